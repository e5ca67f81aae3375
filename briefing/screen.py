"""The reader as the options ask for it, on a terminal or in a browser.

It is loaded only in the function that opens it: everything else runs without Textual.
"""

from __future__ import annotations

import os
import sys

from briefing.messages import gettext
from briefing.model import AnnotatedBriefing
from briefing.options import Options
from briefing.output import complain
from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.background import Finder
    from briefing.comparison import Comparison


def is_in_browser() -> bool:
    """Tell whether textual-serve started us: keys and text go through the standard streams."""
    return bool(os.environ.get("TEXTUAL_DRIVER"))


def is_screen() -> bool:
    """Tell whether standard output can show the reader."""
    if is_in_browser():
        return True
    stdout = sys.stdout
    return stdout is not None and stdout.isatty() and os.environ.get("TERM") != "dumb"


def open_reader(
    outlined: AnnotatedBriefing, options: Options, changes: Comparison | None = None
) -> int | None:
    """Show the reader; return its exit code, or None where there is no terminal for keys.

    The claims are found while it is open, unless there are changes, which hold them. Raises
    NoTerminalError where there is no terminal and the reader was insisted on.
    """
    from briefing.config import load_config
    from briefing.tui import run
    from briefing.tui.terminal import NoTerminalError

    config = load_config(options.config)
    if options.is_ascii:
        config = config.override("reader.ascii", True)
    if options.ui_language:
        config = config.override("reader.language", options.ui_language)

    def look() -> Finder:
        from briefing.background import Finder  # on use: the first text does not wait for it

        return Finder(outlined)

    try:
        return run(outlined, config, complain, None if changes else look, changes)
    except NoTerminalError as error:
        if options.is_tui:
            raise
        complain(gettext("{}; here is the summary").format(error))
        return None


def serve_reader(location: str, options: Options) -> None:
    """Show the reader in a browser until a signal ends it."""
    from briefing.serving import serve

    arguments = ["--tui"]
    for name, value in (
        ("--language", options.language),
        ("--encoding", options.encoding),
        ("--config", options.config),
        ("--ui-lang", options.ui_language),
    ):
        if value is not None:
            arguments += [name, value]
    if options.is_ascii:
        arguments.append("--ascii")
    serve([*arguments, "--", location], options.port, complain)
