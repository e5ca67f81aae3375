"""The place under the text where the card of a claim opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Center

from briefing.messages import gettext
from briefing.tui.keymap import name_key
from briefing.tui.wrapping import first_fitting

if TYPE_CHECKING:
    from briefing.tui.card import Card, CardPane

KEYS = "{} {} turn · {} copies · {} closes"
FEW_KEYS = "{0} {1} turn · {3} closes"
FRAME = 8
"""Cells of a screen's width that the card's margin and the ends of its border take."""
NAMED = ("claim.next", "claim.previous", "copy.claim", "back")


class Foot(Center):
    """Holds the card; takes no room while that is closed."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 Textual calls it so
        super().__init__(id=id)
        self.card: CardPane | None = None
        """Made when it is first asked for: the first text does not wait for it."""
        self.display = False

    @property
    def is_open(self) -> bool:
        """Whether the card is to be seen."""
        return bool(self.display)

    def show(self, card: Card, title: str) -> None:
        """Open the card, or turn to another one."""
        if self.card is None:
            from briefing.tui.card import CardPane

            self.card = CardPane(card, id="card")
            self.mount(self.card)
            self.on_resize()
        else:
            self.card.show(card)
        self.card.border_title = title
        self.display = True

    def on_resize(self) -> None:
        """Name as many keys as there is room for."""
        if self.card is not None:
            keys = [name_key(self.app, action) for action in NAMED]
            lines = (line.format(*keys) for line in (gettext(KEYS), gettext(FEW_KEYS)))
            self.card.border_subtitle = first_fitting(self.screen.size.width - FRAME, *lines)

    def focus_card(self) -> None:
        """Let the keys that scroll go to the card; a new one is there after the next refresh."""

        def focus() -> None:
            if self.card is not None and self.is_open:
                self.screen.set_focus(self.card)

        self.call_after_refresh(focus)

    def close(self) -> None:
        """Put the card away."""
        self.display = False
