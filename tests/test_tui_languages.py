"""The reader speaks German to Germans: all of its screens."""

from __future__ import annotations

import re

import pytest

from briefing.config import Config
from briefing.messages import LANGUAGES, gettext, use_language
from briefing.messages.de import MESSAGES
from briefing.tui.app import BriefingApp
from tests.builders import Sample
from tests.messages import find_constants, find_messages
from tests.pilot import WIDE, read, reading
from tests.reader_sample import make_sample

GERMAN = Config({"reader.language": "de"})


def test_what_reads_like_a_message_is_one() -> None:
    # Plurals stand beside their key; the examples of the marks are understood everywhere.
    others = {"no section {0}; there are {1}", "● so", "◌ so", "✗ so"}
    assert find_constants() - find_messages() == others


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


@pytest.mark.parametrize("language", LANGUAGES)
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
        for text in MESSAGES.values()
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
