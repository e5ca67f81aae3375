"""The library in the reader: listed, searched while words are typed, opened."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing.config import Config
from briefing.folders import user_folder
from briefing.library import bundled
from briefing.library.catalogue import Catalogue
from briefing.pipeline import outline
from briefing.reading import read as read_article
from briefing.tui.library import LibraryPane, LibraryScreen
from briefing.tui.reader import ReaderScreen
from tests.pilot import NARROW, WIDE, Reader, read, reading


@pytest.fixture
def folder() -> Path:
    """Give the user's folder of briefings, with three in it."""
    folder = Path(user_folder("data"), "articles")
    folder.mkdir(parents=True)
    write(folder, "a.txt", "Der Fluss steigt", "2024-03-01", "„Wir gehen“, sagte Ada Lind.")
    write(folder, "b.txt", "Die Brücke von [Müllheim] ist zu", "2024-03-02", "Das Wasser fällt.")
    write(folder, "c.txt", "Der Deich hält", "2024-03-03", "Wasser steht im Keller.")
    return folder


def write(folder: Path, name: str, title: str, date: str, body: str) -> None:
    text = f"{title}\n\nStand: {date}\n\n{body} Der Rat von Talbach tagte am Abend.\n"
    (folder / name).write_text(text, encoding="utf-8")


def screen_of(reader: Reader) -> LibraryScreen:
    screen = reader.pilot.app.screen
    assert isinstance(screen, LibraryScreen)
    return screen


def told(reader: Reader) -> list[str]:
    """Give the words of the toasts, which may be cut into lines on the screen."""
    return [toast.message for toast in reader.pilot.app._notifications]


def is_closed(reader: Reader) -> bool:
    """Tell whether the library is gone and the same briefing is there again."""
    return reader.pilot.app.screen == reader.screen


def titles(reader: Reader) -> list[str]:
    articles = screen_of(reader).query_one(LibraryPane).articles
    return [article.title.split()[1] for article in articles]


def listed_lines(reader: Reader) -> list[str]:
    pane = screen_of(reader).query_one(LibraryPane)
    lines = [line.strip("│ ▁▂▃▄▅▆▇█") for line in read(pane).splitlines()]
    return [line for line in lines if line.startswith("•") and not line.startswith("• unread")]


async def open_library(reader: Reader, count: int = 3) -> None:
    await reader.press("o")
    await reader.until(lambda: len(titles(reader)) == count)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_library_lists_the_newest_first_with_counts(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        await open_library(reader)
        await reader.until(lambda: len(listed_lines(reader)) == 3)
        listed = listed_lines(reader)
        head = read(screen_of(reader).query_one(LibraryPane)).splitlines()[1]
        assert head.strip("│ ").split() == ["•", "unread", "Claims", "◌"]
        assert [line.split()[-1] for line in listed] == ["0", "0", "1"]
        assert "[Müllheim]" in listed[1]  # nothing is taken for markup
        assert ("2024-03-02" in listed[1]) is (size == WIDE)


@pytest.mark.usefixtures("folder")
async def test_words_are_searched_while_they_are_typed() -> None:
    async with reading() as reader:
        await open_library(reader)
        await reader.press(*"wass")
        await reader.until(lambda: titles(reader) == ["Deich", "Brücke"])
        await reader.press("space", *"muell")
        await reader.until(lambda: titles(reader) == ["Brücke"])
        await reader.press(*"xyz")
        await reader.until(lambda: "Nothing holds these words" in read(screen_of(reader)))
        await reader.press("enter")
        assert isinstance(reader.pilot.app.screen, LibraryScreen)
        await reader.press("escape")
        assert is_closed(reader)


@pytest.mark.usefixtures("folder")
async def test_chosen_article_takes_the_readers_place_and_is_read() -> None:
    async with reading() as reader:
        await open_library(reader)
        await reader.press("down", "down", "enter")
        await reader.until(lambda: "Der Fluss steigt" in read(reader.pilot.app.screen))
        screen = reader.pilot.app.screen
        assert isinstance(screen, ReaderScreen)
        assert screen is not reader.screen
        await reader.press("o")
        await reader.until(lambda: len(titles(reader)) == 3)
        articles = screen_of(reader).query_one(LibraryPane).articles
        assert [article.is_read for article in articles] == [False, False, True]
        # What is open is where one starts from.
        assert screen_of(reader).query_one(LibraryPane).highlighted == 2
        await reader.press("up", "enter")
        await reader.until(lambda: "Müllheim" in read(reader.pilot.app.screen))
        assert isinstance(reader.pilot.app.screen, ReaderScreen)


@pytest.mark.parametrize("is_relative", [True, False])
async def test_open_article_is_highlighted_and_being_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, is_relative: bool
) -> None:
    monkeypatch.chdir(folder)
    opened = outline(read_article("b.txt" if is_relative else str(folder / "b.txt")))
    config = Config({"reader.remember": False})  # nothing is noted, but it is on the screen
    async with reading(annotated=opened, config=config) as reader:
        await open_library(reader)
        pane = screen_of(reader).query_one(LibraryPane)
        await reader.until(lambda: pane.highlighted == 1)
        listed = [line for line in read(pane).splitlines() if "2024-03-" in line]
        assert ["•" in line for line in listed] == [True, False, True]


