"""The language that the program speaks: as the call, the configuration or the locale wants it."""

from __future__ import annotations

import os

from briefing.config import load_config
from briefing.errors import BriefingError
from briefing.messages import WISHES, choose_language


def choose(wished: str | None, path: str | None) -> str:
    """Choose it for a call that wishes for a language, and names a configuration; None: neither.

    Never fails: what is wrong with either is told where it is used.
    """
    if wished not in WISHES:
        try:
            wished = str(load_config(path).value("reader.language"))
        except BriefingError:
            wished = "auto"
    return choose_language(wished, os.environ)
