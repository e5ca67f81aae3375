"""The claims come from another process, complete, and that process ends when it is told to."""

from __future__ import annotations

import io
import os
import pickle
import select

import pytest

from briefing import background
from briefing.background import HEADER, Finder, serve
from briefing.model import Document, Found
from briefing.pipeline import annotate, outline
from tests.test_pipeline import make_document


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
    finder = Finder(structure.briefing, structure.language, False)
    last = collect(finder)[-1]
    complete = annotate(document)
    assert (last.claims, last.verifications) == (complete.claims, complete.verifications)
    finder.stop()


def test_stopping_ends_the_process_at_once() -> None:
    structure = outline(make_document(3000))
    finder = Finder(structure.briefing, structure.language, False)
    finder.stop()
    assert finder.is_over
    assert finder._process.returncode is not None


def test_failing_engine_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "_PROGRAM", "import sys; sys.stdin.buffer.read(); sys.exit(3)")
    finder = Finder(outline(Document("x", "Text.")).briefing, "de", True)
    with pytest.raises(RuntimeError, match="ended early"):
        collect(finder)
    finder.stop()


def test_message_in_pieces_is_put_together(monkeypatch: pytest.MonkeyPatch) -> None:
    structure = outline(make_document(2))
    results = io.BytesIO()
    order = pickle.dumps((structure.briefing, structure.language, False, 0))
    serve(io.BytesIO(order), results)
    finder = Finder(structure.briefing, structure.language, False)
    reading, writing = os.pipe()
    monkeypatch.setattr(finder, "_fileno", reading)
    found: list[Found] = []
    data = results.getvalue()
    assert int.from_bytes(data[:HEADER], "big") == len(data) - HEADER
    for place in range(0, len(data), 1000):
        os.write(writing, data[place : place + 1000])
        found += finder.receive()
    os.close(writing)
    os.close(reading)
    monkeypatch.undo()
    finder.stop()
    assert [part.claims for part in found] == [annotate(make_document(2)).claims]
