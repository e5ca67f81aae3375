"""A web address -> bytes, within a deadline and a size, and from nowhere the user did not mean.

urllib3 speaks HTTP and TLS. Ours are the limits: one deadline for everything from the name of the
host to the last byte, five redirects, no way from the public net into a private one, and the
exit codes. An answer that its server marked is kept, so that it is not sent twice.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from urllib.parse import urljoin

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    DecodeError,
    HTTPError,
    NewConnectionError,
    SSLError,
)
from urllib3.exceptions import ProtocolError as BrokenAnswerError
from urllib3.exceptions import TimeoutError as SlowAnswerError

from briefing import __version__
from briefing.errors import (
    BriefingError,
    LaterError,
    ProtocolError,
    UnavailableError,
    UnreadableError,
)
from briefing.messages import gettext
from briefing.reading.addresses import Address, parse_address, show
from briefing.reading.files import SIZE_LIMIT
from briefing.reading.hosts import find_proxy, is_public, literal_ips, open_pool, resolve
from briefing.reading.memory import Memory, recall, remember
from briefing.reading.payload import Payload
from briefing.reading.statuses import raise_for_status
from briefing.reading.text import printable
from briefing.record import NamedTuple

DEADLINE = 20.0
"""Seconds from the first look-up to the last byte, over all redirects."""
MOST_REDIRECTS = 5
USER_AGENT = f"briefing/{__version__} (terminal reader; fetches only what its user asks for)"

_CONNECT = 10.0
_CHUNK = 65536
_REDIRECTS = (301, 302, 303, 307, 308)
_NOT_MODIFIED = 304
_ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5"
_TEXT_TYPES = r"text/.+|application/(?:.+\+)?(?:xml|json)|application/octet-stream|"


class Answer(NamedTuple):
    """What a server had to say."""

    payload: Payload
    is_new: bool
    """False when the server said that nothing has changed since last time."""
    is_public: bool
    """The server is one of the public net: nothing it names may lead into a private one."""


def fetch_payload(url: str) -> Payload:
    """Fetch what the user asked for by its address."""
    return fetch(url).payload


def fetch(
    url: str, *, is_typed: bool = True, must_be_public: bool = False, deadline: float | None = None
) -> Answer:
    """Fetch an address; `is_typed` says that the user named it and not a feed.

    With `must_be_public`, no host of a private network is asked. Raises UsageError, HostError,
    UnavailableError, ForbiddenError, LaterError, ProtocolError or UnreadableError.
    """
    source = show(url)
    seconds = DEADLINE if deadline is None else deadline
    end = time.monotonic() + seconds

    def work() -> Answer:
        try:
            return _follow(url, source, end, is_typed=is_typed, must_be_public=must_be_public)
        except (HTTPError, OSError) as error:
            raise _explain(error, source) from error

    try:
        return _run(work).result(seconds)
    except TimeoutError as error:
        reason = gettext("no answer within {:.0f} seconds; try later").format(seconds)
        raise LaterError(f"{source}: {reason}") from error


def _run(work: Callable[[], Answer]) -> Future[Answer]:
    """Work in a thread that may be left behind: looking up a host cannot be interrupted."""
    future: Future[Answer] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 raised again where the result is waited for
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future


def _follow(url: str, source: str, end: float, *, is_typed: bool, must_be_public: bool) -> Answer:
    """Ask, and go where the server sends us, within all limits."""
    for hop in range(MOST_REDIRECTS + 1):
        address = parse_address(url, is_typed=is_typed and not hop)
        proxy = find_proxy(address)
        # Behind a proxy it is the proxy that looks names up.
        ips = literal_ips(address) if proxy else resolve(address)
        _check_private(address, ips, must_be_public)
        must_be_public = must_be_public or all(map(is_public, ips))
        memory = recall(url)
        response = _ask(address, ips, proxy, memory, end)
        if response.status == _NOT_MODIFIED and memory is None:
            response.close()
            response = _ask(address, ips, proxy, None, end)
        location = response.headers.get("Location")
        if response.status not in _REDIRECTS or not location:
            payload = _receive(response, url, source, memory, end)
            return Answer(payload, response.status != _NOT_MODIFIED, must_be_public)
        response.close()
        url = _join(url, location)
    raise ProtocolError(f"{source}: {gettext('more than {} redirects').format(MOST_REDIRECTS)}")


def _check_private(address: Address, ips: list[str], must_be_public: bool) -> None:
    if must_be_public and not all(map(is_public, ips)):
        reason = gettext("a public page leads into a private network")
        raise ProtocolError(f"{show(address.host)}: {reason}")


def _join(url: str, location: str) -> str:
    """Give the address that a Location header means, in UTF-8 and with blanks as browsers do."""
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")  # `http.client` reads Latin-1
    try:
        return urljoin(url, location.replace(" ", "%20"))
    except ValueError as error:
        raise ProtocolError(f"{show(location)[:200]}: {gettext('malformed address')}") from error


def _ask(
    address: Address, ips: list[str], proxy: str | None, memory: Memory | None, end: float
) -> urllib3.BaseHTTPResponse:
    """Send the question to the first of the addresses that takes it; give the answer's head."""
    headers = {
        "Host": address.netloc,
        "User-Agent": USER_AGENT,
        "Accept": _ACCEPT,
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }
    if memory and memory.etag:
        headers["If-None-Match"] = memory.etag
    if memory and memory.modified:
        headers["If-Modified-Since"] = memory.modified
    left = max(0.1, end - time.monotonic())
    timeout = urllib3.Timeout(connect=min(_CONNECT, left), read=left)
    if proxy:
        manager = urllib3.ProxyManager(proxy, timeout=timeout)
        url = f"{address.scheme}://{address.netloc}{address.target}"
        return manager.request(
            "GET", url, headers=headers, redirect=False, retries=False, preload_content=False
        )
    failed: HTTPError | None = None
    for ip in ips:
        pool = open_pool(address, ip, timeout)
        try:
            return pool.urlopen(
                "GET",
                address.target,
                headers=headers,
                redirect=False,
                retries=False,
                preload_content=False,
            )
        except (NewConnectionError, ConnectTimeoutError) as error:
            failed = error
    raise failed or NewConnectionError(None, "no address")  # type: ignore[arg-type]


