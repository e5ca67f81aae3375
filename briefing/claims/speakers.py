"""Where the speaker of a verb stands: the subject of its clause, the agent, the antecedent.

Gives ranges of tokens; who is meant by them, `names` says.
"""

from __future__ import annotations

from briefing.claims.clauses import Clause, Shape, opening
from briefing.claims.cues import Cue
from briefing.claims.frames import Range, Sentence
from briefing.claims.mentions import apposition, noun_phrase
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    AGENT,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COORDINATOR,
    DETERMINER,
    FINITE,
    IMPERSONAL,
    INHERITED,
    MODIFIER,
    NEEDS_SOURCE,
    NOMINATIVE,
    OBLIQUE,
    PASSIVE,
    PERFECT,
    PERSON,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    ROLE,
    SO,
    SOURCE,
    SOURCE_PREPOSITION,
    SUBJUNCTIVE,
    SUBORDINATOR,
    TIME,
    UNITES,
)

_GOVERNS = PREPOSITION | SOURCE_PREPOSITION | NEEDS_SOURCE
_NO_SUBJECT = _GOVERNS | SUBORDINATOR | QUOTATION | OBLIQUE | IMPERSONAL | INHERITED
"""What a subject before the verb does not begin with."""


_OBJECT = DETERMINER | SOURCE
"""What an object before the verb begins with: "den Plan", "Berichte"."""


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


def subject(sentence: Sentence, number: int, verb: int) -> Range | None:
    """Find the noun phrase that is the subject of a finite verb."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    opener = opening(tags, clause.first, clause.end)
    if clause.shape is Shape.RELATIVE:
        inside = first_phrase(sentence, opener + 1, verb)
        return inside or _antecedent(sentence, number)
    if clause.shape is Shape.SUBORDINATE:
        phrase = first_phrase(sentence, opener + 1, clause.end)
        if phrase is None or phrase.end == clause.end:
            return phrase
        return with_apposition(sentence, phrase)
    if verb > opener:
        if (shared := _shared_subject(sentence, number, verb)) is not None:
            return shared
        if (before := _prefield(sentence, number, opener, verb)) is not None:
            return before
    elif (resumed := resumed_subject(sentence, number)) is not None:
        return resumed
    after = first_phrase(sentence, verb + 1, clause.end)
    if after is not None:
        return with_apposition(sentence, after)
    if tags[opener] & UNITES and verb > opener:
        # "Von der Leyen betonte": a name that begins small inside a sentence
        return Range(opener, verb)
    if verb == opener and number:
        return _earlier_subject(sentence, number)
    return None


def _earlier_subject(sentence: Sentence, number: int) -> Range | None:
    """Find the subject in a clause before: "Er kam nach Berlin, sagte aber, ..."."""
    author_speaks = not sentence.clauses[number].subjunctive
    for other in range(number - 1, -1, -1):
        earlier = sentence.clauses[other]
        if earlier.shape is not Shape.MAIN:
            return None
        if not (author_speaks and earlier.subjunctive):
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
    for other in range(clause.first, before):
        if tags[other] & FINITE and not tags[other] & CAPITAL:
            if number and tags[other] & SUBJUNCTIVE and not tags[verb] & SUBJUNCTIVE:
                # "Er sagte, das sei so, und fügte hinzu": the Konjunktiv is what he said
                earlier = sentence.clauses[number - 1]
                return subject(sentence, number - 1, earlier.finite)
            return subject(sentence, number, other)
    return None


def _prefield(sentence: Sentence, number: int, first: int, verb: int) -> Range | None:
    """Read the words before a second-place verb as subject, unless they cannot be one."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    tag = tags[first]
    if tag & _NO_SUBJECT:
        return None
    end = noun_phrase(tokens, first, verb)
    if end == first or _is_time(tags, first, end) or _is_place(tags, first, end):
        return None
    behind = first_phrase(sentence, verb + 1, sentence.clauses[number].end)
    if behind is not None and tags[behind.first] & NOMINATIVE:
        return behind  # "Deren Haltung nannte er ..."
    if end == first + 1 and tag & PRONOUN and not tag & PERSON and behind is not None:
        # "Das sagte der Minister": a demonstrative gives way to a phrase behind the verb
        return with_apposition(sentence, behind)
    if behind is not None and (
        (end == first + 1 and tag & MODIFIER)
        or (_has_role(tags, behind) and not _has_role(tags, Range(first, end)) and tag & _OBJECT)
    ):
        # "Höhnisch erklärte der Verfasser", "Den Plan begrüßte die Ministerin"
        return with_apposition(sentence, behind)
    return Range(first, end)


