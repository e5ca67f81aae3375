"""What is said without a frame: sentences in the Konjunktiv, bare quotations, hearsay."""

from __future__ import annotations

from briefing.claims.clauses import Shape
from briefing.claims.frames import Proposal, Sentence, pieces
from briefing.claims.quoted import bare_quotes
from briefing.language.tags import (
    AUXILIARY,
    HEARSAY,
    INFINITIVE,
    PARTICIPLE,
)
from briefing.model import Kind


def unframed(sentence: Sentence, framed: list[Proposal]) -> list[Proposal]:
    """Propose what no frame of the sentence has taken."""
    tokens = sentence.tokens
    proposals = bare_quotes(sentence, framed)
    if any(proposal.kind is not Kind.DIRECT for proposal in framed):
        return proposals
    if (hearsay := _hearsay(sentence)) is not None:
        proposals.append(hearsay)
    elif certainty := _goes_on(sentence):
        content = (tokens.span(sentence.first, sentence.end),)
        rule = "free-indirect.chain" if certainty == 2 else "free-indirect.maybe"
        proposals.append(Proposal(rule, Kind.FREE_INDIRECT, content, None, (), inherits=True))
    return proposals


def _goes_on(sentence: Sentence) -> int:
    """Rate a sentence whose main clause stands in the Konjunktiv: 2 surely, 1 perhaps, 0 not."""
    main = [clause for clause in sentence.clauses if clause.shape is Shape.MAIN]
    if not main:
        return 0
    if any(sentence.cues):
        return main[0].subjunctive if main[0].subjunctive == 2 else 0
    return max(clause.subjunctive for clause in main)


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
