"""One file of the folder is read, and what a list shows of it is found."""

from __future__ import annotations

import os
from collections.abc import Callable

from briefing.errors import BriefingError
from briefing.model import Status
from briefing.reading import read
from briefing.reading.text import printable
from briefing.record import NamedTuple

_LONGEST_TITLE = 200
"""Code points."""
_CHUNK = 1 << 18
"""Code points of a text that are encoded at once."""


class Figures(NamedTuple):
    """What the index keeps of an article, beside its words."""

    digest: bytes
    """Of the clean text: the same in any encoding and under any name."""
    published: str | None
    title: str
    claims: int
    unconfirmed: int


class Found(NamedTuple):
    """What a file holds: an article, or the reason why none can be read."""

    figures: Figures | None
    text: str
    """The clean text."""
    problem: str | None


def digest_of(text: str) -> bytes:
    """Tell texts apart by 16 bytes (BLAKE2b)."""
    from hashlib import blake2b

    digest = blake2b(digest_size=16)
    for start in range(0, len(text), _CHUNK):  # a second copy of 10 MB takes as long as its digest
        digest.update(text[start : start + _CHUNK].encode(errors="replace"))
    return digest.digest()


def find_figures(path: str, recall: Callable[[bytes], Figures | None]) -> Found:
    """Read a file and find its figures, unless `recall` knows them by the text's digest."""
    try:
        document = read(path)
    except BriefingError as error:
        return Found(None, "", str(error))
    digest = digest_of(document.text)
    if figures := recall(digest):
        return Found(figures, document.text, None)
    # Loaded only here: most times nothing in the folder has changed.
    from briefing.pipeline import annotate
    from briefing.views.phrases import count_claims, count_statuses

    annotated = annotate(document)
    briefing = annotated.briefing
    words = briefing.text[slice(*briefing.headline)] if briefing.headline else document.text
    title = " ".join(words[:_LONGEST_TITLE].split()) or printable(os.path.basename(path))
    unconfirmed = count_statuses(annotated)[Status.UNCONFIRMED]
    figures = Figures(digest, briefing.published, title, count_claims(annotated), unconfirmed)
    return Found(figures, document.text, None)
