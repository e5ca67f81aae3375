"""The memory of the process: when it is searched for garbage, and what is given back of it."""

from __future__ import annotations

import gc
import sys

LONG = 1_000_000
"""Characters from which on a text leaves enough behind to be worth giving back."""


def tidy(characters: int) -> None:
    """Take what stays out of the collector's rounds: without it a key may wait 80 ms.

    Where so long a text was taken apart, what that needed goes back to the system: of 10 MB of
    text 20 MB would stay ours, in pieces that nothing fits into.
    """
    gc.freeze()
    gc.enable()
    if characters > LONG and sys.platform == "linux":
        from ctypes import CDLL  # on use: few texts are that long

        # glibc has it, musl has not.
        trim = getattr(CDLL(None), "malloc_trim", None)
        if trim:
            trim(0)
