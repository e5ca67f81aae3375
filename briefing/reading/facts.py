"""What a page says about itself: when it was published, in which language, whether it is news."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element

from briefing.reading.moments import read_moment

_PUBLISHED = {
    *("article:published_time", "og:article:published_time", "datepublished", "date", "pubdate"),
    *(
        "publish-date",
        "publication_date",
        "publishdate",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
    ),
    *("dcterms.created", "sailthru.date", "parsely-pub-date", "article.published", "created"),
}
_ARTICLES = re.compile(r"Article|Posting|Report", re.ASCII)


def find_moment(tree: _Element) -> str | None:
    """Find date and time of publication: "2025-01-17T08:15", "2025-01-17", None.

    "Z" behind the time says that it is in UTC. Asks the page's head, then its linked data, then the
    first `<time>` of the article.
    """
    dates = [moment for text in _moments(tree) if (moment := read_moment(text))]
    return next((moment for moment in dates if len(moment) > 10), next(iter(dates), None))


def _moments(tree: _Element) -> Iterator[str]:
    for meta in tree.iter("meta"):
        names = {(meta.get(name) or "").lower() for name in ("property", "name", "itemprop")}
        if names & _PUBLISHED:
            yield meta.get("content") or ""
    for thing in _linked_data(tree):
        if isinstance(thing.get("datePublished"), str):
            yield thing["datePublished"]
    times = [time for time in tree.iter("time") if time.get("datetime")]
    named = [
        time
        for time in times
        if time.get("pubdate") is not None
        or "published" in f"{time.get('itemprop')} {time.get('class')}".lower()
    ]
    for time in [*named, *times][:1]:
        yield time.get("datetime") or ""


def _linked_data(tree: _Element) -> Iterator[dict[str, Any]]:
    """Give the objects of the page's JSON-LD, and those one or two levels inside of them."""
    for script in tree.iter("script"):
        if script.get("type") != "application/ld+json" or not script.text:
            continue
        try:
            found = json.loads(script.text)
        except (ValueError, RecursionError):
            continue
        for thing in found if isinstance(found, list) else [found]:
            if isinstance(thing, dict):
                yield thing
                inner = thing.get("@graph", thing.get("mainEntity", ()))
                for part in inner if isinstance(inner, list) else [inner]:
                    if isinstance(part, dict):
                        yield part


def find_site(tree: _Element) -> str | None:
    """Give the site's name as it writes it itself."""
    metas = tree.iter("meta")
    names = (meta.get("content") for meta in metas if meta.get("property") == "og:site_name")
    return next((name for name in names if name and name.strip()), None)


def find_language(tree: _Element) -> str | None:
    """Give the language that the page declares, as ISO 639-1."""
    root = tree if tree.tag == "html" else tree.find(".//html")
    declared = (
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        if root is not None
        else None
    )
    if not declared:
        locales = [m.get("content") for m in tree.iter("meta") if m.get("property") == "og:locale"]
        declared = next(iter(locales), None)
    match = re.match(r"[a-z]{2}(?![a-z])", (declared or "").lower())
    return match[0] if match else None


def is_declared_article(tree: _Element) -> bool:
    """Say whether a page calls itself an article, in any of three ways."""
    if any(
        meta.get("property") == "og:type" and "article" in (meta.get("content") or "").lower()
        for meta in tree.iter("meta")
    ):
        return True
    if any(_ARTICLES.search(str(thing.get("@type"))) for thing in _linked_data(tree)):
        return True
    return any(article.find(".//p") is not None for article in tree.iter("article"))
