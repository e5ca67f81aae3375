"""Lines that a news page puts around an article, and that belong to nobody's text.

Each function looks at one line alone; where on the page such a line may stand is decided by the
caller. The words come from `language.page`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache

from briefing.language.page import page_words
from briefing.parsing.dates import find_date
from briefing.parsing.signatures import GLUED, LONGEST_INITIALS, are_names, is_credit, is_name

_LONGEST = 300
"""Code points; nothing longer is furniture."""
_LONGEST_CRUMBS = 250
_LONGEST_CREDIT = 60
_LONGEST_PHRASE = 5
"""Words of a phrase of `PageWords`."""

_EMPHASIS = "*_"
"""Markdown's marks around a byline or a date."""
_LINK = r"!?\[[^\[\]]{0,200}\]\([^()\s]{0,500}(?: [^()]{0,100})?\)"
_ADDRESS = re.compile(r"[^\W\d_]{2,12}:\s+\S{1,100}@\S{1,100}")
"""A line of a mail's head: "From: desk@example.org"."""
_ADDRESS_MARK = re.compile(r"(?<!\S)@\w{3}|\S{1,60}@\S{1,60}\.\w|\bhttps?://\S{3}|\bwww\.\S{3}")
_LONGEST_ADDRESS = 120
_LONGEST_DATE_LINE = 90
_LONGEST_MARK = 3
"""Code points of a line of marks alone that parts two labels: "|"."""
_LONGEST_START = 90
"""Code points of a paragraph that hold its first words."""
_DATE_WORDS = 2
"""Words beside a date, at most, of a date line; more are a headline with its date."""
_PART_WORDS = 5
"""Words of each part of a date line that bars part, at most."""
_BARS = re.compile(r"[|•·]")
_DASHES = r"\s[-–—|•·]\s"
_COUNT = re.compile(r"[0-9]{1,4}|[0-9]{1,3} ?/ ?[0-9]{0,3}")
"""How many comments or likes, the first of so many pictures."""
_SEPARATORS = " \t\xa0/|»›>→•·-–—"

_JOINTS = r"\s*[,/|&]\s*|\s[a-zäöü]{1,5}\s"
"""What stands between the names of a byline: marks, "and", "in"."""
_FULL_NAME = r"[^\W\d_a-z]\S{1,30}(?: [^\W\d_a-z]\S{0,30}){1,3}"
_CRUMB = re.compile(r"\s[»›>→|/•·]\s")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CLOCK = re.compile(r"[0-9]{1,2}[:.][0-9]{2}")
_DATELINE = re.compile(
    r"[^\W\d_][^.!?:()\n]{1,60}\([^()]{2,20}\)\s?[-–—:]\s"
    r"|[^\W\d_a-zäöüß]{2}[^\Wa-zäöüß]?[^.!?:a-zäöüß]{1,30}\s[-–—]\s"
    r"|[^\W\d_a-zäöüß][^\W\d_]{2,20}(?:[ -/][^\W\d_a-zäöüß][^\W\d_]{1,20}){0,2}"
    r"\s[–—]\s[^\W\d_a-zäöüß]"
)
_STOPS = tuple(".!?")
_EDGES = " \t\xa0:.!…-–—»›>→|•·*#()[]"


def is_furniture(line: str, is_opening: bool) -> bool:
    """Say whether a line is page furniture wherever it stands; before the body more lines are."""
    if is_notice(line) or (len(line) <= _LONGEST_MARK and not any(map(str.isalnum, line))):
        return True
    if len(line) > _LONGEST:
        return False
    line = line.strip(_EMPHASIS).strip() or line
    if is_opening and (
        is_breadcrumb(line)
        or is_byline(line)
        or _is_lone_dateline(line)
        or _is_contribution(line)
        or _ADDRESS.fullmatch(line)
        or _COUNT.fullmatch(line)
        or _is_date_line(line)
    ):
        return True
    if is_address(line) or _is_contribution(line, has_object=True):
        return True
    return is_labels(line, is_opening) or is_credit(line) or is_plug(line) or _is_link(line)


def is_address(line: str) -> bool:
    """Say whether a line gives somebody's address: no sentence, and not several."""
    return (
        len(line) <= _LONGEST_ADDRESS
        and line[-1] not in _STOPS
        and ". " not in line
        and _ADDRESS_MARK.search(line) is not None
    )


def _is_date_line(line: str) -> bool:
    """Say whether a line is a date with few words beside it: "Press release, 17 January 2025"."""
    if len(line) > _LONGEST_DATE_LINE or line[-1] in _STOPS:
        return False
    date = find_date(line, page_words().months)
    if date is None:
        return _is_timed_part(line)
    parts = _BARS.split(line[: date[0].start] + line[date[0].end :])
    most = _DATE_WORDS if len(parts) == 1 else _PART_WORDS
    return all(len(part.split()) <= most for part in parts)


def _is_timed_part(line: str) -> bool:
    """Say whether one part of a line says when, and the others name a department."""
    parts = re.split(_DASHES, line)
    return len(parts) > 1 and any(
        is_timed(part) and all(len(other.split()) <= _PART_WORDS for other in parts)
        for part in parts
    )


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
    rest = _after_phrase(line, words.bylines)
    return rest is not None and are_names(rest, words)


def find_authors(line: str) -> list[str]:
    """Give the full names in a byline, or in a line that is nothing but names."""
    rest = _after_phrase(line, page_words().bylines) if is_byline(line) else None
    if rest is None and not is_name(line):
        return []
    names = re.split(_JOINTS, line if rest is None else rest)
    return [name for name in names if re.fullmatch(_FULL_NAME, name)]


