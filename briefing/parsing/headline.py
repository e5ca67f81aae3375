"""Which line is the headline, and which others only print it again or stand over it.

Above an article stand the site's name, its departments, a few words over the headline; below it
a deck, bylines, dates. The headline is chosen among them by what it is like and where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.model import Role
from briefing.parsing import furniture, signatures
from briefing.parsing.blocks import ends_sentence
from briefing.parsing.page import Page
from briefing.parsing.titles import LONGEST_TITLE, is_told

LONGEST_LEAD = 8
"""Lines in which headline, bylines and dates are looked for."""
LONGEST_HEADLINE = 90
"""Code points of a headline below a kicker; a longer line is rather a deck without its stop."""

_LONGEST_KICKER = 35
_SHORTEST_HEADLINE = 15
"""Code points of a headline under a kicker; and three words or more."""
_FEWEST_WORDS = 3
_ENOUGH_WORDS = 5
"""From that many words on a line is no likelier to be a headline for having more."""
_INNER_STOP = r"[^\W\d_]{3}[.…][\"'”“’‘»«›‹)]?[\s\[(]"
"""What ends a sentence within a line, and no headline holds."""
_SHORTEST_DECK = 60
_LONGEST_SITE = 40
_JOINTS = ":|-–—»"
"""What stands between a department or topic and the headline in a page's title."""
_LONGEST_PAGE_NUMBER = 16
"""Code points before the headline in a table of its pages: "1. Page 1 ..."."""
_LABEL = 2
"""Words of a line between path and headline, at most: "Analysis"."""
_HIGHEST = 20
"""Lines at the top, menus and all, in which a headline of two sentences is looked for."""
_NEXT = 3
"""Lines below a headline in which its deck, byline or date stands, if it has any."""


def mark_told_headline(page: Page) -> None:
    """See that a headline of a sentence and a half is a title, where a byline or date says so.

    "Four dead as the dam breaks. Here's what we know": elsewhere that has lost its last stop.
    """
    for place, line in enumerate(page.lines[:_HIGHEST]):
        if (
            not page.titled[place]
            and len(line) <= LONGEST_HEADLINE
            and is_told(line)
            and not ends_sentence(line)
            and any(
                furniture.is_byline(other) or furniture.is_timed(other)
                for other in page.lines[place + 1 : place + 2]
            )
        ):
            page.titled[place] = True


def find_headline(page: Page, roles: list[Role], content: list[int]) -> list[int]:
    """Mark the headline, its repetitions and its kicker; return the content that is left."""
    if Role.HEADLINE in roles:
        title = _normal(page.lines[roles.index(Role.HEADLINE)])
        for place in content[:LONGEST_LEAD]:
            if roles[place] is Role.PARAGRAPH and _repeats(_normal(page.lines[place]), title):
                roles[place] = Role.BOILERPLATE
        return [place for place in content if roles[place] is Role.PARAGRAPH]
    head = 0
    while head < min(len(content), LONGEST_LEAD) and _may_stand_above(page, content[head:]):
        head += 1
    opening = content[: head + 2]
    headline = _repeated(page, roles, opening)
    if headline is None:
        headline = _first_headline(page, roles, content[:head], content[head:])
    if headline is None:
        return content
    title = _normal(page.lines[headline])
    roles[headline] = Role.HEADLINE
    for number, place in enumerate(opening):
        is_above = place < headline and number < head
        if place != headline and (is_above or _repeats(_normal(page.lines[place]), title)):
            roles[place] = Role.BOILERPLATE
    return [place for place in content if roles[place] is Role.PARAGRAPH]


def _may_stand_above(page: Page, content: Sequence[int]) -> bool:
    """Say whether the first line may be the headline, or a kicker over it: "Crisis in Selma:"."""
    place, *below = content[:2]
    line = page.lines[place]
    is_over_title = any(page.titled[other] for other in below)
    return page.titled[place] or (
        len(line) <= _LONGEST_KICKER and line[-1] == ":" and (is_over_title or line[-2:] == " :")
    )


def _first_headline(
    page: Page, roles: Sequence[Role], lead: list[int], rest: list[int]
) -> int | None:
    """Choose among the lines before the first paragraph: Markdown's title, else the likeliest."""
    levels = [block.level for block in page.blocks if block.level]
    for place in lead:
        level = page.blocks[place].level
        if level and (level == 1 or (level == min(levels) and levels.count(level) == 1)):
            return place
    lead = [place for place in lead if page.titled[place]]
    if not lead or (levels and page.blocks[lead[0]].level):
        return None
    longest = max((len(page.lines[place]) for place in rest), default=0)
    below = [place for place in lead[1:] if _may_be_headline(page.lines[place], longest)]
    chosen = [lead[0]]
    for place in below:
        if _is_plain(page.lines[chosen[-1]]) and not _is_crumb(page, roles, chosen[-1], place):
            break
        chosen.append(place)
    return max(chosen, key=lambda place: _likeness(page, roles, lead[0], place))


