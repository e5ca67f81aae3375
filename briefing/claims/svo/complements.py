"""What stands after a verb that reports speech: "said on Friday (that) the plan had failed"."""

from __future__ import annotations

from briefing.claims.frames import Sentence
from briefing.claims.quoted import is_title
from briefing.claims.svo.phrases import phrase_end
from briefing.claims.svo.predicates import Predicate, is_verb
from briefing.language.tags import (
    ADVERB,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    DETERMINER,
    END,
    FINITE,
    GERUND,
    INFINITIVE,
    INFINITIVE_MARK,
    LINKS,
    NEGATION,
    OBLIQUE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    TIME,
    TOPIC,
)
from briefing.model import Kind
from briefing.record import Final, NamedTuple

_ASIDE: Final = 8
"""Tokens of a parenthesis between a verb and its complement, at most."""
_WORDS: Final = 4
"""A clause without a known verb is taken for one from this length on."""
_REACH: Final = 60
"""Tokens within which the verb of a clause without that must follow."""


class Complement(NamedTuple):
    """What a predicate says, as tokens."""

    rule: str
    kind: Kind
    first: int
    end: int
    cue: int = -1
    """A token that belongs to the cue: "of" in "spoke of"."""


def find_complement(sentence: Sentence, predicate: Predicate, limit: int) -> Complement | None:
    """Find the clause, quotation or object after a predicate; `limit` is where others begin."""
    letters = predicate.verb.complements
    start = index = skipped = predicate.last + 1
    limit = _second_predicate(sentence, start, limit)
    is_addressed = False
    while index < limit:
        is_decided, complement = _decide(sentence, index, limit, letters)
        if is_decided:
            return complement
        further = _behind_adverbial(sentence, index, limit)
        if further > index:
            if "v" in letters and _takes_verb(sentence, index, further, limit):
                return Complement("indirect.main", Kind.INDIRECT, index, limit)
            skipped, index = index, further
            continue
        close = phrase_end(sentence, index, limit)
        if close == index:
            if "v" in letters and skipped > start and is_verb(sentence, index):
                return Complement("indirect.main", Kind.INDIRECT, skipped, limit)
            return None
        addressee = index
        if not is_addressed:
            addressee = _addressee(sentence, index, close, limit, letters)
        if addressee == index:
            return _clause_or_object(sentence, index, close, limit, letters)
        index, is_addressed = addressee, True
    return None


def _decide(
    sentence: Sentence, index: int, limit: int, letters: str
) -> tuple[bool, Complement | None]:
    """Read a token that decides at once what is said, or that nothing is."""
    tags = sentence.tokens.tags
    tag = tags[index]
    if tag & (COMMA | BREAK):
        return True, _behind_comma(sentence, index, limit, letters)
    if tag & COLON:
        return True, _behind_colon(sentence, index, limit, letters)
    if tag & QUOTATION and "q" in letters:
        return True, _quotation(sentence, index, limit)
    if tag & (COORDINATOR | END):
        return True, None
    if tag & CAPITAL:
        return False, None
    if tag & COMPLEMENTIZER and "d" in letters:
        if index + 1 >= limit or tags[index + 1] & (END | COMMA):
            return True, None
        return True, Complement("indirect.clause", Kind.INDIRECT, index, limit)
    return _group(sentence, index, limit, letters)


def _group(
    sentence: Sentence, index: int, limit: int, letters: str
) -> tuple[bool, Complement | None]:
    """Read "to resign", "of a crisis", "taking money" behind a verb that takes them."""
    tags = sentence.tokens.tags
    tag, following = tags[index], tags[index + 1] if index + 1 < limit else 0
    if tag & INFINITIVE_MARK and not following & (DETERMINER | CAPITAL | PRONOUN):
        if "z" in letters:
            return True, Complement("indirect.infinitive", Kind.INDIRECT, index, limit)
        return bool(following & INFINITIVE), None
    if tag & TOPIC and "f" in letters and not following & TIME:
        return True, _topic(sentence, index, limit)
    if tag & GERUND and "g" in letters:
        return True, Complement("indirect.infinitive", Kind.INDIRECT, index, limit)
    if tag & GERUND:
        return True, _clause_or_object(sentence, index, index, limit, letters.replace("r", ""))
    return False, None


def _behind_adverbial(sentence: Sentence, index: int, limit: int) -> int:
    """Step over an adverb, "in Selk", "on Friday", "last week"; the same index if none is there."""
    tags = sentence.tokens.tags
    tag = tags[index]
    if tag & (PREPOSITION | INFINITIVE_MARK):
        return max(phrase_end(sentence, index + 1, limit), index + 1)
    if tag & ADVERB and not tag & (DETERMINER | PRONOUN):
        return index + 1
    close = phrase_end(sentence, index, limit)
    return close if close > index and _is_time(sentence, index, close) else index


def _takes_verb(sentence: Sentence, index: int, close: int, limit: int) -> bool:
    """Tell "at least ten people had", a subject, from "in Selk", by the verb behind it."""
    is_phrase = sentence.tokens.tags[index] & (PREPOSITION | INFINITIVE_MARK)
    return bool(is_phrase) and close < limit and is_verb(sentence, close)


def _second_predicate(sentence: Sentence, first: int, limit: int) -> int:
    """End what is said before ", but has named no figure": the subject does something else."""
    tags = sentence.tokens.tags
    for index in range(first + 1, min(limit - 2, first + _REACH)):
        if (
            tags[index] & COMMA
            and tags[index + 1] & COORDINATOR
            and tags[index + 2] & FINITE
            and is_verb(sentence, index + 2)
        ):
            return index
    return limit


