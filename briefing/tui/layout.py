"""Where each piece of the text stands: section panels and their rows. Knows nothing of Textual.

The article is one column of panels; a row is a stretch of the text and what kind of row it is.
Nothing is kept but the height of each panel: rows are made again when they are looked at. Heights
are exact up to some panel and estimates after it, so that a long article opens at once; nothing
that is on screen is an estimate.

Offsets are code points into the text, half-open; widths are terminal cells.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import accumulate
from time import perf_counter
from typing import NamedTuple

from briefing.model import Briefing, Span
from briefing.tui.wrapping import NOTHING_INSERTED, SMALLEST, Inserted, wrap

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
        return self.blocks[0].start


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
    counts: tuple[int, ...] = ()
    """What stands after the title of each panel."""

    @property
    def panel(self) -> int:
        """The width of a panel with its borders."""
        return self.text + 2 * self.margin + 2

    def title(self, panel: int) -> int:
        """Tell the width that is left in the border for the title of a panel."""
        counts = self.counts[panel] if panel < len(self.counts) else 0
        return max(SMALLEST, self.panel - self.prefix - counts)


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
    """All panels of an article at one width: which row is where."""

    def __init__(
        self,
        flowed: str,
        panels: Sequence[Panel],
        shape: Shape,
        inserted: Inserted = NOTHING_INSERTED,
        only: int | None = None,
    ) -> None:
        """Lay out all panels, or only one: the others have no rows then, but keep their places."""
        self.flowed = flowed
        self.panels = panels
        self.shape = shape
        self.inserted = inserted
        self.only = only
        self._starts = [panel.start for panel in panels]
        self._heights = [self._estimate(panel) if only is None else 0 for panel in panels]
        self._tops = [0, *accumulate(self._heights)]
        self._exact = 0
        self._rows: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        if only is not None:
            self._heights[only] = len(self._make_rows(only))
            self._settle(len(panels))

    @property
    def height(self) -> int:
        """All rows; an estimate until everything has been refined."""
        # No gap after the last panel.
        return max(0, self._tops[-1] - 1)

    @property
    def is_exact(self) -> bool:
        """Whether no height is an estimate any more."""
        return self._exact == len(self.panels)

    def draws(self, panel: int) -> bool:
        """Tell whether a panel has rows."""
        return self.only is None or self.only == panel

    def refine(self, seconds: float) -> None:
        """Make more heights exact, for about so long."""
        until = perf_counter() + seconds
        panel = self._exact
        while panel < len(self.panels):
            self._heights[panel] = len(self._make_rows(panel))
            panel += 1
            if perf_counter() > until:
                break
        self._settle(panel)

    def refine_panel(self, panel: int) -> None:
        """Make the heights up to and including this panel exact."""
        if panel >= self._exact:
            for index in range(self._exact, panel + 1):
                self._heights[index] = len(self._make_rows(index))
            self._settle(panel + 1)

    def refine_row(self, row: int) -> None:
        """Make the heights exact as far as this row."""
        while not self.is_exact and self._tops[self._exact] <= row:
            # A few at a time: each settling sums up all the heights.
            self.refine_panel(min(self._exact + 50, len(self.panels) - 1))

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
        self.refine_panel(panel)
        return self._tops[panel]

    def bottom(self, panel: int) -> int:
        """Tell the row of the panel's lower border."""
        self.refine_panel(panel)
        return self._tops[panel + 1] - 2

    def row(self, row: int) -> tuple[int, Row] | None:
        """Look up a row: its panel and what it shows; None outside the article."""
        if not self.panels or not 0 <= row < self.height:
            return None
        self.refine_row(row)
        panel = self.panel_at(row)
        rows = self.rows(panel)
        within = row - self._tops[panel]
        return (panel, rows[within]) if within < len(rows) else None

    def row_of(self, offset: int) -> int:
        """Tell the row that draws the character, or the first one after it in its panel."""
        if not self.panels:
            return 0
        panel = self.panel_of(offset)
        top = self.top(panel)
        for index, row in enumerate(self.rows(panel)):
            if row.end > offset and row.end > row.start:
                return top + index
        return self.bottom(panel)

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
        blank = Row(RowKind.BLANK, panel.start, panel.start)
        rows: list[Row] = []
        if panel.title:
            rows += self._title(index, panel.title)
        if not rows:
            rows.append(blank._replace(kind=RowKind.TOP))
        rows += [blank] * self.shape.air
        for span, kind in self._blocks(panel):
            for start, end in wrap(self.flowed, *span, self.shape.text, self.inserted):
                rows.append(Row(kind, start, end))
            rows.append(blank)
        if self.shape.air == 0 and rows[-1].kind is RowKind.BLANK:
            rows.pop()
        rows.append(blank._replace(kind=RowKind.BOTTOM))
        rows.append(blank._replace(kind=RowKind.GAP))
        return tuple(rows)

    def _title(self, index: int, title: Span) -> Iterator[Row]:
        """Put the first line into the border beside the counts, the others beneath it."""
        first = next(wrap(self.flowed, *title, self.shape.title(index), self.inserted), None)
        if first:
            yield Row(RowKind.TOP, *first)
            room = self.shape.panel - self.shape.prefix - self.shape.margin - 1
            for line in wrap(self.flowed, first[1], title.end, room, self.inserted):
                yield Row(RowKind.TITLE, *line)

    def _blocks(self, panel: Panel) -> Iterator[tuple[Span, RowKind]]:
        if panel.deck:
            yield panel.deck, RowKind.DECK
        for paragraph in panel.paragraphs:
            yield paragraph, RowKind.TEXT

    def _estimate(self, panel: Panel) -> int:
        blocks = [panel.deck, *panel.paragraphs] if panel.deck else panel.paragraphs
        lines = sum((end - start) // self.shape.text + 2 for start, end in blocks)
        return 3 + self.shape.air + lines

    def _settle(self, exact: int) -> None:
        self._exact = exact
        self._tops = [0, *accumulate(self._heights)]
