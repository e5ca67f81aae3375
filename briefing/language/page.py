"""The words that news pages put around an article: bylines, share bars, trailers.

Nobody knows the language of a page before its article is found, so the words of all languages are
read at once. They are data; `parsing` decides where they may stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from briefing.language.data import Data, languages
from briefing.record import NamedTuple


class PageWords(NamedTuple):
    """The page words of one language, or of all. Everything in lower case."""

    home: frozenset[str] = frozenset()
    """What the first crumb of a breadcrumb says."""
    bylines: frozenset[str] = frozenset()
    """What stands before an author's name."""
    connectors: frozenset[str] = frozenset()
    """What may stand between names, besides capitalised words."""
    months: Mapping[str, int] = MappingProxyType({})
    """The numbers of the months by full and short names, without the stop."""
    labels: frozenset[str] = frozenset()
    """Words of date lines, share bars and counters. A line of labels, fillers and numbers is
    page furniture."""
    departments: frozenset[str] = frozenset()
    """Words of menus; among the paragraphs of an article they may be sub-headings."""
    fillers: frozenset[str] = frozenset()
    """Words that may stand between labels but prove nothing alone."""
    credits: frozenset[str] = frozenset()
    """What stands before the colon of a picture credit."""
    agencies: frozenset[str] = frozenset()
    """Signatures of news agencies."""
    contributions: frozenset[str] = frozenset()
    """What follows the names of those who helped, in the spelling of the page."""
    plugs: frozenset[str] = frozenset()
    """How a line starts that leads to another page or asks for something."""
    notices: frozenset[str] = frozenset()
    """How a paragraph starts, however long, that is about the site: consent, house rules, pleas."""
    remarks: frozenset[str] = frozenset()
    """What stands somewhere in a line that only a page says: "opens in a new window"."""
    mailings: frozenset[str] = frozenset()
    """What a reader may be sent. A line with one of these and one of the requests is a plug."""
    requests: frozenset[str] = frozenset()
    """How a reader is asked to have it sent."""
    boxes: frozenset[str] = frozenset()
    """Headings of link lists; the article may go on after the links."""
    trailers: frozenset[str] = frozenset()
    """Headings of what follows an article; nothing of it comes after them."""


def phrases(words: str) -> frozenset[str]:
    """Read phrases that bars part: "read more | share"."""
    return frozenset(words.split(" | "))


def page_words() -> PageWords:
    """Give the page words of all languages as one."""
    return _join(languages())


@cache
def _join(codes: tuple[str, ...]) -> PageWords:
    parts: list[PageWords] = [Data(code, "page").PAGE for code in codes]
    months: dict[str, int] = {}
    for part in parts:
        months.update(part.months)

    def union(field: str) -> frozenset[str]:
        return frozenset[str]().union(*(getattr(part, field) for part in parts))

    sets = {field: union(field) for field in PageWords._fields if field != "months"}
    return PageWords(months=months, **sets)
