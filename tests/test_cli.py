"""The command line from outside: streams, options, exit codes. Each test is a real process."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import briefing
from briefing import cli
from briefing.library import bundled
from briefing.model import AnnotatedBriefing
from briefing.options import HELP
from briefing.tui.terminal import NoTerminalError

ARTICLE = """\
Streit um die Fähre von Niederau

Der Rat berät über den Fahrplan.

Die Fähre fährt nicht mehr. „Wir haben keine Leute“, sagte Kapitänin Ada Lind am Montag.

Wie geht es weiter?

Ada Lind sagte, dass sie auf Hilfe warte. Das ist nicht bestätigt.
"""

PROGRAM = [sys.executable, "-m", "briefing"]


def run(
    *arguments: str,
    stdin: bytes | int = subprocess.DEVNULL,
    stdout: int = subprocess.PIPE,
    cwd: Path | None = None,
    **environment: str,
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *arguments],
        input=stdin if isinstance(stdin, bytes) else None,
        stdin=None if isinstance(stdin, bytes) else stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(briefing.__file__).parent.parent), **environment},
        timeout=60,
    )


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def newest_headline() -> str:
    return bundled()[0].title[:30]


def test_file_into_a_pipe_gives_the_summary(article: str) -> None:
    done = run(article)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert text.startswith("Streit um die Fähre von Niederau\n")
    assert "„Wir haben keine Leute“" in text
    assert done.stderr == b""


@pytest.mark.parametrize(
    "options", [[], ["--full"], ["--format", "markdown"], ["--format", "json"]]
)
def test_no_escape_byte_is_written(options: list[str]) -> None:
    hostile = "\x1b]0;x\x07\x1b[31m" + ARTICLE.replace("Leute", "\x9bLeute\u202e\x00")
    done = run(*options, stdin=hostile.encode(), FORCE_COLOR="1")
    assert done.returncode == 0
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", done.stdout.decode())


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_pipe_on_standard_input_is_read(arguments: list[str]) -> None:
    assert run(*arguments, stdin=ARTICLE.encode()).stdout.startswith(b"Streit um")


def test_file_on_standard_input_is_read(article: str) -> None:
    with open(article, "rb") as file:
        assert run(stdin=file.fileno()).stdout.startswith(b"Streit um")


def test_nothing_given_shows_the_newest_article() -> None:
    assert newest_headline() in run().stdout.decode()


def test_closed_standard_input_counts_as_nothing_given() -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec '{sys.executable}' -m briefing <&-"], capture_output=True, check=True
    )
    assert newest_headline() in done.stdout.decode()


def test_terminal_on_standard_input_is_not_waited_for() -> None:
    _, terminal = pty.openpty()
    done = run("-", stdin=terminal)
    assert done.returncode == 64
    assert b"standard input is a terminal" in done.stderr


def test_formats_differ_and_json_follows_the_contract(article: str) -> None:
    assert run("--format", "markdown", article).stdout.startswith(b"# Streit um")
    assert run("--format", "plain", article).stdout == run("--plain", article).stdout
    result = json.loads(run("--format", "json", article).stdout)
    assert (result["schema"], result["source"], result["text"]) == (1, article, ARTICLE)


def test_json_lines_come_in_order_and_survive_a_failure(article: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = run("--format", "jsonl", article, "missing.txt", str(empty), article)
    lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [line["source"] for line in lines] == [article, article]
    assert done.returncode == 66
    assert done.stderr.decode() == (
        f"briefing: missing.txt: not found\nbriefing: {empty}: nothing to read\n"
    )


def test_full_shows_what_the_summary_leaves_out(article: str) -> None:
    assert b"nicht best" in run("--full", article).stdout
    assert len(run("--full", article).stdout) > len(run("--plain", article).stdout) - 1


@pytest.mark.parametrize(
    ("columns", "options", "width"),
    [
        ("0", [], 80),
        ("abc", [], 80),
        pytest.param("9" * 5000, [], 80, id="huge"),
        ("1", [], 20),
        ("50", [], 50),
        ("50", ["--width", "30"], 30),
        ("50", ["--width", "5"], 20),
        ("10000", [], 10_000),
    ],
)
def test_width_is_the_option_or_columns_or_80(
    article: str, columns: str, options: list[str], width: int
) -> None:
    text = run("--full", *options, article, COLUMNS=columns).stdout.decode()
    wider = run("--full", "--width", str(width), article).stdout.decode()
    assert text == wider
    assert max(map(len, text.splitlines())) <= width


def test_list_names_date_title_and_path() -> None:
    lines = [line.split("\t") for line in run("--list").stdout.decode().splitlines()]
    assert [tuple(line) for line in lines] == [
        (date, title, path) for path, date, title in bundled()
    ]


def test_version_is_that_of_the_package() -> None:
    assert run("--version").stdout.decode() == f"briefing {briefing.__version__}\n"


def test_help_fits_80_columns_and_names_every_option() -> None:
    text = run("--help").stdout.decode()
    assert text == HELP
    assert max(map(len, text.splitlines())) <= 80
    for option in ("--plain", "--format", "--full", "--width", "--list", "--version", "-h, --help"):
        assert f"\n  {option} " in text
    assert "examples:\n  briefing  " in text


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--bogus"], "unrecognized arguments: --bogus"),
        (["--wid", "30"], "unrecognized arguments"),
        (["--width", "0"], "--width: must be a number above 0"),
        (["--width", "-5"], "--width: must be a number above 0"),
        (["--width", "abc"], "--width: must be a number above 0"),
        (["--width"], "--width: expected one argument"),
        (["--format", "pdf"], "--format: invalid choice"),
        (["a.txt", "b.txt"], "several files need --format jsonl"),
        (["--plain", "--format", "json"], "--plain contradicts --format json"),
    ],
)
def test_wrong_usage_is_explained_in_one_line(arguments: list[str], reason: str) -> None:
    done = run(*arguments)
    message, usage = done.stderr.decode().splitlines()
    assert done.returncode == 64
    assert done.stdout == b""
    assert message.startswith("briefing: ")
    assert reason in message
    assert usage.startswith("usage: briefing ")


@pytest.mark.parametrize(
    ("data", "code", "reason"),
    [
        (None, 66, "not found"),
        (b"", 65, "nothing to read"),
        (b"%PDF-1.4", 65, "not text (looks like PDF)"),
    ],
)
def test_unreadable_file_gets_one_clean_line(
    tmp_path: Path, data: bytes | None, code: int, reason: str
) -> None:
    name = "bad\x1b[31m\nname.txt"
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = run(name, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (code, b"")
    assert done.stderr.decode() == f"briefing: bad\ufffd[31m\ufffdname.txt: {reason}\n"


def test_folder_is_refused(tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert (done.returncode, done.stderr.decode()) == (
        66,
        f"briefing: {tmp_path}: is a directory\n",
    )


def test_empty_pipe_is_refused() -> None:
    done = run(stdin=b"")
    assert (done.returncode, done.stderr) == (65, b"briefing: -: nothing to read\n")


def test_name_with_a_dash_follows_two_dashes(tmp_path: Path) -> None:
    (tmp_path / "-odd.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("--", "-odd.txt", cwd=tmp_path).returncode == 0


def test_damage_is_warned_of_and_the_rest_shown() -> None:
    done = run("-", stdin=ARTICLE.encode() + b"\xff\n")
    assert done.returncode == 0
    assert done.stderr.decode() == "briefing: -: invalid bytes shown as \ufffd: 1\n"


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


def test_interrupt_leaves_without_a_traceback() -> None:
    process = subprocess.Popen(
        PROGRAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdin
    # More than a pipe holds: once it is written, the program must be reading.
    process.stdin.write(b"x" * 300_000)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert (process.returncode, stderr) == (130, b"")


def on_terminal(arguments: Sequence[str], term: str) -> str:
    """Run with a terminal on standard output; give what was written to it."""
    controller, terminal = pty.openpty()
    run(*arguments, stdout=terminal, TERM=term)
    os.close(terminal)
    written = b""
    try:
        while chunk := os.read(controller, 65536):
            written += chunk
    except OSError:  # Linux says so when the other end is closed
        pass
    os.close(controller)
    return written.decode()


@pytest.mark.parametrize(
    ("options", "term"), [(["--plain"], "xterm"), ([], "dumb"), (["--format", "json"], "xterm")]
)
def test_terminal_gets_plain_text_where_asked_or_dumb(
    article: str, options: list[str], term: str
) -> None:
    written = on_terminal([*options, article], term)
    assert "Streit um" in written
    assert "\x1b" not in written


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make standard output look like a terminal."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.usefixtures("screen")
def test_terminal_gets_the_reader(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[AnnotatedBriefing] = []

    def run_reader(annotated: AnnotatedBriefing) -> int:
        opened.append(annotated)
        return 7

    monkeypatch.setattr("briefing.tui.run", run_reader)
    assert cli.main([article]) == 7
    assert opened[0].briefing.source == article


@pytest.mark.usefixtures("screen")
def test_summary_stands_in_where_no_keys_can_be_read(
    article: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run_reader(_: AnnotatedBriefing) -> int:
        raise NoTerminalError("no terminal")

    monkeypatch.setattr("briefing.tui.run", run_reader)
    assert cli.main([article]) == 0
    assert "Streit um" in capsys.readouterr().out


def test_package_can_be_used_as_a_library(article: str) -> None:
    annotated = briefing.annotate(briefing.read(article))
    assert isinstance(annotated, briefing.AnnotatedBriefing)
    assert set(briefing.__all__) <= set(dir(briefing))
    with pytest.raises(AttributeError):
        _ = briefing.nothing
