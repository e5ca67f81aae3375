"""Words that speak about confirmation: the status rules, applied to the clauses of a sentence.

A rule's conditions are tested on the head's field: its clause, with the parts of it that stand
elsewhere (a modal before an inserted clause, a particle or negation behind one). What the words are
said about is for `scope` to find.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefing.claims.clauses import Clause, Shape, opening, split_clauses
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.language.statuses import Head, Ready, Statuses, Words
from briefing.language.tags import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    COORDINATOR,
    DETERMINER,
    END,
    FINITE,
    INFINITIVE,
    INFINITIVE_MARK,
    MODAL,
    NEGATION,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
)
from briefing.model import Span

_ASIDES = 4
"""How many clauses back or ahead a part of a clause may stand."""
_TAIL = 3
"""Longest piece of a clause that may follow an inserted clause: "noch nicht"."""
_LEAD = 4
"""How far before a noun its determiner may stand."""
_SHORT = 8
"""Words of a quotation at most, for it to count as words of the clause."""
_JOINED = 1
"""Tokens between two pieces of a trigger that are shown as one."""
_NEVER_ADJECTIVE = (
    FINITE | PREPOSITION | ADVERB | PRONOUN | DETERMINER | COORDINATOR | CAPITAL | NUMBER | NOUN
)
_MARKS = '“”„«»"‘’‚ .,!?'
_VERB = FINITE | INFINITIVE | PARTICIPLE
_VERBAL = AUXILIARY | MODAL


class Read(NamedTuple):
    """A sentence with its clauses."""

    tokens: Tokens
    first: int
    end: int
    clauses: list[Clause]
    lowered: list[str]
    """The words of [first, end) in lower case, with straight apostrophes."""

    def word(self, index: int) -> str:
        """Give a word of the sentence in lower case; empty outside of it."""
        at = index - self.first
        return self.lowered[at] if 0 <= at < len(self.lowered) else ""

    def holds(self, words: Words, index: int) -> int:
        """Count how many tokens from `index` on a list of words matches: 0, 1 or 2."""
        found = words.hold(self.word(index), self.word(index + 1))
        if not found and self.tokens.tags[index] & QUOTATION:
            inside = self.word(index).strip(_MARKS).split()
            if len(inside) <= _SHORT:
                return int(any(words.hold(word.strip(_MARKS), "") for word in inside))
        return found

    def any_of(self, words: Words, first: int, end: int) -> int:
        """Find the first token in [first, end) that a list of words matches, else -1."""
        for index in range(max(first, self.first), min(end, self.end)):
            if self.holds(words, index):
                return index
        return -1


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


def read(tokens: Tokens, first: int, end: int, lexicon: Lexicon) -> Read:
    """Split a sentence into clauses, for rules to be applied to it."""
    clauses = split_clauses(tokens, first, end, lexicon.verb_final)
    lowered = [word.lower().replace("’", "'") for word in tokens.words[first:end]]
    return Read(tokens, first, end, clauses, lowered)


def find_triggers(sentence: Read, statuses: Statuses) -> list[Trigger]:
    """Find what a sentence says about confirmation, in reading order of the heads.

    The first rule that fits a head wins; a head that is already part of the same statement is left
    out.
    """
    found: list[Trigger] = []
    for number, clause in enumerate(sentence.clauses):
        for index in range(clause.first, clause.end):
            heads = statuses.heads.get(sentence.word(index))
            if not heads:
                continue
            for head in heads:
                trigger = _apply(sentence, number, index, head, statuses)
                if trigger is not None:
                    found.append(trigger)
                    break
    return _without_doubles(found)


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
    if not _neighbours_fit(sentence, index, ready):
        return None
    parts = [index]
    if head.particle:
        particle = _particle(sentence, number, index, head.particle)
        if particle < 0:
            return None
        parts.append(particle)
    own = sentence.tokens.tags[index] | head.tags
    field = find_field(sentence, number, index, own)
    form = _form(sentence, index, field, own)
    if ready.rule.form and form not in ready.rule.form.split():
        return None
    if ready.lacks and _first_of(sentence, field, ready.lacks, -1) >= 0:
        return None
    if ready.object and _first_of(sentence, field, ready.object, index, statuses.words["this"]) < 0:
        return None
    for words in ready.around:
        if sentence.any_of(words, sentence.first, sentence.end) < 0:
            return None
    for words in ready.needs:
        at = _first_of(sentence, field, words, index)
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
    return Trigger(ready, head.order, index, number, field, tuple(sorted(set(parts))), form)


def _neighbours_fit(sentence: Read, index: int, ready: Ready) -> bool:
    start = _phrase_start(sentence, index)
    if ready.lead and sentence.any_of(ready.lead, start, index) < 0:
        return False
    if ready.bars and sentence.any_of(ready.bars, start, index) >= 0:
        return False
    if ready.follow and (index + 1 >= sentence.end or not sentence.holds(ready.follow, index + 1)):
        return False
    return not (
        ready.stops and index + 1 < sentence.end and sentence.holds(ready.stops, index + 1)
    )


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
    for index in field:
        if index != skip and sentence.holds(words, index):
            if pronouns is None or is_alone(sentence, index, pronouns):
                return index
    return -1


def is_alone(sentence: Read, index: int, pronouns: Words) -> bool:
    """Tell a pronoun from the same word before its noun: "das stimmt", "das Boot"."""
    if not pronouns.hold(sentence.word(index), ""):
        return True
    tags = sentence.tokens.tags
    if not tags[index] & DETERMINER:
        return True
    at = index + 1
    while at < sentence.end and not tags[at] & _NEVER_ADJECTIVE and sentence.word(at).isalpha():
        at += 1
    return at >= sentence.end or not tags[at] & (CAPITAL | NUMBER | NOUN)


def _checks(
    sentence: Read, field: list[int], parts: list[int], statuses: Statuses
) -> Iterator[int]:
    """Add the adverbs of verification: "offiziell", "unabhängig", and what hugs the trigger."""
    words, hugging = statuses.words["officially"], statuses.words["yet"]
    for index in field:
        if found := sentence.holds(words, index):
            yield from range(index, index + found)
    low = min(parts)
    while low - 1 in field and sentence.holds(hugging, low - 1):
        low -= 1
        yield low


def find_field(sentence: Read, number: int, head: int, own: int) -> list[int]:
    """Gather the tokens of the clause of a head with tags `own`, wherever they stand."""
    clauses, tags = sentence.clauses, sentence.tokens.tags
    clause = clauses[number]
    first, end = _predicate(sentence, clause, head)
    field = list(range(first, end))
    whole = end == clause.end
    is_bare = own & (INFINITIVE | PARTICIPLE) and not any(
        tags[i] & _VERBAL for i in field if i != head
    )
    if first == clause.first and clause.shape in (Shape.FRAGMENT, Shape.INFINITIVE) or is_bare:
        field = [*_matrix(sentence, number, bool(is_bare)), *field]
    if whole:
        field += _tail(sentence, number)
    return field


def _predicate(sentence: Read, clause: Clause, head: int) -> tuple[int, int]:
    """Narrow a clause to the predicate of the head, where "und" joins two."""
    tags = sentence.tokens.tags
    first, end = clause.first, clause.end
    for index in range(clause.first + 1, clause.end - 1):
        if not tags[index] & COORDINATOR or tags[index] & NEGATION:
            continue
        if not (_has_finite(tags, clause.first, index) and _starts_predicate(tags, index, clause)):
            continue
        if index < head:
            first = index
        elif index > head:
            end = index
            break
    return first, end


def _starts_predicate(tags: list[int], index: int, clause: Clause) -> bool:
    """Tell whether the first verb behind a coordinator is finite: "und nannte", not "und genannt"."""
    for at in range(index + 1, clause.end):
        if tags[at] & _VERB and not tags[at] & CAPITAL:
            return _has_finite(tags, at, at + 1)
    return False


def _has_finite(tags: list[int], first: int, end: int) -> bool:
    return any(
        tag & FINITE and (not tag & (INFINITIVE | PARTICIPLE | CAPITAL) or tag & _VERBAL)
        for tag in tags[first:end]
    )


def _matrix(sentence: Read, number: int, wants_auxiliary: bool) -> range | list[int]:
    """Find the clause that a piece without finite verb belongs to."""
    tags = sentence.tokens.tags
    for other in range(number - 1, max(number - 1 - _ASIDES, -1), -1):
        clause = sentence.clauses[other]
        if clause.finite < 0:
            continue
        own = sentence.clauses[number]
        if wants_auxiliary and own.shape in (Shape.FRAGMENT, Shape.MAIN):
            if not any(tags[i] & _VERBAL for i in range(clause.first, clause.end)):
                continue
            if clause.shape is Shape.RELATIVE:
                continue
        return range(clause.first, clause.end)
    return []


def _tail(sentence: Read, number: int) -> list[int]:
    """Add short pieces without a verb that resume the clause behind an inserted one."""
    clauses, tags = sentence.clauses, sentence.tokens.tags
    tail: list[int] = []
    for other in range(number + 1, min(number + 1 + _ASIDES, len(clauses))):
        clause = clauses[other]
        is_piece = clause.shape is Shape.FRAGMENT or not _has_finite(
            tags, clause.first, clause.end
        )
        if is_piece and clause.end - clause.first <= _TAIL and other > number + 1:
            tail += range(clause.first, clause.end)
        elif clause.shape is Shape.MAIN:
            break
    return tail


def _particle(sentence: Read, number: int, index: int, particle: str) -> int:
    """Find a separated particle: at the end of this clause, or of one that resumes it."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    for at in range(clause.end - 1, index, -1):
        if sentence.word(at) == particle and (
            at + 1 == clause.end or tags[at + 1] & COORDINATOR
        ):
            return at
    for other in sentence.clauses[number + 1 :]:
        is_short = other.end - other.first <= _TAIL
        if sentence.word(other.first) == particle and (
            is_short or tags[other.first + 1] & COORDINATOR
        ):
            return other.first
        if sentence.word(other.end - 1) == particle and other.end - 1 > other.first:
            return other.end - 1
    return -1


def _form(sentence: Read, index: int, field: list[int], tag: int) -> str:
    """Tell in which form a head stands: finite, participle, infinitive or attributive."""
    tags = sentence.tokens.tags
    before = tags[index - 1] if index > sentence.first else 0
    after = tags[index + 1] if index + 1 < sentence.end else 0
    if before & INFINITIVE_MARK or tag & INFINITIVE_MARK:
        return "infinitive"
    others = [tags[i] for i in field if i != index]
    if tag & INFINITIVE and any(other & _VERBAL for other in others):
        return "infinitive"
    if tag & PARTICIPLE and any(other & _VERBAL for other in others):
        return "participle"
    if before & DETERMINER and tag & PARTICIPLE and not before & PRONOUN:
        return "attributive"
    if tag & FINITE:
        if before & DETERMINER and after & CAPITAL and index - 1 > sentence.first:
            return "attributive"
        return "finite"
    if tag & PARTICIPLE:
        return "participle"
    return "attributive" if after & CAPITAL else "other"


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


def opener_of(sentence: Read, number: int) -> int:
    """Give the index of the token that opens a clause."""
    clause = sentence.clauses[number]
    return opening(sentence.tokens.tags, clause.first, clause.end)
