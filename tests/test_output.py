"""Every byte arrives, or somebody hears of it; none of them steers a terminal."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import ARTICLE, run


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("options", [["--plain"], ["--format", "jsonl"], ["--help"]])
def test_closed_pipe_is_silent(article: str, unbuffered: str, options: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = run(*options, article, stdout=writing, PYTHONUNBUFFERED=unbuffered)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_full_device_is_reported(article: str, unbuffered: str) -> None:
    with open("/dev/full", "wb") as full:
        done = run(article, stdout=full.fileno(), PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 74
    assert re.fullmatch(rb"briefing: write error: .+\n", done.stderr)


def test_closed_standard_output_is_reported(article: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec '{sys.executable}' -m briefing '{article}' >&-"], capture_output=True
    )
    assert (done.returncode, done.stderr) == (74, b"briefing: standard output is closed\n")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_poor_encoding_gets_replacements(article: str, encoding: str) -> None:
    done = run(article, PYTHONIOENCODING=encoding)
    assert done.returncode == 0
    assert "?Wir haben keine Leute?" in done.stdout.decode(encoding)
    assert json.loads(run("--format", "json", article, PYTHONIOENCODING=encoding).stdout)


def test_everything_arrives_through_an_unbuffered_pipe(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Wort " * 200_000)
    done = run("--format", "jsonl", str(path), PYTHONUNBUFFERED="1")
    assert len(json.loads(done.stdout)["text"]) == 1_000_000


@pytest.mark.parametrize(
    "options", [[], ["--full"], ["--format", "markdown"], ["--format", "json"]]
)
def test_no_escape_byte_is_written(options: list[str]) -> None:
    hostile = "\x1b]0;x\x07\x1b[31m" + ARTICLE.replace("Leute", "\x9bLeute\u202e\x00")
    done = run(*options, stdin=hostile.encode(), FORCE_COLOR="1")
    assert done.returncode == 0
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", done.stdout.decode())
