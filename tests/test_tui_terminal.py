"""The reader gets a real terminal, whatever its standard streams are, and gives it back."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from briefing.tui.abilities import ASKED
from briefing.tui.terminal import NoTerminalError, use_terminal
from tests.program import PROGRAM
from tests.session import FIRST_WORDS, LEAVE_SCREEN, PATIENCE, ROOT, SAMPLE, Session


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


@pytest.mark.parametrize("arguments", ["", "-", "--tui"])
@pytest.mark.parametrize("stream", ["< {}", "< <(cat {})", "2> /dev/null < {}"])
def test_article_comes_through_standard_input_and_keys_from_the_terminal(
    open_session: type[Session], article: str, arguments: str, stream: str
) -> None:
    line = f"exec {shlex.join(PROGRAM)} {arguments} {stream.format(shlex.quote(article))}"
    session = open_session(command=["bash", "-c", line])
    session.wait_for("Kapitänin".encode())
    session.press(b"n\r")
    session.wait_for(b"1/2")
    session.press(b"q")
    assert session.end() == 0
    assert termios.tcgetattr(session.terminal) == session.settings


def test_reader_waits_without_work_while_a_pipe_is_open(
    open_session: type[Session], article: str
) -> None:
    line = f"exec {shlex.join(PROGRAM)} < <(cat {shlex.quote(article)}; sleep 0.1)"
    session = open_session(command=["bash", "-c", line])
    session.wait_for("Kapitänin".encode())
    session.read_for(1.0)
    before = processor_seconds(session.process.pid)
    session.read_for(1.0)
    assert processor_seconds(session.process.pid) - before < 0.5
    session.press(b"q")
    assert session.end() == 0


def processor_seconds(process: int) -> float:
    """Give the seconds that a process has used so far (Linux, proc(5))."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.exists():
        pytest.skip("needs /proc")
    fields = stat.read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_signal_leaves_the_terminal_in_order(
    open_session: type[Session], name: signal.Signals
) -> None:
    session = open_session()
    session.wait_for(FIRST_WORDS)
    os.kill(session.process.pid, name)
    assert session.end() == 128 + name
    assert LEAVE_SCREEN in session.sent
    assert termios.tcgetattr(session.terminal) == session.settings


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGHUP])
def test_signal_while_opening_leaves_the_terminal_in_order(
    open_session: type[Session], name: signal.Signals
) -> None:
    session = open_session()
    session.wait_for(ASKED)  # which changes how the terminal answers
    os.kill(session.process.pid, name)
    assert session.end() == 128 + name
    assert termios.tcgetattr(session.terminal) == session.settings
    assert session.sent.count(b"\x1b[?1049h") == session.sent.count(LEAVE_SCREEN)


def test_closed_terminal_ends_the_reader(open_session: type[Session]) -> None:
    session = open_session()
    session.wait_for(FIRST_WORDS)
    session.hang_up()
    assert session.process.wait(PATIENCE) == 128 + signal.SIGHUP


def test_lost_terminal_ends_a_reader_that_nobody_signals(open_session: type[Session]) -> None:
    session = open_session(command=["sh", "-c", "trap '' HUP; exec \"$@\"", "sh", *SAMPLE])
    session.wait_for(FIRST_WORDS)
    session.hang_up()
    assert session.process.wait(PATIENCE) == 128 + signal.SIGHUP


def test_place_is_kept_when_the_terminal_closes(
    open_session: type[Session], tmp_path: Path
) -> None:
    state = {"XDG_STATE_HOME": str(tmp_path)}
    session = open_session(**state)
    session.wait_for(FIRST_WORDS)
    session.press(b"2")
    session.wait_for(b"2/4")
    session.hang_up()
    session.process.wait(PATIENCE)
    session = open_session(**state)
    session.wait_for(b"where you left off")


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


@pytest.mark.parametrize(
    "environment", [{"NO_COLOR": "1"}, {"TEXTUAL_THEME": "ansi-dark"}, {"TERM": "dumb"}]
)
def test_no_colour_code_is_sent_where_none_is_wanted(
    open_session: type[Session], environment: dict[str, str]
) -> None:
    session = open_session(**environment)
    session.wait_for(FIRST_WORDS)
    session.wait_for(b"Sonderfonds")  # which is underlined
    for keys in (*(b"nn", b"\r", b"\x1b", b"cuS", b"s", b"\x1b", b"/der", b"\x1b"),
                 *(b":", b"\x1b", b"e", b"\x1b", b"?")):  # fmt: skip
        session.press(keys)
        session.read_for(0.25)  # an Esc alone is a key only when nothing follows
    os.kill(session.process.pid, signal.SIGTERM)
    session.end()
    codes = set(b";".join(re.findall(rb"\x1b\[([\d;]*)m", session.sent)).split(b";"))
    assert codes <= {b"", b"0", b"1", b"2", b"3", b"4", b"7"}
    # Borders are fainter than the text, but for the one in focus.
    assert codes >= {b"1", b"2", b"3", b"4"}


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
