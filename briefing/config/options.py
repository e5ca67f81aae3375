"""Every entry that a configuration file may have, and the commented file with all defaults."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.messages import WISHES, gettext
from briefing.record import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any

KEYS = "keys"
"""The table of the keys; its entries are the actions of the reader, by their ids."""


class Option(NamedTuple):
    """One entry."""

    name: str
    """Its table and its own name: "reader.width"."""
    kind: type
    """bool, int, str or list: the type of the value in TOML."""
    default: Any
    comment: str
    """What it does, for the commented file."""
    choices: Sequence[Any] = ()
    """The values that are allowed; empty: every one of its kind."""

    @property
    def wanted(self) -> str:
        """Say which values are allowed."""
        if isinstance(self.choices, range):
            return gettext("a number from {} to {}").format(self.choices[0], self.choices[-1])
        if self.choices:
            return gettext("one of {}").format(", ".join(self.choices))
        return gettext(KINDS[self.kind])


KINDS = {bool: "true or false", int: "a number", str: "text", list: "a list of texts"}
"""What a value may be where no choices are declared."""

THEMES = ("auto", "briefing-dark", "briefing-black", "briefing-light", "briefing-white", "ansi")
"""auto: dark or light, as the terminal's background is."""
WIDTHS = range(40, 121)
"""Reading widths that one can choose, in cells."""
CLAIMS = ("sure", "all", "verbatim", "off")

OPTIONS: tuple[Option, ...] = (
    Option(
        "reader.theme",
        str,
        "auto",
        "auto: dark or light, as the terminal's background is; ansi: no colour is sent",
        THEMES,
    ),
    Option("reader.width", int, 66, "cells of the longest line", WIDTHS),
    Option(
        "reader.language",
        str,
        "auto",
        "of what the program itself says; auto: as the locale wants it",
        WISHES,
    ),
    Option("reader.ascii", bool, False, "draw symbols and borders in ASCII only"),
    Option(
        "reader.remember", bool, True, "keep the place, width, panes and marks of each briefing"
    ),
    Option("marks.claims", str, "sure", "which claims are marked at first", CLAIMS),
    Option("marks.statuses", bool, True, "mark what the article calls unconfirmed or disputed"),
    Option("panes.outline", bool, True, "show the outline where there is room"),
    Option("panes.claims", bool, True, "show the claims where there is room"),
    Option("feeds.urls", list, [], "the addresses of feeds that --refresh fetches"),
    Option(
        "library.folder",
        str,
        "",
        "the folder of your briefings; empty: articles, in the data folder",
    ),
)


HEAD = "The configuration of briefing. Take away the # before what you want to change."
ABOUT_KEYS = (
    "Keys by action: a character, a name (enter, space, f1, left), ctrl+ or shift+ before",
    "it; several with commas between. A key can be given to one action only.",
)


def print_config(keys: Iterable[tuple[str, str, str]]) -> str:
    """Write the configuration file with every default as a comment.

    Of each action it takes the id, the keys with commas between, and what it does.
    """
    lines = [f"# {gettext(HEAD)}", ""]
    table = ""
    for option in OPTIONS:
        own, _, name = option.name.rpartition(".")
        if own != table:
            table = own
            lines += [f"[{table}]"]
        lines.append(f"# {gettext(option.comment)}")
        if option.choices:
            lines.append(f"# {option.wanted}")
        lines += [f"#{name} = {_to_toml(option.default)}", ""]
    lines += [
        *(f"# {gettext(line)}" for line in ABOUT_KEYS),
        f"[{KEYS}]",
    ]
    entries = [(f'#"{action}" = {_to_toml(bound)}', meaning) for action, bound, meaning in keys]
    widest = max((len(entry) for entry, _ in entries), default=0)
    lines += [f"{entry:{widest}}  # {gettext(meaning)}" for entry, meaning in entries]
    return "\n".join(lines) + "\n"


def _to_toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_to_toml, value))}]"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return str(value)
