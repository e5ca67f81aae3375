"""The speakers view: who says how much. Picking one lists only what that one says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import BindingType

from briefing.messages import gettext
from briefing.tui.keys import SPEAKERS
from briefing.tui.listing import Speaker
from briefing.tui.marks import SYMBOLS, VERBATIM
from briefing.tui.pane import Chunk, Line, Pane
from briefing.tui.wrapping import crop
from briefing.views.labels import Labels

EVERYBODY = "Everybody"
BAR = "▬"


class SpeakersPane(Pane, inherit_bindings=False):
    """Everybody first, then one item per speaker: name, claims, and a bar to compare them."""

    BINDINGS: ClassVar[list[BindingType]] = list(SPEAKERS)
    BORDER_TITLE = "Speakers"
    BORDER_SUBTITLE = "Enter lists one"

    def __init__(self, labels: Labels, *, id: str) -> None:  # noqa: A002 Textual calls it so
        super().__init__(id=id)
        self.labels = labels
        self.speakers: Sequence[Speaker] = ()

    def show(self, speakers: Sequence[Speaker], name: str | None) -> None:
        """List these; the one of that name is highlighted, or everybody."""
        self.speakers = speakers
        self.fill(len(speakers) + 1)
        places = [place for place, speaker in enumerate(speakers) if speaker.name == name]
        self.highlighted = places[0] + 1 if places and name is not None else 0

    def speaker_at(self, index: int) -> Speaker | None:
        """Tell who stands at a place; None for everybody."""
        return self.speakers[index - 1] if index else None

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write name and number, then a bar and what of it is verbatim or in doubt."""
        total = sum(speaker.claims for speaker in self.speakers)
        speaker = self.speaker_at(index)
        if speaker is None:
            return [self._line(gettext(EVERYBODY), "strong", str(total), width), ()]
        name = speaker.name or self.labels.no_speaker
        style = "strong" if speaker.name else "faint"
        facts = [f"{speaker.verbatim} {VERBATIM}"] if speaker.verbatim else []
        facts += (f"{count} {SYMBOLS[status]}" for status, count in speaker.statuses.items())
        said = " · ".join(facts)
        room = max(1, width - cell_len(said) - 2)
        most = max(speaker.claims for speaker in self.speakers)
        bar = BAR * max(1, round(room * speaker.claims / most))
        gap = " " * max(1, width - cell_len(bar) - cell_len(said))
        return [
            self._line(name, style, str(speaker.claims), width),
            (Chunk(bar, "bar"), Chunk(gap), Chunk(said, "symbol")),
            (),
        ]

    def measure(self, index: int, width: int) -> int:  # noqa: ARG002 the same at every width
        """Everybody needs no bar."""
        return 3 if index else 2

    def _line(self, name: str, style: str, count: str, width: int) -> Line:
        name = crop(name, width - cell_len(count) - 1)
        gap = " " * (width - cell_len(name) - cell_len(count))
        return (Chunk(name, style), Chunk(gap), Chunk(count))
