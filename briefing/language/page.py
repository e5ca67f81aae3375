"""The words that news pages put around an article: bylines, share bars, trailers.

Nobody knows the language of a page before its article is found, so the words of all languages are
read at once. They are data; `parsing` decides where they may stand.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple

from briefing.language import LANGUAGES


class PageWords(NamedTuple):
    """The page words of one language, or of all. Everything in lower case."""

    home: frozenset[str]
    """What the first crumb of a breadcrumb says."""
    bylines: frozenset[str]
    """What stands before an author's name."""
    connectors: frozenset[str]
    """What may stand between names, besides capitalised words."""
    months: dict[str, int]
    """The numbers of the months by full and short names, without the stop."""
    labels: frozenset[str]
    """Words of date lines, share bars and counters. A line of labels, fillers and numbers is
    page furniture."""
    fillers: frozenset[str]
    """Words that may stand between labels but prove nothing alone."""
    credits: frozenset[str]
    """What stands before the colon of a picture credit."""
    agencies: frozenset[str]
    """Signatures of news agencies."""
    plugs: frozenset[str]
    """How a line starts that leads to another page or asks for something."""
    boxes: frozenset[str]
    """Headings of link lists; the article may go on after the links."""
    trailers: frozenset[str]
    """Headings of what follows an article; nothing of it comes after them."""


@cache
def page_words() -> PageWords:
    """Load the page words of all languages as one."""
    parts: list[PageWords] = [
        import_module(f"briefing.language.{code}.page").WORDS for code in LANGUAGES
    ]
    months: dict[str, int] = {}
    for part in parts:
        months |= part.months

    def union(field: str) -> frozenset[str]:
        return frozenset[str]().union(*(getattr(part, field) for part in parts))

    sets = {field: union(field) for field in PageWords._fields if field != "months"}
    return PageWords(months=months, **sets)
