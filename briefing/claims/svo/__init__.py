"""Who says what in a language of fixed order: subject, verb, object, with or without commas.

predicates -> subjects -> complements -> verbs and sources: `svo_frames` is the only door. Languages
whose subordinate clauses end in their verb are read by `attribution` and `adpositions` instead.
"""

from __future__ import annotations

from briefing.claims.frames import Proposal, Sentence
from briefing.claims.svo.nouns import noun_frames
from briefing.claims.svo.predicates import find_predicates
from briefing.claims.svo.sources import headline_frames, rumours, source_frames, unframed
from briefing.claims.svo.verbs import verb_frames
from briefing.language.tags import (
    BREAK,
    CAPITAL,
    CLOSE,
    COLON,
    COMMA,
    CUE,
    END,
    HEARSAY,
    MAYBE_SUBJUNCTIVE,
    NUMBER,
    OPEN,
    QUOTATION,
    SAYING,
    SOURCE_PREPOSITION,
)
from briefing.record import Final

_INTERESTING: Final = (
    CUE | HEARSAY | MAYBE_SUBJUNCTIVE | QUOTATION | SOURCE_PREPOSITION | COLON | SAYING
)
_DATELINE: Final = 12
"""Tokens of "PORT SELMA, 5 May (LPA) -" at most."""


def svo_frames(sentence: Sentence) -> list[Proposal]:
    """Propose what one sentence reports, conflicts not yet settled."""
    if not sentence.has & _INTERESTING:
        return []
    sentence.first = _behind_dateline(sentence)
    predicates = find_predicates(sentence) if sentence.has & CUE else []
    proposals = [
        *verb_frames(sentence, predicates),
        *source_frames(sentence),
        *headline_frames(sentence),
        *(noun_frames(sentence) if sentence.has & SAYING else ()),
    ]
    # What no rule will keep must not hide its quotations from `unframed`.
    proposals = [one for one in proposals if one.frame in sentence.lexicon.rules]
    if not proposals:
        proposals += rumours(sentence)
    proposals += unframed(sentence, proposals, bool(predicates))
    return proposals


def _behind_dateline(sentence: Sentence) -> int:
    """Skip the place, date and agency that a first paragraph may begin with."""
    tags = sentence.tokens.tags
    if sentence.first or not tags[0] & CAPITAL:
        return sentence.first
    for index in range(min(_DATELINE, sentence.end - 1)):
        if tags[index] & BREAK:
            return index + 1
        if not tags[index] & (CAPITAL | NUMBER | COMMA | OPEN | CLOSE | END):
            break
    return sentence.first
