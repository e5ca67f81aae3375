"""SQLite files that several processes share and that never stop the program.

Owns how a file is opened, used and given up: `form` says what it must be, `failures` what went
wrong. What stands in it is the business of its users. A file that cannot be used is replaced by
memory, with one warning: one that is broken is moved aside, one of another program or of a newer
version of this one is left alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence

from briefing.messages import gettext
from briefing.messages import reason_of as system_reason_of
from briefing.record import TYPE_CHECKING
from briefing.store.failures import (
    BrokenError,
    UnfitError,
    is_broken,
    is_ill,
    is_passing,
    reason_of,
)
from briefing.store.form import (
    Form,
    Statement,
    check,
    connect_memory,
    decode,
    examine,
    lacks_parts,
    transaction,
    upgrade,
)

if TYPE_CHECKING:
    import sqlite3
    from typing import Any

PATIENCE = 2.0
"""Seconds to wait for another process that is writing."""


class Store:
    """One open file, or memory in its place. Safe to use from several threads."""

    def __init__(
        self, path: str, form: Form, warn: Callable[[str], None], patience: float = PATIENCE
    ) -> None:
        """Open the file, creating it and its folder where they are missing.

        Never fails: `warn` gets one sentence where the file cannot be used or written. It may be
        called from the thread that reads or writes.
        """
        from threading import RLock

        self.path = path
        self._form = form
        self._warn = warn
        self._patience = patience
        self._lock = RLock()
        self._has_warned = False
        self._is_kept = True
        self._inode = 0
        self._connection = self._open()

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Give the rows of one SELECT; none where the file can for once not be read."""
        import sqlite3

        with self._lock:
            for _ in range(2):
                try:
                    return self._connection.execute(sql, parameters).fetchall()
                except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                    if not self._survives(error, [(sql, parameters)]):
                        break
        return []

    def change(self, *statements: Statement) -> bool:
        """Run the statements as one transaction; tell whether they are on the disk for good.

        What is on the disk outlives the death of this process. Otherwise they were done in memory,
        or, where another process blocks the file or the disk is full, not at all: try again later.
        """
        import sqlite3

        with self._lock:
            for _ in range(2):
                try:
                    with transaction(self._connection):
                        for sql, parameters in statements:
                            self._connection.execute(sql, parameters)
                except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                    if not self._survives(error, statements):
                        return False
                else:
                    return self._is_kept
        return False

    def close(self) -> None:
        """Give the file back. The store cannot be used any more."""
        with self._lock:
            self._connection.close()

    # Opening

    def _open(self) -> sqlite3.Connection:
        import sqlite3

        for _ in range(2):
            try:
                return self._open_file()
            except UnfitError as error:
                self._complain(str(error))
                return self._open_memory()
            # UnicodeDecodeError: the module reads SQLite's message, which quotes a damaged schema.
            except (sqlite3.DatabaseError, BrokenError, OSError, UnicodeDecodeError) as error:
                if not is_broken(error):
                    self._complain(reason_of(error))
                    return self._open_memory(_open_copy(self.path, self._form, error))
                self._move_aside()
        return self._open_memory()

    def _open_file(self) -> sqlite3.Connection:
        import sqlite3

        os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)
        connection = sqlite3.connect(
            self.path, timeout=self._patience, isolation_level=None, check_same_thread=False
        )
        connection.text_factory = decode
        try:
            # Remembered before anything is read: who finds it broken moves this very file aside.
            self._inode = os.stat(self.path).st_ino
            version = check(connection, self._form)
            examine(connection, os.path.getsize(self.path))
            connection.execute("PRAGMA journal_mode = wal")
            # With a write-ahead log only a power cut, not a killed process, can lose commits.
            connection.execute("PRAGMA synchronous = normal")
            connection.execute("PRAGMA foreign_keys = on")
            if version < self._form.version:
                upgrade(connection, self._form)
            # A folder that may not be written shows only here, not when opening.
            _try_writing(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _open_memory(self, source: sqlite3.Connection | None = None) -> sqlite3.Connection:
        """Go on without the file, with what could be read of it."""
        import sqlite3

        self._is_kept = False
        if source:
            memory = connect_memory()
            try:
                source.backup(memory)
                upgrade(memory, self._form)
            except (sqlite3.DatabaseError, UnicodeDecodeError, UnfitError):
                memory.close()  # warned of already; begin with nothing
            else:
                return memory
            finally:
                source.close()
        memory = connect_memory()
        upgrade(memory, self._form)
        return memory

    # Failing

    def _survives(
        self, error: sqlite3.DatabaseError | UnicodeDecodeError, statements: Iterable[Statement]
    ) -> bool:
        """Mend what the statements failed of; tell whether to try once more."""
        if is_passing(error):
            self._complain(reason_of(error))
            return False
        is_lost = is_broken(error) or lacks_parts(self._connection, self._form, statements)
        if not self._is_kept or not (is_lost or is_ill(error)):
            raise error  # a mistake in the statement
        self._connection.close()
        if is_lost:
            self._move_aside()
            self._connection = self._open()
        else:
            self._complain(reason_of(error))
            self._connection = self._open_memory(_open_copy(self.path, self._form, error))
        return True

    def _move_aside(self) -> None:
        """Rename the broken file, unless another process has done so already."""
        try:
            if os.stat(self.path).st_ino != self._inode:
                return
            aside = _free_name(f"{self.path}.broken")
            for ending in ("-wal", "-shm", ""):
                if os.path.exists(self.path + ending):
                    os.rename(self.path + ending, aside + ending)
        except OSError as error:
            reason = system_reason_of(error)
            self._complain(gettext("broken, and cannot be moved aside: {}").format(reason))
        else:
            self._complain(gettext("broken; kept as {}").format(os.path.basename(aside)))

    def _complain(self, reason: str) -> None:
        if not self._has_warned:
            self._has_warned = True
            self._warn(f"{self.path}: {reason}")


def _try_writing(connection: sqlite3.Connection) -> None:
    import sqlite3

    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if not is_passing(error):  # where another process writes, so may we
            raise


def _open_copy(path: str, form: Form, error: Exception) -> sqlite3.Connection | None:
    """Open a file that may be read but not written; None where that fails too."""
    import sqlite3
    from urllib.parse import quote

    if not os.path.exists(path) or (isinstance(error, sqlite3.Error) and is_passing(error)):
        return None
    # Immutable: without write access to the folder a file with a write-ahead log opens only so.
    address = f"file:{quote(os.path.abspath(path))}?mode=ro&immutable=1"
    connection = None
    try:
        connection = sqlite3.connect(address, uri=True)
        if check(connection, form) > 0:
            return connection
    except (sqlite3.DatabaseError, UnicodeDecodeError, UnfitError):
        pass
    if connection:
        connection.close()
    return None


def _free_name(path: str) -> str:
    number, name = 1, path
    while os.path.exists(name):
        number += 1
        name = f"{path}-{number}"
    return name
