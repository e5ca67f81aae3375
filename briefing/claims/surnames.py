"""People whom an article names by their last word alone: "Lind sagte", and never "Ada Lind".

Where every noun is written large, a bare word is a name if it speaks like somebody, and never
stands where a noun or a place does.
"""

from __future__ import annotations

from bisect import bisect_left

from briefing.claims.sentences import Tokens
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COMPANY,
    COORDINATOR,
    COUNTRY,
    CUE,
    DETERMINER,
    END,
    FINITE,
    INFINITIVE,
    LAND,
    LEGAL_FORM,
    LOCATIVE,
    MODIFIER,
    NUMBER,
    ORGANISATION,
    PARTICIPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    ROLE,
    SAYING,
    SO,
    SOURCE,
    SUBORDINATOR,
    TIME,
    TITLED,
)
from briefing.record import Final

_NO_SURNAME: Final = (
    ROLE
    | ORGANISATION
    | LAND
    | COUNTRY
    | COMPANY
    | LEGAL_FORM
    | SOURCE
    | SAYING
    | TIME
    | NUMBER
    | PLURAL
    | TITLED
    | FINITE
    | INFINITIVE
    | PARTICIPLE
    | MODIFIER
    | DETERMINER
    | PRONOUN
    | PREPOSITION
    | ADVERB
    | ADJECTIVE
    | COORDINATOR
    | SUBORDINATOR
)
_OF_NOUNS: Final = DETERMINER | ADJECTIVE | NUMBER | LOCATIVE | CAPITAL
"""What stands before a noun or a place, or joins it to another; no bare surname follows it."""


_EDGE: Final = COMMA | COLON | BREAK | QUOTATION
_OPENING: Final = _EDGE | END | COORDINATOR | SUBORDINATOR
"""What stands before the subject that opens a clause."""
_REACH: Final = 10
"""Tokens behind a surname among which what is said begins."""
_TWO: Final = 2


class Surnames:
    """The bare surnames of one article, in reading order."""

    def __init__(self, paragraphs: list[Tokens]) -> None:
        places: list[tuple[int, str]] = []
        never: set[str] = set()
        acting: set[str] = set()
        speaking: set[str] = set()
        for tokens in paragraphs:
            tags, words = tokens.tags, tokens.words
            last = len(tags) - 1
            for index, tag in enumerate(tags):
                if not tag & CAPITAL:
                    continue
                word = words[index]
                before = tags[index - 1] if index else 0
                after = tags[index + 1] if index < last else 0
                if tag & _NO_SURNAME or before & _OF_NOUNS or after & CAPITAL:
                    never.add(word)
                    continue
                places.append((tokens.starts[index], word))
                if before & SO or _is_speaker(tokens, index):
                    speaking.add(word)
                if _acts(tokens, index):
                    acting.add(word)
        self._people = (acting | speaking) - never
        self._places = [place for place in places if place[1] in speaking - never]

    def __contains__(self, word: str) -> bool:
        """Tell a word that acts or speaks like somebody, and is nowhere a noun or a place."""
        return word in self._people

    def opening(self, tokens: Tokens, first: int) -> str | None:
        """Give the bare surname that opens a sentence as its subject: "Lind kam nach Halm"."""
        word = tokens.words[first]
        return word if word in self._people and _acts(tokens, first) else None

    def only_one(self, since: int, before: int) -> str | None:
        """Give the bare surname between two places if there is just one."""
        first = bisect_left(self._places, (since, ""))
        found = {word for _, word in self._places[first : bisect_left(self._places, (before, ""))]}
        return found.pop() if len(found) == 1 else None


def _opens(tags: list[int], index: int) -> bool:
    """Tell a word that opens a clause from the one in "ihr 100. Geburtstag"."""
    if index == 0:
        return True
    return bool(tags[index - 1] & _OPENING) and not (index > 1 and tags[index - 2] & NUMBER)


def _acts(tokens: Tokens, index: int) -> bool:
    """Tell the subject that opens a clause, by a verb in the singular right behind it."""
    tags, behind = tokens.tags, index + 1
    if behind >= len(tags) or not _opens(tags, index):
        return False
    is_verb = tags[behind] & FINITE and not tags[behind] & (CAPITAL | PARTICIPLE)
    return bool(is_verb) and not tokens.words[behind].endswith(tokens.lexicon.plural)


def _is_speaker(tokens: Tokens, index: int) -> bool:
    """Tell "Lind sagte, ..." and "..., sagte Lind" from "Frost droht" and "meldete Frost"."""
    tags = tokens.tags
    if index >= _TWO and tags[index - 2] & _EDGE and _is_cue(tokens, index - 1):
        return True
    if not _opens(tags, index) or not _is_cue(tokens, index + 1):
        return False
    return any(tag & _EDGE for tag in tags[index + 2 : index + _REACH])


def _is_cue(tokens: Tokens, index: int) -> bool:
    """Tell a verb of saying in the singular."""
    if index >= len(tokens.tags):
        return False
    tag = tokens.tags[index]
    is_cue = tag & CUE and tag & FINITE and not tag & CAPITAL
    return bool(is_cue) and not tokens.words[index].endswith(tokens.lexicon.plural)
