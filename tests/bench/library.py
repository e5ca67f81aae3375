"""How long a library of many briefings takes: to list, and to search.

    python -m tests.bench.library [--articles N] [--rounds N]

Indexing, which happens once, takes minutes for ten thousand: 10 to 20 ms for each.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefing.library.catalogue import Catalogue
from tests.bench.__main__ import find_program

NOUNS = (
    "Rat",
    "Brücke",
    "Fluss",
    "Damm",
    "Hafen",
    "Behörde",
    "Straße",
    "Übersee",
    "Fähre",
    "Ernte",
)
OTHERS = ("der", "die", "am Abend", "nach dem Sturm", "in der Nacht", "steigt", "zögert", "nicht")
WORDS = (
    *OTHERS,
    *NOUNS,
    *(one + two.lower() + three.lower() for one in NOUNS for two in NOUNS for three in NOUNS),
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.library", description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000, metavar="N")
    parser.add_argument("--rounds", type=int, default=9, metavar="N")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            **{f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("DATA", "STATE", "CACHE")},
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        folder = Path(home, "DATA", "briefing", "articles")
        write_articles(folder, options.articles)
        start = time.perf_counter()
        run(["--list"], environment)
        print(f"{options.articles} articles: indexed in {time.perf_counter() - start:.1f} s")
        for arguments in (["--list"], ["--search", "brückehafen ernteü"], ["--search", "b"]):
            process = fastest(lambda a=arguments: run(a, environment), options.rounds)  # type: ignore[misc]
            print(f"briefing {' '.join(arguments)}: {process:.0f} ms, process and all")
        catalogue = Catalogue(str(folder), print, f"{home}/STATE/briefing/library.db")
        print(f"update: {fastest(catalogue.update, options.rounds):.1f} ms")
        print(f"list, up to date: {fastest(catalogue.list_now, options.rounds):.1f} ms")
        print(f"list as known: {fastest(catalogue.search, options.rounds):.1f} ms")
        for words in ("brückehafen ernteü", "b", "der", "zögert nicht dammrat"):
            elapsed = fastest(lambda w=words: catalogue.search(w), options.rounds)  # type: ignore[misc]
            print(f"search {words!r}: {elapsed:.1f} ms, {len(catalogue.search(words))} found")
        catalogue.close()


def write_articles(folder: Path, count: int) -> None:
    """Write articles of about 300 words, no two alike."""
    folder.mkdir(parents=True)
    chance = random.Random(7)

    def sentence(length: int) -> str:
        return " ".join(chance.choices(WORDS, k=length)).capitalize()

    for number in range(count):
        day = f"{1 + number % 28}.{1 + number % 12}.{1990 + number % 35}"
        body = "\n\n".join(
            f"{sentence(15)}. „{sentence(8)}“, sagte Ada Lind. Das ist nicht bestätigt. "
            f"{sentence(18)} {number * 7 + place}."
            for place in range(6)
        )
        text = f"{sentence(6)} {number}\n\nStand: {day}\n\n{body}\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")


def run(arguments: list[str], environment: dict[str, str]) -> None:
    subprocess.run(
        [*find_program(), *arguments],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=sys.stderr,
        stdin=subprocess.DEVNULL,
        check=True,
    )


def fastest(work: Callable[[], object], rounds: int) -> float:
    """Give the milliseconds of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


if __name__ == "__main__":
    main()