def is_labels(line: str, is_opening: bool) -> bool:
    """Say whether a line holds only labels, fillers, numbers and dates: "Share 12 comments".

    Before the body a date or a time of day says enough, and initials may stand beside it; in it
    that may head a day of a chronicle.
    """
    words = page_words()
    has_label = has_filler = False
    if len(line) <= _LONGEST_DATE_LINE:
        line = GLUED.sub(" ", line)
    date = find_date(line, words.months) if is_opening else None
    for token in _LETTERS.finditer(line):
        word = token[0].lower()
        if word in words.labels or word in words.agencies:
            has_label = True
        elif word in words.fillers or word in words.months or _is_zone(token[0]):
            has_filler = True
        elif not (date and len(word) <= LONGEST_INITIALS):
            return False
    if has_label or not is_opening:
        return has_label
    if has_filler:
        return any(map(str.isdigit, line))
    return date is not None or _CLOCK.fullmatch(line) is not None


def _is_zone(word: str) -> bool:
    """Say whether a word is written like a time zone: "MST"."""
    return 1 < len(word) <= LONGEST_INITIALS and word.isupper()


def is_menu(line: str) -> bool:
    """Say whether a line may be one of a menu: departments, and what the site offers."""
    words = page_words()
    tokens = [token[0].lower() for token in _LETTERS.finditer(line)]
    return (
        0 < len(tokens) <= _LONGEST_PHRASE
        and line[-1] not in _STOPS
        and any(token in words.departments for token in tokens)
        and all(token in words.departments or token in words.labels for token in tokens)
    )


def is_timed(line: str) -> bool:
    """Say whether a line says when or how long: a date, a time of day, minutes of reading."""
    if len(line) > _LONGEST or not is_labels(line, is_opening=True):
        return False
    return any(map(str.isdigit, line))


def is_duration(line: str) -> bool:
    """Say whether a line says how long or how long ago, and names no date: "2 min"."""
    return (
        len(line) <= _LONGEST_DATE_LINE
        and any(map(str.isalpha, line))
        and is_timed(line)
        and find_date(line, page_words().months) is None
    )


def is_notice(line: str) -> bool:
    """Say whether a paragraph is about the site, not the news: "By continuing you agree ..."."""
    notices = page_words().notices
    words = [word for word in line[:_LONGEST_START].lstrip(_EDGES).split() if not word.isdigit()]
    # Asked of every paragraph.
    if not words or words[0].lower().strip(",:") not in _first_words(notices):
        return False
    return _after_phrase(" ".join(words), notices) is not None


@cache
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def is_plug(line: str) -> bool:
    """Say whether a line leads away from the article: "Read more: ..."."""
    if len(line) > _LONGEST:
        return False
    if _asks_to_subscribe(line):
        return True
    # "Your morning: Subscribe to our newsletter."
    _, mark, rest = line.partition(": ")
    starts = (line, rest) if mark and rest[:1].isupper() else (line,)
    plugs = page_words().plugs
    return any(_after_phrase(start.lstrip(_EDGES), plugs) is not None for start in starts)


def _asks_to_subscribe(line: str) -> bool:
    """Say whether a line offers to send something, or says what only a page says."""
    words = page_words()
    lower = line.lower()
    # Loops: asked of most lines, and `any` would double their time.
    for remark in words.remarks:
        if remark in lower:
            return True
    for mailing in words.mailings:
        if mailing in lower:
            return any(request in lower for request in words.requests)
    return False


def _is_contribution(line: str, *, has_object: bool = False) -> bool:
    """Say whether a line names who helped: "Ada Lund contributed reporting."."""
    words = page_words()
    for phrase in words.contributions:
        if has_object and " " not in phrase:
            continue
        names, found, _ = line.partition(f" {phrase}")
        if found and are_names(names, words):
            return True
    return False


def _is_link(line: str) -> bool:
    """Say whether a line holds nothing but pictures or links in Markdown."""
    return line[:1] in "![" and not re.sub(_LINK, "", line).strip(_SEPARATORS)


def is_box(line: str) -> bool:
    """Say whether a line heads a list of links."""
    return len(line) <= 60 and _bare(line) in page_words().boxes


def is_trailer(line: str) -> bool:
    """Say whether a line heads what follows an article."""
    return len(line) <= 60 and _bare(line) in page_words().trailers


def page_months() -> Mapping[str, int]:
    """Give the numbers of the months in all languages."""
    return page_words().months


def has_dateline(line: str) -> bool:
    """Say whether a paragraph starts like an agency's: "Selk (tna) - ", "Port Selma – The"."""
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
    """Say whether a line is only a place and an agency: "Selk (dpa)"."""
    words = line.split()
    if words[-1] in ("—", "–") and len(words) <= _LONGEST_PHRASE and words[-2:][0].isupper():
        return True
    place, mark, agency = line.rstrip(" -–—").rpartition("(")
    if not mark or len(place) > _LONGEST_CREDIT or not agency.endswith(")"):
        return False
    return agency[:-1].lower() in page_words().agencies


def _bare(line: str) -> str:
    return line.strip(_EDGES).lower()


def _after_phrase(line: str, phrases: Collection[str]) -> str | None:
    """Give what follows the longest phrase that a line starts with; None when it starts with none.

    A phrase that ends with a colon asks for one.
    """
    tokens = line.split(maxsplit=_LONGEST_PHRASE)
    for length in range(min(len(tokens), _LONGEST_PHRASE), 0, -1):
        start = " ".join(tokens[:length]).lower()
        if start in phrases or start.rstrip(":,;.!") in phrases:
            return " ".join(tokens[length:])
    return None
