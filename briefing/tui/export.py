"""The export dialog: as what, and where to. It never writes over a file without being told to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from briefing.messages import gettext, reason_of
from briefing.model import AnnotatedBriefing
from briefing.tui.keymap import name_key
from briefing.tui.keys import EXPORT, INTERRUPT
from briefing.tui.pane import Chunk, Line, Pane
from briefing.tui.wrapping import crop, first_fitting

FORMATS = (
    (
        "markdown",
        "Markdown",
        "the whole text, marks as words in brackets",
        "with marks",
        ".md",
    ),
    ("json", "JSON", "everything, with offsets into the text", "with offsets", ".json"),
    ("text", "Text", "the summary with the whole text", "summary and text", ".txt"),
)
"""Name, label, what it holds, the same in short, the end of the file's name."""
TITLE = "Export"
AS_WHAT = "As what"
WHERE = "Where to"
CHOOSING = "Enter goes on · {} closes"
NAMING = "Enter writes · {} closes"
EXISTS = "{} is there already. Enter once more writes over it; any other name keeps it."
WRITTEN = "written to {}"
NO_NAME = "a name is needed"
WIDTH = 80
"""Cells to a line of exported text."""


def render(annotated: AnnotatedBriefing, name: str) -> str:
    """Write the briefing in one of the formats; each view is loaded only when it is used."""
    if name == "json":
        from briefing.views.json import render as render_json

        return render_json(annotated)
    if name == "markdown":
        from briefing.views.markdown import render as render_markdown

        return render_markdown(annotated, full=True)
    from briefing.views.plain import render as render_plain

    return render_plain(annotated, width=WIDTH, full=True)


def suggest_path(source: str, end: str) -> str:
    """Suggest a name that is free, in the folder where the reader was started."""
    stem = Path(source).stem
    stem = "briefing" if stem in ("", "-") else stem
    number = 1
    path = f"{stem}{end}"
    while os.path.exists(path):
        number += 1
        path = f"{stem}-{number}{end}"
    return path


class FormatPane(Pane):
    """The formats, one item of one line each."""

    BORDER_TITLE = AS_WHAT

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write name and what it holds."""
        _, label, meaning, short, _ = FORMATS[index]
        name = f"{gettext(label):<10}"
        room = width - len(name)
        held = first_fitting(room, gettext(meaning), gettext(short))
        return [(Chunk(name, "strong"), Chunk(crop(held, room)))]

    def measure(self, index: int, width: int) -> int:  # noqa: ARG002 always one
        """Take one line."""
        return 1


class ExportScreen(ModalScreen[str | None]):
    """Lies over the reader; gives what to say when it is done."""

    BINDINGS: ClassVar[list[BindingType]] = [*EXPORT, *INTERRUPT]

    def __init__(self, annotated: AnnotatedBriefing) -> None:
        super().__init__()
        self.annotated = annotated
        self._confirmed: str | None = None
        """The path that may be written over."""

    def compose(self) -> ComposeResult:
        """Ask both questions in one frame."""
        with Vertical(id="export") as frame:
            frame.border_title = gettext(TITLE)
            yield FormatPane(id="format")
            where = Input(self._suggest(0), id="path", select_on_focus=False)
            where.border_title = gettext(WHERE)
            yield where
            yield Static("", id="export-note", markup=False)

    def on_mount(self) -> None:
        """Begin with the format."""
        pane = self.query_one(FormatPane)
        pane.fill(len(FORMATS))
        pane.highlighted = 0
        pane.focus()

    def _suggest(self, place: int) -> str:
        return suggest_path(self.annotated.briefing.source, FORMATS[place][-1])

    @on(Pane.Highlighted)
    def _change_end(self, message: Pane.Highlighted) -> None:
        self.query_one("#path", Input).value = self._suggest(message.index)

    @on(Pane.Picked)
    def _go_on(self) -> None:
        where = self.query_one("#path", Input)
        where.focus()
        where.cursor_position = len(where.value)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say what Enter does here."""
        is_naming = event.widget.id == "path"
        keys = gettext(NAMING if is_naming else CHOOSING)
        close = name_key(self.app, "export.close")
        self.query_one("#export").border_subtitle = keys.format(close)

    @on(Input.Changed)
    def _ask_anew(self) -> None:
        self._confirmed = None
        self._note("")

    @on(Input.Submitted)
    def _write(self) -> None:
        name = self.query_one("#path", Input).value.strip()
        if not name:
            self._note(gettext(NO_NAME))
            return
        path = Path(name).expanduser()
        place = self.query_one(FormatPane).highlighted or 0
        text = render(self.annotated, FORMATS[place][0])
        try:
            # "x" asks and writes in one step: nobody can put a file there in between.
            with path.open("w" if self._confirmed == name else "x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            self._confirmed = name
            self._note(gettext(EXISTS).format(name))
        except OSError as error:
            self._note(f"{name}: {reason_of(error)}")
        else:
            self.dismiss(gettext(WRITTEN).format(name))

    def _note(self, note: str) -> None:
        self.query_one("#export-note", Static).update(Content(note))

    def action_close(self) -> None:
        """Write nothing."""
        self.dismiss(None)
