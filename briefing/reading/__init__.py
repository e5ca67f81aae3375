"""Whatever the user names becomes a Document: the one door in.

Owns where bytes come from and how many of them are read. How they become clean text is
`text.py`'s job; what the text means is nobody's here.
"""

from __future__ import annotations

import os
import stat

from briefing.errors import ForbiddenError, NotFoundError, UnreadableError
from briefing.model import Document
from briefing.reading.text import clean, decode, printable

STDIN = "-"
"""The location that stands for standard input."""

SIZE_LIMIT = 10_000_000
"""Bytes read from one place at most; a news overview has about ten thousand."""


def read(location: str) -> Document:
    """Read a text file, or standard input for "-", as clean text.

    Raises NotFoundError, ForbiddenError or UnreadableError, each with a message that names the
    source and holds no control characters.
    """
    source = printable(location)
    data = _read_bytes(location, source)
    is_cut = len(data) > SIZE_LIMIT
    text, warnings = decode(data[:SIZE_LIMIT], source, is_cut=is_cut)
    text = clean(text)
    if not text.strip():
        raise UnreadableError(f"{source}: nothing to read")
    if is_cut:
        warnings.append(f"truncated after {SIZE_LIMIT // 1_000_000} MB")
    return Document(source, text, tuple(warnings))


def _read_bytes(location: str, source: str) -> bytes:
    """Read one byte more than the limit at most, so that the caller sees a cut."""
    try:
        if location == STDIN:
            # A copy: the reader may later need descriptor 0 for the keyboard.
            descriptor = os.dup(0)
        else:
            _check_kind(location, source)
            descriptor = os.open(location, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except IsADirectoryError as error:
        raise NotFoundError(f"{source}: is a directory") from error
    except PermissionError as error:
        raise ForbiddenError(f"{source}: no permission to read") from error
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NotFoundError(f"{source}: not found") from error
    except OSError as error:
        if location == STDIN:
            raise UnreadableError(f"{source}: nothing to read") from error
        raise NotFoundError(f"{source}: {error.strerror}") from error


def _check_kind(location: str, source: str) -> None:
    """Refuse what might never end, before opening it: opening a FIFO alone can hang."""
    mode = os.stat(location).st_mode
    if stat.S_ISDIR(mode):
        raise NotFoundError(f"{source}: is a directory")
    if not stat.S_ISREG(mode):
        raise UnreadableError(f"{source}: not a regular file; pipe it in instead")
