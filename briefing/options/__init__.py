"""What can be asked for on the command line. The help that explains it stands in `usage`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.errors import UsageError
from briefing.messages import gettext
from briefing.record import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse


class Command(NamedTuple):
    """What a command takes."""

    needs: str
    """What to say where too few or too many files are named."""
    least: int
    most: int | None = None
    """How many files it takes; None: any number."""
    options: tuple[str, ...] = ()
    """The options that mean something to it."""
    formats: tuple[str | None, ...] = (None,)


COMMANDS = {
    "add": Command("name a FILE", 1, options=("config",)),
    "feed": Command(
        "name a FEED, and the number of an entry to open it",
        least=1,
        most=2,
        options=("plain", "explain", "format", "full", "width", "language"),
        formats=(None, "plain", "markdown", "explain", "json"),
    ),
    "diff": Command(
        "name the OLD and the NEW file",
        least=2,
        most=2,
        options=(*("plain", "format", "width", "encoding", "language", "tui", "ascii", "config"),),
        formats=(None, "plain", "markdown", "json"),
    ),
}
"""First words that are no file: a file of such a name is written "./add"."""

FORMATS = ("plain", "markdown", "explain", "json", "jsonl")

NARROWEST = 20
"""Cells: a smaller `--width` is refused, smaller COLUMNS are taken as this."""

WIDEST = 999_999
"""Cells: the largest width."""

NUMBER = "0*[1-9][0-9]{0,5}"
"""Above 0, and not above WIDEST."""

A_FILE = "a FILE"
NOT_WITH = "{} does not go with {}"


class Options(NamedTuple):
    """What was asked for."""

    locations: tuple[str, ...] = ()
    """As the user named them; empty: choose by standard input."""
    format: str | None = None
    """One of FORMATS; None: the reader where there is a terminal, else plain."""
    width: int | None = None
    """Cells; None: choose by the environment."""
    language: str | None = None
    """A code of `language.languages`; None: guess."""
    is_full: bool = False
    is_list: bool = False
    is_recent: bool = False
    words: str = ""
    """What the listed articles must hold; empty: nothing."""
    is_refresh: bool = False
    is_version: bool = False
    is_help: bool = False
    command: str | None = None
    """One of COMMANDS; None: show the locations."""
    encoding: str | None = None
    """A name that `text.find_codec` knows; None: find out."""
    is_tui: bool = False
    """Whether the reader must open, or the program fail."""
    is_serve: bool = False
    """Whether the reader is to be shown in a browser."""
    port: int | None = None
    """For the browser; None: choose one."""
    ui_language: str | None = None
    """One of `messages.WISHES`; None: by configuration and locale."""
    is_ascii: bool = False
    config: str | None = None
    """The file of the configuration; None: the one in the user's folder."""
    is_config: bool = False
    """Whether a configuration file is to be written."""


def parse_options(arguments: Sequence[str]) -> Options:
    """Understand the arguments. Raises UsageError, saying what does not fit."""
    command = arguments[0] if arguments and arguments[0] in COMMANDS else None
    if command is None and len(arguments) <= 1 and not "".join(arguments).startswith("-"):
        return Options(tuple(arguments))  # everyday calls are spared argparse, 5 of 45 ms
    if [*arguments] == ["--list"]:
        return Options(is_list=True)
    from briefing.options.parser import take_apart

    found = take_apart(arguments[command is not None :])
    form = _format(found)
    if not found.help and not found.version:
        _refuse_ignored(found, form)
        if command:
            _check_command(command, found, form)
        elif len(found.locations) > 1 and found.format != "jsonl":
            raise UsageError(gettext("several files need --format jsonl"))
    return Options(
        tuple(found.locations),
        form,
        found.width,
        found.language,
        found.full,
        found.list or found.search is not None,
        found.recent,
        found.search or "",
        found.refresh,
        found.version,
        found.help,
        command,
        found.encoding,
        found.tui,
        found.serve,
        found.port,
        found.ui_lang,
        found.ascii,
        found.config,
        found.print_config,
    )


def _format(found: argparse.Namespace) -> str | None:
    """Read the format, which `--plain` and `--explain` are short for."""
    asked = [f"--{name}" for name in ("plain", "explain") if getattr(found, name)]
    if found.format and f"--{found.format}" not in asked:
        asked.append(f"--format {found.format}")
    if len(asked) > 1:
        raise UsageError(gettext("{} contradicts {}").format(*asked[:2]))
    return asked[0].removeprefix("--").removeprefix("format ") if asked else None


def _refuse_ignored(found: argparse.Namespace, form: str | None) -> None:
    """Raise UsageError for what would have no effect, instead of dropping it."""
    _refuse_beside_list(found, form)
    if found.refresh:
        for name, value in vars(found).items():
            if name not in ("refresh", "config", "ui_lang") and value not in (None, False, []):
                what = gettext(A_FILE) if name == "locations" else f"--{name.replace('_', '-')}"
                raise UsageError(gettext(NOT_WITH).format("--refresh", what))
    for name, is_given in (("--tui", found.tui), ("--serve", found.serve)):
        if is_given and form:
            raise UsageError(gettext("{} contradicts {}").format(name, f"--format {form}"))
    if found.port is not None and not found.serve:
        raise UsageError(gettext("--port needs --serve"))
    if found.full and form in ("explain", "json", "jsonl"):
        reason = gettext("--full has no effect on --format {}, which is always whole")
        raise UsageError(reason.format(form))
    if found.width and form not in (None, "plain", "explain"):
        reason = gettext("--width has no effect on --format {}, which has no width")
        raise UsageError(reason.format(form))


def _refuse_beside_list(found: argparse.Namespace, form: str | None) -> None:
    """Raise UsageError for what neither a list of the library nor of what was read looks at."""
    is_search = found.search is not None
    for listing, is_asked, forms in (
        ("--search" if is_search else "--list", found.list or is_search, (None, "plain", "json")),
        ("--recent", found.recent, (None, "plain")),
    ):
        if not is_asked:
            continue
        if form not in forms:
            raise UsageError(gettext("{} cannot be written as {}").format(listing, form))
        for name, is_given in (
            ("--full", found.full),
            ("--width", found.width),
            ("--encoding", found.encoding),
            ("--language", found.language),
            ("--tui", found.tui),
            ("--serve", found.serve),
            (gettext(A_FILE), found.locations),
            ("--recent", found.recent and listing != "--recent"),
        ):
            if is_given:
                raise UsageError(gettext(NOT_WITH).format(listing, name))


def _check_command(name: str, found: argparse.Namespace, form: str | None) -> None:
    """Raise UsageError where a command gets too little, too much, or what it has no use for."""
    command = COMMANDS[name]
    for option, value in vars(found).items():
        # No option is given by default.
        if option not in ("locations", "ui_lang", *command.options) and value not in (None, False):
            what = f"--{option.replace('_', '-')}"
            raise UsageError(gettext(NOT_WITH).format(name, what))
    if form not in command.formats:
        raise UsageError(gettext("{} cannot be written as {}").format(name, form))
    count = len(found.locations)
    if count < command.least or count > (command.most or count):
        raise UsageError(f"{name}: {gettext(command.needs)}")


def parse_columns(text: str) -> int | None:
    """Understand COLUMNS, at least NARROWEST; None for what is no number above 0."""
    if not re.fullmatch(NUMBER, text):
        return None
    return max(int(text), NARROWEST)
