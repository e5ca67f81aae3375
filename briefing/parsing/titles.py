"""What makes a line a title, and where among other lines a title may stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from briefing.parsing.blocks import ends_sentence, is_item

LONGEST_TITLE = 160
"""Code points; headlines of news pages stay below."""
_LONGEST_SUBHEADING = 110
_LONGEST_QUOTED = 60
_LABEL = 3
"""Words of a label over a list, at most."""
_LONGEST_RUN = 2
"""That many lines without a stop may follow each other; more of them are a list or a table."""

_BREAKS = ("…", "...")
_MARKS = "\"'„“”‚‘«»‹›"
_STOP_AND_MARK = {f".{mark}" for mark in _MARKS}
_SENTENCES = re.compile(r"[^\W\d_]{4}[.!?][\"”“«»]?\s{1,3}[\"„“»«]?[^\W\d_a-z]")


def _is_spoken(line: str) -> bool:
    """Tell a quotation that stands alone from a title in marks: it ends as sentences do."""
    if line[0] not in _MARKS or line[-1] not in _MARKS:
        return False
    return len(line) > _LONGEST_QUOTED or line.rstrip(_MARKS).endswith((".", "!", "…", ","))


_NO_TITLE: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("it is as long as a paragraph", lambda line: len(line) > LONGEST_TITLE),
    ("it is a row of a table", lambda line: "\t" in line),
    ("it holds no letter", lambda line: not any(map(str.isalpha, line))),
    ("it ends like a sentence", lambda line: ends_sentence(line) and line[-1] not in '?!"”“«»'),
    ("it announces or goes on", lambda line: line[-1] in ":,;–—-"),
    ("it is an item of a list", lambda line: is_item(line) and not line[0].isdigit()),
    ("it is a quotation that stands alone", _is_spoken),
    ("it ends with a quoted sentence", lambda line: line[-2:] in _STOP_AND_MARK),
    ("it is several sentences", lambda line: len(line) > _LONGEST_QUOTED and is_told(line)),
)
"""Why a line is no title, the cheap reasons first."""


def is_told(line: str) -> bool:
    """Say whether a line holds a sentence and the beginning of another."""
    return _SENTENCES.search(line) is not None


def is_title(line: str) -> bool:
    """Say whether a line reads like a headline or sub-heading, wherever it stands."""
    for _, holds in _NO_TITLE:  # noqa: SIM110  `any` would double the time of short lines
        if holds(line):
            return False
    return True


def goes_on_below(line: str, following: str) -> bool:
    """Say whether a line breaks off to be ended by the paragraph below: "Loser of the day ..."."""
    return (
        len(line) <= _LONGEST_QUOTED
        and line.rstrip(_MARKS).endswith(_BREAKS)
        and following.lstrip(_MARKS).startswith(_BREAKS)
    )


def is_list_heading(line: str, following: str) -> bool:
    """Say whether a line is a label with its colon over a list: "Key points:"."""
    return line[-1] == ":" and len(line.split()) <= _LABEL and is_item(following)


def is_subheading(
    lines: Sequence[str], titled: Sequence[bool], place: int, *, is_alone: bool
) -> bool:
    """Say whether the line at a place is a sub-heading among its neighbours.

    A sub-heading is shorter than the paragraph that follows it, does not start in mid-sentence,
    and is not the last row of a table. `titled` says which lines read like titles;
    one that stands alone between blank lines is no row of a table.
    """
    if not titled[place] or place + 1 == len(lines) or titled[place + 1]:
        return False
    line, following = lines[place], lines[place + 1]
    if len(line) > _LONGEST_SUBHEADING or line[0].islower():
        return False
    run = titled[max(0, place - _LONGEST_RUN) : place]
    if not is_alone and len(run) == _LONGEST_RUN and all(run):
        return False
    return len(following) > len(line) or is_item(following)
