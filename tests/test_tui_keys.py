"""Each key says what it does, and help and footer say it on."""

from __future__ import annotations

import pytest
from textual.binding import Binding

from briefing.tui.help import list_keys
from briefing.tui.keys import (
    APP,
    ARTICLE,
    EXPORT,
    GROUPS,
    HELP,
    PALETTE,
    PANE,
    READER,
    SEARCH,
    SHEET,
    show_key,
)

EVERY = [*ARTICLE, *READER, *PANE, *SHEET, *APP, *HELP, *SEARCH, *EXPORT, *PALETTE]


@pytest.mark.parametrize("binding", EVERY, ids=lambda binding: f"{binding.id}-{binding.action}")
def test_binding_explains_itself(binding: Binding) -> None:
    assert binding.id
    assert binding.description
    assert binding.tooltip
    assert binding.group in GROUPS


@pytest.mark.parametrize("bindings", [ARTICLE + READER + APP, PANE + READER[:2] + APP, SHEET])
def test_no_key_is_bound_twice(bindings: list[Binding]) -> None:
    keys = [key for binding in bindings for key in binding.key.split(",")]
    assert len(keys) == len(set(keys))


def test_same_id_means_the_same() -> None:
    moving = {binding.id: (binding.key, binding.tooltip) for binding in ARTICLE}
    for binding in (*PANE, *SHEET):
        if binding.id in moving:
            assert moving[binding.id] == (binding.key, binding.tooltip)


def test_keys_of_one_meaning_stand_together() -> None:
    listed = {meaning: keys for keys, meaning in list_keys(READER + ARTICLE)}
    assert listed["The section of that number"] == "1 … 9"
    assert listed["One line on"] == "j ↓"
    assert listed["Longer lines"] == "+"


@pytest.mark.parametrize(
    ("key", "shown"), [("ctrl+d", "Ctrl+d"), ("G", "G"), ("question_mark", "?"), ("f1", "F1")]
)
def test_key_is_written_as_on_keyboards(key: str, shown: str) -> None:
    assert show_key(key) == shown
