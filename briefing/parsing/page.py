"""A text as its blocks lie on the page: their lines, and which of them stand close together."""

from __future__ import annotations

from itertools import pairwise

from briefing.parsing.blocks import Block, ends_sentence
from briefing.parsing.titles import goes_on_below, is_list_heading, is_title
from briefing.record import NamedTuple

_LONGEST_LINE = 300
"""Code points of a block that are looked at; nothing longer is anything but a paragraph."""
_SHORTEST_PARAGRAPH = 120
"""Code points of a paragraph that ends as sentences do; many are longer."""
_LONGEST_SHORT = 200
"""Code points of a caption, a teaser, a deck; what is longer is a paragraph."""


class Page(NamedTuple):
    """The blocks of a text, and the first words of each as far as anything looks at them."""

    blocks: list[Block]
    lines: list[str]
    titled: list[bool]
    """Which of the lines are marked as headings, or read like titles."""
    groups: list[range]
    """Blocks between blank lines, in order. Empty where blank lines part nothing, as in a text
    with one paragraph a line: then standing together says nothing."""
    starts: frozenset[int]
    """The first block of each group."""


def lay_out(text: str, blocks: list[Block]) -> Page:
    """Look at the blocks of a text as lines and groups."""
    lines = [text[start : min(end, start + _LONGEST_LINE + 1)] for (start, end), *_ in blocks]
    titled = [
        block.level > 0 or (not block.role and is_title(line))
        for block, line in zip(blocks, lines, strict=True)
    ]
    for place, (line, following) in enumerate(pairwise(lines)):
        titled[place] = (
            titled[place] or goes_on_below(line, following) or is_list_heading(line, following)
        )
    groups = _groups(text, blocks, lines)
    return Page(blocks, lines, titled, groups, frozenset(group.start for group in groups))


def is_short(line: str) -> bool:
    """Say whether a line is no paragraph by its length alone."""
    return len(line) <= _LONGEST_SHORT


def _groups(text: str, blocks: list[Block], lines: list[str]) -> list[range]:
    starts = [
        place
        for place, block in enumerate(blocks)
        if not place or text.count("\n", blocks[place - 1].span.end, block.span.start) > 1
    ]
    groups = [range(start, end) for start, end in pairwise([*starts, len(blocks)])]
    alone = sum(len(group) == 1 and is_paragraph(lines[group[0]]) for group in groups)
    return groups if alone * 2 > sum(map(is_paragraph, lines)) else []


def is_paragraph(line: str) -> bool:
    """Say whether a line is a paragraph by its length and its end alone."""
    return len(line) >= _SHORTEST_PARAGRAPH and (len(line) > _LONGEST_LINE or ends_sentence(line))
