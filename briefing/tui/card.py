"""The claim's card: a note under the text with all that the article gives about one claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from briefing.tui.entries import Entry
from briefing.tui.findings import Findings
from briefing.tui.marks import SYMBOLS
from briefing.tui.sheet import Sheet
from briefing.views.evidence import Finding, evidence_of, words_of
from briefing.views.labels import Labels, labels_for
from briefing.views.phrases import name_speaker, state


class Card(NamedTuple):
    """What a card says, in words only."""

    words: str
    """As they stand in the article."""
    who: str
    facts: str
    """Kind, status, cue, section: one line."""
    evidence: tuple[tuple[str, str], ...]
    """What is stated by whom, and the article's own sentence; or nothing, and our sentence."""


def make_card(findings: Findings, entry: Entry, place: str, labels: Labels) -> Card:
    """Put together what the article gives about an entry; place names its section."""
    briefing = findings.structure.briefing
    facts = []
    if entry.claim:
        facts.append(labels.kinds[entry.claim.kind])
        if entry.claim.cue:
            facts.append(f"“{words_of(briefing, entry.claim.cue)}”")
    facts.append(place)
    who = name_speaker(briefing, entry.speaker) if entry.speaker else labels.no_speaker
    if entry.claim and entry.claim.via:
        who += f", {labels.via.format(name_speaker(briefing, entry.claim.via))}"
    return Card(
        words_of(briefing, entry.content),
        who,
        " · ".join(filter(None, facts)),
        tuple(_find_evidence(findings, entry, labels)) or (("", labels.unstated),),
    )


def _find_evidence(findings: Findings, entry: Entry, labels: Labels) -> Iterator[tuple[str, str]]:
    briefing, language = findings.structure.briefing, findings.structure.language
    is_foreign = labels is not labels_for(language)
    for index in entry.verifications:
        verification = findings.verification(index)
        said = state(briefing, verification, labels, is_foreign=is_foreign)
        status = f"{SYMBOLS[verification.status]} {said[:1].upper()}{said[1:]}"
        finding = Finding(verification.status, entry.content, entry.claim, (verification,))
        for evidence in evidence_of(briefing, finding):
            yield status, f"{labels.says}{evidence.sentence}"


class CardPane(Sheet):
    """Shows one card; n and N turn to the next one, because it follows the selection."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "card--who",
        "card--facts",
        "card--status",
        "card--evidence",
    }

    def __init__(self, card: Card, *, id: str) -> None:  # noqa: A002 Textual calls it so
        super().__init__(id=id)
        self.card = card

    def compose(self) -> ComposeResult:
        """Hold one text."""
        yield Static(self._write(), id="card-text", markup=False)

    def show(self, card: Card) -> None:
        """Show another card from its top."""
        self.card = card
        for text in self.query("#card-text").results(Static):
            text.update(self._write())
            self.scroll_home(animate=False)

    def _write(self) -> Content:
        card, blank = self.card, Content("")
        evidence = self.get_visual_style("card--evidence")
        parts = [
            Content.styled(card.who, self.get_visual_style("card--who")),
            Content(card.words),
            blank,
        ]
        for status, sentence in card.evidence:
            if status:
                parts.append(Content.styled(status, self.get_visual_style("card--status")))
            parts.append(Content.styled(sentence, evidence))
        parts += [blank, Content.styled(card.facts, self.get_visual_style("card--facts"))]
        return Content("\n").join(parts)
