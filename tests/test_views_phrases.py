"""What the views say in our own words: what the article states, how, and who does it."""

from __future__ import annotations

import pytest

from briefing.language.statuses import load_statuses
from briefing.model import Act, Document, Kind, Status
from briefing.pipeline import annotate
from briefing.tui.findings import Findings
from briefing.tui.layout import find_panels
from briefing.views.labels import labels_for
from briefing.views.phrases import count_line, state
from tests.builders import Sample


def stated(text: str, language: str) -> list[str]:
    annotated = annotate(Document("-", text), language)
    labels = labels_for(language)
    return [state(annotated.briefing, one, labels) for one in annotated.verifications]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Offiziell ist der Brand nicht bestätigt.", "nicht offiziell bestätigt"),
        ("Die Angaben ließen sich nicht unabhängig überprüfen.", "nicht unabhängig überprüft"),
        ("Die Werft bestritt, dass Öl auslief.", "bestritten durch Werft"),
        ("Anna Lind räumte ein, geirrt zu haben.", "eingeräumt durch Anna Lind"),
        ("Die Stadt wollte den Bericht nicht kommentieren.", "nicht kommentiert durch Stadt"),
        ("Fachleute bezweifeln die Zahl.", "angezweifelt durch Fachleute"),
        ("Gerüchte über einen Verkauf gehen um.", "unbestätigt"),
    ],
)
def test_german_says_what_is_stated_and_by_whom(text: str, said: str) -> None:
    assert stated(text, "de") == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The sale has not been officially confirmed.", "not confirmed officially"),
        ("The Harbour Board denied that oil had leaked.", "denied by the Harbour Board"),
        ("The claim could not be independently verified.", "not verified independently"),
        ("Anna Lind admitted that she had erred.", "admitted by Anna Lind"),
        ("The mayor said, without evidence, that he won.", "without evidence (the mayor)"),
        ("The clerk allegedly took the money.", "unconfirmed"),
    ],
)
def test_english_says_what_is_stated_and_by_whom(text: str, said: str) -> None:
    assert stated(text, "en") == [said]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_act_of_a_rule_has_words(language: str) -> None:
    deeds = labels_for(language).states.deeds
    for rule in load_statuses(language).rules:
        assert rule.deed is Act.HEDGE or (Status(rule.status), rule.deed) in deeds, rule.id


def test_the_articles_words_are_quoted_among_those_of_another_language() -> None:
    annotated = annotate(Document("-", "Offiziell ist der Brand nicht bestätigt."), "de")
    (one,) = annotated.verifications
    said = state(annotated.briefing, one, labels_for("en"), is_foreign=True)
    assert said == "not confirmed “offiziell”"


def test_mere_report_of_a_speech_act_is_not_counted_as_in_the_reader() -> None:
    sample = Sample(None, None, [(None, ["Das Amt kündigte Hilfe an. „Ja“, sagte er. Angeblich."])])
    sample.claim("kündigte Hilfe an", kind=Kind.REPORTED)
    sample.claim("„Ja“")
    sample.verify(Status.UNCONFIRMED, "Angeblich")
    annotated = sample.annotated()
    assert count_line(annotated, labels_for("de")) == "2 Aussagen · 1 wörtlich · 1 unbestätigt"
    assert len(Findings(annotated, find_panels(annotated.briefing)).entries) == 2
