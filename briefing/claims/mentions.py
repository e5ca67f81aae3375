"""Noun phrases and who they mean: the mention nearby, and the full name the article first gave.

Finds where a phrase begins and ends by a small state machine over tags, and resolves it with the
names of the whole article. It never searches for verbs; where a phrase is due, `attribution` knows.
"""

from __future__ import annotations

from briefing.claims.sentences import Tokens
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSE,
    COMMA,
    COORDINATOR,
    CUE,
    DETERMINER,
    END,
    FINITE,
    GENITIVE,
    LINKS,
    MODAL,
    NUMBER,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    ROLE,
    SOURCE,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
    TITLED,
    UNITES,
)
from briefing.record import Final

_NEVER_ADJECTIVE: Final = ADVERB | PREPOSITION | SUBORDINATOR | COORDINATOR | FINITE | PRONOUN
_NAME_LENGTH: Final = 40
"""Characters of a quotation that may be a name: „Deutsche Welle“."""
_LONG_NAME: Final = 80
"""The same where an article stands before it: "der „Rat zur Rettung der Republik“"."""
_LONGEST: Final = 24
"""Tokens of a phrase at most; keeps a sentence of nothing but nouns linear."""
_LONGEST_BEFORE: Final = 20
"""Tokens back from a word in which the phrase before it may begin."""


def noun_phrase(tokens: Tokens, first: int, end: int) -> int:
    """Find the end of the noun phrase that begins at `first`; `first` itself if there is none."""
    tags = tokens.tags
    end = min(end, first + _LONGEST)
    if first >= end or (tags[first] & ADVERB and not tags[first] & (DETERMINER | PRONOUN)):
        return first
    if tags[first] & PRONOUN and not _continues(tokens, first, end):
        return first + 1
    core = _core(tokens, first, end)
    if core == first:
        return first + 1 if tags[first] & PRONOUN else first
    index = core
    while index < end:
        following = _extension(tokens, first, index, end)
        if following == index:
            break
        index = following
    return index


def phrase_ending(tokens: Tokens, first: int, end: int) -> int:
    """Find where the longest noun phrase that ends at `end` begins; `end` if there is none."""
    tags = tokens.tags
    for index in range(max(first, end - _LONGEST_BEFORE), end):
        if tags[index] & (PREPOSITION | ADVERB | FINITE) and not tags[index] & CAPITAL:
            continue
        if noun_phrase(tokens, index, end) == end:
            return index
    return end


def _continues(tokens: Tokens, first: int, end: int) -> bool:
    """Tell a determiner from a pronoun: a noun, an adjective or "der" follows, "Einige der"."""
    tags = tokens.tags
    index = first + 1
    if index < end and tags[index] & GENITIVE and tags[index] & DETERMINER:
        return not tags[first] & RELATIVE
    while index < end and _is_adjective(tags[index]):
        index += 1
    if index == end:
        return False
    if tags[index] & QUOTATION:
        return _is_quoted_name(tokens, index)
    return bool(tags[index] & (CAPITAL | NUMBER))


def _is_quoted_speech(tokens: Tokens, index: int) -> bool:
    """Tell "nannte Lind „absurd“" from a name, which begins high, or follows "Zeitung"."""
    return tokens.words[index][1:2].islower() and not tokens.tags[index - 1] & TITLED


def _is_quoted_name(tokens: Tokens, index: int, determined: bool = True) -> bool:
    """Tell „Deutsche Welle“ from quoted words; behind an article a name may be long."""
    word = tokens.words[index]
    is_long = determined and word[1:2].isupper()
    return len(word) < (_LONG_NAME if is_long else _NAME_LENGTH)


def _is_adjective(tag: int) -> bool:
    return bool(tag & ADJECTIVE) and not tag & _NEVER_ADJECTIVE


def _is_plain_verb(tag: int) -> bool:
    return bool(tag & FINITE) and not tag & (AUXILIARY | MODAL | CAPITAL | CUE)


def _core(tokens: Tokens, first: int, end: int) -> int:
    """Read determiners, adjectives (with what depends on them) and a run of names or nouns."""
    tags = tokens.tags
    index = first
    while index < end and tags[index] & (DETERMINER | NUMBER) and not tags[index] & END:
        index += 1
    determined = index > first
    index = _adjectives(tags, index, end, determined)
    start = index
    while index < end and _belongs(tokens, start, index, end, determined):
        index += 1
    if index == start:
        # "der 81-Jährige" written small: a number with letters is a noun
        word = tokens.words[index - 1] if index > first else ""
        is_person = index > first + 1 and tags[index - 1] & NUMBER and word[-1].isalpha()
        return index if is_person else first
    return index


