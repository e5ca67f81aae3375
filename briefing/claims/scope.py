"""What a statement about confirmation is about: its own clause or object, or what it points to.

The order of the search: words the trigger governs (a content clause, a noun phrase with content of
its own), then what its pronoun or noun stands for, nearest first. A word that only stands for the
content ("diese Angaben") never belongs to the scope.
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.claims.antecedents import Document, Wanted, find_antecedent, goes_on
from briefing.claims.clauses import Clause, Shape
from briefing.claims.frames import pieces
from briefing.claims.mentions import noun_phrase
from briefing.claims.triggers import Read, Trigger, is_alone, opener_of
from briefing.language.statuses import Statuses
from briefing.language.tags import (
    AGENT,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    CUE,
    COORDINATOR,
    DETERMINER,
    FINITE,
    INFINITIVE_MARK,
    NUMBER,
    OBLIQUE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    SPLITS,
    SUBJUNCTIVE,
    TIME,
)
from briefing.model import Kind, Span, Status


_SIMPLE = 3
"""Words of a phrase at most, for it to take up an earlier one: "die neue Offensive"."""


class Statement(NamedTuple):
    """A trigger and where it stands."""

    document: Document
    number: int
    """Of its sentence in the document."""
    sentence: Read
    trigger: Trigger
    statuses: Statuses


def find_scope(statement: Statement) -> tuple[Span, ...]:
    """Find what a trigger speaks about, in reading order; the sentence itself when in doubt."""
    way = _WAYS[statement.trigger.ready.rule.scope]
    scope = way(statement) or _own_sentence(statement)
    if _introduces(statement):
        is_announced = bool(statement.sentence.tokens.tags[statement.sentence.end - 1] & COLON)
        scope += goes_on(statement.document, statement.number, is_announced)
    return _ordered(scope)


def _ordered(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Sort spans and join those that overlap."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _introduces(statement: Statement) -> bool:
    """Tell a trigger that may stand before its content: "Eine Bestätigung steht noch aus: ..."."""
    rule, sentence = statement.trigger.ready.rule, statement.sentence
    if rule.status != Status.UNCONFIRMED:
        return False
    words = statement.statuses.words
    return rule.scope == "about" or any(
        sentence.holds(words[name], index)
        for name in ("figures", "footage")
        for index in statement.trigger.field
    )


# --- ways to the content -------------------------------------------------------------------------


def _content(statement: Statement) -> tuple[Span, ...]:
    """Look for a clause the trigger governs, a pronoun, a noun that stands for words, an object."""
    return (
        _claimed(statement)
        or _inside(statement)
        or _governed(statement)
        or _relative(statement)
        or _pronoun(statement)
        or _shell(statement)
        or _object(statement)
        or _antecedent(statement, Wanted())
    )


def _about(statement: Statement) -> tuple[Span, ...]:
    """Look for what a noun is followed by: "Gerüchte über X", "Bestätigung für X"."""
    return (
        _inside(statement)
        or _governed(statement)
        or _complement(statement, statement.trigger.head)
        or _pronoun(statement)
        or _shell(statement)
        or _antecedent(statement, Wanted())
    )


def _rumour(statement: Statement) -> tuple[Span, ...]:
    """Look for what follows a noun; one that names nothing stands in the sentence it colours."""
    own = _governed(statement) or _complement(statement, statement.trigger.head)
    if own:
        return own
    head, sentence = statement.trigger.head, statement.sentence
    if sentence.any_of(statement.statuses.words["pointing"], head - 2, head) >= 0:
        return _antecedent(statement, Wanted())
    return _clause(statement)


def _clause(statement: Statement) -> tuple[Span, ...]:
    """Give the clause around a hedge, without the hedge."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    low, high = trigger.parts[0], trigger.parts[-1] + 1
    whole = pieces(sentence.tokens, (clause.first, low), (high, clause.end))
    return whole or _own_sentence(statement)


def _phrase(statement: Statement) -> tuple[Span, ...]:
    """Give the noun phrase that an attribute belongs to; the clause, where it is an adverb."""
    sentence, head = statement.sentence, statement.trigger.head
    end = noun_phrase(sentence.tokens, head, sentence.end)
    if end > head + 1:
        return pieces(sentence.tokens, (head + 1, end))
    return _clause(statement)


