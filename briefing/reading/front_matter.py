r"""Text files that begin with facts about themselves: read them, and write articles as such.

Markdown tools put title, date and source between two lines of `---` (YAML) or `+++` (TOML). Only
lines of the form "key: value" are read, and of those the keys that a reader wants: a YAML library
would read much more (anchors, types, lists), take longer than the whole plain path, and not tell
where in the text a value stands. Title and deck are marked where they stand, so that the text
comes back as it is.

An article from a page or feed is written in the same form, "format: briefing" among its facts.
Every block of such a file is a line of its own, and "\" before a line says that it is a paragraph,
whatever it looks like: so what was marked comes back as it was, and no article can forge a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.model import Document, Mark, Role, Span
from briefing.reading.moments import read_moment

_FENCES = ("---", "+++")
_MOST_LINES = 60
"""Lines between the fences; where there are more, the first fence is a line of the text."""
_FACT = r"([A-Za-z][A-Za-z0-9_-]{0,30})[ \t]*[:=][ \t]*(.*?)[ \t]*"
_KEYS = {
    "title": "title",
    "headline": "title",
    "deck": "deck",
    "description": "deck",
    "summary": "deck",
    "subtitle": "deck",
    "date": "published",
    "published": "published",
    "source": "source",
    "url": "source",
    "link": "source",
    "site": "site",
    "publisher": "site",
    "author": "author",
    "authors": "author",
    "lang": "language",
    "language": "language",
    "format": "format",
}
_OWN = "briefing"
"""The value of `format` in files that `write_article` has written."""
_NO_VALUES = ("", "''", '""', ">", "|", ">-", "|-", "[]", "{}", "~", "null")
"""What stands where YAML has a block of lines, or nothing."""
_ADDRESS = r"https?://[^\s]+"
_LIKE_MARKUP = r"[#\\=*_~•·–—+-]|[0-9]+[.)]"
"""How a paragraph begins that would be read as something else."""
_HEADING = r"(#{1,6}) "


def read_front_matter(document: Document) -> Document:
    """Take the facts at the start of a text; the document as it is where there are none."""
    facts = _find_facts(document.text)
    if facts is None:
        return document
    lines, end = facts
    marks: list[Mark] = []
    found: dict[str, str] = {}
    for span in lines:
        match = re.fullmatch(_FACT, document.text[slice(*span)])
        key = _KEYS.get(match[1].lower()) if match else None
        if match and key and key not in found and match[2] not in _NO_VALUES:
            value = _unquote(document.text, span.start + match.start(2), span.end)
            found[key] = document.text[slice(*value)]
            role = {"title": Role.HEADLINE, "deck": Role.DECK}.get(key)
            if role:
                marks.append(Mark(Span(span.start, value.start), Role.BOILERPLATE))
                marks.append(Mark(value, role))
                if value.end < span.end:
                    marks.append(Mark(Span(value.end, span.end), Role.BOILERPLATE))
                continue
        marks.append(Mark(span, Role.BOILERPLATE))
    if found.get("format") == _OWN:
        marks += _own_marks(document.text, end)
    source = found.get("source", "")
    is_address = re.fullmatch(_ADDRESS, source) is not None
    return document._replace(
        marks=tuple(_strip(document.text, marks)),
        title=found.get("title"),
        published=read_moment(found.get("published", "")),
        site=found.get("site") or (None if is_address else source or None),
        author=found.get("author", "").strip("[]") or None,
        language=found.get("language", "")[:2].lower() or None,
        url=source if is_address else None,
    )


def write_article(document: Document) -> str:
    """Write a document as the text of a file that is read back with the same marks.

    A document that is not marked to its end is text already, and comes back as it is.
    """
    text = document.text
    if not document.marks or text[document.marks[-1].span.end :].strip():
        return text
    words = {mark.role: text[slice(*mark.span)] for mark in reversed(document.marks)}
    facts = {
        "title": words.get(Role.HEADLINE) or document.title,
        "deck": words.get(Role.DECK),
        "date": document.published,
        "source": document.url,
        "site": document.site,
        "author": document.author,
        "language": document.language,
        "format": _OWN,
    }
    lines = [f"{key}: {_quote(value)}" for key, value in facts.items() if value]
    blocks = ["\n".join(["---", *lines, "---"])]
    for span, role, level in document.marks:
        block = text[slice(*span)]
        if role is Role.TITLE:
            blocks.append(f"{'#' * level} {block}")
        elif role is Role.PARAGRAPH:
            blocks.append(f"\\{block}" if re.match(_LIKE_MARKUP, block) else block)
    return "\n\n".join(blocks) + "\n"


def _find_facts(text: str) -> tuple[list[Span], int] | None:
    """Find the lines of the front matter, fences included, and where it ends."""
    fence = text[:3]
    lines: list[Span] = []
    start = 0
    while len(lines) < _MOST_LINES + 2:
        end = text.find("\n", start)
        line = Span(start, len(text) if end < 0 else end)
        lines.append(line)
        if len(lines) > 1 and text[slice(*line)].rstrip() in (fence, "..."):
            is_sound = any(re.fullmatch(_FACT, text[slice(*one)]) for one in lines[1:-1])
            return (lines, line.end) if is_sound else None
        if end < 0:
            return None
        start = end + 1
    return None


def _unquote(text: str, start: int, end: int) -> Span:
    """Leave out blanks and a pair of quotation marks around a value."""
    words = text[start:end]
    end = start + len(words.rstrip())
    if end - start > 1 and text[start] in "\"'" and text[end - 1] == text[start]:
        start, end = start + 1, end - 1
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip())
    return Span(start, start + len(inner.strip()))


def _quote(value: str) -> str:
    """Put a value into marks whose own first mark would be taken for such a one."""
    mark = "'" if value[0] == '"' else '"'
    return f"{mark}{value}{mark}" if value[0] in "\"'" or value in _NO_VALUES else value


def _own_marks(text: str, start: int) -> Iterator[Mark]:
    """Mark the blocks of a file that `write_article` has written."""
    for line in text[start:].split("\n"):
        if line.strip():
            if match := re.match(_HEADING, line):
                level = len(match[1])
                yield Mark(Span(start + match.end(), start + len(line)), Role.TITLE, level)
            else:
                yield Mark(Span(start + line.startswith("\\"), start + len(line)), Role.PARAGRAPH)
        start += len(line) + 1


def _strip(text: str, marks: list[Mark]) -> Iterator[Mark]:
    """Leave out the white space at both ends of each block, and blocks that are nothing else."""
    for (start, end), role, level in marks:
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        if words := words.strip():
            yield Mark(Span(start, start + len(words)), role, level)
