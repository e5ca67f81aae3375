"""Where each piece of the text stands: wrapping, section panels, rows. Knows nothing of Textual.

The article is one column of panels; a row is a stretch of the text and what kind of row it is.
Nothing is kept but the height of each panel: rows are made again when they are looked at. Heights
are exact up to some panel and estimates after it, so that a long article opens at once; nothing
that is on screen is an estimate.

Offsets are code points into the text, half-open; widths are terminal cells.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import accumulate
from time import perf_counter
from typing import NamedTuple

from rich.cells import cell_len, split_graphemes

from briefing.model import Briefing, Span

# rich measures character by character as soon as one is not in its short list of narrow ones, and
# that list lacks the curly quotes and dashes that news is full of: 40 times slower than this.
NOT_NARROW = re.compile(
    "[^ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2500-\u25fc]"
)
NOT_BLANK = re.compile(r"[^ ]")
WORD = re.compile(r"[^ ]+")

SMALLEST = 8
"""No text is wrapped narrower than this, in cells: below it not every character fits."""
REMEMBERED = 64
"""How many panels keep their rows."""


class Inserted(NamedTuple):
    """Symbols that are drawn before a character of the text without being part of it."""

    offsets: tuple[int, ...] = ()
    """In order, each at a character that is drawn."""
    symbols: Mapping[int, str] = {}
    """What is drawn at each of them."""

    def within(self, start: int, end: int) -> tuple[int, ...]:
        """List the offsets in [start, end), in order."""
        return self.offsets[bisect_left(self.offsets, start) : bisect_left(self.offsets, end)]


NOTHING_INSERTED = Inserted()


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
    def start(self) -> int:
        """The first character that the panel draws."""
        return min(span.start for span in (self.title, self.deck, *self.paragraphs) if span)


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


def flow(text: str) -> str:
    """Make line ends and tabs inside paragraphs blanks; every offset stays the same."""
    return text.replace("\n", " ").replace("\t", " ")


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


def wrap(
    flowed: str, start: int, end: int, width: int, inserted: Inserted = NOTHING_INSERTED
) -> Iterator[tuple[int, int]]:
    """Break [start, end) into lines no wider than width cells, words whole where they fit.

    Yields (start, end) of each line without the blanks around it: every other character is in
    exactly one line. Words wider than a line are broken between graphemes.
    """
    width = max(width, SMALLEST)
    if NOT_NARROW.search(flowed, start, end) or inserted.within(start, end):
        yield from _wrap_measured(flowed, start, end, width, inserted)
        return
    while True:
        first = NOT_BLANK.search(flowed, start, end)
        if first is None:
            return
        start = first.start()
        if end - start <= width:
            yield start, start + len(flowed[start:end].rstrip(" "))
            return
        cut = flowed.rfind(" ", start, start + width + 1)
        if cut < 0:
            cut = start + width
        yield start, start + len(flowed[start:cut].rstrip(" "))
        start = cut


def _wrap_measured(
    flowed: str, start: int, end: int, width: int, inserted: Inserted
) -> Iterator[tuple[int, int]]:
    """Wrap word by word, counting cells: wide characters, combining ones, inserted symbols."""
    line_start = line_end = -1
    used = 0
    for word in WORD.finditer(flowed, start, end):
        for piece_start, piece_end, cells in _pieces(flowed, *word.span(), width, inserted):
            blanks = piece_start - line_end
            if line_start >= 0 and used + blanks + cells <= width:
                line_end = piece_end
                used += blanks + cells
                continue
            if line_start >= 0:
                yield line_start, line_end
            line_start, line_end, used = piece_start, piece_end, cells
    if line_start >= 0:
        yield line_start, line_end


def _pieces(
    flowed: str, start: int, end: int, width: int, inserted: Inserted
) -> list[tuple[int, int, int]]:
    """Cut a word into pieces (start, end, cells) that each fit a line; most words are one piece."""
    symbols = inserted.within(start, end)
    word = flowed[start:end]
    cells = cell_len(word) + sum(cell_len(inserted.symbols[offset]) for offset in symbols)
    if cells <= width:
        return [(start, end, cells)]
    pieces: list[tuple[int, int, int]] = []
    piece_start, used = start, 0
    for first, last, own in split_graphemes(word)[0]:
        within = inserted.within(start + first, start + last)
        cells = own + sum(cell_len(inserted.symbols[offset]) for offset in within)
        if used + cells > width and start + first > piece_start:
            pieces.append((piece_start, start + first, used))
            piece_start, used = start + first, 0
        used += cells
    pieces.append((piece_start, end, used))
    return pieces


class Column:
    """All panels of an article at one width: which row is where."""

    def __init__(
        self,
        flowed: str,
        panels: Sequence[Panel],
        shape: Shape,
        inserted: Inserted = NOTHING_INSERTED,
    ) -> None:
        self.flowed = flowed
        self.panels = panels
        self.shape = shape
        self.inserted = inserted
        self._starts = [panel.start for panel in panels]
        self._heights = [self._estimate(panel) for panel in panels]
        self._tops = [0, *accumulate(self._heights)]
        self._exact = 0
        self._rows: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    @property
    def height(self) -> int:
        """All rows; an estimate until everything has been refined."""
        # No gap after the last panel.
        return max(0, self._tops[-1] - 1)

    @property
    def is_exact(self) -> bool:
        """Whether no height is an estimate any more."""
        return self._exact == len(self.panels)

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
