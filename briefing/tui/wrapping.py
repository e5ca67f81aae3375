"""Lines of a text that fit a width in terminal cells. Knows nothing of Textual."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from briefing.record import NamedTuple

# rich measures character by character as soon as one is not in its short list of narrow ones, and
# that list lacks the curly quotes and dashes that news is full of: 40 times slower than this.
NOT_NARROW = re.compile(
    "[^\t\n -~\xa0-\xac\xae-\u02ff\u0370-\u0482"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2500-\u25fc]"
)
BLANKS = " \n\t"
"""Where a line may break; all of them are drawn as the first."""
NOT_BLANK = re.compile(f"[^{BLANKS}]")
WORD = re.compile(f"[^{BLANKS}]+")

SMALLEST = 8
"""No text is wrapped narrower than this, in cells: below it not every character fits."""


class Inserted(NamedTuple):
    """Symbols that are drawn before a character of the text without being part of it."""

    offsets: tuple[int, ...] = ()
    """In order, each at a character that is drawn."""
    symbols: Mapping[int, str] = {}
    """What is drawn at each of them."""

    def within(self, start: int, end: int) -> tuple[int, ...]:
        """List the offsets in [start, end), in order."""
        return self.offsets[bisect_left(self.offsets, start) : bisect_left(self.offsets, end)]


NOTHING_INSERTED = Inserted()


def first_fitting(width: int, *texts: str) -> str:
    """Choose the first text that is no wider than width cells, else the last one."""
    return next((text for text in texts if cell_len(text) <= width), texts[-1])


def cell_len(words: str) -> int:
    """Count the terminal cells that words take; a blank of any kind takes one."""
    if not NOT_NARROW.search(words):
        return len(words)
    from rich.cells import cell_len  # on use: the first text seldom needs rich

    return cell_len(words)


def flow(words: str) -> str:
    """Make line ends and tabs inside paragraphs blanks; every offset stays the same."""
    return words.replace("\n", " ").replace("\t", " ")


def wrap(
    text: str, start: int, end: int, width: int, inserted: Inserted = NOTHING_INSERTED
) -> Iterator[tuple[int, int]]:
    """Break [start, end) into lines no wider than width cells, words whole where they fit.

    Yields (start, end) of each line without the blanks around it: every other character is in
    exactly one line. Words wider than a line are broken between graphemes.
    """
    width = max(width, SMALLEST)
    if NOT_NARROW.search(text, start, end):
        yield from _wrap_measured(text, start, end, width, inserted)
        return
    others = [blank for blank in BLANKS[1:] if text.find(blank, start, end) >= 0]
    has_symbols = bool(inserted.within(start, end))
    while True:
        first = NOT_BLANK.search(text, start, end)
        if first is None:
            return
        start = first.start()
        reach = start + width
        for offset in inserted.within(start, reach) if has_symbols else ():
            if offset < reach:
                reach = max(offset, reach - cell_len(inserted.symbols[offset]))
        if end <= reach:
            yield start, start + len(text[start:end].rstrip(BLANKS))
            return
        cut = text.rfind(" ", start, reach + 1)
        for blank in others:
            cut = max(cut, text.rfind(blank, start, reach + 1))
        if cut < 0 and has_symbols:
            # A symbol stays with the letter behind it.
            yield from _wrap_measured(text, start, end, width, inserted)
            return
        if cut < 0:
            cut = reach
        yield start, start + len(text[start:cut].rstrip(BLANKS))
        start = cut


def _wrap_measured(
    text: str, start: int, end: int, width: int, inserted: Inserted
) -> Iterator[tuple[int, int]]:
    """Wrap word by word, counting cells: wide characters, combining ones, inserted symbols.

    A word that is wider than a line begins one.
    """
    line_start = line_end = -1
    used = 0
    for word in WORD.finditer(text, start, end):
        for piece_start, piece_end, cells in _pieces(text, *word.span(), width, inserted):
            blanks = piece_start - line_end
            is_whole = piece_end == word.end()
            if line_start >= 0 and is_whole and used + blanks + cells <= width:
                line_end = piece_end
                used += blanks + cells
                continue
            if line_start >= 0:
                yield line_start, line_end
            line_start, line_end, used = piece_start, piece_end, cells
    if line_start >= 0:
        yield line_start, line_end


def _pieces(
    text: str, start: int, end: int, width: int, inserted: Inserted
) -> list[tuple[int, int, int]]:
    """Cut a word into pieces (start, end, cells) that each fit a line; most words are one piece."""
    symbols = inserted.within(start, end)
    word = text[start:end]
    cells = cell_len(word) + sum(cell_len(inserted.symbols[offset]) for offset in symbols)
    if cells <= width:
        return [(start, end, cells)]
    pieces: list[tuple[int, int, int]] = []
    piece_start, used = start, 0
    from rich.cells import split_graphemes

    for first, last, own in split_graphemes(word)[0]:
        within = inserted.within(start + first, start + last)
        cells = own + sum(cell_len(inserted.symbols[offset]) for offset in within)
        if used + cells > width and start + first > piece_start:
            pieces.append((piece_start, start + first, used))
            piece_start, used = start + first, 0
        used += cells
    pieces.append((piece_start, end, used))
    return pieces


def crop(text: str, width: int) -> str:
    """Shorten a text to a width in cells, an ellipsis at its end where something is missing."""
    if cell_len(text) <= width:
        return text
    shortened = text[: max(0, width)]
    while shortened and cell_len(shortened) > width - 1:
        shortened = shortened[:-1]
    return shortened.rstrip() + "…"


def wrap_at_most(text: str, width: int, most: int) -> list[str]:
    """Break a text into lines; an ellipsis ends the last one where more would follow."""
    lines = [text[slice(*line)] for line in wrap(text, 0, len(text), max(1, width))]
    if len(lines) > most:
        lines = lines[:most]
        lines[-1] = crop(lines[-1] + " …", width)
    return lines
