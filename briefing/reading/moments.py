"""Dates with their time of day, as pages, feeds and files write them."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime

_ISO = (
    r"\s*([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])"
    r"(?:[Tt ]([01][0-9]|2[0-3]):([0-5][0-9])(?::[0-9]{2})?(?:[.,][0-9]+)?([Zz])?)?"
)
_DOTTED = r"\s*([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})(?![0-9])"


def read_moment(text: str) -> str | None:
    """Read "2025-01-17T08:15", "2025-01-17" from the start of a text; None for no date.

    ISO 8601 and RFC 3339, RFC 5322 ("Fri, 17 Jan 2025 08:15:00 +0100"), and 17.01.2025. An offset
    is dropped, for the time of day is the one that readers there saw; "Z" behind it says UTC.
    """
    if match := re.match(_ISO, text):
        year, month, day, hour, minute, zulu = match.groups()
        time = f"T{hour}:{minute}{'Z' if zulu else ''}" if hour else ""
        return _date(year, month, day, time)
    if match := re.match(_DOTTED, text):
        day, month, year = match.groups()
        return _date(year, month, day)
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return _date(found.year, found.month, found.day, f"T{found.hour:02}:{found.minute:02}")


def _date(year: str | int, month: str | int, day: str | int, time: str = "") -> str | None:
    year, month, day = int(year), int(month), int(day)
    if not (1900 <= year < 2200 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{year:04}-{month:02}-{day:02}{time}"
