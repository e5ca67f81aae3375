"""What the terminal can show: by its environment, and by its own answer. No Textual here."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping
from contextlib import suppress

from briefing.record import NamedTuple

PATIENCE = 0.1
"""Seconds that a terminal has to answer."""

ASKED = b"\x1b]11;?\x1b\\" + b"\x1b[c"
"""The colour of the background (OSC 11, xterm), then what every terminal answers (DA1, VT100): who
does not know the first question is still heard from at once."""
COLOUR = rb"\x1b\]11;rgba?:([0-9a-fA-F/]*)(?:\x07|\x1b\\)"
ATTRIBUTES = rb"\x1b\[\?[0-9;]*c"
_ANSWER = COLOUR + b"|" + ATTRIBUTES
_BEGUN = rb"\x1b(\][^\x07\x1b]*\x1b?|\[(\?[0-9;]*)?)$"
"""The beginning of an answer, at the end of what has come."""

SYMBOLS = "◌✗●”’…─│╭╮╰╯↑↓·"
"""What the reader draws beside the article's own words."""


class Answer(NamedTuple):
    """What came back from the terminal."""

    is_light: bool | None
    """Whether its background is light; None: it did not say."""
    typed: bytes
    """What somebody typed meanwhile."""
    is_complete: bool
    """False: there may be more to come, among what is typed later."""


def is_colourless(environment: Mapping[str, str]) -> bool:
    """Tell whether no colour may be sent (no-color.org: set and not empty)."""
    return bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"


def has_light_background(environment: Mapping[str, str]) -> bool | None:
    """Tell what COLORFGBG says of the background; None: nothing."""
    background = environment.get("COLORFGBG", "").rpartition(";")[2]
    if not background.isdecimal():
        return None
    # Of the 16 colours, 7 and 9 to 15 are light; 8 is dark grey.
    return int(background) == 7 or int(background) > 8


def can_show(symbols: str, encoding: str | None, environment: Mapping[str, str]) -> bool:
    """Tell whether the symbols arrive: the encoding has them, and the terminal's font."""
    # The console of the Linux kernel has room for 512 shapes, and not for these.
    if environment.get("TERM") == "linux":
        return False
    try:
        symbols.encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def ask_background(reads: int = 0, writes: int = 2) -> Answer:
    """Ask the terminal on these descriptors; what somebody types meanwhile is not lost."""
    try:
        import termios
        import tty

        before = termios.tcgetattr(reads)
    except (ImportError, OSError, ValueError):  # Windows; or no terminal
        return Answer(None, b"", is_complete=True)
    except termios.error:
        return Answer(None, b"", is_complete=True)
    try:
        # Neither echoed nor held back until a line is full.
        tty.setcbreak(reads, termios.TCSANOW)
        os.write(writes, ASKED)
        return read_answer(reads)
    except OSError:  # the terminal is gone; the reader will notice
        return Answer(None, b"", is_complete=True)
    finally:
        with suppress(termios.error):
            termios.tcsetattr(reads, termios.TCSANOW, before)


def read_answer(reads: int) -> Answer:
    """Read until the last answer, or until patience ends."""
    import select  # on use: the first text stands before anything is asked

    until = time.monotonic() + PATIENCE
    got = b""
    while True:
        left = max(0.0, until - time.monotonic())
        if not select.select([reads], [], [], left)[0]:
            return Answer(_find_light(got), strip_answers(got), is_complete=False)
        chunk = os.read(reads, 4096)
        got += chunk
        if not chunk or re.search(ATTRIBUTES, got):
            return Answer(_find_light(got), strip_answers(got), is_complete=True)


class LateAnswers:
    """Takes answers that come after all out of what is typed: they are no keys."""

    def __init__(self) -> None:
        self._is_waiting = True
        self._held = b""

    def strip(self, typed: bytes) -> bytes:
        """Give what somebody typed; an answer may be in pieces."""
        if not self._is_waiting:
            return typed
        got = self._held + typed
        self._is_waiting = not re.search(ATTRIBUTES, got)
        got = strip_answers(got)
        begun = re.search(_BEGUN, got) if self._is_waiting else None
        self._held = got[begun.start() :] if begun else b""
        return got[: begun.start()] if begun else got


def strip_answers(got: bytes) -> bytes:
    """Take the answers out of what came from the terminal."""
    return re.sub(_ANSWER, b"", got)


def _find_light(got: bytes) -> bool | None:
    found = re.search(COLOUR, got)
    parts = found[1].split(b"/")[:3] if found else []
    if len(parts) != 3 or not all(parts):
        return None
    # One to four hexadecimal digits each, all of them for the range from nothing to full.
    red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in parts)
    # As bright as it looks: the weights of ITU-R BT.709, on the values as they are.
    return bool(0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5)
