"""The screen: what is marked, selected and in focus, and who hears of it.

State goes down to the parts by data binding, messages come up from them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.getters import query_one
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from briefing.config.options import WIDTHS
from briefing.model import AnnotatedBriefing
from briefing.tui.article import Article
from briefing.tui.claims import ClaimsPane
from briefing.tui.entries import Entry, find_entries
from briefing.tui.foot import Foot
from briefing.tui.header import Header, count_briefly, count_doubts
from briefing.tui.keybar import KeyBar
from briefing.tui.keys import READER
from briefing.tui.layout import find_panels
from briefing.tui.marks import ClaimMarks, select
from briefing.tui.outline import Outline
from briefing.tui.pane import Pane
from briefing.tui.panes import PanedScreen
from briefing.tui.wrapping import flow
from briefing.views.labels import labels_for

NOTHING_BELOW = "Nothing stands below the headline."
NOTHING = "No article was found in this text."


class ReaderScreen(PanedScreen):
    """One briefing, to be read."""

    AUTO_FOCUS = "#article"
    BINDINGS: ClassVar[list[BindingType]] = list(READER)

    claims: reactive[ClaimMarks] = reactive(ClaimMarks.ALL)
    statuses: reactive[bool] = reactive(True)
    doubts: reactive[bool] = reactive(False)
    """Whether only what the article leaves in doubt is listed and stepped through."""
    selected: reactive[int | None] = reactive[int | None](None)
    """The entry that is looked at."""
    current: reactive[int] = reactive(0)
    """The panel in focus."""
    reading_width: reactive[int] = reactive(66)

    article = query_one("#article", Article)
    outline = query_one("#outline", Outline)
    claims_pane = query_one("#claims", ClaimsPane)
    foot = query_one("#foot", Foot)

    def __init__(self, annotated: AnnotatedBriefing) -> None:
        super().__init__()
        self.annotated = annotated
        self.labels = labels_for(annotated.language)
        self.flowed = flow(annotated.briefing.text)
        self.panels = find_panels(annotated.briefing)
        self.entries = find_entries(annotated)
        self.shown = select(self.entries, self.claims, self.doubts)
        self._panel_starts = [panel.start for panel in self.panels]
        self._resume_at: int | None = None

    def start_with(
        self,
        width: int | None = None,
        claims: ClaimMarks | None = None,
        statuses: bool | None = None,
        anchor: int | None = None,
    ) -> None:
        """Set the screen up before it is shown; `anchor` is the first character on it."""
        if width is not None:
            self.set_reactive(ReaderScreen.reading_width, width)
        if claims is not None:
            self.set_reactive(ReaderScreen.claims, claims)
            self.shown = select(self.entries, self.claims, self.doubts)
        if statuses is not None:
            self.set_reactive(ReaderScreen.statuses, statuses)
        if anchor is not None and self.panels:
            self._resume_at = anchor
            self.set_reactive(ReaderScreen.current, self._panel_of(anchor))

    @property
    def top_offset(self) -> int | None:
        """The first character on the screen; None at the top."""
        return self.article.top_offset if self.is_mounted else self._resume_at

    # Parts

    def compose(self) -> ComposeResult:
        """Put the parts in their places."""
        grouped = self._group_entries()
        counts = [count_briefly(entries, self.labels) for entries in grouped]
        doubts = [count_doubts(entries) for entries in grouped]
        briefing = self.annotated.briefing
        yield Header(briefing, len(self.panels), self.entries, self.labels).data_bind(
            ReaderScreen.current
        )
        with Horizontal(id="body"):
            yield Outline(self.flowed, self.panels, doubts, id="outline")
            with Vertical(id="middle"):
                if not self.panels:
                    yield Static(NOTHING_BELOW if briefing.headline else NOTHING, id="nothing")
                yield Article(
                    self.flowed,
                    self.panels,
                    self.entries,
                    self.annotated.verifications,
                    counts,
                    id="article",
                ).data_bind(
                    ReaderScreen.claims,
                    ReaderScreen.statuses,
                    ReaderScreen.selected,
                    ReaderScreen.current,
                    ReaderScreen.reading_width,
                )
                yield Foot(id="foot")
            yield ClaimsPane(self.flowed, self.entries, self.labels, id="claims")
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the text first, and fill the lists when it stands."""
        self.article.top_offset = self._resume_at
        self.show_panes()
        self.call_after_refresh(self._fill_panes)

    def _fill_panes(self) -> None:
        self.outline.fill(len(self.panels))
        self.outline.highlighted = self.current
        self._fill_claims()

    def _fill_claims(self) -> None:
        self.claims_pane.border_subtitle = "in doubt" if self.doubts else self.claims.value
        self.claims_pane.show(self.shown)
        self._follow()

    def _group_entries(self) -> list[list[Entry]]:
        """Sort the entries by the panel they stand in."""
        grouped: list[list[Entry]] = [[] for _ in self.panels]
        for entry in self.entries:
            if grouped and entry.start >= self._panel_starts[0]:
                grouped[self._panel_of(entry.start)].append(entry)
        return grouped

    def _panel_of(self, offset: int) -> int:
        return max(bisect_right(self._panel_starts, offset) - 1, 0)

    # Panes

    @property
    def main(self) -> Widget:
        """The article."""
        return self.article

    @property
    def side_panes(self) -> Sequence[Widget]:
        """The lists."""
        return (self.outline, self.claims_pane)

    @property
    def stops(self) -> Sequence[Widget]:
        """From left to right, the card after the article."""
        card = [self.foot.card] if self.foot.card and self.foot.is_open else []
        return (self.outline, self.article, *card, self.claims_pane)

    def action_back(self) -> None:
        """Leave one layer: card, pane, selection."""
        if self.close_over():
            return
        if self.foot.is_open:
            self._close_card()
        elif not self.article.has_focus:
            self.article.focus()
        else:
            self.selected = None

    def action_width(self, cells: int) -> None:
        """Make the lines longer or shorter."""
        # From what is seen, not from what was asked for on a wider screen.
        width = min(self.reading_width, self.article.text_width) + cells
        self.reading_width = min(max(width, WIDTHS.start), WIDTHS.stop - 1)

    # Sections

    def action_section(self, step: int) -> None:
        """Go to the next or the previous section."""
        if 0 <= self.current + step < len(self.panels):
            self.action_go(self.current + step)
        elif self.panels:
            self._say("the last section" if step > 0 else "the first section")

    def action_go(self, panel: int) -> None:
        """Go to a section by its place."""
        if 0 <= panel < len(self.panels):
            self.current = panel
            self.article.show_panel(panel)
            self._settle()
        else:
            total = len(self.panels)
            self._say(f"no section {panel + 1}; there {'is' if total == 1 else 'are'} {total}")

    def watch_current(self, current: int) -> None:
        """Move the outline along."""
        if self.is_mounted:
            self.outline.highlighted = current

    @on(Article.Moved)
    def _follow_text(self, message: Article.Moved) -> None:
        self.current = message.panel
        self._settle()

    @on(Pane.Highlighted, "#outline")
    def _follow_outline(self, message: Pane.Highlighted) -> None:
        self.action_go(message.index)

    @on(Pane.Picked, "#outline")
    def _leave_outline(self) -> None:
        self._leave_panes()

    def _settle(self) -> None:
        """Drop a selection that went out of sight, and move the list of claims along."""
        if self.selected is not None and not self.article.is_visible(
            self.entries[self.selected].span
        ):
            self.selected = None
            self._close_card()
        self._follow()

    def _follow(self) -> None:
        """Highlight in the list what is selected, else the first that is on the screen."""
        if self.selected in self.shown:
            self.claims_pane.highlighted = self.shown.index(self.selected)
        elif self.shown:
            place = self._place_after(self.article.first_offset)
            self.claims_pane.highlighted = min(place, len(self.shown) - 1)
        else:
            self.claims_pane.highlighted = None

    def _place_after(self, offset: int) -> int:
        """Tell the place among the shown entries of the first one from an offset on."""
        return bisect_left(self.shown, offset, key=lambda index: self.entries[index].start)

    # Claims

    def action_claims(self) -> None:
        """Mark all claims, the verbatim ones only, or none."""
        self.claims = self.claims.next()
        self._say(self.claims.value)

    def watch_claims(self) -> None:
        """List what is marked."""
        self._choose()

    def watch_doubts(self) -> None:
        """List what is left in doubt, or what is marked."""
        self._choose()

    def _choose(self) -> None:
        self.shown = select(self.entries, self.claims, self.doubts)
        if self.is_mounted:
            if self.selected not in self.shown:
                self.selected = None
                self._close_card()
            self._fill_claims()

    def action_statuses(self) -> None:
        """Show or hide the marks of what the article says about confirmation."""
        self.statuses = not self.statuses
        self._say("unconfirmed marked" if self.statuses else "unconfirmed not marked")

    def action_doubts(self) -> None:
        """List and step through only what the article leaves in doubt, or all again."""
        if not self.doubts and not select(self.entries, self.claims, doubts=True):
            self._say(self.labels.none_doubtful)
            return
        self.doubts = not self.doubts
        self._say("only the unconfirmed and disputed" if self.doubts else "not only these")

    def _say(self, message: str) -> None:
        self.app.clear_notifications()
        self.notify(message, timeout=1.5, markup=False)

    def action_claim(self, step: int) -> None:
        """Select the next or the previous claim, counted from the selected one or the screen."""
        if self.selected is not None and self.selected in self.shown:
            place = self.shown.index(self.selected) + step
        else:
            place = self._place_after(self.article.first_offset) - (step < 0)
        if 0 <= place < len(self.shown):
            self._select(self.shown[place])
        elif self.shown:
            self._say("no further claim" if step > 0 else "no earlier claim")
        else:
            self._say("no claim to go to")

    def _select(self, entry: int) -> None:
        self.selected = entry
        if self.panels:
            self.current = self._panel_of(self.entries[entry].start)
        self.article.reveal(self.entries[entry].span)
        self._follow()
        if self.foot.is_open:
            self._open_card()

    @on(Article.Clicked)
    def _hit_text(self, message: Article.Clicked) -> None:
        self.current = message.panel
        if message.entry is None:
            self.selected = None
        elif message.entry == self.selected:
            self.action_card()
        else:
            self._select(message.entry)

    @on(Pane.Highlighted, "#claims")
    def _follow_claims(self, message: Pane.Highlighted) -> None:
        self._select(self.shown[message.index])

    @on(Pane.Picked, "#claims")
    def _leave_claims(self, message: Pane.Picked) -> None:
        self._leave_panes()
        self._select(self.shown[message.index])
        self._open_card()

    # Card

    def action_card(self) -> None:
        """Open the card of the selected claim, else of the first on the screen; or close it."""
        if self.foot.is_open:
            self._close_card()
            return
        if self.selected is None:
            self.action_claim(1)
        self._open_card()
        self.foot.focus_card()

    def _open_card(self) -> None:
        """Show the card of the selected entry."""
        if self.selected is None:
            return
        # Loaded when it is first asked for: the first text does not wait for it.
        from briefing.tui.card import make_card

        entry = self.entries[self.selected]
        is_below = bool(self.panels) and entry.start >= self._panel_starts[0]
        place = self.labels.section.format(self._panel_of(entry.start) + 1) if is_below else ""
        card = make_card(self.annotated, entry, place, self.labels)
        self.foot.show(card, f"{self.selected + 1}/{len(self.entries)}")

    def _close_card(self) -> None:
        if self.foot.card is not None and self.foot.card.has_focus:
            self.article.focus()
        self.foot.close()

    def _leave_panes(self) -> None:
        """Go back to the text from a pane."""
        self.close_over()
        self.article.focus()

    def action_help(self) -> None:
        """Show the keys and the marks."""
        from briefing.tui.help import HelpScreen

        self.app.push_screen(HelpScreen())
