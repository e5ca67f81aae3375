"""What a cue governs: the clause, infinitive group or quotation that is said, and its end."""

from __future__ import annotations

from briefing.claims.clauses import Clause, Shape, opening
from briefing.claims.frames import Range, Sentence
from briefing.language.tags import (
    AS,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    FINITE,
    INFINITIVE,
    INHERITED,
    INTERROGATIVE,
    MEANS,
    MODAL,
    PARTICIPLE,
    PURPOSE,
    QUOTATION,
    SO,
    SPLITS,
    SUBJUNCTIVE,
)
from briefing.model import Kind
from briefing.record import Final

_REACH: Final = 12
"""Clauses behind a cue among which what is said may begin."""
_LONGEST: Final = 60
"""Clauses that what is said may have; with `_REACH` it keeps a sentence of any length linear."""

Complement = tuple[str, Kind, Range]
"""A frame, its kind, and the tokens that are said."""


def complement(
    sentence: Sentence, number: int, complements: str, *, is_noun: bool = False
) -> Complement | None:
    """Find the clause or quotation that follows a cue's clause and is said."""
    tags = sentence.tokens.tags
    last = min(number + 1 + _REACH, len(sentence.clauses))
    for offset in range(number + 1, last):
        clause = sentence.clauses[offset]
        first = clause.first
        if clause.before & COLON:
            return _behind_colon(sentence, offset, complements, is_noun)
        is_quotation = tags[first] & QUOTATION and clause.end == first + 1
        opener = opening(tags, first, clause.end)
        if is_quotation and "q" in complements:
            return "direct.colon", Kind.DIRECT, _from(sentence, offset, is_noun)
        if clause.shape is Shape.SUBORDINATE and _opens_content(tags, clause, opener):
            if tags[opener] & INHERITED or tags[first - 2] & MEANS:
                return None  # "..., wonach", "dadurch, dass"
            if "d" in complements:
                return "indirect.clause", Kind.INDIRECT, _from(sentence, offset, is_noun)
        elif clause.shape is Shape.INFINITIVE:
            if "z" in complements and not tags[first] & PURPOSE:
                return "indirect.infinitive", Kind.INDIRECT, _from(sentence, offset, is_noun)
        elif clause.shape is Shape.MAIN:
            part = _from(sentence, offset, is_noun)
            return _main_complement(sentence, number, offset, part, complements)
    return None


def _from(sentence: Sentence, number: int, is_noun: bool) -> Range:
    return Range(sentence.clauses[number].first, _content_end(sentence, number, is_noun))


def _behind_colon(
    sentence: Sentence, number: int, complements: str, is_noun: bool
) -> Complement | None:
    clause = sentence.clauses[number]
    if sentence.tokens.tags[clause.first] & QUOTATION and "q" in complements:
        return "direct.colon", Kind.DIRECT, _from(sentence, number, is_noun)
    is_said = "p" in complements or ("r" in complements and clause.subjunctive > 1)
    if is_said and clause.shape is Shape.MAIN:
        return "indirect.colon", Kind.INDIRECT, Range(clause.first, sentence.end)
    return None


def _opens_content(tags: list[int], clause: Clause, opener: int) -> bool:
    """Tell "dass", "ob" and reported questions from "so dass" and relative clauses.

    A question is reported only in the Konjunktiv: "sagte, was es koste", not "was viel kostete".
    """
    first = clause.first
    if tags[opener] & COMPLEMENTIZER:
        return not (opener > first and tags[opener - 1] & SO)
    behind_noun = first >= 2 and tags[first - 2] & CAPITAL
    return bool(tags[opener] & INTERROGATIVE and clause.subjunctive and not behind_noun)


