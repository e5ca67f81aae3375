"""A file that changes while it is read: the newer text is offered, and the place is kept."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from briefing import annotate
from briefing import read as read_article
from briefing.comparison import compare
from briefing.folders import user_folder
from briefing.memory import Memory
from briefing.model import Document
from briefing.tui import opening
from briefing.tui.app import BriefingApp
from briefing.tui.changes import ChangesPane, ChangesScreen
from briefing.tui.opening import READING, THE_SAME
from briefing.tui.reader import ReaderScreen
from tests.pilot import MEDIUM, Reader, read, reading, until

PARAGRAPHS = [
    f"Am Tag {day} sagte Ada Lind, dass der Ort {day} noch {day} Helfer und ein Boot brauche. "
    "Das war nicht alles, was an diesem Tag in der Stadt und auf dem Fluss geschah."
    for day in range(1, 41)
]
NEWS = "Am Morgen sagte Ida Holm: „Es ist alles neu“. Das war nicht zu sehen und nicht zu hören."


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LOOKING", 0.05)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "lage.txt"
    write(path, PARAGRAPHS)
    return path


def write(path: Path, paragraphs: list[str], title: str = "Die Lage am Abend") -> None:
    """Replace the file at once, as editors do."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text("\n\n".join([title, *paragraphs]), encoding="utf-8")
    os.replace(fresh, path)


def spoil(path: Path) -> None:
    path.write_bytes(b"%PDF-1.4 \x00")


def shown(reader: Reader) -> ReaderScreen:
    screen = reader.pilot.app.screen
    assert isinstance(screen, ReaderScreen)
    return screen


def first_words(screen: ReaderScreen) -> str:
    assert screen.top_offset is not None
    return screen.briefing.text[screen.top_offset :][:12]


def notice(reader: Reader) -> str:
    return next((read(one) for one in reader.pilot.app.screen.query("#notice")), "")


async def test_newer_text_is_offered_and_the_place_kept(path: Path) -> None:
    async with reading(MEDIUM, annotate(read_article(str(path)))) as reader:
        await reader.until(lambda: reader.screen._stamp is not None)
        await reader.press("pagedown", "pagedown", "pagedown")
        before = first_words(reader.screen)
        write(path, [NEWS, *PARAGRAPHS[2:]])
        await reader.until(lambda: "The text has changed: " in notice(reader))
        assert "1 new, 2 gone · r shows it · d shows what is new" in notice(reader)
        assert shown(reader) is reader.screen  # nothing moves until it is asked for
        await reader.press("r")
        await reader.until(lambda: reader.pilot.app.screen is not reader.screen)
        await reader.pilot.pause()
        assert "alles neu" in shown(reader).briefing.text
        assert first_words(shown(reader)) == before


async def test_what_is_new_leads_to_its_claim(path: Path) -> None:
    async with reading(MEDIUM, annotate(read_article(str(path)))) as reader:
        await reader.until(lambda: reader.screen._stamp is not None)
        write(path, [*PARAGRAPHS, NEWS, PARAGRAPHS[0]])
        await reader.until(lambda: bool(notice(reader)))
        await reader.press("d")
        await reader.until(lambda: isinstance(reader.pilot.app.screen, ChangesScreen))
        await reader.until(lambda: "„Es ist alles neu“" in read(reader.pilot.app.screen))
        await reader.press("enter")
        await reader.pilot.pause()
        screen = shown(reader)
        assert screen.selected is not None
        assert (
            screen.text[slice(*screen.entries[screen.selected].content[0])] == "„Es ist alles neu“"
        )
        await reader.press("d")  # they can be looked at again
        assert isinstance(reader.pilot.app.screen, ChangesScreen)
        await reader.press("escape")
        assert shown(reader) is screen


async def test_what_changed_but_in_its_date_is_no_news(path: Path) -> None:
    async with reading(MEDIUM, annotate(read_article(str(path)))) as reader:
        await reader.until(lambda: reader.screen._stamp is not None)
        os.utime(path, (1, 1))
        await asyncio.sleep(0.3)
        await reader.pilot.pause()
        assert not notice(reader)
        await reader.press("r")
        await reader.until(lambda: THE_SAME in read(reader.pilot.app.screen))


