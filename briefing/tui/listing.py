"""Which claims are listed and stepped through, and under which headings they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import NamedTuple

from briefing.model import Status
from briefing.tui.entries import Entry
from briefing.tui.marks import SYMBOLS, ClaimMarks
from briefing.views.evidence import IN_DOUBT

BATCH = 400
"""Entries that are looked at before others get their turn."""


class Filter(NamedTuple):
    """What an entry must be to be listed; all of it together."""

    claims: ClaimMarks = ClaimMarks.SURE
    """Without marks all claims can still be stepped through."""
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
        if self.claims is ClaimMarks.SURE:
            return entry.is_sure
        return self.claims is not ClaimMarks.VERBATIM or entry.is_verbatim


class Listing(NamedTuple):
    """What a list of claims shows, from the first line to the last."""

    order: Sequence[Entry]
    headings: Mapping[int, tuple[str, str]]
    """What stands above the entry at a place: the name of its group, and the group's counts: how
    many are listed, of how many where that is not all, and how many have each status."""


class Speaker(NamedTuple):
    """How much somebody says."""

    name: str | None
    """None stands for all whose speaker was not found."""
    claims: int
    sure: int
    verbatim: int
    statuses: dict[Status, int]
    """How many of the claims have each status that the article states."""

    def count(self, chosen: Filter) -> int:
        """Count those that a filter admits, whoever it asks for."""
        if chosen.doubts:
            return sum(self.statuses.get(status, 0) for status in IN_DOUBT)
        kinds = {ClaimMarks.SURE: self.sure, ClaimMarks.VERBATIM: self.verbatim}
        return kinds.get(chosen.claims, self.claims)


def select(entries: Sequence[Entry], chosen: Filter) -> tuple[int, ...]:
    """List the indices of the entries to list and step through, in reading order."""
    return tuple(index for index, entry in enumerate(entries) if chosen.admits(entry))


def name_of(entry: Entry) -> str | None:
    """Give the full name of the speaker, on one line."""
    return " ".join(entry.speaker.name.split()) if entry.speaker else None


def count_statuses(entries: Iterable[Entry]) -> dict[Status, int]:
    """Count the entries of each status that the article states, where there are any."""
    return order_statuses(Counter(entry.status for entry in entries))


def order_statuses(counts: Mapping[Status, int]) -> dict[Status, int]:
    """Put counts into the order in which they are told, without zeros."""
    stated = (Status.UNCONFIRMED, Status.DISPUTED, Status.CONFIRMED)
    return {status: counts[status] for status in stated if counts.get(status)}


def make_listing(
    entries: Sequence[Entry],
    chosen: Filter,
    key_of: Callable[[Entry], int | str | None],
    name_key: Callable[[int | str | None], str],
    by_size: bool,
) -> Generator[None, None, Listing]:
    """Group what the filter admits under headings; a group without a name has none.

    Groups stand in the order of their first entry or, `by_size`, the largest first and the one
    without a key last. Yields now and then, because a long article has many claims.
    """
    groups: dict[int | str | None, list[Entry]] = {}
    sizes: Counter[int | str | None] = Counter()
    for number, entry in enumerate(entries):
        key = key_of(entry)
        sizes[key] += 1
        if chosen.admits(entry):
            groups.setdefault(key, []).append(entry)
        if number % BATCH == BATCH - 1:
            yield
    keys = list(groups)
    if by_size:
        keys.sort(key=lambda key: (key is None, -len(groups[key])))
    order: list[Entry] = []
    headings: dict[int, tuple[str, str]] = {}
    for number, key in enumerate(keys):
        members = groups[key]
        if name := name_key(key):
            listed, size = len(members), sizes[key]
            counts = [str(size) if listed == size else f"{listed}/{size}"]
            for status, count in count_statuses(members).items():
                counts.append(f"{count} {SYMBOLS[status]}")
            headings[len(order)] = (name, " · ".join(counts))
        order += members
        if number % BATCH == BATCH - 1:
            yield
    return Listing(order, headings)
