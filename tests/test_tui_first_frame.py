"""The first text stands where the reader draws it, and goes away when nothing follows."""

from __future__ import annotations

import os
import signal
import sys
import termios
from collections.abc import Callable, Iterator

import pytest
from textual.strip import Strip

from briefing.model import AnnotatedBriefing
from briefing.tui.first_frame import Plan, make_frame
from briefing.tui.palettes import DARK
from tests.pilot import MEDIUM, NARROW, WIDE, make_long, reading
from tests.reader_sample import make_sample
from tests.session import ROOT, SAMPLE, Session

SLOW = (
    "import sys, time; from tests.reader_sample import make_sample; "
    "from briefing.config import Config; import briefing.tui as tui; "
    "tui.ask_background = lambda: [time.sleep(0.01) for _ in range(3_000)]; "
    "sys.exit(tui.run(make_sample(), Config(), print))"
)
"""Shows the first text and then nothing for long.

In naps: Python hears no signal that came just before it fell asleep.
"""


@pytest.fixture
def open_session() -> Iterator[Callable[..., Session]]:
    sessions: list[Session] = []

    def open_one(*command: str, **environment: str) -> Session:
        sessions.append(Session(command=command, **environment))
        return sessions[-1]

    yield open_one
    for session in sessions:
        session.close()


@pytest.mark.parametrize("size", [(40, 12), NARROW, (79, 24), (80, 27), MEDIUM, (110, 28), WIDE])
@pytest.mark.parametrize("make", [make_sample, make_long])
async def test_first_text_stands_where_the_reader_draws_it(
    size: tuple[int, int], make: Callable[[], AnnotatedBriefing]
) -> None:
    bare = make()._replace(claims=(), verifications=())
    frame = make_frame(Plan(bare), *size)
    assert len(frame) > 5
    colours = {**DARK._asdict(), **DARK.variables}
    async with reading(size, bare) as reader:
        lines = reader.text.split("\n")
        for row, column, look, words in frame:
            if not words.strip():
                continue
            strip = Strip(reader.screen._compositor.render_strips()[row])
            for cell, letter in enumerate(words, column):
                (style,) = {one.style for one in strip.crop(cell, cell + 1) if one.style}
                if letter != " ":
                    assert style.color
                    assert style.color.name == colours[look.foreground]
                assert style.bgcolor
                assert style.bgcolor.name == colours[look.background]
            assert lines[row][column : column + len(words)] == words, (row, lines[row])


def test_screen_is_entered_once_and_left_once(open_session: Callable[..., Session]) -> None:
    session = open_session(*SAMPLE)
    session.wait_for(b"Next claim")
    session.press(b"q")
    assert session.end() == 0
    session.read_for(0.2)
    assert session.sent.count(b"\x1b[?1049h") == 1
    assert session.sent.count(b"\x1b[?1049l") == 1
    assert termios.tcgetattr(session.terminal) == session.settings


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signal_before_the_reader_stands_restores_the_screen(
    open_session: Callable[..., Session], number: int
) -> None:
    session = open_session(sys.executable, "-c", SLOW)
    session.wait_for(b"Unwetter")
    os.kill(session.process.pid, number)
    assert session.end() == 128 + number
    session.read_for(0.2)
    assert session.sent.count(b"\x1b[?1049l") == 1
    assert termios.tcgetattr(session.terminal) == session.settings


def test_keys_pressed_early_are_not_lost(open_session: Callable[..., Session]) -> None:
    session = open_session(*SAMPLE, TEXTUAL_THEME="briefing-dark")
    session.wait_for(b"Unwetter")
    session.press(b"nn\r")
    session.wait_for(b"2/9")
    session.press(b"q")
    assert session.end() == 0


def test_first_text_needs_no_textual() -> None:
    code = "import briefing.tui.first_frame, sys; sys.exit('textual' in sys.modules)"
    assert (
        os.spawnve(
            os.P_WAIT,
            sys.executable,
            [sys.executable, "-c", code],
            {**os.environ, "PYTHONPATH": str(ROOT)},
        )
        == 0
    )


def test_closed_terminal_ends_the_wait(open_session: Callable[..., Session]) -> None:
    session = open_session(sys.executable, "-c", SLOW)
    session.wait_for(b"Unwetter")
    session.hang_up()
    assert session.process.wait(20) == 128 + signal.SIGHUP
