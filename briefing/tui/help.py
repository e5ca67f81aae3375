"""The help: every key, from the lists that bind them, and what the marks mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from briefing.messages import gettext
from briefing.tui.keymap import keymap_of, name_key, rebind
from briefing.tui.keys import (
    APP,
    ARTICLE,
    CLAIMS,
    HELP,
    INTERRUPT,
    MOVING,
    PANE,
    PANES,
    PROGRAM,
    READER,
    SEARCH,
    show_key,
)
from briefing.tui.sheet import Sheet
from briefing.tui.wrapping import wrap

CLOSING = "{} closes"
LEGEND = (
    ("verbatim", "“so”", "verbatim, as it was said; ” in the list"),
    ("indirect", "so", "indirect, in the article's words; ’ in the list"),
    ("unconfirmed", "◌ so", "the article calls it unconfirmed"),
    ("disputed", "✗ so", "the article says that somebody denies it"),
    ("confirmed", "● so", "the article says that it was confirmed"),
    ("trigger", "so", "the article's words that say so"),
)
"""Component class, example, meaning."""
TITLE = "Keys and marks"
MARKS = "Marks"
TWO, BETWEEN = 110, 4
"""Cells from which on there are two columns, and cells between them."""
KEYS = 16
"""Cells for the keys."""
PROMISE = "The marks repeat what the article says. Nothing was checked."


def list_keys(bindings: Iterable[Binding]) -> list[tuple[str, str]]:
    """List keys and meanings, keys of one meaning together, in the order of the bindings."""
    meanings: dict[str, list[str]] = {}
    for binding in bindings:
        shown = binding.key_display
        keys = [gettext(shown)] if shown else map(show_key, binding.key.split(","))
        names = meanings.setdefault(binding.tooltip, [])
        names += [name for name in keys if name not in names]
    return [(_join(names), meaning) for meaning, names in meanings.items()]


def _join(names: list[str]) -> str:
    if all(name.isdecimal() for name in names):
        return f"{names[0]} … {names[-1]}"
    return " ".join(names)


class HelpBody(Sheet):
    """The text of the help, which may be longer than the screen."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "help--group",
        "help--key",
        *(f"help--{name}" for name, _, _ in LEGEND),
    }

    def compose(self) -> ComposeResult:
        """Hold one text, or two beside each other."""
        with Horizontal():
            yield Static(markup=False, classes="column")
            yield Static(markup=False, classes="column")

    def on_resize(self) -> None:
        """Write it for the width there is."""
        # The marks first: whoever meets a symbol that is new looks here.
        left = [self._write_marks, *self._write_keys(CLAIMS)]
        right = [*self._write_keys(MOVING, PANES, PROGRAM)]
        width = self.scrollable_content_region.width
        columns = [left, right] if width >= TWO else [[*left, *right], []]
        room = (width - BETWEEN) // 2 if width >= TWO else width
        for static, blocks in zip(self.query(".column").results(Static), columns, strict=True):
            static.update(Content("\n\n").join([write(room) for write in blocks]))
            static.display = bool(blocks)

    def _write_marks(self, width: int) -> Content:
        parts = [self._styled(gettext(MARKS), "group")]
        parts += (self._line(example, name, meaning, width) for name, example, meaning in LEGEND)
        promise = gettext(PROMISE)
        lines = (promise[slice(*line)] for line in wrap(promise, 0, len(promise), width - 2))
        return Content("\n").join([*parts, Content(""), Content("  " + "\n  ".join(lines))])

    def _write_keys(self, *groups: Binding.Group) -> Iterator[Callable[[int], Content]]:
        every = rebind((*ARTICLE, *READER, *SEARCH, *PANE, *APP), keymap_of(self.app))
        for group in groups:
            listed = list_keys(binding for binding in every if binding.group == group)
            yield partial(self._write_group, gettext(group.description), listed)

    def _write_group(self, title: str, listed: Sequence[tuple[str, str]], width: int) -> Content:
        parts = [self._styled(title, "group")]
        parts += (self._line(keys, "key", meaning, width) for keys, meaning in listed)
        return Content("\n").join(parts)

    def _line(self, left: str, style: str, meaning: str, width: int) -> Content:
        meaning = gettext(meaning)
        gap = " " * max(1, KEYS - cell_len(left))
        room = max(12, width - KEYS - 2)
        lines = (meaning[slice(*line)] for line in wrap(meaning, 0, len(meaning), room))
        hanging = "\n" + " " * (KEYS + 2)
        return Content.assemble("  ", self._styled(left, style), gap, hanging.join(lines))

    def _styled(self, text: str, name: str) -> Content:
        return Content.styled(text, self.get_visual_style(f"help--{name}"))


class HelpScreen(ModalScreen[None]):
    """Lies over the reader until Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [*HELP, *INTERRUPT]

    def compose(self) -> ComposeResult:
        """Put the text into a frame."""
        body = HelpBody()
        body.border_title = gettext(TITLE)
        body.border_subtitle = gettext(CLOSING).format(name_key(self.app, "help.close"))
        yield body
