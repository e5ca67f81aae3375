"""The reader says where one is, by the same names and numbers everywhere."""

from __future__ import annotations

import pytest

from briefing.config import Config
from briefing.model import Kind
from briefing.tui.header import Header
from briefing.tui.pane import Pane
from briefing.views.plain import render
from tests.builders import Sample
from tests.pilot import MEDIUM, NARROW, WIDE, Reader, make_long, read, reading, wait_until_exact
from tests.reader_sample import make_sample


def header(reader: Reader) -> str:
    return read(reader.screen.query_one(Header))


async def test_header_says_which_claim_of_how_many_is_looked_at() -> None:
    async with reading() as reader:
        assert "laim 1/9" not in header(reader)
        await reader.press("n", "n")
        assert "Claim 2/9 · section 1/4" in header(reader)
        await reader.press("escape")
        assert "laim 2/9" not in header(reader)


@pytest.mark.parametrize("size", [WIDE, NARROW, (44, 16)])
async def test_header_says_what_is_left_out(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        await reader.press("U")
        name = "◌✗" if size[0] == 44 else "unconfirmed/disputed"
        assert f"Only {name} 2" in header(reader)
        await reader.press("n")
        assert f"Only {name} 1/2" in header(reader)
        await reader.press("U", "escape", "c", "c")
        assert "Only verbatim 3" in header(reader)


async def test_header_says_whose_claims_are_listed_and_that_a_section_is_alone() -> None:
    async with reading() as reader:
        reader.screen.show_speaker("Ilka Brandström")
        await reader.press("z")
        assert "Only Ilka Brandström 2 · only section 1/4" in header(reader)


async def test_header_says_how_far_one_has_read() -> None:
    async with reading(MEDIUM, make_long()) as reader:
        seen = []
        for key in ("g", "space", "G"):
            await reader.press(key)
            await wait_until_exact(reader.pilot)
            seen.append(int(header(reader).strip().rpartition(" · ")[2].removesuffix(" %")))
        assert 0 < seen[0] < seen[1] < 100
        assert seen[2] == 100
    async with reading() as reader:  # all of it is on the screen
        assert "%" not in header(reader)


async def test_what_stands_before_the_first_title_has_one_name() -> None:
    sample = make_sample()
    assert "1. Einstieg" in render(sample)
    async with reading(WIDE, sample, Config({"reader.language": "de"})) as reader:
        assert "─ 1  Einstieg ─" in read(reader.article)
        assert "1 Einstieg" in read(reader.screen.outline)
        assert "1  Einstieg" in read(reader.screen.claims_pane)


async def test_text_without_titles_needs_no_name() -> None:
    sample = Sample("Headline", None, [(None, ["Words of Ada Lind."])])
    async with reading(WIDE, sample.annotated("en")) as reader:
        assert "Opening" not in reader.text
        assert "ection 1/1" not in header(reader)
        assert "1 Words of Ada" in read(reader.screen.outline)


async def test_heading_says_of_how_many_claims_some_are_listed() -> None:
    sample = Sample(None, None, [("One", ["Ada sagt, er gehe. „Ja“, sagte sie."]), ("Two", ["3"])])
    sample.claim("er gehe", kind=Kind.INDIRECT, confidence=0.6)
    sample.claim("„Ja“")
    async with reading(WIDE, sample.annotated()) as reader:
        assert "1  One                        1/2" in read(reader.screen.claims_pane)
        await reader.press("c")
        assert "1  One                          2" in read(reader.screen.claims_pane)


async def test_lines_of_a_list_keep_their_places_beside_a_scrollbar() -> None:
    async with reading((112, 24), make_long(12)) as reader:
        for pane in reader.screen.query(Pane):
            if pane.display:
                assert pane.show_vertical_scrollbar
                width = pane.scrollable_content_region.width - 1
                heights = [pane.measure(index, width) for index in range(pane._count)]
                tops = [sum(heights[:index]) for index in range(len(heights) + 1)]
                assert list(pane._tops) == tops
