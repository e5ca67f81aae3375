"""The reader on the terminal: the only room that knows Textual. `run` is its only door."""

from __future__ import annotations

import gc

from briefing.model import AnnotatedBriefing
from briefing.tui.terminal import use_terminal


def run(annotated: AnnotatedBriefing) -> int:
    """Show a briefing until the reader quits, and return the exit code for the shell.

    Raises NoTerminalError, before anything was drawn, when there is no terminal to draw on.
    """
    # Until the first text stands, next to nothing that is made can be thrown away; looking for it
    # costs a tenth of the time. The app switches it on again.
    gc.disable()
    try:
        with use_terminal():
            # Half of the time until the first text is this import.
            from briefing.tui.app import BriefingApp

            app = BriefingApp(annotated)
            app.run()
            return app.return_code or 0
    finally:
        gc.enable()
