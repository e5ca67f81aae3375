"""Finding part by part gives what finding at once gives."""

from __future__ import annotations

import pytest

from briefing import parts as module
from briefing.model import AnnotatedBriefing, Briefing, Claim, Document, Found, Verification
from briefing.parts import find_in_parts
from briefing.pipeline import annotate, outline

SECTION = (
    "## Abschnitt {0}\n\n"
    "„Die Brücke {0} bleibt gesperrt“, sagte Bürgermeisterin Ada Lind am Dienstag. "
    "Das ließ sich nicht unabhängig überprüfen.\n\n"
    "Der Wetterdienst teilte mit, dass Sturm {0} abflaue. "
    "Am Abend waren die Straßen wieder frei, und es blieb dabei.\n\n"
)


def make_document(sections: int) -> Document:
    return Document("x", "Überschrift\n\n" + "".join(map(SECTION.format, range(1, sections + 1))))


def words(annotated: AnnotatedBriefing) -> list[tuple[str, str, str]]:
    text = annotated.briefing.text
    return [
        (
            text[slice(*claim.content[0])],
            claim.speaker.name if claim.speaker else "",
            claim.status,
        )
        for claim in annotated.claims
    ]


def join(briefing: Briefing, parts: list[Found]) -> AnnotatedBriefing:
    """Let each part take the place of what was known of its stretch."""
    claims: list[Claim] = []
    verifications: list[Verification] = []
    for part in parts:
        start, end = part.span
        claims = [one for one in claims if not start <= one.content[0].start < end]
        verifications = [one for one in verifications if not start <= one.trigger[0].start < end]
        claims += part.claims
        verifications += part.verifications
    claims.sort(key=lambda claim: claim.content[0].start)
    verifications.sort(key=lambda verification: verification.trigger[0].start)
    return AnnotatedBriefing(briefing, "de", tuple(claims), tuple(verifications))


@pytest.mark.parametrize("at", [0, 1500, 10**9])
@pytest.mark.parametrize("whole", [10**9, 0])
def test_parts_add_up_to_the_whole(at: int, whole: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GLANCE", 600)
    monkeypatch.setattr(module, "PART", 700)
    monkeypatch.setattr(module, "CONTEXT", 400)
    monkeypatch.setattr(module, "WHOLE", whole)
    document = make_document(12)
    structure = outline(document)
    parts = list(find_in_parts(structure.briefing, structure.language, look_up=lambda: at))
    assert len(parts) == (2 if whole else len(parts)) > 1
    joined, complete = join(structure.briefing, parts), annotate(document)
    assert words(joined) == words(complete)
    assert joined.verifications == complete.verifications
    assert structure.briefing == complete.briefing


def test_what_is_read_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GLANCE", 300)
    structure = outline(make_document(12))
    at = structure.briefing.text.index("Abschnitt 7")
    first = next(find_in_parts(structure.briefing, structure.language, look_up=lambda: at))
    assert first.span.start <= at < first.span.end
    assert len(first.claims) < 6


@pytest.mark.parametrize("text", ["", "Nur eine Überschrift", "Ein Satz. „Ja“, sagte Ada Lind."])
def test_short_text_is_one_part(text: str) -> None:
    document = Document("x", text)
    structure = outline(document)
    (part,) = find_in_parts(structure.briefing, structure.language)
    assert words(join(structure.briefing, [part])) == words(annotate(document))


def test_next_part_is_where_the_reader_went(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GLANCE", 300)
    monkeypatch.setattr(module, "PART", 300)
    monkeypatch.setattr(module, "WHOLE", 0)
    briefing, language, *_ = outline(make_document(12))
    place = 0
    parts = find_in_parts(briefing, language, look_up=lambda: place)
    next(parts)
    next(parts)
    place = briefing.text.index("Abschnitt 9")
    found = next(parts)
    assert found.span.start <= place < found.span.end
    after = next(parts)
    assert after.span.start > found.span.start
