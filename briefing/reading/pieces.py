"""The blocks of a page as it is, article or not, and what tells two printings of one apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element

from briefing.reading.strip import one_line
from briefing.record import NamedTuple

_LEAVES = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "figcaption", "dt", "dd"}
_BOXES = {"div", "section", "td", "header"}
"""Elements that count as blocks where they hold words of their own."""
ASIDE = {"nav", "aside", "footer", "form", "figure", "button"}
UNSEEN = {"script", "style", "noscript", "template", "svg"}

_BESIDE = re.compile(
    r"(?:^|[-_\s])(?:related|recirc|promo|newsletter|share|sharing|comments?|sidebar|footer|teasers?"
    r"|breadcrumbs?|rich-?link)(?:$|[-_\s])",
    re.IGNORECASE,
)
"""How sites name what stands among an article's paragraphs and is none of it."""


class Raw(NamedTuple):
    """One block of the page as it is, article or not."""

    element: Any
    level: int
    words: str
    key: str


class Piece(NamedTuple):
    """One block of the article."""

    role: str
    level: int
    words: str


def find_raws(tree: _Element) -> Iterator[Raw]:
    """Give the page's blocks with words, in reading order."""
    for element in tree.iter(*_LEAVES, *_BOXES):
        if element.tag in _BOXES and not _is_block(element):
            continue
        words = words_of(element)
        if key := key_of(words):
            is_heading = element.tag[0] == "h" and element.tag[1:].isdigit()
            yield Raw(element, int(element.tag[1]) if is_heading else 0, words, key)


def _is_block(element: _Element) -> bool:
    """Say whether a box holds words of its own and no block."""
    texts = [element.text, *(child.tail for child in element)]
    has_words = any(text and not text.isspace() for text in texts)
    return has_words and next(element.iter(*_LEAVES, "div", "section"), element) is element


def words_of(element: _Element) -> str:
    """Give an element's words on one line, without those of scripts."""
    if next(element.iter("br", *UNSEEN), None) is None:
        return one_line("".join(element.itertext()))
    parts: list[str] = []
    for event, node in _walk(element):
        if event == "tail":
            parts.append(node.tail or "")
        elif node.tag == "br":
            parts.append(" ")
        elif node.tag not in UNSEEN:
            parts.append(node.text or "")
    return one_line("".join(parts))


def _walk(element: _Element) -> Iterator[tuple[str, _Element]]:
    """Give each element at its start, and again where its tail stands; not the first one's tail."""
    yield "start", element
    stack = [iter(element)]
    open_elements: list[_Element] = []
    while stack:
        child = next(stack[-1], None)
        if child is not None:
            yield "start", child
            stack.append(iter(child if child.tag not in UNSEEN else ()))
            open_elements.append(child)
        else:
            stack.pop()
            if open_elements:
                yield "tail", open_elements.pop()


def key_of(words: str) -> str:
    """Make two printings of the same words equal."""
    return letters_of(words[:160])[:80]


def letters_of(words: str) -> str:
    """Leave only letters and digits, in lower case."""
    return "".join(filter(str.isalnum, words.casefold()))


def is_aside(element: _Element, tags: set[str]) -> bool:
    """Say whether an element stands inside one of these."""
    return any(parent.tag in tags for parent in element.iterancestors())


def is_beside(element: _Element) -> bool:
    """Say whether a block is a link, or stands in something that is no article."""
    for parent in element.iterancestors():
        names = " ".join(filter(None, map(parent.get, ("class", "id", "data-area"))))
        if parent.tag in ASIDE or parent.tag == "a" or _BESIDE.search(names):
            return True
    link = element.find(".//a")
    return link is not None and letters_of(words_of(link)) == letters_of(words_of(element))
