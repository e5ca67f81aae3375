"""Words and sentences of a paragraph, with their offsets and tags: the ground floor of the engine.

A pair of quotation marks is one token here, so that no sentence ever ends inside a quotation and
the clause around it can be read as if it were a single word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from briefing.language import Lexicon, Piece
from briefing.language.lookup import MOST_KNOWN, tag_lower, tag_word
from briefing.language.tags import (
    CAPITAL,
    CLOSE,
    COLON,
    COMMA,
    CUE,
    DETERMINER,
    END,
    FINITE,
    NUMBER,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    SUBORDINATOR,
)
from briefing.model import Span
from briefing.record import Final

_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*[-/][^\W\d_][\w-]*|\d+(?:[.,:]\d+)*(?!\w)|\w+(?:[-’'&/.](?=[\w])(?:(?<!\.)|(?=[a-z]))\w+)*(?:-|(?<=[sxzß])[’'‘](?!\w))?|[^\w\s]"
)

_FUNCTION_WORD: Final = DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR
_MARKS = "“”„«»\"‘’‚'"
_STOPS = (".", "!", "?", "…")
_CALLS = ("!", "?")
_ATTRIBUTION: Final = 6
"""Tokens behind a called-out quotation among which its verb stands: "“Why?” Ada Lind asked"."""
_STOP: Final = END | QUOTATION | COLON
_LONGEST: Final = 200
"""Tokens of a sentence at most; what goes on for longer is none, and is read in parts."""
_FOLLOWING = ",.:;!?"
"""Punctuation that is never part of the word before it."""
_LONG_CHUNK: Final = 40
"""Characters of a chunk that hardly comes again."""
_ORDINAL_DIGITS: Final = 2
_INITIAL_DEPTH: Final = 2


class Tokens:
    """The tokens of one paragraph, as columns of equal length."""

    __slots__ = ("lexicon", "starts", "tags", "text", "words")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.words: list[str] = []
        """As written; a quotation with its marks is one word."""
        self.starts: list[int] = []
        self.tags: list[int] = []
        """Bits of `language.tags`."""
        self.lexicon = lexicon
        """The language that the paragraph is read in."""

    def end(self, index: int) -> int:
        """Give the offset behind a token."""
        return self.starts[index] + len(self.words[index])

    def span(self, first: int, end: int) -> Span:
        """Turn a non-empty range of tokens, half-open, into offsets."""
        last = end - 1
        return Span(self.starts[first], self.starts[last] + len(self.words[last]))


def tokenize(
    text: str,
    paragraph: Span,
    quotations: Sequence[Span],
    lexicon: Lexicon,
    strays: Sequence[int] = (),
) -> Tokens:
    """Cut a paragraph into words, punctuation and whole quotations (the outermost ones).

    `strays` are quotation marks without a partner, in order; they are no tokens.
    """
    tokens = Tokens(text, lexicon)
    at = paragraph.start
    for quotation in quotations:
        if quotation.start >= at:
            _cut_between(tokens, at, quotation.start, strays)
            tokens.words.append(text[quotation.start : quotation.end])
            tokens.starts.append(quotation.start)
            tokens.tags.append(QUOTATION)
            at = quotation.end
    _cut_between(tokens, at, paragraph.end, strays)
    return tokens


def _cut_between(tokens: Tokens, start: int, end: int, strays: Sequence[int]) -> None:
    """Cut what stands between two quotations, as if stray marks were blanks."""
    if strays:
        for stray in strays[bisect_left(strays, start) : bisect_left(strays, end)]:
            _cut_behind(tokens, start, stray)
            start = stray + 1
    _cut_behind(tokens, start, end)


def _cut_behind(tokens: Tokens, start: int, end: int) -> None:
    """Cut what follows a quotation; in „Nordlicht“-Chefin the hyphen is no dash."""
    text, words = tokens.text, tokens.words
    first = len(words)
    _cut(tokens, start, end)
    is_joined = text[start : start + 1] == "-" and text[start + 1 : start + 2].isalpha()
    if first and is_joined and first + 1 < len(words) and words[first] == "-":
        words[first : first + 2] = [f"-{words[first + 1]}"]
        del tokens.starts[first + 1], tokens.tags[first]


def _cut(tokens: Tokens, start: int, end: int) -> None:
    """Cut what stands between two quotations at its blanks, and each chunk into its pieces."""
    words, starts, tags, lexicon = tokens.words, tokens.starts, tokens.tags, tokens.lexicon
    known, chunks = lexicon.known, lexicon.chunks
    for chunk in tokens.text[start:end].split(" "):
        if chunk in known:
            words.append(chunk)
            tags.append(known[chunk])
            starts.append(start)
        else:
            for word, first, tag in chunks.get(chunk) or _cut_chunk(chunk, lexicon):
                words.append(word)
                tags.append(tag)
                starts.append(start + first)
        start += len(chunk) + 1


def _cut_chunk(chunk: str, lexicon: Lexicon) -> tuple[Piece, ...]:
    """Cut a chunk into words and punctuation, and remember it: most come again."""
    pieces: tuple[Piece, ...]
    if chunk.isalpha():
        return ((chunk, 0, tag_word(chunk, lexicon)),)
    if chunk[:-1].isalpha() and chunk[-1] in _FOLLOWING:
        word, mark = chunk[:-1], chunk[-1]
        pieces = (
            (word, 0, tag_word(word, lexicon)),
            (mark, len(word), tag_word(mark, lexicon)),
        )
    else:
        pieces = tuple(
            (match.group(), match.start(), tag_word(match.group(), lexicon))
            for match in _TOKEN.finditer(chunk)
        )
    if len(chunk) < _LONG_CHUNK and len(lexicon.chunks) < MOST_KNOWN:
        lexicon.chunks[chunk] = pieces
    return pieces


def split_sentences(tokens: Tokens) -> list[tuple[int, int]]:
    """Split a paragraph into ranges of tokens, half-open, in order and without gaps.

    The first word of each sentence gets the tags of its lower-case form as well.
    """
    words, tags, lexicon = tokens.words, tokens.tags, tokens.lexicon
    sentences = []
    first = 0
    count = len(words)
    for index in [index for index, tag in enumerate(tags) if tag & _STOP]:
        if index < first:
            continue
        tag = tags[index]
        following = tags[index + 1] if index + 1 < count else 0
        if tag & COLON:
            if following & CAPITAL:
                tags[index + 1] |= tag_lower(words[index + 1], lexicon)
        elif not (tag & END and following & END) and _ends(tokens, index):
            end = index + 1
            while end < count and tags[end] & (END | CLOSE):
                end += 1
            sentences.append((first, end))
            first = end
    if first < count:
        sentences.append((first, count))
    if count > _LONGEST:
        sentences = [
            (at, min(at + _LONGEST, end))
            for first, end in sentences
            for at in range(first, end, _LONGEST)
        ]
    for first, end in sentences:
        for index in range(first, min(first + _INITIAL_DEPTH, end)):
            if tags[index] & CAPITAL:
                tags[index] |= tag_lower(words[index], lexicon)
                break
    return sentences


def _ends(tokens: Tokens, index: int) -> bool:
    """Decide whether a sentence ends with this stop or quotation."""
    words, tags, lexicon = tokens.words, tokens.tags, tokens.lexicon
    after = index + 1
    while after < len(words) and tags[after] & (END | CLOSE):
        after += 1
    if after >= len(words):
        return True
    follows = tags[after]
    if not follows & (CAPITAL | QUOTATION | NUMBER | OPEN):
        return False
    if tags[index] & QUOTATION:
        last = words[index].rstrip(_MARKS)[-1:]
        if last in _CALLS and _is_attributed(tokens, index + 1):
            return False
        return last in _STOPS or words[index + 1] in _STOPS
    if words[index] != "." or index == 0 or tokens.end(index - 1) != tokens.starts[index]:
        return True
    before = words[index - 1]
    if before.lower() in lexicon.abbreviations or (len(before) == 1 and before.isalpha()):
        return False
    if lexicon.ordinal_stop and before.isdigit() and _may_be_ordinal(tags, index - 1, before):
        return bool(lexicon.tags.get(words[after].lower(), 0) & _FUNCTION_WORD)
    return True


def _may_be_ordinal(tags: list[int], index: int, digits: str) -> bool:
    """Tell "am 3. Mai" and "der 100. Geburtstag" from "stieg auf 250. Minister"."""
    is_determined = index > 0 and bool(tags[index - 1] & DETERMINER)
    return len(digits) <= _ORDINAL_DIGITS + is_determined


def _is_attributed(tokens: Tokens, first: int) -> bool:
    """Tell "“Why?” Ada Lind asked" from a new sentence, where the subject stands first."""
    if tokens.lexicon.verb_final or not tokens.tags[first] & CAPITAL:
        return False
    for index in range(first, min(first + _ATTRIBUTION, len(tokens.tags))):
        tag = tokens.tags[index]
        if tag & FINITE and not tag & CAPITAL:
            after = tokens.tags[index + 1] if index + 1 < len(tokens.tags) else END
            return bool(tag & CUE and after & (END | COMMA | PREPOSITION))
    return False
