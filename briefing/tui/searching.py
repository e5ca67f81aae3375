"""A screen on which the text can be searched."""

from __future__ import annotations

from textual import on
from textual.reactive import var

from briefing.messages import gettext
from briefing.model import Span
from briefing.tui.keybar import KeyBar
from briefing.tui.keys import SEARCHED
from briefing.tui.search import Search, make_pattern
from briefing.tui.searchbar import SearchBar
from briefing.tui.stepping import SteppingScreen

SLICE = 0.006
"""Seconds of searching between two looks at the keyboard."""
NO_HIT = "no hit"
PLACE = "{} of {}"
AROUND = ("from the top again", "from the bottom again")


class SearchingScreen(SteppingScreen):
    """While a search is on, n and N go from hit to hit."""

    search: var[Search | None] = var[Search | None](None)
    hit: var[Span | None] = var[Span | None](None)
    """The hit that one is at."""

    _bar: SearchBar | None = None
    _origin = 0
    """Where the search began: what is typed is looked for from there."""

    def watch_search(self) -> None:
        """Name in the footer what keys do now."""
        self._name_keys()

    def watch_focused(self) -> None:
        """Name in the footer what keys do in the part that has the focus."""
        self._name_keys()

    def _name_keys(self) -> None:
        is_searched = self.search is not None and self.focused is self.article
        for bar in self.query(KeyBar):
            bar.names = SEARCHED if is_searched else {}

    async def action_search(self) -> None:
        """Ask for words, and mark them while they are typed."""
        if not self.panels:
            return
        if self._bar is None:
            self._bar = SearchBar(id="search")
            await self.mount(self._bar, before="KeyBar")
        self._origin = self.article.first_offset if self.hit is None else self.hit.start
        self._bar.display = True
        self._bar.open()
        if self.search is None:
            # The words of before are looked for again: Enter alone repeats the search.
            self._search_words(self._bar.words)

    @on(SearchBar.Changed)
    def _search_for(self, message: SearchBar.Changed) -> None:
        self._search_words(message.query)

    def _search_words(self, query: str) -> None:
        pattern = make_pattern(query)
        self.hit = None
        if pattern is None:
            self.search = None
            self._count()
            return
        spans = [span for panel in self.panels for span in panel.blocks]
        self.search = Search(query, pattern, self.text, spans, self._origin)
        self._look()

    def _look(self) -> None:
        """Search on for a moment, then let the keys have their turn."""
        search = self.search
        if search is None or self._bar is None:
            return
        search.run(SLICE)
        if self.hit is None and search.total:
            self._show_hit(search.next_hit(self._origin))
        self._count()
        if not search.is_complete:
            self.set_timer(SLICE, self._look)

    def _show_hit(self, hit: Span | None) -> None:
        self.hit = hit
        if hit is not None:
            self.deselect()
            self.reveal(hit)
            self.follow()

    def _count(self, note: str = "") -> None:
        """Say which hit of how many this is. A toast would lie over it, so the note goes first."""
        search, bar = self.search, self._bar
        if bar is None:
            return
        if search is None:
            bar.say("")
            return
        total = f"{search.total:,}".replace(",", "\u202f") + ("" if search.is_complete else "…")
        if self.hit is not None:
            place = gettext(PLACE).format(search.number_of(self.hit), total)
            bar.say(f"{note} · {place}" if note else place)
        elif search.is_complete:
            bar.say(gettext(NO_HIT))
        else:
            bar.say("…")

    def action_claim(self, step: int) -> None:
        """Go to the next or the previous hit while a search is on, else claim."""
        if self.search is None:
            super().action_claim(step)
        else:
            self.action_hit(step)

    def action_hit(self, step: int) -> None:
        """Go to the next or the previous hit, round and round."""
        search = self.search
        if search is None:
            return
        here = self.hit
        if here is None or not self.article.is_visible(here):
            here = Span(self.article.first_offset, self.article.first_offset)
            hit = search.next_hit(here.start) if step > 0 else search.previous_hit(here.start)
        elif step > 0:
            hit = search.next_hit(here.end)
        else:
            hit = search.previous_hit(here.start)
        if hit is None:
            self.say(gettext(NO_HIT))
            return
        is_around = (hit.start < here.start) if step > 0 else (hit.start > here.start)
        self._show_hit(hit)
        self._count(gettext(AROUND[step < 0]) if is_around else "")

    @on(SearchBar.Stepped)
    def _step_hit(self, message: SearchBar.Stepped) -> None:
        self.action_hit(message.step)

    @on(SearchBar.Kept)
    def _keep(self) -> None:
        if self.search is None:
            self.end_search()
        else:
            self.article.focus()

    @on(SearchBar.Ended)
    def end_search(self) -> None:
        """Mark no hits any more; the text stays where it is."""
        self.search = self.hit = None
        if self._bar is not None:
            self._bar.display = False
        self.article.focus()
