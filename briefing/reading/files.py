"""A file or standard input -> bytes: which ones are read, how much of them, what is refused."""

from __future__ import annotations

import os
import stat

from briefing.errors import ForbiddenError, NotFoundError, UnreadableError
from briefing.messages import gettext, reason_of
from briefing.reading.payload import Payload

STDIN = "-"
"""The location that stands for standard input."""

SIZE_LIMIT = 10_000_000
"""Bytes read from one place at most; a news overview has about ten thousand."""


def read_file(location: str, source: str) -> Payload:
    """Read a file, or standard input for "-"; `source` names it in messages.

    Raises NotFoundError, ForbiddenError or UnreadableError.
    """
    try:
        if location == STDIN:
            # A copy: the reader may later need descriptor 0 for the keyboard.
            descriptor = os.dup(0)
        else:
            _check_kind(location, source)
            descriptor = os.open(location, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:
            data = file.read(SIZE_LIMIT + 1)  # one more, to see a cut
    except IsADirectoryError as error:
        raise NotFoundError(f"{source}: {gettext('is a directory')}") from error
    except PermissionError as error:
        raise ForbiddenError(f"{source}: {gettext('no permission to read')}") from error
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NotFoundError(f"{source}: {gettext('not found')}") from error
    except OSError as error:
        if location == STDIN:
            raise UnreadableError(f"{source}: {gettext('nothing to read')}") from error
        raise NotFoundError(f"{source}: {reason_of(error)}") from error
    return Payload(source, data[:SIZE_LIMIT], is_cut=len(data) > SIZE_LIMIT)


def _check_kind(location: str, source: str) -> None:
    """Refuse what might never end, before opening it: opening a FIFO alone can hang."""
    mode = os.stat(location).st_mode
    if stat.S_ISDIR(mode):
        raise NotFoundError(f"{source}: {gettext('is a directory')}")
    if not stat.S_ISREG(mode):
        reason = gettext("not a regular file; pipe it in instead")
        raise UnreadableError(f"{source}: {reason}")
