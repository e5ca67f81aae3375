"""What is in doubt, and the article's own sentence that says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import AnnotatedBriefing, Kind, Span, Status
from briefing.views import markdown, plain
from briefing.views.evidence import (
    evidence_of,
    find_doubts,
    find_opening,
    find_section,
    find_sentence,
    words_of,
)
from tests.builders import Sample


def sentence_of(text: str, words: str) -> str:
    sample = Sample(None, None, [(None, [text])])
    return sample.text[slice(*find_sentence(sample.briefing, sample.span(words)))]


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("Eins ist da. Zwei fehlt. Drei kommt.", "fehlt", "Zwei fehlt."),
        ("Eins ist da. Zwei fehlt.", "Eins", "Eins ist da."),
        ("Wo? „Hier.“ Dort aber nicht!", "aber", "Dort aber nicht!"),
        ("Er sagt: „Nein!“ Sie geht.", "Nein", "Er sagt: „Nein!“"),
        ("Am 3. Mai war z. B. Dr. Lind da. Sie ging.", "Mai", "Am 3. Mai war z. B. Dr. Lind da."),
        ("Es kostet 3 Mio. Euro oder mehr. Wer zahlt?", "Euro", "Es kostet 3 Mio. Euro oder mehr."),
        ("Das war 2024. Heute ist alles neu.", "neu", "Heute ist alles neu."),
        ("Acht ... neun zehn. Elf.", "zehn", "Acht ... neun zehn."),
        ("A man said no. U.S. officials agreed.", "officials", "U.S. officials agreed."),
    ],
)
def test_sentence_is_found_around_words(text: str, words: str, sentence: str) -> None:
    assert sentence_of(text, words) == sentence


def test_span_over_two_sentences_gives_both() -> None:
    assert sentence_of("Null ist da. Eins ist da. Zwei fehlt. Drei.", "da. Zwei") == (
        "Eins ist da. Zwei fehlt."
    )


@given(st.text(alphabet="aB.!? \n„“3", min_size=1), st.data())
def test_sentence_holds_the_span_and_stays_in_its_paragraph(text: str, data: st.DataObject) -> None:
    sample = Sample("Kopf", None, [("Titel", [text, "Ende."])])
    (block, _) = sample.briefing.sections[0].paragraphs
    start = data.draw(st.integers(block.start, block.end - 1))
    end = data.draw(st.integers(start + 1, block.end))
    found = find_sentence(sample.briefing, Span(start, end))
    assert block.start <= found.start <= start
    assert found.end <= block.end
    assert found.end >= end


def test_sentence_of_headline_is_the_headline() -> None:
    sample = Sample("Lind bestreitet Absprache", None, [(None, ["Text."])])
    span = find_sentence(sample.briefing, sample.span("bestreitet"))
    assert span == sample.briefing.headline


def test_words_outside_every_block_stay_as_they_are() -> None:
    sample = Sample("Kopf", None, [(None, ["Text."])])
    outside = Span(len(sample.text) - 1, len(sample.text))
    assert find_sentence(sample.briefing, outside) == outside


LONG = "Ein langer Satz, der schon allein genug erzählt, denn er hat viel zu sagen und sagt es."


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        (f"Kurz. {LONG} Drei.", f"Kurz. {LONG}"),
        (f"{LONG} Zwei.", LONG),
        ("Kurz.", "Kurz."),
    ],
)
def test_opening_is_one_sentence_or_two_short_ones(text: str, opening: str) -> None:
    sample = Sample(None, None, [(None, [text, "Noch ein Absatz."])])
    span = find_opening(sample.briefing, sample.briefing.sections[0])
    assert sample.text[slice(*span)] == opening


def test_doubts_come_in_reading_order_with_and_without_a_claim() -> None:
    sample = Sample(None, None, [(None, ["Aa bb.", "Cc dd ee.", "Ff gg hh ii."])])
    late = sample.verify(Status.DISPUTED, "gg", "ii")
    sample.verify(Status.UNCONFIRMED, "Cc", "dd")
    sample.verify(Status.CONFIRMED, "Aa", "bb")
    claim = sample.claim("ii", kind=Kind.INDIRECT, verifications=[late])
    findings = find_doubts(sample.annotated())
    assert [(finding.status, finding.claim) for finding in findings] == [
        (Status.UNCONFIRMED, None),
        (Status.DISPUTED, claim),
    ]


def test_verification_without_scope_stands_for_itself() -> None:
    sample = Sample(None, None, [(None, ["Das ist nicht bestätigt."])])
    sample.verify(Status.UNCONFIRMED, "nicht bestätigt")
    (finding,) = find_doubts(sample.annotated())
    assert words_of(sample.briefing, finding.content) == "nicht bestätigt"


def test_what_nobody_claims_is_one_finding_however_often_it_is_doubted() -> None:
    sample = Sample(None, None, [(None, ["Lind bestreitet die angebliche Sperrung. Ende gut."])])
    sample.verify(Status.DISPUTED, "bestreitet", "die angebliche Sperrung")
    sample.verify(Status.UNCONFIRMED, "angebliche", "Sperrung")
    sample.verify(Status.UNCONFIRMED, "gut", "Ende")
    one, other = find_doubts(sample.annotated())
    assert one.status is Status.DISPUTED
    assert words_of(sample.briefing, one.content) == "die angebliche Sperrung"
    assert one.verifications == tuple(sample.verifications[:2])
    assert words_of(sample.briefing, other.content) == "Ende"


def test_evidence_names_each_sentence_once() -> None:
    sample = Sample(None, None, [(None, ["Aa bb. Das ist unklar und\nbestritten. Ende gut."])])
    first = sample.verify(Status.UNCONFIRMED, "unklar", "Aa bb")
    second = sample.verify(Status.DISPUTED, "bestritten", "Aa bb")
    sample.claim("Aa bb", verifications=[first, second])
    (finding,) = find_doubts(sample.annotated())
    (evidence,) = evidence_of(sample.briefing, finding)
    assert evidence.sentence == "Das ist unklar und bestritten."
    assert evidence.verifications == (sample.verifications[0], sample.verifications[1])


def test_pieces_that_lie_apart_show_it() -> None:
    sample = Sample(None, None, [(None, ["„Wir“, sagte sie, „gehen.“"])])
    assert words_of(sample.briefing, sample.spans("„Wir“", "„gehen.“")) == "„Wir“ … „gehen.“"


def test_section_is_found_by_title_and_text_alike() -> None:
    sample = Sample("Kopf", "Vorspann.", [(None, ["Eins."]), ("Zwei", ["Drei."])])
    briefing = sample.briefing
    found = [
        find_section(briefing, sample.span(word)) for word in ("Vorspann", "Eins", "Zwei", "Drei")
    ]
    assert [section and section.index for section in found] == [None, 0, 1, 1]


@pytest.mark.parametrize("render", [plain.render, markdown.render])
@pytest.mark.parametrize(
    ("outer", "inner", "speaker", "times"),
    [
        ("dass „alles gut“ sei", "„alles gut“", "Lind", 1),
        ("dass „alles gut“ sei", "dass „alles", "Lind", 1),
        ("dass „alles gut“ sei", "„alles gut“", "Vale", 2),
        ("dass „alles", "gut“ sei", "Lind", 2),
    ],
)
def test_evidence_of_a_claim_within_a_claim_is_shown_once(
    render: Callable[[AnnotatedBriefing], str], outer: str, inner: str, speaker: str, times: int
) -> None:
    text = "Lind sagte vor Vale, dass „alles gut“ sei. Das ist unklar."
    sample = Sample(None, None, [(None, [text])])
    doubt = sample.verify(Status.UNCONFIRMED, "unklar", outer)
    sample.claim(inner, kind=Kind.INDIRECT, speaker=speaker, verifications=[doubt])
    sample.claim(outer, kind=Kind.INDIRECT, speaker="Lind", verifications=[doubt])
    block = render(sample.annotated()).partition("unbestätigt oder bestritten (2)")[2]
    assert block.count("Im Artikel nicht bestätigt: Das ist unklar.") == times
    assert block.index(outer) < block.index("Im Artikel")


@pytest.mark.parametrize("has_claim", [True, False])
def test_missing_speaker_is_named_in_one_way(has_claim: bool) -> None:
    sample = Sample(None, None, [(None, ["Aa bb. Das ist unklar."])])
    doubt = sample.verify(Status.UNCONFIRMED, "unklar", "Aa bb")
    if has_claim:
        sample.claim("Aa bb", kind=Kind.INDIRECT, verifications=[doubt])
    assert "[unbestätigt] Sprecher nicht gefunden, Abschnitt 1" in plain.render(sample.annotated())


def test_pieces_that_only_a_stray_mark_parts_are_shown_without_an_ellipsis() -> None:
    text = "der Plan sei „falsch und zu teuer, weil er"
    briefing = Sample(None, None, [(None, [text])]).briefing
    start = briefing.text.index(text)
    places = [(0, 12), (14, 33), (35, 42)]
    spans = tuple(Span(start + first, start + end) for first, end in places)
    assert words_of(briefing, spans) == "der Plan sei falsch und zu teuer … weil er"
