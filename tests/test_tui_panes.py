"""Panes, help, footer and mouse do what the help says."""

from __future__ import annotations

import pytest

from briefing.config import Config
from briefing.tui.marks import ClaimMarks
from tests.pilot import MEDIUM, NARROW, WIDE, Reader, make_long, read, reading

# Panes


@pytest.mark.parametrize(
    ("size", "key", "name", "before"),
    [
        (WIDE, "t", "outline", True),
        (WIDE, "v", "claims", True),
        (MEDIUM, "t", "outline", True),
        (MEDIUM, "v", "claims", False),
        (NARROW, "t", "outline", False),
        (NARROW, "v", "claims", False),
    ],
)
async def test_key_opens_and_closes_a_pane(
    size: tuple[int, int], key: str, name: str, before: bool
) -> None:
    async with reading(size) as reader:
        assert reader.shows(name) is before
        await reader.press(key)
        assert reader.shows(name) is not before
        await reader.press(key)
        assert reader.shows(name) is before
        assert reader.focused == "article"


async def test_tab_goes_round_the_open_panes() -> None:
    async with reading() as reader:
        seen = []
        for key in ("tab", "tab", "tab", "shift+tab"):
            await reader.press(key)
            seen.append(reader.focused)
        assert seen == ["claims", "outline", "article", "outline"]


async def test_tab_reaches_the_card() -> None:
    async with reading(NARROW) as reader:
        await reader.press(*"nnnn", "enter")
        assert reader.focused == "card"
        await reader.press("tab")
        assert reader.focused == "article"
        await reader.press("tab")
        assert reader.focused == "card"
        await reader.press("G", "k", "g", "j", "space", "b", "escape")
        assert reader.card == ""
        assert reader.focused == "article"


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_moving_in_the_outline_moves_the_text(size: tuple[int, int]) -> None:
    async with reading(size, make_long()) as reader:
        await reader.press(*(["tab", "tab"] if size == WIDE else ["t"]))
        assert reader.focused == "outline"
        await reader.press("j", "j")
        assert reader.screen.current == 2
        assert reader.top > 0
        await reader.press("G")
        assert reader.screen.current == 11
        await reader.press("k", "g", "space")
        assert reader.screen.current == reader.screen.outline.highlighted
        await reader.press("b")
        assert reader.screen.current == 0
        await reader.press("j", "enter")
        assert reader.focused == "article"
        assert reader.shows("outline") is (size == WIDE)
        assert reader.screen.current == 1


@pytest.mark.parametrize("size", [WIDE, MEDIUM, NARROW])
async def test_moving_in_the_list_selects_the_claim(size: tuple[int, int]) -> None:
    async with reading(size, make_long()) as reader:
        await reader.press("tab" if size == WIDE else "v")
        assert reader.focused == "claims"
        await reader.press("j", "j")
        assert reader.screen.selected == reader.screen.claims_pane.highlighted == 2
        await reader.press("enter")
        assert "„Words 3“" in reader.card
        assert reader.focused == "article"
        assert "„Words 3“" in read(reader.article)


async def test_lines_become_longer_and_shorter() -> None:
    async with reading() as reader:
        widths = [reader.article.text_width]
        for key in ("plus", "minus", "minus"):
            await reader.press(key)
            widths.append(reader.article.text_width)
        assert widths == [66, 70, 66, 62]


async def test_shorter_counts_from_what_is_seen() -> None:
    async with reading(NARROW) as reader:
        before = reader.article.text_width
        await reader.press("minus")
        assert reader.article.text_width == before - 4


async def test_escape_leaves_one_layer_at_a_time() -> None:
    async with reading(NARROW) as reader:
        await reader.press("n", "enter", "v")
        await reader.press("escape")
        assert not reader.shows("claims")
        assert reader.card
        await reader.press("escape")
        assert not reader.card
        assert reader.screen.selected == 0
        await reader.press("escape")
        assert reader.screen.selected is None


