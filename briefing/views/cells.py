"""Widths in terminal cells, and line breaks by them. Owns no article text, knows no format."""

from __future__ import annotations

import re

_NARROW = frozenset(
    map(chr, [*range(0x300), *range(0x2010, 0x2028), *range(0x2030, 0x205F), 0x20AC])
)
"""The characters of most articles: Latin, quotation marks, dashes. One cell each. A set, because
a pattern with wide ranges takes 3 ms to compile."""

_BLANKS = re.compile("[ \t\n]+")
"""Where a line may break: a no-break space is not among them."""


def cells(text: str) -> int:
    """Count the terminal cells that a text takes: wide characters two, combining ones none."""
    if _NARROW.issuperset(text):
        return len(text)
    return sum(map(_cells_of, text))


def _cells_of(character: str) -> int:
    if character in _NARROW:
        return 1
    # Loaded for the rare text only.
    from unicodedata import category, east_asian_width

    if category(character) in ("Mn", "Me", "Cf"):
        # The emoji selector makes the character before it wide.
        return 1 if character == "\ufe0f" else 0
    return 2 if east_asian_width(character) in "WF" else 1


def squeeze(text: str) -> str:
    """Put a text on one line, with single blanks."""
    return _BLANKS.sub(" ", text).strip(" ")


def crop(text: str, width: int) -> str:
    """Shorten a text to a width in cells, an ellipsis at its end where something is missing."""
    if cells(text) <= width:
        return text
    used = 1  # the ellipsis
    for place, character in enumerate(text):
        used += _cells_of(character)
        if used > width:
            return text[:place].rstrip() + "…"
    return text


def wrap(text: str, width: int, indent: str = "", first: str | None = None) -> list[str]:
    """Break a text into lines of at most `width` cells, at blanks where there are any.

    Each line starts with `indent`, the first one with `first` where it is given. No line is
    longer, however long a word: it is cut.
    """
    lines: list[str] = []
    lead = indent if first is None else first
    line, used = lead, cells(lead)
    is_fresh = True
    room = max(width - max(used, cells(indent)), 2)
    for word in _BLANKS.split(text):
        for piece in _cut(word, room):
            size = cells(piece)
            if not is_fresh and used + 1 + size > width:
                lines.append(line)
                line, used, is_fresh = indent, cells(indent), True
            if is_fresh:
                line, used, is_fresh = line + piece, used + size, not piece
            else:
                line, used = f"{line} {piece}", used + 1 + size
    lines.append(line)
    return [line.rstrip(" ") for line in lines if line.strip(" ")]


def _cut(word: str, room: int) -> list[str]:
    """Cut a word that fits no line into pieces that do; any other is its own only piece."""
    size = cells(word)
    if size <= room:
        return [word]
    if size == len(word):
        return [word[place : place + room] for place in range(0, size, room)]
    pieces = []
    start = used = 0
    for place, character in enumerate(word):
        size = _cells_of(character)
        if used + size > room:
            pieces.append(word[start:place])
            start, used = place, 0
        used += size
    pieces.append(word[start:])
    return pieces
