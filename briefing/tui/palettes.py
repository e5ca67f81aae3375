"""The colours: two dark themes, two light ones, and one without any. Knows nothing of Textual.

Green never stands for true and red never for false: doubt is amber, denial violet, and what was
confirmed has no colour at all. A test holds text and marks to a contrast of 4.5:1, as WCAG 2.2
(1.4.3) asks for.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing.record import NamedTuple
from briefing.tui.abilities import Answer, has_light_background, is_colourless


class Palette(NamedTuple):
    """The colours of one theme, "#rrggbb", by the names that Textual gives them."""

    name: str
    dark: bool
    primary: str
    secondary: str
    accent: str
    warning: str
    error: str
    success: str
    foreground: str
    background: str
    surface: str
    panel: str
    variables: dict[str, str]
    """Those that Textual has no name for."""


DARK = Palette(
    name="briefing-dark",
    dark=True,
    primary="#8ab8e0",
    secondary="#b9a2d8",
    accent="#8ab8e0",
    warning="#e2b45c",
    error="#c9a0dc",
    success="#8ab8e0",
    foreground="#dcd7cc",
    background="#14161a",
    surface="#1b1e24",
    panel="#14161a",
    variables={
        "faint": "#9c9a92",
        "rule": "#3b404a",
        "strong": "#f2ede2",
        "verbatim": "#dfeaf5",
        "verbatim-ground": "#22364c",
        "unconfirmed": "#f7e0b0",
        "unconfirmed-ground": "#4b3a16",
        "disputed": "#f0d6f6",
        "disputed-ground": "#47304f",
        "trigger": "#e2b45c",
        "selected": "#ffffff",
        "selected-ground": "#2f618f",
        "hit": "#14161a",
        "hit-ground": "#9fb8a8",
        "hit-current": "#14161a",
        "hit-current-ground": "#f0d878",
        "highlight-ground": "#272c35",
        "scrollbar-line": "#3b404a",
    },
)

LIGHT = Palette(
    name="briefing-light",
    dark=False,
    primary="#1d5c94",
    secondary="#6d4a8c",
    accent="#1d5c94",
    warning="#7a4f00",
    error="#7b3a8a",
    success="#1d5c94",
    foreground="#2b2a27",
    background="#efebe2",
    surface="#fbf9f4",
    panel="#efebe2",
    variables={
        "faint": "#66635b",
        "rule": "#cbc5b8",
        "strong": "#11110f",
        "verbatim": "#122a42",
        "verbatim-ground": "#d9e6f2",
        "unconfirmed": "#3a2900",
        "unconfirmed-ground": "#f9e2ab",
        "disputed": "#3d1747",
        "disputed-ground": "#ecd9f2",
        "trigger": "#7a4f00",
        "selected": "#ffffff",
        "selected-ground": "#2a679e",
        "hit": "#11110f",
        "hit-ground": "#bfd8c8",
        "hit-current": "#ffffff",
        "hit-current-ground": "#7a4f00",
        "highlight-ground": "#e2dccf",
        "scrollbar-line": "#cbc5b8",
    },
)


BLACK = Palette(
    name="briefing-black",
    dark=True,
    primary="#9cc9f5",
    secondary="#c8b2ea",
    accent="#9cc9f5",
    warning="#f2c267",
    error="#d8b0ec",
    success="#9cc9f5",
    foreground="#e8e8e8",
    background="#000000",
    surface="#000000",
    panel="#000000",
    variables={
        "faint": "#a8a8a8",
        "rule": "#4a4a4a",
        "strong": "#ffffff",
        "verbatim": "#e6f2ff",
        "verbatim-ground": "#16304a",
        "unconfirmed": "#ffe9b8",
        "unconfirmed-ground": "#43310a",
        "disputed": "#f8dcff",
        "disputed-ground": "#3f2549",
        "trigger": "#f2c267",
        "selected": "#ffffff",
        "selected-ground": "#2a629b",
        "highlight-ground": "#262626",
        "scrollbar-line": "#4a4a4a",
        "hit": "#000000",
        "hit-ground": "#a9c7b5",
        "hit-current": "#000000",
        "hit-current-ground": "#ffe27a",
    },
)

WHITE = Palette(
    name="briefing-white",
    dark=False,
    primary="#0b4f8a",
    secondary="#5d3a80",
    accent="#0b4f8a",
    warning="#6b4500",
    error="#6c2a7d",
    success="#0b4f8a",
    foreground="#1a1a1a",
    background="#ffffff",
    surface="#ffffff",
    panel="#ffffff",
    variables={
        "faint": "#5c5c5c",
        "rule": "#c4c4c4",
        "strong": "#000000",
        "verbatim": "#0c2440",
        "verbatim-ground": "#dcebfa",
        "unconfirmed": "#332400",
        "unconfirmed-ground": "#ffe6a3",
        "disputed": "#36103f",
        "disputed-ground": "#f0dcf7",
        "trigger": "#6b4500",
        "selected": "#ffffff",
        "selected-ground": "#1f5f9c",
        "highlight-ground": "#e6e6e6",
        "scrollbar-line": "#c4c4c4",
        "hit": "#000000",
        "hit-ground": "#bcd9c8",
        "hit-current": "#ffffff",
        "hit-current-ground": "#6b4500",
    },
)

PALETTES = (DARK, BLACK, LIGHT, WHITE)
"""All that are shipped, beside the one without colours."""
COLOURLESS = "ansi-dark"
"""Textual's name of the theme that leaves the colours to the terminal."""


def choose_theme(configured: str, environment: Mapping[str, str], answer: Answer | None) -> str:
    """Choose the theme's name.

    No colours where none are wanted; else TEXTUAL_THEME, the configured one ("auto": none), and
    what is known of the terminal's background.
    """
    if is_colourless(environment):
        return COLOURLESS
    names = [palette.name for palette in PALETTES]
    for name in (environment.get("TEXTUAL_THEME", ""), configured):
        if name in names:
            return name
        if name.startswith("ansi"):
            return COLOURLESS
    is_light = answer.is_light if answer else None
    if is_light is None:
        is_light = has_light_background(environment)
    return LIGHT.name if is_light else DARK.name
