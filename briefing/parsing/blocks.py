"""Text -> blocks: the lines or groups of lines that a reader sees as one piece.

Knows the three ways in which people keep paragraphs apart (a blank line, one line each, lines
wrapped at a width) and Markdown's two kinds of heading. What a block means is left to the others.
"""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.model import Role, Span
from briefing.record import NamedTuple


class Block(NamedTuple):
    """One paragraph, heading or line of page furniture, stripped of white space and `#` marks."""

    span: Span
    level: int = 0
    """Markdown's heading level, 1 to 6; 0 for everything else."""
    is_rule: bool = False
    """A line that only separates: "* * *"."""
    role: Role | None = None
    """What the source's markup says it is; None where it says nothing."""


class _Line(NamedTuple):
    """One line that is not blank."""

    start: int
    end: int
    is_set_off: bool
    """Nothing or a blank line stands before it."""


_RULE_MARKS = "-_*=~•·–—"
_BULLETS = frozenset("-*•‣▪●○–—+")
_CLOSERS = "\"'”“’‘»«›‹)]"
_STOPS = tuple(".!?…")
_WORD = re.compile(r"\S{1,60}")

_DEEPEST = 6
"""Markdown's heading levels."""
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 30
_FEWEST_BROKEN = 3
"""Words of a line that goes on with a sentence, unless it ends it."""
_RAGGED = 0.85
"""How full the lines of wrapped text are at least: editors that even out lines leave some room."""


def split_blocks(text: str, start: int = 0) -> list[Block]:
    """Split a text into blocks, in reading order, not overlapping; `start` begins a line."""
    lines = _lines(text, start)
    width = _wrap_width(text, lines)
    blocks: list[Block] = []
    first = 0
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if following and _goes_on(text, line, following, width):
            continue
        blocks.extend(_block(text, lines[first : number + 1], blocks))
        first = number + 1
    return blocks


def is_item(line: str) -> bool:
    """Say whether a line starts like an item of a list: "- ", "12. ", "b) "."""
    mark = line[:5].split(" ", 1)[0].split("\xa0", 1)[0].split("\t", 1)[0]
    if len(mark) in (len(line), 5) or mark in _BULLETS:
        return mark in _BULLETS
    number = mark.lstrip("(")
    if number[-1:] not in (".", ")"):
        return False
    # "A. Lund" is a name.
    is_letter = len(number) == 2 and number[0].isalpha() and number[1] == ")"
    return is_letter or number[:-1].isdecimal()


def ends_sentence(line: str) -> bool:
    """Say whether the last mark, before any closing quotation mark or bracket, ends a sentence."""
    return line[-5:].rstrip(_CLOSERS).endswith(_STOPS)


def _lines(text: str, start: int) -> list[_Line]:
    lines = []
    is_set_off = True
    for line in text[start:].split("\n"):
        words = line.strip()
        if words:
            first = start + len(line) - len(line.lstrip())
            lines.append(_Line(first, first + len(words), is_set_off))
        is_set_off = not words
        start += len(line) + 1
    return lines


def _wrap_width(text: str, lines: list[_Line]) -> int:
    """Find the width at which the text was wrapped; 0 when its lines are paragraphs.

    Wrapped lines are full: the first word of the next one would not have fitted. And most of them
    break in mid-sentence.
    """
    joints = [(line, following) for line, following in pairwise(lines) if not following.is_set_off]
    lengths = [line.end - line.start for line, _ in joints]
    width = max((length for length in lengths if length <= _WIDEST_WRAP), default=0)
    if len(joints) < 2 or width < _NARROWEST_WRAP:
        return 0
    full = broken = 0
    for line, following in joints:
        if _is_full(text, line, following, width):
            full += 1
            broken += not ends_sentence(text[max(line.start, line.end - 5) : line.end])
    # Where lines are wrapped, those that stand alone are wrapped as well.
    longer = sum(line.end - line.start > width for line in lines)
    is_wrapped = full * 3 >= len(joints) * 2 and broken * 2 > full and longer < full
    return width if is_wrapped else 0


def _is_full(text: str, line: _Line, following: _Line, width: int) -> bool:
    word = _WORD.match(text, following.start, following.end)
    needed = line.end - line.start + 1 + (len(word[0]) if word else 0)
    return width * _RAGGED < needed and line.end - line.start <= width


def _goes_on(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Say whether two lines belong to one paragraph."""
    if following.is_set_off or line.end - line.start > _WIDEST_WRAP:
        return False
    above = text[line.start : line.end]
    is_broken = (
        text[following.start].islower()
        and len(above) > _NARROWEST_WRAP
        and not _is_label(text[following.start : following.end])
    )
    if not is_broken and not (width and _is_full(text, line, following, width)):
        return False
    below = text[following.start : following.end]
    if any(_level(words) or _is_rule(words) for words in (above, below)):
        return False
    is_ended = ends_sentence(above) or above.endswith(":")
    # A wrapped line may well start with a dash or with "17. Januar".
    return not (is_ended and (is_broken or is_item(below)))


def _is_label(words: str) -> bool:
    """Say whether a line has few words, and no end of a sentence: "analysis", "by Ada Lund"."""
    return words.count(" ") < _FEWEST_BROKEN and not ends_sentence(words)


def _block(text: str, lines: list[_Line], before: list[Block]) -> list[Block]:
    """Make the block of some lines; an underline instead raises the block above it."""
    start, end = lines[0].start, lines[-1].end
    words = text[start:end]
    if level := _level(words):
        return _marked_heading(text, start + level, end, level)
    if not _is_rule(words):
        return [Block(Span(start, end))]
    if words[0] in "=-" and not lines[0].is_set_off and before and _may_be_title(text, before[-1]):
        before[-1] = Block(before[-1].span, level=1 if words[0] == "=" else 2)
        return []
    return [Block(Span(start, end), is_rule=True)]


def _level(line: str) -> int:
    """Count the marks of "## Title"; 0 when a line is no such heading."""
    level = len(line[: _DEEPEST + 1]) - len(line[: _DEEPEST + 1].lstrip("#"))
    return level if level <= _DEEPEST and line[level : level + 1] in (" ", "\t") else 0


def _marked_heading(text: str, start: int, end: int, level: int) -> list[Block]:
    """Leave the closing marks of "## Title ##" out."""
    words = text[start:end]
    open_end = words.rstrip("#")
    if not open_end or open_end[-1].isspace():
        words = open_end
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return [Block(Span(start, start + len(words)), level)] if words else []


def _may_be_title(text: str, block: Block) -> bool:
    """Say whether dashes under a block underline it, instead of separating it from the next."""
    start, end = block.span
    return not (
        block.is_rule or block.level or end - start > _WIDEST_WRAP or text[end - 1] in ".,;:"
    )


def _is_rule(words: str) -> bool:
    """Say whether a line holds three or more times the same mark and nothing else."""
    return (
        words[0] in _RULE_MARKS
        and len(marks := words.replace(" ", "")) > 2
        and not marks.strip(marks[0])
    )
