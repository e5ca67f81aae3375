"""What the program says, it says in the language of whoever reads: messages, help, errors."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from string import Formatter

import pytest

from briefing.cli import main
from briefing.messages import LANGUAGES, choose_language, gettext, ngettext, reason_of, use_language
from briefing.messages.de import MESSAGES
from briefing.messages.de.sources import SYSTEM
from briefing.model import Article
from briefing.usage import de, en
from briefing.views.listing import render_lines, render_table
from tests.messages import find_messages, find_unsaid
from tests.program import ARTICLE, run

CATALOGUES = {"de": MESSAGES}
HELPS = {"en": en.HELP, "de": de.HELP}


def test_every_language_has_a_catalogue() -> None:
    assert set(LANGUAGES) == {"en", *CATALOGUES}


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_message_is_translated_and_no_other(language: str) -> None:
    messages, catalogue = find_messages() | SYSTEM.keys(), CATALOGUES[language]
    assert messages - catalogue.keys() == set()
    assert catalogue.keys() - messages == set()


@pytest.mark.parametrize("language", CATALOGUES)
def test_placeholders_agree(language: str) -> None:
    for message, found in CATALOGUES[language].items():
        for text in [found] if isinstance(found, str) else found:
            assert placeholders(text) == placeholders(message), message
            assert text.strip() == text
            assert text


def placeholders(text: str) -> list[str | None]:
    return sorted((name for _, name, _, _ in Formatter().parse(text) if name is not None), key=str)


@pytest.mark.parametrize(
    ("configured", "environment", "language"),
    [
        ("auto", {}, "en"),
        ("auto", {"LANG": "de_DE.UTF-8"}, "de"),
        ("auto", {"LANG": "de"}, "de"),
        ("auto", {"LANG": "de_AT@euro"}, "de"),
        ("auto", {"LANG": "fr_FR.UTF-8"}, "en"),
        ("auto", {"LANG": "en_GB.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "de"),
        ("auto", {"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ("auto", {"LANG": "C.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "de"),
        ("auto", {"LANGUAGE": "de"}, "en"),
        ("auto", {"LANG": "de_DE.UTF-8", "LANGUAGE": ""}, "de"),
        ("auto", {"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ("auto", {"LANG": "en_US.UTF-8", "LANGUAGE": "fr:de:en"}, "de"),
        ("auto", {"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ("auto", {"LANG": "POSIX"}, "en"),
        ("auto", {"LANG": ""}, "en"),
        ("de", {"LANG": "en_US.UTF-8"}, "de"),
        ("en", {"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_language_is_wished_for_or_that_of_the_locale(
    configured: str, environment: dict[str, str], language: str
) -> None:
    assert choose_language(configured, environment) == language


def test_number_decides_between_two_forms() -> None:
    use_language("en")
    forms = ("no section {0}; there is {1}", "no section {0}; there are {1}")
    assert [ngettext(*forms, number) for number in (1, 2, 0)] == [forms[0], forms[1], forms[1]]
    use_language("nonsense")
    assert gettext("Quit") == "Quit"


def test_nothing_is_said_past_the_catalogues() -> None:
    assert find_unsaid() == set()


def test_system_is_understood_where_it_speaks_english() -> None:
    known = {os.strerror(number) for number in errno.errorcode}
    assert SYSTEM.keys() <= known
    use_language("de")
    assert reason_of(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))).startswith("Kein Platz")
    assert reason_of(OSError("quite another")) == "quite another"


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_in_the_language_of_the_reader(language: str) -> None:
    assert run("--help", "--ui-lang", language).stdout.decode() == HELPS[language]
    assert max(map(len, HELPS[language].splitlines())) <= 80


def test_helps_explain_the_same() -> None:
    for pattern in (
        r"^  (add|diff|feed) ",
        r"^  (-h, --help|--[a-z-]+) ",
        r"^  briefing .*?(--[a-z]+ ?[a-z]*)",
        r"\b\d{2,3} (?=[a-zA-Z])",
        r"--format ([a-z, ]+)",
    ):
        english, german = (re.findall(pattern, text, re.MULTILINE) for text in HELPS.values())
        assert english
        if "format" not in pattern:
            assert english == german


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--bogus"], "die Option --bogus gibt es nicht"),
        (["--format"], "--format braucht einen Wert"),
        (["--list=1"], "--list nimmt keinen Wert"),
        (["--list", "a.txt"], "--list geht nicht zusammen mit einer DATEI"),
        (["--ui-lang", "fr", "a.txt"], "--ui-lang muss eines von auto, en, de sein, nicht 'fr'"),
        (["diff", "a.txt"], "diff: die ALTE und die NEUE Datei nennen"),
        (["none.txt"], "none.txt: nicht gefunden"),
        (["."], ".: ist ein Ordner"),
        (["ftp://example.org/"], "ftp://example.org/: nur Adressen mit http und https"),
        (["--config", "none.toml", "--list"], "none.toml: nicht gefunden"),
        (["--search", "xqzw"], "nichts gefunden zu xqzw"),
        (["add", "none.txt"], "none.txt: nicht gefunden"),
        (["feed", "none.xml"], "none.xml: nicht gefunden"),
        (["--refresh"], "keine Feeds; dort eintragen: [feeds]"),
    ],
)
def test_errors_are_told_in_the_language_of_the_locale(
    arguments: list[str],
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    german = main(arguments)
    said = capfdbinary.readouterr().err.decode()
    assert reason in said
    assert ("Aufruf: " in said) == (german == 64)
    assert main(["--ui-lang", "en", *arguments] if arguments[0][0] == "-" else arguments) == german


@pytest.mark.parametrize("command", ["add", "feed", "diff", "--refresh", "--list", "--recent"])
def test_every_command_can_be_told_its_language(command: str, article: str) -> None:
    given = {"add": [article], "feed": [article], "diff": [article, article]}.get(command, [])
    done = run(command, *given, "--ui-lang", "de")
    assert b"--ui-lang" not in done.stderr


def test_configuration_says_what_language_is_spoken(tmp_path: Path, article: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[reader]\nlanguage = "de"\n', encoding="utf-8")
    assert "nicht gefunden" in run("--config", str(path), "none.txt").stderr.decode()
    asked = run("--config", str(path), "--ui-lang", "en", "none.txt")
    assert "not found" in asked.stderr.decode()
    path.write_text('[reader]\nlanguage = "fr"\n', encoding="utf-8")
    done = run("--config", str(path), article, LC_ALL="de_DE.UTF-8")
    assert done.returncode == 78
    assert "reader.language: muss eines von auto, en, de sein, nicht 'fr'" in done.stderr.decode()


def test_configuration_file_explains_itself_in_german() -> None:
    text = run("--print-config", "--ui-lang", "de").stdout.decode()
    assert "# Zellen der längsten Zeile\n# eine Zahl von 40 bis 120\n#width = 66\n" in text
    assert "  # Eine Zeile weiter\n" in text
    plain = run("--print-config").stdout.decode()
    without = [
        [line.partition("  # ")[0].rstrip() for line in words.splitlines() if line[:2] != "# "]
        for words in (text, plain)
    ]
    assert without[0] == without[1]


def test_list_heads_its_columns_in_german() -> None:
    article = Article("/a/b.txt", "Der Rat", "2025-01-17", 12, 3, False)
    use_language("de")
    head, _, columns, row, _ = render_table([article], "/a", width=60).split("\n")
    assert head == "/a: 1 Artikel, 1 ungelesen (•)"
    assert columns.index("Titel") == row.index("Der Rat")
    assert columns.index("Aussagen") + len("Aussagen") == row.index("12") + 2
    # What scripts read stays as it is.
    assert render_lines([article]).endswith("\tunread\n")


def test_what_is_said_of_a_file_follows_the_language(tmp_path: Path) -> None:
    folder = tmp_path / "data/briefing/articles"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "b.txt").write_bytes(b"")
    for language, problem in (("en", "nothing to read"), ("de", "nichts zu lesen")) * 2:
        done = run("--list", "--ui-lang", language, XDG_DATA_HOME=str(tmp_path / "data"))
        assert problem in done.stderr.decode()


@pytest.mark.parametrize("options", [["--plain"], ["--format", "markdown"], ["--explain"]])
def test_article_is_labelled_in_its_own_language(options: list[str], article: str) -> None:
    german, english = (run(*options, "--ui-lang", code, article).stdout for code in LANGUAGES)
    assert german == english
    assert "Ada Lind" in german.decode()
    assert "nbestätigt" in german.decode()
