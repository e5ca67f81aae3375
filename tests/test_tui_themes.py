"""Text and marks can be read in every theme, and nothing hangs on colour alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from textual.color import Color
from textual.screen import ModalScreen
from textual.theme import Theme

from briefing.config import Config
from briefing.config.options import THEMES as NAMES
from briefing.tui.abilities import Answer, is_colourless
from briefing.tui.app import BriefingApp
from briefing.tui.palettes import COLOURLESS, choose_theme
from briefing.tui.themes import BLACK, DARK, LIGHT, THEMES, WHITE
from tests.pilot import WIDE, Reader, reading
from tests.reader_sample import make_sample

PAIRS = [
    ("foreground", "surface"),
    ("strong", "surface"),
    ("faint", "surface"),
    ("primary", "surface"),
    ("trigger", "surface"),
    ("foreground", "background"),
    ("strong", "background"),
    ("faint", "background"),
    ("primary", "background"),
    ("trigger", "background"),
    ("strong", "highlight-ground"),
    ("verbatim", "verbatim-ground"),
    ("unconfirmed", "unconfirmed-ground"),
    ("disputed", "disputed-ground"),
    ("selected", "selected-ground"),
    ("trigger", "verbatim-ground"),
    ("trigger", "unconfirmed-ground"),
    ("trigger", "disputed-ground"),
    ("hit", "hit-ground"),
    ("hit-current", "hit-current-ground"),
]


def colour(theme: Theme, name: str) -> Color:
    return Color.parse(theme.variables.get(name) or getattr(theme, name))


def luminance(colour: Color) -> float:
    """Compute the relative luminance (WCAG 2.2)."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in colour.normalized
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: Color, other: Color) -> float:
    lights = sorted([luminance(one), luminance(other)])
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out(theme: Theme, text: str, ground: str) -> None:
    assert contrast(colour(theme, text), colour(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_every_letter_on_every_screen_stands_out(theme: Theme) -> None:
    config = Config({"reader.theme": theme.name})
    async with reading(WIDE, config=config) as reader:
        seen = 0
        for keys in ("", "n", "n n n enter", "escape escape slash d i e", "enter n", "escape s",
                     "escape question_mark", "escape colon", "escape e"):  # fmt: skip
            await reader.press(*keys.split())
            for letters, front, ground in painted(reader):
                assert contrast(front, ground) >= 4.5, (keys, letters, front, ground)
                seen += len(letters)
    assert seen > 10_000


def painted(reader: Reader) -> Iterator[tuple[str, Color, Color]]:
    """Give every piece of text on the screen with its colour and its ground.

    What lies dimmed behind a dialog is out of use, and WCAG leaves it out too.
    """
    screen = reader.pilot.app.screen
    region = screen.children[0].region if isinstance(screen, ModalScreen) else screen.region
    for strip in screen._compositor.render_strips()[region.y : region.bottom]:
        for text, style, _ in strip.crop(region.x, region.right):
            letters = "".join(letter for letter in text if letter.isalnum() or letter in "◌✗●”’")
            if letters and style and style.color and style.bgcolor:
                colours = [Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)]
                front, ground = colours[::-1] if style.reverse else colours
                yield letters, front, ground


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", ["verbatim", "unconfirmed", "disputed", "trigger"])
def test_no_mark_is_green_or_red(theme: Theme, name: str) -> None:
    for part in {name, f"{name}-ground"} & theme.variables.keys():
        degrees = colour(theme, part).hsl.h * 360
        assert not 80 < degrees < 170
        assert 25 < degrees < 335


def test_two_are_dark_and_two_are_light() -> None:
    assert [theme.dark for theme in THEMES] == [True, True, False, False]
    for theme in THEMES:
        ground = luminance(colour(theme, "background"))
        assert ground < 0.05 if theme.dark else ground > 0.7


def test_every_theme_has_every_colour() -> None:
    assert {frozenset(theme.variables) for theme in THEMES} == {frozenset(DARK.variables)}


def test_only_themes_whose_contrast_is_tested_can_be_chosen() -> None:
    names = [theme.name for theme in THEMES]
    assert list(NAMES) == ["auto", *names, "ansi"]
    offered = BriefingApp(make_sample()).available_themes
    assert [name for name in offered if not name.startswith("ansi-")] == names


LIGHT_ANSWER, DARK_ANSWER, NO_ANSWER = (Answer(said, b"", True) for said in (True, False, None))


@pytest.mark.parametrize(
    ("environment", "configured", "answer", "name"),
    [
        ({}, "auto", None, DARK.name),
        ({"COLORFGBG": "15;0"}, "auto", None, DARK.name),
        ({"COLORFGBG": "0;15"}, "auto", NO_ANSWER, LIGHT.name),
        ({"COLORFGBG": "0;default;7"}, "auto", None, LIGHT.name),
        ({"COLORFGBG": "7;8"}, "auto", None, DARK.name),
        ({"COLORFGBG": "nonsense"}, "auto", None, DARK.name),
        ({"COLORFGBG": "0;15"}, "auto", DARK_ANSWER, DARK.name),
        ({}, "auto", LIGHT_ANSWER, LIGHT.name),
        ({}, BLACK.name, LIGHT_ANSWER, BLACK.name),
        ({"TEXTUAL_THEME": WHITE.name}, BLACK.name, DARK_ANSWER, WHITE.name),
        ({"TEXTUAL_THEME": "nowhere"}, BLACK.name, None, BLACK.name),
        ({}, "ansi", LIGHT_ANSWER, COLOURLESS),
        ({"NO_COLOR": "1", "TEXTUAL_THEME": WHITE.name}, BLACK.name, None, COLOURLESS),
    ],
)
def test_theme_is_wished_for_or_follows_the_terminal(
    environment: dict[str, str], configured: str, answer: Answer | None, name: str
) -> None:
    assert choose_theme(configured, environment, answer) == name


@pytest.mark.parametrize(
    ("environment", "answer"),
    [({}, False), ({"NO_COLOR": "1"}, True), ({"NO_COLOR": ""}, False), ({"TERM": "dumb"}, True)],
)
def test_colours_can_be_refused(environment: dict[str, str], answer: bool) -> None:
    assert is_colourless(environment) is answer
