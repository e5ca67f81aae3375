"""The field of a word: the tokens of its clause, wherever they stand in the sentence.

A modal may stand before an inserted clause, a particle or a negation behind one, and "und" may join
two predicates in one clause: what counts for a word is its own predicate.
"""

from __future__ import annotations

from briefing.claims.clauses import Clause, Shape, split_clauses
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.language.statuses import Words
from briefing.language.tags import (
    ADVERB,
    AGENT,
    AS,
    AUXILIARY,
    CAPITAL,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    DETERMINER,
    FINITE,
    INFINITIVE,
    INFINITIVE_MARK,
    MODAL,
    NEGATION,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    SUBORDINATOR,
)
from briefing.record import Final, NamedTuple

_ASIDES: Final = 4
"""How many clauses back or ahead a part of a clause may stand."""
_BEHIND: Final = 2
"""Clauses at least before one that goes on after an inserted one."""
_TAIL: Final = 3
"""Longest piece of a clause that may follow an inserted clause: "noch nicht"."""
_SHORT: Final = 8
"""Words of a quotation at most, for it to count as words of the clause."""
_MARKS = '“”„«»"‘’‚ .,!?'
_NEVER_ADJECTIVE: Final = (
    FINITE
    | PREPOSITION
    | ADVERB
    | PRONOUN
    | DETERMINER
    | COORDINATOR
    | CAPITAL
    | NUMBER
    | NOUN
    | AS
)
_VERB: Final = FINITE | INFINITIVE | PARTICIPLE
_VERBAL: Final = AUXILIARY | MODAL
_BEFORE_VERB: Final = AUXILIARY | MODAL | NEGATION | INFINITIVE_MARK | SUBORDINATOR


class Read(NamedTuple):
    """A sentence with its clauses."""

    tokens: Tokens
    first: int
    end: int
    clauses: list[Clause]
    lowered: list[str]
    """The words of [first, end) in lower case, with straight apostrophes."""
    bag: frozenset[str]
    """The same words, and those of short quotations."""

    def word(self, index: int) -> str:
        """Give a word of the sentence in lower case; empty outside of it."""
        at = index - self.first
        return self.lowered[at] if 0 <= at < len(self.lowered) else ""

    def may_hold(self, words: Words) -> bool:
        """Tell in a moment that no word of a list stands here; true where it may."""
        return bool(words.endings) or not words.firsts.isdisjoint(self.bag)

    def words_at(self, index: int) -> list[str]:
        """Give the word of a token in lower case; those of a short quotation: „frei erfunden“."""
        if not self.tokens.tags[index] & QUOTATION:
            return [self.word(index)]
        inside = self.word(index).strip(_MARKS).split()
        return [word.strip(_MARKS) for word in inside] if len(inside) <= _SHORT else []

    def holds(self, words: Words, index: int) -> int:
        """Count how many tokens from `index` on a list of words matches: 0, 1 or 2."""
        at = index - self.first
        lowered = self.lowered
        if not 0 <= at < len(lowered):
            return 0
        found = words.hold(lowered[at], lowered[at + 1] if at + 1 < len(lowered) else "")
        if not found and self.tokens.tags[index] & QUOTATION:
            return int(any(words.hold(word, "") for word in self.words_at(index)))
        return found

    def any_of(self, words: Words, first: int, end: int) -> int:
        """Find the first token in [first, end) that a list of words matches, else -1."""
        for index in range(max(first, self.first), min(end, self.end)):
            if self.holds(words, index):
                return index
        return -1


def is_alone(sentence: Read, index: int, pronouns: Words) -> bool:
    """Tell a pronoun from the same word before its noun: "das stimmt", "das Boot"."""
    if not pronouns.hold(sentence.word(index), ""):
        return True
    tags = sentence.tokens.tags
    if not tags[index] & DETERMINER:
        return True
    at = index + 1
    while at < sentence.end and not tags[at] & _NEVER_ADJECTIVE and sentence.word(at).isalpha():
        at += 1
    if at > index + 1 and not sentence.tokens.lexicon.verb_final:
        return False  # "this text is": nouns are written small
    return at >= sentence.end or not tags[at] & (CAPITAL | NUMBER | NOUN)


def read(tokens: Tokens, first: int, end: int, lexicon: Lexicon) -> Read:
    """Split a sentence into clauses, for rules to be applied to it."""
    clauses = split_clauses(tokens, first, end, lexicon.verb_final)
    lowered = [word.lower().replace("’", "'") for word in tokens.words[first:end]]
    sentence = Read(tokens, first, end, clauses, lowered, frozenset(lowered))
    if not any(tag & QUOTATION for tag in tokens.tags[first:end]):
        return sentence
    quoted = (word for index in range(first, end) for word in sentence.words_at(index))
    return sentence._replace(bag=sentence.bag.union(quoted))


def find_field(sentence: Read, number: int, head: int, own: int) -> list[int]:
    """Gather the tokens of the clause of a head with tags `own`, wherever they stand."""
    clauses, tags = sentence.clauses, sentence.tokens.tags
    clause = clauses[number]
    first, end = _predicate(sentence, clause, head)
    field = list(range(first, end))
    whole = end == clause.end
    is_bare = (
        own & (INFINITIVE | PARTICIPLE)
        and clause.finite in (-1, head)
        and not any(tags[i] & _VERBAL for i in field if i != head)
    )
    if is_bare and own & FINITE and not sentence.tokens.lexicon.verb_final:
        # "a claim the army denied", not "a claim denied by the army"
        is_bare = head == clause.first or bool(tags[min(head + 1, end - 1)] & AGENT)
    if (first == clause.first and clause.shape in (Shape.FRAGMENT, Shape.INFINITIVE)) or is_bare:
        field = [*_matrix(sentence, number, bool(is_bare)), *field]
    elif clause.finite == clause.first and first == clause.first and clause.before & COMMA:
        field = [*_interrupted(sentence, number), *field]
    if whole:
        field += _tail(sentence, number)
    if own & _VERB and not sentence.tokens.lexicon.verb_final:
        return _before_content(tags, field, head)
    return field