def _is_crumb(page: Page, roles: Sequence[Role], place: int, below: int) -> bool:
    """Say whether a line is rather the last one of a path: parted from a headline by furniture."""
    between = range(place + 1, below)
    return (
        any(roles[other] is Role.BOILERPLATE for other in between)
        and all(
            roles[other] is Role.BOILERPLATE or len(page.lines[other].split()) <= _LABEL
            for other in between
        )
        and not _is_over_deck(page, roles, place)
        and _is_over_deck(page, roles, below)
    )


def _is_plain(line: str) -> bool:
    """Say whether a line is no kicker, and a headline wherever no line above it is one."""
    return len(line) > _LONGEST_KICKER and len(line.split()) >= _ENOUGH_WORDS


def _may_be_headline(line: str, longest: int) -> bool:
    """Say whether a line that is not the first reads like a headline over longer paragraphs.

    What came without its full stop is no headline.
    """
    return (
        _SHORTEST_HEADLINE <= len(line) <= min(LONGEST_HEADLINE, longest - 1)
        and len(line.split()) >= _FEWEST_WORDS
        and not re.search(_INNER_STOP, line)
        and not signatures.is_credit(line)
    )


def _likeness(page: Page, roles: Sequence[Role], first: int, place: int) -> int:
    """Say how much speaks for a line: its words, and what stands around it.

    A kicker has few words and stands right over the headline; a byline, a date or a deck stands
    below a headline, and no headline stands below these.
    """
    likeness = min(len(page.lines[place].split()), _ENOUGH_WORDS)
    likeness += 2 * _is_over_deck(page, roles, place)
    # The second of two lines that stand together, apart from all others: the first is a kicker.
    likeness += place > first and bool(page.groups) and place not in page.starts
    likeness -= 3 * (page.lines[place].isupper() and len(page.lines[place]) <= _LONGEST_KICKER)
    # "+++ 21:47 Talks begin +++" is the newest entry of a ticker, and what it is called by.
    likeness += 2 * (page.lines[place][:3] == page.lines[place][-3:] == "+++")
    between = range(first + 1, place)
    likeness -= 4 * any(_belongs_below(page, roles, other) for other in between)
    return likeness


def _is_over_deck(page: Page, roles: Sequence[Role], place: int) -> bool:
    """Say whether byline, date, deck or a longer paragraph stand right below a line."""
    below = range(place + 1, min(place + 1 + _NEXT, len(page.lines)))
    return any(_belongs_below(page, roles, other) for other in below) or any(
        roles[other] is not Role.BOILERPLATE
        and max(_SHORTEST_DECK, len(page.lines[place])) < len(page.lines[other])
        for other in below[:1]
    )


def _belongs_below(page: Page, roles: Sequence[Role], place: int) -> bool:
    """Say whether a line stands below headlines: a byline, a date, a deck."""
    line = page.lines[place]
    if roles[place] is Role.BOILERPLATE:
        return furniture.is_byline(line) or furniture.is_timed(line)
    return not page.titled[place] and len(line) > _LONGEST_KICKER


def _repeated(page: Page, roles: list[Role], opening: list[int]) -> int | None:
    """Find the headline that the breadcrumb or another line of the opening repeats."""
    lines = {
        place: _normal(page.lines[place])
        for place in opening
        if len(page.lines[place]) <= LONGEST_TITLE
    }
    above = [_normal(line) for line in page.lines[: opening[-1]]]
    crumbs = [
        line
        for line, role in zip(above, roles, strict=False)
        if role is Role.BOILERPLATE and furniture.is_breadcrumb(line)
    ]
    for place, line in lines.items():
        if any(crumb.endswith(f" {line}") for crumb in crumbs):
            return place
        if len(line.split()) > _FEWEST_WORDS and any(
            other.endswith(f" {line}")
            and (
                len(other) - len(line) <= _LONGEST_PAGE_NUMBER
                or other.removesuffix(line).rstrip()[-1] in _JOINTS
            )
            for other in above[:place]
        ):
            return place
    # Where other lines part two printings, the first is the page's title.
    for place, line in reversed(lines.items()):
        if any(twin == line and other < place - 1 for other, twin in lines.items()):
            return place
    for place, line in lines.items():
        is_long = len(line.split()) >= _FEWEST_WORDS
        if any(
            twin == line or (is_long and _repeats(twin, line))
            for other, twin in lines.items()
            if other != place
        ):
            return place
    return None


def _normal(line: str) -> str:
    """Make two printings of one title equal."""
    return " ".join(line.split()).casefold()


def _repeats(line: str, title: str) -> bool:
    """Say whether a line is the title, perhaps with the site's name behind it."""
    site = line.removeprefix(title)
    if not site or site == line:
        return not site
    return len(site) <= _LONGEST_SITE and site.lstrip()[:1] in ("|", "-", "–", "—", "»", "•", "·")
