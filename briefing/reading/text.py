"""Bytes become clean text: the encoding is found, and no control character goes further.

Terminals obey what they are sent, and neither Rich nor Textual filters it. So the text is
cleaned once, here, after the last decoding; everything behind may rely on it. Text that holds
no control characters comes back as it was, but for line ends: offsets into it stay good.
"""

from __future__ import annotations

import codecs
import re

from briefing.errors import UnreadableError
from briefing.messages import gettext

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


def one_clean_line(text: str) -> str:
    """Clean a text and put single blanks between its words; no-break spaces stay."""
    return re.sub(r"[ \t\n\u200b]+", " ", clean(text)).strip()


def decode(
    data: bytes,
    source: str,
    *,
    is_cut: bool = False,
    declared: str | None = None,
    encoding: str | None = None,
) -> tuple[str, list[str]]:
    """Decode by byte order mark, declared charset, strict UTF-8, UTF-16's zeros, Windows-1252.

    Return the text as decoded, and what was lost, as sentences. With `is_cut`, half a character
    at the end is dropped. `declared` is believed only as far as the bytes agree; `encoding`, a name
    that `find_codec` knows, is what the user says and holds. Raises UnreadableError for what is not
    text.
    """
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(
                f"{source}: {gettext('not text (looks like {})').format(gettext(name))}"
            )
    codec = find_codec(encoding) if encoding else _find_encoding(data, declared, is_cut=is_cut)
    if codec is None:
        raise UnreadableError(f"{source}: {gettext('not text')}")
    decoder = codecs.getincrementaldecoder(codec)("replace")
    text = decoder.decode(data, final=not is_cut)
    lost = text.count("\ufffd")
    if codec == "utf-8":
        lost -= data.count(b"\xef\xbf\xbd")  # those were in the text before
    warnings = [gettext("invalid bytes shown as {}: {}").format("\ufffd", lost)] if lost > 0 else []
    if not encoding and codec in _OLD:
        advice = gettext("read as {}; where letters are wrong, name another --encoding")
        warnings.append(advice.format(_OLD[codec]))
    elif not encoding and codec == _WESTERN and declared and find_codec(declared) == "utf-8":
        warnings.append(gettext("declared as UTF-8, read as Windows-1252"))
    return text, warnings


_WESTERN = "cp1252"
_OLD = {"cp850": "cp850 (DOS)", "mac_roman": "Mac Roman"}

_CHARSET = (
    r"utf-?(?:8|8-sig|16|16-?[lb]e|32|32-?[lb]e)|(?:us-)?ascii|(?:iso-?)?8859-?[0-9]{1,2}|latin-?[0-9]"
    r"|(?:windows-?|cp-?)[0-9]{3,5}|mac-?(?:roman|cyrillic|greek|latin2|turkish|iceland)|koi8-[rut]"
    r"|big5(?:-?hkscs)?|gb2312|gbk|gb18030|shift-?jis|sjis|euc-?(?:jp|kr)|iso-?2022-?jp"
)
"""The names of encodings of text. Python knows more, which unpack archives or read escapes."""

_DECLARED = (
    rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_.:-]{1,40})"
    rb"|<\?xml[^>]{1,100}?encoding\s*=\s*[\"']([a-zA-Z0-9_.:-]{1,40})"
)
_DECLARED_WITHIN = 4096
"""Bytes in which a page declares its encoding; HTML 5 asks for the first 1024."""


def find_codec(name: str) -> str | None:
    """Give Python's codec for the name of an encoding; None for what is none of text.

    ASCII and Latin-1 are read as Windows-1252, as browsers do (WHATWG Encoding).
    """
    label = name.strip().lower().replace("_", "-").replace(" ", "-")
    if not re.fullmatch(_CHARSET, label):
        return None
    label = re.sub(r"^(?:windows|cp)-?", "cp", label)
    label = re.sub(r"^(?:iso-?)?8859-?", "iso8859-", label)
    label = re.sub(r"^mac-?", "mac_", label)
    try:
        codec = codecs.lookup(label).name
    except LookupError:
        return None
    if codec in ("ascii", "iso8859-1"):
        return _WESTERN
    return codec.replace("-", "_") if codec.startswith("mac") else codec


def declared_in(data: bytes) -> str | None:
    """Find the encoding that a page or feed declares in its first lines."""
    if b"<" not in data[:100]:
        return None
    match = re.search(_DECLARED, data[:_DECLARED_WITHIN])
    return (match[1] or match[2]).decode() if match else None


def _find_encoding(data: bytes, declared: str | None, *, is_cut: bool) -> str | None:
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
    codec = find_codec(declared) if declared else None
    if codec and not codec.startswith("utf") and not (is_utf8 and codec in _SINGLE):
        return codec
    return "utf-8" if is_utf8 else _find_single(data)


_SINGLE = {_WESTERN, "iso8859-15", "iso8859-2", "cp1250", "cp850", "mac_roman"}
"""Encodings in which hardly any text would be UTF-8 by chance."""


def _find_single(data: bytes) -> str:
    """Choose the encoding of one byte in which the most umlauts stand within words."""
    counts = {
        # cp1252 first: it wins where nothing is found.
        _WESTERN: len(re.findall(rb"[A-Za-z][\xc0-\xff](?=[a-z])", data)),
        "cp850": len(re.findall(rb"[A-Za-z][\x81\x84\x94](?=[a-z])", data)),
        "mac_roman": len(re.findall(rb"[A-Za-z][\x8a\x9a\x9f](?=[a-z])", data)),
    }
    return max(counts, key=lambda codec: counts[codec])


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
