"""Which stretches of the text are marked, and how: meaning never hangs on colour alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, IntFlag
from itertools import pairwise

from briefing.model import Span, Status
from briefing.record import NamedTuple
from briefing.tui.entries import Entry
from briefing.tui.wrapping import BLANKS, Inserted, flow

SYMBOLS = {Status.UNCONFIRMED: "◌", Status.DISPUTED: "✗", Status.CONFIRMED: "●"}
"""Drawn before the words whose confirmation the article speaks about."""
VERBATIM, INDIRECT = "”", "’"
"""Stand for the two kinds of claim in lists; in the text the quotation marks are there already."""


class Mark(IntFlag):
    """What is said about a character; several may hold at once."""

    NONE = 0
    VERBATIM = 1
    INDIRECT = 2
    UNCONFIRMED = 4
    DISPUTED = 8
    CONFIRMED = 16
    TRIGGER = 32
    """The article's own words about confirmation."""
    SPEAKER = 64
    """Who says the selected claim."""
    SELECTED = 128
    INSERTED = 256
    """A symbol that is drawn but not part of the text."""
    HIT = 512
    """What was searched for."""
    CURRENT_HIT = 1024
    """The hit that one is at."""
    HIGHLIGHTED = 2048
    """Chosen with the mouse, to be copied."""


STATUS_MARKS = {
    Status.UNCONFIRMED: Mark.UNCONFIRMED,
    Status.DISPUTED: Mark.DISPUTED,
    Status.CONFIRMED: Mark.CONFIRMED,
}


class ClaimMarks(Enum):
    """Which claims are marked and stepped through."""

    SURE = "sure claims"
    """Without those that rules like theirs often get wrong."""
    ALL = "all claims"
    VERBATIM = "verbatim only"
    OFF = "claims off"

    def next(self) -> ClaimMarks:
        """Name the one that comes after it, round and round."""
        order = list(ClaimMarks)
        return order[(order.index(self) + 1) % len(order)]


class Piece(NamedTuple):
    """A stretch of one line that is drawn in one style."""

    text: str
    mark: int
    start: int
    """Where it stands in the text; for an inserted symbol, where the marked words begin."""


class Marking(NamedTuple):
    """The marks of a whole text: `marks[i]` holds from `edges[i]` up to the next edge."""

    edges: Sequence[int]
    marks: Sequence[int]
    inserted: Inserted

    def pieces(self, text: str, start: int, end: int) -> Iterator[Piece]:
        """Cut a line into pieces of one style each, with the symbols inserted."""
        symbols = iter((*self.inserted.within(start, end), end))
        symbol = next(symbols)
        index = bisect_right(self.edges, start) - 1
        while start < end:
            mark = self.marks[index] if index >= 0 else 0
            if start == symbol:
                yield Piece(self.inserted.symbols[symbol], mark | Mark.INSERTED, start)
                symbol = next(symbols)
            edge = self.edges[index + 1] if index + 1 < len(self.edges) else end
            stop = min(edge, symbol, end)
            yield Piece(flow(text[start:stop]), mark, start)
            start = stop
            index += start == edge


def mark_text(
    text: str,
    entries: Sequence[Entry],
    triggers: Sequence[Span],
    claims: ClaimMarks,
    statuses: bool,
) -> Marking:
    """Mark the claims of the wanted kinds and, if wanted, what the article says about them."""
    spans: list[tuple[Span, Mark]] = []
    symbols: dict[int, str] = {}
    for entry in entries:
        spans += _claim_spans(entry, claims)
        if statuses and entry.status is not Status.UNSTATED:
            spans += ((piece, STATUS_MARKS[entry.status]) for piece in entry.content)
            # A claim and its doubt may both begin here: the gravest symbol is drawn once.
            start = _first_visible(text, entry.content[0])
            symbols[start] = _graver(symbols.get(start), entry.status)
    if statuses:
        spans += ((piece, Mark.TRIGGER) for piece in triggers)
    inserted = Inserted(
        tuple(sorted(symbols)), {start: f"{symbol} " for start, symbol in symbols.items()}
    )
    return Marking(*_flatten(spans), inserted)


def lay_over(pieces: Iterable[Piece], spans: Sequence[tuple[Span, Mark]]) -> Iterator[Piece]:
    """Add marks to the pieces of one line, cutting them where such a mark begins or ends."""
    for piece in pieces:
        start, end = piece.start, piece.start + len(piece.text)
        if piece.mark & Mark.INSERTED:
            yield piece._replace(mark=piece.mark | _join(spans, start))
            continue
        edges = {min(max(edge, start), end) for span, _ in spans for edge in span}
        for first, last in pairwise(sorted(edges | {start, end})):
            text = piece.text[first - start : last - start]
            yield Piece(text, piece.mark | _join(spans, first), first)


def _join(spans: Sequence[tuple[Span, Mark]], offset: int) -> int:
    joined = 0
    for span, mark in spans:
        if span.start <= offset < span.end:
            joined |= mark
    return joined


def _claim_spans(entry: Entry, claims: ClaimMarks) -> Iterator[tuple[Span, Mark]]:
    if entry.claim is None or claims is ClaimMarks.OFF:
        return
    if claims is ClaimMarks.SURE and not entry.is_sure:
        return
    if entry.is_verbatim:
        yield from ((piece, Mark.VERBATIM) for piece in entry.content)
    elif claims is not ClaimMarks.VERBATIM:
        yield from ((piece, Mark.INDIRECT) for piece in entry.content)


def _first_visible(text: str, span: Span) -> int:
    words = text[span.start : span.end]
    return span.start + len(words) - len(words.lstrip(BLANKS))


def _graver(symbol: str | None, status: Status) -> str:
    order = (SYMBOLS[Status.DISPUTED], SYMBOLS[Status.UNCONFIRMED], SYMBOLS[Status.CONFIRMED])
    own = SYMBOLS[status]
    return own if symbol is None else min(symbol, own, key=order.index)


def _flatten(spans: Iterable[tuple[Span, Mark]]) -> tuple[list[int], list[int]]:
    return _run(_toggles(spans))


def _toggles(spans: Iterable[tuple[Span, Mark]]) -> dict[int, int]:
    """Tell at which offsets which marks begin or end, overlapping spans of a mark being joined."""
    by_mark: dict[Mark, list[Span]] = {}
    for span, mark in spans:
        by_mark.setdefault(mark, []).append(span)
    toggles: dict[int, int] = {}
    for mark, stretches in by_mark.items():
        reach = -1
        for start, end in sorted(stretches):
            if end <= max(start, reach):
                continue
            edges = (max(start, reach), end)
            for edge in edges:
                toggles[edge] = toggles.get(edge, 0) ^ mark
            reach = end
    return toggles


def _run(toggles: dict[int, int]) -> tuple[list[int], list[int]]:
    edges = sorted(offset for offset, mark in toggles.items() if mark)
    marks: list[int] = []
    now = 0
    for edge in edges:
        now ^= toggles[edge]
        marks.append(int(now))
    return edges, marks
