"""Pair the quotation marks of a text, in every style: „ “ ” » « " ‚ ‘ ’.

Owns nothing but the pairs; what a quotation means is for `attribution` to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.model import Span

_MARK = re.compile("[„“”»«\"‟‚‘’‹›]|(?<![\\w'])'(?!')|(?<!')'(?![\\w'])")
"""Every mark; a typed ' between two letters is an apostrophe, and '' is none of ours."""
_PRINTED = re.compile('[„“”»«"‟‚‘’‹›]')
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
_DEPTH = 4
"""A closing mark looks at this many open ones at most, which keeps hostile text linear."""
_APOSTROPHES = "'’"
_REACH = 8
"""How many marks behind an apostrophe are searched for the one that closes."""
_STOPS = ",.!?…–—"


def find_quotations(
    text: str, paragraphs: Sequence[Span], typed: Sequence[bool]
) -> list[list[Span]]:
    """Find the quotations of each paragraph, marks included, in reading order, outer before inner.

    Where a paragraph is `typed`, the apostrophe of the keyboard may quote as well: 'like this'.

    A quotation stays inside its paragraph. One that is left open runs to the paragraph's end only
    if the next paragraph opens again, as quotations over several paragraphs do; else it is dropped.
    """
    result: list[list[Span]] = []
    left_open: int | None = None
    last_end = 0
    for (start, end), is_typed in zip(paragraphs, typed, strict=True):
        if left_open is not None and _reopens(text, left_open, start):
            result[-1] = sorted([*result[-1], Span(left_open, last_end)])
        pairs, left_open = _pair(text, start, end, is_typed)
        last_end = end
        result.append(pairs)
    return result


def _reopens(text: str, left_open: int, start: int) -> bool:
    """Tell whether a paragraph opens again what stayed open; a single mark must be the same."""
    if not _MARK.match(text, start):
        return False
    return text[left_open] != "‘" or text[start] == "‘"


def _pair(text: str, start: int, end: int, typed: bool) -> tuple[list[Span], int | None]:
    """Pair the marks of one paragraph; also give the first mark that stayed open."""
    pairs: list[Span] = []
    stack: list[tuple[str, int]] = []
    pattern = _MARK if typed else _PRINTED
    marks = [match.start() for match in pattern.finditer(text, start, end)]
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
        elif mark not in _NEVER_OPENS:
            stack.append((mark, at))
    pairs.sort()
    left_open = next((at for mark, at in stack if mark not in "‚›‹'"), None)
    return pairs, left_open


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
