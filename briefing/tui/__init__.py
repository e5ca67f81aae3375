"""The reader on the terminal: the only room that knows Textual. `run` is its only door."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from contextlib import closing, nullcontext

from briefing.config import Config
from briefing.memory import Memory
from briefing.model import AnnotatedBriefing
from briefing.tui.abilities import ask_background, is_colourless
from briefing.tui.terminal import end_in_order, use_terminal


def run(annotated: AnnotatedBriefing, config: Config, warn: Callable[[str], None]) -> int:
    """Show a briefing until the reader quits, and return the exit code for the shell.

    `warn` gets what could not be told on the screen. Raises NoTerminalError, before anything was
    drawn, when there is no terminal to draw on, and ConfigError for keys that cannot be bound.
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
        ):
            answer = ask_background() if _wants_background(config) else None
            # Half of the time until the first text is this import.
            from briefing.tui.app import BriefingApp

            app = BriefingApp(annotated, config, memory, warnings, answer)
            app.run()
            app.keep()
            return app.return_code or 0
    finally:
        gc.enable()
        for warning in warnings:
            warn(warning)


def _wants_background(config: Config) -> bool:
    """Tell whether the theme hangs on the terminal's background, and there is one to ask."""
    told = config.value("reader.theme") != "auto" or os.environ.get("TEXTUAL_THEME")
    is_asked = not told and not is_colourless(os.environ)
    return is_asked and not os.environ.get("TEXTUAL_DRIVER")


def describe_keys() -> list[tuple[str, str, str]]:
    """List every action for a configuration: id, keys with commas between, what it does."""
    from briefing.tui.keymap import list_actions

    return list_actions()
