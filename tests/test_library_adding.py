"""Documents become files of the library: whole, under their own names, and never over another."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.errors import OutputError
from briefing.library import adding
from briefing.library.adding import add, name_of
from briefing.library.folder import list_files
from briefing.model import Briefing, Document
from briefing.parsing import parse
from briefing.reading import read
from tests import killed_adding
from tests.program import ARTICLE, run

DATED = "Straße nach Übersee ist wieder offen\n\nStand: 3. März 2024\n\nDer Rat tagte am Abend.\n"


def document(text: str) -> Document:
    return Document("-", text)


def test_name_tells_date_and_title(tmp_path: Path) -> None:
    path, is_new = add(document(DATED), str(tmp_path / "made" / "on demand"))
    assert is_new
    assert Path(path).name == "2024-03-03-strasse-nach-uebersee-ist-wieder-offen.txt"
    assert Path(path).read_text(encoding="utf-8") == DATED


def test_undated_text_is_named_by_its_title_alone() -> None:
    assert name_of(document(ARTICLE)) == "streit-um-die-faehre-von-niederau"


@given(st.text(min_size=1))
@example("𐐷" * 100)
def test_any_title_makes_a_name_that_a_folder_takes(text: str) -> None:
    name = name_of(document(text))
    assert 0 < len(name.encode()) < 240
    assert not set(name) & set("/\\:\0\n.")


def test_same_text_is_added_once(tmp_path: Path) -> None:
    first = add(document(DATED), str(tmp_path))
    assert add(document(DATED), str(tmp_path)) == (first.path, False)
    assert len(list(list_files(str(tmp_path)))) == 1


def test_other_text_of_the_same_name_gets_a_number(tmp_path: Path) -> None:
    paths = [add(document(f"{DATED}{end}"), str(tmp_path)).path for end in ("", "a", "b", "a")]
    assert [Path(path).name.partition("-offen")[2] for path in paths] == [
        ".txt",
        "-2.txt",
        "-3.txt",
        "-2.txt",
    ]
    assert Path(paths[0]).read_text(encoding="utf-8") == DATED


def test_what_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / f"{name_of(document(DATED))}.txt"

    def link(_: str, path: str) -> None:
        if path == str(taken):
            taken.write_text("mine", encoding="utf-8")
            raise FileExistsError
        raise PermissionError  # as on file systems without links

    monkeypatch.setattr(os, "link", link)
    added = add(document(DATED), str(tmp_path))
    assert added.path.endswith("offen-2.txt")
    assert Path(added.path).read_text(encoding="utf-8") == DATED
    assert taken.read_text(encoding="utf-8") == "mine"


def test_folder_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / f"{name_of(document(DATED))}.txt").mkdir()
    assert add(document(DATED), str(tmp_path)).path.endswith("offen-2.txt")


def test_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(OutputError, match="No space left on device"):
        add(document(DATED), str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_file_in_place_of_the_folder_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "library").touch()
    with pytest.raises(OutputError, match="library: cannot add"):
        add(document(DATED), str(tmp_path / "library"))


def test_what_killed_programs_left_is_swept_after_a_day(tmp_path: Path) -> None:
    old, fresh = (tmp_path / f"{adding._TEMPORARY}{name}" for name in ("old", "fresh"))
    old.touch()
    fresh.touch()
    os.utime(old, (0, 0))
    add(document(DATED), str(tmp_path))
    assert (old.exists(), fresh.exists()) == (False, True)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")
def test_nothing_acknowledged_is_lost_when_killed_forty_times(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, killed_adding.__file__, str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
    )
    acknowledged = dict(line.split("\t") for line in done.stdout.splitlines())
    by_killed = [number for number in acknowledged if int(number) > killed_adding.LIVES]
    assert len(by_killed) >= killed_adding.LIVES / 2
    for number, path in acknowledged.items():
        text = Path(path).read_text(encoding="utf-8")
        assert text == killed_adding.text_of(int(number))
    for file in list_files(str(tmp_path)):  # nor does half a file ever stand under a name
        assert Path(os.fsdecode(file.path)).read_text(encoding="utf-8").endswith("Ende\n")


def test_command_names_the_file_and_says_what_was_there(article: str, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    done = run("add", article, "missing.txt", XDG_DATA_HOME=data)
    assert done.returncode == 66
    path = Path(done.stdout.decode().strip())
    assert path.parent == tmp_path / "data" / "briefing" / "articles"
    assert path.read_text(encoding="utf-8") == ARTICLE
    again = run("add", "-", stdin=ARTICLE.encode(), XDG_DATA_HOME=data)
    assert (again.returncode, again.stdout) == (0, done.stdout.splitlines()[0] + b"\n")
    assert again.stderr == b"briefing: -: already in the library\n"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["add"], "add: name a FILE"),
        (["add", "--list"], "add does not go with --list"),
        (["add", "--format", "json", "a.txt"], "add does not go with --format"),
    ],
)
def test_wrong_use_of_the_command_is_explained(arguments: list[str], reason: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (64, b"")
    assert reason in done.stderr.decode()


def test_file_named_like_a_command_is_opened_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "add").write_text(ARTICLE, encoding="utf-8")
    assert run("./add", cwd=tmp_path).stdout.startswith(b"Streit um")


def test_structure_of_a_page_survives_the_library(tmp_path: Path) -> None:
    page = Path(__file__).parent / "pages" / "weekly_de.html"
    read_page = read(str(page))
    added = add(read_page, str(tmp_path))
    assert os.path.basename(added.path) == (
        "2025-02-03-haushalt-ein-loch-das-alle-kennen-und-keiner-fuellt.md"
    )
    kept = parse(read(added.path))
    for facts in ("published", "time", "site", "author", "url"):
        assert getattr(kept, facts) == getattr(parse(read_page), facts)
    assert words_of(kept) == words_of(parse(read_page))


def words_of(briefing: Briefing) -> list[str]:
    spans = [briefing.headline, briefing.deck]
    for section in briefing.sections:
        spans += [section.title, *section.paragraphs]
    return [briefing.text[slice(*span)] for span in spans if span]
