"""A trigger in its sentence, with what is claimed there, its object and its noun's complement.

`contents` looks for a clause that it governs; where the sentence itself does not hold the content,
`pointers` looks elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left

from briefing.claims.clauses import Shape
from briefing.claims.fields import Read
from briefing.claims.frames import pieces
from briefing.claims.mentions import noun_phrase
from briefing.claims.transcript import Transcript
from briefing.claims.triggers import Trigger
from briefing.language.statuses import Statuses
from briefing.language.tags import (
    ADJECTIVE,
    AGENT,
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    DETERMINER,
    FINITE,
    NUMBER,
    OBLIQUE,
    PASSIVE,
    PERFECT,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    TIME,
)
from briefing.model import Kind, Span, Status
from briefing.record import Final, NamedTuple

_NEAR: Final = 3
"""Words of a phrase at most, for it to do no more than point."""


class Statement(NamedTuple):
    """A trigger and where it stands."""

    transcript: Transcript
    number: int
    """Of its sentence in the transcript."""
    sentence: Read
    trigger: Trigger
    statuses: Statuses
    party: str = ""
    """Who denies or confirms; empty where nobody is named, or where they speak of their own."""


def claimed(statement: Statement) -> tuple[Span, ...]:
    """Give the content of a claim that this very word reports."""
    tokens, head = statement.sentence.tokens, statement.trigger.head
    start, end = tokens.starts[head], tokens.end(head)
    said = [tokens.starts[part] for part in statement.trigger.parts]
    is_disputed = statement.trigger.ready.rule.status == Status.DISPUTED
    found: tuple[Span, ...] = ()
    for claim in statement.transcript.claims_near(statement.number):
        if claim.kind is Kind.REPORTED or not any(
            cue.start < end and start < cue.end for cue in claim.cue
        ):
            continue
        if any(span.start <= at < span.end for span in claim.content for at in said):
            continue  # the verdict itself: "wies das als „falsch“ zurück"
        follows = claim.content[0].start > end
        if follows and _is_of_other_verb(statement, claim.content[0].start):
            continue
        if _only_points(statement, claim.content):
            continue
        is_apart = claim.content[0].start >= tokens.end(statement.sentence.end - 1)
        is_apart |= _is_announced(statement, claim.content[0].start)
        is_direct = claim.kind is Kind.DIRECT
        if is_direct and not follows and is_disputed:
            continue  # no rule's own word: "wies das als „üble Nachrede“ zurück"
        if follows and (is_apart or is_direct) and _comments(statement):
            continue
        found += claim.content
    return found


def _only_points(statement: Statement, content: tuple[Span, ...]) -> bool:
    """Tell a content that is no more than a pointing phrase of the sentence: "that figure"."""
    tokens = statement.sentence.tokens
    first = bisect_left(tokens.starts, content[0].start, statement.sentence.first)
    end = bisect_left(tokens.starts, content[-1].end, first)
    return first < end <= first + _NEAR and _stands_for(statement, first, end)


def _is_of_other_verb(statement: Statement, start: int) -> bool:
    """Tell whether a verb of another clause stands before offset `start`: "indem er sagte, ..."."""
    sentence, trigger = statement.sentence, statement.trigger
    tokens = sentence.tokens
    return any(
        clause.shape is Shape.SUBORDINATE and tokens.end(clause.end - 1) <= start
        for clause in sentence.clauses[trigger.clause + 1 :]
    )


def _is_announced(statement: Statement, start: int) -> bool:
    """Tell whether a colon stands between the trigger and what begins at offset `start`."""
    sentence, head = statement.sentence, statement.trigger.head
    tokens = sentence.tokens
    return any(
        tokens.tags[index] & COLON
        for index in range(head, sentence.end)
        if tokens.starts[index] < start
    )


def _comments(statement: Statement) -> bool:
    """Tell whether a quotation only comments: "bestätigte den Fund: „...“", "called it “...”"."""
    if statement.trigger.ready.rule.status == Status.DISPUTED:
        return True
    return object_phrase(statement) is not None


def is_second_predicate(statement: Statement) -> bool:
    """Tell "..., bestritt aber die Absicht" from "..., bestritt der Wirt": nothing is in front."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    contrast = statement.statuses.words["contrast"]
    return (
        clause.finite == clause.first
        and sentence.any_of(contrast, clause.first + 1, clause.end) >= 0
    )


