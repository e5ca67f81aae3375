"""The explanation: every claim with its rule, every mark with the words that say so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing.model import AnnotatedBriefing, Briefing, Document, Kind, Status
from briefing.pipeline import annotate
from briefing.views.cells import cells
from briefing.views.explain import render
from tests.builders import Sample
from tests.sample import bridge, ferry

Check = Callable[[str, str], None]


def test_explanation_is_the_expected_one(check_expected: Check) -> None:
    check_expected("bridge-explain.txt", render(bridge()))


def test_english_explanation_is_the_expected_one(check_expected: Check) -> None:
    check_expected("ferry-explain.txt", render(ferry()))


@pytest.mark.parametrize("width", [20, 33, 80, 10_000])
def test_lines_keep_the_width(width: int) -> None:
    assert all(cells(line) <= width for line in render(bridge(), width=width).split("\n"))


def test_claims_stand_in_reading_order_with_all_that_the_engine_knows() -> None:
    text = "Der Rat sagte, die Brücke sei zu. Unabhängig überprüfen ließ sich das nicht."
    annotated = annotate(Document("-", f"Kopf\n\n{text}\n\n{text} „Ja“, sagte er."))
    shown = render(annotated, width=200)
    places = [shown.index(f"\n{claim.id} ") for claim in annotated.claims]
    assert places == sorted(places)
    for claim in annotated.claims:
        assert f"{claim.rule}: stimmt in {claim.confidence * 100:.0f} von 100 Fällen" in shown
    for verification in annotated.verifications:
        assert verification.rule in shown
        assert annotated.briefing.text[slice(*verification.trigger[0])] in shown


def test_long_words_lose_their_middle() -> None:
    words = " ".join(f"wort{number}" for number in range(200))
    sample = Sample(None, None, [(None, [f"„{words}“, sagte er."])])
    sample.claim(f"„{words}“", cue=["sagte"])
    shown = " ".join(render(sample.annotated()).split())
    assert "c1 „wort0 wort1 " in shown
    assert " […] " in shown
    assert "wort199“ Sprecher" in shown
    assert "wort100 " not in shown


def test_who_carries_the_words_has_a_line_of_its_own() -> None:
    sample = Sample(None, None, [(None, ["„Ja“, sagte Ada Lind laut Nordfunk."])])
    sample.claim("„Ja“", speaker="Ada Lind", cue=["sagte"], via="Nordfunk")
    lines = render(sample.annotated()).splitlines()
    assert "   Sprecher  Ada Lind" in lines
    assert "   laut      Nordfunk" in lines


def test_statement_without_a_claim_stands_at_the_end() -> None:
    sample = Sample(None, None, [(None, ["Angeblich fehlen Teile. „Ja“, sagte er."])])
    sample.verify(Status.UNCONFIRMED, "Angeblich", "fehlen Teile")
    sample.claim("„Ja“", cue=["sagte"])
    end = render(sample.annotated()).partition("keine Aussage gefunden wurde (1)\n\n")[2]
    assert end.splitlines() == [
        "fehlen Teile",
        "   Status    [unbestätigt] nicht bestätigt",
        "   Regel     xx.rule",
        "   Auslöser  Angeblich",
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "nicht mitgezählt: 1 berichtete Äußerung ohne Status"),
        ("en", "not counted: 1 reported speech act without a status"),
    ],
)
def test_counts_account_for_every_entry(language: str, line: str) -> None:
    sample = Sample(
        None, None, [(None, ["Angeblich fehlen Teile. Ada Lind dankte. „Ja“, rief sie."])]
    )
    sample.verify(Status.UNCONFIRMED, "Angeblich", "fehlen Teile")
    sample.claim("Ada Lind dankte", kind=Kind.REPORTED)
    sample.claim("„Ja“")
    counts, uncounted, *_ = render(sample.annotated(language)).splitlines()
    assert counts.startswith("2 ")  # one claim, and what is unconfirmed beside it
    assert uncounted == line


def test_briefing_without_anything_renders_empty() -> None:
    nothing = Briefing("-", "Home »\n", None, None, None, (), ())
    assert render(AnnotatedBriefing(nothing, "de", (), ())) == ""
