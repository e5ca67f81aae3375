"""Clauses of a sentence: where each begins, what opens it, where its finite verb stands.

Commas, colons, dashes and brackets part a sentence into segments; each segment is then read as a
main clause, a subordinate clause, an infinitive group or a fragment (apposition, enumeration).
"""

from __future__ import annotations

from enum import IntEnum

from briefing.claims.finite import HELPER, finite_verb, mood
from briefing.claims.sentences import Tokens
from briefing.language.tags import (
    ADVERB,
    AUXILIARY,
    BREAK,
    CAPITAL,
    CLOSE,
    COLON,
    COMMA,
    COORDINATOR,
    CUE,
    DETERMINER,
    END,
    FINITE,
    INFINITIVE,
    INFINITIVE_MARK,
    MAYBE_SUBJUNCTIVE,
    NEGATION,
    NUMBER,
    OPEN,
    PARTICIPLE,
    PREPOSITION,
    PRONOMINAL_GENITIVE,
    RELATIVE,
    SO,
    SPLITS,
    SUBJUNCTIVE,
    SUBORDINATOR,
)
from briefing.record import Final

_GROUP_TAIL: Final = 3
"""How far from its end a group may have its zu."""
_SEPARATOR: Final = COMMA | COLON | BREAK
_EDGE: Final = _SEPARATOR | SPLITS
_MOODS: Final = SUBJUNCTIVE | MAYBE_SUBJUNCTIVE
_WITH_THAT: Final = PREPOSITION | SO | SUBORDINATOR | NEGATION | DETERMINER
"""What makes another conjunction of a following that: ohne dass, so dass."""


class Shape(IntEnum):
    """What a segment is, grammatically."""

    FRAGMENT = 0
    """Neither finite verb nor infinitive group: apposition, enumeration, prefield."""
    MAIN = 1
    SUBORDINATE = 2
    RELATIVE = 3
    INFINITIVE = 4
    """A group with zu + infinitive and no finite verb."""


class Clause:
    """A segment of a sentence, as a range of tokens."""

    __slots__ = ("before", "end", "finite", "first", "shape", "subjunctive")

    def __init__(
        self,
        first: int,
        end: int,
        shape: Shape,
        finite: int,
        subjunctive: int,
        before: int,
    ) -> None:
        self.first = first
        self.end = end
        """Half-open; the separator that follows stands outside."""
        self.shape = shape
        self.finite = finite
        """Index of its finite verb, -1 if none is known."""
        self.subjunctive = subjunctive
        """2: a form that is Konjunktiv and nothing else; 1: one that may be; 0: none."""
        self.before = before
        """Tag of the separator before it; 0 at the sentence's start."""


def split_clauses(
    tokens: Tokens, first: int, end: int, verb_final: bool, has: int = -1
) -> list[Clause]:
    """Split the sentence of tokens [first, end) into clauses, in order, not empty.

    What stands in brackets belongs to the clause around it and loses its tags: it is the author's
    aside, and no verb in it may be taken for the clause's own. `has` joins its tags, where
    they are known already.
    """
    tags = tokens.tags
    if has & CLOSE:
        _hide_brackets(tags, first, end)
    clauses = []
    start, before = first, 0
    for index in [index for index in range(first, end) if tags[index] & _EDGE]:
        tag = tags[index]
        if tag & _SEPARATOR:
            if index > start:
                clauses += _read_parts(tags, start, index, before, verb_final, has)
            start, before = index + 1, tag
        elif index > start:
            cut = index - 1 if tags[index - 1] & COORDINATOR else index
            if cut > start and not tags[index - 1] & _WITH_THAT:
                clauses.append(_read(tags, start, cut, before, verb_final, has))
                start, before = cut, COMMA
    while end > start and tags[end - 1] & END:
        end -= 1
    if start < end:
        clauses += _read_parts(tags, start, end, before, verb_final, has)
    if verb_final and len(clauses) > 1 and has & SUBORDINATOR:
        return _rejoin(tags, clauses)
    return clauses


def _rejoin(tags: list[int], clauses: list[Clause]) -> list[Clause]:
    """Join what an apposition parted: "wie der Leiter, Jan Abel, sagte" is one clause."""
    joined: list[Clause] = []
    index = 0
    while index < len(clauses):
        clause = clauses[index]
        if (
            clause.shape is Shape.SUBORDINATE
            and clause.finite < 0
            and tags[clause.end - 1] & CAPITAL
        ):
            last = index + 1
            while last < len(clauses) and clauses[last].shape in _INSERTED:
                last += 1
            if last < len(clauses) and _is_verb_final(clauses[last]):
                final = clauses[last]
                clause = _resume(clause, final)
                index = last
        joined.append(clause)
        index += 1
    return joined


def _resume(clause: Clause, final: Clause) -> Clause:
    return Clause(
        clause.first, final.end, clause.shape, final.finite, final.subjunctive, clause.before
    )


_INSERTED = (Shape.FRAGMENT, Shape.RELATIVE)


