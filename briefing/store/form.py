"""What a file must be to be ours: whose it is, which version, whether it is whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from briefing.messages import gettext
from briefing.record import TYPE_CHECKING, NamedTuple
from briefing.store.failures import BrokenError, UnfitError, is_passing

if TYPE_CHECKING:
    import sqlite3
    from typing import Any

Statement = tuple[str, "Sequence[Any]"]
"""SQL and its parameters."""

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


def connect_memory() -> sqlite3.Connection:
    """Open an empty database that is forgotten when it is closed."""
    import sqlite3

    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    memory.text_factory = decode
    return memory


def decode(text: bytes) -> str:
    """Read text even from a damaged file, where it may be no UTF-8."""
    return text.decode("utf-8", "replace")


def examine(connection: sqlite3.Connection, size: int) -> None:
    """Raise BrokenError for a damaged file; of a large one only the head is looked at."""
    import sqlite3

    look = "PRAGMA quick_check(1)" if size <= EXAMINED else "SELECT count(*) FROM sqlite_schema"
    try:
        found = connection.execute(look).fetchone()[0]
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if is_passing(error):
            raise
        raise BrokenError from error
    if isinstance(found, str) and found != "ok":
        raise BrokenError


def check(connection: sqlite3.Connection, form: Form) -> int:
    """Read the version; raises UnfitError for what is not ours or newer than we are."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application_id != form.application_id:
        is_empty = not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
        if application_id or version or not is_empty:
            raise UnfitError(gettext("belongs to another program"))
    elif version > form.version:
        raise UnfitError(gettext("was written by a newer version of this program"))
    return version


def lacks_parts(
    connection: sqlite3.Connection, form: Form, statements: Iterable[Statement]
) -> bool:
    """Tell whether a statement cannot be understood here, but could in a file as it should be.

    Damage in the words of a CREATE TABLE leaves a sound file with other names in it.
    """
    whole = connect_memory()
    upgrade(whole, form)
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


def upgrade(connection: sqlite3.Connection, form: Form) -> None:
    """Take the steps that are missing, all or none. Raises UnfitError as `check` does."""
    with transaction(connection):
        # Another process may have been faster.
        version = check(connection, form)
        for step in form.steps[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {form.application_id}")
        connection.execute(f"PRAGMA user_version = {form.version}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Let what is executed within happen as a whole, or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite has done so by itself after some errors.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
