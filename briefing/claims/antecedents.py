"""What a pronoun or a noun for words points back to: claims and sentences before it.

Nearest fitting first: the source that is named, an accusation for accusations, a figure for
figures. A plural, and a noun for a whole account, goes back as long as the same source speaks.
"""

from __future__ import annotations

from briefing.claims.transcript import STEM, Said, Transcript, begins
from briefing.language.statuses import Statuses
from briefing.language.tags import (
    HEARSAY,
    INHERITED,
    OBLIQUE,
    PERSON,
    PRONOUN,
    SO,
    SOURCE_POSTPOSITION,
)
from briefing.model import Claim, Kind, Span
from briefing.record import Final, NamedTuple

_NEAR: Final = 4
"""Sentences back in which words that somebody said are looked for."""
_MIDDLE: Final = 8
"""The same for claims, which a paragraph of background may part from their answer."""
_FAR: Final = 12
"""The same for accusations, which are answered paragraphs later."""
_CHAIN: Final = 6
"""Sentences at most that one pointing plural takes in."""
_ASIDES: Final = 2
"""Sentences of the author at most between two of one source."""


class Wanted(NamedTuple):
    """What a pointing word asks for."""

    is_pronoun: bool = False
    is_this: bool = False
    """A singular noun with a demonstrative: it points to the sentence before."""
    is_accusation: bool = False
    is_figure: bool = False
    is_event: bool = False
    is_denial: bool = False
    is_whole: bool = False
    """All that one source says: plurals, and nouns for an account as a whole."""
    is_both: bool = False
    may_follow: bool = False
    """Whether it may still have to be told: "Angaben von Flüchtlingen sind nicht zu prüfen"."""
    source: tuple[str, ...] = ()
    """Whose words they are, where the phrase says so: stems of the words, lower case."""
    party: str = ""
    """Who answers: nobody denies their own words. Empty where that is not known."""


def find_antecedent(
    transcript: Transcript, number: int, wanted: Wanted, statuses: Statuses
) -> tuple[Span, ...]:
    """Find what is meant by a pointing word in a sentence: claims, else a sentence before it."""
    finder = _Finder(transcript, number, wanted, statuses)
    candidates = transcript.before(number, _FAR)
    if not candidates:
        return follows(transcript, number) if wanted.may_follow else ()
    found = finder.nearest(candidates)
    if found is None:
        is_first = not transcript.is_paragraph(number, candidates[0])
        onward = follows(transcript, number) if is_first and wanted.may_follow else ()
        return onward or finder.words_of([candidates[0]])
    taken = [found]
    if wanted.is_whole or wanted.is_both:
        taken += finder.chain(found)
    if wanted.is_whole and (wanted.is_accusation or wanted.source):
        taken += finder.onward(found)
    return finder.words_of(taken)


