"""Verbs that report speech: their forms in a clause, put together from all its parts.

"teilte ... mit", "hat ... gesagt", "musste einräumen" are one cue each. What is said, and by whom,
is for `attribution` to find.
"""

from __future__ import annotations

from briefing.claims.clauses import Clause, Shape
from briefing.claims.sentences import Tokens
from briefing.language import Lexicon
from briefing.language.tags import (
    ADJECTIVE,
    AUXILIARY,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COPULA,
    CUE,
    DETERMINER,
    END,
    FINITE,
    INFINITIVE,
    INFINITIVE_MARK,
    MAYBE_SUBJUNCTIVE,
    MODAL,
    NEGATION,
    PARTICIPLE,
    PARTICLE,
    PASSIVE,
    PERFECT,
    PREPOSITION,
    PRONOUN,
    SUBJUNCTIVE,
)
from briefing.language.verbs import Verb
from briefing.record import Final

_ASIDES: Final = 4
"""How many segments back the auxiliary of a participle may stand."""

_UNFINISHED: Final = PARTICIPLE | INFINITIVE
_STOP: Final = COMMA | COLON | BREAK | END


class Cue:
    """A verb that reports speech, where it stands."""

    __slots__ = ("finite", "home", "is_passive", "parts", "verb")

    def __init__(
        self,
        verb: Verb,
        home: int,
        finite: int,
        parts: tuple[int, ...],
        is_passive: bool,
    ) -> None:
        self.verb = verb
        self.home = home
        """Number of the clause in which its finite token stands."""
        self.finite = finite
        """Index of its finite token: the verb itself or its auxiliary."""
        self.parts = parts
        """Indices of all its tokens, in order: finite verb, participle, particle."""
        self.is_passive = is_passive


def find_cues(
    tokens: Tokens, clauses: list[Clause], number: int, end: int, lexicon: Lexicon
) -> list[Cue]:
    """Find the cues of a clause, in order; `end` bounds the search for a particle far behind."""
    cues = []
    tags = tokens.tags
    clause = clauses[number]
    for index in range(clause.first, clause.end):
        tag = tags[index]
        if not tag & CUE or (tag & CAPITAL and not tag & FINITE):
            continue
        if tags[index - 1] & DETERMINER and _is_attribute(tags, clause, index):
            continue
        cue = None
        if tag & (FINITE | SUBJUNCTIVE) and _home(tags, clauses, number) == number:
            cue = _finite_cue(tokens, index, number, clause, end, lexicon)
        if cue is None and tag & (PARTICIPLE | INFINITIVE):
            cue = _compound_cue(tokens, index, clauses, number, lexicon)
        if cue is not None:
            cues.append(cue)
    return cues


def _is_attribute(tags: list[int], clause: Clause, index: int) -> bool:
    """Tell "trotz der verfügten Sperre" from "Die verfügten eine Sperre", behind an article."""
    return (
        clause.first + 1 < index < clause.end - 1
        and bool(tags[index + 1] & (CAPITAL | ADJECTIVE | DETERMINER))
        and not tags[index + 1] & (FINITE | PRONOUN)
    )


def _readings(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Verb, ...]:
    word = tokens.words[index]
    return lexicon.verbs.get(word) or lexicon.verbs.get(word.lower(), ())


def _finite_cue(
    tokens: Tokens, index: int, number: int, clause: Clause, end: int, lexicon: Lexicon
) -> Cue | None:
    """Read a finite form; a reading whose particle is there beats one that needs none."""
    if tokens.tags[index] & (INFINITIVE | PARTICIPLE) and clause.finite != index:
        return None
    plain = None
    for verb in _readings(tokens, index, lexicon):
        if not verb.particle:
            if verb.complements and plain is None:
                plain = Cue(verb, number, index, (index,), is_passive=False)
        elif (particle := _particle(tokens, index, clause, end, verb.particle)) >= 0:
            parts = (index, particle) if index < particle else (particle, index)
            return Cue(verb, number, index, parts, is_passive=False)
    is_other = plain is not None and _is_parted(tokens.tags, index, clause)
    return None if is_other else plain


def _is_parted(tags: list[int], index: int, clause: Clause) -> bool:
    """Tell "fand ... statt" from "fand": another verb's particle ends the clause."""
    last = clause.end - 1
    return last > index and bool(tags[last] & PARTICLE and tags[last] & (PREPOSITION | DETERMINER))


