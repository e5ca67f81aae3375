"""Where noun phrases stand in a sentence: the first that may be a subject, the one before a word.

What belongs to one phrase, `mentions` says; which of them is the subject, `subjects`.
"""

from __future__ import annotations

from briefing.claims.frames import Range, Sentence
from briefing.claims.mentions import apposition, noun_phrase, phrase_ending
from briefing.language.tags import (
    ADVERB,
    CAPITAL,
    DETERMINER,
    IMPERSONAL,
    INHERITED,
    NEEDS_SOURCE,
    OBLIQUE,
    PREPOSITION,
    PRONOUN,
    SO,
    SOURCE_PREPOSITION,
    TIME,
)
from briefing.record import Final

_GOVERNS: Final = PREPOSITION | SOURCE_PREPOSITION | NEEDS_SOURCE


def first_phrase(
    sentence: Sentence, first: int, end: int, *, oblique: bool = False
) -> Range | None:
    """Find the first noun phrase that no preposition governs: a subject, unless `oblique`."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    index = first
    while index < end:
        tag = tags[index]
        if tag & _GOVERNS:
            index = max(noun_phrase(tokens, index + 1, end), index + 1)
            continue
        if tag & (ADVERB | SO | INHERITED) and not tag & DETERMINER:
            index += 1
            continue
        close = noun_phrase(tokens, index, end)
        if close == index:
            index += 1
            continue
        barred = IMPERSONAL if oblique else OBLIQUE | IMPERSONAL
        if not tag & barred and not is_time(tags, index, min(close, index + 2)):
            return Range(index, close)
        index = close
    return None


def phrase_before(sentence: Sentence, first: int, end: int) -> Range | None:
    """Find the longest noun phrase that ends right at `end`."""
    start = phrase_ending(sentence.tokens, first, end)
    return Range(start, end) if start < end else None


def with_apposition(sentence: Sentence, phrase: Range) -> Range:
    """Take what a comma adds to a phrase: "Anna Beispiel, die Leiterin der Behörde,"."""
    tokens = sentence.tokens
    if phrase.end - phrase.first == 1 and tokens.tags[phrase.first] & PRONOUN:
        return phrase
    return Range(phrase.first, apposition(tokens, phrase.end, sentence.end))


def is_time(tags: list[int], first: int, end: int) -> bool:
    """Tell a phrase of time by its first noun."""
    return any(tags[index] & CAPITAL and tags[index] & TIME for index in range(first, end))
