"""The articles of a folder: a table for eyes, lines with tabs for `cut`, JSON for programs."""

from __future__ import annotations

import os
from collections.abc import Sequence

from briefing.messages import gettext, ngettext
from briefing.model import Article
from briefing.views.cells import cells, crop

HEADINGS = ("date", "claims", "unconfirmed", "title", "file")
_WITH_FILES = 100
"""Cells from which on the names of the files are shown too."""
_GAP = "  "


def render_table(articles: Sequence[Article], folder: str, *, width: int) -> str:
    """Write a line of at most `width` cells for each article, under what they are in all.

    Paths must be printable, here and in `render_lines`.
    """
    unread = sum(not article.is_read for article in articles)
    count = ngettext("{} article", "{} articles", len(articles)).format(len(articles))
    heading = f"{folder}: {count}"
    if unread:
        heading += gettext(", {} unread (•)").format(unread)
    lines = [crop(heading, width)]
    if articles:
        lines += ["", _columns(width, " ", *map(gettext, HEADINGS))]
    lines += [
        _columns(
            width,
            " " if article.is_read else "•",
            article.published or "",
            str(article.claims),
            str(article.unconfirmed),
            article.title,
            os.path.relpath(article.path, folder),
        )
        for article in articles
    ]
    return "\n".join(lines) + "\n"


def render_lines(articles: Sequence[Article]) -> str:
    """Write a line for each article: date, title, path, claims, unconfirmed, read or unread."""
    return "".join(
        f"{published or ''}\t{title}\t{path}\t{claims}\t{unconfirmed}\t"
        f"{'read' if is_read else 'unread'}\n"
        for path, title, published, claims, unconfirmed, is_read in articles
    )


def render_json(articles: Sequence[Article]) -> str:
    """Write an array with one object, on a line of its own, for each article."""
    import json

    entries = [json.dumps(article._asdict(), ensure_ascii=False) for article in articles]
    return "[\n  " + ",\n  ".join(entries) + "\n]\n" if entries else "[]\n"


def _columns(
    width: int, mark: str, date: str, claims: str, unconfirmed: str, title: str, file: str
) -> str:
    counts = (
        f"{count:>{len(gettext(heading))}}"
        for count, heading in zip((claims, unconfirmed), HEADINGS[1:3], strict=True)
    )
    head = _GAP.join((f"{mark} {date:10}", *counts, ""))
    room = max(width - len(head), 8)
    if width < _WITH_FILES:
        return head + crop(title, room)
    names = room // 3
    title = crop(title, room - names - len(_GAP))
    pad = " " * (room - names - cells(title))
    return (head + title + pad + crop(file, names)).rstrip()
