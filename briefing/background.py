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
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import partial
from io import RawIOBase
from itertools import chain
from queue import SimpleQueue
from select import select
from threading import Thread

from briefing.messages import gettext
from briefing.model import AnnotatedBriefing, Found

HEADER = 4
"""Bytes before each message, its length in them."""
CHUNK = 1 << 18
"""Bytes that are read at once, more than any part takes; characters that are sent at once."""
NICE = 10
"""How far the engine steps back from the reader where both want the same core."""

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Isolated and without site: 5 ms faster, and the engine needs no other package.
_PROGRAM = (
    f"import sys; sys.path.insert(0, {_PACKAGE!r})\n"
    "from briefing.background import serve\n"
    "serve(0, 1)"
)


class Finder:
    """Looks for the claims of one briefing. Stop it: it may be at it for minutes."""

    def __init__(self, outlined: AnnotatedBriefing) -> None:
        """Begin at the beginning. Raises OSError."""
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
        self._orders: SimpleQueue[bytes | None] = SimpleQueue()
        # A long text does not fit into the pipe, and the reader is not to wait for it.
        messages = chain(_pack_briefing(outlined), iter(self._orders.get, None))
        Thread(target=_send, args=(to_engine, messages), daemon=True).start()

    def fileno(self) -> int:
        """Give the descriptor that is readable whenever `receive` has something."""
        return self._fileno

    def look_at(self, offset: int) -> None:
        """Go on with what stands around a character: it is being read now."""
        self._orders.put(offset.to_bytes(HEADER, "big"))

    def receive(self) -> list[Found]:
        """Take what has come; blocks until something has. Raises RuntimeError if the engine failed.

        An empty list means that a message is not complete yet, or that all is over.
        """
        data = os.read(self._fileno, CHUNK)
        if not data:
            self.is_over = True
            if self._process.wait():
                raise RuntimeError(gettext("the engine ended early"))
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
        """End the process; once is enough, twice does no harm.

        Nobody waits until it has given back what it held: at the end of the program, the system
        buries it.
        """
        self._orders.put(None)
        self._process.kill()
        if self._process.returncode is None:
            Thread(target=self._process.wait, daemon=True).start()
        if self._fileno >= 0:
            os.close(self._fileno)
            self._fileno = -1
        self.is_over = True


def _send(to_engine: int, messages: Iterable[bytes]) -> None:
    # It may have been stopped meanwhile.
    with suppress(BrokenPipeError), open(to_engine, "wb", buffering=0) as stream:
        for message in messages:
            left = memoryview(message)
            while left:
                left = left[stream.write(left) :]


def _pack(message: object) -> bytes:
    return _measure(pickle.dumps(message, pickle.HIGHEST_PROTOCOL))


def _pack_briefing(outlined: AnnotatedBriefing) -> Iterator[bytes]:
    """Pack the structure, then the text in pieces: another 10 MB at once would stay ours.

    A page's own markup said what is a heading, so that its text alone would be parsed otherwise.
    Nothing stands behind the last piece.
    """
    text = outlined.briefing.text
    yield _pack(outlined._replace(briefing=outlined.briefing._replace(text="")))
    for start in range(0, len(text), CHUNK):
        yield _measure(text[start : start + CHUNK].encode())
    yield _measure(b"")


def _measure(message: bytes) -> bytes:
    return len(message).to_bytes(HEADER, "big") + message


def serve(orders: int, results: int) -> None:
    """Find the claims of the briefing that comes first from `orders`, and write them to `results`.

    Both are descriptors. What else comes is where the reader is.
    """
    from briefing.parts import find_in_parts

    with open(orders, "rb", buffering=0) as incoming, open(results, "wb") as outgoing:
        outlined: AnnotatedBriefing = pickle.loads(_receive(incoming))  # noqa: S301 the reader wrote it
        text = "".join(piece.decode() for piece in iter(partial(_receive, incoming), b""))
        place = 0

        def look_up() -> int:
            nonlocal place
            while select([incoming], [], [], 0)[0]:
                told = incoming.read(HEADER)
                if not told:
                    break
                place = int.from_bytes(told, "big")
            return place

        briefing = outlined.briefing._replace(text=text)
        is_first = True
        # Nobody reads any more: the reader was killed.
        with suppress(BrokenPipeError):
            for found in find_in_parts(briefing, outlined.language, outlined.is_declared, look_up):
                outgoing.write(_pack(found))
                outgoing.flush()
                if is_first and hasattr(os, "nice"):
                    is_first = False
                    os.nice(NICE)


def _receive(stream: RawIOBase) -> bytes:
    """Read a message; nothing where the reader is gone."""
    return _read(stream, int.from_bytes(_read(stream, HEADER), "big"))


def _read(stream: RawIOBase, size: int) -> bytes:
    """Read so many bytes, however they come."""
    parts = bytearray()
    while len(parts) < size and (part := stream.read(size - len(parts))):
        parts += part
    return bytes(parts)
