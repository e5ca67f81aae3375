"""Whatever stands in a text, the engine answers, and every offset it gives can be relied on."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.claims import find_claims
from briefing.language import languages, load
from briefing.model import AnnotatedBriefing, Claim, Document, Span, Status, Verification
from briefing.pipeline import annotate
from tests.saying import as_briefing

FRAGMENTS = (
    *(
        "„",
        "“",
        "”",
        "»",
        "«",
        "›",
        "‹",
        '"',
        "'",
        "‚",
        "‘",
        "’",
        "(",
        ")",
        "[",
        "]",
        "–",
        "-",
        "…",
    ),
    *(".", ",", ":", ";", "!", "?", "\n", "\n\n", " ", "\t", "\u00a0", "\u200b", "\u0301", "…“"),
    *(
        "sagte",
        "teilte",
        "mit",
        "habe",
        "sei",
        "soll",
        "gewesen sein",
        "dass",
        "ob",
        "laut",
        "zufolge",
    ),
    *(
        "nach Angaben",
        "wie",
        "so",
        "demnach",
        "heißt es",
        "zu gehen",
        "abzugeben",
        "und",
        "von",
        "der",
    ),
    *(
        "die",
        "das",
        "Das",
        "Er",
        "sie",
        "Polizei",
        "Ada Lind",
        "Von der Heide",
        "Minister",
        "Sprecher",
    ),
    *(
        "Dr.",
        "z. B.",
        "3.",
        "1.200,5",
        "58-Jährige",
        "Forderung",
        "Worten",
        "nicht bestätigt",
        "bestritt",
    ),
    *(
        "Diese Angaben",
        "unabhängig prüfen",
        "angeblich",
        "said",
        "that",
        "according to",
        "told",
        "the",
    ),
    *(
        "confirmed",
        "denied",
        "could not be verified",
        "Ms Pell",
        "ΑΩ",
        "שלום",
        "日本",
        "🙂",
        "ß",
        "İ",
    ),
)

SENTENCES = (
    "„Es brennt“, sagte Minister Otto Lind, „und zwar überall.“",
    "Die Polizei teilte am Montag mit, dass die Lage „sehr ernst“ sei.",
    "Laut Angaben der Feuerwehr (Stand: 3. Mai) sind, so Lind, zwei Hallen zerstört.",
    "Das Geld sei weg.",
    "Der 58-Jährige soll geflohen sein.",
    "Er sagte: „Wir warten.",
    "Das teilte sie mit.",
    "Unabhängig überprüfen ließen sich die Angaben nicht.",
    "“It is over,” Ida Pell told the Ledger, and she denied the claim.",
    "According to police, the claim could not be verified.",
)

weird = st.text(max_size=200)
news = st.lists(st.sampled_from(FRAGMENTS), min_size=15, max_size=60).map(" ".join)
glued = st.lists(st.sampled_from(FRAGMENTS), min_size=15, max_size=60).map("".join)
mixed = st.lists(st.sampled_from(FRAGMENTS + SENTENCES), min_size=5, max_size=30).map(" ".join)
cut = st.builds(
    lambda text, start, end: text[start : end or None],
    st.permutations(SENTENCES).map(" ".join),
    st.integers(0, 300),
    st.integers(-300, 0),
)
texts = st.one_of(weird, news, glued, mixed, cut)


def check(text: str, claims: tuple[Claim, ...], verifications: tuple[Verification, ...]) -> None:
    assert [claim.id for claim in claims] == [f"c{n}" for n in range(1, len(claims) + 1)]
    assert all(a.content[0] <= b.content[0] for a, b in pairwise(claims))
    assert all(a.trigger[0] <= b.trigger[0] for a, b in pairwise(verifications))
    for claim in claims:
        check_spans(text, claim.content)
        check_spans(text, claim.cue, may_be_empty=True)
        if claim.speaker:
            check_spans(text, (claim.speaker.span,))
            assert claim.speaker.name.strip()
        assert all(0 <= index < len(verifications) for index in claim.verifications)
        assert (claim.status is Status.UNSTATED) == (not claim.verifications)
        assert 0 < claim.confidence < 1
    for verification in verifications:
        check_spans(text, verification.trigger)
        check_spans(text, verification.scope, may_be_empty=True)
        assert verification.status is not Status.UNSTATED


def check_spans(text: str, spans: tuple[Span, ...], *, may_be_empty: bool = False) -> None:
    assert spans or may_be_empty
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(text[span.start : span.end].strip() for span in spans)


@pytest.mark.parametrize("language", languages())
@settings(max_examples=250)
@given(text=texts)
def test_claims_hold_their_contract_for_any_text(language: str, text: str) -> None:
    claims, verifications = find_claims(as_briefing(text), load(language))
    check(text, claims, verifications)


@settings(max_examples=150)
@given(texts)
def test_the_whole_pipeline_holds_the_contract_for_any_text(text: str) -> None:
    annotated = annotate(Document("-", text))
    check(annotated.briefing.text, annotated.claims, annotated.verifications)
    check_places(annotated)


def check_places(annotated: AnnotatedBriefing) -> None:
    """Every claim begins in the headline, the deck or the section that it names."""
    briefing = annotated.briefing
    for claim in annotated.claims:
        start = claim.content[0].start
        if claim.section is None:
            places = [span for span in (briefing.headline, briefing.deck) if span]
        else:
            section = briefing.sections[claim.section]
            places = [section.span, *([section.title] if section.title else [])]
        assert any(span.start <= start < span.end for span in places)


@given(st.lists(texts.map(lambda text: text.replace("\n", " ")), max_size=5).map("\n\n".join))
def test_no_claim_runs_over_a_paragraph(text: str) -> None:
    claims, _ = find_claims(as_briefing(text), load("de"))
    for claim in claims:
        assert all("\n\n" not in text[span.start : span.end] for span in claim.content)


@given(texts)
def test_the_same_text_gives_the_same_claims(text: str) -> None:
    first = find_claims(as_briefing(text), load("de"))
    assert find_claims(as_briefing(text), load("de")) == first


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    "text",
    [
        "! Das teilte sie mit.",
        "Polizei das nicht bestätigt soll the",
        "Die Polizei hat von Angriffen gesprochen.",
        "“It is over,” she denied the claim.according to",
    ],
)
def test_what_once_broke_the_contract_holds_it(text: str, language: str) -> None:
    check(text, *find_claims(as_briefing(text), load(language)))
