"""Web pages and feeds: what our part costs beside trafilatura's own, and many feeds at once."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefing.reading import read
from tests.feeds import rss
from tests.loopback import Loopback, Request, reply, running

PAGE = Path(__file__).parents[1] / "pages" / "daily_us.html"
EXTRACT = """
import sys, trafilatura
with open(sys.argv[1], "rb") as file:
    trafilatura.bare_extraction(file.read(), fast=True, include_comments=False, with_metadata=True)
"""
FEEDS = 50
LATENCY = 0.2
"""Seconds that the server takes to answer."""


def page_measures(program: list[str], folder: str) -> dict[str, Callable[[], float]]:
    """Give the compared ways to read one page; the first is the measure of the others."""
    text = Path(folder) / "page.txt"
    text.write_text(read(str(PAGE)).text, encoding="utf-8")

    def measure(command: list[str], cache: str) -> Callable[[], float]:
        environment = {**os.environ, "XDG_CACHE_HOME": cache}
        return lambda: time_run(command, environment)

    return {
        "trafilatura's own": measure([sys.executable, "-c", EXTRACT, str(PAGE)], folder),
        "briefing page.html": measure([*program, str(PAGE)], os.devnull),
        "the same, cached": measure([*program, str(PAGE)], folder),
        "its text": measure([*program, str(text)], folder),
    }


def time_run(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        check=True,
    )
    return time.perf_counter() - start


def bench_refresh(program: list[str]) -> None:
    """Refresh from a server that takes its time: all is new, then nothing is."""
    words = "Der Rat berät am Abend über den Deich, die Brücke und die Fähre. " * 5

    def answer(number: int) -> Callable[[Request], bytes]:
        items = (
            f"<title>Meldung {number}-{item}</title><description>{words}</description>"
            for item in range(10)
        )
        data = rss(*items).replace(b"Flussblatt", b"Blatt %d" % number)

        def handler(request: Request) -> bytes:
            time.sleep(LATENCY)
            if request.headers.get("if-none-match"):
                return reply(b"", "304 Not Modified")
            return reply(data, media_type="application/rss+xml", ETag='"1"')

        return handler

    with running(Loopback()) as server, tempfile.TemporaryDirectory() as folder:
        server.routes.update({f"/{number}": answer(number) for number in range(FEEDS)})
        urls = [f"{server.url}/{number}" for number in range(FEEDS)]
        config = Path(folder) / "config.toml"
        config.write_text(f"[feeds]\nurls = {urls}\n", encoding="utf-8")
        kinds = ("DATA", "STATE", "CACHE")
        environment = {**os.environ, **{f"XDG_{kind}_HOME": folder for kind in kinds}}
        for what in ("all new", "unchanged"):
            seconds = time_run([*program, "--config", str(config), "--refresh"], environment)
            print(f"{f'{FEEDS} feeds, {what}':28} {seconds:8.2f} s   ({LATENCY:.1f} s latency)")
