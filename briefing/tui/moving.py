"""Moving in a column of panels: to a panel or a stretch of text, by lines and pages, and back."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import ClassVar

from textual.binding import BindingType

from briefing.model import Span
from briefing.tui.column_view import ColumnView
from briefing.tui.keys import ARTICLE
from briefing.tui.layout import Column, Panel

JUMPS = 100
"""Jumps that one can go back from."""


class MovingView(ColumnView, inherit_bindings=False):
    """A column that goes where a key or the reader says, and knows the way back."""

    BINDINGS: ClassVar[list[BindingType]] = list(ARTICLE)

    def __init__(
        self,
        text: str,
        panels: Sequence[Panel],
        *,
        id: str,  # noqa: A002 Textual calls it so
    ) -> None:
        super().__init__(text, panels, id=id)
        self._left: deque[int | None] = deque(maxlen=JUMPS)
        """Where jumps began: the first character on the screen then, None at the top."""

    def show_panel(self, panel: int) -> None:
        """Bring a panel to the top of the screen, as far as the text reaches."""
        if self.painter is not None and self.panels:
            column = self.painter.column
            with self._noting_jump():
                self._move_to(lambda: column.top(panel))

    def reveal(self, span: Span) -> None:
        """Bring a stretch of text to the upper third of the screen unless it is in full view."""
        if self.painter is None or not self.panels:
            return
        column, page = self.painter.column, self.page
        if not column.draws(column.panel_of(span.start)):
            return
        first, last = self._rows_of(span, column)
        top = round(self.scroll_y)
        if top + 1 <= first and last <= top + page - 2:
            return

        def find_row() -> int:
            first, last = self._rows_of(span, column)
            # The end comes into view too, but never at the cost of the beginning.
            return min(max(first - page // 3, last - page + 2), first - 1)

        with self._noting_jump():
            self._move_to(find_row)

    @contextmanager
    def _noting_jump(self) -> Iterator[None]:
        """Note where one was, if that is more than a page away now."""
        place, row = self.top_offset, round(self.scroll_y)
        yield
        if abs(round(self.scroll_y) - row) > self.page:
            self._left.append(place)

    def jump_back(self) -> bool:
        """Go back to where the last jump began; tell whether there was one."""
        if not self._left or self.painter is None:
            return False
        column, place = self.painter.column, self._left.pop()
        self._move_to(lambda: column.row_of(place) if place is not None else 0)
        self._say_where()
        return True

    def is_visible(self, span: Span) -> bool:
        """Tell whether some of a stretch of text is on the screen."""
        if self.painter is None or not self.panels:
            return False
        column = self.painter.column
        if not column.draws(column.panel_of(span.start)):
            return False
        first, last = self._rows_of(span, column)
        top = round(self.scroll_y)
        return first < top + self.page and last >= top

    def _rows_of(self, span: Span, column: Column) -> tuple[int, int]:
        return column.row_of(span.start), column.row_of(max(span.end - 1, 0))

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
        if self.painter is not None:
            self.painter.column.refine_before(len(self.panels), 2 * self.page)
            self._measure()
            self._scroll_by(self.max_scroll_y)

    def _scroll_by(self, rows: int) -> None:
        """Scroll by hand; where the text does not move any more, the focus still does."""
        before = round(self.scroll_y)
        with self._noting_jump():
            self.scroll_to(y=before + rows, animate=False, immediate=True)
        if round(self.scroll_y) == before:
            self._say_where()
