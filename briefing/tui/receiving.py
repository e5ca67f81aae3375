"""A screen that takes in claims while they are being found."""

from __future__ import annotations

import asyncio
import select
from typing import Protocol

from briefing.messages import gettext
from briefing.model import AnnotatedBriefing, Found
from briefing.tui.heap import tidy
from briefing.tui.pane import LARGE
from briefing.tui.searching import SearchingScreen

PATIENCE = 0.03
"""Seconds that the first frame waits for the claims: most articles have them by then."""
SOON, SOMETIMES, RARELY = 0.01, 0.5, 3.0
"""Seconds until what has come is counted and listed; where it is much, counted, and listed."""
FAILED = "not all claims were found: {}"


class Finder(Protocol):
    """Somebody who looks for the claims of the briefing."""

    is_over: bool
    """Whether nothing more will come."""

    def fileno(self) -> int:
        """Give the descriptor that is readable whenever something has come."""

    def look_at(self, offset: int) -> None:
        """Go on with what stands around a character."""

    def receive(self) -> list[Found]:
        """Take what has come. Raises RuntimeError when it will never be complete."""

    def stop(self) -> None:
        """Look no further."""


class ReceivingScreen(SearchingScreen):
    """Adds to the marks, counts and lists what comes, under a text that stands still."""

    def __init__(self, annotated: AnnotatedBriefing, finder: Finder | None = None) -> None:
        super().__init__(annotated)
        self._finder = finder
        self._is_refilling = self._is_counting = False
        if finder is not None:
            self.findings.is_complete = False
            if select.select([finder], [], [], PATIENCE)[0]:
                for found in finder.receive():
                    self.findings.add(found)

    def begin_receiving(self) -> None:
        """Listen for what comes; the screen is there now."""
        if self._finder is not None:
            asyncio.get_running_loop().add_reader(self._finder.fileno(), self._receive)
            self._finder.look_at(self.article.first_offset)

    def on_unmount(self) -> None:
        """Look for nothing that nobody reads."""
        self.end_receiving()

    def end_receiving(self) -> None:
        """Look for no more claims."""
        finder, self._finder = self._finder, None
        if finder is not None:
            asyncio.get_running_loop().remove_reader(finder.fileno())
            finder.stop()

    def _receive(self) -> None:
        finder = self._finder
        if finder is None:
            return
        try:
            parts = finder.receive()
        except RuntimeError as error:
            self.notify(gettext(FAILED).format(error), severity="warning", timeout=8, markup=False)
            parts = []
        for found in parts:
            self.show_found(found)
        if finder.is_over:
            self.end_receiving()
            self.findings.is_complete = True
            self.show_counts()
            self.fill_claims()
            tidy(len(self.findings.structure.briefing.text))

    def settle(self) -> None:
        """Have the claims found where one reads now."""
        super().settle()
        if self._finder is not None:
            self._finder.look_at(self.article.first_offset)

    def show_found(self, found: Found) -> None:
        """Show what was found in a stretch of the text."""
        looked_at = None if self.selected is None else self.entries[self.selected]
        change = self.findings.add(found)
        if looked_at is not None:
            # The words may be known better now; who looks at them goes on doing so.
            index = self.findings.find_same(looked_at)
            if index is None:
                self.deselect()
            else:
                self.selected = index
        self.article.show_found(change.panels)
        is_long = len(self.entries) > LARGE
        if not self._is_counting:
            self._is_counting = True
            self.set_timer(SOMETIMES if is_long else SOON, self._count_again)
        if not self._is_refilling:
            self._is_refilling = True
            self.set_timer(RARELY if is_long else SOON, self._refill)

    def _count_again(self) -> None:
        self._is_counting = False
        self.show_counts()

    def _refill(self) -> None:
        self._is_refilling = False
        self.fill_claims()

    def show_counts(self) -> None:
        """Count what has been found by now, wherever it is counted."""
        raise NotImplementedError
