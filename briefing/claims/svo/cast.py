"""Who a mention means where only names are written large: the people of one article.

Precision comes before recall: where nobody fits, the name is the words as printed. The same door as
`claims.names.Names`, which reads languages that write every noun large.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from briefing.claims.frames import Range
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.language.tags import (
    ADVERB,
    CAPITAL,
    COMMA,
    COORDINATOR,
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
    SUBORDINATOR,
    TIME,
    UNITES,
)
from briefing.model import Mention
from briefing.record import Final, NamedTuple

_LONGEST_NAME: Final = 6
_TITLE_REACH: Final = 8
"""Tokens before a name, or behind its comma, in which a title may stand."""
_NEAR: Final = 8
_MEMORY: Final = 100
"""How many places back a pronoun and a title may look."""
_REACH: Final = 700
"""How far back, in characters, a pronoun may look for somebody."""
_FUNCTION: Final = DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB | FINITE


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
        runs = [(tokens, run) for tokens in paragraphs for run in self._runs(tokens)]
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

    def _runs(self, tokens: Tokens) -> list[Range]:
        """Find the runs of capitalised words, those of name particles included."""
        tags = tokens.tags
        runs = []
        end, last = 0, len(tags)
        for index, tag in enumerate(tags):
            if index >= end and tag & CAPITAL and self._is_name(tokens, index):
                end = self._run_end(tokens, index, last)
                runs.append(Range(index, end))
        return runs

    def _is_name(self, tokens: Tokens, index: int) -> bool:
        tag = tokens.tags[index]
        if not tag & CAPITAL or tag & _FUNCTION:
            return False
        word = tokens.words[index]
        return not self._lexicon.tags.get(word.lower(), 0) & TIME

    def _run_end(self, tokens: Tokens, first: int, last: int) -> int:
        tags = tokens.tags
        end = first
        limit = min(last, first + _LONGEST_NAME + 2)
        while end < limit:
            tag = tags[end]
            if self._is_name(tokens, end):
                end += 1
                if tokens.words[end - 1].endswith(self._lexicon.possessives):
                    break
            elif end + 1 < limit and self._is_name(tokens, end + 1) and end > first:
                is_stop = tag & END and tokens.end(end - 1) == tokens.starts[end]
                before = tokens.words[end - 1].lower()
                short = len(before) == 1 or before in self._lexicon.abbreviations
                if not (is_stop and short) and not (
                    tag & UNITES and not tag & (DETERMINER | PREPOSITION | COORDINATOR)
                ):
                    break
                end += 1
            else:
                break
        return end

    def _tag(self, tokens: Tokens, index: int) -> int:
        return self._lexicon.tags.get(tokens.words[index].lower(), 0)

    def _core(self, tokens: Tokens, run: Range) -> Range:
        """Take titles off the front of a run: "Prime Minister Alan Verity"."""
        first = run.first
        for index in range(run.first, run.end - 1):
            if self._tag(tokens, index) & ROLE or (index == first and tokens.tags[index] & END):
                first = index + 1
        if run.end - first > 2 and first == run.first and self._may_be_title(tokens, first):
            first += 1
        return Range(first, run.end)

    def _may_be_title(self, tokens: Tokens, index: int) -> bool:
        """Tell a noun at the head of a sentence from a given name: "Striker Leo Banfield"."""
        starts = index == 0 or bool(tokens.tags[index - 1] & END)
        word = tokens.words[index]
        return starts and word not in self._lexicon.given and word.endswith(self._lexicon.agentive)

    def _words(self, tokens: Tokens, part: Range) -> str:
        name = tokens.text[tokens.starts[part.first] : tokens.end(part.end - 1)]
        for ending in self._lexicon.possessives:
            if name.endswith(ending):
                return name[: -len(ending)]
        return name

    def _learn(self, tokens: Tokens, run: Range) -> None:
        """Remember a full name with its gender and titles."""
        core = self._core(tokens, run)
        name = self._words(tokens, core)
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
            if self._tag(tokens, index) & ROLE:
                titles.add(tokens.words[index].lower())
            elif tags[index] & PREPOSITION:
                break
        if run.end < len(tags) - 1 and tags[run.end] & COMMA:
            for index in range(run.end + 1, min(len(tags), run.end + 1 + _TITLE_REACH)):
                if tags[index] & (COMMA | END | FINITE):
                    break
                if self._tag(tokens, index) & ROLE:
                    titles.add(tokens.words[index].lower())
        return {title for title in titles if self._lexicon.tags.get(title, 0) & ROLE}

    def _place(self, tokens: Tokens, run: Range) -> None:
        core = self._core(tokens, run)
        name = self._words(tokens, core)
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
            name = self._titled(tokens, phrase, span.start)
        return Mention(span, name or _undetermined(tokens, phrase))

    def _named(self, tokens: Tokens, phrase: Range) -> str | None:
        """Find the name inside a phrase: a run of two words, or a surname known in full."""
        tags = tokens.tags
        index = phrase.first
        while index < phrase.end:
            if not self._is_name(tokens, index):
                index += 1
                continue
            end = min(self._run_end(tokens, index, len(tags)), phrase.end)
            if not self._is_governed(tokens, phrase.first, index, end, phrase.end):
                core = self._core(tokens, Range(index, end))
                name = self._words(tokens, core)
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

    def _titled(self, tokens: Tokens, phrase: Range, at: int) -> str | None:
        """Find who "the minister" is: the last one named who bears that title."""
        title = next(
            (
                tokens.words[i].lower()
                for i in range(phrase.first, phrase.end)
                if tokens.tags[i] & PREPOSITION or self._tag(tokens, i) & ROLE
            ),
            "",
        )
        before = self._before(at, _MEMORY)
        return next(
            (place.name for place in reversed(before) if title in self._roles.get(place.name, ())),
            None,
        )

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
