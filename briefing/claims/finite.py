"""The finite verb of a clause, and its mood."""

from __future__ import annotations

from briefing.language.tags import (
    ADJECTIVE,
    AUXILIARY,
    CAPITAL,
    COORDINATOR,
    CUE,
    DETERMINER,
    FINITE,
    GUESSED_FINITE,
    IMPERSONAL,
    INFINITIVE,
    INFINITIVE_MARK,
    MAYBE_SUBJUNCTIVE,
    MODAL,
    NUMBER,
    PARTICIPLE,
    PREPOSITION,
    RELATIVE,
    SELF,
    SUBJUNCTIVE,
    SUBORDINATOR,
)
from briefing.record import Final

_NOMINAL: Final = CAPITAL | ADJECTIVE
"""What makes "sein" a determiner."""
HELPER: Final = AUXILIARY | MODAL


def finite_verb(tags: list[int], opener: int, end: int, verb_final: bool, has_group: bool) -> int:
    """Find the finite verb: the last form after a subordinator in a verb-final language."""
    forms = [
        index
        for index in range(opener, end)
        if tags[index] & FINITE
        and not (tags[index] & CAPITAL and index > opener)
        and not _is_attribute(tags, index, end)
        and not _looks_attributive(tags, index, end)
        and not (tags[index] & DETERMINER and index + 1 < end and tags[index + 1] & _NOMINAL)
        and not (tags[index] & INFINITIVE and tags[index - 1] & INFINITIVE_MARK and index > opener)
    ]
    if not forms:
        last = end - 1
        is_guess = verb_final and last > opener and tags[last] & GUESSED_FINITE
        return last if is_guess and not tags[last - 1] & INFINITIVE_MARK else -1
    first, final = tags[forms[0]], tags[forms[-1]]
    if verb_final and len(forms) > 1 and _is_fronted(tags, forms):
        return forms[1]
    is_perfect = first & MODAL and final & AUXILIARY and final & INFINITIVE
    if first & HELPER and (is_perfect or not final & HELPER):
        # "hatte ... behauptet", "soll ... gewesen sein": the last only looks like a finite verb
        return forms[0]
    if has_group and verb_final and _are_unsure(tags, forms):
        return -1  # "beteiligt gewesen zu sein"
    is_final = tags[opener] & (SUBORDINATOR | RELATIVE)
    if not is_final and tags[opener] & PREPOSITION and opener + 1 < end:
        is_final = tags[opener + 1] & RELATIVE
    if verb_final and is_final:
        last = forms[-1]
        if last == end - 1 or not tags[opener] & (RELATIVE | PREPOSITION):
            return last
    for index in forms:
        if not tags[index] & INFINITIVE or tags[index] & (AUXILIARY | MODAL):
            return index
    return forms[0]


def _is_fronted(tags: list[int], forms: list[int]) -> bool:
    """Tell the participle of "Bestätigt ist das nicht" from a finite verb."""
    first, helper = forms[:2]
    return bool(tags[first] & PARTICIPLE) and helper == first + 1 and bool(tags[helper] & AUXILIARY)


def _are_unsure(tags: list[int], forms: list[int]) -> bool:
    """Tell the forms of an infinitive group, none of which is finite for sure."""
    return all(tags[index] & (INFINITIVE | PARTICIPLE) for index in forms)


def _is_attribute(tags: list[int], index: int, end: int) -> bool:
    """Tell "die beteiligten Helfer" from a verb: between a determiner or number and a noun."""
    return (
        index + 1 < end
        and bool(tags[index + 1] & CAPITAL)
        and bool(tags[index - 1] & (DETERMINER | NUMBER | ADJECTIVE))
        and not tags[index] & (HELPER | CUE)
    )


def mood(tags: list[int], first: int, end: int, finite: int) -> int:
    """Rate the Konjunktiv of a clause: 2 surely, 1 perhaps, 0 not."""
    has = 0
    for tag in tags[first:end]:
        has |= tag
    is_unless = finite == end - 2 and tags[finite - 1] & IMPERSONAL and tags[end - 1] & COORDINATOR
    if has & SELF or is_unless:
        return 0  # "ich spare", "es sei denn"
    # A coordinated second predicate counts as well: "ist klein und habe ..."
    if has & SUBJUNCTIVE and _has_subjunctive(tags, first, end):
        return 2
    return 1 if tags[finite] & MAYBE_SUBJUNCTIVE else 0


def _has_subjunctive(tags: list[int], first: int, end: int) -> bool:
    """Look for a Konjunktiv that is no adjective: "nähere Angaben", "die gleiche Frist"."""
    return any(
        tags[index] & SUBJUNCTIVE and not _looks_attributive(tags, index, end)
        for index in range(first, end)
    )


def _looks_attributive(tags: list[int], index: int, end: int) -> bool:
    """Tell an adjective that is spelled like a verb form, by the noun behind it."""
    return bool(
        tags[index] & ADJECTIVE and index + 1 < end and tags[index + 1] & (CAPITAL | ADJECTIVE)
    )
