"""Who acts in a sentence and may speak in the next: "Der Minister wich aus. Es sei ..."."""

from __future__ import annotations

from briefing.claims.clauses import Clause, Shape
from briefing.claims.frames import Range, Sentence, read_sentence
from briefing.claims.mentions import kind, noun_phrase
from briefing.claims.names import Names
from briefing.claims.quoted import subject_of
from briefing.claims.sentences import Tokens
from briefing.claims.speakers import agent_of
from briefing.language.tags import (
    AGENT,
    DOER,
    NEEDS_SOURCE,
    PASSIVE,
    PREPOSITION,
    SOURCE,
)


def actor(tokens: Tokens, part: Range, has: int, names: Names) -> Range | None:
    """Find who acts in a sentence with the joined tags `has`, and can speak."""
    read = read_sentence(tokens, part, Range(0, 0), has, tokens.lexicon)
    for number, clause in enumerate(read.clauses):
        if clause.shape is Shape.MAIN:
            subject = subject_of(read, number)
            acting = agent_of(read, number), subject
            able = next((one for one in acting if one and names.can_speak(tokens, one)), None)
            written = _written_in(read, clause)
            return written if able is None or (written and able is subject) else able
    return None


def _written_in(sentence: Sentence, clause: Clause) -> Range | None:
    """Find the text in "Im Bericht wird das Amt kritisiert": what follows is in it as well."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    if not tags[clause.finite] & PASSIVE:
        return None
    for index in range(clause.first, clause.end - 1):
        if tags[index] & PREPOSITION and not tags[index] & (AGENT | DOER | NEEDS_SOURCE):
            end = noun_phrase(tokens, index + 1, clause.end)
            if end > index + 1 and kind(tokens, index + 1, end) & SOURCE:
                return Range(index + 1, end)
    return None
