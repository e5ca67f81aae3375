"""The reader on the terminal: the only room that knows Textual. `run` is its only door."""

from __future__ import annotations

from briefing.model import AnnotatedBriefing
from briefing.tui.terminal import use_terminal


def run(annotated: AnnotatedBriefing) -> int:
    """Show a briefing until the reader quits, and return the exit code for the shell.

    Raises NoTerminalError, before anything was drawn, when there is no terminal to draw on.
    """
    with use_terminal():
        # Half of the time until the first text is this import.
        from briefing.tui.app import BriefingApp

        app = BriefingApp(annotated)
        app.run()
        return app.return_code or 0
