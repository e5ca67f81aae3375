"""How sure a claim is: how often its rule was right in situations like this one.

One number per rule is too coarse: "X sagte, dass ..." is nearly always right with a clear
Konjunktiv, and often wrong with "zeigen" and nobody who acts. What tells the situations apart is
here, as signs; which of them count for a rule, and how often it was right there, is data of the
language (`SITUATIONS`), measured on annotated news.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cache

from briefing.claims.frames import Proposal, Range
from briefing.claims.sentences import Tokens
from briefing.language.rule import Rule, Situation
from briefing.language.tags import (
    CAPITAL,
    COLON,
    FINITE,
    MAYBE_SUBJUNCTIVE,
    NEGATION,
    ORGANISATION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    ROLE,
    SUBJUNCTIVE,
)
from briefing.model import Span
from briefing.record import Final

SIGNS = {
    "mood": "what is said has a form that is Konjunktiv and nothing else",
    "maybe": "it has only forms that may be one",
    "able": "who speaks has a title, a full name, or is a body",
    "pronoun": "who speaks is only a pronoun here",
    "inherits": "who speaks stands in a sentence before",
    "says": "the verb can follow what is said, as verbs of saying do",
    "negated": "a negation stands beside the cue",
    "alone": "nothing else is claimed in the sentence",
    "begins": "what is said begins the sentence",
    "ends": "it ends the sentence",
    "whole": "it is one piece",
    "verbless": "it has no finite verb",
    "colon": "a colon stands in it",
    "capital": "its first word has a capital",
    "word": "it is one word",
    "short": "it is three words or fewer",
    "long": "it is seven words or more",
    "attribute": "a noun follows the quotation: „grüne“ Autos",
}
"""What the situations of a rule may ask for."""

_BITS = {name: 1 << place for place, name in enumerate(SIGNS)}


def _bits(names: Iterable[str]) -> int:
    return sum(_BITS[name] for name in names)


_MOOD, _MAYBE, _ABLE, _PRONOUN, _INHERITS, _SAYS, _NEGATED, _ALONE, _BEGINS = (
    _BITS[name] for name in list(SIGNS)[:9]
)
_ENDS, _WHOLE, _VERBLESS, _COLON, _CAPITAL, _WORD, _SHORT, _LONG, _ATTRIBUTE = (
    _BITS[name] for name in list(SIGNS)[9:]
)
_IN_WORDS: Final = _MOOD | _MAYBE | _BEGINS | _ENDS | _VERBLESS | _COLON | _CAPITAL | _ATTRIBUTE
_IN_LENGTH: Final = _WORD | _SHORT | _LONG
_IN_SPEAKER: Final = _ABLE | _PRONOUN
_IN_CUE: Final = _SAYS | _NEGATED

_SHORTEST, _LONGER = 3, 7
"""Words up to which a claim is short, and from which on it is long."""
_BEFORE, _BEHIND = 6, 8
"""Tokens around a cue among which its negation stands."""
_EDGE: Final = 2
"""Tokens, the stop among them, by which a claim may miss its sentence's end."""


def confidence(
    tokens: Tokens,
    sentence: Range,
    proposal: Proposal,
    rule: Rule,
    situations: Mapping[str, tuple[Situation, ...]],
    *,
    is_alone: bool,
) -> float:
    """Give how often a rule is right in the first situation that fits, else how often it is."""
    if (known := situations.get(rule.id)) is None:
        return rule.confidence
    asked, compiled = _compile(known)
    signs = _plain(proposal) | (_ALONE if is_alone else 0)
    if asked & _IN_WORDS:
        signs |= _words(tokens, sentence, proposal)
    if asked & _IN_LENGTH:
        signs |= _length(tokens, proposal)
    if asked & _IN_SPEAKER:
        signs |= _speaker(tokens.tags, proposal)
    if asked & _IN_CUE:
        signs |= _cue(tokens, sentence, proposal)
    for wanted, barred, measured in compiled:
        if signs & wanted == wanted and not signs & barred:
            return measured
    return rule.confidence


