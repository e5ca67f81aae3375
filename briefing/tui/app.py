"""The Textual application around the reader: themes, signals, the way out."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import count
from threading import Thread
from time import perf_counter
from typing import ClassVar

from rich.color import ColorSystem
from textual import events
from textual.app import App
from textual.binding import BindingType
from textual.driver import Driver
from textual.filter import ANSIToTruecolor, LineFilter
from textual.screen import Screen

from briefing.comparison import Comparison
from briefing.config import Config
from briefing.memory import Memory
from briefing.messages import choose_language, gettext, reason_of, use_language
from briefing.model import AnnotatedBriefing
from briefing.tui.abilities import SYMBOLS, Answer, can_show
from briefing.tui.arrangement import HEIGHTS
from briefing.tui.filters import AsciiSymbols, Colourless, Dotted
from briefing.tui.heap import tidy
from briefing.tui.keymap import read_keymap
from briefing.tui.keys import APP
from briefing.tui.palettes import COLOURLESS, choose_theme
from briefing.tui.reader import ReaderScreen
from briefing.tui.receiving import Finder
from briefing.tui.remembering import Remembering, View, configure
from briefing.tui.themes import THEMES, fill_variables

SOON = 0.3
"""Seconds until that is written down which takes longest: who leaves early need not wait for it."""
KEEPING = 1.0
"""Seconds between two looks at what has changed; a killed reader loses no more."""
FIRST = "_default"
"""Textual's name for the stack of screens that is there first, and stays."""
NO_CLAIMS = "the claims cannot be looked for: {}"


