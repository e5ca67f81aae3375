"""The options one by one: their names, and which values each of them takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from briefing.errors import UsageError
from briefing.messages import WISHES, gettext
from briefing.options import FORMATS, NARROWEST, NUMBER, WIDEST
from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

_FLAGS = (
    *("tui", "plain", "explain", "full", "list", "recent", "serve", "refresh", "ascii"),
    *("print-config", "version"),
)
"""Options without a value."""

HIGHEST_PORT = 65_535


def find_value(arguments: Sequence[str], option: str) -> str | None:
    """Find the value of an option in a call that may not be understood; None for none."""
    for place, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == option:
            return next(iter(arguments[place + 1 :]), None)
        if argument.startswith(f"{option}="):
            return argument.partition("=")[2]
    return None


def take_apart(arguments: Sequence[str]) -> argparse.Namespace:
    """Let argparse take the arguments apart, and say in our own words what it cannot do."""
    import argparse

    try:
        found, left = _make_parser().parse_known_args(arguments)
    except argparse.ArgumentError as error:
        # All that is left to it: what is a wrong value, the options' own types say.
        name = error.argument_name or ""
        is_flag = name.removeprefix("-h/").removeprefix("--") in (*_FLAGS, "help")
        reason = gettext("{} takes no value") if is_flag else gettext("{} needs a value")
        raise UsageError(reason.format(name)) from error
    if left:
        raise UsageError(gettext("there is no option {}").format(left[0]))
    return found


def _make_parser() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        prog="briefing",
        add_help=False,
        allow_abbrev=False,
        exit_on_error=False,
        # A formatter that is not told its width loads shutil to find out, 5 ms.
        formatter_class=lambda prog: argparse.HelpFormatter(prog, width=80),
    )
    parser.add_argument("locations", nargs="*")
    for name in _FLAGS:
        parser.add_argument(f"--{name}", action="store_true")
    parser.add_argument("--format", type=partial(_choice, "--format", FORMATS))
    parser.add_argument("--width", type=_width)
    parser.add_argument("--encoding", type=_encoding)
    parser.add_argument("--language", type=_language)
    parser.add_argument("--port", type=_port)
    parser.add_argument("--ui-lang", type=partial(_choice, "--ui-lang", WISHES))
    parser.add_argument("--search")
    parser.add_argument("--config")
    parser.add_argument("-h", "--help", action="store_true")
    return parser


def _choice(name: str, choices: Sequence[str], text: str) -> str:
    if text not in choices:
        reason = gettext("{} must be one of {}, not {!r}")
        raise UsageError(reason.format(name, ", ".join(choices), text[:40]))
    return text


def _width(text: str) -> int:
    if not re.fullmatch(NUMBER, text) or int(text) < NARROWEST:
        raise _not_between("--width", NARROWEST, WIDEST, text)
    return int(text)


def _port(text: str) -> int:
    if not re.fullmatch("[0-9]{1,5}", text) or int(text) > HIGHEST_PORT:
        raise _not_between("--port", 0, HIGHEST_PORT, text)
    return int(text)


def _not_between(name: str, least: int, most: int, text: str) -> UsageError:
    reason = gettext("{} must be a number from {} to {}, not {!r}")
    return UsageError(reason.format(name, least, most, text[:20]))


def _language(text: str) -> str:
    from briefing.language.data import languages  # on use: the everyday call guesses

    return _choice("--language", languages(), text)


def _encoding(text: str) -> str:
    from briefing.reading.text import find_codec

    if not find_codec(text):
        reason = gettext("--encoding: {!r} is no encoding of text that is known")
        raise UsageError(reason.format(text[:40]))
    return text
