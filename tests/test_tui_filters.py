"""What a terminal cannot show has a twin in ASCII, as wide as itself."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from briefing.config import Config
from briefing.tui.abilities import SYMBOLS
from briefing.tui.filters import AsciiSymbols
from briefing.tui.marks import INDIRECT, VERBATIM
from briefing.tui.marks import SYMBOLS as MARKS
from tests.pilot import reading
from tests.session import Session

CLEAN = r"\x1b\[[0-9;?<>=]*[a-zA-Z$]|\x1b\[\?2026\$p|\x1b.|\r|\n"


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
