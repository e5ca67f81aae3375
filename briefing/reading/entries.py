"""The entries in a feed: feedparser reads RSS and Atom, this reads JSON Feed.

Runs in a process of its own, see `worker.py`: a feed may try to open files or to grow without end.
feedparser is given bytes in memory, for a name would make it open what it names.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable
from typing import Any

import feedparser

from briefing.reading.moments import read_moment
from briefing.reading.serving import serve
from briefing.reading.strip import one_line, strip_markup, tame_entities

MOST_ENTRIES = 200
_LONGEST_TEXT = 200_000
"""Code points of an entry's text that are read."""
_END = re.compile(rb"</(?:item|entry)\s*>", re.IGNORECASE)


def answer(question: bytes) -> bytes:
    """Take a line of JSON, {"charset": ...}, and the feed behind it; give its entries as JSON."""
    head, _, data = question.partition(b"\n")
    found = read_json(data) if data.lstrip()[:1] == b"{" else read_xml(data, json.loads(head))
    return json.dumps(found, ensure_ascii=False).encode("utf-8", "replace")


def read_xml(data: bytes, facts: dict[str, Any]) -> dict[str, Any] | None:
    """Read RSS or Atom; None for what is neither."""
    total = len(_END.findall(data))
    if total > MOST_ENTRIES:
        *_, last = (
            match for match, _ in zip(_END.finditer(data), range(MOST_ENTRIES), strict=False)
        )
        closing = b"</feed>" if last[0][2:3].lower() == b"e" else b"</channel></rss>"
        data = data[: last.end()] + closing
    charset = facts.get("charset")
    headers = {"content-type": f"application/xml; charset={charset}"} if charset else {}
    try:
        found = feedparser.parse(io.BytesIO(data), response_headers=headers)
    except (LookupError, AttributeError, TypeError, ValueError):  # what it trips over is broken
        return None
    if not found.get("version") and not found.entries:
        return None
    is_damaged = bool(found.bozo) and "Encoding" not in type(found.get("bozo_exception")).__name__
    return {
        "title": _line(found.feed.get("title")),
        "site": found.feed.get("link"),
        "language": found.feed.get("language"),
        "total": max(total, len(found.entries)),
        "is_damaged": is_damaged and total <= MOST_ENTRIES,
        "entries": [_entry(entry) for entry in found.entries[:MOST_ENTRIES]],
    }


def _entry(entry: Any) -> dict[str, Any]:
    contents = [part.get("value") or "" for part in entry.get("content") or ()]
    longest = max([*contents, entry.get("summary") or ""], key=len)
    dates = entry.get("published"), entry.get("updated")
    parsed = entry.get("published_parsed") or entry.get("updated_parsed")
    return {
        "id": entry.get("id"),
        "title": _line(entry.get("title")),
        "url": entry.get("link"),
        "published": _moment(dates, parsed),
        "author": entry.get("author"),
        "paragraphs": _paragraphs(longest),
    }


def read_json(data: bytes) -> dict[str, Any] | None:
    """Read a JSON Feed, version 1 or 1.1; None for other JSON."""
    try:
        found = json.loads(data)
        items = found["items"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    items = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    entries = []
    for item in items[:MOST_ENTRIES]:
        authors = [*_list(item.get("authors")), item.get("author")]
        names = [str(one["name"]) for one in authors if isinstance(one, dict) and one.get("name")]
        text = item.get("content_html") or item.get("content_text") or item.get("summary") or ""
        is_plain = not item.get("content_html")
        entries.append(
            {
                "id": str(item["id"]) if item.get("id") else None,
                "title": _line(item.get("title")),
                "url": item.get("url") or item.get("external_url"),
                "published": _moment((item.get("date_published"), item.get("date_modified")), None),
                "author": ", ".join(names) or None,
                "paragraphs": _lines(text) if is_plain else _paragraphs(str(text)),
            }
        )
    return {
        "title": _line(found.get("title")),
        "site": found.get("home_page_url"),
        "language": found.get("language"),
        "total": len(items),
        "is_damaged": False,
        "entries": entries,
    }


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _lines(text: object) -> list[str]:
    return [words for line in str(text)[:_LONGEST_TEXT].split("\n") if (words := one_line(line))]


def _paragraphs(html: str) -> list[str]:
    return [block.words for block in strip_markup(tame_entities(html[:_LONGEST_TEXT]))]


def _line(html: object) -> str | None:
    """Give a title's words, which may have come with markup."""
    return " ".join(_paragraphs(html)) or None if isinstance(html, str) else None


def _moment(texts: Iterable[object], parsed: Any) -> str | None:
    """Give a date with its time of day where the source prints one; "Z" behind it means UTC."""
    for text in texts:
        if not isinstance(text, str):
            continue
        if moment := read_moment(text):
            return moment
    if parsed:
        year, month, day, hour, minute = parsed[:5]
        return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}Z"
    return None


def main() -> None:
    """Serve the program that started this process."""
    serve(answer)
