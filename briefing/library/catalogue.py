"""What stands in the folder, kept in an index: title, date, counts, words, and what was read.

The folder rules. Before anything is listed, every file is compared with its row by time and size,
and one that differs is read again; where its text turns out to be known, no claims are looked for.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing

from briefing import __version__
from briefing.folders import user_folder
from briefing.library.figures import Figures, digest_of, find_figures
from briefing.library.folder import File, list_files
from briefing.library.query import TOKENIZER, fts_query
from briefing.messages import language_in_use
from briefing.model import Article
from briefing.record import TYPE_CHECKING, NamedTuple
from briefing.store import Store
from briefing.store.form import Form, Statement

if TYPE_CHECKING:
    from typing import Any

_ORDER = "folder, coalesce(published, day) DESC, id DESC"

FORM = Form(
    0x42726C62,
    (
        (
            # An id is never given twice: it tells the order in which articles came, even where
            # the clock went back.
            "CREATE TABLE article (id INTEGER PRIMARY KEY AUTOINCREMENT, path BLOB NOT NULL UNIQUE,"
            " folder BLOB NOT NULL, modified INTEGER NOT NULL, size INTEGER NOT NULL,"
            " engine TEXT NOT NULL, day TEXT NOT NULL, digest BLOB, published TEXT, title TEXT,"
            " claims INTEGER, unconfirmed INTEGER, problem TEXT)",
            "CREATE INDEX article_digest ON article (digest)",
            f"CREATE INDEX article_order ON article ({_ORDER})",
            "CREATE TABLE opened (digest BLOB PRIMARY KEY) WITHOUT ROWID",
            f"CREATE VIRTUAL TABLE words USING fts5"
            f"(title, body, tokenize = '{TOKENIZER}', prefix = '1 2 3')",
        ),
    ),
)
"""Paths are bytes: not every file's name is text. A row without a digest is a file that cannot be
read, with the problem."""

_SELECT = """
SELECT CAST(path AS BLOB), modified, size, engine = iif(problem IS NULL, ?, ?), problem,
    CAST(coalesce(title, '') AS BLOB), CAST(published AS BLOB), claims, unconfirmed,
    opened.digest IS NOT NULL
