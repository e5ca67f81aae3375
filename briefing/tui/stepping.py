"""A screen on which claims are stepped through and looked at."""

from __future__ import annotations

from textual import on
from textual.getters import query_one

from briefing.messages import gettext
from briefing.model import AnnotatedBriefing, Span
from briefing.tui.article import Article
from briefing.tui.choosing import ChoosingScreen
from briefing.tui.foot import Foot
from briefing.tui.keymap import name_key
from briefing.tui.listing import Filter
from briefing.tui.pane import Pane

STEPS = (
    (
        "no further claim",
        "no earlier claim",
        "no further claim; {} goes back",
        "no earlier claim; {} goes on",
        "no claim to go to",
    ),
    (
        "nothing further is unconfirmed",
        "nothing earlier is unconfirmed",
        "nothing further is unconfirmed; {} goes back",
        "nothing earlier is unconfirmed; {} goes on",
        "nothing unconfirmed or disputed found",
    ),
)
"""What is said where a step leads nowhere, of claims and of what is left in doubt: at the last one,
at the first one, behind all of them, before all of them, and where there is none."""


class SteppingScreen(ChoosingScreen):
    """Knows which claim is selected, and shows its card."""

    foot = query_one("#foot", Foot)

    def __init__(self, annotated: AnnotatedBriefing) -> None:
        super().__init__(annotated)
        self._is_list_behind = False
        """Whether the card was opened from a list that lay over the text."""

    def choose(self) -> None:
        """List what the filter admits, and count on the card within it."""
        super().choose()
        if self.is_mounted and self.foot.is_open:
            self.open_card()

    # Steps

    def action_claim(self, step: int) -> None:
        """Select the next or the previous claim, counted from the selected one or the screen."""
        self._step_on(step, self.chosen, "claim")

    def action_doubt(self, step: int) -> None:
        """Select the next or the previous one that the article leaves in doubt."""
        self._step_on(step, Filter(doubts=True, speaker=self.speaker), "doubt")

    def _step_on(self, step: int, wanted: Filter, key: str) -> None:
        """Select the next one that is admitted, or say why there is none."""
        if self.selected is None:
            here = self.findings.place_of(self.article.first_offset) - (step > 0)
        else:
            here = self.selected
        there = self._step(here, step, wanted)
        if there is not None:
            self.select(there)
            return
        last, first, all_earlier, all_later, none = map(gettext, STEPS[wanted.doubts])
        is_at_one = self.selected is not None and wanted.admits(self.entries[self.selected])
        if self._step(here + step, -step, wanted) is not None and not is_at_one:
            other = name_key(self.app, f"{key}.{'previous' if step > 0 else 'next'}")
            self.say((all_earlier if step > 0 else all_later).format(other))
        elif self._step(-1, 1, wanted) is not None:
            self.say(last if step > 0 else first)
        else:
            self.say(none)

    def _step(self, here: int, step: int, wanted: Filter) -> int | None:
        """Find the next admitted entry from an index on, in one direction."""
        admitted = self.findings.admitted(wanted)
        there = admitted.find(1, here + 1) if step > 0 else admitted.rfind(1, 0, max(here, 0))
        return there if there >= 0 else None

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
            self.current = self.findings.panel_of(span.start) or 0
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
        index = self.selected
        if index is None:
            here = self.findings.place_of(self.article.first_offset)
            index = self._step(here - 1, 1, self.chosen)
            if index is None:
                index = self._step(here, -1, self.chosen)
        pane = self.claims_pane
        pane.highlighted = None if index is None else pane.place_of(index)

    @on(Article.Clicked)
    def _hit_text(self, message: Article.Clicked) -> None:
        self.current = message.panel
        if message.entry is None:
            self.deselect()
        elif message.entry == self.selected and self.foot.is_open:
            self.close_card()
        else:
            self.select(message.entry)
            self.open_card()

    @on(Pane.Highlighted, "#claims")
    def _follow_claims(self, message: Pane.Highlighted) -> None:
        self._select_listed(message.index)

    @on(Pane.Picked, "#claims")
    def _leave_claims(self, message: Pane.Picked) -> None:
        is_over = self.close_over()
        self.article.focus()
        self._select_listed(message.index)
        self.open_card()
        self._is_list_behind = is_over

    def _select_listed(self, place: int) -> None:
        index = self.findings.index_of(self.claims_pane.keys[place])
        if index is not None:
            self.select(index)

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
        panel = self.findings.panel_of(entry.start)
        place = "" if panel is None else self.labels.section.format(panel + 1)
        card = make_card(self.findings, entry, place, self.labels)
        number = self.number_of(self.selected)
        self.foot.show(card, "" if number is None else f"{number}/{self.admitted.count(1)}")

    def number_of(self, index: int | None) -> int | None:
        """Tell which of the listed entries this is, from 1; None where it is not listed."""
        if index is None or not self.admitted[index]:
            return None
        return self.admitted.count(1, 0, index + 1)

    def close_card(self) -> None:
        """Put the card away."""
        self._is_list_behind = False
        if self.foot.card is not None and self.foot.card.has_focus:
            self.article.focus()
        self.foot.close()

    def leave_card(self) -> None:
        """Put the card away, and go back to the list if that made way for it."""
        is_list_behind = self._is_list_behind
        self.close_card()
        if is_list_behind and not self.claims_pane.display:
            self.action_toggle_pane("claims")
