"""What is said without a frame: sentences in the Konjunktiv, bare quotations, hearsay."""

from __future__ import annotations

from briefing.claims.clauses import Clause, Shape
from briefing.claims.cues import is_denied
from briefing.claims.frames import Proposal, Range, Sentence, pieces
from briefing.claims.quoted import bare_quotes, quoted_inside, subject_of
from briefing.claims.subjects import subject
from briefing.language.tags import (
    COLON,
    COORDINATOR,
    HEARSAY,
    HEARSAY_OWN,
    INFINITIVE,
    MAYBE_SUBJUNCTIVE,
    NEGATION,
    PARTICIPLE,
    PERFECT_INFINITIVE,
    QUOTATION,
    SELF,
    SUBJUNCTIVE,
    SUBORDINATOR,
)
from briefing.model import Kind
from briefing.record import Final

_MOODS: Final = SUBJUNCTIVE | MAYBE_SUBJUNCTIVE

_RUMOURS: Final = HEARSAY | HEARSAY_OWN

_CLOSING: Final = 2
"""Tokens at a sentence's end among which the quotation that closes it stands."""


def unframed(sentence: Sentence, framed: list[Proposal]) -> list[Proposal]:
    """Propose what no frame of the sentence has taken."""
    tokens = sentence.tokens
    proposals = bare_quotes(sentence, framed)
    framed = [proposal for proposal in framed if proposal.kind is not Kind.REPORTED]
    if any(proposal.kind is not Kind.DIRECT for proposal in framed):
        return proposals
    if sentence.has & _RUMOURS and (hearsay := _hearsay(sentence)) is not None:
        proposals.append(hearsay)
    elif not sentence.has & _MOODS or sentence.has & SELF:
        return proposals  # "ich spare und kaufe": the first person looks like a Konjunktiv
    elif not framed and (spoken := _mood(sentence)) is not None:
        proposals.append(spoken)
    elif certainty := _goes_on(sentence):
        content = (tokens.span(sentence.first, _before_quotation(sentence)),)
        rule = "free-indirect.chain" if certainty == 2 else "free-indirect.maybe"
        proposals.append(Proposal(rule, Kind.FREE_INDIRECT, content, None, (), inherits=True))
        if certainty == 2:
            taken = {proposal.content for proposal in proposals}
            whole = Range(sentence.first, sentence.end)
            proposals += [
                quote._replace(inherits=True)
                for quote in quoted_inside(sentence, whole, None, ())
                if quote.content not in taken
            ]
    return proposals


def _mood(sentence: Sentence) -> Proposal | None:
    """Read a clause in the Konjunktiv behind an indicative one: "Er klagte, das sei so"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    matrix = None
    for number, clause in enumerate(sentence.clauses):
        if clause.shape is Shape.MAIN and clause.subjunctive < 2:
            if clause.subjunctive == 0 and matrix is None:
                matrix = number
            continue
        certain = 1 if any(sentence.cues) and clause.shape is not Shape.MAIN else 2
        if clause.subjunctive < certain or matrix is None:
            if clause.shape is Shape.MAIN:
                return None
            continue
        if clause.shape is not Shape.MAIN or not tags[clause.first] & SUBORDINATOR:
            content = pieces(tokens, (clause.first, sentence.end))
            speaker = None
            if not tags[clause.first] & COORDINATOR:
                speaker = subject_of(sentence, matrix)
            if speaker is not None and tags[speaker.first] & NEGATION:
                return None  # "Niemand ahnte, wie es würde"
            if clause.shape is not Shape.MAIN and _is_denied(sentence, number - 1):
                return None  # "Er wollte nicht bestätigen, dass es so sei"
            return Proposal("indirect.mood", Kind.INDIRECT, content, speaker, (), speaker is None)
    return None


def _is_denied(sentence: Sentence, number: int) -> bool:
    tags = sentence.tokens.tags
    return any(is_denied(tags, cue, sentence.clauses[cue.home]) for cue in sentence.cues[number])


def _goes_on(sentence: Sentence) -> int:
    """Rate a sentence whose main clause stands in the Konjunktiv: 2 surely, 1 perhaps, 0 not."""
    tags = sentence.tokens.tags
    main = [
        clause
        for clause in sentence.clauses
        if clause.shape is Shape.MAIN and not _compares(tags, clause)
    ]
    if not main:
        return 0
    if any(sentence.cues):
        return main[0].subjunctive if main[0].subjunctive == 2 else 0
    return max(clause.subjunctive for clause in main)


def _before_quotation(sentence: Sentence) -> int:
    """Find the end of a sentence without the quotation that it introduces by a colon."""
    tags = sentence.tokens.tags
    for index in range(sentence.end - 1, max(sentence.end - _CLOSING, sentence.first) - 1, -1):
        if tags[index] & QUOTATION and index > sentence.first + 1 and tags[index - 1] & COLON:
            return index - 1
    return sentence.end


def _compares(tags: list[int], clause: Clause) -> bool:
    """Tell "als sei nichts geschehen" from "als Grund sei ... genannt worden"."""
    return bool(tags[clause.first] & SUBORDINATOR) and clause.finite == clause.first + 1


def _hearsay(sentence: Sentence) -> Proposal | None:
    """Read "soll ... gewesen sein", a rumour of the past, and "will ... gesehen haben"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for clause in sentence.clauses:
        if clause.shape is not Shape.MAIN or not tags[clause.finite] & _RUMOURS:
            continue
        last = clause.end - 1
        if last == clause.finite:
            last -= 1
        if (
            last > clause.first
            and tags[last] & PERFECT_INFINITIVE
            and tags[last - 1] & (PARTICIPLE | INFINITIVE)
        ):
            content = pieces(tokens, (sentence.first, sentence.end))
            cue = (tokens.span(clause.finite, clause.finite + 1),)
            if tags[clause.finite] & HEARSAY:
                return Proposal("hearsay.modal", Kind.HEARSAY, content, None, cue)
            speaker = subject(sentence, sentence.clauses.index(clause), clause.finite)
            return Proposal("hearsay.own", Kind.HEARSAY, content, speaker, cue)
    return None
