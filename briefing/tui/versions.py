"""What lies at a place is read again, or for the first time, and compared: all of it off the loop.

Knows no screen. Every function here may take as long as the disk, the network or the engine does.
"""

from __future__ import annotations

import os
import select
from collections.abc import Callable
from typing import NamedTuple

from briefing.comparison import Comparison, compare
from briefing.errors import BriefingError
from briefing.memory.places import find_place, note_place
from briefing.messages import gettext
from briefing.model import AnnotatedBriefing, Briefing, Span
from briefing.tui.findings import Findings
from briefing.tui.layout import find_panels

Wanted = Callable[[], bool]
"""Tells whether somebody still waits for the result."""

GLANCE = 0.1
"""Seconds between two questions whether somebody still waits."""


class Stamp(NamedTuple):
    """What tells a file from an older one of the same name."""

    modified: int
    """Nanoseconds since 1970."""
    size: int
    """Bytes."""
    inode: int


class Version(NamedTuple):
    """The structure of what was read from a place, or why nothing was."""

    outlined: AnnotatedBriefing | None
    """Without claims."""
    problem: str | None
    warnings: tuple[str, ...] = ()


class Fresh(NamedTuple):
    """A newer text of the same place."""

    annotated: AnnotatedBriefing
    comparison: Comparison
    """With the one that is on the screen."""


def is_file(source: str) -> bool:
    """Tell whether a briefing came from a file, which may change while it is read."""
    return source != "-" and "://" not in source


def stamp_of(path: str) -> Stamp | None:
    """Look at a file; None where it is gone."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return Stamp(status.st_mtime_ns, status.st_size, status.st_ino)


def open_version(location: str, is_noted: bool = False, language: str | None = None) -> Version:
    """Read what lies at a place, in a language if one is declared; the library may note it."""
    # Loaded on use: the first text does not wait for it.
    from briefing.library.catalogue import note_read
    from briefing.pipeline import outline
    from briefing.reading import read

    try:
        document = read(location)
    except BriefingError as error:
        return Version(None, str(error))
    outlined = outline(document, language)
    briefing = outlined.briefing
    if not briefing.sections and not briefing.headline:
        return Version(None, f"{briefing.source}: {gettext('no article found')}")
    warnings = list(document.warnings)
    if is_noted:
        note_read(briefing.text, warnings.append)
    return Version(outlined, None, tuple(warnings))


def declared_language(shown: AnnotatedBriefing) -> str | None:
    """Give the language that the user declared for a briefing; its other versions have it too."""
    return shown.language if shown.is_declared else None


def find_fresh(
    shown: AnnotatedBriefing, is_complete: bool, is_wanted: Wanted
) -> Fresh | str | None:
    """Read the place of a briefing again; None where the text is the same, else why not.

    The claims of the briefing that is shown may not all have been found yet.
    """
    version = open_version(shown.briefing.source, language=declared_language(shown))
    if version.outlined is None:
        return version.problem
    if version.outlined.briefing.text == shown.briefing.text:
        return None
    old = shown if is_complete else annotate_apart(shown, is_wanted)
    new = annotate_apart(version.outlined, is_wanted)
    return Fresh(new, compare(old, new))


def compare_with(
    path: str, shown: AnnotatedBriefing, is_complete: bool, is_wanted: Wanted
) -> Comparison | str:
    """Compare with an older version at a path; give the reason where it cannot be read."""
    version = open_version(path, language=declared_language(shown))
    if version.outlined is None:
        return version.problem or ""
    new = shown if is_complete else annotate_apart(shown, is_wanted)
    return compare(annotate_apart(version.outlined, is_wanted), new)


def annotate_apart(outlined: AnnotatedBriefing, is_wanted: Wanted) -> AnnotatedBriefing:
    """Find all claims in another process: a thread of this one would make the keys wait.

    What was found by then, where nobody waits any more or the engine fails.
    """
    from briefing.background import Finder

    findings = Findings(outlined, find_panels(outlined.briefing))
    finder = Finder(outlined)
    try:
        while not finder.is_over and is_wanted():
            if select.select([finder], [], [], GLANCE)[0]:
                for found in finder.receive():
                    findings.add(found)
    finally:
        finder.stop()
    return findings.annotated


def same_place(old: Briefing, new: Briefing, offset: int | None) -> int | None:
    """Find a character of one text in a newer one, by the words around; None is the top."""
    if offset is None:
        return None
    place = note_place(old.text, _paragraphs(old), offset)
    return find_place(new.text, _paragraphs(new), place) if place else None


def _paragraphs(briefing: Briefing) -> list[Span]:
    return [span for panel in find_panels(briefing) for span in panel.blocks]
