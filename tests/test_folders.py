"""The user's files lie where the system's customs want them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import platformdirs
import pytest

from briefing.folders import user_folder

if TYPE_CHECKING:
    from briefing.folders import Kind


@pytest.mark.parametrize("value", [None, "", "/elsewhere", "relative/path"])
@pytest.mark.parametrize("kind", ["config", "state", "data", "cache"])
def test_folder_is_the_one_that_platformdirs_finds(
    monkeypatch: pytest.MonkeyPatch, kind: Kind, value: str | None
) -> None:
    variable = f"XDG_{kind.upper()}_HOME"
    if value is None:
        monkeypatch.delenv(variable)
    else:
        monkeypatch.setenv(variable, value)
    find = getattr(platformdirs, f"user_{kind}_dir")
    assert user_folder(kind) == find("briefing", appauthor=False)


def test_folder_is_absolute_even_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert os.path.isabs(user_folder("state"))
