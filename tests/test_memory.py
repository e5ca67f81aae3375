"""What a reader left behind is found again: by the next one, after an edit, after a crash."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.memory import Habits, Identity, Memory, identify
from briefing.memory.places import Place, find_place, note_place
from briefing.model import Briefing, Document, Span
from briefing.parsing import parse
from tests.program import ARTICLE, kill_while_writing

FERRY = Identity("/news/ferry.txt", "The ferry", "f1")
BRIDGE = Identity("/news/bridge.txt", "The bridge", "f2")
PLACE = Place(4, 17, ("a", "b", "c"))


@pytest.fixture
def open_memory(tmp_path: Path) -> Iterator[Callable[[], Memory]]:
    opened: list[Memory] = []

    def open_one() -> Memory:
        opened.append(Memory(pytest.fail, str(tmp_path / "reading.db")))
        return opened[-1]

    yield open_one
    for memory in opened:
        memory.close()


def blocks(*paragraphs: str) -> tuple[str, list[Span]]:
    text, spans = "", []
    for paragraph in paragraphs:
        spans.append(Span(len(text), len(text) + len(paragraph)))
        text += f"{paragraph}\n\n"
    return text, spans


ONE, TWO, THREE, FOUR = "One is first.", "Two follows it.", "Three is next.", "Four ends it."


@pytest.mark.parametrize(
    ("edited", "words"),
    [
        pytest.param((ONE, TWO, THREE, FOUR), "is next", id="same"),
        pytest.param(("New.", "New.", ONE, TWO, THREE, FOUR), "is next", id="more before"),
        pytest.param((THREE, FOUR), "is next", id="less before"),
        pytest.param((ONE, TWO, "Three  IS\nnext.", FOUR), " IS", id="spacing and capitals"),
        pytest.param((ONE, TWO, "Rewritten.", FOUR), "Four ends", id="paragraph rewritten"),
        pytest.param((ONE, TWO, "Rewritten.", "All."), "Two follows", id="and the next one"),
        pytest.param((THREE, ONE, TWO, "x", THREE, FOUR), "is next. Four", id="nearest twin"),
    ],
)
def test_place_survives_an_edit(edited: tuple[str, ...], words: str) -> None:
    text, spans = blocks(ONE, TWO, THREE, FOUR)
    place = note_place(text, spans, text.index("is next"))
    assert place
    text, spans = blocks(*edited)
    found = find_place(text, spans, place)
    assert found is not None
    assert text[found:].replace("\n\n", " ").startswith(words)


def test_place_in_another_text_is_not_found() -> None:
    text, spans = blocks(ONE, TWO)
    place = note_place(text, spans, 3)
    assert place
    assert find_place(*blocks("Something", "else"), place) is None
    assert find_place("", [], place) is None


@given(
    st.lists(st.text(min_size=1, max_size=12), max_size=12),
    st.lists(st.text(min_size=1, max_size=12), max_size=12),
    st.integers(0, 200),
)
def test_place_is_always_within_the_text(before: list[str], after: list[str], offset: int) -> None:
    place = note_place(*blocks(*before), offset)
    assert (place is None) == (not before)
    if place:
        text, spans = blocks(*after)
        found = find_place(text, spans, place)
        assert found is None or any(start <= found < end for start, end in spans)
        text, spans = blocks(*before)
        inside = any(start <= offset < end for start, end in spans)
        assert find_place(text, spans, place) == offset or not inside


@given(st.builds(Place, st.integers(), st.integers(), st.lists(st.text(), max_size=9).map(tuple)))
def test_no_place_is_too_odd_to_look_for(place: Place) -> None:
    text, spans = blocks(ONE, TWO)
    found = find_place(text, spans, place)
    assert found is None or 0 <= found < len(text)


def test_place_and_habits_come_back(open_memory: Callable[[], Memory]) -> None:
    habits = Habits(72, "verbatim", False, {"-wide": ["outline"]})
    memory = open_memory()
    assert memory.recall(FERRY) is None
    assert memory.open(FERRY)
    assert memory.keep(FERRY, PLACE, habits)
    memory.close()
    assert open_memory().recall(FERRY) == (PLACE, habits)


def test_new_briefing_takes_width_and_panes_of_the_last(open_memory: Callable[[], Memory]) -> None:
    memory = open_memory()
    memory.open(FERRY)
    memory.keep(FERRY, PLACE, Habits(72, "off", False, {"-wide": []}))
    assert memory.recall(BRIDGE) is None
    assert memory.recall_last() == Habits(72, panes={"-wide": []})


def test_moved_briefing_keeps_its_place(open_memory: Callable[[], Memory]) -> None:
    memory = open_memory()
    memory.open(FERRY)
    memory.keep(FERRY, PLACE, Habits(72))
    moved = FERRY._replace(location="/archive/ferry.txt")
    assert memory.recall(moved) == (PLACE, Habits(72))
    memory.open(moved)
    memory.keep(moved, PLACE._replace(number=9), Habits())
    assert memory.recall(moved) == (PLACE._replace(number=9), Habits(72))
    assert memory.recall(FERRY) == (PLACE, Habits(72))


def test_two_readers_lose_nothing(open_memory: Callable[[], Memory]) -> None:
    one, other = open_memory(), open_memory()
    one.open(FERRY)
    other.open(FERRY)
    other.open(BRIDGE)
    one.keep(FERRY, PLACE, Habits(72))
    other.keep(FERRY, PLACE._replace(within=5), Habits(claims="off"))
    one.keep(BRIDGE, None, Habits(statuses=False))
    for memory in (one, other):
        assert memory.recall(FERRY) == (PLACE._replace(within=5), Habits(72, "off"))
        assert memory.recall(BRIDGE) == (None, Habits(statuses=False))


def test_recents_are_ordered_by_opening_not_by_the_clock(
    open_memory: Callable[[], Memory], tmp_path: Path
) -> None:
    memory = open_memory()
    for identity in (FERRY, BRIDGE, FERRY, identify(parse(Document("-", ARTICLE)))):
        memory.open(identity)
    with sqlite3.connect(tmp_path / "reading.db") as other:
        other.execute("UPDATE briefings SET opened = '1970-01-01' WHERE title = 'The ferry'")
    other.close()
    assert [recent.title for recent in memory.recents()] == ["The ferry", "The bridge"]
    assert [recent.title for recent in memory.recents(1)] == ["The ferry"]


@pytest.mark.parametrize("written", ["[", "{}", "[1]", '[1, 2, "x"]', "7", "[" * 100_000], ids=len)
def test_damaged_row_is_no_harm(
    open_memory: Callable[[], Memory], tmp_path: Path, written: str
) -> None:
    memory = open_memory()
    memory.open(FERRY)
    with sqlite3.connect(tmp_path / "reading.db") as other:
        other.execute("UPDATE briefings SET place = ?, panes = ?", (written, written))
    other.close()
    assert memory.recall(FERRY) in [(None, Habits()), (None, Habits(panes={}))]


def briefing_of(source: str, text: str = ARTICLE) -> Briefing:
    return parse(Document(source, text))


def test_file_is_known_by_where_it_really_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.txt").symlink_to("article.txt")
    assert (
        identify(briefing_of("link.txt"))
        == identify(briefing_of("./article.txt"))
        == identify(briefing_of(str(tmp_path / "article.txt")))
    )
    assert identify(briefing_of("odd\udcff.txt")).location.endswith("odd?.txt")


def test_standard_input_is_known_by_its_headline() -> None:
    one = identify(briefing_of("-"))
    assert one == identify(briefing_of("-", ARTICLE + "\nMore was added.\n"))
    assert one != identify(briefing_of("-", ARTICLE.replace("Niederau", "Oberau")))
    assert one.location.startswith("-")


def test_page_is_known_by_its_address() -> None:
    assert identify(briefing_of("https://example.org/a")).location == "https://example.org/a"


WRITER = """
import sys
from briefing.memory import Habits, Memory
from tests.test_memory import FERRY, PLACE
memory = Memory(print, sys.argv[1])
memory.open(FERRY)
within = 0
while memory.keep(FERRY, PLACE._replace(within=within), Habits()):
    print(within, flush=True)
    within += 1
"""


def test_acknowledged_place_outlives_a_kill(
    tmp_path: Path, open_memory: Callable[[], Memory]
) -> None:
    acknowledged = kill_while_writing(WRITER, str(tmp_path / "reading.db"))
    recalled = open_memory().recall(FERRY)
    assert recalled
    assert recalled[0]
    assert recalled[0].within >= int(acknowledged[-1])
