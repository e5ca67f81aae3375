"""Widths in cells and line breaks by them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.views.cells import cells, squeeze, wrap

TEXT = st.text(
    alphabet=st.sampled_from("ab ä„“–…\n\t\u00a0\u0301東京👍\ufe0f\u200d한") | st.characters()
)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("„Grüße“ – 5 €…", 14),
        ("東京", 4),
        ("한국", 4),
        ("👍", 2),
        ("cafe\u0301", 4),
        ("a\u200db", 2),
        ("❤\ufe0f", 2),
        ("", 0),
    ],
)
def test_cells_are_those_of_a_terminal(text: str, width: int) -> None:
    assert cells(text) == width


@given(TEXT, st.integers(2, 40))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(cells(line) <= width for line in wrap(text, width))


@given(TEXT, st.integers(20, 40))
def test_indented_lines_keep_the_width(text: str, width: int) -> None:
    assert all(cells(line) <= width for line in wrap(text, width, "   ", "12. "))


@given(TEXT, st.integers(2, 40))
def test_wrapping_loses_nothing_but_blanks(text: str, width: int) -> None:
    kept = "".join(wrap(text, width)).replace(" ", "")
    assert kept == squeeze(text).replace(" ", "")


def test_lines_break_at_blanks_and_fill_up() -> None:
    assert wrap("aaa bb cccc d", 6) == ["aaa bb", "cccc d"]


def test_no_break_space_does_not_break() -> None:
    assert wrap("aa z.\u00a0B. bb", 7) == ["aa", "z.\u00a0B.", "bb"]


def test_first_line_hangs() -> None:
    assert wrap("aa bb cc", 6, "   ", "1. ") == ["1. aa", "   bb", "   cc"]


def test_word_that_fits_no_line_is_cut() -> None:
    assert wrap("x 1234567", 4) == ["x", "1234", "567"]
    assert wrap("東京都庁", 5) == ["東京", "都庁"]


def test_huge_word_is_cut_too() -> None:
    assert len(wrap("x" * 1_000_000, 80)) == 12_500


def test_blank_text_has_no_lines() -> None:
    assert wrap(" \n ", 20, "  ") == []


def test_squeezed_text_stands_on_one_line() -> None:
    assert squeeze(" a \n\t b\u00a0c ") == "a b\u00a0c"
