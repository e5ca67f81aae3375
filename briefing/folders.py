"""Where the user's own files lie: configuration, state, data, cache.

By the XDG base directories on Linux and by the customs of each other system (platformdirs).
"""

from __future__ import annotations

import os
from typing import Literal

Kind = Literal["config", "state", "data", "cache"]


def user_folder(kind: Kind) -> str:
    """Name the program's folder of one kind, as an absolute path; nothing is created."""
    import platformdirs  # on use: 20 ms that the plain path does not pay

    find = {
        "config": platformdirs.user_config_dir,
        "state": platformdirs.user_state_dir,
        "data": platformdirs.user_data_dir,
        "cache": platformdirs.user_cache_dir,
    }[kind]
    # Where there is no home at all, what is found may be relative: never into the current folder.
    return os.path.join(os.sep, find("briefing", appauthor=False))
