"""A few whole screens: look at them when they change (`pytest --snapshot-update`)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.theme import Theme

from briefing.tui.app import BriefingApp
from briefing.tui.themes import DARK, LIGHT
from tests.pilot import wait_until_exact
from tests.reader_sample import make_sample


class Compare(Protocol):
    """What the snapshot plugin gives: whether the app looks as it did."""

    def __call__(
        self,
        app: App[None],
        press: list[str],
        terminal_size: tuple[int, int],
        run_before: Callable[[Pilot[None]], Awaitable[None]],
    ) -> bool: ...


@pytest.mark.parametrize(
    ("size", "theme", "keys"),
    [
        pytest.param((160, 50), DARK, "nn", id="wide-dark"),
        pytest.param((100, 30), LIGHT, "nnnn⏎", id="medium-light-card"),
        pytest.param((60, 20), LIGHT, "", id="narrow-light"),
        pytest.param((60, 20), DARK, "nv", id="narrow-dark-list"),
        pytest.param((90, 52), DARK, "?", id="help"),
    ],
)
def test_screen_looks_as_it_did(
    snap_compare: Compare,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    theme: Theme,
    keys: str,
) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", theme.name)
    names = {"⏎": "enter", "?": "question_mark"}
    press = [names.get(key, key) for key in keys]
    app = BriefingApp(make_sample())

    async def settle(pilot: Pilot[None]) -> None:
        await wait_until_exact(pilot)

    assert snap_compare(app, press=press, terminal_size=size, run_before=settle)
