"""Verbs that report speech are read from all their parts, wherever these stand."""

from __future__ import annotations

import pytest

from tests.saying import hear


def cues_in(text: str) -> list[tuple[str, ...]]:
    return [said.cue for said in hear(text)]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Der Rat sagt, dass es regnet.", ("sagt",)),
        ("Der Rat teilte mit, dass es regnet.", ("teilte mit",)),
        (
            "Der Rat teilte am Montag in Halm nach der Sitzung mit, dass es regnet.",
            ("teilte", "mit"),
        ),
        ("Der Rat hat gesagt, dass es regnet.", ("hat gesagt",)),
        ("Der Rat hatte am Montag mitgeteilt, dass es regnet.", ("hatte", "mitgeteilt")),
        ("Der Rat musste am Abend zugeben, dass es regnet.", ("musste", "zugeben")),
        ("Vom Rat wurde betont, dass es regnet.", ("wurde betont",)),
        ("Der Rat wies den Vorwurf zurück, es habe geregnet.", ("Vorwurf",)),
        (
            "Am Montag hatte Lind, der Leiter des Amtes, erklärt, dass es regnet.",
            ("hatte", "erklärt"),
        ),
    ],
)
def test_the_cue_is_all_parts_of_the_verb(text: str, cue: tuple[str, ...]) -> None:
    assert cue in cues_in(text)


def test_a_particle_behind_the_inserted_clause_belongs_to_the_verb() -> None:
    text = "Die Firma gab, nachdem sie lange gezögert hatte, bekannt, dass drei Werke schließen."
    (said,) = hear(text)
    assert said.cue == ("gab", "bekannt")
    assert said.words == ("dass drei Werke schließen",)


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat teilte den Kuchen, damit alle satt wurden.",
        "Er gab dem Kind einen Apfel, das Hunger hatte.",
        "Die Uhr schlug zwölf, die Leute gingen heim.",
        "Der Bus fuhr ab, ohne zu warten.",
        "Das Gesagte, das niemand hörte, blieb im Raum.",
    ],
)
def test_a_verb_without_its_particle_is_another_verb(text: str) -> None:
    assert not hear(text)


def test_two_cues_of_a_sentence_each_have_their_own_words() -> None:
    said = hear("Die Ärztin sagte, es gehe gut, und fügte hinzu, dass niemand gestorben sei.")
    assert [(one.words, one.cue) for one in said] == [
        (("es gehe gut",), ("sagte",)),
        (("dass niemand gestorben sei",), ("fügte hinzu",)),
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Der Rat hat bekannt gegeben, dass es regnet.", ("hat bekannt gegeben",)),
        ("Dem Wirt wird zur Last gelegt, Geld genommen zu haben.", ("wird", "Last gelegt")),
        ("Der Rat legt Wert darauf, dass alle kommen.", ("legt Wert",)),
        ("Der Rat ließ wissen, dass es regnet.", ("ließ wissen",)),
        ("Der Rat besteht darauf, dass alle kommen.", ("besteht darauf",)),
    ],
)
def test_a_cue_may_need_a_second_word(text: str, cue: tuple[str, ...]) -> None:
    assert cues_in(text) == [cue]


def test_a_particle_at_the_end_makes_another_verb() -> None:
    assert cues_in("Im Mai findet ein Fest statt, dass alle kommen, ist sicher.") == []
    assert cues_in("Der Rat findet, dass alle kommen sollen.") == [("findet",)]
