"""What the article itself says about confirmation, and which claims that touches.

A status is read off the words of the article, never off the world: `triggers` finds the words that
say it, `scope` what they are said about; this module walks the sentences and links the claims.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from briefing.claims.fields import read
from briefing.claims.names import Names
from briefing.claims.parties import find_manner, find_party
from briefing.claims.scope import find_scope
from briefing.claims.sentences import Tokens, split_sentences, tokenize
from briefing.claims.statements import Statement
from briefing.claims.transcript import Transcript
from briefing.claims.triggers import find_triggers, trigger_spans
from briefing.language.statuses import Statuses, load_statuses
from briefing.language.tags import QUOTATION, SUBJUNCTIVE
from briefing.model import Act, Claim, Kind, Span, Status, Verification
from briefing.record import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from briefing.claims.svo.cast import Cast

_GRAVEST = (Status.DISPUTED, Status.UNCONFIRMED, Status.CONFIRMED)
_WORD = re.compile(r"\w+")
_MARK: Final = 1
"""Length of a quotation mark."""
_BLOCK: Final = 256
"""Characters of the stretches by which claims and verifications find each other."""


class _Place(NamedTuple):
    """A sentence that may say something, and the sentence of the article it belongs to."""

    number: int
    tokens: Tokens
    first: int
    end: int


def find_verifications(
    sentences: list[tuple[Tokens, int, int]],
    quoting: set[int],
    claims: tuple[Claim, ...],
    names: Mapping[str, Names | Cast],
) -> tuple[Verification, ...]:
    """Find where the article speaks about confirmation, in reading order of the triggers.

    `sentences` are ranges of tokens in reading order, `quoting` the numbers of those that hold a
    quotation; the claims are those found in them, `names` the people, by language.
    """
    transcript: Transcript | None = None
    found: list[Verification] = []
    for place in _places(sentences, quoting):
        statuses = load_statuses(place.tokens.lexicon.code)
        sentence = read(place.tokens, place.first, place.end, place.tokens.lexicon)
        for trigger in find_triggers(sentence, statuses):
            transcript = transcript or Transcript(sentences, claims)
            statement = Statement(transcript, place.number, sentence, trigger, statuses)
            rule = trigger.ready.rule
            party = find_party(statement, names[place.tokens.lexicon.code])
            if party is not None and rule.deed is not Act.PROVE:
                statement = statement._replace(party=party.name)
            scope = find_scope(statement)
            if not scope:
                continue
            transcript.answer(place.number, scope)
            spans = trigger_spans(sentence, trigger)
            found.append(
                Verification(
                    Status(rule.status),
                    spans,
                    scope,
                    rule.id,
                    rule.deed,
                    party,
                    find_manner(statement),
                )
            )
    return tuple(sorted(found, key=lambda one: one.trigger))


def _places(sentences: list[tuple[Tokens, int, int]], quoting: set[int]) -> list[_Place]:
    """List the sentences that hold a word of a rule, those inside quotations too."""
    places: list[_Place] = []
    seen: Tokens | None = None
    is_silent = False
    for number, (tokens, first, end) in enumerate(sentences):
        statuses = load_statuses(tokens.lexicon.code)
        if tokens is not seen:
            # Most paragraphs have not one of the words: they are asked once.
            seen, is_silent = tokens, statuses.written.isdisjoint(tokens.words)
        if is_silent and number not in quoting:
            continue
        words = tokens.words[first:end]
        quoted: list[_Place] = []
        if number in quoting:
            for index in range(first, end):
                if tokens.tags[index] & QUOTATION:
                    inside = _WORD.findall(tokens.words[index])
                    words += inside
                    if not statuses.written.isdisjoint(inside):
                        quoted += _quoted(number, tokens, index, statuses)
        if not statuses.written.isdisjoint(words) and statuses.may_speak(words):
            places.append(_Place(number, tokens, first, end))
        places += quoted
    return places


def _quoted(number: int, tokens: Tokens, index: int, statuses: Statuses) -> list[_Place]:
    """List the sentences inside a quotation that hold a word of a rule."""
    inside = Span(tokens.starts[index] + _MARK, tokens.end(index) - _MARK)
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


def leave_out(
    claims: tuple[Claim, ...],
    verifications: tuple[Verification, ...],
    sentences: list[tuple[Tokens, int, int]],
) -> tuple[Claim, ...]:
    """Take out of chains the sentences in which the author speaks: "Die Angaben ließen sich ...".

    Such a sentence looks like Konjunktiv and goes on with nobody's words: it is about them.
    """
    if not verifications:
        return claims
    starts = [tokens.starts[first] for tokens, first, _ in sentences]
    own: set[Span] = set()
    for verification in verifications:
        tokens, first, end = sentences[bisect_right(starts, verification.trigger[0].start) - 1]
        span = tokens.span(first, end)
        is_told = any(tag & SUBJUNCTIVE for tag in tokens.tags[first:end])
        if not is_told and not _overlap((span,), verification.scope):
            own.add(span)
    if not own:
        return claims
    text = sentences[0][0].text
    ordered = sorted(own)
    left = [
        claim._replace(content=_without(claim.content, ordered, text))
        if claim.kind is Kind.FREE_INDIRECT
        else claim
        for claim in claims
    ]
    # A chain that begins later may change places with a claim inside it.
    left.sort(key=lambda claim: claim.content[0])
    return tuple(claim._replace(id=f"c{number}") for number, claim in enumerate(left, 1))


def _without(content: tuple[Span, ...], own: list[Span], text: str) -> tuple[Span, ...]:
    """Cut sentences off the ends of spans, where something is left of the content.

    `own` are sentences in order, not overlapping; only those that touch a span are looked at.
    """
    left = []
    for start, end in content:
        first = max(bisect_right(own, Span(start, start)) - 1, 0)
        for span in own[first : bisect_left(own, Span(end, end))]:
            if start < span.start < end <= span.end:
                end = start + len(text[start : span.start].rstrip())
            elif span.start <= start < span.end < end:
                start = end - len(text[span.end : end].lstrip())
        left.append(Span(start, end))
    kept = tuple(span for span in left if not _is_among(span, own))
    return kept or content


def _is_among(span: Span, ordered: list[Span]) -> bool:
    place = bisect_left(ordered, span)
    return place < len(ordered) and ordered[place] == span


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
