"""Who wrote a text or took a picture: names, signatures, and captions with their credit.

Each function looks at one line alone, as those of `furniture` do.
"""

from __future__ import annotations

import re

from briefing.language.page import PageWords, page_words

_LONGEST = 300
"""Code points; nothing longer is a caption."""
_LONGEST_CREDIT = 60
LONGEST_INITIALS = 4
_MOST_NAMES = 12

_CREDIT_MARK = re.compile(r"(?:\.\.\.|…)(?=\s|[A-ZÄÖÜ])")
"""What some print instead of the colon: "Credit... Ada Lund"."""
_PARTS = re.compile(r"\s*(?:[/,|()]|\s[-–]\s|\svia\s)\s*")
GLUED = re.compile(r"(?<=[a-zäöüß0-9])(?=[A-ZÄÖÜ][a-zäöü])")
"""Where two labels meet that the page had apart: "UhrLesedauer"."""
_STOPS = tuple(".!?")
_CLOSERS = tuple('.!?)]"”“«»')


def is_credit(line: str) -> bool:
    """Say whether a line is a picture's caption with its credit, or the credit alone."""
    if len(line) > _LONGEST:
        return False
    if line.lstrip("([")[:1] == "©" or _is_bracketed(line):
        return True
    words, mark, name = line.rpartition("©")
    if mark and len(name) <= _LONGEST_CREDIT:
        name = name.strip(" )]")
        is_ended = words.rstrip("([ ")[-1:] in _CLOSERS
        if is_ended or is_signature(name) or (name and are_names(name, page_words())):
            return True
    if _is_credit_label(line.partition(":")[0]) and ":" in line:
        return True
    words, mark, name = _CREDIT_MARK.sub(":", line).rpartition(":")
    words = GLUED.sub(" ", words[-_LONGEST_CREDIT:])
    if mark and len(name) <= _LONGEST_CREDIT:
        if _is_credit_label(words):
            return True
        if is_signature(name) and _ends_with_label(words):
            return True
    return is_signature(line) or _is_signed(line) or _starts_with_agency(line)


def is_signature(line: str) -> bool:
    """Say whether a line is only who wrote or took something: "ada/dpa", "Getty Images"."""
    if len(line) > _LONGEST_CREDIT or line[-1:] in ".!?":
        return False
    parts = [part for part in _PARTS.split(line) if part]
    if len(parts) > 1 and all(map(_are_initials, parts)):
        return True
    agencies = [_is_agency(part) for part in parts]
    return (
        any(agencies)
        and (agencies[0] or agencies[-1])
        and all(
            is_agency or _are_initials(part) or (len(parts) > 1 and _may_sign(part))
            for part, is_agency in zip(parts, agencies, strict=True)
        )
    )


def is_taken_by(line: str) -> bool:
    """Say whether a line is only a picture's credit with a name in full: "Ada Lund/Reuters"."""
    return is_signature(line) and any(map(is_name, _PARTS.split(line)))


def is_name(line: str) -> bool:
    """Say whether a line may be an author's name and nothing more."""
    words = line.split()
    most = _MOST_NAMES if "," in line else 5
    return len(line) <= 100 and 2 <= len(words) <= most and are_names(line, page_words())


def are_names(rest: str, words: PageWords) -> bool:
    """Say whether a line is made of names, agencies and what stands between them."""
    tokens = rest.replace(",", " ").replace("/", " ").replace("|", " ").split()
    if len(tokens) > _MOST_NAMES or rest.rstrip().endswith((".", "!", "?")):
        return False
    has_agency = any(token.lower() in words.agencies for token in tokens)
    return all(
        token[0].isupper()
        or (has_agency and (len(token) <= LONGEST_INITIALS or "-" in token))
        or token in ("&", "-", "–", "•", "·")
        or (bare := token.lower().strip("().")) in words.connectors
        or bare in words.agencies
        for token in tokens
    )


def _is_bracketed(line: str) -> bool:
    """Say whether a line stands where a picture was: "[Photo of a bridge]"."""
    if line[0] != "[" or line[-1] != "]":
        return False
    return line[1:].partition(" ")[0].lower() in page_words().credits


def _is_agency(words: str) -> bool:
    """Say whether some words name an agency, perhaps with what it made: "AP Photo"."""
    tokens = words.lower().split()
    known = page_words()
    while len(tokens) > 1 and tokens[-1] in known.credits:
        tokens.pop()
    bare = " ".join(tokens)
    return bare in known.agencies or bare.partition("-")[0] in known.agencies


def _starts_with_agency(line: str) -> bool:
    """Say whether a caption stands behind who took the picture: "Getty Images A street"."""
    first, _, rest = line.partition(" ")
    second, _, caption = rest.partition(" ")
    return (
        line[-1] not in _STOPS
        and caption[:1].isupper()
        and f"{first} {second}".lower() in page_words().agencies
    )


def _may_sign(part: str) -> bool:
    return is_name(part) or (part[0].isupper() and part.count(" ") == 0)


def _are_initials(part: str) -> bool:
    return len(part) <= LONGEST_INITIALS and part.isalpha() and part.islower()


def _is_signed(line: str) -> bool:
    """Say whether a caption ends with who took the picture: "... | dpa", "... (Reed/Reuters)".

    A paragraph may end so too, but with initials or an agency alone in its brackets.
    """
    words, mark, name = line.rpartition(" | ")
    if mark and is_signature(name):
        return True
    words, mark, name = line.rpartition("(")
    if not (mark and words[-1:] == " " and name.endswith(")")):
        return False
    maker, parted, _ = name.partition("/")
    if parted and any(token in page_words().credits for token in maker.lower().split()):
        return True
    if parted and all(map(_may_sign, filter(None, _PARTS.split(name[:-1])))) and is_name(maker):
        return True
    if not is_signature(name[:-1]):
        return False
    parts = [part for part in _PARTS.split(name[:-1]) if part]
    is_picture = any(token in page_words().credits for token in name.lower().split())
    return is_picture or (len(parts) > 1 and not any(map(_are_initials, parts[:1])))


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
