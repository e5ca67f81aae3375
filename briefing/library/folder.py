"""Where the library's folder lies, and which of the files in it are articles."""

from __future__ import annotations

import os
from collections.abc import Iterator

from briefing.folders import user_folder
from briefing.library.samples import find_samples
from briefing.record import NamedTuple

_ENDINGS = (b".txt", b".text", b".md", b".markdown", b".html", b".htm", b".xhtml")
"""How the names of articles end, in lower case."""

_DEEPEST = 8
"""Folders within folders that are looked into; a library has years and topics, not more."""

_LOOKS_FROM_WITHIN = os.stat in os.supports_dir_fd
"""Whether a file can be looked at without its whole path, which takes a sixth less time."""


class File(NamedTuple):
    """One article's file, as the folder shows it without opening it."""

    path: bytes
    """As the system has it: not every name is text."""
    modified: int
    """Nanoseconds since 1970."""
    size: int
    """Bytes."""


def find_folder(configured: str = "") -> str:
    """Name the user's folder of briefings, whether it exists or not; "~" is the user's home."""
    if configured:
        return os.path.abspath(os.path.expanduser(configured))
    return os.path.join(user_folder("data"), "articles")


def choose_folder(configured: str = "") -> str:
    """Name the user's folder, or that of the bundled articles while the user's is empty."""
    folder = find_folder(configured)
    return folder if next(list_files(folder), None) else find_samples()


def place_in(folder: str, path: str) -> str:
    """Name a file as the folder's list does, whichever links lead to it; else by its full path."""
    real, root = os.path.realpath(path), os.path.join(os.path.realpath(folder), "")
    if real.startswith(root):
        return os.path.join(folder, real.removeprefix(root))
    return os.path.abspath(path)


def list_files(folder: str) -> Iterator[File]:
    """Give the articles of a folder and the folders in it, in no particular order.

    What is hidden, no regular file or may not be looked at is left out; a missing folder is empty.
    """
    return _walk(os.fsencode(folder), 0)


def _walk(folder: bytes, depth: int) -> Iterator[File]:
    place = None
    try:
        place = os.open(folder, os.O_RDONLY) if _LOOKS_FROM_WITHIN else None
        with os.scandir(folder) as entries:
            yield from _look(entries, place, depth)
    except OSError:  # it is missing, or may not be looked into
        return
    finally:
        if place is not None:
            os.close(place)


def _look(entries: Iterator[os.DirEntry[bytes]], place: int | None, depth: int) -> Iterator[File]:
    for entry in entries:
        name = entry.name
        if name.startswith(b"."):
            continue
        try:
            if name.lower().endswith(_ENDINGS):
                if entry.is_file():
                    status = entry.stat() if place is None else os.stat(name, dir_fd=place)
                    yield File(entry.path, status.st_mtime_ns, status.st_size)
            # A link to a folder may lead round in a circle.
            elif depth < _DEEPEST and entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, depth + 1)
        except OSError:  # it went away, or leads nowhere
            continue
