"""The article: one scrolling column of section panels, drawn line by line.

One widget draws everything, because a widget per section or paragraph makes long articles slow.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from briefing.model import Verification
from briefing.tui.entries import Entry, find_innermost
from briefing.tui.keys import ARTICLE
from briefing.tui.layout import Column, Panel, Shape
from briefing.tui.marks import NO_MARKS, ClaimMarks, Marking, emphasise, mark_text
from briefing.tui.paint import MARK_CLASSES, Painter

ROOMY = 24
"""From this height on, in rows, panels have air above and below their text."""
SLICE = 0.006
"""Seconds of layout between two looks at the keyboard."""


class Article(ScrollView, can_focus=True, inherit_bindings=False):
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

    BINDINGS: ClassVar[list[BindingType]] = list(ARTICLE)

    claims: reactive[ClaimMarks] = reactive(ClaimMarks.ALL)
    statuses: reactive[bool] = reactive(True)
    selected: reactive[int | None] = reactive[int | None](None)
    current: reactive[int] = reactive(0)
    """The panel in focus."""
    reading_width: reactive[int] = reactive(66)

    class Moved(Message):
        """The text was scrolled by hand."""

        def __init__(self, panel: int) -> None:
            super().__init__()
            self.panel = panel
            """The panel that is being read now."""

    class Clicked(Message):
        """A place in the text was clicked."""

        def __init__(self, panel: int, entry: int | None) -> None:
            super().__init__()
            self.panel = panel
            self.entry = entry
            """Index of the entry whose words were hit."""

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
        super().__init__(id=id)
        self.flowed = flowed
        self.panels = panels
        self.entries = entries
        self.verifications = verifications
        self.counts = counts
        self._marking = NO_MARKS
        self._painter: Painter | None = None
        self._strips: dict[int, Strip] = {}
        self._is_jumping = False
        self._anchor: int | None = None

    # Layout

    def on_resize(self) -> None:
        """Wrap again where the width changed, and stay at the same words."""
        self._place()
        if self.selected is not None:
            self.reveal(self.selected)

    def watch_reading_width(self) -> None:
        """Wrap again."""
        self._place()

    def watch_claims(self) -> None:
        """Mark other claims."""
        self._mark()

    def watch_statuses(self) -> None:
        """Show or hide what the article says about confirmation; its symbols take room."""
        self._mark()

    def watch_current(self) -> None:
        """Draw the accent border elsewhere."""
        self._repaint()

    def watch_selected(self) -> None:
        """Draw the selection elsewhere."""
        self._emphasise()
        self._repaint()

    def notify_style_update(self) -> None:
        """Forget what was drawn in the colours of another theme."""
        super().notify_style_update()
        if self._painter is not None:
            self._painter = self._make_painter(self._painter.column)
            self._emphasise()
        self._strips.clear()

    @property
    def page(self) -> int:
        """How many rows are to be seen."""
        return self.scrollable_content_region.height

    def _mark(self) -> None:
        """Mark anew; the text is wrapped again where symbols come or go."""
        if self._painter is None:
            # Nothing was laid out yet; `_place` marks first.
            return
        inserted = self._marking.inserted
        self._marking = self._find_marks()
        if self._marking.inserted != inserted:
            self._place(force=True)
        self._emphasise()
        self._repaint()

    def _find_marks(self) -> Marking:
        return mark_text(self.flowed, self.entries, self.verifications, self.claims, self.statuses)

    def _emphasise(self) -> None:
        if self._painter is not None:
            entry = None if self.selected is None else self.entries[self.selected]
            self._painter.marking = emphasise(self._marking, entry)

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

    def _shape(self, width: int) -> Shape:
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

    def _place(self, force: bool = False) -> None:
        """Lay the column out for the size of now, keeping the place."""
        width, page = self.scrollable_content_region.size
        if not width or not page:
            return
        shape = self._shape(width)
        if self._painter is not None and self._painter.column.shape == shape and not force:
            return
        if self._painter is None:
            self._marking = self._find_marks()
        column = Column(self.flowed, self.panels, shape, self._marking.inserted)
        self._painter = self._make_painter(column)
        self._emphasise()
        anchor = self._anchor
        row = 0 if anchor is None else column.row_of(anchor)
        column.refine_row(row + page)
        self._measure()
        self._jump(row)
        # The words that were at the top, not those that are now: widths come and go without drift.
        self._anchor = anchor
        self._repaint()
        self._refine(column)

    def _make_painter(self, column: Column) -> Painter:
        return Painter(column, self.counts, self._find_style)

    def _find_style(self, name: str, is_partial: bool) -> Style:
        return self.get_component_rich_style(name, partial=is_partial)

    def _refine(self, column: Column) -> None:
        """Make the rest of the heights exact, between the keys."""
        if self._painter is None or self._painter.column is not column or column.is_exact:
            return
        column.refine(SLICE)
        self._measure()
        self.set_timer(SLICE, lambda: self._refine(column))

    def _measure(self) -> None:
        if self._painter is not None:
            width = self.scrollable_content_region.width
            self.virtual_size = Size(width, self._painter.column.height)

    # Drawing

    def render_line(self, y: int) -> Strip:
        """Draw one visible line."""
        if self._painter is None:
            # The first frame comes before the first resize event.
            self._place()
        width = self.scrollable_content_region.width
        if self._painter is None:
            return Strip.blank(width, self.rich_style)
        row = y + self.scroll_offset.y
        strip = self._strips.get(row)
        if strip is None or strip.cell_length != width:
            if len(self._strips) > 2000:
                self._strips.clear()
            strip = self._strips[row] = self._painter.paint(row, self.current, width)
        return strip

    # Moving

    def show_panel(self, panel: int) -> None:
        """Bring a panel to the top of the screen, as far as the text reaches."""
        if self._painter is not None and self.panels:
            column = self._painter.column
            top = column.top(panel)
            column.refine_row(top + self.page)
            self._measure()
            self._jump(top)

    def reveal(self, entry: int) -> None:
        """Bring an entry's words to the upper third of the screen unless they are in full view."""
        if self._painter is None or not self.panels:
            return
        column = self._painter.column
        first = column.row_of(self.entries[entry].start)
        last = column.row_of(max(self.entries[entry].content[-1].end - 1, 0))
        column.refine_row(last + self.page)
        self._measure()
        top, page = round(self.scroll_y), self.page
        if first < top + 1 or last > top + page - 2:
            # The end comes into view too, but never at the cost of the beginning.
            row = max(first - page // 3, last - page + 2)
            self._jump(min(row, first - 1))

    def is_visible(self, entry: int) -> bool:
        """Tell whether some of the entry's words are on the screen."""
        if self._painter is None or not self.panels:
            return False
        column = self._painter.column
        first = column.row_of(self.entries[entry].start)
        last = column.row_of(max(self.entries[entry].content[-1].end - 1, 0))
        top = round(self.scroll_y)
        return first < top + self.page and last >= top

    @property
    def text_width(self) -> int:
        """How wide the text is drawn, in cells; the reading width or what the screen leaves."""
        return self.reading_width if self._painter is None else self._painter.column.shape.text

    @property
    def first_offset(self) -> int:
        """The first character on the screen."""
        if self._painter is None:
            return 0
        return self._painter.column.offset_of(round(self.scroll_y)) or 0

    def action_scroll_rows(self, rows: int) -> None:
        """Scroll by lines."""
        self._scroll_by(rows)

    def action_scroll_pages(self, pages: int) -> None:
        """Scroll by pages; two lines of the last one stay in view."""
        self._scroll_by(pages * max(1, self.page - 2))

    def action_scroll_half_pages(self, halves: int) -> None:
        """Scroll by half pages."""
        self._scroll_by(halves * max(1, self.page // 2))

    def action_scroll_top(self) -> None:
        """Go to the beginning."""
        self._scroll_by(-round(self.scroll_y))

    def action_scroll_bottom(self) -> None:
        """Go to the end."""
        if self._painter is not None:
            self._painter.column.refine_row(self._painter.column.height)
            self._measure()
            self._scroll_by(self.max_scroll_y)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Keep the place, and say where the reader is now unless the reader asked for it."""
        super().watch_scroll_y(old_value, new_value)
        if self._painter is None or round(old_value) == round(new_value):
            return
        column = self._painter.column
        column.refine_row(round(new_value) + self.page)
        self._remember(round(new_value))
        if not self._is_jumping:
            self._say_where()

    def _scroll_by(self, rows: int) -> None:
        """Scroll by hand; where the text does not move any more, the focus still does."""
        before = round(self.scroll_y)
        self.scroll_to(y=before + rows, animate=False, immediate=True)
        if round(self.scroll_y) == before:
            self._say_where()

    def _jump(self, row: int) -> None:
        self._is_jumping = True
        self.scroll_to(y=max(0, row), animate=False, immediate=True, force=True)
        self._is_jumping = False
        self._remember(round(self.scroll_y))

    def _remember(self, row: int) -> None:
        self._anchor = self._painter.column.offset_of(row) if row and self._painter else None

    def _say_where(self) -> None:
        if self._painter is None or not self.panels:
            return
        # The line that counts as being read is the second one; on the last page it wanders down,
        # so that the last panels, which never reach the top, are read too.
        top, page, last = round(self.scroll_y), self.page, self.max_scroll_y
        way = min(page, last)
        down = max(0, top - (last - way)) / way * (page - 1) if way else 0
        self.post_message(self.Moved(self._painter.column.panel_at(top + 2 + round(down))))

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """Say what was hit."""
        place = event.get_content_offset(self)
        if place is None or self._painter is None:
            return
        found = self._painter.column.row(place.y + self.scroll_offset.y)
        if found is None:
            return
        panel, row = found
        width = self.scrollable_content_region.width
        offset = self._painter.offset_at(row, place.x, width)
        entry = None if offset is None else find_innermost(self.entries, offset)
        self.post_message(self.Clicked(panel, entry))
