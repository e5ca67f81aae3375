"""Run the whole engine over a few sentences and give what it heard, as words instead of offsets."""

from __future__ import annotations

from typing import NamedTuple

from briefing.claims import find_claims
from briefing.language import load
from briefing.model import Briefing, Claim, Kind, Section, Span


class Said(NamedTuple):
    """A claim as the words of the text."""

    rule: str
    """The full id: "de.indirect.dass"."""
    kind: Kind
    words: tuple[str, ...]
    mention: str | None
    name: str | None
    cue: tuple[str, ...]
    via: str | None
    """Who carries the words, by full name."""


def as_briefing(text: str) -> Briefing:
    """Take a text as one section without any title; its paragraphs are parted by blank lines."""
    paragraphs = []
    start = 0
    for part in text.split("\n\n"):
        paragraphs.append(Span(start, start + len(part)))
        start += len(part) + 2
    paragraphs = [span for span in paragraphs if text[span.start : span.end].strip()]
    if not paragraphs:
        return Briefing("-", text, None, None, None, (), ())
    whole = Span(paragraphs[0].start, paragraphs[-1].end)
    return Briefing("-", text, None, None, None, (Section(0, None, whole, tuple(paragraphs)),), ())


def hear(text: str, language: str = "de") -> list[Said]:
    """Give every claim of a text, in the engine's order."""
    claims, _ = find_claims(as_briefing(text), load(language))
    return [_said(text, claim) for claim in claims]


def _said(text: str, claim: Claim) -> Said:
    def cut(span: Span) -> str:
        return text[span.start : span.end]

    speaker = claim.speaker
    return Said(
        claim.rule,
        claim.kind,
        tuple(cut(span) for span in claim.content),
        cut(speaker.span) if speaker else None,
        speaker.name if speaker else None,
        tuple(cut(span) for span in claim.cue),
        claim.via.name if claim.via else None,
    )


def words_in(text: str) -> list[tuple[str, ...]]:
    """Give the words alone."""
    return [said.words for said in hear(text)]


def mentions_in(text: str) -> list[str | None]:
    """Give who says it, as printed."""
    return [said.mention for said in hear(text)]


def names_in(text: str) -> list[str | None]:
    """Give who says it, by full name."""
    return [said.name for said in hear(text)]


def rules_in(text: str) -> list[str]:
    """Give the rules that found something."""
    return [said.rule for said in hear(text)]