class BriefingApp(App[None]):
    """Shows one briefing."""

    CSS_PATH = "briefing.tcss"
    LATER_CSS_PATH = os.path.join(os.path.dirname(__file__), "later.tcss")
    """The look of what opens over the reader; nobody waits for it at first."""
    BINDINGS: ClassVar[list[BindingType]] = list(APP)
    ENABLE_COMMAND_PALETTE = False
    # For all screens, those that lie over the reader too. Textual types it so.
    VERTICAL_BREAKPOINTS = HEIGHTS

    def __init__(
        self,
        annotated: AnnotatedBriefing,
        config: Config | None = None,
        memory: Memory | None = None,
        warnings: list[str] | None = None,
        answer: Answer | None = None,
        finder: Finder | None = None,
        changes: Comparison | None = None,
    ) -> None:
        """Take the briefing to open first; without a memory everything is forgotten.

        Warnings are shown as they come, and taken from the list. `answer` is what the terminal said
        about its background. The finder, if any, has the claims that the briefing lacks. Changes of
        the briefing are shown over it at first.
        """
        self.config = config or Config()
        use_language(choose_language(self.config.value("reader.language"), os.environ))
        theme = choose_theme(self.config.value("reader.theme"), os.environ, answer)
        super().__init__(
            driver_class=_choose_driver(), ansi_color=True if theme == COLOURLESS else None
        )
        self.annotated = annotated
        self._finder = finder
        self._changes_to_show = changes
        self.answer = answer
        self.keymap = read_keymap(self.config)
        self.set_keymap(self.keymap)
        self.memory = memory
        self._remembered: list[Remembering] = []
        self._numbers = count(1)
        self.note_read: Callable[[], object] | None = None
        """Notes that the first briefing was read. Called once, in a thread when it has been on the
        screen for a moment, so that nobody waits for it at the end; else there."""
        self.pressed_at = 0.0
        """When a key was pressed last, on the clock of `perf_counter`."""
        self._left: list[tuple[Remembering, View]] = []
        """How briefings looked that are not shown any more, until it is written down."""
        self._last_changes: list[tuple[Remembering, View]] = []
        self._warnings = [] if warnings is None else warnings
        self.title = "briefing"
        self._colourless = Colourless()
        self._symbols = self._choose_symbols()
        color_system = self.console._color_system or ColorSystem.TRUECOLOR
        self._dotted = Dotted(color_system, os.environ)
        for name in [*self.available_themes]:
            if not name.startswith("ansi-"):  # their contrast is not ours to promise
                self.unregister_theme(name)
        for shipped in THEMES:
            self.register_theme(shipped)
        self._start_with(theme)

    def _choose_symbols(self) -> LineFilter | None:
        encoding = getattr(sys.__stderr__, "encoding", None) or "ascii"
        is_ascii = self.config.value("reader.ascii")
        if is_ascii or not can_show(SYMBOLS, encoding, os.environ):
            return AsciiSymbols(encoding)
        return None

    def _start_with(self, name: str) -> None:
        """Set the first theme without its watcher, which would parse the style sheet again."""
        self.set_reactive(App.theme, name)
        self.stylesheet.set_variables(self.get_css_variables())
        is_dark = self.current_theme.dark
        self.set_class(is_dark, "-dark-mode", update=False)
        self.set_class(not is_dark, "-light-mode", update=False)

    def complete_styles(self) -> None:
        """Read the rest of the style sheet, once; it is parsed when something is styled next."""
        location = (self.LATER_CSS_PATH, "")
        if not self.stylesheet.has_source(*location):
            with open(self.LATER_CSS_PATH, encoding="utf-8") as file:
                self.stylesheet.add_source(file.read(), location)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Let the marks have colours in every theme."""
        return fill_variables(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Send no colour code where none is wanted, and no symbol that cannot be shown."""
        # No theme of ours names a colour of the terminal's that would have to be translated.
        filters = [
            one for one in super().get_line_filters() if not isinstance(one, ANSIToTruecolor)
        ]
        if self.native_ansi_color:
            filters.append(self._colourless)
        if self._symbols:
            filters.append(self._symbols)
        # Last: the others make styles anew.
        return [*filters, self._dotted]

    def get_default_screen(self) -> Screen[None]:
        """Open the reader."""
        screen = self.make_reader(self.annotated, self._finder)
        if self._changes_to_show:
            self.complete_styles()
            screen.changes = self._changes_to_show
            self.call_after_refresh(screen.show_changes)
        return screen

    def make_reader(
        self, annotated: AnnotatedBriefing, finder: Finder | None = None
    ) -> ReaderScreen:
        """Make the screen of a briefing, as it was left or as it is configured."""
        screen = ReaderScreen(annotated, finder)
        configure(screen, self.config)
        if self.memory:
            remembering = Remembering(screen, self.memory)
            self._remembered.append(remembering)
            if remembering.restore(self.config):
                screen.is_resumed = True
        return screen

    async def on_event(self, event: events.Event) -> None:
        """Have all styles for what comes, and let a key take away what was said about the last."""
        if isinstance(event, events.InputEvent):
            self.complete_styles()
        if isinstance(event, events.Key):
            self.pressed_at = perf_counter()
            if isinstance(self.screen, ReaderScreen):
                self.screen.hush()
        await super().on_event(event)

    def show_briefing(self, outlined: AnnotatedBriefing) -> None:
        """Let another briefing take the reader's place; its claims are found meanwhile."""
        from briefing.background import Finder as Process

        finder: Finder | None = None
        try:
            finder = Process(outlined)
        except OSError as error:
            problem = gettext(NO_CLAIMS).format(reason_of(error))
            self.notify(problem, severity="warning", markup=False)
        self._replace_reader(self.make_reader(outlined, finder))

    def show_newer(self, annotated: AnnotatedBriefing, anchor: int | None) -> ReaderScreen:
        """Show a newer text as the one before is shown, from a character of it; None is the top."""
        screen = ReaderScreen(annotated)
        old = next(screen for screen in self.screen_stack if isinstance(screen, ReaderScreen))
        for name in ("reading_width", "claims", "statuses"):
            screen.set_up(name, getattr(old, name))
        if anchor is not None:
            screen.resume_at(anchor)
        screen.open_panes = old.open_panes
        if self.memory:
            self._remembered.append(Remembering(screen, self.memory))
        return self._replace_reader(screen)

    def _replace_reader(self, screen: ReaderScreen) -> ReaderScreen:
        new = [one for one in self._remembered if one.screen is screen]
        self._remembered = [one for one in self._remembered if one.screen is not screen]
        self._left = self._changes()
        self._remembered = new
        while len(self.screen_stack) > 1:
            self.pop_screen()
        # Textual cannot replace the first screen of a stack, but show another stack.
        before, name = self.current_mode, f"briefing-{next(self._numbers)}"
        self.add_mode(name, lambda: screen)
        self.switch_mode(name)
        if before != FIRST:
            self.remove_mode(before)
        return screen

    def on_exit_app(self) -> None:
        """Take a last look at what has changed, while it is still there, and begin nothing new."""
        self._last_changes = self._changes()
        gc.disable()  # there is no time for it any more
        for screen in self.screen_stack:
            if isinstance(screen, ReaderScreen):
                screen.end_receiving()

    def keep(self) -> None:
        """Write down the last changes, after the end. Blocks for as long as the disk does."""
        # At the same time: both mostly wait for the disk, in files of their own.
        noting = Thread(target=self.note_read)
        noting.start()
        _write_all(self._last_changes)
        noting.join()

    def _changes(self) -> list[tuple[Remembering, View]]:
        looked = [(remembering, remembering.look()) for remembering in self._remembered]
        self._left = [(one, view) for one, view in self._left if one.wants(view)]
        return self._left + [(remembering, view) for remembering, view in looked if view]

    def _keep_now_and_then(self) -> None:
        if not self.is_running:  # the screens are being taken down, after the last look
            return
        while self._warnings:
            self.notify(self._warnings.pop(0), severity="warning", timeout=8, markup=False)
        changes = self._changes()
        if changes:
            write = partial(_write_all, changes)
            self.run_worker(write, thread=True, group="memory", exclusive=True)
        note_read, self.note_read = self.note_read, None
        if note_read:
            self.run_worker(note_read, thread=True, group="library")

    def on_load(self) -> None:
        """Leave the terminal in order when told to end, from before it is taken."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            if signal.getsignal(name) is not signal.SIG_IGN:  # as nohup wishes
                loop.add_signal_handler(name, self._end, 128 + name)

    def on_mount(self) -> None:
        """Come back well from ctrl+z, and remember."""
        # The screen stays blank after fg: https://github.com/Textualize/textual/issues/6298
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))
        self.set_timer(0.3, partial(tidy, len(self.annotated.briefing.text)))
        if self.memory:
            self.set_timer(SOON, self._keep_now_and_then)
            self.set_interval(KEEPING, self._keep_now_and_then)

    def hang_up(self) -> None:
        """End because there is no terminal any more."""
        self._end(128 + signal.SIGHUP)

    def _end(self, code: int) -> None:
        self.exit(return_code=code)


def _write_all(changes: Iterable[tuple[Remembering, View]]) -> None:
    for remembering, view in changes:
        remembering.write(view)


def _choose_driver() -> type[Driver] | None:
    """Choose ours where there is a terminal to leave; None lets Textual choose."""
    if os.environ.get("TEXTUAL_DRIVER") or sys.platform == "win32":
        return None
    from briefing.tui.driver import PromptDriver

    return PromptDriver
