"""A server on the loopback device that answers as badly as a test asks it to."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple

PUBLIC = "127.0.0.2"
"""An address of the loopback device that tests take for one of the public net."""


class Request(NamedTuple):
    path: str
    headers: dict[str, str]
    """Names in lower case."""


Handler = Callable[[Request], bytes | Iterable[bytes]]


def reply(
    body: bytes = b"", status: str = "200 OK", media_type: str = "text/plain", **headers: str
) -> bytes:
    """Write a proper answer; `_` in a header's name stands for "-"."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {media_type}"]
    if "Content_Length" not in headers:
        lines.append(f"Content-Length: {len(body)}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


class Loopback:
    """Answers each path by its handler, anything else with 404; remembers what it was asked."""

    def __init__(self, host: str = "127.0.0.1", context: ssl.SSLContext | None = None) -> None:
        self.routes: dict[str, Handler | bytes] = {}
        self.requests: list[Request] = []
        self._context = context
        self._socket = socket.create_server((host, 0))
        self._is_open = True
        self.port = self._socket.getsockname()[1]
        scheme = "https" if context else "http"
        self.url = f"{scheme}://{host}:{self.port}"

    def serve(self) -> None:
        while self._is_open:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def close(self) -> None:
        self._is_open = False
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _answer(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):  # the client may leave at any time
            if self._context:
                with self._context.wrap_socket(connection, server_side=True) as safe:
                    self._converse(safe)
            else:
                self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        request = self._receive(connection)
        self.requests.append(request)
        handler = self.routes.get(request.path, reply(b"nothing", "404 Not Found"))
        answer = handler if isinstance(handler, bytes) else handler(request)
        for piece in [answer] if isinstance(answer, bytes) else answer:
            connection.sendall(piece)
        connection.shutdown(socket.SHUT_WR)
        connection.settimeout(5)
        while connection.recv(65536):
            pass

    def _receive(self, connection: socket.socket) -> Request:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                raise OSError("gone")
            data += piece
            if data[0] == 0x16:  # a TLS client
                connection.sendall(reply(b"", "400 Bad Request"))
                raise OSError("not for us")
        first, *lines = data.decode("latin-1").partition("\r\n\r\n")[0].split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines)
        return Request(first.split(" ")[1], {name.lower(): headers[name] for name in headers})


@contextmanager
def running(server: Loopback) -> Iterator[Loopback]:
    threading.Thread(target=server.serve, daemon=True).start()
    try:
        yield server
    finally:
        server.close()
