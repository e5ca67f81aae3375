"""Where each piece of the text stands: section panels and their rows. Knows nothing of Textual.

The article is one column of panels; a row is a stretch of the text and what kind of row it is.
Nothing is kept but the height of each panel: rows are made again when they are looked at. Heights
are estimates until somebody looks, so that a long article opens at once.

Offsets are code points into the text, half-open; widths are terminal cells.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import accumulate
from time import perf_counter

from briefing.model import Briefing, Span
from briefing.record import NamedTuple, Protocol
from briefing.tui.wrapping import NOTHING_INSERTED, SMALLEST, Inserted, wrap

RULE = 7
"""Cells of the upper border behind the title at least: the rule, the corner, blanks between."""
ROOMY = 24
"""From this height of the screen on, in rows, panels have air above and below their text."""
REMEMBERED = 64
"""How many panels keep their rows."""


class RowKind(IntEnum):
    """What a row of the column shows."""

    TOP = 0
    """The upper border, with the first line of the title in it."""
    TITLE = 1
    """What of the title did not fit into the border."""
    DECK = 2
    TEXT = 3
    BLANK = 4
    """Nothing, between the borders."""
    BOTTOM = 5
    GAP = 6
    """Nothing, between two panels."""


class Row(NamedTuple):
    """One row of a panel; start and end are equal where it holds no text."""

    kind: RowKind
    start: int
    end: int


class Panel(NamedTuple):
    """One section as it is drawn."""

    title: Span | None
    deck: Span | None
    paragraphs: tuple[Span, ...]

    @property
    def blocks(self) -> tuple[Span, ...]:
        """What the panel draws, in reading order."""
        return tuple(sorted(span for span in (self.title, self.deck, *self.paragraphs) if span))

    @property
    def start(self) -> int:
        """The first character that the panel draws."""
        firsts = (self.title, self.deck, *self.paragraphs[:1])
        return min(span.start for span in firsts if span)


class Shape(NamedTuple):
    """The measures of the column, all in cells."""

    text: int
    """The width of the text."""
    margin: int = 2
    """Left and right, between border and text."""
    air: int = 1
    """Rows above and below the text, inside the border."""
    prefix: int = 6
    """What stands before the title in the upper border."""

    @property
    def panel(self) -> int:
        """The width of a panel with its borders."""
        return self.text + 2 * self.margin + 2

    @property
    def top(self) -> int:
        """What of the upper border title and counts may share."""
        return self.panel - self.prefix


def make_shape(reading_width: int, width: int, rows: int, panels: int) -> Shape:
    """Fit so many panels into so many cells on a screen of so many rows.

    The text is as wide as it is to be read, with a margin that the screen can spare.
    """
    margin = 2 if width >= 64 else 1
    text = max(1, min(reading_width, width - 2 * margin - 2))
    return Shape(text, margin, int(rows >= ROOMY), 5 + len(str(panels)))


class Surroundings(Protocol):
    """What takes room in a panel beside its own words; it may change, and then says so."""

    def find_inserted(self, panel: int) -> Inserted:
        """Tell which symbols are drawn within the text of a panel."""

    def measure_counts(self, panel: int, room: int) -> int:
        """Tell how many of so many cells of the upper border belong to the counts."""


class Bare:
    """Nothing but the text."""

    def find_inserted(self, panel: int) -> Inserted:  # noqa: ARG002 the same for all
        """Insert nothing."""
        return NOTHING_INSERTED

    def measure_counts(self, panel: int, room: int) -> int:  # noqa: ARG002 the same for all
        """Count nothing: only the rule and the corner take room."""
        return RULE


def find_panels(briefing: Briefing) -> tuple[Panel, ...]:
    """Make a panel of each section that holds anything; the first one opens with the deck."""
    panels: list[Panel] = []
    deck = briefing.deck
    for section in briefing.sections:
        if section.title or deck or section.paragraphs:
            panels.append(Panel(section.title, deck, section.paragraphs))
            deck = None
    if deck:
        panels.append(Panel(None, deck, ()))
    return tuple(panels)


class Column:
    """All panels of an article at one width: which row is where.

    Heights are estimates until a panel is looked at, or refined. Making one exact moves what stands
    below it: whoever shows the column keeps the panel at the top of the screen in its place.
    """

    def __init__(
        self,
        text: str,
        panels: Sequence[Panel],
        shape: Shape,
        around: Surroundings | None = None,
        only: int | None = None,
    ) -> None:
        """Lay out all panels, or only one: the others have no rows then, but keep their places."""
        self.text = text
        self.panels = panels
        self.shape = shape
        self.around = around or Bare()
        self.only = only
        self._starts = [panel.start for panel in panels]
        self._heights = [self._estimate(panel) if only is None else 0 for panel in panels]
        self._waiting = list(range(len(panels) - 1, -1, -1)) if only is None else [only]
        """Panels that may be estimates, the next one to refine last."""
        self._is_exact = bytearray(len(panels))
        self._sums: list[int] | None = None
        self._rows: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    @property
    def _tops(self) -> list[int]:
        if self._sums is None:
            self._sums = [0, *accumulate(self._heights)]
        return self._sums

    @property
    def height(self) -> int:
        """All rows; an estimate until everything has been refined."""
        # No gap after the last panel.
        return max(0, self._tops[-1] - 1)

    @property
    def is_exact(self) -> bool:
        """Whether no height is an estimate any more."""
        return not self._waiting

    def draws(self, panel: int) -> bool:
        """Tell whether a panel has rows."""
        return self.only is None or self.only == panel

    def refine(self, seconds: float) -> None:
        """Make more heights exact, for about so long."""
        until = perf_counter() + seconds
        while self._waiting:
            self._settle(self._waiting.pop())
            if perf_counter() > until:
                return

    def refine_rows(self, first: int, last: int) -> int:
        """Make what is drawn from one row to another exact; return the panel of the first row.

        That panel keeps its top.
        """
        top_panel = panel = self.panel_at(max(first, 0))
        if self.only is not None:
            self._settle(self.only)
            return self.only
        while True:
            self._settle(panel)
            if panel + 1 >= len(self.panels) or self._tops[panel + 1] > last:
                return top_panel
            panel = self.panel_at(self._tops[panel + 1])

    def refine_before(self, panel: int, rows: int) -> None:
        """Make so many rows above a panel exact; this moves the panel itself."""
        while panel > 0 and rows > 0:
            panel -= 1
            self._settle(panel)
            rows -= self._heights[panel]

    def forget(self, panels: Iterable[int]) -> None:
        """Lay some panels out anew: other symbols or counts stand in them now."""
        stale = [panel for panel in panels if self.draws(panel)]
        for panel in stale:
            self._is_exact[panel] = 0
            self._rows.pop(panel, None)
        self._waiting += reversed(stale)

    def _settle(self, panel: int) -> None:
        if self._is_exact[panel]:
            return
        height = len(self.rows(panel))
        self._is_exact[panel] = 1
        if height != self._heights[panel]:
            self._heights[panel] = height
            self._sums = None

    def panel_at(self, row: int) -> int:
        """Tell which panel the row belongs to; the nearest one for rows outside."""
        if self.only is not None:
            return self.only
        return min(max(bisect_right(self._tops, row) - 1, 0), len(self.panels) - 1)

    def panel_of(self, offset: int) -> int:
        """Tell which panel draws the character; the one before it if none does."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def top(self, panel: int) -> int:
        """Tell the row of the panel's upper border."""
        return self._tops[panel]

    def row(self, row: int) -> tuple[int, Row] | None:
        """Look up a row: its panel and what it shows; None outside the article."""
        if not self.panels or not 0 <= row < self.height:
            return None
        panel = self.panel_at(row)
        self._settle(panel)
        rows = self.rows(panel)
        within = row - self._tops[panel]
        if within < len(rows):
            return panel, rows[within]
        # It was shorter than thought: the row belongs to one further down.
        return self.row(row)

    def row_of(self, offset: int) -> int:
        """Tell the row that draws the character, or the first one after it in its panel."""
        if not self.panels:
            return 0
        panel = self.panel_of(offset)
        rows = self.rows(panel)
        for index, row in enumerate(rows):
            if row.end > offset and row.end > row.start:
                return self._tops[panel] + index
        return self._tops[panel] + max(len(rows) - 2, 0)

    def offset_of(self, row: int) -> int | None:
        """Tell the first character drawn in this row or below it; None after the last one."""
        for index in range(row, self.height):
            found = self.row(index)
            if found and found[1].end > found[1].start:
                return found[1].start
        return None

    def rows(self, panel: int) -> tuple[Row, ...]:
        """List the rows of one panel, with the gap beneath it."""
        rows = self._rows.get(panel)
        if rows is None:
            rows = self._rows[panel] = self._make_rows(panel)
            if len(self._rows) > REMEMBERED:
                self._rows.popitem(last=False)
        return rows

    def _make_rows(self, index: int) -> tuple[Row, ...]:
        if not self.draws(index):
            return ()
        panel = self.panels[index]
        inserted = self.around.find_inserted(index)
        blank = Row(RowKind.BLANK, panel.start, panel.start)
        rows: list[Row] = []
        if panel.title:
            rows += self._title(index, panel.title, inserted)
        if not rows:
            rows.append(blank._replace(kind=RowKind.TOP))
        rows += [blank] * self.shape.air
        for span, kind in self._blocks(panel):
            for start, end in wrap(self.text, *span, self.shape.text, inserted):
                rows.append(Row(kind, start, end))
            rows.append(blank)
        if self.shape.air == 0 and rows[-1].kind is RowKind.BLANK:
            rows.pop()
        rows.append(blank._replace(kind=RowKind.BOTTOM))
        rows.append(blank._replace(kind=RowKind.GAP))
        return tuple(rows)

    def _title(self, index: int, title: Span, inserted: Inserted) -> Iterator[Row]:
        """Put the first line into the border beside the counts, the others beneath it."""
        room = self.shape.top - self.around.measure_counts(index, self.shape.top)
        first = next(wrap(self.text, *title, max(SMALLEST, room), inserted), None)
        if first:
            yield Row(RowKind.TOP, *first)
            room = self.shape.top - self.shape.margin - 1
            for line in wrap(self.text, first[1], title.end, room, inserted):
                yield Row(RowKind.TITLE, *line)

    def _blocks(self, panel: Panel) -> Iterator[tuple[Span, RowKind]]:
        if panel.deck:
            yield panel.deck, RowKind.DECK
        for paragraph in panel.paragraphs:
            yield paragraph, RowKind.TEXT

    def _estimate(self, panel: Panel) -> int:
        first, last = panel.start, panel.paragraphs[-1].end if panel.paragraphs else panel.start
        return 3 + self.shape.air + (last - first) // self.shape.text + 2 * len(panel.paragraphs)
