"""SQLite files that several processes share and that never stop the program.

Owns how a file is opened, checked, brought up to date and given up; what stands in it is the
business of its users. A file that cannot be used is replaced by memory, with one warning: one that
is broken is moved aside, one of another program or of a newer version of this one is left alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import sqlite3

Statement = tuple[str, Sequence[Any]]
"""SQL and its parameters."""

PATIENCE = 2.0
"""Seconds to wait for another process that is writing."""


EXAMINED = 1 << 20
"""Bytes: a file up to this size, 2 ms, is examined as a whole before it is used."""


class Form(NamedTuple):
    """What a file must be to be ours, and how to make it so."""

    application_id: int
    """Written into the file's head: 32 bits, signed, not 0."""
    steps: tuple[tuple[str, ...], ...]
    """The statements of step n bring version n to n + 1; a released step never changes."""

    @property
    def version(self) -> int:
        """The version after all steps, kept as SQLite's user_version."""
        return len(self.steps)


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

    @property
    def is_kept(self) -> bool:
        """Whether changes reach the disk; False: they are forgotten with the process."""
        return self._is_kept

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
                    _transact(self._connection, statements)
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
            except _UnfitError as error:
                self._complain(str(error))
                return self._open_memory()
            except (sqlite3.DatabaseError, UnicodeDecodeError, _BrokenError, OSError) as error:
                if not _is_broken(error):
                    self._complain(_reason(error))
                    return self._open_memory(_open_copy(self.path, self._form, error))
                self._move_aside()
        return self._open_memory()

    def _open_file(self) -> sqlite3.Connection:
        import sqlite3

        os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)
        connection = sqlite3.connect(
            self.path, timeout=self._patience, isolation_level=None, check_same_thread=False
        )
        connection.text_factory = _decode
        try:
            # Remembered before anything is read: who finds it broken moves this very file aside.
            self._inode = os.stat(self.path).st_ino
            version = _check(connection, self._form)
            _examine(connection, os.path.getsize(self.path))
            connection.execute("PRAGMA journal_mode = wal")
            # With a write-ahead log only a power cut, not a killed process, can lose commits.
            connection.execute("PRAGMA synchronous = normal")
            connection.execute("PRAGMA foreign_keys = on")
            if version < self._form.version:
                _upgrade(connection, self._form)
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
            memory = _connect_memory()
            try:
                source.backup(memory)
                _upgrade(memory, self._form)
            except (sqlite3.DatabaseError, UnicodeDecodeError, _UnfitError):
                memory.close()  # warned of already; begin with nothing
            else:
                return memory
            finally:
                source.close()
        memory = _connect_memory()
        _upgrade(memory, self._form)
        return memory

    # Failing

    def _survives(
        self, error: sqlite3.DatabaseError | UnicodeDecodeError, statements: Iterable[Statement]
    ) -> bool:
        """Mend what the statements failed of; tell whether to try once more."""
        if _is_passing(error):
            self._complain(_reason(error))
            return False
        is_broken = _is_broken(error) or _lacks_parts(self._connection, self._form, statements)
        if not self._is_kept or not (is_broken or _is_ill(error)):
            raise error  # a mistake in the statement
        self._connection.close()
        if is_broken:
            self._move_aside()
            self._connection = self._open()
        else:
            self._complain(_reason(error))
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
            self._complain(f"broken, and cannot be moved aside: {error.strerror}")
        else:
            self._complain(f"broken; kept as {os.path.basename(aside)}")

    def _complain(self, reason: str) -> None:
        if not self._has_warned:
            self._has_warned = True
            self._warn(f"{self.path}: {reason}")


def _connect_memory() -> sqlite3.Connection:
    import sqlite3

    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    memory.text_factory = _decode
    return memory


def _decode(text: bytes) -> str:
    """Read text even from a damaged file, where it may be no UTF-8."""
    return text.decode("utf-8", "replace")


class _UnfitError(Exception):
    """The file is sound, but not one that we may write."""


class _BrokenError(Exception):
    """The file was ours, and is damaged."""


