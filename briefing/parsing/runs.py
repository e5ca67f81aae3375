"""What neighbours tell about a line where blank lines part nothing.

Lines between two paragraphs are a run. What stands between two lines of known page furniture, close
together, is furniture too; and so is all that follows the first of them below the last paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.model import Role
from briefing.parsing import furniture
from briefing.parsing.blocks import ends_sentence, is_item
from briefing.parsing.page import Page, is_paragraph

_WIDEST_GAP = 2
"""Lines between two lines of known furniture, at most."""
_LONGEST_GAP = 100
"""Code points of such a line; a longer one is rather a short paragraph."""
_LONGEST_LABEL = 50
"""Code points of it above the article, where a deck may stand."""
_LONGEST_CAPTION = 150
_BAR = 3
"""Lines of furniture under which a single word is their last one, and heads nothing."""


def sweep_runs(page: Page, roles: list[Role]) -> None:
    """Mark what stands in a run among page furniture as such, below the headline."""
    runs = list(_runs(page, roles))
    for run in runs:
        _sweep_gaps(page, roles, run, _LONGEST_GAP)
    if runs and runs[-1].stop == len(page.lines):
        _sweep_end(page, roles, runs[-1])


def sweep_head(page: Page, roles: list[Role]) -> None:
    """Mark labels and names among bylines, dates and share bars between headline and article.

    The first paragraph may be the deck, and they stand below it.
    """
    if Role.HEADLINE not in roles:
        return
    start = roles.index(Role.HEADLINE) + 1
    for _ in range(2):
        end = start
        while end < len(roles) and not (
            roles[end] is Role.PARAGRAPH and is_paragraph(page.lines[end])
        ):
            end += 1
        _sweep_gaps(page, roles, range(start, end), _LONGEST_LABEL)
        if end < len(roles) and not page.groups and _ends_bar(page, roles, start, end):
            roles[end - 1] = Role.BOILERPLATE
        start = end + 1


def _ends_bar(page: Page, roles: Sequence[Role], start: int, end: int) -> bool:
    """Say whether the line above a paragraph is the last word of a share bar, and heads nothing."""
    last = end - 1
    bar = roles[max(start, last - _BAR) : max(start, last)]
    return (
        bar == [Role.BOILERPLATE] * _BAR
        and page.titled[last]
        and " " not in page.lines[last]
        and not page.blocks[last].level
    )


def _runs(page: Page, roles: Sequence[Role]) -> Iterator[range]:
    """Give the lines between paragraphs, and those below the last one."""
    start: int | None = None
    for place, (line, role) in enumerate(zip(page.lines, roles, strict=True)):
        if role is Role.PARAGRAPH and is_paragraph(line):
            if start is not None and start < place:
                yield range(start, place)
            start = place + 1
    if start is not None and start < len(roles):
        yield range(start, len(roles))


def _sweep_gaps(page: Page, roles: list[Role], run: range, longest: int) -> None:
    """Mark the lines between two of known furniture that stand close together."""
    known = [place for place in run if roles[place] is Role.BOILERPLATE]
    for above, below in pairwise(known):
        between = range(above + 1, below)
        if (
            len(between) <= _WIDEST_GAP
            and not any(place in page.starts for place in range(above + 1, below + 1))
            and all(_may_be_swept(page, place, _longest(page, place, longest)) for place in between)
        ):
            _sweep(roles, between)


def _longest(page: Page, place: int, longest: int) -> int:
    """Give how long a line may be: what stands over a credit is the caption of its picture."""
    is_caption = furniture.is_credit(page.lines[place + 1])
    return max(longest, _LONGEST_CAPTION) if is_caption else longest


def _may_be_swept(page: Page, place: int, longest: int) -> bool:
    line = page.lines[place]
    return len(line) <= longest and not is_item(line) and not page.blocks[place].level


def _sweep_end(page: Page, roles: list[Role], run: range) -> None:
    """Mark what follows the first line of furniture below the article, unless it tells more."""
    first = next((place for place in run if roles[place] is Role.BOILERPLATE), run.stop)
    rest = [place for place in range(first, run.stop) if roles[place] is not Role.BOILERPLATE]
    told = sum(ends_sentence(page.lines[place]) for place in rest)
    if told * 2 <= run.stop - first and all(
        _may_be_swept(page, place, _LONGEST_GAP) for place in rest
    ):
        _sweep(roles, rest)


def _sweep(roles: list[Role], places: Sequence[int]) -> None:
    for place in places:
        roles[place] = Role.BOILERPLATE
