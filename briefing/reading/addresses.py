"""Which locations are web addresses, and which of those are followed."""

from __future__ import annotations

import re

from briefing.errors import ProtocolError, UsageError
from briefing.messages import gettext
from briefing.reading.text import printable
from briefing.record import NamedTuple

# Strings until `re` first uses them: a file name without a colon needs none of them.
_URL = r"(?i)[a-z][a-z0-9+.-]+://|(?:https?|ftp|file|data|javascript|vbscript|mailto|about):"
_SPACES = r"[\x00-\x20\x7f-\xa0\u2028\u2029]"
_LOGIN = r"(?<=//)[^/?#]*@"

_LONGEST = 8000
"""Code points of an address."""


class Address(NamedTuple):
    """A web address in its parts, all of them ASCII."""

    scheme: str
    """"http" or "https"."""
    host: str
    """Without the brackets of an IPv6 address."""
    port: int
    target: str
    """Path and query, as the server gets them."""

    @property
    def netloc(self) -> str:
        """What the Host header says."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        is_usual = self.port == (443 if self.scheme == "https" else 80)
        return host if is_usual else f"{host}:{self.port}"


def is_url(location: str) -> bool:
    """Say whether a location is an address and no file name; "./" before one makes it a name."""
    return ":" in location and re.match(_URL, location) is not None


def show(url: str) -> str:
    """Write an address for people: printable, without user name and password."""
    return printable(re.sub(_LOGIN, "", url, count=1))[:_LONGEST]


def parse_address(url: str, *, is_typed: bool = True) -> Address:
    """Take an address apart.

    What the user typed and is wrong raises UsageError; what a feed or server gave, ProtocolError.
    """
    try:
        return _parse(url)
    except ValueError as error:
        message = f"{show(url)[:200]}: {error}"
        raise (UsageError if is_typed else ProtocolError)(message) from error


def _parse(url: str) -> Address:
    """Raise ValueError with the reason for what is not followed."""
    from urllib.parse import quote, urlsplit  # on use: the plain path has no address

    if len(url) > _LONGEST or re.search(_SPACES, url):
        raise ValueError(gettext("malformed address"))
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError(gettext("malformed address")) from None
    if parts.scheme not in ("http", "https"):
        raise ValueError(gettext("only http and https addresses are read"))
    if not parts.hostname:
        raise ValueError(gettext("the address names no host"))
    if "@" in parts.netloc:
        raise ValueError(gettext("addresses with user name or password are not read"))
    try:
        # IDNA 2003, which Python has; a label that it lacks is one that hardly any host has.
        host = parts.hostname.encode("ascii" if ":" in parts.hostname else "idna").decode()
    except UnicodeError:
        raise ValueError(gettext("malformed host name")) from None
    if re.search(r"[^a-z0-9._:%-]", host, re.IGNORECASE) or len(host) > 253:
        raise ValueError(gettext("malformed host name"))
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    if parts.query:
        target += "?" + quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]")
    return Address(parts.scheme, host, port or (443 if parts.scheme == "https" else 80), target)
