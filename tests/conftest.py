"""What all tests share: a neutral environment, bounded property tests, golden files."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from textual.app import App
from textual.pilot import Pilot

from briefing.messages import use_language
from tests.pilot import PATIENCE, wait_for_idle
from tests.program import ARTICLE
from tests.session import SAMPLE, Session

settings.register_profile("briefing", deadline=None, max_examples=60)
settings.load_profile("briefing")

_HOMES = count(1)
EXPECTED = Path(__file__).parent / "expected"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-expected", action="store_true", help="rewrite tests/expected; then read the diff"
    )


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Run the whole suite in several processes, and what is named on the command line in one.

    Two a core, because more than half of the time is waiting.
    """
    is_whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return 2 * (os.cpu_count() or 1) if is_whole else 0


@pytest.fixture(autouse=True, scope="session")
def heard_signals() -> None:
    """Let the programs that are started hear the signals that tests send them.

    A shell makes what it runs in the background deaf to Ctrl-C, `nohup` to the terminal's end, and
    deafness is inherited; a handler is not.
    """
    for name in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM, signal.SIGTSTP):
        if signal.getsignal(name) == signal.SIG_IGN:
            signal.signal(name, lambda *_: None)


@pytest.fixture(autouse=True, scope="session")
def patient_pilot() -> Iterator[None]:
    """Let pilots see what the program does, however slow the machine is meanwhile."""
    notify = App.notify

    def notify_for_long(app: App[object], message: str, **options: Any) -> None:
        notify(app, message, **{**options, "timeout": PATIENCE})

    with pytest.MonkeyPatch.context() as patch:
        for module in ("app", "pilot"):
            patch.setattr(f"textual.{module}.wait_for_idle", wait_for_idle)
        patch.setattr(App, "notify", notify_for_long)
        yield


@pytest.fixture(autouse=True, scope="session")
def eager_pilot() -> Iterator[None]:
    """Let pilots start tasks as readers do, whose widgets are composed while they are mounted.

    Textual asks for it where Python knows it (3.12), but not when it runs under a test.
    """
    run_test = App.run_test

    @asynccontextmanager
    async def run_eagerly(app: App[object], **options: Any) -> AsyncIterator[Pilot[object]]:
        if factory := getattr(asyncio, "eager_task_factory", None):
            asyncio.get_running_loop().set_task_factory(factory)
        async with run_test(app, **options) as pilot:
            yield pilot

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(App, "run_test", run_eagerly)
        yield


@pytest.fixture(autouse=True)
def neutral_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Take away what the person who runs the tests has set and kept for themselves."""
    # One for each test, which need not be there.
    home = f"{tmp_path_factory.getbasetemp()}/home-{next(_HOMES)}"
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", f"{home}/{name.lower()}")
    monkeypatch.setenv("HOME", home)
    for name in ("COLUMNS", "LINES", "NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_DRIVER", "TEXTUAL"):
        monkeypatch.delenv(name, raising=False)
    for name in ("COLORFGBG", "LANGUAGE", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    # Hundreds of programs are started, which would all compile the same modules.
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    use_language("en")
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture
def article(tmp_path: Path) -> str:
    """Write a short article to a file; give its path."""
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def check_expected(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with its golden file; with --update-expected, write it instead."""

    def check(name: str, text: str) -> None:
        path = EXPECTED / name
        if request.config.getoption("--update-expected"):
            path.write_text(text, encoding="utf-8", newline="")
        assert text == path.read_text(encoding="utf-8")

    return check


@pytest.fixture
def open_session() -> Iterator[type[Session]]:
    """Open readers on terminals of their own; close them at the end."""
    opened: list[Session] = []

    class Remembered(Session):
        def __init__(
            self, redirect: str = "", command: Sequence[str] = SAMPLE, **environment: str
        ) -> None:
            super().__init__(redirect, command, **environment)
            opened.append(self)

    yield Remembered
    for session in opened:
        session.close()
