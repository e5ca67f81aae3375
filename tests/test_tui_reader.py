"""Every key and click does what the help says, at every size."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.color import Color
from textual.events import MouseScrollDown
from textual.pilot import Pilot
from textual.strip import Strip
from textual.theme import Theme
from textual.widget import Widget

from briefing.model import AnnotatedBriefing, Briefing
from briefing.tui.app import BriefingApp
from briefing.tui.arrangement import Arrangement, arrange
from briefing.tui.marks import ClaimMarks
from briefing.tui.reader import ReaderScreen
from briefing.tui.themes import DARK, LIGHT
from tests.builders import Sample
from tests.reader_sample import make_sample

WIDE, MEDIUM, NARROW = (160, 50), (100, 30), (60, 20)


class Reader:
    """The open reader, for a test to press keys in."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot
        screen = pilot.app.screen
        assert isinstance(screen, ReaderScreen)
        self.screen = screen
        self.article = screen.article

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause()

    @property
    def top(self) -> int:
        return round(self.article.scroll_y)

    @property
    def focused(self) -> str | None:
        focused = self.pilot.app.focused
        return focused.id if focused else None

    @property
    def card(self) -> str:
        """The words on the open card; empty while it is closed."""
        cards = [card for card in self.screen.query("#card") if card.display]
        return read(cards[0]) if cards else ""

    @property
    def text(self) -> str:
        return read(self.screen)

    def shows(self, name: str) -> bool:
        return bool(self.screen.query_one(f"#{name}").display)


def read(widget: Widget) -> str:
    """Read what is painted within a widget's region."""
    strips: list[Strip] = widget.screen._compositor.render_strips()
    region = widget.region
    lines = (strip.crop(region.x, region.right).text for strip in strips[region.y : region.bottom])
    return "\n".join(line.rstrip() for line in lines)


@asynccontextmanager
async def reading(
    size: tuple[int, int] = WIDE, annotated: AnnotatedBriefing | None = None
) -> AsyncIterator[Reader]:
    async with BriefingApp(annotated or make_sample()).run_test(size=size) as pilot:
        await pilot.pause()
        yield Reader(pilot)


def make_long(sections: int = 12) -> AnnotatedBriefing:
    """Build an article of some pages; every section has one claim."""
    parts = [
        (f"Title {place}", [f"„Words {place}“, said Ada Lind. " + "More words follow. " * 30])
        for place in range(1, sections + 1)
    ]
    sample = Sample("Headline", "Deck.", parts)
    for place in range(1, sections + 1):
        sample.claim(f"„Words {place}“")
    return sample.annotated("en")


# Moving


async def test_key_moves_the_text() -> None:
    async with reading(NARROW, make_long()) as reader:
        page, half = reader.article.page - 2, reader.article.page // 2
        for keys, row in (
            ("k", 0),
            ("j", 1),
            ("down", 2),
            ("k", 1),
            ("up", 0),
            ("space", page),
            ("pagedown", 2 * page),
            ("b", page),
            ("pageup", 0),
            ("ctrl+d", half),
            ("ctrl+d", 2 * half),
            ("ctrl+u", half),
            ("g", 0),
            ("space", page),
            ("home", 0),
        ):
            await reader.press(keys)
            assert reader.top == row, keys


@pytest.mark.parametrize("key", ["G", "end"])
async def test_end_shows_the_last_section(key: str) -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press(key)
        assert reader.top == reader.article.max_scroll_y
        assert reader.screen.current == 11


@pytest.mark.parametrize(
    ("keys", "panel"),
    [(("J",), 1), (("right", "right"), 2), (("J", "J", "K"), 1), (("J", "left"), 0), (("K",), 0)],
)
async def test_key_moves_by_section(keys: tuple[str, ...], panel: int) -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press(*keys)
        assert reader.screen.current == panel
        assert f"Title {panel + 1} " in read(reader.article).splitlines()[0]


async def test_number_goes_to_its_section() -> None:
    async with reading(NARROW, make_long()) as reader:
        for number in (3, 1, 2, 9, 8, 7, 4, 5, 6):
            await reader.press(str(number))
            assert reader.screen.current == number - 1
            assert f"Section {number}/12" in reader.text
            assert f"Title {number} " in read(reader.article).splitlines()[0]


