"""Where one is: which claim of how many, which section, how far; and what is left out meanwhile."""

from __future__ import annotations

from typing import NamedTuple

from briefing.messages import gettext
from briefing.model import Status
from briefing.tui.listing import Filter
from briefing.tui.marks import SYMBOLS, ClaimMarks
from briefing.tui.wrapping import crop
from briefing.views.labels import Labels

CLAIM = "claim {}"
ONLY = "only {}"
VERBATIM = "verbatim"
SHORT = 16
"""Cells of a speaker's name where there is little room."""


class Place(NamedTuple):
    """What the header says at its right."""

    panel: int = 0
    panels: int = 0
    is_alone: bool = False
    """Whether no other section is shown."""
    claim: int | None = None
    """The place of the selected claim among those listed, from 1."""
    claims: int = 0
    """How many are listed."""
    chosen: Filter = Filter()
    statuses: tuple[Status, ...] = ()
    """Those of what is left in doubt, for the name of a filter that asks for that."""
    progress: int | None = None
    """How much of the text has been on the screen, in percent; None where all of it is."""


def write_place(place: Place, labels: Labels) -> list[str]:
    """Say where one is, in ever fewer words."""
    section = _write_section(place, labels)
    far = "" if place.progress is None else f"{place.progress} %"
    written = []
    for is_short in (False, True):
        claim = _write_claim(place, labels, is_short=is_short)
        written += [(claim, section, far), (claim, section)]
    return [_join(*parts) for parts in (*written, (section,))]


def name_doubts(statuses: tuple[Status, ...], labels: Labels) -> tuple[str, str]:
    """Name what the article leaves in doubt, in words and in symbols."""
    present = statuses or (Status.UNCONFIRMED,)
    words = "/".join(labels.statuses[status] for status in present)
    return words, "".join(SYMBOLS[status] for status in present)


def _write_section(place: Place, labels: Labels) -> str:
    if place.panels < 2:
        return ""
    section = labels.section.format(f"{place.panel + 1}/{place.panels}")
    return gettext(ONLY).format(section) if place.is_alone else section


def _write_claim(place: Place, labels: Labels, *, is_short: bool) -> str:
    of = str(place.claims) if place.claim is None else f"{place.claim}/{place.claims}"
    only = _name_filter(place, labels, is_short=is_short)
    if only:
        return f"{gettext(ONLY).format(only)} {of}"
    return "" if place.claim is None else gettext(CLAIM).format(of)


def _name_filter(place: Place, labels: Labels, *, is_short: bool) -> str:
    names = []
    chosen = place.chosen
    if chosen.speaker is not None:
        names.append(crop(chosen.speaker, SHORT) if is_short else chosen.speaker)
    if chosen.doubts:
        names.append(name_doubts(place.statuses, labels)[is_short])
    elif chosen.claims is ClaimMarks.VERBATIM:
        names.append(gettext(VERBATIM))
    return ", ".join(names)


def _join(*parts: str) -> str:
    joined = " · ".join(filter(None, parts))
    return joined[:1].upper() + joined[1:]
