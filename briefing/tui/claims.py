"""The claims pane: who says what, in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from briefing.model import Status
from briefing.tui.entries import Entry
from briefing.tui.marks import INDIRECT, SYMBOLS, VERBATIM
from briefing.tui.pane import Chunk, Line, Pane, crop
from briefing.tui.wrapping import wrap
from briefing.views.labels import Labels

MOST = 2
"""Lines of the claimed words at most."""
INDENT = "  "


class ClaimsPane(Pane):
    """One item per entry: kind, speaker, status, and the opening of the words."""

    BORDER_TITLE = "Claims"

    def __init__(
        self,
        flowed: str,
        entries: Sequence[Entry],
        labels: Labels,
        *,
        id: str,  # noqa: A002 Textual calls it so
    ) -> None:
        super().__init__(id=id)
        self.flowed = flowed
        self.entries = entries
        self.labels = labels
        self.shown: Sequence[int] = ()
        """Indices of the entries that are listed, in reading order."""

    def show(self, shown: Sequence[int]) -> None:
        """List these entries only."""
        self.shown = shown
        self.fill(len(shown))

    def measure(self, index: int, width: int) -> int:
        """Guess from the length, which is exact but for rare scripts, and 20 times as fast."""
        start, end = self.entries[self.shown[index]].content[0]
        return 2 + min(MOST, -(-(end - start) // max(1, width - len(INDENT))))

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write one line of who and how sure, up to two of what."""
        entry = self.entries[self.shown[index]]
        room = max(1, width - len(INDENT))
        who = entry.speaker.name if entry.speaker else self.labels.no_speaker
        status = "" if entry.status is Status.UNSTATED else f" {SYMBOLS[entry.status]}"
        who = crop(who, room - cell_len(status))
        kind = "·" if entry.claim is None else VERBATIM if entry.is_verbatim else INDIRECT
        head = (
            Chunk(f"{kind} ", "symbol"),
            Chunk(who, "strong" if entry.speaker else "faint"),
            Chunk(status, "symbol"),
        )
        start, end = entry.content[0]
        last = min(end, start + (MOST + 1) * room)
        words = [self.flowed[slice(*line)] for line in wrap(self.flowed, start, last, room)]
        is_cut = len(words) > MOST or last < end or len(entry.content) > 1
        words = words[:MOST]
        if is_cut and words:
            words[-1] = crop(words[-1] + " …", room)
        return [head, *((Chunk(INDENT), Chunk(line)) for line in words), ()]
