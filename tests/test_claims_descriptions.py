"""A noun that describes somebody means who was called so before, and nobody where two were."""

from __future__ import annotations

import pytest

from tests.saying import names_in


def name_of(before: str, noun: str) -> str | None:
    """Give who is meant by a noun that speaks behind a sentence."""
    return names_in(f"{before} {noun} sagte, es werde eng.")[-1]


@pytest.mark.parametrize(
    ("before", "noun"),
    [
        ("Der Freibürger Otto Lind kam nach Halm.", "Der Freibürger"),
        ("Sie traf den Freidemokraten Otto Lind.", "Der Freidemokrat"),
        ("Otto Lind (Freibürger) kam nach Halm.", "Der Freibürger"),
        ("Otto Lind von den Freibürgern kam nach Halm.", "Der Freibürger"),
        ("Otto Lind (FBP) kam nach Halm.", "Der FBP-Politiker"),
        ("Otto Lind (SPD) kam nach Halm.", "Der Sozialdemokrat"),
        ("Otto Lind, Ex-General der Armee, kam nach Halm.", "Der Ex-General"),
        ("Otto Lind, früherer US-General in Halm, kam.", "Der Ex-US-General"),
        ("Der frühere US-General Otto Lind kam nach Halm.", "Der General"),
        ("Der Vorsitzende des Vereins Halm, Otto Lind, kam.", "Der Vorsitzende"),
        ("Otto Lind, Leiter des Amtes, kam nach Halm.", "Der Leiter des Amtes"),
        ("Bundeskanzler Otto Lind kam nach Halm.", "Der Kanzler"),
        ("Ministerpräsident Otto Lind kam nach Halm.", "Der Regierungschef"),
        ("Der Trainer Otto Lind kam. Später kam Jan Abel.", "Der Coach"),
        ("Der Bäcker Otto Lind (58) kam nach Halm.", "Der 58-Jährige"),
        ("Otto Lind, 58, kam nach Halm.", "Der 58-Jährige"),
        ("Der 58-jährige Otto Lind kam nach Halm.", "Der 58-Jährige"),
    ],
)
def test_a_description_means_who_was_called_so(before: str, noun: str) -> None:
    assert name_of(before, noun) == "Otto Lind"


@pytest.mark.parametrize(
    ("before", "noun"),
    [
        ("Außenminister Otto Lind traf Innenminister Jan Abel.", "Der Minister"),
        ("Otto Lind (58) traf Jan Abel (58).", "Der 58-Jährige"),
        ("Otto Lind (57) kam nach Halm.", "Der 58-Jährige"),
        ("Otto Lind (SPD) traf Jan Abel (SPD).", "Der SPD-Politiker"),
        ("Otto Lind (SPD) kam nach Halm.", "Der CDU-Politiker"),
        ("Otto Lind (SPD) kam nach Halm.", "Die SPD"),
        ("Kanzler Otto Lind kam nach Halm.", "Der Sprecher"),
        ("Vizepräsident Otto Lind kam nach Halm.", "Der Präsident"),
        ("Otto Lind, Leiter des Amtes, kam nach Halm.", "Der Leiter des Vereins"),
        ("Die Leiterin Ada Lind kam nach Halm.", "Der Leiter"),
        ("Die Vorsitzende Ada Lind kam nach Halm.", "Der Vorsitzende"),
        ("Kapitän Otto Lind, Minister Jan Abel und andere kamen.", "Der Ruderer"),
        ("Otto Lind wurde den Ermittlern Jan Abel gezeigt.", "Der Ermittler"),
        ("Dann wurde Otto Lind von den Ermittlern befragt.", "Der Ermittler"),
        ("Minister Otto Lind kam nach Halm.", "Ein Minister"),
        ("Der US-General Otto Lind kam nach Halm.", "Der EU-General"),
    ],
)
def test_no_name_beats_a_wrong_one(before: str, noun: str) -> None:
    name = name_of(before, noun)
    assert name is not None
    assert "Lind" not in name
    assert "Abel" not in name


def test_of_two_who_are_called_so_the_one_who_spoke_last_is_meant() -> None:
    text = (
        "Außenminister Otto Lind traf Innenminister Jan Abel. Es werde gut, sagte Abel."
        " Der Minister betonte, dass Geld da sei."
    )
    assert names_in(text)[-1] == "Jan Abel"


def test_of_two_with_one_title_the_one_of_the_paragraph_is_meant() -> None:
    text = (
        "Minister Otto Lind kam nach Halm.\n\nMinister Jan Abel kam später. Der Minister sagte,"
        " es werde eng."
    )
    assert names_in(text) == ["Jan Abel"]


def test_an_apposition_that_names_somebody_else_describes_nobody() -> None:
    text = "Otto Lind, Minister Jan Abel und Ada Weber kamen. Der Minister sagte, es werde eng."
    assert names_in(text) == ["Jan Abel"]
