"""Last changes to what is drawn: colours taken away, symbols in ASCII."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

TWINS = {
    "◌": "?", "✗": "x", "●": "+", "…": "~", "·": "-", "•": "*",
    "”": '"', "“": '"', "„": '"', "»": '"', "«": '"', "’": "'", "‘": "'", "‚": "'",
    "–": "-", "—": "-", "−": "-", "×": "x", "\u00a0": " ",
    "↑": "^", "↓": "v", "←": "<", "→": ">", "▲": "^", "▼": "v", "▶": ">", "◀": "<",
    "✓": "+", "✔": "+", "⏎": "<", "○": "o", "◯": "o",
}  # fmt: skip
"""Symbols and their twins in ASCII, of the same width."""


class Colourless(LineFilter):
    """Takes the colours away, codes for the default ones included; bold and the like stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Take the colours out of one line."""
        return [
            Segment(text, style and style.without_color, control)
            for text, style, control in segments
        ]


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
