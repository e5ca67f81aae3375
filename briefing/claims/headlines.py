"""Who says what in a headline without a verb of saying: "Polizei: Täter war allein"."""

from __future__ import annotations

from briefing.claims.frames import Proposal, Range, Sentence, pieces
from briefing.claims.mentions import kind, noun_phrase
from briefing.language.tags import COLON, END, NUMBER, ORGANISATION, QUOTATION, ROLE, SOURCE
from briefing.model import Kind
from briefing.record import Final

_NAME_TOKENS: Final = 6
"""A headline names its speaker in so few tokens."""
_SPEAKS: Final = ROLE | ORGANISATION | SOURCE
_LEAST: Final = 2
"""Tokens of what is said, at least."""


def headline_frames(sentence: Sentence) -> list[Proposal]:
    """Propose what follows a title, a body or a document, where no stop ends the line."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    if not sentence.has & COLON or tags[sentence.end - 1] & END:
        return []
    end = noun_phrase(tokens, sentence.first, min(sentence.first + _NAME_TOKENS, sentence.end))
    if end == sentence.first or sentence.end - end <= _LEAST or not tags[end] & COLON:
        return []
    if tags[end + 1] & (QUOTATION | NUMBER) or not kind(tokens, sentence.first, end) & _SPEAKS:
        return []
    content = pieces(tokens, (end + 1, sentence.end))
    cue = (tokens.span(end, end + 1),)
    speaker = Range(sentence.first, end)
    return [Proposal("indirect.headline", Kind.INDIRECT, content, speaker, cue)]
