"""Which claims are listed and stepped through, and under which headings they stand."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from operator import and_
from sys import intern
from typing import NamedTuple

from briefing.model import Status
from briefing.tui.entries import SURE, VERBATIM, Entry, status_of
from briefing.tui.marks import SYMBOLS, ClaimMarks
from briefing.tui.rows import Row, Rows
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
        is_spoken = self.speaker is None or name_of(entry) == self.speaker
        return is_spoken and self._admits_traits(entry.traits)

    def _admits_traits(self, traits: int) -> bool:
        if self.doubts:
            return status_of(traits) in IN_DOUBT
        if self.claims is ClaimMarks.SURE:
            return bool(traits & SURE)
        return self.claims is not ClaimMarks.VERBATIM or bool(traits & VERBATIM)

    def admit(self, rows: Rows, names: Sequence[str | None]) -> bytes:
        """Tell of each row whether its entry is listed, 1 or 0; `names` are what its number means.

        Blocks for a millisecond where there are a hundred thousand.
        """
        admitted = rows.traits.translate(bytes(map(self._admits_traits, range(256))))
        if self.speaker is None:
            return bytes(admitted)
        number = names.index(self.speaker) if self.speaker in names else -1
        spoken = (name == number for name in rows.names)
        return bytes(map(and_, admitted, spoken))


Group = int | str | None
"""A panel, or the full name of a speaker; None for what stands above the first panel, and for
nobody."""

GroupOf = Callable[[int, int], Group]
"""Tells to which group an entry belongs, by the start and the name of its row."""


class Listing(NamedTuple):
    """What a list of claims shows, from the first line to the last: the entries of each group."""

    keys: array[int]
    """Of the entries."""
    firsts: array[int]
    """The place at which each group begins."""
    groups: Sequence[Group]
    counts: Sequence[str]
    """As shown: how many of each group are listed, of how many where that is not all, and how many
    have each status."""
    group_of: GroupOf

    def group_at(self, place: int) -> int | None:
        """Tell the number of the group that begins at a place; None where none does."""
        number = bisect_left(self.firsts, place)
        return number if self.firsts[number : number + 1] == array("I", [place]) else None

    def place_of(self, row: Row, start_of: Callable[[int], int]) -> int | None:
        """Tell at which place an entry stands; `start_of` tells where that of a key begins."""
        group = self.group_of(row.start, row.name)
        if group not in self.groups:
            return None
        number = self.groups.index(group)
        first, last = (*self.firsts[number : number + 2], len(self.keys))[:2]
        place = bisect_left(self.keys, row.start, first, last, key=start_of)
        while place < last and start_of(self.keys[place]) == row.start:
            if self.keys[place] == row.key:
                return place
            place += 1
        return None


NOTHING = Listing(array("I"), array("I"), (), (), lambda *_: None)


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


def name_of(entry: Entry) -> str | None:
    """Give the full name of the speaker, on one line."""
    return " ".join(entry.speaker.name.split()) if entry.speaker else None


def count_statuses(traits: Iterable[int]) -> dict[Status, int]:
    """Count the entries of each status that the article states, where there are any."""
    counts: Counter[Status] = Counter()
    for one, count in Counter(traits).items():
        counts[status_of(one)] += count
    return order_statuses(counts)


def order_statuses(counts: Mapping[Status, int]) -> dict[Status, int]:
    """Put counts into the order in which they are told, without zeros."""
    stated = (Status.UNCONFIRMED, Status.DISPUTED, Status.CONFIRMED)
    return {status: counts[status] for status in stated if counts.get(status)}


def make_listing(
    rows: Rows,
    admitted: bytes,
    group_of: GroupOf,
    by_size: bool,
) -> Generator[None, None, Listing]:
    """Group the admitted rows, each 1 of the bytes.

    Groups stand in the order of their first entry or, `by_size`, the largest first and the one
    without a name last. Yields now and then, because a long article has many claims.
    """
    groups: dict[Group, array[int]] = {}
    sizes: Counter[Group] = Counter()
    for place, is_admitted in enumerate(admitted):
        group = group_of(rows.starts[place], rows.names[place])
        sizes[group] += 1
        if is_admitted:
            if group not in groups:
                groups[group] = array("I")
            groups[group].append(place)
        if place % BATCH == BATCH - 1:
            yield
    names = list(groups)
    if by_size:
        names.sort(key=lambda name: (name is None, -len(groups[name])))
    counts: list[str] = []
    listing = Listing(array("I"), array("I"), names, counts, group_of)
    for number, name in enumerate(names):
        places = groups.pop(name)
        listing.firsts.append(len(listing.keys))
        listing.keys.extend(map(rows.keys.__getitem__, places))
        listed, size = len(places), sizes[name]
        words = [str(size) if listed == size else f"{listed}/{size}"]
        for status, count in count_statuses(map(rows.traits.__getitem__, places)).items():
            words.append(f"{count} {SYMBOLS[status]}")
        counts.append(intern(" · ".join(words)))
        if number % BATCH == BATCH - 1:
            yield
    return listing
