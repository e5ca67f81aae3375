"""The colours: one dark and one light theme, and one without any.

Green never stands for true and red never for false: doubt is amber, denial violet, and what was
confirmed has no colour at all. A test holds text and marks to a contrast of 4.5:1, as WCAG 2.2
(1.4.3) asks for.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import Theme

DARK = Theme(
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
        "highlight-ground": "#272c35",
        "scrollbar-line": "#3b404a",
    },
)

LIGHT = Theme(
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
        "highlight-ground": "#e2dccf",
        "scrollbar-line": "#cbc5b8",
    },
)


def choose_theme(environment: Mapping[str, str]) -> str:
    """Choose the theme's name: TEXTUAL_THEME, else by what COLORFGBG says of the background."""
    named = environment.get("TEXTUAL_THEME")
    if named:
        return named
    background = environment.get("COLORFGBG", "").rpartition(";")[2]
    # Of the 16 colours, 7 and 9 to 15 are light; 8 is dark grey.
    is_light = background == "7" or (background.isdecimal() and int(background) > 8)
    return LIGHT.name if is_light else DARK.name


def is_colourless(environment: Mapping[str, str]) -> bool:
    """Tell whether no colour may be sent (no-color.org: set and not empty)."""
    return bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"


def fill_variables(theme: Theme) -> dict[str, str]:
    """Give the colours of the marks to a theme that is not ours."""
    if theme.ansi:
        return dict.fromkeys(DARK.variables, "ansi_default")
    return (DARK if theme.dark else LIGHT).variables
