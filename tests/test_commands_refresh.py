"""`briefing --refresh` from outside: what is new comes into the library, once, and politely."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.library.arrivals import Arrivals
from tests.feeds import rss
from tests.loopback import Loopback, Request, reply, running
from tests.program import PROGRAM, run

LONG = "Der Rat berät am Abend über den Deich, die Brücke und die Fähre."


def items(*names: str) -> bytes:
    return rss(
        *(
            f"<title>{name}</title><guid>{name}</guid><link>/{name}</link>"
            f"<pubDate>Fri, 17 Jan 2025 08:15:00 +0100</pubDate><description>{LONG}</description>"
            for name in names
        )
    )


def feed(*names: str, **headers: str) -> bytes:
    return reply(items(*names), media_type="application/rss+xml", **headers)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with running(Loopback()) as server:
        yield server


class Home:
    """A user's folders, and the program run in them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kinds = ("CONFIG", "DATA", "STATE", "CACHE")
        self.environment = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in kinds}
        self.library = folder / "data" / "briefing" / "articles"

    def subscribe(self, *urls: str) -> None:
        self.configure(f"[feeds]\nurls = [{', '.join(map(repr, urls))}]\n")

    def configure(self, text: str) -> None:
        path = self.folder / "config" / "briefing" / "config.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, **self.environment}
        command = [*PROGRAM, *arguments]
        return subprocess.run(
            command, env=environment, capture_output=True, stdin=subprocess.DEVNULL, timeout=60
        )

    def refresh(self) -> subprocess.CompletedProcess[bytes]:
        return self.run("--refresh")

    def files(self) -> list[str]:
        return sorted(str(path.relative_to(self.library)) for path in self.library.rglob("*.md"))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_new_entries_come_into_the_library_once(server: Loopback, home: Home) -> None:
    server.routes["/f"] = feed("eins", "zwei")
    home.subscribe(f"{server.url}/f")
    done = home.refresh()
    assert done.returncode == 0
    assert done.stderr.endswith(b"briefing: 1 feed, 2 new\n")
    assert home.files() == ["flussblatt/2025-01-17-eins.md", "flussblatt/2025-01-17-zwei.md"]
    assert [Path(line).name for line in done.stdout.decode().splitlines()] == [
        "2025-01-17-zwei.md",
        "2025-01-17-eins.md",
    ]
    server.routes["/f"] = feed("drei", "eins", "zwei")
    (home.library / "flussblatt" / "2025-01-17-eins.md").unlink()
    done = home.refresh()
    assert done.stderr.endswith(b"briefing: 1 feed, 1 new\n")
    # What was thrown out stays out.
    assert home.files() == ["flussblatt/2025-01-17-drei.md", "flussblatt/2025-01-17-zwei.md"]


def test_entry_of_a_feed_is_read_from_the_library(server: Loopback, home: Home) -> None:
    server.routes["/f"] = feed("eins")
    home.subscribe(f"{server.url}/f")
    path = home.refresh().stdout.decode().strip()
    text = home.run("--full", path).stdout.decode()
    assert text.startswith("eins\n")
    assert LONG in text.replace("\n", " ").replace("   ", "")
    assert f"source: {server.url}/eins" in Path(path).read_text("utf-8")


def test_unchanged_feed_is_not_sent_again(server: Loopback, home: Home) -> None:
    def handler(request: Request) -> bytes:
        if request.headers.get("if-none-match") == '"v1"':
            return reply(b"", "304 Not Modified")
        return feed("eins", ETag='"v1"')

    server.routes["/f"] = handler
    home.subscribe(f"{server.url}/f")
    assert home.refresh().stderr.endswith(b"1 new\n")
    assert home.refresh().stderr.endswith(b"0 new\n")
    assert [request.headers.get("if-none-match") for request in server.requests] == [None, '"v1"']


def test_feed_that_fails_stops_no_other(server: Loopback, home: Home) -> None:
    server.routes["/f"] = feed("eins")
    server.routes["/p"] = reply(b"Kein Feed, nur Text.")
    home.subscribe(f"{server.url}/gone", f"{server.url}/f", f"{server.url}/p", "javascript:x")
    done = home.refresh()
    message = done.stderr.decode()
    assert done.returncode in (64, 65, 69)
    assert home.files() == ["flussblatt/2025-01-17-eins.md"]
    assert "404 Not Found" in message
    assert "not a feed" in message
    assert message.endswith("briefing: 4 feeds, 1 new, 3 failed\n")


