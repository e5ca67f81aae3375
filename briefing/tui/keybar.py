"""The footer: the keys of the moment, as many as there is room for, or what a key did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import App
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget

from briefing.messages import gettext
from briefing.tui.keys import EVERY, print_key
from briefing.tui.wrapping import crop

LAST = ("help", "quit")
"""Ids of the keys that are shown even where there is little room."""
GAP, NARROW_GAP = 3, 2
"""Cells between two keys, and where the screen is narrow."""
NARROW = 80
SHOWN = 3.0
"""Seconds that a word about a key stays, unless another key comes."""
ORDER = {name: place for place, name in reversed([*enumerate(key.id for key in EVERY)])}
"""Where the keys stand, by their ids: in the order in which they are declared."""


class KeyBar(Widget):
    """One line of keys with their meanings; a click presses the key."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keybar--key", "keybar--message"}

    names: reactive[Mapping[str, str]] = reactive[Mapping[str, str]]({})
    """What keys are called for now, by their ids; these stand first."""
    message: reactive[str] = reactive("")
    """What a key did; it stands in place of all keys but the last."""
    _hushing: Timer | None = None

    def on_mount(self) -> None:
        """Follow the focus: other panes have other keys."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def say(self, message: str) -> None:
        """Tell for a moment what a key did."""
        self.hush()
        self.message = message
        self._hushing = self.set_timer(SHOWN, self.hush)

    def hush(self) -> None:
        """Show the keys again."""
        if self._hushing is not None:
            self._hushing.stop()
            self._hushing = None
        self.message = ""

    def render(self) -> Content:
        """List the keys that fit."""
        style = self.get_visual_style("keybar--key")
        gap = " " * self._gap
        parts: list[Content | str] = []
        if self.message:
            said = crop(self.message, self.size.width)
            parts += [Content.styled(said, self.get_visual_style("keybar--message")), gap]
        for binding in self._fitting():
            name = gettext(binding.description)
            parts += [Content.styled(print_key(binding), style), f" {name}{gap}"]
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """Press the key under the mouse."""
        place = event.get_content_offset(self)
        at = cell_len(self.message) + self._gap if self.message else 0
        for binding in self._fitting() if place is not None and place.x >= at else ():
            at += self._cells(binding)
            if place is not None and place.x < at:
                self.app.simulate_key(binding.key)
                return

    @property
    def _gap(self) -> int:
        return NARROW_GAP if self.size.width < NARROW else GAP

    def _fitting(self) -> list[Binding]:
        """Choose from the left, but keep room for the last ones."""
        last = [binding for binding in self._shown() if binding.id in LAST]
        room = self.size.width + self._gap
        if self.message:
            room -= cell_len(self.message) + self._gap
            return last if sum(map(self._cells, last)) <= room else []
        room -= sum(map(self._cells, last))
        fitting: list[Binding] = []
        for binding in self._shown():
            if binding.id not in LAST and self._cells(binding) <= room:
                fitting.append(binding)
                room -= self._cells(binding)
        return fitting + last

    def _shown(self) -> list[Binding]:
        """List the keys to show: those with another name for now, those of the part in focus."""
        shown: dict[str, tuple[tuple[bool, bool, int], Binding]] = {}
        for active in self.screen.active_bindings.values():
            binding, identity = active.binding, active.binding.id or ""
            name = self.names.get(identity)
            if name:
                binding = replace(binding, description=name, show=True)
            if binding.show and active.enabled:
                is_general = isinstance(active.node, Screen | App)
                rank = (not name, is_general, ORDER.get(identity, len(ORDER)))
                shown.setdefault(binding.action, (rank, binding))
        return [binding for _, binding in sorted(shown.values(), key=lambda ranked: ranked[0])]

    def _cells(self, binding: Binding) -> int:
        name = gettext(binding.description)
        return cell_len(print_key(binding)) + 1 + cell_len(name) + self._gap
