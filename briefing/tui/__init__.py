"""The reader on the terminal: the only room that knows Textual. `run` is its only door."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from functools import partial

from briefing.config import Config
from briefing.memory import Memory
from briefing.messages import gettext, reason_of
from briefing.model import AnnotatedBriefing
from briefing.record import TYPE_CHECKING
from briefing.tui.abilities import SYMBOLS, Answer, ask_background, can_show, is_colourless
from briefing.tui.heap import share
from briefing.tui.terminal import end_in_order, use_terminal

if TYPE_CHECKING:
    from briefing.comparison import Comparison
    from briefing.tui.palettes import Palette
    from briefing.tui.receiving import Finder

_shown: list[object] = []
"""The app that was shown last. Taking a long article apart takes longer than leaving the process,
which takes it all back at once."""


def run(
    annotated: AnnotatedBriefing,
    config: Config,
    warn: Callable[[str], None],
    find: Callable[[], Finder] | None = None,
    changes: Comparison | None = None,
) -> int:
    """Show a briefing until the reader quits, and return the exit code for the shell.

    `warn` gets what could not be told on the screen. `find` begins to look for the claims that the
    briefing lacks; it is called when it is clear that there is a terminal. What has changed in the
    briefing lies over it at first. Raises NoTerminalError, before anything was drawn, when there is
    no terminal, and ConfigError for keys that cannot be bound.
    """
    # Until the first text stands, next to nothing that is made can be thrown away; looking for it
    # costs a tenth of the time. The app switches it on again.
    gc.disable()
    warnings: list[str] = []
    try:
        with (
            use_terminal(),
            end_in_order(),
            closing(Memory(warnings.append))
            if config.value("reader.remember")
            else nullcontext() as memory,
            ExitStack() as stack,
        ):
            with _show_first_text(annotated, config, memory) as tint:
                share(len(annotated.briefing.text))
                # In another process, while this one imports what draws.
                finder = _begin_to_find(find, warnings, stack) if find else None
                answer = ask_background() if _wants_background(config) else None
                if tint:
                    _tint(tint, config, answer)
                # Most of the time until the reader stands is this import.
                from briefing.tui.app import BriefingApp

                app = BriefingApp(annotated, config, memory, warnings, answer, finder, changes)
                _shown[:] = [app]
                if memory:
                    app.note_read = partial(_note_read, annotated.briefing.text, warnings)
            if tint:
                from briefing.tui.driver import PromptDriver

                PromptDriver.is_in_place = True
            app.run()
            app.keep()
            return app.return_code or 0
    finally:
        gc.enable()
        for warning in warnings:
            warn(warning)


def _begin_to_find(
    find: Callable[[], Finder], warnings: list[str], stack: ExitStack
) -> Finder | None:
    """Look for the claims until the stack is left; None where that cannot be done."""
    try:
        finder = find()
    except OSError as error:
        warnings.append(gettext("the claims cannot be looked for: {}").format(reason_of(error)))
        return None
    stack.callback(finder.stop)
    return finder


def _note_read(text: str, warnings: list[str]) -> None:
    """Tell the library; loaded on use, because it is of no use to the first text."""
    from briefing.library.catalogue import note_read

    note_read(text, warnings.append)


def _show_first_text(
    annotated: AnnotatedBriefing, config: Config, memory: Memory | None
) -> AbstractContextManager[Callable[[Palette], None] | None]:
    """Show some text while the rest is loaded, where that can be done; give what tints it."""
    encoding = getattr(sys.__stderr__, "encoding", None)
    if (
        os.environ.get("TEXTUAL_DRIVER")
        or sys.platform == "win32"
        or config.value("reader.ascii")
        or not can_show(SYMBOLS, encoding, os.environ)
    ):
        return nullcontext(None)
    from briefing.tui.first_frame import first_frame

    return first_frame(annotated, config, memory)


def _tint(tint: Callable[[Palette], None], config: Config, answer: Answer | None) -> None:
    """Put the first text into the colours of the reader, so that it takes over without a flash."""
    if os.environ.get("COLORTERM", "").strip().lower() not in ("truecolor", "24bit"):
        return  # fewer colours are for rich to choose
    from briefing.tui.palettes import PALETTES, choose_theme  # on use: the first text has none

    name = choose_theme(str(config.value("reader.theme")), os.environ, answer)
    for palette in PALETTES:
        if palette.name == name:
            tint(palette)


def _wants_background(config: Config) -> bool:
    """Tell whether the theme hangs on the terminal's background, and there is one to ask."""
    told = config.value("reader.theme") != "auto" or os.environ.get("TEXTUAL_THEME")
    is_asked = not told and not is_colourless(os.environ)
    return is_asked and not os.environ.get("TEXTUAL_DRIVER")


def describe_keys() -> list[tuple[str, str, str]]:
    """List every action for a configuration: id, keys with commas between, what it does."""
    from briefing.tui.keymap import list_actions

    return list_actions()
