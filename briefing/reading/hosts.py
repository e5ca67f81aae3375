"""Names of hosts -> connections: what may be spoken to, and how."""

from __future__ import annotations

import ipaddress
import os
import socket

import urllib3

from briefing.errors import HostError
from briefing.messages import gettext
from briefing.reading.addresses import Address, show

_MOST_TRIED = 4
"""Addresses of one host that are tried; each may take its time to fail."""


def resolve(address: Address) -> list[str]:
    """Give the IP addresses of a host, those to try first first. Raises HostError for none."""
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        raise HostError(f"{show(address.host)}: {gettext('host not found')}") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))[:_MOST_TRIED]


def literal_ips(address: Address) -> list[str]:
    """Give the IP address that a host's name is, without looking it up; none for other names."""
    if address.host.rstrip(".").lower() in ("localhost", "localhost.localdomain"):
        return ["127.0.0.1"]
    try:
        return [str(ipaddress.ip_address(address.host.partition("%")[0]))]
    except ValueError:
        pass
    try:
        # "127.1" and "2130706433" are addresses to most programs.
        return [socket.inet_ntoa(socket.inet_aton(address.host))]
    except OSError:
        return []


def is_public(ip: str) -> bool:
    """Say whether an IP address is one of the public net: not this computer's, not a local one."""
    found = ipaddress.ip_address(ip.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if inner is not None:
            return is_public(str(inner))
        if found in ipaddress.IPv6Network("64:ff9b::/96"):  # NAT64, RFC 6052
            return is_public(str(ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)))
    return found.is_global and not found.is_multicast


def open_pool(address: Address, ip: str, timeout: urllib3.Timeout) -> urllib3.HTTPConnectionPool:
    """Prepare one connection to just this IP address, whose certificate must name the host.

    The name is looked up only once: a second answer could lead elsewhere than the one that was
    checked.
    """
    if address.scheme == "http":
        return urllib3.HTTPConnectionPool(ip, address.port, timeout=timeout, maxsize=1)
    return urllib3.HTTPSConnectionPool(
        ip,
        address.port,
        timeout=timeout,
        maxsize=1,
        cert_reqs="CERT_REQUIRED",
        server_hostname=address.host,
        assert_hostname=address.host,
    )


def find_proxy(address: Address) -> str | None:
    """Name the proxy that the environment asks for, `https_proxy` and `no_proxy`; None for none."""
    if not any(os.environ.get(name) for name in _PROXY_VARIABLES):
        return None
    from urllib.request import getproxies, proxy_bypass  # on use: 30 ms

    if proxy_bypass(address.netloc):
        return None
    proxies = getproxies()
    return proxies.get(address.scheme) or proxies.get("all")


_PROXY_VARIABLES = (
    "http_proxy",
    "HTTP_PROXY",
    "https_proxy",
    "HTTPS_PROXY",
    "all_proxy",
    "ALL_PROXY",
)
