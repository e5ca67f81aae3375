"""How the program and a process of its own speak: each message after its length."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import IO

_LENGTH = 8
"""Bytes that say how long a message is."""


def serve(answer: Callable[[bytes], bytes]) -> None:
    """Answer questions on standard input until it is closed."""
    questions = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between
    while (question := receive(questions)) is not None:
        send(answers, answer(question))


def send(pipe: IO[bytes], message: bytes) -> None:
    """Write one message. Raises OSError where nobody reads."""
    pipe.write(len(message).to_bytes(_LENGTH, "big") + message)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes | None:
    """Read one message; None where it ends too early."""
    head = pipe.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    length = int.from_bytes(head, "big")
    message = pipe.read(length)
    return message if len(message) == length else None
