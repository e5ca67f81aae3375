"""Open the reader in a test, press keys in it, read what is painted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from textual.pilot import Pilot
from textual.strip import Strip
from textual.widget import Widget

from briefing.config import Config
from briefing.memory import Memory
from briefing.model import AnnotatedBriefing
from briefing.tui.app import BriefingApp
from briefing.tui.article import Article
from briefing.tui.reader import ReaderScreen
from tests.builders import Sample
from tests.reader_sample import make_sample

WIDE, MEDIUM, NARROW = (160, 50), (100, 30), (60, 20)

STEP = 1 / 50
"""Seconds: a little longer than Textual waits before it paints, a sixtieth."""

LATE = 4
"""Quiet steps that count even where each was late."""

PATIENCE = 20.0
"""Seconds until a test gives up; only a failure takes that long."""


class Reader:
    """The open reader, for a test to press keys in."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot
        screen = pilot.app.screen
        assert isinstance(screen, ReaderScreen)
        self.screen = screen
        self.article = screen.article

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait for what a thread or another process does."""
        await until(self.pilot, holds)

    @property
    def top(self) -> int:
        return round(self.article.scroll_y)

    @property
    def focused(self) -> str | None:
        focused = self.pilot.app.focused
        return focused.id if focused else None

    @property
    def card(self) -> str:
        """The words on the open card; empty while it is closed."""
        return read(self.screen.query_one("#card")) if self.screen.foot.is_open else ""

    @property
    def text(self) -> str:
        return read(self.screen)

    def shows(self, name: str) -> bool:
        return bool(self.screen.query_one(f"#{name}").display)


async def wait_until_exact(pilot: Pilot[None]) -> None:
    """Wait until no height is an estimate: how far one has read is told then."""
    screen = pilot.app.screen
    assert isinstance(screen, ReaderScreen)
    await pilot.pause()
    while not screen.query(Article) or not (painter := screen.article.painter):
        await pilot.pause(0.02)
    while not painter.column.is_exact:
        await pilot.pause(0.02)
    screen.article._measure_progress()
    await pilot.pause()


async def wait_for_idle(min_sleep: float = STEP, max_sleep: float = 1) -> None:
    """Wait until the program has nothing to do: what Textual's pilot does, on a busy machine too.

    Textual takes a process for idle that needed no processor for a while, as one does that got
    none. Here such a while counts when it ended in time: then whatever was due had its turn. On a
    machine that is never in time, several of them count.
    """
    waited, quiet = 0.0, 0
    end = time.monotonic() + PATIENCE
    while waited < max_sleep and time.monotonic() < end:
        began, used = time.monotonic(), time.process_time()
        await asyncio.sleep(STEP)
        elapsed, used = time.monotonic() - began, time.process_time() - used
        quiet = quiet + 1 if used < STEP / 20 else 0
        is_in_time = elapsed < 1.5 * STEP
        waited += elapsed if is_in_time else 0
        if quiet >= LATE or (quiet and is_in_time and waited > min_sleep):
            return


async def until(pilot: Pilot[None], holds: Callable[[], object]) -> None:
    """Wait for what a thread, a timer or another process does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        await pilot.pause()
        if holds():
            return
    raise AssertionError(read(pilot.app.screen))


def read(widget: Widget) -> str:
    """Read what is painted within a widget's region."""
    strips: list[Strip] = widget.screen._compositor.render_strips()
    region = widget.region
    lines = (strip.crop(region.x, region.right).text for strip in strips[region.y : region.bottom])
    return "\n".join(line.rstrip() for line in lines)


@asynccontextmanager
async def reading(
    size: tuple[int, int] = WIDE,
    annotated: AnnotatedBriefing | None = None,
    config: Config | None = None,
    memory: Memory | None = None,
) -> AsyncIterator[Reader]:
    app = BriefingApp(annotated or make_sample(), config, memory)
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        yield Reader(pilot)


def make_long(sections: int = 12) -> AnnotatedBriefing:
    """Build an article of some pages; every section has one claim."""
    parts = [
        (f"Title {place}", [f"„Words {place}“, said Ada Lind. " + "More words follow. " * 30])
        for place in range(1, sections + 1)
    ]
    sample = Sample("Headline", "Deck.", parts)
    for place in range(1, sections + 1):
        sample.claim(f"„Words {place}“")
    return sample.annotated("en")
