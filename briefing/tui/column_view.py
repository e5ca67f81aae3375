"""A column of section panels that scrolls: drawn line by line, and its place kept.

What is drawn, a subclass says. One widget draws everything, because a widget per section or
paragraph makes long articles slow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, cast

from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from briefing.tui.layout import Panel, Shape
from briefing.tui.paint import Painter

if TYPE_CHECKING:
    from briefing.tui.app import BriefingApp

SLICE = 0.006
"""Seconds of layout between two looks at the keyboard."""
SELDOM = 0.25
"""Seconds between two looks of the scrollbar at a height that is still changing: each look has
Textual arrange the whole screen."""
REST = 0.1
"""Seconds without a key after which layout goes on: who presses keys is not to wait for it."""
REMEMBERED = 300
"""Drawn lines that are kept: of some screens. With what Textual keeps of each, 10 kB a line."""


class ColumnView(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows the panels of an article; scrolling by hand says where the reader is now.

    How one moves in it, `moving` knows.
    """

    current: var[int] = var(0)
    """The panel in focus."""
    reading_width: var[int] = var(66)
    """How wide the text may be, in cells."""
    only: var[int | None] = var[int | None](None)
    """The panel that is shown alone, if any."""
    progress: var[int | None] = var[int | None](None)
    """How much of the text has been on the screen, in percent; None where all of it is, and while
    heights are estimates."""

    class Moved(Message):
        """The text was scrolled by hand."""

        def __init__(self, panel: int) -> None:
            super().__init__()
            self.panel = panel
            """The panel that is being read now."""

    def __init__(
        self,
        text: str,
        panels: Sequence[Panel],
        *,
        id: str,  # noqa: A002 Textual calls it so
    ) -> None:
        super().__init__(id=id)
        self.text = text
        self.panels = panels
        self.painter: Painter | None = None
        """None until the size of the screen is known."""
        self._strips: dict[int, Strip] = {}
        self._is_jumping = False
        self.top_offset: int | None = None
        """The first character on the screen, None at the top; set before the first layout, it is
        where reading begins."""
        self._lead = 0
        """How many rows of border stand above it."""
        self._is_refining = False
        self._measured_at = 0.0

    # What a subclass says

    def make_shape(self, width: int) -> Shape:
        """Say the measures of the column in so many cells."""
        raise NotImplementedError

    def make_painter(self, shape: Shape) -> Painter:
        """Say how a column of that shape is laid out and drawn."""
        raise NotImplementedError

    # Layout

    def on_resize(self) -> None:
        """Wrap again where the width changed, and stay at the same words."""
        self.place()

    def watch_reading_width(self) -> None:
        """Wrap again."""
        self.place()

    def watch_only(self, only: int | None) -> None:
        """Show one panel from its top, or all of them around what was read."""
        if self.painter is None:
            return
        if only is not None and not self._is_within(only):
            self.top_offset = None
        elif only is None and self.top_offset is None and self.panels:
            self.top_offset = self.panels[self.current].start
        self.place(force=True)

    def _is_within(self, panel: int) -> bool:
        if self.top_offset is None or self.painter is None:
            return False
        return self.painter.column.panel_of(self.top_offset) == panel

    def watch_current(self) -> None:
        """Draw the accent border elsewhere."""
        self.repaint()

    def notify_style_update(self) -> None:
        """Forget what was drawn in the colours of another theme."""
        super().notify_style_update()
        if self.painter is not None:
            self.painter.forget_styles()
        self._strips.clear()

    @property
    def page(self) -> int:
        """How many rows are to be seen."""
        return self.scrollable_content_region.height

    def repaint(self) -> None:
        """Draw every line anew."""
        self._strips.clear()
        self.refresh()

    def place(self, force: bool = False) -> None:
        """Lay the column out for the size of now, keeping the place."""
        width, page = self.scrollable_content_region.size
        if not width or not page:
            return
        shape = self.make_shape(width)
        if self.painter is not None and self.painter.column.shape == shape and not force:
            return
        self.painter = self.make_painter(shape)
        self._restore()

    def lay_anew(self, panels: Sequence[int]) -> None:
        """Lay some panels out again, in which other symbols stand now, keeping the place."""
        if self.painter is None:
            return
        column, top = self.painter.column, round(self.scroll_y)
        column.forget(panels)
        seen = range(column.panel_at(top), column.panel_at(top + self.page) + 1)
        if any(panel in seen for panel in panels):
            self._restore()
        else:
            self._go_on_refining()

    def _restore(self) -> None:
        """Show the words that were at the top; widths and marks come and go without drift."""
        if self.painter is None:
            return
        column, anchor, lead = self.painter.column, self.top_offset, self._lead
        if anchor is None:
            self._move_to(lambda: 0)
        else:
            self._move_to(lambda: column.row_of(anchor) - lead)
        self.top_offset, self._lead = anchor, lead
        self.repaint()
        self._go_on_refining()

    def _go_on_refining(self) -> None:
        if not self._is_refining:
            self._is_refining = True
            self._refine()

    def _refine(self) -> None:
        """Make the rest of the heights exact, between the keys, under a text that stands still."""
        if self.painter is None or self.painter.column.is_exact:
            self._is_refining = False
            self._measure_progress()
            return
        if perf_counter() - cast("BriefingApp", self.app).pressed_at < REST:
            self.set_timer(REST, self._refine)
            return
        column, top = self.painter.column, round(self.scroll_y)
        panel = column.panel_at(top)
        within = top - column.top(panel)
        column.refine(SLICE)
        if column.top(panel) + within != top:
            anchor, lead = self.top_offset, self._lead
            self._measure()
            self._jump(column.top(panel) + within)
            self.top_offset, self._lead = anchor, lead
            self.repaint()
        elif column.is_exact or perf_counter() - self._measured_at > SELDOM:
            self._measure()
        self.set_timer(SLICE, self._refine)

    def _measure(self) -> None:
        self._measured_at = perf_counter()
        if self.painter is not None:
            width = self.scrollable_content_region.width
            self.virtual_size = Size(width, self.painter.column.height)
            self._measure_progress()

    def _measure_progress(self) -> None:
        column = self.painter.column if self.painter else None
        if column is None or not column.is_exact or column.height <= self.page:
            self.progress = None
        else:
            # The end is reached only where it is on the screen: 99.9 is not 100.
            seen = round(self.scroll_y) + self.page
            self.progress = min(100, 100 * seen // column.height)

    # Drawing

    def render_line(self, y: int) -> Strip:
        """Draw one visible line."""
        if self.painter is None:
            # The first frame comes before the first resize event.
            self.place()
        width = self.scrollable_content_region.width
        if self.painter is None:
            return Strip.blank(width, self.rich_style)
        row = y + self.scroll_offset.y
        strip = self._strips.get(row)
        if strip is None or strip.cell_length != width:
            if len(self._strips) > REMEMBERED:
                self._strips.clear()
            strip = self.painter.paint(row, self.current, width).apply_offsets(0, row)
            self._strips[row] = strip
        return strip

    # Keeping the place

    def _move_to(self, find_row: Callable[[], int]) -> None:
        """Bring a row to the top, which `find_row` gives as far as heights are exact by then."""
        if self.painter is None or not self.panels:
            return
        column = self.painter.column
        row = find_row()
        column.refine_before(column.refine_rows(row, row + self.page), self.page)
        row = find_row()
        column.refine_rows(row, row + self.page)
        self._measure()
        self._jump(row)

    @property
    def text_width(self) -> int:
        """How wide the text is drawn, in cells; the reading width or what the screen leaves."""
        return self.reading_width if self.painter is None else self.painter.column.shape.text

    @property
    def first_offset(self) -> int:
        """The first character on the screen."""
        if self.painter is None:
            return 0
        return self.painter.column.offset_of(round(self.scroll_y)) or 0

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Keep the place, and say where the reader is now unless the reader asked for it."""
        super().watch_scroll_y(old_value, new_value)
        if self.painter is None or round(old_value) == round(new_value) or self._is_jumping:
            return
        self._firm(round(new_value))
        self._say_where()

    def _firm(self, row: int) -> None:
        """Make a page more above and below exact, so that the next step up moves nothing."""
        if self.painter is None or not self.panels:
            return
        column = self.painter.column
        panel = column.refine_rows(row, row + 2 * self.page)
        before = column.top(panel)
        column.refine_before(panel, self.page)
        self._measure()
        shift = column.top(panel) - before
        if shift:
            self._jump(row + shift)
            self.repaint()
        else:
            self._remember(row)

    def _jump(self, row: int) -> None:
        self._is_jumping = True
        self.scroll_to(y=max(0, row), animate=False, immediate=True, force=True)
        self._is_jumping = False
        self._remember(round(self.scroll_y))

    def _remember(self, row: int) -> None:
        """Note which words are at the top, and how many rows of border stand above them."""
        self._measure_progress()
        column = self.painter.column if self.painter else None
        self.top_offset = column.offset_of(row) if row and column else None
        if column is None or self.top_offset is None:
            self._lead = 0
        else:
            self._lead = max(0, column.row_of(self.top_offset) - row)

    def _say_where(self) -> None:
        if self.painter is None or not self.panels:
            return
        # The line that counts as being read is the second one; on the last page it wanders down,
        # so that the last panels, which never reach the top, are read too.
        top, page, last = round(self.scroll_y), self.page, self.max_scroll_y
        way = min(page, last)
        down = max(0, top - (last - way)) / way * (page - 1) if way else 0
        self.post_message(self.Moved(self.painter.column.panel_at(top + 2 + round(down))))
