"""Conflicts between frames are settled; claims come in reading order, with who goes on speaking."""

from __future__ import annotations

import pytest

from briefing.claims import find_claims
from briefing.language import load
from briefing.model import Kind
from tests.saying import as_briefing, hear, names_in, words_in


def test_words_are_claimed_twice_only_where_one_carries_what_another_says() -> None:
    text = "Laut Polizei sagte der Zeuge, der Wagen sei rot gewesen, so die Agentur."
    claims = find_claims(as_briefing(text), load("de"))[0]
    assert len({claim.speaker for claim in claims}) == len(claims) == 3
    for number, outer in enumerate(claims):
        for inner in claims[number + 1 :]:
            held = [any(a <= c and d <= b for a, b in outer.content) for c, d in inner.content]
            assert all(held)
            assert inner.via is not None


def test_a_quotation_inside_a_carried_claim_keeps_its_own_speaker() -> None:
    outer, quote = hear("Laut Nordfunk sagte Ada Lind: „Wir bleiben alle hier.“")
    assert (outer.mention, quote.mention, quote.via) == ("Nordfunk", "Ada Lind", "Nordfunk")


def test_a_whole_quotation_beats_the_indirect_reading_of_the_same_words() -> None:
    assert [said.kind for said in hear("„Es brennt“, sagte die Polizei.")] == [Kind.DIRECT]


def test_claims_are_numbered_in_reading_order() -> None:
    text = "Es brennt, sagte die Polizei.\n\n„Wir löschen“, sagte die Feuerwehr. Es brenne noch."
    claims = find_claims(as_briefing(text), load("de"))[0]
    assert [claim.id for claim in claims] == ["c1", "c2", "c3"]
    assert [claim.content[0].start for claim in claims] == sorted(
        claim.content[0].start for claim in claims
    )


def test_a_chain_inherits_its_speaker_from_the_claim_before() -> None:
    text = "Es werde eng, sagte Ministerin Ada Lind. Das Geld sei weg."
    assert names_in(text) == ["Ada Lind", "Ada Lind"]


def test_a_quotation_that_nobody_has_said_yet_takes_the_next_speaker() -> None:
    text = "„Das Geld ist weg.“ Es werde eng, sagte Ministerin Ada Lind."
    assert names_in(text) == ["Ada Lind", "Ada Lind"]


def test_the_subject_of_the_sentence_before_speaks_where_nobody_else_does() -> None:
    text = "Es werde eng, sagte Ada Lind. Minister Otto Brandt nahm Stellung. Das Geld sei weg."
    assert names_in(text)[-1] == "Otto Brandt"


def test_a_headline_and_a_section_title_may_hold_claims_of_no_and_of_their_section() -> None:
    briefing = as_briefing("Rat: „Es wird eng“\n\nDie Stadt spart.")
    headline, body = briefing.sections[0].paragraphs
    section = briefing.sections[0]._replace(span=body, paragraphs=(body,))
    (claim,) = find_claims(briefing._replace(headline=headline, sections=(section,)), load("de"))[0]
    assert claim.section is None
    titled = section._replace(index=3, title=headline)
    (claim,) = find_claims(briefing._replace(sections=(titled,)), load("de"))[0]
    assert claim.section == 3


def test_of_two_nested_indirect_claims_the_outer_one_stays() -> None:
    text = "Lind sagte, dass der Rat angeordnet habe, die Brücke zu sperren."
    assert words_in(text) == [("dass der Rat angeordnet habe, die Brücke zu sperren",)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Die Bank wies den Vorwurf zurück, sie habe Geld versteckt. Alles sei geprüft.",
            "Bank",
        ),
        (
            "Gerüchte, wonach ein Spion dahinterstecke, bestätigte der Minister nicht."
            " Alles werde geprüft.",
            "Minister",
        ),
        ("Im Bericht wird das Amt kritisiert. Es habe zu spät reagiert.", "Bericht"),
        (
            "Der Minister wich aus. Der Verkauf der Bahn wurde vertagt. Es fehle an Geld."
            " Das sagte die Senatorin.",
            "Senatorin",
        ),
    ],
)
def test_a_chain_goes_on_with_who_acts_and_can_speak(text: str, speaker: str) -> None:
    said = [one for one in hear(text) if one.kind is Kind.FREE_INDIRECT]
    assert [one.name for one in said] == [speaker]
