"""Which paragraph is the deck: the summary between headline and article."""

from __future__ import annotations

import re

from briefing.model import Role
from briefing.parsing import furniture, signatures
from briefing.parsing.blocks import ends_sentence, is_item
from briefing.parsing.headline import LONGEST_HEADLINE
from briefing.parsing.page import Page
from briefing.parsing.titles import is_told

_LONGEST_DECK = 400
_WORD = re.compile(r"[^\W\d_]{5,}")
"""Words that carry what is told, by and large; of each the stem counts."""
_STEM = 6
_LONGEST_CAPTION = 150
_BAR = 2
"""Labels that make a share bar, which stands above the first paragraph."""
_RETOLD = 0.4
"""The share of a deck's words that the first paragraph takes up again; others share a tenth."""
_DECK_SHARE = 0.95
"""A deck is shorter than this part of the article's typical paragraph."""


def find_deck(page: Page, roles: list[Role], body: list[int]) -> list[int]:
    """Mark the summary between headline and article; return the content that is left.

    A deck is a short paragraph. It is told from a first paragraph by the byline or dateline that
    follows it, or by being shorter than the article's paragraphs are.
    """
    if len(body) < 2 or not _may_be_deck(page, body[0]):
        return body
    if _is_caption(page, body):
        roles[body[0]] = Role.BOILERPLATE
        return find_deck(page, roles, body[1:])
    place, following = body[:2]
    between = page.lines[place + 1 : following]
    is_parted = any(furniture.is_byline(line) or furniture.is_timed(line) for line in between) or (
        sum(furniture.is_labels(line, is_opening=True) for line in between) >= _BAR
    )
    if page.titled[following]:
        is_deck = not page.titled[place] and (
            is_parted or not ends_sentence(page.lines[place]) or _is_shorter(page, place, body[1:])
        )
    elif page.titled[place]:
        is_deck = is_parted or len(page.lines[place]) > LONGEST_HEADLINE
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


def _is_caption(page: Page, body: list[int]) -> bool:
    """Say whether a line is what a picture shows: its credit follows, and then the deck or text."""
    place, following = body[:2]
    line = page.lines[place]
    if len(line) > _LONGEST_CAPTION or is_told(line):
        return False
    if not any(map(signatures.is_credit, page.lines[place + 1 : place + 2])):
        return False
    below = page.lines[following + 1 : following + 3]
    return not page.titled[following] and (
        furniture.has_dateline(page.lines[following])
        or any(furniture.is_byline(other) or furniture.is_timed(other) for other in below)
    )


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
