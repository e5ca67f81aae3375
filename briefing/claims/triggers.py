"""Words that speak about confirmation: the status rules, applied to the clauses of a sentence.

A rule's conditions are tested on the head's field: its clause, with the parts of it that stand
elsewhere (a modal before an inserted clause, a particle or negation behind one). What the words are
said about is for `scope` to find.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.claims.clauses import Shape
from briefing.claims.fields import Read, find_field, find_particle, form_of, is_alone, own_words
from briefing.language.statuses import Head, Ready, Statuses, Words
from briefing.language.tags import (
    CAPITAL,
    DETERMINER,
    END,
    FINITE,
    PREPOSITION,
    QUOTATION,
)
from briefing.model import Span
from briefing.record import Final, NamedTuple

_LEAD: Final = 4
"""How far before a noun its determiner may stand."""
_JOINED: Final = 1
"""Tokens between two pieces of a trigger that are shown as one."""


class Trigger(NamedTuple):
    """A rule that fits."""

    ready: Ready
    order: int
    head: int
    """Index of the head's token."""
    clause: int
    """Number of its clause."""
    field: list[int]
    """The tokens of its clause, wherever they stand, in order."""
    parts: tuple[int, ...]
    """The tokens that carry the status, in order."""
    form: str
    tags: int
    """What the head can be, as the rule's own verbs have it; 0 for other words."""


def find_triggers(sentence: Read, statuses: Statuses) -> list[Trigger]:
    """Find what a sentence says about confirmation, in reading order of the heads.

    The first rule that fits a head wins; a head that is already part of the same statement is left
    out.
    """
    found: list[Trigger] = []
    first, table, tags = sentence.first, statuses.heads, sentence.tokens.tags
    may_start = {
        first + at
        for at, word in enumerate(sentence.lowered)
        if word in table or tags[first + at] & QUOTATION
    }
    for number, clause in enumerate(sentence.clauses):
        for index in sorted(may_start.intersection(range(clause.first, clause.end))):
            for head in _heads_at(sentence, index, statuses):
                trigger = _apply(sentence, number, index, head, statuses)
                if trigger is not None:
                    found.append(trigger)
                    break
    return _without_doubles(found) if len(found) > 1 else found


def _heads_at(sentence: Read, index: int, statuses: Statuses) -> Iterable[Head]:
    """List the rules that may start at a token: a word, or one in a short quotation."""
    if not sentence.tokens.tags[index] & QUOTATION:
        return statuses.heads.get(sentence.lowered[index - sentence.first], ())
    heads = (head for word in sentence.words_at(index) for head in statuses.heads.get(word, ()))
    return [head for head in heads if not head.tags]  # „frei erfunden“, but no verb


def _without_doubles(found: list[Trigger]) -> list[Trigger]:
    kept: list[Trigger] = []
    for trigger in sorted(found, key=lambda trigger: (trigger.order, trigger.head)):
        status = trigger.ready.rule.status
        if not any(
            status == other.ready.rule.status and set(trigger.parts) & set(other.parts)
            for other in kept
        ):
            kept.append(trigger)
    return sorted(kept, key=lambda trigger: trigger.head)


def _apply(
    sentence: Read, number: int, index: int, head: Head, statuses: Statuses
) -> Trigger | None:
    """Test one rule on the head at `index`."""
    ready = head.ready
    if not head.may_fit(sentence.bag) or not _neighbours_fit(sentence, index, ready):
        return None
    parts = [index]
    if head.particle:
        particle = find_particle(sentence, number, index, head.particle)
        if particle < 0:
            return None
        parts.append(particle)
    own = sentence.tokens.tags[index] | head.tags
    field = find_field(sentence, number, index, own)
    form = form_of(sentence, index, field, own)
    if ready.rule.form and form not in ready.rule.form.split():
        return None
    own_field = own_words(sentence, field, index) if head.tags else field
    if ready.lacks and _bars_one(sentence, own_field, ready.lacks):
        return None
    if not _clause_fits(sentence, field, index, ready, statuses.words["this"]):
        return None
    for words in ready.needs:
        at = _first_of(sentence, own_field, words, index)
        if at < 0:
            return None
        parts += range(at, at + sentence.holds(words, at))
    parts += _lead(sentence, index, ready.lead)
    if ready.follow:
        following = range(index + 1, index + 1 + sentence.holds(ready.follow, index + 1))
        parts += (at for at in following if at < sentence.clauses[number].end)
    if ready.also:
        parts += (at for at in field if sentence.holds(ready.also, at))
    parts += _checks(sentence, field, parts, statuses)
    return Trigger(
        ready, head.order, index, number, field, tuple(sorted(set(parts))), form, head.tags
    )


