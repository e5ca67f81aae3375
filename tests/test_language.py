"""The languages: their data load, and a text's language is guessed from few words."""

from __future__ import annotations

import pytest

from briefing.language import LANGUAGES, guess, load

GERMAN = (
    "Der Rat der Stadt hat am Montag beschlossen, dass die Brücke am Hafen noch im Mai gesperrt"
    " wird. Die Arbeiten sollen nach Angaben der Verwaltung ein halbes Jahr dauern und werden vom"
    " Land bezahlt. Für Busse gibt es eine Umleitung über den Ring."
)
ENGLISH = (
    "The town council decided on Monday that the bridge by the harbour will be closed in May. The"
    " work is to take half a year, according to the administration, and will be paid for by the"
    " county. There is a diversion for buses over the ring road."
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_loads_with_rules(language: str) -> None:
    lexicon = load(language)
    assert lexicon.code == language
    assert lexicon.rules


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (ENGLISH, "en")])
def test_forty_words_tell_the_language(text: str, language: str) -> None:
    assert len(text.split()) >= 40
    assert guess(text) == language
    assert guess(text.upper()) == language


def test_a_foreign_quotation_does_not_change_the_language() -> None:
    quoted = "“Wir sind nicht gefragt worden, und das ist eine Schande für die Stadt.”"
    assert guess(f"{ENGLISH} {quoted}") == "en"
    assert guess(f"{GERMAN} The company said: “We are sorry for that.”") == "de"


def test_the_longer_part_of_a_mixed_text_decides() -> None:
    assert guess(f"{ENGLISH} {ENGLISH} {GERMAN}") == "en"
    assert guess(f"{GERMAN} {GERMAN} {ENGLISH}") == "de"


@pytest.mark.parametrize("text", ["", "1234", "Ωμέγα"])
def test_doubt_gives_the_first_language(text: str) -> None:
    assert guess(text) == LANGUAGES[0]
