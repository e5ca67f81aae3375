"""The terminal is asked what it looks like, and nothing that is typed meanwhile is lost."""

from __future__ import annotations

import os
import pty
import termios
import threading
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.tui.abilities import (
    ASKED,
    PATIENCE,
    SYMBOLS,
    Answer,
    LateAnswers,
    ask_background,
    can_show,
)
from tests.session import FIRST_WORDS, Session

WHITE = b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\"
BLACK = b"\x1b]11;rgb:00/00/00\x07"
DONE = b"\x1b[?62;4c"


def ask(reply: bytes, delay: float = 0.0) -> tuple[Answer, float]:
    """Ask a terminal that replies so."""
    controller, terminal = pty.openpty()
    before = termios.tcgetattr(terminal)

    def serve() -> None:
        assert os.read(controller, 100) == ASKED
        time.sleep(delay)
        os.write(controller, reply)

    thread = threading.Thread(target=serve)
    thread.start()
    start = time.monotonic()
    answer = ask_background(terminal, terminal)
    seconds = time.monotonic() - start
    assert termios.tcgetattr(terminal) == before
    thread.join()
    os.close(controller)
    os.close(terminal)
    return answer, seconds


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (WHITE + DONE, Answer(True, b"", True)),
        (BLACK + DONE, Answer(False, b"", True)),
        (b"\x1b]11;rgb:fd/f6/e3\x1b\\" + DONE, Answer(True, b"", True)),
        (b"\x1b]11;rgb:00/2b/36\x1b\\" + DONE, Answer(False, b"", True)),
        (b"\x1b]11;rgba:f/f/f/0\x1b\\" + DONE, Answer(True, b"", True)),
        (DONE, Answer(None, b"", True)),
        (b"j" + WHITE + b"j" + DONE + b"q", Answer(True, b"jjq", True)),
        (b"\x1b]11;rgb:zz/zz/zz\x1b\\" + DONE, Answer(None, b"\x1b]11;rgb:zz/zz/zz\x1b\\", True)),
        (b"\x1b]11;rgb:///\x1b\\" + DONE, Answer(None, b"", True)),
    ],
)
def test_background_is_understood(reply: bytes, answer: Answer) -> None:
    assert ask(reply)[0] == answer


def test_silent_terminal_costs_no_more_than_patience() -> None:
    answer, seconds = ask(b"n")
    assert answer == Answer(None, b"n", False)
    assert PATIENCE <= seconds < PATIENCE + 1


def test_what_is_no_terminal_is_not_asked() -> None:
    reads, writes = os.pipe()
    assert ask_background(reads, writes) == Answer(None, b"", True)
    os.close(reads)
    os.close(writes)


@given(st.lists(st.sampled_from([b"j", b"\x1b", b"\x1b[A", b"1"])), st.data())
def test_late_answers_are_no_keys(keys: list[bytes], data: st.DataObject) -> None:
    typed = b"".join(keys)
    stream = WHITE + DONE + typed
    # An Esc alone is taken for the key.
    inner = [place for place in range(2, len(stream)) if stream[place - 1 : place] != b"\x1b"]
    cuts = sorted(data.draw(st.lists(st.sampled_from(inner), max_size=4)))
    late = LateAnswers()
    edges = [0, *cuts, len(stream)]
    parts = [stream[start:end] for start, end in pairwise(edges)]
    assert b"".join(map(late.strip, parts)) == typed


def test_reader_is_light_in_a_light_terminal(open_session: type[Session]) -> None:
    grounds = []
    for reply in (WHITE, BLACK):
        session = open_session(COLORTERM="truecolor")
        session.wait_for(ASKED)
        session.press(b"nn" + reply + DONE)
        session.wait_for(FIRST_WORDS)
        # The keys that came with the answer count: the second claim is selected.
        session.press(b"\r")
        session.wait_for(b"2/9")
        session.press(b"q")
        assert session.end() == 0
        grounds.append(b"48;2;251;249;244" in session.sent)
    assert grounds == [True, False]


def test_answer_that_comes_late_presses_no_key(open_session: type[Session]) -> None:
    session = open_session()
    session.wait_for(FIRST_WORDS)
    # As keys these would go to a section and quit.
    session.press(b"\x1b]11;rgb:1111/2222/3333\x1b\\\x1b[?1;2cnn\r")
    session.wait_for(b"2/9")
    session.press(b"q")
    assert session.end() == 0


@pytest.mark.parametrize(
    ("encoding", "term", "answer"),
    [
        ("utf-8", "xterm", True),
        ("latin-1", "xterm", False),
        ("cp437", "xterm", False),
        (None, "xterm", False),
        ("nonsense", "xterm", False),
        ("utf-8", "linux", False),
    ],
)
def test_symbols_need_encoding_and_font(encoding: str | None, term: str, answer: bool) -> None:
    assert can_show(SYMBOLS, encoding, {"TERM": term}) is answer
