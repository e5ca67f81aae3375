"""What the article itself says about confirmation, and which claims that touches.

A status is read off the words of the article, never off the world: `triggers` finds the words that
say it, `scope` what they are said about; this module walks the sentences and links the claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.claims.fields import read
from briefing.claims.scope import find_scope
from briefing.claims.sentences import Tokens, split_sentences, tokenize
from briefing.claims.statements import Statement
from briefing.claims.transcript import Transcript
from briefing.claims.triggers import find_triggers, trigger_spans
from briefing.language.statuses import Statuses, load_statuses
from briefing.language.tags import QUOTATION
from briefing.model import Claim, Span, Status, Verification
from briefing.record import NamedTuple

_GRAVEST = (Status.DISPUTED, Status.UNCONFIRMED, Status.CONFIRMED)
_WORD = re.compile(r"\w+")
_MARK = 1
"""Length of a quotation mark."""
_BLOCK = 256
"""Characters of the stretches by which claims and verifications find each other."""


class _Place(NamedTuple):
    """A sentence that may say something, and the sentence of the article it belongs to."""

    number: int
    tokens: Tokens
    first: int
    end: int


def find_verifications(
    sentences: list[tuple[Tokens, int, int]], quoting: set[int], claims: tuple[Claim, ...]
) -> tuple[Verification, ...]:
    """Find where the article speaks about confirmation, in reading order of the triggers.

    `sentences` are ranges of tokens in reading order, `quoting` the numbers of those that hold a
    quotation; the claims are those found in them.
    """
    transcript: Transcript | None = None
    found: list[Verification] = []
    for place in _places(sentences, quoting):
        statuses = load_statuses(place.tokens.lexicon.code)
        sentence = read(place.tokens, place.first, place.end, place.tokens.lexicon)
        for trigger in find_triggers(sentence, statuses):
            transcript = transcript or Transcript(sentences, claims)
            statement = Statement(transcript, place.number, sentence, trigger, statuses)
            rule, scope = trigger.ready.rule, find_scope(statement)
            if not scope:
                continue
            transcript.answer(place.number, scope)
            spans = trigger_spans(sentence, trigger)
            found.append(Verification(Status(rule.status), spans, scope, rule.id))
    return tuple(sorted(found, key=lambda one: one.trigger))


def _places(sentences: list[tuple[Tokens, int, int]], quoting: set[int]) -> list[_Place]:
    """List the sentences that hold a word of a rule, those inside quotations too."""
    places: list[_Place] = []
    for number, (tokens, first, end) in enumerate(sentences):
        statuses = load_statuses(tokens.lexicon.code)
        words = tokens.words[first:end]
        quoted: list[_Place] = []
        may_speak = not statuses.written.isdisjoint(words)
        if number in quoting:
            for index in range(first, end):
                if tokens.tags[index] & QUOTATION and _holds_head(tokens.words[index], statuses):
                    may_speak = True
                    quoted += _quoted(number, tokens, index, statuses)
        if may_speak and statuses.may_speak(words):
            places.append(_Place(number, tokens, first, end))
        places += quoted
    return places


def _holds_head(quotation: str, statuses: Statuses) -> bool:
    return not statuses.written.isdisjoint(_WORD.findall(quotation))


def _quoted(number: int, tokens: Tokens, index: int, statuses: Statuses) -> list[_Place]:
    """List the sentences inside a quotation that hold a word of a rule."""
    inside = Span(tokens.starts[index] + _MARK, tokens.ends[index] - _MARK)
    words = tokenize(tokens.text, inside, [], tokens.lexicon)
    return [
        _Place(number, words, first, end)
        for first, end in split_sentences(words)
        if not statuses.written.isdisjoint(words.words[first:end])
    ]


def _overlap(first: tuple[Span, ...], second: tuple[Span, ...]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in first for b in second)


def _blocks(spans: tuple[Span, ...]) -> Iterator[int]:
    """Give the numbers of the blocks of text that spans touch; keeps `link` linear."""
    for start, end in spans:
        yield from range(start // _BLOCK, (end - 1) // _BLOCK + 1)


def _is_denial(verification: Verification, content: tuple[Span, ...]) -> bool:
    """Tell the words that deny or confirm from what is denied or confirmed by them."""
    return (
        verification.status is not Status.UNCONFIRMED
        and _overlap(verification.trigger, content)
        and _overlap(verification.trigger, verification.scope)
    )


def link(claims: tuple[Claim, ...], verifications: tuple[Verification, ...]) -> tuple[Claim, ...]:
    """Give each claim the verifications whose scope touches its content, and the gravest status."""
    if not verifications:
        return claims
    near: dict[int, list[int]] = {}
    for index, verification in enumerate(verifications):
        for block in _blocks(verification.scope):
            near.setdefault(block, []).append(index)
    linked = []
    for claim in claims:
        candidates = {index for block in _blocks(claim.content) for index in near.get(block, ())}
        own = tuple(
            index
            for index in sorted(candidates)
            if _overlap(verifications[index].scope, claim.content)
            and not _is_denial(verifications[index], claim.content)
        )
        if own:
            said = {verifications[index].status for index in own}
            status = next(status for status in _GRAVEST if status in said)
            claim = claim._replace(status=status, verifications=own)
        linked.append(claim)
    return tuple(linked)
