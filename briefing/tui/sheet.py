"""A text of our own that may be longer than its place, with the keys of the article."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll

from briefing.tui.keys import SHEET


class Sheet(VerticalScroll, inherit_bindings=False):
    """Scrolls at once, without animation."""

    BINDINGS: ClassVar[list[BindingType]] = list(SHEET)

    def action_scroll_rows(self, rows: int) -> None:
        """Scroll by lines."""
        self.scroll_relative(y=rows, animate=False)

    def action_scroll_pages(self, pages: int) -> None:
        """Scroll by pages."""
        self.scroll_relative(y=pages * max(1, self.size.height - 1), animate=False)

    def action_scroll_half_pages(self, halves: int) -> None:
        """Scroll by half pages."""
        self.scroll_relative(y=halves * max(1, self.size.height // 2), animate=False)

    def action_scroll_top(self) -> None:
        """Go to the beginning."""
        self.scroll_home(animate=False)

    def action_scroll_bottom(self) -> None:
        """Go to the end."""
        self.scroll_end(animate=False)
