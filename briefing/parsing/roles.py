"""Which part of a page each block plays, decided from its line and its neighbours."""

from __future__ import annotations

from briefing.model import Role
from briefing.parsing import furniture
from briefing.parsing.deck import find_deck
from briefing.parsing.groups import find_menus, sweep_groups
from briefing.parsing.headline import LONGEST_LEAD, find_headline
from briefing.parsing.lists import find_contents, mark_points
from briefing.parsing.page import Page
from briefing.parsing.runs import sweep_head, sweep_runs
from briefing.parsing.titles import is_subheading

_CERTAIN = (Role.HEADLINE, Role.DECK, Role.BOILERPLATE)
"""Roles that the source's markup settles; its paragraphs and titles may still be page furniture."""

_MENU = 2
"""Words of a line of a menu, at most; they do not count among the lines of the opening."""


def find_roles(page: Page) -> list[Role]:
    """Give every block its role; a page of nothing but furniture is read as an article."""
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
    content = paragraphs = 0
    links: int | None = None
    for place, (block, line) in enumerate(zip(page.blocks, page.lines, strict=True)):
        if block.role in _CERTAIN or place in menus:
            roles.append(block.role if block.role in _CERTAIN else Role.BOILERPLATE)
            continue
        is_opening = paragraphs < 2 and content < LONGEST_LEAD
        if paragraphs and furniture.is_trailer(line):
            roles.extend([Role.BOILERPLATE] * (len(page.blocks) - place))
            break
        if furniture.is_box(line) or furniture.is_trailer(line):
            links = 0
            is_content = False
        elif block.is_rule or (not block.level and furniture.is_furniture(line, is_opening)):
            is_content = False
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
        furniture.is_labels(line, is_opening=True)
        or furniture.is_byline(line)
        or furniture.is_credit(line)
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
