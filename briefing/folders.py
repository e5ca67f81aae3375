"""Where the user's own files lie: configuration, state, data, cache.

By the XDG base directories on Linux and by the customs of each other system (platformdirs).
"""

from __future__ import annotations

import os
import sys

from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    Kind = Literal["config", "state", "data", "cache"]

_XDG = {
    "config": ("XDG_CONFIG_HOME", ".config"),
    "state": ("XDG_STATE_HOME", ".local/state"),
    "data": ("XDG_DATA_HOME", ".local/share"),
    "cache": ("XDG_CACHE_HOME", ".cache"),
}
"""Variable, and what holds where it is not set, below the home (XDG Base Directory 0.8)."""


def user_folder(kind: Kind) -> str:
    """Name the program's folder of one kind, as an absolute path; nothing is created."""
    if sys.platform == "linux":
        # By hand, as the reader asks before its first text: the library costs 13 of 60 ms.
        variable, below_home = _XDG[kind]
        folder = os.environ.get(variable, "")
        if not os.path.isabs(folder):
            folder = os.path.join(os.path.expanduser("~"), below_home)
        found = os.path.join(folder, "briefing")
    else:
        import platformdirs

        find = {
            "config": platformdirs.user_config_dir,
            "state": platformdirs.user_state_dir,
            "data": platformdirs.user_data_dir,
            "cache": platformdirs.user_cache_dir,
        }[kind]
        found = find("briefing", appauthor=False)
    # Where there is no home at all, what is found is relative: never into the current folder.
    return os.path.join(os.sep, found)
