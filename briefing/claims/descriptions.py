"""Who a noun means that describes a person: "der Republikaner", "der 58-Jährige".

People are described where they are named: before the name, in an apposition or brackets behind it.
Precision comes before recall: a noun that fits two people means none, unless one has just spoken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from briefing.claims.frames import Range
from briefing.claims.mentions import apposition, phrase_ending
from briefing.claims.sentences import Tokens
from briefing.language import Epithets, Lexicon
from briefing.language.tags import (
    ADJECTIVE,
    AGENT,
    CAPITAL,
    COMMA,
    DEFINITE,
    DETERMINER,
    END,
    FINITE,
    NUMBER,
    OPEN,
    PARTICIPLE,
    ROLE,
)
from briefing.record import Final, NamedTuple

_NOUN: Final = CAPITAL | DETERMINER
"""Of these a noun has one alone, and an article that begins a sentence both."""
_MEMORY: Final = 200
"""How many descriptions back one is looked for; keeps long texts linear."""
_REACH: Final = 20
"""Tokens before a name and its comma in which a title may stand."""
_OLDEST: Final = 3
"""Digits of an age at most."""
_SHORT: Final = 3
"""Letters of a prefix that says nothing new: Ex-, Alt-; those of a party are all large."""
_EQUAL: Final = 2
_ITSELF: Final = 2
"""By how much a noun counts for more than the titles that it may stand for."""
_PART: Final = 4
"""Letters at least that a compound must share with its last part: Bundeskanzler, Kanzler."""


class Description(NamedTuple):
    """What somebody is called at a place where they are named."""

    at: int
    """Where the name stands: offset into the text."""
    name: str
    word: str
    """The noun as printed; an age as digits; a party as "SPD-Politiker"."""
    gender: str
    """A letter from the language's `GENDERS`; empty if unknown."""
    words: frozenset[str]
    """All capitalised words of the description: of what somebody is the head."""