FROM article LEFT JOIN opened USING (digest) WHERE folder = ?
"""
# As bytes: SQLite's calls of `form.decode` would cost a third of the time.
_LIST = f"{_SELECT} ORDER BY {_ORDER}"
# What is joined are constants.
_FIND = f"{_SELECT} AND id IN (SELECT rowid FROM words WHERE words MATCH ?) ORDER BY {_ORDER}"  # noqa: S608
_RECALL = """
SELECT digest, published, title, claims, unconfirmed FROM article
WHERE digest = ? AND engine = ? LIMIT 1
"""
_NOTE = """
INSERT INTO article (path, folder, modified, size, engine, day, problem,
    digest, published, title, claims, unconfirmed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (path) DO UPDATE SET folder = excluded.folder, modified = excluded.modified,
    size = excluded.size, engine = excluded.engine, day = excluded.day, problem = excluded.problem,
    digest = excluded.digest, published = excluded.published, title = excluded.title,
    claims = excluded.claims, unconfirmed = excluded.unconfirmed
"""
_UNSAY = "DELETE FROM words WHERE rowid = (SELECT id FROM article WHERE path = ?)"
_SAY = "INSERT INTO words (rowid, title, body) SELECT id, title, ? FROM article WHERE path = ?"
_FORGET = "DELETE FROM article WHERE path = ?"

_COUNTING = 2
"""Another number whenever the figures are counted differently: all articles are counted anew."""
_BATCH = 1.0
"""Seconds of work that are lost at most when indexing is interrupted."""

Row = tuple["Any", ...]
"""The columns of `_SELECT`."""
_FILE, _IS_FIT = slice(3), 3

Progress = Callable[[int, int], None]
"""Told how many articles are indexed, of how many that have to be."""


class Listing(NamedTuple):
    """What was found in the folder, and what could not be looked at."""

    articles: list[Article]
    """The newest first."""
    problems: list[str]
    """Why a file could not be read, of each one, in the order of their names."""


class Catalogue:
    """The articles of one folder. Safe to use from several threads."""

    def __init__(self, folder: str, warn: Callable[[str], None], path: str | None = None) -> None:
        """Open the index, by default the user's. Never fails: see `Store`."""
        self.folder = folder
        self._key = os.fsencode(folder)
        self._store = Store(path or os.path.join(user_folder("state"), "library.db"), FORM, warn)

    def close(self) -> None:
        """Give the index back. The catalogue cannot be used any more."""
        self._store.close()

    def update(self, on_progress: Progress | None = None) -> None:
        """Make the index follow the folder: read what is new or has changed, forget what is gone.

        What cannot be read is not listed: see `list_now`.
        """
        self._follow(self._query(_LIST), on_progress)

    def list_now(self, words: str = "", on_progress: Progress | None = None) -> Listing:
        """Update the index and search it; where nothing has changed, its rows are read once."""
        rows = self._query(_LIST)
        if self._follow(rows, on_progress):
            rows = self._query(_LIST)
        problems = {path: problem for path, _, _, _, problem, *_ in rows if problem is not None}
        articles = self.search(words) if words.strip() else _articles(rows)
        return Listing(articles, [problems[path] for path in sorted(problems)])

    def search(self, words: str = "") -> list[Article]:
        """List the articles that hold all the words, as the index knows them; newest first.

        Words may be the beginnings of longer ones; capitals and the spelling of umlauts do not
        count. Blanks hold no word: all articles. An article is as new as the day that it states,
        else as its file; those of one day come as they were found here, the last one first.
        """
        if not words.strip():
            return _articles(self._query(_LIST))
        query = fts_query(words)
        return _articles(self._query(_FIND, query)) if query else []

    def mark_read(self, text: str) -> bool:
        """Note that an article was read, wherever its file lies; a changed one is unread again.

        Tell whether the note is on the disk for good.
        """
        return self._store.change(("INSERT OR IGNORE INTO opened VALUES (?)", (digest_of(text),)))

    def _follow(self, rows: Sequence[Row], on_progress: Progress | None) -> bool:
        """Make the index, which holds these rows, follow the folder; tell whether it did not."""
        indexed = {row[_FILE] for row in rows if row[_IS_FIT]}
        files = list(list_files(self.folder))
        stale = [file for file in files if file not in indexed]
        if not stale and len(files) == len(rows):  # each file is one of the rows
            return False
        self._index(sorted(stale), on_progress)
        # Last: a file that was renamed is recalled by its text while its old row stands.
        gone = {path for path, *_ in rows} - {file.path for file in files}
        self._store.change(*((sql, (path,)) for path in gone for sql in (_UNSAY, _FORGET)))
        return True

    def _index(self, files: Sequence[File], on_progress: Progress | None) -> None:
        """Read files and note what they hold: one transaction for each second of work."""
        work: list[Statement] = []
        start = time.monotonic()
        for number, file in enumerate(files, 1):
            work += self._note(file)
            if number == len(files) or time.monotonic() - start > _BATCH:
                self._store.change(*work)
                work, start = [], time.monotonic()
            if on_progress:
                on_progress(number, len(files))

    def _note(self, file: File) -> list[Statement]:
        path = file.path
        found = find_figures(os.fsdecode(path), self._recall)
        day = time.strftime("%Y-%m-%d", time.localtime(file.modified // 10**9))
        figures = found.figures or (None,) * len(Figures._fields)
        engine = _name_engine(has_problem=found.problem is not None)
        row = (path, self._key, file.modified, file.size, engine, day, found.problem)
        return [
            (_NOTE, (*row, *figures)),
            (_UNSAY, (path,)),
            *([(_SAY, (found.text, path))] if found.figures else []),
        ]

    def _recall(self, digest: bytes) -> Figures | None:
        rows = self._store.query(_RECALL, (digest, _name_engine()))
        return Figures(*rows[0]) if rows else None

    def _query(self, sql: str, *parameters: str) -> list[Row]:
        engines = _name_engine(), _name_engine(has_problem=True)
        return self._store.query(sql, (*engines, self._key, *parameters))


def note_read(text: str, warn: Callable[[str], None]) -> None:
    """Let the user's library know that an article with this text was read."""
    with closing(Catalogue("", warn)) as catalogue:
        catalogue.mark_read(text)


def _name_engine(*, has_problem: bool = False) -> str:
    """Name what found the figures; a problem is told in a language."""
    return f"{__version__}+{_COUNTING}" + (f"+{language_in_use()}" if has_problem else "")


def _articles(rows: Sequence[Row]) -> list[Article]:
    codec, errors = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()
    return [
        Article(
            path.decode(codec, errors),
            title.decode("utf-8", "replace"),
            published and published.decode("utf-8", "replace"),
            claims,
            unconfirmed,
            bool(is_read),
        )
        for path, _, _, _, problem, title, published, claims, unconfirmed, is_read in rows
        if problem is None
    ]
