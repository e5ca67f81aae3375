"""Pages are taken apart where nothing can fetch, and come out the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from briefing.reading.page import answer
from briefing.reading.worker import Worker

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
LOAD = """
import sys
from briefing.reading.unplugged import unplug

unplug()
import briefing.reading.page

print(*{"http.client", "ssl", "urllib3.connection"}.intersection(sys.modules))
"""


def test_pages_come_out_as_with_all_downloaders_there() -> None:
    with Worker("briefing.reading.unplugged") as worker:
        for page in PAGES:
            assert worker.ask(page.read_bytes(), 30) == answer(page.read_bytes())


def test_no_downloader_is_loaded() -> None:
    found = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, check=True)
    assert found.stdout.split() == []
