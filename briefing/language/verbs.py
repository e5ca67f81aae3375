"""Conjugate the verbs of a language file: from principal parts to every form, by its patterns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from briefing.language.tags import CUE, FINITE, NAMES


class Verb(NamedTuple):
    """One reading of a cue form."""

    lemma: str
    particle: str
    """What must stand at the end of the clause: "mit" for "teilte"; empty where nothing must."""
    complements: str
    """Which complements it takes; the letters are explained in the language file."""


Form = tuple[str, int, Verb | None]


def conjugate(data: Any) -> Iterator[Form]:
    """Yield every form with its tags, and for cues the reading; a form may come more than once."""
    never = frozenset(data.NEVER_VERBS.split())
    return (form for form in _conjugate(data) if form[0] not in never)


def _conjugate(data: Any) -> Iterator[Form]:
    for name, words in data.IRREGULAR.items():
        for word in words.split():
            yield word, NAMES[name], None
    for line in data.CUES.strip().splitlines():
        parts, _, complements = line.partition(":")
        yield from _cue_forms(parts.split(), complements.strip(), data)
    others = [line.split() for line in data.STRONG_VERBS.strip().splitlines()]
    others += [[infinitive] for infinitive in data.WEAK_VERBS.split()]
    for verb in others:
        for form, tag in _forms(verb, data):
            yield form, tag, None


def _cue_forms(parts: list[str], complements: str, data: Any) -> Iterator[Form]:
    particle, bar, infinitive = parts[0].rpartition("|")
    plain = [infinitive, *parts[1:]]
    joined = Verb(particle + infinitive, "", complements)
    if not bar:
        for form, tag in _forms(plain, data):
            yield form, tag | CUE, joined
        return
    parted = joined._replace(particle=particle)
    for form, tag in _forms(plain, data):
        if tag & FINITE:
            yield form, tag | CUE, parted
        yield particle + form, tag | CUE, joined
    yield particle + data.INFINITIVE_MARK + infinitive, NAMES["infinitive"] | CUE, joined


def _forms(parts: list[str], data: Any) -> Iterator[tuple[str, int]]:
    infinitive = parts[0]
    if len(parts) == 1:
        patterns = data.WEAK
        ending = next((e for e in data.STEM_ENDINGS if infinitive.endswith(e)), "")
        slots = {"{inf}": infinitive, "{inf-1}": infinitive[:-1]}
        slots["{stem}"] = infinitive[: len(infinitive) - len(ending)]
    else:
        patterns = data.STRONG
        slots = dict(zip(("{inf}", "{pres}", "{pret}", "{part}"), parts, strict=True))
        slots["{inf-1}"] = infinitive[:-1]
    for name, forms in patterns.items():
        tag = NAMES[name] | (FINITE if name == "subjunctive" else 0)
        for form in forms:
            prefix, brace, rest = form.partition("{")
            slot, _, suffix = rest.partition("}")
            yield prefix + slots[brace + slot + "}"] + suffix, tag
