"""What is asked of all entries at once, in columns: an entry takes 13 bytes of them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """One entry in short."""

    start: int
    """The first character of its words."""
    key: int
    """Where its record is."""
    traits: int
    """As `Entry.traits`."""
    name: int
    """The number of the speaker's full name."""


class Rows:
    """The entries in reading order."""

    def __init__(self) -> None:
        self.starts = array("I")
        self.keys = array("I")
        self.traits = bytearray()
        self.names = array("I")

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, index: int) -> Row:
        return Row(self.starts[index], self.keys[index], self.traits[index], self.names[index])

    def copy(self) -> Rows:
        """Give them as they are now."""
        rows = Rows()
        rows.starts, rows.keys = self.starts[:], self.keys[:]
        rows.traits, rows.names = self.traits[:], self.names[:]
        return rows

    def replace(self, part: slice, rows: Sequence[Row]) -> None:
        """Let others, in order, take the place of some; they may belong further up or down."""
        self.starts[part] = array("I", [row.start for row in rows])
        self.keys[part] = array("I", [row.key for row in rows])
        self.traits[part] = bytes(row.traits for row in rows)
        self.names[part] = array("I", [row.name for row in rows])
        # What a sentence of a stretch is about may stand before the stretch.
        before, after = part.start - 1, part.start + len(rows)
        is_early = rows and before >= 0 and rows[0].start < self.starts[before]
        is_late = rows and after < len(self) and rows[-1].start > self.starts[after]
        if is_early or is_late:
            self._sort()

    def _sort(self) -> None:
        order = sorted(range(len(self)), key=self.starts.__getitem__)
        self.starts = array("I", map(self.starts.__getitem__, order))
        self.keys = array("I", map(self.keys.__getitem__, order))
        self.traits = bytearray(map(self.traits.__getitem__, order))
        self.names = array("I", map(self.names.__getitem__, order))
