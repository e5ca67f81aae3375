"""Pair the quotation marks of a text, in every style: „ “ ” » « " ‚ ‘ ’.

Owns nothing but the pairs and the marks that have no partner; what a quotation means is for
`attribution` to say.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from briefing.model import Span
from briefing.record import Final, NamedTuple

_MARK = "[„“”»«\"‟‚‘’‹›]|(?<![\\w'])'(?!')|(?<!')'(?![\\w'])"
"""Every mark; a typed ' between two letters is an apostrophe, and '' is none of ours."""
_PRINTED = '[„“”»«"‟‚‘’‹›]'
"""The marks without the typed '; five times as fast."""
_CLOSERS = {
    "„": '“”"‟„',
    "“": '”“"',
    "”": "”“",
    "»": "«»",
    "«": "»«",
    '"': '"”“',
    "‚": "‘’",
    "‘": "’‘",
    "›": "‹›",
    "‹": "›‹",
    "‟": "”“",
    "'": "'",
}
"""Which marks may close what a mark has opened, across all styles."""

_ALWAYS_OPENS = "„‚"
_NEVER_OPENS = "’"
_SPACED = "«»"
"""Marks that may have blanks on their inner side; such a pair always points outwards."""
_DEPTH: Final = 4
"""A closing mark looks at this many open ones at most, which keeps hostile text linear."""
_APOSTROPHES = "'’"
_REACH: Final = 8
"""How many marks behind an apostrophe are searched for the one that closes."""
_STOPS = ",.!?…–—"
_AFTER_LETTER = "'’‘"
"""Behind a letter, or before a digit, these are apostrophes, also where ‘ is typed for it."""
_AFTER_DIGIT = '"”'
"""Behind a digit these are inches."""


class Marks(NamedTuple):
    """The quotation marks of one paragraph."""

    pairs: list[Span]
    """From mark to mark, both included, in reading order, outer before inner."""
    strays: list[int]
    """Where a mark without a partner stands outside all pairs; apostrophes are none."""


def find_quotations(text: str, paragraphs: Sequence[Span], typed: Sequence[bool]) -> list[Marks]:
    """Find the quotations of each paragraph.

    Where a paragraph is `typed`, the apostrophe of the keyboard may quote as well: 'like this'.

    A quotation stays inside its paragraph. One that is left open runs to the paragraph's end only
    if the next paragraph opens again, as quotations over several paragraphs do; else it is dropped.
    """
    result: list[Marks] = []
    left_open: int | None = None
    last_end = 0
    for (start, end), is_typed in zip(paragraphs, typed, strict=True):
        if left_open is not None and _reopens(text, left_open, start):
            pairs, strays = result[-1]
            pairs = sorted([*pairs, Span(left_open, last_end)])
            result[-1] = Marks(pairs, [at for at in strays if at < left_open])
        marks, left_open = _pair(text, start, end, is_typed)
        last_end = end
        result.append(marks)
    return result


def inner_pairs(pairs: Sequence[Span]) -> dict[Span, list[Span]]:
    """Give what is quoted inside each outermost quotation that has quotations inside."""
    inner: dict[Span, list[Span]] = {}
    outer = Span(0, 0)
    for pair in pairs:
        if pair.start >= outer.end:
            outer = pair
        else:
            inner.setdefault(outer, []).append(pair)
    return inner


def without_strays(content: tuple[Span, ...], strays: Sequence[int], text: str) -> tuple[Span, ...]:
    """Part content at the marks that have no partner, `strays` in order; they are not in it."""
    first = bisect_left(strays, content[0].start)
    if first == len(strays) or strays[first] >= content[-1].end:
        return content
    parts = []
    for start, end in content:
        for at in strays[bisect_left(strays, start) : bisect_left(strays, end)]:
            parts.append((start, at))
            start = at + 1
        parts.append((start, end))
    stripped = [(text[start:end], start) for start, end in parts]
    kept = tuple(
        Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
        for part, start in stripped
        if any(char.isalnum() for char in part)
    )
    return kept or content


