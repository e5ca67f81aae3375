"""Which part of a page each block plays, decided from its line and its neighbours."""

from __future__ import annotations

from briefing.model import Role
from briefing.parsing import furniture, signatures
from briefing.parsing.blocks import ends_sentence, is_item
from briefing.parsing.deck import find_deck
from briefing.parsing.groups import find_menus, sweep_groups
from briefing.parsing.headline import LONGEST_LEAD, find_headline, mark_told_headline
from briefing.parsing.lists import find_contents, mark_points
from briefing.parsing.page import Page, is_paragraph
from briefing.parsing.runs import sweep_head, sweep_runs
from briefing.parsing.titles import is_subheading

_CERTAIN = (Role.HEADLINE, Role.DECK, Role.BOILERPLATE)
"""Roles that the source's markup settles; its paragraphs and titles may still be page furniture."""

_FEWEST_TOLD = 2
"""Links, and the paragraphs below them, that make a box within the article."""
_SHORTEST_TOLD = 70
_NEAR = 3
"""Lines between a caption and the same one with its credit, at most."""
_LONGEST_CAPTION = 150
_LONGEST_NAME = 100
_NAMES = 4
"""Words of an author's name, at most."""
_LONGEST_REPEATED = 250
_CAPTION = 20
"""Code points of a caption that is known by being printed twice."""
_MENU = 2
"""Words of a line of a menu, at most; they do not count among the lines of the opening."""


def find_roles(page: Page) -> list[Role]:
    """Give every block its role; a page of nothing but furniture is read as an article."""
    mark_told_headline(page)
    roles = _furniture(page)
    content = [place for place, role in enumerate(roles) if role is not Role.BOILERPLATE]
    if not content:
        return [Role.PARAGRAPH] * len(roles)
    body = find_headline(page, roles, content)
    sweep_head(page, roles)
    points = mark_points(page, [place for place in body if roles[place] is Role.PARAGRAPH])
    if page.groups:
        sweep_groups(page, roles, points)
    else:
        sweep_runs(page, roles)
    body = [place for place in body if roles[place] is Role.PARAGRAPH]
    if roles[content[0]] is not Role.PARAGRAPH and Role.DECK not in roles:
        body = find_deck(page, roles, body)
    _find_titles(page, roles, body)
    if set(roles) == {Role.BOILERPLATE}:
        for place in content:
            roles[place] = Role.PARAGRAPH
    return roles


def _furniture(page: Page) -> list[Role]:
    """Tell page furniture from content, which stays a paragraph for now."""
    roles: list[Role] = []
    menus = find_menus(page) | find_contents(page)
    # A list of links that stands together ends with its blank line.
    ends = {group.stop for group in page.groups if len(group) > 1}
    content = told = paragraphs = 0
    links: int | None = None
    for place, (block, line) in enumerate(zip(page.blocks, page.lines, strict=True)):
        if block.role in _CERTAIN or place in menus:
            roles.append(block.role if block.role in _CERTAIN else Role.BOILERPLATE)
            continue
        is_opening = paragraphs < 2 and content < LONGEST_LEAD
        is_box = furniture.is_box(line)
        if told and furniture.is_trailer(line):
            is_box = _goes_on(page, place)
        if told and furniture.is_trailer(line) and not is_box:
            roles.extend([Role.BOILERPLATE] * (len(page.blocks) - place))
            break
        if is_box or furniture.is_trailer(line):
            links = 0 if told or content else None  # above the article it is one of a menu
            is_content = False
        elif block.is_rule or (
            not block.level and _is_furniture(page, place, roles, is_opening=is_opening)
        ):
            is_content = False
            # An advertisement in the place of the links.
            if page.groups and links == 0 and furniture.is_labels(line, is_opening=False):
                links = None
        elif (
            links is not None
            and not block.level
            and place not in ends
            and _is_link(page, place, links)
        ):
            links += 1
            is_content = False
        else:
            links = None
            is_content = not (is_opening and roles and _is_author(page, place, roles))
            content += is_content and len(line.split()) > _MENU
            told += is_content and not page.titled[place] and any(map(str.isalpha, line))
            paragraphs += is_content and is_paragraph(line)
        roles.append(Role.PARAGRAPH if is_content else Role.BOILERPLATE)
    _close(page, roles)
    _repeat(page, roles)
    return roles


