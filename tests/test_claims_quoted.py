"""Quotation marks: somebody's words, or a name, a title, a motto."""

from __future__ import annotations

import pytest

from tests.saying import hear, names_in, words_in


@pytest.mark.parametrize(
    "text",
    [
        "Die Zeitung „Nordkurier“ erscheint täglich.",
        "Der „Nordkurier“ berichtet täglich aus Halm.",
        "Im Hafen liegt der Frachter „Ada Lind“.",
        "Gezeigt wird der Film „Das lange Warten“.",
        "Die Aktion läuft unter dem Motto „Halm blüht auf“.",
        "Das Lied heißt „Nacht über Halm“.",
        "Im Dorf liegt „“ nichts.",
    ],
)
def test_a_name_in_marks_is_no_claim(text: str) -> None:
    assert not hear(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Rat nannte den Plan „absurd“.", "„absurd“"),
        ("Der Rat bezeichnete den Plan als „Wortbruch“.", "„Wortbruch“"),
        ("Der Rat kritisierte einen „Skandal ohne Beispiel“.", "„Skandal ohne Beispiel“"),
        ("Der Rat lehnt ab, weil der Plan „zu viel kostet“.", "„zu viel kostet“"),
        ("„Endlich regnet es“, freute sich der Bauer.", "„Endlich regnet es“"),
        ("Der Rat: „Wir bauen die Brücke.“", "„Wir bauen die Brücke.“"),
    ],
)
def test_quoted_words_are_a_claim(text: str, words: str) -> None:
    assert (words,) in words_in(text)


def test_a_quotation_that_is_its_sentence_goes_on_with_the_speaker() -> None:
    said = hear("Es werde eng, sagte Ministerin Ada Lind. „Das Geld ist weg.“")[-1]
    assert (said.rule, said.name) == ("de.direct.alone", "Ada Lind")


def test_a_quotation_inside_speech_has_the_speaker_of_the_speech() -> None:
    inner = hear("Der Rat sagte, der Plan sei „völlig absurd“.")[-1]
    assert (inner.words, inner.mention) == (("„völlig absurd“",), "Der Rat")


def test_us_is_nobody_in_particular_inside_a_quotation() -> None:
    assert names_in("„Bei uns hieß es: ‚Das hält noch.‘“, sagte der Koch.") == ["Koch", None]


def test_the_marks_inside_a_quotation_open_no_second_claim() -> None:
    text = "„Er rief ‚Feuer‘ und lief“, sagte die Zeugin."
    assert words_in(text) == [("„Er rief ‚Feuer‘ und lief“",)]
