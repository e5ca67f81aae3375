"""How soon a pressed key is seen, how large the reader gets, and how soon it is gone."""

from __future__ import annotations

import os
import select
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.terminal import Terminal

KEYS = {
    "j": "a line",
    " ": "a page",
    "J": "a section",
    "n": "a claim",
    "u": "marks of statuses",
    "c": "marks of claims",
}
"""What is pressed, and what that moves or toggles."""
MONSTER = 20_000
"""Sections of the long article: 10 MB."""
SAID = (
    "„Die Brücke {} bleibt bis auf Weiteres gesperrt“, sagte Bürgermeisterin Ada Lind am Abend. "
    "Unabhängig überprüfen ließ sich das zunächst nicht. "
)
REPORTED = (
    "Der Wetterdienst teilte mit, dass der Wind in der Nacht abflaue; am Morgen fuhren die Fähren "
    "wieder nach Plan, wenn auch langsamer als an allen anderen Tagen. "
)
PARAGRAPH = "{}" + REPORTED + SAID.format("im Norden")


def bench_keys(program: Sequence[str], article: str, presses: int = 40) -> None:
    """Print the times from key to first byte, memory and way out, for a short and a long text."""
    with tempfile.TemporaryDirectory() as folder:
        monster = Path(folder) / "monster.txt"
        sections = (
            f"## Abschnitt {number}\n\n{PARAGRAPH.format(SAID.format(number))}\n"
            for number in range(1, MONSTER + 1)
        )
        monster.write_text("Der Tag\n\n" + "\n".join(sections), encoding="utf-8")
        for path in (article, str(monster)):
            size = os.path.getsize(path) / 1000
            print(f"{path}: {size:,.0f} kB")
            _bench(program, path, presses)


def _bench(program: Sequence[str], path: str, presses: int) -> None:
    with Terminal([*program, path]) as terminal:
        terminal.read_until(b"Next claim")  # a first text stands there before keys are taken
        terminal.read_until_quiet(1.0)
        for key, meaning in KEYS.items():
            times = [time_key(terminal, key.encode()) for _ in range(presses)]
            seen = sorted(time for time in times if time is not None)
            if seen:
                late = seen[min(len(seen) - 1, round(len(seen) * 0.99))]
                print(
                    f"  {meaning:22} {statistics.median(seen) * 1000:8.1f} ms median"
                    f" {late * 1000:8.1f} ms p99   ({len(seen)} of {presses} changed the screen)"
                )
        if sys.platform == "linux":
            _wait_for_claims(terminal)
            now, most = (_memory(terminal.process.pid, name) for name in ("VmRSS", "VmHWM"))
            print(f"  {'memory, all claims found':22} {now:8.1f} MiB, at most {most:.1f}")
        start = time.perf_counter()
        terminal.press(b"q")
        terminal.read_to_end()
        print(f"  {'quit':22} {(time.perf_counter() - start) * 1000:8.1f} ms")


def time_key(terminal: Terminal, key: bytes) -> float | None:
    """Give the seconds from a key to the first byte of the answer; None where there is none."""
    terminal.read_until_quiet(0.05)
    start = time.perf_counter()
    terminal.press(key)
    ready, _, _ = select.select([terminal.controller], [], [], 0.3)
    return time.perf_counter() - start if ready else None


def _wait_for_claims(terminal: Terminal) -> None:
    """Read until the process that finds them has ended."""
    pid = terminal.process.pid
    children = Path(f"/proc/{pid}/task/{pid}/children")
    while children.read_text("ascii"):
        terminal.read_until_quiet(0.5)
    terminal.read_until_quiet(1.0)


def _memory(pid: int, name: str) -> float:
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return int(status.split(f"{name}:")[1].split()[0]) / 1024
