"""How good the engine is on passages of our own that it was not tuned on: floors, never lowered.

One half of each file is for tuning, the other ("held") only for this test. The digest makes sure
that a better figure does not come from an easier exam: who changes a label changes it here, too.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from briefing.model import Status
from tests import status_scores
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


STATUS_DIGESTS = {
    "de": "e36a0162ebc39462e1b8368a1a1425b98f5394ab6502dd7e0f814c178495519b",
    "en": "26bbd32360f1f739718b0f6699a5276c3bec2b7534d71349d63725ad49e2fdd4",
}
STATUS_FLOORS = {"de": (99, 98, 88), "en": (99, 98, 88)}
"""Precision, recall, scope on the held half, in percent."""


def status_passages(language: str, half: str) -> list[status_scores.Passage]:
    return status_scores.read_passages(LABELLED / f"{language}-statuses.jsonl", half)


@pytest.mark.parametrize("language", STATUS_DIGESTS)
def test_the_exam_on_statuses_is_the_one_the_floors_were_set_on(language: str) -> None:
    found = hashlib.sha256((LABELLED / f"{language}-statuses.jsonl").read_bytes()).hexdigest()
    assert found == STATUS_DIGESTS[language]


@pytest.mark.parametrize(("language", "least"), [("de", 80), ("en", 60)])
def test_both_halves_state_everything_and_hold_near_misses(language: str, least: int) -> None:
    halves = [status_passages(language, half) for half in ("dev", "held")]
    assert sum(map(len, halves)) >= least
    for half in halves:
        stated = {label.status for passage in half for label in passage.labels}
        assert stated == set(Status) - {Status.UNSTATED}
        assert sum(len(passage.traps) for passage in half) >= 4


@pytest.mark.parametrize("language", STATUS_DIGESTS)
def test_statements_about_confirmation_are_found_with_their_scope(language: str) -> None:
    scores = status_scores.score(status_passages(language, "held"), language)
    precision, recall, scope = STATUS_FLOORS[language]
    assert scores.precision >= precision, scores.errors
    assert scores.recall >= recall, scores.errors
    assert scores.scope >= scope, scores.errors