@pytest.fixture
def links(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the folder be a link, and another one lead to an article in it."""
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    (tmp_path / "link.txt").symlink_to(folder / "b.txt")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("links")
async def test_open_article_is_known_behind_any_link(folder: Path) -> None:
    for path in ("elsewhere/b.txt", "link.txt", str(folder / "b.txt")):
        async with reading(annotated=outline(read_article(path))) as reader:
            await open_library(reader)
            await reader.until(lambda: len(listed_lines(reader)) == 2)
            assert screen_of(reader).query_one(LibraryPane).path == str(folder / "b.txt")


@pytest.mark.usefixtures("folder")
async def test_nothing_is_found_only_when_all_was_looked_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    going_on = threading.Event()
    update = Catalogue.update

    def wait_and_update(*arguments: Any) -> None:
        going_on.wait()
        update(*arguments)

    monkeypatch.setattr(Catalogue, "update", wait_and_update)
    async with reading() as reader:
        await reader.press("o", *"deich")
        await reader.until(lambda: "Looking" in read(screen_of(reader)))
        assert "Nothing" not in read(screen_of(reader))
        going_on.set()
        await reader.until(lambda: titles(reader) == ["Deich"])


async def test_nothing_is_noted_where_nothing_is_to_be_remembered(folder: Path) -> None:
    config = Config({"reader.remember": False})
    async with reading(config=config) as reader:
        await open_library(reader)
        await reader.press("enter")
        await reader.until(lambda: "Der Deich" in read(reader.pilot.app.screen))
    catalogue = Catalogue(str(folder), pytest.fail)
    assert not any(article.is_read for article in catalogue.search())
    catalogue.close()


async def test_article_that_is_gone_is_told_of(folder: Path) -> None:
    async with reading() as reader:
        await open_library(reader)
        (folder / "c.txt").unlink()
        await reader.press("enter")
        await reader.until(lambda: any("c.txt: not found" in words for words in told(reader)))
        assert is_closed(reader)


async def test_bundled_articles_stand_in_and_say_where_others_go() -> None:
    async with reading() as reader:
        await open_library(reader, len(bundled()))
        await reader.until(lambda: "bundled; yours go to" in read(screen_of(reader)))


async def test_folder_can_be_configured(tmp_path: Path) -> None:
    write(tmp_path, "x.txt", "Ein Ort woanders", "2024-01-01", "Nichts.")
    async with reading(config=Config({"library.folder": str(tmp_path)})) as reader:
        await open_library(reader, 1)
        assert titles(reader) == ["Ort"]


async def test_index_that_is_busy_keeps_no_key_waiting(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(50):
        write(folder, f"{number}.txt", f"Der Text {number}", "2024-01-01", "Nichts.")
    is_free = asyncio.Event()
    loop = asyncio.get_running_loop()

    def update(_: Catalogue, on_progress: Callable[[int, int], None]) -> None:
        asyncio.run_coroutine_threadsafe(is_free.wait(), loop).result()
        on_progress(20, 50)

    monkeypatch.setattr(Catalogue, "update", update)
    async with reading() as reader:
        await reader.press("o", *"der", "escape")  # nobody waits for the index
        assert is_closed(reader)
        is_free.set()
        await reader.pilot.pause()
