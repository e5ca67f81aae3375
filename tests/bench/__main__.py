"""How fast and how large: the plain path, the reader's first text, the claims stage, long and
hostile text.

    python -m tests.bench [--article FILE] [--corpus JSONL] [--rounds N]

The compared programs take turns, so that a busy machine slows all of them; trust the ratios of
the minima. Nothing is asserted: timed tests fail on other people's machines.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from unittest import mock

from briefing.claims import find_claims
from briefing.language import guess, load
from briefing.library import bundled
from briefing.model import Briefing, Document
from briefing.parsing import parse
from briefing.reading import read
from tests.bench.hostile import bench_hostile
from tests.bench.inputs import bench_refresh, page_measures
from tests.bench.terminal import time_to_text

MINIMAL_APP = """
from textual.app import App
from textual.widgets import Static

class Minimal(App):
    def compose(self):
        yield Static("minimal")

Minimal().run()
"""

ENGINE = """
from briefing.claims import find_claims
from briefing.language import load

load("de")
"""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--article", default=bundled()[0].path, metavar="FILE")
    parser.add_argument("--corpus", metavar="JSONL", help="lines with a `text` each, for claims")
    parser.add_argument("--rounds", type=int, default=15, metavar="N")
    options = parser.parse_args()
    program = find_program()
    gc.set_threshold(50_000)  # as the program does
    print(f"{options.article}: {len(read(options.article).text.split())} words")
    bench_plain(program, options.article, options.rounds)
    bench_memory(program, options.article)
    bench_import(options.rounds)
    bench_claims(options.article)
    if options.corpus:
        bench_corpus(options.corpus)
    bench_statuses(options.article, options.corpus)
    bench_length(options.article)
    bench_hostile()
    bench_reader(program, options.article, max(3, options.rounds // 2))
    with tempfile.TemporaryDirectory() as folder:
        report(take_turns(page_measures(program, folder), options.rounds))
    bench_refresh(program)


def find_program() -> list[str]:
    """Prefer the installed script, as users do; `-m` costs 10 ms more."""
    script = Path(sys.executable).with_name("briefing")
    return [str(script)] if script.exists() else [sys.executable, "-m", "briefing"]


def bench_plain(program: list[str], article: str, rounds: int) -> None:
    piped = f"{shlex.join([*program, article])} | cat"
    times = take_turns(
        {
            "python -c pass": lambda: time_command([sys.executable, "-c", "pass"]),
            "briefing FILE | cat": lambda: time_command(["sh", "-c", piped]),
        },
        rounds,
    )
    report(times)


def bench_reader(program: list[str], article: str, rounds: int) -> None:
    briefing = parse(read(article))
    headline = briefing.headline or briefing.sections[0].span
    word = briefing.text[headline.start : headline.end].split()[0]
    times = take_turns(
        {
            "minimal app, first text": lambda: time_to_text(
                [sys.executable, "-c", MINIMAL_APP], "minimal"
            ),
            "reader, first text": lambda: time_to_text([*program, article], word),
        },
        rounds,
    )
    report(times)


def bench_memory(program: list[str], article: str) -> None:
    process = subprocess.Popen([*program, article], stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    # Linux counts KiB, macOS bytes.
    size = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    print(f"{'plain path, peak memory':28} {size:8.1f} MiB")


def bench_import(rounds: int) -> None:
    times = take_turns(
        {
            "python -c pass": lambda: time_command([sys.executable, "-c", "pass"]),
            "engine with lexicon": lambda: time_command([sys.executable, "-c", ENGINE]),
        },
        rounds,
    )
    report(times)


def bench_claims(article: str, copies: int = 20) -> None:
    report_claims("claims stage", [repeat(article, copies)])


def repeat(article: str, copies: int) -> Briefing:
    """Put the sections of an article after one another, so many times."""
    # The sections alone: what follows an article's related-posts trailer is not read.
    briefing = parse(read(article))
    body = briefing.text[briefing.sections[0].span.start : briefing.sections[-1].span.end]
    return parse(Document(article, "\n\n".join([body] * copies)))


def bench_corpus(corpus: str) -> None:
    """Find the claims of many articles, the first time as well: then all words are new."""
    with open(corpus, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    report_claims("claims of a corpus", [parse(Document(corpus, text)) for text in texts])


def bench_statuses(article: str, corpus: str | None, rounds: int = 9) -> None:
    """Show what the search for statuses adds to the time of the claims, in percent."""
    if corpus:
        with open(corpus, encoding="utf-8") as lines:
            briefings = [parse(Document(corpus, json.loads(line)["text"])) for line in lines]
    else:
        briefings = [repeat(article, 20)]
    lexicons = [load(guess(briefing.text)) for briefing in briefings]

    def find_all() -> float:
        start = time.process_time()
        for briefing, lexicon in zip(briefings, lexicons, strict=True):
            find_claims(briefing, lexicon)
        return time.process_time() - start

    def find_without() -> float:
        with mock.patch("briefing.claims.find_verifications", return_value=()):
            return find_all()

    times = take_turns({"without": find_without, "with": find_all}, rounds)
    without, whole = min(times["without"]), min(times["with"])
    print(f"{'statuses, beside the claims':28} + {100 * (whole / without - 1):6.1f} %")


def bench_length(article: str, largest: int = 10_000_000) -> None:
    """Show that time grows with length alone: as many words a second in 10 MB as in 1."""
    once = len(repeat(article, 1).text)
    for size in (largest // 8, largest // 4, largest // 2, largest):
        briefing = repeat(article, size // once)
        report_claims(f"claims in {size / 1e6:.2f} MB", [briefing], rounds=1)


def report_claims(name: str, briefings: list[Briefing], rounds: int = 5) -> None:
    """Print the words a second of the fastest round, and of the first."""
    seconds = []
    lexicons = [load(guess(briefing.text)) for briefing in briefings]
    for _ in range(rounds):
        start = time.process_time()
        found = [
            find_claims(briefing, lexicon)
            for briefing, lexicon in zip(briefings, lexicons, strict=True)
        ]
        seconds.append(time.process_time() - start)
    words = sum(
        len(briefing.text[section.span.start : section.span.end].split())
        for briefing in briefings
        for section in briefing.sections
    )
    claims, verifications = (sum(len(one[part]) for one in found) for part in (0, 1))
    print(
        f"{name:28} {words / min(seconds):8,.0f} words/s, {words / seconds[0]:,.0f} at first"
        f"   ({words} words, {claims} claims, {verifications} verifications)"
    )


def time_command(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def take_turns(measures: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Run each measure once to warm the caches, then all of them in turns."""
    for measure in measures.values():
        measure()
    times: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            times[name].append(measure())
    return times


def report(times: Mapping[str, list[float]]) -> None:
    """Print minimum and median in ms, and the ratios to the first of them."""
    base = next(iter(times.values()))
    for name, values in times.items():
        low, middle = min(values), statistics.median(values)
        print(
            f"{name:28} {low * 1000:8.1f} ms min {middle * 1000:8.1f} ms median"
            f"   x {low / min(base):.2f} / {middle / statistics.median(base):.2f}"
        )


if __name__ == "__main__":
    main()
