"""Make the pictures of the reader that the README shows: `python .github/screenshots.py`."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from briefing.model import AnnotatedBriefing, Document  # noqa: E402 the path comes first
from briefing.pipeline import annotate  # noqa: E402
from briefing.tui.app import BriefingApp  # noqa: E402

GERMAN = "2024-10-09-rueckruf-silberhof.txt"
ENGLISH = "2024-12-05-costavara-count.txt"
SHOTS = (
    ("reader-wide", GERMAN, (150, 44), "briefing-dark", "2 n n n n enter"),
    ("reader-narrow", ENGLISH, (60, 20), "briefing-light", "2 n"),
)
"""Name, article, columns and rows, theme, keys."""


def load(name: str) -> AnnotatedBriefing:
    """Annotate one of the bundled articles."""
    path = HERE.parent / "articles" / name
    return annotate(Document(name, path.read_text("utf-8")))


async def shoot(name: str, article: str, size: tuple[int, int], theme: str, keys: str) -> None:
    """Open an article, press the keys, keep the picture."""
    os.environ["TEXTUAL_THEME"] = theme
    app = BriefingApp(load(article))
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys.split())
        await pilot.pause()
        picture = app.export_screenshot(title="briefing")
    (HERE / f"{name}.svg").write_text(picture, "utf-8")


if __name__ == "__main__":
    for shot in SHOTS:
        asyncio.run(shoot(*shot))
