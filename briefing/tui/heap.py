"""The memory of the process: when it is searched for garbage, and what is given back of it."""

from __future__ import annotations

import gc
import sys

from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = 1_000_000
"""Characters from which on a text leaves enough behind to be worth giving back."""
_ARENA_MAX = -8
"""The name of a parameter of glibc's: M_ARENA_MAX in malloc.h."""


def share(characters: int) -> None:
    """Let all threads take memory from one place, where the text is long. Call it before any runs.

    Else glibc gives each thread a place of its own, and what it took there stays taken: 15 MB, once
    one has sent the structure of 10 MB of text to the engine.
    """
    mallopt = _find(characters, "mallopt")
    if mallopt:
        mallopt(_ARENA_MAX, 1)


def tidy(characters: int) -> None:
    """Take what stays out of the collector's rounds: without it a key may wait 80 ms.

    Where so long a text was taken apart, what that needed goes back to the system: of 10 MB of
    text 20 MB would stay ours, in pieces that nothing fits into.
    """
    gc.freeze()
    gc.enable()
    trim = _find(characters, "malloc_trim")
    if trim:
        trim(0)


def _find(characters: int, name: str) -> Callable[..., int] | None:
    """Find a function of the C library for long texts; glibc has them, musl has not."""
    if characters <= LONG or sys.platform != "linux":
        return None
    from ctypes import CDLL  # on use: few texts are that long

    found: Callable[..., int] | None = getattr(CDLL(None), name, None)
    return found
