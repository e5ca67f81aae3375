"""Score what the engine finds about confirmation against labelled passages.

A found verification fits a labelled one if the status is the same and the triggers overlap. Its
scope is right if it touches exactly the labelled sentences.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from briefing.claims import find_claims
from briefing.language import load
from briefing.model import Document, Span, Status, Verification
from briefing.parsing import parse


class Label(NamedTuple):
    """A statement about confirmation that a careful reader marked."""

    status: Status
    trigger: Span
    scope: frozenset[int]
    """Numbers of the sentences that it is about."""
    by: str | None
    """Who confirms, denies or cannot confirm, as written; None where nobody is named."""


class Passage(NamedTuple):
    id: str
    half: str
    text: str
    sentences: tuple[Span, ...]
    labels: tuple[Label, ...]
    traps: tuple[Span, ...]
    """Words that look like a statement about confirmation and are none."""


class Scores(NamedTuple):
    """Figures in percent."""

    precision: float
    recall: float
    scope: float
    """Of the found ones, the share with exactly the right sentences."""
    party: float
    """Of the found ones, the share with the right party, or rightly with none."""
    errors: tuple[str, ...]


def read_passages(path: Path, half: str) -> list[Passage]:
    """Read one half of a file of labelled passages; a sentence with "¶" begins a paragraph."""
    entries = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [_passage(entry) for entry in entries if entry["half"] == half]


def _passage(entry: dict[str, Any]) -> Passage:
    text = ""
    sentences = []
    for sentence in entry["sentences"]:
        text += "\n\n" if sentence[0] == "¶" else " " if text else ""
        start = len(text)
        text += sentence.removeprefix("¶")
        sentences.append(Span(start, len(text)))
    labels = tuple(
        Label(
            Status(one["status"]), _find(text, one["trigger"]), frozenset(one["scope"]), one["by"]
        )
        for one in entry["statuses"]
    )
    traps = tuple(_find(text, trap) for trap in entry["traps"])
    return Passage(entry["id"], entry["half"], text, tuple(sentences), labels, traps)


def _find(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def score(passages: Iterable[Passage], language: str) -> Scores:
    """Score the engine on passages of one language."""
    count: Counter[str] = Counter()
    errors: list[str] = []
    for passage in passages:
        briefing = parse(Document("passage.txt", passage.text))
        assert briefing.text == passage.text
        found = find_claims(briefing, load(language))[1]
        count["labelled"] += len(passage.labels)
        count["said"] += len(found)
        fitting: set[int] = set()
        for label in passage.labels:
            fits = [n for n, one in enumerate(found) if _fits(one, label)]
            fitting.update(fits)
            errors += _compare(passage, label, [found[n] for n in fits], count)
        count["right"] += len(fitting)
        errors += [
            f"{passage.id} invented [{one.rule}]: {_words(passage, _whole(one.trigger))!r}"
            for n, one in enumerate(found)
            if n not in fitting
        ]
    return Scores(
        _percent(count["right"], count["said"]),
        _percent(count["found"], count["labelled"]),
        _percent(count["scope"], count["found"]),
        _percent(count["party"], count["found"]),
        tuple(errors),
    )


def _compare(
    passage: Passage, label: Label, fits: list[Verification], count: Counter[str]
) -> Iterator[str]:
    """Count what is right about one label, and tell what is wrong."""
    if not fits:
        yield f"{passage.id} missed {label.status}: {_words(passage, label.trigger)!r}"
        return
    count["found"] += 1
    scope = _touched(passage, [span for one in fits for span in one.scope])
    count["scope"] += scope == label.scope
    if scope != label.scope:
        yield f"{passage.id} scope [{fits[0].rule}]: {sorted(scope)}, not {sorted(label.scope)}"
    parties = [_words(passage, one.party.span) for one in fits if one.party]
    is_right = any(label.by in party or party in label.by for party in parties if label.by)
    is_right |= not parties and not label.by
    count["party"] += is_right
    if not is_right:
        yield f"{passage.id} party [{fits[0].rule}]: {parties}, not {label.by!r}"


def _fits(verification: Verification, label: Label) -> bool:
    return verification.status is label.status and any(
        span.start < label.trigger.end and label.trigger.start < span.end
        for span in verification.trigger
    )


def _touched(passage: Passage, spans: list[Span]) -> frozenset[int]:
    return frozenset(
        number
        for number, (start, end) in enumerate(passage.sentences)
        if any(span.start < end and start < span.end for span in spans)
    )


def _whole(spans: tuple[Span, ...]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def _words(passage: Passage, span: Span) -> str:
    return passage.text[span.start : span.end]


def _percent(right: int, all_of: int) -> float:
    return 100 * right / max(1, all_of)
