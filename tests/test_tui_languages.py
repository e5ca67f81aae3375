"""The reader speaks German to Germans: every message, with every placeholder."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from briefing.config import Config
from briefing.tui import languages
from briefing.tui.app import BriefingApp
from briefing.tui.languages import choose_language, de, gettext, ngettext, use_language
from tests.builders import Sample
from tests.messages import find_constants, find_messages
from tests.pilot import WIDE, read, reading
from tests.reader_sample import make_sample

GERMAN = Config({"reader.language": "de"})
CATALOGUES = {"de": de.MESSAGES}


def test_every_language_has_a_catalogue() -> None:
    assert set(languages.LANGUAGES) == {"en", *CATALOGUES}


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_message_is_translated_and_no_other(language: str) -> None:
    messages, catalogue = find_messages(), CATALOGUES[language]
    assert messages - catalogue.keys() == set()
    assert catalogue.keys() - messages == set()


def test_what_reads_like_a_message_is_one() -> None:
    # Plurals stand beside their key; the examples of the marks are understood everywhere.
    others = {"no section {0}; there are {1}", "● so", "◌ so", "✗ so", "{}: {}"}
    assert find_constants() - find_messages() == others


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


async def test_locale_decides_what_is_on_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    async with reading() as reader:
        await reader.press("c", "c")
        assert "nur wörtliche" in reader.text
        for word in ("Abschnitte", "Hilfe", "Ende", "9 Aussagen", "6. Mai 2031"):
            assert word in reader.text
        await reader.press("question_mark")
        assert "Tasten und Markierungen" in read(reader.pilot.app.screen)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    async with reading() as reader:
        assert "Next claim" in reader.text
        assert "9 claims" in reader.text


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_word_about_a_key_fits_into_a_narrow_footer(language: str) -> None:
    use_language(language)
    for message in find_constants("choosing", "stepping", "reader"):
        assert len(gettext(message).format(*"1234")) <= 60 - 4, message


async def test_no_word_of_the_screen_is_left_in_english() -> None:
    # The article has no letters of its own.
    sample = Sample("1", "2", [("3", ["„4 5“, 6. 7."]), (None, ["8 9"])])
    sample.claim("„4 5“", speaker="6", name="6")
    seen = set()
    async with reading(WIDE, sample.annotated("en"), GERMAN) as reader:
        for keys in (
            *("", "c", "c", "c", "c", "u", "u", "U", "s", "enter", "S", "n", "N", "N", "enter"),
            *("escape", "escape", "escape"),
            *("slash 9", "enter", "n", "escape", "z", "z", "y", "Y", "5", "J", "J", "K", "K"),
            *("question_mark", "escape", "colon", "7 7 7 7", "escape", "e", "tab", "escape"),
        ):  # fmt: skip
            await reader.press(*keys.split())
            seen |= set(re.findall(r"[^\W\d]{3,}", read(reader.pilot.app.screen)))
    german = {
        word
        for text in de.MESSAGES.values()
        for form in ([text] if isinstance(text, str) else text)
        for word in re.findall(r"[^\W\d]{3,}", form)
    }
    assert len(seen & german) > 100
    # The labels of the views have a test of their own; the edges of windows cut words.
    whole = german | {"Einstieg"}
    cut = {w for w in seen for one in whole if one.startswith(w) or one.endswith(w)}
    assert seen - german - cut <= {
        *("min", "Artikel", "Aussage", "Aussagen", "wörtlich", "Abschnitt", "Einstieg", "Nichts"),
        *("unbestätigt", "bestritten", "nennt", "gefunden", "der", "das", "Text", "Angabe", "zur"),
        *("Bestätigung", "keine", "Sprecher", "nicht", "oder", "briefing", "sample"),
    }


def test_each_app_speaks_its_own_language() -> None:
    BriefingApp(make_sample(), GERMAN)
    assert gettext("Quit") == "Ende"
    BriefingApp(make_sample(), Config({"reader.language": "en"}))
    assert gettext("Quit") == "Quit"