def _rest(statement: Statement) -> tuple[Span, ...]:
    """Give the sentence without the phrase or clause of the trigger."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    tags = sentence.tokens.tags
    low, high = trigger.parts[0], trigger.parts[-1] + 1
    has_verb = clause.finite >= 0 and clause.finite not in trigger.parts
    if not has_verb and clause.end < sentence.end and tags[clause.end] & COMMA:
        low, high = clause.first, clause.end
    elif low > sentence.first and tags[low - 1] & PREPOSITION:
        low, high = low - 1, max(high, noun_phrase(sentence.tokens, low, sentence.end))
    return pieces(sentence.tokens, (sentence.first, low), (high, sentence.end))


def _subject(statement: Statement) -> tuple[Span, ...]:
    """Look at the subject: a pronoun or pointing noun, or a phrase with content of its own."""
    return _governed(statement) or _pronoun(statement) or _shell(statement) or _named(statement)


def _named(statement: Statement) -> tuple[Span, ...]:
    found = _phrases(statement.sentence, statement.trigger)
    return _with_repeated(statement, found[0]) if found else ()


def _accusation(statement: Statement) -> tuple[Span, ...]:
    return _antecedent(statement, Wanted(is_accusation=True))


def _back(statement: Statement) -> tuple[Span, ...]:
    return _pronoun(statement) or _shell(statement) or _antecedent(statement, Wanted())


def _own_sentence(statement: Statement) -> tuple[Span, ...]:
    sentence = statement.sentence
    return pieces(sentence.tokens, (sentence.first, sentence.end))


_WAYS = {
    "content": _content,
    "about": _about,
    "rumour": _rumour,
    "clause": _clause,
    "phrase": _phrase,
    "rest": _rest,
    "back": _back,
    "subject": _subject,
    "accusation": _accusation,
    "sentence": _own_sentence,
}


# --- what the trigger governs --------------------------------------------------------------------


def _claimed(statement: Statement) -> tuple[Span, ...]:
    """Give the content of a claim that this very word reports."""
    tokens, head = statement.sentence.tokens, statement.trigger.head
    start, end = tokens.starts[head], tokens.ends[head]
    found: tuple[Span, ...] = ()
    for claim in statement.document.claims_near(statement.number):
        if claim.kind is Kind.REPORTED or not any(
            cue.start < end and start < cue.end for cue in claim.cue
        ):
            continue
        if any(span.start <= start < span.end for span in claim.content):
            continue
        if claim.kind is Kind.DIRECT and claim.content[0].start > end and _comments(statement):
            continue
        found += claim.content
    return found


def _comments(statement: Statement) -> bool:
    """Tell whether a quotation only comments: "bestätigte den Fund: „...“", "called it “...”"."""
    if statement.trigger.ready.rule.status == Status.DISPUTED:
        return True
    return _object_phrase(statement) is not None


def _inside(statement: Statement) -> tuple[Span, ...]:
    """Give a clause with a conjunction that no comma parts from the trigger: "denied that"."""
    sentence, trigger = statement.sentence, statement.trigger
    tags = sentence.tokens.tags
    clause = sentence.clauses[trigger.clause]
    last = max(part for part in trigger.parts if part < clause.end)
    for index in range(last + 1, min(last + 1 + _SIMPLE, clause.end - 1)):
        if tags[index] & COMPLEMENTIZER and any(
            tag & FINITE for tag in tags[index + 1 : clause.end]
        ):
            return pieces(sentence.tokens, (index, clause.end))
    return ()


def _governed(statement: Statement) -> tuple[Span, ...]:
    """Give the clause that depends on the trigger, behind it or in front of it."""
    sentence, trigger = statement.sentence, statement.trigger
    field = set(trigger.field) | set(trigger.parts)
    clauses = sentence.clauses
    last = max(n for n, clause in enumerate(clauses) if clause.first in field or _in(clause, field))
    for number in range(trigger.clause + 1, len(clauses)):
        clause = clauses[number]
        if _in(clause, field):
            continue
        if _is_content(sentence, number):
            end = _extent(sentence, number, field)
            return pieces(sentence.tokens, (clause.first, end))
        if number > last and clause.shape in (Shape.MAIN, Shape.SUBORDINATE):
            break
    first = clauses[0]
    if trigger.clause > 0 and not _in(first, field) and _fronted(statement):
        end = clauses[trigger.clause - 1].end
        return pieces(sentence.tokens, (first.first, end))
    return ()


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
    opener = tags[opener_of(sentence, number)]
    if clause.shape is Shape.SUBORDINATE:
        return bool(opener & COMPLEMENTIZER) and clause.finite >= 0
    if opener & COMPLEMENTIZER and opener & SPLITS:
        return True
    if clause.shape is Shape.INFINITIVE:
        return not opener & PREPOSITION or bool(opener & INFINITIVE_MARK)
    if clause.shape is Shape.RELATIVE:
        # "die Sorte werde nicht geprüft" looks relative, but its verb stands in second place.
        is_second = not tags[clause.end - 1] & SUBJUNCTIVE
        return clause.subjunctive == 2 and bool(tags[clause.first] & PREPOSITION or is_second)
    return (
        clause.shape is Shape.MAIN and clause.subjunctive > 0 and bool(clause.before & (COMMA | COLON))
    )


def _fronted(statement: Statement) -> bool:
    """Tell whether the sentence begins with the content: "Ob ..., wollte er nicht bestätigen"."""
    sentence, trigger = statement.sentence, statement.trigger
    first, own = sentence.clauses[0], sentence.clauses[trigger.clause]
    tags = sentence.tokens.tags
    if first.shape is Shape.SUBORDINATE and tags[opener_of(sentence, 0)] & COMPLEMENTIZER:
        return True
    verb_first = own.finite == own.first and bool(own.before & COMMA)
    return verb_first and first.shape is Shape.MAIN


def _relative(statement: Statement) -> tuple[Span, ...]:
    """Read "was", "which": what stands before the comma is meant."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    if trigger.clause == 0:
        return ()
    opener = clause.first
    if statement.statuses.words["which"].hold(sentence.word(opener), ""):
        return _before(statement, clause.first)
    if clause.shape is not Shape.RELATIVE:
        return ()
    noun = _shell_before(statement, clause.first)
    if noun < 0:
        return ()
    return _before(statement, clause.first, also_after=clause.end)


