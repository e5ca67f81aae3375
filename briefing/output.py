"""Standard output and standard error: every byte arrives, or somebody hears of it."""

from __future__ import annotations

import os
import sys

from briefing.errors import OutputError
from briefing.messages import gettext, reason_of
from briefing.reading.text import printable


def write(text: str, *, is_json: bool = False) -> None:
    """Write to standard output, all of it, in its encoding; JSON always in UTF-8 (RFC 8259).

    Characters that the encoding lacks are replaced. Raises OutputError when the device refuses,
    and BrokenPipeError when nobody reads any more.
    """
    stdout = sys.stdout
    if stdout is None:
        raise OutputError(gettext("standard output is closed"))
    encoding = "utf-8" if is_json else stdout.encoding
    left = memoryview(text.encode(encoding, "replace"))
    try:
        # Under PYTHONUNBUFFERED the buffer is the bare file, which may take only a part.
        while left:
            left = left[stdout.buffer.write(left) :]
        stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence()
        raise OutputError(gettext("write error: {}").format(reason_of(error))) from error


def complain(message: str, prefix: str = "briefing: ") -> None:
    """Write one line to standard error, free of control characters; never fails."""
    try:
        stderr = sys.stderr.buffer
        stderr.write(f"{prefix}{printable(message)}\n".encode(sys.stderr.encoding, "replace"))
        stderr.flush()
    except (OSError, AttributeError):  # closed: there is nobody left to tell
        pass


def silence() -> None:
    """Give up standard output: what is left in its buffer would fail again at exit."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, 1)
    os.close(devnull)
