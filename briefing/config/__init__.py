"""The user's configuration: a TOML file, every entry of which is declared in `options`.

Owns reading it and saying what is wrong with it: file, line, key, remedy.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping

from briefing.config.options import KEYS, OPTIONS, Option
from briefing.errors import ConfigError, ForbiddenError, NotFoundError
from briefing.folders import user_folder
from briefing.messages import gettext, reason_of
from briefing.record import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any, NoReturn

_DEFAULTS = {option.name: option.default for option in OPTIONS}


class Config(NamedTuple):
    """What is configured."""

    values: Mapping[str, Any] = {}
    """By the full name of the option, "reader.width"; only what stands in the file."""
    keys: Mapping[str, str] = {}
    """Keys by the id of their action, with commas between; only what is configured."""
    path: str = ""
    """The file that was read; empty where there is none."""
    text: str = ""
    """What stands in it."""

    def value(self, name: str) -> Any:
        """Give the value of an option, by default its default."""
        return self.values.get(name, _DEFAULTS[name])

    def override(self, name: str, value: Any) -> Config:
        """Give the configuration with one option as the command line wants it."""
        return self._replace(values={**self.values, name: value})

    def refuse(self, name: str, reason: str) -> NoReturn:
        """Raise ConfigError for an entry, naming file, line and key."""
        line = _find_line(self.text, name)
        raise ConfigError(f"{self.path}:{line}: {name}: {reason}")


def load_config(path: str | None = None) -> Config:
    """Read the configuration, by default from the user's folder, where it may be missing.

    Raises ConfigError for what cannot be understood; NotFoundError or ForbiddenError where a file
    cannot be read.
    """
    source = path or find_path()
    try:
        with open(source, "rb") as file:
            content = file.read()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        if path is None and isinstance(error, FileNotFoundError):
            return Config()
        raise NotFoundError(f"{source}: {_reason(error)}") from error
    except OSError as error:
        raise ForbiddenError(f"{source}: {_reason(error)}") from error
    return parse_config(content, source)


def find_path() -> str:
    """Name the user's own configuration file, whether it exists or not."""
    return os.path.join(user_folder("config"), "config.toml")


def parse_config(content: bytes, path: str) -> Config:
    """Understand the bytes of a configuration file. Raises ConfigError."""
    import tomllib  # on use: 17 ms, and most people have no configuration

    try:
        text = content.decode("utf-8").replace("\r\n", "\n")
        tree = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ConfigError(f"{path}:{line}: {gettext('not UTF-8')}") from error
    except RecursionError as error:
        raise ConfigError(f"{path}: {gettext('nested too deeply')}") from error
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).rpartition(" (at ")
        found = re.match("line ([0-9]+)", where)
        number = int(found[1]) if found else text.rstrip().count("\n") + 1
        raise ConfigError(
            f"{path}:{number}: {gettext('not TOML ({})').format(what or error)}"
        ) from error
    config = Config(path=path, text=text)
    declared = {option.name: option for option in OPTIONS}
    values: dict[str, Any] = {}
    keys: dict[str, str] = {}
    for name, value in _flatten(tree):
        if name.startswith(f"{KEYS}."):
            if not isinstance(value, str):
                reason = gettext("must be keys in quotation marks, not {}").format(_show(value))
                config.refuse(name, reason)
            keys[name.removeprefix(f"{KEYS}.")] = value
        elif name in declared:
            values[name] = _check(config, declared[name], value)
        else:
            config.refuse(name, gettext("there is no such option") + suggest(name, [*declared]))
    return config._replace(values=values, keys=keys)


def _flatten(tree: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Give every entry by its full name, in the order of the file."""
    for name, value in tree.items():
        if isinstance(value, dict) and value:
            yield from _flatten(value, f"{prefix}{name}.")
        elif not isinstance(value, dict):
            yield f"{prefix}{name}", value


def _check(config: Config, option: Option, value: Any) -> Any:
    # In Python a truth value is a number too; in a configuration it is not.
    is_fit = type(value) is option.kind and (not option.choices or value in option.choices)
    if isinstance(value, list) and not all(isinstance(entry, str) for entry in value):
        is_fit = False
    if not is_fit:
        reason = gettext("must be {}, not {}").format(option.wanted, _show(value))
        config.refuse(option.name, reason)
    return value


def suggest(name: str, names: list[str]) -> str:
    """Ask whether another name was meant; empty where none is like it."""
    from difflib import get_close_matches  # on use: only a mistake needs it

    close = get_close_matches(name, names, n=1)
    return gettext("; did you mean {}?").format(close[0]) if close else ""


def _find_line(text: str, name: str) -> int:
    """Tell the line on which an entry begins: the first one that the file needs to have it."""
    import tomllib

    before = 0
    lines = text.split("\n")
    for count in range(len(lines) + 1):
        try:
            tree = tomllib.loads("\n".join(lines[:count]))
        except tomllib.TOMLDecodeError:  # within an entry of several lines
            continue
        if any(found == name for found, _ in _flatten(tree)):
            break
        before = count
    return before + 1


def _show(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return _shorten(repr(value))


def _shorten(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return gettext("not found")
    return reason_of(error)