def _before_content(tags: list[int], field: list[int], head: int) -> list[int]:
    """Cut off a clause that no comma parts from its verb: "denied that it had not paid"."""
    for at, index in enumerate(field):
        if index > head and tags[index] & COMPLEMENTIZER:
            if _has_finite(tags, index + 1, field[-1] + 1):
                return field[:at]
            break
    return field


def own_words(sentence: Read, field: list[int], head: int) -> list[int]:
    """Leave out what may belong to an unmarked clause behind a verb: "confirmed he was not hurt".

    Only in a language where negations and auxiliaries stand before their verb.
    """
    if sentence.tokens.lexicon.verb_final:
        return field
    tags = sentence.tokens.tags
    return [
        index
        for index in field
        if index <= head or not tags[index] & _BEFORE_VERB or tags[index] & COORDINATOR
    ]


def _predicate(sentence: Read, clause: Clause, head: int) -> tuple[int, int]:
    """Narrow a clause to the predicate of the head, where "und" joins two."""
    tags = sentence.tokens.tags
    first, end = clause.first, clause.end
    for index in range(clause.first + 1, clause.end - 1):
        if not tags[index] & COORDINATOR or (tags[index] | tags[index - 1]) & NEGATION:
            continue  # "not yet" joins nothing
        if not (_has_finite(tags, clause.first, index) and _starts_predicate(tags, index, clause)):
            continue
        if index < head:
            first = index
        elif index > head:
            end = index
            break
    return first, end


def _starts_predicate(tags: list[int], index: int, clause: Clause) -> bool:
    """Tell "und nannte" from "und genannt" by the first verb."""
    for at in range(index + 1, clause.end):
        if tags[at] & _VERB and not tags[at] & CAPITAL:
            return _has_finite(tags, at, at + 1)
    return False


def _has_finite(tags: list[int], first: int, end: int) -> bool:
    return any(
        tag & FINITE and (not tag & (INFINITIVE | PARTICIPLE | CAPITAL) or tag & _VERBAL)
        for tag in tags[first:end]
    )


def _matrix(sentence: Read, number: int, wants_auxiliary: bool) -> range | list[int]:
    """Find the clause that a piece without finite verb belongs to."""
    tags = sentence.tokens.tags
    for other in range(number - 1, max(number - 1 - _ASIDES, -1), -1):
        clause = sentence.clauses[other]
        if clause.finite < 0:
            continue
        own = sentence.clauses[number]
        if wants_auxiliary and own.shape in (Shape.FRAGMENT, Shape.MAIN):
            if not any(tags[i] & _VERBAL for i in range(clause.first, clause.end)):
                continue
            if clause.shape is Shape.RELATIVE:
                continue
        return range(clause.first, clause.end)
    return []


def _interrupted(sentence: Read, number: int) -> range | list[int]:
    """Find the subject that an inserted clause parts from its verb: "Die Meldung, X ..., ist"."""
    first = sentence.clauses[0]
    if number < _BEHIND or _has_finite(sentence.tokens.tags, first.first, first.end):
        return []
    return range(first.first, first.end)


def _tail(sentence: Read, number: int) -> list[int]:
    """Add short pieces without a verb that resume the clause behind an inserted one."""
    clauses, tags = sentence.clauses, sentence.tokens.tags
    tail: list[int] = []
    for other in range(number + 1, min(number + 1 + _ASIDES, len(clauses))):
        clause = clauses[other]
        is_piece = clause.shape is Shape.FRAGMENT or not _has_finite(tags, clause.first, clause.end)
        if is_piece and clause.end - clause.first <= _TAIL and other > number + 1:
            tail += range(clause.first, clause.end)
        elif clause.shape is Shape.MAIN:
            break
    return tail


def find_particle(sentence: Read, number: int, index: int, particle: str) -> int:
    """Find a separated particle: at the end of this clause, or of one that resumes it."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    for at in range(clause.end - 1, index, -1):
        if sentence.word(at) == particle and (at + 1 == clause.end or tags[at + 1] & COORDINATOR):
            return at
    for other in sentence.clauses[number + 1 :]:
        is_short = other.end - other.first <= _TAIL
        if sentence.word(other.first) == particle and (
            is_short or tags[other.first + 1] & COORDINATOR
        ):
            return other.first
        if sentence.word(other.end - 1) == particle and other.end - 1 > other.first:
            return other.end - 1
    return -1


def form_of(sentence: Read, index: int, field: list[int], tag: int) -> str:
    """Tell in which form a head stands: finite, participle, infinitive or attributive."""
    tags = sentence.tokens.tags
    before = tags[index - 1] if index > sentence.first else 0
    after = tags[index + 1] if index + 1 < sentence.end else 0
    if before & INFINITIVE_MARK or tag & INFINITIVE_MARK:
        return "infinitive"
    others = [tags[i] for i in field if i != index]
    if tag & INFINITIVE and any(other & _VERBAL for other in others):
        return "infinitive"
    if tag & PARTICIPLE and any(other & _VERBAL for other in others):
        return "participle"
    if before & DETERMINER and tag & PARTICIPLE and not before & PRONOUN:
        return "attributive"
    if tag & FINITE:
        if before & DETERMINER and after & CAPITAL and index - 1 > sentence.first:
            return "attributive"
        return "finite"
    if tag & PARTICIPLE:
        return "participle"
    return "attributive" if after & CAPITAL else "other"
