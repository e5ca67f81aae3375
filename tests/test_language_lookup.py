"""A written word becomes tags: from the lists, from verb forms, or by how it looks."""

from __future__ import annotations

import pytest

from briefing.language import load
from briefing.language.lookup import tag_lower, tag_word
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    CAPITAL,
    COMMA,
    CUE,
    DETERMINER,
    END,
    FINITE,
    GUESSED_FINITE,
    INFINITIVE,
    INFINITIVE_MARK,
    NUMBER,
    ORGANISATION,
    PARTICIPLE,
    ROLE,
    SUBJUNCTIVE,
    TIME,
)


def tag_of(word: str) -> int:
    return tag_word(word, load("de"))


@pytest.mark.parametrize(
    ("word", "has", "lacks"),
    [
        ("der", DETERMINER, CAPITAL | FINITE),
        ("gestern", ADVERB, FINITE | ADJECTIVE),
        (",", COMMA, CAPITAL),
        (".", END, CAPITAL),
        ("sagte", CUE | FINITE, SUBJUNCTIVE | CAPITAL),
        ("mitgeteilt", CUE | PARTICIPLE, SUBJUNCTIVE),
        ("sei", FINITE | SUBJUNCTIVE, CUE),
        ("Präsident", CAPITAL | ROLE, TIME),
        ("Vizepräsident", CAPITAL | ROLE, FINITE),
        ("Kriminalpolizei", CAPITAL | ORGANISATION, ROLE),
        ("Montag", CAPITAL | TIME, ROLE),
        ("Bundestag", CAPITAL, TIME),
        ("58-Jährige", CAPITAL | NUMBER, ADJECTIVE),
        ("58-jährige", ADJECTIVE | NUMBER, CAPITAL),
        ("ai-Bericht", CAPITAL, FINITE),
        ("welt.example", CAPITAL, FINITE),
        ("dunkel-blau", 0, CAPITAL),
        ("hinauslaufe", FINITE, CAPITAL),
        ("hinzukommen", INFINITIVE, INFINITIVE_MARK),
        ("anzugreifen", INFINITIVE | INFINITIVE_MARK, CAPITAL),
        ("abzugeben", INFINITIVE | INFINITIVE_MARK, FINITE),
        ("überschritten", PARTICIPLE, CAPITAL),
        ("trömmelte", GUESSED_FINITE, CUE),
        ("trömmeliges", ADJECTIVE, FINITE),
        ("🙂", 0, CAPITAL),
    ],
)
def test_a_word_gets_its_tags(word: str, has: int, lacks: int) -> None:
    assert tag_of(word) & has == has
    assert not tag_of(word) & lacks


def test_a_word_is_tagged_the_same_when_it_comes_again() -> None:
    lexicon = load("de")
    words = ["Quarkspeise", "trömmelte", "sagte", "Quarkspeise"]
    first = [tag_word(word, lexicon) for word in words]
    assert first == [tag_word(word, lexicon) for word in words]


@pytest.mark.parametrize(
    ("word", "has"), [("Der", DETERMINER), ("Gestern", ADVERB), ("Sei", SUBJUNCTIVE)]
)
def test_the_first_word_of_a_sentence_is_also_what_it_is_in_lower_case(word: str, has: int) -> None:
    assert tag_lower(word, load("de")) & has


@pytest.mark.parametrize("word", ["Ende", "Sicher", "Lasse"])
def test_a_noun_that_begins_a_sentence_is_no_konjunktiv(word: str) -> None:
    assert not tag_lower(word, load("de")) & SUBJUNCTIVE
