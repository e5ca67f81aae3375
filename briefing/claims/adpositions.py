"""What is said according to a source that an adposition names: laut X, X zufolge, nach Angaben.

The rest of the sentence, of the subordinate clause, of the noun phrase; and what goes on with
demnach. Where the phrase ends, `sources` knows; "wie X sagte" and "so X" are in `parentheses`.
"""

from __future__ import annotations

from briefing.claims.attribution import is_parenthesis
from briefing.claims.clauses import Clause, Shape, opening
from briefing.claims.extents import bounds, start_of_statement
from briefing.claims.frames import Proposal, Range, Sentence, clause_of, pieces
from briefing.claims.mentions import noun_phrase
from briefing.claims.postposed import is_postposed
from briefing.claims.quoted import quoted_inside
from briefing.claims.sources import Source, attributing, opens_relative, source_at
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    CAPITAL,
    COMMA,
    COORDINATOR,
    DETERMINER,
    FINITE,
    GUESSED_FINITE,
    HEARSAY,
    INHERITED,
    INHERITED_MOOD,
    LINKS,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SO,
    SUBJUNCTIVE,
    SUBORDINATOR,
    UNITES,
)
from briefing.model import Kind
from briefing.record import Final

_POINTS_BACK: Final = INHERITED | INHERITED_MOOD
_NOMINAL: Final = DETERMINER | PREPOSITION | PRONOUN | CAPITAL
"""What does not follow the phrase in "eine nach Behördenangaben harmlose Panne"."""
_VERB_FORM: Final = FINITE | GUESSED_FINITE | PARTICIPLE


def find_sources(sentence: Sentence) -> list[Source]:
    """Find the adpositions of a sentence that name a source, in order."""
    sources: list[Source] = []
    if not (attributes := attributing(sentence.has)):
        return sources
    tags = sentence.tokens.tags
    end = sentence.first
    for index in range(sentence.first, sentence.end):
        if not tags[index] & attributes or tags[index] & SUBORDINATOR or index < end:
            continue
        if opens_relative(sentence, index):
            continue
        source = source_at(sentence, index)
        if source is not None:
            sources.append(source)
            end = source.phrase.end
    return sources


def adposition_frames(sentence: Sentence, sources: list[Source]) -> list[Proposal]:
    """Propose a claim for every source, and for "demnach"."""
    proposals: list[Proposal] = []
    for source in sources:
        proposals += _according_to(sentence, source, sources)
    if sentence.has & _POINTS_BACK:
        proposals += _inherited(sentence)
    return proposals


def _according_to(sentence: Sentence, source: Source, sources: list[Source]) -> list[Proposal]:
    """Take what stands around a source, as far as it is responsible, as what is said."""
    phrase = source.phrase
    found = clause_of(sentence, phrase.first)
    if found is None or _is_in_parenthesis(sentence, found[0]):
        return []
    number, clause = found
    characterised = _characterised(sentence, clause, phrase)
    if characterised is not None:
        parts = [characterised]
    elif _is_relative(sentence, clause, phrase):
        parts = [
            Range(clause.first, phrase.first),
            Range(phrase.end, _relative_end(sentence, number)),
        ]
    elif clause.shape in (Shape.SUBORDINATE, Shape.RELATIVE) or _is_addition(
        sentence, number, phrase
    ):
        parts = [Range(clause.first, phrase.first), Range(phrase.end, _goes_on(sentence, number))]
    else:
        others = [other.phrase.first for other in sources if other is not source]
        first, end = bounds(sentence, number, others)
        if any(is_postposed(sentence, number, cue) for cue in sentence.cues[number]):
            first = start_of_statement(sentence, number)  # "..., sagte X laut Y"
        first = _second_predicate(sentence, Range(first, phrase.first))
        phrase = _whole_prefield(sentence, number, phrase)
        if phrase.first <= opening(sentence.tokens.tags, first, end):
            first = phrase.first
        parts = [Range(first, phrase.first), Range(phrase.end, end)]
    content = pieces(sentence.tokens, *parts)
    if not content:
        return []
    claim = Proposal(
        source.frame, Kind.INDIRECT, content, source.speaker, source.cue, owner=source.owner
    )
    quotes = [
        q for part in parts for q in quoted_inside(sentence, part, source.speaker, source.cue)
    ]
    return [claim, *(quote._replace(owner=source.owner) for quote in quotes)]


def _goes_on(sentence: Sentence, number: int) -> int:
    """Find the end of a subordinate clause with the infinitive that depends on it."""
    end = sentence.clauses[number].end
    for clause in sentence.clauses[number + 1 :]:
        if clause.shape is not Shape.INFINITIVE or sentence.tokens.tags[clause.first] & PURPOSE:
            break
        end = clause.end
    return end


def _second_predicate(sentence: Sentence, before: Range) -> int:
    """Find where "sie soll A getan und laut X B getan haben" begins to be what X says."""
    tags = sentence.tokens.tags
    index = before.end - 1
    while index > before.first and tags[index] & (ADVERB | SO) and not tags[index] & COORDINATOR:
        index -= 1
    is_second = index > before.first and tags[index] & COORDINATOR and tags[index] & UNITES
    return index + 1 if is_second and tags[index - 1] & _VERB_FORM else before.first


