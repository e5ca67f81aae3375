"""The command palette: every action, section and speaker, found by a part of its name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple
from unicodedata import normalize

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from briefing.tui.keys import APP, PALETTE, READER, show_key
from briefing.tui.listing import find_speakers
from briefing.tui.pane import Chunk, Line, Pane, crop

if TYPE_CHECKING:
    from briefing.tui.reader import ReaderScreen

TITLE = "Go to or do"
KEYS = "Enter does it · Esc closes"
PLACEHOLDER = "Part of an action, a section, a speaker"
NOTHING = "Nothing of that name"
SECTION, SPEAKER = "section", "speaker"
EVERYBODY = "Everybody's claims"
NUMBERED = "section."
"""Begins the ids of the keys that the sections themselves stand for here."""
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


def list_choices(reader: ReaderScreen) -> list[Choice]:
    """List all that the reader can do: actions first, then sections, then speakers."""
    choices: list[Choice] = []
    for binding in (*READER, *APP):
        name = binding.tooltip
        if not str(binding.id).startswith(NUMBERED) and name not in {one.name for one in choices}:
            key = binding.key_display or show_key(binding.key.split(",")[0])
            scope = "app." if binding in APP else "screen."
            choices.append(Choice(name, scope + binding.action, key, fold(name)))
    for index, panel in enumerate(reader.panels):
        span = panel.title or panel.blocks[0]
        title = f"{index + 1}  {reader.flowed[span.start : min(span.end, span.start + 120)]}"
        choices.append(Choice(title, f"screen.go({index})", SECTION, fold(title)))
    if any(entry.speaker for entry in reader.entries):
        choices.append(Choice(EVERYBODY, "screen.speaker(None)", SPEAKER, fold(EVERYBODY)))
    for index, speaker in enumerate(find_speakers(reader.entries)):
        if speaker.name:
            action = f"screen.speaker({index})"
            choices.append(Choice(speaker.name, action, SPEAKER, fold(speaker.name)))
    return choices


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
        """List these, the first one highlighted."""
        self.found = found
        self.fill(len(found))
        self.scroll_to(y=0, animate=False, immediate=True)
        self.highlighted = 0 if found else None

    def make_head(self, width: int) -> list[Line]:  # noqa: ARG002 it is short
        """Say so where nothing is found."""
        return [] if self.found else [(Chunk(NOTHING, "faint"),)]

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write the name, and the key at its right."""
        choice = self.found[index]
        name = crop(choice.name, width - cell_len(choice.hint) - 2)
        gap = " " * (width - cell_len(name) - cell_len(choice.hint))
        style = "faint" if choice.hint in (SECTION, SPEAKER) else "symbol"
        return [(Chunk(name), Chunk(gap), Chunk(choice.hint, style))]

    def measure(self, index: int, width: int) -> int:  # noqa: ARG002 always one
        """Take one line."""
        return 1


class PaletteScreen(ModalScreen[str | None]):
    """Lies over the reader; gives the action that was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = list(PALETTE)

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.choices = choices

    def compose(self) -> ComposeResult:
        """Put the words above what they find."""
        with Vertical(id="palette") as frame:
            frame.border_title = TITLE
            frame.border_subtitle = KEYS
            yield Input(placeholder=PLACEHOLDER, compact=True, id="palette-input")
            yield ChoicePane(id="choices")

    def on_mount(self) -> None:
        """List everything."""
        self.query_one(Input).focus()
        self.query_one(ChoicePane).show(self.choices)

    @on(Input.Changed)
    def _find(self, message: Input.Changed) -> None:
        self.query_one(ChoicePane).show(find_choices(self.choices, message.value))

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
