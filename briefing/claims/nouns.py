"""Nouns and adjectives as cues: "die Forderung der Opposition, ...", "ist überzeugt, dass ..."."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.claims.clauses import Clause, Shape
from briefing.claims.complements import complement
from briefing.claims.cues import Cue
from briefing.claims.frames import Proposal, Range, Sentence, pieces
from briefing.claims.mentions import kind, noun_phrase
from briefing.claims.phrases import phrase_before
from briefing.claims.quoted import quoted_inside
from briefing.claims.sources import Source
from briefing.claims.speakers import agent
from briefing.claims.subjects import main_before, subject
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    AGENT,
    ATTITUDE,
    BREAK,
    CAPITAL,
    CAUSES,
    DETERMINER,
    FINITE,
    INDEFINITE,
    INFINITIVE,
    MODIFIER,
    NEGATION,
    OPPOSING,
    ORGANISATION,
    PARTICIPLE,
    PARTICLE,
    PREPOSITION,
    ROLE,
    SAYING,
    SOURCE,
    SUBJUNCTIVE,
)
from briefing.model import Kind
from briefing.record import Final

_JUDGED: Final = 2
"""Tokens of "als haltlos"."""
_NOUN_REACH: Final = 8
"""Tokens from the end of its clause in which a noun of saying may stand."""


def noun_frames(sentence: Sentence, sources: Sequence[Source]) -> list[Proposal]:
    """Propose a claim for every "die Forderung der Opposition, ...", unless it is a source."""
    proposals: list[Proposal] = []
    if not sentence.has & SAYING:
        return proposals
    for number in range(len(sentence.clauses) - 1):
        clause = sentence.clauses[number]
        if clause.shape is Shape.MAIN and sentence.tokens.tags[clause.finite] & SUBJUNCTIVE:
            continue  # "Es gebe Hinweise, dass": all of it is said already
        found = _saying_noun(sentence, number)
        if found is None:
            continue
        noun, speaker = found
        if any(source.phrase.first <= noun < source.phrase.end for source in sources):
            continue
        said = complement(sentence, number, "dzv", is_noun=True)
        if said is None or said[0] not in _NOUN_COMPLEMENTS:
            continue
        part = said[2]
        following = sentence.clauses[number + 1]
        if part.first == following.first and not following.before & BREAK:
            cue_at = (sentence.tokens.span(noun, noun + 1),)
            content = pieces(sentence.tokens, part)
            proposals.append(Proposal("indirect.noun", Kind.INDIRECT, content, speaker, cue_at))
            proposals += quoted_inside(sentence, part, speaker, cue_at)
    return proposals


def rejects_words(sentence: Sentence, number: int, cue: Cue) -> bool:
    """Tell "bestritt den Vorwurf, ...": what follows is said by others, and hangs on the noun."""
    if "n" not in cue.verb.complements or cue.is_passive or not sentence.has & SAYING:
        return False
    found = _saying_noun(sentence, number)
    return (
        found is not None
        and found[0] > cue.finite
        and bool(sentence.tokens.tags[found[0]] & CAPITAL)
    )


_NOUN_COMPLEMENTS = ("indirect.clause", "indirect.infinitive", "indirect.main")


def _saying_noun(sentence: Sentence, number: int) -> tuple[int, Range | None] | None:
    """Find a noun of saying that ends its clause, or stands before the rest of the verb only."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    for index in range(clause.end - 1, max(clause.first, clause.end - _NOUN_REACH) - 1, -1):
        if not tags[index] & SAYING:
            continue
        # "Sicher ist, dass": an adjective that begins the sentence is none
        is_adjective = index == sentence.first and tags[index] & MODIFIER
        is_noun = tags[index] & CAPITAL and not is_adjective
        end = noun_phrase(tokens, index, clause.end) if is_noun else index + 1
        rest = end + _JUDGED if _is_judged(tags, end, clause.end) else end
        if any(not tags[i] & _VERB_REST for i in range(rest, clause.end)):
            return None
        if sentence.cues[number] and _is_governed(sentence, clause.first, index):
            return None
        if sentence.cues[number] and any(tags[i] & NEGATION for i in range(end, clause.end)):
            return None  # "Der Rat hat nie gesagt, dass": nobody says so
        if end > index + 1:
            first = index + 1 + bool(tags[index + 1] & AGENT)
            return index, Range(first, end)
        is_theirs = not is_noun or not _is_rejected(sentence, number, index)
        holder = _holder(sentence, number, index) if is_theirs else None
        if holder is None and is_noun:
            # "Es gibt Hinweise, ...": they stand for whoever gives them; "Sorge" for nobody
            holder = phrase_before(sentence, clause.first, end)
            if holder is not None and kind(tokens, *holder) & ATTITUDE:
                holder = None
        # "Es ist sicher, dass": nobody says so
        return (index, holder) if is_noun or holder is not None else None
    return None


