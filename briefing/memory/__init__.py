"""What each reader left behind: the place, width, panes and marks of each briefing, and when.

Lies in the user's state folder. Several readers at once lose nothing: each writes only what was
changed in it. Knows no screen.
"""

from __future__ import annotations

import os
from _thread import allocate_lock
from collections.abc import Callable, Mapping, Sequence

from briefing.folders import user_folder
from briefing.memory.places import AROUND, Place, fingerprint_of
from briefing.model import Briefing
from briefing.record import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any

    from briefing.store import Store

KEPT = 5000
"""Briefings that are remembered; older ones are forgotten."""
PATIENCE = 0.5
"""Seconds to wait for another reader that is writing."""


class Habits(NamedTuple):
    """How somebody reads; None: as it is by default."""

    width: int | None = None
    """Cells."""
    claims: str | None = None
    """Which claims are marked, by the name of the choice."""
    statuses: bool | None = None
    """Whether what the article says about confirmation is marked."""
    panes: Mapping[str, Sequence[str]] | None = None
    """The panes that stand open, by the name of the arrangement."""


class Identity(NamedTuple):
    """What a briefing is known by."""

    location: str
    """An absolute path, a URL, or "-" and the fingerprint of what came through standard input."""
    title: str
    fingerprint: str
    """Of its headline: a briefing that was moved or piped in is still the same."""


class Recent(NamedTuple):
    """A briefing that was read."""

    location: str
    title: str
    opened: str
    """When it was opened last: ISO date and time, in local time."""


