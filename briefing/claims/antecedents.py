"""What a pronoun or a noun for words points back to: the claims and sentences before it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice

from briefing.claims.sentences import Tokens
from briefing.language.statuses import Statuses, Words
from briefing.language.tags import (
    CAPITAL,
    CUE,
    END,
    FINITE,
    HEARSAY,
    INFINITIVE,
    INHERITED,
    NUMBER,
    OBLIQUE,
    PARTICIPLE,
    PRONOUN,
    QUOTATION,
    SOURCE_POSTPOSITION,
)
from briefing.model import Claim, Kind, Span
from briefing.record import NamedTuple

_NEAR = 4
"""Sentences back in which words that somebody said are looked for."""
_FAR = 12
"""The same for accusations, which are answered paragraphs later."""
_TITLES = 4
"""So many times as far it is looked back where titles stand between the sentences."""
_CHAIN = 6
"""Sentences at most that one pointing plural takes in."""
_STEM = 5
"""Letters that two words share at least when one repeats the other."""


class Wanted(NamedTuple):
    """What a pointing word asks for."""

    is_pronoun: bool = False
    is_this: bool = False
    """A singular noun with a demonstrative: it points to the sentence before."""
    is_accusation: bool = False
    is_figure: bool = False
    is_plural: bool = False
    is_both: bool = False
    source: tuple[str, ...] = ()
    """Whose words they are, where the phrase says so: lower case."""


class Document:
    """The sentences of an article with the claims in them, for a look back."""

    def __init__(self, sentences: list[tuple[Tokens, int, int]], claims: tuple[Claim, ...]) -> None:
        self.sentences = sentences
        self._claims: dict[int, list[Claim]] = {}
        starts = [tokens.starts[first] for tokens, first, _ in sentences]
        for claim in claims:
            number = bisect_right(starts, claim.content[0].start) - 1
            self._claims.setdefault(number, []).append(claim)

    def claims_of(self, number: int) -> list[Claim]:
        """Give the claims whose content begins in a sentence."""
        return self._claims.get(number, [])

    def claims_near(self, number: int) -> list[Claim]:
        """Give the claims of a sentence and its neighbours."""
        return [
            *self.claims_of(number - 1),
            *self.claims_of(number),
            *self.claims_of(number + 1),
        ]

    def said_in(self, number: int) -> list[Claim]:
        """Give the claims of a sentence without mere reports of speech acts."""
        return [claim for claim in self.claims_of(number) if claim.kind is not Kind.REPORTED]

    def speaks(self, number: int) -> bool:
        """Tell whether somebody says something in a sentence, found as a claim or not."""
        tokens, first, end = self.sentences[number]
        return number in self._claims or any(
            tag & CUE and tag & (FINITE | PARTICIPLE) and not tag & (CAPITAL | INFINITIVE)
            for tag in tokens.tags[first:end]
        )

    def is_heading(self, number: int) -> bool:
        """Tell a title from a sentence: no stop at its end."""
        tokens, _, end = self.sentences[number]
        return not tokens.tags[end - 1] & (END | QUOTATION)

    def span(self, number: int) -> Span:
        """Give the stretch of a sentence."""
        tokens, first, end = self.sentences[number]
        return tokens.span(first, end)

    def before(self, number: int, most: int) -> list[int]:
        """List the sentences before one, nearest first, titles left out unless nothing else is."""
        back = range(number - 1, max(number - 1 - _TITLES * most, -1), -1)
        numbers = (n for n in back if not self.is_heading(n))
        return list(islice(numbers, most)) or list(back[:most])

    def has(self, number: int, words: Words) -> bool:
        """Tell whether a sentence holds a word of a list."""
        tokens, first, end = self.sentences[number]
        return any(words.hold(word.lower(), "") for word in tokens.words[first:end])

    def names(self, number: int, source: tuple[str, ...]) -> bool:
        """Tell whether a sentence names one of the sources, by the stems of its words."""
        tokens, first, end = self.sentences[number]
        stems = tuple(word[:_STEM] for word in source if len(word) >= _STEM)
        return bool(stems) and any(
            word.lower().startswith(stems) for word in tokens.words[first:end]
        )

    def has_number(self, number: int) -> bool:
        """Tell whether a sentence holds a figure."""
        tokens, first, end = self.sentences[number]
        return any(tag & NUMBER for tag in tokens.tags[first:end])

    def repeated(self, number: int, noun: str) -> tuple[Span, ...]:
        """Give the nearest earlier sentence with a word of the same stem."""
        stem = noun[:_STEM]
        if len(noun) <= _STEM:
            return ()
        for other in self.before(number, _FAR):
            tokens, first, end = self.sentences[other]
            if any(word.lower().startswith(stem) for word in tokens.words[first:end]):
                return (self.span(other),)
        return ()


def find_antecedent(
    document: Document, number: int, wanted: Wanted, statuses: Statuses
) -> tuple[Span, ...]:
    """Find what is meant by a pointing word in a sentence: claims, else a sentence before it."""
    candidates = document.before(number, _FAR if wanted.is_accusation else _NEAR)
    if not candidates:
        return ()
    found = _nearest(document, candidates, wanted, statuses)
    if found is None:
        return _words_of(document, candidates[0], wanted)
    taken = [found]
    if wanted.is_plural or wanted.is_both:
        taken += _chain(document, found, wanted)
    if wanted.is_accusation and wanted.is_plural:
        taken += _onward(document, found, number)
    return tuple(span for one in taken for span in _words_of(document, one, wanted))


def _nearest(
    document: Document, candidates: list[int], wanted: Wanted, statuses: Statuses
) -> int | None:
    if wanted.source:
        for other in candidates:
            if any(_is_by(claim, wanted.source) for claim in document.said_in(other)):
                return other
        for other in candidates:
            if document.names(other, wanted.source) and document.speaks(other):
                return other
    if wanted.is_accusation:
        accuses = [n for n in candidates if document.has(n, statuses.words["accuses"])]
        if accuses:
            near = accuses[0]
            return next((n for n in accuses if n > near - _NEAR and document.said_in(n)), near)
    if wanted.is_figure:
        for other in candidates[:_NEAR]:
            if document.has_number(other) or document.has(other, statuses.words["figures"]):
                return other
    if wanted.is_pronoun or wanted.is_this:
        return None
    claiming = [other for other in candidates[:_NEAR] if document.claims_of(other)]
    speaking = claiming or [other for other in candidates[:_NEAR] if document.speaks(other)]
    return speaking[0] if speaking else None


def _is_by(claim: Claim, source: tuple[str, ...]) -> bool:
    if claim.speaker is None:
        return False
    named = claim.speaker.name.lower()
    return any(word[:_STEM] in named for word in source if len(word) >= _STEM)


def _chain(document: Document, number: int, wanted: Wanted) -> list[int]:
    """Go further back as long as the same speaker has the word (for both sides: the two last)."""
    speakers = _speakers(document, number)
    taken = []
    for other in document.before(number, _CHAIN):
        if not document.claims_of(other):
            break
        changes = bool(speakers) and not _speakers(document, other) <= speakers
        both_sides = wanted.is_both and not wanted.is_accusation and len(speakers) == 1
        if changes and not both_sides:
            break
        speakers |= _speakers(document, other)
        taken.append(other)
    return taken


def _onward(document: Document, found: int, number: int) -> list[int]:
    """Go forward from an accusation through what the same speaker adds to it."""
    speakers = _speakers(document, found)
    taken = []
    for other in range(found + 1, number):
        claims = document.said_in(other)
        if not claims or not _speakers(document, other) <= speakers:
            break
        taken.append(other)
    return taken


def _speakers(document: Document, number: int) -> set[str]:
    return {claim.speaker.name for claim in document.claims_of(number) if claim.speaker is not None}


def _words_of(document: Document, number: int, wanted: Wanted) -> tuple[Span, ...]:
    """Give the claimed words of a sentence, all of it where nobody is said to say it."""
    claims = document.said_in(number)
    if wanted.source:
        claims = [claim for claim in claims if _is_by(claim, wanted.source)] or claims
    return tuple(span for claim in claims for span in claim.content) or (document.span(number),)


def goes_on(document: Document, number: int, is_announced: bool) -> tuple[Span, ...]:
    """Give the sentences after a trigger that go on with what it introduced."""
    found: list[Span] = []
    for other in range(number + 1, min(number + 1 + _CHAIN, len(document.sentences))):
        tokens, first, end = document.sentences[other]
        tags = tokens.tags[first:end]
        points = bool(tags[0] & (PRONOUN | OBLIQUE)) and any(
            tag & (HEARSAY | SOURCE_POSTPOSITION) for tag in tags[1:3]
        )
        if not (is_announced or points or (found and any(tag & INHERITED for tag in tags))):
            break
        found += _words_of(document, other, Wanted())
        is_announced = False
    return tuple(found)
