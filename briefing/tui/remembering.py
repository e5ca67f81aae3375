"""Between screen and memory: what is restored when a briefing opens, and kept as it is read.

The screen is looked at now and then instead of telling: nothing that is added to it can be
forgotten here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from briefing.config import Config
from briefing.config.options import WIDTHS
from briefing.memory import Habits, Memory, identify
from briefing.memory.places import find_place, note_place
from briefing.model import Span
from briefing.record import TYPE_CHECKING, NamedTuple
from briefing.tui.arrangement import PANES
from briefing.tui.marks import ClaimMarks

if TYPE_CHECKING:
    from briefing.tui.first_frame import Plan
    from briefing.tui.reader import ReaderScreen


class View(NamedTuple):
    """How a briefing is looked at, and where."""

    anchor: int | None
    """The first character on the screen; None at the top."""
    width: int
    claims: ClaimMarks
    statuses: bool
    panes: Mapping[str, Sequence[str]]


class Remembering:
    """Keeps what one screen shows."""

    def __init__(self, screen: ReaderScreen | Plan, memory: Memory) -> None:
        self.screen = screen
        self.memory = memory
        self.identity = identify(screen.briefing)
        self._start = self._kept = self._look()
        self._has_opened = False

    def restore(self, config: Config) -> bool:
        """Open the screen as the briefing was left; tell whether that was further down."""
        recalled = self.memory.recall(self.identity)
        anchor = None
        if recalled:
            place, habits = recalled
            apply_habits(self.screen, habits)
            if place:
                text = self.screen.briefing.text
                anchor = find_place(text, self._paragraphs, place)
        else:
            last = self.memory.recall_last()
            configured = config.values
            apply_habits(
                self.screen,
                Habits(
                    None if "reader.width" in configured else last.width,
                    panes=None if {"panes.outline", "panes.claims"} & {*configured} else last.panes,
                ),
            )
        if anchor is not None:
            self.screen.resume_at(anchor)
        self._start = self._kept = self._look()
        return anchor is not None

    def look(self) -> View | None:
        """Look at the screen; None where nothing has changed since it was written down."""
        view = self._look()
        return view if self.wants(view) else None

    def wants(self, view: View) -> bool:
        """Tell whether what was seen is still to be written down."""
        return not self._has_opened or view != self._kept

    def write(self, view: View) -> None:
        """Write down what was seen. Blocks for as long as the disk does; any thread may do it."""
        opened = self._has_opened or self.memory.open(self.identity)
        self._has_opened = True
        place = None
        if view.anchor is not None:
            text = self.screen.briefing.text
            place = note_place(text, self._paragraphs, view.anchor)
        if self.memory.keep(self.identity, place, self._changes(view)) and opened:
            self._kept = view

    def _look(self) -> View:
        screen = self.screen
        return View(
            screen.top_offset,
            screen.reading_width,
            screen.claims,
            screen.statuses,
            screen.open_panes.lasting(),
        )

    def _changes(self, view: View) -> Habits:
        """Name only what was chosen here: another reader of the same briefing may choose too."""
        start, kept = self._start, self._kept
        return Habits(
            view.width if not view.width == start.width == kept.width else None,
            view.claims.name.lower() if not view.claims == start.claims == kept.claims else None,
            view.statuses if not view.statuses == start.statuses == kept.statuses else None,
            view.panes if not view.panes == start.panes == kept.panes else None,
        )

    @cached_property
    def _paragraphs(self) -> list[Span]:
        """List everything that is drawn of the text, in reading order."""
        return [span for panel in self.screen.panels for span in panel.blocks]


def configure(screen: ReaderScreen | Plan, config: Config) -> None:
    """Set a screen up as it is configured, before it is shown."""
    for name in PANES:
        if not config.value(f"panes.{name}"):
            screen.open_panes.leave_out(name)
    apply_habits(
        screen,
        Habits(
            config.value("reader.width"),
            config.value("marks.claims"),
            config.value("marks.statuses"),
        ),
    )


def apply_habits(screen: ReaderScreen | Plan, habits: Habits) -> None:
    """Set a screen up as somebody reads, before it is shown; what makes no sense is left out."""
    marks = {choice.name.lower(): choice for choice in ClaimMarks}
    wished = {
        "reading_width": habits.width if habits.width in WIDTHS else None,
        "claims": marks.get(habits.claims or ""),
        "statuses": habits.statuses,
    }
    for name, value in wished.items():
        if value is not None:
            screen.set_up(name, value)
    if habits.panes is not None:
        screen.open_panes.restore(habits.panes)
