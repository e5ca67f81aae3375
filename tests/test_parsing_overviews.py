"""Overviews with all that pages put around them are read as their labels say: floors, not lowered.

The digest makes sure that a better figure does not come from an easier exam.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.structure_scores import compare, score

OVERVIEWS = sorted((Path(__file__).parent / "labelled" / "overviews").glob("*.txt"))
DIGEST = "ca19a06e67a0e6f11c031fc4b3da3bddc1b8fa451663f71858c0bacd44fb3b1c"


def test_the_exam_is_the_one_the_floors_were_set_on() -> None:
    found = hashlib.sha256(b"\0".join(path.read_bytes() for path in OVERVIEWS)).hexdigest()
    assert found == DIGEST


def test_there_are_enough_pages_of_every_kind() -> None:
    lines = [(role, line) for path in OVERVIEWS for role, _, line in compare(path)]
    assert len(OVERVIEWS) >= 40
    assert sum(role == "B" for role, _ in lines) > 400
    assert sum(role == "T" for role, _ in lines) > 70


def test_headline_deck_and_subheadings_are_right_on_nineteen_of_twenty_pages() -> None:
    scores = score(OVERVIEWS)
    assert scores.right >= 0.95 * scores.pages, scores.errors


def test_boilerplate_lines_are_told_from_the_article() -> None:
    scores = score(OVERVIEWS)
    assert scores.precision >= 99, scores.errors
    assert scores.recall >= 97, scores.errors
