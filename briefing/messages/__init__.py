"""What the program itself says, in the language of whoever reads; not in that of the article.

As in gettext, the English words are the key to all others. The catalogues are modules: they need
no step between the source and the wheel. Nothing is chosen and none is loaded before something is
said, which most calls never do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

Messages = Mapping[str, str | tuple[str, str]]
"""By the English words; singular and plural where a number decides, by the English singular."""

LANGUAGES = ("en", "de")
WISHES = ("auto", *LANGUAGES)
"""What may be asked for; auto: as the locale wants it."""
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first of them that is set and not empty is the locale of messages (POSIX)."""


_NONE: Messages = {}


class _Chosen:
    """The language of this process: there is one who reads."""

    language = "en"
    messages: Messages = _NONE
    choose: Callable[[], str] | None = None
    """Asked before something is said for the first time."""


def use_language(language: str) -> None:
    """Speak a language from now on; English where we do not know it."""
    _Chosen.choose = None
    _Chosen.language = language if language in LANGUAGES else "en"
    _Chosen.messages = _NONE
    if language == "de":
        from briefing.messages.de import MESSAGES

        _Chosen.messages = MESSAGES


def choose_later(choose: Callable[[], str]) -> None:
    """Have the language chosen when something is said; what the choice itself says is English."""
    use_language("en")
    _Chosen.choose = choose


def language_in_use() -> str:
    """Tell which language is spoken."""
    if choose := _Chosen.choose:
        _Chosen.choose = None
        use_language(choose())
    return _Chosen.language


def choose_language(configured: str, environment: Mapping[str, str]) -> str:
    """Choose the language: as configured; with "auto" as the locale wants it."""
    if configured != "auto":
        return configured
    locale = next((environment[name] for name in VARIABLES if environment.get(name)), "C")
    # In the locale C nobody is spoken to in a language; then LANGUAGE does not count either.
    if locale.partition(".")[0] in ("C", "POSIX"):
        return "en"
    codes = (environment.get("LANGUAGE") or locale).split(":")
    known = (code[:2].lower() for code in codes)
    return next((code for code in known if code in LANGUAGES), "en")


def gettext(message: str) -> str:
    """Say a message in the language in use; in English where it has no words for it."""
    language_in_use()
    found = _Chosen.messages.get(message, message)
    return found if isinstance(found, str) else found[0]


def ngettext(singular: str, plural: str, number: int) -> str:
    """Say a message about a number; there are two forms, as in German and English."""
    language_in_use()
    found = _Chosen.messages.get(singular, (singular, plural))
    return found if isinstance(found, str) else found[number != 1]


def reason_of(error: OSError) -> str:
    """Say in the system's words, where we know others in ours, what it refuses."""
    return gettext(error.strerror or str(error))
