"""Pages of breaks and boxes: their paragraphs and sub-headings, which no element says.

Older sites, mail programs and pages made of nothing but boxes have neither. What stands alone on
its line in bold, or in a box whose class says so, is written as a sub-heading here, before anything
else looks at the page. Whether it is one its words decide, see `page.py`.
"""

from __future__ import annotations

import re
from collections import Counter

from lxml.etree import SubElement, _Element

from briefing.reading.strip import one_line

_LONGEST = 110
_BREAK = r"<br\s{0,3}/?>"
_LINE_START = (
    rf"(?:{_BREAK}|</?(?:div|td|p|section|article|main|blockquote)\b[^<>]{{0,300}}>)\s{{0,99}}"
)
_ALONE = re.compile(
    rf"({_LINE_START})"
    r"(<(b|strong)\b[^<>]{0,200}>(?:\s{0,9}<(?:span|font|i|em|u)\b[^<>]{0,200}>)?[^<>]{3,200}"
    r"(?:</(?:span|font|i|em|u)>\s{0,9})?</\3>)"
    rf"\s{{0,99}}{_BREAK}",
    re.IGNORECASE,
)
"""A bold line that one break, not two, parts from the text below it."""
_WEIGHT = re.compile(r"font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:^|[-_\s])(?:cross-?head(?:ing|er)?|sub-?head(?:ing|er|line)?|inter-?tit(?:le|re)"
    r"|zwischen-?(?:titel|ueberschrift|überschrift|headline|zeile))(?:$|[-_\s])",
    re.IGNORECASE,
)
"""How sites name the boxes of their sub-headings, as one of the words of a class."""
_BOXES = ("div", "p", "span")
_INLINE = {"a", "abbr", "b", "br", "cite", "em", "font", "i", "q", "s", "small", "span", "strong"}
_INLINE |= {"sub", "sup", "time", "u"}
_FEWEST = 2
"""Boxes of one class: a single one may be the deck."""


def part_bold_lines(html: str) -> str:
    """Make a bold line between line breaks a paragraph of its own."""
    return _ALONE.sub(r"\1<p>\2<p>", html)


def mark_headings(tree: _Element) -> None:
    """Make headings of what the page prints in bold by a style, or names so by a class."""
    named = [
        element
        for element in tree.iter(*_BOXES)
        if _NAMED.search(element.get("class") or "") and _is_line(element)
    ]
    counts = Counter(element.get("class") for element in named)
    for element in named:
        if counts[element.get("class")] >= _FEWEST:
            element.tag = "h3"
    for element in tree.iter(*_BOXES):
        if _WEIGHT.search(element.get("style") or "") and _is_line(element):
            _embolden(element)


def wrap_loose_words(tree: _Element) -> None:
    """Make a paragraph of the words that stand in a box beside its paragraphs.

    trafilatura takes either the one or the others.
    """
    for box in list(tree.iter("div", "td", "section")):
        if box.find("p") is not None and _has_loose_words(box):
            _wrap(box)


def _has_loose_words(box: _Element) -> bool:
    texts = [box.text, *(child.tail for child in box)]
    return any(text and not text.isspace() for text in texts)


def _wrap(box: _Element) -> None:
    """Gather text and inline elements between the blocks of a box."""
    children = list(box)
    text, box.text = box.text, None
    for child in children:
        box.remove(child)
    open_one: _Element | None = None

    def add(words: str | None) -> None:
        nonlocal open_one
        if not words or (open_one is None and words.isspace()):
            return
        if open_one is None:
            open_one = SubElement(box, "p")
            open_one.text = words
        elif len(open_one):
            open_one[-1].tail = (open_one[-1].tail or "") + words
        else:
            open_one.text = (open_one.text or "") + words

    add(text)
    for child in children:
        tail, child.tail = child.tail, None
        if child.tag in _INLINE:
            if open_one is None:
                open_one = SubElement(box, "p")
            open_one.append(child)
        else:
            open_one = None
            box.append(child)
        add(tail)


def _is_line(element: _Element) -> bool:
    """Say whether an element holds a few words and no box."""
    return (
        all(other is element for other in element.iter("div", "p", "table", "li", "img"))
        and 0 < len(one_line("".join(element.itertext()))) <= _LONGEST
    )


def _embolden(element: _Element) -> None:
    children = list(element)
    bold = SubElement(element, "b")
    bold.text, element.text = element.text, None
    bold.extend(children)
