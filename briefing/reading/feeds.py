"""A feed -> its entries: RSS, Atom or JSON Feed, found behind a page where need be.

The feed itself is taken apart by `entries.py` in a process of its own. What comes back is cleaned
here, and only http and https addresses are kept of it.
"""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from briefing.errors import BriefingError, UnreadableError
from briefing.messages import gettext
from briefing.model import Document, Entry, Feed, Role
from briefing.reading.addresses import is_url, parse_address
from briefing.reading.compose import Block, clean_fact, compose
from briefing.reading.payload import Kind, Payload, find_kind
from briefing.reading.text import decode
from briefing.reading.worker import Worker
from briefing.record import NamedTuple

if TYPE_CHECKING:
    from briefing.reading.web import Answer

DEADLINE = 4.0
"""Seconds for one feed."""
MODULE = "briefing.reading.entries"
NO_TITLE = "(untitled)"

_LINK = r"<link\s[^>]{1,1000}>"
_FEED_TYPE = r"""(?i)type\s*=\s*["']?application/(?:(?:rss|atom)\+xml|feed\+json)"""
_HREF = r"""(?i)\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_HEAD = 200_000
"""Code points of a page in which it names its feed."""


class Subscription(NamedTuple):
    """A feed as it was fetched."""

    feed: Feed
    is_public: bool
    """Its entries may not lead into a private network."""
    is_new: bool = True
    """False when its server said that nothing has changed."""


def open_feed(location: str) -> Subscription:
    """Read the feed at a location, or the one that the page there names.

    Raises the errors of `reading.fetch`, and UnreadableError for what is no feed.
    """
    from briefing.reading import fetch

    if is_url(location):
        return read_source(fetch_source(location))
    # Who wrote the file is not known: better as strict as with a feed from the public net.
    return Subscription(read_feed(fetch(location)), is_public=True)


def fetch_source(url: str) -> Answer:
    """Fetch a feed by its address, or by that of a page that names it."""
    from briefing.reading.web import fetch

    answer = fetch(url)
    payload = answer.payload
    text, _ = decode(payload.data, payload.source, declared=payload.charset)
    if find_kind(text, payload) is Kind.PAGE and (named := find_feed(text, payload.url or url)):
        answer = fetch(named, is_typed=False, must_be_public=answer.is_public)
        return answer._replace(payload=answer.payload._replace(source=payload.source))
    return answer


def read_source(answer: Answer, worker: Worker | None = None) -> Subscription:
    """Read the feed that was fetched."""
    return Subscription(read_feed(answer.payload, worker), answer.is_public, answer.is_new)


def open_entry(subscription: Subscription, entry: Entry) -> Document:
    """Fetch the page of an entry; where that holds no article, take what the feed gives of it."""
    from briefing.reading import interpret
    from briefing.reading.web import fetch

    feed = subscription.feed
    own = entry_document(feed, entry)
    if not entry.url:
        return own
    try:
        answer = fetch(entry.url, is_typed=False, must_be_public=subscription.is_public)
        page = interpret(answer.payload)
    except UnreadableError:
        if not entry.paragraphs:
            raise
        warning = gettext("the page holds no article; here is what the feed gives")
        return own._replace(warnings=(warning,))
    return page._replace(
        published=page.published or entry.published,
        site=page.site or feed.title,
        author=page.author or entry.author,
    )


def feed_document(feed: Feed) -> Document:
    """Write a feed as an overview, a section for each entry."""
    blocks = [Block(Role.HEADLINE, feed.title)] if feed.title else []
    for entry in feed.entries:
        if entry.paragraphs:
            blocks.append(Block(Role.TITLE, entry.title, 2))
            blocks += [Block(Role.PARAGRAPH, words) for words in entry.paragraphs]
        else:
            blocks.append(Block(Role.PARAGRAPH, f"- {entry.title}"))
    if not blocks:
        raise UnreadableError(f"{feed.source}: {gettext('no entries')}")
    dates = [entry.published for entry in feed.entries if entry.published]
    document = compose(feed.source, blocks, feed.warnings)
    return document._replace(
        title=feed.title, published=max(dates, default=None), language=feed.language
    )


def entry_document(feed: Feed, entry: Entry) -> Document:
    """Write an entry as an article, from what the feed gives of it."""
    blocks = [Block(Role.HEADLINE, entry.title)]
    blocks += [Block(Role.PARAGRAPH, words) for words in entry.paragraphs]
    return compose(entry.url or feed.source, blocks)._replace(
        title=entry.title,
        published=entry.published,
        site=feed.title,
        author=entry.author,
        language=feed.language,
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
        reason = gettext("this feed is too much for the parser")
        raise UnreadableError(f"{payload.source}: {reason}")
    found: dict[str, Any] | None = json.loads(answer)
    if found is None:
        raise UnreadableError(f"{payload.source}: {gettext('not a feed')}")
    entries = _entries(found["entries"], payload.url or "")
    warnings = list(payload.warnings)
    if not entries:
        warnings.append(gettext("no entries"))
    if found["is_damaged"] or payload.is_cut:
        warnings.append(gettext("damaged or cut off; entries read: {}").format(len(entries)))
    if found["total"] > len(entries):
        warning = gettext("only {} of {} entries are read")
        warnings.append(warning.format(len(entries), found["total"]))
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
    url = clean_fact(url)
    if url is None:
        return None
    try:
        url = urljoin(base, url)
        parse_address(url, is_typed=False)
    except (ValueError, BriefingError):
        return None
    return url
