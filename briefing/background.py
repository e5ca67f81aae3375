"""Finding claims while somebody reads: in a process of its own, which leaves the keys alone.

A thread would not do: both would take turns in one interpreter, and a key might wait for its turn.
The engine runs in a fresh interpreter; the briefing goes to its standard input, what is found comes
from its standard output, both pickled.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread
from typing import BinaryIO

from briefing.model import Briefing, Found

HEADER = 4
"""Bytes before each message, its length in them."""
CHUNK = 1 << 18
"""Bytes that are read at once: more than any part takes."""
NICE = 5
"""How far the engine steps back from the reader where both want the same core."""

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Isolated and without site: 5 ms faster, and the engine needs no other package.
_PROGRAM = (
    f"import sys; sys.path.insert(0, {_PACKAGE!r})\n"
    "from briefing.background import serve\n"
    "serve(sys.stdin.buffer, sys.stdout.buffer)"
)


class Finder:
    """Looks for the claims of one briefing. Stop it: it may be at it for minutes."""

    def __init__(self, briefing: Briefing, language: str, is_declared: bool, at: int = 0) -> None:
        """Begin with what stands around the character `at`. Raises OSError."""
        from_reader, to_engine = os.pipe()
        self._fileno, to_reader = os.pipe()
        try:
            self._process = subprocess.Popen(  # noqa: S603 our own interpreter, our own program
                [sys.executable, "-I", "-S", "-c", _PROGRAM],
                stdin=from_reader,
                stdout=to_reader,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            os.close(to_engine)
            os.close(self._fileno)
            raise
        finally:
            os.close(from_reader)
            os.close(to_reader)
        self._buffer = bytearray()
        self.is_over = False
        """Whether nothing more will come."""
        order = pickle.dumps((briefing, language, is_declared, at), pickle.HIGHEST_PROTOCOL)
        # A long text does not fit into the pipe, and the reader is not to wait for it.
        Thread(target=_send, args=(to_engine, order), daemon=True).start()

    def fileno(self) -> int:
        """Give the descriptor that is readable whenever `receive` has something."""
        return self._fileno

    def receive(self) -> list[Found]:
        """Take what has come; blocks until something has. Raises RuntimeError if the engine failed.

        An empty list means that a message is not complete yet, or that all is over.
        """
        data = os.read(self._fileno, CHUNK)
        if not data:
            self.is_over = True
            if self._process.wait():
                raise RuntimeError("the engine ended early")
            return []
        self._buffer += data
        return list(self._take())

    def _take(self) -> Iterator[Found]:
        while len(self._buffer) >= HEADER:
            end = HEADER + int.from_bytes(self._buffer[:HEADER], "big")
            if len(self._buffer) < end:
                return
            message = pickle.loads(memoryview(self._buffer)[HEADER:end].tobytes())  # noqa: S301 our own process wrote it
            del self._buffer[:end]
            yield message

    def stop(self) -> None:
        """End the process and take back what it holds; once is enough, twice does no harm."""
        self._process.kill()
        self._process.wait()
        if self._fileno >= 0:
            os.close(self._fileno)
            self._fileno = -1
        self.is_over = True


def _send(to_engine: int, order: bytes) -> None:
    # It may have been stopped meanwhile.
    with suppress(BrokenPipeError), open(to_engine, "wb", buffering=0) as stream:
        left = memoryview(order)
        while left:
            left = left[stream.write(left) :]


def serve(orders: BinaryIO, results: BinaryIO) -> None:
    """Find the claims of the briefing that `orders` holds, and write each part to `results`."""
    from briefing.pipeline import find_in_parts

    briefing, language, is_declared, at = pickle.loads(orders.read())  # noqa: S301 the reader wrote it
    is_first = True
    # Nobody reads any more: the reader was killed.
    with suppress(BrokenPipeError):
        for found in find_in_parts(briefing, language, is_declared, at):
            message = pickle.dumps(found, pickle.HIGHEST_PROTOCOL)
            results.write(len(message).to_bytes(HEADER, "big") + message)
            results.flush()
            if is_first and hasattr(os, "nice"):
                is_first = False
                os.nice(NICE)
