"""What random cases are made of: pieces that mean something to some stage, and noise."""

from __future__ import annotations

import random

CONTROLS = (
    *("\x1b", "\x1b[", "\x1b[2J", "\x1b]52;c;aGk=\x07", "\x1b]0;", "\x1bP", "\x9b31m", "\x90"),
    *("\x9d8;;x\x9c", "\x9c", "\x07", "\b", "\r", "\r\n", "\0", "\x7f", "\x85", "\x0c", "\u2028"),
    *("\u202e", "\u2066", "\ufeff", "\ud800", "\U000e0041", "\u0301", "\u200d", "\u00ad", "\u00a0"),
)
MARKUP = (
    *("[/foo]", "[/]", "[bold", "[@click=app.quit]x[/]", "{x}", "%s", "$HOME", "`ls`", "**", "# "),
    *("## ", "- ", "1. ", "> ", "---", "===", "| a | b |", "***", "\\", "[x](javascript:y)", "<b>"),
)
NEWS = (
    *("Ada Lind", "der Minister", "sagte", "teilte mit", "dass", "laut", "habe", "sei", "soll"),
    *("nicht bestätigt", "bestritt", "räumte ein", "unabhängig überprüfen", "„", "“", "»", "«"),
    *('"', "'", "’", ".", ",", ":", "?", "\n", "\n\n", " ", "Von dpa", "Lesen Sie auch", "© x"),
    *("Stand: 3. Mai 2024", "said", "that", "denied", "according to", "The council", "z. B."),
    *("Mehr zum Thema", "Home » Politik » x", "(dpa) - ", "Uhr", "17. Januar 2025", "Selk"),
)
HTML = (
    *("<p>", "</p>", "<div class='teaser'>", "</div>", "<h1>", "</h1>", "<h2>", "</h2>", "<br>"),
    *("<article>", "<ul><li>", "</ul>", "<blockquote>", "<script>", "</script>", "<!--", "-->"),
    *("<title>", "</title>", "<meta property=og:title content='x'>", "<a href=x>", "</a>", "<"),
    *("<time datetime=2025-01-17T08:15>", "<script type='application/ld+json'>{", "<table><tr>"),
    *(
        "<td>",
        "</table>",
        "&#27;",
        "&#x9b;",
        "&amp;#27;",
        "&#150;",
        "&lt;",
        "&",
        "<![CDATA[",
        "]]>",
    ),
    *("<svg>", "<style>", "<figure>", "<aside>", "<h3><a>", "<pre>", "<li>", "<html lang=de>", "İ"),
)
FEED = (
    *("<rss>", "<channel>", "<item>", "</item>", "<entry>", "</entry>", "<title>", "</title>"),
    *("<link>", "</link>", "<guid>", "</guid>", "<pubDate>", "<description>", "</description>"),
    *("<feed xmlns='http://www.w3.org/2005/Atom'>", "<!DOCTYPE rss [<!ENTITY a 'b'>]>", "&a;"),
    *("<content type=html>", "Fri, 17 Jan 2025 08:15:00 +0100", "http://[", "{", '{"items": ['),
    *("<?xml version='1.0' encoding='x'?>", "<itunes:author>", "<media:content url=x>"),
)
FACTS = ("---\n", "+++\n", "title: x\n", "deck: 'y'\n", "date: 2025-01-17\n", "format: briefing\n")

SENTENCE = "Der Rat tagte am Abend lange über die Brücke, sagte Ada Lind, und vertagte sich. "


def write_case(chance: random.Random, *kinds: tuple[str, ...], most: int = 14) -> str:
    """Write one case of pieces of these kinds, sentences, repetitions and random characters."""
    pieces: list[str] = []
    for _ in range(chance.randrange(most)):
        dice = chance.random()
        if dice < 0.75:
            pieces.append(chance.choice(chance.choice(kinds)))
        elif dice < 0.85:
            pieces.append(SENTENCE)
        elif dice < 0.9:
            pieces.append(chance.choice(chance.choice(kinds)) * chance.randrange(2, 30))
        else:
            limit = chance.choice((0x80, 0x300, 0x3000, 0x11_0000))
            pieces.append("".join(chr(chance.randrange(limit)) for _ in range(5)))
        if chance.random() < 0.3:
            pieces.append(" ")
    return "".join(pieces)
