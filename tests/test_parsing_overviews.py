"""Overviews with all that pages put around them are read as their labels say: floors, not lowered.

The rules are worked out on `overviews`; nobody looks at the errors in `overviews_held`, whose
figures say what to expect elsewhere. The digests make sure that a better figure does not come from
an easier exam.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.structure_scores import compare, score

LABELLED = Path(__file__).parent / "labelled"
OVERVIEWS = sorted((LABELLED / "overviews").glob("*.txt"))
HELD = sorted((LABELLED / "overviews_held").glob("*.txt"))


@pytest.mark.parametrize(
    ("paths", "digest"),
    [
        (OVERVIEWS, "7fb0dfcbd38812e8d68269edfb81ae449328afda05293d14eabb0752bceda87a"),
        (HELD, "0b78b5df938529c23f29c71966146893f42db79628bfcf18bed1b29cb6a1c3ac"),
    ],
)
def test_the_exam_is_the_one_the_floors_were_set_on(paths: list[Path], digest: str) -> None:
    found = hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()
    assert found == digest


def test_there_are_enough_pages_of_every_kind() -> None:
    lines = [(role, line) for path in OVERVIEWS for role, _, line in compare(path)]
    assert len(OVERVIEWS) >= 112
    assert len(HELD) >= 12
    assert sum(role == "B" for role, _ in lines) > 1400
    assert sum(role == "T" for role, _ in lines) > 220


def test_headline_deck_and_subheadings_are_right_on_nineteen_of_twenty_pages() -> None:
    scores = score(OVERVIEWS)
    assert scores.right >= 0.95 * scores.pages, scores.errors


def test_boilerplate_lines_are_told_from_the_article() -> None:
    scores = score(OVERVIEWS)
    assert scores.precision >= 99, scores.errors
    assert scores.recall >= 97, scores.errors


def test_pages_that_nobody_worked_on_are_read_as_well_as_the_readme_says() -> None:
    scores = score(HELD)
    assert scores.right >= 5
    assert scores.precision >= 99
    assert scores.recall >= 85
