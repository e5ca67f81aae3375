"""A program on a terminal of its own: what is written to it, what is pressed, how it ends."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROGRAM = (
    "import sys; from tests.reader_sample import make_sample; from briefing.config import Config; "
    "from briefing.tui import run; sys.exit(run(make_sample(), Config(), print))"
)
SAMPLE = (sys.executable, "-c", PROGRAM)
FIRST_WORDS = b"Nach dem Unwetter"
LEAVE_SCREEN = b"\x1b[?1049l"
PATIENCE = 20.0
"""Seconds until a test gives up; only a failure takes that long."""


class Session:
    """A reader on a terminal of its own; by default one that shows the sample."""

    def __init__(
        self, redirect: str = "", command: Sequence[str] = SAMPLE, **environment: str
    ) -> None:
        self.screen, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.settings = termios.tcgetattr(terminal)
        self.terminal = terminal
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$@" {redirect}', "sh", *command],
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **environment},
            preexec_fn=take_terminal,
        )
        self.sent = b""

    def wait_for(self, words: bytes) -> None:
        """Read what is painted until the words appear."""
        until = time.monotonic() + PATIENCE
        while words not in self.sent:
            assert time.monotonic() < until, self.sent[-2000:]
            self.read()

    def read(self) -> None:
        if select.select([self.screen], [], [], 0.1)[0]:
            self.sent += os.read(self.screen, 65536)

    def read_for(self, seconds: float) -> None:
        """Read whatever is painted, for so long."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.read()

    def hang_up(self) -> None:
        """Close the terminal, as closing its window does."""
        os.close(self.terminal)
        os.close(self.screen)
        self.screen = self.terminal = -1

    def press(self, keys: bytes) -> None:
        os.write(self.screen, keys)

    def end(self) -> int:
        """Wait for the end and return the exit code."""
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < until, self.sent[-2000:]
            self.read()
        self.read()
        return self.process.returncode

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if self.screen >= 0:
            os.close(self.screen)
            os.close(self.terminal)


def take_terminal() -> None:
    """Make the terminal the controlling one, as a shell does."""
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
