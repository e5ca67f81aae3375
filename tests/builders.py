"""Build small annotated briefings by hand, so that a view's test shows all it needs.

sample = Sample("Headline", "Deck.", [(None, ["„Ja“, sagte Ada Lind."])])
sample.claim("„Ja“", speaker="Ada Lind")
sample.annotated()
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import (
    Act,
    AnnotatedBriefing,
    Briefing,
    Claim,
    Kind,
    Mention,
    Section,
    Span,
    Status,
    Verification,
)


class Sample:
    """A briefing in the making: its text is laid out first, claims are added by their words."""

    def __init__(
        self,
        headline: str | None,
        deck: str | None,
        sections: Sequence[tuple[str | None, Sequence[str]]],
        published: str | None = None,
    ) -> None:
        self._blocks: list[str] = []
        self._length = 0
        self.claims: list[Claim] = []
        self.verifications: list[Verification] = []
        headline_span = self._add(headline)
        deck_span = self._add(deck)
        found = []
        for index, (title, paragraphs) in enumerate(sections):
            title_span = self._add(title)
            spans = tuple(span for text in paragraphs if (span := self._add(text)))
            whole = Span(spans[0].start, spans[-1].end)
            found.append(Section(index, title_span, whole, spans))
        self.text = "\n\n".join(self._blocks) + "\n"
        self.briefing = Briefing(
            "sample.txt", self.text, published, headline_span, deck_span, tuple(found), ()
        )

    def _add(self, block: str | None) -> Span | None:
        if block is None:
            return None
        start = self._length
        self._blocks.append(block)
        self._length += len(block) + 2
        return Span(start, start + len(block))

    def span(self, words: str) -> Span:
        """Find words that occur once."""
        assert self.text.count(words) == 1, words
        start = self.text.index(words)
        return Span(start, start + len(words))

    def spans(self, *pieces: str) -> tuple[Span, ...]:
        """Find several pieces, each of which occurs once."""
        return tuple(self.span(piece) for piece in pieces)

    def verify(self, status: Status, trigger: str, *scope: str, party: str | None = None) -> int:
        """Add a verification; return its index for `claim`. `party` is named as it is written."""
        act = Act.DENY if status is Status.DISPUTED else Act.CONFIRM
        verification = Verification(
            status,
            self.spans(trigger),
            self.spans(*scope),
            "xx.rule",
            act,
            Mention(self.span(party), party) if party else None,
        )
        self.verifications.append(verification)
        return len(self.verifications) - 1

    def claim(
        self,
        *content: str,
        kind: Kind = Kind.DIRECT,
        speaker: str | None = None,
        name: str | None = None,
        cue: Sequence[str] = (),
        verifications: Sequence[int] = (),
        via: str | None = None,
        confidence: float = 0.95,
    ) -> Claim:
        """Add a claim; `speaker` are the words nearby, `name` the full name if it differs."""
        spans = self.spans(*content)
        section = next(
            (
                section.index
                for section in self.briefing.sections
                if section.span.start <= spans[0].start < section.span.end
            ),
            None,
        )
        mention = Mention(self.span(speaker), name or speaker) if speaker else None
        statuses = {self.verifications[index].status for index in verifications}
        gravest = next(
            (
                status
                for status in (Status.DISPUTED, Status.UNCONFIRMED, Status.CONFIRMED)
                if status in statuses
            ),
            Status.UNSTATED,
        )
        claim = Claim(
            f"c{len(self.claims) + 1}",
            section,
            kind,
            spans,
            mention,
            self.spans(*cue),
            gravest,
            tuple(verifications),
            "xx.rule",
            confidence,
            Mention(self.span(via), via) if via else None,
        )
        self.claims.append(claim)
        return claim

    def annotated(self, language: str = "de") -> AnnotatedBriefing:
        """Give what was built so far."""
        return AnnotatedBriefing(
            self.briefing, language, tuple(self.claims), tuple(self.verifications)
        )
