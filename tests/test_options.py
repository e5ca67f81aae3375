"""What can be asked for, and the help that explains it, from outside."""

from __future__ import annotations

from pathlib import Path

import pytest

import briefing
from briefing.options import parse_options
from briefing.usage.en import HELP
from tests.program import ARTICLE, run


@pytest.mark.parametrize(
    ("columns", "options", "width"),
    [
        ("0", [], 80),
        ("abc", [], 80),
        pytest.param("9" * 5000, [], 80, id="huge"),
        ("1", [], 20),
        ("50", [], 50),
        ("50", ["--width", "30"], 30),
        ("50", ["--width", "20"], 20),
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


def test_version_is_that_of_the_package() -> None:
    assert run("--version").stdout.decode() == f"briefing {briefing.__version__}\n"


def test_help_fits_80_columns_and_names_every_option() -> None:
    text = run("--help").stdout.decode()
    assert text == HELP
    assert max(map(len, text.splitlines())) <= 80
    for option in (
        "--tui",
        "--plain",
        "--explain",
        "--format",
        "--full",
        "--width",
        "--language",
        "--list",
        "--serve",
        "--port",
        "--ui-lang",
        "--search",
        "--ascii",
        "--recent",
        "--config",
        "--print-config",
        "--version",
        "-h, --help",
    ):
        assert f"\n  {option} " in text
    assert "examples:\n  briefing  " in text


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--bogus"], "there is no option --bogus"),
        (["--wid", "30"], "there is no option --wid"),
        (["--width", "0"], "--width must be a number from 20 to 999999, not '0'"),
        (["--width", "-5"], "--width must be a number from 20 to 999999, not '-5'"),
        (["--width", "abc"], "--width must be a number from 20 to 999999, not 'abc'"),
        (["--width", "5"], "--width must be a number from 20 to 999999, not '5'"),
        (["--width", "19"], "--width must be a number from 20 to 999999, not '19'"),
        (["--width", "1000000"], "--width must be a number from 20 to 999999, not '1000000'"),
        (["--width"], "--width needs a value"),
        (["--format", "pdf"], "--format must be one of plain, markdown"),
        (["a.txt", "b.txt"], "several files need --format jsonl"),
        (["--plain", "--format", "json"], "--plain contradicts --format json"),
        (["--plain", "--explain"], "--plain contradicts --explain"),
        (["--explain", "--format", "json"], "--explain contradicts --format json"),
        (["--explain", "--full"], "--full has no effect on --format explain"),
        (["--explain", "--list"], "--list cannot be written as explain"),
        (["--explain", "a.txt", "b.txt"], "several files need --format jsonl"),
        (["--search", "x", "--format", "jsonl"], "--search cannot be written as jsonl"),
        (["--search", "x", "a.txt"], "--search does not go with a FILE"),
        (["--list", "--format", "markdown"], "--list cannot be written as markdown"),
        (["--list", "--full"], "--list does not go with --full"),
        (["--list", "--width", "40"], "--list does not go with --width"),
        (["--list", "--language", "de"], "--list does not go with --language"),
        (["--language", "fr"], "--language must be one of de, en, und, not 'fr'"),
        (["--ui-lang", "fr"], "--ui-lang must be one of auto, en, de, not 'fr'"),
        (["--tui", "--plain"], "--tui contradicts --format plain"),
        (["--list", "--recent"], "--list does not go with --recent"),
        (["--recent", "a.txt"], "--recent does not go with a FILE"),
        (["--tui", "--list"], "--list does not go with --tui"),
        (["--list", "a.txt"], "--list does not go with a FILE"),
        (["--format", "json", "--full"], "--full has no effect on --format json"),
        (["--format", "jsonl", "--full"], "--full has no effect on --format jsonl"),
        (["--format", "json", "--width", "40"], "--width has no effect on --format json"),
        (["--format", "jsonl", "--width", "40"], "--width has no effect on --format jsonl"),
        (["--format", "markdown", "--width", "40"], "--width has no effect on --format markdown"),
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


def test_name_with_a_dash_follows_two_dashes(tmp_path: Path) -> None:
    (tmp_path / "-odd.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("--", "-odd.txt", cwd=tmp_path).returncode == 0


def test_list_may_be_asked_for_as_plain() -> None:
    assert run("--list", "--plain").stdout == run("--list").stdout


def test_help_is_given_whatever_else_is_asked_for() -> None:
    assert run("--list", "--format", "jsonl", "--full", "--help").stdout.decode() == HELP


def test_reader_of_changes_takes_a_language_of_its_own() -> None:
    options = parse_options(["diff", "a.txt", "b.txt", "--tui", "--ui-lang", "de"])
    assert options.ui_language == "de"
