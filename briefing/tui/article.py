"""The article: its panels with the marks of the claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.message import Message
from textual.reactive import reactive

from briefing.model import Verification
from briefing.tui.column_view import ColumnView
from briefing.tui.entries import Entry, find_innermost
from briefing.tui.layout import Column, Panel, Shape
from briefing.tui.marks import NO_MARKS, ClaimMarks, Marking, emphasise, mark_text
from briefing.tui.paint import MARK_CLASSES, Painter
from briefing.tui.wrapping import Inserted

ROOMY = 24
"""From this height on, in rows, panels have air above and below their text."""


class Article(ColumnView):
    """The text of the briefing with its marks.

    The attributes that are bound are the reader's: what is marked, selected and in focus.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "article--page",
        "article--text",
        "article--deck",
        "article--title",
        "article--title-current",
        "article--number",
        "article--counts",
        "article--border",
        "article--border-current",
        "article--symbol",
        *MARK_CLASSES.values(),
    }

    claims: reactive[ClaimMarks] = reactive(ClaimMarks.ALL)
    statuses: reactive[bool] = reactive(True)
    selected: reactive[int | None] = reactive[int | None](None)

    class Clicked(Message):
        """A place in the text was clicked."""

        def __init__(self, panel: int, entry: int | None) -> None:
            super().__init__()
            self.panel = panel
            self.entry = entry
            """The innermost entry whose words were hit."""

    def __init__(
        self,
        flowed: str,
        panels: Sequence[Panel],
        entries: Sequence[Entry],
        verifications: Sequence[Verification],
        counts: Sequence[str],
        *,
        id: str,  # noqa: A002 Textual calls it so
    ) -> None:
        super().__init__(flowed, panels, id=id)
        self.entries = entries
        self.verifications = verifications
        self.counts = counts
        self._marking = NO_MARKS

    # Layout

    def on_resize(self) -> None:
        """Stay at the selected words, if any."""
        super().on_resize()
        if self.selected is not None:
            self.reveal(self.entries[self.selected].span)

    def make_shape(self, width: int) -> Shape:
        """Let the text be as wide as it is to be read, with a margin that the screen can spare."""
        margin = 2 if width >= 64 else 1
        return Shape(
            text=max(1, min(self.reading_width, width - 2 * margin - 2)),
            margin=margin,
            # By the screen, not by what is left of it: a card must not change the text.
            air=int(self.screen.size.height >= ROOMY),
            prefix=5 + len(str(len(self.panels))),
            # A rule of two cells at least, and blanks around it and the counts.
            counts=tuple(7 + cell_len(counts) for counts in self.counts),
        )

    def find_inserted(self) -> Inserted:
        """Insert the symbols of what is marked."""
        if self.painter is None:
            self._marking = self._find_marks()
        return self._marking.inserted

    def make_painter(self, column: Column) -> Painter:
        """Draw with the marks of now."""
        painter = Painter(column, self.counts, self._find_style)
        painter.marking = self._emphasised()
        return painter

    def _find_style(self, name: str, is_partial: bool) -> Style:
        return self.get_component_rich_style(name, partial=is_partial)

    # Marks

    def watch_claims(self) -> None:
        """Mark other claims."""
        self._mark()

    def watch_statuses(self) -> None:
        """Show or hide what the article says about confirmation; its symbols take room."""
        self._mark()

    def watch_selected(self) -> None:
        """Draw the selection elsewhere."""
        self._emphasise()

    def _mark(self) -> None:
        """Mark anew; the text is wrapped again where symbols come or go."""
        if self.painter is None:
            # Nothing was laid out yet; that marks first.
            return
        inserted = self._marking.inserted
        self._marking = self._find_marks()
        if self._marking.inserted != inserted:
            self.place(force=True)
        self._emphasise()

    def _find_marks(self) -> Marking:
        return mark_text(self.flowed, self.entries, self.verifications, self.claims, self.statuses)

    def _emphasise(self) -> None:
        if self.painter is not None:
            self.painter.marking = self._emphasised()
            self.repaint()

    def _emphasised(self) -> Marking:
        entry = None if self.selected is None else self.entries[self.selected]
        return emphasise(self._marking, entry)

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """Say what was hit."""
        place = event.get_content_offset(self)
        if place is None or self.painter is None:
            return
        found = self.painter.column.row(place.y + self.scroll_offset.y)
        if found is None:
            return
        panel, row = found
        width = self.scrollable_content_region.width
        offset = self.painter.offset_at(row, place.x, width)
        entry = None if offset is None else find_innermost(self.entries, offset)
        self.post_message(self.Clicked(panel, entry))
