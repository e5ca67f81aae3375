"""Filters, speakers, zoom, palette, clipboard and export do what the help says."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from briefing.config import Config
from briefing.tui.export import suggest_path
from briefing.tui.marks import ClaimMarks
from briefing.tui.palette import Choice, ChoicePane, find_choices, fold
from briefing.tui.pane import AIR
from briefing.tui.reader import ReaderScreen
from tests.builders import Sample
from tests.pilot import MEDIUM, NARROW, WIDE, Reader, make_long, read, reading

# Filters


async def click_words(reader: Reader, name: str, words: str) -> None:
    lines = read(reader.screen.query_one(f"#{name}")).splitlines()
    row = next(number for number, line in enumerate(lines) if words in line)
    await reader.pilot.click(f"#{name}", offset=(lines[row].index(words) + 1, row))
    await reader.pilot.pause()


async def test_list_counts_what_can_be_listed() -> None:
    async with reading() as reader:
        assert "Sure 9  All 9  ” 3  ◌✗ 2" in read(reader.screen.claims_pane)


async def test_click_on_a_count_lists_that() -> None:
    async with reading() as reader:
        await click_words(reader, "claims", "” 3")
        assert (reader.screen.admitted.count(1), reader.screen.claims) == (3, ClaimMarks.VERBATIM)
        await click_words(reader, "claims", "◌✗ 2")
        assert [*reader.screen.admitted] == [0, 0, 0, 1, 0, 0, 0, 1, 0]
        await click_words(reader, "claims", "All 9")
        assert (reader.screen.admitted.count(1), reader.screen.claims) == (9, ClaimMarks.ALL)


async def test_claims_stand_under_their_sections_with_counts() -> None:
    async with reading() as reader:
        lines = [line.strip("│ ") for line in read(reader.screen.claims_pane).splitlines()]
        assert "3  Strom kehrt zurück     2 · 1 ◌" in lines
        place = lines.index("3  Strom kehrt zurück     2 · 1 ◌")
        assert lines[place + 1] == "’ Versorger"


async def test_list_can_be_grouped_by_speaker() -> None:
    async with reading() as reader:
        await reader.press("S")
        lines = [line.strip("│ ") for line in read(reader.screen.claims_pane).splitlines()]
        assert lines[4].split() == ["Ilka", "Brandström", "2"]
        assert lines[5] == "” Section 1"
        await reader.press("n", "n", "n")
        assert reader.screen.selected == 2
        keys = reader.screen.claims_pane.keys
        place = reader.screen.claims_pane.highlighted or 0
        assert keys[place] == reader.screen.findings.rows.keys[2]
        await reader.press("S")
        assert "1  Opening" in read(reader.screen.claims_pane)


@pytest.mark.parametrize("size", [WIDE, MEDIUM, NARROW])
async def test_speakers_are_listed_and_one_can_be_picked(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        await reader.press("s")
        assert reader.focused == "speakers"
        shown = read(reader.screen.speakers_pane)
        assert "Everybody" in shown
        assert "Ilka Brandström" in shown
        assert "Enter Filter" in reader.text
        await reader.press("j", "enter")
        assert reader.focused == "article"
        assert not reader.shows("speakers")
        assert reader.screen.speaker == "Ilka Brandström"
        assert [*reader.screen.admitted] == [1, 0, 0, 0, 0, 0, 0, 0, 1]
        await reader.press("n", "n")
        assert reader.screen.selected == 8
        await reader.press("escape")
        await reader.press("escape")
        assert reader.screen.speaker is None
        assert reader.screen.admitted.count(1) == 9


async def test_escape_closes_the_speakers() -> None:
    async with reading() as reader:
        await reader.press("s", "j", "escape")
        assert not reader.shows("speakers")
        assert reader.screen.speaker is None
        await reader.press("s", "s")
        assert not reader.shows("speakers")


async def test_everybody_is_listed_again() -> None:
    async with reading() as reader:
        await reader.press("s", "j", "enter")
        assert "only Ilka Brandström" in read(reader.screen.claims_pane)
        await click_words(reader, "claims", "everybody")
        assert reader.screen.speaker is None
        await reader.press("s", "j", "enter", "s", "g", "enter")
        assert reader.screen.speaker is None


# Zoom


async def test_zoom_shows_one_section_alone_and_comes_back() -> None:
    async with reading(WIDE, make_long()) as reader:
        await reader.press("5", "z")
        shown = read(reader.article)
        assert "Title 5" in shown
        assert "Title 4" not in shown
        assert "Title 6" not in shown
        await reader.press("J")
        assert "Title 6" in read(reader.article)
        assert "Title 5" not in read(reader.article)
        await reader.press("z")
        assert "Title 6" in read(reader.article)
        assert "Title 7" in read(reader.article)
        assert reader.screen.current == 5


async def test_zoom_follows_the_claims_and_ends_with_escape() -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press("3", "n", "z")
        for place in (4, 5):
            await reader.press("n")
            assert f"„Words {place}“" in read(reader.article)
        await reader.press("escape", "escape")
        assert reader.screen.only is None
        assert reader.screen.current == 4


# Palette


async def test_palette_does_what_is_picked() -> None:
    async with reading(WIDE, make_long()) as reader:
        await reader.press("colon", *"outline", "enter")
        assert not reader.shows("outline")
        await reader.press("ctrl+p", *"title 7", "enter")
        assert reader.screen.current == 6
        await reader.press("colon", "q", "escape")
        assert reader.pilot.app.is_running
        await reader.press("colon", *"leave the", "enter")
        assert not reader.pilot.app.is_running


@pytest.mark.parametrize("language", ["de", "en"])
async def test_palette_shows_every_name_in_full_on_a_narrow_screen(language: str) -> None:
    config = Config({"reader.language": language})
    async with reading(NARROW, config=config) as reader:
        await reader.press("colon")
        pane = reader.pilot.app.screen.query_one(ChoicePane)
        for index, choice in enumerate(pane.found):
            if not choice.action.startswith(("screen.go(", "screen.speaker(")):
                ((shown, *_),) = pane.make_lines(index, pane.size.width - AIR)
                assert shown.text == choice.name


async def test_palette_finds_speakers() -> None:
    async with reading() as reader:
        await reader.press("colon", *"brandstroem", "enter")
        assert reader.screen.speaker == "Ilka Brandström"


async def test_palette_takes_no_markup() -> None:
    sample = Sample("H", None, [("[/x] [bold]t", ["Text."]), ("U", ["Text."])])
    async with reading(WIDE, sample.annotated()) as reader:
        await reader.press("colon", *"[/x", "enter")
        assert isinstance(reader.pilot.app.screen, ReaderScreen)
        await reader.press("colon", *"[bold]")
        assert "[/x] [bold]t" in read(reader.pilot.app.screen)


async def test_palette_says_when_nothing_is_found() -> None:
    async with reading() as reader:
        await reader.press("colon", *"zzzz", "enter")
        assert "Nothing of that name" in read(reader.pilot.app.screen)


def test_choice_is_found_by_any_part_in_any_order() -> None:
    choices = [Choice(name, "", "", fold(name)) for name in ("Streit in Münster", "Münze", "Rest")]
    names = [[one.name for one in find_choices(choices, query)] for query in ("mun", "munster st")]
    assert names == [["Münze", "Streit in Münster"], ["Streit in Münster"]]
    assert [one.name for one in find_choices(choices, "muenz")] == ["Münze"]
    assert [one.name for one in find_choices(choices, "Münz")] == ["Münze"]
    assert len(find_choices(choices, " ")) == 3


# Clipboard


async def test_claim_is_copied_with_speaker_and_status() -> None:
    async with reading() as reader:
        await reader.press("y")
        assert reader.pilot.app.clipboard == ""
        assert "no claim to copy" in reader.text
        await reader.press(*"nnnn", "y")
        assert reader.pilot.app.clipboard == (
            "Ein Lastkahn habe den mittleren Pfeiler gerammt — Betreiber der Nordbrücke "
            "[bestritten]"
        )
        assert "sent to the clipboard" in reader.text


async def test_claim_is_copied_with_the_full_name_alone() -> None:
    async with reading() as reader:
        await reader.press(*"nnnnnnnnn", "y")
        assert reader.pilot.app.clipboard == (
            "„Niemand muss heute pünktlich sein.“ — Ilka Brandström"
        )


async def test_section_is_copied_whole() -> None:
    async with reading() as reader:
        await reader.press("4", "Y")
        assert reader.pilot.app.clipboard == (
            "Schulen öffnen am Mittwoch\n\nDie Schulen öffnen am Mittwoch. Brandström bat um "
            "Geduld: „Niemand muss heute pünktlich sein.“"
        )


async def drag(reader: Reader, first: str, last: str) -> None:
    lines = read(reader.article).splitlines()
    spots = []
    for words, shift in ((first, 0), (last, len(last) - 1)):
        row = next(number for number, line in enumerate(lines) if words in line)
        spots.append((lines[row].index(words) + shift, row))
    await reader.pilot.mouse_down("#article", offset=spots[0])
    await reader.pilot.hover("#article", offset=spots[1])
    await reader.pilot.mouse_up("#article", offset=spots[1])
    await reader.pilot.pause()


@pytest.mark.parametrize("key", ["y", "ctrl+c"])
async def test_mouse_chooses_text_without_borders(key: str) -> None:
    async with reading() as reader:
        await drag(reader, "Das Parlament", "Was geschah")
        assert reader.screen.selected is None
        await reader.press(key)
        assert reader.pilot.app.is_running
        assert reader.pilot.app.clipboard.strip() == (
            "Das Parlament will am Donnerstag über Hilfen beraten. Die Opposition teilte mit, "
            "dass sie einem Sonderfonds zustimmen werde.\n\nStreit über die Ursache: Was geschah"
        )


async def test_symbols_are_no_part_of_what_the_mouse_chooses() -> None:
    async with reading() as reader:
        await drag(reader, "Angeblich", "Ersatzteile")
        await reader.press("y")
        assert reader.pilot.app.clipboard.strip() == "Angeblich fehlen Ersatzteile"


# Export


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def test_export_writes_each_format(folder: Path) -> None:
    async with reading() as reader:
        for keys in (("e",), ("e", "j"), ("e", "j", "j")):
            await reader.press(*keys, "enter", "enter")
        assert "written to sample.txt" in reader.text
    assert "# Der Tag in Quellmark" in (folder / "sample.md").read_text(encoding="utf-8")
    assert json.loads((folder / "sample.json").read_text(encoding="utf-8"))["schema"] == 1
    assert "Der Tag in Quellmark" in (folder / "sample.txt").read_text(encoding="utf-8")


async def test_export_says_what_enter_does() -> None:
    async with reading() as reader:
        for key, said in (
            ("e", "Enter goes on"),
            ("enter", "Enter writes"),
            ("shift+tab", "Enter goes on"),
            ("tab", "Enter writes"),
        ):
            await reader.press(key)
            assert f"{said} · Esc closes" in read(reader.pilot.app.screen)


async def test_export_never_writes_over_a_file_without_asking(folder: Path) -> None:
    path = folder / "a.md"
    path.write_text("mine", encoding="utf-8")
    async with reading() as reader:
        await reader.press("e", "enter", "ctrl+u", *"a.md", "enter")
        assert "a.md is there already" in read(reader.pilot.app.screen)
        assert path.read_text(encoding="utf-8") == "mine"
        await reader.press("x", "backspace", "enter")
        assert path.read_text(encoding="utf-8") == "mine"
        await reader.press("enter")
        assert path.read_text(encoding="utf-8").startswith("# ")
        assert isinstance(reader.pilot.app.screen, ReaderScreen)


async def test_export_says_what_fails_and_can_be_left(folder: Path) -> None:
    async with reading() as reader:
        await reader.press("e", "enter", "ctrl+u", *"no/a.md", "enter")
        assert "no/a.md: No such file or directory" in read(reader.pilot.app.screen)
        await reader.press("escape")
        assert isinstance(reader.pilot.app.screen, ReaderScreen)
    assert os.listdir(folder) == []


def test_suggested_name_is_free(folder: Path) -> None:
    assert suggest_path("/x/lage.txt", ".md") == "lage.md"
    assert suggest_path("-", ".md") == "briefing.md"
    (folder / "lage.md").touch()
    assert suggest_path("lage.txt", ".md") == "lage-2.md"