_VERB_REST: Final = PARTICLE | PARTICIPLE | INFINITIVE | FINITE | ADVERB | NEGATION


def _is_judged(tags: list[int], at: int, end: int) -> bool:
    """Tell "als haltlos" in "wies den Vorwurf als haltlos zurück"."""
    is_as = at + _JUDGED < end and tags[at] & INDEFINITE and tags[at] & PREPOSITION
    return bool(is_as) and not tags[at + 1] & (CAPITAL | DETERMINER)


def _is_governed(sentence: Sentence, first: int, noun: int) -> bool:
    """Tell "in einer Mitteilung": a place where something is said, not what is said."""
    tags = sentence.tokens.tags
    index = noun - 1
    while (
        index > first and tags[index] & (DETERMINER | ADJECTIVE) and not tags[index] & PREPOSITION
    ):
        index -= 1
    return bool(tags[index] & PREPOSITION)


def _is_rejected(sentence: Sentence, number: int, noun: int) -> bool:
    """Tell "wies den Vorwurf zurück" and "gegen die Behauptung": what somebody else says."""
    tags = sentence.tokens.tags
    before = noun - 1
    while (
        before > sentence.first
        and tags[before] & (DETERMINER | ADJECTIVE)
        and (not tags[before] & PREPOSITION)
    ):
        before -= 1
    if tags[before] & OPPOSING:
        return True
    return not tags[before] & PREPOSITION and any(
        "n" in cue.verb.complements and not cue.is_passive for cue in sentence.cues[number]
    )


def _holder(sentence: Sentence, number: int, noun: int) -> Range | None:
    """Find who has what a noun of saying names: "Der Verband äußerte die Hoffnung, ..."."""
    clause = sentence.clauses[number]
    if (maker := agent(sentence, clause.first, noun)) is not None:
        # "Von der Polizei kam die Meldung", "Die von Lind geäußerte Hoffnung"
        return maker
    if clause.shape is Shape.FRAGMENT or (
        # "Er hatte am Montag, dem 2. Mai, die These vertreten": no relative clause
        clause.shape is Shape.RELATIVE and sentence.tokens.tags[clause.finite] & PARTICIPLE
    ):
        number = main_before(sentence, number)
        clause = sentence.clauses[number]
    if clause.finite < 0 or clause.shape is not Shape.MAIN:
        return None
    found = subject(sentence, number, clause.finite)
    if found is None or found.first <= noun < found.end:
        return None
    return None if _is_cause(sentence, clause, noun, found) else found


def _is_cause(sentence: Sentence, clause: Clause, noun: int, found: Range) -> bool:
    """Tell who has a feeling from what brings it about: "Der Brief löste die Sorge aus, ..."."""
    tags = sentence.tokens.tags
    if not tags[noun] & ATTITUDE or _is_governed(sentence, clause.first, noun):
        return False
    thing = kind(sentence.tokens, *found)
    is_thing = thing & (SOURCE | SAYING) and not thing & (ROLE | ORGANISATION)
    return bool(is_thing) or any(tags[i] & CAUSES for i in range(clause.first, clause.end))
