"""The line in which one types what to search for."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from briefing.messages import gettext
from briefing.tui.keys import SEARCH

PLACEHOLDER = "Search the text"


class SearchInput(Input, inherit_bindings=True):
    """Takes the words; up and down go from hit to hit."""

    BINDINGS: ClassVar[list[BindingType]] = list(SEARCH)

    def action_leave(self) -> None:
        """End the search."""
        self.post_message(SearchBar.Ended())

    def action_keep(self) -> None:
        """Go on reading, with the hits marked."""
        self.post_message(SearchBar.Kept())

    def action_step(self, step: int) -> None:
        """Go to the next or the previous hit."""
        self.post_message(SearchBar.Stepped(step))


class SearchBar(Horizontal):
    """A slash, the words, and how many hits there are."""

    class Changed(Message):
        """Other words are searched for."""

        def __init__(self, query: str) -> None:
            super().__init__()
            self.query = query

    class Stepped(Message):
        """The next or the previous hit is wanted."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    class Kept(Message):
        """Somebody wants to go on reading among the hits."""

    class Ended(Message):
        """The search is over."""

    def compose(self) -> ComposeResult:
        """Put them in a row."""
        yield Static("/", id="search-sign", markup=False)
        yield SearchInput(placeholder=gettext(PLACEHOLDER), compact=True, id="search-input")
        yield Static("", id="search-count", markup=False)

    @on(Input.Changed)
    def _tell_change(self, message: Input.Changed) -> None:
        message.stop()
        self.post_message(self.Changed(message.value))

    def open(self) -> None:
        """Let the words be typed; those of before are replaced by the next letter."""
        words = self.query_one(SearchInput)
        words.focus()
        words.action_select_all()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.query_one(SearchInput).value

    def say(self, count: str) -> None:
        """Show how many hits there are."""
        self.query_one("#search-count", Static).update(Content(count))
