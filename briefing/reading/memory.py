"""Answers of servers that may be asked for again: what to say so that they send nothing twice."""

from __future__ import annotations

import json

from briefing.reading.cache import load, store
from briefing.record import NamedTuple

_SHELF = "web"
_LONGEST_VALIDATOR = 500


class Memory(NamedTuple):
    """An answer, and the marks by which its server knows it again (RFC 9110, 8.8)."""

    data: bytes
    media_type: str | None
    charset: str | None
    etag: str | None
    modified: str | None


def recall(url: str) -> Memory | None:
    """Give the last answer of an address, where one was remembered."""
    head, mark, data = (load(_SHELF, url.encode("utf-8", "replace")) or b"").partition(b"\n")
    try:
        facts = json.loads(head)
        memory = Memory(data, *(facts[name] for name in Memory._fields[1:]))
    except (ValueError, KeyError, TypeError):
        return None
    is_sound = mark and all(fact is None or isinstance(fact, str) for fact in memory[1:])
    return memory if is_sound else None


def remember(url: str, memory: Memory) -> None:
    """Keep an answer that its server marked; one without marks would have to be sent again."""
    memory = memory._replace(etag=_validator(memory.etag), modified=_validator(memory.modified))
    if memory.etag or memory.modified:
        head = json.dumps(dict(zip(Memory._fields[1:], memory[1:], strict=True))).encode()
        store(_SHELF, url.encode("utf-8", "replace"), head + b"\n" + memory.data)


def _validator(value: str | None) -> str | None:
    """Take only what fits into a header: printable ASCII of a sane length."""
    if value and value.isascii() and value.isprintable() and len(value) <= _LONGEST_VALIDATOR:
        return value
    return None
