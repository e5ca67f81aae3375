"""All that has been found in the article by now, ready to be looked up by place and panel."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from sys import intern
from typing import NamedTuple

from briefing.model import AnnotatedBriefing, Claim, Found, Span, Status
from briefing.tui.entries import Entry, find_innermost, make_entries
from briefing.tui.layout import Panel
from briefing.tui.listing import Speaker, name_of, order_statuses


class Change(NamedTuple):
    """What new findings did to the entries."""

    first: int
    """The entries from this index on are others now."""
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

    def count(self, entry: Entry, step: int) -> None:
        """Count an entry in (1) or out (-1)."""
        self.claims += step
        self.sure += step * entry.is_sure
        self.verbatim += step * entry.is_verbatim
        self.statuses[entry.status] += step


class Findings:
    """The entries in reading order, and which of them stand in which panel."""

    def __init__(self, annotated: AnnotatedBriefing, panels: Sequence[Panel]) -> None:
        self.structure = annotated._replace(claims=(), verifications=())
        self.panels = panels
        self.panel_starts = [panel.start for panel in panels]
        self.entries: list[Entry] = []
        self.verifications = list(annotated.verifications)
        """What the entries' indices mean; those that no entry names any more stay."""
        self.statuses: Counter[Status] = Counter()
        """How many entries have each status."""
        self._tallies: dict[str | None, Tally] = {}
        self._claims: list[Claim] = []
        self._touching: list[list[Entry]] = [[] for _ in panels]
        self._with_status: set[int] = set()
        """Panels with an entry whose status the article states; some may have had one only."""
        self._triggers: list[list[Span]] = [[] for _ in panels]
        self.version = 0
        """Another one whenever something is found."""
        self.is_complete = True
        """Whether nothing more is looked for."""
        whole = Span(0, len(annotated.briefing.text))
        self._put(whole, annotated.claims, range(len(self.verifications)))

    def panel_of(self, offset: int) -> int | None:
        """Tell which panel draws a character; None for the headline."""
        if not self.panels or offset < self.panel_starts[0]:
            return None
        return bisect_right(self.panel_starts, offset) - 1

    def touching(self, panel: int) -> Sequence[Entry]:
        """List the entries some of whose words stand in a panel."""
        return self._touching[panel]

    def triggers(self, panel: int) -> Sequence[Span]:
        """List the article's own words about confirmation in a panel."""
        return self._triggers[panel]

    def panels_with_status(self) -> list[int]:
        """List the panels in which the article says something about confirmation."""
        return sorted(self._with_status)

    def within(self, panel: int) -> Sequence[Entry]:
        """List the entries that begin in a panel, in reading order."""
        return self.entries[slice(*self._bounds(panel))]

    def innermost(self, panel: int, offset: int) -> int | None:
        """Tell the index of the shortest entry in a panel whose words hold the character."""
        first, last = self._bounds(panel)
        found = find_innermost(self.entries[first:last], offset)
        return None if found is None else first + found

    def _bounds(self, panel: int) -> tuple[int, int]:
        starts = self.panel_starts
        is_last = panel + 1 == len(starts)
        last = len(self.entries) if is_last else self.place_of(starts[panel + 1])
        return self.place_of(starts[panel]), last

    def place_of(self, offset: int) -> int:
        """Tell the index of the first entry from a character on."""
        return bisect_left(self.entries, offset, key=lambda entry: entry.start)

    def add(self, found: Found) -> Change:
        """Let what was found in a stretch take the place of what was known there."""
        base = len(self.verifications)
        self.verifications += found.verifications
        claims = [self._adopt(claim, base) for claim in found.claims]
        return self._put(found.span, claims, range(base, len(self.verifications)))

    def _adopt(self, claim: Claim, base: int) -> Claim:
        """Point a claim to our verifications, and let it share what others have too."""
        verifications = tuple(base + index for index in claim.verifications)
        speaker = claim.speaker
        if speaker:
            speaker = speaker._replace(name=intern(speaker.name))
        return claim._replace(
            id="", verifications=verifications, speaker=speaker, rule=intern(claim.rule)
        )

    def _put(self, span: Span, claims: Iterable[Claim], verifications: Iterable[int]) -> Change:
        self.version += 1
        claims = list(claims)
        numbers = list(verifications)
        entries = make_entries(self.structure.briefing, claims, self.verifications, numbers)
        first, last = self.place_of(span.start), self.place_of(span.end)
        old = self.entries[first:last]
        self._lift(old, span)
        self.entries[first:last] = entries
        if any(not span.start <= entry.start < span.end for entry in entries):
            # What a sentence here is about may stand before this stretch.
            self.entries.sort(key=lambda entry: entry.start)
            first = 0
        panels = self._lay(entries, numbers)
        for entry in old:
            self._count(entry, -1)
            panels |= self._panels_touched(entry)
        place = bisect_left(self._claims, span.start, key=_start_of)
        self._claims[place : bisect_left(self._claims, span.end, key=_start_of)] = claims
        return Change(first, len(old), len(entries), sorted(panels))

    def _panels_of(self, span: Span) -> range:
        first = self.panel_of(span.start) or 0
        last = self.panel_of(max(span.end - 1, 0))
        return range(first, 0 if last is None else last + 1)

    def _lift(self, entries: Sequence[Entry], span: Span) -> None:
        """Take entries and triggers out of their panels."""
        if not entries and not self.verifications:
            return
        gone = {id(entry) for entry in entries}
        panels = set(self._panels_of(span))
        panels.update(chain.from_iterable(map(self._panels_touched, entries)))
        for panel in panels:
            touching = self._touching[panel]
            self._touching[panel] = [entry for entry in touching if id(entry) not in gone]
            triggers = self._triggers[panel]
            self._triggers[panel] = [
                trigger for trigger in triggers if not span.start <= trigger.start < span.end
            ]

    def _panels_touched(self, entry: Entry) -> set[int]:
        panels = (self.panel_of(piece.start) for piece in entry.content)
        return {panel for panel in panels if panel is not None}

    def _count(self, entry: Entry, step: int) -> None:
        self.statuses[entry.status] += step
        self._tallies.setdefault(name_of(entry), Tally()).count(entry, step)

    def _lay(self, entries: Sequence[Entry], verifications: Sequence[int]) -> set[int]:
        """Put entries and triggers into their panels; return these."""
        panels: set[int] = set()
        for entry in entries:
            self._count(entry, 1)
            for panel in self._panels_touched(entry):
                self._touching[panel].append(entry)
                panels.add(panel)
                if entry.status is not Status.UNSTATED:
                    self._with_status.add(panel)
        for index in verifications:
            for piece in self.verifications[index].trigger:
                trigger_panel = self.panel_of(piece.start)
                if trigger_panel is not None:
                    self._triggers[trigger_panel].append(piece)
                    panels.add(trigger_panel)
        return panels

    def index_of(self, entry: Entry) -> int | None:
        """Tell the index of an entry; None where it is not known any more."""
        index = self.place_of(entry.start)
        while index < len(self.entries) and self.entries[index].start == entry.start:
            if self.entries[index] is entry:
                return index
            index += 1
        return None

    def find_same(self, entry: Entry) -> int | None:
        """Tell the index of the entry with the same words; None where there is none."""
        for index in range(self.place_of(entry.start), len(self.entries)):
            other = self.entries[index]
            if other.start != entry.start:
                break
            if other.content == entry.content:
                return index
        return None

    @property
    def speakers(self) -> list[Speaker]:
        """List who says something: who says most first, then by name; nobody last."""
        speakers = [
            Speaker(name, tally.claims, tally.sure, tally.verbatim, order_statuses(tally.statuses))
            for name, tally in self._tallies.items()
            if tally.claims
        ]
        return sorted(
            speakers,
            key=lambda speaker: (speaker.name is None, -speaker.claims, speaker.name or ""),
        )

    @property
    def annotated(self) -> AnnotatedBriefing:
        """Put everything together, numbered in reading order."""
        used = {index for claim in self._claims for index in claim.verifications}
        used.update(index for entry in self.entries for index in entry.verifications)
        order = sorted(used, key=lambda index: self.verifications[index].trigger[0].start)
        new = {index: place for place, index in enumerate(order)}
        claims = tuple(
            claim._replace(
                id=f"c{number}",
                verifications=tuple(sorted(new[index] for index in claim.verifications)),
            )
            for number, claim in enumerate(self._claims, 1)
        )
        verifications = tuple(self.verifications[index] for index in order)
        return self.structure._replace(claims=claims, verifications=verifications)


def _start_of(claim: Claim) -> int:
    return claim.content[0].start if claim.content else 0