def _is_in_parenthesis(sentence: Sentence, number: int) -> bool:
    """Tell "so X laut Y" and "wie X laut Y sagte", where Y only carries what X says."""
    clause = sentence.clauses[number]
    if clause.shape is Shape.FRAGMENT:
        return number > 0 and bool(sentence.tokens.tags[clause.first] & SO)
    is_clause = clause.shape is Shape.SUBORDINATE and is_parenthesis(sentence, number)
    return is_clause and bool(sentence.cues[number])


def _characterised(sentence: Sentence, clause: Clause, phrase: Range) -> Range | None:
    """Find the noun phrase of "eine nach Behördenangaben harmlose Panne", without its article."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    before = phrase.first - 1
    if before < sentence.first or not tags[before] & DETERMINER or phrase.end >= clause.end:
        return None
    first = phrase.end
    if tags[first] & _NOMINAL:
        return None
    if not tags[first] & ADJECTIVE and tags[first] & _VERB_FORM:
        first += 1  # "die nach Angaben der Bahn verletzten Helfer"
    close = noun_phrase(tokens, first, clause.end)
    if close == first:
        return None
    while close < clause.end and tags[close] & LINKS:
        # "... Partnerschaft für die kommenden Jahre"
        further = noun_phrase(tokens, close + 1, clause.end)
        if further == close + 1:
            break
        close = further
    return Range(phrase.end, close)


def _is_relative(sentence: Sentence, clause: Clause, phrase: Range) -> bool:
    """Tell "..., der nach Angaben von X ...": no main clause has a phrase behind its pronoun."""
    return (
        bool(clause.before & COMMA)
        and phrase.first == clause.first + 1
        and bool(sentence.tokens.tags[clause.first] & RELATIVE)
    )


def _is_addition(sentence: Sentence, number: int, phrase: Range) -> bool:
    """Tell "..., darunter laut X drei Kinder" from ", laut X," and "in Bonn, nach Angaben ..."."""
    clause = sentence.clauses[number]
    if clause.shape is not Shape.FRAGMENT or not number:
        return False
    tags = sentence.tokens.tags
    return (
        sentence.clauses[number - 1].shape in (Shape.MAIN, Shape.FRAGMENT)
        and any(earlier.shape is Shape.MAIN for earlier in sentence.clauses[:number])
        and not any(later.shape is Shape.MAIN for later in sentence.clauses[number + 1 :])
        and phrase.end < clause.end
        and not tags[phrase.end] & PREPOSITION
    )


def _relative_end(sentence: Sentence, number: int) -> int:
    """Find the end of a relative clause, which commas of an enumeration may have parted."""
    own = sentence.clauses[number]
    if own.finite < 0:
        for clause in sentence.clauses[number + 1 :]:
            if clause.finite >= 0:
                return clause.end if clause.finite == clause.end - 1 else own.end
    return own.end


def _whole_prefield(sentence: Sentence, number: int, phrase: Range) -> Range:
    """Extend a phrase that opens a main clause to the verb: "Nach Angaben von X, der ..., war".

    Nothing else can stand there, since the verb comes second.
    """
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if phrase.first > opening(tags, clause.first, clause.end):
        return phrase
    if clause.shape is Shape.MAIN and clause.finite >= phrase.end:
        return Range(phrase.first, clause.finite)
    for following in sentence.clauses[number + 1 :]:
        verb = following.finite
        # "..., vertreten durch Y, war": the form of a verb there may be a participle
        if following.shape is Shape.MAIN and not (
            tags[verb] & PARTICIPLE and tags[min(verb + 1, sentence.end - 1)] & PREPOSITION
        ):
            return Range(phrase.first, verb)
    return phrase


# --- demnach -------------------------------------------------------------------------------------


_REPORTS: Final = HEARSAY | SUBJUNCTIVE
"""Verbs with which "demnach" behind them is no mere "therefore": "soll demnach enden"."""


def _inherited(sentence: Sentence) -> list[Proposal]:
    """Read "Demnach ...": the speaker is whoever spoke before."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    places = [sentence.first, sentence.first + 1]
    verb = sentence.clauses[0].finite
    if verb > sentence.first and tags[verb] & _REPORTS:
        places.append(verb + 1)
    for index in places:
        tag = tags[index] if index < sentence.end else 0
        if not tag & _POINTS_BACK or tag & SUBORDINATOR:
            continue
        if tag & INHERITED_MOOD and index > sentence.first + 1:
            continue
        if tag & INHERITED_MOOD and not sentence.clauses[0].subjunctive:
            continue
        content = pieces(tokens, (sentence.first, index), (index + 1, sentence.end))
        if content and not _follows_cue(sentence):
            here = Range(index, index + 1)
            cue = (tokens.span(*here),)
            return [
                Proposal("indirect.inherited", Kind.INDIRECT, content, here, cue, inherits=True)
            ]
    return []


def _follows_cue(sentence: Sentence) -> bool:
    """Tell "Danach sei ..., teilte die Stadt mit", where the adverb is one of time."""
    return any(
        cue.finite == sentence.clauses[number].first and "p" in cue.verb.complements
        for number, cues in enumerate(sentence.cues)
        for cue in cues
        if number
    )