def test_server_that_asks_for_a_pause_gets_it(server: Loopback, home: Home) -> None:
    server.routes["/f"] = reply(b"", "429 Slow down", Retry_After="3600")
    home.subscribe(f"{server.url}/f")
    assert home.refresh().returncode == 75
    done = home.refresh()
    assert (done.returncode, len(server.requests)) == (0, 1)
    assert b"1 not asked, as their servers wished" in done.stderr


def test_host_is_asked_for_six_feeds_at_once_at_most(server: Loopback, home: Home) -> None:
    lock = threading.Lock()
    asked = most = 0

    def handler(_: Request) -> bytes:
        nonlocal asked, most
        with lock:
            asked += 1
            most = max(most, asked)
        time.sleep(0.05)
        with lock:
            asked -= 1
        return feed("eins")

    for number in range(20):
        server.routes[f"/{number}"] = handler
    home.subscribe(*(f"{server.url}/{number}" for number in range(20)))
    home.refresh()
    assert len(server.requests) == 20
    assert 1 < most <= 6


def test_titles_of_feeds_and_entries_are_no_paths(server: Loopback, home: Home) -> None:
    data = items("../../oben", "/etc/passwd", "..", "\u202e").replace(b"Flussblatt", b"../../x/..")
    server.routes["/f"] = reply(data, media_type="application/rss+xml")
    home.subscribe(f"{server.url}/f")
    home.refresh()
    assert {os.path.dirname(path) for path in home.files()} == {"x"}
    assert len(home.files()) == 4
    outside = [path for path in home.folder.rglob("*.md") if home.library not in path.parents]
    assert outside == []


def test_nothing_is_lost_or_doubled_when_refreshing_is_killed(server: Loopback, home: Home) -> None:
    names = [f"meldung-{number}" for number in range(40)]
    for number in range(4):
        server.routes[f"/{number}"] = reply(
            items(*names).replace(b"Flussblatt", b"Blatt %d" % number), ETag='"v1"'
        )
    home.subscribe(*(f"{server.url}/{number}" for number in range(4)))
    for pause in (0.35, 0.45, 0.55, 0.65):
        process = subprocess.Popen(
            [*PROGRAM, "--refresh"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **home.environment},
        )
        time.sleep(pause)
        process.kill()
        process.wait()
    assert home.refresh().returncode == 0
    assert home.files() == sorted(
        f"blatt-{number}/2025-01-17-{name}.md" for number in range(4) for name in names
    )


@pytest.mark.parametrize(
    ("text", "code", "reason"),
    [
        ("", 78, "no feeds; write there"),
        ("[feeds]\nurls = []\n", 78, "no feeds; write there"),
        ("[feeds]\nurls = 'x'\n", 78, "config.toml:2: feeds.urls: must be a list of texts"),
        ("[feeds]\nurls = [1]\n", 78, "config.toml:2: feeds.urls: must be a list of texts"),
        ("feeds = 1\n", 78, "there is no such option"),
        ("[feeds\n", 78, "config.toml:1"),
    ],
)
def test_configuration_that_cannot_be_understood(
    home: Home, text: str, code: int, reason: str
) -> None:
    home.configure(text)
    done = home.refresh()
    assert (done.returncode, done.stdout) == (code, b"")
    assert reason in done.stderr.decode()


def test_missing_configuration_says_where_to_write(home: Home) -> None:
    done = home.refresh()
    assert done.returncode == 78
    assert str(home.folder / "config" / "briefing" / "config.toml") in done.stderr.decode()


@pytest.mark.parametrize("other", [["a.txt"], ["--plain"], ["--list"], ["--width", "30"]])
def test_refresh_goes_with_nothing_else(other: list[str]) -> None:
    assert run("--refresh", *other).returncode == 64


def test_clock_that_was_set_back_does_not_make_us_wait_for_years(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrivals = Arrivals(pytest.fail, str(tmp_path / "feeds.db"))
    arrivals.pause("u", 60)
    assert 0 < arrivals.seconds_to_wait("u") <= 60
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert arrivals.seconds_to_wait("u") == 0
    arrivals.close()
