"""Bytes become clean text: the encoding is found, and no control character goes further.

Terminals obey what they are sent, and neither Rich nor Textual filters it. So the text is
cleaned once, here, after the last decoding; everything behind may rely on it. Text that holds
no control characters comes back as it was, but for line ends: offsets into it stay good.
"""

from __future__ import annotations

import codecs
import re

from briefing.errors import UnreadableError

_MAGIC = (
    (b"%PDF-", "PDF"),
    (b"\x7fELF", "a program"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "RTF"),
    (b"SQLite format 3\0", "a database"),
)

_SAMPLE = 8192
"""Bytes looked at to tell text from anything else."""

_DELETED = bytes(set(range(0x20)) - set(b"\t\n\r\f\v\b\a\x1b")) + b"\x7f"
"""Bytes that no text of any age needs: their share tells a binary file."""

_HARMLESS = frozenset(
    map(chr, [*b"\t\n", *range(0x20, 0x7F), *range(0xA0, 0x300), *range(0x2010, 0x2028), 0x20AC])
)
"""The characters of most articles. A text of these alone is clean, and no pattern need be
compiled: all that follow are strings until `re` first uses them, which saves 4 ms."""

_SEQUENCES = (
    # CSI: parameters, intermediates, final (ECMA-48, 5.4). Possessive, so that a broken one
    # costs one pass over its own characters.
    r"(?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]"
    # OSC, DCS, SOS, PM, APC, up to BEL or ST. A body with a control character in it counts as
    # unterminated, and its text is kept: this also keeps hostile input linear.
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x00-\x1f\x7f-\x9f]*+(?:\x07|\x9c|\x1b\\)"
    # Character set choice, and a string terminator that ends nothing.
    r"|\x1b[()][0-9A-Za-z]|\x1b\\"
)

_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_LINE_END = f"\r\n|[{_LINE_ENDS}]"

_CONTROLS = (
    r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0, DEL, C1
    r"\u202a-\u202e\u2066-\u2069"  # bidi embeddings, overrides, isolates
    r"\ufeff\ud800-\udfff\U000e0000-\U000e007f"  # byte order mark, surrogates, tag characters
)
_MARKS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f"
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
_MARK_PILE = f"([{_MARKS}]{{8}})[{_MARKS}]+"
"""More than eight marks on one letter: no writing system stacks so many."""

_UNCLEAN = f"[{_CONTROLS}{_LINE_ENDS}]|{_MARK_PILE}"


def clean(text: str) -> str:
    """Take out every character that could steer a terminal; end each line with LF.

    Complete escape sequences go as a whole (the text of a hyperlink stays), single control
    characters alone. Idempotent, and linear in the text's length.
    """
    if _HARMLESS.issuperset(text) or not re.search(_UNCLEAN, text):
        return text
    text = re.sub(_SEQUENCES, "", text)
    text = re.sub(f"[{_CONTROLS}]+", "", text)
    text = re.sub(_LINE_END, "\n", text)
    return re.sub(_MARK_PILE, r"\1", text)


def printable(name: str) -> str:
    """Make a file name or message fit for one line of a terminal; odd characters become U+FFFD."""
    if name.isprintable():
        return name
    return re.sub(f"[{_CONTROLS}{_LINE_ENDS}\t\n]", "\ufffd", name)


def decode(data: bytes, source: str, *, is_cut: bool = False) -> tuple[str, list[str]]:
    """Decode by byte order mark, strict UTF-8, the zeros of UTF-16, then Windows-1252.

    Return the text as decoded, and what was lost, as sentences. With `is_cut`, half a character
    at the end is dropped. Raises UnreadableError for what is not text.
    """
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(f"{source}: not text (looks like {name})")
    encoding = _find_encoding(data, is_cut=is_cut)
    if encoding is None:
        raise UnreadableError(f"{source}: not text")
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    text = decoder.decode(data, final=not is_cut)
    lost = text.count("\ufffd")
    if encoding == "utf-8":
        lost -= data.count(b"\xef\xbf\xbd")  # those were in the text before
    return text, [f"invalid bytes shown as \ufffd: {lost}"] if lost else []


def _find_encoding(data: bytes, *, is_cut: bool) -> str | None:
    """Name the codec; None when the bytes are no text in any of them."""
    sample = data[:_SAMPLE]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if 0 in sample:
        halves = sample[1::2].count(0), sample[0::2].count(0)
        many, few = max(halves), min(halves)
        if many > len(sample) * 0.2 and few * 10 < many:
            return "utf-16-le" if many == halves[0] else "utf-16-be"
    odd = len(sample) - len(sample.translate(None, _DELETED))
    is_utf8 = data.startswith(codecs.BOM_UTF8) or _is_mostly_utf8(data, is_cut=is_cut)
    if odd > len(sample) * (0.3 if is_utf8 else 0.05):
        return None
    return "utf-8" if is_utf8 else "cp1252"


def _is_mostly_utf8(data: bytes, *, is_cut: bool) -> bool:
    """Tell a UTF-8 text with a few broken bytes from one that never was UTF-8."""
    try:
        codecs.utf_8_decode(data, "strict", not is_cut)
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
        broken = text.count("\ufffd")
        whole = len(re.findall("[^\x00-\x7f\ufffd]", text))
        return whole > broken
    return True