def _receive(
    response: urllib3.BaseHTTPResponse, url: str, source: str, memory: Memory | None, end: float
) -> Payload:
    """Read the answer's body, or take the remembered one; refuse what cannot be an article."""
    if response.status == _NOT_MODIFIED and memory:
        response.close()
        return Payload(source, memory.data, memory.media_type, memory.charset, url=url)
    raise_for_status(response, source)
    media_type, charset = _content_type(response)
    if not re.fullmatch(_TEXT_TYPES, media_type or ""):
        response.close()
        reason = gettext("not an article ({})").format(printable(media_type or "")[:60])
        raise UnreadableError(f"{source}: {reason}")
    if "," in response.headers.get("Content-Encoding", ""):
        response.close()
        raise ProtocolError(f"{source}: {gettext('packed more than once')}")
    data, is_whole = _read_body(response, source, end)
    is_cut = len(data) > SIZE_LIMIT
    data = data[:SIZE_LIMIT]
    if is_whole and not is_cut:
        etag, modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
        remember(url, Memory(data, media_type, charset, etag, modified))
    warnings = () if is_whole else (gettext("incomplete: the connection broke off"),)
    return Payload(source, data, media_type, charset, warnings, url, is_cut)


def _read_body(response: urllib3.BaseHTTPResponse, source: str, end: float) -> tuple[bytes, bool]:
    """Read up to one byte more than the limit; say whether the body came to its proper end."""
    data = bytearray()
    try:
        while len(data) <= SIZE_LIMIT and (chunk := response.read1(_CHUNK)):
            data += chunk
            if time.monotonic() > end:
                raise LaterError(f"{source}: {gettext('too slow; try later')}")
    except BrokenAnswerError:
        if not data:
            raise
        return bytes(data), False
    finally:
        response.close()
    del data[SIZE_LIMIT + 1 :]
    return bytes(data), True


def _content_type(response: urllib3.BaseHTTPResponse) -> tuple[str | None, str | None]:
    """Read "text/html; charset=utf-8" as media type and charset."""
    header = response.headers.get("Content-Type", "").lower()
    media_type = header.partition(";")[0].strip()
    match = re.search(r"charset\s*=\s*[\"']?([a-z0-9_.:-]{1,40})", header)
    return media_type or None, match[1] if match else None


def _explain(error: HTTPError | OSError, source: str) -> BriefingError:
    """Say what a failure of the connection means to the user."""
    if isinstance(error, SSLError):
        return UnavailableError(
            f"{source}: {gettext('no safe connection ({})').format(_reason(error))}"
        )
    # urllib3 counts it among the slow ones as well.
    if isinstance(error, NewConnectionError) or type(error) is OSError:
        return UnavailableError(f"{source}: {gettext('no connection ({})').format(_reason(error))}")
    if isinstance(error, SlowAnswerError):
        return LaterError(f"{source}: {gettext('no answer in time; try later')}")
    if isinstance(error, DecodeError):
        return ProtocolError(f"{source}: {gettext('the answer is packed wrongly')}")
    reason = gettext("the answer is no proper HTTP ({})").format(_reason(error))
    return ProtocolError(f"{source}: {reason}")


def _reason(error: BaseException) -> str:
    """Find the system's own words for what went wrong, on one line."""
    while (inner := error.__cause__ or error.__context__) and isinstance(inner, Exception):
        error = inner
    reason = getattr(error, "verify_message", None) or getattr(error, "strerror", None)
    return printable(gettext(str(reason or error)))[:120]