async def test_number_without_a_section_does_nothing() -> None:
    async with reading() as reader:
        await reader.press("9")
        assert reader.screen.current == 0


async def test_every_section_gets_its_turn_while_scrolling() -> None:
    async with reading(MEDIUM, make_long(5)) as reader:
        seen = [reader.screen.current]
        while reader.top < reader.article.max_scroll_y:
            reader.article.action_scroll_rows(1)
            await reader.pilot.pause()
            seen.append(reader.screen.current)
        assert sorted(set(seen)) == [0, 1, 2, 3, 4]
        assert seen == sorted(seen)


async def test_scrolling_moves_outline_and_list_along() -> None:
    async with reading((160, 24), make_long()) as reader:
        await reader.press("space", "space", "space")
        assert reader.screen.current > 1
        assert reader.screen.outline.highlighted == reader.screen.current
        assert reader.screen.claims_pane.highlighted in (
            reader.screen.current,
            reader.screen.current + 1,
        )


async def test_wheel_scrolls_the_text() -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.pilot._post_mouse_events([MouseScrollDown], reader.article, (10, 5))
        await reader.pilot.pause()
        assert reader.top > 0


# Claims and marks


async def test_c_goes_from_all_to_verbatim_to_off() -> None:
    async with reading() as reader:
        assert reader.screen.claims is ClaimMarks.ALL
        listed = [len(reader.screen.shown)]
        for _ in range(3):
            await reader.press("c")
            listed.append(len(reader.screen.shown))
        assert listed == [9, 3, 9, 9]
        assert reader.screen.claims is ClaimMarks.ALL


async def test_u_hides_and_shows_the_symbols() -> None:
    async with reading() as reader:
        assert "◌ fehlen Ersatzteile" in read(reader.article)
        await reader.press("u")
        assert " fehlen Ersatzteile" in read(reader.article)
        assert "◌ fehlen" not in read(reader.article)
        await reader.press("u")
        assert "◌ fehlen Ersatzteile" in read(reader.article)


async def test_u_keeps_the_place() -> None:
    async with reading(NARROW) as reader:
        await reader.press("2")
        before = read(reader.article).splitlines()[0]
        assert "Streit über die Ursache" in before
        await reader.press("u")
        assert "Streit über die Ursache" in read(reader.article).splitlines()[0]
        await reader.press("u")
        assert read(reader.article).splitlines()[0] == before


@pytest.mark.parametrize(
    ("keys", "selected"),
    [
        (("n",), 0),
        (("n", "n"), 1),
        (("n", "n", "N"), 0),
        (("N",), None),
        (("n", "N", "N"), 0),
        (("n",) * 12, 8),
        (("c", "n", "n"), 4),
    ],
)
async def test_key_steps_from_claim_to_claim(keys: tuple[str, ...], selected: int | None) -> None:
    async with reading() as reader:
        await reader.press(*keys)
        assert reader.screen.selected == selected


async def test_next_claim_starts_from_the_screen() -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press("5", "n")
        assert reader.screen.selected == 4
        await reader.press("g", "n")
        assert reader.screen.selected == 0


async def test_next_claim_comes_into_view() -> None:
    async with reading(NARROW, make_long()) as reader:
        for place in range(1, 8):
            await reader.press("n")
            assert f"„Words {place}“" in read(reader.article)
            assert reader.screen.current == place - 1
            assert reader.screen.claims_pane.highlighted == place - 1


async def test_selection_out_of_sight_is_dropped() -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press("n", "j")
        assert reader.screen.selected == 0
        await reader.press("G")
        assert reader.screen.selected is None


async def test_enter_opens_and_closes_the_card() -> None:
    async with reading() as reader:
        await reader.press("n", "n", "n", "enter")
        assert "Die Opposition → Opposition" not in reader.card
        assert "Die Opposition" in reader.card
        assert "dass sie einem Sonderfonds zustimmen werde" in reader.card
        assert "indirekt · “teilte mit” · Abschnitt 1" in reader.card
        assert "Der Artikel sagt nicht, ob das bestätigt ist." in reader.card
        await reader.press("enter")
        assert reader.card == ""


