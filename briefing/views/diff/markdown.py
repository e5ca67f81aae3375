"""The comparison of two overviews as Markdown; nothing in them is taken as markup."""

from __future__ import annotations

from briefing.comparison import Comparison
from briefing.views.diff import groups_of, summarise
from briefing.views.markdown import block, inline


def render(comparison: Comparison) -> str:
    """Write what has changed as headings and lists, each paragraph on one line."""
    *headline, counts = summarise(comparison)
    blocks = [f"# {block(headline[0])}"] if comparison.new.briefing.headline else []
    blocks += [block(line) for line in headline[len(blocks) :]]
    blocks.append(block(counts))
    for group in groups_of(comparison):
        blocks.append(f"## {inline(group.heading)}")
        for entry in group.entries:
            lines = [f"- {inline(entry.heading)}:"]
            lines += [f"  - {block(lead + words)}" for lead, words in entry.lines]
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"
