"""What the frames share: a sentence being read, and the proposals that come out of it."""

from __future__ import annotations

from briefing.claims.clauses import Clause, split_clauses
from briefing.claims.cues import Cue, find_cues
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.language.tags import BREAK, CLOSE, COLON, COMMA, CUE, END, OPEN
from briefing.model import Kind, Span
from briefing.record import Final, NamedTuple

_EDGE: Final = COMMA | COLON | BREAK | END
_OPENING_EDGE: Final = COMMA | COLON | BREAK | END | CLOSE

CARRYING = frozenset(
    f"indirect.{name}" for name in ("source", "preposition", "postposition", "parenthesis", "aside")
)
"""Frames without a verb of the main clause: inside what they cover, somebody else may speak."""


POINTING = "indirect.backward"
"""The frame whose content is the sentence before, and the word that stands for it."""


class Range(NamedTuple):
    """Tokens of a paragraph, half-open."""

    first: int
    end: int


class Sentence:
    """A sentence with everything that the frames read."""

    __slots__ = ("clauses", "cues", "end", "first", "has", "lexicon", "previous", "tokens")

    def __init__(
        self,
        tokens: Tokens,
        first: int,
        end: int,
        clauses: list[Clause],
        cues: list[list[Cue]],
        lexicon: Lexicon,
        previous: Range,
        has: int,
    ) -> None:
        self.tokens = tokens
        self.first = first
        self.end = end
        self.clauses = clauses
        self.cues = cues
        """The cues of each clause."""
        self.lexicon = lexicon
        self.previous = previous
        """The tokens of the sentence before in the same paragraph; empty for the first."""
        self.has = has
        """All tags of its tokens joined: what it does not have, no frame needs to look for."""


class Proposal(NamedTuple):
    """What one frame makes of a sentence, before the resolver has settled conflicts."""

    frame: str
    """Which `Rule.frame` found it: "indirect.clause"."""
    kind: Kind
    content: tuple[Span, ...]
    speaker: Range | None
    """The tokens that name who speaks; None where nobody is named here."""
    cue: tuple[Span, ...]
    inherits: bool = False
    """Whether somebody who spoke before (or speaks next) is meant."""
    owner: Range | None = None
    """Who is meant, where the speaker's words only point there: "nach eigenen Angaben"."""
    via: Range | None = None
    """Who carries what the speaker says: BBC in "sagte der Minister laut BBC"."""


def trim(tokens: Tokens, first: int, end: int) -> Range:
    """Take separators and stops off both ends of a range of tokens."""
    tags = tokens.tags
    while first < end and tags[first] & _OPENING_EDGE:
        first += 1
    while end > first and tags[end - 1] & _EDGE:
        end -= 1
    if end > first and tags[end - 1] & OPEN:
        end -= 1
    return Range(first, end)


def pieces(tokens: Tokens, *ranges: tuple[int, int]) -> tuple[Span, ...]:
    """Turn ranges of tokens into trimmed spans; empty ones are left out."""
    trimmed = (trim(tokens, first, end) for first, end in ranges if first < end)
    return tuple(tokens.span(*part) for part in trimmed if part.first < part.end)


def cue_spans(tokens: Tokens, cue: Cue) -> tuple[Span, ...]:
    """Give the spans of a cue's tokens, neighbours joined."""
    spans: list[Span] = []
    last = -2
    for index in cue.parts:
        if index == last + 1:
            spans[-1] = Span(spans[-1].start, tokens.end(index))
        else:
            spans.append(tokens.span(index, index + 1))
        last = index
    return tuple(spans)


def all_tags(tokens: Tokens, part: Range) -> int:
    """Join the tags of a range of tokens."""
    has = 0
    for tag in tokens.tags[part.first : part.end]:
        has |= tag
    return has


def read_sentence(
    tokens: Tokens, part: Range, previous: Range, has: int, lexicon: Lexicon
) -> Sentence:
    """Read the clauses and cues of a sentence; `has` joins its tags."""
    clauses = split_clauses(tokens, part.first, part.end, lexicon.verb_final, has)
    cues: list[list[Cue]] = [[] for _ in clauses]
    if has & CUE:
        cues = [find_cues(tokens, clauses, n, part.end, lexicon) for n in range(len(clauses))]
    return Sentence(tokens, part.first, part.end, clauses, cues, lexicon, previous, has)


def clause_of(sentence: Sentence, index: int) -> tuple[int, Clause] | None:
    """Find the clause in which a token stands."""
    for number, clause in enumerate(sentence.clauses):
        if clause.first <= index < clause.end:
            return number, clause
    return None
