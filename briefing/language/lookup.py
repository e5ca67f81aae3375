"""What a word can be: the one place where a written word becomes tags."""

from __future__ import annotations

from briefing.language import Lexicon
from briefing.language.tags import (
    ADJECTIVE,
    AUXILIARY,
    BREAK,
    CAPITAL,
    CLOSE,
    COLON,
    COMMA,
    END,
    FINITE,
    INFINITIVE,
    MAYBE_SUBJUNCTIVE,
    MODAL,
    MODIFIER,
    NUMBER,
    OPEN,
    PARTICIPLE,
    SAYING,
    SUBJUNCTIVE,
)
from briefing.record import Final

_PUNCTUATION = {
    ".": END,
    "!": END,
    "?": END,
    "…": END,
    ",": COMMA,
    ":": COLON,
    ";": BREAK,
    "–": BREAK,
    "—": BREAK,
    "-": BREAK,
    "(": OPEN,
    "[": OPEN,
    ")": CLOSE,
    "]": CLOSE,
}
_VERB: Final = FINITE | INFINITIVE | PARTICIPLE | SUBJUNCTIVE | MAYBE_SUBJUNCTIVE
MOST_KNOWN: Final = 100_000
"""Words remembered across articles; enough for all that recur, and a bound on memory."""


def tag_word(word: str, lexicon: Lexicon) -> int:
    """Tag a word or punctuation mark as it is written in the middle of a sentence."""
    tag = lexicon.known.get(word, -1)
    if tag < 0:
        tag = _tag(word, lexicon)
        if len(lexicon.known) < MOST_KNOWN:
            lexicon.known[word] = tag
    return tag


def tag_lower(word: str, lexicon: Lexicon) -> int:
    """Tag a capitalised word as if it were written in lower case: the first of a sentence.

    Of the subjunctives only auxiliaries and modals may stand first; "Ende", "Sicher" are no verbs.
    """
    tag = lexicon.initial.get(word, -1)
    if tag < 0:
        tag = _tag_lower(word.lower(), lexicon)
        if len(lexicon.initial) < MOST_KNOWN:
            lexicon.initial[word] = tag
    return tag


def _tag_lower(lower: str, lexicon: Lexicon) -> int:
    tag = lexicon.tags.get(lower, 0)
    if not tag and lexicon.weak.recognise(lower) & PARTICIPLE:
        return MODIFIER  # "Besorgt äußerte sich ..."
    if tag & SAYING:
        return tag | MODIFIER
    return tag if tag & (AUXILIARY | MODAL) else tag & ~SUBJUNCTIVE


def _tag(word: str, lexicon: Lexicon) -> int:
    first = word[0]
    # "ai-Bericht", "welt.example", "d’Ivoire" are nouns although they begin small
    if first.isupper() or (not word.isalpha() and _is_name(word)):
        lower = word.lower()
        return CAPITAL | lexicon.exact_nouns.get(lower, 0) | noun_tags(lower, lexicon)
    if first.isdigit():
        # "58-Jährige" and "90/Die" are nouns, "58-jährige" an adjective
        noun = word.replace("/", "-").rpartition("-")[2][:1]
        return NUMBER | (CAPITAL if noun.isupper() else ADJECTIVE if noun.isalpha() else 0)
    if not first.isalpha():
        return _PUNCTUATION.get(word, 0)
    tag = lexicon.tags.get(word, -1)
    # A word that is known as an adjective alone may be spelled like a verb form: "reiche"
    if tag >= 0 and not tag & _VERB and tag != ADJECTIVE:
        return tag
    return max(tag, 0) | lexicon.weak.recognise(word) or _guess(word, lexicon)


def noun_tags(lower: str, lexicon: Lexicon) -> int:
    """Tag a noun by its end, in the genitive as well: "des Ministeriums"."""
    found = lexicon.nouns.tags_of(lower)
    for ending in () if found else lexicon.genitives:
        if lower.endswith(ending):
            found = found or lexicon.nouns.tags_of(lower[: -len(ending)])
    return found


def _is_name(word: str) -> bool:
    """Tell "ai-Bericht", "welt.example" and "d’Ivoire" from "dunkel-blau" and a stop."""
    if not word[0].isalpha():
        return False
    behind = word.replace("’", "-").replace("'", "-").rpartition("-")[2]
    return behind[:1].isupper() or (len(word) > 1 and "." in word.strip("."))


def _guess(word: str, lexicon: Lexicon) -> int:
    """Tag an unknown word by its beginning and ending."""
    # "herauszugeben" is no form of "zugeben", but "hinzukommen" one of "kommen"
    marked, bits_of_marked = _marked(word, lexicon)
    prefixes, lengths = lexicon.prefixes
    for length in lengths:
        if word[:length] in prefixes:
            rest = word[length:]
            tag = (lexicon.tags.get(rest, 0) | lexicon.weak.recognise(rest)) & _VERB
            tag |= lexicon.tags.get(lexicon.participle_mark + rest, 0) & PARTICIPLE
            if tag:
                return bits_of_marked if marked > length else tag
    for begins, ends, bits in lexicon.endings:
        if word.endswith(ends) and word.startswith(begins):
            return bits
    return 0


def _marked(word: str, lexicon: Lexicon) -> tuple[int, int]:
    """Give the length and the tags of the beginning that fits a word with its ending."""
    for begins, ends, bits in lexicon.endings:
        if begins[0] and word.endswith(ends) and word.startswith(begins):
            return len(next(begin for begin in begins if word.startswith(begin))), bits
    return 0, 0
