"""Articles in two languages: each paragraph is read by the rules of its own."""

from __future__ import annotations

import pytest

from briefing.language.guessing import find_foreign
from briefing.model import AnnotatedBriefing, Document
from briefing.pipeline import annotate
from tests.saying import as_briefing

GERMAN = (
    "Die Fähre sei wegen des Sturms und der hohen Wellen nicht gefahren, sagte Verkehrsministerin"
    " Ilka Brandström am Dienstag. Auf der Insel warten noch hundert Menschen auf ein Schiff."
)
ENGLISH = (
    "Transport minister Ilka Brandström told reporters that the ferry would be back on Friday."
    " “We have no choice,” said harbour master Tom Vale. The figure could not be verified."
)


def foreign_in(*paragraphs: str, main: str = "de") -> list[str]:
    """Give the paragraphs that are found to be in another language, by their codes."""
    text = "\n\n".join(paragraphs)
    spans = as_briefing(text).sections[0].paragraphs
    found = find_foreign(text, spans, main)
    assert [span for span in spans if span in found] == list(found)
    return [f"{code}: {text[span.start : span.end]}" for span, code in found.items()]


def read(*paragraphs: str) -> AnnotatedBriefing:
    return annotate(Document("-", "\n\n".join(paragraphs)))


def rules_of(annotated: AnnotatedBriefing) -> list[str]:
    return [claim.rule for claim in annotated.claims]


def test_paragraph_in_another_language_is_found() -> None:
    assert foreign_in(GERMAN, ENGLISH, GERMAN) == [f"en: {ENGLISH}"]
    assert foreign_in(ENGLISH, GERMAN, ENGLISH, main="en") == [f"de: {GERMAN}"]


def test_paragraphs_of_an_unknown_text_may_be_in_a_known_language() -> None:
    finnish = "Sataman silta suljetaan, koska pilari on rikki. Korjaus kestää puoli vuotta."
    assert foreign_in(finnish, GERMAN, finnish, ENGLISH, main="und") == [
        f"de: {GERMAN}",
        f"en: {ENGLISH}",
    ]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Der Sender „The Voice of the Islands“ zeigt am Freitag einen Film über die Insel.",
        "„We have not been asked and this is the end of it“, sagte Tom Vale.",
        "Das Team von The Heart of the Storm gewann.",
        "“This is the end of it, and we have not been asked about that.”",
        "Das Buch By the Sea and on the Land ist von der Autorin des Films.",
    ],
)
def test_names_and_quotations_do_not_make_a_paragraph_foreign(paragraph: str) -> None:
    assert foreign_in(GERMAN, paragraph, GERMAN) == []


def test_short_paragraph_goes_along_with_its_neighbours() -> None:
    title = "What is known"
    assert foreign_in(GERMAN, title, ENGLISH) == [f"en: {title}", f"en: {ENGLISH}"]
    assert foreign_in(GERMAN, title, GERMAN, ENGLISH) == [f"en: {ENGLISH}"]
    assert foreign_in(ENGLISH, "Brandström", ENGLISH, GERMAN, GERMAN, GERMAN)[1] == "en: Brandström"
    assert foreign_in(GERMAN, "Brandström", ENGLISH, GERMAN) == [f"en: {ENGLISH}"]


def test_english_paragraph_of_a_german_overview_is_read_by_english_rules() -> None:
    annotated = read("Der Tag", GERMAN, ENGLISH, GERMAN)
    assert annotated.language == "de"
    assert rules_of(annotated) == [
        "de.indirect.postposed",
        "en.indirect.that",
        "en.direct.postposed",
        "de.indirect.postposed",
    ]
    assert [one.rule for one in annotated.verifications] == ["en.unconfirmed.cannot-verify"]


def test_german_paragraph_of_an_english_overview_is_read_by_german_rules() -> None:
    annotated = read("The day", ENGLISH, GERMAN, ENGLISH)
    assert annotated.language == "en"
    assert rules_of(annotated)[2:3] == ["de.indirect.postposed"]
    assert all(rule.startswith("en.") for rule in rules_of(annotated)[:2] + rules_of(annotated)[3:])


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("Vale zufolge fehlen die Ersatzteile. Das ist für die Leute auf der Insel nicht gut.",
         "Tom Vale"),
        ("The repairs are to be paid for by the state, Brandström said on Friday.",
         "Ilka Brandström"),
    ],
)  # fmt: skip
def test_surname_means_who_was_named_in_full_in_the_other_language(
    paragraph: str, name: str
) -> None:
    named = f"{GERMAN} {GERMAN}" if name.startswith("Ilka") else ENGLISH
    annotated = read("Der Tag", GERMAN.replace("Ilka Brandström", "Ada Lind"), named, paragraph)
    speaker = annotated.claims[-1].speaker
    assert speaker
    assert speaker.name == name


def test_declared_language_is_that_of_every_paragraph() -> None:
    annotated = annotate(Document("-", f"Der Tag\n\n{GERMAN}\n\n{ENGLISH}"), "de")
    assert all(rule.startswith("de.") for rule in rules_of(annotated))
