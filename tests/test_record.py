"""Our named tuples behave as those of `typing` do."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from briefing.record import NamedTuple


class Ours(NamedTuple):
    """A place."""

    first: int
    name: str = "x"

    def label(self) -> str:
        return f"{self.name}{self.first}"


class Original(typing.NamedTuple):
    """A place."""

    first: int
    name: str = "x"


def test_fields_are_given_by_place_name_or_default() -> None:
    assert Ours(1) == Ours(1, "x") == Ours(first=1, name="x") == (1, "x")
    assert Ours(2, name="y").label() == "y2"


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), ((1, "x", 2), {}), ((1,), {"first": 2}), ((1,), {"other": 2})]
)
def test_wrong_fields_are_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    for kind in (Original, Ours, Ours):
        with pytest.raises(TypeError):
            kind(*values, **named)  # type: ignore[arg-type]


def test_a_record_is_frozen_and_has_no_room_for_more() -> None:
    record = Ours(1)
    for name in ("first", "other"):
        with pytest.raises(AttributeError):
            setattr(record, name, 2)


def test_a_record_is_a_tuple_with_a_readable_form() -> None:
    first, name = Ours(1)
    assert (first, name) == (1, "x")
    assert repr(Ours(1)) == "Ours(first=1, name='x')"
    assert hash(Ours(1)) == hash((1, "x"))
    assert Ours(1)._replace(first=3) == Ours(3)
    assert Ours(1)._asdict() == Original(1)._asdict()
    match Ours(4, "z"):
        case Ours(number, "z"):
            assert number == 4


def test_a_record_can_be_copied_and_sent() -> None:
    record = Ours(5)
    assert pickle.loads(pickle.dumps(record)) == copy.copy(record) == record
    assert type(pickle.loads(pickle.dumps(record))) is Ours


def test_a_field_may_have_any_name() -> None:
    class Change(NamedTuple):
        old: int
        new: int
        cls_: int = 0

    assert Change(1, 2).new == 2
