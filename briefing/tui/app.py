"""The Textual application around the reader: themes, signals, the way out."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from textual.app import App
from textual.binding import BindingType
from textual.color import Color
from textual.driver import Driver
from textual.filter import LineFilter
from textual.screen import Screen

from briefing.model import AnnotatedBriefing
from briefing.tui.keys import APP
from briefing.tui.reader import ReaderScreen
from briefing.tui.themes import DARK, LIGHT, choose_theme, fill_variables, is_colourless


class Colourless(LineFilter):
    """Takes the colours away, codes for the default ones included; bold and the like stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Take the colours out of one line."""
        return [
            Segment(text, style and style.without_color, control)
            for text, style, control in segments
        ]


class BriefingApp(App[None]):
    """Shows one briefing."""

    CSS_PATH = "briefing.tcss"
    BINDINGS: ClassVar[list[BindingType]] = list(APP)
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, annotated: AnnotatedBriefing) -> None:
        is_plain = is_colourless(os.environ)
        super().__init__(driver_class=_choose_driver(), ansi_color=True if is_plain else None)
        self.annotated = annotated
        self.title = "briefing"
        self._colourless = Colourless()
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        name = "ansi-dark" if is_plain else choose_theme(os.environ)
        self._start_with(name if name in self.available_themes else DARK.name)

    def _start_with(self, name: str) -> None:
        """Set the first theme without its watcher, which would parse the style sheet again."""
        self.set_reactive(App.theme, name)
        self.stylesheet.set_variables(self.get_css_variables())
        is_dark = self.current_theme.dark
        self.set_class(is_dark, "-dark-mode", update=False)
        self.set_class(not is_dark, "-light-mode", update=False)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Let the marks have colours in every theme."""
        return fill_variables(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Send no colour code where none is wanted."""
        filters = super().get_line_filters()
        return [*filters, self._colourless] if self.native_ansi_color else filters

    def get_default_screen(self) -> Screen[None]:
        """Open the reader."""
        return ReaderScreen(self.annotated)

    def on_mount(self) -> None:
        """Leave the terminal in order when told to end, and come back well from ctrl+z."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(name, self._end, 128 + name)
        # The screen stays blank after fg: https://github.com/Textualize/textual/issues/6298
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))
        self.set_timer(0.3, self._freeze)

    def _end(self, code: int) -> None:
        self.exit(return_code=code)

    def _freeze(self) -> None:
        """Take what stays out of the collector's rounds: without it a key may wait 80 ms."""
        gc.collect()
        gc.freeze()
        gc.enable()


def _choose_driver() -> type[Driver] | None:
    """Choose ours where there is a terminal to leave; None lets Textual choose."""
    if os.environ.get("TEXTUAL_DRIVER") or sys.platform == "win32":
        return None
    from briefing.tui.driver import PromptDriver

    return PromptDriver
