"""Lines that a news page puts around an article, and that belong to nobody's text.

Each function looks at one line alone; where on the page such a line may stand is decided by the
caller. The words come from `language.page`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from briefing.language.page import PageWords, page_words
from briefing.parsing.dates import find_date

_LONGEST = 300
"""Code points; nothing longer is furniture."""
_LONGEST_CRUMBS = 250
_LONGEST_CREDIT = 60
_LONGEST_INITIALS = 4
_MOST_NAMES = 12
_LONGEST_PHRASE = 5
"""Words of a phrase of `PageWords`."""

_EMPHASIS = "*_"
"""Markdown's marks around a byline or a date."""
_LINK = r"!?\[[^\[\]]{0,200}\]\([^()\s]{0,500}(?: [^()]{0,100})?\)"
_ADDRESS = re.compile(r"[^\W\d_]{2,12}:\s+\S{1,100}@\S{1,100}")
"""A line of a mail's head: "From: desk@example.org"."""
_ADDRESS_MARK = re.compile(r"\S{1,60}@\S{1,60}\.\w|\bhttps?://\S{3}|\bwww\.\S{3}")
_LONGEST_ADDRESS = 120
_CREDIT_MARK = re.compile(r"(?:\.\.\.|…)(?=\s)")
"""What some print instead of the colon: "Credit... Ada Lund"."""
_LONGEST_DATE_LINE = 90
_DATE_WORDS = 2
"""Words beside a date, at most, of a date line; more are a headline with its date."""
_PART_WORDS = 5
"""Words of each part of a date line that bars part, at most."""
_BARS = re.compile(r"[|•·]")
_COUNT = re.compile(r"[0-9]{1,4}|[0-9]{1,3} ?/ ?[0-9]{0,3}")
"""How many comments or likes, the first of so many pictures."""
_SEPARATORS = " \t\xa0/|»›>→•·-–—"
_PARTS = re.compile(r"\s*(?:[/,|()]|\s[-–]\s)\s*")

_CRUMB = re.compile(r"\s[»›>→|/•·]\s")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CLOCK = re.compile(r"[0-9]{1,2}[:.][0-9]{2}")
_DATELINE = re.compile(
    r"[^\W\d_][^.!?:()\n]{1,60}\([^()]{2,20}\)\s?[-–—:]\s"
    r"|[^\W\d_a-zäöüß]{2}[^\Wa-zäöüß]?[^.!?:a-zäöüß]{1,30}\s[-–—]\s"
)
_STOPS = tuple(".!?")
_CLOSERS = tuple('.!?)]"”“«»')
_EDGES = " \t\xa0:.!…-–—»›>→|•·*#()[]"


def is_furniture(line: str, is_opening: bool) -> bool:
    """Say whether a line is page furniture wherever it stands; before the body more lines are."""
    if len(line) > _LONGEST:
        return False
    line = line.strip(_EMPHASIS) or line
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
    if _is_address(line):
        return True
    return is_labels(line, is_opening) or is_credit(line) or is_plug(line) or _is_link(line)


def _is_address(line: str) -> bool:
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
        return False
    parts = _BARS.split(line[: date[0].start] + line[date[0].end :])
    most = _DATE_WORDS if len(parts) == 1 else _PART_WORDS
    return all(len(part.split()) <= most for part in parts)


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
    return rest is not None and _are_names(rest, words)


def is_name(line: str) -> bool:
    """Say whether a line may be an author's name and nothing more."""
    words = line.split()
    most = _MOST_NAMES if "," in line else 5
    return len(line) <= 100 and 2 <= len(words) <= most and _are_names(line, page_words())


def is_labels(line: str, is_opening: bool) -> bool:
    """Say whether a line holds only labels, fillers, numbers and dates: "Share 12 comments".

    Before the body a date or a time of day says enough, and initials may stand beside it; in it
    that may head a day of a chronicle.
    """
    words = page_words()
    has_label = has_filler = False
    date = find_date(line, words.months) if is_opening else None
    for token in _LETTERS.finditer(line):
        word = token[0].lower()
        if word in words.labels or word in words.agencies:
            has_label = True
        elif word in words.fillers or word in words.months or _is_zone(token[0]):
            has_filler = True
        elif not (date and len(word) <= _LONGEST_INITIALS):
            return False
    if has_label or not is_opening:
        return has_label
    if has_filler:
        return any(map(str.isdigit, line))
    return date is not None or _CLOCK.fullmatch(line) is not None


def _is_zone(word: str) -> bool:
    """Say whether a word is written like a time zone: "MST"."""
    return 1 < len(word) <= _LONGEST_INITIALS and word.isupper()


def is_timed(line: str) -> bool:
    """Say whether a line says when or how long: a date, a time of day, minutes of reading."""
    if len(line) > _LONGEST or not is_labels(line, is_opening=True):
        return False
    return any(map(str.isdigit, line))


