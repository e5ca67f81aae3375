"""What is said without a frame: Konjunktiv behind an indicative clause, chains, hearsay."""

from __future__ import annotations

import pytest

from briefing.model import Kind
from tests.saying import hear, words_in


def test_a_konjunktiv_clause_behind_an_indicative_one_is_said() -> None:
    (said,) = hear("Der Anwalt wehrte sich, das Gericht sei nicht zuständig.")
    assert (said.rule, said.mention) == ("de.indirect.konjunktiv", "Der Anwalt")
    assert said.words == ("das Gericht sei nicht zuständig",)


def test_konjunktiv_sentences_go_on_as_one_claim() -> None:
    said = hear("Die Lage sei ernst, sagte der Rat. Das Geld sei weg. Man warte auf Hilfe.")[-1]
    assert said.kind is Kind.FREE_INDIRECT
    assert said.words == ("Das Geld sei weg. Man warte auf Hilfe.",)
    assert said.mention == "der Rat"


def test_quoted_words_in_such_a_sentence_are_claims_of_the_same_speaker() -> None:
    said = hear("Die Lage sei ernst, sagte der Rat. Der Plan sei „in jedem Fall“ zu teuer.")
    assert [(one.kind, one.mention) for one in said[1:]] == [
        (Kind.FREE_INDIRECT, "der Rat"),
        (Kind.DIRECT, "der Rat"),
    ]


def test_a_chain_goes_on_in_the_next_paragraph() -> None:
    said = hear("Es sei ernst, sagte der Rat. Das Geld sei weg.\n\nMan warte auf Hilfe.")[1:]
    assert [one.words for one in said] == [("Das Geld sei weg.", "Man warte auf Hilfe.")]


def test_a_paragraph_of_the_author_ends_the_chain() -> None:
    text = "Es sei ernst, sagte der Rat. Das Geld sei weg.\n\nEs regnet.\n\nMan warte auf Hilfe."
    assert len(hear(text)) == 3


def test_a_doubtful_sentence_is_said_if_a_sure_one_follows() -> None:
    (said,) = hear("Der Rat trat zurück. Die Züge könnten bald fahren. Das Geld sei da.")
    assert said.words == ("Die Züge könnten bald fahren. Das Geld sei da.",)
    assert said.mention == "Der Rat"


def test_a_main_clause_behind_its_first_part_hangs_on_no_cue_in_it() -> None:
    text = "Es sei ernst, sagte der Rat. Nachdem er das erklärt habe, sei er gegangen."
    assert hear(text)[-1].words == ("Nachdem er das erklärt habe, sei er gegangen.",)


def test_the_first_person_is_no_konjunktiv() -> None:
    assert not hear("Ich kaufe wenig, der Umwelt zuliebe, und spare Geld.")


def test_an_indicative_sentence_ends_the_chain() -> None:
    text = "Die Lage sei ernst, sagte der Rat. Das Geld sei weg. Es regnet. Man warte auf Hilfe."
    assert [said.words for said in hear(text)[1:]] == [
        ("Das Geld sei weg.",),
        ("Man warte auf Hilfe.",),
    ]


def test_doubtful_konjunktiv_counts_only_right_behind_a_claim() -> None:
    doubtful = "Die Helfer hätten gut gearbeitet."
    assert (doubtful,) in words_in(f"Die Lage sei ernst, sagte der Rat. {doubtful}")
    assert not hear(f"Es regnet. {doubtful}")


@pytest.mark.parametrize(
    "text",
    [
        "Der Täter soll nach Süden geflohen sein.",
        "Nach der Tat soll er das Auto verkauft haben.",
        "Die Täter sollen drei Banken überfallen haben.",
    ],
)
def test_sollen_before_a_perfect_is_hearsay(text: str) -> None:
    (said,) = hear(text)
    assert (said.kind, said.words, said.mention) == (Kind.HEARSAY, (text.rstrip("."),), None)


def test_wollen_before_a_perfect_is_what_the_subject_claims() -> None:
    (said,) = hear("Ada Lind will den Täter gesehen haben.")
    assert (said.kind, said.mention) == (Kind.HEARSAY, "Ada Lind")
    assert not hear("Ada Lind will den Täter sehen.")


@pytest.mark.parametrize(
    "text",
    [
        "Die Brücke soll im Mai fertig werden.",
        "Die Leute sollen warten.",
        "Ohne Regen wäre die Ernte schlecht.",
        "Er tat so, als sei nichts geschehen.",
        "Der Bau dauert lange, es sei denn, die Stadt hilft.",
    ],
)
def test_plans_and_conditions_are_no_claims(text: str) -> None:
    assert not hear(text)


def test_a_quotation_in_a_chain_does_not_break_it() -> None:
    text = "Es regne, sagte Lind. Man sei „sehr besorgt“. Auch fehle Geld."
    assert ("Man sei „sehr besorgt“. Auch fehle Geld.",) in words_in(text)


def test_a_quotation_behind_a_colon_ends_what_is_said_indirectly() -> None:
    text = "Lind sagte, dass es regne: „Das ist neu.“ Man sei besorgt: „Es ist zu viel.“"
    assert words_in(text) == [
        ("dass es regne",),
        ("„Das ist neu.“",),
        ("Man sei besorgt",),
        ("„Es ist zu viel.“",),
    ]


def test_konjunktiv_below_a_reported_act_is_said() -> None:
    text = "Sie nannten den Pakt einen Fehler, der die Gegner stärken werde."
    assert ("der die Gegner stärken werde",) in words_in(text)