def _bars_one(sentence: Read, field: list[int], words: Words) -> bool:
    """Tell whether a word stands in a field that may not; words in quotation marks do not count."""
    tags = sentence.tokens.tags
    return sentence.may_hold(words) and any(
        not tags[at] & QUOTATION and sentence.holds(words, at) for at in field
    )


def _clause_fits(
    sentence: Read, field: list[int], index: int, ready: Ready, pronouns: Words
) -> bool:
    """Test what must stand around a head, outside the trigger."""
    if ready.object and _first_of(sentence, field, ready.object, index, pronouns) < 0:
        return False
    return all(sentence.any_of(words, sentence.first, sentence.end) >= 0 for words in ready.around)


def _neighbours_fit(sentence: Read, index: int, ready: Ready) -> bool:
    start = _phrase_start(sentence, index)
    if ready.lead and sentence.any_of(ready.lead, start, index) < 0:
        return False
    if ready.bars and sentence.any_of(ready.bars, start, index) >= 0:
        return False
    if ready.follow and (index + 1 >= sentence.end or not sentence.holds(ready.follow, index + 1)):
        return False
    return not (ready.stops and index + 1 < sentence.end and sentence.holds(ready.stops, index + 1))


def _phrase_start(sentence: Read, index: int) -> int:
    """Go back over adjectives to where the phrase of the head may begin."""
    tags = sentence.tokens.tags
    start = index
    while start > max(sentence.first, index - _LEAD) and not tags[start - 1] & (FINITE & ~CAPITAL):
        if not sentence.word(start - 1)[:1].isalnum():
            break
        start -= 1
        if tags[start] & DETERMINER:
            break
    if start > sentence.first and start > index - _LEAD and tags[start - 1] & PREPOSITION:
        start -= 1
    return start


def _lead(sentence: Read, index: int, words: Words | None) -> list[int]:
    if words is None:
        return []
    at = sentence.any_of(words, _phrase_start(sentence, index), index)
    return list(range(at, index))


def _first_of(
    sentence: Read, field: list[int], words: Words, skip: int, pronouns: Words | None = None
) -> int:
    """Find the first word of a list in the field; of `pronouns`, only what stands alone."""
    if not sentence.may_hold(words):
        return -1
    for index in field:
        if index == skip or not sentence.holds(words, index):
            continue
        if pronouns is None or is_alone(sentence, index, pronouns):
            return index
    return -1


def _checks(
    sentence: Read, field: list[int], parts: list[int], statuses: Statuses
) -> Iterator[int]:
    """Add the adverbs of verification: "offiziell", "unabhängig", and what hugs the trigger."""
    words, hugging = statuses.words["officially"], statuses.words["yet"]
    for index in field if sentence.may_hold(words) else ():
        if found := sentence.holds(words, index):
            yield from range(index, index + found)
    low = min(parts)
    while low - 1 in field and sentence.holds(hugging, low - 1):
        low -= 1
        yield low


def trigger_spans(sentence: Read, trigger: Trigger) -> tuple[Span, ...]:
    """Give the stretch of each clause that carries the status."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    pieces: list[tuple[int, int]] = []
    for clause in sentence.clauses:
        inside = [part for part in trigger.parts if clause.first <= part < clause.end]
        if inside:
            first, last = inside[0], inside[-1]
            if clause.shape is Shape.INFINITIVE and tags[clause.first] & PREPOSITION:
                first = clause.first
            if pieces and first - pieces[-1][1] <= _JOINED + 1 and not tags[first - 1] & END:
                first = pieces.pop()[0]
            pieces.append((first, last))
    return tuple(tokens.span(first, last + 1) for first, last in pieces)
