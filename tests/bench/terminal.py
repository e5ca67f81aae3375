"""A program on a pseudo-terminal: wait for its text, press its keys, see it leave."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import tempfile
import termios
import time
from collections.abc import Sequence
from types import TracebackType

COLUMNS, LINES = 100, 40
PATIENCE = 20.0
"""Seconds."""


class Terminal:
    """Runs one program, and ends it when it is closed."""

    def __init__(self, command: Sequence[str]) -> None:
        self.controller, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        self._state = tempfile.TemporaryDirectory()  # so that nothing is remembered
        self._is_asked = False
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "XDG_STATE_HOME": self._state.name,
        }
        self.process = subprocess.Popen(
            command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment
        )
        os.close(terminal)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.controller)
        self._state.cleanup()

    def press(self, keys: bytes) -> None:
        os.write(self.controller, keys)

    def read_until(self, text: bytes) -> None:
        """Wait for a text. Raises TimeoutError, with what was written instead."""
        written = b""
        deadline = time.perf_counter() + PATIENCE
        while text not in written:
            chunk = self._read(max(0, deadline - time.perf_counter()))
            if not chunk:
                raise TimeoutError(f"{text!r} never came, but {written[-300:]!r}")
            written += chunk

    def read_until_quiet(self, seconds: float, most: float = 3.0) -> None:
        """Read until nothing has come for so long; a program that never rests is left alone."""
        deadline = time.perf_counter() + most
        while time.perf_counter() < deadline and self._read(seconds):
            pass

    def read_to_end(self) -> None:
        """Read until the program has left."""
        while self._read(PATIENCE):
            pass
        self.process.wait()

    def _read(self, seconds: float) -> bytes:
        """Read what comes within so many seconds; nothing when the program has ended."""
        ready, _, _ = select.select([self.controller], [], [], seconds)
        try:
            chunk = os.read(self.controller, 65536) if ready else b""
        except OSError:  # Linux says so when the program has ended
            return b""
        if b"\x1b[c" in chunk and not self._is_asked:
            # What it is, as every terminal says when it is asked (DA1).
            self._is_asked = True
            os.write(self.controller, b"\x1b[?62;22c")
        return chunk


def time_to_text(command: Sequence[str], text: str) -> float:
    """Give the seconds from exec until `text` has been written to the terminal, then end it.

    Raises TimeoutError, with what was written instead.
    """
    start = time.perf_counter()
    with Terminal(command) as terminal:
        terminal.read_until(text.encode())
        return time.perf_counter() - start
