"""`briefing feed` from outside: the list of entries, and one of them opened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.feeds import RSS, rss
from tests.loopback import Loopback, reply, running
from tests.program import run

PAGE = Path(__file__).parent / "pages" / "daily_de.html"


@pytest.fixture
def server() -> Iterator[Loopback]:
    with running(Loopback()) as server:
        server.routes["/feed"] = reply(RSS.encode(), media_type="application/rss+xml")
        item = f"<title>Grenze</title><link>{server.url}/grenze</link><guid>g</guid>"
        server.routes["/own"] = reply(rss(item), media_type="text/xml")
        server.routes["/grenze"] = reply(PAGE.read_bytes(), media_type="text/html")
        yield server


def test_entries_are_listed_with_tabs(server: Loopback) -> None:
    done = run("feed", f"{server.url}/feed")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [line.split("\t") for line in done.stdout.decode().splitlines()] == [
        ["1", "2025-01-17 08:15", "Der Deich hält", "https://fluss.example/deich"],
        ["2", "2025-01-16 19:00", "Streit um die Fähre", f"{server.url}/faehre"],
    ]


def test_entries_are_listed_as_json(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(RSS, encoding="utf-8")
    result = json.loads(run("feed", "--format", "json", str(path)).stdout)
    assert (result["schema"], result["title"], result["language"]) == (1, "Flussblatt", "de")
    assert [entry["number"] for entry in result["entries"]] == [1, 2]
    assert result["entries"][0]["author"] == "Ada Lund"
    assert result["entries"][1]["url"] is None  # relative to nothing


@pytest.mark.parametrize("name", ["1", "g"])
def test_entry_is_opened_by_number_or_id(server: Loopback, name: str) -> None:
    done = run("feed", f"{server.url}/own", name)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("Grenze bei Tessel bleibt bis Montag geschlossen\n")


@pytest.mark.parametrize("name", ["0", "2", "-1", "x", "9" * 30])
def test_entry_that_is_not_there_is_wrong_usage(server: Loopback, name: str) -> None:
    done = run("feed", "--", f"{server.url}/own", name)
    assert done.returncode == 64
    assert b"no entry" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        (["feed"], 64, "name a FEED"),
        (["feed", "missing.xml"], 66, "not found"),
        (["feed", "--format", "markdown", "URL/feed"], 64, "cannot be written as markdown"),
        (["feed", "URL/missing"], 69, "404 Not Found"),
        (["feed", "URL/grenze"], 65, "not a feed"),
    ],
)
def test_what_cannot_be_done_is_said(
    server: Loopback, arguments: list[str], code: int, reason: str
) -> None:
    done = run(*(argument.replace("URL", server.url) for argument in arguments))
    assert (done.returncode, done.stdout) == (code, b"")
    assert reason in done.stderr.decode()


def test_feed_on_standard_input_is_listed() -> None:
    done = run("feed", "-", stdin=RSS.encode())
    assert done.stdout.startswith(b"1\t2025-01-17 08:15\t")
