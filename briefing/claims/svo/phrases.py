"""Noun phrases in a language that writes nouns small, read from their first word on.

A word that is no verb, preposition, adverb or separator is taken for part of a phrase.
"""

from __future__ import annotations

from briefing.claims.frames import Sentence
from briefing.claims.svo.predicates import is_verb
from briefing.language.tags import (
    ADVERB,
    AUXILIARY,
    BREAK,
    CAPITAL,
    CLOSE,
    COLON,
    COMMA,
    COORDINATOR,
    DETERMINER,
    END,
    FINITE,
    GERUND,
    INFINITIVE,
    INFINITIVE_MARK,
    LINKS,
    MODAL,
    NEGATION,
    NOUN,
    NUMBER,
    OBLIQUE,
    OPEN,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
    TIME,
)
from briefing.record import Final

_SEPARATOR: Final = COMMA | COLON | BREAK | OPEN | CLOSE
_NO_NOUN: Final = (
    _SEPARATOR
    | END
    | PREPOSITION
    | PRONOUN
    | ADVERB
    | COORDINATOR
    | SUBORDINATOR
    | INFINITIVE_MARK
    | MODAL
    | AUXILIARY
    | NEGATION
    | OBLIQUE
    | SOURCE_PREPOSITION
    | QUOTATION
)
_MAY_BE_NOUN: Final = NOUN | CAPITAL | INFINITIVE | PARTICIPLE
"""What a finite form may be besides: "head of the agency", but not "was told"."""
_NICKNAME: Final = 24
"""A quotation of so few characters may stand inside a name."""


def is_nominal(sentence: Sentence, index: int) -> bool:
    """Tell a token that may be part of a noun phrase, its determiner excepted."""
    tag = sentence.tokens.tags[index]
    if tag & NOUN:
        return True
    if tag & END:
        return is_abbreviated(sentence, index)
    if tag & QUOTATION:
        return is_nickname(sentence, index)
    return not tag & _NO_NOUN and not (tag & GERUND and not tag & CAPITAL)


def is_abbreviated(sentence: Sentence, index: int) -> bool:
    """Tell the stop of "Mr." or "U.S." from one that ends a sentence."""
    return sentence.first < index < sentence.end - 1 and (
        sentence.tokens.end(index - 1) == sentence.tokens.starts[index]
    )


def is_nickname(sentence: Sentence, index: int) -> bool:
    """Tell quoted words inside a name: Ron “Rusty” Tully."""
    tags = sentence.tokens.tags
    return (
        sentence.first < index < sentence.end - 1
        and bool(tags[index - 1] & tags[index + 1] & CAPITAL)
        and len(sentence.tokens.words[index]) < _NICKNAME
    )


def phrase_end(sentence: Sentence, first: int, end: int) -> int:
    """Find the end of the noun phrase that begins at `first`; `first` itself if there is none."""
    tags = sentence.tokens.tags
    core = core_end(sentence, first, end)
    if core == first:
        return first
    index = core
    while index < end - 1:
        tag = tags[index]
        if tag & COORDINATOR:
            close = core_end(sentence, index + 1, end)
            if is_verb(sentence, index + 1) or close == index + 1:
                break
            if close < end and is_verb(sentence, close):
                break
        elif tag & INFINITIVE_MARK and not tags[index + 1] & (DETERMINER | CAPITAL | NUMBER):
            break
        elif tag & LINKS and not tags[index + 1] & TIME:
            close = core_end(sentence, index + 1, end)
            if close == index + 1 or any(tags[i] & TIME for i in range(index + 1, close)):
                break
        else:
            break
        index = close
    return index


def core_end(sentence: Sentence, first: int, end: int) -> int:
    """Find the end of determiners, adjectives and nouns, without what follows on a preposition."""
    tags = sentence.tokens.tags
    index = first
    while index < end and tags[index] & (DETERMINER | NUMBER) and not tags[index] & RELATIVE:
        index += 1
    start = index
    while index < end and is_nominal(sentence, index):
        if tags[index] & DETERMINER or (index > first and is_verb(sentence, index)):
            break
        index += 1
    if index == start:
        if first < end and tags[first] & (PRONOUN | OBLIQUE):
            return first + 1
        is_number = index > first and tags[index - 1] & (NUMBER | PRONOUN)
        return index if is_number else first
    return index


def with_apposition(sentence: Sentence, end: int, limit: int) -> int:
    """Add ", the mayor of X" or ", 54," to a phrase that ends at `end`."""
    tags = sentence.tokens.tags
    while end < limit - 1 and tags[end] & COMMA and not tags[end + 1] & (PRONOUN | PREPOSITION):
        close = phrase_end(sentence, end + 1, limit)
        if tags[end + 1] & FINITE and not tags[end + 1] & _MAY_BE_NOUN:
            break
        if close == end + 1 or (close < limit and not tags[close] & (COMMA | END | RELATIVE)):
            break
        end = close
    return end


def is_time(sentence: Sentence, index: int) -> bool:
    """Look a day, month or other noun of time up, capitalised or not."""
    word = sentence.tokens.words[index].lower()
    return bool(sentence.lexicon.tags.get(word, 0) & TIME)
