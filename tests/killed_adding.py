"""Add documents without an end, naming each on standard output once it is safe; to be killed.

Forks itself, so that forty lives cost one start of the interpreter. Each life adds to the same
folder and is killed at a random moment within the time that adding one takes: every other life
from its start, the rest from when it has named its first, however busy the machine is.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time

from briefing.library.adding import add, name_of
from briefing.model import Document

LIVES = 40


def text_of(number: int) -> str:
    """Give a text that is long enough to be caught half-written, and tells whether it is whole."""
    return f"Titel Nummer {number}\n\n" + f"Absatz {number} geht weiter. " * 9000 + "Ende\n"


def add_one(folder: str, number: int) -> None:
    added = add(Document("-", text_of(number)), folder)
    os.write(1, f"{number}\t{added.path}\n".encode())


def live(folder: str, first: int, told: int) -> None:
    number = first
    while True:
        add_one(folder, number)
        os.write(told, b".")
        number += 1


def main(folder: str) -> None:
    name_of(Document("-", text_of(0)))  # loads what parsing needs, once for all lives
    for life in range(1, LIVES + 1):
        # How long that takes hangs on how busy the machine is meanwhile.
        start = time.monotonic()
        add_one(folder, life)
        took = time.monotonic() - start
        heard, told = os.pipe()
        child = os.fork()
        if not child:
            live(folder, life * 100_000, told)
        if life % 2:
            os.read(heard, 1)
        time.sleep(random.uniform(0, took))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(heard)
        os.close(told)


if __name__ == "__main__":
    main(sys.argv[1])
