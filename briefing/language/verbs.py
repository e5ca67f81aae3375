"""The forms of verbs: written out for those that report speech, recognised for all others.

Both follow the patterns of the language file, such as "ge{stem}t"; the engine knows no ending.
"""

from __future__ import annotations

from briefing.language.tags import CUE, FINITE, INFINITIVE, NAMES, SUBJUNCTIVE
from briefing.record import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any

_SLOTS = ("{inf}", "{pres}", "{pret}", "{part}")
STRONG_PARTS = len(_SLOTS)
"""Principal parts of a verb that does not follow from its infinitive."""


class Verb(NamedTuple):
    """One reading of a cue form."""

    lemma: str
    particle: str
    """What must stand at the end of the clause: "mit" for "teilte"; empty where nothing must."""
    complements: str
    """Which complements it takes; the letters are explained in the language file."""


class Pattern(NamedTuple):
    """How one form is made: prefix, one of the verb's parts, suffix."""

    prefix: str
    slot: str
    suffix: str
    tag: int


class Weak(NamedTuple):
    """Verbs whose forms all follow from the infinitive, so that a form leads back to it."""

    infinitives: frozenset[str]
    patterns: dict[str, tuple[Pattern, ...]]
    """By the last letter of the forms that they make."""
    bare: tuple[Pattern, ...]
    """Those that may end in any letter."""
    endings: tuple[str, ...]
    """What an infinitive loses to become a stem."""

    def recognise(self, word: str) -> int:
        """Give the tags of a word as a form of one of these verbs, 0 if it is none."""
        infinitives = self.infinitives
        tag = 0
        for prefix, slot, suffix, bits in self.patterns.get(word[-1:], self.bare):
            if not (word.endswith(suffix) and word.startswith(prefix)):
                continue
            core = word[len(prefix) : len(word) - len(suffix)]
            if slot == "{stem}":
                found = False
                for ending in self.endings:
                    if core + ending in infinitives:
                        found = True
                        break
            elif slot == "{inf-1}":
                found = core + self.endings[-1] in infinitives
            else:
                found = core in infinitives
            if found:
                tag |= bits
        return tag


def weak_verbs(data: Any) -> Weak:
    """Gather the weak verbs of a language file."""
    joined = {*_patterns(data.WEAK, ""), *_patterns(data.WEAK, data.LINK)}
    patterns = [one for one in joined if one.slot in ("{inf}", "{inf-1}", "{stem}")]
    bare = tuple(one for one in patterns if not one.suffix)
    by_letter = {
        letter: tuple(one for one in patterns if one.suffix[-1:] in ("", letter))
        for letter in {one.suffix[-1] for one in patterns if one.suffix}
    }
    return Weak(frozenset(data.WEAK_VERBS.split()), by_letter, bare, data.STEM_ENDINGS)


def conjugate(data: Any, tags: dict[str, int]) -> dict[str, tuple[Verb, ...]]:
    """Add every form of cues and strong verbs to `tags`; return the readings of the cues."""
    verbs: dict[str, list[Verb]] = {}
    conjugation = Conjugation(data)
    get = tags.get
    for name, words in data.IRREGULAR.items():
        bits = NAMES[name] | (FINITE if name.endswith("subjunctive") else 0)
        for word in words.split():
            tags[word] = get(word, 0) | bits
    for line in data.STRONG_VERBS.strip().splitlines():
        for form, bits in conjugation.forms_of(line.split()):
            tags[form] = get(form, 0) | bits
    for line in data.CUES.strip().splitlines():
        parts, _, complements = line.partition(":")
        for form, bits, verb in conjugation.readings_of(parts.split(), complements.strip()):
            tags[form] = get(form, 0) | bits | CUE
            verbs.setdefault(form, []).append(verb)
    for word in data.NEVER_VERBS.split():
        verbs.pop(word, None)
        tags[word] = get(word, 0) & ~(CUE | FINITE | INFINITIVE | SUBJUNCTIVE)
    return {form: tuple(readings) for form, readings in verbs.items()}


def _patterns(forms: dict[str, tuple[str, ...]], link: str) -> list[Pattern]:
    """Read the templates of a language file, each once with all its tags; {e} becomes `link`."""
    patterns: dict[tuple[str, str, str], int] = {}
    for name, templates in forms.items():
        tag = NAMES[name] | (FINITE if name == "subjunctive" else 0)
        for template in templates:
            prefix, _, rest = template.replace("{e}", link).partition("{")
            slot, _, suffix = rest.partition("}")
            key = (prefix, "{" + slot + "}", suffix)
            patterns[key] = patterns.get(key, 0) | tag
    return [Pattern(*key, tag) for key, tag in patterns.items()]


class Conjugation:
    """The patterns of a language, read once for many verbs."""

    def __init__(self, data: Any) -> None:
        self._strong = _patterns(data.STRONG, "")
        self._weak = _patterns(data.WEAK, "")
        self._linked = _patterns(data.WEAK, data.LINK)
        self._linking = data.LINKING
        self._stem_endings = data.STEM_ENDINGS
        self._mark = data.INFINITIVE_MARK

    def forms_of(self, parts: list[str]) -> list[tuple[str, int]]:
        """Write out the forms of one verb: principal parts, or a weak infinitive alone."""
        infinitive = parts[0]
        patterns = self._strong
        if len(parts) < STRONG_PARTS:
            patterns = self._linked if infinitive.endswith(self._linking) else self._weak
        slots = dict(zip(_SLOTS, parts, strict=False))
        slots["{inf-1}"] = infinitive[:-1]
        slots["{part-2}"] = parts[-1][:-2]
        slots["{stem}"] = infinitive
        for ending in self._stem_endings:
            if infinitive.endswith(ending):
                slots["{stem}"] = infinitive[: len(infinitive) - len(ending)]
                break
        return [(prefix + slots[slot] + suffix, tag) for prefix, slot, suffix, tag in patterns]

    def readings_of(self, parts: list[str], complements: str) -> list[tuple[str, int, Verb]]:
        """Write out the forms of a cue, each with how it is to be read."""
        particle, bar, infinitive = parts[0].rpartition("|")
        joined = Verb(particle + infinitive, "", complements)
        plain = self.forms_of([infinitive, *parts[1:]])
        if not bar:
            return [(form, tag, joined) for form, tag in plain]
        parted = Verb(joined.lemma, particle, complements)
        forms = [(form, tag, parted) for form, tag in plain]
        forms += [(particle + form, tag, joined) for form, tag in plain]
        marked = particle + self._mark + infinitive
        return [*forms, (marked, NAMES["infinitive"] | NAMES["infinitive_mark"], joined)]