def complement(statement: Statement, noun: int) -> tuple[Span, ...]:
    """Give what a noun is about, where its phrase goes on to say so: "Berichte über X"."""
    sentence, statuses = statement.sentence, statement.statuses
    tokens, tags = sentence.tokens, sentence.tokens.tags
    end = sentence.end
    at = noun + 1
    for _ in range(2):
        if at < end and statuses.words["about"].hold(sentence.word(at), ""):
            if statuses.words["inquiry"].hold(sentence.word(at + 1), ""):
                return ()  # "den Bericht auf Anfrage nicht bestätigen"
            if tags[at] & COMPLEMENTIZER:
                return pieces(tokens, (at, end))
            close = _phrase_end(sentence, at + 1, end)
            if close <= at + 1:
                return ()
            if tags[close - 1] & TIME and not tags[at + 1] & DETERMINER:
                return ()  # "nannte den Bericht am Montag falsch"
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
    if end - first == 1 and words["this"].hold(sentence.word(first), ""):
        return True
    return end - first == 1 and bool(sentence.tokens.tags[first] & (PRONOUN | OBLIQUE))


def object_phrase(statement: Statement) -> tuple[int, int] | None:
    """Find the object of the head among the phrases of its field, with what hangs on it."""
    found = _bare_object(statement)
    return _widened(statement, found) if found else None


def _widened(statement: Statement, phrase: tuple[int, int]) -> tuple[int, int]:
    """Add adjectives without an article, and "auf Zivilisten" in "Angriffe auf Zivilisten"."""
    sentence, words = statement.sentence, statement.statuses.words["with"]
    tags = sentence.tokens.tags
    first, end = phrase
    while first > sentence.first and tags[first - 1] & ADJECTIVE:
        first -= 1
    last = tags[end - 1]
    if end < sentence.end and last & CAPITAL and words.hold(sentence.word(end), ""):
        close = noun_phrase(sentence.tokens, end + 1, sentence.end)
        inquires = statement.statuses.words["inquiry"].hold(sentence.word(close - 1), "")
        if close > end + 1 and not inquires and not any(tags[i] & TIME for i in range(end, close)):
            end = close
    return first, end


def _bare_object(statement: Statement) -> tuple[int, int] | None:
    sentence, trigger = statement.sentence, statement.trigger
    tags = sentence.tokens.tags
    phrases = phrases_of(sentence, trigger)
    found = [one for one in phrases if not _is_party(statement, one)]
    if len(found) == 1 < len(phrases):
        return found[0]
    if trigger.form == "participle" and is_passive(sentence, trigger):
        return found[0] if found else None
    oblique = [phrase for phrase in found if tags[phrase[0]] & OBLIQUE]
    if oblique:
        return oblique[-1]
    if len(found) > 1:
        return found[-1]
    clause = sentence.clauses[trigger.clause]
    is_headless = clause.first == trigger.head or trigger.form == "infinitive"
    return found[0] if found and is_headless and found[0][0] > trigger.head else None


def _is_party(statement: Statement, phrase: tuple[int, int]) -> bool:
    """Tell who confirms or denies from what is confirmed or denied."""
    tokens, party = statement.sentence.tokens, statement.party
    return bool(party) and party in " ".join(tokens.words[phrase[0] : phrase[1]])


def is_passive(sentence: Read, trigger: Trigger) -> bool:
    """Tell "was denied" from "has denied" and "denied"."""
    tags = sentence.tokens.tags
    return any(tags[i] & PASSIVE for i in trigger.field if i != trigger.head) and not any(
        tags[i] & PERFECT for i in trigger.field
    )


def phrases_of(sentence: Read, trigger: Trigger) -> list[tuple[int, int]]:
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
        is_opening = index == sentence.first and sentence.tokens.lexicon.verb_final
        if tag & (PREPOSITION | AGENT) and (is_opening or not tag & (DETERMINER | CAPITAL)):
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
