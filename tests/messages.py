"""Every message of the program, as the source has it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import briefing
import briefing.errors
from briefing.config.options import OPTIONS
from briefing.options import COMMANDS
from briefing.tui.keys import EVERY, GROUPS
from briefing.tui.marks import ClaimMarks

PACKAGE = Path(briefing.__file__).parent
ROOM = PACKAGE / "tui"
SAYING = {"gettext", "ngettext"}
TITLES = {"BORDER_TITLE", "BORDER_SUBTITLE", "ABOUT_KEYS", "HEADINGS", "KINDS", "LOOKING"}
"""Constants that are said as they stand, in another module or by `Pane`."""
TABLES = {
    "TABS": (1,),
    "FORMATS": (1, 2, 3),
    "LEGEND": (2,),
    "STEPS": (0, 1, 2, 3, 4),
    "_MAGIC": (1,),
}
"""Tables, and their columns that are said."""


def find_messages() -> set[str]:
    """Collect what is said through the catalogues; of two numbers, the singular."""
    messages = {message for path in PACKAGE.rglob("*.py") for message in _messages_of(path)}
    messages |= {option.comment for option in OPTIONS}
    messages |= {command.needs for command in COMMANDS.values()}
    for binding in EVERY:
        messages |= {binding.description, binding.tooltip}
        messages.add(binding.key_display or "")
    messages |= {group.description for group in GROUPS}
    messages |= {choice.value for choice in ClaimMarks}
    return {message for message in messages if any(map(str.isalpha, message))}


def _messages_of(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    constants = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.upper() == target.id
    }
    for name in TITLES & constants.keys():
        yield from _texts(constants[name], constants)
    for name in TABLES.keys() & constants.keys():
        for row in getattr(constants[name], "elts", ()):
            for column in TABLES[name] if isinstance(row, ast.Tuple) else ():
                yield from _texts(row.elts[column], constants)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAYING:
            texts = [text for argument in node.args for text in _texts(argument, constants)]
            # Of the two forms for a number, the first is the key.
            yield from texts[:1] if getattr(node.func, "id", "") == "ngettext" else texts


def _texts(node: ast.expr, constants: Mapping[str, ast.expr]) -> Iterator[str]:
    """Give the texts that an expression may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Name) and node.id in constants:
        yield from _texts(constants[node.id], {})
    elif isinstance(node, ast.Subscript | ast.Starred):
        yield from _texts(node.value, constants)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, constants)
        yield from _texts(node.orelse, constants)
    elif isinstance(node, ast.Tuple):
        for part in node.elts:
            yield from _texts(part, constants)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _texts(value, constants)


def find_constants(*names: str) -> set[str]:
    """Collect the constants of the room, or of modules, that read like something to say."""
    found = set()
    for path in [ROOM / f"{name}.py" for name in names] or ROOM.glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "").isupper():
                found |= {text for text in _texts(node.value, {}) if " " in text.strip()}
    return found


SAID_BY = {
    *("complain", "_complain", "warn", "_warn", "refuse", "notify", "say", "_say", "append"),
    *("UnfitError", "_note", "RuntimeError"),
}
"""What brings words to whoever reads, beside the errors."""


def find_unsaid() -> set[str]:
    """Collect the English words that reach somebody without having been looked up."""
    errors = {name for name in vars(briefing.errors) if name.endswith("Error")}
    errors |= {"NoTerminalError", "NoServerError"}
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in errors or (name in SAID_BY and _is_warning(node, name)):
                found |= {f"{path.name}: {word}" for one in node.args for word in _words_of(one)}
    return found


def _is_warning(node: ast.Call, name: str) -> bool:
    return name != "append" or "warning" in ast.unparse(node.func)


def _words_of(node: ast.expr) -> Iterator[str]:
    """Give the English words of an expression that stand in no call."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if " " in node.value.strip(" :;,") or node.value.strip(" :").isalpha():
            yield node.value
    elif not isinstance(node, ast.Call):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _words_of(child)
