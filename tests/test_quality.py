"""How good the engine is on passages of our own that it was not tuned on: floors, never lowered.

One half of each file is for tuning, the other ("held") only for this test. The digest makes sure
that a better figure does not come from an easier exam: who changes a label changes it here, too.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.claim_scores import Passage, read_passages, score

LABELLED = Path(__file__).parent / "labelled"
DIGESTS = {
    "de": "0a128563168f0a8cefa08136221cfa218f7cb526c75aee6e7e729d053defda76",
    "en": "f2e76c32229d273ea1458ce8bb324855bf7f931a9d7d8528dbbe204d586216b6",
}


def passages(language: str, half: str) -> list[Passage]:
    return read_passages(LABELLED / f"{language}-claims.jsonl", half)


@pytest.mark.parametrize("language", DIGESTS)
def test_the_exam_is_the_one_the_floors_were_set_on(language: str) -> None:
    found = hashlib.sha256((LABELLED / f"{language}-claims.jsonl").read_bytes()).hexdigest()
    assert found == DIGESTS[language]


@pytest.mark.parametrize("language", DIGESTS)
def test_both_halves_are_large_and_ask_for_the_same_kinds(language: str) -> None:
    tuned, held = passages(language, "dev"), passages(language, "held")
    assert min(len(tuned), len(held)) >= 35
    kinds = [{label.kind for passage in half for label in passage.labels} for half in (tuned, held)]
    assert kinds[0] == kinds[1]


def test_english_claims_are_found_with_their_speakers() -> None:
    scores = score(passages("en", "held"), "en")
    assert scores.found >= 97, scores.errors
    assert scores.who >= 95, scores.errors
    assert scores.names >= 95, scores.errors


def test_german_claims_are_found_with_their_speakers() -> None:
    scores = score(passages("de", "held"), "de")
    assert scores.found >= 97, scores.errors
    assert scores.who >= 92, scores.errors
    assert scores.names >= 88, scores.errors
