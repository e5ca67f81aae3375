"""Quotation marks are paired in every style, and only where a pair is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.claims.quotations import find_quotations, without_strays
from briefing.model import Span
from tests.saying import as_briefing


def pairs_in(text: str, *, typed: bool = True) -> list[list[str]]:
    paragraphs = [span for section in as_briefing(text).sections for span in section.paragraphs]
    found = find_quotations(text, paragraphs, [typed] * len(paragraphs))
    return [[text[start:end] for start, end in marks.pairs] for marks in found]


@pytest.mark.parametrize(
    "quotation",
    [
        "„Es regnet“",
        "„Es regnet”",
        '„Es regnet"',
        "“Es regnet”",
        "”Es regnet”",
        "»Es regnet«",
        "«Es regnet»",
        "« Es regnet »",
        "«\u00a0Es regnet\u00a0»",
        '"Es regnet"',
        "‚Es regnet‘",
        "‘Es regnet’",
        "›Es regnet‹",
        "‹Es regnet›",
        "'Es regnet'",
    ],
)
def test_every_style_of_marks_is_paired(quotation: str) -> None:
    assert pairs_in(f"Sie sagte: {quotation}, und ging.") == [[quotation]]
    assert pairs_in(quotation) == [[quotation]]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("„Er rief ‚Feuer‘ und lief“, sagte sie.", "‚Feuer‘"),
        ("«Er rief ‹Feuer› und lief», sagte sie.", "‹Feuer›"),
        ("“He cried ‘fire’ and ran,” she said.", "‘fire’"),
        ("„Er rief »Feuer« und lief“, sagte sie.", "»Feuer«"),
    ],
)
def test_a_quotation_in_a_quotation_follows_the_outer_one(text: str, inner: str) -> None:
    outer, found = pairs_in(text)[0]
    assert text.startswith(outer)
    assert found == inner


def test_two_quotations_of_a_paragraph_stay_two() -> None:
    assert pairs_in("„Ja“, sagte er, „aber bald.“") == [["„Ja“", "„aber bald.“"]]
    assert pairs_in('"Ja", sagte er, "aber bald."') == [['"Ja"', '"aber bald."']]


@pytest.mark.parametrize(
    "text",
    [
        "Das ist Paul’s Haus, und it’s late.",
        "Das ist Paul's Haus.",
        "Der Mast ist 12' hoch und 3\" dick.",
        "Er sagte: „Niemand weiß",
        "Niemand weiß“, sagte er.",
        "Der Preis '' ist leer.",
    ],
)
def test_marks_without_a_partner_are_no_quotation(text: str) -> None:
    assert pairs_in(text) == [[]]


def test_a_typed_apostrophe_quotes_only_where_the_language_says_so() -> None:
    assert pairs_in("Er sagte 'nie'.", typed=True) == [["'nie'"]]
    assert pairs_in("Er sagte 'nie'.", typed=False) == [[]]


def test_an_apostrophe_inside_single_marks_does_not_close_them() -> None:
    text = "‘The miners’ strike is over,’ she said."
    assert pairs_in(text) == [["‘The miners’ strike is over,’"]]


def test_a_quotation_that_is_never_closed_does_not_run_into_the_next_paragraph() -> None:
    assert pairs_in("Sie sagte: „Wir warten.\n\nDann schwieg sie.") == [[], []]


def test_a_quotation_goes_on_where_the_next_paragraph_opens_it_again() -> None:
    text = "Sie sagte: „Wir warten.\n\n„Es kommt keiner.“\n\nDann schwieg sie."
    assert pairs_in(text) == [["„Wir warten."], ["„Es kommt keiner.“"], []]


def test_a_lost_opening_mark_does_not_spoil_the_next_pair() -> None:
    assert "„Ja“" in pairs_in("Das „Haus steht. „Ja“, sagte er.")[0]


def strays_in(text: str) -> list[int]:
    (paragraph,) = (span for section in as_briefing(text).sections for span in section.paragraphs)
    return find_quotations(text, [paragraph], [True])[0].strays


@pytest.mark.parametrize(
    ("text", "strays"),
    [
        ("Sie sagte: „Wir warten", 1),
        ("Wir warten“, sagte sie.", 1),
        ("Wir warten,’ she said.", 1),
        ("Das „Haus steht. „Ja“, sagte er.", 1),
        ("„Ja“, sagte er, „nein“.", 0),
        ("„Das »Haus steht“, sagte er.", 0),
        ("Der Rat von Côte d’Ivoire und Pat O'Neill kommen.", 0),
        ("In the ‘90s, ’tis said, and 'til now.", 0),
        ("Hans’ Haus und Max‘ Hof, the miners' strike.", 0),
        ("Ein Rohr von 3\" und eines von 12'.", 0),
    ],
)
def test_a_mark_without_a_partner_is_told_from_an_apostrophe(text: str, strays: int) -> None:
    assert len(strays_in(text)) == strays


def test_a_paragraph_that_is_opened_again_has_no_stray_mark() -> None:
    text = "Sie sagte: „Wir warten.\n\n„Es kommt keiner.“"
    paragraphs = as_briefing(text).sections[0].paragraphs
    assert [marks.strays for marks in find_quotations(text, paragraphs, [True] * 2)] == [[], []]


def test_content_is_parted_at_a_stray_mark_and_stripped() -> None:
    text = "der Plan „ sei falsch “"
    kept = without_strays((Span(0, len(text)),), [9, 22], text)
    assert [text[start:end] for start, end in kept] == ["der Plan", "sei falsch"]


@given(st.text(alphabet="„“”»«\"‚‘’›‹'ab ,.\n", max_size=80), st.booleans())
def test_quotations_are_ordered_and_nested_whatever_stands_there(text: str, typed: bool) -> None:
    paragraphs = [span for section in as_briefing(text).sections for span in section.paragraphs]
    for paragraph, (found, strays) in zip(
        paragraphs, find_quotations(text, paragraphs, [typed] * len(paragraphs)), strict=True
    ):
        open_ones: list[Span] = []
        assert found == sorted(found)
        for span in found:
            assert paragraph.start <= span.start < span.end <= paragraph.end
            while open_ones and open_ones[-1].end <= span.start:
                open_ones.pop()
            assert not open_ones or span.end <= open_ones[-1].end
            open_ones.append(span)
        for at in strays:
            assert paragraph.start <= at < paragraph.end
            assert not any(start <= at < end for start, end in found)
