"""Who a mention means where only names are written large: the people of one article.

Precision comes before recall: where nobody fits, the name is the words as printed. The same door as
`claims.names.Names`, which reads languages that write every noun large.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from briefing.claims.frames import Range
from briefing.claims.sentences import Tokens
from briefing.claims.svo.descriptions import Descriptions, Named
from briefing.claims.svo.naming import find_runs, is_name, printed, run_end, tag_at, untitled
from briefing.language import Lexicon
from briefing.language.tags import (
    CAPITAL,
    COMMA,
    DEFINITE,
    DETERMINER,
    END,
    FINITE,
    NOUN,
    PERSON,
    PREPOSITION,
    PRONOUN,
    ROLE,
    SELF,
    SINGULAR,
    SOURCE,
)
from briefing.model import Mention
from briefing.record import Final, NamedTuple

_TITLE_REACH: Final = 8
"""Tokens before a name, or behind its comma, in which a title may stand."""
_NEAR: Final = 8
_MEMORY: Final = 100
"""How many places back a pronoun and a title may look."""
_REACH: Final = 700
"""How far back, in characters, a pronoun may look for somebody."""


class Place(NamedTuple):
    """One place where somebody's name stands."""

    at: int
    """Offset into the text."""
    name: str
    leads: bool
    """Whether the name is in the first phrase of its sentence."""


