"""What a user searches for, in the terms of SQLite's FTS5.

Words are only ever strings to FTS5, so that nothing a user types is taken for its syntax. Each may
be the beginning of a longer one, and umlauts may be written in any of the three usual ways.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from briefing.reading.text import clean

TOKENIZER = "unicode61 remove_diacritics 2"
"""How FTS5 cuts and folds what it indexes: "Über" and "uber" are one word, "ueber" is another."""

_SPELLED = re.compile("(?<![aeouq])([aou])e")
"""An umlaut in two letters; not in "neue", "Frauen", "Quelle"."""
_SPELL = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def fts_query(words: str) -> str:
    """Give the FTS5 query for texts that hold all the words; empty where there are none."""
    found = normalize("NFC", clean(words)).lower().split()
    return " AND ".join(_any_spelling(word) for word in found if any(map(str.isalnum, word)))


def _any_spelling(word: str) -> str:
    umlauts = (word, word.translate(_SPELL), _SPELLED.sub(r"\1", word))
    sharp = (spelling.replace("ss", "ß") for spelling in umlauts)
    double = (spelling.replace("ß", "ss") for spelling in umlauts)
    spellings = sorted({*umlauts, *sharp, *double})
    quoted = ('"{}"*'.format(spelling.replace('"', '""')) for spelling in spellings)
    return f"({' OR '.join(quoted)})"
