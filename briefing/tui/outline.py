"""The outline: the sections by number and title."""

from __future__ import annotations

from rich.cells import cell_len

from briefing.model import Span
from briefing.tui.findings import Findings
from briefing.tui.header import count_doubts
from briefing.tui.pane import Chunk, Line, Pane
from briefing.tui.wrapping import crop, flow, wrap
from briefing.views.labels import Labels

MOST = 3
"""Lines of a title at most."""


class Outline(Pane):
    """One item per panel, with what is left in doubt there."""

    BORDER_TITLE = "Sections"

    def __init__(
        self,
        text: str,
        findings: Findings,
        labels: Labels,
        *,
        id: str,  # noqa: A002 Textual calls it so
    ) -> None:
        super().__init__(id=id)
        self.text = text
        self.labels = labels
        self.findings = findings

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write number, title with hanging lines, symbols."""
        panels = self.findings.panels
        panel = panels[index]
        number = f"{index + 1:>{len(str(len(panels)))}} "
        doubts = count_doubts(self.findings.traits_within(index))
        room = max(1, width - len(number) - (cell_len(doubts) + 1 if doubts else 0))
        titles, style = [self.labels.opening], "faint"
        if panel.title or len(panels) == 1:
            style = "text" if panel.title else "faint"
            titles = self._wrap(panel.title or panel.blocks[0], room, MOST if panel.title else 1)
        gap = " " * (room - cell_len(titles[0]) + 1)
        first: Line = (Chunk(number), Chunk(titles[0], style))
        if doubts:
            # At the right of the first line, where they stand one beneath the other.
            first = (*first, Chunk(gap), Chunk(doubts, "symbol"))
        hanging = " " * len(number)
        return [first, *((Chunk(hanging), Chunk(title, style)) for title in titles[1:]), ()]

    def _wrap(self, span: Span, room: int, most: int) -> list[str]:
        # No more of a long paragraph than could be shown.
        end = min(span.end, span.start + most * room + 1)
        titles = [flow(self.text[slice(*line)]) for line in wrap(self.text, span.start, end, room)]
        if len(titles) > most or end < span.end:
            titles = titles[:most]
            titles[-1] = crop(titles[-1] + " " * room, room)
        return titles
