"""The claims come from another process, complete, and that process ends when it is told to."""

from __future__ import annotations

import os
import select

import pytest

from briefing import background
from briefing.background import Finder
from briefing.model import Document, Found, Role, Span
from briefing.pipeline import annotate, outline
from tests.test_parsing_marks import LONG, marked
from tests.test_parts import make_document


def collect(finder: Finder) -> list[Found]:
    found: list[Found] = []
    while not finder.is_over:
        assert select.select([finder], [], [], 20)[0]
        found += finder.receive()
    return found


@pytest.mark.parametrize("sections", [1, 300])
def test_claims_come_as_they_are_found_at_once(sections: int) -> None:
    document = make_document(sections)
    structure = outline(document)
    finder = Finder(structure)
    last = collect(finder)[-1]
    complete = annotate(document)
    assert (last.claims, last.verifications) == (complete.claims, complete.verifications)
    finder.stop()


def test_structure_that_a_page_marks_is_the_one_that_claims_are_found_in() -> None:
    document = marked(
        (Role.HEADLINE, "Der Damm hält"),
        (Role.PARAGRAPH, f"„Er hält“, sagte Ada Lund. {LONG}"),
        (Role.TITLE, "Und morgen? Ein Titel, der endet wie ein Satz."),
        (Role.PARAGRAPH, f"„Er hielt“, sagte Bo Reed. {LONG}"),
    )
    structure, complete = outline(document), annotate(document)
    finder = Finder(structure)
    last = collect(finder)[-1]
    assert {claim.section for claim in last.claims} == {0, 1}
    assert last.claims == complete.claims
    finder.stop()


def test_stopping_ends_the_process_at_once() -> None:
    structure = outline(make_document(3000))
    finder = Finder(structure)
    finder.stop()
    assert finder.is_over
    assert finder._process.wait(20) is not None


def test_failing_engine_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "_PROGRAM", "raise SystemExit(3)")
    finder = Finder(outline(Document("x", "Text."), "de"))
    with pytest.raises(RuntimeError, match="ended early"):
        collect(finder)
    finder.stop()


def test_message_in_pieces_is_put_together(monkeypatch: pytest.MonkeyPatch) -> None:
    document = make_document(2)
    structure, complete = outline(document), annotate(document)
    span = Span(0, len(structure.briefing.text))
    message = background._pack(Found(span, complete.claims, complete.verifications))
    finder = Finder(structure)
    reading, writing = os.pipe()
    monkeypatch.setattr(finder, "_fileno", reading)
    found: list[Found] = []
    for place in range(0, len(message), 1000):
        os.write(writing, message[place : place + 1000])
        found += finder.receive()
    os.close(writing)
    os.close(reading)
    monkeypatch.undo()
    finder.stop()
    assert [part.claims for part in found] == [complete.claims]


def test_engine_goes_where_the_reader_goes() -> None:
    structure = outline(make_document(4000))
    finder = Finder(structure)
    place = structure.briefing.text.index("Abschnitt 3000")
    finder.look_at(place)
    while not any(found.span.start <= place < found.span.end for found in finder.receive()):
        assert not finder.is_over
    finder.stop()
