"""What the status of a server's answer means to the user (RFC 9110, 15)."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime

import urllib3

from briefing.errors import ForbiddenError, LaterError, ProtocolError, UnavailableError
from briefing.messages import gettext
from briefing.reading.text import printable

_LONGEST_REASON = 80
_LONGEST_WAIT = 7 * 24 * 3600
"""Seconds that a server may ask us to stay away; a larger number is a mistake."""


def raise_for_status(response: urllib3.BaseHTTPResponse, source: str) -> None:
    """Raise ForbiddenError, LaterError, UnavailableError or ProtocolError unless all is well."""
    status = response.status
    if 200 <= status < 300:
        return
    response.close()
    reason = printable(response.reason or "").replace("\ufffd", "")[:_LONGEST_REASON].strip()
    message = f"{source}: {status} {reason}".rstrip()
    if status in (401, 403, 407):
        raise ForbiddenError(message)
    if status in (429, 503):
        wait = read_retry_after(response.headers.get("Retry-After"))
        advice = (
            gettext("try later, in {}").format(_duration(wait)) if wait else gettext("try later")
        )
        error = LaterError(f"{message}; {advice}")
        error.retry_after = wait
        raise error
    if status >= 400:
        raise UnavailableError(message)
    raise ProtocolError(f"{message}: {gettext('leads nowhere')}")


def read_retry_after(header: str | None) -> float | None:
    """Read Retry-After, a number of seconds or a date, as seconds from now; None for neither."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return float(min(int(text[:9]), _LONGEST_WAIT))
    try:
        wait = parsedate_to_datetime(text).timestamp() - time.time()
    except (ValueError, OverflowError, OSError):
        return None
    return min(max(0.0, wait), float(_LONGEST_WAIT))


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"
