"""Make the pictures of the reader that the README shows: `python .github/screenshots.py`.

With --check nothing is written, and the exit code is 1 where the reader looks different now.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from briefing.config import Config  # noqa: E402 the path comes first
from briefing.model import AnnotatedBriefing, Document  # noqa: E402
from briefing.pipeline import annotate  # noqa: E402
from briefing.tui.app import BriefingApp  # noqa: E402
from briefing.tui.article import Article  # noqa: E402

GERMAN = "2024-10-09-rueckruf-silberhof.txt"
ENGLISH = "2024-12-05-costavara-count.txt"
SHOTS = (
    ("reader-wide", GERMAN, (150, 44), "briefing-dark", "2 n enter"),
    ("reader-narrow", ENGLISH, (60, 20), "briefing-light", "2 n"),
)
"""Name, article, columns and rows, theme, keys."""


def load(name: str) -> AnnotatedBriefing:
    """Annotate one of the bundled articles."""
    path = HERE.parent / "articles" / name
    return annotate(Document(name, path.read_text("utf-8")))


async def shoot(article: str, size: tuple[int, int], theme: str, keys: str) -> str:
    """Open an article, press the keys, give the picture as SVG."""
    app = BriefingApp(load(article), Config({"reader.theme": theme, "reader.language": "en"}))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        article = app.screen.query_one(Article)
        # How far one has read is told when no height is an estimate any more.
        while article.painter is None or not article.painter.column.is_exact:
            await pilot.pause(0.02)
        await pilot.press(*keys.split())
        await pilot.pause(0.2)
        await pilot.pause()
        return app.export_screenshot(title="briefing")


def main() -> int:
    """Write the pictures; with --check, only tell which of them are out of date."""
    # What the person who runs this has set for their own terminal is not to be seen.
    for name in ("NO_COLOR", "COLORFGBG", "TEXTUAL_THEME", "TEXTUAL_DRIVER", "COLUMNS", "LINES"):
        os.environ.pop(name, None)
    os.environ["TERM"] = "xterm-256color"
    old = []
    for name, *shot in SHOTS:
        path = HERE / f"{name}.svg"
        picture = asyncio.run(shoot(*shot))
        if not path.exists() or path.read_text("utf-8") != picture:
            old.append(path.name)
            if "--check" not in sys.argv[1:]:
                path.write_text(picture, "utf-8")
    for name in old:
        print(name, "is out of date" if "--check" in sys.argv[1:] else "was written")
    return int(bool(old) and "--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
