"""The article in a page: trafilatura finds its text, `restore.py` what it leaves behind.

Runs in a process of its own, see `unplugged.py`: a hostile page may cost it its time, its memory or
its life, never those of the reader.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element
from trafilatura import bare_extraction
from trafilatura.metadata import extract_metadata
from trafilatura.utils import load_html

from briefing.reading.facts import find_language, find_moment, find_site, is_declared_article
from briefing.reading.layout import mark_headings, part_bold_lines, wrap_loose_words
from briefing.reading.pieces import UNSEEN, Piece, find_raws, is_aside, key_of, words_of
from briefing.reading.restore import KEPT, complete, unmerge
from briefing.reading.serving import serve
from briefing.reading.strip import one_line, strip_markup

_KICKER = re.compile(
    r"kicker|topline|overline|eyebrow|dachzeile|rubrik|roofline|flag", re.IGNORECASE
)
_BREAKS = r"(?i)(?:<br\s{0,3}/?>\s{0,99}){2,}"
"""Two line breaks part paragraphs, one does not; trafilatura makes no difference."""
_LONGEST_HEADLINE = 300
_LONGEST_BOLD = 110
_SHORTEST_ARTICLE = 60
_SHORTEST_UNDECLARED = 250
"""Code points without which a page is no article; more of them where it does not say that it is."""


def answer(question: bytes) -> bytes:
    """Take a page in UTF-8; give the JSON of what is found in it."""
    found = extract(question.decode("utf-8", "replace"))
    return json.dumps(found, ensure_ascii=False).encode("utf-8", "replace")


def extract(html: str) -> dict[str, Any] | None:
    """Find article and facts; None when the parser lost a part of the page's words.

    The keys are those of `html.Page`. `blocks` is empty when the page holds no article.
    """
    tree = load_html(re.sub(_BREAKS, "<p>", part_bold_lines(html)))
    if tree is None or _is_lossy(tree, html):
        return None
    wrap_loose_words(tree)
    mark_headings(tree)
    facts = extract_metadata(
        tree,
        date_config={"extensive_search": False, "original_date": True, "max_date": "2100-01-01"},
    )
    raws = list(find_raws(tree))
    headline = _find_headline(tree, facts.title)
    body = unmerge(raws, _body(tree))
    body = [piece for piece in body if not headline or key_of(piece.words) != key_of(headline)]
    pieces = complete(raws, body, headline, facts.description)
    size = sum(len(piece.words) for piece in pieces if piece.role in ("paragraph", "deck"))
    is_article = size >= _SHORTEST_UNDECLARED or (
        size >= _SHORTEST_ARTICLE and is_declared_article(tree)
    )
    return {
        "title": headline or facts.title,
        "published": find_moment(tree) or facts.date,
        "site": find_site(tree) or facts.sitename,
        "author": facts.author.replace("; ", ", ") if facts.author else None,
        "language": find_language(tree),
        "blocks": pieces if is_article else [],
    }


def _is_lossy(tree: _Element, html: str) -> bool:
    """Tell whether the parser gave up: libxml2 drops what is nested deeper than 256."""
    kept = 0
    for element in tree.iter():
        if element.tag not in UNSEEN:
            kept += len(element.text or "")
        kept += len(element.tail or "")
    return kept < KEPT * sum(len(block.words) for block in strip_markup(html))


def _find_headline(tree: _Element, title: str | None) -> str | None:
    """Choose the <h1> that the page's title repeats, else the only one, else the title."""
    heads = [(element, words_of(element)) for element in tree.iter("h1", "h2")]
    # One that was never closed holds the whole page.
    heads = [(element, words) for element, words in heads if len(words) <= _LONGEST_HEADLINE]
    firsts = [(element, words) for element, words in heads if element.tag == "h1" and words]
    known = key_of(title or "")
    for element, words in [*firsts, *heads]:
        key = key_of(words)
        if known and key and (known in key or (len(key) > 15 and key in known)):
            return _with_kicker(element, words)
    inside = [
        (element, words)
        for element, words in firsts
        if len(words) > 15 and not is_aside(element, {"nav", "aside", "footer"})
    ]
    if len(inside) == 1:
        return _with_kicker(*inside[0])
    return one_line(title) if title else None


def _with_kicker(element: _Element, words: str) -> str:
    """Put a colon between kicker and headline where a site prints both in one heading."""
    for child in element.iter():
        if child is not element and _KICKER.search(child.get("class") or ""):
            kicker = words_of(child)
            rest = words.removeprefix(kicker).strip(" :|–-")
            if kicker and rest and words.startswith(kicker):
                return f"{kicker.rstrip(' :|–-')}: {rest}"
    return words


def _body(tree: _Element) -> list[Piece]:
    """Let trafilatura find the text; give its blocks."""
    found = bare_extraction(tree, fast=True, include_comments=False, include_formatting=True)
    if found is None or isinstance(found, dict) or found.body is None:
        return []
    return list(_flatten(found.body))


def _flatten(body: _Element) -> Iterator[Piece]:
    """Write trafilatura's elements as blocks: list items and rows of tables one each."""
    has_begun = False
    for element in body:
        if element.tag == "head":
            level = (element.get("rend") or "h2")[-1]
            yield Piece("title", int(level) if level.isdigit() else 2, words_of(element))
        elif element.tag == "list":
            is_numbered = element.get("rend") == "ol"
            for number, item in enumerate(element.iter("item"), 1):
                if words := one_line("".join(_own_item_text(item))):
                    yield Piece(
                        "paragraph", 0, f"{number}. {words}" if is_numbered else f"- {words}"
                    )
        elif element.tag == "table":
            for row in element.iter("row"):
                cells = [one_line("".join(cell.itertext())) for cell in row.iter("cell")]
                if any(cells):
                    yield Piece("paragraph", 0, " | ".join(cells))
        elif element.tag in ("quote", "code") and element.find("p") is not None:
            yield from _flatten(element)
        elif element.tag != "graphic":
            is_title = has_begun and _is_bold_title(element)
            for words in _paragraphs(element):
                yield Piece("title", 3, words) if is_title else Piece("paragraph", 0, words)
                has_begun = True


def _is_bold_title(element: _Element) -> bool:
    """Say whether a paragraph is what older sites have for a sub-heading: bold, short, no sentence.

    Its end decides: "Wer zahlt?" may be one, "Das war alles." is none.
    """
    bold = element.find("hi")
    words = words_of(element)
    return (
        bold is not None
        and bold.get("rend") == "#b"
        and words_of(bold) == words
        and len(words) <= _LONGEST_BOLD
        and words[-1:] not in (".", ",", ":", ";", "!", "…")
    )


def _own_item_text(item: _Element) -> Iterator[str]:
    """Give an item's texts without those of the items in it."""
    yield item.text or ""
    for child in item:
        if child.tag != "list":
            yield " " if child.tag in ("p", "lb") else ""
            yield from child.itertext()
        yield child.tail or ""


def _paragraphs(element: _Element) -> Iterator[str]:
    """Give an element's words; those of code line by line."""
    parts = [element.text or ""]
    for child in element.iter():
        if child is not element:
            parts += [f"\n{child.text or ''}" if child.tag == "lb" else child.text or ""]
            parts += [child.tail or ""]
    if element.tail and element.tail.strip():
        parts.append(f" {element.tail}")
    text = "".join(parts)
    for words in text.split("\n") if element.tag == "code" else [text]:
        if words := one_line(words):
            yield words


def main() -> None:
    """Serve the program that started this process."""
    serve(answer)
