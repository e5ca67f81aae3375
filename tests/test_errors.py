"""The tree of errors: what a user can mend, each with its own exit code."""

from __future__ import annotations

import pytest

from briefing import errors
from briefing.errors import BriefingError

KINDS = [kind for kind in BriefingError.__subclasses__() if kind.__module__ == errors.__name__]


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_is_drawn_with_its_code(kind: type[BriefingError]) -> None:
    line = next(
        line for line in (errors.__doc__ or "").splitlines() if f" {kind.__name__} " in line
    )
    assert f" {kind.exit_code} " in line


def test_codes_differ_and_stay_within_sysexits() -> None:
    codes = [kind.exit_code for kind in KINDS]
    assert len(set(codes)) == len(codes)
    assert all(64 <= code <= 78 for code in codes)
