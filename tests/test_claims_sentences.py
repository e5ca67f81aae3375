"""Sentences end where a reader says they do, and words keep their offsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.claims.quotations import find_quotations
from briefing.claims.sentences import Tokens, split_sentences, tokenize
from briefing.language import languages, load
from briefing.language.tags import CAPITAL, QUOTATION
from briefing.model import Span


def read(text: str, language: str = "de") -> Tokens:
    paragraph = Span(0, len(text))
    pairs, strays = find_quotations(text, [paragraph], [True])[0]
    return tokenize(text, paragraph, pairs, load(language), strays)


def sentences_in(text: str, language: str = "de") -> list[str]:
    tokens = read(text, language)
    spans = [tokens.span(*part) for part in split_sentences(tokens)]
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Die Brücke ist zu.", "Der Bus fährt um."],
        ["Ist die Brücke zu?", "Ja!", "Der Bus fährt um …"],
        ["Der Bau kostet 1.200,50 Euro.", "Das ist viel."],
        ["Am 3. Mai um 14.30 Uhr kam Dr. Lind mit ca. 40 Leuten.", "Sie blieben."],
        ["Sie wohnt z. B. in St. Anna, Str. 5.", "Er nicht."],
        ["Der Minister F. K. Arndt kam.", "Er sprach."],
        ["Es war im Jahr 2024.", "Der Regen blieb aus."],
        ["Sie wurde 5.", "Er gewann.", "Danach war Schluss."],
        ["„Ist das alles?“, fragte er.", "Niemand sprach."],
        ["Er sagte: „Es regnet. Wir gehen.“", "Dann ging er."],
        ["„Es regnet. Wir gehen.“", "„Ich bleibe.“"],
        ["Sie kam (am 3. Mai).", "Er nicht."],
        ["Die Seite welt.example war zu.", "Er las weiter."],
        ["Das war es..", "Er ging."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    assert sentences_in(" ".join(sentences)) == sentences


def test_a_called_out_quotation_goes_on_with_its_verb_in_english() -> None:
    text = "“Why now?” Ida Pell asked. Nobody answered."
    assert sentences_in(text, "en") == ["“Why now?” Ida Pell asked.", "Nobody answered."]


def test_a_stray_mark_is_no_word() -> None:
    tokens = read("Er sagte, der „Plan sei falsch“ und zu teuer“.")
    assert tokens.words == [
        "Er",
        "sagte",
        ",",
        "der",
        "„Plan sei falsch“",
        "und",
        "zu",
        "teuer",
        ".",
    ]
    assert read("Das „Haus steht.").words == ["Das", "Haus", "steht", "."]


@pytest.mark.parametrize("name", ["d’Ivoire", "d'Ivoire", "O’Neill", "O'Neill", "Hans’", "Max‘"])
def test_an_apostrophe_is_part_of_a_name(name: str) -> None:
    tokens = read(f"Für {name} Haus war das neu.")
    assert tokens.words[1] == name
    assert tokens.tags[1] & CAPITAL


def test_a_quotation_is_one_word() -> None:
    tokens = read("Er sagte: „Es regnet. Wir gehen.“")
    assert tokens.words == ["Er", "sagte", ":", "„Es regnet. Wir gehen.“"]
    assert tokens.tags[3] == QUOTATION


@pytest.mark.parametrize(
    "word",
    [
        "58-Jährige",
        "Rhein-Ruhr-Zeitung",
        "welt.example",
        "G7-Staaten",
        "O’Neill",
        "1.200,50",
        "4:2",
    ],
)
def test_a_word_with_signs_in_it_stays_one_word(word: str) -> None:
    assert word in read(f"Das ist {word} heute.").words


@pytest.mark.parametrize("blank", [" ", "  ", "\t", "\n", " \n ", "\u00a0"])
def test_words_are_the_same_however_they_are_spaced(blank: str) -> None:
    words = ["Wie", "Ada", "Lind", "sagte", ",", "sei", "es", "„zu spät“", "."]
    text = f" Wie Ada Lind sagte, sei es{blank}„zu spät“.{blank}".replace(" ", blank, 5)
    for _ in range(2):  # what has been cut before is remembered
        tokens = read(text)
        assert [word.replace(blank, " ") for word in tokens.words] == words
        spans = [tokens.span(index, index + 1) for index in range(len(words))]
        assert [text[start:end] for start, end in spans] == tokens.words


def test_no_sentence_is_so_long_that_reading_it_takes_for_ever() -> None:
    text = "und " * 5_000
    assert len(sentences_in(text)) > 10


@given(st.text(max_size=120), st.sampled_from(languages()))
def test_words_and_sentences_cover_any_text_in_order(text: str, language: str) -> None:
    tokens = read(text, language)
    strays = find_quotations(text, [Span(0, len(text))], [True])[0].strays
    left = "".join(" " if at in strays else char for at, char in enumerate(text))
    last = 0
    ends = [tokens.end(index) for index in range(len(tokens.words))]
    for word, start, end in zip(tokens.words, tokens.starts, ends, strict=True):
        assert last <= start < end <= len(text)
        assert text[start:end] == word
        assert not left[last:start].strip()
        last = end
    assert not left[last:].strip("_").strip()
    parts = split_sentences(tokens)
    assert [first for first, _ in parts[1:]] == [end for _, end in parts[:-1]]
    assert not parts or (parts[0][0], parts[-1][1]) == (0, len(tokens.words))
    assert all(first < end for first, end in parts)
