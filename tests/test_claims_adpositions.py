"""Who says it without a verb of the main clause: laut X, X zufolge, nach Angaben, so X."""

from __future__ import annotations

import pytest

from briefing.model import Kind
from tests.saying import hear


@pytest.mark.parametrize(
    ("text", "rule", "words", "speaker"),
    [
        ("Laut Polizei brennt es.", "laut", ("brennt es",), "Polizei"),
        (
            "Es brennt laut der Polizei seit Montag.",
            "laut",
            ("Es brennt", "seit Montag"),
            "der Polizei",
        ),
        ("Es brennt, laut Polizei.", "laut", ("Es brennt",), "Polizei"),
        ("Einem Bericht zufolge brennt es.", "zufolge", ("brennt es",), "Einem Bericht"),
        ("Der Polizei zufolge brennt es.", "zufolge", ("brennt es",), "Der Polizei"),
        ("Nach Angaben der Polizei brennt es.", "nach", ("brennt es",), "Angaben der Polizei"),
        ("Es brennt nach Polizeiangaben.", "nach", ("Es brennt",), "Polizeiangaben"),
        ("Nach Worten von Ada Lind brennt es.", "nach", ("brennt es",), "Worten von Ada Lind"),
        ("Unserer Ansicht nach brennt es.", "zufolge", ("brennt es",), "Unserer Ansicht"),
        ("Wie die Polizei mitteilte, brennt es.", "wie", ("brennt es",), "die Polizei"),
        ("Es brennt, wie die Polizei mitteilte.", "wie", ("Es brennt",), "die Polizei"),
        ("Es, so die Polizei, brennt.", "so", ("Es", "brennt"), "die Polizei"),
        ("Es brennt, so die Polizei.", "so", ("Es brennt",), "die Polizei"),
        ("Es brennt, so sagte die Polizei.", "so", ("Es brennt",), "die Polizei"),
    ],
)
def test_the_rest_of_the_sentence_is_said(
    text: str, rule: str, words: tuple[str, ...], speaker: str
) -> None:
    (said,) = hear(text)
    assert said.rule == f"de.indirect.{rule}"
    assert (said.kind, said.words, said.mention) == (Kind.INDIRECT, words, speaker)


def test_demnach_goes_on_with_who_spoke_before() -> None:
    text = "Die Polizei teilte mit, dass es brennt. Demnach wurde niemand verletzt."
    said = hear(text)[-1]
    assert (said.words, said.name) == (("wurde niemand verletzt",), "Polizei")


@pytest.mark.parametrize(
    "text",
    [
        "Nach dem Spiel ging er heim.",
        "Nach Halm fährt kein Bus.",
        "Der Motor ist laut.",
        "Er lief so schnell, wie er konnte.",
        "Wie jedes Jahr kam der Zirkus.",
    ],
)
def test_the_same_words_with_another_meaning_attribute_nothing(text: str) -> None:
    assert not hear(text)


def test_a_noun_phrase_alone_may_be_attributed() -> None:
    (said,) = hear("Das war eine nach Polizeiangaben harmlose Panne.")
    assert said.words == ("harmlose Panne",)


def test_who_only_carries_the_words_is_not_the_speaker() -> None:
    (said,) = hear("Der Minister teilte laut dem Sender mit, dass es brennt.")
    assert (said.words, said.mention) == (("dass es brennt",), "Der Minister")


def test_a_relative_clause_about_the_speaker_is_not_said() -> None:
    (said,) = hear("Nach Angaben der Polizei, die seit Montag sucht, brennt es.")
    assert said.words == ("brennt es",)


def test_quoted_words_in_it_are_claims_too() -> None:
    said = hear("Laut Polizei war der Brand „von Anfang an geplant“.")
    assert [one.kind for one in said] == [Kind.INDIRECT, Kind.DIRECT]
    assert {one.mention for one in said} == {"Polizei"}
