"""What trafilatura leaves behind of an article, put back to where the page has it.

It drops sub-headings that stand among links and teasers under the headline, and some pages come
back as a single block. The blocks that it kept are laid beside those of the page, in the page's
order: what stands between them shows what is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.reading.pieces import ASIDE, Piece, Raw, is_aside, is_beside, key_of, letters_of

_DECK = re.compile(
    r"(?:^|[-_\s])(?:teaser(?:-?text)?|lead|lede|intro(?:duction)?|deck|dek|standfirst|stand-first"
    r"|sub-?(?:title|line|head(?:line)?)|summary|excerpt|vorspann|anleser|anriss|abstract"
    r"|description|preface|kicker-?text|strapline)(?:$|[-_\s])",
    re.IGNORECASE,
)
"""How sites name the summary under a headline, as one of the words of a class."""
_SHORTEST_DECK, _LONGEST_DECK = 20, 600
_FAR = 25
"""Blocks of the page between headline and article in which a deck is looked for."""
_SHORTEST_ARTICLE = 60
_SHORTEST_UNDECLARED = 250
"""Code points without which a page is no article; more of them where it does not say that it is."""
_SHORTEST_MERGED = 300
_LONGEST_SCRAP = 60
"""Code points of what stands above an article and is none of it."""
KEPT = 0.6
"""A parser that gives a smaller part of a page's words has lost some."""


def unmerge(raws: list[Raw], body: list[Piece]) -> list[Piece]:
    """Part what trafilatura took as one block although the page has several in it."""
    known = {raw.key for raw in raws}
    pieces: list[Piece] = []
    for piece in body:
        parts: list[Piece] = []
        if len(piece.words) > _SHORTEST_MERGED and key_of(piece.words) not in known:
            parts = _parts_of(piece, raws)
        pieces += parts or [piece]
    return pieces


def _parts_of(piece: Piece, raws: list[Raw]) -> list[Piece]:
    """Find the page's blocks in a merged one, in order; none unless they are most of it."""
    whole = letters_of(piece.words)
    parts: list[Piece] = []
    place = found = 0
    for raw in raws:
        letters = letters_of(raw.words)
        start = whole.find(letters, place)
        if start >= 0 and not is_beside(raw.element):
            parts.append(Piece("title" if raw.level else "paragraph", raw.level, raw.words))
            place = start + len(letters)
            found += len(letters)
    return parts if len(parts) > 1 and found > KEPT * len(whole) else []


def complete(
    raws: list[Raw], body: list[Piece], headline: str | None, description: str | None
) -> list[Piece]:
    """Put headline, deck and the lost sub-headings back to where the page has them."""
    places = _align(raws, body)
    top = _find_top(raws, places, headline)
    deck = _find_deck(raws, body, places, top, description)
    pieces = [Piece("headline", 0, headline)] if headline else []
    if deck:
        pieces.append(Piece("deck", 0, deck))
    deck_key = key_of(deck or "")
    known = {key_of(piece.words) for piece in body} | {deck_key, key_of(headline or "")}
    last: int | None = None
    has_begun = False
    for piece, place in zip(body, places, strict=True):
        if deck_key and key_of(piece.words) == deck_key:
            last = place
            continue
        if place is not None and last is not None:
            pieces += _lost_titles(raws, last, place, known)
        last = place if place is not None else last
        has_begun = has_begun or piece.role == "title" or _is_sentence(piece.words)
        is_above = place is not None and place < top
        if is_above or not has_begun:
            piece = Piece("boilerplate", 0, piece.words)
        pieces.append(piece)
    while pieces and pieces[-1].role == "title":
        pieces.pop()
    return pieces


def _is_sentence(words: str) -> bool:
    """Tell an article's first paragraph from an author's name or a counter above it."""
    return len(words) > _LONGEST_SCRAP or words.rstrip("\"'”“’»)]")[-1:] in (".", "!", "?", "…")


def _align(raws: list[Raw], body: list[Piece]) -> list[int | None]:
    """Find each block of the article among the page's, in the page's order."""
    where: dict[str, list[int]] = {}
    for number, raw in enumerate(raws):
        where.setdefault(raw.key, []).append(number)
    places: list[int | None] = []
    last = -1
    for piece in body:
        key = key_of(re.sub(r"^(?:- |\d+\. )", "", piece.words))
        place = next((number for number in where.get(key, ()) if number > last), None)
        places.append(place)
        last = last if place is None else place
    return places


def _lost_titles(raws: list[Raw], last: int, place: int, known: set[str]) -> Iterator[Piece]:
    """Give the headings that stand right over a block and that trafilatura left out."""
    above = place - 1
    found: list[Piece] = []
    while above > last and (raws[above].level or raws[above].key in known):
        raw = raws[above]
        if raw.level and raw.key not in known and not is_aside(raw.element, ASIDE):
            found.append(Piece("title", raw.level, raw.words))
            known.add(raw.key)
        above -= 1
    yield from reversed(found)


def _find_top(raws: list[Raw], places: list[int | None], headline: str | None) -> int:
    """Find the headline's place in the page: the last one above the bulk of the article."""
    found = [place for place in places if place is not None]
    start = found[len(found) // 2] if found else len(raws) - 1
    key = key_of((headline or "").rpartition(": ")[2])
    for number in range(min(start, len(raws) - 1), -1, -1):
        if key and raws[number].level and raws[number].key.endswith(key):
            return number
    return max(0, (found[0] if found else 0) - _FAR)


def _find_deck(
    raws: list[Raw],
    body: list[Piece],
    places: list[int | None],
    top: int,
    description: str | None,
) -> str | None:
    """Find the summary that the page prints between headline and article, or as its first block.

    Its class names it, or the page describes itself with the same words.
    """
    told = key_of(description or "")
    first = next((piece for piece in body if piece.role == "paragraph"), None)
    start = next((place for place in places if place is not None), top)
    after = next((place for place in places[1:] if place is not None), start)
    for raw in raws[top + 1 : min(after, top + _FAR) + 1]:
        if raw.level == 1 or not _SHORTEST_DECK <= len(raw.words) <= _LONGEST_DECK:
            continue
        is_told = len(told) > 30 and (
            raw.key.startswith(told[:60]) or told.startswith(raw.key[:60])
        )
        if (is_told or _is_named_deck(raw)) and not is_aside(raw.element, ASIDE):
            return raw.words
    if first and len(told) > 30 and len(first.words) <= _LONGEST_DECK:
        return first.words if key_of(first.words).startswith(told[:60]) else None
    return None


def _is_named_deck(raw: Raw) -> bool:
    element = raw.element
    for _ in range(3):
        names = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        if (
            _DECK.search(names.replace("__", " "))
            or element.get("itemprop") == "alternativeHeadline"
        ):
            return len("".join(element.itertext())) < 2 * len(raw.words) + 40
        element = element.getparent()
        if element is None or element.tag in ("article", "main", "body"):
            return False
    return False
