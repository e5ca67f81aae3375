"""Who carries whose words: the agency in "sagte der Minister laut der Agentur".

The speaker is whoever speaks; who passes it on is kept beside. Both may be claims of their own.
"""

from __future__ import annotations

from briefing.claims.frames import CARRYING, Proposal, Sentence, clause_of
from briefing.claims.resolution import is_inside
from briefing.claims.sources import Source
from briefing.language.tags import OWN, POSSESSIVE
from briefing.model import Span


def carry(sentence: Sentence, sources: list[Source], settled: list[Proposal]) -> list[Proposal]:
    """Give every proposal that somebody else passes on its carrier."""
    if len(settled) < 2 and not sources:
        return settled
    carried = []
    for proposal in settled:
        outer = _around(proposal, settled)
        if outer and outer.frame not in CARRYING and _is_own(sentence, proposal):
            continue
        source = None if outer else _beside(sentence, sources, proposal)
        via = outer.speaker if outer else source.speaker if source else None
        carried.append(proposal._replace(via=via) if via else proposal)
    return carried


def _around(proposal: Proposal, settled: list[Proposal]) -> Proposal | None:
    """Find the smallest claim of somebody else that this one is a part of."""
    outers = [
        outer
        for outer in settled
        if is_inside(proposal, outer)
        and outer.speaker != proposal.speaker
        and (outer.frame in CARRYING or proposal.frame in CARRYING)
    ]
    return min(outers, key=lambda outer: _length(outer.content), default=None)


def _is_own(sentence: Sentence, proposal: Proposal) -> bool:
    """Tell "X sagte, das sei seiner Ansicht nach so", where he only names himself again."""
    tags, speaker = sentence.tokens.tags, proposal.speaker
    return (
        proposal.frame in CARRYING
        and speaker is not None
        and bool(tags[speaker.first] & (POSSESSIVE | OWN))
    )


def _length(content: tuple[Span, ...]) -> int:
    return sum(end - start for start, end in content)


def _beside(sentence: Sentence, sources: list[Source], proposal: Proposal) -> Source | None:
    """Find the source in the clause of a cue: "..., so X laut Y", "wie X laut Y sagte"."""
    starts = sentence.tokens.starts
    for source in sources:
        found = clause_of(sentence, source.phrase.first)
        if found is None or source.speaker == proposal.speaker or not proposal.cue:
            continue
        first, end = starts[found[1].first], sentence.tokens.end(found[1].end - 1)
        where = starts[source.phrase.first]
        is_said = any(a <= where < b for a, b in proposal.content)
        if not is_said and any(first <= cue.start < end for cue in proposal.cue):
            return source
    return None
