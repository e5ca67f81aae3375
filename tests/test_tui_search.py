"""Search finds what is typed as people type it, and counts, wraps and ends as it should."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Span
from briefing.tui.search import CHUNK, Search, make_pattern
from tests.pilot import NARROW, WIDE, make_long, read, reading


def found(query: str, text: str) -> list[str]:
    pattern = make_pattern(query)
    assert pattern
    return pattern.findall(text)


@pytest.mark.parametrize(
    ("query", "text", "hits"),
    [
        ("fähre", "Die Fähre und die fähre", ["Fähre", "fähre"]),
        ("Fähre", "Die Fähre und die fähre", ["Fähre"]),
        ("faehre", "Die Fähre, die Faehre, die Fahre", ["Fähre", "Faehre"]),
        ("fahre", "Die Fähre, die Faehre, die Fahre", ["Fähre", "Fahre"]),
        ("fähre", "Die Fähre, die Faehre, die Fahre", ["Fähre", "Faehre"]),
        ("Ueber", "Über und Ueber und über", ["Über", "Ueber"]),
        ("strasse", "Straße und Strasse", ["Straße", "Strasse"]),
        ("straße", "Straße und Strasse", ["Straße", "Strasse"]),
        ("neue", "neue, neu, neü", ["neue", "neü"]),
        ("menard", "Ménard", ["Ménard"]),
        ("uber", "u\u0308ber und über", ["u\u0308ber", "über"]),
        ("über", "u\u0308ber und über", ["u\u0308ber", "über"]),
        ('"so', '„so sei es“, "so', ["„so", '"so']),
        ("a - b", "a – b", ["a – b"]),
        ("zwei  worte", "zwei\xa0Worte", ["zwei\xa0Worte"]),
        ("(a.b*", "(a.b* aab", ["(a.b*"]),
    ],
)
def test_words_are_found_as_they_are_typed(query: str, text: str, hits: list[str]) -> None:
    assert found(query, text) == hits


@pytest.mark.parametrize("query", ["", " ", "\u3000"])
def test_nothing_is_no_pattern(query: str) -> None:
    assert make_pattern(query) is None


@given(st.text(min_size=1, max_size=12))
def test_any_text_finds_itself(text: str) -> None:
    pattern = make_pattern(text)
    assert pattern is None or pattern.search(" ".join(text.split()))


@given(st.text(st.sampled_from("aäueüsßoé "), min_size=1, max_size=8))
def test_plain_spelling_finds_umlauts(text: str) -> None:
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", text)).replace("ß", "ss")
    pattern = make_pattern(plain)
    assert pattern is None or pattern.search(" ".join(text.split()))


SPANS = [Span(0, 8), Span(10, 18), Span(20, 24)]
TEXT = "ab ab xx  ab xx ab  abab"


def make_search(query: str = "ab", origin: int = 0) -> Search:
    pattern = make_pattern(query)
    assert pattern
    return Search(query, pattern, TEXT, SPANS, origin)


def test_hits_are_counted_in_order() -> None:
    search = make_search()
    search.run(1)
    assert search.is_complete
    assert search.total == 6
    numbers: list[tuple[int, int]] = []
    hit = search.next_hit(0)
    while hit and len(numbers) < 7:
        numbers.append((hit.start, search.number_of(hit)))
        hit = search.next_hit(hit.end)
    assert numbers == [(0, 1), (3, 2), (10, 3), (16, 4), (20, 5), (22, 6), (0, 1)]


def test_hits_are_walked_backwards_and_around() -> None:
    search = make_search()
    starts, offset = [], 16
    for _ in range(5):
        hit = search.previous_hit(offset)
        assert hit
        starts.append(hit.start)
        offset = hit.start
    assert starts == [10, 3, 0, 22, 20]


def test_no_hit_reaches_over_two_paragraphs() -> None:
    search = make_search("xx ab")
    search.run(1)
    assert [search.next_hit(0), search.total] == [Span(13, 18), 1]


def test_nothing_found_is_none() -> None:
    search = make_search("zz")
    assert search.next_hit(3) is None
    assert search.previous_hit(3) is None


def test_long_text_is_searched_from_the_place_of_reading() -> None:
    text = "wort " * (CHUNK // 5) * 4
    spans = [Span(start, start + CHUNK) for start in range(0, 4 * CHUNK, CHUNK)]
    pattern = make_pattern("wort")
    assert pattern
    search = Search("wort", pattern, text, spans, 2 * CHUNK + 7)
    search.run(0)
    assert not search.is_complete
    assert search.total == CHUNK // 5
    hit = search.next_hit(2 * CHUNK + 7)
    assert hit
    assert hit.start == 2 * CHUNK + 10
    while not search.is_complete:
        search.run(0)
    assert search.total == 4 * CHUNK // 5


@given(
    st.lists(st.text("ab ", min_size=1, max_size=9), min_size=1, max_size=8),
    st.text("ab", min_size=1, max_size=2),
    st.integers(0, 60),
)
def test_every_hit_is_walked_to_once(blocks: list[str], query: str, origin: int) -> None:
    text = "\n".join(blocks)
    spans, start = [], 0
    for block in blocks:
        spans.append(Span(start, start + len(block)))
        start += len(block) + 1
    pattern = make_pattern(query)
    assert pattern
    search = Search(query, pattern, text, spans, origin)
    hits = [
        Span(span.start + match.start(), span.start + match.end())
        for span in spans
        for match in re.finditer(query, text[slice(*span)])
    ]
    walked = []
    offset = 0
    for _ in hits:
        hit = search.next_hit(offset)
        assert hit
        walked.append(hit)
        offset = hit.end
    assert walked == hits
    assert search.hits_within(0, len(text)) == hits
    search.run(1)
    assert search.total == len(hits)


# In the reader


async def test_search_is_live_and_counts() -> None:
    async with reading() as reader:
        await reader.press("slash", *"faehr")
        assert reader.screen.search
        assert "1 of 1" in read(reader.screen.query_one("#search"))
        await reader.press("backspace", "backspace", "backspace")
        assert "of 2" in read(reader.screen.query_one("#search"))


async def test_hits_are_walked_while_the_search_is_on_and_wrap() -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press("slash", *"title", "enter")
        assert reader.focused == "article"
        numbers = [reader.screen.hit]
        for _ in range(12):
            await reader.press("n")
            numbers.append(reader.screen.hit)
        assert len(set(numbers)) == 12
        assert numbers[0] == numbers[12]
        assert "from the top again" in reader.text
        await reader.press("N")
        assert "12 of 12" in reader.text
        assert reader.screen.current == 11
        assert "Title 12" in read(reader.article)


async def test_escape_ends_the_search_and_claims_are_walked_again() -> None:
    async with reading() as reader:
        await reader.press("slash", *"der", "escape")
        assert reader.screen.search is None
        assert reader.focused == "article"
        assert not reader.screen.query_one("#search").display
        await reader.press("n")
        assert reader.screen.selected == 0
        await reader.press("slash", *"der", "enter", "n", "escape")
        assert reader.screen.search is None


async def test_enter_alone_repeats_the_last_search() -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press("slash", *"title 7", "escape", "g", "slash", "enter")
        assert reader.screen.search is not None
        assert reader.screen.current == 6


async def test_no_hit_says_so_and_moves_nothing() -> None:
    async with reading(NARROW, make_long()) as reader:
        await reader.press("5")
        top = reader.top
        await reader.press("slash", *"zzz")
        assert "no hit" in reader.text
        assert reader.top == top
        await reader.press("enter", "n")
        assert reader.top == top


async def test_up_and_down_walk_the_hits_while_typing() -> None:
    async with reading(WIDE, make_long()) as reader:
        await reader.press("slash", *"words", "down", "down")
        assert "3 of" in read(reader.screen.query_one("#search"))
        await reader.press("up")
        assert "2 of" in read(reader.screen.query_one("#search"))


async def test_typed_words_press_no_keys_of_the_reader() -> None:
    async with reading() as reader:
        await reader.press("slash", *"qcunz")
        assert reader.pilot.app.is_running
        assert reader.screen.statuses
        assert reader.screen.only is None


async def test_footer_names_what_keys_do_while_hits_are_marked() -> None:
    async with reading(NARROW) as reader:
        assert "n Next claim" in reader.text
        await reader.press("slash", *"uhr", "backspace", "backspace", "enter")
        assert "n Next hit  Esc End search" in reader.text
        assert "Next claim" not in reader.text
        await reader.press("v")
        assert "End search" not in reader.text
        await reader.press("escape")
        assert "n Next hit  Esc End search" in reader.text
        await reader.press("escape")
        assert "n Next claim" in reader.text
        assert "End search" not in reader.text
