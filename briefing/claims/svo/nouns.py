"""Nouns for what is said, in a language of fixed order: "repeated its claim that ..."."""

from __future__ import annotations

from briefing.claims.frames import Proposal, Range, Sentence, pieces
from briefing.claims.svo.phrases import phrase_end
from briefing.claims.svo.predicates import is_verb
from briefing.claims.svo.subjects import subject_before
from briefing.language.tags import (
    ADJECTIVE,
    AGENT,
    AUXILIARY,
    BREAK,
    COMMA,
    COMPLEMENTIZER,
    DETERMINER,
    END,
    MODAL,
    NUMBER,
    POSSESSIVE,
    RELATIVE,
    SAYING,
)
from briefing.model import Kind
from briefing.record import Final

_HELPER: Final = AUXILIARY | MODAL
_BETWEEN: Final = 8
"""Tokens between a noun and its clause: "claims by two former ministers that"."""


def noun_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every noun for what is said that a clause with "that" follows."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    proposals: list[Proposal] = []
    for index in range(sentence.first, sentence.end - 2):
        if not tags[index] & SAYING or is_verb(sentence, index):
            continue
        maker, clause = None, index + 1
        if tags[clause] & AGENT:
            clause = phrase_end(sentence, clause + 1, min(clause + _BETWEEN, sentence.end))
            maker = Range(index + 2, clause)
        if clause >= sentence.end - 1 or not _opens(sentence, clause):
            continue
        content = pieces(tokens, (clause, _clause_end(sentence, clause)))
        cue = (tokens.span(index, index + 1),)
        speaker = maker or _holder(sentence, index)
        if content:
            proposals.append(Proposal("indirect.noun", Kind.INDIRECT, content, speaker, cue))
    return proposals


def _opens(sentence: Sentence, index: int) -> bool:
    """Tell "the claim that he lied about it" from "the claim that he made"."""
    tags = sentence.tokens.tags
    if not tags[index] & COMPLEMENTIZER or not tags[index] & RELATIVE:
        return False
    end = _clause_end(sentence, index)
    verbs = [i for i in range(index + 1, end) if is_verb(sentence, i)]
    return bool(verbs) and verbs[0] > index + 1 and verbs[0] < end - 1


def _clause_end(sentence: Sentence, first: int) -> int:
    """Find where the clause ends: at a comma, a stop, or the verb of the sentence."""
    tags = sentence.tokens.tags
    verbs = 0
    for index in range(first + 1, sentence.end):
        if tags[index] & (COMMA | BREAK | END):
            return index
        if is_verb(sentence, index) and not tags[index - 1] & _HELPER:
            verbs += 1
            if verbs > 1 and first > sentence.first and _is_subject(sentence, first):
                return index
    return sentence.end


def _is_subject(sentence: Sentence, first: int) -> bool:
    """Tell "Their warning that food is short went unheard": no verb stands before it."""
    return not any(is_verb(sentence, index) for index in range(sentence.first, first))


def _holder(sentence: Sentence, noun: int) -> Range | None:
    """Find whose words they are: "its claim" is the subject's, "the firm's claim" the firm's."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    first = noun
    while first > sentence.first and tags[first - 1] & (ADJECTIVE | NUMBER):
        first -= 1
    verb = next((i for i in range(noun - 1, sentence.first, -1) if is_verb(sentence, i)), None)
    at = first - 1
    if at >= sentence.first and tags[at] & POSSESSIVE:
        subject = subject_before(sentence, verb) if verb is not None else None
        return subject or Range(at, at + 1)
    if at >= sentence.first and tokens.words[at].endswith(sentence.lexicon.possessives):
        start = at
        while start > sentence.first and not tags[start] & DETERMINER:
            if is_verb(sentence, start - 1):
                break
            start -= 1
        return Range(start, at + 1)
    return None
