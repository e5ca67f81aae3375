"""What stands beside the article and what opens over it, by the width of the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

SMALLEST = (40, 12)
"""Columns and rows below which nothing can be read."""

PANES = ("outline", "claims")
"""The names of all panes."""


class Arrangement(StrEnum):
    """What stands beside the article; the class that the style sheet knows it by."""

    NARROW = "-narrow"
    """Nothing: outline and claims open over it."""
    MEDIUM = "-medium"
    """The outline; the claims open over it."""
    WIDE = "-wide"


BREAKPOINTS = [(0, Arrangement.NARROW), (80, Arrangement.MEDIUM), (110, Arrangement.WIDE)]


HEIGHTS = [(0, "-low"), (28, "-high")]
"""Rows from which on a screen has a class; a high one has air around header and footer."""


def arrange(columns: int) -> Arrangement:
    """Choose the arrangement for so many columns."""
    return [name for least, name in BREAKPOINTS if columns >= least][-1]


def is_high(rows: int) -> bool:
    """Tell whether there is room for air around header and footer."""
    return rows >= HEIGHTS[-1][0]


class OpenPanes:
    """Which panes are open in each arrangement: widening brings back what was there."""

    def __init__(self) -> None:
        self._open = {
            Arrangement.NARROW: set[str](),
            Arrangement.MEDIUM: {"outline"},
            Arrangement.WIDE: {"outline", "claims"},
        }

    def shows(self, name: str, arrangement: Arrangement) -> bool:
        """Tell whether the pane of that name is open."""
        return name in self._open[arrangement]

    def toggle(self, name: str, arrangement: Arrangement) -> None:
        """Open the pane, over the article instead of any other there; or close it."""
        if self.shows(name, arrangement):
            self._open[arrangement].discard(name)
        else:
            if is_over(name, arrangement):
                self.close_over(arrangement)
            self._open[arrangement].add(name)

    def close_over(self, arrangement: Arrangement) -> bool:
        """Close what is open over the article; tell whether anything was."""
        is_open = self._open[arrangement]
        over = {name for name in is_open if is_over(name, arrangement)}
        is_open -= over
        return bool(over)

    def leave_out(self, name: str) -> None:
        """Close a pane in every arrangement."""
        for shown in self._open.values():
            shown.discard(name)

    def lasting(self) -> dict[str, list[str]]:
        """List the panes that stand beside the article, by the name of the arrangement."""
        return {
            arrangement.value: sorted(name for name in shown if not is_over(name, arrangement))
            for arrangement, shown in self._open.items()
            if arrangement is not Arrangement.NARROW
        }

    def restore(self, lasting: Mapping[str, Sequence[str]]) -> None:
        """Open what stood beside the article; names that are not known any more are left out."""
        for arrangement in self._open:
            names = lasting.get(arrangement.value)
            if names is not None:
                known = {name for name in names if name in PANES and not is_over(name, arrangement)}
                self._open[arrangement] = known


def is_over(name: str, arrangement: Arrangement) -> bool:
    """Tell whether the pane of that name opens over the article."""
    if name == "speakers":
        return True
    return arrangement is Arrangement.NARROW or (
        arrangement is Arrangement.MEDIUM and name == "claims"
    )
