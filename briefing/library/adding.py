"""A document becomes a file of the library: whole or not at all, and never over another."""

from __future__ import annotations

import os
import time

from briefing.errors import OutputError
from briefing.messages import gettext, reason_of
from briefing.model import Document
from briefing.parsing import parse
from briefing.reading.front_matter import write_article
from briefing.reading.text import printable
from briefing.record import NamedTuple

_LONGEST_NAME = 60
"""Characters of the title that a file's name keeps."""
_MOST_BYTES = 200
"""Bytes of them; file systems take 255, with date and number."""
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe"})
_TEMPORARY = ".adding-"
_FORGOTTEN = 24 * 60 * 60
"""Seconds after which a temporary file cannot be in work any more: its program was killed."""


class Added(NamedTuple):
    """Where a document lies in the library."""

    path: str
    is_new: bool
    """False where the same text was there before."""


def add(document: Document, folder: str) -> Added:
    """Write a document into the folder under its date and title; the folder is made on demand.

    When this returns, the file is on the disk. A file of the same name is left alone: the same
    text is not written twice, another one gets a number. Raises OutputError when the folder or
    the disk refuses.
    """
    data = write_article(document).encode()
    ending = ".md" if document.marks else ".txt"
    name = name_of(document)
    try:
        os.makedirs(folder, exist_ok=True)
        _sweep(folder)
        number = 1
        while True:
            path = os.path.join(folder, f"{name}-{number}{ending}" if number > 1 else name + ending)
            if _holds(path, data):
                return Added(path, is_new=False)
            if not os.path.lexists(path) and _write(path, data):
                return Added(path, is_new=True)
            number += 1
    except OSError as error:
        reason = gettext("cannot add: {}").format(reason_of(error))
        raise OutputError(f"{printable(folder)}: {reason}") from error


def name_of(document: Document) -> str:
    """Name a document by its date and title: "2025-01-17-rat-vertagt-sich"."""
    briefing = parse(document)
    words = briefing.text[slice(*briefing.headline)] if briefing.headline else briefing.text[:200]
    letters = words.lower().translate(_LETTERS)
    title = "-".join("".join(one if one.isalnum() else " " for one in letters).split())
    short = title[: _LONGEST_NAME + 1]
    if len(title) > _LONGEST_NAME:
        short = short.rpartition("-")[0] or title[:_LONGEST_NAME]
    short = short.encode()[:_MOST_BYTES].decode(errors="ignore")
    return "-".join(filter(None, (briefing.published, short))) or "untitled"


def _holds(path: str, data: bytes) -> bool:
    try:
        if os.path.getsize(path) != len(data):
            return False
        with open(path, "rb") as file:
            return file.read() == data
    except OSError:  # a broken link, or a folder: another name will do
        return False


def _write(path: str, data: bytes) -> bool:
    """Let the file appear under its name with all its bytes; say False if the name was taken."""
    folder = os.path.dirname(path)
    temporary = os.path.join(folder, f"{_TEMPORARY}{os.getpid()}-{time.time_ns()}")
    try:
        with open(temporary, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        try:
            _claim(temporary, path)
        except FileExistsError:
            return False
        _sync(folder)
        return True
    finally:
        if os.path.lexists(temporary):
            os.unlink(temporary)


def _claim(temporary: str, path: str) -> None:
    """Move the file to a name that must be free: a plain rename would replace what is there."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        os.replace(temporary, path)


def _sync(folder: str) -> None:
    """Make the name itself safe: it stands in the folder, not in the file."""
    if os.name == "nt":  # folders cannot be opened there, and need not be
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sweep(folder: str) -> None:
    """Take away what killed programs have left half-written."""
    before = time.time() - _FORGOTTEN
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_TEMPORARY) and entry.stat().st_mtime < before:
                os.unlink(entry.path)
