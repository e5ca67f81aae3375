"""Finding words in the text: as somebody types them, not as the article spells them.

Knows nothing of Textual. A long article is searched in chunks, so that the keyboard is never kept
waiting: whoever asks says for how long.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from time import perf_counter
from typing import NamedTuple
from unicodedata import decomposition

from briefing.model import Span

CHUNK = 30_000
"""Characters that are searched without a look at the clock: about 2 ms."""

SPELLINGS = {"ae": "ä", "oe": "ö", "ue": "ü", "ss": "ß"}
"""How German writes what a keyboard may lack."""
SIGNS = {
    '"': '"„“”«»‟',
    "'": "'’‘‚‹›",
    "-": "-‐‑–—",
}
"""Signs that are typed for others that look like them."""
PART = re.compile(r"[sS]{3,}|[AaOoUu]e|ss|Ss|.", re.DOTALL)
"""What is spelled together; longer runs of s are rare but must find themselves."""
COMBINING = "[\u0300-\u036f]*"
"""Marks that may follow a letter instead of being part of it."""


def _find_accents() -> dict[str, str]:
    """Sort the accented Latin letters by the letter beneath (Unicode, Latin-1 to Extended-B)."""
    accents: dict[str, str] = {}
    for code in range(0xC0, 0x250):
        bare = chr(code)
        while parts := decomposition(bare):
            if parts.startswith("<"):
                break
            bare = chr(int(parts.split()[0], 16))
        if bare != chr(code):
            accents[bare] = accents.get(bare, "") + chr(code)
    return accents


def make_pattern(query: str) -> re.Pattern[str] | None:
    """Make the pattern of what was typed; None for nothing but blanks.

    Case counts only where a capital was typed. A bare letter finds accented ones too; "ae" finds
    "ä" and the reverse, "ss" and "ß" likewise; any blanks are the same as one.
    """
    words = query.split()
    if not words:
        return None
    flags = 0 if query != query.lower() else re.IGNORECASE
    accents = _find_accents()
    return re.compile(r"\s+".join(_make_word(word, accents) for word in words), flags)


def _make_word(word: str, accents: dict[str, str]) -> str:
    letters = dict(_spell(SPELLINGS))
    pairs = dict(_spell({letter: plain for plain, letter in SPELLINGS.items()}))
    return "".join(_make_part(part, letters, pairs, accents) for part in PART.findall(word))


def _make_part(
    part: str, letters: dict[str, str], pairs: dict[str, str], accents: dict[str, str]
) -> str:
    bare = "".join(_one(letter, accents) for letter in part)
    if part in letters:
        return f"(?:{bare}|{letters[part]})"
    if part in pairs:
        return f"(?:{part}|{_decomposed(part)}{pairs[part]})"
    if len(part) > 1:
        # Any of these may be half of a sharp s.
        return f"[{part[0]}ß]{{{(len(part) + 1) // 2},{len(part)}}}"
    return bare


def _spell(table: dict[str, str]) -> list[tuple[str, str]]:
    """List each spelling in small letters and as it begins a word."""
    return [
        pair
        for left, right in table.items()
        for pair in ((left, right), (left.capitalize(), right.capitalize()))
    ]


def _decomposed(letter: str) -> str:
    parts = decomposition(letter).split()
    return "".join(chr(int(part, 16)) for part in parts) + "|" if parts else ""


def _one(letter: str, accents: dict[str, str]) -> str:
    if letter in SIGNS:
        return f"[{re.escape(SIGNS[letter])}]"
    if letter in accents:
        return f"[{letter}{accents[letter]}]{COMBINING}"
    return re.escape(letter)


class Chunk(NamedTuple):
    """So much of the text as is searched at once: spans from `first` up to `last`."""

    first: int
    last: int


class Search:
    """All places where a pattern stands in the displayed spans of a text, found bit by bit."""

    def __init__(
        self, query: str, pattern: re.Pattern[str], text: str, spans: Sequence[Span], origin: int
    ) -> None:
        """Search the spans, which are in order and do not overlap, from `origin` on and around."""
        self.query = query
        self.pattern = pattern
        self.text = text
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._chunks = self._cut()
        self._begins = [spans[chunk.first].start for chunk in self._chunks]
        self._found: list[tuple[array[int], array[int]] | None] = [None] * len(self._chunks)
        """The starts and the ends of the hits in each chunk."""
        self._counts = [0] * len(self._chunks)
        first = self._chunk_of(origin)
        self._waiting = [*range(first, len(self._chunks)), *range(first)]
        self._waiting.reverse()

    def _cut(self) -> list[Chunk]:
        chunks: list[Chunk] = []
        first = size = 0
        for index, span in enumerate(self._spans):
            size += span.end - span.start
            if size >= CHUNK:
                chunks.append(Chunk(first, index + 1))
                first, size = index + 1, 0
        if first < len(self._spans):
            chunks.append(Chunk(first, len(self._spans)))
        return chunks

    def _chunk_of(self, offset: int) -> int:
        return max(0, bisect_right(self._begins, offset) - 1)

    @property
    def is_complete(self) -> bool:
        """Whether everything has been looked at."""
        return not self._waiting

    @property
    def total(self) -> int:
        """How many hits have been found by now."""
        return sum(self._counts)

    def run(self, seconds: float) -> None:
        """Look at more of the text, for about so long."""
        until = perf_counter() + seconds
        while self._waiting:
            self._look(self._waiting.pop())
            if perf_counter() > until:
                return

    def _look(self, index: int) -> tuple[array[int], array[int]]:
        found = self._found[index]
        if found is None:
            found = self._found[index] = self._find(self._chunks[index])
            self._counts[index] = len(found[0])
        return found

    def _find(self, chunk: Chunk) -> tuple[array[int], array[int]]:
        starts, ends = array("q"), array("q")
        first, last = self._spans[chunk.first].start, self._spans[chunk.last - 1].end
        for match in self.pattern.finditer(self.text, first, last):
            start, end = match.span()
            span = self._spans[bisect_right(self._starts, start) - 1]
            if end <= span.end:
                starts.append(start)
                ends.append(end)
        return starts, ends

    def hits_within(self, start: int, end: int) -> list[Span]:
        """List the hits that touch [start, end), in order."""
        hits: list[Span] = []
        for index in range(self._chunk_of(start), len(self._chunks)):
            if self._begins[index] >= end:
                break
            starts, ends = self._look(index)
            place = bisect_right(ends, start)
            while place < len(starts) and starts[place] < end:
                hits.append(Span(starts[place], ends[place]))
                place += 1
        return hits

    def next_hit(self, offset: int) -> Span | None:
        """Give the first hit that begins at the offset or after it, else the first of all."""
        return self._walk(offset, forward=True)

    def previous_hit(self, offset: int) -> Span | None:
        """Give the last hit that begins before the offset, else the last of all."""
        return self._walk(offset, forward=False)

    def _walk(self, offset: int, forward: bool) -> Span | None:
        here, count = self._chunk_of(offset), len(self._chunks)
        # The chunk of the offset comes first and, for what lies on its other side, last again.
        for step in range(count + 1 if count else 0):
            starts, ends = self._look((here + (step if forward else -step)) % count)
            place = bisect_left(starts, offset) if step == 0 else 0 if forward else len(starts)
            place -= not forward
            if 0 <= place < len(starts):
                return Span(starts[place], ends[place])
        return None

    def number_of(self, hit: Span) -> int:
        """Tell the number of a hit among those found by now, from 1 on."""
        index = self._chunk_of(hit.start)
        before = list(accumulate(self._counts, initial=0))[index]
        return before + bisect_left(self._look(index)[0], hit.start) + 1
