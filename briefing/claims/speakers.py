"""Who a cue makes speak: the subject of its clause, the agent, what the words stand in.

Gives ranges of tokens; who is meant by them, `names` says.
"""

from __future__ import annotations

from briefing.claims.clauses import Shape, opening
from briefing.claims.cues import Cue
from briefing.claims.frames import Range, Sentence
from briefing.claims.mentions import noun_phrase
from briefing.claims.phrases import first_phrase, is_time
from briefing.claims.subjects import prefield, resumed_subject, subject
from briefing.language.tags import (
    AGENT,
    COLON,
    COMMA,
    IMPERSONAL,
    OBLIQUE,
    PASSIVE,
    PERFECT,
    PREPOSITION,
    SOURCE,
)


def cue_speaker(sentence: Sentence, cue: Cue) -> Range | None:
    """Find who a cue makes speak; None where the clause names nobody."""
    if cue.is_passive and "t" not in cue.verb.complements:
        first = sentence.clauses[cue.home].first
        return _agent(sentence, first, cue.parts[-1]) or _source_before(sentence, cue)
    if _is_impersonal(sentence, cue):
        return where_it_says(sentence, cue)
    if "i" in cue.verb.complements:
        return where_it_says(sentence, cue)
    if "t" in cue.verb.complements and not cue.is_passive:
        # "Die Agentur zitiert den Minister": the object speaks
        clause = sentence.clauses[cue.home]
        after = cue.finite + 1
        if after < clause.end and sentence.tokens.tags[after] & OBLIQUE:
            return Range(after, max(noun_phrase(sentence.tokens, after, clause.end), after + 1))
        quoted = first_phrase(sentence, cue.finite + 1, clause.end, oblique=True)
        if quoted is not None and clause.first < cue.finite:
            return quoted
    return subject(sentence, cue.home, cue.finite)


def _source_before(sentence: Sentence, cue: Cue) -> Range | None:
    """Find X in "In X wurde mitgeteilt", where X stands for words."""
    found = where_it_says(sentence, cue)
    tags = sentence.tokens.tags
    if found is None or not any(tags[i] & SOURCE for i in range(*found)):
        return None
    return found


def agent_of(sentence: Sentence, number: int) -> Range | None:
    """Find "von X" in a clause that is passive."""
    clause = sentence.clauses[number]
    tag = sentence.tokens.tags[clause.finite] if clause.finite >= 0 else 0
    if not tag & PASSIVE or tag & PERFECT:
        return None
    return _agent(sentence, clause.first, clause.end)


def _agent(sentence: Sentence, first: int, end: int) -> Range | None:
    """Find "von X" in a passive clause."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for index in range(first, end):
        if tags[index] & AGENT:
            close = noun_phrase(tokens, index + 1, end)
            if close > index + 1 and not tags[index + 1] & IMPERSONAL:
                return Range(index + 1, close)
    return None


def _is_impersonal(sentence: Sentence, cue: Cue) -> bool:
    """Tell "es hieß" from "X hält es für möglich", where somebody stands before the verb."""
    tags = sentence.tokens.tags
    verb = cue.finite
    if not any(
        sentence.first <= index < sentence.end and tags[index] & IMPERSONAL
        for index in (verb + 1, verb - 1)
    ):
        return False
    clause = sentence.clauses[cue.home]
    opener = opening(tags, clause.first, clause.end)
    if verb == opener:
        return resumed_subject(sentence, cue.home) is None
    return clause.shape is not Shape.MAIN or prefield(sentence, cue.home, opener, verb) is None


def where_it_says(sentence: Sentence, cue: Cue) -> Range | None:
    """Find X in "in X heißt es" and "heißt es in X"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[cue.home]
    starts = [clause.first, cue.finite + 1]
    if cue.home and clause.first == cue.finite:
        starts.append(sentence.clauses[0].first)
    for start in starts:
        for index in range(start, min(start + 3, sentence.end - 1)):
            if tags[index] & (COMMA | COLON):
                break
            if tags[index] & PREPOSITION:
                close = noun_phrase(tokens, index + 1, sentence.end)
                if close > index + 1 and not is_time(tags, index + 1, min(close, index + 3)):
                    return Range(index + 1, close)
                break
    return None