def _is_place(tags: list[int], first: int, end: int) -> bool:
    """Tell "Nördlich von Ort" from a subject: an adjective without a noun of its own."""
    is_adjective = tags[first] & (ADJECTIVE | MODIFIER)
    return end > first + 1 and bool(is_adjective and tags[first + 1] & PREPOSITION)


def _has_role(tags: list[int], phrase: Range) -> bool:
    return any(tags[index] & ROLE for index in range(*phrase))


def _is_time(tags: list[int], first: int, end: int) -> bool:
    """Tell a phrase of time by its first noun."""
    return any(tags[index] & CAPITAL and tags[index] & TIME for index in range(first, end))


def first_phrase(
    sentence: Sentence, first: int, end: int, *, oblique: bool = False
) -> Range | None:
    """Find the first noun phrase that no preposition governs: a subject, unless `oblique`."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    index = first
    while index < end:
        tag = tags[index]
        if tag & _GOVERNS:
            index = max(noun_phrase(tokens, index + 1, end), index + 1)
            continue
        if tag & (ADVERB | SO | INHERITED) and not tag & DETERMINER:
            index += 1
            continue
        close = noun_phrase(tokens, index, end)
        if close == index:
            index += 1
            continue
        barred = IMPERSONAL if oblique else OBLIQUE | IMPERSONAL
        if not tag & barred and not _is_time(tags, index, min(close, index + 2)):
            return Range(index, close)
        index = close
    return None


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


def _antecedent(sentence: Sentence, number: int) -> Range | None:
    """Find the phrase right before a relative clause: "der Sprecher, der sagte, ..."."""
    if number == 0:
        return None
    clause = sentence.clauses[number - 1]
    return phrase_before(sentence, clause.first, clause.end)


def phrase_before(sentence: Sentence, first: int, end: int) -> Range | None:
    """Find the longest noun phrase that ends right at `end`."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for index in range(max(first, end - _LONGEST), end):
        if tags[index] & (PREPOSITION | ADVERB | FINITE) and not tags[index] & CAPITAL:
            continue
        if noun_phrase(tokens, index, end) == end:
            return Range(index, end)
    return None


_LONGEST = 20


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
            if close > opener and not tags[opener] & (PREPOSITION | QUOTATION | OBLIQUE):
                whole = close == clause.end or tags[close] & PREPOSITION
                best = Range(opener, clause.end) if whole else None
            elif not clause.before & COMMA:
                return None
        elif clause.shape is not Shape.RELATIVE:
            break
        if clause.before & (COLON | BREAK):
            break
    return with_apposition(sentence, best) if best else None


def with_apposition(sentence: Sentence, phrase: Range) -> Range:
    """Take what a comma adds to a phrase: "Anna Beispiel, die Leiterin der Behörde,"."""
    tokens = sentence.tokens
    if phrase.end - phrase.first == 1 and tokens.tags[phrase.first] & PRONOUN:
        return phrase
    return Range(phrase.first, apposition(tokens, phrase.end, sentence.end))


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
    return clause.shape is not Shape.MAIN or _prefield(sentence, cue.home, opener, verb) is None


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
                if close > index + 1 and not _is_time(tags, index + 1, min(close, index + 3)):
                    return Range(index + 1, close)
                break
    return None


def clause_of(sentence: Sentence, index: int) -> tuple[int, Clause] | None:
    """Find the clause in which a token stands."""
    for number, clause in enumerate(sentence.clauses):
        if clause.first <= index < clause.end:
            return number, clause
    return None
