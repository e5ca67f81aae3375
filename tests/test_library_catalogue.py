"""The index follows the folder, finds words however they are spelled, and stops nobody."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.library import catalogue as catalogue_module
from briefing.library import figures
from briefing.library.catalogue import FORM, Catalogue
from briefing.library.query import fts_query
from briefing.model import Article
from briefing.pipeline import annotate
from briefing.reading import read
from briefing.store import Store
from briefing.views.labels import labels_for
from briefing.views.phrases import count_line
from tests.program import ARTICLE, kill_while_writing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    return folder


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "state" / "library.db"


@pytest.fixture
def open_catalogue(folder: Path, index: Path) -> Iterator[Callable[..., Catalogue]]:
    opened: list[Catalogue] = []

    def open_one(warn: Callable[[str], None] = pytest.fail) -> Catalogue:
        opened.append(Catalogue(str(folder), warn, str(index)))
        return opened[-1]

    yield open_one
    for catalogue in opened:
        catalogue.close()


def write(folder: Path, name: str, title: str, *, date: str = "", body: str = "") -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    stated = f"Stand: {date}\n\n" if date else ""
    path.write_text(f"{title}\n\n{stated}Der Rat tagte. {body}\n", encoding="utf-8")
    return path


def refresh(catalogue: Catalogue) -> list[Article]:
    catalogue.update()
    return catalogue.search()


def titles(articles: list[Article]) -> list[str]:
    return [article.title for article in articles]


def test_article_is_listed_with_its_figures(
    folder: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    path = folder / "a.txt"
    path.write_text(ARTICLE.replace("\n\n", "\n\nStand: 2024-03-05\n\n", 1), encoding="utf-8")
    (article,) = refresh(open_catalogue())
    assert article[:3] == (str(path), "Streit um die Fähre von Niederau", "2024-03-05")
    assert not article.is_read
    annotated = annotate(read(str(path)))
    counts = count_line(annotated, labels_for("de"))
    assert counts.startswith(f"{article.claims} Aussagen")
    assert counts.endswith(f" · {article.unconfirmed} unbestätigt")


def test_newest_comes_first_by_the_stated_day_else_the_files(
    folder: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    write(folder, "a.txt", "Der Frühling kommt", date="5. März 2024")
    write(folder, "b.txt", "Der Sommer kommt", date="5. Juli 2024")
    os.utime(write(folder, "c.txt", "Niemand weiß es"), (1_714_500_000, 1_714_500_000))  # in April
    assert titles(refresh(open_catalogue())) == [
        "Der Sommer kommt",
        "Niemand weiß es",
        "Der Frühling kommt",
    ]


def test_order_of_arrival_counts_where_clocks_and_dates_are_odd(
    folder: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    catalogue = open_catalogue()
    for number, seconds in enumerate((4_102_500_000, 1000, 2_000_000_000)):  # 2100, 1970, 2033
        path = write(folder, f"{9 - number}.txt", f"Gleicher Tag, Text {number}", date="2024-03-05")
        os.utime(path, (seconds, seconds))
        refresh(catalogue)
    write(folder, "far.txt", "Aus ferner Zukunft", date="2100-01-01")
    write(folder, "old.txt", "Aus alter Zeit", date="1970-01-01")
    assert titles(refresh(catalogue)) == [
        "Aus ferner Zukunft",
        *(f"Gleicher Tag, Text {number}" for number in (2, 1, 0)),
        "Aus alter Zeit",
    ]


def test_index_follows_the_folder(folder: Path, open_catalogue: Callable[..., Catalogue]) -> None:
    catalogue = open_catalogue()
    assert refresh(catalogue) == []
    first = write(folder, "a.txt", "Der Fluss steigt")
    write(folder / "2024", "b.txt", "Der Deich hält")
    write(folder, ".hidden.txt", "Nicht zu sehen")
    write(folder, "notes.pdf", "Kein Artikel")
    assert sorted(titles(refresh(catalogue))) == ["Der Deich hält", "Der Fluss steigt"]
    write(folder, "a.txt", "Der Fluss sinkt wieder")
    assert sorted(titles(refresh(catalogue))) == ["Der Deich hält", "Der Fluss sinkt wieder"]
    assert titles(catalogue.search("steigt")) == []
    first.unlink()
    shutil.rmtree(folder / "2024")
    assert refresh(catalogue) == []
    assert catalogue.search("Deich") == []


def test_known_text_is_not_annotated_again(
    folder: Path, open_catalogue: Callable[..., Catalogue], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(folder, "a.txt", "Der Fluss steigt", body="Im Keller steht Wasser.")
    catalogue = open_catalogue()
    before = refresh(catalogue)
    monkeypatch.setattr("briefing.pipeline.annotate", None)
    os.utime(path, (0, 0))  # touched, and copied, and renamed
    shutil.copy(path, folder / "copy.txt")
    path.rename(folder / "renamed.txt")
    after = refresh(catalogue)
    assert sorted(Path(article.path).name for article in after) == ["copy.txt", "renamed.txt"]
    assert {article._replace(path="") for article in after} == {before[0]._replace(path="")}
    assert len(catalogue.search("keller")) == 2


def test_other_version_of_the_engine_counts_anew(
    folder: Path, open_catalogue: Callable[..., Catalogue], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, "a.txt", "Der Fluss steigt", body="„Wir gehen“, sagte Ada Lind.")
    catalogue = open_catalogue()
    (before,) = refresh(catalogue)
    monkeypatch.setattr(catalogue_module, "__version__", "99")
    monkeypatch.setattr(figures, "digest_of", lambda _: b"else it would be recalled")
    (after,) = refresh(catalogue)
    assert before == after
    (row,) = catalogue._store.query("SELECT engine FROM article")
    assert str(row[0]).startswith("99+")


def test_all_is_listed_as_the_folder_has_it_now(
    folder: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    catalogue = open_catalogue()
    write(folder, "a.txt", "Der Damm hält", date="2025-01-17")
    write(folder, "b.txt", "Der Fluss steigt", date="2025-01-16")
    assert titles(catalogue.list_now().articles) == ["Der Damm hält", "Der Fluss steigt"]
    write(folder, "b.txt", "Der Fluss fällt wieder", date="2025-01-18")
    assert titles(catalogue.list_now().articles) == ["Der Fluss fällt wieder", "Der Damm hält"]
    (folder / "b.txt").rename(folder / "c.txt")
    assert [os.path.basename(one.path) for one in catalogue.list_now().articles] == [
        "c.txt",
        "a.txt",
    ]
    (folder / "a.txt").unlink()
    assert titles(catalogue.list_now().articles) == ["Der Fluss fällt wieder"]
    assert catalogue.list_now().articles == catalogue.search()


def test_unreadable_files_are_told_of_and_do_not_hide_others(
    folder: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    (folder / "a.txt").write_bytes(b"%PDF-1.4")
    (folder / "b.txt").touch()
    write(folder, "c.txt", "Der Fluss steigt")
    catalogue = open_catalogue()
    for _ in range(2):
        assert titles(refresh(catalogue)) == ["Der Fluss steigt"]
        assert catalogue.list_now().problems == [
            f"{folder}/a.txt: not text (looks like PDF)",
            f"{folder}/b.txt: nothing to read",
        ]


def test_odd_names_are_found_again(folder: Path, open_catalogue: Callable[..., Catalogue]) -> None:
    names = {"\x1b]0;x\x07.txt", os.fsdecode(b"\xff\xfe.txt"), "-a\n.txt", "%s' OR 1.txt"}
    for name in names:
        write(folder, name, f"Titel {len(name)}")
    for _ in range(2):
        assert {Path(article.path).name for article in refresh(open_catalogue())} == names


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("", True),
        ("müller", True),
        ("MUELLER", True),
        ("Muller", True),
        ("mü", True),
        ("u\u0308bersee", True),
        ("uebersee", True),
        ("strasse", True),
        ("STRAẞE", True),
        ("straße müller", True),
        ("z.B.", True),
        ("goethe", True),
        ("göthe", True),
        ("mueller abwesend", False),
        ("sse", False),
        ("!!! müller", True),
        ("müller OR abwesend", False),
        ("NOT", False),
        ("title:müller", False),
        ("müller)", True),
        ('"müller', True),
        ("mü*", True),
        ("!!!", False),
        ("\x1b[31mmüller\x00", True),
        ("\udcff", False),
    ],
)
def test_search_finds_words_however_they_are_spelled(
    folder: Path, open_catalogue: Callable[..., Catalogue], words: str, is_found: bool
) -> None:
    body = "Die Straße nach Übersee, z. B. für Ada Müller und Jo Goethe."
    write(folder, "a.txt", "Der Weg ist offen", body=body)
    catalogue = open_catalogue()
    refresh(catalogue)
    assert bool(catalogue.search(words)) is is_found


@given(st.text() | st.text("\"'*:^()-+{}NEAR AORDT"))
@example('"')
@example("\0")
def test_no_words_are_taken_for_the_syntax_of_the_index(words: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (title)")
    if query := fts_query(words):
        assert (
            connection.execute("SELECT * FROM words WHERE words MATCH ?", [query]).fetchall() == []
        )
    connection.close()


def test_read_stays_read_until_the_text_changes(
    folder: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    path = write(folder, "a.txt", "Der Fluss steigt")
    write(folder, "b.txt", "Der Deich hält")
    catalogue = open_catalogue()
    refresh(catalogue)
    assert catalogue.mark_read(path.read_text(encoding="utf-8"))
    catalogue.close()
    path.rename(folder / "c.txt")
    catalogue = open_catalogue()
    assert {article.title for article in refresh(catalogue) if article.is_read} == {
        "Der Fluss steigt"
    }
    write(folder, "c.txt", "Der Fluss steigt", body="Nun auch im Tal.")
    assert not any(article.is_read for article in refresh(catalogue))


def test_progress_is_told_to_the_end(
    folder: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    for number in range(3):
        write(folder, f"{number}.txt", f"Titel Nummer {number}")
    told: list[tuple[int, int]] = []
    open_catalogue().update(lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_broken_index_is_made_again(
    folder: Path, index: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    write(folder, "a.txt", "Der Fluss steigt")
    index.parent.mkdir()
    index.write_bytes(b"no database at all " * 100)
    warnings: list[str] = []
    assert titles(refresh(open_catalogue(warnings.append))) == ["Der Fluss steigt"]
    assert warnings == [f"{index}: broken; kept as library.db.broken"]
    assert titles(refresh(open_catalogue())) == ["Der Fluss steigt"]


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("CREATE TABLE theirs (x)", "belongs to another program"),
        (
            f"PRAGMA application_id = {FORM.application_id}; PRAGMA user_version = 99",
            "was written by a newer version of this program",
        ),
    ],
)
def test_foreign_index_is_left_alone_and_the_folder_listed(
    folder: Path,
    index: Path,
    open_catalogue: Callable[..., Catalogue],
    statement: str,
    reason: str,
) -> None:
    write(folder, "a.txt", "Der Fluss steigt")
    index.parent.mkdir()
    with closing(sqlite3.connect(index)) as other:
        other.executescript(statement)
    before = index.read_bytes()
    warnings: list[str] = []
    catalogue = open_catalogue(warnings.append)
    assert titles(refresh(catalogue)) == ["Der Fluss steigt"]
    assert len(catalogue.search("fluss")) == 1
    assert not catalogue.mark_read("whatever")
    assert warnings == [f"{index}: {reason}"]
    assert index.read_bytes() == before


def test_index_locked_by_another_copy_still_lists_what_it_knows(
    folder: Path,
    index: Path,
    open_catalogue: Callable[..., Catalogue],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Store.__init__, "__defaults__", (0.05,))
    write(folder, "a.txt", "Der Fluss steigt")
    refresh(open_catalogue())
    warnings: list[str] = []
    catalogue = open_catalogue(warnings.append)
    write(folder, "b.txt", "Der Deich hält")
    with closing(sqlite3.connect(index, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert titles(refresh(catalogue)) == ["Der Fluss steigt"]
        assert not catalogue.mark_read(ARTICLE)
        assert warnings == [f"{index}: is in use by another program"]
    assert len(refresh(catalogue)) == 2


KILLED = """
import os, sys
from briefing.library.catalogue import Catalogue
catalogue = Catalogue({folder!r}, print, {index!r})
while True:
    number = os.urandom(8).hex()
    if catalogue.mark_read(number):
        os.write(1, number.encode() + b"\\n")
"""


def test_no_note_that_was_acknowledged_is_lost_when_killed(
    folder: Path, index: Path, open_catalogue: Callable[..., Catalogue]
) -> None:
    noted = kill_while_writing(KILLED.format(folder=str(folder), index=str(index)))
    digests = {digest for (digest,) in open_catalogue()._store.query("SELECT digest FROM opened")}
    assert {figures.digest_of(text) for text in noted} <= digests
