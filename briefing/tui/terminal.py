"""Keys from the terminal even when the article came through standard input. No Textual here.

Textual's driver reads the file descriptor of `sys.__stdin__` and writes to that of
`sys.__stderr__`. Where one of them is a pipe or a file, the terminal takes its place for as long
as the reader is open.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from briefing.errors import BriefingError
from briefing.messages import gettext, reason_of


class NoTerminalError(BriefingError):
    """There is no terminal to read keys from and draw on."""

    exit_code = 69


@contextmanager
def use_terminal() -> Iterator[None]:
    """Put the terminal on descriptors 0 and 2 where they are something else, and back at the end.

    Raises NoTerminalError when standard output is no terminal or none can be opened.
    """
    # In a browser there is no terminal: textual-serve speaks through the pipes.
    if os.environ.get("TEXTUAL_DRIVER"):
        yield
        return
    with ExitStack() as restore:
        missing = [number for number in (0, 2) if not os.isatty(number)]
        if missing:
            terminal = _open_terminal()
            restore.callback(os.close, terminal)
            for number in missing:
                _replace(number, terminal, restore)
        _revive_streams()
        yield


@contextmanager
def end_in_order() -> Iterator[None]:
    """Let a signal that would kill us undo first what was done to the terminal.

    Raises SystemExit with 128 and the signal's number.
    """
    before = {name: signal.getsignal(name) for name in (signal.SIGTERM, signal.SIGHUP)}
    for name, handler in before.items():
        if handler is signal.SIG_DFL:  # else somebody, as nohup, wants it otherwise
            signal.signal(name, _leave)
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


def _leave(number: int, _: object) -> None:
    raise SystemExit(128 + number)


def _open_terminal() -> int:
    """Open the terminal that standard output goes to, else the one that controls us."""
    if not os.isatty(1):
        raise NoTerminalError(gettext("standard output is not a terminal"))
    flags = os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC
    try:
        return os.open(os.ttyname(1), flags)
    except OSError:
        pass
    try:
        return os.open("/dev/tty", flags)
    except OSError as error:
        raise NoTerminalError(gettext("no terminal: {}").format(reason_of(error))) from error


def _replace(number: int, terminal: int, restore: ExitStack) -> None:
    """Put the terminal on a descriptor, and see to it that what was there comes back."""
    try:
        before = os.dup(number)
    except OSError:
        # It was closed: `briefing <&-`.
        restore.callback(os.close, number)
    else:
        restore.callback(_put_back, before, number)
    os.dup2(terminal, number)


def _put_back(before: int, number: int) -> None:
    os.dup2(before, number)
    os.close(before)


def _revive_streams() -> None:
    """Give Python its streams where it was started without them; it leaves None then."""
    if sys.__stdin__ is None:
        sys.__stdin__ = sys.stdin = open(0, encoding="utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115
    if sys.__stderr__ is None:
        sys.__stderr__ = sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115
