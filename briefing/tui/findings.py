"""All that has been found in the article by now, ready to be looked up by place and panel.

Of a long article that is much: it is kept as numbers, and an entry is made when it is looked at.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple, overload

from briefing.model import AnnotatedBriefing, Claim, Found, Span, Status, Verification
from briefing.tui.entries import (
    SURE,
    VERBATIM,
    Entry,
    entry_of_claim,
    entry_of_verification,
    find_innermost,
    make_entries,
    status_of,
)
from briefing.tui.layout import Panel
from briefing.tui.listing import Filter, Speaker, name_of, order_statuses
from briefing.tui.records import Records, Table
from briefing.tui.rows import Row, Rows


class Change(NamedTuple):
    """What new findings did to the entries."""

    removed: int
    added: int
    panels: Sequence[int]
    """The panels in which anything changed."""


class Tally:
    """How much one speaker says, counted up and down."""

    __slots__ = ("claims", "statuses", "sure", "verbatim")

    def __init__(self) -> None:
        self.claims = self.sure = self.verbatim = 0
        self.statuses: Counter[Status] = Counter()

    def count(self, traits: int, step: int) -> None:
        """Count an entry in (1) or out (-1)."""
        self.claims += step
        self.sure += step * bool(traits & SURE)
        self.verbatim += step * bool(traits & VERBATIM)
        self.statuses[status_of(traits)] += step


class Shelf:
    """Numbers by where they stand in the text, in that order."""

    def __init__(self) -> None:
        self._starts = array("I")
        self._numbers = array("I")

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers)

    def within(self, span: Span) -> Iterator[tuple[int, int]]:
        """Give those that stand in a stretch, each with its place."""
        part = self._slice(span)
        return zip(self._starts[part], self._numbers[part], strict=True)

    def replace(self, span: Span, numbers: Sequence[tuple[int, int]]) -> None:
        """Let others, each with its place before it, take the place of what stands there."""
        part = self._slice(span)
        self._starts[part] = array("I", [start for start, _ in numbers])
        self._numbers[part] = array("I", [number for _, number in numbers])

    def _slice(self, span: Span) -> slice:
        return slice(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))


class Findings:
    """The entries in reading order, and which of them stand in which panel."""

    def __init__(self, annotated: AnnotatedBriefing, panels: Sequence[Panel]) -> None:
        self.structure = annotated._replace(claims=(), verifications=())
        self.panels = panels
        self.panel_starts = array("I", [panel.start for panel in panels])
        self.rows = Rows()
        """The entries in short."""
        self.entries: Sequence[Entry] = _Entries(self)
        """The same in full, each made when it is asked for."""
        self.names: Table[str | None] = Table()
        """The full names of the speakers, None for nobody; rows have their numbers."""
        self.statuses: Counter[Status] = Counter()
        """How many entries have each status."""
        self._records = Records()
        self._claims = Shelf()
        """Keys of all claims, those that are not shown too."""
        self._triggers = Shelf()
        """Ends of the article's own words about confirmation."""
        self._tallies: list[Tally] = []
        """By the numbers of the names."""
        self._reaching: dict[int, list[int]] = {}
        """By panel, keys of entries that begin elsewhere and have words in it too."""
        self._with_status = bytearray(len(panels))
        """1 for panels with an entry whose status the article states; some may have had one."""
        self._admitted: tuple[Filter, bytes] | None = None
        self.is_complete = True
        """Whether nothing more is looked for."""
        whole = Span(0, len(annotated.briefing.text))
        self.add(Found(whole, annotated.claims, annotated.verifications))

    # Entries

    def entry(self, key: int) -> Entry:
        """Make an entry."""
        records = self._records
        if records.is_claim(key):
            return entry_of_claim(records.claim(key))
        return entry_of_verification(self.structure.briefing, key, records.verification(key))

    def verification(self, key: int) -> Verification:
        """Make one of the verifications that entries name."""
        return self._records.verification(key)

    def start_of(self, key: int) -> int:
        """Tell where the words of an entry begin."""
        return self._records.start(key)

    def index_of(self, key: int) -> int | None:
        """Tell the index of an entry; None where it is not known any more."""
        index = self.place_of(self.start_of(key))
        while index < len(self.rows) and self.rows.starts[index] == self.start_of(key):
            if self.rows.keys[index] == key:
                return index
            index += 1
        return None

    def find_same(self, entry: Entry) -> int | None:
        """Tell the index of the entry with the same words; None where there is none."""
        index = self.place_of(entry.start)
        while index < len(self.rows) and self.rows.starts[index] == entry.start:
            if self._records.content(self.rows.keys[index]) == entry.content:
                return index
            index += 1
        return None

    def place_of(self, offset: int) -> int:
        """Tell the index of the first entry from a character on."""
        return bisect_left(self.rows.starts, offset)

    def admitted(self, chosen: Filter) -> bytes:
        """Tell of each entry whether a filter admits it, 1 or 0."""
        if self._admitted is None or self._admitted[0] != chosen:
            self._admitted = chosen, chosen.admit(self.rows, self.names.values)
        return self._admitted[1]

    # Panels

    def panel_of(self, offset: int) -> int | None:
        """Tell which panel draws a character; None for the headline."""
        panel = bisect_right(self.panel_starts, offset) - 1
        return panel if panel >= 0 else None

    def touching(self, panel: int) -> list[Entry]:
        """List the entries some of whose words stand in a panel."""
        keys = self.rows.keys[self._slice(panel)].tolist()
        return [self.entry(key) for key in keys + self._reaching.get(panel, [])]

    def is_touched(self, panel: int) -> bool:
        """Tell whether there is any of them."""
        part = self._slice(panel)
        return part.start < part.stop or bool(self._reaching.get(panel))

    def triggers(self, panel: int) -> list[Span]:
        """List the article's own words about confirmation in a panel."""
        return [Span(*edges) for edges in self._triggers.within(self._span_of(panel))]

    def panels_with_status(self) -> list[int]:
        """List the panels in which the article says something about confirmation."""
        return [panel for panel, is_stated in enumerate(self._with_status) if is_stated]

    def traits_within(self, panel: int) -> bytes:
        """Tell the traits of the entries that begin in a panel, in reading order."""
        return bytes(self.rows.traits[self._slice(panel)])

    def innermost(self, panel: int, offset: int) -> int | None:
        """Tell the index of the shortest entry in a panel whose words hold the character."""
        part = self._slice(panel)
        found = find_innermost(self.entries[part], offset)
        return None if found is None else part.start + found

    def _span_of(self, panel: int) -> Span:
        ends = (*self.panel_starts[panel + 1 : panel + 2], len(self.structure.briefing.text))
        return Span(self.panel_starts[panel], ends[0])

    def _slice(self, panel: int) -> slice:
        start, end = self._span_of(panel)
        return slice(self.place_of(start), self.place_of(end))

    # What comes

    def add(self, found: Found) -> Change:
        """Let what was found in a stretch take the place of what was known there."""
        span, records = found.span, self._records
        verifications = {records.add_verification(one): one for one in found.verifications}
        keys = list(verifications)
        claims = {}
        for claim in found.claims:
            carried = tuple(keys[index] for index in claim.verifications)
            claims[records.add_claim(claim, carried)] = claim._replace(verifications=carried)
        self._claims.replace(span, [(_start_of(claim), key) for key, claim in claims.items()])
        panels, removed = self._lift(span)
        triggers = sorted(piece for one in found.verifications for piece in one.trigger)
        self._triggers.replace(span, triggers)
        panels.update(self._panels_of(triggers))
        entries = make_entries(self.structure.briefing, claims, verifications)
        for key, entry in entries.items():
            panels.update(self._lay(key, entry))
        rows = [self._row_of(key, entry) for key, entry in entries.items()]
        self.rows.replace(self._part(span), rows)
        self._count(rows, 1)
        self._admitted = None
        return Change(removed, len(rows), sorted(panels))

    def _part(self, span: Span) -> slice:
        return slice(self.place_of(span.start), self.place_of(span.end))

    def _lift(self, span: Span) -> tuple[set[int], int]:
        """Count out what stands in a stretch; tell its panels, and how many entries it was."""
        rows = [self.rows[index] for index in range(len(self.rows))[self._part(span)]]
        panels = self._panels_of([Span(*edges) for edges in self._triggers.within(span)])
        for row in rows:
            touched = self._panels_of(self._records.content(row.key))
            panels |= touched
            for panel in touched & self._reaching.keys():
                self._reaching[panel] = [key for key in self._reaching[panel] if key != row.key]
        self._count(rows, -1)
        return panels, len(rows)

    def _lay(self, key: int, entry: Entry) -> set[int]:
        """Put an entry into its panels, and tell these."""
        panels = self._panels_of(entry.content)
        for panel in panels:
            if panel != self.panel_of(entry.start):
                self._reaching.setdefault(panel, []).append(key)
            if entry.status is not Status.UNSTATED:
                self._with_status[panel] = 1
        return panels

    def _panels_of(self, pieces: Sequence[Span]) -> set[int]:
        panels = (self.panel_of(piece.start) for piece in pieces)
        return {panel for panel in panels if panel is not None}

    def _row_of(self, key: int, entry: Entry) -> Row:
        number = self.names.number_of(name_of(entry))
        if number == len(self._tallies):
            self._tallies.append(Tally())
        return Row(entry.start, key, entry.traits, number)

    def _count(self, rows: Sequence[Row], step: int) -> None:
        for row in rows:
            self.statuses[status_of(row.traits)] += step
            self._tallies[row.name].count(row.traits, step)

    # All together

    @property
    def speakers(self) -> list[Speaker]:
        """List who says something: who says most first, then by name; nobody last."""
        speakers = [
            Speaker(name, tally.claims, tally.sure, tally.verbatim, order_statuses(tally.statuses))
            for name, tally in zip(self.names.values, self._tallies, strict=True)
            if tally.claims
        ]
        return sorted(
            speakers,
            key=lambda speaker: (speaker.name is None, -speaker.claims, speaker.name or ""),
        )

    @property
    def annotated(self) -> AnnotatedBriefing:
        """Put everything together, numbered in reading order."""
        claims = [self._records.claim(key) for key in self._claims]
        used = {key for claim in claims for key in claim.verifications}
        used.update(key for key in self.rows.keys if not self._records.is_claim(key))
        verifications = {key: self._records.verification(key) for key in sorted(used)}
        order = sorted(used, key=lambda key: (verifications[key].trigger[0].start, key))
        new = {key: place for place, key in enumerate(order)}
        return self.structure._replace(
            claims=tuple(
                claim._replace(
                    id=f"c{number}",
                    verifications=tuple(sorted(new[key] for key in claim.verifications)),
                )
                for number, claim in enumerate(claims, 1)
            ),
            verifications=tuple(verifications[key] for key in order),
        )


class _Entries(Sequence[Entry]):
    """Makes the entries of findings when they are asked for."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings

    def __len__(self) -> int:
        return len(self._findings.rows)

    @overload
    def __getitem__(self, index: int) -> Entry: ...

    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...

    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        keys = self._findings.rows.keys
        if isinstance(index, slice):
            return [self._findings.entry(key) for key in keys[index]]
        return self._findings.entry(keys[index])


def _start_of(claim: Claim) -> int:
    return claim.content[0].start if claim.content else 0
