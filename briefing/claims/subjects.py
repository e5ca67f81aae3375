"""The subject of a finite verb: before it, behind it, shared with a verb before, or resumed.

Gives ranges of tokens. Who speaks when a verb is passive or impersonal, `speakers` knows.
"""

from __future__ import annotations

from briefing.claims.agreement import (
    is_feminine,
    is_object,
    is_resumed_object,
    must_be_plural,
)
from briefing.claims.clauses import Shape, opening
from briefing.claims.frames import Range, Sentence
from briefing.claims.mentions import kind, noun_phrase
from briefing.claims.phrases import first_phrase, is_time, phrase_before, with_apposition
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COORDINATOR,
    DEMONSTRATIVE,
    FINITE,
    GENITIVE,
    IMPERSONAL,
    INHERITED,
    MODIFIER,
    NEEDS_SOURCE,
    NOMINATIVE,
    OBLIQUE,
    ORGANISATION,
    PARTICIPLE,
    PARTICLE,
    PERSON,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    ROLE,
    SOURCE_PREPOSITION,
    SUBJUNCTIVE,
    SUBORDINATOR,
    UNITES,
)
from briefing.record import Final

_NO_SUBJECT: Final = (
    PREPOSITION
    | SOURCE_PREPOSITION
    | NEEDS_SOURCE
    | SUBORDINATOR
    | QUOTATION
    | OBLIQUE
    | IMPERSONAL
    | INHERITED
)
"""What a subject before the verb does not begin with."""
_MASCULINE = "m"
"""The gender of a relative pronoun that shows by its form that it is the subject."""
_NEVER_RESUMED: Final = PREPOSITION | QUOTATION | OBLIQUE | MODIFIER
"""What a subject that a verb resumes behind a comma does not begin with."""
_VERB_REST: Final = PARTICLE | PARTICIPLE


def subject(sentence: Sentence, number: int, verb: int) -> Range | None:
    """Find the noun phrase that is the subject of a finite verb."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    opener = opening(tags, clause.first, clause.end)
    if clause.shape is Shape.RELATIVE:
        return _relative_subject(sentence, number, opener, verb)
    if clause.shape is Shape.SUBORDINATE:
        phrase = first_phrase(sentence, opener + 1, clause.end)
        if phrase is None or phrase.end == clause.end:
            return phrase
        return with_apposition(sentence, phrase)
    if verb > opener:
        if (shared := _shared_subject(sentence, number, verb)) is not None:
            return shared
        if (other := _second_subject(sentence, number, verb)) is not None:
            return other
        if (before := prefield(sentence, number, opener, verb)) is not None:
            return before
    after = first_phrase(sentence, verb + 1, clause.end)
    resumed = _resumed(sentence, number, verb) if clause.first == verb else None
    if resumed is not None and not is_resumed_object(sentence, resumed, verb, after):
        return resumed
    if after is not None:
        return with_apposition(sentence, after)
    if tags[opener] & UNITES and verb > opener:
        # "Von der Leyen betonte": a name that begins small inside a sentence
        return Range(opener, verb)
    if tags[opener] & QUOTATION and verb > opener:
        # „Nordlicht“ meldete: a name in quotation marks
        end = noun_phrase(sentence.tokens, opener, verb)
        return Range(opener, end) if end > opener else None
    return _earlier_subject(sentence, number)


def _resumed(sentence: Sentence, number: int, verb: int) -> Range | None:
    """Find the subject before a verb that comes first: "X, der Y, sagte", "..., sagte aber"."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if clause.before & COMMA and verb + 1 < clause.end and tags[verb + 1] & COORDINATOR:
        found = _earlier_subject(sentence, number)
        if found is not None:
            return found
    return resumed_subject(sentence, number)


def _relative_subject(sentence: Sentence, number: int, opener: int, verb: int) -> Range:
    """Tell "der den Plan ablehnte", where the pronoun is masculine, from "die er ablehnte"."""
    tags = sentence.tokens.tags
    pronoun = opener + bool(tags[opener] & PREPOSITION)  # "bei dem sie sagte"
    inside = first_phrase(sentence, pronoun + 1, verb)
    if inside is None:
        return Range(pronoun, pronoun + 1)
    words, genders = sentence.tokens.words, sentence.lexicon.genders
    if genders.get(words[opener].lower()) != _MASCULINE or tags[inside.first] & NOMINATIVE:
        return inside
    noun = antecedent(sentence, number)
    # "die Frau, der Lind sagte": a dative
    is_dative = noun is not None and genders.get(words[noun.first].lower(), "m") != _MASCULINE
    return inside if is_dative else Range(pronoun, pronoun + 1)


def _earlier_subject(sentence: Sentence, number: int) -> Range | None:
    """Find the subject in a clause before: "Er kam nach Berlin, sagte aber, ..."."""
    author_speaks = not sentence.clauses[number].subjunctive
    for other in range(number - 1, -1, -1):
        earlier = sentence.clauses[other]
        if earlier.shape is Shape.FRAGMENT and sentence.tokens.tags[earlier.first] & QUOTATION:
            continue  # "X sagte: „...“, und fügte hinzu"
        if earlier.shape in (Shape.SUBORDINATE, Shape.INFINITIVE) or earlier.before & COLON:
            return None
        if earlier.shape is Shape.MAIN and not (author_speaks and earlier.subjunctive):
            return subject(sentence, other, earlier.finite)
    return None


