"""The entries of a feed: a table for eyes, lines with tabs for `cut`, JSON for programs."""

from __future__ import annotations

from briefing.messages import ngettext
from briefing.model import Entry, Feed
from briefing.views.cells import crop

_DATE = len("2025-01-17 08:15")


def render_table(feed: Feed, *, width: int) -> str:
    """Write a line of at most `width` cells for each entry, under the feed's title."""
    number = len(feed.entries)
    count = ngettext("{} entry", "{} entries", number).format(number)
    lines = [crop(f"{feed.title or feed.source}: {count}", width), ""]
    for number, entry in enumerate(feed.entries, 1):
        lines.append(crop(f"{number:>3}  {_when(entry):{_DATE}}  {entry.title}", width))
    return "\n".join(lines) + "\n"


def render_lines(feed: Feed) -> str:
    """Write a line for each entry: number, date, title, address; with tabs between."""
    return "".join(
        f"{number}\t{_when(entry)}\t{entry.title}\t{entry.url or ''}\n"
        for number, entry in enumerate(feed.entries, 1)
    ).replace("\u00a0", " ")


def render_json(feed: Feed) -> str:
    """Write one object, an entry on a line."""
    import json

    def dump(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    head = {"schema": 1, "source": feed.source, "title": feed.title, "language": feed.language}
    lines = [f" {dump(key)}: {dump(value)}" for key, value in head.items()]
    entries = [
        dump({"number": number, **entry._asdict()}) for number, entry in enumerate(feed.entries, 1)
    ]
    inner = "[\n  " + ",\n  ".join(entries) + "\n ]" if entries else "[]"
    return "{\n" + ",\n".join([*lines, f' "entries": {inner}']) + "\n}\n"


def _when(entry: Entry) -> str:
    return (entry.published or "").replace("T", " ").rstrip("Z")
