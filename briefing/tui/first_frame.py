"""The first text on the screen, before what draws the reader has been loaded. No Textual here.

Loading Textual takes a quarter of a second. Until then headline and text stand where the reader
will draw them, at first in the terminal's own colours; the reader then takes the screen over as it
is.
"""

from __future__ import annotations

import os
import signal
import termios
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

from briefing.config import Config
from briefing.memory import Memory
from briefing.messages import choose_language
from briefing.model import AnnotatedBriefing, Briefing
from briefing.record import TYPE_CHECKING, NamedTuple
from briefing.tui.arrangement import SMALLEST, OpenPanes, arrange, is_high
from briefing.tui.layout import Column, RowKind, find_panels, make_shape
from briefing.tui.marks import ClaimMarks
from briefing.tui.origin import origin_lines
from briefing.tui.remembering import Remembering, configure
from briefing.tui.wrapping import flow, wrap_at_most
from briefing.views.labels import labels_for

if TYPE_CHECKING:
    from types import FrameType
    from typing import NoReturn

    from briefing.tui.palettes import Palette

ENTER = "\x1b[?1049h\x1b[?25l\x1b[2J"
LEAVE = "\x1b[?1049l\x1b[?25h"
TOGETHER = "\x1b[?2026h{}\x1b[?2026l"
"""Has a terminal show at once what it is sent (synchronized output)."""
PLAIN = "\x1b[0m"
OUTLINE, CLAIMS, SCROLLBAR = 28, 38, 1
"""Columns, as in the style sheet; a test compares this frame with the reader's own."""
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
MOST = 2
"""Lines of the headline at most."""


class Look(NamedTuple):
    """How a piece of the frame is drawn: in the terminal's own colours, or in those of a theme."""

    plain: str
    """The code of its style without colours."""
    styled: str
    foreground: str
    background: str = "surface"

    def code(self, palette: Palette | None) -> str:
        """Give the code that begins it."""
        if palette is None:
            return self.plain
        colours = {**palette._asdict(), **palette.variables}
        ground, ink = _triplet(colours[self.background]), _triplet(colours[self.foreground])
        return f"{self.styled}\x1b[38;2;{ink};48;2;{ground}m"


def _triplet(colour: str) -> str:
    return ";".join(str(byte) for byte in bytes.fromhex(colour[1:]))


BOLD, DIM, SLANTED = "\x1b[1m", "\x1b[2m", "\x1b[3m"
PAGE = Look("", "", "foreground", "background")
HEADLINE = Look(BOLD, BOLD, "strong", "background")
ORIGIN = Look("", "", "faint", "background")
PAPER = Look("", "", "foreground")
DECK = Look("", SLANTED, "strong")
BORDERS = (Look(DIM, "", "rule"), Look(DIM, "", "primary"))
TITLES = (Look(BOLD, BOLD, "strong"), Look(BOLD, BOLD, "primary"))
"""Of the other panels, and of the one in focus."""


class Plan:
    """How the reader will be opened: what a screen is before there is one."""

    def __init__(self, outlined: AnnotatedBriefing, language: str = "en") -> None:
        """Take the briefing, and the language that the reader speaks."""
        self.briefing: Briefing = outlined.briefing
        self.panels = find_panels(outlined.briefing)
        self.labels = labels_for(language)
        self.open_panes = OpenPanes()
        self.reading_width = 66
        self.claims = ClaimMarks.ALL
        self.statuses = True
        self.top_offset: int | None = None

    def set_up(self, name: str, value: object) -> None:
        """Set a property; see the reader's screen."""
        setattr(self, name, value)

    def resume_at(self, anchor: int) -> None:
        """Begin at a character, which is the first one on the screen."""
        self.top_offset = anchor


