"""The outline: the sections by number and title."""

from __future__ import annotations

from briefing.tui.findings import Findings
from briefing.tui.header import count_doubts
from briefing.tui.pane import Chunk, Line, Pane
from briefing.tui.wrapping import crop, flow, wrap

MOST = 3
"""Lines of a title at most."""


class Outline(Pane):
    """One item per panel; an untitled one shows its opening words."""

    BORDER_TITLE = "Sections"

    def __init__(
        self,
        text: str,
        findings: Findings,
        *,
        id: str,  # noqa: A002 Textual calls it so
    ) -> None:
        super().__init__(id=id)
        self.text = text
        self.findings = findings

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write number, title with hanging lines, symbols."""
        panels = self.findings.panels
        panel = panels[index]
        number = f"{index + 1:>{len(str(len(panels)))}} "
        room = max(1, width - len(number))
        span = panel.title or panel.deck or panel.paragraphs[0]
        style = "text" if panel.title else "faint"
        # No more of a long paragraph than could be shown.
        end = min(span.end, span.start + MOST * room + 1)
        titles = [flow(self.text[slice(*line)]) for line in wrap(self.text, span.start, end, room)]
        most = MOST if panel.title else 1
        if len(titles) > most or end < span.end:
            titles = titles[:most]
            titles[-1] = crop(titles[-1] + " " * room, room)
        lines: list[Line] = [
            (Chunk(" " * len(number) if place else number), Chunk(title, style))
            for place, title in enumerate(titles)
        ]
        doubts = count_doubts(self.findings.traits_within(index))
        if doubts and len(titles[-1]) + 1 + len(doubts) <= room:
            lines[-1] = (*lines[-1], Chunk(f" {doubts}", "symbol"))
        elif doubts:
            lines.append((Chunk(" " * len(number)), Chunk(doubts, "symbol")))
        return [*lines, ()]
