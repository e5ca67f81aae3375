"""The help: every key, from the lists that bind them, and what the marks mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from briefing.tui.keymap import keymap_of, name_key, rebind
from briefing.tui.keys import APP, ARTICLE, GROUPS, HELP, PANE, READER, SEARCH, show_key
from briefing.tui.languages import gettext
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
        """Hold one text."""
        yield Static(markup=False)

    def on_resize(self) -> None:
        """Write it for the width there is."""
        self.query_one(Static).update(self._write())

    def _write(self) -> Content:
        parts: list[Content] = []
        every = rebind((*ARTICLE, *READER, *SEARCH, *PANE, *APP), keymap_of(self.app))
        groups = [
            (group, list_keys(binding for binding in every if binding.group == group))
            for group in GROUPS
        ]
        widest = max(cell_len(keys) for _, listed in groups for keys, _ in listed)
        for group, listed in groups:
            parts.append(self._styled(gettext(group.description), "group"))
            for keys, meaning in listed:
                parts.append(self._line(keys, "key", meaning, widest))
            parts.append(Content(""))
        parts.append(self._styled(gettext(MARKS), "group"))
        parts += (self._line(example, name, meaning, widest) for name, example, meaning in LEGEND)
        parts += [Content(""), Content(gettext(PROMISE))]
        return Content("\n").join(parts)

    def _line(self, left: str, style: str, meaning: str, widest: int) -> Content:
        meaning = gettext(meaning)
        gap = " " * (widest - cell_len(left) + 2)
        room = max(12, self.scrollable_content_region.width - widest - 4)
        lines = (meaning[slice(*line)] for line in wrap(meaning, 0, len(meaning), room))
        hanging = "\n" + " " * (widest + 4)
        return Content.assemble("  ", self._styled(left, style), gap, hanging.join(lines))

    def _styled(self, text: str, name: str) -> Content:
        return Content.styled(text, self.get_visual_style(f"help--{name}"))


class HelpScreen(ModalScreen[None]):
    """Lies over the reader until Esc."""

    BINDINGS: ClassVar[list[BindingType]] = list(HELP)

    def compose(self) -> ComposeResult:
        """Put the text into a frame."""
        body = HelpBody()
        body.border_title = gettext(TITLE)
        body.border_subtitle = gettext(CLOSING).format(name_key(self.app, "help.close"))
        yield body
