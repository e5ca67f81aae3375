"""What stands in each sentence of an article, for statements about confirmation to point back to.

Who says what there, which words it has, and what earlier statements in it were about.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice, pairwise

from briefing.claims.sentences import Tokens
from briefing.language.statuses import Words
from briefing.language.tags import (
    AUXILIARY,
    CAPITAL,
    COLON,
    CUE,
    DEFINITE,
    END,
    FINITE,
    HEARSAY,
    IMPERSONAL,
    INFINITIVE,
    NUMBER,
    PARTICIPLE,
    PERFECT,
    PERFECT_INFINITIVE,
    POSSESSIVE,
    PRONOUN,
    QUOTATION,
    TITLED,
)
from briefing.model import Claim, Kind, Mention, Span
from briefing.record import Final, NamedTuple

STEM: Final = 5
"""Letters that two words share at least when one repeats the other."""
_TITLES: Final = 4
"""So many times as far it is looked back where titles stand between the sentences."""
_LAST: Final = 3
"""Sentences back in which somebody spoke last."""
_SHORT: Final = 4
"""Letters of a stem from which on it tells something."""
_PLAIN: Final = 2
"""Words of a phrase that names nobody: "die Zeitung"."""
_WORD = re.compile(r"\w+")
_SPEECH: Final = FINITE | PARTICIPLE
_PAST: Final = AUXILIARY | PARTICIPLE


class Said(NamedTuple):
    """What one claim says in one sentence; a chain of sentences is one claim in several."""

    claim: Claim
    spans: tuple[Span, ...]
    """The part of its content that stands in the sentence."""


class Transcript:
    """The sentences of an article with what is said in them."""

    def __init__(self, sentences: list[tuple[Tokens, int, int]], claims: tuple[Claim, ...]) -> None:
        self.sentences = sentences
        self._starts = [tokens.starts[first] for tokens, first, _ in sentences]
        self._said: dict[int, list[Said]] = {}
        self._reports: dict[int, list[Claim]] = {}
        self._bags: dict[int, set[str]] = {}
        """The words of sentences that were asked for, lower case."""
        self._stated: dict[int, tuple[Span, ...]] = {}
        self._answers: dict[int, list[tuple[Span, ...]]] = {}
        self._names = {
            claim.speaker.name.rpartition(" ")[2].lower() for claim in claims if claim.speaker
        }
        for claim in claims:
            if claim.kind is Kind.REPORTED:
                self._reports.setdefault(self.number_at(claim.content[0].start), []).append(claim)
                continue
            parts: dict[int, list[Span]] = {}
            for span in claim.content:
                for number in range(
                    self.number_at(span.start), bisect_left(self._starts, span.end)
                ):
                    parts.setdefault(number, []).append(_meet(span, self.span(number)))
            for number, spans in parts.items():
                self._said.setdefault(number, []).append(Said(claim, tuple(spans)))

    def number_at(self, offset: int) -> int:
        """Give the number of the sentence at an offset."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def said(self, number: int) -> list[Said]:
        """List what is said in a sentence, without mere reports of speech acts."""
        return self._said.get(number, [])

    def told(self, number: int) -> list[Claim]:
        """List the claims of a sentence, mere reports of speech acts included."""
        return [*(said.claim for said in self.said(number)), *self._reports.get(number, ())]

    def last(self, number: int) -> Mention | None:
        """Give who spoke last before a sentence, within a few sentences."""
        for other in range(number - 1, max(number - 1 - _LAST, -1), -1):
            for claim in reversed(self.told(other)):
                if claim.speaker is not None:
                    return claim.speaker
        return None

    def knows(self, word: str) -> bool:
        """Tell whether a word, lower case, is the last one of a speaker's name."""
        return word in self._names

    def names_other(self, number: int, names: set[str]) -> bool:
        """Tell whether a sentence names a speaker of the article who is none of `names`."""
        tokens, first, end = self.sentences[number]
        last = {name.rpartition(" ")[2].lower() for name in names}
        return any(
            tag & CAPITAL and self.knows(word.lower()) and word.lower() not in last
            for word, tag in zip(tokens.words[first:end], tokens.tags[first:end], strict=True)
        )

    def claims_near(self, number: int) -> list[Claim]:
        """Give the claims of a sentence and its neighbours, each once."""
        near = {
            said.claim.id: said.claim
            for other in (number - 1, number, number + 1)
            for said in self.said(other)
        }
        return list(near.values())

    def speakers(self, number: int) -> set[str]:
        """Give the names of those who speak in a sentence, mere reports included.

        Left out is who may be anybody named before: a pronoun, "the newspaper", "its spokesman".
        """
        return {
            claim.speaker.name
            for claim in self.told(number)
            if claim.speaker is not None and not self._is_nameless(claim.speaker, claim.cue)
        }

    def _is_nameless(self, speaker: Mention, cue: tuple[Span, ...]) -> bool:
        span = speaker.span
        tokens, first, end = self.sentences[self.number_at(span.start)]
        low = bisect_left(tokens.starts, span.start, first, end)
        high = bisect_left(tokens.starts, span.end, low, end)
        if tokens.tags[low] & POSSESSIVE:
            return True  # "ihr Sprecher" speaks for whoever spoke before
        if high - low == 1 and tokens.tags[low] & PRONOUN:
            return speaker.name == tokens.words[low]
        if high - low == _PLAIN and tokens.tags[low] & DEFINITE and tokens.tags[low + 1] & TITLED:
            return True
        behind = bisect_left(tokens.starts, cue[-1].end, first, end) if cue else end
        # "hieß es unter Berufung auf ..."
        return behind < end and bool(tokens.tags[behind] & IMPERSONAL)

    def is_claiming(self, number: int) -> bool:
        """Tell whether a claim was found in a sentence, a report of a speech act included."""
        return number in self._said or number in self._reports

    def speaks(self, number: int) -> bool:
        """Tell whether somebody says something in a sentence, found as a claim or not."""
        tokens, first, end = self.sentences[number]
        return self.is_claiming(number) or any(
            tag & CUE and tag & _SPEECH and not tag & (CAPITAL | INFINITIVE)
            for tag in tokens.tags[first:end]
        )

    def is_hearsay(self, number: int) -> bool:
        """Tell whether a verb alone marks a sentence as a rumour: "soll"."""
        tokens, first, end = self.sentences[number]
        return any(tag & HEARSAY for tag in tokens.tags[first:end])

    def is_rumour(self, number: int) -> bool:
        """Tell a rumour of what has happened: "soll geflohen sein", but not "soll kommen"."""
        tokens, first, end = self.sentences[number]
        tags = tokens.tags[first:end]
        return self.is_hearsay(number) and any(
            tag & INFINITIVE and (tag & PERFECT or (tag & PERFECT_INFINITIVE and before & _PAST))
            for before, tag in pairwise(tags)
        )

    def answer(self, number: int, scope: tuple[Span, ...]) -> None:
        """Remember that a sentence states something about words that stand elsewhere."""
        self._stated.setdefault(number, scope)
        own = self.span(number)
        if not any(span.start < own.end and own.start < span.end for span in scope):
            self._answers.setdefault(number, []).append(scope)

    def states(self, number: int) -> bool:
        """Tell whether a sentence states something about confirmation."""
        return number in self._stated

    def stated(self, number: int) -> tuple[Span, ...]:
        """Give what the first statement in a sentence is about; nothing if there is none yet."""
        return self._stated.get(number, ())

    def answered(self, number: int) -> tuple[Span, ...]:
        """Give what a sentence answers to; nothing if it states no such thing."""
        return tuple(span for scope in self._answers.get(number, ()) for span in scope)

    def is_heading(self, number: int) -> bool:
        """Tell a title from a sentence: no stop at its end."""
        tokens, _, end = self.sentences[number]
        return not tokens.tags[end - 1] & (END | QUOTATION)

    def is_paragraph(self, number: int, other: int) -> bool:
        """Tell whether two sentences stand in the same paragraph."""
        return self.sentences[number][0] is self.sentences[other][0]

    def span(self, number: int) -> Span:
        """Give the stretch of a sentence."""
        tokens, first, end = self.sentences[number]
        return tokens.span(first, end)

    def told_span(self, number: int) -> Span:
        """Give the stretch of a sentence without what only announces it: "Eines ist neu: ..."."""
        tokens, first, end = self.sentences[number]
        for index in range(end - 2, first, -1):
            if tokens.tags[index] & COLON:
                is_told = any(tag & FINITE for tag in tokens.tags[index + 1 : end])
                return tokens.span(index + 1 if is_told else first, end)
        return tokens.span(first, end)

    def before(self, number: int, most: int) -> list[int]:
        """List the sentences before one, nearest first, titles left out unless nothing else is."""
        back = range(number - 1, max(number - 1 - _TITLES * most, -1), -1)
        numbers = (other for other in back if not self.is_heading(other))
        return list(islice(numbers, most)) or list(back[:most])

    def has(self, number: int, words: Words) -> bool:
        """Tell whether a sentence holds a word of a list."""
        bag = self._bags.get(number)
        if bag is None:
            tokens, first, end = self.sentences[number]
            bag = self._bags[number] = {word.lower() for word in tokens.words[first:end]}
        if not words.whole.isdisjoint(bag):
            return True
        return bool(words.endings) and any(word.endswith(words.endings) for word in bag)

    def names(self, number: int, stems: tuple[str, ...]) -> bool:
        """Tell whether a sentence holds a word with one of the stems."""
        tokens, first, end = self.sentences[number]
        words = tokens.words[first:end]
        quoted = (
            one
            for word, tag in zip(words, tokens.tags[first:end], strict=True)
            if tag & QUOTATION
            for one in _WORD.findall(word)
        )
        return any(begins(word.lower(), stems) for word in (*words, *quoted))

    def has_number(self, number: int) -> bool:
        """Tell whether a sentence holds a figure."""
        tokens, first, end = self.sentences[number]
        return any(tag & NUMBER for tag in tokens.tags[first:end])

    def repeated(self, number: int, noun: str, most: int) -> tuple[Span, ...]:
        """Give the nearest earlier sentence with a word of the same stem."""
        if len(noun) <= STEM:
            return ()
        for other in self.before(number, most):
            if self.names(other, (noun[:STEM],)):
                return (self.span(other),)
        return ()


def begins(word: str, stems: tuple[str, ...]) -> bool:
    """Tell whether a word begins with one of the stems; a very short one must be all of it."""
    return any(word.startswith(stem) if len(stem) >= _SHORT else word == stem for stem in stems)


def _meet(span: Span, other: Span) -> Span:
    return Span(max(span.start, other.start), min(span.end, other.end))
