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
        ("Gemäß dem Bericht brennt es.", "nach", ("brennt es",), "dem Bericht"),
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Damm ist alt, die Brücke bleibt laut Polizei zu.", ("die Brücke bleibt", "zu")),
        (
            "Nach Angaben der Polizei, vertreten durch Ada Lind, bleibt die Brücke zu.",
            ("bleibt die Brücke zu",),
        ),
        ("Auch der Polizei zufolge brennt es.", ("brennt es",)),
        (
            "Der Zug, der nach Angaben der Bahn zwei Wagen verlor, fährt.",
            ("der", "zwei Wagen verlor"),
        ),
        (
            "Das Haus, das nach Angaben der Stadt als Lager, Werkstatt und Büro diente, brennt.",
            ("das", "als Lager, Werkstatt und Büro diente"),
        ),
        (
            "Es gibt ein Gutachten, laut dem der Deich noch lange hält.",
            ("der Deich noch lange hält",),
        ),
        (
            "Der Sturm soll nach ersten Angaben Schäden verursacht haben.",
            ("Der Sturm soll", "Schäden verursacht haben"),
        ),
        ("Nach Angaben Ada Linds brennt es.", ("brennt es",)),
        ("Laut Plan soll der Damm fertig sein: Das Wasser steigt.", ("soll der Damm fertig sein",)),
        (
            "Er kam, weil der Dieb laut Polizei versuchte, zu fliehen.",
            ("weil der Dieb", "versuchte, zu fliehen"),
        ),
        ("Es gibt Berichte, denen zufolge der Damm alt ist.", ("der Damm alt ist",)),
        ("Laut Satzung ist das Amt frei; der Rat wählt im Mai.", ("ist das Amt frei",)),
        ("Der Hof ist alt und laut Polizei verfallen.", ("verfallen",)),
        (
            "Er soll zwei Läden beraubt und laut Polizei einen angezündet haben.",
            ("einen angezündet haben",),
        ),
        ("Die ihrer Ansicht nach harmlose Panne endete gut.", ("harmlose Panne",)),
        ("Laut Polizei brennt es, die Feuerwehr spricht von zwei Toten.", ("brennt es",)),
        ("Laut Polizei wurden zwei Männer geschlagen, getreten und beraubt.", None),
    ],
)
def test_only_what_the_source_answers_for_is_said(text: str, words: tuple[str, ...] | None) -> None:
    said = [one for one in hear(text) if one.kind is Kind.INDIRECT]
    assert [one.words for one in said] == [words or (text[len("Laut Polizei ") : -1],)]


@pytest.mark.parametrize(
    "text",
    [
        "Nach einer Untersuchung der Bahn ist der Damm alt.",
        "Nach dem Gesetz darf der Rat das nicht.",
        "Nach bisherigem Kenntnisstand starb niemand.",
        "Aus Sicht der Bahn ist der Damm sicher.",
        "Aus Sicht der Bahn ist der Plan teuer.",
        "Nach Ada Linds Meinung ist der Damm sicher.",
        "Nach Vorhersagen der Wetterwarte regnet es.",
        "Einigen Zeugen zufolge brannte es.",
    ],
)
def test_many_nouns_may_name_a_source(text: str) -> None:
    assert len(hear(text)) == 1


def test_two_sources_part_a_sentence() -> None:
    first, second = hear("Laut Polizei gibt es acht Verletzte, darunter laut Klinik drei Kinder.")
    assert (first.words, first.mention) == (("gibt es acht Verletzte",), "Polizei")
    assert (second.words, second.mention) == (("darunter", "drei Kinder"), "Klinik")


@pytest.mark.parametrize("verb", ["sei", "soll"])
def test_demnach_may_stand_behind_a_verb_that_reports(verb: str) -> None:
    (said,) = hear(f"Der Zeitplan ist neu. Der Damm {verb} demnach im Mai fertig.")
    assert said.rule == "de.indirect.demnach"
    assert said.words == (f"Der Damm {verb}", "im Mai fertig")


