"""What the reader lists and steps through: claims, and doubts that no claim carries."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from briefing.model import Briefing, Claim, Kind, Mention, Span, Status, Verification
from briefing.record import NamedTuple

SURE, VERBATIM = 1, 2
STATUS_TRAITS = {
    Status.UNSTATED: 0,
    Status.UNCONFIRMED: 4,
    Status.DISPUTED: 8,
    Status.CONFIRMED: 16,
}
_STATUSES = {trait: status for status, trait in STATUS_TRAITS.items()}


def status_of(traits: int) -> Status:
    """Tell the status that is one of some traits; UNSTATED for what is none of an entry."""
    return _STATUSES.get(traits & ~(SURE | VERBATIM), Status.UNSTATED)


class Entry(NamedTuple):
    """A claim, or words whose confirmation the article speaks about without naming a speaker."""

    claim: Claim | None
    content: tuple[Span, ...]
    """The words it is about, in reading order, at least one piece."""
    status: Status
    verifications: tuple[int, ...]
    """Their keys in the findings."""
    section: int | None
    """The section's index; None for headline and deck."""

    @property
    def start(self) -> int:
        """The first character of the content."""
        return self.content[0].start

    @property
    def span(self) -> Span:
        """From the first character of the content to its last, with what stands between."""
        return Span(self.content[0].start, self.content[-1].end)

    @property
    def is_verbatim(self) -> bool:
        """Whether the words are quoted as they were said."""
        return self.claim is not None and self.claim.kind is Kind.DIRECT

    @property
    def is_sure(self) -> bool:
        """Whether it is shown unasked: what the article gives a status to always is."""
        return self.claim is None or self.claim.is_sure or self.status is not Status.UNSTATED

    @property
    def traits(self) -> int:
        """What it is filtered and counted by, in one byte."""
        sure, verbatim = SURE * self.is_sure, VERBATIM * self.is_verbatim
        return sure | verbatim | STATUS_TRAITS[self.status]

    @property
    def speaker(self) -> Mention | None:
        """Who says it, where the article names somebody."""
        return self.claim.speaker if self.claim else None

    def holds(self, offset: int) -> bool:
        """Tell whether the character is part of the content."""
        return any(start <= offset < end for start, end in self.content)


def entry_of_claim(claim: Claim) -> Entry:
    """Show a claim."""
    return Entry(claim, claim.content, claim.status, claim.verifications, claim.section)


def entry_of_verification(briefing: Briefing, key: int, verification: Verification) -> Entry:
    """Show words whose confirmation the article speaks about without naming a speaker."""
    content = verification.scope or verification.trigger
    section = find_section(briefing, content[0].start)
    return Entry(None, content, verification.status, (key,), section)


def make_entries(
    briefing: Briefing, claims: Mapping[int, Claim], verifications: Mapping[int, Verification]
) -> dict[int, Entry]:
    """List what the reader shows of some claims and verifications by their keys, in reading order.

    These are what counts as a claim everywhere: in header, outline, sections, list and card, for
    the steps of n and N, and in the summary. Each has one status, so no status counts more than
    there are.

    Mere reports of a speech act are often wrong and are left out, unless the article says something
    about their confirmation.
    """
    entries = {
        key: entry_of_claim(claim)
        for key, claim in claims.items()
        if claim.content and claim.is_counted
    }
    carried = {key for entry in entries.values() for key in entry.verifications}
    for key, verification in verifications.items():
        if key not in carried:
            entries[key] = entry_of_verification(briefing, key, verification)
    return dict(sorted(entries.items(), key=lambda item: item[1].start))


def find_section(briefing: Briefing, offset: int) -> int | None:
    """Tell the index of the section that holds the character; None for headline and deck."""
    sections = briefing.sections
    place = bisect_right(sections, offset, key=lambda section: section.span.start) - 1
    if place < 0 or offset >= sections[place].span.end:
        return None
    return sections[place].index


def find_innermost(entries: Sequence[Entry], offset: int) -> int | None:
    """Tell the index of the shortest entry whose words hold the character."""
    before = bisect_right(entries, offset, key=lambda entry: entry.start)
    holding = [index for index in range(before) if entries[index].holds(offset)]
    return min(holding, key=lambda index: _length(entries[index]), default=None)


def _length(entry: Entry) -> int:
    return sum(end - start for start, end in entry.content)
