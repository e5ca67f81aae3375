"""Whether what stands before a verb is said by it: "Es regne, sagte X", not "Als es regnete, ...".

What becomes of it is for `attribution`.
"""

from __future__ import annotations

from briefing.claims.clauses import Shape, opening
from briefing.claims.complements import complement
from briefing.claims.cues import Cue, is_denied
from briefing.claims.frames import Sentence
from briefing.claims.mentions import kind
from briefing.claims.phrases import first_phrase
from briefing.claims.quoted import is_title
from briefing.claims.speakers import cue_speaker
from briefing.claims.subjects import resumed_subject
from briefing.language.tags import (
    ADVERB,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    DEMONSTRATIVE,
    GENITIVE,
    GUESSED_FINITE,
    IMPERSONAL,
    INDEFINITE,
    NEGATION,
    OBLIQUE,
    PREPOSITION,
    PURPOSE,
    QUOTATION,
    SAYING,
)
from briefing.record import Final

_NO_OBJECT: Final = OBLIQUE | GENITIVE | PREPOSITION
"""What an article of an accusative is not: einem, einer, als."""
_GOVERNING: Final = PREPOSITION | ADVERB


def is_postposed(sentence: Sentence, number: int, cue: Cue) -> bool:
    """Tell "..., sagte X" from "X sagte, ..."."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    first = clause.first
    if cue.is_passive or clause.shape not in (Shape.MAIN, Shape.FRAGMENT):
        return False
    if "p" not in cue.verb.complements or is_denied(tags, cue, clause):
        return False
    if tags[first] & QUOTATION and cue.finite == first + 1:
        # „Nordfunk“ meldete, dass ...: a name, if something else is said
        is_name = is_title(sentence, first)
        return not is_name or complement(sentence, number, cue.verb.complements) is None
    if cue.finite != first:
        return _is_pointed_at(sentence, number, cue)
    if number == 0 or clause.before & COLON:
        return first > sentence.first and bool(tags[first - 1] & QUOTATION)
    if tags[min(cue.finite + 1, sentence.end - 1)] & COORDINATOR:
        return False  # "..., sagte aber, ...": the subject of the clause before goes on
    behind = first_phrase(sentence, cue.finite + 1, clause.end)
    if behind is None and not tags[min(cue.finite + 1, sentence.end - 1)] & IMPERSONAL:
        return False
    if _is_said_behind(sentence, number, cue):
        return False
    return _says_something(sentence, number) and resumed_subject(sentence, number) is None


def _is_pointed_at(sentence: Sentence, number: int, cue: Cue) -> bool:
    """Tell "Der Deich hält, das sagte die Ministerin" from "..., das stimmt"."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if not tags[clause.first] & DEMONSTRATIVE or not clause.before & (COMMA | BREAK):
        return False
    if any(not tags[at] & ADVERB for at in range(clause.first + 1, cue.finite)):
        return False
    before = sentence.clauses[number - 1]
    if before.shape is not Shape.MAIN or sentence.cues[number - 1]:
        return False
    return first_phrase(sentence, cue.finite + 1, clause.end) is not None


def _is_said_behind(sentence: Sentence, number: int, cue: Cue) -> bool:
    """Tell "Warum er kam, erklärte er so: „...“" and "Um zu helfen, sagte er, dass ..."."""
    tags = sentence.tokens.tags
    if tags[sentence.first] & QUOTATION:
        return False
    if any(clause.subjunctive for clause in sentence.clauses[:number]):
        return False
    if _is_about(sentence, cue):
        return True
    if number + 1 == len(sentence.clauses):
        return False
    following = sentence.clauses[number + 1]
    if following.before & COLON:
        return bool(tags[following.first] & QUOTATION)
    opener = opening(tags, following.first, following.end)
    is_clause = following.shape is Shape.SUBORDINATE and tags[opener] & COMPLEMENTIZER
    return bool(is_clause) and "d" in cue.verb.complements


def _is_about(sentence: Sentence, cue: Cue) -> bool:
    """Tell "Warum er kam, sagte er nicht" and "Als er kam, fand er eine Lösung"."""
    tags = sentence.tokens.tags
    speaker = cue_speaker(sentence, cue)
    first = speaker.end if speaker is not None and speaker.first > cue.finite else cue.finite + 1
    for index in range(first, sentence.clauses[cue.home].end):
        tag = tags[index]
        if tag & NEGATION:
            return True
        if tag & INDEFINITE and not tag & _NO_OBJECT and not tags[index - 1] & _GOVERNING:
            return True
    return False


def _says_something(sentence: Sentence, number: int) -> bool:
    """Tell whether the clauses before are somebody's words, not just "Nachdem X kam, ..."."""
    tags = sentence.tokens.tags
    for other, clause in enumerate(sentence.clauses[:number]):
        first = opening(tags, clause.first, clause.end)
        is_governed = other > 0 and _governs(sentence, other - 1)
        if clause.shape is Shape.MAIN and not (is_governed and clause.subjunctive):
            return True
        if clause.shape is Shape.INFINITIVE and not tags[clause.first] & PURPOSE:
            return not is_governed
        if clause.shape is Shape.SUBORDINATE and tags[first] & COMPLEMENTIZER:
            # "Auf die Frage, ob er gehe, antwortete Lind": it hangs on a noun
            is_noun = clause.first >= 2 and tags[clause.first - 2] & CAPITAL
            return not is_governed and not is_noun
        if clause.shape is Shape.FRAGMENT:
            if any(tags[i] & QUOTATION for i in range(clause.first, min(first + 2, clause.end))):
                return True
            # A verb that no list knows may end like one
            if any(tags[i] & GUESSED_FINITE for i in range(first + 1, clause.end)):
                return True
    return False


def _governs(sentence: Sentence, number: int) -> bool:
    """Tell "Während X sagte, das sei so, ..." and "Auf den Vorwurf des Rates, es sei so, ..."."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    opener = opening(tags, clause.first, clause.end)
    if clause.shape is Shape.SUBORDINATE and not tags[opener] & COMPLEMENTIZER:
        return any(cue.finite == clause.end - 1 for cue in sentence.cues[number])
    if clause.shape is not Shape.FRAGMENT or not tags[opener] & PREPOSITION:
        return False
    return bool(kind(sentence.tokens, opener + 1, clause.end) & SAYING)
