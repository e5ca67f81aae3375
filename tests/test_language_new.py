"""A language that is not shipped comes in by one data file, through the same door as the others."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefing.language
from briefing.language import guess, languages, load
from briefing.language.rule import Rule
from briefing.language.statuses import StatusRule
from briefing.model import AnnotatedBriefing, Document
from briefing.pipeline import annotate
from tests import test_rules, test_status_rules
from tests.languages import eo

HERE = Path(__file__).parent
FOLDER = str(HERE / "languages")

ARTICLE = """\
La ponto de Verdurbo

La ponto en la haveno de Verdurbo estas fermita, kaj la urbo ne plu povas atendi. “Ni bezonas
novan ponton”, diris la urbestrino Ada Lind. Laŭ Lind, la laboro daŭros ses monatojn.

Ministro Otto Verd diris, ke la mono venos en mardo. La nombro estas ne konfirmita.
"""


@pytest.fixture(autouse=True)
def with_esperanto() -> Iterator[None]:
    """Let the package hold the languages of one more folder."""
    briefing.language.__path__.append(FOLDER)
    languages.cache_clear()
    yield
    briefing.language.__path__.remove(FOLDER)
    languages.cache_clear()
    load.cache_clear()
    sys.modules.pop("briefing.language.eo", None)


@pytest.fixture
def annotated() -> AnnotatedBriefing:
    return annotate(Document("-", ARTICLE))


def test_its_file_is_all_that_says_so() -> None:
    assert languages() == ("de", "en", "eo", "und")


def test_it_is_guessed(annotated: AnnotatedBriefing) -> None:
    assert guess(ARTICLE) == annotated.language == "eo"


def test_claims_are_found_with_their_speakers(annotated: AnnotatedBriefing) -> None:
    found = [
        (claim.rule, claim.speaker.name if claim.speaker else None) for claim in annotated.claims
    ]
    assert found == [
        ("eo.direct.postposed", "Ada Lind"),
        ("eo.indirect.laŭ", "Ada Lind"),
        ("eo.indirect.ke", "Otto Verd"),
    ]


def test_what_the_article_says_about_confirmation_is_found(annotated: AnnotatedBriefing) -> None:
    (verification,) = annotated.verifications
    assert verification.rule == "eo.unconfirmed.not-confirmed"


@pytest.mark.parametrize("rule", eo.RULES, ids=lambda rule: rule.id)
def test_its_rules_are_held_by_the_test_of_all_rules(rule: Rule) -> None:
    test_rules.test_rule_has_two_examples_and_a_measured_confidence(rule)
    test_rules.test_rules_bear_their_language_and_a_kind("eo")
    for marked in rule.examples:
        test_rules.test_rule_finds_exactly_what_its_example_marks(rule, marked)
    for text in rule.counterexamples:
        test_rules.test_rule_leaves_its_near_misses(rule, text)


@pytest.mark.parametrize("rule", eo.STATUS_RULES, ids=lambda rule: rule.id)
def test_its_rules_about_confirmation_are_held_by_their_test(rule: StatusRule) -> None:
    test_status_rules.test_rule_has_examples_and_a_near_miss(rule)
    for marked in rule.examples:
        test_status_rules.test_rule_finds_its_examples(rule, marked)
    for text in rule.counterexamples:
        test_status_rules.test_rule_leaves_its_near_misses(rule, text)


def test_readme_shows_the_whole_file() -> None:
    shown = Path(eo.__file__).read_text("utf-8")
    assert f"```python\n{shown}```\n" in (HERE.parent / "README.md").read_text("utf-8")
