"""Rows of the article as strips: borders, titles, marked text. Decides no colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from briefing.model import Span
from briefing.tui.layout import RULE, Column, Row, RowKind
from briefing.tui.marks import Mark, Marking, Piece, lay_over
from briefing.tui.wrapping import crop

MARK_CLASSES = {
    Mark.VERBATIM: "article--verbatim",
    Mark.INDIRECT: "article--indirect",
    Mark.CONFIRMED: "article--confirmed",
    Mark.UNCONFIRMED: "article--unconfirmed",
    Mark.DISPUTED: "article--disputed",
    Mark.TRIGGER: "article--trigger",
    Mark.SPEAKER: "article--speaker",
    Mark.SELECTED: "article--selected",
    Mark.HIT: "article--hit",
    Mark.CURRENT_HIT: "article--hit-current",
    Mark.HIGHLIGHTED: "article--highlighted",
}
"""The component class of each mark; of two that set the same property, the later one wins."""


class Source(Protocol):
    """Where a painter gets what it draws from."""

    def find_style(self, name: str, is_partial: bool) -> Style:
        """Give a component class its style, whole or to be laid over another one."""

    def find_counts(self, panel: int, room: int) -> str:
        """Tell what stands at the right of a panel's title, in so many cells for both."""

    def name_untitled(self, panel: int) -> str:
        """Give a panel without a title the name that it goes by; empty where it needs none."""

    def find_marking(self, panel: int) -> Marking:
        """Give the marks of a panel's text."""

    def find_emphasis(self, start: int, end: int) -> Sequence[tuple[Span, Mark]]:
        """Tell what is marked for the moment in a stretch of text."""


class Painter:
    """Draws the rows of one column."""

    def __init__(self, column: Column, source: Source) -> None:
        self.column = column
        self._source = source
        self._styles: dict[tuple[str, int], Style] = {}

    def forget_styles(self) -> None:
        """Ask for all styles anew: the theme is another one."""
        self._styles.clear()

    def paint(self, row: int, current: int, width: int) -> Strip:
        """Draw one row, centred in the width; `current` is the panel in focus."""
        found = self.column.row(row)
        blank = self._source.find_style("article--page", False)
        if found is None or found[1].kind is RowKind.GAP:
            return Strip.blank(width, blank)
        panel, shown = found
        left = self._left(width)
        segments = [Segment(" " * left, blank)] if left else []
        border = "article--border-current" if panel == current else "article--border"
        if shown.kind is RowKind.TOP:
            segments += self._top(panel, shown, border)
        elif shown.kind is RowKind.BOTTOM:
            rule = "─" * (self.column.shape.panel - 2)
            segments.append(Segment(f"╰{rule}╯", self._source.find_style(border, False)))
        else:
            segments += self._middle(shown, border)
        return Strip(segments).adjust_cell_length(width, blank)

    def pieces(self, row: Row) -> list[Piece]:
        """Cut the text of a row into pieces of one style."""
        if row.start == row.end:
            return []
        marking = self._source.find_marking(self.column.panel_of(row.start))
        pieces = marking.pieces(self.column.text, row.start, row.end)
        emphasis = self._source.find_emphasis(row.start, row.end)
        return list(lay_over(pieces, emphasis) if emphasis else pieces)

    def offset_at(self, row: Row, cell: int, width: int) -> int | None:
        """Tell which character is drawn at a cell of a row; None beside the text."""
        cell -= self._left(width) + self.indent(row.kind)
        if cell < 0:
            return None
        for piece in self.pieces(row):
            size = cell_len(piece.text)
            if cell < size:
                within = 0 if piece.mark & Mark.INSERTED else len(set_cell_size(piece.text, cell))
                return piece.start + within
            cell -= size
        return None

    def offset_of(self, row: Row, place: int, width: int) -> int:
        """Tell which character is the one at a place of a strip, counted in code points.

        Beside the text it is the first of the row, or the end of the row.
        """
        place -= self._left(width) + self.indent(row.kind)
        for piece in self.pieces(row):
            if place < len(piece.text):
                return piece.start + (0 if piece.mark & Mark.INSERTED else max(0, place))
            place -= len(piece.text)
        return row.end

    def _left(self, width: int) -> int:
        return max(0, (width - self.column.shape.panel) // 2)

    def indent(self, kind: RowKind) -> int:
        """Tell how many cells stand between the panel's left edge and the text of a row."""
        shape = self.column.shape
        return shape.prefix if kind in (RowKind.TOP, RowKind.TITLE) else 1 + shape.margin

    def _top(self, panel: int, row: Row, border: str) -> list[Segment]:
        shape = self.column.shape
        line = self._source.find_style(border, False)
        number = str(panel + 1)
        name = self._source.name_untitled(panel)
        counts = self._source.find_counts(panel, shape.top)
        segments = [
            Segment("╭─ ", line),
            Segment(number, self._source.find_style("article--number", False)),
        ]
        used = 3 + len(number)
        if row.end > row.start:
            gap = " " * (shape.prefix - used)
            segments.append(Segment(gap, line))
            segments += self._text(row, self._title_base(border))
            used = shape.prefix + sum(cell_len(piece.text) for piece in self.pieces(row))
        elif name:
            name = crop(name, shape.top - RULE - cell_len(counts))
            style = self._source.find_style("article--opening", False)
            segments += [Segment(" " * (shape.prefix - used), line), Segment(name, style)]
            used = shape.prefix + cell_len(name)
        # A space on either side of whatever is written into the line.
        right = cell_len(counts) + 2 if counts else 0
        rule = shape.panel - used - 3 - right
        segments.append(Segment(" " + "─" * rule, line))
        if counts:
            segments.append(
                Segment(f" {counts} ", self._source.find_style("article--counts", False))
            )
        segments.append(Segment("─╮", line))
        return segments

    def _middle(self, row: Row, border: str) -> list[Segment]:
        shape = self.column.shape
        line = self._source.find_style(border, False)
        paper = self._source.find_style("article--text", False)
        indent = " " * (self.indent(row.kind) - 1)
        bases = {
            RowKind.TITLE: self._title_base(border),
            RowKind.DECK: "article--deck",
        }
        text = self._text(row, bases.get(row.kind, "article--text"))
        body = Strip([Segment(indent, paper), *text]).adjust_cell_length(shape.panel - 2, paper)
        return [Segment("│", line), *body, Segment("│", line)]

    def _title_base(self, border: str) -> str:
        return "article--title-current" if border.endswith("current") else "article--title"

    def _text(self, row: Row, base: str) -> list[Segment]:
        return [Segment(piece.text, self._style(base, piece.mark)) for piece in self.pieces(row)]

    def _style(self, base: str, mark: int) -> Style:
        style = self._styles.get((base, mark))
        if style is None:
            style = self._source.find_style(base, False)
            for single, name in MARK_CLASSES.items():
                if mark & single:
                    style += self._source.find_style(name, True)
            if mark & Mark.INSERTED:
                style += self._source.find_style("article--symbol", True)
            self._styles[base, mark] = style
        return style
