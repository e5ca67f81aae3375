"""The library on standard output: lines, table, JSON; and which article opens by itself."""

from __future__ import annotations

import json
import os
import pty
import time
from pathlib import Path

import pytest

from briefing.library import bundled
from tests.program import ARTICLE, PROGRAM, run
from tests.session import PATIENCE, Session


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the user's folder of briefings, empty but for one article."""
    for name in ("DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    folder = tmp_path / "DATA" / "briefing" / "articles"
    folder.mkdir(parents=True)
    (folder / "fähre.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


def test_bundled_articles_stand_in_for_an_empty_library() -> None:
    lines = [line.split("\t") for line in run("--list").stdout.decode().splitlines()]
    assert [line[0] for line in lines] == [date for _, date, _ in bundled()]
    assert [line[2] for line in lines] == [path for path, _, _ in bundled()]


def test_lines_name_date_title_path_counts_and_whether_read(library: Path) -> None:
    (line,) = run("--list").stdout.decode().splitlines()
    date, title, path, claims, unconfirmed, state = line.split("\t")
    assert (date, title) == ("", "Streit um die Fähre von Niederau")
    assert path == str(library / "fähre.txt")
    assert int(claims) >= int(unconfirmed) > 0
    assert state == "unread"


def test_json_gives_the_same_to_programs(library: Path) -> None:
    (entry,) = json.loads(run("--list", "--format", "json").stdout)
    assert entry["path"] == str(library / "fähre.txt")
    assert entry["published"] is None
    assert entry["is_read"] is False


def test_search_lists_what_holds_the_words(library: Path) -> None:
    (library / "b.txt").write_text("Der Fluss steigt\n\nDer Rat tagte.\n", encoding="utf-8")
    assert b"Niederau" in run("--search", "faehre hilf").stdout
    assert len(run("--search", "der").stdout.splitlines()) == 2
    nothing = run("--search", "faehre fluss")
    assert (nothing.returncode, nothing.stdout) == (66, b"")
    assert nothing.stderr == b"briefing: nothing found for faehre fluss\n"
    assert run("--search", "!", "--format", "json").stdout == b"[]\n"


def test_terminal_gets_a_table(library: Path) -> None:
    (library / "b\x1b[31m.txt").write_text("Kurz\n\nDer Rat tagte.\n", encoding="utf-8")
    controller, terminal = pty.openpty()
    run("--list", stdout=terminal, COLUMNS="120")
    os.close(terminal)
    lines = os.read(controller, 65536).decode().replace("\r", "").splitlines()
    os.close(controller)
    assert lines[0] == f"{library}: 2 articles, 2 unread (•)"[:119] + "…"[: len(lines[0]) > 119]
    assert lines[2].split() == ["date", "claims", "unconfirmed", "title", "file"]
    assert {line.split()[-1] for line in lines[3:]} == {"fähre.txt", "b\ufffd[31m.txt"}
    assert all(line.startswith("• ") and len(line) <= 120 for line in lines[3:])


def test_unreadable_file_is_warned_of(library: Path) -> None:
    (library / "empty.txt").touch()
    done = run("--list")
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr.decode() == f"briefing: {library / 'empty.txt'}: nothing to read\n"


def test_newest_article_of_the_library_opens_by_itself(library: Path) -> None:
    assert run().stdout.startswith(b"Streit um")
    later = "Der Fluss steigt\n\nStand: 2090-01-01\n\nDer Rat tagte.\n"
    (library / "b.txt").write_text(later, encoding="utf-8")
    assert run().stdout.startswith(b"Der Fluss steigt")


@pytest.mark.usefixtures("library")
def test_what_was_shown_in_the_reader_is_read(article: str, open_session: type[Session]) -> None:
    # The same text as the library's, under another name.
    session = open_session(command=[*PROGRAM, article])
    session.wait_for(b"Next claim")
    session.press(b"q")
    assert session.end() == 0
    assert run("--list").stdout.endswith(b"\tread\n")


@pytest.mark.usefixtures("library")
def test_what_is_shown_for_a_while_is_read_whatever_ends_it(
    article: str, open_session: type[Session]
) -> None:
    session = open_session(command=[*PROGRAM, article])
    session.wait_for(b"Next claim")
    until = time.monotonic() + PATIENCE
    while not run("--list").stdout.endswith(b"\tread\n"):
        assert time.monotonic() < until
        session.read()
    session.process.kill()


@pytest.mark.usefixtures("library")
def test_state_that_cannot_be_kept_is_warned_of_once(tmp_path: Path) -> None:
    (tmp_path / "STATE").touch()
    done = run("--list")
    assert done.stdout.startswith(b"\tStreit um")
    assert done.returncode == 0
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"briefing: {tmp_path}/STATE/briefing/library.db: cannot be used")


@pytest.mark.usefixtures("library")
def test_no_home_means_no_library_but_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert run().stdout
