"""The command palette: every action, section and speaker, found by a part of its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, ClassVar, NamedTuple
from unicodedata import normalize

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from briefing.messages import gettext
from briefing.tui.keymap import keymap_of, name_key, rebind
from briefing.tui.keys import APP, INTERRUPT, PALETTE, READER, print_key
from briefing.tui.pane import Chunk, Line, Pane
from briefing.tui.wrapping import crop, first_fitting, flow

if TYPE_CHECKING:
    from briefing.tui.reader import ReaderScreen

TITLE = "Go to or do"
KEYS = "Enter does it · {} closes"
PLACEHOLDER = "Part of a name"
NOTHING = "Nothing of that name"
SECTION = "section"
SPEAKER = "speaker"
EVERYBODY = "Everybody's claims"
NUMBERED = "section."
"""Begins the ids of the keys that the sections themselves stand for here."""
SLICE = 0.006
"""Seconds of listing between two looks at the keyboard."""
MOST = 500
"""So many choices are listed; nobody reads more, but types another letter."""


class Choice(NamedTuple):
    """Something to go to or to do."""

    name: str
    action: str
    """As Textual writes actions."""
    hint: str
    """The key, or what it is."""
    folded: str
    """The name as it is compared."""
    short: str = ""
    """In a word or two, where there is no room for the name; empty: it has none."""


def fold(text: str) -> str:
    """Take case and accents away; what an umlaut may be written as is added behind."""
    small = text.lower()
    if small.isascii():
        return small
    bare = "".join(sign for sign in normalize("NFD", small) if not "\u0300" <= sign <= "\u036f")
    spelled = small
    for letter, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        spelled = spelled.replace(letter, plain)
    return f"{bare}\n{spelled}"


def list_choices(reader: ReaderScreen) -> Iterator[Choice]:
    """List all that the reader can do: actions first, then speakers, then sections."""
    names: set[str] = set()
    own = [binding.id for binding in APP]
    for binding in rebind((*READER, *APP), keymap_of(reader.app)):
        name = gettext(binding.tooltip)
        if not str(binding.id).startswith(NUMBERED) and name not in names:
            names.add(name)
            scope = "app." if binding.id in own else "screen."
            action, short = scope + binding.action, gettext(binding.description)
            yield Choice(name, action, print_key(binding), fold(name), short)
    speakers = reader.findings.speakers
    if any(speaker.name for speaker in speakers):
        everybody = gettext(EVERYBODY)
        yield Choice(everybody, "screen.speaker(None)", gettext(SPEAKER), fold(everybody))
    for index, speaker in enumerate(speakers):
        if speaker.name:
            action = f"screen.speaker({index})"
            yield Choice(speaker.name, action, gettext(SPEAKER), fold(speaker.name))
    for index, panel in enumerate(reader.panels):
        span = panel.title or panel.blocks[0]
        title = f"{index + 1}  {flow(reader.text[span.start : min(span.end, span.start + 120)])}"
        yield Choice(title, f"screen.go({index})", gettext(SECTION), fold(title))


def find_choices(choices: Iterable[Choice], query: str) -> list[Choice]:
    """Give the choices that hold every word of the query; those that begin with it come first."""
    words = [fold(word).split("\n") for word in query.split()]
    found = [
        choice
        for choice in choices
        if all(any(spelling in choice.folded for spelling in word) for word in words)
    ]
    start = words[0][0] if words else ""
    # Stable: actions, sections and speakers keep their order.
    found.sort(key=lambda choice: not choice.folded.lstrip("0123456789 ").startswith(start))
    return found[:MOST]


class ChoicePane(Pane):
    """The choices, one line each."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 Textual calls it so
        super().__init__(id=id)
        self.found: Sequence[Choice] = ()

    def show(self, found: Sequence[Choice]) -> None:
        """List these, the first one highlighted; nothing changes where they are the same."""
        if self.found == found and found:
            return
        self.found = found
        self.fill(len(found))
        self.scroll_to(y=0, animate=False, immediate=True)
        self.highlighted = 0 if found else None

    def make_head(self, width: int) -> list[Line]:  # noqa: ARG002 it is short
        """Say so where nothing is found."""
        return [] if self.found else [(Chunk(gettext(NOTHING), "faint"),)]

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write the name, and the key at its right."""
        choice = self.found[index]
        room = width - cell_len(choice.hint) - 2
        name = crop(first_fitting(room, choice.name, choice.short or choice.name), room)
        gap = " " * (width - cell_len(name) - cell_len(choice.hint))
        style = "faint" if choice.hint in (gettext(SECTION), gettext(SPEAKER)) else "symbol"
        return [(Chunk(name), Chunk(gap), Chunk(choice.hint, style))]

    def measure(self, index: int, width: int) -> int:  # noqa: ARG002 always one
        """Take one line."""
        return 1


class PaletteScreen(ModalScreen[str | None]):
    """Lies over the reader; gives the action that was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [*PALETTE, *INTERRUPT]

    def __init__(self, choices: Iterator[Choice]) -> None:
        super().__init__()
        self.choices: list[Choice] = []
        self._coming = choices
        """Those that are not listed yet: 20,000 sections take a while."""

    def compose(self) -> ComposeResult:
        """Put the words above what they find."""
        with Vertical(id="palette") as frame:
            frame.border_title = gettext(TITLE)
            frame.border_subtitle = gettext(KEYS).format(name_key(self.app, "palette.close"))
            yield Input(placeholder=gettext(PLACEHOLDER), compact=True, id="palette-input")
            yield ChoicePane(id="choices")

    def on_mount(self) -> None:
        """List everything, a part at a time."""
        self.query_one(Input).focus()
        self._grow()

    def _grow(self) -> None:
        until = perf_counter() + SLICE
        is_first = not self.choices
        for choice in self._coming:
            self.choices.append(choice)
            if perf_counter() > until:
                self.set_timer(SLICE, self._grow)
                break
        # What is being looked at stays: only the end of a long list grows.
        if is_first or len(self.query_one(ChoicePane).found) < MOST:
            self._find()

    @on(Input.Changed)
    def _find(self) -> None:
        found = find_choices(self.choices, self.query_one(Input).value)
        self.query_one(ChoicePane).show(found)

    def action_move(self, items: int) -> None:
        """Move through what was found."""
        self.query_one(ChoicePane).action_move(items)

    def action_move_page(self, pages: int) -> None:
        """Move through what was found by pages."""
        self.query_one(ChoicePane).action_move_page(pages)

    @on(Input.Submitted)
    @on(Pane.Picked)
    def _choose(self) -> None:
        pane = self.query_one(ChoicePane)
        if pane.highlighted is not None and pane.found:
            self.dismiss(pane.found[pane.highlighted].action)

    def action_close(self) -> None:
        """Choose nothing."""
        self.dismiss(None)
