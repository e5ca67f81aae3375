"""A list beside the article, drawn line by line so that 20,000 items open at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from briefing.messages import gettext
from briefing.tui.keys import PANE

LOOKING = "Looking …"
"""In place of items that may still come."""
AIR = 1
"""Cells between the lines and the scrollbar, or the border."""
LARGE = 600
"""Lists of more items are not measured item by item."""


class Chunk(NamedTuple):
    """A piece of a line: its text and the part of the component class that styles it."""

    text: str
    style: str = "text"


Line = tuple[Chunk, ...]


class Pane(ScrollView, can_focus=True, inherit_bindings=False):
    """A list of items of several lines each, one of them highlighted.

    What an item shows, `make_lines` says; moving through the list says so at once.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "pane--text",
        "pane--strong",
        "pane--faint",
        "pane--symbol",
        "pane--group",
        "pane--tab",
        "pane--tab-current",
        "pane--bar",
        "pane--highlighted",
    }

    BINDINGS: ClassVar[list[BindingType]] = list(PANE)

    tallest = 4
    """The most lines that an item takes."""

    highlighted: var[int | None] = var[int | None](None)

    class Highlighted(Message):
        """Somebody moved to an item."""

        def __init__(self, pane: Pane, index: int) -> None:
            super().__init__()
            self.pane = pane
            self.index = index

        @property
        def control(self) -> Pane:
            """The list itself."""
            return self.pane

    class Picked(Highlighted):
        """Somebody chose an item and wants to go on from there."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 Textual calls it so
        super().__init__(id=id)
        if self.BORDER_TITLE:
            self.border_title = gettext(self.BORDER_TITLE)
        if self.BORDER_SUBTITLE:
            self.border_subtitle = gettext(self.BORDER_SUBTITLE)
        self._count = 0
        self._tops: Sequence[int] = [0]
        self._width = 0
        self._head: list[Line] = []
        self._drawn: dict[int, list[Line]] = {}
        """The items of the lines that are being drawn."""

    # What there is to show

    def make_head(self, width: int) -> list[Line]:  # noqa: ARG002 for those that have one
        """Say what stands above the items and does not scroll."""
        return []

    def click_head(self, line: int, cell: int) -> None:
        """Act on a click above the items."""

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Say what an item shows, each line at most width cells wide."""
        raise NotImplementedError

    def measure(self, index: int, width: int) -> int:
        """Tell how many lines an item takes."""
        return len(self.make_lines(index, width))

    @property
    def page(self) -> int:
        """How many lines of items are to be seen."""
        return max(0, self.scrollable_content_region.height - len(self._head))

    def fill(self, count: int) -> None:
        """Show so many items."""
        self._count = count
        self._width = 0
        self._measure()

    def on_resize(self) -> None:
        """Break the lines again."""
        self._measure()

    def _measure(self) -> None:
        width = self.scrollable_content_region.width - AIR
        if width > 0 and width != self._width:
            self._width = width
            self._head = self.make_head(width)
            if self._count > LARGE:
                # All of the same height: nobody waits until each has been measured.
                self._tops = range(0, (self._count + 1) * self.tallest, self.tallest)
            else:
                heights = (self.measure(index, width) for index in range(self._count))
                self._tops = [0, *accumulate(heights)]
            self.virtual_size = Size(width + AIR, len(self._head) + self._tops[-1])
            self._show_highlighted()
            self.refresh()

    # Drawing

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the visible lines, asking for each item once."""
        self._drawn.clear()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw one visible line."""
        width = self.scrollable_content_region.width
        paper = self.get_component_rich_style("pane--text")
        if y < len(self._head):
            return self._draw(self._head[y], width, paper, Style.null())
        row = y - len(self._head) + self.scroll_offset.y
        if row >= self._tops[-1]:
            return Strip.blank(width, paper)
        index = self._item_at(row)
        lines = self._drawn.get(index)
        if lines is None:
            lines = self._drawn[index] = self.make_lines(index, width - AIR)
        within = row - self._tops[index]
        line = lines[within] if within < len(lines) else ()
        over = Style.null()
        # Neither the heading above an item nor the blank line under it is part of it.
        if index == self.highlighted and line and line[0].style != "group":
            over = self.get_component_rich_style("pane--highlighted", partial=True)
        return self._draw(line, width, paper, over)

    def _draw(self, line: Line, width: int, paper: Style, over: Style) -> Strip:
        segments = [
            Segment(chunk.text, self.get_component_rich_style(f"pane--{chunk.style}") + over)
            for chunk in line
        ]
        return Strip(segments).adjust_cell_length(width, paper + over)

    def _item_at(self, row: int) -> int:
        return min(max(bisect_right(self._tops, row) - 1, 0), self._count - 1)

    # Moving

    def watch_highlighted(self) -> None:
        """Keep the highlighted item in view."""
        self._show_highlighted()
        self.refresh()

    def _show_highlighted(self) -> None:
        index = self.highlighted
        page = self.page
        if index is None or index >= self._count or not page or len(self._tops) <= index + 1:
            return
        first, last = self._tops[index], self._tops[index + 1]
        top = round(self.scroll_y)
        if first < top or last > top + page:
            # A third from the top, so that what comes next is in view as well.
            self.scroll_to(y=max(0, first - page // 3), animate=False, immediate=True, force=True)

    def action_move(self, items: int) -> None:
        """Move by items."""
        if self._count:
            here = -1 if self.highlighted is None else self.highlighted
            self._go(min(max(here + items, 0), self._count - 1))

    def action_move_page(self, pages: int) -> None:
        """Move by pages."""
        if self._count:
            here = self.highlighted or 0
            page = max(1, self.page)
            there = self._item_at(max(0, self._tops[here] + pages * page))
            self._go(there if there != here else min(max(here + pages, 0), self._count - 1))

    def action_move_to_end(self, is_last: bool) -> None:
        """Move to the first or the last item."""
        if self._count:
            self._go(self._count - 1 if is_last else 0)

    def action_pick(self) -> None:
        """Choose the highlighted item."""
        if self.highlighted is not None:
            self.post_message(self.Picked(self, self.highlighted))

    def on_click(self, event: events.Click) -> None:
        """Move to the item that was clicked; a second click chooses it."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        if offset.y < len(self._head):
            self.click_head(offset.y, offset.x)
            return
        row = offset.y - len(self._head) + self.scroll_offset.y
        if row < self._tops[-1]:
            self._go(self._item_at(row))
            if event.chain > 1:
                self.action_pick()

    def _go(self, index: int) -> None:
        self.highlighted = index
        self.post_message(self.Highlighted(self, index))
