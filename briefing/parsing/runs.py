"""What neighbours tell about a line where blank lines part nothing.

Lines between two paragraphs are a run. What stands between two lines of known page furniture, close
together, is furniture too; and so is all that follows the first of them below the last paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.model import Role
from briefing.parsing import signatures
from briefing.parsing.blocks import ends_sentence, is_item
from briefing.parsing.page import Page, is_paragraph

_WIDEST_GAP = 2
"""Lines between two lines of known furniture, at most."""
_LONGEST_GAP = 100
"""Code points of such a line; a longer one is rather a short paragraph."""
_LONGEST_LABEL = 50
"""Code points of it above the article, where a deck may stand."""
_LONGEST_CAPTION = 150
_SHORTEST_HEADED = 70
_BAR = 3
"""Lines of furniture under which a single word is their last one, and heads nothing."""


def sweep_runs(page: Page, roles: list[Role]) -> None:
    """Mark what stands in a run among page furniture as such, below the headline."""
    runs = list(_runs(page, roles))
    for run in runs:
        _sweep_gaps(page, roles, run, _LONGEST_GAP)
    if not runs and Role.HEADLINE in roles:  # a page of short lines
        told = [
            place
            for place, (line, role) in enumerate(zip(page.lines, roles, strict=True))
            if role is Role.PARAGRAPH and not page.titled[place] and ends_sentence(line)
        ]
        runs = [range(told[-1] + 1, len(page.lines))] if told else []
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
            and not _is_parted(page, between, below)
            and all(
                _may_be_swept(page, place, _longest(page, place, below, longest))
                and not _is_headed(page, roles, place)
                for place in between
            )
        ):
            _sweep(roles, between)


def _is_parted(page: Page, between: range, below: int) -> bool:
    """Say whether a blank line parts some lines from those of furniture above or below.

    It may part a caption from its credit.
    """
    if len(between) == 1 and signatures.is_credit(page.lines[below]):
        return False
    return any(place in page.starts for place in (*between, below))


def _longest(page: Page, place: int, below: int, longest: int) -> int:
    """Give how long a line may be: what stands over a credit is the caption of its picture."""
    is_caption = below not in page.starts and any(
        map(signatures.is_credit, page.lines[place + 1 : place + 1 + _WIDEST_GAP])
    )
    return max(longest, _LONGEST_CAPTION) if is_caption else longest


def _may_be_swept(page: Page, place: int, longest: int) -> bool:
    line = page.lines[place]
    return len(line) <= longest and not is_item(line) and not page.blocks[place].level


def _sweep_end(page: Page, roles: list[Role], run: range) -> None:
    """Mark what follows the first line of furniture below the article, unless it tells more."""
    start = run.stop
    while start > run.start and (
        roles[start - 1] is Role.BOILERPLATE
        or (_may_be_swept(page, start - 1, _LONGEST_GAP) and not _is_headed(page, roles, start - 1))
    ):
        start -= 1
    run = range(start, run.stop)
    first = next((place for place in run if roles[place] is Role.BOILERPLATE), run.stop)
    # Above it, what reads like a sub-heading heads nothing.
    while first > start and first < run.stop and _is_label(page, first - 1):
        first -= 1
    rest = [place for place in range(first, run.stop) if roles[place] is not Role.BOILERPLATE]
    told = sum(ends_sentence(page.lines[place]) for place in rest)
    if told * 2 <= run.stop - first:
        _sweep(roles, rest)


def _is_label(page: Page, place: int) -> bool:
    return page.titled[place] and len(page.lines[place]) <= _LONGEST_LABEL


def _is_headed(page: Page, roles: Sequence[Role], place: int) -> bool:
    """Say whether a line is a short paragraph under its sub-heading."""
    line = page.lines[place]
    return (
        not page.titled[place]
        and len(line) >= _SHORTEST_HEADED
        and ends_sentence(line)
        and page.titled[place - 1]
        and roles[place - 1] is Role.PARAGRAPH
    )


def _sweep(roles: list[Role], places: Sequence[int]) -> None:
    for place in places:
        roles[place] = Role.BOILERPLATE
