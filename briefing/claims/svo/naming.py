"""Where names stand that alone are written large: runs of capitals, and the titles before them."""

from __future__ import annotations

from briefing.claims.frames import Range
from briefing.claims.sentences import Tokens
from briefing.language.tags import (
    ADVERB,
    CAPITAL,
    COORDINATOR,
    DETERMINER,
    END,
    FINITE,
    PREPOSITION,
    PRONOUN,
    ROLE,
    SUBORDINATOR,
    TIME,
    UNITES,
)
from briefing.record import Final

_LONGEST_NAME: Final = 6
_FUNCTION: Final = DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB | FINITE


def tag_at(tokens: Tokens, index: int) -> int:
    """Give the tags of a word whatever its capitals."""
    return tokens.lexicon.tags.get(tokens.words[index].lower(), 0)


def find_runs(tokens: Tokens) -> list[Range]:
    """Find the runs of capitalised words, those of name particles included."""
    tags = tokens.tags
    runs = []
    end, last = 0, len(tags)
    for index, tag in enumerate(tags):
        if index >= end and tag & CAPITAL and is_name(tokens, index):
            end = run_end(tokens, index, last)
            runs.append(Range(index, end))
    return runs


def is_name(tokens: Tokens, index: int) -> bool:
    """Tell a word that may be part of a name: large, no function word, no day or month."""
    tag = tokens.tags[index]
    if not tag & CAPITAL or tag & _FUNCTION:
        return False
    return not tag_at(tokens, index) & TIME


def run_end(tokens: Tokens, first: int, last: int) -> int:
    """Find the end of the run of capitals that begins at a token, before `last`."""
    tags = tokens.tags
    end = first
    limit = min(last, first + _LONGEST_NAME + 2)
    while end < limit:
        tag = tags[end]
        if is_name(tokens, end):
            end += 1
            if tokens.words[end - 1].endswith(tokens.lexicon.possessives):
                break
        elif end + 1 < limit and is_name(tokens, end + 1) and end > first:
            is_stop = tag & END and tokens.end(end - 1) == tokens.starts[end]
            before = tokens.words[end - 1].lower()
            short = len(before) == 1 or before in tokens.lexicon.abbreviations
            if not (is_stop and short) and not (
                tag & UNITES and not tag & (DETERMINER | PREPOSITION | COORDINATOR)
            ):
                break
            end += 1
        else:
            break
    return end


def untitled(tokens: Tokens, run: Range) -> Range:
    """Take titles off the front of a run: "Prime Minister Alan Verity"."""
    first = run.first
    for index in range(run.first, run.end - 1):
        if tag_at(tokens, index) & ROLE or (index == first and tokens.tags[index] & END):
            first = index + 1
    if run.end - first > 2 and first == run.first and _may_be_title(tokens, first):
        first += 1
    return Range(first, run.end)


def _may_be_title(tokens: Tokens, index: int) -> bool:
    """Tell a noun at the head of a sentence from a given name: "Striker Leo Banfield"."""
    starts = index == 0 or bool(tokens.tags[index - 1] & END)
    word = tokens.words[index]
    return starts and word not in tokens.lexicon.given and word.endswith(tokens.lexicon.agentive)


def printed(tokens: Tokens, part: Range) -> str:
    """Give a name as printed, without the ending of a possessive."""
    name = tokens.text[tokens.starts[part.first] : tokens.end(part.end - 1)]
    for ending in tokens.lexicon.possessives:
        if name.endswith(ending):
            return name[: -len(ending)]
    return name
