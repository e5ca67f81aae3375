"""How far an attribution reaches in its sentence: from which clause, up to which."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.claims.clauses import Clause, Shape
from briefing.claims.complements import complement
from briefing.claims.frames import Range, Sentence
from briefing.claims.postposed import is_postposed
from briefing.language.tags import (
    AGENT,
    AS,
    BREAK,
    COLON,
    COMMA,
    COORDINATOR,
    SO,
)
from briefing.record import Final

_PARTS: Final = COMMA | BREAK
_SEMICOLON = ";"
"""Parts what is said from what follows; dashes may only stand around an aside."""


def bounds(sentence: Sentence, number: int, others: Sequence[int]) -> Range:
    """Bound what an attribution in a clause covers.

    It stays between colons, leaves a main clause before it to the author, and ends where a clause
    has its own cue or one of the `others`, tokens of other attributions.
    """
    first = start_of_statement(sentence, number)
    own = sentence.clauses[number]
    if own.before & _PARTS and any(
        clause.shape is Shape.MAIN and clause.first >= first for clause in sentence.clauses[:number]
    ):
        is_part = own.shape is Shape.MAIN
        first = own.first if is_part else first
    return Range(first, _end(sentence, number, others))


def start_of_statement(sentence: Sentence, number: int) -> int:
    """Find where the author's own words end: behind a colon, behind "wie X berichtet"."""
    first = sentence.first
    tags = sentence.tokens.tags
    for other, clause in enumerate(sentence.clauses[: number + 1]):
        if clause.before & COLON:
            first = clause.first
        elif other < number and clause.first == first and tags[first] & AS and sentence.cues[other]:
            first = clause.end
    return first


def _end(sentence: Sentence, number: int, others: Sequence[int]) -> int:
    has_main = sentence.clauses[number].shape is Shape.MAIN
    for offset in range(number + 1, len(sentence.clauses)):
        clause = sentence.clauses[offset]
        if clause.shape in (Shape.MAIN, Shape.FRAGMENT) and any(
            clause.first <= other < clause.end for other in others
        ):
            return clause.first
        if _is_parenthesis(sentence, offset) and offset + 1 == len(sentence.clauses):
            return clause.first
        if clause.shape is not Shape.MAIN:
            continue
        if clause.before & COLON and not clause.subjunctive:
            return clause.first
        if clause.before & BREAK and sentence.tokens.words[clause.first - 1] == _SEMICOLON:
            return clause.first
        if (
            has_main
            and clause.before & COMMA
            and clause.subjunctive < 2
            and _has_own_cue(sentence, offset, clause)
        ):
            return clause.first
        has_main = True
    return sentence.end


def _is_parenthesis(sentence: Sentence, number: int) -> bool:
    """Tell "..., so X" and "..., wie X sagte"."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if not clause.before & _PARTS:
        return False
    if tags[clause.first] & SO:
        is_cue = clause.shape is Shape.MAIN and bool(sentence.cues[number])
        return clause.shape is Shape.FRAGMENT or is_cue
    return bool(tags[clause.first] & AS and sentence.cues[number])


def _has_own_cue(sentence: Sentence, number: int, clause: Clause) -> bool:
    """Tell "..., sagte X" and "..., X sagte, ..." from a verb that says nothing here."""
    tags = sentence.tokens.tags
    return any(
        cue.home == number
        and (cue.finite == clause.first or not tags[cue.finite - 1] & COORDINATOR)
        and (
            is_postposed(sentence, number, cue)
            or ("f" in cue.verb.complements and tags[cue.finite + 1] & AGENT)
            or complement(sentence, number, cue.verb.complements) is not None
        )
        for cue in sentence.cues[number]
        if cue.finite + 1 < sentence.end
    )
