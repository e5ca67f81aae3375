"""The themes, as Textual wants them; their colours are those of the palettes."""

from __future__ import annotations

from textual.theme import Theme

from briefing.tui import palettes

DARK, BLACK, LIGHT, WHITE = THEMES = tuple(
    Theme(**palette._asdict()) for palette in palettes.PALETTES
)
"""All that are shipped, beside the one without colours."""


def fill_variables(theme: Theme) -> dict[str, str]:
    """Give the theme that leaves the colours to the terminal what the style sheet asks for."""
    if theme.ansi:
        return dict.fromkeys(DARK.variables, "ansi_default")
    return theme.variables
