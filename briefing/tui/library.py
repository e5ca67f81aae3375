"""The library over the reader: what is in it, found while words are typed, to be opened."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing, suppress
from functools import partial
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input
from textual.worker import get_current_worker

from briefing.library.catalogue import Catalogue
from briefing.library.folder import choose_folder, find_folder, place_in
from briefing.messages import gettext
from briefing.model import Article, Status
from briefing.reading.text import printable
from briefing.tui.keymap import name_key
from briefing.tui.keys import INTERRUPT, LIBRARY
from briefing.tui.marks import SYMBOLS
from briefing.tui.pane import LOOKING, Chunk, Line, Pane
from briefing.tui.threads import in_thread
from briefing.tui.wrapping import crop

KEYS = "Enter opens · {} closes"
PLACEHOLDER = "Words of the title or the text"
NOTHING = "Nothing holds these words"
NO_ARTICLES = "No articles"
INDEXING = "{} of {} read"
BUNDLED = "bundled; yours go to {}"
UNREAD = "•"
NOT_READ = "unread"
CLAIMS = "Claims"
SOME = 20
"""Articles that are read between two words about it."""
_DATE = 10
"""Cells of an ISO date."""
_NARROW = 60
"""Cells below which the date is left out."""
_TINY = 44
"""Cells below which the number of claims is left out too."""


class StoppedError(Exception):
    """Nobody waits for the index any more."""


class LibraryPane(Pane):
    """The articles, one line each: unread or not, date, title, counts."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 Textual calls it so
        super().__init__(id=id)
        self.open_path: str | None = None
        """Of what is open in the reader: that is being read, noted or not."""
        self.articles: Sequence[Article] = ()
        self._note = gettext(LOOKING)

    def show(self, articles: Sequence[Article], note: str, path: str | None = None) -> None:
        """List these; the one that lies at the path is highlighted, else the first.

        The note stands in place of articles where there are none.
        """
        self.articles = articles
        self._note = note
        self.fill(len(articles))
        places = (place for place, article in enumerate(articles) if article.path == path)
        place = next(places, 0)
        if not place:
            self.scroll_to(y=0, animate=False, immediate=True)
        self.highlighted = place if articles else None

    @property
    def path(self) -> str | None:
        """Where the highlighted article lies."""
        return self.articles[self.highlighted].path if self.highlighted is not None else None

    def make_head(self, width: int) -> list[Line]:
        """Say what dot and counts mean; or that there is nothing."""
        if not self.articles:
            return [(Chunk(crop(self._note, width), "faint"),)]
        counts = _join_counts(gettext(CLAIMS), SYMBOLS[Status.UNCONFIRMED], width)
        unread = gettext(NOT_READ)
        gap = " " * (width - 2 - cell_len(unread) - cell_len(counts))
        return [(Chunk(f"{UNREAD} ", "symbol"), Chunk(f"{unread}{gap}{counts}", "faint")), ()]

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write what the list of articles shows of one."""
        article = self.articles[index]
        doubts = (
            f"{article.unconfirmed} {SYMBOLS[Status.UNCONFIRMED]}" if article.unconfirmed else ""
        )
        counts = _join_counts(str(article.claims), doubts, width)
        is_read = article.is_read or article.path == self.open_path
        mark = f"{' ' if is_read else UNREAD} "
        date = f"{article.published or '':{_DATE}}  " if width >= _NARROW else ""
        room = width - len(mark) - len(date) - cell_len(counts)
        title = crop(article.title, room)
        gap = " " * (room - cell_len(title))
        style = "text" if is_read else "strong"
        return [
            (
                Chunk(mark, "symbol"),
                Chunk(date),
                Chunk(title, style),
                Chunk(gap),
                Chunk(counts, "faint"),
            )
        ]

    def measure(self, index: int, width: int) -> int:  # noqa: ARG002 always one
        """Take one line."""
        return 1


def _shorten(path: str) -> str:
    """Write "~" for the user's home, as shells do."""
    home = os.path.join(os.path.expanduser("~"), "")
    return f"~{os.sep}{path.removeprefix(home)}" if path.startswith(home) else path