def _particle(tokens: Tokens, index: int, clause: Clause, end: int, particle: str) -> int:
    """Find a separated particle at the end of this clause, or of one that resumes it."""
    words = tokens.words
    if index > clause.first and words[index - 1] == particle:
        return index - 1
    for at in range(clause.end - 1, index, -1):
        if words[at] == particle:
            following = tokens.tags[at + 1] if at + 1 < clause.end else 0
            return at if not following & (CAPITAL | DETERMINER) else -1
    for at in range(clause.end, end - 1):
        if words[at] == particle and tokens.tags[at + 1] & _STOP:
            return at
    return -1


def _compound_cue(
    tokens: Tokens, index: int, clauses: list[Clause], number: int, lexicon: Lexicon
) -> Cue | None:
    """Read a participle with its auxiliary, or an infinitive with its modal.

    The auxiliary may stand before an apposition or a relative clause: "hatte X, der Y, erklärt".
    """
    tags = tokens.tags
    verb = _apart(tokens, index, lexicon) or next(
        (v for v in _readings(tokens, index, lexicon) if not v.particle and v.complements), None
    )
    if verb is not None and index + 1 < clauses[number].end and _apart(tokens, index + 1, lexicon):
        return None  # "bekannt" before "gegeben"
    home = _home(tags, clauses, number)
    finite = clauses[home].finite
    if home == number:
        # The nearest auxiliary: "war wach und hatte gefragt"
        for near in range(index - 1, clauses[number].first, -1):
            if tags[near] & (AUXILIARY | MODAL) and tags[near] & FINITE:
                finite = near
                break
    if verb is None or finite < 0 or finite == index:
        return None
    if (index and tags[index - 1] & INFINITIVE_MARK) or tags[index] & INFINITIVE_MARK:
        return None
    clause_end = clauses[number].end
    tag = tags[finite]
    spoken = (index - 1, index) if verb.particle else (index,)
    parts = tuple(sorted((finite, *spoken)))
    if tags[index] & PARTICIPLE and tag & AUXILIARY:
        is_passive = bool(tag & PASSIVE) and not tag & PERFECT
        if tag & COPULA and "s" in verb.complements:
            is_passive = False  # "ist davon ausgegangen"
        return Cue(verb, home, finite, parts, is_passive)
    if tags[index] & PARTICIPLE and tag & MODAL and index + 1 < clause_end and index + 1 != finite:
        parts = tuple(sorted((*parts, index + 1)))
        return Cue(verb, home, finite, parts, bool(tags[index + 1] & PASSIVE))
    if (
        tags[index] & INFINITIVE
        and (verb.lemma == tokens.words[index] or verb.particle == tokens.words[index - 1])
        and (
            tag & MODAL
            or (_is_future(tag) and finite < index and clauses[home].shape is Shape.MAIN)
        )
    ):
        return Cue(verb, home, finite, parts, is_passive=False)
    return None


def is_denied(tags: list[int], cue: Cue, clause: Clause) -> bool:
    """Tell "wollte nicht bestätigen, dass"; "wollte nicht ausschließen" says something."""
    verb = cue.parts[-1]
    is_last = verb == cue.finite and clause.shape in (Shape.SUBORDINATE, Shape.RELATIVE)
    is_unfinished = verb != cue.finite and tags[verb] & _UNFINISHED
    if "n" in cue.verb.complements or not (is_last or is_unfinished):
        return False
    while verb - 1 in cue.parts:
        verb -= 1
    return bool(tags[verb - 1] & NEGATION)


def _is_future(tag: int) -> bool:
    """Tell "wird sagen" from "würde sagen", which says nothing yet."""
    return bool(tag & PASSIVE) and not tag & (COPULA | SUBJUNCTIVE | MAYBE_SUBJUNCTIVE)


def _apart(tokens: Tokens, index: int, lexicon: Lexicon) -> Verb | None:
    """Read a form with its particle written before it: "bekannt gegeben", "zur Last gelegt"."""
    before = tokens.words[index - 1]
    return next((v for v in _readings(tokens, index, lexicon) if v.particle == before), None)


def _home(tags: list[int], clauses: list[Clause], number: int) -> int:
    """Find the clause that a part without finite verb belongs to."""
    clause = clauses[number]
    is_left_over = clause.end == clause.first + 1 and tags[clause.first] & PARTICIPLE
    if clause.finite >= 0 and not is_left_over:
        return number
    for other in range(number - 1, max(number - _ASIDES, -1), -1):
        clause = clauses[other]
        if clause.shape is Shape.MAIN and tags[clause.finite] & (AUXILIARY | MODAL):
            return other
    return number
