"""Who says what without a verb of the main clause: laut X, X zufolge, nach Angaben von X, wie X sagte, so X."""

from __future__ import annotations

from briefing.claims.attribution import subject
from briefing.claims.clauses import Clause, Shape, opening
from briefing.claims.cues import Cue
from briefing.claims.frames import Proposal, Range, Sentence, cue_spans, pieces
from briefing.claims.mentions import apposition, noun_phrase
from briefing.language.tags import (
    AS,
    CAPITAL,
    COMMA,
    DETERMINER,
    IMPERSONAL,
    INHERITED,
    NEEDS_SOURCE,
    PREPOSITION,
    QUOTATION,
    SO,
    SOURCE,
    SOURCE_POSTPOSITION,
    SOURCE_PREPOSITION,
)
from briefing.model import Kind, Span

_ATTRIBUTION = SOURCE_PREPOSITION | SOURCE_POSTPOSITION | NEEDS_SOURCE | INHERITED
_SOURCE_REACH = 4
"""How many tokens after "nach" the noun may stand: "nach ersten vorläufigen amtlichen Angaben"."""


def adposition_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every adposition that names a source."""
    proposals = []
    tokens = sentence.tokens
    for index in range(sentence.first, sentence.end):
        tag = tokens.tags[index]
        if not tag & _ATTRIBUTION:
            continue
        if tag & INHERITED and index <= sentence.first + 1 and not tag & NEEDS_SOURCE:
            if (claim := _inherited(sentence, index)) is not None:
                proposals.append(claim)
            continue
        found = _source(sentence, index, tag)
        if found is not None:
            rule, phrase, speaker, cue = found
            proposals += _rest(sentence, rule, phrase, speaker, cue)
    return proposals


def _source(
    sentence: Sentence, index: int, tag: int
) -> tuple[str, Range, Range, tuple[Span, ...]] | None:
    """Find the whole phrase, its speaker and its cue."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    here = tokens.span(index, index + 1)
    if tag & SOURCE_POSTPOSITION:
        clause = _clause_at(sentence, index)
        for first in range(max(clause.first, index - 20), index):
            if (first == clause.first or not tags[first - 1] & CAPITAL) and (
                noun_phrase(tokens, first, index) == index
            ):
                return "indirect.zufolge", Range(first, index + 1), Range(first, index), (here,)
        return None
    end = noun_phrase(tokens, index + 1, sentence.end)
    if end == index + 1:
        return None
    if tag & NEEDS_SOURCE and not any(
        tags[i] & SOURCE for i in range(index + 1, min(end, index + 1 + _SOURCE_REACH))
    ):
        return None
    end = apposition(tokens, end, sentence.end) if end < sentence.end else end
    rule = "indirect.nach" if tag & NEEDS_SOURCE else "indirect.laut"
    return rule, Range(index, end), Range(index + 1, end), (here,)


def _clause_at(sentence: Sentence, index: int) -> Clause:
    return next(c for c in sentence.clauses if c.first <= index < c.end)


