"""What took long to find out, kept in the user's cache folder: a file per key, bounded in number.

The cache is never needed. Where it cannot be written, nothing is said and nothing is lost.
"""

from __future__ import annotations

import os
from hashlib import blake2b

from briefing.folders import user_folder

_MOST = 500
"""Files kept on a shelf; the oldest go first. A page's article takes about ten kilobytes."""


def load(shelf: str, key: bytes) -> bytes | None:
    """Give what was stored under the key."""
    try:
        with open(_path(shelf, key), "rb") as file:
            return file.read()
    except OSError:
        return None


def store(shelf: str, key: bytes, value: bytes) -> None:
    """Keep a value: whole or not at all, for two copies of the program may write at once."""
    path = _path(shelf, key)
    place = os.path.dirname(path)
    draft = f"{path}.{os.getpid()}"
    try:
        os.makedirs(place, mode=0o700, exist_ok=True)
        # What one reads is nobody else's business.
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(value)
        os.replace(draft, path)
        _prune(place)
    except OSError:
        return


def _path(shelf: str, key: bytes) -> str:
    return os.path.join(user_folder("cache"), shelf, blake2b(key, digest_size=16).hexdigest())


def _prune(place: str) -> None:
    with os.scandir(place) as entries:
        files = [(entry.stat().st_mtime, entry.path) for entry in entries]
    for _, path in sorted(files)[: max(0, len(files) - _MOST)]:
        os.unlink(path)
