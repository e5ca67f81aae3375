"""Blocks -> Document: the text is written and cleaned, what each block is stands beside it."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.model import Document, Mark, Role, Span
from briefing.reading.text import one_clean_line
from briefing.record import NamedTuple


class Block(NamedTuple):
    """The words of one block, not clean yet, and what they are."""

    role: Role
    words: str
    level: int = 0
    """1 to 6 for a title."""


def compose(source: str, blocks: Iterable[Block], warnings: tuple[str, ...] = ()) -> Document:
    """Write the blocks below each other, cleaned, each on a line of its own."""
    lines: list[str] = []
    marks: list[Mark] = []
    end = 0
    for role, words, level in blocks:
        if line := one_clean_line(words):
            marks.append(Mark(Span(end, end + len(line)), role, level))
            lines.append(line)
            end += len(line) + 2
    return Document(source, "\n\n".join(lines), warnings, tuple(marks))


def clean_fact(text: object) -> str | None:
    """Clean what a source says about itself; None for nothing, and for what is no text."""
    return one_clean_line(text) or None if isinstance(text, str) else None
