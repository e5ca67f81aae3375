"""What lies at a place is read again, or for the first time, and compared: all of it off the loop.

Knows no screen. Every function here may take as long as the disk or the network does.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from briefing.comparison import Comparison, compare
from briefing.errors import BriefingError
from briefing.library.catalogue import note_read
from briefing.memory.places import find_place, note_place
from briefing.model import AnnotatedBriefing, Span
from briefing.pipeline import annotate
from briefing.reading import STDIN, read
from briefing.tui.layout import find_panels


class Stamp(NamedTuple):
    """What tells a file from an older one of the same name."""

    modified: int
    """Nanoseconds since 1970."""
    size: int
    """Bytes."""
    inode: int


class Version(NamedTuple):
    """What was read from a place, or why nothing was."""

    annotated: AnnotatedBriefing | None
    problem: str | None
    warnings: tuple[str, ...] = ()


class Fresh(NamedTuple):
    """A newer text of the same place."""

    annotated: AnnotatedBriefing
    comparison: Comparison
    """With the one that is on the screen."""


def is_file(source: str) -> bool:
    """Tell whether a briefing came from a file, which may change while it is read."""
    return source != STDIN and "://" not in source


def stamp_of(path: str) -> Stamp | None:
    """Look at a file; None where it is gone."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return Stamp(status.st_mtime_ns, status.st_size, status.st_ino)


def open_version(location: str, is_noted: bool = False) -> Version:
    """Read and annotate what lies at a place; the library may note that it was read."""
    try:
        document = read(location)
    except BriefingError as error:
        return Version(None, str(error))
    annotated = annotate(document)
    briefing = annotated.briefing
    if not briefing.sections and not briefing.headline:
        return Version(None, f"{briefing.source}: no article found")
    warnings = list(document.warnings)
    if is_noted:
        note_read(briefing.text, warnings.append)
    return Version(annotated, None, tuple(warnings))


def find_fresh(shown: AnnotatedBriefing) -> Fresh | str | None:
    """Read the place of a briefing again; None where the text is the same, else why not."""
    version = open_version(shown.briefing.source)
    if version.annotated is None:
        return version.problem
    if version.annotated.briefing.text == shown.briefing.text:
        return None
    return Fresh(version.annotated, compare(shown, version.annotated))


def same_place(old: AnnotatedBriefing, new: AnnotatedBriefing, offset: int | None) -> int | None:
    """Find a character of one text in a newer one, by the words around; None is the top."""
    if offset is None:
        return None
    place = note_place(old.briefing.text, _paragraphs(old), offset)
    return find_place(new.briefing.text, _paragraphs(new), place) if place else None


def _paragraphs(annotated: AnnotatedBriefing) -> list[Span]:
    return [span for panel in find_panels(annotated.briefing) for span in panel.blocks]
