"""What one language needs to know, as data."""

from __future__ import annotations

from typing import NamedTuple


class Lexicon(NamedTuple):
    """Everything the engine knows about one language."""

    code: str


def load(language: str) -> Lexicon:
    """Load the lexicon of a language."""
    return Lexicon(language)


def guess(text: str) -> str:
    """Guess the language of a text."""
    return "de"
