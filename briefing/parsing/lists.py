"""Lists without bullets, and boxes: contents, main points, polls, pleas, what asks for consent.

An article sets off its parts in one manner. Where each of its paragraphs stands between blank
lines, lines that stand together are something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefing.parsing import furniture
from briefing.parsing.blocks import is_item
from briefing.parsing.page import Page, is_paragraph

_FEWEST = 2
"""Lines of a list."""
_LABEL = 3
"""Words of a list's heading, at most: "In this article"."""
_POINT = 5
"""Words of a point, at least."""
_MOST = 0.8
"""The share of its paragraphs that stand alone where this is the article's manner."""


def find_contents(page: Page) -> set[int]:
    """Give the places of the lines that are printed again, in this order, as sub-headings below.

    With the label above them: "Contents".
    """
    last = {
        _normal(line): place
        for place, (line, is_titled) in enumerate(zip(page.lines, page.titled, strict=True))
        if is_titled
    }
    found: set[int] = set()
    start = 0
    while start < len(page.lines):
        end, after = start, -1
        while end < len(page.lines) and _goes_on(page, last, end, after):
            after = last[_normal(page.lines[end])]
            end += 1
        if end - start >= _FEWEST and after > end:
            is_labelled = (
                start > 0 and page.titled[start - 1] and _count(page.lines[start - 1]) <= _LABEL
            )
            found.update(range(start - is_labelled, end))
        start = max(end, start + 1)
    return found


def _goes_on(page: Page, last: Mapping[str, int], place: int, after: int) -> bool:
    """Say whether a line is printed again below, and below what the one above it repeats."""
    if page.blocks[place].level:
        return False
    again = last.get(_normal(page.lines[place]), -1)
    return again > max(place, after)


def mark_points(page: Page, body: list[int]) -> set[int]:
    """See that an article's main points above its first paragraph are no titles; give their groups.

    They stand together, each of several words, below a label or under one of their own. A group is
    named by the place it starts at.
    """
    first = next((place for place in body if is_paragraph(page.lines[place])), 0)
    found: set[int] = set()
    places = set(body)
    for group in page.groups:
        if group.stop > first:
            break
        points = [place for place in group if place in places]
        if len(points) == len(group):
            while points and _count(page.lines[points[0]]) <= _LABEL:
                points = points[1:]
        if len(points) >= _FEWEST and all(_is_point(page, place) for place in points):
            for place in points:
                page.titled[place] = False
            found.add(group.start)
    return found


def find_boxes(page: Page, groups: Sequence[range]) -> Iterator[range]:
    """Give the groups that are boxes on a page whose paragraphs stand alone.

    Not the lists and tables of the article, nor a paragraph with its sub-heading or question where
    others stand so too, or no sub-heading stands alone.
    """
    alone = [group.start for group in groups if len(group) == 1]
    paragraphs = sum(map(is_paragraph, page.lines))
    if sum(is_paragraph(page.lines[place]) for place in alone) < _MOST * paragraphs:
        return
    headed = [group.start for group in groups if _is_headed(page, group)]
    is_headed_so = (
        sum(is_paragraph(page.lines[place + 1]) for place in headed) * 2 > paragraphs
        or sum(page.lines[place].endswith("?") for place in headed) > 1
        or not any(page.titled[place] for place in alone)
    )
    for above, group in zip([range(0), *groups], groups, strict=False):
        if (
            len(group) > 1
            and any(page.titled[place] for place in group)
            and not is_paragraph(page.lines[group.start])
            and not (is_headed_so and _is_headed(page, group))
            and not _is_list(page, above, group)
        ):
            yield group


def _is_headed(page: Page, group: range) -> bool:
    """Say whether a group is a heading with its paragraphs."""
    return (
        len(group) > 1
        and page.titled[group.start]
        and not any(page.titled[place] for place in group[1:])
        and not furniture.is_furniture(page.lines[group.start], True)
    )


def _is_list(page: Page, above: range, group: range) -> bool:
    """Say whether a group is a list or a table: by its lines, or by what stands over it."""
    lines = [page.lines[place] for place in group]
    heading = page.lines[above[-1]] if above else ""
    return (
        heading.endswith(":")
        or lines[0].endswith(",")
        or any(
            is_item(line) or page.blocks[place].level
            for place, line in zip(group, lines, strict=True)
        )
        or sum(
            any(map(str.isdigit, line)) and not furniture.is_furniture(line, True) for line in lines
        )
        * 2
        > len(lines)
        or (
            len(above) == 1
            and page.titled[above.start]
            and all(_is_point(page, place) for place in group)
        )
    )


def _is_point(page: Page, place: int) -> bool:
    line = page.lines[place]
    return _count(line) >= _POINT and not furniture.is_furniture(line, True)


def _normal(line: str) -> str:
    return " ".join(line.split()).casefold()


def _count(line: str) -> int:
    return len(line.split())