class Cast:
    """The people of one article, in reading order."""

    def __init__(self, paragraphs: list[Tokens], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._full: dict[str, str] = {}
        self._genders: dict[str, str] = {}
        self._roles: dict[str, set[str]] = {}
        self._titled_only: list[tuple[str, set[str]]] = []
        self._paragraphs = paragraphs
        self._descriptions: Descriptions | None = None
        runs = [(tokens, run) for tokens in paragraphs for run in find_runs(tokens)]
        self._all_runs = runs
        for tokens, run in runs:
            self._learn(tokens, run)
        for name, roles in self._titled_only:
            full = self._full.setdefault(name, name)
            self._know(full, roles)
        self._places: list[Place] = []
        for tokens, run in runs:
            self._place(tokens, run)
        self._offsets = [place.at for place in self._places]

    @property
    def full(self) -> Mapping[str, str]:
        """The full names of the article by their last words."""
        return self._full

    def borrow(self, full: Mapping[str, str]) -> None:
        """Learn full names from paragraphs in another language."""
        for surname, name in full.items():
            self._know(self._full.setdefault(surname, name), set())

    def _learn(self, tokens: Tokens, run: Range) -> None:
        """Remember a full name with its gender and titles."""
        core = untitled(tokens, run)
        name = printed(tokens, core)
        if core.end - core.first < 2:
            if core.first > run.first:
                self._titled_only.append((name, self._titles(tokens, run, core)))
            return
        surname = name.rpartition(" ")[2]
        name = self._full.setdefault(surname, name)
        self._know(name, self._titles(tokens, run, core))

    def _know(self, name: str, roles: set[str]) -> None:
        self._roles.setdefault(name, set()).update(roles)
        gender = self._lexicon.given.get(name.partition(" ")[0], "")
        if not gender and roles:
            gender = self._titled_gender(roles)
        if gender:
            self._genders.setdefault(name, gender)

    def _titled_gender(self, roles: set[str]) -> str:
        if any(role.endswith(self._lexicon.feminine) for role in roles):
            return "f"
        return ""

    def _titles(self, tokens: Tokens, run: Range, core: Range) -> set[str]:
        """Collect the titles before a name and in the apposition behind it."""
        tags = tokens.tags
        titles = {tokens.words[i].lower() for i in range(run.first, core.first)}
        for index in range(run.first - 1, max(-1, run.first - 1 - _TITLE_REACH), -1):
            if tags[index] & (END | FINITE | PRONOUN) and not tags[index] & DETERMINER:
                break
            if tag_at(tokens, index) & ROLE:
                titles.add(tokens.words[index].lower())
            elif tags[index] & PREPOSITION:
                break
        if run.end < len(tags) - 1 and tags[run.end] & COMMA:
            for index in range(run.end + 1, min(len(tags), run.end + 1 + _TITLE_REACH)):
                if tags[index] & (COMMA | END | FINITE):
                    break
                if tag_at(tokens, index) & ROLE:
                    titles.add(tokens.words[index].lower())
        return {title for title in titles if self._lexicon.tags.get(title, 0) & ROLE}

    def _place(self, tokens: Tokens, run: Range) -> None:
        core = untitled(tokens, run)
        name = printed(tokens, core)
        full = self._full.get(name.rpartition(" ")[2])
        if full is None or tokens.words[run.end - 1].endswith(self._lexicon.possessives):
            return
        leads = True
        for index in range(run.first - 1, max(-1, run.first - 1 - _TITLE_REACH), -1):
            tag = tokens.tags[index]
            if tag & END:
                break
            if tag & (FINITE | PREPOSITION):
                leads = False
                break
        self._places.append(Place(tokens.starts[core.first], full, leads))

    # --- resolution ------------------------------------------------------------------------------

    def resolve(
        self, tokens: Tokens, phrase: Range, last: Mention | None, inherits: bool = False
    ) -> Mention:
        """Give a phrase its full name; `last` is who spoke before, for pronouns and roles."""
        span = tokens.span(phrase.first, phrase.end)
        tags = tokens.tags
        word = tokens.words[phrase.first]
        if inherits and last is not None:
            return Mention(span, last.name)
        if tags[phrase.first] & PRONOUN and phrase.end == phrase.first + 1:
            if tags[phrase.first] & PERSON:
                if tags[phrase.first] & SELF:
                    return Mention(span, word)
                gender = self._lexicon.genders.get(word.lower(), "")
                name = self._nearest(span.start, gender, last)
                return Mention(span, name or word)
            is_group = last is not None and last.name not in self._roles
            return Mention(span, last.name if is_group and last is not None else word)
        name = self._named(tokens, phrase)
        if name is None and tags[phrase.first] & DEFINITE:
            name = self._described(tokens, phrase, last)
        return Mention(span, name or _undetermined(tokens, phrase))

    def _named(self, tokens: Tokens, phrase: Range) -> str | None:
        """Find the name inside a phrase: a run of two words, or a surname known in full."""
        tags = tokens.tags
        index = phrase.first
        while index < phrase.end:
            if not is_name(tokens, index):
                index += 1
                continue
            end = min(run_end(tokens, index, len(tags)), phrase.end)
            if not self._is_governed(tokens, phrase.first, index, end, phrase.end):
                core = untitled(tokens, Range(index, end))
                name = printed(tokens, core)
                surname = name.rpartition(" ")[2]
                if core.end - core.first >= 2:
                    return self._full.get(surname) if self._is_known(name) else name
                determined = index > phrase.first and tags[index - 1] & DETERMINER
                if surname in self._full and not determined:
                    return self._full[surname]
                if index > phrase.first and tags[index - 1] & COMMA:
                    self._roles.setdefault(name, set())
                    return name
            index = end
        return None

    def _is_known(self, name: str) -> bool:
        return self._full.get(name.rpartition(" ")[2]) == name

    def _is_modified(self, tokens: Tokens, end: int, last: int) -> bool:
        """Tell a name that only describes what follows: "a Morrow Bank spokesman"."""
        return (
            end < last
            and not tokens.tags[end] & ~(ROLE | NOUN | SOURCE)
            and (tokens.words[end][0].isalpha())
        )

    def _is_governed(self, tokens: Tokens, first: int, index: int, end: int, last: int) -> bool:
        """Tell the name of something else: "a spokesman for X", "X's lawyer"."""
        if tokens.words[end - 1].endswith(self._lexicon.possessives):
            return True
        if end < len(tokens.words) and (
            tokens.words[end] in self._lexicon.possessives or self._is_modified(tokens, end, last)
        ):
            return True
        for at in range(index - 1, first - 1, -1):
            tag = tokens.tags[at]
            if tag & COMMA:
                return False
            if tag & PREPOSITION:
                return True
        return False

    def _described(self, tokens: Tokens, phrase: Range, last: Mention | None) -> str | None:
        """Find who "the minister", "the Republican" or "the pilot from Halm" is."""
        first = phrase.first + 1
        is_plain = not any(tokens.tags[i] & CAPITAL for i in range(first, phrase.end))
        has_title = any(tag_at(tokens, i) & ROLE for i in range(first, phrase.end))
        if self._descriptions is None:
            self._descriptions = Descriptions(self._lexicon)
            self._descriptions.read(self._paragraphs, self._all_named())
        if is_plain and has_title:
            return self._titled(tokens, phrase, self._descriptions)
        return self._descriptions.meant_by(tokens, phrase, last.name if last else None)

    def _all_named(self) -> list[Named]:
        """List every place of a name: with its titles, without them, and the name in full."""
        named = []
        for tokens, run in self._all_runs:
            core = untitled(tokens, run)
            name = printed(tokens, core)
            full = self._full.get(name.rpartition(" ")[2], name)
            named.append(Named(tokens, run, core, full))
        return named

    def _titled(self, tokens: Tokens, phrase: Range, called: Descriptions) -> str | None:
        """Find who "the minister" is: the last one named who bears that title."""
        title = next(
            (
                tokens.words[i].lower()
                for i in range(phrase.first, phrase.end)
                if tokens.tags[i] & PREPOSITION or tag_at(tokens, i) & ROLE
            ),
            "",
        )
        at = tokens.starts[phrase.first]
        for place in reversed(self._before(at, _MEMORY)):
            if title in self._roles.get(place.name, ()):
                return None if called.is_unnamed(title, place.at, at) else place.name
        return None

    def _before(self, at: int, most: int) -> list[Place]:
        """Give the last places before an offset, in reading order."""
        end = bisect_left(self._offsets, at)
        return self._places[max(0, end - most) : end]

    def _nearest(self, at: int, gender: str, last: Mention | None) -> str | None:
        """Find the person meant: who led a sentence since, who spoke last, who was named last."""
        near = [
            place
            for place in self._before(at, _NEAR)
            if at - place.at < _REACH and self._agrees(place.name, gender)
        ]
        since = last.span.start if last is not None else -1
        found = next((p.name for p in reversed(near) if p.leads and p.at > since), None)
        if found is None and last is not None and at - since < _REACH:
            if last.name in self._roles:
                found = last.name if self._agrees(last.name, gender) else None
            elif self._lexicon.tags.get(last.name.rpartition(" ")[2], 0) & ROLE:
                # somebody without a name: "the health secretary"
                return last.name
        if found is None:
            found = next((place.name for place in reversed(near)), None)
        if found is not None and gender:
            self._genders.setdefault(found, gender)
        return found

    def _agrees(self, name: str, gender: str) -> bool:
        known = self._genders.get(name, "")
        return not known or not gender or known == gender


def _undetermined(tokens: Tokens, phrase: Range) -> str:
    """Give a phrase as printed, without its first article."""
    first = phrase.first
    if phrase.end > first + 1 and tokens.tags[first] & (DEFINITE | SINGULAR):
        first += 0 if tokens.tags[first + 1] & PREPOSITION else 1
    end = first + 1
    while end < phrase.end and not tokens.tags[end] & COMMA:
        end += 1
    return tokens.text[tokens.starts[first] : tokens.end(end - 1)]
