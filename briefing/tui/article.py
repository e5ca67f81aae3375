"""The article: its panels with the marks of the claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.reactive import var
from textual.selection import Selection

from briefing.model import Span
from briefing.tui.findings import Findings
from briefing.tui.header import count_briefly
from briefing.tui.layout import RULE, Column, Shape, make_shape
from briefing.tui.marks import ClaimMarks, Mark, Marking, mark_text
from briefing.tui.moving import MovingView
from briefing.tui.paint import MARK_CLASSES, Painter
from briefing.tui.search import Search
from briefing.tui.wrapping import NOTHING_INSERTED, SMALLEST, Inserted, flow
from briefing.views.labels import Labels

REMEMBERED = 256
"""Panels that keep their marks."""


class Article(MovingView):
    """The text of the briefing with its marks.

    The attributes that are bound are the reader's: what is marked, selected and in focus.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "article--page",
        "article--text",
        "article--deck",
        "article--title",
        "article--title-current",
        "article--number",
        "article--opening",
        "article--counts",
        "article--border",
        "article--border-current",
        "article--symbol",
        *MARK_CLASSES.values(),
    }

    claims: var[ClaimMarks] = var(ClaimMarks.SURE)
    statuses: var[bool] = var(True)
    selected: var[int | None] = var[int | None](None)
    search: var[Search | None] = var[Search | None](None)
    hit: var[Span | None] = var[Span | None](None)
    """The hit of the search that one is at."""

    class Clicked(Message):
        """A place in the text was clicked."""

        def __init__(self, panel: int, entry: int | None) -> None:
            super().__init__()
            self.panel = panel
            self.entry = entry
            """The innermost entry whose words were hit."""

    def __init__(
        self,
        text: str,
        findings: Findings,
        labels: Labels,
        *,
        id: str,  # noqa: A002 Textual calls it so
    ) -> None:
        super().__init__(text, findings.panels, id=id)
        self.findings = findings
        self.labels = labels
        self._markings: dict[int, Marking] = {}
        """Those of the panels that were drawn lately."""
        self._highlighted: Span | None = None
        """What was chosen with the mouse."""

    # Layout

    def on_resize(self) -> None:
        """Stay at the selected words, if any."""
        super().on_resize()
        if self.selected is not None:
            self.reveal(self.findings.entries[self.selected].span)

    def make_shape(self, width: int) -> Shape:
        """Measure by the screen, not by what is left of it: a card must not change the text."""
        return make_shape(self.reading_width, width, self.screen.size.height, len(self.panels))

    def make_painter(self, shape: Shape) -> Painter:
        """Lay the text out with its symbols and counts, and draw it with its marks."""
        return Painter(Column(self.text, self.panels, shape, self, self.only), self)

    # What the layout and the painter ask for

    def find_inserted(self, panel: int) -> Inserted:
        """Tell which symbols are drawn within the text of a panel."""
        if not self.statuses or not self.findings.is_touched(panel):
            return NOTHING_INSERTED
        return self.find_marking(panel).inserted

    def measure_counts(self, panel: int, room: int) -> int:
        """Leave room for the counts, and a rule before and after them."""
        return RULE + cell_len(self.find_counts(panel, room))

    def find_counts(self, panel: int, room: int) -> str:
        """Count the claims of a panel; fewer words where its title needs the room."""
        full, short, symbols = count_briefly(self.findings.traits_within(panel), self.labels)
        title = self._measure_title(panel)
        wishes = [(one, title) for one in (full, short)]
        # A bare number that does not save a line would only be a riddle.
        wishes += [(one, SMALLEST) for one in ((short, symbols) if symbols else (full, short))]
        return next((one for one, least in wishes if cell_len(one) + least + RULE <= room), "")

    def _measure_title(self, panel: int) -> int:
        title = self.panels[panel].title
        if title is None:
            return cell_len(self.name_untitled(panel))
        inserted = self.find_inserted(panel)
        symbols = (inserted.symbols[offset] for offset in inserted.within(*title))
        return sum(map(cell_len, (self.text[slice(*title)], *symbols)))

    def name_untitled(self, panel: int) -> str:
        """Call what stands before the first sub-heading by the same name as the lists do."""
        is_named = len(self.panels) > 1 and not self.panels[panel].title
        return self.labels.opening if is_named else ""

    def find_style(self, name: str, is_partial: bool) -> Style:
        """Give a component class its style."""
        return self.get_component_rich_style(name, partial=is_partial)

    def find_marking(self, panel: int) -> Marking:
        """Mark the text of a panel, when it is drawn: marks of a long article take long."""
        marking = self._markings.get(panel)
        if marking is None:
            if len(self._markings) > REMEMBERED:
                self._markings.clear()
            marking = self._markings[panel] = mark_text(
                self.text,
                self.findings.touching(panel),
                self.findings.triggers(panel),
                self.claims,
                self.statuses,
            )
        return marking

    def find_emphasis(self, start: int, end: int) -> list[tuple[Span, Mark]]:
        """Tell what is marked for the moment in a stretch of text: selection, hits, mouse."""
        spans: list[tuple[Span, Mark]] = []
        if self.selected is not None:
            entry = self.findings.entries[self.selected]
            spans += ((piece, Mark.SELECTED) for piece in entry.content)
            if entry.speaker:
                spans.append((entry.speaker.span, Mark.SPEAKER))
        if self.search is not None:
            spans += ((hit, Mark.HIT) for hit in self.search.hits_within(start, end))
            if self.hit is not None:
                spans.append((self.hit, Mark.CURRENT_HIT))
        if self._highlighted is not None:
            spans.append((self._highlighted, Mark.HIGHLIGHTED))
        return [(span, mark) for span, mark in spans if span.start < end and span.end > start]

    # Marks

    def watch_claims(self) -> None:
        """Mark other claims."""
        self._markings.clear()
        self.repaint()

    def watch_statuses(self) -> None:
        """Show or hide what the article says about confirmation; its symbols take room."""
        self._markings.clear()
        self.lay_anew(self.findings.panels_with_status())
        self.repaint()

    def watch_selected(self) -> None:
        """Draw the selection elsewhere."""
        self.repaint()

    def watch_search(self) -> None:
        """Mark other hits."""
        self.repaint()

    def watch_hit(self) -> None:
        """Mark another hit as the one that one is at."""
        self.repaint()

    def show_found(self, panels: Sequence[int]) -> None:
        """Draw what was found meanwhile in some panels."""
        for panel in panels:
            self._markings.pop(panel, None)
        self.lay_anew(panels)

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """Say what was hit, unless something was chosen."""
        place = event.get_content_offset(self)
        if place is None or self.painter is None or self._highlighted is not None:
            return
        found = self.painter.column.row(place.y + self.scroll_offset.y)
        if found is None:
            return
        panel, row = found
        width = self.scrollable_content_region.width
        offset = self.painter.offset_at(row, place.x, width)
        entry = None if offset is None else self.findings.innermost(panel, offset)
        self.post_message(self.Clicked(panel, entry))

    def selection_updated(self, selection: Selection | None) -> None:
        """Mark what the mouse chose."""
        self._highlighted = None if selection is None else self._find_chosen(selection)
        self.repaint()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Give the words that the mouse chose: paragraphs whole, as they stand in the text."""
        chosen = self._find_chosen(selection)
        if chosen is None:
            return None
        pieces = [
            flow(self.text[max(span.start, chosen.start) : min(span.end, chosen.end)])
            for panel in self.panels
            for span in panel.blocks
            if span.start < chosen.end and span.end > chosen.start
        ]
        return "\n\n".join(pieces), "\n"

    def _find_chosen(self, selection: Selection) -> Span | None:
        """Tell from which character to which the mouse went."""
        start = 0 if selection.start is None else self._offset_at(selection.start)
        end = len(self.text) if selection.end is None else self._offset_at(selection.end)
        return Span(start, end) if start < end else None

    def _offset_at(self, place: Offset) -> int:
        if self.painter is None:
            return 0
        column = self.painter.column
        found = column.row(place.y)
        if found is not None and found[1].end > found[1].start:
            return self.painter.offset_of(found[1], place.x, self.scrollable_content_region.width)
        below = column.offset_of(max(place.y, 0))
        return len(self.text) if below is None else below
