"""Files and standard input become documents; what cannot be read is said."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.errors import ForbiddenError, NotFoundError, UnreadableError
from briefing.model import Document
from briefing.reading import SIZE_LIMIT, read


@pytest.fixture
def stdin_copy() -> Iterator[None]:
    """Give standard input back after a test that replaces descriptor 0."""
    copy = os.dup(0)
    yield
    os.dup2(copy, 0)
    os.close(copy)


def write(folder: Path, data: bytes, name: str = "a.txt") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def test_file_comes_back_as_it_is(tmp_path: Path) -> None:
    text = "Über allem  \n\n„Ja“, sagte sie.\u00a0\n"
    path = write(tmp_path, text.encode())
    assert read(path) == Document(path, text)


def test_windows_line_ends_become_lf(tmp_path: Path) -> None:
    assert read(write(tmp_path, b"a\r\nb\r\n")).text == "a\nb\n"


@pytest.mark.usefixtures("stdin_copy")
def test_standard_input_is_read_from_a_copy(tmp_path: Path) -> None:
    descriptor = os.open(write(tmp_path, b"piped"), os.O_RDONLY)
    os.dup2(descriptor, 0)
    os.close(descriptor)
    assert read("-") == Document("-", "piped")
    os.fstat(0)  # still open


def test_long_file_is_cut_with_a_warning(tmp_path: Path) -> None:
    document = read(write(tmp_path, b"word " * (SIZE_LIMIT // 5 + 10)))
    assert len(document.text) == SIZE_LIMIT
    assert document.warnings == ("truncated after 10 MB",)


def test_file_of_just_the_limit_is_whole(tmp_path: Path) -> None:
    assert read(write(tmp_path, b"x" * SIZE_LIMIT)).warnings == ()


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", b"\x1b[2J\n"])
def test_blank_file_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UnreadableError, match="nothing to read"):
        read(write(tmp_path, data))


def test_missing_file_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"nowhere\.txt: not found"):
        read(str(tmp_path / "nowhere.txt"))


@pytest.mark.parametrize("location", ["", "a\0b", "x" * 5000, __file__ + "/below"])
def test_impossible_name_is_not_found(location: str) -> None:
    with pytest.raises(NotFoundError):
        read(location)


def test_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="is a directory"):
        read(str(tmp_path))


def test_fifo_and_device_are_refused_without_waiting(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for location in (str(fifo), "/dev/zero"):
        with pytest.raises(UnreadableError, match="not a regular file"):
            read(location)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_forbidden_file_says_so(tmp_path: Path) -> None:
    path = write(tmp_path, b"secret")
    os.chmod(path, 0)
    with pytest.raises(ForbiddenError, match="no permission"):
        read(path)


def test_refusal_of_the_system_becomes_forbidden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, b"secret")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("briefing.reading.files.os.open", refuse)
    with pytest.raises(ForbiddenError, match=r"a\.txt: no permission to read"):
        read(path)


@pytest.mark.parametrize(
    "name", ["esc\x1b[31m.txt", "new\nline.txt", "-dash.txt", os.fsdecode(b"\xff.txt")]
)
def test_odd_names_are_read_and_cleaned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(b"text")
    document = read(name)
    assert document.text == "text"
    assert document.source.encode().decode().isprintable()
    with pytest.raises(NotFoundError) as caught:
        read(name + "2")
    assert str(caught.value).isprintable()
