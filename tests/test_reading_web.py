"""Fetching: every way in which a server misbehaves has its limit, its message, its exit code."""

from __future__ import annotations

import gzip
import os
import socket
import ssl
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import (
    BriefingError,
    ForbiddenError,
    HostError,
    LaterError,
    ProtocolError,
    UnavailableError,
    UnreadableError,
    UsageError,
)
from briefing.reading import hosts, read, web
from briefing.reading.addresses import is_url, parse_address, show
from briefing.reading.statuses import read_retry_after
from briefing.reading.text import printable
from tests.loopback import PUBLIC, Handler, Loopback, reply, running
from tests.program import run

TEXT = "Rat vertagt sich\n\nÜber die Brücke wird am Montag beraten, sagte Ada Lind.\n"
GOOD = reply(TEXT.encode())


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with running(Loopback()) as server:
        yield server


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """Give a server that passes for one of the public net."""
    if sys.platform != "linux":
        pytest.skip("only Linux has more than one loopback address")
    monkeypatch.setattr(
        web, "is_public", lambda ip: ip == PUBLIC or hosts.is_public(ip), raising=True
    )
    with running(Loopback(PUBLIC)) as server:
        yield server


def fetched(server: Loopback, answer: Handler | bytes, path: str = "/a") -> bytes:
    server.routes[path] = answer
    return web.fetch(server.url + path, deadline=5).payload.data


def test_page_is_fetched_as_it_is(server: Loopback) -> None:
    assert fetched(server, GOOD) == TEXT.encode()
    (request,) = server.requests
    assert request.headers["host"] == f"127.0.0.1:{server.port}"
    assert request.headers["user-agent"].startswith("briefing/")
    assert "cookie" not in request.headers


def test_address_is_read_like_a_file(server: Loopback) -> None:
    server.routes["/a?b=%C3%BC"] = GOOD
    document = read(f"{server.url}/a?b=ü#part")
    assert document.text == TEXT
    assert document.source == f"{server.url}/a?b=ü#part"


def test_charset_of_the_header_is_believed(server: Loopback) -> None:
    body = "Grüße aus Łódź".encode("iso8859-2")
    server.routes["/a"] = reply(body, media_type="text/plain; charset=ISO-8859-2")
    assert read(f"{server.url}/a").text == "Grüße aus Łódź"


@pytest.mark.parametrize("scheme", ["gzip", "deflate", "x-gzip"])
def test_packed_answer_is_unpacked(server: Loopback, scheme: str) -> None:
    pack: Callable[[bytes], bytes] = zlib.compress if scheme == "deflate" else gzip.compress
    body = pack(TEXT.encode())
    assert fetched(server, reply(body, Content_Encoding=scheme)) == TEXT.encode()


# What a user types


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http:///path",
        "https://exa mple.org/",
        "http://example.org/\r\nX: y",
        "http://example.org:99999/",
        "http://[::1/",
        "http://exam\x1bple.org/",
        "http://..",
        "http:example.org",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "data:text/html,<p>x",
        "javascript:alert(1)",
        "gopher://example.org/",
        f"http://{'x' * 300}.example/",
        f"http://example.org/{'x' * 9000}",
    ],
)
def test_address_that_is_none_is_refused(url: str) -> None:
    assert is_url(url)
    with pytest.raises(UsageError) as caught:
        read(url)
    assert str(caught.value).isprintable()


def test_password_is_neither_sent_nor_shown() -> None:
    with pytest.raises(UsageError) as caught:
        read("http://ada:ge@heim@example.org/a")
    assert str(caught.value) == (
        "http://example.org/a: addresses with user name or password are not read"
    )


@given(st.text(max_size=60))
def test_any_address_is_taken_apart_or_refused(text: str) -> None:
    for url in (f"http://{text}", f"http://example.org/{text}", text):
        assert show(url) == printable(show(url))
        try:
            address = parse_address(url)
        except UsageError as error:
            message = str(error)
            assert message == printable(message)
            continue
        assert address.host.isascii()
        assert address.target.isascii()
        assert not set(address.netloc + address.target) & set(" \r\n\x1b\x00")


