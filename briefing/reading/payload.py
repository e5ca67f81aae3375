"""Bytes from anywhere with what is known about them, and what they turn out to be."""

from __future__ import annotations

import re
from enum import Enum, auto

from briefing.record import NamedTuple


class Payload(NamedTuple):
    """What one place holds, before anybody has looked into it."""

    source: str
    """As the user named it, printable, without a password."""
    data: bytes
    media_type: str | None = None
    """"text/html", in lower case, where a server says so."""
    charset: str | None = None
    """As a server declares it."""
    warnings: tuple[str, ...] = ()
    url: str | None = None
    """The address that answered in the end; None for what came from no server."""
    is_cut: bool = False
    """There was more than is read from one place."""


class Kind(Enum):
    """What reader a payload needs."""

    TEXT = auto()
    PAGE = auto()
    FEED = auto()


_HEAD = 2000
"""Code points in which the root element of a page or feed stands."""
_BLANK = "\ufeff \t\r\n\f"

# Strings until `re` first uses them: plain text needs none of them.
_BEFORE_ROOT = r"(?:[\s\ufeff]|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)*+"
_FEED = r"(?i)<(?:rss|feed|rdf:rdf)[\s>]"
_PAGE = (
    r"(?i)<(?:!doctype html|html|head|body|title|meta|link|script|article|main|section|header|div"
    r"|p|h1)[\s>/]"
)
_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_JSON_FEED = r'"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org'


def find_kind(text: str, payload: Payload) -> Kind:
    """Recognise a page or feed by how it begins; names and media types only decide the rest."""
    head = text[:_HEAD].lstrip(_BLANK)
    if head[:1] == "{":
        return Kind.FEED if re.search(_JSON_FEED, head) else Kind.TEXT
    if head[:1] != "<":
        return Kind.TEXT
    head = re.sub(rf"\A{_BEFORE_ROOT}", "", head)
    if re.match(_FEED, head):
        return Kind.FEED
    is_named = payload.source.lower().endswith((".html", ".htm", ".xhtml"))
    is_page = re.match(_PAGE, head) or is_named or payload.media_type in _PAGE_TYPES
    return Kind.PAGE if is_page else Kind.TEXT


def has_front_matter(text: str) -> bool:
    """Say whether a text begins with a fence."""
    return text[:4] in ("---\n", "+++\n")
