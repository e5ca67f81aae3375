"""Every rule about claims keeps its own promises: examples and near misses, whole engine.

The list of languages is the list of tests: a new language needs no line here.
"""

from __future__ import annotations

import re

import pytest

from briefing.claims import find_claims
from briefing.language import languages, load
from briefing.language.rule import Rule
from briefing.model import Document
from briefing.parsing import parse

RULES = [rule for language in languages() for rule in load(language).rules.values()]
EXAMPLES = [(rule, text) for rule in RULES for text in rule.examples]
COUNTEREXAMPLES = [(rule, text) for rule in RULES for text in rule.counterexamples]


def found_by(rule: Rule, text: str) -> list[str]:
    """Give the words of all claims that a rule finds, piece by piece."""
    briefing = parse(Document("-", text))
    claims, _ = find_claims(briefing, load(rule.id.partition(".")[0]))
    return [
        briefing.text[start:end]
        for claim in claims
        if claim.rule == rule.id
        for start, end in claim.content
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_has_two_examples_and_a_measured_confidence(rule: Rule) -> None:
    assert len(rule.examples) >= 2
    assert all("<" in example for example in rule.examples)
    assert 0 < rule.confidence < 1


@pytest.mark.parametrize("language", languages())
def test_rules_bear_their_language_and_a_kind(language: str) -> None:
    for frame, rule in load(language).rules.items():
        kind = frame.partition(".")[0]
        assert rule.id.startswith(f"{language}.{kind}.")
        assert kind in {"direct", "indirect", "free-indirect", "hearsay", "reported"}


@pytest.mark.parametrize(
    ("rule", "marked"), EXAMPLES, ids=lambda value: getattr(value, "id", value)
)
def test_rule_finds_exactly_what_its_example_marks(rule: Rule, marked: str) -> None:
    text = marked.replace("<", "").replace(">", "")
    assert found_by(rule, text) == re.findall("<([^>]*)>", marked)


@pytest.mark.parametrize(
    ("rule", "text"), COUNTEREXAMPLES, ids=lambda value: getattr(value, "id", value)
)
def test_rule_leaves_its_near_misses(rule: Rule, text: str) -> None:
    assert not found_by(rule, text)
