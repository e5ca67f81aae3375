"""The claims pane: who says what, by section or by speaker, and how much is listed of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.cells import cell_len
from textual.message import Message

from briefing.messages import gettext
from briefing.model import Status
from briefing.tui.entries import Entry
from briefing.tui.findings import Findings
from briefing.tui.listing import NOTHING, Filter, Group, Listing
from briefing.tui.marks import INDIRECT, SYMBOLS, VERBATIM, ClaimMarks
from briefing.tui.pane import LOOKING, Chunk, Line, Pane
from briefing.tui.place import ONLY, name_doubts
from briefing.tui.wrapping import crop, flow, wrap
from briefing.views.labels import Labels

MOST = 2
"""Lines of the claimed words at most."""
INDENT = "  "
TABS = (
    (Filter(), "Sure", ""),
    (Filter(ClaimMarks.ALL), "All", ""),
    (Filter(ClaimMarks.VERBATIM), "Verbatim", VERBATIM),
    (Filter(doubts=True), "Unconfirmed", SYMBOLS[Status.UNCONFIRMED]),
)
"""What can be listed: the filter, its name, and a symbol for where there is no room.

The last one is named for what there is: unconfirmed, disputed, or both."""
NOBODY = "Nothing to list"
EVERYBODY = "everybody"


class ClaimsPane(Pane):
    """One item per entry: kind, speaker, status, and the opening of the words."""

    BORDER_TITLE = "Claims"

    class FilterPicked(Message):
        """Somebody wants other claims listed."""

        def __init__(self, chosen: Filter) -> None:
            super().__init__()
            self.chosen = chosen

    tallest = 5

    def __init__(
        self,
        text: str,
        findings: Findings,
        labels: Labels,
        *,
        id: str,  # noqa: A002 Textual calls it so
    ) -> None:
        super().__init__(id=id)
        self.text = text
        self.findings = findings
        self.labels = labels
        self.chosen = Filter()
        self.totals: Sequence[int] = (0,) * len(TABS)
        """How many entries each of the tabs would list."""
        self.doubts: tuple[Status, ...] = ()
        """Which statuses the last tab would list."""
        self._listing = NOTHING
        self._name_group: Callable[[Group], str] = str
        self._name_entry: Callable[[Entry], str] | None = None

    def show(
        self,
        listing: Listing,
        name_group: Callable[[Group], str],
        chosen: Filter,
        totals: Sequence[int],
        doubts: tuple[Status, ...] = (),
        name_entry: Callable[[Entry], str] | None = None,
    ) -> None:
        """List these entries; `totals` stand on the tabs, `doubts` name the last one.

        Groups without a name have no heading. Entries are named for their speakers, unless
        `name_entry` does otherwise.
        """
        self.chosen, self.totals, self.doubts = chosen, totals, doubts
        self._name_entry = name_entry
        self._listing, self._name_group = listing, name_group
        self.fill(len(listing.keys))

    @property
    def keys(self) -> Sequence[int]:
        """The keys of the entries that are listed, as they stand."""
        return self._listing.keys

    def place_of(self, index: int) -> int | None:
        """Tell at which place an entry stands."""
        return self._listing.place_of(self.findings.rows[index], self.findings.start_of)

    # The lines above the list

    def make_head(self, width: int) -> list[Line]:
        """Write what can be listed, with its counts, and whose claims these are."""
        lines: list[Line] = [self._make_tabs(width)]
        if self.chosen.speaker is not None:
            everybody = f"× {gettext(EVERYBODY)}"
            room = width - cell_len(everybody) - 1
            who = crop(gettext(ONLY).format(self.chosen.speaker), room)
            gap = " " * (room + 1 - cell_len(who))
            lines.append((Chunk(who, "strong"), Chunk(gap), Chunk(everybody, "symbol")))
        if not self.keys:
            note = gettext(NOBODY if self.findings.is_complete else LOOKING)
            lines += [(), (Chunk(note, "faint"),)]
        return [*lines, ()]

    def _make_tabs(self, width: int) -> Line:
        titles = [gettext(name) for _, name, _ in TABS]
        signs = [sign for _, _, sign in TABS]
        if self.doubts:
            words, signs[-1] = name_doubts(self.doubts, self.labels)
            titles[-1] = words[:1].upper() + words[1:]
        names = [f"{name} {count}" for name, count in zip(titles, self.totals, strict=True)]
        if sum(map(cell_len, names)) + 2 * len(names) > width + 2:
            names = [
                f"{sign or title} {count}"
                for sign, title, count in zip(signs, titles, self.totals, strict=True)
            ]
        chunks: list[Chunk] = []
        for (tab, _, _), name in zip(TABS, names, strict=True):
            chunks += [Chunk(name, "tab-current" if self._is_chosen(tab) else "tab"), Chunk("  ")]
        return tuple(chunks[:-1])

    def _is_chosen(self, tab: Filter) -> bool:
        if tab.doubts or self.chosen.doubts:
            return tab.doubts and self.chosen.doubts
        claims = self.chosen.claims
        return tab.claims is (ClaimMarks.ALL if claims is ClaimMarks.OFF else claims)

    def click_head(self, line: int, cell: int) -> None:
        """Choose what is listed."""
        if line == 0:
            at = 0
            for (tab, _, _), chunk in zip(TABS, self._make_tabs(self.size.width)[::2], strict=True):
                at += cell_len(chunk.text) + 2
                if cell < at:
                    wanted = tab._replace(speaker=self.chosen.speaker)
                    self.post_message(self.FilterPicked(wanted))
                    return
        elif line == 1 and self.chosen.speaker is not None:
            self.post_message(self.FilterPicked(self.chosen._replace(speaker=None)))

    # The list

    def make_lines(self, index: int, width: int) -> list[Line]:
        """Write the heading if one begins here, a line of who and how sure, up to two of what."""
        entry = self.findings.entry(self.keys[index])
        room = max(1, width - len(INDENT))
        who = self._head_of(entry)
        status = "" if entry.status is Status.UNSTATED else f" {SYMBOLS[entry.status]}"
        who = crop(who, room - cell_len(status))
        kind = "·" if entry.claim is None else VERBATIM if entry.is_verbatim else INDIRECT
        head = (
            Chunk(f"{kind} ", "symbol"),
            Chunk(who, "strong" if entry.speaker and not self._name_entry else "faint"),
            Chunk(status, "symbol"),
        )
        start, end = entry.content[0]
        last = min(end, start + (MOST + 1) * room)
        words = [flow(self.text[slice(*line)]) for line in wrap(self.text, start, last, room)]
        is_cut = len(words) > MOST or last < end or len(entry.content) > 1
        words = words[:MOST]
        if is_cut and words:
            words[-1] = crop(words[-1] + " …", room)
        body = ((Chunk(INDENT), Chunk(line)) for line in words)
        return [*self._make_heading(index, width), head, *body, ()]

    def _head_of(self, entry: Entry) -> str:
        if self._name_entry:
            return self._name_entry(entry)
        return entry.speaker.name if entry.speaker else self.labels.no_speaker

    def _make_heading(self, index: int, width: int) -> list[Line]:
        number = self._listing.group_at(index)
        name = "" if number is None else self._name_group(self._listing.groups[number])
        if number is None or not name:
            return []
        counts = self._listing.counts[number]
        name = crop(name, width - cell_len(counts) - 1)
        gap = " " * (width - cell_len(counts) - cell_len(name))
        return [(Chunk(name, "group"), Chunk(gap), Chunk(counts, "faint"))]
