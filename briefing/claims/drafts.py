"""What is known of a claim before all are found: sentences with proposals, drafts, what follows."""

from __future__ import annotations

from briefing.claims.confidence import confidence
from briefing.claims.frames import Proposal, Range
from briefing.claims.sentences import Tokens
from briefing.language.rule import Rule
from briefing.model import Claim, Mention, Status
from briefing.record import NamedTuple


class Proposed(NamedTuple):
    """A sentence and what the frames made of it."""

    section: int | None
    tokens: Tokens
    sentence: Range
    has: int
    """All tags of the sentence joined."""
    proposals: list[Proposal]
    quoted: tuple[Proposed, ...] = ()
    """The sentences of its quotations that hold quotations themselves."""


class Draft(NamedTuple):
    """A claim that may still grow, and whose speaker may still be named."""

    section: int | None
    proposal: Proposal
    speaker: Mention | None
    via: Mention | None
    rule: Rule
    confidence: float


class Doubtful(NamedTuple):
    """Sentences that are somebody's words if a sentence in a clear Konjunktiv follows."""

    last: Proposed
    start: int
    before: Proposed | None
    """The sentence before the first of them, whose subject may be who speaks."""


def is_behind(claimed: Proposed | None, sentence: Proposed) -> bool:
    """Tell whether a sentence stands right behind one that holds a claim."""
    return (
        claimed is not None
        and claimed.tokens is sentence.tokens
        and claimed.sentence.end == sentence.sentence.first
    )


def is_next(before: Proposed | None, sentence: Proposed) -> bool:
    """Tell whether a sentence begins the paragraph behind another of the same section."""
    return (
        before is not None
        and before.section == sentence.section
        and before.tokens is not sentence.tokens
    )


def rate(sentence: Proposed, proposal: Proposal) -> float:
    """Rate how often the rule of a proposal is right in a situation like this one."""
    lexicon = sentence.tokens.lexicon
    return confidence(
        sentence.tokens,
        sentence.sentence,
        proposal,
        lexicon.rules[proposal.frame],
        lexicon.situations,
        is_alone=len(sentence.proposals) == 1,
    )


def claim(number: int, draft: Draft) -> Claim:
    """Make a claim of a draft."""
    section, proposal, speaker, via, rule, measured = draft
    return Claim(
        id=f"c{number}",
        section=section,
        kind=proposal.kind,
        content=proposal.content,
        speaker=speaker,
        cue=proposal.cue,
        status=Status.UNSTATED,
        verifications=(),
        rule=rule.id,
        confidence=measured,
        via=via,
    )