class Descriptions:
    """The people that one article describes, in reading order."""

    def __init__(self, paragraphs: list[Tokens], full: Mapping[str, str], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        found = (one for tokens in paragraphs for one in _find(tokens, full, lexicon))
        self._all = sorted(found, key=lambda one: one.at)
        self._places = [description.at for description in self._all]
        self._ranks: dict[str, dict[str, int]] = {}
        """How well the words of descriptions fit a noun, by noun."""

    def meant_by(self, tokens: Tokens, phrase: Range, noun: int, last: str | None) -> str | None:
        """Name the person whom a phrase describes by its noun; `last` has spoken before."""
        tags = tokens.tags
        end = bisect_left(self._places, tokens.starts[phrase.first])
        before = self._all[max(0, end - _MEMORY) : end]
        word = tokens.words[noun]
        gender = self._lexicon.genders.get(tokens.words[phrase.first].lower(), "")
        of = {tokens.words[i] for i in range(noun + 1, phrase.end) if tags[i] & CAPITAL}
        if tags[noun] & NUMBER:
            word = _digits(word)
        ranks = self._ranks.setdefault(word, {})
        best = 1
        found: list[Description] = []
        for one in before:
            rank = ranks.get(one.word, -1)
            if rank < 0:
                rank = ranks[one.word] = self._rank(one.word, word)
            if rank < best or not of <= one.words or not _agrees(one.gender, gender):
                continue
            if rank > best:
                best, found = rank, []
            found.append(one)
        return _choose(found, last, tokens.starts[0]) if found else None

    def _rank(self, described: str, word: str) -> int:
        """Rate how well a description fits a noun: itself, a part of it, a synonym; 0: not."""
        epithets = self._lexicon.epithets
        rank = 0
        for other in (word, *epithets.stands_for.get(word.lower(), ())):
            if _is_equal(described, other, epithets):
                own = _EQUAL
            else:
                own = int(_is_part(described, other, epithets))
            rank = max(rank, own + _ITSELF if own and other is word else own)
        return rank


def _choose(found: list[Description], last: str | None, since: int) -> str | None:
    """Take the only one, else who has spoken last, else who was last named in this paragraph."""
    names = {one.name for one in found}
    if len(names) == 1:
        return found[-1].name
    if last in names:
        return last
    here = {one.name for one in found if one.at >= since}
    return here.pop() if len(here) == 1 else None


def _agrees(first: str, second: str) -> bool:
    return not first or not second or first == second


def _is_equal(described: str, word: str, epithets: Epithets) -> bool:
    """Compare two nouns, whatever the endings of their cases."""
    first, second = sorted((described.lower(), word.lower()), key=len)
    return second.startswith(first) and second[len(first) :] in epithets.inflections


def _is_part(described: str, word: str, epithets: Epithets) -> bool:
    """Tell that a Bundeskanzler is a Kanzler, and a US-General an Ex-US-General or a General."""
    *theirs, last = described.split("-")
    *ours, noun = word.split("-")
    if not {q for q in ours if len(q) > _SHORT or q.isupper()} <= set(theirs):
        return False
    if len(noun) < _PART:
        return False
    if _is_equal(last, noun, epithets):
        return True
    for ending in ("", *epithets.inflections):
        bare = noun.lower().removesuffix(ending)
        if last.lower().endswith(bare) and len(bare) >= _PART:
            return not last.lower().startswith(epithets.deputies)
    return False


# --- where people are named ----------------------------------------------------------------------


def _find(tokens: Tokens, full: Mapping[str, str], lexicon: Lexicon) -> Iterator[Description]:
    text, starts, tags = tokens.text, tokens.starts, tokens.tags
    for index, word in enumerate(tokens.words):
        if word not in full or not tags[index] & CAPITAL:
            continue
        name = full[word]
        end = tokens.end(index)
        start = end - len(name)
        first = bisect_left(starts, start) if text[max(start, 0) : end] == name else index
        yield from _before(tokens, first, name, lexicon)
        yield from _behind(tokens, index, name, full, lexicon)


def _before(tokens: Tokens, first: int, name: str, lexicon: Lexicon) -> Iterator[Description]:
    """Read "der Republikaner Otto Lind" and "der 58-jährige Otto Lind"."""
    tags, words = tokens.tags, tokens.words
    if first and tags[first - 1] & COMMA:
        yield from _leading(tokens, first, name, lexicon)
        return
    noun = first - 1
    start = noun
    while start > 0 and tags[start - 1] & (ADJECTIVE | NUMBER) and not tags[start - 1] & END:
        start -= 1
    if noun < 0:
        return
    at = tokens.starts[first]
    for index in range(start, first):
        if tags[index] & NUMBER and tags[index] & ADJECTIVE:
            yield Description(at, name, _digits(words[index]), "", frozenset())
    if words[noun].endswith(lexicon.epithets.plural):
        return  # "den Ermittlern Lind gezeigt"
    is_determined = start > 0 and bool(tags[start - 1] & DETERMINER)
    if tags[noun] & CAPITAL and (tags[noun] & ROLE or is_determined or start < noun):
        opener = words[start - 1].lower() if is_determined else ""
        gender = "" if _is_oblique(words[noun], lexicon) else lexicon.genders.get(opener, "")
        yield Description(at, name, words[noun], gender, frozenset((words[noun],)))


def _leading(tokens: Tokens, first: int, name: str, lexicon: Lexicon) -> Iterator[Description]:
    """Read "der Präsident des Landes Halm, Otto Lind"."""
    tags, words = tokens.tags, tokens.words
    comma = first - 1
    if not any(tag & ROLE for tag in tags[max(0, comma - _REACH) : comma]):
        return
    start = phrase_ending(tokens, 0, comma)
    inside = [i for i in range(start, comma) if tags[i] & _NOUN == CAPITAL]
    if inside and tags[start] & DEFINITE and tags[inside[0]] & ROLE:
        noun, opener = words[inside[0]], words[start].lower()
        gender = "" if _is_oblique(noun, lexicon) else lexicon.genders.get(opener, "")
        held = frozenset(words[i] for i in inside)
        yield Description(tokens.starts[first], name, noun, gender, held)


def _behind(
    tokens: Tokens, last: int, name: str, full: Mapping[str, str], lexicon: Lexicon
) -> Iterator[Description]:
    """Read "Lind (58)", "Lind (SPD)", "Lind von der SPD" and "Lind, Koch in Halm,"."""
    tags, words = tokens.tags, tokens.words
    behind = last + 1
    if behind + 1 >= len(tags):
        return
    at = tokens.starts[last]
    tag, word = tags[behind], words[behind + 1]
    if tag & OPEN or (tag & COMMA and word.isdigit()):
        if word.isdigit() and len(word) <= _OLDEST:
            yield Description(at, name, word, "", frozenset())
        elif word[0].isupper():
            yield from _members(at, name, word, lexicon)
    elif tag & AGENT:
        party = behind + 1 + bool(tags[behind + 1] & DETERMINER)
        if party + 1 < len(tags) and tags[party] & CAPITAL and _may_end(tags[party + 1]):
            yield from _members(at, name, words[party], lexicon)
    elif tag & COMMA:
        end = apposition(tokens, behind, len(tags))
        is_closed = end > behind and (end >= len(tags) or tags[end] & (COMMA | END))
        nouns = (i for i in range(behind + 1, end) if tags[i] & _NOUN == CAPITAL)
        inside = list(nouns) if is_closed else []
        if inside and not any(words[i] in full for i in inside):
            opener, noun = words[behind + 1].lower(), words[inside[0]]
            gender = "" if _is_oblique(noun, lexicon) else lexicon.genders.get(opener, "")
            yield Description(at, name, noun, gender, frozenset(words[i] for i in inside))


def _members(at: int, name: str, party: str, lexicon: Lexicon) -> Iterator[Description]:
    """Read a party: its members are called by its name, or by what stands for them behind it."""
    if not party[1:].islower():
        for member in lexicon.epithets.members:
            yield Description(at, name, f"{party}-{member}", "", frozenset((party,)))
    else:
        yield Description(at, name, party, "", frozenset())


def _may_end(tag: int) -> bool:
    """Tell "Lind von den Republikanern sagte" from "Lind von den Ermittlern befragt"."""
    return bool(tag & (COMMA | END | FINITE)) and not tag & PARTICIPLE


def _is_oblique(noun: str, lexicon: Lexicon) -> bool:
    """Tell "der Vorsitzenden Ada Lind", whose article says nothing of who it is."""
    return noun.endswith(lexicon.epithets.oblique)


def _digits(word: str) -> str:
    return word[: len(word) - len(word.lstrip("0123456789"))]
