"""Which part of a page each block plays, decided from its line and its neighbours."""

from __future__ import annotations

import re

from briefing.model import Role
from briefing.parsing import furniture
from briefing.parsing.blocks import is_item
from briefing.parsing.groups import find_menus, sweep_groups
from briefing.parsing.page import Page
from briefing.parsing.titles import LONGEST_TITLE, is_subheading

_LONGEST_DECK = 400
_LONGEST_KICKER = 35
_SHORTEST_HEADLINE = 15
"""Code points of a headline under a kicker; and three words or more."""
_INNER_STOP = re.compile(r"[^\W\d_]{3}[.…][\"'”“’‘»«›‹)]?[\s\[(]")
"""What ends a sentence within a line, and no headline holds."""
_LONGEST_SITE = 40
_LONGEST_LEAD = 8
"""Lines in which headline, bylines and dates are looked for."""
_SHORTEST_BARE_DECK = 90
"""Code points of a deck without a stop; a shorter line is rather the first sub-heading."""
_WORD = re.compile(r"[^\W\d_]{5,}")
"""Words that carry what is told, by and large; of each the stem counts."""
_STEM = 6
_RETOLD = 0.4
"""The share of a deck's words that the first paragraph takes up again; others share a tenth."""
_DECK_SHARE = 0.8
"""A deck is shorter than this part of the article's typical paragraph."""


_CERTAIN = (Role.HEADLINE, Role.DECK, Role.BOILERPLATE)
"""Roles that the source's markup settles; its paragraphs and titles may still be page furniture."""


def find_roles(page: Page) -> list[Role]:
    """Give every block its role; a page of nothing but furniture is read as an article."""
    roles = _furniture(page)
    content = [place for place, role in enumerate(roles) if role is not Role.BOILERPLATE]
    if not content:
        return [Role.PARAGRAPH] * len(roles)
    body = _find_headline(page, roles, content)
    sweep_groups(page, roles)
    body = [place for place in body if roles[place] is Role.PARAGRAPH]
    if roles[content[0]] is not Role.PARAGRAPH and Role.DECK not in roles:
        body = _find_deck(page, roles, body)
    _find_titles(page, roles, body)
    return roles


def _furniture(page: Page) -> list[Role]:
    """Tell page furniture from content, which stays a paragraph for now."""
    roles: list[Role] = []
    menus = find_menus(page)
    content = paragraphs = 0
    links: int | None = None
    for place, (block, line) in enumerate(zip(page.blocks, page.lines, strict=True)):
        if block.role in _CERTAIN or place in menus:
            roles.append(block.role or Role.BOILERPLATE)
            continue
        is_opening = paragraphs < 2 and content < _LONGEST_LEAD
        if paragraphs and furniture.is_trailer(line):
            roles.extend([Role.BOILERPLATE] * (len(page.blocks) - place))
            break
        if furniture.is_box(line) or furniture.is_trailer(line):
            links = 0
            is_content = False
        elif block.is_rule or (not block.level and furniture.is_furniture(line, is_opening)):
            is_content = False
        elif links is not None and not block.level and _is_link(page, place, links):
            links += 1
            is_content = False
        else:
            links = None
            is_content = not (is_opening and content > 0 and _is_author(page, place, roles))
            content += is_content
            paragraphs += is_content and not page.titled[place] and any(map(str.isalpha, line))
        roles.append(Role.PARAGRAPH if is_content else Role.BOILERPLATE)
    _close(page, roles)
    return roles


def _is_link(page: Page, place: int, links: int) -> bool:
    """Say whether a line under the heading of a link list is one of the links.

    The last of several lines before a paragraph may be its sub-heading: better a link too many.
    """
    following = page.titled[place + 1 : place + 2]
    return page.titled[place] and not (links and following == [False])


def _is_author(page: Page, place: int, roles: list[Role]) -> bool:
    """Say whether a line is the name that got parted from its "By", or stands over the date."""
    line = page.lines[place]
    if not furniture.is_name(line):
        return False
    if roles[-1] is Role.BOILERPLATE and furniture.is_byline(page.lines[place - 1]):
        return True
    return any(
        furniture.is_labels(line, is_opening=True) or furniture.is_byline(line)
        for line in page.lines[place + 1 : place + 2]
    )


def _close(page: Page, roles: list[Role]) -> None:
    """Read the last lines like the first ones: bylines and dates may stand below the text."""
    for place in range(len(roles) - 1, -1, -1):
        if roles[place] is Role.BOILERPLATE:
            continue
        block = page.blocks[place]
        if (
            block.level
            or block.role in _CERTAIN
            or not furniture.is_furniture(page.lines[place], True)
        ):
            return
        roles[place] = Role.BOILERPLATE


def _find_headline(page: Page, roles: list[Role], content: list[int]) -> list[int]:
    """Mark the headline, its repetitions and its kicker; return the content that is left."""
    if Role.HEADLINE in roles:
        title = _normal(page.lines[roles.index(Role.HEADLINE)])
        for place in content[:_LONGEST_LEAD]:
            if roles[place] is Role.PARAGRAPH and _repeats(_normal(page.lines[place]), title):
                roles[place] = Role.BOILERPLATE
        return [place for place in content if roles[place] is Role.PARAGRAPH]
    head = 0
    while head < min(len(content), _LONGEST_LEAD) and page.titled[content[head]]:
        head += 1
    opening = content[: head + 2]
    headline = _repeated(page, roles, opening)
    if headline is None and head:
        headline = _first_headline(page, content[:head], content[head:])
    if headline is None:
        return content
    title = _normal(page.lines[headline])
    roles[headline] = Role.HEADLINE
    for number, place in enumerate(opening):
        is_above = place < headline and number < head
        if place != headline and (is_above or _repeats(_normal(page.lines[place]), title)):
            roles[place] = Role.BOILERPLATE
    return [place for place in content if roles[place] is Role.PARAGRAPH]