def _before(statement: Statement, end: int, also_after: int = 0) -> tuple[Span, ...]:
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


def _shell_before(statement: Statement, first: int) -> int:
    sentence = statement.sentence
    for index in range(first - 1, max(sentence.first, first - 8) - 1, -1):
        if statement.statuses.words["shells"].hold(sentence.word(index), ""):
            return index
    return -1


# --- what stands for the content -----------------------------------------------------------------


def _pronoun(statement: Statement) -> tuple[Span, ...]:
    """Read a pronoun of the clause that stands for something said: das, dies, this."""
    sentence, trigger = statement.sentence, statement.trigger
    words, expletive = statement.statuses.words["this"], statement.statuses.words["expletive"]
    for index in trigger.field:
        if not words.hold(sentence.word(index), "") or not is_alone(sentence, index, words):
            continue
        if not any(sentence.holds(expletive, at) for at in (index - 1, index)):
            return _antecedent(statement, Wanted(is_pronoun=True))
    return ()


def _shell(statement: Statement) -> tuple[Span, ...]:
    """Read a noun of the clause that stands for something said: "die Angaben", "the claim"."""
    sentence, trigger = statement.sentence, statement.trigger
    words = statement.statuses.words
    head_skip = set(trigger.parts) if trigger.ready.rule.scope != "content" else {trigger.head}
    for index in trigger.field:
        if index in head_skip or not words["shells"].hold(sentence.word(index), ""):
            continue
        clause = sentence.clauses[trigger.clause]
        if trigger.clause and index - clause.first < _SIMPLE:
            if apposed := _apposed(statement, index):
                return apposed
        if own := _complement(statement, index):
            return own
        return _antecedent(statement, _wanted(statement, index))
    return ()


def _apposed(statement: Statement, noun: int) -> tuple[Span, ...]:
    """Read a noun that sums up what stands before the comma: ", a claim that ..."."""
    sentence, words = statement.sentence, statement.statuses.words
    clause = sentence.clauses[statement.trigger.clause]
    if not words["indefinite"].hold(sentence.word(clause.first), "") or noun == clause.first:
        return ()
    return _before(statement, clause.first)


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


def _complement(statement: Statement, noun: int) -> tuple[Span, ...]:
    """Give what a noun is about, where its phrase goes on to say so: "Berichte über X"."""
    sentence, statuses = statement.sentence, statement.statuses
    tokens, tags = sentence.tokens, sentence.tokens.tags
    end = sentence.end
    at = noun + 1
    for _ in range(2):
        if at < end and statuses.words["about"].hold(sentence.word(at), ""):
            if tags[at] & COMPLEMENTIZER:
                return pieces(tokens, (at, end))
            close = _phrase_end(sentence, at + 1, end)
            if close <= at + 1:
                return ()
            if _stands_for(statement, at + 1, close):
                return ()
            return pieces(tokens, (at + 1, close))
        step = noun_phrase(tokens, at, end) if at < end and not tags[at] & COMMA else at
        if step == at:
            break
        at = step
    return ()


