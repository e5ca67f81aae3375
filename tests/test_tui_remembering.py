"""The reader comes back to where it was left, and as it was left."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from briefing.config import parse_config
from briefing.memory import Memory, identify
from briefing.model import AnnotatedBriefing, Document
from briefing.pipeline import annotate
from briefing.reading import read
from briefing.tui.app import KEEPING, BriefingApp
from briefing.tui.marks import ClaimMarks
from tests.pilot import MEDIUM, NARROW, WIDE, Reader, make_long, reading
from tests.program import PROGRAM
from tests.session import Session


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with closing(Memory(pytest.fail, str(tmp_path / "reading.db"))) as memory:
        yield memory


def first_words(reader: Reader) -> str:
    offset = reader.article.first_offset
    return reader.screen.briefing.text[offset : offset + 20]


async def leave(reader: Reader) -> None:
    """Quit as a person does, and let the app write down what it saw."""
    app = reader.pilot.app
    app.exit()
    await reader.pilot.pause()
    app.keep()  # type: ignore[attr-defined]


async def test_reader_opens_where_it_was_left(memory: Memory) -> None:
    annotated = make_long()
    async with reading(MEDIUM, annotated, memory=memory) as reader:
        assert "where you left off" not in reader.text
        await reader.press("5", "j", "j", "j")
        words = first_words(reader)
        await leave(reader)
    # Another width: the words stay, not the line.
    async with reading((70, 20), annotated, memory=memory) as reader:
        assert words in annotated.briefing.text
        assert first_words(reader)[:8] in words or words[:8] in first_words(reader)
        assert reader.screen.current == 4
        assert "where you left off" in reader.text


async def test_word_about_the_place_goes_with_the_first_key(memory: Memory) -> None:
    async with reading(NARROW, make_long(), memory=memory) as reader:
        await reader.press("5")
        await leave(reader)
    async with reading(NARROW, make_long(), memory=memory) as reader:
        reader.pilot.app.notify("a warning")
        await reader.pilot.pause()
        assert "where you" in reader.text
        await reader.press("j")
        assert "where you" not in reader.text
        assert "a warning" in reader.text


async def test_edited_article_keeps_the_place(memory: Memory) -> None:
    async with reading(MEDIUM, make_long(12), memory=memory) as reader:
        await reader.press("5")
        words = first_words(reader)
        await leave(reader)
    async with reading(MEDIUM, prepend(make_long(12)), memory=memory) as reader:
        assert first_words(reader) == words


def prepend(annotated: AnnotatedBriefing) -> AnnotatedBriefing:
    """Write a new section before the others."""
    text = annotated.briefing.text.replace("Title 1\n", "Title 0\n\nBreaking news.\n\nTitle 1\n", 1)
    return annotate(Document(annotated.briefing.source, text))


async def test_nothing_is_looked_for_on_a_screen_that_is_taken_down(memory: Memory) -> None:
    async with reading(memory=memory) as reader:
        app = reader.pilot.app
    assert isinstance(app, BriefingApp)
    app._keep_now_and_then()


async def test_width_panes_and_marks_come_back(memory: Memory) -> None:
    async with reading(WIDE, memory=memory) as reader:
        await reader.press("plus", "v", "c", "c", "u")
        await leave(reader)
    async with reading(WIDE, memory=memory) as reader:
        assert reader.screen.reading_width == 70
        assert not reader.shows("claims")
        assert reader.screen.claims is ClaimMarks.VERBATIM
        assert reader.screen.statuses is False
        # Back to what it was at first: that is a choice too.
        await reader.press("minus", "v", "c", "c", "u")
        await leave(reader)
    async with reading(WIDE, memory=memory) as reader:
        assert reader.screen.reading_width == 66
        assert reader.shows("claims")
        assert reader.screen.claims is ClaimMarks.SURE
        assert reader.screen.statuses is True


async def test_only_what_was_changed_is_written(memory: Memory) -> None:
    async with reading(WIDE, memory=memory) as one, reading(WIDE, memory=memory) as other:
        await one.press("plus")
        await other.press("c")
        await leave(one)
        await leave(other)
    async with reading(WIDE, memory=memory) as reader:
        assert reader.screen.reading_width == 70
        assert reader.screen.claims is ClaimMarks.ALL


async def test_configuration_sets_up_what_was_never_read(memory: Memory) -> None:
    config = parse_config(
        b"[reader]\nwidth = 50\n[marks]\nclaims = 'off'\nstatuses = false\n[panes]\nclaims = false",
        "my.toml",
    )
    async with reading(WIDE, config=config, memory=memory) as reader:
        assert reader.screen.reading_width == 50
        assert reader.screen.claims is ClaimMarks.OFF
        assert reader.screen.statuses is False
        assert reader.shows("outline")
        assert not reader.shows("claims")
        await reader.press("c")
        await leave(reader)
    async with reading(WIDE, config=config, memory=memory) as reader:
        assert reader.screen.claims is ClaimMarks.SURE
        assert reader.screen.reading_width == 50


async def test_new_briefing_is_read_as_wide_as_the_last_one(memory: Memory) -> None:
    async with reading(WIDE, memory=memory) as reader:
        await reader.press("plus", "t", "c")
        await leave(reader)
    other = make_long(3)
    other = other._replace(briefing=other.briefing._replace(source="other.txt"))
    async with reading(WIDE, other, memory=memory) as reader:
        assert reader.screen.reading_width == 70
        assert not reader.shows("outline")
        assert reader.screen.claims is ClaimMarks.SURE


async def test_nonsense_in_the_memory_is_left_out(memory: Memory, tmp_path: Path) -> None:
    async with reading(WIDE, memory=memory) as reader:
        await leave(reader)
    with closing(sqlite3.connect(tmp_path / "reading.db")) as other, other:
        other.execute(
            "UPDATE briefings SET width = 9999, claims = 'x', panes = '{\"-wide\": [\"nowhere\"]}',"
            " place = '[-7, -7, [\"\"]]'"
        )
    async with reading(WIDE, memory=memory) as reader:
        assert reader.screen.reading_width == 66
        assert reader.screen.claims is ClaimMarks.SURE


def test_killed_reader_comes_back_to_its_place(open_session: type[Session], tmp_path: Path) -> None:
    article = tmp_path / "long.txt"
    sections = (f"Section {place}\n\n{'Many words. ' * 60}\n\n" for place in range(1, 20))
    article.write_text("A long article\n\nIts deck.\n\n" + "".join(sections), encoding="utf-8")
    command = [*PROGRAM, str(article)]
    session = open_session(command=command)
    session.wait_for(b"Section 1")
    session.press(b"9")
    session.wait_for(b"Section 10")
    wait_until_kept(str(article))
    os.kill(session.process.pid, signal.SIGKILL)
    assert session.end() == -signal.SIGKILL
    session = open_session(command=command)
    session.wait_for(b"Section 10")
    assert b"Section 1 " not in session.sent.partition(b"Section 9")[0][-400:]
    session.press(b"q")
    assert session.end() == 0


def wait_until_kept(article: str) -> None:
    annotated = annotate(read(article))
    until = time.monotonic() + 20 * KEEPING
    while time.monotonic() < until:
        with closing(Memory(pytest.fail)) as memory:
            recalled = memory.recall(identify(annotated.briefing))
        if recalled and recalled[0] and recalled[0].number > 5:
            return
        time.sleep(KEEPING / 10)
    pytest.fail("never kept")


def test_broken_memory_is_told_and_does_not_stop_reading(
    open_session: type[Session], article: str, tmp_path: Path
) -> None:
    state = tmp_path / "briefing"
    state.mkdir()
    (state / "reading.db").write_bytes(b"no database " * 200)
    session = open_session(command=[*PROGRAM, article], XDG_STATE_HOME=str(tmp_path))
    session.wait_for("Kapitänin".encode())
    session.wait_for(b"broken; kept as")
    session.press(b"q")
    assert session.end() == 0
    assert (state / "reading.db.broken").exists()
