"""`briefing feed`: a feed's entries are listed, or one of them is opened."""

from __future__ import annotations

import sys

from briefing.errors import UsageError
from briefing.messages import gettext
from briefing.model import Document, Feed
from briefing.output import complain, write
from briefing.reading.feeds import open_entry, open_feed
from briefing.views.feed import render_json, render_lines, render_table


def list_entries(location: str, form: str | None, *, width: int) -> int:
    """Write the entries of a feed: a table on a terminal, else lines with tabs; or JSON."""
    if form not in (None, "plain", "json"):
        reason = gettext("a list of entries cannot be written as {}; name an entry's number")
        raise UsageError(reason.format(form))
    feed = open_feed(location).feed
    _warn(feed)
    if form == "json":
        write(render_json(feed), is_json=True)
    elif form is None and sys.stdout is not None and sys.stdout.isatty():
        write(render_table(feed, width=width))
    else:
        write(render_lines(feed))
    return 0


def read_entry(location: str, name: str) -> Document:
    """Read the entry of a number, counted from 1 as they are listed, or of an id."""
    subscription = open_feed(location)
    feed = subscription.feed
    _warn(feed)
    number = int(name) if name.isascii() and name.isdigit() and len(name) < 9 else 0
    for place, entry in enumerate(feed.entries, 1):
        if place == number or entry.id == name:
            return open_entry(subscription, entry)
    reason = gettext("no entry {}; there are {}").format(name, len(feed.entries))
    raise UsageError(f"{feed.source}: {reason}")


def _warn(feed: Feed) -> None:
    for warning in feed.warnings:
        complain(f"{feed.source}: {warning}")