def _belongs(tokens: Tokens, start: int, index: int, end: int, determined: bool) -> bool:
    """Tell whether a word goes on with the run of names and nouns that began at `start`."""
    tags = tokens.tags
    tag = tags[index]
    is_first = index == start
    has_next = index + 1 < end and bool(tags[index + 1] & CAPITAL)
    if tag & QUOTATION:
        return _is_quoted_name(tokens, index, determined and is_first) and (
            is_first or not _is_quoted_speech(tokens, index)
        )
    if not determined and index == start + 1 and tags[start] & QUOTATION and not tag & ROLE:
        # "laut „Nordruf“ Schüsse": a quoted name is whole, but for „Nordruf“-Chef
        return tokens.end(index - 1) == tokens.starts[index]
    if tag & (CAPITAL | NUMBER):
        if is_first:
            return not tag & FINITE or bool(tag & SOURCE)
        if tag & NUMBER and has_next and not tag & CAPITAL:
            return False
        return not tag & ROLE or index - start < 2 or bool(tags[index - 1] & ROLE)
    if is_first:
        return False
    if tag & UNITES and has_next:
        if tag & COORDINATOR and tags[index + 1] & ROLE:
            return False  # "Minister X und Senatorin Y" are two; `_extension` joins them
        if tag & DETERMINER:
            # "Ada von der Heide"; "lehnte Ada Lind den Vorschlag ab" has an object
            return bool(tags[index - 1] & UNITES and not tags[index - 1] & CAPITAL)
        return not tag & (PREPOSITION | COORDINATOR) or _is_name(tokens, index - 1)
    return is_short_form(tokens, index)


def kind(tokens: Tokens, first: int, end: int) -> int:
    """Join the tags of a phrase's nouns and names, without what follows: "Leiter" of a body."""
    tags = tokens.tags
    joined = 0
    for tag in tags[first:end]:
        if tag & (CAPITAL | QUOTATION) and not tag & DETERMINER:
            joined |= tag
        elif joined:
            break
    return joined


def is_short_form(tokens: Tokens, index: int) -> bool:
    """Tell the stop of "Dr. Lind" and "A. Lind" from one that ends a sentence."""
    tags = tokens.tags
    if not tags[index] & END or not 0 < index < len(tags) - 1 or not tags[index + 1] & CAPITAL:
        return False
    is_joined = tokens.end(index - 1) == tokens.starts[index]
    is_title = bool(tags[index - 1] & ROLE) or len(tokens.words[index - 1]) == 1
    return is_joined and is_title


def _is_name(tokens: Tokens, index: int) -> bool:
    """Guess whether a capitalised word is a given name, before "von" or "de"."""
    return (
        index > 0
        and bool(tokens.tags[index - 1] & (CAPITAL | ROLE))
        and not tokens.tags[index - 1] & (DETERMINER | PREPOSITION | SOURCE_PREPOSITION)
        and not tokens.tags[index] & (ROLE | NUMBER)  # "Artikel 7 der Charta"
    )


def _adjectives(tags: list[int], index: int, end: int, determined: bool) -> int:
    start = index
    while index < end:
        attributive = determined and index + 1 < end and tags[index + 1] & CAPITAL
        # "die beteiligten Helfer": before a noun the form of a verb is a participle
        if not (_is_adjective(tags[index]) or (attributive and _is_plain_verb(tags[index]))):
            break
        index += 1
    if determined and index == start and index < end and tags[index] & (PREPOSITION | ADVERB):
        # "der für Rüstung zuständige Minister": a group that ends in an adjective and a noun
        inner = index + 1
        while inner < end and tags[inner] & (DETERMINER | CAPITAL | NUMBER | PREPOSITION | ADVERB):
            inner += 1
        attribute = inner
        while inner < end and _is_adjective(tags[inner]):
            inner += 1
        if inner > attribute and inner < end and tags[inner] & CAPITAL:
            further = inner + 1
            while further < end and _is_adjective(tags[further]):
                further += 1
            # "der auf der Konferenz für freie Rede anwesende Minister"
            is_inside = inner + 1 < further < end and tags[further] & CAPITAL
            return further if is_inside else inner
    return index


def _extension(tokens: Tokens, first: int, index: int, end: int) -> int:
    """Read one continuation of a phrase: genitive, brackets, "in Kiew", "und Y", an apposition."""
    tags = tokens.tags
    tag = tags[index]
    if tag & OPEN:
        close = index + 1
        while close < end and not tags[close] & CLOSE:
            close += 1
        return close + 1 if close < end else index
    named = index - first >= 2 and _is_name(tokens, index - 1)
    if tag & GENITIVE and not named:
        core = _core(tokens, index, end)
        if not tag & DETERMINER:
            return core if core > index else index
        return core if core > index + 1 else index
    if tag & AGENT:
        core = _core(tokens, index + 1, end)
        return core if core > index + 1 else index
    if tag & LINKS and not named and index + 1 < end and tags[index + 1] & CAPITAL:
        return _core(tokens, index + 1, end)
    if tag & COORDINATOR and tag & UNITES:
        core = _core(tokens, index + 1, end)
        return core if core > index + 1 else index
    return index


def apposition(tokens: Tokens, index: int, end: int) -> int:
    """Find the end of an apposition ", der Präsident von X," at `index`, a comma; else `index`."""
    tags = tokens.tags
    if index >= end or not tags[index] & COMMA or index + 1 >= end:
        return index
    if tags[index + 1] & (PRONOUN | PREPOSITION) and not tags[index + 1] & DETERMINER:
        return index
    close = noun_phrase(tokens, index + 1, end)
    if close == index + 1 or tags[index + 1] & QUOTATION:
        return index  # "..., sagte Lind, „nicht wahr“"
    if close < end and tags[close] & PREPOSITION:
        # ", Professor am Institut,"
        close = max(noun_phrase(tokens, close + 1, end), close)
    if close >= end or tags[close] & (COMMA | END):
        return close
    return index