def _is_verb_final(clause: Clause) -> bool:
    return (
        clause.shape is Shape.MAIN
        and clause.finite == clause.end - 1
        and bool(clause.before & COMMA)
    )


def _hide_brackets(tags: list[int], first: int, end: int) -> None:
    opened = -1
    for index in range(first, end):
        tag = tags[index]
        if tag & OPEN and index > first:
            opened = index
        elif tag & CLOSE and opened >= 0:
            tags[opened + 1 : index] = [0] * (index - opened - 1)
            opened = -1


def _read_parts(
    tags: list[int], first: int, end: int, before: int, verb_final: bool, has: int
) -> list[Clause]:
    """Read a clause, and the infinitive group behind it where no comma parts them."""
    clause = _read(tags, first, end, before, verb_final, has)
    if verb_final and clause.shape is Shape.MAIN and has & INFINITIVE_MARK and has & CUE:
        cut = _behind_bracket(tags, clause)
        if cut > 0:
            return [
                _read(tags, first, cut, before, verb_final, has),
                _read(tags, cut, end, COMMA, verb_final, has),
            ]
    return [clause]


def _behind_bracket(tags: list[int], clause: Clause) -> int:
    """Find where the group begins in "hat angekündigt die Preise zu senken"; -1 if there is none.

    Behind the participle that closes a clause stands no object but that of a group.
    """
    if not tags[clause.finite] & AUXILIARY or not _has_infinitive_group(
        tags, clause.finite, clause.end
    ):
        return -1
    for index in range(clause.finite + 1, clause.end - 2):
        is_closing = tags[index] & PARTICIPLE and tags[index] & CUE
        if is_closing and not tags[index - 1] & SUBORDINATOR:  # "wie angekündigt"
            follows = tags[index + 1]
            is_object = follows & (DETERMINER | CAPITAL | NUMBER | INFINITIVE_MARK)
            return index + 1 if is_object else -1
    return -1


def _read(tags: list[int], first: int, end: int, before: int, verb_final: bool, has: int) -> Clause:
    """Read one clause of a sentence that has the joined tags `has`."""
    opener = opening(tags, first, end)
    has_group = bool(has & INFINITIVE_MARK) and _has_infinitive_group(tags, opener, end)
    finite = finite_verb(tags, opener, end, verb_final, has_group)
    shape = _shape(tags, opener, end, before, finite, has_group)
    subjunctive = 0
    if finite >= 0 and has & _MOODS:
        subjunctive = mood(tags, first, end, finite)
    return Clause(first, end, shape, finite, subjunctive, before)


def opening(tags: list[int], first: int, end: int) -> int:
    """Skip coordinators and adverbs before what opens a clause ("und zwar, dass")."""
    index = first
    while index < end - 1 and tags[index] & (COORDINATOR | ADVERB):
        if tags[index] & (SUBORDINATOR | FINITE):
            break
        index += 1
    return index


def _shape(
    tags: list[int], opener: int, end: int, before: int, finite: int, has_group: bool
) -> Shape:
    tag = tags[opener]
    if tag & PREPOSITION and tags[min(opener + 1, end - 1)] & INFINITIVE_MARK:
        tag &= ~SUBORDINATOR  # "bis zu zehn Züge zu kaufen"
    is_clear = tag & SPLITS or not tag & (PREPOSITION | ADVERB)
    is_group = finite < 0 and has_group  # "seit Jahren Gift verkauft zu haben"
    is_final = finite < 0 or finite >= end - 2
    if tag & SUBORDINATOR and end - opener > 1 and (is_clear or (is_final and not is_group)):
        return Shape.SUBORDINATE
    if before & COMMA and finite > opener and _is_relative(tags, opener, end, finite):
        return Shape.RELATIVE
    if finite >= 0:
        return Shape.MAIN
    return Shape.INFINITIVE if has_group else Shape.FRAGMENT


def _is_relative(tags: list[int], opener: int, end: int, finite: int) -> bool:
    """Tell "die das Land verlassen hatten" from "die Behörde habe Bilder": the verb stands last."""
    if finite < end - 1 and not tags[end - 1] & (FINITE | INFINITIVE | PARTICIPLE):
        return False
    if finite < end - 2 or (finite == end - 2 and tags[finite] & HELPER):
        return False  # "die Helfer würden geschützt": in a relative clause the helper stands last
    tag = tags[opener]
    if tag & PREPOSITION:
        return opener + 2 < end and bool(
            tags[opener + 1] & RELATIVE
            and (tags[opener + 1] & PRONOMINAL_GENITIVE or not tags[opener + 2] & CAPITAL)
        )
    return bool(tag & RELATIVE)


def _has_infinitive_group(tags: list[int], first: int, end: int) -> bool:
    """Look for "zu gehen" or "auszugehen" at the end of a group."""
    for index in range(max(first, end - _GROUP_TAIL), end):
        if tags[index] & INFINITIVE_MARK:
            if tags[index] & INFINITIVE:
                return True
            following = tags[index + 1] if index + 1 < end else CAPITAL
            if following & INFINITIVE or not following & (CAPITAL | DETERMINER | NUMBER):
                return True
    return False
