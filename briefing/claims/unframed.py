"""What is said without a frame: sentences in the Konjunktiv, bare quotations, hearsay."""

from __future__ import annotations

from briefing.claims.attribution import is_title
from briefing.claims.clauses import Shape
from briefing.claims.frames import Proposal, Sentence, pieces
from briefing.language.tags import (
    AUXILIARY,
    COMMA,
    END,
    HEARSAY,
    INFINITIVE,
    PARTICIPLE,
    QUOTATION,
)
from briefing.model import Kind

_SHORT_QUOTE_WORDS = 4


def unframed(sentence: Sentence, framed: list[Proposal]) -> list[Proposal]:
    """Propose what no frame of the sentence has taken."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    proposals: list[Proposal] = []
    taken = [span for proposal in framed for span in proposal.content]
    for index in range(sentence.first, sentence.end):
        if not tags[index] & QUOTATION or is_title(sentence, index):
            continue
        start, end = tokens.starts[index], tokens.ends[index]
        if any(a <= start and end <= b for a, b in taken):
            continue
        content = pieces(tokens, (index, index + 1))
        proposals.append(Proposal("direct.bare", Kind.DIRECT, content, None, (), inherits=True))
    if any(proposal.kind is not Kind.DIRECT for proposal in framed):
        return proposals
    if (hearsay := _hearsay(sentence)) is not None:
        proposals.append(hearsay)
    elif _goes_on(sentence):
        content = (tokens.span(sentence.first, sentence.end),)
        proposals.append(
            Proposal("free-indirect.chain", Kind.FREE_INDIRECT, content, None, (), inherits=True)
        )
    return proposals


def _goes_on(sentence: Sentence) -> bool:
    """Tell a sentence whose main clause stands in the Konjunktiv."""
    tags = sentence.tokens.tags
    if any(cues for cues in sentence.cues):
        main = [c for c in sentence.clauses if c.shape is Shape.MAIN]
        return bool(main) and main[0].subjunctive == 2
    return any(c.shape is Shape.MAIN and c.subjunctive == 2 for c in sentence.clauses)


def _hearsay(sentence: Sentence) -> Proposal | None:
    """Read "soll ... gewesen sein": a rumour of the past."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for clause in sentence.clauses:
        if clause.finite < 0 or not tags[clause.finite] & HEARSAY:
            continue
        last = clause.end - 1
        if last == clause.finite:
            last -= 1
        if (
            last > clause.first
            and tags[last] & AUXILIARY
            and tags[last] & INFINITIVE
            and tags[last - 1] & PARTICIPLE
        ):
            content = pieces(tokens, (sentence.first, sentence.end))
            cue = (tokens.span(clause.finite, clause.finite + 1),)
            return Proposal("hearsay.soll", Kind.HEARSAY, content, None, cue)
    return None
