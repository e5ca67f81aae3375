"""Clauses: where each begins, what it is, where its finite verb stands."""

from __future__ import annotations

import pytest

from briefing.claims.clauses import Shape, split_clauses
from briefing.claims.sentences import split_sentences, tokenize
from briefing.language import load
from briefing.model import Span


def clauses_in(text: str) -> list[tuple[str, Shape, str]]:
    """Give the words, the shape and the finite verb of each clause."""
    lexicon = load("de")
    tokens = tokenize(text, Span(0, len(text)), [], lexicon)
    ((first, end),) = split_sentences(tokens)
    return [
        (
            text[slice(*tokens.span(clause.first, clause.end))],
            clause.shape,
            tokens.words[clause.finite] if clause.finite >= 0 else "",
        )
        for clause in split_clauses(tokens, first, end, lexicon.verb_final)
    ]


def subjunctives_in(text: str) -> list[int]:
    lexicon = load("de")
    tokens = tokenize(text, Span(0, len(text)), [], lexicon)
    ((first, end),) = split_sentences(tokens)
    return [clause.subjunctive for clause in split_clauses(tokens, first, end, lexicon.verb_final)]


@pytest.mark.parametrize(
    ("text", "shape", "verb"),
    [
        ("dass die Brücke zu ist", Shape.SUBORDINATE, "ist"),
        ("ob er kommt", Shape.SUBORDINATE, "kommt"),
        ("weil sie das Haus verlassen hatte", Shape.SUBORDINATE, "hatte"),
        ("die Brücke sei zu", Shape.MAIN, "sei"),
        ("er habe das Haus verlassen", Shape.MAIN, "habe"),
        ("das Haus zu verlassen", Shape.INFINITIVE, ""),
        ("von einem Fehler auszugehen", Shape.INFINITIVE, ""),
        ("der das Haus verlassen hatte", Shape.RELATIVE, "hatte"),
        ("in dem er gewohnt hat", Shape.RELATIVE, "hat"),
        ("der Leiter der Behörde", Shape.FRAGMENT, ""),
    ],
)
def test_a_clause_is_known_by_its_opener_and_its_verb(text: str, shape: Shape, verb: str) -> None:
    assert clauses_in(f"Der Rat berichtete von einem Mann, {text}.")[1] == (text, shape, verb)


def test_dass_parts_clauses_without_a_comma() -> None:
    found = clauses_in("Er sagte dass die Brücke zu sei.")
    assert [words for words, _, _ in found] == ["Er sagte", "dass die Brücke zu sei"]


@pytest.mark.parametrize("text", ["Er ging ohne dass er sprach.", "Es regnete so dass er ging."])
def test_dass_is_not_torn_from_what_makes_it_another_conjunction(text: str) -> None:
    assert len(clauses_in(text)) == 1


def test_words_in_brackets_have_no_verb_for_the_clause_around_them() -> None:
    ((_, shape, verb),) = clauses_in("Der Rat (er hat zwölf Sitze) schwieg.")
    assert (shape, verb) == (Shape.MAIN, "schwieg")


def test_the_participle_of_an_attribute_is_not_the_finite_verb() -> None:
    assert clauses_in("Die beteiligten Helfer kamen.")[0][2] == "kamen"


def test_an_auxiliary_beats_the_participle_that_looks_finite() -> None:
    assert clauses_in("Der Rat hatte das immer behauptet.")[0][2] == "hatte"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Die Brücke sei zu.", 2),
        ("Die Brücke werde gesperrt.", 2),
        ("Die Leute hätten gewartet.", 1),
        ("Die Brücke ist zu.", 0),
        ("Ich habe gewartet.", 0),
        ("Das sei klein und habe Fehler.", 2),
    ],
)
def test_the_mood_is_sure_doubtful_or_none(text: str, certainty: int) -> None:
    assert subjunctives_in(text) == [certainty]


@pytest.mark.parametrize(
    "text",
    ["Die Bahn verfolgt die gleiche Linie.", "Bald folgen nähere Angaben.", "Der Tag rückt näher."],
)
def test_an_adjective_that_is_spelled_like_a_konjunktiv_is_none(text: str) -> None:
    assert subjunctives_in(text) == [0]


def test_an_adjective_that_has_no_noun_may_be_the_verb() -> None:
    assert subjunctives_in("Ein einfacher Verdacht reiche aus.") == [2]


def test_a_helper_before_the_last_form_makes_a_main_clause() -> None:
    assert clauses_in("Er glaubt, die Helfer würden geschützt.")[1][1] is Shape.MAIN
    assert clauses_in("Er rief alle, die geschützt würden.")[1][1] is Shape.RELATIVE
