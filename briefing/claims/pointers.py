"""Words that stand for the content: "dies", "was", "diese Angaben", "a claim that ..."."""

from __future__ import annotations

from briefing.claims.antecedents import Wanted, find_antecedent
from briefing.claims.clauses import Clause, Shape, opening
from briefing.claims.fields import Read, is_alone
from briefing.claims.frames import pieces
from briefing.claims.mentions import noun_phrase
from briefing.claims.statements import Statement, complement
from briefing.language.tags import (
    BREAK,
    CAPITAL,
    COMPLEMENTIZER,
    CUE,
    SUBORDINATOR,
)
from briefing.model import Span

_REACH = 8
"""Tokens before a relative clause in which its noun may stand."""
_JOINED = (Shape.MAIN, Shape.INFINITIVE)
_NEAR = 3
"""Tokens from the start of a clause within which a noun may sum up what stands before it."""


def pronoun(statement: Statement) -> tuple[Span, ...]:
    """Read a pronoun of the clause that stands for something said: das, dies, this."""
    sentence, trigger = statement.sentence, statement.trigger
    words, expletive = statement.statuses.words["this"], statement.statuses.words["expletive"]
    for index in trigger.field:
        if not words.hold(sentence.word(index), "") or not is_alone(sentence, index, words):
            continue
        if not any(sentence.holds(expletive, at) for at in (index - 1, index)):
            return antecedent(statement, Wanted(is_pronoun=True))
    return ()


def shell(statement: Statement) -> tuple[Span, ...]:
    """Read a noun of the clause that stands for something said: "die Angaben", "the claim"."""
    sentence, trigger = statement.sentence, statement.trigger
    words = statement.statuses.words
    head_skip = set(trigger.parts) if trigger.ready.rule.scope != "content" else {trigger.head}
    for index in trigger.field:
        if index in head_skip or not words["shells"].hold(sentence.word(index), ""):
            continue
        if apposed := _apposed(statement, index):
            return apposed
        if own := complement(statement, index):
            return own
        return antecedent(statement, _wanted(statement, index))
    return ()


def _apposed(statement: Statement, noun: int) -> tuple[Span, ...]:
    """Read a noun that sums up what stands before the comma: ", a claim that ..."."""
    sentence, words = statement.sentence, statement.statuses.words
    number = statement.trigger.clause
    clause = sentence.clauses[number]
    if number == 0 or not clause.first < noun < clause.first + _NEAR:
        return ()
    if not words["indefinite"].hold(sentence.word(clause.first), ""):
        return ()
    return said_before(statement, clause.first)


def _wanted(statement: Statement, noun: int) -> Wanted:
    """Say what a noun points to: an accusation, figures, the words of somebody named."""
    sentence, words = statement.sentence, statement.statuses.words
    word = sentence.word(noun)
    end = noun_phrase(sentence.tokens, noun, sentence.end)
    source = [
        sentence.word(index)
        for index in range(noun + 1, max(end, noun + 1))
        if sentence.tokens.tags[index] & CAPITAL
    ]
    start = max(sentence.first, noun - 3)
    both = sentence.any_of(words["both"], start, max(end, noun + 2)) >= 0
    is_plural = bool(words["plurals"].hold(word, ""))
    return Wanted(
        is_this=not is_plural and sentence.any_of(words["demonstrative"], start, noun) >= 0,
        is_accusation=bool(words["accusations"].hold(word, "")),
        is_figure=bool(words["figures"].hold(word, "")),
        is_plural=is_plural,
        is_both=both,
        source=tuple(source),
    )


def relative(statement: Statement) -> tuple[Span, ...]:
    """Read "was", "which": what stands before the comma is meant."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    if trigger.clause == 0:
        return ()
    opener = clause.first
    if statement.statuses.words["which"].hold(sentence.word(opener), ""):
        return said_before(statement, clause.first)
    if clause.shape is not Shape.RELATIVE:
        return ()
    noun = _shell_before(statement, clause.first)
    if noun < 0:
        return ()
    return said_before(statement, clause.first, also_after=clause.end)


def _shell_before(statement: Statement, first: int) -> int:
    sentence = statement.sentence
    for index in range(first - 1, max(sentence.first, first - _REACH) - 1, -1):
        if statement.statuses.words["shells"].hold(sentence.word(index), ""):
            return index
    return -1


def said_before(statement: Statement, end: int, also_after: int = 0) -> tuple[Span, ...]:
    """Give the claims of the sentence outside [end, also_after), else its words."""
    sentence = statement.sentence
    tokens = sentence.tokens
    limit = tokens.starts[end]
    claims = [
        claim
        for claim in statement.document.claims_of(statement.number)
        if claim.content[0].start < limit or also_after
    ]
    if claims:
        return tuple(span for claim in claims for span in claim.content)
    ranges = [(sentence.first, end)]
    if also_after:
        ranges.append((also_after, sentence.end))
    return pieces(tokens, *ranges)


def antecedent(statement: Statement, wanted: Wanted) -> tuple[Span, ...]:
    """Look for what is meant: earlier in the sentence, then in the sentences before."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    first = clause.first
    if clause.shape is not Shape.INFINITIVE and trigger.field[0] < first:
        first = trigger.field[0]
    here = _earlier(statement, first)
    if here:
        return here
    return find_antecedent(statement.document, statement.number, wanted, statement.statuses)


def _earlier(statement: Statement, first: int) -> tuple[Span, ...]:
    """Give what the sentence itself says before the trigger's clause, if it says something."""
    sentence = statement.sentence
    limit = sentence.tokens.starts[first]
    claims = [
        claim
        for claim in statement.document.claims_of(statement.number)
        if claim.content[-1].end <= limit
    ]
    if claims:
        return tuple(span for claim in claims for span in claim.content)
    tags = sentence.tokens.tags
    clause = sentence.clauses[statement.trigger.clause]
    is_aside = _is_aside(sentence, clause)
    if not (is_aside or clause.finite == clause.first or clause.shape in _JOINED):
        return ()
    for other in sentence.clauses:
        if other.shape is not Shape.MAIN or other.end > first or other.finite < 0:
            continue
        # In "X sagte, das sei falsch" the clause before the comma is no content.
        if is_aside or not any(tag & CUE for tag in tags[other.first : other.end]):
            return pieces(sentence.tokens, (sentence.first, first))
    return ()


def _is_aside(sentence: Read, clause: Clause) -> bool:
    """Tell a clause that comments on what stands before it: "; das ...", "obwohl das ..."."""
    tags = sentence.tokens.tags
    if clause.before & BREAK:
        return True
    opener = tags[opening(tags, clause.first, clause.end)]
    return bool(opener & SUBORDINATOR) and not opener & COMPLEMENTIZER
