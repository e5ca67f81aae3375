"""The first text stands where the reader draws it, and goes away when nothing follows."""

from __future__ import annotations

import os
import signal
import sys
import termios
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from rich.console import RenderableType
from textual.screen import Screen
from textual.strip import Strip

from briefing.library import bundled
from briefing.model import AnnotatedBriefing
from briefing.pipeline import outline
from briefing.reading import read as read_article
from briefing.tui.app import BriefingApp
from briefing.tui.first_frame import Plan, make_frame
from briefing.tui.palettes import DARK
from tests.pilot import MEDIUM, NARROW, WIDE, make_long, read, reading
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


def make_known() -> AnnotatedBriefing:
    """Build an article that says where it comes from, as pages do."""
    annotated = make_long(3)
    briefing = annotated.briefing._replace(
        site="Flussfunk", author="Ada Lund", published="2025-08-14", time="18:04"
    )
    return annotated._replace(briefing=briefing)


SIZES = [(40, 12), NARROW, (79, 24), (80, 27), MEDIUM, (110, 28), WIDE]
BUNDLED = [partial(lambda path: outline(read_article(path)), one.path) for one in bundled()]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("make", [make_sample, make_long, make_known])
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


@pytest.mark.parametrize("size", [NARROW, MEDIUM, WIDE])
@pytest.mark.parametrize("make", [*BUNDLED, make_known])
async def test_text_never_moves_while_the_reader_takes_over(
    size: tuple[int, int],
    make: Callable[[], AnnotatedBriefing],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bare = make()._replace(claims=(), verifications=())
    paintings: list[list[str]] = []
    display = BriefingApp._display

    def record(app: BriefingApp, screen: Screen[object], painted: RenderableType | None) -> None:
        display(app, screen, painted)
        paintings.append(read(screen).split("\n"))

    monkeypatch.setattr(BriefingApp, "_display", record)
    async with reading(size, bare):
        pass
    frame = make_frame(Plan(bare), *size)
    assert paintings
    for lines in paintings:
        for row, column, _, words in frame:
            if words.strip():  # blanks are the ground that others are written on
                assert lines[row][column : column + len(words)] == words


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