def make_frame(plan: Plan, columns: int, rows: int) -> list[tuple[int, int, Look, str]]:
    """List what stands on the screen, from below: row, column, look, text."""
    high = int(is_high(rows))
    headline = plan.briefing.headline
    text = plan.briefing.text
    lines = wrap_at_most(flow(text[slice(*headline)]) if headline else "", columns - 4, MOST)
    frame = [(high + index, 2, HEADLINE, line) for index, line in enumerate(lines)]
    origin = origin_lines(plan.briefing, plan.labels, columns - 4)
    frame += [(high + len(lines), 2, ORIGIN, line) for line in origin]
    top, bottom = 2 * high + len(lines) + len(origin) + 1, rows - 1 - high
    arrangement = arrange(columns)
    beside = plan.open_panes.lasting().get(arrangement.value, [])
    left = OUTLINE if "outline" in beside else 0
    width = columns - left - (CLAIMS if "claims" in beside else 0) - SCROLLBAR
    shape = make_shape(plan.reading_width, width, rows, len(plan.panels))
    column = Column(text, plan.panels, shape)
    left += max(0, (width - shape.panel) // 2)
    first = 0 if plan.top_offset is None else column.row_of(plan.top_offset)
    current = 0 if plan.top_offset is None else column.panel_of(plan.top_offset)
    for row in range(top, bottom):
        found = column.row(first + row - top)
        if found is None:
            break
        panel, (kind, start, end) = found
        is_current = panel == current
        if kind is not RowKind.GAP:
            frame.append((row, left, PAPER, " " * shape.panel))
        if kind not in (RowKind.GAP, RowKind.TOP, RowKind.BOTTOM):
            border = BORDERS[is_current]
            frame += [(row, left, border, "│"), (row, left + shape.panel - 1, border, "│")]
        if end > start:
            is_title = kind in (RowKind.TOP, RowKind.TITLE)
            indent = shape.prefix if is_title else 1 + shape.margin
            look = DECK if kind is RowKind.DECK else PAPER
            look = TITLES[is_current] if is_title else look
            frame.append((row, left + indent, look, flow(text[start:end])))
    return frame


@contextmanager
def first_frame(
    outlined: AnnotatedBriefing, config: Config, memory: Memory | None
) -> Iterator[Callable[[Palette], None] | None]:
    """Show the first text; whoever makes the reader does so inside.

    Gives what puts the text into the colours of a theme; None where nothing is shown. The screen
    stays as it is, for the reader to take over and to leave. Keys that are pressed meanwhile wait,
    without being echoed. When no reader is made, because of an error or a signal, the terminal is
    as it was.
    """
    try:
        columns, rows = os.get_terminal_size(2)
        before = termios.tcgetattr(0)
    except (OSError, termios.error):
        yield None
        return
    if columns < SMALLEST[0] or rows < SMALLEST[1]:
        yield None
        return
    plan = Plan(outlined, choose_language(config.value("reader.language"), os.environ))
    configure(plan, config)
    if memory:
        Remembering(plan, memory).restore(config)
    frame = make_frame(plan, columns, rows)

    def end(number: int, _: FrameType | None) -> NoReturn:
        _restore(before)
        os._exit(128 + number)

    handlers = {number: signal.signal(number, end) for number in SIGNALS}
    silent = [*before]
    # As raw as the reader will want it: what is typed now is read then.
    silent[0] &= ~(termios.ICRNL | termios.INLCR | termios.IGNCR | termios.IXON)
    silent[3] &= ~(termios.ECHO | termios.ICANON | termios.ISIG)
    termios.tcsetattr(0, termios.TCSANOW, silent)
    _write(ENTER + _draw(frame, None))

    def tint(palette: Palette) -> None:
        page = [(row, 0, PAGE, " " * columns) for row in range(rows)]
        _write(TOGETHER.format(_draw([*page, *frame], palette)))

    try:
        yield tint
    except BaseException:
        _restore(before)
        raise
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        # What takes over makes its own settings, and must find the shell's to go back to.
        with suppress(termios.error):
            termios.tcsetattr(0, termios.TCSANOW, before)


def _draw(frame: Iterable[tuple[int, int, Look, str]], palette: Palette | None) -> str:
    return "".join(
        f"\x1b[{row + 1};{column + 1}H{look.code(palette)}{words}{PLAIN}"
        for row, column, look, words in frame
    )


def _write(text: str) -> None:
    left = memoryview(text.encode("utf-8", "replace"))
    while left:
        left = left[os.write(2, left) :]


def _restore(settings: list[object]) -> None:
    """Leave the screen as it was found, if it is still there."""
    with suppress(OSError, termios.error):
        _write(LEAVE)
        termios.tcsetattr(0, termios.TCSANOW, settings)  # type: ignore[arg-type]
