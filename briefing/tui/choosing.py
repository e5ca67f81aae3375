"""A screen that knows which claims are listed: of whom, of which kind, under which headings."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, cast

from textual import on
from textual.getters import query_one
from textual.reactive import var

from briefing.messages import gettext, language_in_use
from briefing.model import AnnotatedBriefing, Status
from briefing.tui.article import Article
from briefing.tui.claims import TABS, ClaimsPane
from briefing.tui.entries import Entry
from briefing.tui.findings import Findings
from briefing.tui.keybar import KeyBar
from briefing.tui.layout import Panel, find_panels
from briefing.tui.listing import Filter, Group, Listing, make_listing
from briefing.tui.marks import ClaimMarks
from briefing.tui.pane import Pane
from briefing.tui.panes import PanedScreen
from briefing.tui.wrapping import flow
from briefing.views.evidence import IN_DOUBT
from briefing.views.labels import labels_for

if TYPE_CHECKING:
    from briefing.tui.speakers import SpeakersPane

SLICE = 0.006
"""Seconds of listing between two looks at the keyboard."""
MARKED = "unconfirmed marked"
NOT_MARKED = "unconfirmed not marked"
ONLY_DOUBTS = "only the unconfirmed and disputed"
NO_DOUBT = "nothing unconfirmed or disputed found"
ALL_AGAIN = "all again"
BY_SECTION = "listed by section"
BY_SPEAKER = "listed by speaker"
TOP = "Headline"
"""Heads the claims that stand above the first section."""


class ChoosingScreen(PanedScreen):
    """Lists the claims that are chosen; what is done with one of them, a subclass says."""

    claims: var[ClaimMarks] = var(ClaimMarks.SURE)
    statuses: var[bool] = var(True)
    doubts: var[bool] = var(False)
    """Whether only what the article leaves in doubt is listed and stepped through."""
    speaker: var[str | None] = var[str | None](None)
    """The only one whose claims are listed and stepped through."""
    by_speaker: var[bool] = var(False)
    """Whether the list is grouped by speaker instead of by section."""
    selected: var[int | None] = var[int | None](None)
    """The entry that is looked at."""
    current: var[int] = var(0)
    """The panel in focus."""

    article = query_one("#article", Article)
    claims_pane = query_one("#claims", ClaimsPane)

    def __init__(self, annotated: AnnotatedBriefing) -> None:
        super().__init__()
        self.labels = labels_for(language_in_use())
        self.text = annotated.briefing.text
        self.panels: Sequence[Panel] = find_panels(annotated.briefing)
        self.findings = Findings(annotated, self.panels)
        self._listing: Generator[None, None, Listing] | None = None

    @property
    def entries(self) -> Sequence[Entry]:
        """All that was found by now."""
        return self.findings.entries

    @property
    def admitted(self) -> bytes:
        """Which entries are listed and stepped through, 1 or 0 for each in reading order."""
        return self.findings.admitted(self.chosen)

    def say(self, message: str) -> None:
        """Tell in a word what a key did, where the keys stand: it never lies over the text."""
        self.query_one(KeyBar).say(message)

    def hush(self) -> None:
        """Say no more of what an earlier key did."""
        for bar in self.query(KeyBar):
            bar.hush()

    # What a subclass says

    def deselect(self) -> None:
        """Look at no entry."""
        raise NotImplementedError

    def follow(self) -> None:
        """Highlight in the list what is looked at."""
        raise NotImplementedError

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
                self.claims_pane.show(
                    end.value,
                    self._name_speaker if self.by_speaker else self._name_panel,
                    self.chosen,
                    self._count_tabs(),
                    self.doubtful,
                    self._name_section if self.by_speaker else None,
                )
                self.follow()
                return
            if perf_counter() > until:
                self.set_timer(SLICE, self._list_on)
                return

    @property
    def doubtful(self) -> tuple[Status, ...]:
        """Which statuses of what is left in doubt there are."""
        return tuple(status for status in IN_DOUBT if self.findings.statuses[status])

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

    def _name_section(self, entry: Entry) -> str:
        """Name the section of an entry, for where the speaker's name stands above it already."""
        panel = self.findings.panel_of(entry.start)
        section = gettext(TOP) if panel is None else self.labels.section.format(panel + 1)
        return section[:1].upper() + section[1:]

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
            self.say(gettext(NO_DOUBT))
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

    @property
    def speakers_pane(self) -> SpeakersPane:
        """The pane; there is none until it is first asked for."""
        return cast("SpeakersPane", self.query_one("#speakers"))

    async def action_speakers(self) -> None:
        """Show who says how much, or put that away."""
        if not self.query("#speakers"):
            from briefing.tui.speakers import SpeakersPane

            await self.query_one("#body").mount(SpeakersPane(self.labels, id="speakers"))
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
