"""Text and marks can be read in both themes, and nothing hangs on colour alone."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from briefing.tui.themes import DARK, LIGHT, choose_theme, is_colourless

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


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out(theme: Theme, text: str, ground: str) -> None:
    lights = sorted([luminance(colour(theme, text)), luminance(colour(theme, ground))])
    assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", ["verbatim", "unconfirmed", "disputed", "trigger"])
def test_no_mark_is_green_or_red(theme: Theme, name: str) -> None:
    for part in {name, f"{name}-ground"} & theme.variables.keys():
        degrees = colour(theme, part).hsl.h * 360
        assert not 80 < degrees < 170
        assert 25 < degrees < 335


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({}, DARK.name),
        ({"COLORFGBG": "15;0"}, DARK.name),
        ({"COLORFGBG": "0;15"}, LIGHT.name),
        ({"COLORFGBG": "0;default;7"}, LIGHT.name),
        ({"COLORFGBG": "7;8"}, DARK.name),
        ({"COLORFGBG": "nonsense"}, DARK.name),
        ({"COLORFGBG": "0;15", "TEXTUAL_THEME": "nord"}, "nord"),
    ],
)
def test_theme_follows_the_terminal(environment: dict[str, str], name: str) -> None:
    assert choose_theme(environment) == name


@pytest.mark.parametrize(
    ("environment", "answer"),
    [({}, False), ({"NO_COLOR": "1"}, True), ({"NO_COLOR": ""}, False), ({"TERM": "dumb"}, True)],
)
def test_colours_can_be_refused(environment: dict[str, str], answer: bool) -> None:
    assert is_colourless(environment) is answer
