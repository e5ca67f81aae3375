"""Which entries of which feeds have come into the library, and which feeds may not be asked yet.

What the user throws out of the library stays out: an entry comes once.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from hashlib import blake2b

from briefing.folders import user_folder
from briefing.model import Entry
from briefing.store import Store
from briefing.store.form import Form, Statement

FORM = Form(
    0x42726665,
    (
        (
            "CREATE TABLE entry (digest BLOB PRIMARY KEY) WITHOUT ROWID",
            "CREATE TABLE feed (url TEXT PRIMARY KEY, asked_again REAL, landed BLOB)",
        ),
    ),
)
_KNOWN = "SELECT 1 FROM entry WHERE digest = ?"
_NOTE = "INSERT OR IGNORE INTO entry VALUES (?)"
_WAIT = "SELECT asked_again FROM feed WHERE url = ? AND asked_again IS NOT NULL"
_PAUSE = """
INSERT INTO feed (url, asked_again) VALUES (?, ?)
ON CONFLICT (url) DO UPDATE SET asked_again = excluded.asked_again
"""
_LANDED = "SELECT 1 FROM feed WHERE url = ? AND landed = ?"
_LAND = """
INSERT INTO feed (url, landed) VALUES (?, ?)
ON CONFLICT (url) DO UPDATE SET landed = excluded.landed
"""


class Arrivals:
    """The memory of `--refresh`. Never fails: see `Store`."""

    def __init__(self, warn: Callable[[str], None], path: str | None = None) -> None:
        self._store = Store(path or os.path.join(user_folder("state"), "feeds.db"), FORM, warn)

    def close(self) -> None:
        """Give the file back."""
        self._store.close()

    def new_entries(self, url: str, entries: Iterable[Entry]) -> list[Entry]:
        """Choose the entries of a feed that have not come yet, in its order."""
        return [entry for entry in entries if not self._store.query(_KNOWN, (_key(url, entry),))]

    def has_landed(self, url: str, data: bytes) -> bool:
        """Say whether all of a feed that reads like this has come."""
        return bool(self._store.query(_LANDED, (url, _digest(data))))

    def note(self, url: str, data: bytes, entries: Iterable[Entry]) -> None:
        """Remember that a feed's entries have come. To be said when they are safe on the disk."""
        statements: list[Statement] = [(_NOTE, (_key(url, entry),)) for entry in entries]
        self._store.change(*statements, (_LAND, (url, _digest(data))))

    def seconds_to_wait(self, url: str) -> float:
        """Tell how long the feed's server wants to be left alone; 0 when it may be asked."""
        rows = self._store.query(_WAIT, (url,))
        # A clock that was set back would make us wait for years.
        wait = rows[0][0] - time.time() if rows else 0.0
        return wait if 0 < wait <= _LONGEST_WAIT else 0.0

    def pause(self, url: str, seconds: float) -> None:
        """Remember that the feed's server wants to be left alone."""
        self._store.change((_PAUSE, (url, time.time() + seconds)))


_LONGEST_WAIT = 7 * 24 * 3600
"""Seconds; `reading.statuses` believes no server that asks for more."""


def _key(url: str, entry: Entry) -> bytes:
    return _digest(f"{url}\n{entry.id}".encode("utf-8", "replace"))


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()
