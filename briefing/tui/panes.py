"""A screen whose panes come and go with its width: which is open, which has the focus."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from briefing.messages import gettext
from briefing.tui.arrangement import (
    BREAKPOINTS,
    SMALLEST,
    Arrangement,
    OpenPanes,
    arrange,
    is_high,
    is_over,
)

TOO_SMALL = "{} is too small; {} will do"


class PanedScreen(Screen[None]):
    """Arranges a main part, and panes that stand beside it or open over it."""

    # Textual types both as instance variables.
    HORIZONTAL_BREAKPOINTS = [(least, name.value) for least, name in BREAKPOINTS]  # noqa: RUF012

    def __init__(self) -> None:
        # The classes of its size are there before anything is styled. Textual adds them once it has
        # drawn, and then styles everything again.
        columns, rows = self.app.size
        super().__init__(classes=f"{arrange(columns).value} {'-high' if is_high(rows) else '-low'}")
        self.open_panes = OpenPanes()
        self._was_shown = False

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Spare styling everything again when it is shown first: all of it has just been styled."""
        event.refresh_styles = event.refresh_styles and self._was_shown
        self._was_shown = True

    @property
    def main(self) -> Widget:
        """The part that is always there and takes the focus back."""
        raise NotImplementedError

    @property
    def side_panes(self) -> Sequence[Widget]:
        """The panes, each with its name as id."""
        raise NotImplementedError

    @property
    def stops(self) -> Sequence[Widget]:
        """Everything that can have the focus, in the order of Tab."""
        raise NotImplementedError

    @property
    def arrangement(self) -> Arrangement:
        """The arrangement of now."""
        return arrange(self.app.size.width)

    def on_resize(self, event: events.Resize) -> None:
        """Arrange the parts for the new size."""
        columns, rows = event.size
        least = SMALLEST
        self.set_class(columns < least[0] or rows < least[1], "-too-small")
        if self.has_class("-too-small"):
            sizes = (f"{columns}×{rows}", f"{least[0]}×{least[1]}")
            self._say_too_small(gettext(TOO_SMALL).format(*sizes))
        self.show_panes()

    def _say_too_small(self, message: str) -> None:
        for static in self.query("#too-small").results(Static):
            static.update(message)
            return
        self.mount(Static(message, id="too-small", markup=False))

    def show_panes(self) -> None:
        """Show what is open in the arrangement of now, and nothing else."""
        for pane in self.side_panes:
            is_open = self.open_panes.shows(str(pane.id), self.arrangement)
            if pane.has_focus and not is_open:
                self.main.focus()
            pane.display = is_open

    def close_over(self) -> bool:
        """Close what is open over the main part; tell whether anything was."""
        if not self.open_panes.close_over(self.arrangement):
            return False
        self.show_panes()
        return True

    def action_toggle_pane(self, name: str) -> None:
        """Open or close a pane; one that opens over the main part takes the focus."""
        arrangement = self.arrangement
        self.open_panes.toggle(name, arrangement)
        self.show_panes()
        if self.open_panes.shows(name, arrangement) and is_over(name, arrangement):
            self.query_one(f"#{name}").focus()

    def action_pane(self, step: int) -> None:
        """Go to the next pane that is open."""
        panes = [pane for pane in self.stops if pane.display]
        here = panes.index(self.focused) if self.focused in panes else -step
        panes[(here + step) % len(panes)].focus()
