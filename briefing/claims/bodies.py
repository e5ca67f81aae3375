"""Which body a noun means: "das Unternehmen" after "die Firma Seewerk AG", "das Land" after Peru.

Precision comes before recall: a noun that could mean two bodies means none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from briefing.claims.frames import Range
from briefing.claims.sentences import Tokens
from briefing.language.tags import (
    CAPITAL,
    COMPANY,
    COUNTRY,
    DEFINITE,
    DETERMINER,
    LAND,
    LEGAL_FORM,
    NUMBER,
    ORGANISATION,
    QUOTATION,
    ROLE,
    TIME,
    TITLED,
)
from briefing.record import Final, NamedTuple

_LONGEST_NAME: Final = 4
_MEMORY: Final = 200
"""How many bodies back one is looked for; keeps long texts linear."""
_NO_NAME: Final = ROLE | TIME | DETERMINER


class Body(NamedTuple):
    """A body that is named with the noun for what it is, or with its legal form."""

    at: int
    """Where it stands: offset into the text."""
    name: str
    head: str
    """The noun, lower case; empty for a country or where only the legal form tells."""
    kind: int
    """Tags that a later noun may share with it."""


class Bodies:
    """The bodies that one article names, in reading order."""

    def __init__(self, paragraphs: list[Tokens]) -> None:
        self._bodies = sorted(body for tokens in paragraphs for body in _find(tokens))
        self._places = [body.at for body in self._bodies]

    def meant_by(self, tokens: Tokens, phrase: Range) -> str | None:
        """Name the body that "der Sender" or "das Land" means; None where it is not clear."""
        tags = tokens.tags
        noun = phrase.end - 1
        if noun != phrase.first + 1 or not tags[phrase.first] & DEFINITE:
            return None
        tag = tags[noun]
        if not tag & (ORGANISATION | LAND):
            return None
        end = bisect_left(self._places, tokens.starts[phrase.first])
        before = self._bodies[max(0, end - _MEMORY) : end]
        if tag & LAND:
            here = tokens.starts[0]
            return _only(body.name for body in before if body.kind & COUNTRY and body.at >= here)
        head = tokens.words[noun].lower()
        same = _only(body.name for body in before if body.head == head)
        if same is not None or not tag & COMPANY:
            return same
        return _only(body.name for body in before if body.kind & COMPANY)


def _only(names: Iterable[str]) -> str | None:
    found = set(names)
    return found.pop() if len(found) == 1 else None


def _find(tokens: Tokens) -> list[Body]:
    """Find "die Firma Seewerk", "Seewerk AG" and countries."""
    tags, words, starts = tokens.tags, tokens.words, tokens.starts
    found = []
    for index, tag in enumerate(tags):
        if not tag & CAPITAL:
            continue
        if tag & COUNTRY:
            found.append(Body(starts[index], words[index], "", COUNTRY))
        elif tag & LEGAL_FORM and index and tags[index - 1] & CAPITAL:
            first = index - 1
            while first and _is_named(tags[first - 1]) and index - first < _LONGEST_NAME:
                first -= 1
            name = tokens.text[starts[first] : tokens.end(index)]
            found.append(Body(starts[first], name, "", COMPANY))
        elif tag & ORGANISATION and tag & TITLED:
            end = index + 1
            while end < len(tags) and _is_named(tags[end]) and end - index <= _LONGEST_NAME:
                end += 1
            if end > index + 1:
                name = tokens.text[starts[index + 1] : tokens.end(end - 1)]
                kind = tag & COMPANY
                found.append(Body(starts[index], name, words[index].lower(), kind))
    return found


def _is_named(tag: int) -> bool:
    if tag & QUOTATION:
        return True
    return bool(tag & CAPITAL) and not tag & (_NO_NAME | ORGANISATION | NUMBER)