def _first_headline(page: Page, lead: list[int], rest: list[int]) -> int | None:
    """Choose among the lines before the first paragraph: Markdown's title, else the first.

    The first one gives way to the second when it is a kicker.
    """
    levels = [block.level for block in page.blocks if block.level]
    for place in lead:
        level = page.blocks[place].level
        if level and (level == 1 or (level == min(levels) and levels.count(level) == 1)):
            return place
    if levels and page.blocks[lead[0]].level:
        return None
    return lead[1] if len(lead) > 1 and _is_kicker(page, lead[0], lead[1], rest) else lead[0]


def _is_kicker(page: Page, first: int, second: int, rest: list[int]) -> bool:
    """Say whether the first line is a few words over the headline, and not itself the headline.

    Then the second line is longer than it, reads like a headline, and stands over longer
    paragraphs: what came without its full stop is no headline.
    """
    kicker, headline = page.lines[first], page.lines[second]
    return (
        len(kicker) <= _LONGEST_KICKER
        and max(len(kicker) + 1, _SHORTEST_HEADLINE) <= len(headline) <= _SHORTEST_BARE_DECK
        and len(headline.split()) > 2
        and not _INNER_STOP.search(headline)
        and any(len(page.lines[place]) > len(headline) for place in rest)
    )


def _repeated(page: Page, roles: list[Role], opening: list[int]) -> int | None:
    """Find the headline that the breadcrumb or another line of the opening repeats."""
    lines = {
        place: _normal(page.lines[place])
        for place in opening
        if len(page.lines[place]) <= LONGEST_TITLE
    }
    crumbs = [
        _normal(line)
        for line, role in zip(page.lines[: opening[-1]], roles, strict=False)
        if role is Role.BOILERPLATE and furniture.is_breadcrumb(line)
    ]
    for place, line in lines.items():
        if any(crumb.endswith(f" {line}") for crumb in crumbs):
            return place
    for place, line in lines.items():
        if any(_repeats(twin, line) for other, twin in lines.items() if other != place):
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


def _find_deck(page: Page, roles: list[Role], body: list[int]) -> list[int]:
    """Mark the summary between headline and article; return the content that is left.

    A deck is a short paragraph. It is told from a first paragraph by the byline or dateline that
    follows it, or by being shorter than the article's paragraphs are.
    """
    if len(body) < 2 or not _may_be_deck(page, body[0]):
        return body
    place, following = body[:2]
    between = page.lines[place + 1 : following]
    is_parted = any(furniture.is_byline(line) or furniture.is_timed(line) for line in between)
    if page.titled[following]:
        is_deck = is_parted and not page.titled[place]
    elif page.titled[place]:
        is_deck = is_parted or len(page.lines[place]) > _SHORTEST_BARE_DECK
    else:
        is_deck = (
            is_parted
            or furniture.has_dateline(page.lines[following])
            or _is_shorter(page, place, body[1:])
            or _is_retold(page.lines[place], page.lines[following])
        )
    if not is_deck:
        return body
    roles[place] = Role.DECK
    return body[1:]


def _may_be_deck(page: Page, place: int) -> bool:
    (start, end), level, _, role = page.blocks[place]
    line = page.lines[place]
    return not (
        role
        or level
        or end - start > _LONGEST_DECK
        or is_item(line)
        or furniture.has_dateline(line)
    )


def _is_shorter(page: Page, place: int, others: list[int]) -> bool:
    lengths = sorted(
        page.blocks[other].span.end - page.blocks[other].span.start
        for other in others
        if not page.titled[other]
    )
    if len(lengths) < 2:
        return False
    (start, end), *_ = page.blocks[place]
    return end - start < _DECK_SHARE * lengths[len(lengths) // 2]


def _is_retold(line: str, following: str) -> bool:
    """Say whether a paragraph tells again, at more length, what the one above it says."""
    told, again = (
        {word[:_STEM] for word in _WORD.findall(words.casefold())} for words in (line, following)
    )
    return len(line) < len(following) and len(told & again) >= _RETOLD * len(told) > 0


def _find_titles(page: Page, roles: list[Role], body: list[int]) -> None:
    """Mark the sub-headings; where Markdown marks some, no other line is one."""
    levels = [page.blocks[place].level for place in body]
    lines = [page.lines[place] for place in body]
    titled = [page.titled[place] for place in body]
    alone = {group.start for group in page.groups if len(group) == 1}
    is_marked = sum(level > 0 for level in levels) > 1
    for number, place in enumerate(body):
        if levels[number]:
            is_headed = number + 1 < len(body) and not levels[number + 1]
        else:
            is_under = number > 0 and levels[number - 1] > 0
            is_headed = not (is_marked or is_under) and is_subheading(
                lines, titled, number, is_alone=place in alone
            )
        if is_headed:
            roles[place] = Role.TITLE