def is_credit(line: str) -> bool:
    """Say whether a line is a picture's caption with its credit, or the credit alone."""
    if len(line) > _LONGEST:
        return False
    if line.lstrip("([")[:1] == "©":
        return True
    words, mark, name = line.rpartition("©")
    if mark and words.rstrip("([ ")[-1:] in _CLOSERS and len(name) <= _LONGEST_CREDIT:
        return True
    if _is_credit_label(line.partition(":")[0]) and ":" in line:
        return True
    words, mark, name = _CREDIT_MARK.sub(":", line).rpartition(":")
    if mark and len(name) <= _LONGEST_CREDIT:
        if _is_credit_label(words):
            return True
        if is_signature(name) and _ends_with_label(words):
            return True
    return is_signature(line) or _is_signed(line)


def is_signature(line: str) -> bool:
    """Say whether a line is only who wrote or took something: "ada/dpa", "Getty Images"."""
    if len(line) > _LONGEST_CREDIT or line[-1:] in ".!?":
        return False
    parts = [part for part in _PARTS.split(line) if part]
    agencies = [_is_agency(part) for part in parts]
    return (
        any(agencies)
        and (agencies[0] or agencies[-1])
        and all(
            is_agency or _are_initials(part) or (len(parts) > 1 and _may_sign(part))
            for part, is_agency in zip(parts, agencies, strict=True)
        )
    )


def _is_agency(words: str) -> bool:
    """Say whether some words name an agency, perhaps with what it made: "AP Photo"."""
    tokens = words.lower().split()
    known = page_words()
    while len(tokens) > 1 and tokens[-1] in known.credits:
        tokens.pop()
    bare = " ".join(tokens)
    return bare in known.agencies or bare.partition("-")[0] in known.agencies


def _may_sign(part: str) -> bool:
    return is_name(part) or (part[0].isupper() and part.count(" ") == 0)


def _are_initials(part: str) -> bool:
    return len(part) <= _LONGEST_INITIALS and part.isalpha() and part.islower()


def _is_signed(line: str) -> bool:
    """Say whether a caption ends with who took the picture: "... | dpa", "... (Reed/Reuters)".

    A paragraph may end so too, but with initials or an agency alone in its brackets.
    """
    words, mark, name = line.rpartition(" | ")
    if mark and words[-1:] not in _STOPS and is_signature(name):
        return True
    words, mark, name = line.rpartition("(")
    if not (mark and words[-1:] == " " and name.endswith(")") and is_signature(name[:-1])):
        return False
    parts = [part for part in _PARTS.split(name[:-1]) if part]
    is_picture = any(token in page_words().credits for token in name.lower().split())
    return is_picture or (len(parts) > 1 and not any(map(_are_initials, parts[:1])))


def is_plug(line: str) -> bool:
    """Say whether a line leads away from the article: "Read more: ..."."""
    if len(line) > _LONGEST:
        return False
    # "Your morning: Subscribe to our newsletter."
    _, mark, rest = line.partition(": ")
    starts = (line, rest) if mark and rest[:1].isupper() else (line,)
    plugs = page_words().plugs
    return any(_after_phrase(start.lstrip(_EDGES), plugs) is not None for start in starts)


def _is_contribution(line: str) -> bool:
    """Say whether a line names who helped: "Ada Lund contributed reporting."."""
    words = page_words()
    for phrase in words.contributions:
        names, found, _ = line.partition(f" {phrase}")
        if found and _are_names(names, words):
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
    """Say whether a line is only a place and an agency: "Selk (dpa)"."""
    place, mark, agency = line.rstrip(" -–—").rpartition("(")
    if not mark or len(place) > _LONGEST_CREDIT or not agency.endswith(")"):
        return False
    return agency[:-1].lower() in page_words().agencies


def _are_names(rest: str, words: PageWords) -> bool:
    tokens = rest.replace(",", " ").replace("/", " ").replace("|", " ").split()
    if len(tokens) > _MOST_NAMES or rest.rstrip().endswith((".", "!", "?")):
        return False
    return all(
        token[0].isupper()
        or token in ("&", "-", "–", "•", "·")
        or (bare := token.lower().strip("().")) in words.connectors
        or bare in words.agencies
        for token in tokens
    )


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


def _ends_with_label(words: str) -> bool:
    return (
        words[-_LONGEST_CREDIT:]
        .lower()
        .endswith(tuple(f" {label}" for label in page_words().credits))
    )


def _is_credit_label(words: str) -> bool:
    """Say whether the words before a colon end in "Photo", in a place where a credit starts."""
    tokens = words.split()
    for length in (1, 2):
        label = " ".join(tokens[-length:]).lower()
        if label.lstrip("([") in page_words().credits and (
            len(tokens) <= length or label[0] in "([" or tokens[-length - 1][-1] in _CLOSERS
        ):
            return True
    return False
