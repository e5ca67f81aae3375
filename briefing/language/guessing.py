"""Which language a text is written in, told by its function words.

Cheap, because every article passes here: words are parted at blanks and looked up, nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import cache

from briefing.language.data import UNKNOWN, Data, languages
from briefing.model import Span

_ENOUGH = 16_000
"""Code points that are looked at; the rest of a longer text is in the same language."""
_SHARE = 10
"""At least one word of so many is a function word of the text's language. In German and English
news every fourth is; Danish, which shares some words with both, has one German one of sixteen."""
_DIFFERENT = 5
"""So many different ones there are at least in a text of `_DIFFERENT * _SHARE` words or more."""

_SIGNS = 3
"""Different function words of another language that show that something is written in it."""
_TIMES = 3
"""They stand so many times as often there as those of the text's own language."""
_DENSE = 6
"""One word of so many is one of them, which keeps related languages apart."""
_QUOTED = '["“”„«»][^"“”„«»]*["“”„«»]'


class Lean(Enum):
    """Where the function words of a paragraph point."""

    OWN = auto()
    """To the language of the text."""
    NEITHER = auto()
    """There are none, or too few of them."""
    PERHAPS_FOREIGN = auto()
    """To another language, but there are few: a title."""
    FOREIGN = auto()


def guess(text: str) -> str:
    """Guess the language of a text: a code of `languages`, `UNKNOWN` where it is none of them."""
    words = text[:_ENOUGH].lower().split()
    votes = {code: _count(words, function_words(code)) for code in languages()}
    best = max(votes, key=lambda code: votes[code][0])
    count, different = votes[best]
    is_enough = different >= min(_DIFFERENT, len(words) // _SHARE)
    return best if count and is_enough and count * _SHARE >= len(words) else UNKNOWN


@cache
def function_words(code: str) -> frozenset[str]:
    """Give the function words of a language, lower case."""
    return frozenset(Data(code, "page").FUNCTION_WORDS.split())


def _count(words: list[str], known: frozenset[str]) -> tuple[int, int]:
    """Count the known ones among the words, and how many different ones these are."""
    found = [word for word in words if word in known]
    return len(found), len(set(found))


def find_foreign(text: str, paragraphs: Sequence[Span], main: str) -> dict[Span, str]:
    """Find the paragraphs that are written in another language than the text: their codes.

    What stands between quotation marks does not count, nor does a name or a loan word: several
    function words must outnumber those of the text's own language. A short paragraph with fewer,
    such as a title, goes along with its neighbours.
    """
    known = set(text.lower().split())
    own = function_words(main)
    found: dict[Span, str] = {}
    for code in languages():
        words = function_words(code) - own
        if code != main and len(known & words) >= _SIGNS:
            leans = [_lean(text[slice(*span)], words, own) for span in paragraphs]
            for place, span in enumerate(paragraphs):
                if _is_foreign(leans, place):
                    found.setdefault(span, code)
    return found


def _lean(paragraph: str, foreign: frozenset[str], own: frozenset[str]) -> Lean:
    words = paragraph.lower().split()
    if foreign.isdisjoint(words):
        return Lean.NEITHER if own.isdisjoint(words) else Lean.OWN
    words = re.sub(_QUOTED, " ", paragraph).lower().split()
    strange = [word for word in words if word in foreign]
    homely = sum(word in own for word in words)
    if len(strange) * _DENSE < len(words) or len(strange) <= _TIMES * homely:
        return Lean.OWN if homely > len(strange) else Lean.NEITHER
    return Lean.FOREIGN if len(set(strange)) >= _SIGNS else Lean.PERHAPS_FOREIGN


def _is_foreign(leans: list[Lean], place: int) -> bool:
    """Decide for one paragraph: by itself, else by those next to it."""
    lean = leans[place]
    before = place > 0 and leans[place - 1] is Lean.FOREIGN
    after = place + 1 < len(leans) and leans[place + 1] is Lean.FOREIGN
    if lean is Lean.PERHAPS_FOREIGN:
        return before or after
    return lean is Lean.FOREIGN or (lean is Lean.NEITHER and before and after)
