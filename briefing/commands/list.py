"""`briefing --list` and `--search`: the library's index is brought up to date and written."""

from __future__ import annotations

import sys
import time
from contextlib import closing

from briefing.errors import NotFoundError
from briefing.library.catalogue import Catalogue
from briefing.library.folder import choose_folder, find_folder
from briefing.library.samples import bundled, find_samples
from briefing.messages import gettext
from briefing.output import complain, write
from briefing.reading.text import printable
from briefing.views.listing import render_json, render_lines, render_table

_SILENCE = 1.0
"""Seconds of indexing without a word."""


def run(configured: str, words: str, form: str | None, *, width: int) -> int:
    """Write the articles that hold the words: a table on a terminal, else lines with tabs.

    The folder is the one that is configured, empty for the default.
    """
    folder = choose_folder(configured)
    with closing(Catalogue(folder, complain)) as catalogue:
        articles, problems = catalogue.list_now(words, _Progress())
    for problem in problems:
        complain(problem)
    if form == "json":
        write(render_json(articles), is_json=True)
        return 0
    if not articles:
        if words:
            raise NotFoundError(gettext("nothing found for {}").format(words))
        raise NotFoundError(f"{folder}: {gettext('no articles')}")
    shown = [
        article if article.path.isprintable() else article._replace(path=printable(article.path))
        for article in articles
    ]
    if form is None and sys.stdout is not None and sys.stdout.isatty():
        if folder == find_samples():
            mine = find_folder(configured)
            advice = gettext("your library is empty; put files into {}, or: briefing add FILE")
            complain(advice.format(mine))
        write(render_table(shown, printable(folder), width=width))
    else:
        write(render_lines(shown))
    return 0


def newest(configured: str) -> str | None:
    """Give the path of the library's newest article; None where there is none."""
    folder = choose_folder(configured)
    if folder == find_samples():
        return next((sample.path for sample in bundled()), None)
    with closing(Catalogue(folder, complain)) as catalogue:
        articles, _ = catalogue.list_now(on_progress=_Progress())
    return articles[0].path if articles else None


class _Progress:
    """Says on a terminal's standard error how far indexing is, where it takes a while."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._is_shown = sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        if not self._is_shown or time.monotonic() - self._start < _SILENCE:
            return
        end = "\n" if done == total else ""
        message = gettext("{} of {} indexed").format(done, total)
        sys.stderr.write(f"\rbriefing: {message}{end}")
        sys.stderr.flush()