async def test_file_that_goes_away_or_breaks_leaves_what_was_read(path: Path) -> None:
    async with reading(MEDIUM, annotate(read_article(str(path)))) as reader:
        await reader.until(lambda: reader.screen._stamp is not None)
        os.unlink(path)
        await asyncio.sleep(0.2)
        spoil(path)
        await asyncio.sleep(0.3)
        await reader.pilot.pause()
        assert not notice(reader)
        assert "Die Lage am Abend" in reader.text
        await reader.press("r")
        await reader.until(lambda: "looks like PDF" in read(reader.pilot.app.screen))
        assert READING not in reader.text
        write(path, [NEWS])
        await reader.until(lambda: "The text has changed" in notice(reader))


async def test_what_came_through_a_pipe_cannot_be_read_again() -> None:
    async with reading(MEDIUM, annotate(Document("-", "\n\n".join(PARAGRAPHS)))) as reader:
        await reader.press("r")
        assert "came through a pipe" in reader.text
        assert not reader.screen._is_looking


async def test_habits_stay_with_the_newer_text_and_in_memory(path: Path, tmp_path: Path) -> None:
    memory = Memory(pytest.fail, str(tmp_path / "reading.db"))
    annotated = annotate(read_article(str(path)))
    async with reading(MEDIUM, annotated, memory=memory) as reader:
        await reader.until(lambda: reader.screen._stamp is not None)
        await reader.press("minus", "u", "t", "pagedown", "pagedown")
        write(path, PARAGRAPHS[1:])
        await reader.until(lambda: bool(notice(reader)))
        await reader.press("r")
        await reader.until(lambda: reader.pilot.app.screen is not reader.screen)
        screen = shown(reader)
        assert screen.reading_width == reader.screen.reading_width
        assert screen.statuses is False
        assert not screen.outline.display
        app = reader.pilot.app
        assert isinstance(app, BriefingApp)
        await reader.press("pagedown")
        place = first_words(screen)
        app.exit()
        await reader.pilot.pause()
        app.keep()
    async with reading(MEDIUM, annotate(read_article(str(path))), memory=memory) as reader:
        assert first_words(reader.screen) == place
    memory.close()


async def test_article_can_be_compared_with_one_of_the_library(path: Path) -> None:
    write(Path(user_folder("data"), "articles", "gestern.txt"), PARAGRAPHS[:-1], "Die Lage gestern")
    async with reading(MEDIUM, annotate(read_article(str(path)))) as reader:
        await reader.press("d")
        await reader.until(lambda: "Die Lage gestern" in read(reader.pilot.app.screen))
        assert "Compare with" in read(reader.pilot.app.screen)
        await reader.press("enter")
        await reader.until(lambda: isinstance(reader.pilot.app.screen, ChangesScreen))
        await reader.until(lambda: "dass der Ort 40 noch 40" in read(reader.pilot.app.screen))


async def test_changes_lie_over_a_briefing_that_was_opened_to_compare(path: Path) -> None:
    new = annotate(read_article(str(path)))
    old = annotate(Document("-", "\n\n".join(["Die Lage [/foo]", "„[@click=x]“, sagte Jo Reed."])))
    app = BriefingApp(new, changes=compare(old, new))
    async with app.run_test(size=(60, 20), notifications=True) as pilot:
        await pilot.pause()
        await pilot.pause()
        assert isinstance(app.screen, ChangesScreen)
        assert "New in the text" in read(app.screen) or "No longer in the text" in read(app.screen)
        pane = app.screen.query_one(ChangesPane)
        await pilot.press("end")
        await until(pilot, lambda: "„[@click=x]“" in read(app.screen))
        await pilot.press("enter")  # it is gone, there is nowhere to go
        await until(pilot, lambda: "no longer in the text" in read(app.screen))
        assert pane.highlighted == len(pane.entries) - 1
        await pilot.press("escape")
        assert isinstance(app.screen, ReaderScreen)


async def test_declared_language_holds_for_the_newer_text(path: Path) -> None:
    declared = annotate(read_article(str(path)), "en")
    assert declared.language == "en"
    async with reading(MEDIUM, declared) as reader:
        await reader.until(lambda: reader.screen._stamp is not None)
        write(path, [NEWS, *PARAGRAPHS])
        await reader.until(lambda: bool(notice(reader)))
        await reader.press("r")
        await reader.until(lambda: reader.pilot.app.screen is not reader.screen)
        assert shown(reader).findings.annotated.language == "en"
        assert shown(reader).findings.annotated.is_declared
