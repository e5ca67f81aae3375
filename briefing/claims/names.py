"""Who a mention means: the people of one article, and what pronouns, surnames and roles stand for.

Precision comes before recall: where nobody fits, the name is the words as printed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from itertools import pairwise

from briefing.claims.bodies import Bodies
from briefing.claims.descriptions import Descriptions
from briefing.claims.frames import Range
from briefing.claims.sentences import Tokens
from briefing.claims.spelling import (
    antecedent,
    is_attribute,
    name_end,
    owner,
    proper_name,
    undetermined,
)
from briefing.claims.surnames import Surnames
from briefing.language import Lexicon
from briefing.language.tags import (
    ADVERB,
    CAPITAL,
    COORDINATOR,
    DEFINITE,
    DETERMINER,
    FINITE,
    LAND,
    LINKS,
    OBLIQUE,
    ORGANISATION,
    PERSON,
    PREPOSITION,
    PRONOUN,
    ROLE,
    SAYING,
    SELF,
    SOURCE,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
    TIME,
    UNITES,
)
from briefing.model import Mention
from briefing.record import Final, NamedTuple

_NO_NAME: Final = (
    ROLE
    | DETERMINER
    | PREPOSITION
    | SOURCE_PREPOSITION
    | PRONOUN
    | ADVERB
    | SUBORDINATOR
    | COORDINATOR
    | FINITE
)
"""What a capitalised word may be that begins a sentence, or stands before a name."""
_NOUN: Final = CAPITAL | DETERMINER
"""Of these a noun has one alone, and an article that begins a sentence both."""
_NOBODY: Final = ORGANISATION | LAND | SOURCE | SAYING | TIME
"""Nouns that describe no person."""
_TRADE_AND_NAME: Final = 3
"""Words that a trade and a full name have together at least."""


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
        self._paragraphs = paragraphs
        self._bodies: Bodies | None = None
        self._descriptions: Descriptions | None = None
        self._surnames: Surnames | None = None
        for tokens in paragraphs:
            self._collect(tokens)
        self._places = [person.at for person in self._people]
        self._known = {person.name for person in self._people} | set(self._full.values())

    @property
    def full(self) -> Mapping[str, str]:
        """The full names of the article by their last words."""
        return self._full

    def borrow(self, full: Mapping[str, str]) -> None:
        """Learn full names from paragraphs in another language."""
        for last, name in full.items():
            self._known.add(self._full.setdefault(last, name))

    def _collect(self, tokens: Tokens) -> None:
        tags = tokens.tags
        last = len(tags) - 1
        done = 0
        capitals = [index for index, tag in enumerate(tags) if tag & CAPITAL]
        for index, following in pairwise(capitals):
            if index < done or following > index + 1:
                continue
            first = index
            while first < last and tags[first] & (_NO_NAME | SOURCE):
                first += 1
            end = name_end(tokens, first)
            first = self._behind_trade(tokens, first, end)
            if end - first >= 2:
                name = proper_name(tokens, first, end)
                self._full.setdefault(tokens.words[end - 1], name)
            is_titled = first > index and bool(tags[first - 1] & ROLE)
            if end > first and (is_titled or (end - first > 1 and first > index)):
                name = proper_name(tokens, first, end)
                name = self._full.get(name, name)
                role = tokens.words[first - 1].lower()
                self._people.append(Person(tokens.starts[first], name, self._gender_of(role), role))
            done = end

    def _behind_trade(self, tokens: Tokens, first: int, end: int) -> int:
        """Skip the trade in "der Fischer Otto Lind", where it is no title we know."""
        if end - first < _TRADE_AND_NAME or not first or not tokens.tags[first - 1] & DETERMINER:
            return first
        return first + tokens.words[first].endswith(self._lexicon.agentive)

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
        behind = owner(tokens, phrase)
        if behind is not None:
            return Mention(span, self.resolve(tokens, behind, last).name)
        tags = tokens.tags
        first = phrase.first
        word = tokens.words[first]
        if phrase.end == first + 1 and (noun := antecedent(tokens, first)) is not None:
            return Mention(span, self.resolve(tokens, noun, last).name)
        if tags[first] & (PRONOUN | OBLIQUE) and phrase.end == first + 1:
            name: str | None = None
            if tags[first] & OBLIQUE and last is not None:
                name = last.name
            elif tags[first] & PERSON and not tags[first] & SELF:
                gender = self._lexicon.genders.get(word.lower(), "")
                name = self._nearest(span.start, gender, last)
            return Mention(span, name or word)
        name = self._owning(tokens, phrase) or self._named(tokens, phrase)
        if name is None and tags[first] & DEFINITE:
            name = self._described(tokens, phrase, last) or self._meant_body(tokens, phrase)
        if name is None and phrase.end > first + 1 and tags[first + 1] & LINKS:
            name = word if word in self._bare() else None  # "sagte Lind in Halm"
        return Mention(span, name or undetermined(tokens, phrase))

    def _described(self, tokens: Tokens, phrase: Range, last: Mention | None) -> str | None:
        tags = tokens.tags
        noun = next((i for i in range(*phrase) if tags[i] & _NOUN == CAPITAL), -1)
        if noun < 0 or (tags[noun] & _NOBODY and not tags[noun] & ROLE):
            return None
        if self._descriptions is None:
            self._descriptions = Descriptions(self._paragraphs, self._full, self._lexicon)
        return self._descriptions.meant_by(tokens, phrase, noun, last.name if last else None)

    def _meant_body(self, tokens: Tokens, phrase: Range) -> str | None:
        if not tokens.tags[phrase.end - 1] & (ORGANISATION | LAND):
            return None
        if self._bodies is None:
            self._bodies = Bodies(self._paragraphs)
        return self._bodies.meant_by(tokens, phrase)

    def can_speak(self, tokens: Tokens, phrase: Range) -> bool:
        """Tell people and bodies from things: a title, a pronoun for a person, a known name."""
        tags = tokens.tags
        thing = ""
        for index in range(*phrase):
            tag, word = tags[index], tokens.words[index]
            if tag & (ROLE | PERSON | ORGANISATION):
                return True
            if tag & CAPITAL and word in self._full:
                return True
            if tag & _NOUN == CAPITAL:
                thing = word
            elif thing and tag & DETERMINER and not thing.endswith(self._lexicon.agentive):
                return False  # "der Verkauf der Firma"; but "Mitarbeiter der Firma"
        return False

    def _named(self, tokens: Tokens, phrase: Range) -> str | None:
        """Find the name inside a phrase: a run of capitalised words, or a surname known in full."""
        tags = tokens.tags
        index = phrase.first
        while index < phrase.end:
            if not tags[index] & CAPITAL or tags[index] & _NO_NAME:
                index += 1
                continue
            end = min(name_end(tokens, index), phrase.end)
            index = self._behind_trade(tokens, index, end)
            is_long = end - index >= 2
            if is_long and is_attribute(tags, phrase, index):
                index = end  # "die Vorsitzende des Vereins Klare Kost, Ilse Garn"
                continue
            if is_long and not tags[index] & UNITES:
                return proper_name(tokens, index, end)
            full = self._full.get(tokens.words[end - 1])
            follows_role = index > phrase.first and bool(tags[index - 1] & ROLE)
            # "De Almarra", "Von der Heide": a surname may begin with small words
            if full and (follows_role or all(tags[i] & UNITES for i in range(phrase.first, index))):
                return full
            if is_long or follows_role:
                return proper_name(tokens, index, end)
            index = end
        return None

    def _owning(self, tokens: Tokens, phrase: Range) -> str | None:
        """Find whose words they are in "Angaben Linds", if that is somebody known."""
        tags, word = tokens.tags, tokens.words[phrase.end - 1]
        if not word.endswith(self._lexicon.possessives) or word in self._full:
            return None
        if not any(tags[index] & SOURCE for index in range(phrase.first, phrase.end - 1)):
            return None
        return self._full.get(word[:-1])

    def _before(self, at: int) -> list[Person]:
        end = bisect_left(self._places, at)
        return self._people[max(0, end - _MEMORY) : end]

    def _nearest(self, at: int, gender: str, last: Mention | None) -> str | None:
        """Find who a pronoun means: who spoke last, then who was named last."""
        recent = self._before(at)
        since = at - _REACH
        if last is not None and last.name not in self._known:
            behind = bisect_left(self._places, last.span.end)
            if last.name in self._bare() and behind == bisect_left(self._places, at):
                return last.name  # "Lind sagte ...", who has no other name here
        if (
            last is not None
            and last.name in self._known
            and _agrees(self._gender(last.name, recent), gender)
        ):
            return last.name
        for person in reversed(recent):
            if person.at >= since and _agrees(person.gender, gender):
                return person.name
        return self._bare().only_one(since, at)

    def opening(self, tokens: Tokens, first: int) -> Mention | None:
        """Give somebody without any other name whose surname opens a sentence."""
        name = self._bare().opening(tokens, first)
        return None if name is None else Mention(tokens.span(first, first + 1), name)

    def _bare(self) -> Surnames:
        if self._surnames is None:
            self._surnames = Surnames(self._paragraphs)
        return self._surnames

    def _gender(self, name: str, recent: list[Person]) -> str:
        return next((p.gender for p in reversed(recent) if p.name == name), "")


_MEMORY: Final = 60
"""How many people back a title is looked for; keeps long texts linear."""
_REACH: Final = 400
"""How far back, in characters, a pronoun may look for somebody who has not spoken."""


def _agrees(first: str, second: str) -> bool:
    return not first or not second or first == second
