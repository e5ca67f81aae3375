"""A file of state that is broken, foreign, newer, locked, full or read-only stops nobody."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.store import Store
from briefing.store.form import EXAMINED, Form
from tests.program import kill_while_writing

FORM = Form(0x62726665, (("CREATE TABLE notes (word TEXT PRIMARY KEY, count INTEGER)",),))
NEXT = Form(FORM.application_id, (*FORM.steps, ("ALTER TABLE notes ADD COLUMN colour TEXT",)))
ADD = "INSERT INTO notes VALUES (?, 1) ON CONFLICT DO UPDATE SET count = count + 1"
OTHER = 65534
"""A user id that owns nothing here."""


@pytest.fixture
def path() -> Iterator[Path]:
    """Give a path in a folder that other users may enter too."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        yield Path(folder) / "notes.db"


@pytest.fixture
def open_store(path: Path) -> Iterator[Callable[..., Store]]:
    opened: list[Store] = []

    def open_one(warn: Callable[[str], None] = pytest.fail, form: Form = FORM) -> Store:
        store = Store(str(path), form, warn, patience=0.05)
        opened.append(store)
        return store

    yield open_one
    for store in opened:
        store.close()


@contextmanager
def unprivileged() -> Iterator[None]:
    """Let file permissions count for root too."""
    if os.geteuid() == 0:
        os.seteuid(OTHER)
        try:
            yield
        finally:
            os.seteuid(0)
    else:
        yield


def words(store: Store) -> list[str]:
    return [word for (word,) in store.query("SELECT word FROM notes ORDER BY word")]


def test_what_was_changed_is_there_next_time(open_store: Callable[..., Store]) -> None:
    first = open_store()
    assert first.change((ADD, ["ferry"]), (ADD, ["bridge"]))
    first.close()
    assert words(open_store()) == ["bridge", "ferry"]


def test_two_writers_lose_nothing(open_store: Callable[..., Store]) -> None:
    one, other = open_store(), open_store()
    for store in (one, other) * 20:
        assert store.change((ADD, ["ferry"]))
    assert one.query("SELECT count FROM notes") == other.query("SELECT count FROM notes") == [(40,)]


def test_transaction_happens_whole_or_not_at_all(open_store: Callable[..., Store]) -> None:
    store = open_store()
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store.change((ADD, ["ferry"]), ("INSERT INTO nowhere VALUES (1)", []))
    assert words(store) == []
    assert store.change((ADD, ["bridge"]))


def test_wrong_statement_costs_no_file(open_store: Callable[..., Store], path: Path) -> None:
    store = open_store()
    store.change((ADD, ["ferry"]))
    for sql in (
        "SELECT nothing FROM notes",
        "SELECT json('{')",
        "SELECT abs(-9223372036854775808)",
    ):
        with pytest.raises(sqlite3.OperationalError):
            store.query(sql)
    with pytest.raises(sqlite3.IntegrityError):
        store.change(("INSERT INTO notes VALUES ('ferry', 1)", []))
    assert words(store) == ["ferry"]
    assert [entry.name for entry in path.parent.glob("*.broken*")] == []


def test_older_file_is_brought_up_to_date(open_store: Callable[..., Store]) -> None:
    open_store().change((ADD, ["ferry"]))
    assert open_store(form=NEXT).query("SELECT word, colour FROM notes") == [("ferry", None)]


def test_newer_file_is_left_alone(open_store: Callable[..., Store], path: Path) -> None:
    open_store(form=NEXT).close()
    before = path.read_bytes()
    warnings: list[str] = []
    store = open_store(warnings.append)
    assert not store.change((ADD, ["ferry"]))
    assert words(store) == ["ferry"]
    assert warnings == [f"{path}: was written by a newer version of this program"]
    assert path.read_bytes() == before


def test_file_of_another_program_is_left_alone(
    open_store: Callable[..., Store], path: Path
) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE theirs (x)")
    other.close()
    before = path.read_bytes()
    warnings: list[str] = []
    store = open_store(warnings.append)
    assert not store.change((ADD, ["ferry"]))
    assert warnings == [f"{path}: belongs to another program"]
    assert path.read_bytes() == before


def test_broken_file_is_moved_aside(open_store: Callable[..., Store], path: Path) -> None:
    for name in ("notes.db.broken", "notes.db.broken-2"):
        path.write_bytes(b"no database at all " * 100)
        warnings: list[str] = []
        store = open_store(warnings.append)
        assert store.change((ADD, ["ferry"]))
        assert warnings == [f"{path}: broken; kept as {name}"]
        assert path.with_name(name).read_bytes().startswith(b"no database")
        store.close()


