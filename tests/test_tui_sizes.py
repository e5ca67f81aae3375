"""The reader holds at every size, in every theme, with any text."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from briefing.config import Config
from briefing.messages import LANGUAGES
from briefing.model import AnnotatedBriefing, Briefing, Span
from briefing.tui.arrangement import Arrangement, arrange
from briefing.tui.themes import BLACK, DARK, LIGHT, WHITE
from tests.builders import Sample
from tests.pilot import MEDIUM, NARROW, WIDE, make_long, read, reading
from tests.reader_sample import make_sample

# Sizes


@pytest.mark.parametrize(
    ("columns", "arrangement"),
    [
        (40, Arrangement.NARROW),
        (79, Arrangement.NARROW),
        (80, Arrangement.MEDIUM),
        (109, Arrangement.MEDIUM),
        (110, Arrangement.WIDE),
    ],
)
def test_arrangement_follows_the_columns(columns: int, arrangement: Arrangement) -> None:
    assert arrange(columns) is arrangement


@pytest.mark.parametrize("size", [(40, 12), NARROW, (80, 24), MEDIUM, (110, 30), WIDE])
async def test_lines_are_never_wider_than_the_screen(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        assert reader.article.text_width <= 66
        lines = read(reader.article).splitlines()
        assert any(line.rstrip("▁▂▃▄▅▆▇█ ").endswith("╮") for line in lines)


async def test_resizing_keeps_the_place() -> None:
    async with reading(WIDE, make_long()) as reader:
        await reader.press("6", "j", "j")
        first = read(reader.article).split()[3:6]
        for size in (NARROW, (40, 12), MEDIUM, (30, 9), WIDE):
            await reader.pilot.resize_terminal(*size)
            await reader.pilot.pause()
        assert read(reader.article).split()[3:6] == first
        assert reader.screen.current == 5


async def test_too_small_a_screen_says_so_in_one_line() -> None:
    async with reading((39, 12)) as reader:
        assert reader.text.strip() == "39×12 is too small; 40×12 will do"
        await reader.pilot.resize_terminal(30, 9)
        await reader.pilot.pause()
        assert reader.text.strip() == "30×9 is too small; 40×12 will do"[:30].strip()
        await reader.pilot.resize_terminal(60, 20)
        await reader.pilot.pause()
        assert "Fährbetrieb" in reader.text


async def test_panes_of_each_arrangement_come_back() -> None:
    async with reading(WIDE) as reader:
        await reader.press("t")
        await reader.pilot.resize_terminal(*MEDIUM)
        await reader.pilot.pause()
        assert reader.shows("outline")
        await reader.pilot.resize_terminal(*WIDE)
        await reader.pilot.pause()
        assert not reader.shows("outline")


# Themes


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
async def test_named_theme_is_there_from_the_start(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", theme.name)
    async with reading() as reader:
        assert theme.background
        assert reader.screen.styles.background == Color.parse(theme.background)
        assert reader.pilot.app.has_class("-dark-mode") is theme.dark


async def test_theme_can_be_changed_while_reading() -> None:
    async with reading() as reader:
        before = reader.article.render_line(3)
        for name in (LIGHT.name, WHITE.name, BLACK.name, "ansi-dark", DARK.name):
            reader.pilot.app.theme = name
            await reader.pilot.pause()
            assert (reader.article.render_line(3) == before) is (name == DARK.name)


# Any text


MARKUP = "[/foo] [bold]x[/bold] [@click=app.quit]y[/] $HOME {0} %s \\[z"


async def test_text_is_never_taken_for_markup() -> None:
    sample = Sample(
        f"H {MARKUP}",
        f"D {MARKUP}",
        [
            (f"T {MARKUP}", [f"„W {MARKUP}“, sagte S {MARKUP}."]),
            (f"U {MARKUP}", ["Es ist aus."]),
        ],
    )
    sample.claim(f"„W {MARKUP}“", speaker=f"S {MARKUP}")
    async with reading((200, 50), sample.annotated()) as reader:
        await reader.press("n", "enter")
        shown = reader.text
        for letter in "HDW":
            assert f"{letter} {MARKUP}" in shown
        assert "T [/foo] [bold]x[/bold] [@click=app.quit]y" in shown
        assert f"S {MARKUP}" in reader.card
        assert "S [/foo]" in read(reader.screen.claims_pane)
        assert "T [/foo]" in read(reader.screen.outline)


@pytest.mark.parametrize("text", ["", "Nichts als Beiwerk"])
async def test_nothing_to_read_is_no_crash(text: str) -> None:
    empty = AnnotatedBriefing(Briefing("x", text, None, None, None, (), ()), "de", (), ())
    async with reading(WIDE, empty) as reader:
        keys = "jJKnNcutvGb1"
        await reader.press(*keys, "space", "enter", "tab", "j", "enter", "tab", "plus", "escape")
        assert reader.pilot.app.is_running


async def test_lone_headline_is_shown_and_said_to_be_alone() -> None:
    text = "Sturm legt Fährbetrieb lahm"
    lone = AnnotatedBriefing(
        Briefing("x", text, None, Span(0, len(text)), None, (), ()), "de", (), ()
    )
    async with reading(NARROW, lone) as reader:
        assert text in reader.text
        assert "Nothing stands below the headline." in reader.text


async def test_wide_characters_keep_the_border_straight() -> None:
    sample = Sample("漢字", None, [("題名 🙂", ["漢字 🙂 " * 40, "👩\u200d👧 e\u0301 " * 20])])
    async with reading(NARROW, sample.annotated()) as reader:
        strips = [reader.article.render_line(row) for row in range(reader.article.page)]
        assert {strip.cell_length for strip in strips} == {
            reader.article.scrollable_content_region.width
        }


@pytest.mark.parametrize("language", LANGUAGES)
async def test_dialogs_say_all_their_words_in_the_smallest_screen(language: str) -> None:
    config = Config({"reader.language": language})
    async with reading((40, 15), make_sample(), config) as reader:
        for keys in (("colon",), ("e",), ("n", "enter")):
            await reader.press(*keys)
            screen = read(reader.pilot.app.screen)
            frame = [line for line in screen.splitlines() if line.strip()[:1] in set("│╭╰")]
            assert not [line for line in frame if "…" in line]
            await reader.press("escape", "escape")
