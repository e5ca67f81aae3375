"""Which claims are listed and stepped through, and under which headings they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing.model import Status
from briefing.tui.entries import Entry
from briefing.tui.marks import ClaimMarks
from briefing.views.evidence import IN_DOUBT


class Filter(NamedTuple):
    """What an entry must be to be listed; all of it together."""

    claims: ClaimMarks = ClaimMarks.ALL
    """Only `VERBATIM` leaves anything out: without marks all claims can still be stepped through.
    """
    doubts: bool = False
    """Whether the article must call it unconfirmed or disputed."""
    speaker: str | None = None
    """The full name of who must say it."""

    def admits(self, entry: Entry) -> bool:
        """Tell whether an entry is listed."""
        if self.speaker is not None and name_of(entry) != self.speaker:
            return False
        if self.doubts:
            return entry.status in IN_DOUBT
        return self.claims is not ClaimMarks.VERBATIM or entry.is_verbatim


class Group(NamedTuple):
    """Entries under one heading."""

    key: int | str | None
    """The panel, or the speaker's name; None for headline, deck, or no speaker."""
    entries: tuple[int, ...]
    """Indices, in reading order."""


class Speaker(NamedTuple):
    """How much somebody says."""

    name: str | None
    """None stands for all whose speaker was not found."""
    claims: int
    verbatim: int
    statuses: dict[Status, int]
    """How many of the claims have each status that the article states."""


def select(entries: Sequence[Entry], chosen: Filter) -> tuple[int, ...]:
    """List the indices of the entries to list and step through, in reading order."""
    return tuple(index for index, entry in enumerate(entries) if chosen.admits(entry))


def name_of(entry: Entry) -> str | None:
    """Give the full name of the speaker, on one line."""
    return " ".join(entry.speaker.name.split()) if entry.speaker else None


def group_by(keys: Iterable[int | str | None], indices: Sequence[int]) -> list[Group]:
    """Put entries with the same key together; groups stand in the order of their first entry."""
    groups: dict[int | str | None, list[int]] = {}
    for key, index in zip(keys, indices, strict=True):
        groups.setdefault(key, []).append(index)
    return [Group(key, tuple(members)) for key, members in groups.items()]


def group_by_speaker(entries: Sequence[Entry], indices: Sequence[int]) -> list[Group]:
    """Put the entries of each speaker together: who says most first, nobody last."""
    groups = group_by((name_of(entries[index]) for index in indices), indices)
    return sorted(groups, key=lambda group: (group.key is None, -len(group.entries)))


def count_statuses(entries: Iterable[Entry]) -> dict[Status, int]:
    """Count the entries of each status that the article states, where there are any."""
    counts = Counter(entry.status for entry in entries)
    return {
        status: counts[status]
        for status in (Status.UNCONFIRMED, Status.DISPUTED, Status.CONFIRMED)
        if counts[status]
    }


def find_speakers(entries: Sequence[Entry]) -> list[Speaker]:
    """List who says something: who says most first; those without a name last."""
    groups = group_by_speaker(entries, range(len(entries)))
    speakers = []
    for group in groups:
        said = [entries[index] for index in group.entries]
        name = None if group.key is None else str(group.key)
        verbatim = sum(entry.is_verbatim for entry in said)
        speakers.append(Speaker(name, len(said), verbatim, count_statuses(said)))
    return speakers
