"""Every visible character is drawn once, in order, in a line that fits."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from briefing.model import Briefing, Section, Span
from briefing.tui.layout import Bare, Column, Panel, Row, RowKind, Shape, find_panels
from briefing.tui.wrapping import (
    BLANKS,
    NOT_NARROW,
    NOTHING_INSERTED,
    SMALLEST,
    Inserted,
    _wrap_measured,
    flow,
    wrap,
)

TEXTS = st.text(
    st.one_of(
        st.sampled_from(" \n\taä„“–…漢字🙂\u0301\u200d\ufe0f\u00ad\xa01#"),
        st.characters(exclude_categories=["Cc", "Cs"]),
    ),
    max_size=200,
)


def lines_of(text: str, width: int, inserted: Inserted = NOTHING_INSERTED) -> list[str]:
    return [text[slice(*line)] for line in wrap(text, 0, len(text), width, inserted)]


def make_inserted(text: str, places: list[int]) -> Inserted:
    within = {place for place in places if place < len(text)}
    offsets = sorted(place for place in within if text[place] not in BLANKS)
    return Inserted(tuple(offsets), dict.fromkeys(offsets, "◌ "))


def test_lines_break_at_blanks() -> None:
    assert lines_of("one two three four", 9) == ["one two", "three", "four"]


def test_line_may_fill_the_width() -> None:
    assert lines_of("12345678 1234", 8) == ["12345678", "1234"]


def test_long_word_is_cut() -> None:
    assert lines_of("abcdefghijkl mn", 8) == ["abcdefgh", "ijkl mn"]


def test_no_break_space_does_not_break() -> None:
    assert lines_of("es sind z.\xa0B. drei", 9) == ["es sind", "z.\xa0B.", "drei"]


def test_wide_characters_count_twice() -> None:
    assert lines_of("漢字漢字 漢字漢字", 8) == ["漢字漢字", "漢字漢字"]


def test_joined_emoji_is_not_torn_apart() -> None:
    family = "👩\u200d👩\u200d👧"
    assert all(family in line for line in lines_of(f"{family * 9}", 8))


def test_inserted_symbol_takes_its_room() -> None:
    text = "abcd efgh"
    assert lines_of(text, 9) == ["abcd efgh"]
    assert lines_of(text, 9, make_inserted(text, [5])) == ["abcd", "efgh"]


def test_paragraph_may_hold_line_ends_and_tabs() -> None:
    assert lines_of("one\ntwo\tthree", 20) == ["one\ntwo\tthree"]
    assert lines_of("one\ntwo\tthree", 8) == ["one\ntwo", "three"]
    assert flow("one\ntwo\tthree") == "one two three"


def test_narrow_characters_are_one_cell_wide() -> None:
    narrow = [chr(code) for code in range(0x20, 0x3000) if not NOT_NARROW.match(chr(code))]
    assert [character for character in narrow if cell_len(character) != 1] == []


@given(TEXTS, st.integers(1, 60), st.lists(st.integers(0, 199), max_size=8))
def test_every_character_is_drawn_once_in_a_line_that_fits(
    text: str, width: int, places: list[int]
) -> None:
    inserted = make_inserted(text, places)
    drawn: list[int] = []
    for start, end in wrap(text, 0, len(text), width, inserted):
        assert text[start] not in BLANKS
        assert text[end - 1] not in BLANKS
        symbols = sum(cell_len(inserted.symbols[place]) for place in inserted.within(start, end))
        assert cell_len(flow(text[start:end])) + symbols <= max(width, SMALLEST)
        drawn += range(start, end)
    assert drawn == sorted(set(drawn))
    visible = [place for place in range(len(text)) if text[place] not in BLANKS]
    assert [place for place in visible if place not in drawn] == []


@given(
    st.text(st.sampled_from("ab–„ \n"), max_size=200),
    st.integers(8, 30),
    st.lists(st.integers(0, 199), max_size=12),
)
@example(" a aaaaaaa", 8, [9])
def test_narrow_text_breaks_where_measured_text_does(
    text: str, width: int, places: list[int]
) -> None:
    inserted = make_inserted(text, places)
    measured = _wrap_measured(text, 0, len(text), width, inserted)
    assert list(wrap(text, 0, len(text), width, inserted)) == list(measured)


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, list[Panel]]:
    """Draw a text of some panels; each span is stripped, as the parser promises."""
    words = st.text(st.sampled_from("abc „“漢🙂"), min_size=1, max_size=60).map(str.strip)
    blocks = words.filter(bool)
    text = ""
    panels = []

    def add(block: str) -> Span:
        nonlocal text
        start = len(text)
        text += block + "\n\n"
        return Span(start, start + len(block))

    for _ in range(draw(st.integers(1, 5))):
        title = add(draw(blocks)) if draw(st.booleans()) else None
        deck = add(draw(blocks)) if draw(st.booleans()) else None
        paragraphs = [add(draw(blocks)) for _ in range(draw(st.integers(1, 3)))]
        panels.append(Panel(title, deck, tuple(paragraphs)))
    return text, panels


@given(articles(), st.integers(8, 50), st.integers(0, 1), st.booleans())
def test_every_character_has_a_row_that_draws_it(
    article: tuple[str, list[Panel]], width: int, air: int, is_refined: bool
) -> None:
    text, panels = article
    column = Column(text, panels, Shape(width, air=air))
    if is_refined:
        column.refine(1)
    for number, panel in enumerate(panels):
        for span in (panel.title, panel.deck, *panel.paragraphs):
            for offset in range(*(span or (0, 0))):
                if text[offset] == " ":
                    continue
                row = column.row_of(offset)
                found = column.row(row)
                assert found is not None
                assert found[0] == number == column.panel_at(row) == column.panel_of(offset)
                assert found[1].start <= offset < found[1].end


@given(articles(), st.integers(8, 50))
def test_rows_follow_each_other_without_holes(article: tuple[str, list[Panel]], width: int) -> None:
    column = Column(*article, Shape(width))
    column.refine(1)
    assert column.is_exact
    rows = [column.row(row) for row in range(column.height)]
    assert all(rows)
    kinds = [row[1].kind for row in rows if row]
    assert kinds[0] is RowKind.TOP
    assert kinds[-1] is RowKind.BOTTOM
    assert kinds.count(RowKind.TOP) == kinds.count(RowKind.BOTTOM) == len(article[1])
    assert column.row(column.height) is None
    assert column.row(-1) is None


def test_heights_are_estimated_until_they_are_needed() -> None:
    text = "word " * 400
    spans = [Span(place, place + 49) for place in range(0, 2000, 50)]
    panels = [Panel(None, None, (span,)) for span in spans]
    column = Column(text, panels, Shape(20))
    assert not column.is_exact
    column.refine_rows(0, 30)
    assert not column.is_exact
    column.refine(1)
    assert column.is_exact


class Counted(Bare):
    def measure_counts(self, panel: int, room: int) -> int:  # noqa: ARG002 the same for all
        return 14


def test_title_gives_way_to_the_counts_beside_it() -> None:
    title = "Ein Titel von einiger Länge"
    panel = Panel(Span(0, len(title)), None, ())
    rows = Column(title, [panel], Shape(26), Counted()).rows(0)
    assert rows[:3] == (
        Row(RowKind.TOP, 0, 9),
        Row(RowKind.TITLE, 10, 27),
        Row(RowKind.BLANK, 0, 0),
    )


@pytest.mark.parametrize("deck", [None, Span(0, 4)])
def test_empty_briefing_has_only_its_deck(deck: Span | None) -> None:
    panels = find_panels(Briefing("x", "Deck", None, None, deck, (), ()))
    assert panels == ((Panel(None, deck, ()),) if deck else ())
    assert Column("Deck", panels, Shape(20)).row_of(0) == (2 if deck else 0)


def test_deck_opens_the_first_panel() -> None:
    section = Section(0, None, Span(6, 10), (Span(6, 10),))
    briefing = Briefing("x", "Deck\n\nText", None, None, Span(0, 4), (section,), ())
    assert find_panels(briefing) == (Panel(None, Span(0, 4), (Span(6, 10),)),)
