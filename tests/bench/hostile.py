"""Text that nobody writes but a program may be given: is the time still linear in its size?"""

from __future__ import annotations

import time
from collections.abc import Callable

from briefing.model import Document
from briefing.pipeline import annotate

CASES: dict[str, tuple[int, Callable[[int], str]]] = {
    "opening quotation marks": (8_000, lambda count: "„" * count),
    "pointed quotation marks": (20_000, lambda count: "»" * count),
    "quotations in one sentence": (8_000, lambda count: "der „Rat“ " * count),
    "words in one sentence": (100_000, lambda count: "wort " * count),
    "cues in one sentence": (10_000, lambda count: "der Rat sagte, er habe, " * count),
    "unconfirmed sentences": (8_000, lambda count: "Das ist nicht bestätigt. " * count),
    "letters without a space": (1_000_000, lambda count: "a" * count),
    "paragraphs": (10_000, lambda count: "„Ja, sagte er.\n\n" * count),
}
"""By what is repeated: how often, and the text."""


def bench_hostile() -> None:
    """Annotate each text, and one of twice its size; a ratio near 2 is linear."""
    for name, (count, build) in CASES.items():
        _time(build(1))  # loads the language
        once, twice = _time(build(count)), _time(build(2 * count))
        print(
            f"{name:28} {once * 1000:8.1f} ms for {count:9,}"
            f" {twice * 1000:8.1f} ms for twice as many   x {twice / once:.2f}"
        )


def _time(text: str) -> float:
    document = Document("-", text)
    start = time.perf_counter()
    annotate(document)
    return time.perf_counter() - start
