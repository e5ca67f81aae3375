"""What `briefing --help` and `--version` say, and the line after a wrong call."""

from __future__ import annotations

from briefing import __version__
from briefing.messages import gettext, language_in_use

VERSION = f"briefing {__version__}\n"


def usage_line() -> str:
    """Say how the program is called."""
    return gettext("usage: briefing [OPTION]... [FILE]   (briefing --help explains)")


def help_text() -> str:
    """Explain the program, its commands, options and exit codes."""
    # Written as a whole, since lines of a table cannot be translated one by one.
    if language_in_use() == "de":
        from briefing.usage.de import HELP
    else:
        from briefing.usage.en import HELP
    return HELP
