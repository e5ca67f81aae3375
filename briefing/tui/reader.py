"""The screen: its parts, the way through the text, and what opens over it.

State goes down to the parts by data binding, messages come up from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.getters import query_one
from textual.reactive import var
from textual.widget import Widget
from textual.widgets import Static

from briefing.config.options import WIDTHS
from briefing.messages import gettext, ngettext
from briefing.model import AnnotatedBriefing, Briefing
from briefing.tui.article import Article
from briefing.tui.claims import ClaimsPane
from briefing.tui.foot import Foot
from briefing.tui.header import Header
from briefing.tui.keybar import KeyBar
from briefing.tui.keymap import name_key
from briefing.tui.keys import READER
from briefing.tui.opening import OpeningScreen
from briefing.tui.outline import Outline
from briefing.tui.pane import Pane
from briefing.tui.place import Place
from briefing.tui.receiving import Finder
from briefing.views.labels import labels_for

NOTHING_BELOW = "Nothing stands below the headline."
NOTHING = "No article was found in this text."
LAST_SECTION = "the last section"
FIRST_SECTION = "the first section"
NO_SECTION = ("no section {0}; there is {1}", "no section {0}; there are {1}")
"""For one section in all, and for more."""
RESUMED = "where you left off; {} for the top"
NO_JUMP = "no jump to go back from"
ALONE = "this section alone; {} shows all"
TOGETHER = "all sections"
CLAIM_SENT = "claim sent to the clipboard"
SECTION_SENT = "section sent to the clipboard"
SELECTION_SENT = "selection sent to the clipboard"
SELECT_FIRST = "no claim to copy; {} selects one"


class ReaderScreen(OpeningScreen):
    """One briefing, to be read."""

    AUTO_FOCUS = "#article"
    BINDINGS: ClassVar[list[BindingType]] = list(READER)

    reading_width: var[int] = var(66)
    only: var[int | None] = var[int | None](None)
    """The panel that is shown alone, if any."""

    outline = query_one("#outline", Outline)

    def __init__(self, annotated: AnnotatedBriefing, finder: Finder | None = None) -> None:
        super().__init__(annotated, finder)
        self._resume_at: int | None = None
        self.is_resumed = False
        """Whether reading goes on where it was left off, which is said at first."""

    def set_up(self, name: str, value: object) -> None:
        """Set one property before the screen is shown, without its watcher."""
        self.set_reactive(getattr(ReaderScreen, name), value)

    def resume_at(self, anchor: int) -> None:
        """Begin at a character, which is the first one on the screen."""
        if self.panels:
            self._resume_at = anchor
            self.set_up("current", self.findings.panel_of(anchor) or 0)

    @property
    def briefing(self) -> Briefing:
        """What is read."""
        return self.findings.structure.briefing

    @property
    def top_offset(self) -> int | None:
        """The first character on the screen; None at the top."""
        return self.article.top_offset if self.is_mounted else self._resume_at

    # Parts

    def compose(self) -> ComposeResult:
        """Put the parts in their places."""
        briefing = self.findings.structure.briefing
        yield Header(self.findings, self.labels)
        with Horizontal(id="body"):
            yield Outline(self.text, self.findings, self.labels, id="outline")
            with Vertical(id="middle"):
                if not self.panels:
                    nothing = gettext(NOTHING_BELOW if briefing.headline else NOTHING)
                    yield Static(nothing, id="nothing", markup=False)
                yield Article(self.text, self.findings, self.labels, id="article").data_bind(
                    ReaderScreen.claims,
                    ReaderScreen.statuses,
                    ReaderScreen.selected,
                    ReaderScreen.current,
                    ReaderScreen.reading_width,
                    ReaderScreen.only,
                    ReaderScreen.search,
                    ReaderScreen.hit,
                )
                yield Foot(id="foot")
            yield ClaimsPane(self.text, self.findings, self.labels, id="claims")
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the text first, and fill the lists when it stands."""
        self.article.top_offset = self._resume_at
        self.show_panes()
        self.watch(self.article, "progress", self.show_place, init=False)
        self.show_place()
        self.call_after_refresh(self._fill_panes)

    def _fill_panes(self) -> None:
        self.briefing_app.complete_styles()
        self.outline.fill(len(self.panels))
        self.outline.highlighted = self.current
        self.fill_claims()
        self.begin_receiving()
        if self.is_resumed:
            self.say(gettext(RESUMED).format(name_key(self.app, "top")))

    def show_counts(self) -> None:
        """Count in header and outline what has been found by now."""
        self.query_one(Header).show_found()
        self.show_place()
        self.outline.refresh()

    def show_place(self) -> None:
        """Say in the header where one is."""
        self.query_one(Header).place = Place(
            self.current,
            len(self.panels),
            self.only is not None,
            self.number_of(self.selected),
            self.admitted.count(1),
            self.chosen,
            self.doubtful,
            self.article.progress,
        )

    def watch_selected(self) -> None:
        """Say which claim is looked at."""
        if self.is_mounted:
            self.show_place()

    def watch_only(self) -> None:
        """Say that a section is shown alone."""
        if self.is_mounted:
            self.show_place()

    def choose(self) -> None:
        """Say what is left out."""
        super().choose()
        if self.is_mounted:
            self.show_place()

    # Panes

    @property
    def main(self) -> Widget:
        """The article."""
        return self.article

    @property
    def side_panes(self) -> Sequence[Widget]:
        """The lists."""
        return (self.outline, self.claims_pane, *self.query("#speakers"))

    @property
    def stops(self) -> Sequence[Widget]:
        """From left to right, the card after the article."""
        card = [self.foot.card] if self.foot.card and self.foot.is_open else []
        return (self.outline, self.article, *card, self.claims_pane, *self.query("#speakers"))

    def action_back(self) -> None:
        """Leave one layer: pane, card, search, selection, one speaker, one section."""
        if self.close_over():
            return
        if self.foot.is_open:
            self.leave_card()
        elif not self.article.has_focus:
            self.article.focus()
        elif self.get_selected_text():
            self.clear_selection()
        elif self.search is not None:
            self.end_search()
        elif self.selected is not None:
            self.selected = None
        elif self.speaker is not None:
            self.speaker = None
        elif self.only is not None:
            self.action_zoom()

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
            self.say(gettext(LAST_SECTION if step > 0 else FIRST_SECTION))

    def action_go(self, panel: int) -> None:
        """Go to a section by its place."""
        if 0 <= panel < len(self.panels):
            self.current = panel
            self.article.show_panel(panel)
            self.settle()
        else:
            total = len(self.panels)
            self.say(ngettext(*NO_SECTION, total).format(panel + 1, total))

    def action_jump_back(self) -> None:
        """Go back to where the last jump began."""
        if self.only is not None:
            self.only = None
        if not self.article.jump_back():
            self.say(gettext(NO_JUMP))

    def action_zoom(self) -> None:
        """Show the section in focus alone, or all of them again."""
        if not self.panels:
            return
        self.only = self.current if self.only is None else None
        alone = gettext(ALONE).format(name_key(self.app, "zoom"))
        self.say(gettext(TOGETHER) if self.only is None else alone)
        self.settle()

    def watch_current(self, current: int) -> None:
        """Move the outline along, and the section that is shown alone."""
        if self.is_mounted:
            self.outline.highlighted = current
            self.show_place()
            if self.only is not None:
                self.only = current

    @on(Article.Moved)
    def _follow_text(self, message: Article.Moved) -> None:
        self.current = message.panel
        self.settle()

    @on(Pane.Highlighted, "#outline")
    def _follow_outline(self, message: Pane.Highlighted) -> None:
        self.action_go(message.index)

    @on(Pane.Picked, "#outline")
    def _leave_outline(self) -> None:
        self.close_over()
        self.article.focus()

    # What leaves the reader

    def action_copy_claim(self) -> None:
        """Send to the clipboard what the mouse chose, else the claim that is looked at."""
        from briefing.tui.copying import copy_claim

        chosen = self.get_selected_text()
        if chosen:
            self.app.copy_to_clipboard(chosen)
            self.say(gettext(SELECTION_SENT))
        elif self.selected is None:
            self.say(gettext(SELECT_FIRST).format(name_key(self.app, "claim.next")))
        else:
            entry = self.entries[self.selected]
            # In the article's language, as its words are.
            labels = labels_for(self.findings.structure.language)
            self.app.copy_to_clipboard(copy_claim(self.briefing, entry, labels))
            self.say(gettext(CLAIM_SENT))

    def action_copy_section(self) -> None:
        """Send the section in focus to the clipboard."""
        from briefing.tui.copying import copy_panel

        if self.panels:
            panel = self.panels[self.current]
            self.app.copy_to_clipboard(copy_panel(self.briefing, panel))
            self.say(gettext(SECTION_SENT))

    def action_export(self) -> None:
        """Ask where to write the briefing, and as what."""
        from briefing.tui.export import ExportScreen

        self.app.push_screen(ExportScreen(self.findings.annotated), self._say_exported)

    def _say_exported(self, message: str | None) -> None:
        if message:
            self.say(message)

    def action_palette(self) -> None:
        """Offer every action, section and speaker by name."""
        from briefing.tui.palette import PaletteScreen, list_choices

        self.app.push_screen(PaletteScreen(list_choices(self)), self._choose_from_palette)

    async def _choose_from_palette(self, action: str | None) -> None:
        if action:
            await self.run_action(action)

    def action_speaker(self, place: int | None) -> None:
        """List only what one says, by the place in the speakers view; None for everybody."""
        self.show_speaker(None if place is None else self.findings.speakers[place].name)

    def action_help(self) -> None:
        """Show the keys and the marks."""
        from briefing.tui.help import HelpScreen

        self.app.push_screen(HelpScreen())
