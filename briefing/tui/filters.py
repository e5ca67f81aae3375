"""Last changes to what is drawn: dots under words, colours taken away, symbols in ASCII."""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.strip import Strip

TWINS = {
    "◌": "?", "✗": "x", "●": "+", "…": "~", "·": "-", "•": "*",
    "”": '"', "“": '"', "„": '"', "»": '"', "«": '"', "’": "'", "‘": "'", "‚": "'",
    "–": "-", "—": "-", "−": "-", "×": "x", "\u00a0": " ",
    "↑": "^", "↓": "v", "←": "<", "→": ">", "▲": "^", "▼": "v", "▶": ">", "◀": "<",
    "✓": "+", "✔": "+", "⏎": "<", "○": "o", "◯": "o",
}  # fmt: skip
"""Symbols and their twins in ASCII, of the same width."""


BORDERS = frozenset("─│╭╮╰╯ ")
"""What borders are drawn with, but for those of what is in focus."""


class Colourless(LineFilter):
    """Takes the colours away, codes for the default ones included; bold and the like stay.

    Borders, which had a fainter colour than the text, are dimmed.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Take the colours out of one line."""
        return [
            Segment(text, style and self._strip(text, style), control)
            for text, style, control in segments
        ]

    def _strip(self, text: str, style: Style) -> Style:
        plain = style.without_color
        is_border = not style.bold and not text.isspace() and BORDERS.issuperset(text)
        return plain + _DIM if text and is_border else plain


_DIM = Style(dim=True)


class Dotted(LineFilter):
    """Draws dots where a style says double underline, which nothing else here does.

    Neither style sheets nor rich know dotted lines. The code (4:4, from kitty) goes by itself after
    the others: a terminal that does not understand it drops it alone.
    """

    def __init__(self, color_system: ColorSystem, environment: Mapping[str, str]) -> None:
        super().__init__()
        self._color_system = color_system
        # These two are known to trip over the colon.
        self._can_dot = not (
            environment.get("TERM") == "linux"
            or environment.get("TERM_PROGRAM") == "Apple_Terminal"
        )

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Put the dots under one line."""
        return [
            Segment(text, self._dot(style), control) if style and style.underline2 else segment
            for segment in segments
            for text, style, control in (segment,)
        ]

    def _dot(self, style: Style) -> Style:
        dotted = style + _NOT_DOUBLE
        if self._can_dot:
            # Where Textual keeps the codes of a style that it has drawn before.
            dotted = dotted.copy()
            dotted._ansi = f"{Strip.render_ansi(dotted, self._color_system)}m\x1b[4:4"
        return dotted


_NOT_DOUBLE = Style(underline2=False)


class AsciiSymbols(LineFilter):
    """Draws borders and symbols in ASCII, and replaces what the encoding lacks."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self.encoding = encoding
        self._table = str.maketrans({**_border_twins(), **TWINS})

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Translate one line; its width stays."""
        return [
            Segment(text if control or text.isascii() else self.translate(text), style, control)
            for text, style, control in segments
        ]

    def translate(self, text: str) -> str:
        """Give a text in what can be shown."""
        text = text.translate(self._table)
        try:
            text.encode(self.encoding)
        except UnicodeEncodeError:
            return "".join(map(self._replace, text))
        return text

    def _replace(self, letter: str) -> str:
        try:
            letter.encode(self.encoding)
        except UnicodeEncodeError:
            return "?" * cell_len(letter)
        return letter


def _border_twins() -> dict[str, str]:
    """Give a twin to each box drawing character and block element (Unicode 2500 to 259F)."""
    twins = {chr(code): "+" for code in range(0x2500, 0x2580)}
    twins |= dict.fromkeys("─━┄┅┈┉╌╍═╴╶╸╺╼╾", "-")
    twins |= dict.fromkeys("│┃┆┇┊┋╎╏║╵╷╹╻╽╿", "|")
    return twins | {chr(code): " " for code in range(0x2580, 0x25A0)}
