"""How names are written, and who stands behind a phrase: where a name ends, whose words it has."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.claims.frames import Range
from briefing.claims.mentions import is_short_form, phrase_ending
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon, Naming
from briefing.language.tags import (
    ADJECTIVE,
    AGENT,
    CAPITAL,
    COMMA,
    COORDINATOR,
    DETERMINER,
    GENITIVE,
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
    """Give a phrase without its first article and its apposition, as it is named without them.

    "der iranischen Behörden" are "iranische Behörden"; "Kreml-Angaben" are the Kreml's.
    """
    tags = tokens.tags
    first = phrase.first
    article = ""
    if tags[first] & DETERMINER and phrase.end > first + 1:
        article = tokens.words[first].lower()
        first += 1
    end = next((i for i in range(first + 1, phrase.end) if tags[i] & (COMMA | OPEN)), phrase.end)
    printed = _named(tokens, first, end, article)
    if tags[first] & SOURCE and end == first + 1:
        return printed.rpartition("-")[0] or printed
    return printed


def proper_name(tokens: Tokens, first: int, end: int) -> str:
    """Give a run of capitalised words: "des Auswärtigen Amtes" is the "Auswärtiges Amt"."""
    if not first or end - first == 1 or not tokens.tags[first - 1] & DETERMINER:
        return words(tokens, first, end)
    article = tokens.words[first - 1].lower()
    if not all(tag & CAPITAL for tag in tokens.tags[first:end]):
        return words(tokens, first, end)
    return _without_article(tokens, (first, end - 1, end), article, tokens.lexicon.proper_naming)


def _named(tokens: Tokens, first: int, end: int, article: str) -> str:
    """Give a phrase with the endings that its attributes and its noun have without the article."""
    noun = first
    while noun < end - 1 and tokens.tags[noun] & ADJECTIVE and tokens.words[noun].islower():
        noun += 1
    if not tokens.tags[noun] & CAPITAL:
        return words(tokens, first, end)
    return _without_article(tokens, (first, noun, end), article, tokens.lexicon.naming)


def _without_article(tokens: Tokens, at: tuple[int, int, int], article: str, naming: Naming) -> str:
    """Give the words from `at`: the first attribute, the noun, the end of the phrase."""
    first, noun, end = at
    if article not in naming.attributes:
        return words(tokens, first, end)
    name = _noun(tokens.words[noun], naming.nouns[article], tokens.lexicon)
    is_neuter = name.lower().endswith(naming.neuters)
    before = tokens.words[first:noun]
    attributes = [_attribute(word, naming.attributes[article], is_neuter) for word in before]
    if not article and attributes == before:
        name = tokens.words[noun]
    rest = tokens.text[tokens.end(noun) : tokens.end(end - 1)]
    return " ".join([*attributes, name]) + rest


def _noun(word: str, endings: Iterable[tuple[str, str]], lexicon: Lexicon) -> str:
    """Give a noun without the ending that it has behind an article, the one that fits it best."""
    found = [word[: -len(old)] + new for old, new in endings if word.endswith(old)]
    known = (name for name in found if lexicon.nouns.tags_of(name.lower()))
    return next(known, found[0] if found else word)


def _attribute(word: str, endings: Iterable[tuple[str, str, str]], is_neuter: bool) -> str:
    for old, new, neuter in endings:
        if word.endswith(old):
            return word[: -len(old)] + (neuter if is_neuter else new)
    return word
