"""A quotation inside a quotation is a claim of its own where somebody of its own says it."""

from __future__ import annotations

import pytest

from briefing.claims import find_claims
from briefing.language import load
from tests.saying import as_briefing, hear


@pytest.mark.parametrize(
    ("text", "outer", "inner", "mention"),
    [
        (
            "„Er sagte: ‚Ich komme nicht‘, und ging“, berichtete die Wirtin Ada Lind.",
            "Ada Lind",
            "‚Ich komme nicht‘",
            "Er",
        ),
        (
            "»Der Wirt rief: ›Alle raus hier‹, da liefen wir«, erzählte Jan Abel.",
            "Jan Abel",
            "›Alle raus hier‹",
            "Der Wirt",
        ),
        (
            "Ada Lind sagte: «‹Das Geld ist weg›, hat der Bankier gesagt. Wir gingen.»",
            "Ada Lind",
            "‹Das Geld ist weg›",
            "der Bankier",
        ),
        (
            "„Mein Nachbar hat mich ‚eine Lügnerin‘ genannt“, sagte Ada Lind.",
            "Ada Lind",
            "‚eine Lügnerin‘",
            "Mein Nachbar",
        ),
    ],
)
def test_what_somebody_else_says_in_a_quotation_is_a_claim(
    text: str, outer: str, inner: str, mention: str
) -> None:
    first, second = hear(text)
    assert first.name == outer
    assert (second.words, second.mention) == ((inner,), mention)
    assert inner in first.words[0]


@pytest.mark.parametrize(
    ("text", "inner", "mention", "name"),
    [
        (
            "“He told us, ‘We will not pay this year,’ and hung up,” Ada Lind said.",
            "‘We will not pay this year,’",
            "He",
            "He",
        ),
        (
            "“I told them, ‘We are leaving,’” Ada Lind said on Monday.",
            "‘We are leaving,’",
            "I",
            "Ada Lind",
        ),
        (
            "Lawyer Ada Lind said: “The owner wrote: ‘You will be paid in May.’ We still wait.”",
            "‘You will be paid in May.’",
            "The owner",
            "owner",
        ),
    ],
)
def test_an_english_quotation_is_read_inside_too(
    text: str, inner: str, mention: str, name: str
) -> None:
    second = hear(text, "en")[1]
    assert (second.words, second.mention, second.name) == ((inner,), mention, name)


def test_i_in_a_quotation_is_whoever_says_it() -> None:
    text = "Ministerin Ada Lind sagte: „Ich sagte ihm: ‚Geh nach Hause‘, aber er blieb.“"
    assert [said.name for said in hear(text)] == ["Ada Lind", "Ada Lind"]


def test_he_in_a_quotation_is_not_the_one_who_says_it() -> None:
    text = "Minister Jan Abel sagte: „Er sagte: ‚Geh nach Hause‘, und ich ging.“"
    assert [said.name for said in hear(text)] == ["Jan Abel", "Er"]


@pytest.mark.parametrize(
    "text",
    [
        "„Das Stück ‚Der lange Fluss‘ ist großartig“, sagte Ada Lind.",
        "„Das ist keine ‚Reform‘, das ist ein Abbau“, sagte Ada Lind.",
        "„Wir wollen die ‚echten‘ Zahlen sehen“, sagte Ada Lind.",
        "„Das Motto ‚Halm blüht auf‘ passt zu uns“, sagte Ada Lind.",
    ],
)
def test_scare_quotes_and_titles_in_a_quotation_are_no_claim(text: str) -> None:
    assert len(hear(text)) == 1


def test_a_quoted_title_makes_no_claim_of_what_is_quoted_in_it() -> None:
    assert not hear("Gezeigt wird der Film „Er sagte ‚Nein‘“.")


def test_what_is_quoted_inside_does_not_change_who_goes_on_speaking() -> None:
    text = (
        "Ministerin Ada Lind sagte: „Der Wirt rief: ‚Alle raus hier‘, da liefen wir.“"
        " Man habe nichts retten können."
    )
    assert hear(text)[-1].name == "Ada Lind"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ada Lind sagte, der Plan sei „falsch und zu teuer.",
            ("der Plan sei", "falsch und zu teuer"),
        ),
        ("Ada Lind sagte, der Plan sei falsch“.", ("der Plan sei falsch",)),
        ("„Der Plan ist falsch, sagte Ada Lind.", ("Der Plan ist falsch",)),
        ("Es regne, sagte Ada Lind. Der Damm“ halte.", ("Der Damm", "halte.")),
    ],
)
def test_a_mark_without_a_partner_is_no_part_of_a_claim(text: str, words: tuple[str, ...]) -> None:
    assert words in [said.words for said in hear(text)]


def test_a_name_with_an_apostrophe_speaks() -> None:
    text = "Der Minister von Côte d’Ivoire, Pat O’Neill, sagte: „Wir kommen.“"
    (said,) = hear(text)
    assert (said.mention, said.name) == (
        "Der Minister von Côte d’Ivoire, Pat O’Neill",
        "Pat O’Neill",
    )


def test_claims_stay_in_order_when_a_mark_is_left_out() -> None:
    claims, _ = find_claims(as_briefing('WORTEN: nach"ANGABE%0'), load("de"))
    assert [claim.id for claim in claims] == [f"c{number}" for number in range(1, len(claims) + 1)]
    assert [claim.content for claim in claims] == sorted(claim.content for claim in claims)
