"""Who a cue makes speak: the subject of its clause, the agent, what the words stand in.

Gives ranges of tokens; who is meant by them, `names` says.
"""

from __future__ import annotations

from briefing.claims.agreement import says_nothing
from briefing.claims.clauses import Shape, opening
from briefing.claims.cues import Cue
from briefing.claims.frames import Range, Sentence
from briefing.claims.mentions import kind, noun_phrase
from briefing.claims.phrases import first_phrase, is_time
from briefing.claims.subjects import (
    antecedent,
    prefield,
    resumed_subject,
    subject,
)
from briefing.language.tags import (
    AGENT,
    CAPITAL,
    COLON,
    COMMA,
    DETERMINER,
    DOER,
    GENITIVE,
    IMPERSONAL,
    LINKS,
    MEDIUM,
    OBLIQUE,
    ORGANISATION,
    PASSIVE,
    PERFECT,
    PREPOSITION,
    ROLE,
    SAYING,
    SOURCE,
)


def cue_speaker(sentence: Sentence, cue: Cue) -> Range | None:
    """Find who a cue makes speak; None where the clause names nobody."""
    clause = sentence.clauses[cue.home]
    if cue.is_passive and "t" not in cue.verb.complements:
        return agent(sentence, clause.first, clause.end) or _source_before(sentence, cue)
    if "i" in cue.verb.complements:
        return where_it_says(sentence, cue) or _somebody(sentence, cue)
    if (impersonal := _impersonal(sentence, cue)) is not None:
        found = where_it_says(sentence, cue)
        # "Das Amt warnte. Es teilte mit, ...": a body that is neuter
        return found if found or "p" not in cue.verb.complements else impersonal
    if (
        "t" in cue.verb.complements
        and not cue.is_passive
        and (quoted := _quoted(sentence, cue)) is not None
    ):
        return quoted
    found = _without_listener(sentence, subject(sentence, cue.home, cue.finite), cue)
    is_behind = found is not None and found.first > cue.finite
    if found is not None and is_behind and "r" in cue.verb.complements:
        # "... weisen die Vorwürfe zurück": an object
        found = None if says_nothing(sentence, found) else found
    if found is None and clause.shape is Shape.SUBORDINATE:
        # "wie vom Gericht entschieden"
        return agent(sentence, clause.first, clause.end)
    return found


def _without_listener(sentence: Sentence, found: Range | None, cue: Cue) -> Range | None:
    """Take the dative off "sagte ein Sprecher der Bahn der Neuen Zeitung", to whom he speaks."""
    if found is None or found.first < cue.finite or "p" not in cue.verb.complements:
        return found
    tags = sentence.tokens.tags
    if not tags[found.end - 1] & MEDIUM:
        return found
    article = found.end - 2
    while article > found.first and not tags[article] & (DETERMINER | GENITIVE):
        article -= 1
    return Range(found.first, article) if article > found.first else found


def _somebody(sentence: Sentence, cue: Cue) -> Range | None:
    """Find a person or body as subject: "Wie die Polizei verlautete", not "Fest steht"."""
    found = subject(sentence, cue.home, cue.finite)
    if found is None or not kind(sentence.tokens, *found) & (ROLE | ORGANISATION):
        return None
    return found


def _quoted(sentence: Sentence, cue: Cue) -> Range | None:
    """Find the object, who speaks: "Die Agentur zitiert den Minister"."""
    tags = sentence.tokens.tags
    end = sentence.clauses[cue.home].end
    after = cue.finite + 1
    if after < end and tags[after] & OBLIQUE:
        return Range(after, max(noun_phrase(sentence.tokens, after, end), after + 1))
    if sentence.clauses[cue.home].first == cue.finite:
        # "zitiert das Blatt den Minister"
        quoting = first_phrase(sentence, after, end)
        after = quoting.end if quoting is not None else end
    return first_phrase(sentence, after, end, oblique=True)


