"""The header says where an article comes from, in the width there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.config import Config
from briefing.model import AnnotatedBriefing, Briefing
from briefing.pipeline import outline
from briefing.reading import read as read_article
from briefing.tui.first_frame import Plan, make_frame
from briefing.tui.origin import origin_lines
from briefing.views.cells import cells
from briefing.views.labels import labels_for
from tests.pilot import NARROW, WIDE, make_long, read, reading

KNOWN = Briefing(
    "-",
    "Text.",
    published="2025-08-14",
    headline=None,
    deck=None,
    sections=(),
    boilerplate=(),
    time="18:04",
    site="Flussfunk",
    author="Ada Lund, Bo Reed",
)


def known() -> AnnotatedBriefing:
    annotated = make_long(2)._replace(claims=(), verifications=())
    facts = {name: getattr(KNOWN, name) for name in ("published", "time", "site", "author")}
    return annotated._replace(briefing=annotated.briefing._replace(**facts))


@pytest.mark.parametrize(
    ("language", "width", "line"),
    [
        ("de", 80, "Flussfunk · Ada Lund, Bo Reed · 14. August 2025, 18:04"),
        ("en", 80, "Flussfunk · Ada Lund, Bo Reed · 14 August 2025, 18:04"),
        ("de", 50, "Flussfunk · Ada Lund, Bo Reed · 14. August 2025"),
        ("de", 46, "Flussfunk · Ada Lund u. a. · 14. August 2025"),
        ("en", 46, "Flussfunk · Ada Lund, Bo Reed · 14 August 2025"),
        ("de", 40, "Flussfunk · 14. August 2025"),
        ("de", 20, "Flussfunk"),
        ("de", 6, "Fluss…"),
    ],
)
def test_line_says_what_fits(language: str, width: int, line: str) -> None:
    assert origin_lines(KNOWN, labels_for(language), width) == [line]


@pytest.mark.parametrize("width", range(1, 70))
@pytest.mark.parametrize("site", ["日本語の新聞", "Flussfunk", None])
def test_line_is_never_too_wide(width: int, site: str | None) -> None:
    briefing = KNOWN._replace(site=site)
    assert all(cells(line) <= width for line in origin_lines(briefing, labels_for("de"), width))


def test_nothing_known_takes_no_line() -> None:
    assert origin_lines(KNOWN._replace(site=None, author=None), labels_for("de"), 60) == []


@pytest.mark.parametrize(
    ("language", "date"), [("de", "14. August 2025"), ("en", "14 August 2025")]
)
async def test_reader_shows_it_once_and_in_its_language(language: str, date: str) -> None:
    config = Config().override("reader.language", language)
    async with reading(NARROW, known(), config) as reader:
        lines = read(reader.screen.query_one("Header")).split("\n")
        assert f"  Flussfunk · Ada Lund, Bo Reed · {date}" in "\n".join(lines)
        assert "\n".join(lines).count("2025") == 1


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_first_text_leaves_the_line_room(size: tuple[int, int]) -> None:
    annotated = known()
    async with reading(size, annotated) as reader:
        lines = reader.text.split("\n")
        for row, column, _, words in make_frame(Plan(annotated), *size):
            if words.strip():  # blanks are the ground that others are written on
                assert lines[row][column : column + len(words)] == words


async def test_names_are_no_markup() -> None:
    annotated = known()
    briefing = annotated.briefing._replace(site="[/b]Funk", author="[@click=app.quit]Lund")
    async with reading(WIDE, annotated._replace(briefing=briefing)) as reader:
        assert "[/b]Funk · [@click=app.quit]Lund" in read(reader.screen.query_one("Header"))


async def test_names_send_no_control_sequence(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    story = "<p>Am Abend traf der Rat zusammen und sprach lange über die Lage am Fluss.</p>" * 4
    page.write_text(
        "<html lang=de><head><meta property=og:site_name content='&#27;[31mFunk&#155;2J'>"
        "<meta name=author content='Ada Lund&#27;]52;c;x&#7;'></head>"
        f"<body><article><h1>Rat vertagt sich</h1>{story}</article></body></html>"
    )
    async with reading(WIDE, outline(read_article(str(page)))) as reader:
        header = read(reader.screen.query_one("Header"))
        assert "[31mFunk" in header
        assert "Ada Lund" in header
        assert not any(ord(sign) < 32 or 127 <= ord(sign) < 160 for sign in header if sign != "\n")
