"""The clause that a trigger governs: behind it, in front of it, or inserted behind its noun."""

from __future__ import annotations

from briefing.claims.clauses import Clause, Shape, opening
from briefing.claims.fields import Read
from briefing.claims.frames import pieces
from briefing.claims.statements import Statement, is_second_predicate
from briefing.language.tags import (
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    FINITE,
    INFINITIVE,
    INFINITIVE_MARK,
    PREPOSITION,
    PURPOSE,
    SPLITS,
    SUBJUNCTIVE,
)
from briefing.model import Span, Status
from briefing.record import Final

_NEAR: Final = 3
"""Words between a trigger and a conjunction that no comma parts from it."""


def inside(statement: Statement) -> tuple[Span, ...]:
    """Give a clause with a conjunction that no comma parts from the trigger: "denied that"."""
    sentence, trigger = statement.sentence, statement.trigger
    tags = sentence.tokens.tags
    clause = sentence.clauses[trigger.clause]
    last = max(part for part in trigger.parts if part < clause.end)
    for index in range(last + 1, min(last + 1 + _NEAR, clause.end - 1)):
        if tags[index] & COMPLEMENTIZER and any(
            tag & FINITE for tag in tags[index + 1 : clause.end]
        ):
            return pieces(sentence.tokens, (index, clause.end))
    return ()


def governed(statement: Statement) -> tuple[Span, ...]:
    """Give the clause that depends on the trigger, behind it or in front of it."""
    sentence, trigger = statement.sentence, statement.trigger
    field = set(trigger.field) | set(trigger.parts)
    clauses = sentence.clauses
    last = max(n for n, clause in enumerate(clauses) if clause.first in field or _in(clause, field))
    is_condition = trigger.clause == 0 and clauses[0].finite == clauses[0].first
    for number in range(trigger.clause + 1, len(clauses)):
        clause = clauses[number]
        if _in(clause, field):
            continue
        if is_condition and clause.shape is Shape.MAIN:
            break  # "Sollte sich das bestätigen, müsste ..."
        if clause.before & COLON and trigger.ready.rule.status == Status.DISPUTED:
            break  # "wies das zurück: Es gebe ..." denies something else
        if _is_content(sentence, number):
            end = _extent(sentence, number, field)
            return pieces(sentence.tokens, (clause.first, end))
        if number > last and clause.shape in (Shape.MAIN, Shape.SUBORDINATE):
            break
    first = clauses[0]
    if trigger.clause > 0 and not _in(first, field) and _fronted(statement):
        end = clauses[trigger.clause - 1].end
        return pieces(sentence.tokens, (first.first, end))
    return _inserted(statement)


def _inserted(statement: Statement) -> tuple[Span, ...]:
    """Give a content clause inside the trigger's own: "Der Verdacht, er ..., blieb"."""
    sentence, trigger = statement.sentence, statement.trigger
    clauses = sentence.clauses
    opened = next(n for n, clause in enumerate(clauses) if trigger.field[0] < clause.end)
    number = opened + 1
    if number >= trigger.clause or not _is_content(sentence, number):
        return ()
    if any(_in(clause, set(trigger.field)) for clause in clauses[number : trigger.clause]):
        return ()
    return pieces(sentence.tokens, (clauses[number].first, clauses[trigger.clause - 1].end))


def _in(clause: Clause, field: set[int]) -> bool:
    return any(index in field for index in range(clause.first, clause.end))


def _extent(sentence: Read, number: int, field: set[int]) -> int:
    """Find where a content clause ends: at the sentence's end, or where the trigger goes on."""
    clauses = sentence.clauses
    end = clauses[number].end
    for other in range(number + 1, len(clauses)):
        clause = clauses[other]
        if _in(clause, field):
            break
        if clause.shape is Shape.MAIN and clause.subjunctive == 0 and clause.finite >= 0:
            break
        end = clause.end
    return end


def _is_content(sentence: Read, number: int) -> bool:
    """Tell a clause that can be what is confirmed: that-clause, infinitive, Konjunktiv."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    opener = tags[opening(tags, clause.first, clause.end)]
    if clause.shape is Shape.SUBORDINATE:
        return bool(opener & COMPLEMENTIZER) and (clause.finite >= 0 or bool(opener & SPLITS))
    if opener & COMPLEMENTIZER and opener & SPLITS:
        return True
    if clause.shape is Shape.INFINITIVE or _ends_in_infinitive(tags, clause):
        return not opener & PURPOSE or bool(opener & INFINITIVE_MARK)
    if clause.shape is Shape.RELATIVE:
        # "die Sorte werde nicht geprüft" looks relative, but its verb stands in second place.
        is_second = not tags[clause.end - 1] & SUBJUNCTIVE
        return clause.subjunctive == 2 and bool(tags[clause.first] & PREPOSITION or is_second)
    return (
        clause.shape is Shape.MAIN
        and clause.subjunctive > 0
        and bool(clause.before & (COMMA | COLON))
    )


def _ends_in_infinitive(tags: list[int], clause: Clause) -> bool:
    """Tell "Akten vernichtet zu haben", whose participle looks like a finite verb."""
    last = clause.end - 1
    return last > clause.first and bool(
        tags[last] & INFINITIVE and tags[last - 1] & INFINITIVE_MARK and not tags[last] & CAPITAL
    )


def _fronted(statement: Statement) -> bool:
    """Tell whether the sentence begins with the content: "Ob ..., wollte er nicht bestätigen"."""
    sentence, trigger = statement.sentence, statement.trigger
    first, own = sentence.clauses[0], sentence.clauses[trigger.clause]
    tags = sentence.tokens.tags
    opener = tags[opening(tags, first.first, first.end)]
    if first.shape is Shape.SUBORDINATE and opener & COMPLEMENTIZER:
        return True
    verb_first = own.finite == own.first and bool(own.before & COMMA)
    return verb_first and first.shape is Shape.MAIN and not is_second_predicate(statement)
