"""Noun phrases in a language that writes nouns small: what stands before a verb, and after it.

A word that is no verb, preposition, adverb or separator is taken for part of a phrase.
"""

from __future__ import annotations

from briefing.claims.frames import Range, Sentence
from briefing.claims.svo.predicates import is_verb
from briefing.language.tags import (
    ADVERB,
    AGENT,
    AUXILIARY,
    BREAK,
    CAPITAL,
    CLOSE,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    DETERMINER,
    END,
    GERUND,
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
    ROLE,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
    TIME,
)

_SEPARATOR = COMMA | COLON | BREAK | OPEN | CLOSE
_NO_NOUN = (
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
_REACH = 40
"""Tokens before a verb in which its subject is looked for; keeps endless sentences linear."""
_RELATIVE_REACH = 10
_NICKNAME = 24
"""A quotation of so few characters may stand inside a name."""


def is_nominal(sentence: Sentence, index: int) -> bool:
    """Tell a token that may be part of a noun phrase, its determiner excepted."""
    tag = sentence.tokens.tags[index]
    if tag & NOUN:
        return True
    if tag & END:
        return _is_abbreviated(sentence, index)
    if tag & QUOTATION:
        return _is_nickname(sentence, index)
    return not tag & _NO_NOUN and not (tag & GERUND and not tag & CAPITAL)


def _is_abbreviated(sentence: Sentence, index: int) -> bool:
    """Tell the stop of "Mr." or "U.S." from one that ends a sentence."""
    return sentence.first < index < sentence.end - 1 and (
        sentence.tokens.ends[index - 1] == sentence.tokens.starts[index]
    )


def _is_nickname(sentence: Sentence, index: int) -> bool:
    tags = sentence.tokens.tags
    return (
        sentence.first < index < sentence.end - 1
        and bool(tags[index - 1] & tags[index + 1] & CAPITAL)
        and len(sentence.tokens.words[index]) < _NICKNAME
    )


def phrase_end(sentence: Sentence, first: int, end: int) -> int:
    """Find the end of the noun phrase that begins at `first`; `first` itself if there is none."""
    tags = sentence.tokens.tags
    core = _core(sentence, first, end)
    if core == first:
        return first
    index = core
    while index < end - 1:
        tag = tags[index]
        if tag & COORDINATOR:
            close = _core(sentence, index + 1, end)
            if close == index + 1 or (close < end and is_verb(sentence, close)):
                break
        elif tag & INFINITIVE_MARK and not tags[index + 1] & (DETERMINER | CAPITAL | NUMBER):
            break
        elif tag & LINKS and not tags[index + 1] & TIME:
            close = _core(sentence, index + 1, end)
            if close == index + 1 or any(tags[i] & TIME for i in range(index + 1, close)):
                break
        else:
            break
        index = close
    return index


def _core(sentence: Sentence, first: int, end: int) -> int:
    """Read determiners, adjectives and nouns."""
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
        if first < end and tags[first] & (PRONOUN | OBLIQUE) and not tags[first] & NEGATION:
            return first + 1
        is_number = index > first and tags[index - 1] & (NUMBER | PRONOUN)
        return index if is_number else first
    return index


def with_apposition(sentence: Sentence, end: int, limit: int) -> int:
    """Add ", the mayor of X" or ", 54," to a phrase that ends at `end`."""
    tags = sentence.tokens.tags
    while end < limit - 1 and tags[end] & COMMA and not tags[end + 1] & (PRONOUN | PREPOSITION):
        close = phrase_end(sentence, end + 1, limit)
        if close == end + 1 or (close < limit and not tags[close] & (COMMA | END | RELATIVE)):
            break
        end = close
    return end


def subject_before(sentence: Sentence, verb: int) -> Range | None:
    """Find the subject of a verb group that begins at `verb`, appositions included."""
    tags = sentence.tokens.tags
    floor = max(sentence.first, verb - _REACH)
    start = _segment_start(sentence, floor, verb)
    found = _trimmed(sentence, start, verb)
    if found is not None:
        return None if tags[found.first] & OBLIQUE else found
    at = verb
    while at > floor and tags[at - 1] & ADVERB:
        at -= 1
    if at > floor and tags[at - 1] & RELATIVE and not tags[at - 1] & DETERMINER:
        return antecedent(sentence, floor, at - 1)
    if at > floor and tags[at - 1] & (COMMA | BREAK | CLOSE):
        return _interrupted(sentence, floor, at - 1)
    return None


def _segment_start(sentence: Sentence, floor: int, verb: int) -> int:
    """Walk left from a verb to where its clause begins."""
    tags = sentence.tokens.tags
    index = verb
    while index > floor:
        at = index - 1
        tag = tags[at]
        if tag & _SEPARATOR or (tag & QUOTATION and not _is_nickname(sentence, at)):
            break
        if tag & END and not _is_abbreviated(sentence, at):
            break
        if tag & (SUBORDINATOR | COMPLEMENTIZER) and not tag & NOUN:
            if not (tag & RELATIVE and _follows_noun(sentence, floor, at)):
                break
            index = at if index < verb else at + 1
            if index == at + 1:
                break
            continue
        if tag & COORDINATOR and (index == verb or _has_verb(sentence, floor, at)):
            break
        if is_verb(sentence, at):
            relative = _relative_before(sentence, floor, at)
            if relative is not None:
                index = relative
                continue
            if not (tag & PARTICIPLE and _is_reduced(sentence, floor, at, index, verb)):
                break
        index = at
    return index


def _follows_noun(sentence: Sentence, floor: int, index: int) -> bool:
    return index > floor and is_nominal(sentence, index - 1) and not is_verb(sentence, index - 1)


def _has_verb(sentence: Sentence, floor: int, index: int) -> bool:
    """Look for a verb to the left, in the same segment."""
    tags = sentence.tokens.tags
    for at in range(index - 1, floor - 1, -1):
        if tags[at] & _SEPARATOR:
            return False
        if is_verb(sentence, at):
            return True
    return False


def _relative_before(sentence: Sentence, floor: int, verb: int) -> int | None:
    """Find the pronoun of a relative clause that a verb belongs to: "a man who asked"."""
    tags = sentence.tokens.tags
    for at in range(verb - 1, max(floor, verb - _RELATIVE_REACH) - 1, -1):
        if tags[at] & RELATIVE:
            return at if _follows_noun(sentence, floor, at) else None
        if tags[at] & _SEPARATOR or (at < verb - 1 and is_verb(sentence, at)):
            return None
    return None


def _is_reduced(sentence: Sentence, floor: int, at: int, after: int, verb: int) -> bool:
    """Tell a participle behind its noun: "two people briefed on the talks said"."""
    tags = sentence.tokens.tags
    return (
        after < verb
        and bool(tags[after] & PREPOSITION)
        and at > floor
        and is_nominal(sentence, at - 1)
        and not tags[at - 1] & TIME
        and _trimmed(sentence, after, verb) is None
    )


def _trimmed(sentence: Sentence, first: int, verb: int) -> Range | None:
    """Take adverbs and leading adverbials off a segment; None if no subject is left."""
    tags = sentence.tokens.tags
    end = verb
    while end > first and tags[end - 1] & ADVERB and not tags[end - 1] & PRONOUN:
        end -= 1
    while first < end:
        tag = tags[first]
        if tag & (COORDINATOR | ADVERB) and not tag & (DETERMINER | PRONOUN):
            first += 1
        elif tag & SUBORDINATOR and not tag & DETERMINER:
            first += 1
        elif tag & PREPOSITION:
            first = _behind_adverbial(sentence, first, end)
        else:
            break
    for at in range(end - 1, first, -1):
        # "Hours later the operator", "Late on Friday the two governments"
        if tags[at] & DETERMINER and (tags[at - 1] & ADVERB or _is_time(sentence, at - 1)):
            first = at
            break
    if first >= end or tags[first] & (INFINITIVE_MARK | MODAL | RELATIVE):
        return None
    for at in range(end - 1, max(first, end - 4), -1):
        if tags[at] & PREPOSITION and at > first and tags[at + 1] & (TIME | DETERMINER):
            if any(tags[i] & TIME or _is_time(sentence, i) for i in range(at + 1, end)):
                end = at
            break
    if _is_time(sentence, end - 1) and end - first > 1:
        end -= 1
    if not any(is_nominal(sentence, i) or tags[i] & (PRONOUN | NUMBER) for i in range(first, end)):
        return None
    return Range(first, end)


def _is_time(sentence: Sentence, index: int) -> bool:
    """Look a capitalised day or month up."""
    word = sentence.tokens.words[index].lower()
    return bool(sentence.lexicon.tags.get(word, 0) & TIME)


def _behind_adverbial(sentence: Sentence, first: int, end: int) -> int:
    """Skip a preposition and its phrase at the head of a clause: "On Tuesday the minister"."""
    tags = sentence.tokens.tags
    close = _core(sentence, first + 1, end)
    for at in range(first + 1, close - 1):
        if _is_time(sentence, at):
            return at + 1
    while close < end and tags[close] & LINKS and close > first + 1:
        further = _core(sentence, close + 1, end)
        if further == close + 1:
            break
        close = further
    if close < end:
        return close if close > first + 1 else first + 1
    for at in range(end - 1, first + 1, -1):
        # "After the meeting Vesk", "In Port Selma officials": case parts the two
        if (tags[at] ^ tags[at - 1]) & CAPITAL and not tags[at - 1] & (ROLE | DETERMINER):
            return at
    return end


def antecedent(sentence: Sentence, floor: int, relative: int) -> Range | None:
    """Find the phrase right before a token: "Vesk, who said", "a source as saying"."""
    tags = sentence.tokens.tags
    end = relative
    if end > floor and tags[end - 1] & COMMA:
        end -= 1
    start = end
    while start > floor and (is_nominal(sentence, start - 1) or tags[start - 1] & LINKS):
        if is_verb(sentence, start - 1):
            break
        start -= 1
        if tags[start] & DETERMINER:
            break
    return Range(start, end) if start < end else None


def _interrupted(sentence: Sentence, floor: int, comma: int) -> Range | None:
    """Find a subject that commas part from its verb: "Holt, 54, who was elected in 2020, said"."""
    tags = sentence.tokens.tags
    found = None
    end = comma
    while end > floor:
        first = end
        while first > floor and not tags[first - 1] & (_SEPARATOR | QUOTATION):
            if tags[first - 1] & END and not _is_abbreviated(sentence, first - 1):
                break
            first -= 1
        if first == end:
            break
        is_aside = tags[first] & (GERUND | PARTICIPLE) and not tags[first] & CAPITAL
        if not is_aside and (not tags[first] & RELATIVE or tags[first] & DETERMINER):
            phrase = _trimmed(sentence, first, end)
            if tags[first] & (SUBORDINATOR | PREPOSITION):
                if found is not None or first == sentence.first:
                    break
            elif phrase is None or any(
                is_verb(sentence, i) and _relative_before(sentence, first, i) is None
                for i in range(first, end)
                if not (tags[i] & PARTICIPLE and (i == first or tags[i + 1] & AGENT))
            ):
                break
            else:
                found = phrase.first
        if first <= floor or not tags[first - 1] & (COMMA | BREAK | CLOSE):
            break
        end = first - 1
    return Range(found, comma) if found is not None else None