def _is_furniture(page: Page, place: int, roles: list[Role], *, is_opening: bool) -> bool:
    """Say whether a line is page furniture here.

    How long something takes is so below other furniture, a department where no paragraph follows.
    """
    line = page.lines[place]
    return (
        furniture.is_furniture(line, is_opening)
        or (roles[-1:] == [Role.BOILERPLATE] and furniture.is_duration(line))
        or (is_opening and furniture.is_menu(line) and page.titled[place + 1 : place + 2] == [True])
        or (not is_opening and _is_caption(page, place))
    )


def _is_caption(page: Page, place: int) -> bool:
    """Say whether a line stands at a picture's credit of its own, and heads no paragraph."""
    line = page.lines[place]
    if len(line) > _LONGEST_CAPTION or is_item(line):
        return False
    is_below = place > 0 and signatures.is_taken_by(page.lines[place - 1])
    return is_below and page.titled[place : place + 2] == [True, True]


def _goes_on(page: Page, place: int) -> bool:
    """Say whether the article goes on below a list of links: several, and then paragraphs."""
    start = place + 1
    while start < len(page.lines) and page.titled[start]:
        start += 1
    # A sub-heading may stand between them; teasers have a title each.
    told = [
        not is_titled and len(line) >= _SHORTEST_TOLD and ends_sentence(line)
        for line, is_titled in zip(page.lines[start:], page.titled[start:], strict=True)
    ][: _FEWEST_TOLD + 1]
    return start - place > _FEWEST_TOLD and told[:1] == [True] and sum(told) >= _FEWEST_TOLD


def _repeat(page: Page, roles: list[Role]) -> None:
    """Mark what only page furniture has once more: a caption over its credit, an author's words."""
    authors = {
        author
        for place, role in enumerate(roles)
        if role is Role.BOILERPLATE and _names_author(page, place)
        for author in furniture.find_authors(page.lines[place])
    }
    for place, line in enumerate(page.lines):
        if roles[place] is not Role.PARAGRAPH or page.blocks[place].level:
            continue
        if _is_repeated(page, place) or (authors and _starts_with(authors, line)):
            roles[place] = Role.BOILERPLATE


def _names_author(page: Page, place: int) -> bool:
    """Say whether a line is a byline; a name alone may be a tag, over a date it is the author's."""
    return furniture.is_byline(page.lines[place]) or any(
        map(furniture.is_timed, page.lines[place + 1 : place + 2])
    )


def _is_repeated(page: Page, place: int) -> bool:
    """Say whether a line is a caption that is printed again, with its credit."""
    line = page.lines[place]
    if not _CAPTION <= len(line) <= _LONGEST_REPEATED:
        return False
    below = page.lines[place + 1 : place + 1 + _NEAR]
    return any(other.startswith(line) and signatures.is_credit(other) for other in below)


def _starts_with(authors: set[str], line: str) -> bool:
    words = line[:_LONGEST_NAME].split()[:_NAMES]
    names = (" ".join(words[:count]).rstrip(",:.") for count in range(2, len(words) + 1))
    return not authors.isdisjoint(names)


def _is_link(page: Page, place: int, links: int) -> bool:
    """Say whether a line under the heading of a link list is one of the links.

    The last of several lines before a paragraph may be its sub-heading: better a link too many.
    """
    following = page.titled[place + 1 : place + 2]
    return page.titled[place] and not (links and following == [False])


def _is_author(page: Page, place: int, roles: list[Role]) -> bool:
    """Say whether a line is the name that got parted from its "By", or stands over the date."""
    line = page.lines[place]
    if not signatures.is_name(line):
        return False
    if roles[-1] is Role.BOILERPLATE and furniture.is_byline(page.lines[place - 1]):
        return True
    return any(
        furniture.is_labels(line, is_opening=True)
        or furniture.is_byline(line)
        or signatures.is_credit(line)
        or furniture.is_plug(line)
        or furniture.is_address(line)
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
