"""A process of our own that takes hostile input apart, and that can be stopped.

libxml2 and expat cannot be interrupted, and some input keeps them busy for minutes or brings them
down. So they run beside the program: what a page or feed can cost there is its own deadline.

Both ends are here. A module that works in such a process calls `serve` when it is the main one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from threading import Timer
from types import TracebackType
from typing import IO, Self

_CODE = (
    "import runpy, sys; name, *sys.path[:] = sys.argv[1:]; "
    "runpy.run_module(name, run_name='__main__')"
)
_LENGTH = 8
"""Bytes that say how long a message is."""


class Worker:
    """Runs a module that serves; starts anew after each question that took too long."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Start already: the caller may have something else to do meanwhile."""
        self._process = self._start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process, whatever it is doing."""
        self.close()

    def close(self) -> None:
        """End the process, whatever it is doing; another question would start a new one."""
        self._stop()

    def ask(self, question: bytes, seconds: float) -> bytes | None:
        """Give the module's answer; None when it failed or took too long."""
        process = self._process or self._start()
        self._process = process
        assert process.stdin  # noqa: S101 for the type checker
        assert process.stdout  # noqa: S101
        timer = Timer(seconds, process.kill)
        timer.start()
        try:
            _send(process.stdin, question)
            answer = _receive(process.stdout)
        except OSError:  # it has died
            answer = None
        finally:
            timer.cancel()
        if answer is None:
            self._stop()
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        # Isolated: neither the folder that we are in nor the environment adds modules.
        command = [sys.executable, "-I", "-S", "-c", _CODE, self._module, *filter(None, sys.path)]
        return subprocess.Popen(  # noqa: S603 our own code, no shell
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    _close(pipe)
            process.wait()


def serve(answer: Callable[[bytes], bytes]) -> None:
    """Answer questions on standard input until it is closed."""
    questions = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between
    while (question := _receive(questions)) is not None:
        _send(answers, answer(question))


def _send(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(len(message).to_bytes(_LENGTH, "big") + message)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes | None:
    """Read one message; None where it ends too early."""
    head = pipe.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    length = int.from_bytes(head, "big")
    message = pipe.read(length)
    return message if len(message) == length else None


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # what was left for a dead process
        return
