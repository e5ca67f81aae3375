"""The forms of verbs: written out for those that report speech, recognised for all others.

Both follow the patterns of the language file, such as "ge{stem}t"; the engine knows no ending.
"""

from __future__ import annotations

from briefing.language.tags import CUE, FINITE, INFINITIVE, INFINITIVE_MARK, NAMES, SUBJUNCTIVE
from briefing.record import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_SLOTS = ("{inf}", "{pres}", "{pret}", "{part}")
STRONG_PARTS: Final = len(_SLOTS)
"""Principal parts of a verb that does not follow from its infinitive."""


Column = tuple[list[str], int]
"""Forms of many verbs that are made alike, and their tags."""


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
    conjugation = Conjugation(data)
    for name, words in data.IRREGULAR.items():
        _add(tags, words.split(), NAMES[name] | (FINITE if name.endswith("subjunctive") else 0))
    verbs = [line.split() for line in data.STRONG_VERBS.strip().splitlines()]
    for _, columns in conjugation.inflect(verbs):
        for forms, bits in columns:
            _add(tags, forms, bits)
    readings = _conjugate_cues(data, tags, conjugation)
    for word in data.NEVER_VERBS.split():
        readings.pop(word, None)
        tags[word] = tags.get(word, 0) & ~(CUE | FINITE | INFINITIVE | SUBJUNCTIVE)
    return readings


def _conjugate_cues(
    data: Any, tags: dict[str, int], conjugation: Conjugation
) -> dict[str, tuple[Verb, ...]]:
    readings: dict[str, tuple[Verb, ...]] = {}
    several: dict[str, tuple[Verb, ...]] = {}
    order: dict[Verb, int] = {}

    def add(forms: list[str], bits: int, verbs: list[tuple[Verb]]) -> None:
        _add(tags, forms, bits | CUE)
        for form, verb in zip(forms, verbs, strict=True):
            known = readings.setdefault(form, verb)
            if known is not verb and verb[0] not in known:
                several[form] = readings[form] = known + verb

    particles: list[str] = []
    verbs: list[list[str]] = []
    # Each in a tuple that all of its forms share, since few have a second reading.
    apart: list[tuple[Verb]] = []
    joined: list[tuple[Verb]] = []
    for line in data.CUES.strip().splitlines():
        parts, _, complements = line.partition(":")
        particle, _, others = parts.rpartition("|")
        verbs.append(others.split())
        particles.append(particle)
        lemma = particle + verbs[-1][0]
        complements = complements.strip()
        joined.append((Verb(lemma, "", complements),))
        apart.append((Verb(lemma, particle, complements),) if particle else joined[-1])
        order[apart[-1][0]] = len(order)
        order[joined[-1][0]] = len(order)
    for places, columns in conjugation.inflect(verbs):
        before = [particles[place] for place in places]
        both = [joined[place] for place in places if particles[place]]
        alone = [apart[place] for place in places]
        for forms, bits in columns:
            add(forms, bits, alone)
            pairs = zip(before, forms, strict=True)
            add([particle + form for particle, form in pairs if particle], bits, both)
    marked = [place for place, particle in enumerate(particles) if particle]
    add(
        [particles[place] + data.INFINITIVE_MARK + verbs[place][0] for place in marked],
        INFINITIVE | INFINITIVE_MARK,
        [joined[place] for place in marked],
    )
    for form, found in several.items():
        readings[form] = tuple(sorted(found, key=order.__getitem__))
    return readings


def _add(tags: dict[str, int], forms: list[str], bits: int) -> None:
    """Add the bits to the tags of all these forms, most of which are new."""
    new = dict.fromkeys(forms, bits)
    for form in new.keys() & tags.keys():
        new[form] |= tags[form]
    tags.update(new)


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


def _write(slots: dict[str, list[str]], pattern: Pattern) -> Column:
    prefix, slot, suffix, tag = pattern
    return [prefix + part + suffix for part in slots[slot]], tag


class Conjugation:
    """The patterns of a language, read once for many verbs.

    A verb is the list of its principal parts, or of its infinitive alone.
    """

    def __init__(self, data: Any) -> None:
        self._strong = _patterns(data.STRONG, "")
        self._weak = _patterns(data.WEAK, "")
        self._linked = _patterns(data.WEAK, data.LINK)
        self._linking = data.LINKING
        self._stem_endings = data.STEM_ENDINGS

    def inflect(self, verbs: list[list[str]]) -> Iterator[tuple[list[int], list[Column]]]:
        """Write out the forms of many verbs by columns, which is twice as fast as one by one.

        Gives the places of all verbs that follow the same patterns, and for each pattern a column
        with one form of each of them.
        """
        strong: list[int] = []
        weak: list[int] = []
        linked: list[int] = []
        for place, parts in enumerate(verbs):
            is_strong = len(parts) >= STRONG_PARTS
            is_linked = not is_strong and parts[0].endswith(self._linking)
            (strong if is_strong else linked if is_linked else weak).append(place)
        alike = ((self._strong, strong), (self._weak, weak), (self._linked, linked))
        for patterns, places in alike:
            if places:
                slots = self._fill([verbs[place] for place in places])
                yield places, [_write(slots, pattern) for pattern in patterns]

    def _fill(self, verbs: list[list[str]]) -> dict[str, list[str]]:
        columns = zip(*verbs, strict=True)
        slots = {slot: list(parts) for slot, parts in zip(_SLOTS, columns, strict=False)}
        infinitives = slots["{inf}"]
        slots["{inf-1}"] = [infinitive[:-1] for infinitive in infinitives]
        slots["{part-2}"] = [parts[-1][:-2] for parts in verbs]
        slots["{stem}"] = [self._stem(infinitive) for infinitive in infinitives]
        return slots

    def _stem(self, infinitive: str) -> str:
        for ending in self._stem_endings:
            if infinitive.endswith(ending):
                return infinitive[: len(infinitive) - len(ending)]
        return infinitive
