"""Subjects in a language of fixed order, read from their verb to the left.

Everything between the verb and the beginning of its clause is the subject, save adverbials at both
ends; appositions and relative clauses between commas belong to it.
"""

from __future__ import annotations

from briefing.claims.frames import Range, Sentence
from briefing.claims.svo.phrases import (
    core_end,
    is_abbreviated,
    is_nickname,
    is_nominal,
    is_time,
)
from briefing.claims.svo.predicates import is_verb
from briefing.language.tags import (
    ADVERB,
    AGENT,
    BREAK,
    CAPITAL,
    CLOSE,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    CUE,
    DETERMINER,
    END,
    GERUND,
    INFINITIVE_MARK,
    LINKS,
    MODAL,
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
    SUBORDINATOR,
    TIME,
)
from briefing.record import Final

_SEPARATOR: Final = COMMA | COLON | BREAK | OPEN | CLOSE
_REACH: Final = 40
"""Tokens before a verb in which its subject is looked for; keeps endless sentences linear."""
_RELATIVE_REACH: Final = 10
_TIME_REACH: Final = 4
"""Tokens of a time at the end of a subject: "on Tuesday"."""


def subject_before(sentence: Sentence, verb: int) -> Range | None:
    """Find the subject of a verb group that begins at `verb`, appositions included."""
    tags = sentence.tokens.tags
    floor = max(sentence.first, verb - _REACH)
    start = _segment_start(sentence, floor, verb)
    if start > floor and is_verb(sentence, start - 1) and not tags[start - 1] & CUE:
        # "held a meeting called to discuss": the phrase is an object
        return None
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
        if _parts(sentence, at):
            break
        if tag & (SUBORDINATOR | COMPLEMENTIZER) and not tag & NOUN:
            if index == verb or not (tag & RELATIVE and _follows_noun(sentence, floor, at)):
                break
        elif tag & COORDINATOR and (index == verb or _has_verb(sentence, floor, at)):
            break
        elif is_verb(sentence, at):
            relative = _relative_before(sentence, floor, at)
            if relative is not None:
                at = relative
            elif not (tag & PARTICIPLE and _is_reduced(sentence, floor, at, index, verb)):
                break
        index = at
    return index


def _parts(sentence: Sentence, index: int) -> bool:
    """Tell a comma, a stop or a quotation that parts clauses from one inside a name."""
    tag = sentence.tokens.tags[index]
    if tag & QUOTATION:
        return not is_nickname(sentence, index)
    return bool(tag & _SEPARATOR) or bool(tag & END and not is_abbreviated(sentence, index))


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
    """Take adverbs and adverbials off both ends of a segment; None if no subject is left."""
    tags = sentence.tokens.tags
    end = verb
    while end > first and tags[end - 1] & ADVERB and not tags[end - 1] & PRONOUN:
        end -= 1
    first = _behind_opening(sentence, first, end)
    if first >= end or tags[first] & (INFINITIVE_MARK | MODAL | RELATIVE):
        return None
    end = _before_time(sentence, first, end)
    if not any(is_nominal(sentence, i) or tags[i] & (PRONOUN | NUMBER) for i in range(first, end)):
        return None
    return Range(first, end)


def _behind_opening(sentence: Sentence, first: int, end: int) -> int:
    """Step over what may open a clause: "And on Tuesday", "Hours later", "Late on Friday"."""
    tags = sentence.tokens.tags
    while first < end:
        tag = tags[first]
        if tag & (COORDINATOR | ADVERB | SUBORDINATOR) and not tag & (DETERMINER | PRONOUN):
            first += 1
        elif tag & PREPOSITION:
            first = _behind_adverbial(sentence, first, end)
        else:
            break
    for at in range(end - 1, first, -1):
        if tags[at] & DETERMINER and (tags[at - 1] & ADVERB or is_time(sentence, at - 1)):
            return at
    return first


def _before_time(sentence: Sentence, first: int, end: int) -> int:
    """Take "on Tuesday" off the end of a subject: "the mayor on Tuesday said"."""
    tags = sentence.tokens.tags
    for at in range(end - 1, max(first, end - _TIME_REACH), -1):
        if tags[at] & PREPOSITION:
            if any(is_time(sentence, i) for i in range(at + 1, end)):
                return at
            break
    return end - 1 if end - first > 1 and is_time(sentence, end - 1) else end


def _behind_adverbial(sentence: Sentence, first: int, end: int) -> int:
    """Skip a preposition and its phrase at the head of a clause: "On Tuesday the minister"."""
    tags = sentence.tokens.tags
    close = core_end(sentence, first + 1, end)
    for at in range(first + 1, close - 1):
        if is_time(sentence, at):
            return at + 1
    while close < end and tags[close] & LINKS and close > first + 1:
        further = core_end(sentence, close + 1, end)
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
        while first > floor and not _parts(sentence, first - 1):
            first -= 1
        if first == end:
            break
        if all(tags[i] & ADVERB for i in range(first, end)):
            comma = first - 1 if found is None else comma  # "Holt, however, said"
        elif not _is_aside(tags[first]):
            is_adverbial = tags[first] & (SUBORDINATOR | PREPOSITION)
            if is_adverbial and (found is not None or first == sentence.first):
                break
            if not is_adverbial:
                phrase = _trimmed(sentence, first, end)
                if phrase is None or _has_main_verb(sentence, first, end):
                    break
                found = phrase.first
        if first <= floor or not tags[first - 1] & (COMMA | BREAK | CLOSE):
            break
        end = first - 1
    return Range(found, comma) if found is not None else None


def _is_aside(tag: int) -> bool:
    """Tell the first word of ", who was elected," and ", speaking on Friday,"."""
    if tag & (GERUND | PARTICIPLE) and not tag & CAPITAL:
        return True
    return bool(tag & RELATIVE) and not tag & DETERMINER


def _has_main_verb(sentence: Sentence, first: int, end: int) -> bool:
    """Look for a verb that is neither in a relative clause nor a participle of the noun before."""
    tags = sentence.tokens.tags
    return any(
        is_verb(sentence, i) and _relative_before(sentence, first, i) is None
        for i in range(first, end)
        if not (tags[i] & PARTICIPLE and (i == first or tags[i + 1] & AGENT))
    )
