"""The tags that the plain and the Markdown view put into the text: "[unconfirmed]"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate

from briefing.model import AnnotatedBriefing, Span, Status
from briefing.views.labels import labels_for
from briefing.views.phrases import marked


class Tags:
    """Where the tags of a briefing stand, looked up by paragraph."""

    def __init__(self, annotated: AnnotatedBriefing) -> None:
        self._text = annotated.briefing.text
        self._words = labels_for(annotated.language).statuses
        self._pieces = sorted(
            (piece, number, status)
            for content, status in marked(annotated)
            for number, piece in enumerate(content)
        )
        """All pieces of what has a status, each with its place in the content."""
        self._starts = [piece.start for piece, _, _ in self._pieces]
        self._reach = list(accumulate((piece.end for piece, _, _ in self._pieces), max))
        """How far each piece and all before it go."""

    def put(self, span: Span, escape: Callable[[str], str] = str, stress: str = "") -> str:
        """Give a stretch of the text with a tag before everything that has a status.

        With `stress`, that stands before and after the words that have one, to show their end too.
        """
        pieces = list(self._within(span))
        # At one place words end first, then a tag stands, then words begin.
        put = [
            (place, 1, escape(f"[{self._words[status]}]") + " ")
            for place, status in {
                (piece[0], status) for piece, first, status in pieces if not first
            }
            if span.start <= place
        ]
        if stress:
            for start, end in _join(self._text, span, [piece for piece, _, _ in pieces]):
                put += [(start, 2, stress), (end, 0, stress)]
        parts = []
        start = span.start
        for place, _, words in sorted(put):
            parts += [escape(self._text[start:place]), words]
            start = place
        return "".join([*parts, escape(self._text[start : span.end])])

    def _within(self, span: Span) -> Iterator[tuple[Span, int, Status]]:
        first = bisect_right(self._reach, span.start)
        yield from self._pieces[first : bisect_left(self._starts, span.end)]


def _join(text: str, within: Span, spans: Iterable[Span]) -> list[Span]:
    """Join what overlaps of some spans within another one; what begins or ends in a word is cut."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        start, end = max(start, within.start), min(end, within.end)
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start >= end or text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            continue
        if joined and start <= joined[-1].end:
            start, end = joined[-1].start, max(end, joined.pop().end)
        joined.append(Span(start, end))
    return joined
