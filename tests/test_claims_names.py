"""Pronouns, surnames and titles stand for the full name that the article gives first."""

from __future__ import annotations

import pytest

from tests.saying import hear, mentions_in, names_in


def test_surname_takes_the_full_name() -> None:
    text = "Ministerin Ada Lind sagte, es werde eng. Lind betonte, dass Geld da sei."
    assert names_in(text) == ["Ada Lind", "Ada Lind"]


def test_the_mention_stays_as_printed() -> None:
    text = "Ministerin Ada Lind sagte, es werde eng. Sie betonte, dass Geld da sei."
    assert mentions_in(text) == ["Ministerin Ada Lind", "Sie"]


def test_pronoun_takes_last_named_speaker() -> None:
    text = (
        "Ministerin Ada Lind sagte, es werde eng. Senatorin Eva Arndt widersprach. Das Geld reiche,"
        " sagte Arndt. Sie betonte, dass nichts fehle."
    )
    assert names_in(text)[-1] == "Eva Arndt"


def test_pronoun_looks_for_its_gender() -> None:
    text = "Ministerin Ada Lind traf Minister Otto Brandt. {} sagte, es werde eng."
    assert names_in(text.format("Sie")) == ["Ada Lind"]
    assert names_in(text.format("Er")) == ["Otto Brandt"]


def test_pronoun_passes_over_a_last_speaker_of_the_other_gender() -> None:
    text = (
        "Minister Otto Brandt kam. Ministerin Ada Lind sagte, es werde eng. Er betonte, dass Geld"
        " da sei."
    )
    assert names_in(text)[-1] == "Otto Brandt"


def test_title_takes_the_name_it_was_given_with() -> None:
    text = (
        "Ministerin Ada Lind traf Senatorin Eva Arndt. Die Ministerin sagte, es werde eng."
        " Die Senatorin betonte, dass Geld da sei."
    )
    assert names_in(text) == ["Ada Lind", "Eva Arndt"]


def test_full_name_that_comes_later_counts_for_the_surname_before() -> None:
    text = "„Es wird eng“, sagte Lind. Ministerin Ada Lind ist seit Mai im Amt."
    assert names_in(text) == ["Ada Lind"]


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Ada Lind", "Lind"),
        ("Luís de Almarra", "De Almarra"),
        ("Ada von der Heide", "Von der Heide"),
        ("Ada von Arndt", "Von Arndt"),
    ],
)
def test_a_surname_may_begin_with_small_words(name: str, surname: str) -> None:
    text = f"Gast war Ministerin {name}. {surname} sagte, es werde eng."
    assert names_in(text) == [name]


def test_an_indefinite_phrase_is_nobody_we_know() -> None:
    text = "Minister Otto Brandt kam. Ein Minister sagte, es werde eng."
    assert names_in(text) == ["Minister"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die Polizei sagte, es werde eng.", "Polizei"),
        ("Sprecherin Ada Lind sagte, es werde eng.", "Ada Lind"),
        ("Präsident Luís de Almarra sagte, es werde eng.", "Luís de Almarra"),
        ("Ministerin Ursula von der Heide sagte, es werde eng.", "Ursula von der Heide"),
        ("Präsident Karim al-Hadrani sagte, es werde eng.", "Karim al-Hadrani"),
        ("Der Präsident von Halm, Otto Lind, sagte, es werde eng.", "Otto Lind"),
        ("Nach Angaben der Feuerwehr brennt es.", "Feuerwehr"),
        ("Sie sagten, es werde eng.", "Sie"),
        ("Lind, der Leiter des Amtes, sagte, es werde eng.", "Lind"),
        ("Der Fischer Otto Lind sagte, es werde eng.", "Otto Lind"),
        ("Die Goldschmiedin Ada Lind sagte, es werde eng.", "Ada Lind"),
        ("Lind (Neue Mitte) sagte, es werde eng.", "Lind"),
        ("Dr. Ada Lind sagte, es werde eng.", "Ada Lind"),
        ("Ada B. Lind sagte, es werde eng.", "Ada B. Lind"),
        ("Minister Otto Brandt und Senatorin Eva Arndt sagten, es werde eng.", "Otto Brandt"),
    ],
)
def test_a_name_has_no_article_and_no_title(text: str, name: str) -> None:
    assert names_in(text) == [name]


def test_own_statements_are_the_subject_s() -> None:
    (said,) = hear("Der Verein Halmer Ring hat nach eigenen Angaben 40 Mitglieder.")
    assert (said.mention, said.name) == ("eigenen Angaben", "Halmer Ring")


def test_a_pronoun_takes_the_subject_of_the_sentence_before() -> None:
    text = (
        "Ministerin Ada Lind kam. Senatorin Eva Arndt sagte, es sei zu spät. Lind widersprach."
        " „Wir haben gehandelt“, sagte sie."
    )
    assert names_in(text)[-1] == "Ada Lind"


def test_what_somebody_heads_is_not_the_name() -> None:
    text = "Die Vorsitzende des Vereins Klare Kost, Ilse Garn, sagte, es werde eng."
    assert names_in(text) == ["Ilse Garn"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der nordische Rat sagte, es werde eng.", "nordischer Rat"),
        ("Das nordische Ministerium sagte, es werde eng.", "nordisches Ministerium"),
        ("Die nordischen Behörden sagten, es werde eng.", "nordische Behörden"),
        ("Nach Angaben der nordischen Regierung wird es eng.", "nordische Regierung"),
        ("Nach Angaben des nordischen Militärs wird es eng.", "nordisches Militär"),
        ("Nach Angaben des Leiters der Behörde wird es eng.", "Leiter der Behörde"),
        ("Nach Angaben des Regimes wird es eng.", "Regime"),
        ("Laut nordischen Ermittlern wird es eng.", "nordische Ermittler"),
        ("Laut sozialen Netzwerken wird es eng.", "soziale Netzwerke"),
        ("Ein hoher Beamter sagte, es werde eng.", "hoher Beamter"),
        ("Nach Angaben des Nordischen Amtes wird es eng.", "Nordisches Amt"),
        ("Nach Angaben der Vereinten Häfen wird es eng.", "Vereinte Häfen"),
        ("Die Autoren der Studie sagen, es werde eng.", "Autoren der Studie"),
        ("Laut Alexandr Volk wird es eng.", "Alexandr Volk"),
    ],
)
def test_a_name_stands_in_the_nominative_without_its_article(text: str, name: str) -> None:
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Es werde kalt, sagte Lind in Halm. „Sehr kalt“, sagte er.",
        "Lind traf in Halm ein. „Es wird kalt“, sagte er.",
        "„Es wird kalt“, so Lind. „Sehr kalt“, fügte sie hinzu.",
    ],
)
def test_a_pronoun_takes_a_surname_that_stands_alone(text: str) -> None:
    assert set(names_in(text)) == {"Lind"}


@pytest.mark.parametrize(
    "text",
    [
        "Halm meldete Frost. In Halm fror ein Bach zu. Es werde kalt, sagte er.",
        "Der Frost kam. Frost drohe, sagte er.",
        "Feuer zerstörte ein Haus. Ein Nachbar kam. Er habe Rauch gerochen, sagte er.",
    ],
)
def test_a_pronoun_takes_no_bare_word_that_may_be_no_person(text: str) -> None:
    assert names_in(text)[-1] == "er"
