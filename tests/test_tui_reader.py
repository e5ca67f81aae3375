"""Every key that moves the text or deals with claims does what the help says."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len
from textual._compositor import Compositor, LayoutUpdate
from textual.events import MouseScrollDown

from briefing.model import Kind, Status
from briefing.tui.marks import ClaimMarks
from tests.builders import Sample
from tests.pilot import MEDIUM, NARROW, WIDE, make_long, read, reading, wait_until_exact

# Moving


async def test_key_has_no_more_painted_than_what_shows_its_effect(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with reading(MEDIUM, make_long()) as reader:
        await wait_until_exact(reader.pilot)
        painted: list[str] = []
        paint = Compositor.render_full_update

        def note(compositor: Compositor, simplify: bool = False) -> LayoutUpdate:
            painted.append(key)
            return paint(compositor, simplify)

        monkeypatch.setattr(Compositor, "render_full_update", note)
        for key in "jJKnNucUS":
            await reader.press(key)
        assert painted == []


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


async def test_number_without_a_section_says_so() -> None:
    async with reading() as reader:
        await reader.press("9")
        assert reader.screen.current == 0
        assert "no section 9; there are 4" in reader.text


@pytest.mark.parametrize(
    ("keys", "notice"),
    [
        ("n" * 10, "no further claim"),
        ("N", "no earlier claim"),
        ("JJJJ", "the last section"),
        ("K", "the first section"),
    ],
)
async def test_key_with_nowhere_to_go_says_so(keys: str, notice: str) -> None:
    async with reading() as reader:
        await reader.press(*keys[:-1])
        assert notice not in reader.text
        await reader.press(keys[-1])
        assert notice in reader.text


async def test_claims_that_all_stand_earlier_or_later_are_said_to() -> None:
    async with reading((100, 20)) as reader:
        reader.screen.speaker = "Hafenamt"
        await reader.press("N")
        assert "no earlier claim; n goes on" in reader.text
        await reader.press("G", "n")
        assert reader.screen.selected is None
        assert "no further claim; N goes back" in reader.text
        await reader.press("N")
        assert reader.screen.selected == 1
        await reader.press("n")
        assert "no further claim" in reader.text
        assert "N goes back" not in reader.text


@pytest.mark.parametrize("back", ["backspace", "ctrl+o"])
async def test_jump_leads_back_to_where_it_began(back: str) -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press("4", "j", "j")
        place = reader.top
        await reader.press("9", "G", back, back)
        assert reader.top == place
        assert reader.screen.current == 3
        await reader.press(back)
        assert reader.top == 0
        await reader.press(back)
        assert reader.top == 0
        assert "no jump to go back from" in reader.text


async def test_lines_and_pages_are_no_jumps() -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press("j", "space", "ctrl+d", "backspace")
        assert reader.top > 0
        assert "no jump to go back from" in reader.text


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


async def test_c_goes_from_sure_to_all_to_verbatim_to_off() -> None:
    async with reading() as reader:
        assert reader.screen.claims is ClaimMarks.SURE
        listed = [reader.screen.admitted.count(1)]
        for _ in range(4):
            await reader.press("c")
            listed.append(reader.screen.admitted.count(1))
        assert listed == [9, 9, 3, 9, 9]
        assert reader.screen.claims is ClaimMarks.SURE


async def test_claims_that_are_often_wrong_are_shown_when_asked_for() -> None:
    sample = Sample(None, None, [(None, ["Der Rat sagt, er gehe. Das Amt sagt, es bleibe."])])
    sample.claim("er gehe", kind=Kind.INDIRECT)
    sample.claim("es bleibe", kind=Kind.INDIRECT, confidence=0.6)
    async with reading(WIDE, sample.annotated()) as reader:
        assert reader.screen.admitted.count(1) == 1
        await reader.press("c")
        assert reader.screen.admitted.count(1) == 2


async def test_only_the_unconfirmed_and_disputed_are_listed_and_stepped_through() -> None:
    async with reading() as reader:
        await reader.press("U")
        assert [*reader.screen.admitted] == [0, 0, 0, 1, 0, 0, 0, 1, 0]
        seen = []
        for key in "nnnNN":
            await reader.press(key)
            seen.append(reader.screen.selected)
        assert seen == [3, 7, 7, 3, 3]
        await reader.press("U")
        assert "all again" in reader.text
        assert reader.screen.selected == 3
        assert reader.screen.admitted.count(1) == 9


async def test_next_unconfirmed_is_a_key_away_whatever_is_listed() -> None:
    async with reading() as reader:
        await reader.press("c", "c")
        seen = []
        for key in "mmmMM":
            await reader.press(key)
            seen.append(reader.screen.selected)
        assert seen == [3, 7, 7, 3, 3]
        assert "nothing earlier is unconfirmed" in reader.text
        assert reader.screen.claims is ClaimMarks.VERBATIM


async def test_only_the_unconfirmed_where_there_is_none_says_so() -> None:
    async with reading(WIDE, make_long()) as reader:
        await reader.press("U")
        assert reader.screen.admitted.count(1) == 12
        assert "nothing unconfirmed or disputed found" in reader.text
        await reader.press("j", "m")
        assert "nothing unconfirmed or disputed found" in reader.text


async def test_one_screen_has_one_count_of_claims() -> None:
    async with reading() as reader:
        await reader.press("n", "enter")
        assert "9 claims" in read(reader.screen.query_one("Header"))
        assert "1/9" in reader.card
        assert reader.screen.admitted.count(1) == 9
        straps = [reader.article.find_counts(panel, 100) for panel in range(4)]
        assert sum(map(int, re.findall(r"(\d+) claims?", "\n".join(straps)))) == 9
        assert straps[2] == "2 claims · 1 ◌"


async def test_counts_give_way_to_the_title_beside_them() -> None:
    async with reading() as reader:
        title = cell_len(reader.article.text[slice(*reader.article.panels[2].title or (0, 0))])
        rooms = (60, title + 7 + 15, title + 7 + 14, 7 + 8 + 7, 7 + 8 + 6, 7 + 8 + 2)
        counts = [reader.article.find_counts(2, room) for room in rooms]
        assert counts == ["2 claims · 1 ◌"] * 2 + ["2 claims · 1 ◌", "2 · 1 ◌", "1 ◌", ""]


@pytest.mark.parametrize("size", [(40, 15), (60, 20), (80, 24)])
async def test_every_upper_border_is_whole(size: tuple[int, int]) -> None:
    sample = Sample(
        "Rat", "Wer", [("Ein langer Titel über das Werk am Fluss", ["„A b“, so Lind."])]
    )
    verified = [
        sample.verify(status, "so", "A b")
        for status in (Status.CONFIRMED, Status.UNCONFIRMED, Status.DISPUTED)
    ]
    for number in range(360):
        sample.claim("„A b“", speaker="Lind", verifications=verified[number % 3 :][:1])
    async with reading(size, sample.annotated()) as reader:
        top = next(line for line in reader.text.splitlines() if "╭" in line and " 1 " in line)
        assert top.rstrip().endswith("─╮")
        assert "Ein" in top


async def test_card_counts_within_what_is_listed() -> None:
    async with reading() as reader:
        await reader.press("U", "n", "enter")
        assert "1/2" in reader.card
        await reader.press("n")
        assert "2/2" in reader.card
        await reader.press("U")
        assert "8/9" in reader.card
        await reader.press("U")
        assert "2/2" in reader.card


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
        (("c", "c", "n", "n"), 4),
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
        assert "indirect · “teilte mit” · section 1" in reader.card
        assert "No statement on confirmation found in the text." in reader.card
        await reader.press("enter")
        assert reader.card == ""


async def test_card_shows_the_articles_own_sentence_for_each_status() -> None:
    async with reading() as reader:
        await reader.press(*"nnnn", "enter")
        lines = [line.strip("│ ") for line in reader.card.splitlines()]
        assert lines[4:8] == [
            "◌ Not confirmed",
            "In the article: Unabhängig überprüfen ließ sich das zunächst nicht.",
            "✗ Denied by Reederei",
            "In the article: Die Reederei wies die Darstellung zurück.",
        ]


async def test_card_gives_the_full_name() -> None:
    async with reading() as reader:
        await reader.press(*"nnnnnnnnn", "enter")
        assert "Brandström bat → Ilka Brandström" in reader.card


async def test_card_names_who_carries_the_words() -> None:
    sample = Sample("Headline", None, [(None, ["„Ja“, sagte Ada Lind laut Nordfunk."])])
    sample.claim("„Ja“", speaker="Ada Lind", via="Nordfunk")
    async with reading(WIDE, sample.annotated()) as reader:
        await reader.press("n", "enter")
        assert "Ada Lind, via Nordfunk" in reader.card


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
        assert reader.article.is_visible(reader.screen.entries[5].span)
        assert "130 Kilometer" in read(reader.article).replace("\n", " ")


async def test_card_of_a_doubt_without_a_speaker_says_so() -> None:
    async with reading() as reader:
        await reader.press(*"nnnnnnnn", "enter")
        assert "speaker not found" in reader.card
        assert "fehlen Ersatzteile" in reader.card


@pytest.mark.parametrize("size", [(40, 12), NARROW])
async def test_open_card_takes_the_keys_that_scroll(size: tuple[int, int]) -> None:
    async with reading(size) as reader:
        await reader.press(*"nnnn", "enter")
        card, top = reader.screen.query_one("#card"), reader.top
        assert card.max_scroll_y > 0
        for on, back in (
            ("j", "k"),
            ("down", "up"),
            ("space", "b"),
            ("pagedown", "pageup"),
            ("ctrl+d", "ctrl+u"),
            ("G", "g"),
        ):
            await reader.press(on)
            assert card.scroll_y > 0, on
            await reader.press(back)
            assert card.scroll_y == 0, back
        await reader.press(*"jjjjjjjjjjjjjjjj")
        assert card.scroll_y == card.max_scroll_y
        assert "“erklärte” · section" in reader.card
        assert reader.top == top
        await reader.press("enter")
        assert reader.card == ""
        assert reader.focused == "article"