def _phrase_end(sentence: Read, first: int, end: int) -> int:
    """Find the end of a phrase, with what hangs on it up to a verb or a comma."""
    tags = sentence.tokens.tags
    close = noun_phrase(sentence.tokens, first, end)
    if close > first and tags[close - 1] & (CAPITAL | NUMBER | QUOTATION):
        return close
    close = first
    while close < end and sentence.word(close)[:1].isalnum():
        is_verb = tags[close] & FINITE and not tags[close] & CAPITAL and close > first
        if is_verb and not tags[close - 1] & DETERMINER:
            break
        close += 1
    return close


def _stands_for(statement: Statement, first: int, end: int) -> bool:
    """Tell a phrase that has no content of its own: a pronoun, or a pointing noun."""
    sentence, words = statement.sentence, statement.statuses.words
    for index in range(first, end):
        if words["shells"].hold(sentence.word(index), ""):
            return True
    return end - first == 1 and bool(words["this"].hold(sentence.word(first), ""))


def _object(statement: Statement) -> tuple[Span, ...]:
    """Give the noun phrase that is confirmed or denied; what it repeats counts as well."""
    phrase = _object_phrase(statement)
    if phrase:
        return _with_repeated(statement, phrase)
    trigger, sentence = statement.trigger, statement.sentence
    if statement.statuses.words["intransitive"].hold(sentence.word(trigger.head), ""):
        return ()
    return _own_sentence(statement)


def _with_repeated(statement: Statement, phrase: tuple[int, int]) -> tuple[Span, ...]:
    """Give a phrase; one that takes up a word of an earlier sentence, with that sentence."""
    sentence, tags = statement.sentence, statement.sentence.tokens.tags
    own = pieces(sentence.tokens, phrase)
    nouns = [i for i in range(*phrase) if tags[i] & CAPITAL] or [phrase[1] - 1]
    definite = statement.statuses.words["definite"]
    is_known = definite.hold(sentence.word(phrase[0]), "")
    if is_known and len(nouns) == 1 and phrase[1] - phrase[0] <= _SIMPLE:
        return own + statement.document.repeated(statement.number, sentence.word(nouns[0]))
    return own


def _object_phrase(statement: Statement) -> tuple[int, int] | None:
    """Find the object of the head among the phrases of its field."""
    sentence, trigger = statement.sentence, statement.trigger
    tags = sentence.tokens.tags
    found = _phrases(sentence, trigger)
    if trigger.form == "participle" and _is_passive(sentence, trigger):
        return found[0] if found else None
    oblique = [phrase for phrase in found if tags[phrase[0]] & OBLIQUE]
    if oblique:
        return oblique[-1]
    if len(found) > 1:
        return found[-1]
    clause = sentence.clauses[trigger.clause]
    is_headless = clause.first == trigger.head or trigger.form == "infinitive"
    return found[0] if found and is_headless and found[0][0] > trigger.head else None


def _is_passive(sentence: Read, trigger: Trigger) -> bool:
    from briefing.language.tags import PASSIVE, PERFECT

    tags = sentence.tokens.tags
    return any(tags[i] & PASSIVE for i in trigger.field if i != trigger.head) and not any(
        tags[i] & PERFECT for i in trigger.field
    )


def _phrases(sentence: Read, trigger: Trigger) -> list[tuple[int, int]]:
    """List the noun phrases of the field that hang on no preposition."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    field, parts = set(trigger.field), set(trigger.parts)
    found: list[tuple[int, int]] = []
    index = sentence.first
    while index < sentence.end:
        if index not in field or index in parts:
            index += 1
            continue
        tag = tags[index]
        if tag & (PREPOSITION | AGENT) and not tag & (DETERMINER | CAPITAL):
            index = max(noun_phrase(tokens, index + 1, sentence.end), index + 1)
            continue
        end = noun_phrase(tokens, index, sentence.end)
        if end == index:
            index += 1
            continue
        if not tag & FINITE and not tags[end - 1] & (TIME | NUMBER | QUOTATION):
            found.append((index, end))
        index = end
    return [phrase for phrase in found if not tags[phrase[0]] & COORDINATOR]


def _antecedent(statement: Statement, wanted: Wanted) -> tuple[Span, ...]:
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
    joins = clause.before & BREAK or clause.finite == clause.first or clause.shape in (Shape.MAIN, Shape.INFINITIVE)
    if joins and any(
        other.shape is Shape.MAIN
        and other.end <= first
        and other.finite >= 0
        and (clause.before & BREAK or not any(t & CUE for t in tags[other.first : other.end]))
        for other in sentence.clauses
    ):
        return pieces(sentence.tokens, (sentence.first, first))
    return ()
