"""The reader's own words, in the language of whoever reads; not that of the article.

As in gettext, the English words are the key to all others. The catalogues are modules: they need
no step between the source and the wheel.
"""

from __future__ import annotations

from collections.abc import Mapping
from gettext import NullTranslations

Messages = Mapping[str, str | tuple[str, str]]
"""By the English words; singular and plural where a number decides, by the English singular."""

LANGUAGES = ("en", "de")
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""The first of them that is set and not empty names the language, as in gettext."""


class Catalogue(NullTranslations):
    """All messages of one language, with two forms of number as in German and English."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.messages = messages

    def gettext(self, message: str) -> str:
        """Give the words; the English ones where there are no others."""
        found = self.messages.get(message, message)
        return found if isinstance(found, str) else found[0]

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Give the words for a number."""
        found = self.messages.get(msgid1, (msgid1, msgid2))
        return found if isinstance(found, str) else found[n != 1]


class _Chosen:
    """The language of this process: there is one screen, and one who reads."""

    language = "en"
    catalogue = Catalogue({})


def use_language(language: str) -> None:
    """Speak a language from now on; English where we do not know it."""
    _Chosen.language = language if language in LANGUAGES else "en"
    if language == "de":
        from briefing.tui.languages import de

        _Chosen.catalogue = Catalogue(de.MESSAGES)
    else:
        _Chosen.catalogue = Catalogue({})


def language_in_use() -> str:
    """Tell which language is spoken."""
    return _Chosen.language


def choose_language(configured: str, environment: Mapping[str, str]) -> str:
    """Choose the language: as configured; with "auto" as the locale wants it."""
    if configured != "auto":
        return configured
    wanted = [environment[name] for name in VARIABLES if environment.get(name)]
    # In the locale C nobody is spoken to in a language; then LANGUAGE does not count either.
    if [locale for locale in wanted[-1:] if locale.partition(".")[0] in ("C", "POSIX")]:
        return "en"
    codes = wanted[0].split(":") if wanted else []
    known = (code[:2].lower() for code in codes)
    return next((code for code in known if code in LANGUAGES), "en")


def gettext(message: str) -> str:
    """Say a message in the language in use."""
    return _Chosen.catalogue.gettext(message)


def ngettext(singular: str, plural: str, number: int) -> str:
    """Say a message about a number in the language in use."""
    return _Chosen.catalogue.ngettext(singular, plural, number)