def _join_counts(claims: str, doubts: str, width: int) -> str:
    """Put the counts of an article side by side; in little room only that of its doubts."""
    return f" {claims:>8} {doubts:>5}" if width >= _TINY else f" {doubts:>5}"


class LibraryScreen(ModalScreen[str | None]):
    """Lies over the reader; gives the path that was chosen.

    The index is read and searched in threads: however large the library, a key is answered at once.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*LIBRARY, *INTERRUPT]

    def __init__(self, title: str, configured: str, path: str | None = None) -> None:
        """Take the folder as it is configured, and the path of what is open now."""
        super().__init__()
        self._title = title
        self._configured = configured
        self._path = path
        self._is_current = False
        """Whether the index is known to hold what lies in the folder."""

    def compose(self) -> ComposeResult:
        """Put the words above what they find."""
        with Vertical(id="library") as frame:
            frame.border_title = self._title
            frame.border_subtitle = self._name_keys()
            yield Input(placeholder=gettext(PLACEHOLDER), compact=True, id="library-input")
            yield LibraryPane(id="articles")

    def on_mount(self) -> None:
        """List what the index knows, then what is there."""
        self.query_one(Input).focus()
        self.run_worker(self._refresh, thread=True, group="index")

    def _refresh(self) -> None:
        """List what is known, bring the index up to date, and list again; in a thread."""
        worker = get_current_worker()
        mine = find_folder(self._configured)
        folder = choose_folder(self._configured)

        def tell(done: int, total: int) -> None:
            if worker.is_cancelled:
                raise StoppedError
            if done % SOME == 0:
                self.call_later(self._say, gettext(INDEXING).format(done, total))

        if self._path is not None:
            self.call_later(self._know_open, place_in(folder, self._path))
        with closing(Catalogue(folder, self._warn)) as catalogue, suppress(StoppedError):
            if known := catalogue.search():
                self.call_later(self._show_first, known)
            catalogue.update(tell)
            self.call_later(self._say, self._invite(folder, mine))
            self.call_later(self._search_all)

    def _search(self, words: str) -> Sequence[Article]:
        with closing(Catalogue(choose_folder(self._configured), self._warn)) as catalogue:
            return catalogue.search(words)

    def _warn(self, message: str) -> None:
        self.call_later(partial(self.notify, message, severity="warning", markup=False))

    # On the screen

    def _name_keys(self) -> str:
        return gettext(KEYS).format(name_key(self.app, "library.close"))

    def _invite(self, folder: str, mine: str) -> str:
        if folder == mine:
            return self._name_keys()
        return gettext(BUNDLED).format(printable(_shorten(mine)))

    def _say(self, message: str) -> None:
        self.query_one("#library", Vertical).border_subtitle = message

    def _know_open(self, path: str) -> None:
        self.query_one(LibraryPane).open_path = path

    def _show_first(self, articles: Sequence[Article]) -> None:
        if not self.query_one(Input).value:
            self._show(articles)

    def _show(self, articles: Sequence[Article], *, is_new: bool = False) -> None:
        """List these; the highlight stays where it is, unless other words were typed."""
        pane = self.query_one(LibraryPane)
        words = self.query_one(Input).value.strip()
        path = None if words and is_new else pane.path or pane.open_path
        nothing = gettext(NOTHING if words else NO_ARTICLES)
        pane.show(articles, nothing if self._is_current else gettext(LOOKING), path)

    def _search_all(self) -> None:
        self._is_current = True
        in_thread(self, "search", partial(self._search, self.query_one(Input).value), self._show)

    @on(Input.Changed)
    def _find(self, message: Input.Changed) -> None:
        show = partial(self._show, is_new=True)
        in_thread(self, "search", partial(self._search, message.value), show)

    def action_move(self, items: int) -> None:
        """Move through what was found."""
        self.query_one(LibraryPane).action_move(items)

    def action_move_page(self, pages: int) -> None:
        """Move through what was found by pages."""
        self.query_one(LibraryPane).action_move_page(pages)

    @on(Input.Submitted)
    @on(Pane.Picked)
    def _choose(self) -> None:
        path = self.query_one(LibraryPane).path
        if path is not None:
            self.dismiss(path)

    def action_close(self) -> None:
        """Choose nothing."""
        self.dismiss(None)