def _behind_comma(sentence: Sentence, comma: int, limit: int, letters: str) -> Complement | None:
    """Read `said, “...”`, "said, however, that" and, where commas part clauses, "said, that"."""
    tags = sentence.tokens.tags
    if comma + 1 >= limit:
        return None
    if tags[comma + 1] & QUOTATION and "q" in letters:
        return Complement("direct.colon", Kind.DIRECT, comma + 1, limit)
    for index in range(comma, min(limit - 1, comma + 1 + _ASIDE)):
        if tags[index] & (COMMA | BREAK):
            following = tags[index + 1]
            opens = following & COMPLEMENTIZER and not following & CAPITAL
            if opens and (not following & RELATIVE or following & DETERMINER) and "d" in letters:
                return Complement("indirect.clause", Kind.INDIRECT, index + 1, limit)
            if index > comma:
                return None
    return None


def _behind_colon(sentence: Sentence, colon: int, limit: int, letters: str) -> Complement | None:
    if colon + 1 >= limit:
        return None
    if sentence.tokens.tags[colon + 1] & QUOTATION:
        return Complement("direct.colon", Kind.DIRECT, colon + 1, limit) if "q" in letters else None
    if "d" in letters or "v" in letters:
        return Complement("indirect.colon", Kind.INDIRECT, colon + 1, limit)
    return None


def _quotation(sentence: Sentence, index: int, limit: int) -> Complement | None:
    tags = sentence.tokens.tags
    if is_title(sentence, index):
        return None
    after = index + 1
    if after < limit and (is_verb(sentence, after) or tags[after] & FINITE):
        return Complement("indirect.main", Kind.INDIRECT, index, limit)
    return Complement("direct.colon", Kind.DIRECT, index, limit)


def _topic(sentence: Sentence, index: int, limit: int) -> Complement | None:
    """Read "called for new talks": the object behind a preposition."""
    tags = sentence.tokens.tags
    if tags[index + 1] & GERUND:
        return Complement("reported.topic", Kind.REPORTED, index + 1, limit, index)
    close = phrase_end(sentence, index + 1, limit)
    if close == index + 1:
        return None
    while close < limit and not tags[close] & (COMMA | BREAK | COLON | COORDINATOR | END):
        close += 1
    return Complement("reported.topic", Kind.REPORTED, index + 1, close, index)


def _is_time(sentence: Sentence, first: int, end: int) -> bool:
    """Tell "Friday", "last week", "this morning" from a phrase that says something."""
    words, known = sentence.tokens.words, sentence.lexicon.tags
    return bool(known.get(words[end - 1].lower(), 0) & TIME) and end - first <= _WORDS


def _addressee(sentence: Sentence, first: int, close: int, limit: int, letters: str) -> int:
    """Find the end of the phrase that names who is spoken to; `first` if none does."""
    tags = sentence.tokens.tags
    if tags[first] & OBLIQUE:
        return first + 1
    if "O" in letters:
        if close < limit and is_verb(sentence, close) and close - first > 1:
            # "told Reuters the ..." parts by itself; in "told parliament ministers were" the first
            # word is who hears it
            return first + 1 if not tags[first] & DETERMINER else close - 1
        return close
    if "o" in letters and close < limit:
        if tags[close] & (COMPLEMENTIZER | INFINITIVE_MARK | COLON | TOPIC):
            return close
        if tags[close] & COMMA and close + 1 < limit and tags[close + 1] & QUOTATION:
            return close
    return first


def _clause_or_object(
    sentence: Sentence, first: int, close: int, limit: int, letters: str
) -> Complement | None:
    """Tell "said the plan had failed" from "announced a plan"."""
    tags = sentence.tokens.tags
    if "v" in letters:
        commas = 0
        for index in range(first, min(limit, first + _REACH)):
            tag = tags[index]
            commas += bool(tag & COMMA)
            if commas == 1 and tag & FINITE and tags[index - 1] & COMMA:
                return None
            if tag & RELATIVE and index > first and not tag & DETERMINER | CAPITAL:
                break
            if tag & COMPLEMENTIZER and index > first:
                break
            if index > first and is_verb(sentence, index):
                if tags[index - 1] & COORDINATOR:
                    return _object(sentence, close, limit, letters, first)
                return Complement("indirect.main", Kind.INDIRECT, first, limit)
        strong = "p" in letters and "r" not in letters and limit - first >= _WORDS
        if strong and not tags[first] & NEGATION:
            return Complement("indirect.main", Kind.INDIRECT, first, limit)
    return _object(sentence, close, limit, letters, first)


def _object(
    sentence: Sentence, close: int, limit: int, letters: str, first: int
) -> Complement | None:
    """Read "announced a plan" and "confirmed the death but gave no details"."""
    tags = sentence.tokens.tags
    if "r" in letters:
        end = close
        while end < limit and not tags[end] & (COMMA | BREAK | COLON | END | COORDINATOR):
            if tags[end] & PREPOSITION and not tags[end] & LINKS:
                break
            follows = tags[end + 1] if end + 1 < limit else 0
            if tags[end] & PREPOSITION and follows & (TIME | CAPITAL):
                break
            end += 1
        return Complement("reported.act", Kind.REPORTED, first, end)
    return None
