"""Work that may take as long as a disk or a network does, beside the loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from textual.screen import Screen
from textual.worker import get_current_worker

Result = TypeVar("Result")


def in_thread(
    screen: Screen[Any],
    group: str,
    work: Callable[[], Result],
    then: Callable[[Result], None],
) -> None:
    """Work in a thread, and let the screen go on with the result.

    Of one group only the last work counts; where the screen is gone, none does.
    """

    def run() -> None:
        result = work()
        if is_wanted():
            screen.call_later(then, result)

    screen.run_worker(run, thread=True, group=group, exclusive=True)


def is_wanted() -> bool:
    """Tell a work in its thread whether somebody still waits for it."""
    return not get_current_worker().is_cancelled