async def test_card_shows_the_articles_own_sentence_for_each_status() -> None:
    async with reading() as reader:
        await reader.press(*"nnnn", "enter")
        lines = [line.strip("│ ") for line in reader.card.splitlines()]
        assert lines[4:8] == [
            "◌ unbestätigt",
            "Im Artikel: Unabhängig überprüfen ließ sich das zunächst nicht.",
            "✗ bestritten",
            "Im Artikel: Die Reederei wies die Darstellung zurück.",
        ]


async def test_card_gives_the_full_name() -> None:
    async with reading() as reader:
        await reader.press(*"nnnnnnnnn", "enter")
        assert "Brandström bat → Ilka Brandström" in reader.card


async def test_card_turns_with_n() -> None:
    async with reading() as reader:
        await reader.press("enter")
        assert "Wir fahren heute alle Linien" in reader.card
        await reader.press("n")
        assert "Am Nachmittag legten … elf Schiffe ab" in reader.card
        await reader.press("N")
        assert "Wir fahren heute alle Linien" in reader.card


async def test_card_does_not_hide_its_claim() -> None:
    async with reading(NARROW) as reader:
        await reader.press(*"nnnnnn", "enter")
        assert reader.screen.selected == 5
        assert reader.article.is_visible(5)
        assert "130 Kilometer" in read(reader.article).replace("\n", " ")


async def test_card_of_a_doubt_without_a_speaker_says_so() -> None:
    async with reading() as reader:
        await reader.press(*"nnnnnnnn", "enter")
        assert "Sprecher nicht gefunden" in reader.card
        assert "fehlen Ersatzteile" in reader.card


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
        await reader.press(*"nnnn", "enter", "tab")
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
        assert "● so" not in read(reader.pilot.app.screen)
        await reader.press("G")
        assert "● so" in read(reader.pilot.app.screen)


@pytest.mark.parametrize("key", ["q", "ctrl+q", "ctrl+c"])
async def test_key_quits(key: str) -> None:
    async with reading() as reader:
        await reader.press(key)
        assert not reader.pilot.app.is_running
        assert reader.pilot.app.return_code == 0


