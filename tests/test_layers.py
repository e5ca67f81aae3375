"""Imports point down the house's list, and the plain path stays light: written rule and proof."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.library import bundled

PACKAGE = Path(__file__).parent.parent / "briefing"

BELOW: dict[str, set[str]] = {
    "record": set(),
    "messages": set(),
    "errors": set(),
    "model": set(),
    "reading": {"errors", "model", "folders", ""},
    "language": {"errors", "model"},
    "parsing": {"errors", "model", "language"},
    "claims": {"model", "language"},
    "parts": {"model", "language", "claims"},
    "pipeline": {"model", "parsing", "language", "parts"},
    "background": {"model", "parts"},
    "comparison": {"model"},
    "views": {"model", "comparison"},
    "folders": set(),
    "store": set(),
    "library": {
        *("errors", "model", "folders", "store", "reading", "parsing", "pipeline", "views", ""),
    },
    "config": {"errors", "folders"},
    "memory": {"model", "folders", "store"},
    "serving": {"errors"},
    "commands": {
        *("errors", "model", "reading", "comparison", "config", "library", "memory", "views"),
        "output",
    },
    "tui": {
        *("errors", "model", "reading", "pipeline", "background", "comparison", "library"),
        *("config", "memory", "views"),
    },
    "options": {"errors", "language", "reading"},
    "usage": {""},
    "output": {"errors", "reading"},
    "": {"errors", "model", "pipeline", "reading"},
    "screen": {
        *("model", "background", "comparison", "config", "serving", "tui"),
        *("options", "output"),
    },
    "cli": {
        *("errors", "model", "reading", "parts", "pipeline", "comparison", "views", "config"),
        *("commands", "tui", "options", "output", "usage", "screen"),
    },
    "__main__": {"cli"},
}
"""What each room may import beside itself and what is EVERYWHERE; "" is the package's __init__."""

EVERYWHERE = {"record", "messages"}

SCREEN = {"textual", "rich"}
"""Libraries that only `tui` knows, and Rich the bar of a command that takes a while."""

HEAVY = {
    *SCREEN,
    *("requests", "httpx", "urllib3", "urllib.request", "http.client", "asyncio", "sqlite3"),
    *("dataclasses", "pathlib", "inspect", "importlib.metadata", "platformdirs", "shutil"),
    "typing",
}
"""What the plain path may not load: each costs several milliseconds at least."""

FILES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imports_of(path: Path) -> Iterator[tuple[str, bool]]:
    """Give each imported module's full name, and whether it loads with the file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    lazy = {
        id(inner)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) not in lazy
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module
            if node.module == "briefing":
                for alias in node.names:
                    is_room = alias.name in BELOW
                    yield f"briefing.{alias.name}" if is_room else "briefing", id(node) not in lazy
            else:
                yield node.module, id(node) not in lazy


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    room = room_of(path)
    assert room in BELOW, f"{room} has no place in the house yet"
    for name, _ in imports_of(path):
        if name.split(".")[0] == "briefing":
            other = [*name.split("."), ""][1]
            assert other in {room, *EVERYWHERE} | BELOW[room], f"{room} may not import {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_reader_knows_the_screen(path: Path) -> None:
    allowed = {"tui": SCREEN}.get(room_of(path), set())
    if path.name == "progress.py":
        allowed = {"rich"}
    assert {name.split(".")[0] for name, _ in imports_of(path)} & SCREEN <= allowed


@pytest.mark.parametrize("name", ["cli.py", "screen.py"])
def test_command_line_opens_the_reader_only_on_demand(name: str) -> None:
    assert not [name for name, is_eager in imports_of(PACKAGE / name) if "tui" in name and is_eager]


def modules_after(code: str) -> set[str]:
    """Run code in a fresh interpreter; give the names of all modules it has loaded by then."""
    report = "\nimport sys\nprint(*sorted(sys.modules), file=sys.stderr)"
    done = subprocess.run(
        # -S: what site and .pth files load is not ours.
        [
            sys.executable,
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r})\n{code}{report}",
        ],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        check=True,
    )
    return set(done.stderr.split())


def test_importing_the_package_loads_next_to_nothing() -> None:
    bare = modules_after("")
    loaded = {"briefing", "briefing.record", "__future__", "_collections"}
    assert modules_after("import briefing") - bare <= loaded


@pytest.mark.parametrize(
    "options", [[], ["--explain"], ["--format", "json"], ["--format", "markdown"]]
)
def test_plain_path_stays_light(options: list[str]) -> None:
    arguments = [*options, bundled()[0].path]
    loaded = modules_after(f"from briefing.cli import main\nassert main({arguments!r}) == 0")
    assert "briefing.cli" in loaded
    assert not HEAVY & loaded


@pytest.mark.parametrize("wrong", ["", "none.txt"])
def test_english_needs_no_catalogue(wrong: str) -> None:
    code = "import os; os.environ['LC_ALL'] = 'en_GB.UTF-8'\nfrom briefing.cli import main\n"
    loaded = modules_after(f"{code}main([{wrong or bundled()[0].path!r}])")
    assert "briefing.messages" in loaded
    assert "briefing.messages.de" not in loaded
    assert "gettext" not in loaded


def test_list_of_the_library_loads_no_types(tmp_path: Path) -> None:
    """They cost 4 of 30 ms; the index is there already."""
    code = (
        f"import os; os.environ.update(XDG_STATE_HOME={str(tmp_path)!r}, HOME={str(tmp_path)!r})\n"
        "from briefing.cli import main\nassert main(['--list']) == 0"
    )
    modules_after(code)
    loaded = modules_after(code)
    assert "briefing.library.catalogue" in loaded
    assert not ({"briefing.claims", *HEAVY} - {"sqlite3"}) & loaded


def test_first_text_of_the_reader_loads_little(tmp_path: Path) -> None:
    code = (
        "import briefing.cli, briefing.tui\n"
        "from briefing.config import Config\n"
        "from briefing.memory import Memory\n"
        "from briefing.pipeline import outline\n"
        "from briefing.reading import read\n"
        "from briefing.tui.first_frame import Plan, make_frame\n"
        "from briefing.tui.remembering import Remembering\n"
        f"plan = Plan(outline(read({bundled()[0].path!r})))\n"
        f"Remembering(plan, Memory(print, {str(tmp_path / 'reading.db')!r})).restore(Config())\n"
        "assert make_frame(plan, 100, 40)"
    )
    loaded = modules_after(code)
    assert "briefing.tui.first_frame" in loaded
    assert not {*HEAVY, "gettext", "hashlib", "json"} & loaded


def test_library_use_stays_light() -> None:
    loaded = modules_after("from briefing import annotate, read")
    assert "briefing.pipeline" in loaded
    assert not HEAVY & loaded


def test_lone_file_is_understood_without_a_parser_of_options() -> None:
    code = "from briefing.options import parse_options; parse_options(['a.txt'])"
    assert "argparse" not in modules_after(code)
