"""`briefing diff`: what has changed between two overviews is written."""

from __future__ import annotations

from briefing.comparison import Comparison
from briefing.output import write


def write_comparison(comparison: Comparison, form: str | None, *, width: int) -> None:
    """Write what is new, gone and changed in one of the formats."""
    # Each view is loaded only when it is used.
    if form == "json":
        from briefing.views.diff.json import render as render_json

        write(render_json(comparison), is_json=True)
    elif form == "markdown":
        from briefing.views.diff.markdown import render as render_markdown

        write(render_markdown(comparison))
    else:
        from briefing.views.diff.plain import render as render_plain

        write(render_plain(comparison, width=width))
