"""`briefing diff`: two overviews are read, compared, and what has changed is written."""

from __future__ import annotations

from briefing.comparison import compare
from briefing.model import AnnotatedBriefing
from briefing.output import write


def run(old: AnnotatedBriefing, new: AnnotatedBriefing, form: str | None, *, width: int) -> int:
    """Write what is new, gone and changed, in one of the formats; return the exit code."""
    comparison = compare(old, new)
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
    return 0
