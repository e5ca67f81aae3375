"""The lines above everything: headline, date, reading time, counts, place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from briefing.model import Briefing, Status
from briefing.tui.entries import Entry
from briefing.tui.listing import count_statuses
from briefing.tui.marks import SYMBOLS
from briefing.tui.pane import crop
from briefing.tui.wrapping import flow, wrap
from briefing.views.labels import Labels, format_date

PACE = 200
"""Words a minute; reading studies find between 180 and 240 for news on screens."""
MOST = 2
"""Lines of the headline at most."""


def count_claims(entries: Sequence[Entry], labels: Labels) -> list[str]:
    """Say how many entries there are, in words; nothing where there is none."""
    total = len(entries)
    return [labels.claims[total != 1].format(total)] if total else []


def count_briefly(entries: Sequence[Entry], labels: Labels) -> str:
    """Say how many claims and doubts a section has, in the symbols of the text."""
    doubts = [f"{count} {SYMBOLS[status]}" for status, count in count_statuses(entries).items()]
    return " · ".join(count_claims(entries, labels) + doubts)


def count_doubts(entries: Sequence[Entry]) -> str:
    """Say in symbols only what a section leaves in doubt; empty where nothing."""
    counts = count_statuses(entries)
    return " ".join(
        SYMBOLS[status] * count if count <= 3 else f"{count}{SYMBOLS[status]}"
        for status, count in counts.items()
        if status is not Status.CONFIRMED
    )


class Header(Widget):
    """Headline and, beneath it, the facts that fit."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"header--headline", "header--place"}

    current: reactive[int] = reactive(0)
    """The panel that is being read."""

    def __init__(
        self, briefing: Briefing, panels: int, entries: Sequence[Entry], labels: Labels
    ) -> None:
        super().__init__()
        headline = briefing.headline
        self.headline = flow(briefing.text[slice(*headline)]) if headline else ""
        self.panels = panels
        self.labels = labels
        minutes = max(1, round(briefing.text.count(" ") / PACE))
        self._briefly = self._counts = ""
        self.show_entries(entries)
        self._when = [format_date(briefing.published, labels)] if briefing.published else []
        self._when.append(f"{minutes} min")

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Count these claims."""
        counts = count_claims(entries, self.labels)
        for status, count in count_statuses(entries).items():
            counts.append(f"{count} {self.labels.statuses[status]}")
        self._briefly = count_briefly(entries, self.labels)
        self._counts = " · ".join(counts)
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 Textual's signature
        """Take a line for the facts and up to two for the headline."""
        return 1 + len(self._lines(width))

    def render(self) -> Content:
        """Write the headline and the facts."""
        width = self.size.width
        lines = [
            Content.styled(line, self.get_visual_style("header--headline"))
            for line in self._lines(width)
        ]
        place = self.labels.section.format(f"{self.current + 1}/{self.panels}")
        place = crop(place[:1].upper() + place[1:], width) if self.panels else ""
        facts = self._facts(width - cell_len(place) - 2)
        gap = " " * max(1, width - cell_len(facts) - cell_len(place))
        style = self.get_visual_style("header--place")
        return Content("\n").join([*lines, Content.assemble(facts, gap, (place, style))])

    def _lines(self, width: int) -> list[str]:
        lines = [
            self.headline[slice(*line)]
            for line in wrap(self.headline, 0, len(self.headline), max(1, width))
        ]
        if len(lines) > MOST:
            lines = lines[:MOST]
            lines[-1] = crop(lines[-1] + " …", width)
        return lines

    def _facts(self, room: int) -> str:
        """Choose what fits; what the article says about its claims goes last."""
        said = self.labels.says + self._counts
        counts = [said, self._counts, self._briefly] if self._counts else [""]
        for count in counts:
            for when in (self._when, self._when[-1:], []):
                facts = " · ".join([*when, *filter(None, [count])])
                if cell_len(facts) <= room:
                    return facts
        return crop(self._briefly, room)
