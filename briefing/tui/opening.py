"""A screen from which other briefings are opened, and newer texts of the same one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.widgets import Static

from briefing.comparison import Comparison
from briefing.messages import gettext
from briefing.model import Span
from briefing.tui.keymap import name_key
from briefing.tui.receiving import ReceivingScreen
from briefing.tui.threads import in_thread, is_wanted
from briefing.tui.versions import (
    Fresh,
    Stamp,
    Version,
    compare_with,
    find_fresh,
    is_file,
    open_version,
    same_place,
    stamp_of,
)

if TYPE_CHECKING:
    from briefing.tui.app import BriefingApp

LOOKING = 1.0
"""Seconds between two looks at the file."""
LIBRARY = "Library"
COMPARE = "Compare with"
OPENING = "opening …"
READING = "reading it again …"
COMPARING = "comparing …"
THE_SAME = "the text is still the same"
FROM_PIPE = "it came through a pipe and cannot be read again"
CHANGED = "The text has changed: {} · {} shows it · {} shows what is new"
NOTHING_SAID = "nothing that is said"
NEW = "{} new"
GONE = "{} gone"
RESTATED = "{} of another status"


class OpeningScreen(ReceivingScreen):
    """Watches the file of its briefing, and makes way for another one."""

    changes: Comparison | None = None
    """With an older version of the same briefing, where one is known."""
    fresh: Fresh | None = None
    """A newer version that may be shown."""
    _stamp: Stamp | None = None
    """Of the file as it was read."""
    _seen: Stamp | None = None
    """Of the file as it was seen last: one that still grows is not read."""
    _is_looking = False

    @property
    def briefing_app(self) -> BriefingApp:
        """The app, by its own type."""
        return cast("BriefingApp", self.app)

    @property
    def source(self) -> str:
        """Where the briefing was read from."""
        return self.findings.structure.briefing.source

    @property
    def top_offset(self) -> int | None:
        """The first character on the screen; None at the top."""
        raise NotImplementedError

    # Another briefing

    def action_library(self) -> None:
        """Offer the articles of the library."""
        self._ask_library(gettext(LIBRARY), self._open)

    def _ask_library(self, title: str, then: Callable[[str | None], None]) -> None:
        from briefing.tui.library import LibraryScreen

        folder = self.briefing_app.config.value("library.folder")
        screen = LibraryScreen(title, folder, self.source)
        self.app.push_screen(screen, then)

    def _open(self, path: str | None) -> None:
        if path is not None:
            self.say(gettext(OPENING))
            is_noted = self.briefing_app.config.value("reader.remember")
            in_thread(self, "open", partial(open_version, path, is_noted), self._show_opened)

    def _show_opened(self, version: Version) -> None:
        if version.outlined is None:
            self._complain(version.problem)
        else:
            self.briefing_app.show_briefing(version.outlined)
            for warning in version.warnings:
                self._complain(warning)

    def _complain(self, message: str | None) -> None:
        self.hush()
        self.app.clear_notifications()
        self.app.notify(message or "", severity="warning", timeout=6, markup=False)

    # A newer text of the same one

    def on_mount(self) -> None:
        """Look at the file now and then."""
        if is_file(self.source):
            self._look_at_file()
            self.set_interval(LOOKING, self._look_at_file)

    def _look_at_file(self) -> None:
        """Look in a thread: a file on a network may let one wait."""
        is_shown = self in self.app.screen_stack  # the first reader is kept below later ones
        if is_shown and not self._is_looking:
            self._is_looking = True
            look = partial(stamp_of, self.source)
            in_thread(self, "look", look, self._compare_stamps)

    def _compare_stamps(self, stamp: Stamp | None) -> None:
        self._is_looking = False
        if stamp is None:  # gone; what was read stays on the screen
            return
        if self._stamp is None:
            self._stamp = stamp
        elif stamp != self._stamp and stamp == self._seen:
            self._stamp = stamp
            self._look_for_fresh(self._offer)
        self._seen = stamp

    def _look_for_fresh(self, then: Callable[[Fresh | str | None], None]) -> None:
        look = partial(find_fresh, self.findings.annotated, self.findings.is_complete, is_wanted)
        in_thread(self, "fresh", look, then)

    def _offer(self, found: Fresh | str | None) -> None:
        """Tell that there is a newer text, and how much is new in it."""
        if not isinstance(found, Fresh):  # the same again, or half-written and for once unreadable
            return
        self.fresh = found
        changes = found.comparison
        counts = [
            words.format(len(group))
            for words, group in (
                (gettext(NEW), changes.added),
                (gettext(GONE), changes.gone),
                (gettext(RESTATED), changes.restated),
            )
            if group
        ]
        counted = ", ".join(counts) or gettext(NOTHING_SAID)
        keys = (name_key(self.app, action) for action in ("reload", "changes"))
        words = gettext(CHANGED).format(counted, *keys)
        for notice in self.query("#notice").results(Static):
            notice.update(words)
            return
        self.mount(Static(words, id="notice", markup=False), before="KeyBar")

    def action_reload(self) -> None:
        """Show the newer text at the same place; look for one where none is known."""
        if self.fresh:
            self._show_fresh(self.fresh)
        elif self.source == "-":
            self.say(gettext(FROM_PIPE))
        else:
            self.say(gettext(READING))
            self._look_for_fresh(self._answer)

    def _answer(self, found: Fresh | str | None) -> None:
        if isinstance(found, Fresh):
            self._show_fresh(found)
        elif found is None:
            self.say(gettext(THE_SAME))
        else:
            self._complain(found)

    def _show_fresh(self, fresh: Fresh, *, is_asked: bool = False) -> None:
        shown = self.findings.structure.briefing
        anchor = same_place(shown, fresh.annotated.briefing, self.top_offset)
        screen = self.briefing_app.show_newer(fresh.annotated, anchor)
        screen.changes = fresh.comparison
        if is_asked:
            screen.show_changes()

    # What has changed

    def action_changes(self) -> None:
        """Show what has changed since the version before; ask for one where none is known."""
        if self.fresh:
            self._show_fresh(self.fresh, is_asked=True)
        elif self.changes:
            self.show_changes()
        else:
            self._ask_library(gettext(COMPARE), self._compare_with)

    def show_changes(self) -> None:
        """Lay the changes over the text."""
        from briefing.tui.changes import ChangesScreen

        if self.changes:
            self.app.push_screen(ChangesScreen(self.changes), self._go_to)

    def _go_to(self, place: Span | None) -> None:
        if place is None:
            return
        first, last = self.findings.place_of(place.start), self.findings.place_of(place.start + 1)
        for index in range(first, last):
            if self.entries[index].content[0] == place:
                self.select(index)
                return
        self.reveal(place)

    def _compare_with(self, path: str | None) -> None:
        if path is not None:
            self.say(gettext(COMPARING))
            findings = self.findings
            work = partial(compare_with, path, findings.annotated, findings.is_complete, is_wanted)
            in_thread(self, "open", work, self._show_compared)

    def _show_compared(self, found: Comparison | str) -> None:
        if isinstance(found, str):
            self._complain(found)
        else:
            self.changes = found
            self.show_changes()
