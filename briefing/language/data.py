"""Where the data of the languages lie, and how a part of them is opened.

A language is what stands in this package under a name of two or three letters, its code by ISO 639:
a folder with the modules `lexicon`, `page` and `statuses`, or a single file that holds all three.
There is no list to enter it in. Whatever a language leaves out, `defaults` has.
"""

from __future__ import annotations

import os
import sys
from functools import cache

from briefing.language import __path__
from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

UNKNOWN = "und"
"""The code of every language that has no data (ISO 639-2: undetermined)."""

_CODE_LENGTHS = (2, 3)


@cache
def languages() -> tuple[str, ...]:
    """List the codes of the languages that have data, in the order of the alphabet."""
    names = {name.partition(".")[0] for folder in __path__ for name in os.listdir(folder)}
    return tuple(sorted(name for name in names if len(name) in _CODE_LENGTHS and name.isalpha()))


class Data:
    """One part of a language's data: its own constants, else those of `defaults`."""

    def __init__(self, code: str, part: str) -> None:
        self._module = _find_module(code, part)

    def __getattr__(self, name: str) -> Any:
        """Give a constant."""
        try:
            return getattr(self._module, name)
        except AttributeError:
            return getattr(_load("briefing.language.defaults"), name)


def _find_module(code: str, part: str) -> ModuleType:
    name = f"briefing.language.{code}"
    module = _load(name)
    return _load(f"{name}.{part}") if hasattr(module, "__path__") else module


def _load(name: str) -> ModuleType:
    """Import a module as `importlib` does, which itself takes half a millisecond to import."""
    __import__(name)
    return sys.modules[name]
