"""A place in a text that is found again when the text was edited.

It is anchored to the words of its paragraph, not to a line or an offset; where those words are
gone, to the nearest paragraphs around it that are still there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from briefing.model import Span
from briefing.record import NamedTuple

AROUND = 3
"""Paragraphs on either side that are remembered too."""


class Place(NamedTuple):
    """Where somebody was reading."""

    number: int
    """Of the paragraph; tells it from others of the same words."""
    within: int
    """Code points from the paragraph's start."""
    fingerprints: tuple[str, ...]
    """Of the paragraph, of the one after it, the one before it, and so on outwards; empty where
    there is none."""


def note_place(text: str, paragraphs: Sequence[Span], offset: int) -> Place | None:
    """Note the place of a character; paragraphs are in reading order, titles among them.

    None where there is no paragraph.
    """
    if not paragraphs:
        return None
    number = max(bisect_right(paragraphs, offset, key=lambda span: span.start) - 1, 0)
    fingerprints = _fingerprints_around(text, paragraphs, number)
    return Place(number, max(offset - paragraphs[number].start, 0), fingerprints)


def find_place(text: str, paragraphs: Sequence[Span], place: Place) -> int | None:
    """Find the character of a place again, or the nearest one that is still there; else None."""
    around = _fingerprints_around(text, paragraphs, place.number)
    if around and around == place.fingerprints:
        return _clamp(paragraphs[place.number], place.within)
    prints = [_fingerprint(text, span) for span in paragraphs]
    wanted = dict(zip(_outwards(0), place.fingerprints, strict=False))

    def kinship(number: int) -> tuple[int, int]:
        """Of paragraphs with the same words, prefer the one among the same others."""
        agreeing = sum(
            0 <= number + step < len(prints) and prints[number + step] == fingerprint
            for step, fingerprint in wanted.items()
        )
        return agreeing, -abs(number - place.number)

    for step, fingerprint in wanted.items():
        numbers = [number for number, found in enumerate(prints) if found == fingerprint]
        if numbers:
            # Near a paragraph that is gone, the beginning of what is there.
            span = paragraphs[max(numbers, key=lambda number: kinship(number - step))]
            return _clamp(span, place.within if step == 0 else 0)
    return None


def fingerprint_of(words: str) -> str:
    """Give a short name to words that other spacing and other capitals do not change."""
    try:  # hashlib has it from there, after it has loaded all of OpenSSL, 3 of 60 ms
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b

    return blake2b(" ".join(words.split()).casefold().encode(), digest_size=8).hexdigest()


def _fingerprint(text: str, span: Span) -> str:
    return fingerprint_of(text[span.start : span.end])


def _fingerprints_around(text: str, paragraphs: Sequence[Span], number: int) -> tuple[str, ...]:
    if not 0 <= number < len(paragraphs):
        return ()
    return tuple(
        _fingerprint(text, paragraphs[near]) if 0 <= near < len(paragraphs) else ""
        for near in _outwards(number)
    )


def _clamp(span: Span, within: int) -> int:
    return min(span.start + max(within, 0), max(span.end - 1, span.start))


def _outwards(number: int) -> Iterator[int]:
    yield number
    for step in range(1, AROUND + 1):
        yield number + step
        yield number - step
