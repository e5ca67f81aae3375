"""The command line from outside: streams, formats, exit codes. Each test is a real process."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

import briefing
from briefing import cli
from briefing.config import Config
from briefing.library import bundled
from briefing.memory import Identity, Memory
from briefing.model import AnnotatedBriefing
from briefing.tui.terminal import NoTerminalError
from tests.program import ARTICLE, PROGRAM, run


def newest_headline() -> str:
    return bundled()[0].title[:30]


def test_file_into_a_pipe_gives_the_summary(article: str) -> None:
    done = run(article)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert text.startswith("Streit um die Fähre von Niederau\n")
    assert "„Wir haben keine Leute“" in text
    assert done.stderr == b""


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
    assert run("--format", "explain", article).stdout == run("--explain", article).stdout
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


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_language_is_guessed_or_declared(article: str, form: str) -> None:
    assert json.loads(run("--format", form, article).stdout)["language"] == "de"
    declared = json.loads(run("--format", form, "--language", "und", article).stdout)
    assert declared["language"] == "und"
    assert {claim["rule"] for claim in declared["claims"]} <= {"und.direct.quotation"}


def test_full_shows_what_the_summary_leaves_out(article: str) -> None:
    assert b"nicht best" in run("--full", article).stdout
    assert len(run("--full", article).stdout) > len(run("--plain", article).stdout) - 1


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


def test_damage_is_warned_of_and_the_rest_shown() -> None:
    done = run("-", stdin=ARTICLE.encode() + b"\xff\n")
    assert done.returncode == 0
    assert done.stderr.decode() == "briefing: -: invalid bytes shown as \ufffd: 1\n"


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
    ("options", "term"),
    [
        (["--plain"], "xterm"),
        ([], "dumb"),
        (["--format", "json"], "xterm"),
        (["--explain"], "xterm"),
    ],
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

    def run_reader(annotated: AnnotatedBriefing, *_: object) -> int:
        opened.append(annotated)
        return 7

    monkeypatch.setattr("briefing.tui.run", run_reader)
    assert cli.main([article]) == 7
    assert opened[0].briefing.source == article


@pytest.mark.usefixtures("screen")
def test_command_line_goes_before_the_configuration(
    article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "my.toml"
    path.write_text("[reader]\nlanguage = 'de'\nwidth = 50\n", encoding="utf-8")
    opened: list[Config] = []

    def run_reader(_: AnnotatedBriefing, config: Config, *__: object) -> int:
        opened.append(config)
        return 0

    monkeypatch.setattr("briefing.tui.run", run_reader)
    cli.main(["--config", str(path), article])
    cli.main(["--config", str(path), "--ui-lang", "en", "--ascii", article])
    assert [config.value("reader.language") for config in opened] == ["de", "en"]
    assert [config.value("reader.ascii") for config in opened] == [False, True]
    assert [config.value("reader.width") for config in opened] == [50, 50]


@pytest.mark.usefixtures("screen")
def test_summary_stands_in_where_no_keys_can_be_read(
    article: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run_reader(*_: object) -> int:
        raise NoTerminalError("no terminal")

    monkeypatch.setattr("briefing.tui.run", run_reader)
    assert cli.main([article]) == 0
    assert "Streit um" in capsys.readouterr().out
    assert cli.main(["--tui", article]) == NoTerminalError.exit_code == 69
    assert capsys.readouterr().out == ""


def test_recent_briefings_are_listed(tmp_path: Path) -> None:
    with closing(Memory(pytest.fail, str(tmp_path / "briefing" / "reading.db"))) as memory:
        for name in ("one", "two\n\x1b[2J"):
            memory.open(Identity(f"/news/{name}", f"Title {name}", name))
    done = run("--recent", XDG_STATE_HOME=str(tmp_path))
    first, second = done.stdout.decode().splitlines()
    assert first.split("\t")[1].startswith("Title two")
    assert "\x1b" not in first
    assert second.split("\t")[1:] == ["Title one", "/news/one"]
    assert run("--recent").stdout == b""


def test_package_can_be_used_as_a_library(article: str) -> None:
    annotated = briefing.annotate(briefing.read(article))
    assert isinstance(annotated, briefing.AnnotatedBriefing)
    assert set(briefing.__all__) <= set(dir(briefing))
    with pytest.raises(AttributeError):
        _ = briefing.nothing


def test_faulty_configuration_that_is_named_is_refused_even_into_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "my.toml"
    path.write_text("[reader]\nwdth = 60\n", "utf-8")
    done = run("--config", str(path), ARTICLE)
    assert done.returncode == 78
    assert b"my.toml:2: " in done.stderr
    assert not done.stdout
