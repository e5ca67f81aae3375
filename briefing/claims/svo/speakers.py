"""Who speaks by a verb: its subject before or behind it, an agent, or whoever spoke to the left."""

from __future__ import annotations

from briefing.claims.frames import Range, Sentence
from briefing.claims.svo.phrases import phrase_end, with_apposition
from briefing.claims.svo.predicates import Predicate, is_verb
from briefing.claims.svo.subjects import antecedent, subject_before
from briefing.language.tags import (
    ADVERB,
    AGENT,
    AS,
    BREAK,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    END,
    IMPERSONAL,
    INFINITIVE_MARK,
    NOUN,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SUBORDINATOR,
)
from briefing.record import Final, NamedTuple

_EDGE: Final = COMMA | BREAK


class Frame(NamedTuple):
    """A predicate with its subject, before what is said has been found."""

    predicate: Predicate
    subject: Range | None
    is_inverted: bool
    edge: int
    """Where the frame's own words begin: what stands before may be what is said."""
    boundary: int
    """Where the frame cuts off what an earlier one says; -1 if it stands inside that."""


def read_frame(sentence: Sentence, predicate: Predicate, frames: list[Frame]) -> Frame:
    """Find the subject of a predicate; `frames` are those to its left."""
    tags = sentence.tokens.tags
    first = predicate.first
    if predicate.is_passive:
        agent = _agent(sentence, predicate)
        before = subject_before(sentence, first)
        return Frame(predicate, agent, False, before.first if before else first, -1)
    if not predicate.is_finite and first > sentence.first and tags[first - 1] & AS:
        if frames and frames[-1].predicate.is_passive:
            # "was quoted by the agency as saying"
            quoted = subject_before(sentence, frames[-1].predicate.first)
            return Frame(predicate, quoted, False, first, -1)
        return Frame(predicate, antecedent(sentence, sentence.first, first - 1), False, first, -1)
    if not predicate.is_finite:
        return Frame(
            predicate, _inherited(sentence, first, frames), False, first, _left(tags, first)
        )
    inverted = _inverted(sentence, predicate)
    if inverted is not None:
        return Frame(predicate, inverted, True, first, -1)
    subject = subject_before(sentence, first)
    if subject is None:
        shared = _inherited(sentence, first, frames) if _is_coordinated(sentence, first) else None
        return Frame(predicate, shared, False, first, _left(tags, first) if shared else -1)
    return Frame(predicate, subject, False, subject.first, _boundary(sentence, subject.first))


def _left(tags: list[int], first: int) -> int:
    """Step over adverbs and one comma or coordinator to the left."""
    while first > 0 and tags[first - 1] & ADVERB:
        first -= 1
    if first > 0 and tags[first - 1] & COORDINATOR:
        first -= 1
    if first > 0 and tags[first - 1] & _EDGE:
        first -= 1
    return first


def _is_coordinated(sentence: Sentence, first: int) -> bool:
    tags = sentence.tokens.tags
    while first > sentence.first and tags[first - 1] & ADVERB:
        first -= 1
    return first > sentence.first and bool(tags[first - 1] & COORDINATOR)


def _boundary(sentence: Sentence, first: int) -> int:
    """Find where a new subject begins a clause beside the one before: ", but the army"."""
    tags = sentence.tokens.tags
    at = first
    while at > sentence.first and tags[at - 1] & ADVERB:
        at -= 1
    if at <= sentence.first:
        return -1
    before = tags[at - 1]
    if before & BREAK:
        return at - 1
    if before & AS and at - 1 > sentence.first and tags[at - 2] & COMMA:
        return at - 2
    parts = COORDINATOR | SUBORDINATOR
    if before & parts and not before & COMPLEMENTIZER:
        if at - 1 > sentence.first and tags[at - 2] & (_EDGE | QUOTATION):
            return at - 2 if tags[at - 2] & _EDGE else at - 1
        return at - 1 if before & COORDINATOR else -1
    return -1


def _inherited(sentence: Sentence, first: int, frames: list[Frame]) -> Range | None:
    """Find whose ", adding" or "and warned" it is: who speaks already, or the subject."""
    for frame in reversed(frames):
        if frame.subject is not None:
            return frame.subject
    for index in range(first - 1, sentence.first, -1):
        if is_verb(sentence, index):
            found = subject_before(sentence, index)
            if found is not None:
                return found
    return None


def _agent(sentence: Sentence, predicate: Predicate) -> Range | None:
    tags = sentence.tokens.tags
    for index in range(predicate.last + 1, sentence.end - 1):
        if tags[index] & (_EDGE | COMPLEMENTIZER | INFINITIVE_MARK):
            return None
        if tags[index] & AGENT:
            close = phrase_end(sentence, index + 1, sentence.end)
            return Range(index + 1, close) if close > index + 1 else None
    return None


def _inverted(sentence: Sentence, predicate: Predicate) -> Range | None:
    """Find X in "“...,” said X" and "..., said X"."""
    tags = sentence.tokens.tags
    first, after = predicate.first, predicate.last + 1
    letters = predicate.verb.complements
    if first == sentence.first or after >= sentence.end or "p" not in letters or "O" in letters:
        return None
    if not tags[first - 1] & (QUOTATION | _EDGE) or tags[after] & (NOUN | IMPERSONAL | PREPOSITION):
        return None
    close = phrase_end(sentence, after, sentence.end)
    if close == after or (close < sentence.end and is_verb(sentence, close)):
        return None
    behind_quote = tags[first - 1] & QUOTATION or (
        first - 2 >= sentence.first and tags[first - 2] & QUOTATION
    )
    ends = close >= sentence.end or tags[close] & (_EDGE | END | PREPOSITION | ADVERB | RELATIVE)
    if not behind_quote and not ends:
        return None
    return Range(after, with_apposition(sentence, close, sentence.end))
