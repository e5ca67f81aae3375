"""The reader in a browser: textual-serve on this machine's own address, and for nobody else.

The server starts the program once for every page that is opened, and passes keys and text through.
It has no login: whoever may open a connection to this machine from itself can read along. What a
foreign page could do through the visitor's browser is refused: requests under another host name
(DNS rebinding) or from another page (their Origin).
"""

from __future__ import annotations

import os
import shlex
import socket
import sys
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.messages import gettext, reason_of

if TYPE_CHECKING:
    from aiohttp import web

ADDRESS = "127.0.0.1"
PORT = 8000
"""Tried first; where it is taken, any free one will do."""

POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; font-src 'self'; connect-src 'self' ws://{host}; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none'"
)
"""Nothing is fetched from elsewhere, fonts included, and no other page may frame this one."""


class NoServerError(BriefingError):
    """The reader cannot be served: its library is not installed, or the port is taken."""

    exit_code = 69


def serve(arguments: Sequence[str], port: int | None, say: Callable[[str], None]) -> None:
    """Serve the program, started with these arguments, until a signal ends it.

    `say` gets the address. Raises NoServerError.
    """
    try:
        from aiohttp import web
        from textual_serve.server import Server
    except ImportError as error:
        reason = gettext("--serve needs textual-serve: pip install textual-serve")
        raise NoServerError(reason) from error

    class LoopbackServer(Server):
        """Says where it is, and refuses what does not come from there."""

        async def _make_app(self) -> web.Application:
            app = await super()._make_app()
            app.middlewares.append(make_guard(f"{self.host}:{self.port}"))
            return app

        async def on_startup(self, app: web.Application) -> None:  # noqa: ARG002 its signature
            where = gettext("{} shows the reader, on this machine only; Ctrl-C ends it")
            say(where.format(self.public_url))

    with _listen(port) as listening:
        server = LoopbackServer(
            # -P: a folder of that name beside the article is not us.
            shlex.join([sys.executable, "-P", "-m", "briefing", *arguments]),
            host=ADDRESS,
            port=listening.getsockname()[1],
            title="briefing",
            # A page of our own: theirs fetches a font from elsewhere, and waits for a click.
            templates_path=os.path.dirname(__file__),
        )
        # The browser is no terminal: what is said of ours does not hold there.
        for name in ("COLORFGBG", "LINES"):
            os.environ.pop(name, None)
        os.environ["TERM"] = "xterm-256color"
        web.run_app(server._make_app(), sock=listening, print=None, access_log=None)


def make_guard(host: str) -> Callable[..., Awaitable[web.StreamResponse]]:
    """Make the middleware that lets only requests through that name this host, from its own page.

    A request that opens the reader must say which page it comes from; browsers always do.
    """
    from aiohttp import web

    origin = f"http://{host}"

    @web.middleware
    async def guard(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        hosts = request.headers.getall("Host", [])
        origins = request.headers.getall("Origin", [])
        is_opening = request.headers.get("Upgrade", "").lower() == "websocket"
        if hosts != [host]:
            raise web.HTTPForbidden(text="another host\n")
        if origins != [origin] and (origins or is_opening):
            raise web.HTTPForbidden(text="another origin\n")
        response = await handler(request)
        if not response.prepared:
            response.headers["Content-Security-Policy"] = POLICY.format(host=host)
            response.headers["X-Content-Type-Options"] = "nosniff"
            response.headers["Referrer-Policy"] = "no-referrer"
        return response

    return guard


def _listen(port: int | None) -> socket.socket:
    """Listen on the port; without one, on the usual port or any that is free."""
    for tried in (PORT, 0) if port is None else (port,):
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((ADDRESS, tried))
            listening.listen()
        except OSError as error:
            listening.close()
            reason = reason_of(error)
        else:
            return listening
    raise NoServerError(gettext("port {}: {}").format(port, reason))
