"""Lines that a news page puts around an article, and that belong to nobody's text.

Each function looks at one line alone; where on the page such a line may stand is decided by the
caller. The words come from `language.page`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from briefing.language.page import PageWords, page_words
from briefing.parsing.dates import find_date

_LONGEST = 300
"""Code points; nothing longer is furniture."""
_LONGEST_CRUMBS = 250
_MOST_NAMES = 12

_CRUMB = re.compile(r"\s[»›>→|/•·]\s")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CLOCK = re.compile(r"[0-9]{1,2}[:.][0-9]{2}")
_DATELINE = re.compile(
    r"[^\W\d_][^.!?:()\n]{1,60}\([^()]{2,20}\)\s?[-–—:]\s"
    r"|[^\W\d_a-zäöüß]{2}[^\Wa-zäöüß]?[^.!?:a-zäöüß]{1,30}\s[-–—]\s"
)
_EDGES = " \t\xa0:.!…-–—»›>→|•·*#()[]"


class _Patterns(NamedTuple):
    byline: re.Pattern[str]
    credit: re.Pattern[str]
    plug: re.Pattern[str]
    agency: re.Pattern[str]


def is_furniture(line: str, is_opening: bool) -> bool:
    """Say whether a line is page furniture wherever it stands; before the body more lines are."""
    if len(line) > _LONGEST:
        return False
    if is_opening and (is_breadcrumb(line) or is_byline(line) or _is_lone_dateline(line)):
        return True
    return is_labels(line, is_opening) or is_credit(line) or is_plug(line)


def is_breadcrumb(line: str) -> bool:
    """Say whether a line is a path through the site: "Home » Politics » ..."."""
    if len(line) > _LONGEST_CRUMBS:
        return False
    crumbs = [crumb.strip() for crumb in _CRUMB.split(line)]
    if len(crumbs) > 1 and crumbs[0].lower() in page_words().home:
        return True
    return len(crumbs) > 2 and all(crumb and len(crumb.split()) < 4 for crumb in crumbs)


def is_byline(line: str) -> bool:
    """Say whether a line names the authors, or has lost them: "By", "Von Ada Lund und dpa"."""
    words = page_words()
    date = find_date(line, words.months)
    if date:
        line = (line[: date[0].start] + line[date[0].end :]).strip(" ,|•·-–—")
    match = _patterns().byline.match(line)
    return match is not None and _are_names(line[match.end() :], words)


def is_name(line: str) -> bool:
    """Say whether a line may be an author's name and nothing more."""
    return len(line) <= 60 and 2 <= len(line.split()) <= 5 and _are_names(line, page_words())


def is_labels(line: str, is_opening: bool) -> bool:
    """Say whether a line holds only labels, fillers, numbers and dates: "Share 12 comments".

    Before the body a date or a time of day says enough; in it that may head a day of a chronicle.
    """
    words = page_words()
    has_label = has_filler = False
    for token in _LETTERS.finditer(line):
        word = token[0].lower()
        if word in words.labels or word in words.agencies:
            has_label = True
        elif word in words.fillers or word in words.months:
            has_filler = True
        else:
            return False
    if has_label or not is_opening:
        return has_label
    if has_filler:
        return any(map(str.isdigit, line))
    return find_date(line, words.months) is not None or _CLOCK.fullmatch(line) is not None


def is_dated(line: str) -> bool:
    """Say whether a line is a date line, with labels or without."""
    if len(line) > _LONGEST or not is_labels(line, is_opening=True):
        return False
    return find_date(line, page_months()) is not None


def is_credit(line: str) -> bool:
    """Say whether a line is a picture's caption with its credit, or the credit alone."""
    if len(line) > _LONGEST or not (":" in line or "©" in line):
        return False
    return _patterns().credit.search(line) is not None


def is_plug(line: str) -> bool:
    """Say whether a line leads away from the article: "Read more: ..."."""
    return len(line) <= _LONGEST and _patterns().plug.match(line) is not None


def is_box(line: str) -> bool:
    """Say whether a line heads a list of links."""
    return len(line) <= 60 and _bare(line) in page_words().boxes


def is_trailer(line: str) -> bool:
    """Say whether a line heads what follows an article."""
    return len(line) <= 60 and _bare(line) in page_words().trailers


def page_months() -> dict[str, int]:
    """Give the numbers of the months in all languages."""
    return page_words().months


def has_dateline(line: str) -> bool:
    """Say whether a paragraph starts like an agency's: "Selk (tna) - ", "PORT SELMA — "."""
    return _DATELINE.match(line) is not None


def dateline_date(line: str) -> str | None:
    """Find the date in the agency dateline that a paragraph starts with."""
    head = line[:100]
    date = find_date(head, page_words().months)
    if date is None:
        return None
    after = head[date[0].end :].lstrip()
    is_dateline = after[:1] in ("–", "—", "-", "(") and head[: date[0].start].count(" ") < 6
    return date[1] if is_dateline else None


def _is_lone_dateline(line: str) -> bool:
    return len(line) <= 80 and _patterns().agency.search(line) is not None


def _are_names(rest: str, words: PageWords) -> bool:
    tokens = rest.replace(",", " ").replace("/", " ").replace("|", " ").split()
    if len(tokens) > _MOST_NAMES or rest.rstrip().endswith((".", "!", "?")):
        return False
    return all(
        token[0].isupper()
        or token in ("&", "-", "–", "•", "·")
        or (bare := token.lower().strip("()")) in words.connectors
        or bare in words.agencies
        for token in tokens
    )


def _bare(line: str) -> str:
    return line.strip(_EDGES).lower()


@cache
def _patterns() -> _Patterns:
    words = page_words()
    byline, plug = _either(words.bylines), _either(words.plugs)
    credit, agency = _either(words.credits), _either(words.agencies)
    return _Patterns(
        byline=re.compile(rf"(?:{byline})(?::|(?!\w))\s{{0,3}}", re.IGNORECASE),
        credit=re.compile(
            rf"^[(\[]?(?:{credit})\s?:|^[(\[]?©"
            rf"|[.!?)\]\"”“«»]\s{{1,3}}[(\[]?(?:(?:{credit})\s?:|©)[^.]{{1,60}}$"
            rf"|[(\[](?:(?:{credit})\s?:|©)[^)\]]{{1,60}}[)\]]$",
            re.IGNORECASE,
        ),
        plug=re.compile(rf"[^\w\"„“”»«]{{0,3}}(?:{plug})(?!\w)", re.IGNORECASE),
        agency=re.compile(rf"[(/](?:{agency})\)\s?[-–—]?$", re.IGNORECASE),
    )


def _either(phrases: Iterable[str]) -> str:
    """Longest first, so that "image credit" is not read as "image"."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p)))