@pytest.mark.parametrize("name", ["./http:x", "a:b.txt", "C:\\news.txt", "2025-01-17 10:30.txt"])
def test_file_names_are_no_addresses(name: str) -> None:
    assert not is_url(name)


# Where nobody answers


def test_unknown_host_is_not_found() -> None:
    with pytest.raises(HostError, match="host not found"):
        web.fetch("http://no-such-host.invalid/a")


def test_slow_look_up_of_a_host_ends_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> list[object]:
        time.sleep(3)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    start = time.monotonic()
    with pytest.raises(LaterError, match="try later"):
        web.fetch("http://example.org/", deadline=0.2)
    assert time.monotonic() - start < 2


def test_refused_connection_says_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(UnavailableError, match=r"no connection .*refused"):
        web.fetch(f"http://127.0.0.1:{port}/")


def test_plain_server_behind_a_safe_address_is_refused(server: Loopback) -> None:
    with pytest.raises(UnavailableError, match="no safe connection"):
        web.fetch(server.url.replace("http:", "https:"))


@pytest.mark.parametrize(
    ("names", "is_trusted", "is_expired", "reason"),
    [
        (["127.0.0.1"], True, False, None),
        (["127.0.0.1"], False, False, "self.signed|unable to get"),
        (["other.example"], True, False, "doesn't match"),
        (["127.0.0.1"], True, True, "expired"),
    ],
)
def test_certificate_must_be_trusted_valid_and_of_that_host(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    names: list[str],
    is_trusted: bool,
    is_expired: bool,
    reason: str | None,
) -> None:
    from datetime import UTC, datetime

    authority = trustme.CA()
    until = datetime(2020, 1, 1, tzinfo=UTC) if is_expired else None
    certificate = authority.issue_cert(*names, not_after=until)
    if is_trusted:
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(context)
    with running(Loopback(context=context)) as server:
        if reason is None:
            assert fetched(server, GOOD) == TEXT.encode()
            return
        with pytest.raises(UnavailableError, match=f"no safe connection .*({reason})"):
            fetched(server, GOOD)


# What statuses mean


@pytest.mark.parametrize(
    ("status", "error", "words"),
    [
        ("404 Not Found", UnavailableError, "404 Not Found"),
        ("410 Gone", UnavailableError, "410 Gone"),
        ("451 Unavailable For Legal Reasons", UnavailableError, "451"),
        ("500 Oops", UnavailableError, "500 Oops"),
        ("401 Unauthorized", ForbiddenError, "401"),
        ("403 Forbidden", ForbiddenError, "403"),
        ("429 Too Many Requests", LaterError, "try later"),
        ("503 Busy", LaterError, "try later"),
        ("300 Choose", ProtocolError, "300"),
        ("404 \x1b[31mnicht\x1b]0;da\x07", UnavailableError, r"404 \[31mnicht"),
    ],
)
def test_status_decides_the_exit_code(
    server: Loopback, status: str, error: type[BriefingError], words: str
) -> None:
    with pytest.raises(error, match=words) as caught:
        fetched(server, reply(b"x", status))
    assert str(caught.value).isprintable()
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        ("99999999999999999999", 7 * 24 * 3600),
        pytest.param("in 10 minutes", 600, id="date"),
        (formatdate(0), 0),
        ("soon", None),
        ("-5", None),
        ("", None),
        ("Wed, 99 Nov 2026 99:99:99 GMT", None),
    ],
)
def test_server_says_when_to_come_back(header: str, seconds: int | None) -> None:
    if header == "in 10 minutes":
        header = formatdate(time.time() + 600)
    assert read_retry_after(header) == (None if seconds is None else pytest.approx(seconds, abs=5))


def test_busy_server_is_asked_once_and_its_wait_named(server: Loopback) -> None:
    with pytest.raises(LaterError, match=r"429 Slow down; try later, in 5 min") as caught:
        fetched(server, reply(b"", "429 Slow down", Retry_After="300"))
    assert caught.value.retry_after == 300
    assert len(server.requests) == 1


