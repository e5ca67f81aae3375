"""The bundled articles are found, newest first."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.library import bundled, samples


def test_at_least_five_articles_are_bundled() -> None:
    articles = bundled()
    assert len(articles) >= 5
    assert all(Path(article.path).is_file() and article.title for article in articles)


def test_newest_comes_first() -> None:
    dates = [article.date for article in bundled()]
    assert dates == sorted(dates, reverse=True)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = tmp_path / "site" / "briefing"
    package.mkdir(parents=True)
    monkeypatch.setattr(samples, "__file__", str(package / "library" / "samples.py"))
    return package


def test_installed_articles_win_over_a_neighbour(folder: Path) -> None:
    for place, title in ((folder, "inside"), (folder.parent, "beside")):
        (place / "articles").mkdir()
        (place / "articles" / "2024-02-03-a.txt").write_text(f"\n\n# {title}\n\nText\n")
    (article,) = bundled()
    assert (article.date, article.title) == ("2024-02-03", "inside")


def test_breadcrumb_is_no_title(folder: Path) -> None:
    (folder / "articles").mkdir()
    (folder / "articles" / "2024-02-03-a.txt").write_text("Start » Fähre fährt\n\nFähre fährt\n")
    assert bundled()[0].title == "Fähre fährt"


def test_other_files_are_no_articles(folder: Path) -> None:
    (folder / "articles").mkdir()
    for name in ("README.md", "notes.txt", "2024-02-03.txt", ".2024-02-03-a.txt.swp"):
        (folder / "articles" / name).write_text("x")
    assert bundled() == ()


def test_missing_folder_means_no_articles(folder: Path) -> None:
    assert folder.exists()
    assert bundled() == ()
