"""The JSON view keeps the contract, key for key."""

from __future__ import annotations

import json
from collections.abc import Callable

from briefing.model import Document
from briefing.pipeline import annotate
from briefing.views.json import render, render_line
from tests.builders import Sample
from tests.sample import bridge, ferry


def test_object_is_the_expected_one(check_expected: Callable[[str, str], None]) -> None:
    check_expected("bridge.json", render(bridge()))


def test_line_holds_the_same_object() -> None:
    line = render_line(bridge())
    assert line.count("\n") == 1
    assert json.loads(line) == json.loads(render(bridge()))


def test_keys_stand_in_the_order_of_the_contract() -> None:
    result = json.loads(render(bridge()))
    assert list(result) == [
        *("schema", "source", "text", "language", "published", "time", "site", "author"),
        *("url", "headline", "deck", "sections", "boilerplate", "claims", "verifications"),
    ]
    assert list(result["sections"][0]) == ["index", "title", "span", "paragraphs"]
    assert list(result["claims"][0]) == [
        *("id", "section", "kind", "content", "speaker", "via", "cue", "status"),
        *("verifications", "rule", "confidence"),
    ]
    assert list(result["verifications"][0]) == [
        *("status", "trigger", "scope", "rule", "act", "party", "manner"),
    ]


def test_offsets_count_code_points_of_the_text() -> None:
    sample = Sample("👍 東京", None, [(None, ["„Ja“, rief sie."])])
    sample.claim("„Ja“")
    result = json.loads(render(sample.annotated()))
    ((start, end),) = result["claims"][0]["content"]
    assert result["text"][start:end] == "„Ja“"


def test_claims_carry_the_rule_that_found_them_and_how_sure_it_is() -> None:
    annotated = annotate(Document("-", "„Ja“, sagte Ada Lind. Der Rat sagte, die Brücke sei zu."))
    claims = json.loads(render(annotated))["claims"]
    assert [claim["rule"] for claim in claims] == ["de.direct.postposed", "de.indirect.v2"]
    assert [claim["confidence"] for claim in claims] == [one.confidence for one in annotated.claims]


def test_who_carries_the_words_stands_beside_the_speaker() -> None:
    annotated = annotate(Document("-", "Laut Nordfunk sagte Ada Lind, die Brücke sei zu."))
    outer, inner = json.loads(render(annotated))["claims"]
    assert (outer["speaker"]["name"], outer["via"]) == ("Nordfunk", None)
    assert inner["speaker"]["name"] == "Ada Lind"
    assert inner["via"] == {"span": [5, 13], "name": "Nordfunk"}


def test_what_is_missing_is_null() -> None:
    result = json.loads(render(ferry()))
    assert (result["headline"], result["deck"], result["published"]) == (None, None, None)
    assert result["sections"][0]["title"] is None
    assert json.loads(render(bridge()))["claims"][1]["speaker"] is None


def test_letters_are_written_as_themselves() -> None:
    assert "Brücke" in render(bridge())
