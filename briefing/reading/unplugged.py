"""The process that takes pages apart, without anything that could fetch.

trafilatura and its libraries load downloaders of their own, which nothing here calls: a third of
the time before the first page is read. Stand-ins take their place, in this process alone, so that
even a mistake in one of these libraries opens no connection.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

_FETCHING = ("urllib3", "urllib.request", "trafilatura.downloads")
"""Modules that fetch, with all that is in them."""


class _AnyName(type):
    def __getattr__(cls, name: str) -> type:
        return _find(name)


class _Nothing(metaclass=_AnyName):
    """Whatever is asked of a downloader while modules are loaded: a class, a call, an exception."""

    def __init__(self, *_: object, **__: object) -> None:
        """Take what is given."""


def _find(name: str) -> type[_Nothing]:
    """Give what a name means here; special names must not seem to be there."""
    if name.startswith("__"):
        raise AttributeError(name)
    return _Nothing


class _StandIn(ModuleType):
    def __getattr__(self, name: str) -> type[_Nothing]:
        return _find(name)


class _Finder:
    """Finds the stand-ins, and makes them: the import system's finder and loader in one."""

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Say that a module that fetches is to be had here."""
        if not any(f"{name}.".startswith(f"{fetching}.") for fetching in _FETCHING):
            return None
        # The base class that types ask for costs 3 ms.
        return ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Make a stand-in."""
        return _StandIn(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty."""


def unplug() -> None:
    """Let every later import of a module that fetches find a stand-in."""
    sys.meta_path.insert(0, _Finder())


def main() -> None:
    """Serve the program that started this process."""
    unplug()
    from briefing.reading.page import main as serve_pages

    serve_pages()
