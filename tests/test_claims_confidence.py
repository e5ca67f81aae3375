"""How sure a claim is depends on the situation that its rule found it in."""

from __future__ import annotations

import pytest

from briefing.claims import find_claims
from briefing.claims.confidence import SIGNS
from briefing.language import languages, load
from briefing.model import SURE, Claim
from tests.saying import as_briefing

MEASURED = {
    rule: (language, situations)
    for language in languages()
    for rule, situations in load(language).situations.items()
}


def claims_in(text: str, rule: str) -> list[Claim]:
    claims, _ = find_claims(as_briefing(text), load("de"))
    return [claim for claim in claims if claim.rule == f"de.{rule}"]


@pytest.mark.parametrize(
    ("rule", "sure", "doubtful"),
    [
        ("indirect.dass", "Der Rat sagte, dass es brenne.", "Der Test zeigt, dass es brennt."),
        (
            "indirect.dass",
            "Der Rat bestätigte, dass der Damm bald bricht.",
            "Der Rat schloss nicht aus, dass der Damm bald bricht.",
        ),
        (
            "indirect.dass",
            "Der Rat sagte, dass der Damm bald bricht.",
            "Sie sagte, dass der Damm bald bricht.",
        ),
        ("indirect.noun", "Es gibt den Verdacht, er sei tot.", "Es gibt Pläne, ihn zu ehren."),
        ("indirect.zu", "Der Rat fordert, ihn zu ehren.", "Der Rat verfügt, ihn zu ehren."),
        (
            "indirect.wie",
            "Das Haus brennt, wie die Polizei mitteilt.",
            "Das Haus, wie er sagt, brennt.",
        ),
        (
            "indirect.postposed",
            "Das Haus brenne, sagte der Rat.",
            "Das Haus brennt, sagte er.",
        ),
        (
            "direct.nested",
            "Der Rat sagte, das sei „nicht gut für die vielen Leute hier“.",
            "Der Rat sagte, das sei kein „Grüner“ Bahnhof.",
        ),
        (
            "indirect.nach",
            "Nach Angaben der Polizei brennt das Haus.",
            "Das Haus brennt nach Angaben der Polizei, und der Rat sagte: „Wir gehen.“",
        ),
    ],
)
def test_the_surer_situation_counts_for_more(rule: str, sure: str, doubtful: str) -> None:
    more, less = claims_in(sure, rule), claims_in(doubtful, rule)
    assert more, "nothing found"
    assert less, "nothing found"
    assert more[0].confidence > less[0].confidence


def test_a_reader_is_shown_only_what_is_sure() -> None:
    (sure,) = claims_in("Der Rat sagte, dass es brenne.", "indirect.dass")
    (doubtful,) = claims_in("Der Test zeigt, dass es brennt.", "indirect.dass")
    assert (sure.is_sure, doubtful.is_sure) == (True, False)
    assert doubtful.confidence < SURE <= sure.confidence


@pytest.mark.parametrize("rule", MEASURED)
def test_a_rule_has_a_figure_for_every_situation(rule: str) -> None:
    language, situations = MEASURED[rule]
    assert rule in {known.id for known in load(language).rules.values()}
    assert situations[-1][0] == ""
    assert all(0 < measured < 1 for _, measured in situations)
    asked = {name.lstrip("-") for names, _ in situations for name in names.split()}
    assert asked <= SIGNS.keys()


def test_a_language_without_measured_situations_has_a_figure_by_rule() -> None:
    claims, _ = find_claims(as_briefing("Ada Lind said that it was late."), load("en"))
    rules = {rule.id: rule for rule in load("en").rules.values()}
    assert [claim.confidence for claim in claims] == [rules[c.rule].confidence for c in claims]
