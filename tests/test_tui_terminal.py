"""The reader gets a real terminal, whatever its standard streams are, and gives it back."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.tui.terminal import NoTerminalError, use_terminal

ROOT = Path(__file__).parent.parent
PROGRAM = (
    "import sys; from tests.reader_sample import make_sample; from briefing.tui import run; "
    "sys.exit(run(make_sample()))"
)
FIRST_WORDS = b"Nach dem Unwetter"
LEAVE_SCREEN = b"\x1b[?1049l"
PATIENCE = 20.0
"""Seconds until a test gives up; only a failure takes that long."""


class Session:
    """A reader on a terminal of its own."""

    def __init__(self, redirect: str = "", **environment: str) -> None:
        self.screen, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.settings = termios.tcgetattr(terminal)
        self.terminal = terminal
        command = ["sh", "-c", f'exec "$0" -c "$1" {redirect}', sys.executable, PROGRAM]
        self.process = subprocess.Popen(
            command,
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            cwd=ROOT,
            env={**os.environ, "TERM": "xterm-256color", **environment},
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
        os.close(self.screen)
        os.close(self.terminal)


def take_terminal() -> None:
    """Make the terminal the controlling one, as a shell does."""
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.fixture
def open_session() -> Iterator[type[Session]]:
    opened: list[Session] = []

    class Remembered(Session):
        def __init__(self, redirect: str = "", **environment: str) -> None:
            super().__init__(redirect, **environment)
            opened.append(self)

    yield Remembered
    for session in opened:
        session.close()


@pytest.mark.parametrize(
    "redirect", ["", "</dev/null", "<&-", "2>/dev/null", "2>&-", "</dev/null 2>&-"]
)
def test_keys_work_whatever_the_streams_are(open_session: type[Session], redirect: str) -> None:
    session = open_session(redirect)
    session.wait_for(FIRST_WORDS)
    session.press(b"q")
    assert session.end() == 0
    assert LEAVE_SCREEN in session.sent
    assert termios.tcgetattr(session.terminal) == session.settings


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGHUP])
def test_signal_leaves_the_terminal_in_order(
    open_session: type[Session], name: signal.Signals
) -> None:
    session = open_session()
    session.wait_for(FIRST_WORDS)
    os.kill(session.process.pid, name)
    assert session.end() == 128 + name
    assert LEAVE_SCREEN in session.sent
    assert termios.tcgetattr(session.terminal) == session.settings


def test_reader_comes_back_after_ctrl_z(open_session: type[Session]) -> None:
    session = open_session()
    session.wait_for(FIRST_WORDS)
    session.press(b"\x1a")
    session.wait_for(LEAVE_SCREEN)
    os.waitid(os.P_PID, session.process.pid, os.WSTOPPED)
    assert termios.tcgetattr(session.terminal) == session.settings
    session.sent = b""
    os.kill(session.process.pid, signal.SIGCONT)
    session.wait_for(FIRST_WORDS)
    session.press(b"q")
    assert session.end() == 0


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TEXTUAL_THEME": "ansi-dark"}])
def test_no_colour_code_is_sent_where_none_is_wanted(
    open_session: type[Session], environment: dict[str, str]
) -> None:
    session = open_session(**environment)
    session.wait_for(FIRST_WORDS)
    session.press(b"nncu?")
    session.wait_for(b"Keys and marks")
    session.press(b"qq")
    session.end()
    codes = set(b";".join(re.findall(rb"\x1b\[([\d;]*)m", session.sent)).split(b";"))
    assert codes <= {b"", b"0", b"1", b"2", b"3", b"4", b"7"}
    assert codes >= {b"1", b"3", b"4"}


def test_without_a_terminal_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.isatty", lambda _: False)
    with pytest.raises(NoTerminalError, match="not a terminal"), use_terminal():
        pass


def test_in_a_browser_the_streams_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.web_driver:WebDriver")
    monkeypatch.setattr("os.isatty", lambda _: False)
    before = [os.fstat(number).st_ino for number in (0, 2)]
    with use_terminal():
        assert [os.fstat(number).st_ino for number in (0, 2)] == before


def test_opening_a_terminal_does_not_load_textual() -> None:
    code = "import sys, briefing.tui; sys.exit('textual' in sys.modules or 'rich' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