def test_demnach_behind_another_verb_only_concludes() -> None:
    assert not hear("Der Zug fährt um acht. Die Fahrt dauert demnach zwei Stunden.")


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
        "Kurz nach der Untersuchung brach der Deich.",
        "Nach der Veröffentlichung stieg der Preis.",
        "Nach Abschluss der Ermittlungen kam er frei.",
        "Alles lief nach Plan.",
        "Der Rat hilft mit einer Ausgabe nach Artikel 5 des Vertrags.",
        "Die Wache suchte nach Unterlagen der Bank.",
        "Die Forderung nach einem Vertrag wuchs.",
        "Aus heutiger Sicht war das falsch.",
        "Der Hof verkaufte 300 Wagen, so viele wie nie zuvor.",
        "Das Bild zeigt, wie der Rat das glauben konnte.",
        "Ada Linds Wunsch nach einem Neubeginn erlitt einen Dämpfer.",
        "Neue Studien nach dem Unglück brachten wenig.",
        "Das Land hat zu wenige Soldaten nach Halm geschickt.",
        "Das Amt arbeitet gemäß der neuen Regelung.",
        "Der Professor zeichnete die Lage aus Sicht der Bauern.",
    ],
)
def test_the_same_words_with_another_meaning_attribute_nothing(text: str) -> None:
    assert not hear(text)


def test_a_noun_phrase_alone_may_be_attributed() -> None:
    (said,) = hear("Das war eine nach Polizeiangaben harmlose Panne.")
    assert said.words == ("harmlose Panne",)


@pytest.mark.parametrize(
    ("text", "outer"),
    [
        (
            "Der Minister teilte laut Nordfunk mit, dass es brennt.",
            ("Der Minister teilte", "mit, dass es brennt"),
        ),
        (
            "Laut Nordfunk teilte der Minister mit, dass es brennt.",
            ("teilte der Minister mit, dass es brennt",),
        ),
    ],
)
def test_who_carries_words_claims_that_they_were_said(text: str, outer: tuple[str, ...]) -> None:
    carrier, speaker = hear(text)
    assert (carrier.words, carrier.mention, carrier.via) == (outer, "Nordfunk", None)
    assert (speaker.words, speaker.name) == (("dass es brennt",), "Minister")
    assert speaker.via == "Nordfunk"


@pytest.mark.parametrize(
    "text",
    [
        "Es brenne, so der Minister laut Nordfunk.",
        "Wie der Minister laut Nordfunk mitteilte, brennt es.",
    ],
)
def test_in_a_parenthesis_the_carrier_claims_nothing(text: str) -> None:
    (said,) = hear(text)
    assert (said.mention, said.via) == ("der Minister", "Nordfunk")


def test_who_speaks_inside_a_carried_claim_goes_on_speaking() -> None:
    text = "Laut Nordfunk sagte Ministerin Ada Lind, es brenne. Niemand sei verletzt."
    assert [one.name for one in hear(text)] == ["Nordfunk", "Ada Lind", "Ada Lind"]


def test_a_source_inside_somebodys_words_is_carried_by_them() -> None:
    outer, inner = sorted(
        hear("Ada Lind sagte, der Deich sei nach Angaben der Polizei sicher."),
        key=lambda one: one.mention != "Ada Lind",
    )
    assert (outer.via, inner.mention, inner.via) == (None, "Angaben der Polizei", "Ada Lind")


def test_whoever_names_himself_again_is_claimed_once() -> None:
    (said,) = hear("Ada Lind sagte, das Geld sei ihrer Meinung nach verloren.")
    assert said.mention == "Ada Lind"


def test_what_else_the_speaker_said_is_a_claim_of_its_own() -> None:
    said = hear("Es brenne, so Ada Lind, die auch angab, dass sie gehe.")
    assert [one.words for one in said] == [("Es brenne",), ("dass sie gehe",)]


def test_a_relative_clause_about_the_speaker_is_not_said() -> None:
    (said,) = hear("Nach Angaben der Polizei, die seit Montag sucht, brennt es.")
    assert said.words == ("brennt es",)


def test_quoted_words_in_it_are_claims_too() -> None:
    said = hear("Laut Polizei war der Brand „von Anfang an geplant“.")
    assert [one.kind for one in said] == [Kind.INDIRECT, Kind.DIRECT]
    assert {one.mention for one in said} == {"Polizei"}
