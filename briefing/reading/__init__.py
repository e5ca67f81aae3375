"""Whatever the user names becomes a Document: the one door in.

Chooses by content who reads it. Where bytes come from is the job of `files.py` and `web.py`, how
they become clean text that of `text.py`; what the text means is nobody's here.
"""

from __future__ import annotations

from collections.abc import Callable

from briefing.errors import UnreadableError
from briefing.messages import gettext
from briefing.model import Document
from briefing.reading.addresses import is_url
from briefing.reading.files import SIZE_LIMIT, STDIN, read_file
from briefing.reading.payload import Kind, Payload, find_kind, has_front_matter
from briefing.reading.text import clean, declared_in, decode, printable

__all__ = ["PAGE_LIMIT", "SIZE_LIMIT", "STDIN", "fetch", "interpret", "read"]

PAGE_LIMIT = 5_000_000
"""Bytes of a page that are read; its article is a hundredth of that."""


def read(
    location: str, *, encoding: str | None = None, meanwhile: Callable[[], object] | None = None
) -> Document:
    """Read a file, a web address, or standard input for "-", as clean text.

    `encoding` says what the text is encoded in, instead of finding out. `meanwhile` may be called
    while something else has to be waited for: a chance to load what is needed next. Raises a
    BriefingError with a message that names the source and holds no control characters.
    """
    return interpret(fetch(location), encoding=encoding, meanwhile=meanwhile)


def fetch(location: str) -> Payload:
    """Get the bytes of a location, as many as are read from one place."""
    if is_url(location):
        from briefing.reading.web import fetch_payload  # on use: 70 ms

        return fetch_payload(location)
    return read_file(location, printable(location))


def interpret(
    payload: Payload,
    *,
    encoding: str | None = None,
    meanwhile: Callable[[], object] | None = None,
) -> Document:
    """Make a Document of bytes: a page's article, a feed's entries, or the text as it is."""
    source, data = payload.source, payload.data
    declared = declared_in(data) or payload.charset
    text, lost = decode(data, source, is_cut=payload.is_cut, declared=declared, encoding=encoding)
    warnings = [*payload.warnings, *lost]
    kind = find_kind(text, payload)
    if kind is Kind.FEED:
        from briefing.reading.feeds import feed_document, read_feed  # on use: 10 ms

        return feed_document(read_feed(payload))
    limit = PAGE_LIMIT if kind is Kind.PAGE else SIZE_LIMIT
    if payload.is_cut or len(data) > limit:
        warnings.append(gettext("truncated after {} MB").format(limit // 1_000_000))
    if kind is Kind.PAGE:
        from briefing.reading.html import read_page  # on use: 10 ms

        return read_page(text[:limit], source, tuple(warnings), meanwhile=meanwhile)._replace(
            url=payload.url
        )
    text = clean(text)
    if not text.strip():
        raise UnreadableError(f"{source}: {gettext('nothing to read')}")
    document = Document(source, text, tuple(warnings), url=payload.url)
    if has_front_matter(text):
        from briefing.reading.front_matter import read_front_matter

        return read_front_matter(document)
    return document
