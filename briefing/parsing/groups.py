"""What lines that stand together tell about each other: menus, captions, share bars, links.

Of such a group some lines are known as page furniture; what stands among them is so too, where it
reads like a label or a caption. Where blank lines part nothing, nothing is told here.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from briefing.model import Role
from briefing.parsing import furniture, signatures
from briefing.parsing.blocks import ends_sentence, is_item
from briefing.parsing.lists import find_boxes
from briefing.parsing.page import Page, is_short
from briefing.parsing.titles import is_title

_HIGHEST = 12
"""Groups at the top of the page in which menus are looked for."""
_LABEL = 2
"""Words of a line in a menu, at most: "International", "Sign in"."""
_BAR = 3
"""Lines of page furniture from which on sentences among them are so too: "Thank you!"."""
_REMARK = 3
"""Words of a line that may stand in a share bar."""
_CAPTION = 5
"""Lines of a picture's caption with its credits, at most."""
_SHORTEST_HEADLINE = 15
_DECK = 60
"""Code points from which on a line under a headline is rather its deck."""


def find_menus(page: Page) -> set[int]:
    """Give the places of the menus and paths at the top, as far as a headline comes after them.

    The last line of a path is often a shorter headline.
    """
    leading: list[range] = []
    for group in page.groups[:_HIGHEST]:
        if not all(page.titled[place] or _is_furniture(page, place) for place in group):
            break
        leading.append(group)
    # The article's own title may stand over its first paragraphs without a blank line.
    leading += page.groups[len(leading) : len(leading) + 1]
    menus: set[int] = set()
    for number, group in enumerate(leading):
        if not _is_menu(page, group, leading[number + 1 :]):
            break
        menus.update(group)
    return menus


def _is_menu(page: Page, group: range, below: Sequence[range]) -> bool:
    lines = [page.lines[place] for place in group if not _is_furniture(page, place)]
    headlines = [
        page.lines[place] for other in below for place in other if _may_be_headline(page, place)
    ]
    if not headlines or any(page.blocks[place].level for place in group):
        return False
    if not lines or _starts_with_label(page.lines[group[0]]):
        return True
    if len(group) > 1 and any(signatures.is_credit(page.lines[place]) for place in group):
        return True
    if len(lines) == len(group) == 1 or _count(lines[0]) > _LABEL:
        return False
    # A word over the headline, and the deck below it?
    is_headed = len(lines) == 2 and _count(lines[1]) > _LABEL
    return not (is_headed and len(headlines[0]) > _DECK)


def _starts_with_label(line: str) -> bool:
    """Tell a button or a plea, which starts menus, from byline and date, which follow headlines."""
    is_label = furniture.is_furniture(line, True) or furniture.is_box(line)
    return is_label and not (furniture.is_timed(line) or furniture.is_byline(line))


def _count(line: str) -> int:
    """Count the words, without what stands between them."""
    return sum(any(map(str.isalnum, word)) for word in line.split())


def _may_be_headline(page: Page, place: int) -> bool:
    line = page.lines[place]
    return (
        page.titled[place]
        and _count(line) > _LABEL
        and len(line) >= _SHORTEST_HEADLINE
        and not _is_furniture(page, place)
    )


def _is_furniture(page: Page, place: int) -> bool:
    line = page.lines[place]
    return furniture.is_furniture(line, True) or furniture.is_box(line)


def sweep_groups(page: Page, roles: list[Role], points: Container[int]) -> None:
    """Mark what stands in a group of page furniture as such, below the headline.

    Not the groups of the article's main points, each named by the place it starts at.
    """
    start = roles.index(Role.HEADLINE) + 1 if Role.HEADLINE in roles else 0
    groups = [group for group in page.groups if group.start >= start and group.start not in points]
    for group in _below(page, roles, groups):
        _sweep(roles, group)
    for group in groups:
        if len(group) > 1 and _may_be_furniture(page, group):
            _sweep(roles, _find_furniture(page, roles, group))
    for group in find_boxes(page, groups):
        _sweep(roles, group)


def _sweep(roles: list[Role], places: Sequence[int]) -> None:
    for place in places:
        roles[place] = Role.BOILERPLATE


def _below(page: Page, roles: list[Role], groups: Sequence[range]) -> Iterator[range]:
    """Give the groups under the article: several lines each, few of them sentences or figures."""
    for group in reversed(groups):
        lines = [page.lines[place] for place in group]
        known = _count_known(page, roles, group)
        if known == len(group):
            continue
        if len(group) < 2 or not _may_be_furniture(page, group):
            return
        is_told = sum(
            ends_sentence(line) or line.endswith(",") or _holds_number(line) for line in lines
        )
        if is_told * 2 >= len(group) and known * 2 < len(group):
            return
        yield group


def _may_be_furniture(page: Page, group: range) -> bool:
    """Say whether a group is no list, no table, and holds no paragraph and no marked heading."""
    lines = [page.lines[place] for place in group]
    return (
        all(map(is_short, lines))
        and not any(page.blocks[place].level for place in group)
        and not any(is_item(line) and not furniture.is_furniture(line, True) for line in lines)
        and not all(line[-1].isdigit() and not furniture.is_furniture(line, True) for line in lines)
    )


def _holds_number(line: str) -> bool:
    return any(map(str.isdigit, line))


def _count_known(page: Page, roles: list[Role], group: range) -> int:
    return sum(
        roles[place] is Role.BOILERPLATE or furniture.is_furniture(page.lines[place], True)
        for place in group
    )


def _is_picture(lines: Sequence[str]) -> bool:
    """Say whether some lines are who took a picture, and what it shows: "Ada Lund"."""
    names = sum(map(signatures.is_name, lines))
    return len(lines) <= _CAPTION and 0 < names < len(lines) and all(map(is_title, lines))


def _find_furniture(page: Page, roles: list[Role], group: range) -> Sequence[int]:
    lines = [page.lines[place] for place in group]
    if any(furniture.is_box(line) or furniture.is_trailer(line) for line in lines):
        return group
    if len(group) <= _CAPTION and any(map(signatures.is_credit, lines)):
        return group
    known = _count_known(page, roles, group)
    if known == 0:
        return group if _is_picture(lines) else ()
    if len(group) >= _BAR and _is_furniture(page, group[-1]):
        return group
    return [
        place
        for place in group
        if known >= _BAR
        or not ends_sentence(page.lines[place])
        or len(page.lines[place].split()) <= _REMARK
    ]
