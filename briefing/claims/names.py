"""Who a mention means: the people of one article, and what pronouns, surnames and roles stand for.

Precision comes before recall: where nobody fits, the name is the words as printed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from briefing.claims.frames import Range
from briefing.claims.mentions import is_short_form, phrase_ending
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.language.tags import (
    ADVERB,
    AGENT,
    CAPITAL,
    COMMA,
    COORDINATOR,
    DETERMINER,
    FINITE,
    GENITIVE,
    INDEFINITE,
    OBLIQUE,
    OPEN,
    ORGANISATION,
    PERSON,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SOURCE,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
    UNITES,
)
from briefing.model import Mention
from briefing.record import NamedTuple

_NO_NAME = (
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
_LONGEST_NAME = 5
_TRADE_AND_NAME = 3
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
        index, last = 0, len(tags) - 1
        while index < last:
            if not tags[index] & tags[index + 1] & CAPITAL:
                index += 1
                continue
            first = index
            while first < last and tags[first] & (_NO_NAME | SOURCE):
                first += 1
            end = _name_end(tokens, first)
            first = self._behind_trade(tokens, first, end)
            if end - first >= 2:
                name = _words(tokens, first, end)
                self._full.setdefault(tokens.words[end - 1], name)
            is_titled = first > index and bool(tags[first - 1] & ROLE)
            if end > first and (is_titled or (end - first > 1 and first > index)):
                name = _words(tokens, first, end)
                name = self._full.get(name, name)
                role = tokens.words[first - 1].lower()
                self._people.append(Person(tokens.starts[first], name, self._gender_of(role), role))
            index = max(end, index + 1)

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
        owner = _owner(tokens, phrase)
        if owner is not None:
            return Mention(span, self.resolve(tokens, owner, last).name)
        tags = tokens.tags
        first = phrase.first
        word = tokens.words[first]
        if phrase.end == first + 1 and (noun := _antecedent(tokens, first)) is not None:
            return Mention(span, self.resolve(tokens, noun, last).name)
        if tags[first] & (PRONOUN | OBLIQUE) and phrase.end == first + 1:
            name = None
            if tags[first] & OBLIQUE and last is not None:
                name = last.name
            elif tags[first] & PERSON:
                gender = self._lexicon.genders.get(word.lower(), "")
                name = self._nearest(span.start, gender, last)
            return Mention(span, name or word)
        name = self._named(tokens, phrase)
        if name is None and tags[first] & DETERMINER and not tags[first] & INDEFINITE:
            role = next((i for i in range(first, phrase.end) if tags[i] & ROLE), None)
            if role is not None:
                gender = self._lexicon.genders.get(word.lower(), "")
                name = self._bearer(span.start, gender, tokens.words[role].lower())
                if name is None:
                    name = self._nearest(span.start, gender, last, since=tokens.starts[0])
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
            if not tags[index] & CAPITAL or tags[index] & _NO_NAME:
                index += 1
                continue
            end = min(_name_end(tokens, index), phrase.end)
            index = self._behind_trade(tokens, index, end)
            is_long = end - index >= 2
            if is_long and _is_attribute(tags, phrase, index):
                index = end  # "die Vorsitzende des Vereins Klare Kost, Ilse Garn"
                continue
            if is_long and not tags[index] & UNITES:
                return _words(tokens, index, end)
            full = self._full.get(tokens.words[end - 1])
            follows_role = index > phrase.first and bool(tags[index - 1] & ROLE)
            # "De Almarra", "Von der Heide": a surname may begin with small words
            if full and (follows_role or all(tags[i] & UNITES for i in range(phrase.first, index))):
                return full
            if is_long or follows_role:
                return _words(tokens, index, end)
            index = end
        return None

    def _before(self, at: int) -> list[Person]:
        end = bisect_left(self._places, at)
        return self._people[max(0, end - _MEMORY) : end]

    def _bearer(self, at: int, gender: str, role: str) -> str | None:
        """Find who was last named with the same title."""
        for person in reversed(self._before(at)):
            if person.role == role and _agrees(person.gender, gender):
                return person.name
        return None

    def _nearest(self, at: int, gender: str, last: Mention | None, since: int = 0) -> str | None:
        """Find the person meant: who spoke last, then who was named last, not before `since`."""
        recent = self._before(at)
        if (
            last is not None
            and last.name in self._known
            and last.span.start >= since
            and _agrees(self._gender(last.name, recent), gender)
        ):
            return last.name
        since = max(since, at - _REACH)
        for person in reversed(recent):
            if person.at >= since and _agrees(person.gender, gender):
                return person.name
        return None

    def _gender(self, name: str, recent: list[Person]) -> str:
        return next((p.gender for p in reversed(recent) if p.name == name), "")


_MEMORY = 60
"""How many people back a title is looked for; keeps long texts linear."""
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
        inside = end > first
        named = tags[end] & CAPITAL and not (tags[end] & ROLE and inside)
        if named or (inside and is_short_form(tokens, end)):
            end += 1
        elif tags[end] & UNITES and end > first and end + 1 < limit and tags[end + 1] & CAPITAL:
            if tags[end] & DETERMINER and end - first > 1:
                break
            end += 1
        elif end == first + 1 and _is_noble(tags, end, limit):
            end += 2
        else:
            break
    while end > first and not tags[end - 1] & CAPITAL:
        end -= 1
    return end


def _is_attribute(tags: list[int], phrase: Range, index: int) -> bool:
    """Tell a name that only says whose speaker it is: it follows a noun and a genitive article."""
    if index < phrase.first + 2:
        return False
    return bool(tags[index - 1] & GENITIVE) and bool(tags[index - 2] & CAPITAL)


def _is_noble(tags: list[int], index: int, limit: int) -> bool:
    """Tell "Ada von der Heide" from "Beamte von der Polizei": two small words and no known noun."""
    if index + 2 >= limit or not tags[index] & tags[index + 1] & UNITES:
        return False
    return bool(tags[index + 2] & CAPITAL) and not tags[index + 2] & (ROLE | ORGANISATION | SOURCE)


def _words(tokens: Tokens, first: int, end: int) -> str:
    return tokens.text[tokens.starts[first] : tokens.ends[end - 1]]


def _owner(tokens: Tokens, phrase: Range) -> Range | None:
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


def _antecedent(tokens: Tokens, pronoun: int) -> Range | None:
    """Find the noun phrase that a relative pronoun is about: "Lind, die sagte", "mit dem"."""
    tags = tokens.tags
    if not tags[pronoun] & RELATIVE:
        return None
    comma = pronoun - 1 - bool(pronoun and tags[pronoun - 1] & PREPOSITION)
    if comma < 1 or not tags[comma] & COMMA:
        return None
    first = phrase_ending(tokens, 0, comma)
    return Range(first, comma) if first < comma else None


def _undetermined(tokens: Tokens, phrase: Range) -> str:
    """Give a phrase without its first article and its apposition.

    "Kreml-Angaben" are the Kreml's.
    """
    tags = tokens.tags
    first = phrase.first
    if tags[first] & DETERMINER and phrase.end > first + 1:
        first += 1
    end = next((i for i in range(first + 1, phrase.end) if tags[i] & (COMMA | OPEN)), phrase.end)
    words = _words(tokens, first, end)
    if tags[first] & SOURCE and end == first + 1:
        return words.rpartition("-")[0] or words
    return words
