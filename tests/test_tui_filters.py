"""What a terminal cannot show has a twin in ASCII, as wide as itself."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.strip import Strip

from briefing.config import Config
from briefing.tui.abilities import SYMBOLS
from briefing.tui.filters import AsciiSymbols, Colourless, Dotted
from briefing.tui.marks import INDIRECT, VERBATIM
from briefing.tui.marks import SYMBOLS as MARKS
from tests.pilot import reading
from tests.session import Session

CLEAN = r"\x1b\[[0-9;:?<>=]*[a-zA-Z$]|\x1b\[\?2026\$p|\x1b.|\r|\n"


def test_marks_have_the_twins_that_the_readme_names() -> None:
    shown = "".join([VERBATIM, INDIRECT, *(MARKS[status] for status in MARKS)])
    assert AsciiSymbols("utf-8").translate(shown) == "\"'?x+"


def test_twins_are_told_apart() -> None:
    twins = [
        AsciiSymbols("ascii").translate(mark) for mark in (*MARKS.values(), VERBATIM, INDIRECT)
    ]
    assert len(set(twins)) == len(twins)


@given(st.text())
def test_width_stays_and_the_rest_can_be_encoded(text: str) -> None:
    for encoding in ("ascii", "latin-1", "utf-8"):
        shown = AsciiSymbols(encoding).translate(text)
        assert cell_len(shown) == cell_len(text)
        if encoding != "utf-8":
            shown.encode(encoding)


async def test_ascii_can_be_wished_for() -> None:
    config = Config({"reader.ascii": True})
    async with reading(config=config) as reader:
        await reader.press("n", "enter")
        painted = reader.pilot.app.export_screenshot()
    assert not {*painted} & {*SYMBOLS}
    assert "Verkehrsministerin" in painted


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_nothing_that_the_encoding_lacks_is_sent(
    open_session: type[Session], encoding: str
) -> None:
    session = open_session(PYTHONIOENCODING=encoding)
    session.wait_for(b"Nach dem Unwetter")
    session.press(b"nn\r?")
    session.wait_for(b"Keys and marks")
    session.press(b"qq")
    assert session.end() == 0
    text = re.sub(CLEAN, "", session.sent.decode(encoding))
    assert "\\u" not in text
    assert ("Fähren" in text) == (encoding == "latin-1")
    assert "+-" in text


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"TERM": "xterm-256color"}, "\x1b[3;31m\x1b[4:4mso\x1b[0m"),
        ({"TERM": "linux"}, "\x1b[3;31mso\x1b[0m"),
        ({"TERM_PROGRAM": "Apple_Terminal"}, "\x1b[3;31mso\x1b[0m"),
    ],
)
def test_triggers_are_dotted_where_the_terminal_can(
    environment: dict[str, str], wanted: str
) -> None:
    style = Style(color="red", italic=True, underline2=True)
    dotted = Dotted(ColorSystem.STANDARD, environment)
    segments = dotted.apply([Segment("so", style), Segment("x")], Color(0, 0, 0))
    strip = Strip(segments)
    assert (
        "".join(
            text if style is None else Strip.render_style(style, text, ColorSystem.STANDARD)
            for text, style, _ in strip
        )
        == wanted + "x"
    )


def test_borders_are_dimmed_where_there_are_no_colours() -> None:
    red, bold = Style(color="red"), Style(color="red", bold=True)
    parts = [("╭─ ", red), ("Titel", red), ("───", bold), ("  ", red), ("━┃", red)]
    line = Colourless().apply([Segment(*part) for part in parts], Color(0, 0, 0))
    assert [bool(style and style.dim) for _, style, _ in line] == [True] + [False] * 4
    assert not any(style and style.color for _, style, _ in line)
