"""Settle what the frames propose for one sentence: conflicts, and what is said inside speech."""

from __future__ import annotations

from briefing.claims.frames import CARRYING, Proposal
from briefing.language import Lexicon
from briefing.model import Kind, Span
from briefing.record import Final

_MARK_WIDTH: Final = 2
"""Characters by which a quotation may differ from indirect speech and still be the same words."""

_HAS_SPEAKER = frozenset(
    f"direct.{name}" for name in ("postposed", "colon", "inline", "parenthesis", "aside")
)
"""Frames of quotations that name who says them."""


def settle(proposals: list[Proposal], lexicon: Lexicon) -> list[Proposal]:
    """Drop proposals of nothing or without a rule here, and those that a surer one makes needless.

    Two conflict when they cover mostly the same words; a quotation inside indirect speech does not
    conflict with it.
    """
    rules = lexicon.rules
    proposals = [one for one in proposals if one.content and one.frame in rules]
    if len(proposals) < 2:
        return proposals
    inner = {i for i, one in enumerate(proposals) if _is_inside_another(one, proposals)}
    ranked = sorted(
        range(len(proposals)),
        key=lambda i: (
            i in inner,
            -rules[proposals[i].frame].confidence,
            _distance(proposals[i]),
            i,
        ),
    )
    kept: list[int] = []
    for index in ranked:
        if all(not _conflict(proposals[index], proposals[other]) for other in kept):
            kept.append(index)
    settled = [proposals[index] for index in sorted(kept)]
    return [_said_by_outer(proposal, settled) for proposal in settled]


def _distance(proposal: Proposal) -> int:
    """Measure from the cue to what is said behind it: "bestritt das, indem er sagte, ..."."""
    start = proposal.content[0].start
    before = [span.end for span in proposal.cue if span.end <= start]
    return start - before[-1] if before else 0


def _said_by_outer(proposal: Proposal, settled: list[Proposal]) -> Proposal:
    """Give a quotation inside indirect speech the speaker of that speech.

    In "laut Y sagte X: „...“" it has one already.
    """
    if proposal.kind is not Kind.DIRECT:
        return proposal
    start, end = proposal.content[0]
    around = [
        outer
        for outer in settled
        if outer.kind is Kind.INDIRECT and any(a <= start and end <= b for a, b in outer.content)
    ]
    if not around:
        return proposal
    outer = min(around, key=lambda one: _size(one.content))
    if outer.frame in CARRYING and proposal.frame in _HAS_SPEAKER:
        return proposal
    return proposal._replace(speaker=outer.speaker, inherits=outer.inherits)


def is_inside(inner: Proposal, outer: Proposal) -> bool:
    """Tell whether one proposal is a part of what is said in another: "laut X sagte Y, ..."."""
    return (
        outer.kind is Kind.INDIRECT
        and _size(inner.content) + _MARK_WIDTH < _size(outer.content)
        and all(
            any(a <= start and end <= b for a, b in outer.content) for start, end in inner.content
        )
    )


def _is_inside_another(proposal: Proposal, proposals: list[Proposal]) -> bool:
    """Tell indirect speech inside indirect speech: "sagte, X habe verlangt, ... zu ..."."""
    return proposal.kind is Kind.INDIRECT and any(
        other.kind is Kind.INDIRECT
        and _size(other.content) > _size(proposal.content)
        and all(
            any(a <= start and end <= b for a, b in other.content)
            for start, end in proposal.content
        )
        for other in proposals
    )


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
    if first.frame in CARRYING or second.frame in CARRYING:
        outer, inner = (first, second) if size > other else (second, first)
        if is_inside(inner, outer):
            return False
    if (first.kind is Kind.DIRECT) != (second.kind is Kind.DIRECT):
        return shared >= max(size, other) - _MARK_WIDTH
    return shared * 2 > min(size, other)


def _size(content: tuple[Span, ...]) -> int:
    return sum(span.end - span.start for span in content)