def _examine(connection: sqlite3.Connection, size: int) -> None:
    """Raise _BrokenError for a damaged file; of a large one only the head is looked at."""
    import sqlite3

    look = "PRAGMA quick_check(1)" if size <= EXAMINED else "SELECT count(*) FROM sqlite_schema"
    try:
        found = connection.execute(look).fetchone()[0]
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if _is_passing(error):
            raise
        raise _BrokenError from error
    if isinstance(found, str) and found != "ok":
        raise _BrokenError


def _check(connection: sqlite3.Connection, form: Form) -> int:
    """Read the version; raises _UnfitError for what is not ours or newer than we are."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application_id != form.application_id:
        is_empty = not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
        if application_id or version or not is_empty:
            raise _UnfitError("belongs to another program")
    elif version > form.version:
        raise _UnfitError("was written by a newer version of this program")
    return version


def _lacks_parts(
    connection: sqlite3.Connection, form: Form, statements: Iterable[Statement]
) -> bool:
    """Tell whether a statement cannot be understood here, but could in a file as it should be.

    Damage in the words of a CREATE TABLE leaves a sound file with other names in it.
    """
    whole = _connect_memory()
    _upgrade(whole, form)
    try:
        return any(
            _can_explain(whole, statement) and not _can_explain(connection, statement)
            for statement in statements
        )
    finally:
        whole.close()


def _can_explain(connection: sqlite3.Connection, statement: Statement) -> bool:
    import sqlite3

    sql, parameters = statement
    try:
        connection.execute(f"EXPLAIN {sql}", parameters).fetchall()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False
    return True


def _upgrade(connection: sqlite3.Connection, form: Form) -> None:
    """Take the steps that are missing, all or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been faster.
        version = _check(connection, form)
        for step in form.steps[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {form.application_id}")
        connection.execute(f"PRAGMA user_version = {form.version}")
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise


def _try_writing(connection: sqlite3.Connection) -> None:
    import sqlite3

    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if not _is_passing(error):  # where another process writes, so may we
            raise


def _transact(connection: sqlite3.Connection, statements: Iterable[Statement]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for sql, parameters in statements:
            connection.execute(sql, parameters)
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise


def _roll_back(connection: sqlite3.Connection) -> None:
    # SQLite has done so by itself after some errors.
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _open_copy(path: str, form: Form, error: Exception) -> sqlite3.Connection | None:
    """Open a file that may be read but not written; None where that fails too."""
    import sqlite3
    from urllib.parse import quote

    if not os.path.exists(path) or (isinstance(error, sqlite3.Error) and _is_passing(error)):
        return None
    # Immutable: without write access to the folder a file with a write-ahead log opens only so.
    address = f"file:{quote(os.path.abspath(path))}?mode=ro&immutable=1"
    connection = None
    try:
        connection = sqlite3.connect(address, uri=True)
        if _check(connection, form) > 0:
            return connection
    except (sqlite3.DatabaseError, UnicodeDecodeError, _UnfitError):
        pass
    if connection:
        connection.close()
    return None


def _code(error: Exception) -> int:
    """Give SQLite's primary result code; 0 for errors of another kind."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _is_broken(error: Exception) -> bool:
    import sqlite3

    # Names in a damaged file, which SQLite quotes in its messages, may be no text any more.
    if isinstance(error, _BrokenError | UnicodeDecodeError):
        return True
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _is_passing(error: Exception) -> bool:
    """Tell whether the next try may do better."""
    import sqlite3

    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL)


def _is_ill(error: Exception) -> bool:
    """Tell whether the file, not the statement, is to blame."""
    import sqlite3

    return _is_broken(error) or _code(error) in (
        *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN),
        *(sqlite3.SQLITE_PERM, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOLFS),
    )


def _reason(error: Exception) -> str:
    """Say in a few words why nothing can be kept."""
    import sqlite3

    if isinstance(error, OSError):
        return f"cannot be used: {error.strerror}"
    reasons = {
        sqlite3.SQLITE_BUSY: "is in use by another program",
        sqlite3.SQLITE_LOCKED: "is in use by another program",
        sqlite3.SQLITE_FULL: "the disk is full",
        sqlite3.SQLITE_READONLY: "may not be written",
        sqlite3.SQLITE_CANTOPEN: "cannot be opened",
    }
    return reasons.get(_code(error), f"cannot be used: {error}")


def _free_name(path: str) -> str:
    number, name = 1, path
    while os.path.exists(name):
        number += 1
        name = f"{path}-{number}"
    return name