class _Finder(NamedTuple):
    """A search from one sentence for what is wanted."""

    transcript: Transcript
    number: int
    wanted: Wanted
    statuses: Statuses

    def nearest(self, candidates: list[int]) -> int | None:
        """Find the nearest sentence that fits; None where just the one before is meant."""
        transcript, wanted = self.transcript, self.wanted
        if wanted.source and (found := self._by_source(candidates)) is not None:
            return found
        if wanted.is_denial:
            return next((n for n in candidates if transcript.answered(n)), None)
        if wanted.is_event:
            told = (n for n in candidates[:_MIDDLE] if self._tells(n))
            return next(told, None)
        if wanted.is_accusation and (found := self._accusing(candidates)) is not None:
            return found
        if wanted.is_figure:
            for other in candidates[:_NEAR]:
                if transcript.has_number(other) or transcript.has(
                    other, self.statuses.words["figures"]
                ):
                    return other
        if wanted.is_pronoun or wanted.is_this:
            return None
        return self._claiming(candidates)

    def _by_source(self, candidates: list[int]) -> int | None:
        transcript, source = self.transcript, self.wanted.source
        for other in candidates:
            if any(is_by(said.claim, source) for said in transcript.said(other)):
                return other
        if self.wanted.is_figure:
            return None  # "die Zahl der Toten": it is they who are counted
        for other in candidates:
            if transcript.names(other, source) and transcript.speaks(other):
                return other
        return next((n for n in candidates if transcript.names(n, source)), None)

    def _accusing(self, candidates: list[int]) -> int | None:
        accuses = [n for n in candidates if self._accuses(n)]
        own = [n for n in accuses if self._concerns(n)]
        for others in (own, [n for n in accuses if not self._is_about_another(n)]):
            for other in others:
                if self._charges(other) or self._is_told_of(other):
                    return other
        left = own or accuses
        transcript = self.transcript
        told = (n for n in left if transcript.is_claiming(n) or transcript.is_rumour(n))
        return next(told, next(iter(left), None))

    def _concerns(self, number: int) -> bool:
        """Tell whether a sentence is about the answering party: by name, or by a pronoun."""
        transcript = self.transcript
        name = self.wanted.party.rpartition(" ")[2].lower()
        if not name:
            return False
        if transcript.names(number, (name[:STEM],)):
            return True
        tokens, first, _ = transcript.sentences[number]
        is_pronoun = bool(tokens.tags[first] & PERSON)
        return is_pronoun and number > 0 and transcript.names(number - 1, (name[:STEM],))

    def _charges(self, number: int) -> bool:
        """Tell whether somebody is accused in a sentence, by a verb that does nothing else."""
        return self.transcript.has(number, self.statuses.words["charging"])

    def _is_told_of(self, number: int) -> bool:
        """Tell what somebody is said to have done: by a claim, or as a rumour."""
        transcript = self.transcript
        is_told = transcript.is_claiming(number) or transcript.is_rumour(number)
        return is_told and transcript.has(number, self.statuses.words["accusing"])

    def _is_about_another(self, number: int) -> bool:
        """Tell whether a sentence names somebody who speaks elsewhere and is not who answers."""
        transcript = self.transcript
        return transcript.names_other(number, {self.wanted.party, *transcript.speakers(number)})

    def _accuses(self, number: int) -> bool:
        """Tell a sentence that accuses from one that only answers to it, or tells a plan."""
        transcript = self.transcript
        words = self.statuses.words
        if transcript.answered(number) or not transcript.has(number, words["accuses"]):
            return False
        is_plan = transcript.is_hearsay(number) and not transcript.is_rumour(number)
        return not is_plan or self._charges(number)

    def _tells(self, number: int) -> bool:
        """Tell a sentence in which somebody tells something from one that only answers."""
        transcript = self.transcript
        is_told = bool(transcript.said(number)) or transcript.is_hearsay(number)
        return is_told and not transcript.states(number)

    def _claiming(self, candidates: list[int]) -> int | None:
        """Find the nearest claim that is not the answering party's own."""
        transcript = self.transcript
        for fits, most in (
            (transcript.is_claiming, _NEAR),
            (transcript.said, _MIDDLE),
            (transcript.speaks, _NEAR),
        ):
            for other in candidates[:most]:
                if fits(other) and not self._is_own(other):
                    return other
        return None

    def _is_own(self, number: int) -> bool:
        speakers = self.transcript.speakers(number)
        return bool(speakers) and speakers == {self.wanted.party}

    def chain(self, found: int) -> list[int]:
        """Go further back as long as the same source speaks (for both sides: the two last)."""
        transcript, wanted = self.transcript, self.wanted
        speakers = transcript.speakers(found)
        taken: list[int] = []
        asides = 0
        for other in transcript.before(found, _CHAIN):
            if not self._goes_on(other):
                asides += 1
                if asides > _ASIDES or not speakers:
                    break
                continue
            others = transcript.speakers(other)
            is_same = others <= speakers if not asides else bool(others & speakers)
            if self._is_own(other):
                break
            both = wanted.is_both and not wanted.is_accusation and len(speakers) == 1
            if speakers and not is_same and not both:
                break
            asides = 0
            speakers |= others
            taken.append(other)
        return taken

    def _goes_on(self, number: int) -> bool:
        if self.wanted.is_accusation and self._accuses(number):
            return True
        return self.transcript.is_claiming(number) and not self.transcript.answered(number)

    def onward(self, found: int) -> list[int]:
        """Go forward from an accusation through what the same speaker adds to it."""
        transcript = self.transcript
        speakers = transcript.speakers(found)
        taken = []
        for other in range(found + 1, self.number):
            said = transcript.said(other)
            goes_on = all(one.claim.kind is Kind.FREE_INDIRECT for one in said)
            if not said or not (goes_on or transcript.speakers(other) <= speakers):
                break
            if self._concerns(found) and self._charges(other) and not self._concerns(other):
                break  # somebody else is accused
            taken.append(other)
        return taken

    def words_of(self, numbers: list[int]) -> tuple[Span, ...]:
        """Give the claimed words of sentences, all of one where nobody is said to say it."""
        return tuple(span for number in numbers for span in self._words(number))

    def _words(self, number: int) -> tuple[Span, ...]:
        transcript, source = self.transcript, self.wanted.source
        if not self.wanted.is_denial and (answered := transcript.answered(number)):
            return answered
        found = transcript.said(number)
        if source:
            found = [said for said in found if is_by(said.claim, source)] or found
        return spans_of(found) or (transcript.told_span(number),)


def spans_of(found: list[Said]) -> tuple[Span, ...]:
    """Give all spans of what is said."""
    return tuple(span for said in found for span in said.spans)


def is_by(claim: Claim, stems: tuple[str, ...]) -> bool:
    """Tell whether a claim is one of a source's, by the stems of its name."""
    if claim.speaker is None:
        return False
    return any(begins(word, stems) for word in claim.speaker.name.lower().split())


def follows(transcript: Transcript, number: int) -> tuple[Span, ...]:
    """Give what is told right behind a sentence: where nothing is told before, that is meant."""
    found: list[Span] = []
    for other in range(number + 1, min(number + 1 + _CHAIN, len(transcript.sentences))):
        is_told = transcript.is_claiming(other) or transcript.is_hearsay(other)
        if not transcript.is_paragraph(number, other) or not is_told:
            break
        found += spans_of(transcript.said(other)) or (transcript.span(other),)
    return tuple(found)


def goes_on(transcript: Transcript, number: int, is_announced: bool) -> tuple[Span, ...]:
    """Give the sentences after a trigger that go on with what it introduced."""
    found: list[Span] = []
    for other in range(number + 1, min(number + 1 + _CHAIN, len(transcript.sentences))):
        tokens, first, end = transcript.sentences[other]
        tags = tokens.tags[first:end]
        points = bool(tags[0] & INHERITED) or (
            bool(tags[0] & (PRONOUN | OBLIQUE | SO))
            and any(tag & (HEARSAY | SOURCE_POSTPOSITION) for tag in tags[1:3])
        )
        if not (is_announced or points or (found and any(tag & INHERITED for tag in tags))):
            break
        found += spans_of(transcript.said(other)) or (transcript.span(other),)
        is_announced = False
    return tuple(found)
