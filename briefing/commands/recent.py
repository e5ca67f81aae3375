"""`briefing --recent`: what was read last."""

from __future__ import annotations

from contextlib import closing

from briefing.memory import Memory
from briefing.output import complain, write
from briefing.reading.text import printable


def run() -> int:
    """Write a line per briefing that was read, the last one first: date, title, path; with tabs."""
    with closing(Memory(complain)) as memory:
        recents = memory.recents()
    # Names of files may hold anything, line breaks too.
    write(
        "".join(
            f"{opened[:10]}\t{printable(title)}\t{printable(location)}\n"
            for location, title, opened in recents
        )
    )
    return 0
