"""A screen on which claims are chosen, stepped through and looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from textual import on
from textual.getters import query_one
from textual.reactive import reactive

from briefing.model import AnnotatedBriefing, Span
from briefing.tui.article import Article
from briefing.tui.claims import ClaimsPane
from briefing.tui.entries import Entry, find_entries
from briefing.tui.foot import Foot
from briefing.tui.layout import Panel, find_panels
from briefing.tui.listing import (
    Filter,
    Group,
    find_speakers,
    group_by,
    group_by_speaker,
    select,
)
from briefing.tui.marks import ClaimMarks
from briefing.tui.pane import Pane
from briefing.tui.panes import PanedScreen
from briefing.tui.speakers import SpeakersPane
from briefing.tui.wrapping import flow
from briefing.views.labels import labels_for

MARKED = "unconfirmed marked"
NOT_MARKED = "unconfirmed not marked"
ONLY_DOUBTS = "only the unconfirmed and disputed"
NOT_ONLY_DOUBTS = "not only these"
BY_SECTION = "listed by section"
BY_SPEAKER = "listed by speaker"
LAST_CLAIM = "no further claim"
FIRST_CLAIM = "no earlier claim"
NO_CLAIM = "no claim to go to"
TOP = "Headline"
"""Heads the claims that stand above the first section."""


class SteppingScreen(PanedScreen):
    """Knows which claims are listed, which one is selected, and shows its card."""

    claims: reactive[ClaimMarks] = reactive(ClaimMarks.ALL)
    statuses: reactive[bool] = reactive(True)
    doubts: reactive[bool] = reactive(False)
    """Whether only what the article leaves in doubt is listed and stepped through."""
    speaker: reactive[str | None] = reactive[str | None](None)
    """The only one whose claims are listed and stepped through."""
    by_speaker: reactive[bool] = reactive(False)
    """Whether the list is grouped by speaker instead of by section."""
    selected: reactive[int | None] = reactive[int | None](None)
    """The entry that is looked at."""
    current: reactive[int] = reactive(0)
    """The panel in focus."""

    article = query_one("#article", Article)
    claims_pane = query_one("#claims", ClaimsPane)
    speakers_pane = query_one("#speakers", SpeakersPane)
    foot = query_one("#foot", Foot)

    def __init__(self, annotated: AnnotatedBriefing) -> None:
        super().__init__()
        self.annotated = annotated
        self.labels = labels_for(annotated.language)
        self.flowed = flow(annotated.briefing.text)
        self.panels: Sequence[Panel] = find_panels(annotated.briefing)
        self.entries: Sequence[Entry] = find_entries(annotated)
        self.shown = select(self.entries, self.chosen)
        self.panel_starts = [panel.start for panel in self.panels]

    def say(self, message: str) -> None:
        """Tell in a word what a key did; what was said before goes away."""
        self.app.clear_notifications()
        self.notify(message, timeout=1.5, markup=False)

    # What is listed

    @property
    def chosen(self) -> Filter:
        """What an entry must be to be listed."""
        return Filter(self.claims, self.doubts, self.speaker)

    def panel_of(self, offset: int) -> int | None:
        """Tell which panel draws a character; None for the headline."""
        return bisect_right(self.panel_starts, offset) - 1 if self.is_below(offset) else None

    def is_below(self, offset: int) -> bool:
        """Tell whether a character stands in a panel."""
        return bool(self.panels) and offset >= self.panel_starts[0]

    def fill_claims(self) -> None:
        """List what is chosen."""
        self.claims_pane.show(self._group(), self.chosen)
        self.follow()

    def _group(self) -> list[tuple[str, Group]]:
        if self.by_speaker:
            groups = group_by_speaker(self.entries, self.shown)
            return [(str(group.key or self.labels.no_speaker), group) for group in groups]
        keys = (self.panel_of(self.entries[index].start) for index in self.shown)
        groups = group_by(keys, self.shown)
        return [(self._name_panel(group.key), group) for group in groups]

    def _name_panel(self, key: int | str | None) -> str:
        if not isinstance(key, int):
            return TOP
        if len(self.panels) == 1:
            return ""
        title = self.panels[key].title
        words = self.flowed[slice(*title)] if title else self.labels.opening
        return f"{key + 1}  {words}"

    def watch_claims(self) -> None:
        """List what is marked."""
        self.choose()

    def watch_doubts(self) -> None:
        """List what is left in doubt, or what is marked."""
        self.choose()

    def watch_speaker(self) -> None:
        """List what one says, or all."""
        self.choose()

    def watch_by_speaker(self) -> None:
        """List the same under other headings."""
        self.choose()

    def choose(self) -> None:
        """List what the filter admits; a selection that it does not admit is dropped."""
        self.shown = select(self.entries, self.chosen)
        if self.is_mounted:
            if self.selected not in self.shown:
                self.deselect()
            self.fill_claims()

    def action_claims(self) -> None:
        """Mark all claims, the verbatim ones only, or none."""
        self.claims = self.claims.next()
        self.say(self.claims.value)

    def action_statuses(self) -> None:
        """Show or hide the marks of what the article says about confirmation."""
        self.statuses = not self.statuses
        self.say(MARKED if self.statuses else NOT_MARKED)

    def action_doubts(self) -> None:
        """List and step through only what the article leaves in doubt, or all again."""
        if not self.doubts and not select(self.entries, Filter(doubts=True)):
            self.say(self.labels.none_doubtful)
            return
        self.doubts = not self.doubts
        self.say(ONLY_DOUBTS if self.doubts else NOT_ONLY_DOUBTS)

    def action_group(self) -> None:
        """Group the list by section or by speaker."""
        self.by_speaker = not self.by_speaker
        self.say(BY_SPEAKER if self.by_speaker else BY_SECTION)

    @on(ClaimsPane.FilterPicked)
    def _pick_filter(self, message: ClaimsPane.FilterPicked) -> None:
        # Marks that are off stay off: the list was asked for, not the text.
        if message.chosen.claims is not ClaimMarks.ALL or self.claims is ClaimMarks.VERBATIM:
            self.claims = message.chosen.claims
        self.doubts, self.speaker = message.chosen.doubts, message.chosen.speaker

    # Speakers

    def action_speakers(self) -> None:
        """Show who says how much, or put that away."""
        self.action_toggle_pane("speakers")
        if self.speakers_pane.display:
            self.speakers_pane.show(find_speakers(self.entries), self.speaker)

    @on(Pane.Picked, "#speakers")
    def _pick_speaker(self, message: Pane.Picked) -> None:
        speaker = self.speakers_pane.speaker_at(message.index)
        self.close_over()
        if speaker is None or speaker.name is not None:
            self.show_speaker(speaker.name if speaker else None)
        self.article.focus()

    def show_speaker(self, name: str | None) -> None:
        """List and step through only what one says; None for what everybody says."""
        self.speaker = name
        if name is not None:
            self.doubts = False
            if not any(self.entries[index].is_verbatim for index in self.shown):
                self.claims = ClaimMarks.ALL
            self.say(f"{name}: {len(self.shown)}")

    # Steps

    def place_after(self, offset: int) -> int:
        """Tell the place among the listed entries of the first one from an offset on."""
        return bisect_left(self.shown, offset, key=lambda index: self.entries[index].start)

    def action_claim(self, step: int) -> None:
        """Select the next or the previous claim, counted from the selected one or the screen."""
        if self.selected is not None and self.selected in self.shown:
            place = self.shown.index(self.selected) + step
        else:
            place = self.place_after(self.article.first_offset) - (step < 0)
        if 0 <= place < len(self.shown):
            self.select(self.shown[place])
        elif self.shown:
            self.say(LAST_CLAIM if step > 0 else FIRST_CLAIM)
        else:
            self.say(NO_CLAIM)

    def select(self, entry: int) -> None:
        """Look at an entry: in the text, in the list and, if it is open, on the card."""
        self.selected = entry
        self.reveal(self.entries[entry].span)
        self.follow()
        if self.foot.is_open:
            self.open_card()

    def deselect(self) -> None:
        """Look at no entry."""
        self.selected = None
        self.close_card()

    def reveal(self, span: Span) -> None:
        """Bring a stretch of text into view."""
        if self.panels:
            self.current = self.panel_of(span.start) or 0
        self.article.reveal(span)

    def settle(self) -> None:
        """Drop a selection that went out of sight, and move the list of claims along."""
        if self.selected is not None:
            span = self.entries[self.selected].span
            if not self.article.is_visible(span):
                self.deselect()
        self.follow()

    def follow(self) -> None:
        """Highlight in the list what is selected, else the first that is on the screen."""
        entry = self.selected
        if entry not in self.shown and self.shown:
            place = self.place_after(self.article.first_offset)
            entry = self.shown[min(place, len(self.shown) - 1)]
        self.claims_pane.highlighted = None if entry is None else self.claims_pane.place_of(entry)

    @on(Article.Clicked)
    def _hit_text(self, message: Article.Clicked) -> None:
        self.current = message.panel
        if message.entry is None:
            self.selected = None
        elif message.entry == self.selected:
            self.action_card()
        else:
            self.select(message.entry)

    @on(Pane.Highlighted, "#claims")
    def _follow_claims(self, message: Pane.Highlighted) -> None:
        self.select(self.claims_pane.order[message.index])

    @on(Pane.Picked, "#claims")
    def _leave_claims(self, message: Pane.Picked) -> None:
        self.close_over()
        self.article.focus()
        self.select(self.claims_pane.order[message.index])
        self.open_card()

    # Card

    def action_card(self) -> None:
        """Open the card of the selected claim, else of the first on the screen; or close it."""
        if self.foot.is_open:
            self.close_card()
            return
        if self.selected is None:
            self.action_claim(1)
        self.open_card()
        self.foot.focus_card()

    def open_card(self) -> None:
        """Show the card of the selected entry."""
        if self.selected is None:
            return
        # Loaded when it is first asked for: the first text does not wait for it.
        from briefing.tui.card import make_card

        entry = self.entries[self.selected]
        panel = self.panel_of(entry.start)
        place = "" if panel is None else self.labels.section.format(panel + 1)
        card = make_card(self.annotated, entry, place, self.labels)
        self.foot.show(card, f"{self.selected + 1}/{len(self.entries)}")

    def close_card(self) -> None:
        """Put the card away."""
        if self.foot.card is not None and self.foot.card.has_focus:
            self.article.focus()
        self.foot.close()