@cache
def _marks(typed: bool) -> re.Pattern[str]:
    """Compile the marks on use: most texts need but one of the two patterns."""
    return re.compile(_MARK if typed else _PRINTED)


def _reopens(text: str, left_open: int, start: int) -> bool:
    """Tell whether a paragraph opens again what stayed open; a single mark must be the same."""
    if not _marks(True).match(text, start):
        return False
    return text[left_open] != "‘" or text[start] == "‘"


def _pair(text: str, start: int, end: int, typed: bool) -> tuple[Marks, int | None]:
    """Pair the marks of one paragraph; also give the first mark that stayed open."""
    pairs: list[Span] = []
    strays: list[int] = []
    stack: list[tuple[str, int]] = []
    marks = [match.start() for match in _marks(typed).finditer(text, start, end)]
    for number, at in enumerate(marks):
        mark = text[at]
        opens = _opens(text, at, start, end, mark)
        if not opens:
            if mark in _APOSTROPHES and _is_apostrophe(text, marks, number, end):
                continue
            for depth in range(1, min(_DEPTH, len(stack)) + 1):
                opener, opened = stack[-depth]
                if mark in _CLOSERS[opener]:
                    pairs.append(Span(opened, at + 1))
                    del stack[-depth:]
                    break
            else:
                strays.append(at)
        elif mark not in _NEVER_OPENS:
            stack.append((mark, at))
    pairs.sort()
    left_open = next((at for mark, at in stack if mark not in "‚›‹'"), None)
    strays += [at for _, at in stack]
    return Marks(pairs, _outside(pairs, text, strays) if strays else []), left_open


def _outside(pairs: list[Span], text: str, strays: list[int]) -> list[int]:
    """Leave out what stands inside a pair, and what is no quotation mark at all."""
    outermost: list[Span] = []
    for pair in pairs:
        if not outermost or pair.start >= outermost[-1].end:
            outermost.append(pair)
    kept = []
    for at in sorted(strays):
        place = bisect_right(outermost, at, key=lambda pair: pair.start) - 1
        if place >= 0 and at < outermost[place].end:
            continue
        if not _is_no_mark(text, at):
            kept.append(at)
    return kept


def _is_no_mark(text: str, at: int) -> bool:
    """Tell "Hans’ Haus", "’90" and inches from a mark that has lost its partner."""
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in _APOSTROPHES and after.isalnum():
        return True
    if mark in _AFTER_LETTER and (before.isalnum() or after.isdigit()):
        return True
    return mark in _AFTER_DIGIT and before.isdigit()


def _is_apostrophe(text: str, marks: list[int], number: int, end: int) -> bool:
    """Tell "it’s" and "the miners’ strike" from a closing mark.

    A mark behind a letter and before a blank is an apostrophe if a later one closes behind a stop
    before any other could open.
    """
    at = marks[number]
    after = text[at + 1] if at + 1 < end else " "
    if text[at - 1].isalnum() and after.isalnum():
        return True
    if not (text[at - 1].isalnum() and after == " "):
        return False
    mark = text[at]
    for later in marks[number + 1 : number + 1 + _REACH]:
        if text[later] in "‘'" and text[later - 1].isspace():
            return False
        if text[later] == mark and text[later - 1] in _STOPS:
            return True
    return False


def _opens(text: str, at: int, start: int, end: int, mark: str) -> bool:
    """Tell an opening mark from a closing one by its neighbours."""
    if mark in _ALWAYS_OPENS:
        return True
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    if mark in _SPACED and before.isspace() and after.isspace():
        return mark == _SPACED[0]
    return (before.isspace() or before in "([{–—-/„“»«\"'‚‘") and not (
        after.isspace() or after in ",.;:!?)]}"
    )
