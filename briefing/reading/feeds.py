"""A feed -> its entries: RSS, Atom or JSON Feed, found behind a page where need be.

The feed itself is taken apart by `entries.py` in a process of its own. What comes back is cleaned
here, and only http and https addresses are kept of it.
"""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from html import unescape
from typing import Any, NamedTuple
from urllib.parse import urljoin

from briefing.errors import BriefingError, UnreadableError
from briefing.model import Document, Role
from briefing.reading.addresses import parse_address
from briefing.reading.compose import Block, clean_fact, compose
from briefing.reading.payload import Payload
from briefing.reading.worker import Worker

DEADLINE = 4.0
"""Seconds for one feed."""
MODULE = "briefing.reading.entries"
NO_TITLE = "(untitled)"

_LINK = r"<link\s[^>]{1,1000}>"
_FEED_TYPE = r"""(?i)type\s*=\s*["']?application/(?:(?:rss|atom)\+xml|feed\+json)"""
_HREF = r"""(?i)\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_HEAD = 200_000
"""Code points of a page in which it names its feed."""


class Entry(NamedTuple):
    """One entry of a feed, clean."""

    id: str
    """The same each time the feed is read, and different from all others in it."""
    title: str
    url: str | None
    """Only http and https."""
    published: str | None
    """As in `Document.published`."""
    author: str | None
    paragraphs: tuple[str, ...]
    """What the feed itself gives of the text, each on one line."""


class Feed(NamedTuple):
    """A feed with its entries, in the feed's order: mostly newest first."""

    source: str
    title: str | None
    language: str | None
    entries: tuple[Entry, ...]
    warnings: tuple[str, ...] = ()

    def to_document(self) -> Document:
        """Write the feed as an overview, a section for each entry."""
        blocks = [Block(Role.HEADLINE, self.title)] if self.title else []
        for entry in self.entries:
            if entry.paragraphs:
                blocks.append(Block(Role.TITLE, entry.title, 2))
                blocks += [Block(Role.PARAGRAPH, words) for words in entry.paragraphs]
            else:
                blocks.append(Block(Role.PARAGRAPH, f"- {entry.title}"))
        dates = [entry.published for entry in self.entries if entry.published]
        document = compose(self.source, blocks, self.warnings)
        return document._replace(
            title=self.title, published=max(dates, default=None), language=self.language
        )

    def document_of(self, entry: Entry) -> Document:
        """Write an entry as an article, from what the feed gives of it."""
        blocks = [Block(Role.HEADLINE, entry.title)]
        blocks += [Block(Role.PARAGRAPH, words) for words in entry.paragraphs]
        return compose(entry.url or self.source, blocks)._replace(
            title=entry.title,
            published=entry.published,
            site=self.title,
            author=entry.author,
            language=self.language,
            url=entry.url,
        )


def read_feed(payload: Payload, worker: Worker | None = None) -> Feed:
    """Read a feed. Raises UnreadableError for what is none, or takes too long."""
    if worker is None:
        with Worker(MODULE) as worker:
            return read_feed(payload, worker)
    head = json.dumps({"charset": payload.charset}).encode()
    answer = worker.ask(head + b"\n" + payload.data, DEADLINE)
    if answer is None:
        raise UnreadableError(f"{payload.source}: this feed is too much for the parser")
    found: dict[str, Any] | None = json.loads(answer)
    if found is None:
        raise UnreadableError(f"{payload.source}: not a feed")
    entries = _entries(found["entries"], payload.url or "")
    warnings = list(payload.warnings)
    if not entries:
        warnings.append("no entries")
    if found["is_damaged"] or payload.is_cut:
        warnings.append(f"damaged or cut off; entries read: {len(entries)}")
    if found["total"] > len(entries):
        warnings.append(f"only {len(entries)} of {found['total']} entries are read")
    language = (clean_fact(found["language"]) or "")[:2].lower() or None
    return Feed(payload.source, clean_fact(found["title"]), language, entries, tuple(warnings))


def find_feed(page: str, base: str) -> str | None:
    """Find the address of the feed that a page names in its head."""
    for match in re.finditer(_LINK, page[:_HEAD], re.IGNORECASE):
        if re.search(_FEED_TYPE, match[0]) and (href := re.search(_HREF, match[0])):
            return urljoin(base, unescape(href[1] or href[2] or href[3] or ""))
    return None


def _entries(found: list[dict[str, Any]], base: str) -> tuple[Entry, ...]:
    """Clean the entries; give each an id of its own."""
    entries: list[Entry] = []
    known: set[str] = set()
    for raw in found:
        title = clean_fact(raw["title"])
        paragraphs = tuple(words for line in raw["paragraphs"] if (words := clean_fact(line)))
        url = _web_address(raw["url"], base)
        key = clean_fact(raw["id"]) or url
        if not key:
            words = json.dumps([title, raw["published"], paragraphs[:1]])
            key = blake2b(words.encode("utf-8", "replace"), digest_size=8).hexdigest()
        unique, number = key, 1
        while unique in known:
            number += 1
            unique = f"{key}#{number}"
        known.add(unique)
        if title is None:
            title = f"{paragraphs[0][:60].rstrip()} …" if paragraphs else NO_TITLE
        published = clean_fact(raw["published"])
        entries.append(Entry(unique, title, url, published, clean_fact(raw["author"]), paragraphs))
    return tuple(entries)


def _web_address(url: object, base: str) -> str | None:
    """Make an address whole; None for any that would not be followed."""
    if not isinstance(url, str) or not url.strip():
        return None
    try:
        url = urljoin(base, url.strip())
        parse_address(url, is_typed=False)
    except (ValueError, BriefingError):
        return None
    return url