# Time


@pytest.mark.parametrize(
    "pieces",
    [
        pytest.param([], id="silence"),
        pytest.param([b"H"] * 100, id="status line"),
        pytest.param([b"HTTP/1.1 200 OK\r\n"] + [b"X: y\r\n"] * 90, id="headers"),
        pytest.param([reply(b"", Content_Length="9999")] + [b"x"] * 100, id="body"),
    ],
)
def test_dripping_answer_ends_at_the_deadline(server: Loopback, pieces: list[bytes]) -> None:
    def handler(_: object) -> Iterator[bytes]:
        for piece in pieces:
            yield piece
            time.sleep(0.1)
        time.sleep(3)

    server.routes["/a"] = handler
    start = time.monotonic()
    with pytest.raises(LaterError):
        web.fetch(f"{server.url}/a", deadline=0.6)
    assert time.monotonic() - start < 2


# Redirects


def redirect(location: str, status: str = "302 Found") -> bytes:
    return reply(b"", status, Location=location)


@pytest.mark.parametrize("status", ["301 x", "302 x", "303 x", "307 x", "308 x"])
def test_redirect_is_followed(server: Loopback, status: str) -> None:
    server.routes["/b"] = GOOD
    assert fetched(server, redirect("/b", status)) == TEXT.encode()


def test_five_redirects_are_followed_and_no_sixth(server: Loopback) -> None:
    for number in range(6):
        server.routes[f"/{number}"] = redirect(f"/{number + 1}")
    server.routes["/6"] = GOOD
    assert web.fetch(f"{server.url}/1").payload.data == TEXT.encode()
    with pytest.raises(ProtocolError, match="more than 5 redirects"):
        web.fetch(f"{server.url}/0")


