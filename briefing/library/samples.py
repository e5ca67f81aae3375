"""The bundled articles: where they lie, and which is the newest."""

from __future__ import annotations

import os
import re

from briefing.record import NamedTuple

_FILE_NAME = r"(\d{4}-\d\d-\d\d)-.+\.txt"


class Sample(NamedTuple):
    """One file of the folder."""

    path: str
    """Where to read it from."""
    date: str
    """The ISO date in the file's name."""
    title: str
    """The first line, without a breadcrumb; parsing knows headlines better."""


def bundled() -> tuple[Sample, ...]:
    """List the bundled articles, newest first; empty when the folder is missing."""
    folder = find_samples()
    try:
        names = os.listdir(folder)
    except FileNotFoundError:
        return ()
    samples = []
    for name in sorted(names, reverse=True):
        if match := re.fullmatch(_FILE_NAME, name):
            path = os.path.join(folder, name)
            samples.append(Sample(path, match[1], _read_title(path)))
    return tuple(samples)


def find_samples() -> str:
    """Name the folder: inside the package when installed, beside it in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, "articles")
    if os.path.isdir(installed):
        return installed
    return os.path.join(os.path.dirname(package), "articles")


def _read_title(path: str) -> str:
    """Give the first line that is not blank, or the second one where the first ends with it."""
    with open(path, encoding="utf-8") as file:
        lines = (line.lstrip("#").strip() for line in file)
        filled = (line for line in lines if line)
        first = next(filled, "")
        second = next(filled, "")
    return second if second and first.endswith(second) else first
