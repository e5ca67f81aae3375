"""Who a noun means that describes somebody: "the Republican", "the 58-year-old", "the pilot".

People are described where they are named: before the name, behind its comma or in brackets.
Precision comes before recall: what fits two people means none, unless one has just spoken, nor
what somebody without a name was called since.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from briefing.claims.frames import Range
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.language.tags import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSE,
    COMMA,
    COORDINATOR,
    DETERMINER,
    END,
    FINITE,
    GERUND,
    GUESSED_FINITE,
    NUMBER,
    OPEN,
    ORGANISATION,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    ROLE,
    SINGULAR,
    SUBORDINATOR,
    TIME,
)
from briefing.record import Final, NamedTuple

_REACH_BEFORE: Final = 6
"""Tokens before a name that may describe it."""
_REACH_BEHIND: Final = 12
"""The same behind its comma."""
_REACH_UNNAMED: Final = 6
"""Tokens behind an indefinite article among which its noun stands."""
_OLDEST: Final = 3
"""Digits of an age at most."""
_MEMORY: Final = 200
"""How many descriptions back one is looked for; keeps long texts linear."""
_STOP: Final = (
    END | COMMA | QUOTATION | PREPOSITION | PRONOUN | SUBORDINATOR | COORDINATOR | OPEN | CLOSE
)
_NO_NOUN: Final = (
    _STOP | DETERMINER | ADVERB | FINITE | GUESSED_FINITE | PARTICIPLE | GERUND | NUMBER | TIME
)
_NO_HEAD: Final = ROLE | ORGANISATION


class Description(NamedTuple):
    """What somebody is called at a place where they are named."""

    at: int
    """Where the name stands: offset into the text."""
    name: str
    head: str
    """The noun, lower case; an age as digits."""
    words: frozenset[str]
    """All words of the description, lower case."""


class Named(NamedTuple):
    """A place where a name stands."""

    tokens: Tokens
    run: Range
    """With the titles before it."""
    core: Range
    """Without them."""
    name: str
    """In full."""


class Descriptions:
    """What one article calls the people and bodies that it names, in reading order."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._all: list[Description] = []
        self._places: list[int] = []
        self._unnamed: dict[str, list[int]] = {}
        """Where somebody without a name is called so, by noun."""
        self._groups: set[str] = set()
        """Capitalised words that may be plurals, lower case."""

    def read(self, paragraphs: list[Tokens], named: list[Named]) -> None:
        """Collect what names are called where they stand, and what is called so without one."""
        for tokens, run, core, name in named:
            self._all += self._before(tokens, run, core, name)
            self._all += self._behind(tokens, run, name)
        self._all.sort(key=lambda one: one.at)
        self._places = [one.at for one in self._all]
        plural = self._lexicon.epithets.plural
        for tokens in paragraphs:
            for index, tag in enumerate(tokens.tags):
                if tag & CAPITAL and tokens.words[index].endswith(plural):
                    self._groups.add(tokens.words[index].lower())
                if tag & SINGULAR and (head := self._head_of_unnamed(tokens, index)) is not None:
                    self._unnamed.setdefault(head, []).append(tokens.starts[index])

    def meant_by(self, tokens: Tokens, phrase: Range, last: str | None) -> str | None:
        """Name whom a definite phrase describes; `last` has spoken before."""
        tags, words = tokens.tags, tokens.words
        first = phrase.first + 1
        close = first
        while close < phrase.end and not tags[close] & (PREPOSITION | COMMA):
            close += 1
        if close == first:
            return None
        age = _age(words[close - 1])
        head = age or words[close - 1].lower()
        other = {
            words[i].lower()
            for i in range(first, phrase.end)
            if i != close - 1 and (i < close - 1 or tags[i] & CAPITAL)
        }
        alone = not other and bool(tags[close - 1] & CAPITAL) and self._is_person(head)
        heads = {head, *self._lexicon.epithets.stands_for.get(head, ())}
        at = tokens.starts[phrase.first]
        end = bisect_left(self._places, at)
        found = [
            one
            for one in self._all[max(0, end - _MEMORY) : end]
            if (one.head in heads or (alone and head in one.words)) and other <= one.words
        ]
        if not found or self.is_unnamed(head, found[-1].at, at):
            return None
        names = {one.name for one in found}
        if len(names) == 1:
            return found[-1].name
        return last if last in names else None

    def _is_person(self, head: str) -> bool:
        """Tell "the Republican" from "the Kremlin": there are Republicans, or "a Republican"."""
        plural = self._lexicon.epithets.plural
        return head in self._unnamed or any(head + ending in self._groups for ending in plural)

    def is_unnamed(self, head: str, since: int, before: int) -> bool:
        """Tell whether between two places somebody without a name is called so: "a pilot"."""
        places = self._unnamed.get(head, [])
        return bisect_left(places, since) < bisect_left(places, before)

    def _head_of_unnamed(self, tokens: Tokens, article: int) -> str | None:
        """Find the noun of "a masked gunman", if no name stands beside it."""
        tags, words = tokens.tags, tokens.words
        end = min(article + _REACH_UNNAMED, len(tags))
        head = -1
        for index in range(article + 1, end):
            if tags[index] & _STOP or (tags[index] & FINITE and not tags[index] & GUESSED_FINITE):
                break
            if tags[index] & CAPITAL and head >= 0:
                return None  # "a pilot Otto Lind"
            head = index
        if head < 0:
            return None
        # "Lind, a pilot", "he was a pilot", "as a pilot"
        is_same = article > 0 and bool(tags[article - 1] & (COMMA | AUXILIARY | PREPOSITION))
        return None if is_same else _age(words[head]) or words[head].lower()

    def _before(self, tokens: Tokens, run: Range, core: Range, name: str) -> Iterator[Description]:
        """Read "Republican Senator Ada Lind", "the retired pilot Ada Lind"."""
        tags, words = tokens.tags, tokens.words
        start = run.first
        while start > max(0, run.first - _REACH_BEFORE):
            tag = tags[start - 1]
            if tag & (_STOP | DETERMINER) or (tag & FINITE and not tag & GUESSED_FINITE):
                break
            start -= 1
        held = frozenset(words[i].lower() for i in range(start, core.first))
        at = tokens.starts[core.first]
        for index in range(start, run.first):
            if age := _age(words[index]):
                yield Description(at, name, age, held)
        if core.first > run.first:
            yield Description(at, name, words[core.first - 1].lower(), held)
        elif start < run.first and self._is_noun(tokens, run.first - 1, core.end - core.first > 1):
            yield Description(at, name, words[run.first - 1].lower(), held)

    def _is_noun(self, tokens: Tokens, index: int, is_full: bool) -> bool:
        """Tell a noun that describes a name; before a single word only a surer one."""
        tag, word = tokens.tags[index], tokens.words[index]
        if tag & _NO_NOUN or not word[-1].isalpha():
            return False
        return is_full or bool(tag & _NO_HEAD) or word.endswith(self._lexicon.agentive)

    def _behind(self, tokens: Tokens, run: Range, name: str) -> Iterator[Description]:
        """Read "Lind, 58," "Lind (58)" and "Lind, a retired pilot from Halm,"."""
        tags, words = tokens.tags, tokens.words
        first = run.end + 1
        if first >= len(tags) or not tags[run.end] & (COMMA | OPEN):
            return
        at = tokens.starts[run.first]
        end = first
        close = -1
        limit = min(len(tags), first + _REACH_BEHIND)
        while end < limit and not tags[end] & (COMMA | END | CLOSE | QUOTATION | COORDINATOR):
            if tags[end] & FINITE and not tags[end] & GUESSED_FINITE:
                return  # "Lind, the minister said"
            if close < 0 and tags[end] & PREPOSITION and end > first:
                close = end
            end += 1
        if end >= limit or end == first:
            return
        if end == first + 1 and words[first].isdigit() and len(words[first]) <= _OLDEST:
            yield Description(at, name, words[first], frozenset())
            return
        close = end if close < 0 else close
        if (
            not (tags[first] & DETERMINER or tags[first] & ROLE)
            or tags[first] & PRONOUN & ~DETERMINER
        ):
            return
        held = frozenset(words[i].lower() for i in range(first, end))
        if tags[close - 1] & _NO_NOUN & ~CAPITAL:
            return
        yield Description(at, name, words[close - 1].lower(), held)
        for index in range(first, end):
            if age := _age(words[index]):
                yield Description(at, name, age, held)


def _age(word: str) -> str:
    """Give the digits of "58-year-old"; nothing for any other word."""
    digits, hyphen, rest = word.partition("-")
    is_age = hyphen and rest and digits.isdigit() and len(digits) <= _OLDEST
    return digits if is_age else ""