def _main_complement(
    sentence: Sentence, number: int, offset: int, part: Range, complements: str
) -> Complement | None:
    """Read a main clause after a cue: said, if in the Konjunktiv or right behind the verb."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[offset]
    first = clause.first
    if "v" not in complements or tags[first] & (AS | SO | COORDINATOR):
        return None
    # What stands before a verb that comes first is its prefield: "er sagte, bei X, sei es ..."
    if clause.finite == first:
        if offset == number + 1 and tags[clause.first - 1] & COMMA:
            return None  # "Nachdem er das sagte, sei sie ...", "Sollte er kommen, wäre ..."
        back = offset - 1
        while back > number and not sentence.clauses[back].before & COLON:
            clause = sentence.clauses[back]
            back -= 1
        if clause.shape is Shape.RELATIVE:
            clause = sentence.clauses[offset]
    if sentence.clauses[offset].subjunctive:
        return "indirect.main", Kind.INDIRECT, Range(clause.first, part.end)
    if "p" in complements and offset == number + 1 and clause.finite > first:
        return "indirect.plain", Kind.INDIRECT, part
    return None


def _content_end(sentence: Sentence, number: int, is_noun: bool) -> int:
    """Find where what is said ends: at the next frame, or where the author speaks again."""
    tags = sentence.tokens.tags
    reported = sentence.clauses[number].subjunctive == 2
    inside = sentence.clauses[number - 1].shape in (Shape.SUBORDINATE, Shape.RELATIVE)
    if (end := _second_predicate(sentence, number)) is not None:
        return end
    is_whole = reported or _is_whole(sentence.clauses[number])
    for clause, cues in zip(
        sentence.clauses[number + 1 : number + 1 + _LONGEST],
        sentence.cues[number + 1 : number + 1 + _LONGEST],
        strict=True,
    ):
        first = clause.first
        if clause.before & COLON and tags[first] & QUOTATION:
            return first - 1
        if (inside or is_noun) and clause.shape is Shape.MAIN and clause.finite == first:
            return first
        if is_noun and clause.shape is Shape.FRAGMENT:
            return first
        if tags[first] & (AS | SO) and cues and _is_parenthesis(tags, clause):
            return first
        if tags[first] & SO and clause.shape is Shape.FRAGMENT:
            return first
        if clause.shape is not Shape.MAIN or clause.subjunctive:
            continue
        if is_whole and _author_speaks(sentence, clause):
            return first
        if clause.before & BREAK or (reported and tags[first] & COORDINATOR):
            return first
    return sentence.end


def _is_parenthesis(tags: list[int], clause: Clause) -> bool:
    """Tell "wie er sagte" from "so dass er sagte" and "wie er das behaupten konnte"."""
    is_able = clause.finite == clause.end - 1 and tags[clause.finite] & MODAL
    return not is_able and not tags[min(clause.first + 1, clause.end - 1)] & SPLITS


def _is_whole(clause: Clause) -> bool:
    """Tell a clause that is at its end from one that goes on: "dass er, der ..., kam"."""
    if clause.shape is Shape.INFINITIVE:
        return True
    return clause.shape is Shape.SUBORDINATE and clause.finite == clause.end - 1


def _author_speaks(sentence: Sentence, clause: Clause) -> bool:
    """Tell "..., lehnte aber jede Hilfe ab" from what somebody says, by its indicative."""
    tags = sentence.tokens.tags
    opener = opening(tags, clause.first, clause.end)
    return clause.finite == opener and clause.end > opener + 1


def _second_predicate(sentence: Sentence, number: int) -> int | None:
    """Find the end of what is said in "er sagte, das sei so und fügte hinzu"."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if clause.subjunctive:
        for cue in sentence.cues[number]:
            before = cue.finite - 1
            if tags[before] & COORDINATOR and not tags[cue.finite] & SUBJUNCTIVE:
                return before
    if clause.shape is Shape.SUBORDINATE:
        # "dass es regne und warnte vor ...": a verb behind the clause's last is the author's
        for index in range(clause.first + 2, clause.end - 2):
            if tags[index] & COORDINATOR and tags[index - 1] & FINITE:
                follows = tags[index + 1]
                if follows & FINITE and not follows & (SUBJUNCTIVE | INFINITIVE | PARTICIPLE):
                    return index
    return None
