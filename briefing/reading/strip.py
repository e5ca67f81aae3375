"""A page's words without its markup, in one pass: for pages that no parser survives.

Nothing is left out but scripts, styles and what else is never shown. It knows neither article nor
page furniture; `parsing` gets rid of some of that. No pattern here can backtrack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from briefing.record import NamedTuple

_HIDDEN = re.compile(
    r"<(!--|(?:script|style|template|noscript|svg|head|select|textarea)(?=[\s/>]))", re.IGNORECASE
)
"""Where words begin that are no text of the page; the title in `head` is taken before."""
_BREAK = re.compile(
    r"<(/?(?:address|article|aside|blockquote|body|br|caption|center|dd|details|dialog|div|dl|dt"
    r"|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|option|p"
    r"|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul))(?=[\s/>])[^<>]*>",
    re.IGNORECASE,
)
"""Tags that begin a new block."""
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*(?:>|\Z)")
_CONTROL_ENTITY = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?")


class Block(NamedTuple):
    """The words of one block on one line, and the level of its heading: 0 for none."""

    level: int
    words: str


def tame_entities(html: str) -> str:
    """Write out numeric entities that stand for control characters, as HTML 5 reads them.

    One `&#27;` makes libxml2 drop the page. Those of Windows-1252 ("&#150;") become the characters
    that their authors meant, all others a blank.
    """

    def replace(match: re.Match[str]) -> str:
        code = int(match[1], 16) if match[1] else int(match[2])
        if 0x80 <= code < 0xA0:
            return unescape(f"&#{code};")
        is_control = (code < 0x20 and code not in (9, 10, 13)) or code == 0x7F
        return " " if is_control or 0xD800 <= code < 0xE000 or code > 0x10FFFF else match[0]

    return _CONTROL_ENTITY.sub(replace, html)


def find_title(html: str) -> str | None:
    """Give the words of the first <title>, on one line."""
    lower = html[:200_000].lower()
    start = lower.find("<title")
    start = lower.find(">", start) + 1 if start >= 0 else 0
    end = lower.find("</title", start)
    return one_line(unescape(html[start:end])) or None if start and end > 0 else None


def one_line(text: str) -> str:
    """Write a text with single blanks between its words; no-break spaces stay."""
    return " ".join(re.split(r"[ \t\n\r\f\v\x85\u2028\u2029\u200b]+", text)).strip()


def strip_markup(html: str) -> list[Block]:
    """Give the words of a page, block by block, in reading order; none of them is empty."""
    blocks: list[Block] = []
    level = 0
    first, *rest = _BREAK.split("".join(_visible(html)))
    for tag, text in zip(("", *rest[::2]), (first, *rest[1::2]), strict=True):
        if tag:
            level = int(tag[1]) if tag[0] in "hH" and tag[1].isdigit() else 0
        if text and not text.isspace() and (words := one_line(unescape(_TAG.sub("", text)))):
            blocks.append(Block(level, words))
    return blocks


def _visible(html: str) -> Iterator[str]:
    """Leave out comments and what is never shown; what has no end is shown, and not looked for."""
    lower = html.lower()
    if len(lower) != len(html):  # "İ" grows: places would no longer fit
        lower = html
    endless: set[str] = set()
    place = 0
    for match in _HIDDEN.finditer(html):
        name = match[1].lower()
        end = "-->" if name == "!--" else f"</{name}>"
        if match.start() < place or end in endless:
            continue
        found = lower.find(end, match.end())
        if found < 0:
            endless.add(end)
            continue
        yield html[place : match.start()]
        place = found + len(end)
    yield html[place:]
