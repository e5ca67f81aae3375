"""A screen on which claims are chosen, stepped through and looked at."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from time import perf_counter

from textual import on
from textual.getters import query_one
from textual.reactive import reactive

from briefing.model import AnnotatedBriefing, Span
from briefing.tui.article import Article
from briefing.tui.claims import TABS, ClaimsPane
from briefing.tui.entries import Entry
from briefing.tui.findings import Findings
from briefing.tui.foot import Foot
from briefing.tui.languages import gettext, language_in_use
from briefing.tui.layout import Panel, find_panels
from briefing.tui.listing import Filter, Group, Listing, make_listing
from briefing.tui.marks import ClaimMarks
from briefing.tui.pane import Pane
from briefing.tui.panes import PanedScreen
from briefing.tui.speakers import SpeakersPane
from briefing.tui.wrapping import flow
from briefing.views.labels import labels_for

SLICE = 0.006
"""Seconds of listing between two looks at the keyboard."""
MARKED = "unconfirmed marked"
NOT_MARKED = "unconfirmed not marked"
ONLY_DOUBTS = "only the unconfirmed and disputed"
ALL_AGAIN = "all again"
BY_SECTION = "listed by section"
BY_SPEAKER = "listed by speaker"
LAST_CLAIM = "no further claim"
FIRST_CLAIM = "no earlier claim"
ALL_EARLIER = "no further claim; N goes back"
ALL_LATER = "no earlier claim; n goes on"
NO_CLAIM = "no claim to go to"
TOP = "Headline"
"""Heads the claims that stand above the first section."""


class SteppingScreen(PanedScreen):
    """Knows which claims are listed, which one is selected, and shows its card."""

    claims: reactive[ClaimMarks] = reactive(ClaimMarks.SURE)
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
        self.labels = labels_for(language_in_use())
        self.text = annotated.briefing.text
        self.panels: Sequence[Panel] = find_panels(annotated.briefing)
        self.findings = Findings(annotated, self.panels)
        self._listing: Generator[None, None, Listing] | None = None
        self._is_list_behind = False
        """Whether the card was opened from a list that lay over the text."""

    @property
    def entries(self) -> Sequence[Entry]:
        """All that was found by now."""
        return self.findings.entries

    @property
    def admitted(self) -> bytes:
        """Which entries are listed and stepped through, 1 or 0 for each in reading order."""
        return self.findings.admitted(self.chosen)

    def say(self, message: str) -> None:
        """Tell in a word what a key did; what was said before goes away."""
        self.app.clear_notifications()
        self.notify(message, timeout=1.5, markup=False)

    # What is listed

    @property
    def chosen(self) -> Filter:
        """What an entry must be to be listed."""
        return Filter(self.claims, self.doubts, self.speaker)

    def fill_claims(self) -> None:
        """List what is chosen: at once, or bit by bit where it is much."""
        is_idle = self._listing is None
        findings, is_by_speaker = self.findings, self.by_speaker

        def group_of(start: int, name: int) -> Group:
            return findings.names.values[name] if is_by_speaker else findings.panel_of(start)

        # More may come before all is listed.
        self._listing = make_listing(findings.rows.copy(), self.admitted, group_of, is_by_speaker)
        if is_idle:
            self._list_on()

    def _list_on(self) -> None:
        until = perf_counter() + SLICE
        while self._listing is not None:
            try:
                next(self._listing)
            except StopIteration as end:
                self._listing = None
                name_group = self._name_speaker if self.by_speaker else self._name_panel
                self.claims_pane.show(end.value, name_group, self.chosen, self._count_tabs())
                self.follow()
                return
            if perf_counter() > until:
                self.set_timer(SLICE, self._list_on)
                return

    def _count_tabs(self) -> list[int]:
        """Count what each tab would list, by the speakers' totals."""
        tallies = [
            speaker
            for speaker in self.findings.speakers
            if self.speaker is None or speaker.name == self.speaker
        ]
        return [sum(speaker.count(tab) for speaker in tallies) for tab, _, _ in TABS]

    def _name_speaker(self, key: Group) -> str:
        return str(key or self.labels.no_speaker)

    def _name_panel(self, key: Group) -> str:
        if not isinstance(key, int):
            return gettext(TOP)
        if len(self.panels) == 1:
            return ""
        title = self.panels[key].title
        words = flow(self.text[slice(*title)]) if title else self.labels.opening
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
        if self.is_mounted:
            if self.selected is not None and not self.admitted[self.selected]:
                self.deselect()
            self.fill_claims()
            if self.foot.is_open:
                self.open_card()

    def action_claims(self) -> None:
        """Mark the sure claims, all, the verbatim ones only, or none."""
        self.claims = self.claims.next()
        self.say(gettext(self.claims.value))

    def action_statuses(self) -> None:
        """Show or hide the marks of what the article says about confirmation."""
        self.statuses = not self.statuses
        self.say(gettext(MARKED if self.statuses else NOT_MARKED))

    def action_doubts(self) -> None:
        """List and step through only what the article leaves in doubt, or all again."""
        if not self.doubts and 1 not in self.findings.admitted(Filter(doubts=True)):
            self.say(self.labels.none_doubtful)
            return
        self.doubts = not self.doubts
        self.say(gettext(ONLY_DOUBTS if self.doubts else ALL_AGAIN))

    def action_group(self) -> None:
        """Group the list by section or by speaker."""
        self.by_speaker = not self.by_speaker
        self.say(gettext(BY_SPEAKER if self.by_speaker else BY_SECTION))

    @on(ClaimsPane.FilterPicked)
    def _pick_filter(self, message: ClaimsPane.FilterPicked) -> None:
        # Marks that are off stay off: the list was asked for, not the text.
        if message.chosen.claims is not ClaimMarks.ALL or self.claims is not ClaimMarks.OFF:
            self.claims = message.chosen.claims
        self.doubts, self.speaker = message.chosen.doubts, message.chosen.speaker

    # Speakers

    def action_speakers(self) -> None:
        """Show who says how much, or put that away."""
        self.action_toggle_pane("speakers")
        if self.speakers_pane.display:
            self.speakers_pane.show(self.findings.speakers, self.speaker)

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
            said = next(one for one in self.findings.speakers if one.name == name)
            if not said.count(self.chosen):
                self.claims = ClaimMarks.ALL
            self.say(f"{name}: {said.count(self.chosen)}")

    # Steps

    def action_claim(self, step: int) -> None:
        """Select the next or the previous claim, counted from the selected one or the screen."""
        if self.selected is None:
            here = self.findings.place_of(self.article.first_offset) - (step > 0)
        else:
            here = self.selected
        there = self._step(here, step)
        if there is not None:
            self.select(there)
        elif self._step(here + step, -step) is not None and not self._is_at_listed():
            self.say(gettext(ALL_EARLIER if step > 0 else ALL_LATER))
        elif self._step(-1, 1) is not None:
            self.say(gettext(LAST_CLAIM if step > 0 else FIRST_CLAIM))
        else:
            self.say(gettext(NO_CLAIM))

    def _is_at_listed(self) -> bool:
        """Tell whether an entry is looked at that one steps through."""
        return self.selected is not None and bool(self.admitted[self.selected])

    def _step(self, here: int, step: int) -> int | None:
        """Find the next listed entry from an index on, in one direction."""
        admitted = self.admitted
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
            index = self._step(here - 1, 1)
            if index is None:
                index = self._step(here, -1)
        pane = self.claims_pane
        pane.highlighted = None if index is None else pane.place_of(index)

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
        self.foot.show(card, self._count_listed(self.selected))

    def _count_listed(self, index: int) -> str:
        """Tell which of the listed entries this is; nothing where it is not listed."""
        admitted = self.admitted
        place = admitted.count(1, 0, index + 1)
        return f"{place}/{admitted.count(1)}" if admitted[index] else ""

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
