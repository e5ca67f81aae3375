"""Noun phrases end where the next thing begins: titles, names, genitives, brackets, appositions."""

from __future__ import annotations

import pytest

from briefing.claims.mentions import apposition, noun_phrase
from briefing.claims.sentences import split_sentences, tokenize
from briefing.language import load
from briefing.model import Span


def phrase_in(text: str, word: int = 0) -> str:
    """Give the phrase that begins at a word."""
    lexicon = load("de")
    tokens = tokenize(text, Span(0, len(text)), [], lexicon)
    split_sentences(tokens)
    end = noun_phrase(tokens, word, len(tokens.words))
    return text[slice(*tokens.span(word, end))] if end > word else ""


@pytest.mark.parametrize(
    ("phrase", "rest"),
    [
        ("die Ministerin", "sagte am Abend"),
        ("Ministerin Ada Lind", "sagte am Abend"),
        ("der frühere Präsident Otto Lind", "sagte am Abend"),
        ("der 58-Jährige", "sagte am Abend"),
        ("ein Sprecher der Polizei", "sagte am Abend"),
        ("die Leiterin des Amtes für Umwelt", "sagte am Abend"),
        ("Artikel 7 der Charta", "sagte am Abend"),
        ("der Generalstab in Halm", "sagte am Abend"),
        ("ein Sprecher von Präsident Lind", "sagte am Abend"),
        ("der Abgeordnete Otto Lind (Neue Mitte)", "sagte am Abend"),
        ("Ursula von der Heide", "sagte am Abend"),
        ("Luís de Almarra", "sagte am Abend"),
        ("Karim al-Hadrani", "sagte am Abend"),
        ("der für Rüstung zuständige Minister", "sagte am Abend"),
        ("der auf der Tagung für neue Medien anwesende Minister", "sagte am Abend"),
        ("Ada Lind", "den Antrag ab"),
        ("drei Zeugen", "sagten am Abend"),
        ("der Sender Kanal 4", "sagte am Abend"),
        ("Minister Lind und Senatorin Arndt", "sagten am Abend"),
        ("sie", "sagte am Abend"),
        ("dpa", "sagte am Abend"),
    ],
)
def test_a_phrase_ends_where_the_next_thing_begins(phrase: str, rest: str) -> None:
    assert phrase_in(f"gestern meldeten {phrase} {rest}.", 2) == phrase


def test_a_quoted_name_is_a_phrase_of_its_own() -> None:
    text = "laut „Nordfunk“ Schüsse"
    tokens = tokenize(text, Span(0, len(text)), [Span(5, 15)], load("de"))
    assert text[slice(*tokens.span(1, noun_phrase(tokens, 1, 3)))] == "„Nordfunk“"


def test_a_quotation_may_begin_a_compound() -> None:
    text = "„Nordfunk“-Chefin Ada Lind"
    tokens = tokenize(text, Span(0, len(text)), [Span(0, 10)], load("de"))
    assert tokens.words == ["„Nordfunk“", "-Chefin", "Ada", "Lind"]
    assert noun_phrase(tokens, 0, 4) == 4


@pytest.mark.parametrize("text", ["gestern regnete es", "und sagte", "in Halm", "…"])
def test_no_phrase_begins_with_an_adverb_or_a_preposition(text: str) -> None:
    assert phrase_in(text) == ""


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("Ada Lind, die Leiterin der Behörde, sagte", ", die Leiterin der Behörde"),
        (
            "Ada Lind, Professorin am Institut für Physik, sagte",
            ", Professorin am Institut für Physik",
        ),
        ("Ada Lind, die Leiterin der Behörde.", ", die Leiterin der Behörde"),
        ("Ada Lind, die gestern kam, sagte", ""),
        ("Ada Lind, nach der Sitzung befragt, sagte", ""),
        ("Ada Lind sagte", ""),
    ],
)
def test_an_apposition_is_a_phrase_between_commas(text: str, added: str) -> None:
    lexicon = load("de")
    tokens = tokenize(text, Span(0, len(text)), [], lexicon)
    end = apposition(tokens, 2, len(tokens.words))
    assert (text[slice(*tokens.span(2, end))] if end > 2 else "") == added


def test_a_sentence_of_nothing_but_nouns_is_not_one_phrase() -> None:
    assert len(phrase_in("Haus " * 500).split()) < 50