def _source_before(sentence: Sentence, cue: Cue) -> Range | None:
    """Find X in "In X wurde mitgeteilt", where X stands for words."""
    found = where_it_says(sentence, cue)
    if found is None or kind(sentence.tokens, *found) & (SOURCE | SAYING):
        return found
    is_pointer = found.end == found.first + 1 and sentence.tokens.tags[found.first] & OBLIQUE
    return found if is_pointer else None


def agent_of(sentence: Sentence, number: int) -> Range | None:
    """Find "von X" in a clause that is passive."""
    clause = sentence.clauses[number]
    tag = sentence.tokens.tags[clause.finite] if clause.finite >= 0 else 0
    if not tag & PASSIVE or tag & PERFECT:
        return None
    return agent(sentence, clause.first, clause.end)


def agent(sentence: Sentence, first: int, end: int) -> Range | None:
    """Find "von X" in a passive clause; not in "der Plan von X" if there is another."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    attribute = None
    for index in range(first, end - 1):
        if not tags[index] & (AGENT | DOER):
            continue
        close = noun_phrase(tokens, index + 1, end)
        if close == index + 1 or tags[index + 1] & IMPERSONAL or is_time(tags, index + 1, close):
            continue
        if tags[index] & DOER and not kind(tokens, index + 1, close) & (ROLE | ORGANISATION):
            continue
        found = Range(index + 1, close)
        if index == first or not tags[index - 1] & CAPITAL:
            return found
        attribute = attribute or found
    return attribute


def _impersonal(sentence: Sentence, cue: Cue) -> Range | None:
    """Find "es" in "es hieß"; none in "X hält es für möglich", where somebody acts."""
    tags = sentence.tokens.tags
    verb = cue.finite
    clause = sentence.clauses[cue.home]
    opener = opening(tags, clause.first, clause.end)
    places = (verb + 1, verb - 1, opener + 1 if clause.shape is Shape.SUBORDINATE else verb + 1)
    found = (
        index
        for index in places
        if sentence.first <= index < sentence.end and tags[index] & IMPERSONAL
    )
    if (index := next(found, None)) is None:
        return None
    if index == verb + 1:
        # "hält es der Präsident für möglich": who acts stands right behind
        close = noun_phrase(sentence.tokens, index + 1, clause.end)
        acting = first_phrase(sentence, index + 1, close)
        if acting is not None and acting.first == index + 1:
            return None
    if verb == opener:
        acts = resumed_subject(sentence, cue.home)
    else:
        is_main = clause.shape is Shape.MAIN
        acts = prefield(sentence, cue.home, opener, verb) if is_main else None
    return Range(index, index + 1) if acts is None else None


def _holds_words(sentence: Sentence, preposition: int, end: int) -> bool:
    """Tell "In dem Brief sei das vermerkt, hieß es" from "Über den Ort war man einig, ..."."""
    return bool(
        sentence.tokens.tags[preposition] & LINKS
        or kind(sentence.tokens, preposition + 1, end) & (SOURCE | SAYING | ORGANISATION)
    )


def where_it_says(sentence: Sentence, cue: Cue) -> Range | None:
    """Find X in "in X heißt es", "heißt es in X" and "X, in dem es heißt"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[cue.home]
    if clause.shape is Shape.RELATIVE and tags[clause.first] & PREPOSITION:
        return antecedent(sentence, cue.home)
    starts = [clause.first, cue.finite + 1]
    far = sentence.clauses[0].first
    if cue.home and clause.first == cue.finite:
        starts.append(far)
    for start in starts:
        for index in range(start, min(start + 3, sentence.end - 1)):
            if tags[index] & (COMMA | COLON):
                break
            if tags[index] & PREPOSITION:
                close = noun_phrase(tokens, index + 1, sentence.end)
                if tags[index + 1] & OBLIQUE and index + 2 == cue.finite:
                    return Range(index + 1, index + 2)  # "In diesem heißt es"
                if (
                    close > index + 1
                    and not is_time(tags, index + 1, min(close, index + 3))
                    and (not cue.home or start != far or _holds_words(sentence, index, close))
                ):
                    return Range(index + 1, close)
                break
    return None
