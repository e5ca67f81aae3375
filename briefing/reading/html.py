"""A page -> Document: its article with headline, deck and sub-headings marked.

Owns the deadline and what happens when it has passed. The page itself is taken apart by `page.py`
in a process of its own, `unplugged.py`: libxml2 cannot be interrupted, and a page can keep it busy
for minutes. The answer is cached by the page's content.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from briefing.errors import UnreadableError
from briefing.messages import gettext
from briefing.model import Document, Role
from briefing.reading.cache import load, store
from briefing.reading.compose import Block, clean_fact, compose
from briefing.reading.strip import find_title, strip_markup, tame_entities
from briefing.record import NamedTuple

DEADLINE = 4.0
"""Seconds after which a page is shown without its markup, but whole."""

VERSION = b"2\n"
"""To be raised when `page.py` finds something else in the same page: the cache is then renewed."""

_SHORTEST_STRIPPED = 60
"""Code points without which the words of a whole page are no article."""


class Page(NamedTuple):
    """What `page.py` found; nothing of it is clean yet."""

    title: str | None
    published: str | None
    site: str | None
    author: str | None
    language: str | None
    blocks: list[Block]


def read_page(
    html: str,
    source: str,
    warnings: tuple[str, ...] = (),
    deadline: float = DEADLINE,
    meanwhile: Callable[[], object] | None = None,
) -> Document:
    """Find the article of a page. Raises UnreadableError, naming the page, when there is none.

    `meanwhile` is called while the page is taken apart elsewhere, if it is.
    """
    html = tame_entities(html)
    data = html.encode("utf-8", "replace")
    answer = load("pages", VERSION + data)
    page = _understand(answer)
    if page is None:
        answer = _extract(data, deadline, meanwhile)
        page = _understand(answer)
        if page is not None and answer is not None:
            store("pages", VERSION + data, answer)
    if page is None:
        warnings += (gettext("this page is too much for the parser; here are all its words"),)
        page = _strip(html)
    document = compose(source, page.blocks, warnings)
    document = document._replace(
        title=clean_fact(page.title),
        published=clean_fact(page.published),
        site=clean_fact(page.site),
        author=clean_fact(page.author),
        language=clean_fact(page.language),
    )
    if not document.marks:
        title = f' "{document.title}"' if document.title else ""
        raise UnreadableError(f"{source}: {gettext('no article found')}{title}")
    return document


def _extract(data: bytes, deadline: float, meanwhile: Callable[[], object] | None) -> bytes | None:
    from briefing.reading.worker import Worker  # on use: 6 ms that a cached page does not pay

    with Worker("briefing.reading.unplugged") as worker:
        return worker.ask(data, deadline, meanwhile)


def _understand(answer: bytes | None) -> Page | None:
    """Read the JSON of `page.py`; None where it is no such thing, or says that it failed."""
    try:
        found = json.loads(answer or b"null")
        page = Page(**found)
        blocks = [Block(Role(role), str(words), int(level)) for role, level, words in page.blocks]
    except (ValueError, TypeError):
        return None
    return page._replace(blocks=blocks)


def _strip(html: str) -> Page:
    """Take the words of the page as they come."""
    found = strip_markup(html)
    if sum(len(block.words) for block in found) < _SHORTEST_STRIPPED:
        found = []
    blocks = [
        Block(Role.TITLE if level else Role.PARAGRAPH, words, level) for level, words in found
    ]
    return Page(find_title(html), None, None, None, None, blocks)
