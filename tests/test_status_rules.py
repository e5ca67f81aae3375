"""Every rule about confirmation keeps its own promises: examples and near misses, whole engine."""

from __future__ import annotations

import pytest

from briefing.claims import find_claims
from briefing.language import languages, load
from briefing.language.statuses import StatusRule, load_statuses
from briefing.model import Document, Status, Verification
from briefing.parsing import parse

RULES = [rule for language in languages() for rule in load_statuses(language).rules]
EXAMPLES = [(rule, text) for rule in RULES for text in rule.examples]
COUNTEREXAMPLES = [(rule, text) for rule in RULES for text in rule.counterexamples]


def verifications_in(text: str, language: str) -> tuple[str, tuple[Verification, ...]]:
    briefing = parse(Document("-", text))
    _, verifications = find_claims(briefing, load(language))
    return briefing.text, verifications


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_has_examples_and_a_near_miss(rule: StatusRule) -> None:
    assert len(rule.examples) >= 2
    assert rule.counterexamples
    assert rule.status in {status.value for status in Status} - {"unstated"}
    assert 0 < rule.confidence <= 1


def test_rule_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("rule", "marked"), EXAMPLES, ids=lambda value: getattr(value, "id", value)
)
def test_rule_finds_its_examples(rule: StatusRule, marked: str) -> None:
    text, found = verifications_in(
        marked.replace("<", "").replace(">", ""), rule.id.partition(".")[0]
    )
    ours = [one for one in found if one.rule == rule.id]
    assert ours, [(one.rule, text[one.trigger[0].start : one.trigger[-1].end]) for one in found]
    wanted = {
        marked[at + 1 : marked.index(">", at)] for at, mark in enumerate(marked) if mark == "<"
    }
    said = {text[start:end] for one in ours for start, end in one.trigger}
    assert said & wanted or " ".join(sorted(wanted)) in {" ".join(sorted(said))}, (said, wanted)


@pytest.mark.parametrize(
    ("rule", "text"), COUNTEREXAMPLES, ids=lambda value: getattr(value, "id", value)
)
def test_rule_leaves_its_near_misses(rule: StatusRule, text: str) -> None:
    _, found = verifications_in(text, rule.id.partition(".")[0])
    assert not [one for one in found if one.rule == rule.id]
