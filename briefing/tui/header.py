"""The lines above everything: headline, origin, reading time, counts, place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from briefing.model import Status
from briefing.tui.findings import Findings
from briefing.tui.listing import count_statuses, order_statuses
from briefing.tui.marks import SYMBOLS
from briefing.tui.origin import origin_lines
from briefing.tui.place import Place, write_place
from briefing.tui.wrapping import crop, flow, wrap_at_most
from briefing.views.labels import Labels, format_date

PACE = 200
"""Words a minute; reading studies find between 180 and 240 for news on screens."""
MORE = " …"
"""Behind counts that are still growing."""
MOST = 2
"""Lines of the headline at most."""


def count_claims(total: int, labels: Labels) -> list[str]:
    """Say how many entries there are, in words; nothing where there is none."""
    return [labels.claims[total != 1].format(total)] if total else []


def count_briefly(traits: bytes, labels: Labels) -> tuple[str, str, str]:
    """Say how many claims and doubts a section has, in the symbols of the text.

    In full, without the word for claims, and only how many of each status.
    """
    statuses = count_statuses(traits)
    full = count_in_symbols(len(traits), statuses, labels)
    symbols = count_in_symbols(0, statuses, labels)
    short = f"{len(traits)} · {symbols}" if symbols else str(len(traits) or "")
    return full, short, symbols


def count_in_symbols(total: int, statuses: Mapping[Status, int], labels: Labels) -> str:
    """Say how many claims there are and, in symbols, how many of each status."""
    doubts = [f"{count} {SYMBOLS[status]}" for status, count in statuses.items()]
    return " · ".join(count_claims(total, labels) + doubts)


def count_doubts(traits: bytes) -> str:
    """Say in symbols only what a section leaves in doubt; empty where nothing."""
    counts = count_statuses(traits)
    return " ".join(
        SYMBOLS[status] * count if count <= 3 else f"{count}{SYMBOLS[status]}"
        for status, count in counts.items()
        if status is not Status.CONFIRMED
    )


class Header(Widget):
    """Headline, where the article comes from and, beneath them, the facts that fit."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"header--headline", "header--origin", "header--place"}

    place: reactive[Place] = reactive(Place())
    """Where one is."""

    def __init__(self, findings: Findings, labels: Labels) -> None:
        super().__init__()
        self.briefing = briefing = findings.structure.briefing
        headline = briefing.headline
        self.headline = flow(briefing.text[slice(*headline)]) if headline else ""
        self.findings = findings
        self.labels = labels
        minutes = max(1, round(briefing.text.count(" ") / PACE))
        self._total = self._briefly = self._counts = ""
        self.show_found()
        self._when = [f"{minutes} min"]
        if briefing.published and not origin_lines(briefing, labels, 1):  # else it stands there
            self._when.insert(0, format_date(briefing.published, labels))

    def show_found(self) -> None:
        """Count what has been found by now."""
        total = len(self.findings.entries)
        statuses = order_statuses(self.findings.statuses)
        counts = count_claims(total, self.labels)
        counts += (f"{count} {self.labels.statuses[status]}" for status, count in statuses.items())
        is_going_on = "" if self.findings.is_complete else MORE
        self._total = "".join(counts[:1]) + is_going_on
        self._briefly = count_in_symbols(total, statuses, self.labels) + is_going_on
        self._counts = " · ".join(counts) + is_going_on
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 Textual's signature
        """Take a line for the facts, up to two for the headline, one for site and author."""
        return 1 + len(self._lines(width)) + len(self._origin(width))

    def render(self) -> Content:
        """Write the headline and the facts."""
        width = self.size.width
        lines = [
            Content.styled(line, self.get_visual_style("header--headline"))
            for line in self._lines(width)
        ]
        style = self.get_visual_style("header--origin")
        lines += (Content.styled(line, style) for line in self._origin(width))
        place, facts = self._choose(width)
        gap = " " * max(1, width - cell_len(facts) - cell_len(place))
        style = self.get_visual_style("header--place")
        return Content("\n").join([*lines, Content.assemble(facts, gap, (place, style))])

    def _lines(self, width: int) -> list[str]:
        return wrap_at_most(self.headline, width, MOST)

    def _origin(self, width: int) -> list[str]:
        return origin_lines(self.briefing, self.labels, width)

    def _choose(self, width: int) -> tuple[str, str]:
        """Choose the words for place and facts: those of the facts are the first to be cut."""
        places = write_place(self.place, self.labels)
        *_, section = places
        is_stepping = places[1] != section
        for place in places:
            # Until somebody steps through them, what the article says of its claims comes first.
            least = self._total if is_stepping else self.labels.says + self._counts
            if cell_len(place) + 2 + cell_len(least) <= width or place == section:
                return crop(place, width), self._facts(width - cell_len(place) - 2)
        return "", self._facts(width)

    def _facts(self, room: int) -> str:
        """Choose what fits; what the article says about its claims goes last."""
        said = self.labels.says + self._counts
        counts = [said, self._counts, self._briefly, self._total] if self._counts else [""]
        for count in counts:
            for when in (self._when, self._when[-1:], []):
                facts = " · ".join([*when, *filter(None, [count])])
                if cell_len(facts) <= room:
                    return facts
        return crop(self._total, room)
