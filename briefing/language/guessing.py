"""Which language a text is written in, told by its function words.

Cheap, because every article passes here: words are parted at blanks and looked up, nothing more.
"""

from __future__ import annotations

from functools import cache

from briefing.language.data import UNKNOWN, Data, languages

_ENOUGH = 16_000
"""Code points that are looked at; the rest of a longer text is in the same language."""
_SHARE = 10
"""At least one word of so many is a function word of the text's language. In German and English
news every fourth is; Danish, which shares some words with both, has one German one of sixteen."""
_DIFFERENT = 5
"""So many different ones there are at least in a text of `_DIFFERENT * _SHARE` words or more."""


def guess(text: str) -> str:
    """Guess the language of a text: a code of `languages`, `UNKNOWN` where it is none of them."""
    words = text[:_ENOUGH].lower().split()
    votes = {code: _count(words, function_words(code)) for code in languages()}
    best = max(votes, key=lambda code: votes[code][0])
    count, different = votes[best]
    is_enough = different >= min(_DIFFERENT, len(words) / _SHARE)
    return best if count and is_enough and count * _SHARE >= len(words) else UNKNOWN


@cache
def function_words(code: str) -> frozenset[str]:
    """Give the function words of a language, lower case."""
    return frozenset(Data(code, "page").FUNCTION_WORDS.split())


def _count(words: list[str], known: frozenset[str]) -> tuple[int, int]:
    """Count the known ones among the words, and how many different ones these are."""
    found = [word for word in words if word in known]
    return len(found), len(set(found))