def _shared_subject(sentence: Sentence, number: int, verb: int) -> Range | None:
    """Find the subject of a second predicate: "X kritisierte den Plan und sagte, ..."."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    before = verb - 1
    while before > clause.first and tags[before] & ADVERB and not tags[before] & COORDINATOR:
        before -= 1
    if not tags[before] & COORDINATOR or before <= clause.first:
        return None
    if before < verb - 1:
        behind = first_phrase(sentence, verb + 1, clause.end)
        if behind is not None and (
            tags[behind.first] & NOMINATIVE
            or kind(sentence.tokens, *behind) & (ROLE | ORGANISATION)
        ):
            return with_apposition(sentence, behind)  # "und gestern sagte der Minister"
    for other in range(clause.first, before):
        if tags[other] & FINITE and not tags[other] & CAPITAL:
            if number and tags[other] & SUBJUNCTIVE and not tags[verb] & SUBJUNCTIVE:
                # "Er sagte, das sei so, und fügte hinzu": the Konjunktiv is what he said
                earlier = sentence.clauses[number - 1]
                return subject(sentence, number - 1, earlier.finite)
            return subject(sentence, number, other)
    return None


def _second_subject(sentence: Sentence, number: int, verb: int) -> Range | None:
    """Find the subject of a second clause that no comma parts: "X ging und Y sagte, ..."."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    first = sentence.clauses[number].first
    joint = verb - 1
    while joint > first and not tags[joint] & COORDINATOR:
        joint -= 1
    if not any(tags[i] & FINITE and not tags[i] & CAPITAL for i in range(first, joint)):
        return None
    if tags[joint + 1] & _NO_SUBJECT:
        return None
    end = noun_phrase(tokens, joint + 1, verb)
    if end == joint + 1 or is_time(tags, joint + 1, end):
        return None
    return Range(joint + 1, end) if all(tags[i] & ADVERB for i in range(end, verb)) else None


def prefield(sentence: Sentence, number: int, first: int, verb: int) -> Range | None:
    """Read the words before a second-place verb as subject, unless they cannot be one."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    tag = tags[first]
    if tag & _NO_SUBJECT:
        return None
    end = noun_phrase(tokens, first, verb)
    if end == first or is_time(tags, first, end) or _is_place(tags, first, end):
        return None
    if tag & GENITIVE and is_feminine(sentence, first, end):
        return None  # "Der Zeitung sagte der Minister": a dative
    behind = first_phrase(sentence, verb + 1, sentence.clauses[number].end)
    if behind is not None and tags[behind.first] & NOMINATIVE:
        return behind  # "Deren Haltung nannte er ..."
    if end == first + 1 and tag & PRONOUN and not tag & PERSON and behind is not None:
        # "Das sagte der Minister", "Diese nannte er ..."; but "Einige äußerten den Wunsch"
        can_act = kind(tokens, *behind) & (ROLE | ORGANISATION)
        if tag & DEMONSTRATIVE or (can_act and not must_be_plural(sentence, verb, behind)):
            return with_apposition(sentence, behind)
    if behind is not None and (
        (end == first + 1 and tag & MODIFIER)
        or is_object(sentence, Range(first, end), verb, behind)
    ):
        # "Höhnisch erklärte der Verfasser", "Die Pläne begrüßte die Ministerin"
        return with_apposition(sentence, behind)
    return Range(first, end)


def _is_place(tags: list[int], first: int, end: int) -> bool:
    """Tell "Nördlich von Ort" from a subject: an adjective without a noun of its own."""
    is_adjective = tags[first] & (ADJECTIVE | MODIFIER)
    return end > first + 1 and bool(is_adjective and tags[first + 1] & PREPOSITION)


def antecedent(sentence: Sentence, number: int) -> Range | None:
    """Find the phrase right before a relative clause: "der Sprecher, der sagte, ..."."""
    if number == 0:
        return None
    clause = sentence.clauses[number - 1]
    end = clause.end
    while end > clause.first + 1 and sentence.tokens.tags[end - 1] & _VERB_REST:
        end -= 1  # "griff den Ton der Blätter auf, in denen"
    return phrase_before(sentence, clause.first, end)


def resumed_subject(sentence: Sentence, number: int) -> Range | None:
    """Find the subject of a clause that goes on after an apposition or relative clause."""
    tags = sentence.tokens.tags
    if number == 0 or not sentence.clauses[number].before & COMMA:
        return None
    best = None
    for clause in reversed(sentence.clauses[:number]):
        if clause.shape is Shape.FRAGMENT:
            opener = opening(tags, clause.first, clause.end)
            close = noun_phrase(sentence.tokens, opener, clause.end)
            if close > opener and not tags[opener] & _NEVER_RESUMED:
                whole = close == clause.end or tags[close] & PREPOSITION
                best = Range(opener, clause.end) if whole else None
            elif not clause.before & COMMA:
                return None
        elif clause.shape is not Shape.RELATIVE:
            break
        if clause.before & (COLON | BREAK):
            break
    return with_apposition(sentence, best) if best else None


def main_before(sentence: Sentence, number: int) -> int:
    """Find the clause that a fragment goes on with: "nannte den Plan, der ..., „absurd“"."""
    for other in range(number - 1, -1, -1):
        clause = sentence.clauses[other]
        if clause.shape is Shape.MAIN and not clause.subjunctive:
            return other
        if sentence.clauses[other + 1].before & (COLON | BREAK):
            break
    return number
