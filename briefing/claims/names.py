"""Who a mention means: the people of one article, and what pronouns, surnames and roles stand for.

Precision comes before recall: where nobody fits, the name is the words as printed.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from briefing.claims.frames import Range
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.language.tags import (
    CAPITAL,
    DETERMINER,
    ORGANISATION,
    PERSON,
    PRONOUN,
    ROLE,
    SOURCE,
    UNITES,
)
from briefing.model import Mention

_LONGEST_NAME = 5


class Person(NamedTuple):
    """Somebody who is named with a title, or who has spoken."""

    at: int
    """Where the name stands: offset into the text."""
    name: str
    gender: str
    """A letter from the language's `GENDERS`; empty if unknown."""
    role: str
    """The title before the name, lower case; empty if there is none."""


class Names:
    """The names of one article, in reading order."""

    def __init__(self, paragraphs: list[Tokens], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._full: dict[str, str] = {}
        self._people: list[Person] = []
        for tokens in paragraphs:
            self._collect(tokens)
        self._places = [person.at for person in self._people]
        self._known = {person.name for person in self._people}

    def _collect(self, tokens: Tokens) -> None:
        tags = tokens.tags
        index, last = 0, len(tags) - 1
        while index < last:
            if not tags[index] & tags[index + 1] & CAPITAL:
                index += 1
                continue
            first = index
            while first < last and tags[first] & (ROLE | SOURCE | DETERMINER):
                first += 1
            end = _name_end(tokens, first)
            if end - first >= 2:
                name = _words(tokens, first, end)
                self._full.setdefault(tokens.words[end - 1], name)
            if first > index and end > first:
                name = _words(tokens, first, end)
                name = self._full.get(name, name)
                role = tokens.words[first - 1].lower()
                self._people.append(Person(tokens.starts[first], name, self._gender_of(role), role))
            index = max(end, index + 1)

    def _gender_of(self, role: str) -> str:
        """Read the gender off the title's ending."""
        return "f" if role.endswith(self._lexicon.feminine) else "m"

    def resolve(
        self, tokens: Tokens, phrase: Range, last: Mention | None, inherits: bool = False
    ) -> Mention:
        """Give a phrase its full name; `last` is who spoke before, for pronouns and roles.

        With `inherits` the phrase only points at whoever spoke before ("demnach").
        """
        span = tokens.span(phrase.first, phrase.end)
        if inherits and last is not None:
            return Mention(span, last.name)
        tags = tokens.tags
        first = phrase.first
        word = tokens.words[first]
        if tags[first] & PRONOUN and phrase.end == first + 1:
            name = None
            if tags[first] & PERSON:
                gender = self._lexicon.genders.get(word.lower(), "")
                name = self._nearest(span.start, gender, last, "")
            return Mention(span, name or word)
        name = self._named(tokens, phrase)
        if name is None and tags[first] & DETERMINER:
            role = next((i for i in range(first, phrase.end) if tags[i] & ROLE), None)
            if role is not None:
                gender = self._lexicon.genders.get(word.lower(), "")
                name = self._nearest(span.start, gender, last, tokens.words[role].lower())
        return Mention(span, name or _undetermined(tokens, phrase))

    def can_speak(self, tokens: Tokens, phrase: Range) -> bool:
        """Tell people and bodies from things: a title, a pronoun for a person, a known name."""
        tags = tokens.tags
        return any(
            tags[index] & (ROLE | PERSON | ORGANISATION)
            or (tags[index] & CAPITAL and tokens.words[index] in self._full)
            for index in range(*phrase)
        )

    def _named(self, tokens: Tokens, phrase: Range) -> str | None:
        """Find the name inside a phrase: a run of capitalised words, or a surname known in full."""
        tags = tokens.tags
        index = phrase.first
        while index < phrase.end:
            if not tags[index] & CAPITAL or tags[index] & (ROLE | DETERMINER):
                index += 1
                continue
            end = min(_name_end(tokens, index), phrase.end)
            if end - index >= 2:
                return _words(tokens, index, end)
            word = tokens.words[index]
            full = self._full.get(word)
            if full and (index == phrase.first or tags[index - 1] & ROLE):
                return full
            if index > phrase.first and tags[index - 1] & ROLE:
                return word
            index = end
        return None

    def _nearest(self, at: int, gender: str, last: Mention | None, role: str) -> str | None:
        """Find the person meant: same role first, then who spoke last, then who was named last."""
        before = self._people[: bisect_left(self._places, at)]
        recent = before[-_MEMORY:]
        if role:
            for person in reversed(before[-_LONG_MEMORY:]):
                if person.role == role and _agrees(person.gender, gender):
                    return person.name
        if last is not None and last.name in self._known:
            if _agrees(self._gender(last.name, recent), gender):
                return last.name
        for person in reversed(recent):
            if at - person.at < _REACH and _agrees(person.gender, gender):
                return person.name
        return None

    def _gender(self, name: str, recent: list[Person]) -> str:
        return next((p.gender for p in reversed(recent) if p.name == name), "")


_MEMORY = 12
_LONG_MEMORY = 60
_REACH = 400
"""How far back, in characters, a pronoun may look for somebody who has not spoken."""


def _agrees(first: str, second: str) -> bool:
    return not first or not second or first == second


def _name_end(tokens: Tokens, first: int) -> int:
    """Find the end of a run of capitalised words, small name words between them included."""
    tags = tokens.tags
    end = first
    limit = min(len(tags), first + _LONGEST_NAME)
    while end < limit:
        if tags[end] & CAPITAL and not (tags[end] & ROLE and end > first):
            end += 1
        elif tags[end] & UNITES and end > first and end + 1 < limit and tags[end + 1] & CAPITAL:
            if tags[end] & DETERMINER and end - first > 1:
                break
            end += 1
        else:
            break
    return end


def _words(tokens: Tokens, first: int, end: int) -> str:
    return tokens.text[tokens.starts[first] : tokens.ends[end - 1]]


def _undetermined(tokens: Tokens, phrase: Range) -> str:
    """Give a phrase as printed, without its first article."""
    first = phrase.first
    if tokens.tags[first] & DETERMINER and phrase.end > first + 1:
        first += 1
    return _words(tokens, first, phrase.end)
