"""Start a program on a pseudo-terminal and wait for its first text."""

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

COLUMNS, LINES = 100, 40


def time_to_text(command: Sequence[str], text: str, patience: float = 20.0) -> float:
    """Give the seconds from exec until `text` has been written to the terminal, then end it.

    Raises TimeoutError, with what was written instead.
    """
    controller, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    state = tempfile.TemporaryDirectory()  # so that nothing is remembered
    environment = {
        **os.environ,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "XDG_STATE_HOME": state.name,
    }
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment
    )
    os.close(terminal)
    try:
        _read_until(controller, text.encode(), start + patience)
        return time.perf_counter() - start
    finally:
        process.kill()
        process.wait()
        os.close(controller)
        state.cleanup()


def _read_until(controller: int, text: bytes, deadline: float) -> None:
    written = b""
    is_asked = False
    while text not in written:
        ready, _, _ = select.select([controller], [], [], max(0, deadline - time.perf_counter()))
        try:
            chunk = os.read(controller, 65536) if ready else b""
        except OSError:  # Linux says so when the program has ended
            chunk = b""
        if not chunk:
            raise TimeoutError(f"{text!r} never came, but {written[-300:]!r}")
        written += chunk
        if b"\x1b[c" in written and not is_asked:
            # What it is, as every terminal says when it is asked (DA1).
            is_asked = True
            os.write(controller, b"\x1b[?62;22c")
