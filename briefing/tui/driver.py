"""The terminal driver of Textual, but one that leaves at once.

The stock one looks every 0.1 s whether it is to stop, and then waits 0.1 s for nothing: quitting
takes a fifth of a second. This one is woken through a pipe, and knows what the terminal
was asked before. Otherwise its reading loop is that of Textual 8.2.
"""

from __future__ import annotations

import os
import selectors
from codecs import getincrementaldecoder
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TextIO, cast

from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from briefing.tui.abilities import LateAnswers

if TYPE_CHECKING:
    from textual.app import App

    from briefing.tui.app import BriefingApp

LOOK = 0.1
"""Seconds after which a lone Esc is taken for the key, not for the start of a sequence."""
CHUNK = 4096


class DeafFile:
    """Writes to the terminal, and to nobody when it is gone: there is no one left to tell.

    An error would end the thread that writes, and the program would wait for it for ever.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> None:
        """Write, if anybody is there."""
        with suppress(OSError):
            self._file.write(text)

    def flush(self) -> None:
        """Send what was written, if anybody is there."""
        with suppress(OSError):
            self._file.flush()

    def fileno(self) -> int:
        """Give the file's descriptor."""
        return self._file.fileno()


class PromptDriver(LinuxDriver):
    """Reads keys, and stops as soon as it is asked to."""

    _app: BriefingApp
    _sleeper = _waker = -1
    """The two ends of the pipe; there only while keys are read."""

    def __init__(self, app: App[Any], **options: Any) -> None:
        super().__init__(app, **options)
        self._file = cast("Any", DeafFile(cast("TextIO", self._file)))
        self._typed = self._app.answer.typed if self._app.answer else b""

    def start_application_mode(self) -> None:
        """Start, or go on after ctrl+z."""
        self._sleeper, self._waker = os.pipe()
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def disable_input(self) -> None:
        """Stop reading keys."""
        if self._waker >= 0:
            os.write(self._waker, b"!")
        super().disable_input()

    def close(self) -> None:
        """Give everything back; Textual does so before ctrl+z too."""
        super().close()
        if self._waker >= 0:
            os.close(self._sleeper)
            os.close(self._waker)
            self._sleeper = self._waker = -1

    def run_input_thread(self) -> None:
        """Read keys until told to stop, or until there is no terminal any more."""
        stop = self._sleeper
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        answer = self._app.answer
        late = LateAnswers() if answer and not answer.is_complete else None

        def press(keys: bytes) -> None:
            # Nothing at all means the end to the parser.
            for message in parser.feed(decode(keys)) if keys else ():
                self.process_message(message)

        press(self._typed)
        self._typed = b""
        # Not the default one: kqueue cannot wait for terminals.
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(stop, selectors.EVENT_READ)
            while True:
                ready = [key.fd for key, _ in selector.select(LOOK)]
                if stop in ready:
                    break
                if ready:
                    keys = self._read()
                    if not keys:
                        self._loop.call_soon_threadsafe(self._app.hang_up)
                        break
                    press(late.strip(keys) if late else keys)
                for message in parser.tick():
                    self.process_message(message)
        # A sequence may have been cut short.
        with suppress(EOFError, ParseError):
            list(parser.feed(""))

    def _read(self) -> bytes:
        """Read keys; nothing where the terminal is gone, which Linux calls an error."""
        try:
            return os.read(self.fileno, CHUNK)
        except OSError:
            return b""
