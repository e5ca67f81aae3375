"""In English too a noun means who was called so, and nobody where two were."""

from __future__ import annotations

import pytest

from tests.saying import hear


def name_of(before: str, noun: str) -> str | None:
    """Give who is meant by a noun that speaks behind a sentence."""
    return hear(f"{before} {noun} said it was late.", "en")[-1].name


@pytest.mark.parametrize(
    ("before", "noun"),
    [
        ("Senator Ada Lind, a Freelander from Halm, met Otto Brandt.", "The Freelander"),
        ("Freelander Senator Ada Lind met other Freelanders.", "The Freelander"),
        ("Ada Lind, 58, was held in Halm.", "The 58-year-old"),
        ("Ada Lind (58) was held in Halm.", "The 58-year-old"),
        ("The 58-year-old plumber Ada Lind was held.", "The 58-year-old"),
        ("Castle spokeswoman Ada Lind met army spokesman Otto Brandt.", "The Castle spokeswoman"),
        ("Norvik President Ada Lind met General Otto Brandt.", "The Norvik leader"),
        ("Ada Lind, a pilot from Halm, met Otto Brandt, a pilot from Norvik.", "The Halm pilot"),
        ("Halm Mayor Ada Lind met Norvik Mayor Otto Brandt.", "The mayor of Halm"),
        ("The billionaire Ada Lind bought a ship.", "The billionaire"),
    ],
)
def test_a_description_means_who_was_called_so(before: str, noun: str) -> None:
    assert name_of(before, noun) == "Ada Lind"


@pytest.mark.parametrize(
    ("before", "noun"),
    [
        ("Castle spokeswoman Ada Lind was there.", "The Castle"),
        ("Halm pilot Ada Lind was there.", "The Norvik pilot"),
        ("Ada Lind, a pilot, was there. A pilot was hurt.", "The pilot"),
        ("Ada Lind, 58, met Otto Brandt, 58.", "The 58-year-old"),
        ("The shipping company Ada Norvent met the mining company Otto Gold.", "The company"),
        ("Police arrested Ada Lind.", "The police"),
    ],
)
def test_no_name_beats_a_wrong_one(before: str, noun: str) -> None:
    assert name_of(before, noun) == noun.removeprefix("The ")


def test_a_company_is_meant_by_what_it_was_called() -> None:
    assert name_of("The shipping company Ada Norvent sold a pier.", "The company") == "Ada Norvent"
