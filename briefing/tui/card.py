"""The claim's card: a note under the text with all that the article gives about one claim."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from briefing.model import AnnotatedBriefing, Status
from briefing.tui.entries import Entry
from briefing.tui.marks import SYMBOLS
from briefing.tui.sheet import Sheet
from briefing.views.cells import squeeze
from briefing.views.evidence import Finding, evidence_of, words_of
from briefing.views.labels import Labels


class Card(NamedTuple):
    """What a card says, in words only."""

    words: str
    """As they stand in the article."""
    who: str
    facts: str
    """Kind, status, cue, section: one line."""
    status: str
    """Symbol and word; empty where the article states none."""
    evidence: tuple[str, ...]
    """The article's own sentences about it; our sentence that there is none otherwise."""


def make_card(annotated: AnnotatedBriefing, entry: Entry, place: str, labels: Labels) -> Card:
    """Put together what the article gives about an entry; place names its section."""
    briefing = annotated.briefing
    verifications = tuple(annotated.verifications[index] for index in entry.verifications)
    facts = []
    if entry.claim:
        facts.append(labels.kinds[entry.claim.kind])
        if entry.claim.cue:
            facts.append(f"“{words_of(briefing, entry.claim.cue)}”")
    facts.append(place)
    finding = Finding(entry.status, entry.content, entry.claim, verifications)
    sentences = evidence_of(briefing, finding) if verifications else []
    return Card(
        words_of(briefing, entry.content),
        _who(annotated, entry, labels),
        " · ".join(filter(None, facts)),
        _status(entry, labels),
        tuple(f"{labels.says}{sentence}" for sentence in sentences) or (labels.unstated,),
    )


def _who(annotated: AnnotatedBriefing, entry: Entry, labels: Labels) -> str:
    if entry.speaker is None:
        return labels.no_speaker
    start, end = entry.speaker.span
    mention = squeeze(annotated.briefing.text[start:end])
    name = entry.speaker.name
    return name if mention == name else f"{mention} → {name}"


def _status(entry: Entry, labels: Labels) -> str:
    if entry.status is Status.UNSTATED:
        return ""
    return f"{SYMBOLS[entry.status]} {labels.statuses[entry.status]}"


class CardPane(Sheet):
    """Shows one card; n and N turn to the next one, because it follows the selection."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "card--who",
        "card--facts",
        "card--status",
        "card--evidence",
    }

    card: reactive[Card | None] = reactive[Card | None](None)

    def compose(self) -> ComposeResult:
        """Hold one text."""
        yield Static(id="card-text", markup=False)

    def watch_card(self, card: Card | None) -> None:
        """Show another card from its top."""
        if card is None:
            return
        self.query_one("#card-text", Static).update(self._write(card))
        self.scroll_home(animate=False)

    def _write(self, card: Card) -> Content:
        blank = Content("")
        evidence = self.get_visual_style("card--evidence")
        parts = [
            Content.styled(card.who, self.get_visual_style("card--who")),
            Content(card.words),
            blank,
        ]
        if card.status:
            parts.append(Content.styled(card.status, self.get_visual_style("card--status")))
        parts += (Content.styled(sentence, evidence) for sentence in card.evidence)
        parts += [blank, Content.styled(card.facts, self.get_visual_style("card--facts"))]
        return Content("\n").join(parts)