def _rest(
    sentence: Sentence, rule: str, phrase: Range, speaker: Range, cue: tuple[Span, ...]
) -> list[Proposal]:
    """Take the rest of the sentence, or of the subordinate clause, as what is said."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    number = next(
        (n for n, c in enumerate(sentence.clauses) if c.first <= phrase.first < c.end), None
    )
    if number is None:
        return []
    clause = sentence.clauses[number]
    if sentence.cues[number] and number + 1 < len(sentence.clauses):
        # "X teilte laut Y mit, dass ...": Y only carries what X says
        return []
    first, end = sentence.first, sentence.end
    before = phrase.first - 1
    if before >= first and tags[before] & DETERMINER and not tags[phrase.end - 1] & DETERMINER:
        # "eine nach Behördenangaben harmlose Panne": the noun phrase alone is characterised
        close = noun_phrase(tokens, phrase.end, clause.end)
        if close > phrase.end:
            content = pieces(tokens, (phrase.end, close))
            return [Proposal(rule, Kind.INDIRECT, content, speaker, cue)]
    if clause.shape in (Shape.SUBORDINATE, Shape.RELATIVE):
        first, end = clause.first, clause.end
    content = pieces(tokens, (first, phrase.first), (phrase.end, end))
    if not content:
        return []
    proposals = [Proposal(rule, Kind.INDIRECT, content, speaker, cue)]
    for index in range(first, end):
        if tags[index] & QUOTATION and not phrase.first <= index < phrase.end:
            proposals.append(
                Proposal(
                    "direct.nested", Kind.DIRECT, pieces(tokens, (index, index + 1)), speaker, cue
                )
            )
    return proposals


def _inherited(sentence: Sentence, index: int) -> Proposal | None:
    """Read "Demnach ...": the speaker is whoever spoke before."""
    tokens = sentence.tokens
    if any(sentence.cues):
        return None
    content = pieces(tokens, (sentence.first, index), (index + 1, sentence.end))
    if not content:
        return None
    cue = (tokens.span(index, index + 1),)
    return Proposal("indirect.demnach", Kind.INDIRECT, content, None, cue, inherits=True)


def parenthesis_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every "wie X mitteilte" and every "so X"."""
    proposals: list[Proposal] = []
    tags = sentence.tokens.tags
    for number, clause in enumerate(sentence.clauses):
        tag = tags[clause.first]
        if tag & AS and clause.shape is Shape.SUBORDINATE and sentence.cues[number]:
            speaker = _as_speaker(sentence, number, sentence.cues[number][-1])
            cue = cue_spans(sentence.tokens, sentence.cues[number][-1])
            proposals += _around(sentence, number, "wie", speaker, cue)
        elif tag & SO and number and clause.before & COMMA and clause.shape is Shape.FRAGMENT:
            end = noun_phrase(sentence.tokens, clause.first + 1, clause.end)
            if end > clause.first + 1:
                end = apposition(sentence.tokens, end, sentence.end)
                here = sentence.tokens.span(clause.first, clause.first + 1)
                proposals += _around(sentence, number, "so", Range(clause.first + 1, end), (here,))
    return proposals


def _as_speaker(sentence: Sentence, number: int, cue: Cue) -> Range | None:
    """Find who speaks in "wie X mitteilte" and "wie es in X heißt"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    found = subject(sentence, number, cue)
    if found is not None:
        return found
    for index in range(clause.first + 1, clause.end):
        if tags[index] & PREPOSITION and not tags[index] & IMPERSONAL:
            end = noun_phrase(tokens, index + 1, clause.end)
            if end > index + 1:
                return Range(index + 1, end)
    return None


def _around(
    sentence: Sentence, number: int, name: str, speaker: Range | None, cue: tuple[Span, ...]
) -> list[Proposal]:
    """Take what stands before and after a parenthesis as what is said."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    after = clause.end
    if speaker is not None:
        after = max(after, speaker.end)
    following = next((c for c in sentence.clauses if c.first >= after), None)
    resume = sentence.end
    while following is not None and following.shape is Shape.RELATIVE and number:
        # A relative clause right behind the speaker is about the speaker
        following = next((c for c in sentence.clauses if c.first >= following.end), None)
    if following is not None:
        resume = following.first
    content = pieces(tokens, (sentence.first, clause.first), (resume, sentence.end))
    if not content:
        return []
    quotes = [
        i
        for i in [*range(sentence.first, clause.first), *range(resume, sentence.end)]
        if tags[i] & QUOTATION
    ]
    if (
        quotes
        and len(quotes) == 1
        and len(content) == 1
        and content[0].start == tokens.starts[quotes[0]]
        and content[0].end == tokens.ends[quotes[0]]
    ):
        return [Proposal(f"direct.{name}", Kind.DIRECT, content, speaker, cue)]
    return [
        Proposal(f"indirect.{name}", Kind.INDIRECT, content, speaker, cue),
        *(
            Proposal("direct.nested", Kind.DIRECT, pieces(tokens, (i, i + 1)), speaker, cue)
            for i in quotes
        ),
    ]
