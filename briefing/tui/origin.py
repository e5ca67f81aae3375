"""Where an article comes from, on one line: site, author, date and time, as far as known."""

from __future__ import annotations

from briefing.model import Briefing
from briefing.views.cells import cells, crop, squeeze
from briefing.views.labels import Labels, format_moment

_SEPARATOR = " · "
_NAMES = ", "
"""Between the authors."""


def origin_lines(briefing: Briefing, labels: Labels, width: int) -> list[str]:
    """Write the line in at most `width` cells; none where neither site nor author is known.

    What does not fit goes in this order: the time, the authors after the first, all of them.
    """
    site, author = squeeze(briefing.site or ""), squeeze(briefing.author or "")
    if not (site or author):
        return []
    first, *others = author.split(_NAMES)
    leading = labels.others.format(first) if others else first
    timed = format_moment(briefing, labels)
    dated = format_moment(briefing._replace(time=None), labels)
    choices = (
        (site, author, timed),
        (site, author, dated),
        (site, leading, dated),
        (site, dated) if site else (first, dated),
        (site or first,),
    )
    lines = [_SEPARATOR.join(filter(None, parts)) for parts in choices]
    return [next((line for line in lines if cells(line) <= width), crop(lines[-1], width))]