def test_redirect_loop_is_left(server: Loopback) -> None:
    with pytest.raises(ProtocolError, match="more than 5 redirects"):
        fetched(server, redirect("/a"))
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://example.org/",
        "data:text/html,x",
        "javascript:alert(1)",
        "http://user:secret@127.0.0.1/",
        "http://",
        "http://[",
        "//",
    ],
)
def test_redirect_to_what_is_not_followed_is_refused(server: Loopback, location: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        fetched(server, redirect(location))
    assert "secret" not in str(caught.value)


def test_redirect_with_blanks_and_umlauts_is_mended(server: Loopback) -> None:
    server.routes["/zur%20Br%C3%BCcke"] = GOOD
    location = "/zur Brücke".encode().decode("latin-1")
    assert fetched(server, redirect(location)) == TEXT.encode()


def test_public_page_may_not_lead_into_the_private_net(public: Loopback, server: Loopback) -> None:
    server.routes["/router"] = GOOD
    with pytest.raises(ProtocolError, match="into a private network"):
        fetched(public, redirect(f"{server.url}/router"))
    assert server.requests == []
    # By its name as well: what counts is where the name leads.
    with pytest.raises(ProtocolError, match="into a private network"):
        fetched(public, redirect(f"http://localhost:{server.port}/router"))
    assert server.requests == []


def test_private_page_may_lead_anywhere(public: Loopback, server: Loopback) -> None:
    public.routes["/b"] = GOOD
    assert fetched(server, redirect(f"{public.url}/b")) == TEXT.encode()
    server.routes["/c"] = redirect("/b")
    server.routes["/b"] = GOOD
    assert web.fetch(f"{server.url}/c").payload.data == TEXT.encode()


def test_feed_from_the_public_net_may_not_name_a_private_page(server: Loopback) -> None:
    server.routes["/a"] = GOOD
    with pytest.raises(ProtocolError, match="into a private network"):
        web.fetch(f"{server.url}/a", is_typed=False, must_be_public=True)


@pytest.mark.parametrize(
    "ip",
    [
        *("127.0.0.1", "127.8.9.10", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
        *("0.0.0.0", "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0"),
        *("fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1"),
        *("2002:7f00:1::", "2001:db8::1", "192.0.2.1"),
    ],
)
def test_private_addresses_are_known(ip: str) -> None:
    assert not hosts.is_public(ip)


@pytest.mark.parametrize("ip", ["93.184.215.14", "2606:2800:21f:cb07::1", "::ffff:8.8.8.8"])
def test_public_addresses_are_known(ip: str) -> None:
    assert hosts.is_public(ip)


# Size, packing, broken answers


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory's peak from /proc")
def test_gzip_bomb_is_cut_and_stays_small(server: Loopback) -> None:
    """A hundred megabytes of blanks in a tenth of one, read by a process that tells its peak."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    body = b"".join(packer.compress(b" " * 1_000_000) for _ in range(100)) + packer.flush()
    server.routes["/bomb"] = reply(body, Content_Encoding="gzip")
    code = (
        f"from briefing.cli import main; assert main([{server.url + '/bomb'!r}]) == 65;"
        "print(open('/proc/self/status').read())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    (peak,) = [line for line in done.stdout.splitlines() if line.startswith(b"VmHWM")]
    assert int(peak.split()[1]) < 100_000  # kB
    assert b"nothing to read" in done.stderr


def test_long_text_is_cut_with_a_warning(server: Loopback) -> None:
    server.routes["/a"] = reply(b"wort " * 2_100_000)
    assert read(f"{server.url}/a").warnings == ("truncated after 10 MB",)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", b"no gzip at all"),
        ("deflate", b"\xff\xff\xff"),
        ("gzip, gzip", gzip.compress(gzip.compress(b"x", mtime=0), mtime=0)),
        ("gzip, deflate, gzip, gzip, gzip, gzip", b"x"),
    ],
)
def test_wrong_packing_is_refused(server: Loopback, encoding: str, body: bytes) -> None:
    with pytest.raises(ProtocolError, match="packed"):
        fetched(server, reply(body, Content_Encoding=encoding))


def test_body_that_breaks_off_is_shown_with_a_warning(server: Loopback) -> None:
    server.routes["/a"] = reply(TEXT.encode(), Content_Length="99999")
    document = read(f"{server.url}/a")
    assert document.text == TEXT
    assert document.warnings == ("incomplete: the connection broke off",)


def test_body_that_never_comes_is_an_error(server: Loopback) -> None:
    with pytest.raises(ProtocolError, match="no proper HTTP"):
        fetched(server, reply(b"", Content_Length="99999"))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\r\n\r\n",
        b"\x1b[2Jgarbage\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\nx",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 5_000_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
def test_broken_answer_gets_a_clean_message(server: Loopback, answer: bytes) -> None:
    with pytest.raises(ProtocolError) as caught:
        fetched(server, answer)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "media_type", ["image/png", "application/pdf", "application/zip", "video/x"]
)
def test_what_is_no_text_is_refused_by_type(server: Loopback, media_type: str) -> None:
    with pytest.raises(UnreadableError, match=f"not an article .{media_type}"):
        fetched(server, reply(b"x", media_type=media_type))


@pytest.mark.parametrize("body", [b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"])
def test_what_is_no_text_is_refused_by_content(server: Loopback, body: bytes) -> None:
    server.routes["/a"] = reply(body)
    with pytest.raises(UnreadableError, match="not text"):
        read(f"{server.url}/a")


def test_empty_answer_is_nothing_to_read(server: Loopback) -> None:
    server.routes["/a"] = reply(b"", "204 No Content")
    with pytest.raises(UnreadableError):
        read(f"{server.url}/a")


# What has not changed


def test_unchanged_page_is_not_sent_twice(server: Loopback) -> None:
    def handler(request: object) -> bytes:
        is_known = request.headers.get("if-none-match") == '"v1"'  # type: ignore[attr-defined]
        return reply(b"", "304 Not Modified") if is_known else reply(TEXT.encode(), ETag='"v1"')

    server.routes["/a"] = handler
    first, second = web.fetch(f"{server.url}/a"), web.fetch(f"{server.url}/a")
    assert (first.is_new, second.is_new) == (True, False)
    assert first.payload.data == second.payload.data == TEXT.encode()
    assert second.payload.media_type == "text/plain"


def test_date_of_change_is_enough(server: Loopback) -> None:
    date = "Wed, 25 Nov 2026 08:00:00 GMT"
    server.routes["/a"] = reply(TEXT.encode(), Last_Modified=date)
    for _ in range(2):
        web.fetch(f"{server.url}/a")
    assert server.requests[1].headers["if-modified-since"] == date


def test_answer_304_without_a_remembered_body_is_asked_for_once_more(server: Loopback) -> None:
    answers = [reply(b"", "304 Not Modified"), GOOD]
    assert fetched(server, lambda _: answers.pop(0)) == TEXT.encode()
    with pytest.raises(ProtocolError, match="304"):
        fetched(server, reply(b"", "304 Not Modified"), "/b")
    assert len(server.requests) == 4


@pytest.mark.parametrize("etag", ['"a\x1b[31m"', '"ü"', "x" * 600, ""])
def test_odd_mark_of_a_version_is_not_sent_back(server: Loopback, etag: str) -> None:
    server.routes["/a"] = reply(TEXT.encode(), ETag=etag)
    for _ in range(2):
        assert web.fetch(f"{server.url}/a").payload.data == TEXT.encode()
    assert "if-none-match" not in server.requests[1].headers


def test_broken_off_page_is_not_remembered(server: Loopback) -> None:
    server.routes["/a"] = reply(TEXT.encode(), ETag='"v1"', Content_Length="9999")
    for _ in range(2):
        web.fetch(f"{server.url}/a")
    assert "if-none-match" not in server.requests[1].headers


def test_proxy_of_the_environment_is_asked(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    server.routes["http://example.invalid/a"] = GOOD
    assert web.fetch("http://example.invalid/a").payload.data == TEXT.encode()


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1:9", "10.0.0.1", "localhost:9", "[::1]", "169.254.169.254"),
        *("127.1", "2130706433", "0x7f.1"),
    ],
)
def test_page_behind_a_proxy_may_not_lead_into_the_private_net(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    server.routes["http://example.invalid/a"] = redirect(f"http://{host}/router")
    with pytest.raises(ProtocolError, match="private network"):
        web.fetch("http://example.invalid/a")
    assert len(server.requests) == 1


# The program as a whole


def test_program_shows_a_page_from_the_web(server: Loopback) -> None:
    page = Path(__file__).parent.joinpath("pages", "daily_uk.html").read_bytes()
    server.routes["/a"] = reply(page, media_type="text/html")
    done = run(f"{server.url}/a")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"Reservoir leak went unnoticed")


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (reply(b"", "404 Not Found"), 69),
        (reply(b"", "403 Forbidden"), 77),
        (reply(b"", "503 \x1b[31mBusy", Retry_After="60"), 75),
        (reply(b"x", media_type="image/png"), 65),
        (b"\x1b]0;x\x07\r\n\r\n", 76),
        (redirect("file:///etc/passwd"), 76),
    ],
)
def test_program_says_in_one_clean_line_what_is_wrong(
    server: Loopback, answer: bytes, code: int
) -> None:
    server.routes["/a"] = answer
    done = run(f"{server.url}/a")
    assert (done.returncode, done.stdout) == (code, b"")
    assert done.stderr.startswith(f"briefing: {server.url}/a: ".encode()) or code == 76
    assert done.stderr.count(b"\n") == 1
    assert b"\x1b" not in done.stderr


def test_interrupt_while_fetching_leaves_without_a_traceback(server: Loopback) -> None:
    import signal
    import threading

    is_asked = threading.Event()

    def handler(_: object) -> bytes:
        is_asked.set()
        time.sleep(5)
        return b""

    server.routes["/a"] = handler
    process = subprocess.Popen(
        [sys.executable, "-m", "briefing", f"{server.url}/a"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert is_asked.wait(20)
    process.send_signal(signal.SIGINT)
    _, message = process.communicate(timeout=4)
    assert (process.returncode, message) == (130, b"")
