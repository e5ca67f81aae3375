"""Score found claims against labelled passages: who said what, by shared words.

A found claim fits a labelled one if they share at least half of all words that either has. Rumours
and reports of speech acts are neither right nor wrong; they do not count.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

from briefing.claims import find_claims
from briefing.language import load
from briefing.model import Briefing, Claim, Document, Kind
from briefing.parsing import parse

_WORD = re.compile(r"\w+")
_SMALL = frozenset(
    {"the", "a", "an", "of", "for", "in", "on", "at", "to", "and", "his", "her", "its", "their"}
)
_COUNTED = {Kind.DIRECT, Kind.INDIRECT, Kind.FREE_INDIRECT}
_SAME = 0.5


class Label(NamedTuple):
    """A claim that a careful reader marked."""

    kind: Kind
    words: tuple[str, ...]
    speaker: str | None
    """The mention nearby, as written."""
    name: str | None
    """The full name, for people; None where it is not asked for."""


class Passage(NamedTuple):
    id: str
    half: str
    text: str
    labels: tuple[Label, ...]


class Scores(NamedTuple):
    """Figures in percent."""

    found: float
    """F of the words."""
    who: float
    """F of words and speaker."""
    names: float
    """Of the found claims by people, the share with the full name."""
    errors: tuple[str, ...]


def read_passages(path: Path, half: str) -> list[Passage]:
    """Read one half of a file of labelled passages."""
    passages = []
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        labels = tuple(
            Label(Kind(c["kind"]), tuple(c["words"]), c["speaker"], c["name"])
            for c in entry["claims"]
        )
        passages.append(Passage(entry["id"], entry["half"], entry["text"], labels))
    return [passage for passage in passages if passage.half == half]


def claims_of(text: str, language: str) -> tuple[Briefing, Sequence[Claim]]:
    """Run the whole engine over a text of a known language."""
    briefing = parse(Document("passage.txt", text))
    return briefing, find_claims(briefing, load(language))[0]


def score(passages: Iterable[Passage], language: str) -> Scores:
    """Score the engine on passages."""
    labelled = claimed = found = who = named = people = 0
    errors: list[str] = []
    for passage in passages:
        briefing, claims = claims_of(passage.text, language)
        gold = [_label_words(passage.text, label) for label in passage.labels]
        said = [_claim_words(briefing.text, claim) for claim in claims]
        taken = _pair(gold, said)
        counted = [n for n, label in enumerate(passage.labels) if label.kind in _COUNTED]
        labelled += len(counted)
        claimed += sum(
            claim.kind in _COUNTED and not _is_uncounted(passage, taken, number)
            for number, claim in enumerate(claims)
        )
        for number in counted:
            label = passage.labels[number]
            if number not in taken:
                errors.append(f"{passage.id} missed: {label.words} by {label.speaker}")
                continue
            claim = claims[taken[number]]
            is_right = _is_speaker(briefing.text, claim, label)
            found += 1
            who += is_right
            if label.name:
                people += 1
                named += claim.speaker is not None and claim.speaker.name == label.name
            if not is_right or (
                label.name and (not claim.speaker or claim.speaker.name != label.name)
            ):
                errors.append(
                    f"{passage.id} {label.name or label.speaker!r} is not {claim.speaker}"
                )
        errors += [
            f"{passage.id} invented [{claim.rule}]: {briefing.text[slice(*claim.content[0])]!r}"
            for number, claim in enumerate(claims)
            if number not in taken.values()
        ]
    return Scores(
        _f(found, claimed, labelled),
        _f(who, claimed, labelled),
        100 * named / max(1, people),
        tuple(errors),
    )


def _is_uncounted(passage: Passage, taken: dict[int, int], number: int) -> bool:
    """Tell a claim that fits a label which does not count."""
    return any(
        claim == number and passage.labels[label].kind not in _COUNTED
        for label, claim in taken.items()
    )


def _f(right: int, claimed: int, labelled: int) -> float:
    return 200 * right / max(1, claimed + labelled)


def _label_words(text: str, label: Label) -> frozenset[int]:
    words: set[int] = set()
    for piece in label.words:
        start = text.index(piece)
        words.update(m.start() for m in _WORD.finditer(text, start, start + len(piece)))
    return frozenset(words)


def _claim_words(text: str, claim: Claim) -> frozenset[int]:
    return frozenset(
        m.start() for span in claim.content for m in _WORD.finditer(text, span.start, span.end)
    )


def _pair(gold: list[frozenset[int]], said: list[frozenset[int]]) -> dict[int, int]:
    """Pair labels with claims, best fit first."""
    fits = sorted(
        (-len(gold[i] & said[j]) / len(gold[i] | said[j]), i, j)
        for i, j in product(range(len(gold)), range(len(said)))
        if gold[i] & said[j]
    )
    taken: dict[int, int] = {}
    for fit, i, j in fits:
        if -fit >= _SAME and i not in taken and j not in taken.values():
            taken[i] = j
    return taken


def _is_speaker(text: str, claim: Claim, label: Label) -> bool:
    if label.speaker is None or claim.speaker is None:
        return (label.speaker is None) == (claim.speaker is None)
    if label.name and claim.speaker.name == label.name:
        return True
    return bool(_content(text[slice(*claim.speaker.span)]) & _content(label.speaker))


def _content(words: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(words)} - _SMALL
