"""A process of our own that takes hostile input apart, and that can be stopped.

libxml2 and expat cannot be interrupted, and some input keeps them busy for minutes or brings them
down. So they run beside the program: what a page or feed can cost there is its own deadline.

The other end is `serving.py`.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from threading import Timer
from types import TracebackType
from typing import IO, Self

from briefing.reading.serving import receive, send

_CODE = (
    # Few processes live as short: see `cli.script` on collecting garbage.
    "import gc, sys; gc.set_threshold(50_000); name, *sys.path[:] = sys.argv[1:]; "
    "__import__(name, fromlist='main').main()"
)


class Worker:
    """Runs a module's `main`, which serves; starts anew after a question that took too long."""

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

    def ask(
        self, question: bytes, seconds: float, meanwhile: Callable[[], object] | None = None
    ) -> bytes | None:
        """Give the module's answer; None when it failed or took too long.

        `meanwhile` is called while the other process works.
        """
        process = self._process or self._start()
        self._process = process
        assert process.stdin  # noqa: S101 for the type checker
        assert process.stdout  # noqa: S101
        timer = Timer(seconds, process.kill)
        timer.start()
        try:
            send(process.stdin, question)
            if meanwhile:
                meanwhile()
            answer = receive(process.stdout)
        except OSError:  # it has died
            answer = None
        finally:
            timer.cancel()
        if answer is None:
            self._stop()
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        # Isolated: neither the folder that we are in nor the environment adds modules.
        flags = ["-I", "-S", *(["-B"] if sys.dont_write_bytecode else [])]
        command = [sys.executable, *flags, "-c", _CODE, self._module, *filter(None, sys.path)]
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


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # what was left for a dead process
        return
