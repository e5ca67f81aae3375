"""Which body a noun means: the one named with it before, and none where two could be meant."""

from __future__ import annotations

import pytest

from tests.saying import names_in


@pytest.mark.parametrize(
    ("before", "noun", "name"),
    [
        ("Der Sender Nordfunk sendet wieder.", "Der Sender", "Nordfunk"),
        ("Der Verein Klare Kost kocht.", "Der Verein", "Klare Kost"),
        ("Die Firma Seewerk baut hier.", "Die Firma", "Seewerk"),
        ("Die Firma Seewerk baut hier.", "Das Unternehmen", "Seewerk"),
        ("Hier baut die Seewerk AG.", "Der Konzern", "Seewerk AG"),
        ("In Norwegen fehlt es an Geld.", "Das Land", "Norwegen"),
    ],
)
def test_a_noun_means_the_body_named_before(before: str, noun: str, name: str) -> None:
    assert names_in(f"{before} {noun} erklärte, es werde eng.")[-1] == name


@pytest.mark.parametrize(
    ("before", "noun", "name"),
    [
        ("Die Firma Seewerk und die Firma Halmbau bauen.", "Die Firma", "Firma"),
        ("In Norwegen und Polen fehlt es an Geld.", "Das Land", "Land"),
        ("Der Sender Nordfunk sendet wieder.", "Ein Sender", "Ein Sender"),
        ("Der Sender Nordfunk sendet wieder.", "Die Zeitung", "Zeitung"),
        ("Hier baut jemand.", "Das Unternehmen", "Unternehmen"),
    ],
)
def test_no_body_beats_a_wrong_one(before: str, noun: str, name: str) -> None:
    found = names_in(f"{before} {noun} erklärte, es werde eng.")[-1]
    assert found is not None
    assert found.removeprefix("Ein ") == name.removeprefix("Ein ")


def test_a_country_counts_only_in_the_same_paragraph() -> None:
    text = "In Norwegen fehlt es an Geld.\n\nDas Land erklärte, es werde eng."
    assert names_in(text) == ["Land"]


def test_words_are_those_of_the_person_behind_them() -> None:
    text = "Ada Lind kam nach Halm. Nach Angaben Linds wird es eng."
    assert names_in(text) == ["Ada Lind"]


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("des Amtes", "Amt"),
        ("des Innenministeriums", "Innenministerium"),
        ("des Ausschusses", "Ausschuss"),
        ("der Stadtwerke", "Stadtwerke"),
        ("des Präsidenten", "Präsidenten"),
    ],
)
def test_a_name_loses_the_ending_of_its_case(phrase: str, name: str) -> None:
    assert names_in(f"Nach Angaben {phrase} wird es eng.") == [name]
