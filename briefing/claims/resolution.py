"""Settle what the frames propose: conflicts, chains without a cue, inherited speakers, full names."""

from __future__ import annotations

from briefing.claims.frames import Proposal
from briefing.claims.names import Names
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.model import Claim, Kind, Mention, Span, Status

Proposed = tuple[int | None, Tokens, list[Proposal]]
"""A sentence: its section, the tokens of its paragraph, what was proposed for it."""


def settle(proposals: list[Proposal], lexicon: Lexicon) -> list[Proposal]:
    """Drop proposals that a surer one of the same sentence makes needless.

    Two conflict when they cover mostly the same words; a quotation inside indirect speech does not
    conflict with it.
    """
    if len(proposals) < 2:
        return proposals
    rules = lexicon.rules
    ranked = sorted(range(len(proposals)), key=lambda i: (-rules[proposals[i].rule].confidence, i))
    kept: list[int] = []
    for index in ranked:
        if all(not _conflict(proposals[index], proposals[other]) for other in kept):
            kept.append(index)
    return [proposals[index] for index in sorted(kept)]


def _conflict(first: Proposal, second: Proposal) -> bool:
    shared = sum(
        max(0, min(a.end, b.end) - max(a.start, b.start))
        for a in first.content
        for b in second.content
    )
    if not shared:
        return False
    size, other = _size(first.content), _size(second.content)
    if Kind.REPORTED in (first.kind, second.kind):
        return True
    if (first.kind is Kind.DIRECT) != (second.kind is Kind.DIRECT):
        return shared * 10 > 9 * max(size, other)
    return shared * 2 > min(size, other)


def _size(content: tuple[Span, ...]) -> int:
    return sum(span.end - span.start for span in content)


def attribute(sentences: list[Proposed], names: Names, lexicon: Lexicon) -> tuple[Claim, ...]:
    """Turn proposals into claims in reading order, each with its speaker where one is known.

    A speaker is inherited from the sentence before, in the same paragraph or the one before it, or,
    where none has spoken yet, from the sentence that follows.
    """
    drafts: list[tuple[int | None, Proposal, Mention | None]] = []
    waiting: list[int] = []
    last: Mention | None = None
    spoke: Tokens | None = None
    for section, tokens, proposals in sentences:
        if tokens is not spoke and not proposals and False:
            last = None
        for proposal in proposals:
            mention = None
            if proposal.speaker is not None:
                mention = names.resolve(tokens, proposal.speaker, last)
            elif proposal.inherits:
                if last is None or spoke is not tokens and spoke is None:
                    waiting.append(len(drafts))
                else:
                    mention = last
            if mention is not None:
                last, spoke = mention, tokens
                for index in waiting:
                    drafts[index] = (*drafts[index][:2], mention)
                waiting = []
            drafts.append((section, proposal, mention))
    order = sorted(range(len(drafts)), key=lambda i: (drafts[i][1].content[0], i))
    return tuple(_claim(number, *drafts[index], lexicon) for number, index in enumerate(order, 1))


def _claim(
    number: int, section: int | None, proposal: Proposal, speaker: Mention | None, lexicon: Lexicon
) -> Claim:
    rule = lexicon.rules[proposal.rule]
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
        confidence=rule.confidence,
    )