@pytest.mark.parametrize("size", [MEDIUM, NARROW])
async def test_escape_leads_from_the_card_back_to_the_list(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        await reader.press("v", "j", "j", "enter", "n", "escape")
        assert not reader.card
        assert reader.focused == "claims"
        assert reader.screen.claims_pane.highlighted == reader.screen.selected == 3
        await reader.press("escape")
        assert reader.focused == "article"
        assert not reader.shows("claims")
        # A card that was opened from the text leads back to the text.
        await reader.press("enter", "escape")
        assert reader.focused == "article"


async def test_escape_leaves_a_pane_beside_the_text() -> None:
    async with reading() as reader:
        await reader.press("tab", "escape")
        assert reader.focused == "article"
        assert reader.shows("claims")


# Help and the way out


async def test_help_opens_and_closes() -> None:
    async with reading() as reader:
        for key, out in (
            ("question_mark", "escape"),
            ("f1", "question_mark"),
            ("f1", "enter"),
            ("f1", "q"),
            ("f1", "f1"),
        ):
            await reader.press(key)
            assert "Keys and marks" in read(reader.pilot.app.screen)
            await reader.press(out)
            assert reader.pilot.app.screen is reader.screen


async def test_help_scrolls_on_a_small_screen() -> None:
    async with reading(NARROW) as reader:
        await reader.press("question_mark")
        assert "● so" in read(reader.pilot.app.screen)  # the marks come first
        assert "Leave the reader" not in read(reader.pilot.app.screen)
        await reader.press("G")
        assert "Leave the reader" in read(reader.pilot.app.screen)


async def test_help_needs_no_scrolling_on_a_wide_screen() -> None:
    async with reading(WIDE) as reader:
        await reader.press("question_mark")
        shown = read(reader.pilot.app.screen)
        for words in ("● so", "To the next claim", "Line", "Into the next pane", "fg returns"):
            assert words.lower() in shown.lower()


async def test_dialogs_use_a_low_screen_whole() -> None:
    async with reading(NARROW) as reader:
        for key, name in (("colon", "#palette"), ("o", "#library")):
            await reader.press(key)
            assert reader.pilot.app.screen.query_one(name).size.height >= 18
            await reader.press("escape")


@pytest.mark.parametrize("key", ["q", "ctrl+q", "ctrl+c"])
async def test_key_quits(key: str) -> None:
    async with reading() as reader:
        await reader.press(key)
        assert not reader.pilot.app.is_running
        assert reader.pilot.app.return_code == 0


@pytest.mark.parametrize("over", ["question_mark", "colon", "o", "e", "d", "slash"])
async def test_ctrl_c_quits_from_whatever_lies_over_the_reader(over: str) -> None:
    async with reading() as reader:
        await reader.press(over)
        await reader.press("ctrl+c")
        assert not reader.pilot.app.is_running


@pytest.mark.parametrize("size", [WIDE, MEDIUM, NARROW])
async def test_footer_shows_the_keys_of_the_moment(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        footer = reader.screen.query_one("KeyBar")
        assert "n Next claim" in read(footer)
        assert read(footer).split()[-4:] == ["?", "Help", "q", "Quit"]
        assert "U Unconfirmed" in read(footer)
        await reader.press("v" if size != WIDE else "tab")
        assert "Enter Go there" in read(footer)


async def test_click_on_a_footer_key_presses_it() -> None:
    async with reading() as reader:
        line = read(reader.screen.query_one("KeyBar")).splitlines()[-1]
        await reader.pilot.click("KeyBar", offset=(line.index("c Marks") + 1, 1))
        await reader.pilot.pause()
        assert reader.screen.claims is ClaimMarks.ALL


async def test_word_about_a_key_stands_in_the_footer_until_the_next_one() -> None:
    async with reading(NARROW) as reader:
        before = read(reader.article)
        await reader.press("U")
        footer = reader.screen.query_one("KeyBar")
        assert read(footer).strip() == "only the unconfirmed and disputed  ? Help  q Quit"
        assert read(reader.article) == before
        await reader.press("j")
        assert "only the unconfirmed" not in reader.text
        assert "n Next claim" in read(footer)


async def test_key_that_is_bound_anew_keeps_its_place_in_the_footer() -> None:
    async with reading(WIDE, config=Config({}, {"claim.next": "f5", "search": "x"})) as reader:
        words = read(reader.screen.query_one("KeyBar")).split()
        assert words[:3] == ["f5", "Next", "claim"]
        assert words.index("x") == words.index("Search") - 1 == words.index("Speakers") + 1


# Mouse


async def click_word(reader: Reader, word: str) -> None:
    lines = read(reader.article).splitlines()
    row = next(number for number, line in enumerate(lines) if word in line)
    await reader.pilot.click("#article", offset=(lines[row].index(word) + 1, row))
    await reader.pilot.pause()


async def test_click_on_a_claim_opens_its_card_and_again_closes_it() -> None:
    async with reading() as reader:
        await click_word(reader, "Keines")
        assert reader.screen.selected == 4
        assert reader.screen.current == 1
        assert "Reeder Oswin Taal" in reader.card
        await click_word(reader, "Keines")
        assert reader.screen.selected == 4
        assert not reader.card


async def test_click_beside_claims_moves_the_focus_only() -> None:
    async with reading() as reader:
        await reader.press("n")
        await click_word(reader, "Haushalte")
        assert reader.screen.selected is None
        assert reader.screen.current == 2


async def test_click_in_the_outline_moves_the_text() -> None:
    async with reading((160, 30), make_long()) as reader:
        lines = read(reader.screen.outline).splitlines()
        row = next(number for number, line in enumerate(lines) if "Title 4" in line)
        await reader.pilot.click("#outline", offset=(8, row))
        await reader.pilot.pause()
        assert reader.screen.current == 3
