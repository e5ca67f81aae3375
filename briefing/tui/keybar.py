"""The footer: the keys of the moment, as many as there is room for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from briefing.tui.keys import show_key
from briefing.tui.languages import gettext

LAST = ("help", "quit")
"""Ids of the keys that are shown even where there is little room."""


class KeyBar(Widget):
    """One line of keys with their meanings; a click presses the key."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keybar--key"}

    names: reactive[Mapping[str, str]] = reactive[Mapping[str, str]]({})
    """What keys are called for now, by their ids; these stand first."""

    def on_mount(self) -> None:
        """Follow the focus: other panes have other keys."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def render(self) -> Content:
        """List the keys that fit."""
        style = self.get_visual_style("keybar--key")
        parts: list[Content | str] = []
        for binding in self._fitting():
            parts += [
                Content.styled(_name(binding), style),
                Content(f" {gettext(binding.description)}   "),
            ]
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """Press the key under the mouse."""
        place = event.get_content_offset(self)
        at = 0
        for binding in self._fitting():
            at += _size(binding)
            if place is not None and place.x < at:
                self.app.simulate_key(binding.key)
                return

    def _fitting(self) -> list[Binding]:
        """Choose from the left, but keep room for the last ones."""
        shown: dict[str, Binding] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if name := self.names.get(binding.id or ""):
                binding = replace(binding, description=name, show=True)
            if binding.show and active.enabled:
                shown.setdefault(binding.action, binding)
        last = [binding for binding in shown.values() if binding.id in LAST]
        room = self.size.width - sum(map(_size, last)) + 3
        fitting: list[Binding] = []
        for binding in sorted(shown.values(), key=lambda binding: binding.id not in self.names):
            if binding.id not in LAST and _size(binding) <= room:
                fitting.append(binding)
                room -= _size(binding)
        return fitting + last


def _name(binding: Binding) -> str:
    return gettext(binding.key_display) if binding.key_display else show_key(binding.key)


def _size(binding: Binding) -> int:
    return cell_len(_name(binding)) + cell_len(gettext(binding.description)) + 4
