"""Verbs that report speech in a language of fixed order: their groups, finite or in -ing.

"has repeatedly said", "was quoted as saying" and ", adding" are one predicate each. Verbs that
nobody has used to say something ("did not say", "refused to say", "a plan announced by") are none.
"""

from __future__ import annotations

from briefing.claims.frames import Sentence
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    AGENT,
    AS,
    AUXILIARY,
    BREAK,
    CAPITAL,
    CLOSE,
    COMMA,
    CUE,
    DETERMINER,
    FINITE,
    GERUND,
    GUESSED_FINITE,
    INFINITIVE,
    INFINITIVE_MARK,
    MODAL,
    NEGATION,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PASSIVE,
    PERFECT,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    SINGULAR,
)
from briefing.language.verbs import Verb
from briefing.model import Span
from briefing.record import Final, NamedTuple

_PARTS: Final = COMMA | BREAK | QUOTATION | CLOSE
_NO_NOUN: Final = _PARTS | PREPOSITION | PRONOUN | FINITE | ADVERB
_REACH: Final = 6
"""Tokens between a determiner and the end of its noun phrase."""


class Predicate(NamedTuple):
    """A verb that reports speech, with its auxiliaries."""

    verb: Verb
    first: int
    """Its first token: the auxiliary, or the verb itself."""
    last: int
    """The token of the verb."""
    is_passive: bool
    is_finite: bool
    """False for a form in -ing whose subject stands elsewhere."""

    def span(self, sentence: Sentence) -> Span:
        """Give the words from the auxiliary to the verb."""
        return sentence.tokens.span(self.first, self.last + 1)


def find_predicates(sentence: Sentence) -> list[Predicate]:
    """Find the predicates of a sentence, in order."""
    tags = sentence.tokens.tags
    predicates = []
    for index in range(sentence.first, sentence.end):
        if tags[index] & CUE and not tags[index] & CAPITAL:
            predicate = _predicate(sentence, index)
            if predicate is not None:
                predicates.append(predicate)
    return predicates


def is_verb(sentence: Sentence, index: int) -> bool:
    """Tell a finite verb from the nouns and adjectives that look like one."""
    tags = sentence.tokens.tags
    tag = tags[index]
    if not tag & (FINITE | GUESSED_FINITE) or (tag & CAPITAL and index > sentence.first):
        return False
    before = tags[index - 1] if index > sentence.first else 0
    if tag & (AUXILIARY | MODAL):
        return not before & INFINITIVE_MARK
    if before & PRONOUN:
        return True
    is_person = before & NUMBER and before & ADJECTIVE  # "the 58-year-old said"
    barred = DETERMINER | PREPOSITION | INFINITIVE_MARK | (0 if is_person else NUMBER)
    if before & barred or tag & NOUN:
        return False
    if tag & PARTICIPLE:
        return not before & AUXILIARY
    if tag & INFINITIVE and _is_singular(sentence, index):
        return False
    if index > sentence.first and not before & QUOTATION and _owns(sentence, index - 1):
        return False
    after = tags[index + 1] if index + 1 < sentence.end else 0
    return not (after & FINITE and not after & INFINITIVE)


def _owns(sentence: Sentence, index: int) -> bool:
    """Tell "Holt’s" from Holt."""
    return sentence.tokens.words[index].endswith(sentence.lexicon.possessives)


def _is_singular(sentence: Sentence, index: int) -> bool:
    """Look for "an" before a base form: in "an independent think tank" nobody thinks."""
    tags = sentence.tokens.tags
    for at in range(index - 1, max(sentence.first, index - _REACH) - 1, -1):
        if tags[at] & DETERMINER:
            return bool(tags[at] & SINGULAR)
        if tags[at] & _NO_NOUN:
            return False
    return False


def _predicate(sentence: Sentence, index: int) -> Predicate | None:
    tags = sentence.tokens.tags
    readings = sentence.lexicon.verbs.get(sentence.tokens.words[index], ())
    verb = next((verb for verb in readings if verb.complements), None)
    if verb is None:
        return None
    before, is_negated = _auxiliary(sentence, index)
    tag = tags[before] if before >= sentence.first else 0
    if tag & (MODAL | INFINITIVE_MARK):
        return None
    if tags[index] & GERUND:
        return _gerund(sentence, index, verb, before)
    if tags[index] & PARTICIPLE and tag & AUXILIARY:
        return None if is_negated else _compound(sentence, index, verb, before)
    after = tags[index + 1] if index + 1 < sentence.end else 0
    if is_negated or not is_verb(sentence, index) or after & AGENT:
        return None
    return Predicate(verb, index, index, is_passive=False, is_finite=True)


def _auxiliary(sentence: Sentence, index: int) -> tuple[int, bool]:
    """Find the token before a verb that is no adverb, and whether a negation stands between."""
    tags = sentence.tokens.tags
    before = index - 1
    is_negated = False
    while before >= sentence.first and tags[before] & (ADVERB | NEGATION):
        is_negated |= bool(tags[before] & NEGATION)
        if tags[before] & (AUXILIARY | MODAL):
            break
        before -= 1
    return before, is_negated


def _compound(sentence: Sentence, index: int, verb: Verb, auxiliary: int) -> Predicate | None:
    """Read "has said", "was told", "has been told"."""
    tags = sentence.tokens.tags
    first = auxiliary
    is_passive = bool(tags[auxiliary] & PASSIVE)
    while is_passive and not tags[first] & FINITE:
        first, is_negated = _auxiliary(sentence, first)
        if first < sentence.first or is_negated or not tags[first] & AUXILIARY:
            return None
    if not tags[auxiliary] & (PASSIVE | PERFECT):
        return None
    return Predicate(verb, first, index, is_passive, is_finite=True)


def _gerund(sentence: Sentence, index: int, verb: Verb, before: int) -> Predicate | None:
    """Read ", saying", "was quoted as saying", "is warning"."""
    tags = sentence.tokens.tags
    tag = tags[before] if before >= sentence.first else 0
    if tag & PASSIVE and tag & FINITE:
        return Predicate(verb, before, index, is_passive=False, is_finite=True)
    if tag & AS and before - 1 > sentence.first and tags[before - 1] & CUE:
        first, is_negated = _auxiliary(sentence, before - 1)
        if not is_negated and tags[first] & PASSIVE and tags[first] & FINITE:
            return Predicate(verb, first, index, is_passive=False, is_finite=True)
    if tag & (_PARTS | AGENT | AS):
        return Predicate(verb, index, index, is_passive=False, is_finite=False)
    return None
