"""Clauses of a sentence: where each begins, what opens it, where its finite verb stands.

Commas, colons, dashes and brackets part a sentence into segments; each segment is then read as a
main clause, a subordinate clause, an infinitive group or a fragment (apposition, enumeration).
"""

from __future__ import annotations

from enum import IntEnum

from briefing.claims.sentences import Tokens
from briefing.language.tags import (
    ADJECTIVE,
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
    GUESSED_FINITE,
    IMPERSONAL,
    INFINITIVE,
    INFINITIVE_MARK,
    MAYBE_SUBJUNCTIVE,
    MODAL,
    NEGATION,
    NUMBER,
    OPEN,
    PARTICIPLE,
    PREPOSITION,
    PRONOMINAL_GENITIVE,
    RELATIVE,
    SELF,
    SO,
    SPLITS,
    SUBJUNCTIVE,
    SUBORDINATOR,
)
from briefing.record import Final

_GROUP_TAIL: Final = 3
"""How far from its end a group may have its zu."""
_NOMINAL: Final = CAPITAL | ADJECTIVE
"""What makes "sein" a determiner."""
_HELPER: Final = AUXILIARY | MODAL
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
                clauses.append(_read(tags, start, index, before, verb_final, has))
            start, before = index + 1, tag
        elif index > start:
            cut = index - 1 if tags[index - 1] & COORDINATOR else index
            if cut > start and not tags[index - 1] & _WITH_THAT:
                clauses.append(_read(tags, start, cut, before, verb_final, has))
                start, before = cut, COMMA
    while end > start and tags[end - 1] & END:
        end -= 1
    if start < end:
        clauses.append(_read(tags, start, end, before, verb_final, has))
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


def _read(tags: list[int], first: int, end: int, before: int, verb_final: bool, has: int) -> Clause:
    """Read one clause of a sentence that has the joined tags `has`."""
    opener = opening(tags, first, end)
    has_group = bool(has & INFINITIVE_MARK) and _has_infinitive_group(tags, opener, end)
    finite = _finite(tags, opener, end, verb_final, has_group)
    shape = _shape(tags, opener, end, before, finite, has_group)
    subjunctive = 0
    if finite >= 0 and has & _MOODS:
        subjunctive = _mood(tags, first, end, finite)
    return Clause(first, end, shape, finite, subjunctive, before)


def _mood(tags: list[int], first: int, end: int, finite: int) -> int:
    has = 0
    for tag in tags[first:end]:
        has |= tag
    is_unless = finite == end - 2 and tags[finite - 1] & IMPERSONAL and tags[end - 1] & COORDINATOR
    if has & SELF or is_unless:
        return 0  # "ich spare", "es sei denn"
    # A coordinated second predicate counts as well: "ist klein und habe ..."
    if has & SUBJUNCTIVE and _has_subjunctive(tags, first, end):
        return 2
    return 1 if tags[finite] & MAYBE_SUBJUNCTIVE else 0


def _has_subjunctive(tags: list[int], first: int, end: int) -> bool:
    """Look for a Konjunktiv that is no adjective: "nähere Angaben", "die gleiche Frist"."""
    return any(
        tags[index] & SUBJUNCTIVE and not _looks_attributive(tags, index, end)
        for index in range(first, end)
    )


def _looks_attributive(tags: list[int], index: int, end: int) -> bool:
    """Tell an adjective that is spelled like a verb form, by the noun behind it."""
    return bool(
        tags[index] & ADJECTIVE and index + 1 < end and tags[index + 1] & (CAPITAL | ADJECTIVE)
    )


def opening(tags: list[int], first: int, end: int) -> int:
    """Skip coordinators and adverbs before what opens a clause ("und zwar, dass")."""
    index = first
    while index < end - 1 and tags[index] & (COORDINATOR | ADVERB):
        if tags[index] & (SUBORDINATOR | FINITE):
            break
        index += 1
    return index


def _finite(tags: list[int], opener: int, end: int, verb_final: bool, has_group: bool) -> int:
    """Find the finite verb: the last form after a subordinator in a verb-final language."""
    forms = [
        index
        for index in range(opener, end)
        if tags[index] & FINITE
        and not (tags[index] & CAPITAL and index > opener)
        and not _is_attribute(tags, index, end)
        and not _looks_attributive(tags, index, end)
        and not (tags[index] & DETERMINER and index + 1 < end and tags[index + 1] & _NOMINAL)
        and not (tags[index] & INFINITIVE and tags[index - 1] & INFINITIVE_MARK and index > opener)
    ]
    if not forms:
        last = end - 1
        return last if verb_final and last > opener and tags[last] & GUESSED_FINITE else -1
    first, final = tags[forms[0]], tags[forms[-1]]
    if verb_final and len(forms) > 1 and _is_fronted(tags, forms):
        return forms[1]
    is_perfect = first & MODAL and final & AUXILIARY and final & INFINITIVE
    if first & _HELPER and (is_perfect or not final & _HELPER):
        # "hatte ... behauptet", "soll ... gewesen sein": the last only looks like a finite verb
        return forms[0]
    if has_group and verb_final and _are_unsure(tags, forms):
        return -1  # "beteiligt gewesen zu sein"
    is_final = tags[opener] & (SUBORDINATOR | RELATIVE)
    if not is_final and tags[opener] & PREPOSITION and opener + 1 < end:
        is_final = tags[opener + 1] & RELATIVE
    if verb_final and is_final:
        last = forms[-1]
        if last == end - 1 or not tags[opener] & (RELATIVE | PREPOSITION):
            return last
    for index in forms:
        if not tags[index] & INFINITIVE or tags[index] & (AUXILIARY | MODAL):
            return index
    return forms[0]


def _is_fronted(tags: list[int], forms: list[int]) -> bool:
    """Tell the participle of "Bestätigt ist das nicht" from a finite verb."""
    first, helper = forms[:2]
    return bool(tags[first] & PARTICIPLE) and helper == first + 1 and bool(tags[helper] & AUXILIARY)


def _are_unsure(tags: list[int], forms: list[int]) -> bool:
    """Tell the forms of an infinitive group, none of which is finite for sure."""
    return all(tags[index] & (INFINITIVE | PARTICIPLE) for index in forms)


def _is_attribute(tags: list[int], index: int, end: int) -> bool:
    """Tell "die beteiligten Helfer" from a verb: between a determiner or number and a noun."""
    return (
        index + 1 < end
        and bool(tags[index + 1] & CAPITAL)
        and bool(tags[index - 1] & (DETERMINER | NUMBER | ADJECTIVE))
        and not tags[index] & (_HELPER | CUE)
    )


def _shape(
    tags: list[int], opener: int, end: int, before: int, finite: int, has_group: bool
) -> Shape:
    tag = tags[opener]
    if tag & PREPOSITION and tags[min(opener + 1, end - 1)] & INFINITIVE_MARK:
        tag &= ~SUBORDINATOR  # "bis zu zehn Züge zu kaufen"
    is_clear = tag & SPLITS or not tag & (PREPOSITION | ADVERB)
    if tag & SUBORDINATOR and end - opener > 1 and (is_clear or finite < 0 or finite >= end - 2):
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
    if finite < end - 2 or (finite == end - 2 and tags[finite] & _HELPER):
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