@pytest.mark.parametrize("size", [WIDE, MEDIUM, NARROW])
async def test_footer_shows_the_keys_of_the_moment(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        footer = reader.screen.query_one("KeyBar")
        assert "n Next claim" in read(footer)
        assert read(footer).strip().endswith("? Help   q Quit")
        await reader.press("v" if size != WIDE else "tab")
        assert "Enter Go there" in read(footer)


async def test_click_on_a_footer_key_presses_it() -> None:
    async with reading() as reader:
        line = read(reader.screen.query_one("KeyBar")).splitlines()[-1]
        await reader.pilot.click("KeyBar", offset=(line.index("c Claims") + 1, 1))
        await reader.pilot.pause()
        assert reader.screen.claims is ClaimMarks.VERBATIM


# Mouse


async def click_word(reader: Reader, word: str) -> None:
    lines = read(reader.article).splitlines()
    row = next(number for number, line in enumerate(lines) if word in line)
    await reader.pilot.click("#article", offset=(lines[row].index(word) + 1, row))
    await reader.pilot.pause()


async def test_click_on_a_claim_selects_it_and_again_opens_its_card() -> None:
    async with reading() as reader:
        await click_word(reader, "Keines")
        assert reader.screen.selected == 4
        assert reader.screen.current == 1
        await click_word(reader, "Keines")
        assert "Reeder Oswin Taal" in reader.card


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


# Sizes


@pytest.mark.parametrize(
    ("columns", "arrangement"),
    [
        (40, Arrangement.NARROW),
        (79, Arrangement.NARROW),
        (80, Arrangement.MEDIUM),
        (109, Arrangement.MEDIUM),
        (110, Arrangement.WIDE),
    ],
)
def test_arrangement_follows_the_columns(columns: int, arrangement: Arrangement) -> None:
    assert arrange(columns) is arrangement


@pytest.mark.parametrize("size", [(40, 12), NARROW, (80, 24), MEDIUM, (110, 30), WIDE])
async def test_lines_are_never_wider_than_the_screen(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        assert reader.article.text_width <= 66
        lines = read(reader.article).splitlines()
        assert any(line.rstrip("▁▂▃▄▅▆▇█ ").endswith("╮") for line in lines)


async def test_resizing_keeps_the_place() -> None:
    async with reading(WIDE, make_long()) as reader:
        await reader.press("6", "j", "j")
        first = read(reader.article).split()[3:6]
        for size in (NARROW, (40, 12), MEDIUM, (30, 9), WIDE):
            await reader.pilot.resize_terminal(*size)
            await reader.pilot.pause()
        assert read(reader.article).split()[3:6] == first
        assert reader.screen.current == 5


async def test_too_small_a_screen_says_so_in_one_line() -> None:
    async with reading((39, 12)) as reader:
        assert reader.text.strip() == "39×12 is too small; 40×12 will do"
        await reader.pilot.resize_terminal(30, 9)
        await reader.pilot.pause()
        assert reader.text.strip() == "30×9 is too small; 40×12 will do"[:30].strip()
        await reader.pilot.resize_terminal(60, 20)
        await reader.pilot.pause()
        assert "Fährbetrieb" in reader.text


async def test_panes_of_each_arrangement_come_back() -> None:
    async with reading(WIDE) as reader:
        await reader.press("t")
        await reader.pilot.resize_terminal(*MEDIUM)
        await reader.pilot.pause()
        assert reader.shows("outline")
        await reader.pilot.resize_terminal(*WIDE)
        await reader.pilot.pause()
        assert not reader.shows("outline")


# Themes


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
async def test_named_theme_is_there_from_the_start(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", theme.name)
    async with reading() as reader:
        assert theme.background
        assert reader.screen.styles.background == Color.parse(theme.background)
        assert reader.pilot.app.has_class("-dark-mode") is theme.dark


async def test_theme_can_be_changed_while_reading() -> None:
    async with reading() as reader:
        before = reader.article.render_line(3)
        for name in (LIGHT.name, "nord", "ansi-dark", DARK.name):
            reader.pilot.app.theme = name
            await reader.pilot.pause()
            assert (reader.article.render_line(3) == before) is (name == DARK.name)


# Any text


MARKUP = "[/foo] [bold]x[/bold] [@click=app.quit]y[/] $HOME {0} %s \\[z"


async def test_text_is_never_taken_for_markup() -> None:
    sample = Sample(
        f"H {MARKUP}",
        f"D {MARKUP}",
        [
            (f"T {MARKUP}", [f"„W {MARKUP}“, sagte S {MARKUP}."]),
            (f"U {MARKUP}", ["Es ist aus."]),
        ],
    )
    sample.claim(f"„W {MARKUP}“", speaker=f"S {MARKUP}")
    async with reading((200, 50), sample.annotated()) as reader:
        await reader.press("n", "enter")
        shown = reader.text
        for letter in "HDW":
            assert f"{letter} {MARKUP}" in shown
        assert "T [/foo] [bold]x[/bold] [@click=app.quit]y" in shown
        assert f"S {MARKUP}" in reader.card
        assert "S [/foo]" in read(reader.screen.claims_pane)
        assert "T [/foo]" in read(reader.screen.outline)


@pytest.mark.parametrize("text", ["", "Nichts als Beiwerk"])
async def test_nothing_to_read_is_no_crash(text: str) -> None:
    empty = AnnotatedBriefing(Briefing("x", text, None, None, None, (), ()), "de", (), ())
    async with reading(WIDE, empty) as reader:
        keys = "jJKnNcutvGb1"
        await reader.press(*keys, "space", "enter", "tab", "j", "enter", "tab", "plus", "escape")
        assert reader.pilot.app.is_running


async def test_wide_characters_keep_the_border_straight() -> None:
    sample = Sample("漢字", None, [("題名 🙂", ["漢字 🙂 " * 40, "👩\u200d👧 e\u0301 " * 20])])
    async with reading(NARROW, sample.annotated()) as reader:
        strips = [reader.article.render_line(row) for row in range(reader.article.page)]
        assert {strip.cell_length for strip in strips} == {
            reader.article.scrollable_content_region.width
        }
