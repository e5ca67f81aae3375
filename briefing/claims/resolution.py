"""Settle what the frames propose: conflicts, chains without a cue, inherited speakers, full names."""

from __future__ import annotations

from typing import NamedTuple

from briefing.claims.clauses import Shape
from briefing.claims.frames import Proposal, Range, read_sentence
from briefing.claims.names import Names
from briefing.claims.quoted import subject_of
from briefing.claims.sentences import Tokens
from briefing.claims.svo.cast import Cast
from briefing.language import Lexicon
from briefing.model import Claim, Kind, Mention, Span, Status

_MARK_WIDTH = 2
"""Characters by which a quotation may differ from indirect speech and still be the same words."""


class Proposed(NamedTuple):
    """A sentence and what the frames made of it."""

    section: int | None
    tokens: Tokens
    sentence: Range
    proposals: list[Proposal]


class _Draft(NamedTuple):
    section: int | None
    proposal: Proposal
    speaker: Mention | None


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
    settled = [proposals[index] for index in sorted(kept)]
    return [_said_by_outer(proposal, settled) for proposal in settled]


def _said_by_outer(proposal: Proposal, settled: list[Proposal]) -> Proposal:
    """Give a quotation inside indirect speech the speaker of that speech."""
    if proposal.kind is not Kind.DIRECT:
        return proposal
    start, end = proposal.content[0]
    for outer in settled:
        if outer.kind is Kind.INDIRECT and any(a <= start and end <= b for a, b in outer.content):
            return proposal._replace(speaker=outer.speaker, inherits=outer.inherits)
    return proposal


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
        return shared >= max(size, other) - _MARK_WIDTH
    return shared * 2 > min(size, other)


def _size(content: tuple[Span, ...]) -> int:
    return sum(span.end - span.start for span in content)


def attribute(
    sentences: list[Proposed], names: Names | Cast, lexicon: Lexicon
) -> tuple[Claim, ...]:
    """Turn proposals into claims in reading order, each with its speaker where one is known.

    A speaker is inherited from the claims before; where nobody has spoken yet, from the next one.
    Sentences in a doubtful Konjunktiv count only right behind a claim, and a chain of sentences
    without a cue is one claim.
    """
    drafts: list[_Draft] = []
    waiting: list[int] = []
    last: Mention | None = None
    claimed: Proposed | None = None
    before: Proposed | None = None
    for sentence in sentences:
        tokens = sentence.tokens
        follows = (
            claimed is not None
            and claimed.tokens is tokens
            and claimed.sentence.end == sentence.sentence.first
        )
        main: tuple[int, Mention] | None = None
        for proposal in sentence.proposals:
            if proposal.rule == _MAYBE and not follows:
                continue
            speaker = None
            if proposal.speaker is not None:
                speaker = names.resolve(tokens, proposal.speaker, last, proposal.inherits)
            elif proposal.inherits:
                speaker = last
                if not follows and (near := _subject_before(sentence, before, names, lexicon)):
                    speaker = names.resolve(tokens, near, last)
                if speaker is None:
                    waiting.append(len(drafts))
            if follows and _continues(drafts, proposal):
                _extend(drafts, proposal)
                claimed = sentence
                continue
            if speaker is not None:
                size = _size(proposal.content)
                if main is None or size > main[0]:
                    main = (size, speaker)
            drafts.append(_Draft(sentence.section, proposal, speaker))
            if proposal.kind is not Kind.HEARSAY:
                claimed = sentence
        if main is not None:
            last = main[1]
            for index in waiting:
                drafts[index] = drafts[index]._replace(speaker=last)
            waiting.clear()
        before = sentence
    order = sorted(range(len(drafts)), key=lambda i: (drafts[i].proposal.content[0], i))
    return tuple(_claim(number, drafts[index], lexicon) for number, index in enumerate(order, 1))


def _subject_before(
    sentence: Proposed, before: Proposed | None, names: Names, lexicon: Lexicon
) -> Range | None:
    """Find the subject of the sentence before: "Der Minister nahm Stellung. Es gebe ..."."""
    if before is None or before.tokens is not sentence.tokens or not lexicon.verb_final:
        return None
    read = read_sentence(before.tokens, before.sentence, Range(0, 0), lexicon)
    for number, clause in enumerate(read.clauses):
        if clause.shape is Shape.MAIN:
            phrase = subject_of(read, number)
            return phrase if phrase and names.can_speak(before.tokens, phrase) else None
    return None


_MAYBE = "free-indirect.maybe"


def _continues(drafts: list[_Draft], proposal: Proposal) -> bool:
    """Tell whether a sentence goes on with a chain that has no cue."""
    return (
        proposal.kind is Kind.FREE_INDIRECT
        and bool(drafts)
        and drafts[-1].proposal.kind is Kind.FREE_INDIRECT
    )


def _extend(drafts: list[_Draft], proposal: Proposal) -> None:
    chain = drafts[-1].proposal
    content = (Span(chain.content[0].start, proposal.content[0].end),)
    drafts[-1] = drafts[-1]._replace(proposal=chain._replace(content=content))


def _claim(number: int, draft: _Draft, lexicon: Lexicon) -> Claim:
    section, proposal, speaker = draft
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