@cache
def _compile(
    situations: tuple[Situation, ...],
) -> tuple[int, tuple[tuple[int, int, float], ...]]:
    """Turn names of signs into bits: all, then those that must and must not be there, by line."""
    lines = tuple(
        (
            _bits(name for name in names.split() if name[0] != "-"),
            _bits(name[1:] for name in names.split() if name[0] == "-"),
            measured,
        )
        for names, measured in situations
    )
    asked = 0
    for wanted, barred, _ in lines:
        asked |= wanted | barred
    return asked, lines


def _plain(proposal: Proposal) -> int:
    signs = _INHERITS if proposal.inherits else 0
    return signs | _WHOLE if len(proposal.content) == 1 else signs


def _words(tokens: Tokens, sentence: Range, proposal: Proposal) -> int:
    """Read the tokens of what is said."""
    tags = tokens.tags
    first = last = -1
    has = 0
    for span in proposal.content:
        for index in _indices(tokens, sentence, span):
            has |= tags[index]
            first, last = (index if first < 0 else first), index
    if first < 0:
        return 0
    signs = _BEGINS if first <= sentence.first + 1 else 0
    if last >= sentence.end - _EDGE:
        signs |= _ENDS
    if has & SUBJUNCTIVE:
        signs |= _MOOD
    elif has & MAYBE_SUBJUNCTIVE:
        signs |= _MAYBE
    if not has & FINITE:
        signs |= _VERBLESS
    if has & COLON:
        signs |= _COLON
    if tags[first] & QUOTATION and last + 1 < sentence.end and tags[last + 1] & CAPITAL:
        signs |= _ATTRIBUTE
    return signs | _CAPITAL if _is_capital(tokens, first) else signs


def _indices(tokens: Tokens, sentence: Range, span: Span) -> range:
    """Find the tokens of a sentence that begin in a span."""
    starts = tokens.starts
    first = bisect_left(starts, span.start, sentence.first, sentence.end)
    return range(first, bisect_left(starts, span.end, first, sentence.end))


def _is_capital(tokens: Tokens, index: int) -> bool:
    """Tell how the first word is written, inside its quotation marks if it has any."""
    if not tokens.tags[index] & QUOTATION:
        return bool(tokens.tags[index] & CAPITAL)
    return not next((char.islower() for char in tokens.words[index] if char.isalnum()), False)


def _length(tokens: Tokens, proposal: Proposal) -> int:
    words = sum(tokens.text.count(" ", start, end) + 1 for start, end in proposal.content)
    if words > _SHORTEST:
        return _LONG if words >= _LONGER else 0
    return _SHORT | _WORD if words == 1 else _SHORT


def _speaker(tags: list[int], proposal: Proposal) -> int:
    phrase = proposal.speaker
    if phrase is None:
        return 0
    if phrase.end - phrase.first == 1 and tags[phrase.first] & (PRONOUN | RELATIVE):
        return _PRONOUN
    previous = 0
    for tag in tags[phrase.first : phrase.end]:
        if tag & (ROLE | ORGANISATION) or previous & tag & CAPITAL:
            return _ABLE
        previous = tag
    return 0


def _cue(tokens: Tokens, sentence: Range, proposal: Proposal) -> int:
    """Read the cue: whether it is a verb of saying, and whether it is negated."""
    cue = [index for span in proposal.cue for index in _indices(tokens, sentence, span)]
    if not cue:
        return 0
    signs = 0
    verbs = tokens.lexicon.verbs
    for index in cue:
        word = tokens.words[index]
        readings = verbs.get(word) or verbs.get(word.lower(), ())
        if any("p" in verb.complements for verb in readings):
            signs = _SAYS
    first = max(sentence.first, cue[0] - _BEFORE)
    for index in range(first, min(sentence.end, cue[-1] + _BEHIND)):
        if tokens.tags[index] & NEGATION:
            at = tokens.starts[index]
            if not any(start <= at < end for start, end in proposal.content):
                return signs | _NEGATED
    return signs
