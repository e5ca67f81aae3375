"""The reader on the terminal: the only room that knows Textual. `run` is its only door."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from typing import TYPE_CHECKING

from briefing.comparison import Comparison
from briefing.config import Config
from briefing.memory import Memory
from briefing.model import AnnotatedBriefing
from briefing.tui.abilities import SYMBOLS, ask_background, can_show, is_colourless
from briefing.tui.terminal import end_in_order, use_terminal

if TYPE_CHECKING:
    from briefing.tui.receiving import Finder


def run(
    annotated: AnnotatedBriefing,
    config: Config,
    warn: Callable[[str], None],
    find: Callable[[], Finder] | None = None,
    changes: Comparison | None = None,
) -> int:
    """Show a briefing until the reader quits, and return the exit code for the shell.

    `warn` gets what could not be told on the screen. `find` begins to look for the claims that the
    briefing lacks; it is called when it is clear that there is a terminal. What has changed in the
    briefing lies over it at first. Raises NoTerminalError, before anything was drawn, when there is
    no terminal, and ConfigError for keys that cannot be bound.
    """
    # Until the first text stands, next to nothing that is made can be thrown away; looking for it
    # costs a tenth of the time. The app switches it on again.
    gc.disable()
    warnings: list[str] = []
    try:
        with (
            use_terminal(),
            end_in_order(),
            closing(Memory(warnings.append))
            if config.value("reader.remember")
            else nullcontext() as memory,
            ExitStack() as stack,
        ):
            # In another process, while this one imports what draws.
            finder = None
            if find:
                try:
                    finder = find()
                except OSError as error:
                    warnings.append(f"the claims cannot be looked for: {error.strerror}")
                else:
                    stack.callback(finder.stop)
            with _show_first_text(annotated, config, memory) as is_in_place:
                answer = ask_background() if _wants_background(config) else None
                # Most of the time until the reader stands is this import.
                from briefing.tui.app import BriefingApp

                app = BriefingApp(annotated, config, memory, warnings, answer, finder, changes)
            if is_in_place:
                from briefing.tui.driver import PromptDriver

                PromptDriver.is_in_place = True
            app.run()
            app.keep()
            return app.return_code or 0
    finally:
        gc.enable()
        for warning in warnings:
            warn(warning)


def _show_first_text(
    annotated: AnnotatedBriefing, config: Config, memory: Memory | None
) -> AbstractContextManager[bool]:
    """Show some text while the rest is loaded, where that can be done; tell whether it was."""
    encoding = getattr(sys.__stderr__, "encoding", None)
    if (
        os.environ.get("TEXTUAL_DRIVER")
        or sys.platform == "win32"
        or config.value("reader.ascii")
        or not can_show(SYMBOLS, encoding, os.environ)
    ):
        return nullcontext(False)
    from briefing.tui.first_frame import first_frame

    return first_frame(annotated, config, memory)


def _wants_background(config: Config) -> bool:
    """Tell whether the theme hangs on the terminal's background, and there is one to ask."""
    told = config.value("reader.theme") != "auto" or os.environ.get("TEXTUAL_THEME")
    is_asked = not told and not is_colourless(os.environ)
    return is_asked and not os.environ.get("TEXTUAL_DRIVER")


def describe_keys() -> list[tuple[str, str, str]]:
    """List every action for a configuration: id, keys with commas between, what it does."""
    from briefing.tui.keymap import list_actions

    return list_actions()
