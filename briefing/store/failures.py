"""What SQLite's errors mean: whether to try again, to move the file aside, or to do without it."""

from __future__ import annotations

from briefing.messages import gettext
from briefing.messages import reason_of as system_reason_of


class UnfitError(Exception):
    """The file is sound, but not one that we may write."""


class BrokenError(Exception):
    """The file was ours, and is damaged."""


def is_broken(error: Exception) -> bool:
    """Tell whether the file is damaged, or none of SQLite's."""
    import sqlite3

    codes = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return isinstance(error, (BrokenError, UnicodeDecodeError)) or _code(error) in codes


def is_passing(error: Exception) -> bool:
    """Tell whether the next try may do better."""
    import sqlite3

    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL)


def is_ill(error: Exception) -> bool:
    """Tell whether the file, not the statement, is to blame."""
    import sqlite3

    return is_broken(error) or _code(error) in (
        *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN),
        *(sqlite3.SQLITE_PERM, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOLFS),
    )


def reason_of(error: Exception) -> str:
    """Say in a few words why nothing can be kept."""
    import sqlite3

    if isinstance(error, OSError):
        return gettext("cannot be used: {}").format(system_reason_of(error))
    reasons = {
        sqlite3.SQLITE_BUSY: gettext("is in use by another program"),
        sqlite3.SQLITE_LOCKED: gettext("is in use by another program"),
        sqlite3.SQLITE_FULL: gettext("the disk is full"),
        sqlite3.SQLITE_READONLY: gettext("may not be written"),
        sqlite3.SQLITE_CANTOPEN: gettext("cannot be opened"),
    }
    if reason := reasons.get(_code(error)):
        return reason
    return gettext("cannot be used: {}").format(error)


def _code(error: Exception) -> int:
    """Give SQLite's primary result code; 0 for errors of another kind."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
