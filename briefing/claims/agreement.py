"""Subject or object: what a verb's number, the gender and the kind of a noun say about a phrase."""

from __future__ import annotations

from briefing.claims.frames import Range, Sentence
from briefing.claims.mentions import kind
from briefing.language.lookup import tag_word
from briefing.language.tags import (
    ADJECTIVE,
    CAPITAL,
    COORDINATOR,
    DETERMINER,
    FEMININE,
    OBLIQUE,
    ORGANISATION,
    PLURAL,
    ROLE,
    SAYING,
    SOURCE,
    TIME,
)
from briefing.record import Final

_OBJECT: Final = DETERMINER | SOURCE
"""What an object before the verb begins with: "den Plan", "Berichte"."""


def is_object(sentence: Sentence, before: Range, verb: int, behind: Range) -> bool:
    """Tell an object before the verb by what it is, and by a verb that does not agree with it."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    thing = kind(tokens, *before)
    if thing & (ROLE | ORGANISATION):
        return False
    acting = kind(tokens, *behind)
    if must_be_plural(sentence, verb, behind):
        return False
    if acting & ROLE:
        return bool(tags[before.first] & _OBJECT) or says_nothing(sentence, before)
    can_act = acting & ORGANISATION or (
        tags[behind.first] & CAPITAL and not acting & (SAYING | SOURCE | TIME)
    )
    if says_nothing(sentence, before):
        return bool(can_act)
    is_plural = tokens.words[verb].endswith(sentence.lexicon.plural)
    return bool(thing & PLURAL and not is_plural and can_act)


def is_resumed_object(sentence: Sentence, resumed: Range, verb: int, after: Range | None) -> bool:
    """Tell "Die Vorwürfe, die schwer wiegen, wies der Rat zurück"."""
    if after is None or not says_nothing(sentence, resumed):
        return False
    return is_object(sentence, resumed, verb, after)


def says_nothing(sentence: Sentence, phrase: Range) -> bool:
    """Tell what is said, "die Vorwürfe", from who or what says it, "der Rat", "der Bericht"."""
    thing = kind(sentence.tokens, *phrase)
    return bool(thing & SAYING) and not thing & (SOURCE | ROLE | ORGANISATION)


def must_be_plural(sentence: Sentence, verb: int, behind: Range) -> bool:
    """Tell that a phrase behind a plural verb cannot be its subject: "... haben Minister Lind"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    if not tokens.words[verb].endswith(sentence.lexicon.plural):
        return False
    return not any(tags[i] & (COORDINATOR | PLURAL) for i in range(*behind)) and bool(
        tags[behind.first] & OBLIQUE
        or (tags[behind.first] & ROLE and tags[behind.first + 1] & CAPITAL)
    )


def is_feminine(sentence: Sentence, first: int, end: int) -> bool:
    """Tell the gender of a phrase by its noun: the first capital that is no adjective."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for index in range(first, end):
        if tags[index] & FEMININE:
            return True
        if tags[index] & CAPITAL and index > first:
            # "der Neustädter Zeitung", but not "der Arbeitskreis Bildung"
            small = tag_word(tokens.words[index].lower(), sentence.lexicon)
            if tags[index] & ROLE or not small & ADJECTIVE:
                return False
    return False
