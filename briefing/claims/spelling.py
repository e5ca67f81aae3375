"""How names are written, and who stands behind a phrase: where a name ends, whose words it has."""

from __future__ import annotations

from briefing.claims.frames import Range
from briefing.claims.mentions import is_short_form, phrase_ending
from briefing.claims.sentences import Tokens
from briefing.language.tags import (
    AGENT,
    CAPITAL,
    COMMA,
    COORDINATOR,
    DETERMINER,
    GENITIVE,
    INFLECTS,
    OPEN,
    ORGANISATION,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SOURCE,
    UNITES,
)
from briefing.record import Final

_LONGEST_NAME: Final = 5


def name_end(tokens: Tokens, first: int) -> int:
    """Find the end of a run of capitalised words, small name words between them included."""
    tags = tokens.tags
    end = first
    limit = min(len(tags), first + _LONGEST_NAME)
    while end < limit:
        inside = end > first
        named = tags[end] & CAPITAL and not (tags[end] & ROLE and inside)
        if named or (inside and is_short_form(tokens, end)):
            end += 1
        elif tags[end] & UNITES and end > first and end + 1 < limit and tags[end + 1] & CAPITAL:
            if tags[end] & DETERMINER and end - first > 1:
                break
            if tags[end] & COORDINATOR and _are_two(tags, first, end):
                break
            end += 1
        elif end == first + 1 and _is_noble(tags, end, limit):
            end += 2
        else:
            break
    while end > first and not tags[end - 1] & CAPITAL:
        end -= 1
    return end


def _are_two(tags: list[int], first: int, coordinator: int) -> bool:
    """Tell "Jan Abel und Ada Lind" from "Kunst und Kultur Halm"."""
    behind = coordinator + 2
    return coordinator - first > 1 and behind < len(tags) and bool(tags[behind] & CAPITAL)


def is_attribute(tags: list[int], phrase: Range, index: int) -> bool:
    """Tell a name that only says whose speaker it is: "Leiter der Halle Nord", "Chef von Nord"."""
    if index < phrase.first + 2:
        return False
    return bool(tags[index - 1] & (GENITIVE | AGENT)) and bool(tags[index - 2] & CAPITAL)


def _is_noble(tags: list[int], index: int, limit: int) -> bool:
    """Tell "Ada von der Heide" from "Beamte von der Polizei": two small words and no known noun."""
    if index + 2 >= limit or not tags[index] & tags[index + 1] & UNITES:
        return False
    return bool(tags[index + 2] & CAPITAL) and not tags[index + 2] & (ROLE | ORGANISATION | SOURCE)


def words(tokens: Tokens, first: int, end: int) -> str:
    """Give tokens as they are printed."""
    return tokens.text[tokens.starts[first] : tokens.end(end - 1)]


def owner(tokens: Tokens, phrase: Range) -> Range | None:
    """Find who is behind a noun for words: "Angaben der Feuerwehr" are the Feuerwehr's."""
    tags = tokens.tags
    for index in range(phrase.first, phrase.end - 1):
        if tags[index] & CAPITAL:
            if not tags[index] & SOURCE:
                return None
            follows = tags[index + 1]
            if follows & AGENT:
                index += 1
            elif not follows & GENITIVE:
                return None
            return Range(index + 1, phrase.end) if index + 1 < phrase.end else None
    return None


def antecedent(tokens: Tokens, pronoun: int) -> Range | None:
    """Find the noun phrase that a relative pronoun is about: "Lind, die sagte", "mit dem"."""
    tags = tokens.tags
    if not tags[pronoun] & RELATIVE:
        return None
    comma = pronoun - 1 - bool(pronoun and tags[pronoun - 1] & PREPOSITION)
    if comma < 1 or not tags[comma] & COMMA:
        return None
    first = phrase_ending(tokens, 0, comma)
    return Range(first, comma) if first < comma else None


def undetermined(tokens: Tokens, phrase: Range) -> str:
    """Give a phrase without its first article and its apposition.

    "Kreml-Angaben" are the Kreml's.
    """
    tags = tokens.tags
    first = phrase.first
    if tags[first] & DETERMINER and phrase.end > first + 1:
        first += 1
    end = next((i for i in range(first + 1, phrase.end) if tags[i] & (COMMA | OPEN)), phrase.end)
    printed = words(tokens, first, end)
    if end == first + 1 and tags[phrase.first] & INFLECTS:
        endings = tokens.lexicon.case_endings
        printed = next((printed[: -len(e)] for e in endings if printed.endswith(e)), printed)
    if tags[first] & SOURCE and end == first + 1:
        return printed.rpartition("-")[0] or printed
    return printed