class Memory:
    """The file of everything that is remembered. Safe to use from several threads."""

    def __init__(self, warn: Callable[[str], None], path: str | None = None) -> None:
        """Name the file, by default in the user's state folder; never fails.

        `warn` gets one sentence where nothing can be kept.
        """
        self._path = path or os.path.join(user_folder("state"), "reading.db")
        self._warn = warn
        self._lock = allocate_lock()
        self._opened: Store | None = None

    @property
    def _store(self) -> Store:
        """Open the file when it is first used: SQLite takes 6 of the 60 ms to the first text."""
        with self._lock:
            if self._opened is None:
                from briefing.memory.form import FORM
                from briefing.store import Store

                self._opened = Store(self._path, FORM, self._warn, PATIENCE)
            return self._opened

    @property
    def _is_empty(self) -> bool:
        """Whether there is no file yet, and so nothing that could stand in it."""
        return self._opened is None and not os.path.exists(self._path)

    def recall(self, identity: Identity) -> tuple[Place | None, Habits] | None:
        """Tell where the briefing was left and how it was read; None: never seen before."""
        if self._is_empty:
            return None
        # The same location before the same headline.
        rows = self._store.query(
            "SELECT place, width, claims, statuses, panes FROM briefings"
            " WHERE location = ? OR fingerprint = ? ORDER BY location <> ?, turn DESC LIMIT 1",
            (identity.location, identity.fingerprint, identity.location),
        )
        if not rows:
            return None
        place, width, claims, statuses, panes = rows[0]
        return _read_place(place), Habits(
            width if isinstance(width, int) else None,
            claims if isinstance(claims, str) else None,
            bool(statuses) if isinstance(statuses, int) else None,
            _read_panes(panes),
        )

    def recall_last(self) -> Habits:
        """Tell the width and the panes that were chosen last, in whichever briefing.

        Not the marks: that some are switched off must not surprise in a new briefing.
        """
        width, panes = (self._last(name) for name in ("width", "panes"))
        return Habits(width if isinstance(width, int) else None, panes=_read_panes(panes))

    def open(self, identity: Identity) -> bool:
        """Note that a briefing was opened; tell whether that is on the disk."""
        return self._store.change(
            (
                "INSERT INTO briefings (location, title, fingerprint, turn, opened, place, width,"
                " claims, statuses, panes)"
                " SELECT ?, ?, ?, (SELECT coalesce(max(turn), 0) + 1 FROM briefings),"
                " datetime('now', 'localtime'), place, width, claims, statuses, panes"
                # What is known of the same briefing elsewhere comes along.
                " FROM (SELECT 1) LEFT JOIN (SELECT * FROM briefings WHERE fingerprint = ?"
                " ORDER BY turn DESC LIMIT 1) WHERE true"
                " ON CONFLICT (location) DO UPDATE SET title = excluded.title,"
                " fingerprint = excluded.fingerprint, turn = excluded.turn,"
                " opened = excluded.opened",
                (identity.location, identity.title, *[identity.fingerprint] * 2),
            ),
            ("DELETE FROM briefings WHERE turn <= (SELECT max(turn) FROM briefings) - ?", (KEPT,)),
        )

    def keep(self, identity: Identity, place: Place | None, habits: Habits) -> bool:
        """Remember the place, and of the habits those that are not None.

        Tell whether they are on the disk; where not, try again later.
        """
        import json  # on use, here and below: the first text of a new briefing needs none

        habit = (
            habits.width,
            habits.claims,
            None if habits.statuses is None else int(habits.statuses),
            None if habits.panes is None else json.dumps(dict(habits.panes)),
        )
        return self._store.change(
            (
                "UPDATE briefings SET place = ?, width = coalesce(?, width),"
                " claims = coalesce(?, claims), statuses = coalesce(?, statuses),"
                " panes = coalesce(?, panes) WHERE location = ?",
                (_write_place(place), *habit, identity.location),
            )
        )

    def recents(self, most: int = 20) -> tuple[Recent, ...]:
        """List the briefings that were read and can be opened again, the last one first."""
        rows = self._store.query(
            "SELECT location, title, opened FROM briefings WHERE location NOT LIKE '-%'"
            " ORDER BY turn DESC LIMIT ?",
            (most,),
        )
        return tuple(Recent(*map(str, row)) for row in rows)

    def close(self) -> None:
        """Give the file back."""
        if self._opened:
            self._opened.close()

    def _last(self, column: str) -> Any:
        """Give what was chosen last, in whichever briefing."""
        if self._is_empty:
            return None
        rows = self._store.query(
            f"SELECT {column} FROM briefings WHERE {column} IS NOT NULL ORDER BY turn DESC LIMIT 1"  # noqa: S608 our own names
        )
        return rows[0][0] if rows else None


def identify(briefing: Briefing, stdin: str = "-") -> Identity:
    """Tell what a briefing is known by."""
    first = briefing.headline or next(
        (span for section in briefing.sections for span in section.paragraphs), None
    )
    title = " ".join(briefing.text[slice(*first)].split())[:200] if first else ""
    location = briefing.source
    fingerprint = fingerprint_of(title or location)
    if location == stdin:
        location = f"-{fingerprint}"
    elif "://" not in location:
        location = os.path.realpath(location)
    # Names of files may hold bytes that are no text.
    return Identity(location.encode("utf-8", "replace").decode(), title, fingerprint)


def _write_place(place: Place | None) -> str | None:
    import json

    return json.dumps(place) if place else None


def _read_place(written: object) -> Place | None:
    """Read what `_write_place` wrote; None for anything else."""
    match _read_json(written):
        case [int(number), int(within), [*prints]] if len(prints) <= 2 * AROUND + 1:
            return Place(number, within, tuple(map(str, prints)))
    return None


def _read_panes(written: object) -> dict[str, list[str]] | None:
    panes = _read_json(written)
    if not isinstance(panes, dict):
        return None
    return {
        name: [str(pane) for pane in shown]
        for name, shown in panes.items()
        if isinstance(shown, list)
    }


def _read_json(written: object) -> object:
    if not isinstance(written, str):
        return None
    import json

    try:
        return json.loads(written)
    except (ValueError, RecursionError):  # a damaged row
        return None
