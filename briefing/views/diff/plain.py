"""The comparison of two overviews as plain text: no escape byte, meaning by words alone."""

from __future__ import annotations

from briefing.comparison import Comparison
from briefing.views.cells import wrap
from briefing.views.diff import groups_of, summarise

_INDENT = "   "


def render(comparison: Comparison, *, width: int = 80) -> str:
    """Write what has changed in lines of at most `width` cells."""
    blocks = [[line for words in summarise(comparison) for line in wrap(words, width)]]
    for group in groups_of(comparison):
        blocks.append(wrap(group.heading, width))
        for entry in group.entries:
            lines = wrap(entry.heading, width, _INDENT)
            for lead, words in entry.lines:
                lines += wrap(lead + words, width, _INDENT + "  ")
            blocks.append(lines)
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"
