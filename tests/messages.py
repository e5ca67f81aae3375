"""Every message of the reader, as the source has it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import briefing.tui
from briefing.tui.keys import EVERY, GROUPS
from briefing.tui.marks import ClaimMarks

ROOM = Path(briefing.tui.__file__).parent
SAYING = {"gettext", "ngettext"}
TITLES = {"BORDER_TITLE", "BORDER_SUBTITLE"}
"""Constants that Textual looks for; `Pane` says them."""
TABLES = {"TABS": (1,), "FORMATS": (1, 2), "LEGEND": (2,), "STEPS": (0, 1, 2, 3, 4)}
"""Tables, and their columns that are said."""


def find_messages() -> set[str]:
    """Collect what is said through the catalogues; of two numbers, the singular."""
    messages = {message for path in ROOM.glob("*.py") for message in _messages_of(path)}
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
            for column in TABLES[name]:
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
