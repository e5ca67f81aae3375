"""The reader in a browser: served on this machine only, and refused to everybody else's pages."""

from __future__ import annotations

import http.client
import io
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.program import PROGRAM, run
from tests.session import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Page

PATIENCE = 30.0
UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
}


@contextmanager
def serving(article: Path) -> Iterator[str]:
    """Serve an article on a free port, remembering beside it; give host and port."""
    pytest.importorskip("textual_serve")
    process = subprocess.Popen(
        [*PROGRAM, "--serve", "--port", "0", str(article)],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(article.parent)},
    )
    try:
        assert process.stderr
        line = process.stderr.readline()
        found = re.search(r"http://(127\.0\.0\.1:[0-9]+) ", line)
        assert found, line + process.stderr.read()
        yield found[1]
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 0


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    from tests.program import ARTICLE

    path = tmp_path_factory.mktemp("served") / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    with serving(path) as host:
        yield host


def ask(host: str, path: str = "/", **headers: str | None) -> http.client.HTTPResponse:
    """Send a request; a header that is None is not sent."""
    with closing(http.client.HTTPConnection(host, timeout=PATIENCE)) as connection:
        connection.putrequest("GET", path, skip_host=True)
        for name, value in ({"Host": host} | headers).items():
            if value is not None:
                connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        if response.status != 101:
            response.read()
        return response


def test_own_page_is_given_and_fetches_nothing_from_elsewhere(host: str) -> None:
    response = ask(host)
    assert response.status == 200
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert set(re.findall(r"[a-z]+://[^ ;]*", policy)) == {f"ws://{host}"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "localhost"},
        {"Host": "evil.example:{port}"},
        {"Host": ""},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://{host}"},
        {"Origin": "http://{host}.evil.example"},
        {"Host": "evil.example", "Origin": "http://evil.example"},
        UPGRADE,
        UPGRADE | {"Origin": "http://evil.example"},
        UPGRADE | {"Origin": "null"},
        UPGRADE | {"Host": "evil.example", "Origin": "http://{host}"},
    ],
    ids=lambda headers: " ".join(f"{name}={value}" for name, value in headers.items())[-60:],
)
@pytest.mark.parametrize("path", ["/", "/ws", "/static/css/xterm.css", "/download/x"])
def test_other_hosts_and_origins_are_refused(host: str, path: str, headers: dict[str, str]) -> None:
    port = host.partition(":")[2]
    sent = {name: value.format(host=host, port=port) for name, value in headers.items()}
    assert ask(host, path, **sent).status == 403


def test_own_page_may_open_the_reader(host: str) -> None:
    assert ask(host, "/ws", **UPGRADE, Origin=f"http://{host}").status == 101


def test_nothing_but_loopback_is_listened_on(host: str) -> None:
    port = int(host.partition(":")[2])
    others = {
        address[4][0]
        for address in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
        if not str(address[4][0]).startswith("127.")
    }
    for other in others:
        with pytest.raises(OSError, match=r"refused|timed out"):
            socket.create_connection((str(other), port), timeout=2).close()


def test_taken_port_is_told(article: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("--serve", "--port", str(port), article)
    assert done.returncode == 69
    assert f"briefing: port {port}: Address already in use" in done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        (["--serve", "-"], 64, "--serve needs a file"),
        (["--serve", "nowhere.txt"], 66, "not found"),
        (["--serve", "--plain"], 64, "--serve contradicts --format plain"),
        (["--port", "80"], 64, "--port needs --serve"),
        (["--serve", "--port", "70000"], 64, "must be a number from 0 to 65535"),
    ],
)
def test_what_cannot_be_served_is_told_at_once(
    arguments: list[str], code: int, reason: str
) -> None:
    done = run(*arguments, stdin=b"text")
    assert done.returncode == code
    assert reason in done.stderr.decode()


def test_missing_library_is_told(article: str) -> None:
    code = (
        "import sys; sys.modules['textual_serve'] = None; from briefing.cli import main; "
        f"sys.exit(main(['--serve', {article!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 69
    assert "pip install textual-serve" in done.stderr.decode()


@pytest.fixture(scope="module")
def page(host: str) -> Iterator[Page]:
    """Open the served reader in a headless Chromium; skipped where none is installed."""
    playwright = pytest.importorskip("playwright.sync_api")
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        pytest.skip("no Chromium is installed")
    with playwright.sync_playwright() as started:
        # Its own sandbox needs rights that a container may not give.
        browser = started.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 800})
        page.goto(f"http://{host}/")
        yield page
        browser.close()


OFF = 3
"""How often `c` is pressed from the sure claims to none: all, the verbatim ones, none."""


def colours(page: Page) -> dict[tuple[int, ...], int]:
    """Count the pixels of each colour on the page."""
    from PIL import Image

    image = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    counted = image.getcolors(1 << 24) or []
    return {colour: count for count, colour in counted if isinstance(colour, tuple)}


def wait_for_mark(page: Page, *, shown: bool) -> None:
    """Wait until the ground of verbatim claims is on the page, or gone from it."""
    from textual.color import Color

    from briefing.tui.themes import DARK

    ground = Color.parse(DARK.variables["verbatim-ground"]).rgb
    until = time.monotonic() + PATIENCE
    while (colours(page).get(ground, 0) > 500) is not shown:
        assert time.monotonic() < until, colours(page)
        time.sleep(0.1)


def test_browser_shows_the_marks_and_a_key_toggles_them(page: Page) -> None:
    wait_for_mark(page, shown=True)
    for _ in range(OFF):
        page.keyboard.press("c")
    wait_for_mark(page, shown=False)
    page.keyboard.press("c")
    wait_for_mark(page, shown=True)


def test_browser_fetches_nothing_from_elsewhere(page: Page, host: str) -> None:
    asked: list[str] = []
    page.on("requestfinished", lambda request: asked.append(request.url))
    page.reload()
    wait_for_mark(page, shown=True)
    assert asked
    assert all(url.startswith((f"http://{host}/", "data:")) for url in asked)


def test_marks_are_as_they_were_when_the_page_is_opened_again(page: Page) -> None:
    for _ in range(OFF):
        page.keyboard.press("c")
    wait_for_mark(page, shown=False)
    page.reload()
    page.wait_for_selector("body.-first-byte")
    page.wait_for_timeout(1000)
    wait_for_mark(page, shown=False)
