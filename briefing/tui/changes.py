"""What has become of an overview, over the reader: each change leads to its place in the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import ModalScreen

from briefing.comparison import Comparison
from briefing.messages import gettext, language_in_use
from briefing.model import Span
from briefing.tui.keymap import name_key
from briefing.tui.keys import CHANGES, INTERRUPT
from briefing.tui.pane import Chunk, Line, Pane
from briefing.tui.wrapping import flow, wrap
from briefing.views.diff import Entry, groups_of, summarise
from briefing.views.labels import labels_for

TITLE = "What has changed"
KEYS = "Enter goes there · {} closes"
GONE = "no longer in the text"
INDENT = "  "


class ChangesPane(Pane):
    """One item per change: status and speaker, the words, the articles' own sentences."""

    def __init__(self, comparison: Comparison, *, id: str) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id)
        labels = labels_for(language_in_use())
        self._counts = summarise(comparison, labels)[1:]
        self.entries: list[Entry] = []
        self._headings: dict[int, str] = {}
        for group in groups_of(comparison, labels):
            self._headings[len(self.entries)] = group.heading
            self.entries += group.entries

    def on_mount(self) -> None:
        """List them."""
        self.fill(len(self.entries))
        self.highlighted = 0 if self.entries else None

    def make_head(self, width: int) -> list[Line]:
        """Write the dates, and how much has changed."""
        return [
            *((Chunk(line, "faint"),) for words in self._counts for line in _wrap(words, width)),
            (),
        ]

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write the heading if one begins here, then the change."""
        entry = self.entries[index]
        lines: list[Line] = []
        if index in self._headings:
            lines += [(Chunk(line, "group"),) for line in _wrap(self._headings[index], width)]
        lines += [(Chunk(line, "strong"),) for line in _wrap(entry.heading, width)]
        for lead, words in entry.lines:
            for number, line in enumerate(_wrap(lead + words, width - len(INDENT))):
                cut = len(lead) if number == 0 and line.startswith(lead) else 0
                lines.append((Chunk(INDENT), Chunk(line[:cut], "symbol"), Chunk(line[cut:])))
        return [*lines, ()]


class ChangesScreen(ModalScreen[Span | None]):
    """Lies over the reader; gives the place in the text to go to."""

    BINDINGS: ClassVar[list[BindingType]] = [*CHANGES, *INTERRUPT]

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.comparison = comparison

    def compose(self) -> ComposeResult:
        """Show one list."""
        pane = ChangesPane(self.comparison, id="changes")
        pane.border_title = gettext(TITLE)
        pane.border_subtitle = gettext(KEYS).format(name_key(self.app, "changes.close"))
        yield pane

    @on(Pane.Picked)
    def _go(self, message: Pane.Picked) -> None:
        place = self.query_one(ChangesPane).entries[message.index].place
        if place is None:
            self.notify(gettext(GONE), timeout=1.5, markup=False)
        else:
            self.dismiss(place)

    def action_close(self) -> None:
        """Go nowhere."""
        self.dismiss(None)


def _wrap(words: str, width: int) -> Iterator[str]:
    lines = wrap(words, 0, len(words), max(width, 1))
    return (flow(words[slice(*line)]) for line in lines)