def test_damage_that_shows_late_is_no_harm(open_store: Callable[..., Store], path: Path) -> None:
    store = open_store()
    store.change(*((ADD, [f"{place}" * 900]) for place in range(1000)))
    store.close()
    content = bytearray(path.read_bytes())
    assert len(content) > EXAMINED
    content[8192:] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)
    warnings: list[str] = []
    store = open_store(warnings.append)
    assert words(store) == []
    assert store.change((ADD, ["ferry"]))
    assert words(store) == ["ferry"]
    assert warnings == [f"{path}: broken; kept as notes.db.broken"]


@given(damage=st.lists(st.tuples(st.integers(0, 8191), st.binary(min_size=1, max_size=40))))
@example(damage=[(4058, b"\x80")])  # a name that is no text
@example(damage=[(4008, b" ")])  # another name
@example(damage=[(18, b"\x03")])  # a format that is only read
@settings(max_examples=150)
def test_no_damage_stops_anybody(damage: list[tuple[int, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notes.db"
        store = Store(str(path), FORM, pytest.fail)
        store.change(*((ADD, [f"word {number}"]) for number in range(40)))
        store.close()
        content = bytearray(path.read_bytes())
        for place, patch in damage:
            content[place : place + len(patch)] = patch
        path.write_bytes(content)
        warnings: list[str] = []
        store = Store(str(path), FORM, warnings.append)
        words(store)
        store.change((ADD, ["ferry"]))
        store.close()
        assert len(warnings) <= 1


def test_file_that_may_only_be_read_is_read(open_store: Callable[..., Store], path: Path) -> None:
    first = open_store()
    first.change((ADD, ["ferry"]))
    first.close()
    path.chmod(0o444)
    path.parent.chmod(0o555)
    warnings: list[str] = []
    with unprivileged():
        store = open_store(warnings.append)
        assert words(store) == ["ferry"]
        assert not store.change((ADD, ["bridge"]))
        assert words(store) == ["bridge", "ferry"]
    path.parent.chmod(0o755)
    assert warnings == [f"{path}: may not be written"]
    assert words(open_store()) == ["ferry"]


def test_folder_that_may_not_be_written_is_done_without(
    open_store: Callable[..., Store], path: Path
) -> None:
    path.parent.chmod(0o555)
    warnings: list[str] = []
    with unprivileged():
        store = open_store(warnings.append)
    path.parent.chmod(0o755)
    assert not store.change((ADD, ["ferry"]))
    assert words(store) == ["ferry"]
    assert warnings == [f"{path}: cannot be opened"]


def test_path_below_a_file_is_done_without(path: Path) -> None:
    path.write_text("a file", encoding="utf-8")
    warnings: list[str] = []
    store = Store(str(path / "notes.db"), FORM, warnings.append)
    assert not store.change((ADD, ["ferry"]))
    assert len(warnings) == 1
    store.close()


def test_locked_file_can_be_written_later(open_store: Callable[..., Store], path: Path) -> None:
    warnings: list[str] = []
    store = open_store(warnings.append)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert not store.change((ADD, ["ferry"]))
    assert words(store) == []
    other.execute("ROLLBACK")
    other.close()
    assert store.change((ADD, ["ferry"]))
    assert warnings == [f"{path}: is in use by another program"]


def test_opens_while_another_process_writes(open_store: Callable[..., Store], path: Path) -> None:
    open_store().change((ADD, ["ferry"]))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store = open_store()
    assert words(store) == ["ferry"]
    other.execute("ROLLBACK")
    other.close()
    assert store.change((ADD, ["bridge"]))


def test_full_disk_is_told_once(open_store: Callable[..., Store]) -> None:
    warnings: list[str] = []
    store = open_store(warnings.append)
    store.query("PRAGMA max_page_count = 4")
    results = {store.change((ADD, [f"{place}" * 900])) for place in range(60)}
    assert results == {True, False}
    assert len(warnings) == 1
    assert "the disk is full" in warnings[0]
    assert words(store)


WRITER = """
import sys
from tests.test_store import ADD, FORM
from briefing.store import Store
store = Store(sys.argv[1], FORM, print)
place = 0
while store.change((ADD, [f"{place:06}"])):
    print(place, flush=True)
    place += 1
"""


def test_nothing_acknowledged_is_lost_when_killed(path: Path) -> None:
    for _ in range(3):
        acknowledged = kill_while_writing(WRITER, str(path))
        store = Store(str(path), FORM, pytest.fail)
        assert {f"{int(place):06}" for place in acknowledged} <= set(words(store))
        store.close()
