"""Which adpositions name a source, and how far the phrase goes: laut X, X zufolge, nach Angaben.

What is said, and what becomes of it, is for `adpositions`.
"""

from __future__ import annotations

from briefing.claims.clauses import Shape, opening
from briefing.claims.frames import Range, Sentence, clause_of
from briefing.claims.mentions import apposition, kind, noun_phrase
from briefing.claims.phrases import phrase_before
from briefing.claims.subjects import subject
from briefing.language.tags import (
    ADVERB,
    CAPITAL,
    COMMA,
    DEFINITE,
    DETERMINER,
    EVENT,
    GENITIVE,
    IMPERSONAL,
    NEEDS_SOURCE,
    NEEDS_SPEAKER,
    NEEDS_VIEW,
    NORM,
    NUMBER,
    OBLIQUE,
    ORGANISATION,
    OWN,
    POSSESSIVE,
    PREPOSITION,
    PRONOMINAL_GENITIVE,
    QUOTATION,
    RELATIVE,
    ROLE,
    SAYING,
    SEEKS,
    SOURCE,
    SOURCE_POSTPOSITION,
    SOURCE_PREPOSITION,
    TIME,
    UNITES,
    VIEW,
)
from briefing.model import Span
from briefing.record import Final, NamedTuple

_REACH: Final = 6
"""Tokens after "nach" among which the noun begins: "nach ersten vorläufigen amtlichen Angaben"."""
_SAID: Final = SOURCE | SAYING
_DATIVE: Final = OBLIQUE | GENITIVE
"""What a determiner before "zufolge" is; a feminine dative looks like a genitive."""


class Source(NamedTuple):
    """An adposition with the phrase that names who says it."""

    frame: str
    phrase: Range
    """All its tokens, the adposition included."""
    speaker: Range | None
    """None for what is known by nobody in particular: "nach jetzigem Stand"."""
    cue: tuple[Span, ...]
    owner: Range | None
    """Whose "eigene Angaben" they are: the subject."""


def attributing(has: int) -> int:
    """Tell which adpositions may name a source in a sentence with these tags; 0 for none."""
    mask = SOURCE_PREPOSITION | SOURCE_POSTPOSITION | NEEDS_SPEAKER
    if has & SOURCE:
        mask |= NEEDS_SOURCE
    if has & VIEW:
        mask |= NEEDS_VIEW
    return has & mask


def source_at(sentence: Sentence, index: int) -> Source | None:
    """Read the adposition at a token, if it names a source."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    tag = tags[index]
    here = (tokens.span(index, index + 1),)
    if not tag & SOURCE_POSTPOSITION and (end := _governed(sentence, index)) > index:
        frame = "indirect.preposition" if tag & SOURCE_PREPOSITION else "indirect.source"
        if any(tags[at] & IMPERSONAL for at in range(index + 1, end)):
            return Source(frame, Range(index, end), None, here, None)
        speaker = Range(index + 1, end)
        return Source(frame, Range(index, end), speaker, here, _owner(sentence, speaker))
    if tag & SOURCE_POSTPOSITION or (
        tag & NEEDS_SOURCE and index > sentence.first and tags[index - 1] & SOURCE
    ):
        before = _phrase_in_dative(sentence, index)
        if before is not None and not _governs(sentence, before, index):
            phrase = Range(before.first, index + 1)
            owner = _owner(sentence, before)
            return Source("indirect.postposition", phrase, before, here, owner)
    return None


def opens_relative(sentence: Sentence, index: int) -> bool:
    """Tell "ein Bericht, laut dem der Deich hält", where the verb stands last."""
    tags = sentence.tokens.tags
    found = clause_of(sentence, index)
    if found is None or found[1].first != index or not found[1].before & COMMA:
        return False
    number, clause = found
    last = clause.end - 1
    if tags[index] & NEEDS_SOURCE:
        before = sentence.clauses[number - 1]
        if not any(tags[i] & _SAID for i in range(max(before.first, before.end - _REACH), index)):
            return False
    return (
        not tags[index] & NEEDS_VIEW
        and index + 2 < last
        and bool(tags[index + 1] & RELATIVE)
        and not tags[index + 1] & PRONOMINAL_GENITIVE
        and clause.finite == last
        and noun_phrase(sentence.tokens, index + 1, last) < last
    )


def _governed(sentence: Sentence, index: int) -> int:
    """Find the end of the phrase behind a preposition; `index` itself if it names no source."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    first = index + 1
    end = noun_phrase(tokens, first, sentence.end)
    if end == first:
        return index
    if not tags[index] & SOURCE_PREPOSITION and not _names_source(sentence, index, end):
        return index
    end = _without_object(sentence, first, end)
    if end < sentence.end and tags[end] & NEEDS_VIEW and tags[end - 1] & SOURCE:
        # "nach Angaben aus Kreisen der Armee"
        end = max(noun_phrase(tokens, end + 1, sentence.end), end)
    return apposition(tokens, end, sentence.end) if end < sentence.end else end


def _without_object(sentence: Sentence, first: int, end: int) -> int:
    """End a phrase before a noun that is no part of it: "nach ersten Angaben Schäden".

    Behind a noun for words stands who said them, with a name, a title or in the genitive.
    """
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for index in range(first, end - 1):
        if not tags[index] & CAPITAL or not tags[index] & SOURCE:
            continue
        behind = index + 1
        is_noun = tags[behind] & CAPITAL and not tags[behind] & (ROLE | ORGANISATION | UNITES)
        is_alone = behind + 1 >= len(tags) or not tags[behind + 1] & CAPITAL
        is_owner = tokens.words[behind].endswith(sentence.lexicon.possessives)
        return behind if is_noun and is_alone and not is_owner else end
    return end


def _names_source(sentence: Sentence, index: int, end: int) -> bool:
    """Tell "nach Angaben der Bahn" from "nach Abschluss der Ermittlungen" by the first noun."""
    tags = sentence.tokens.tags
    first = index + 1
    if tags[index] & NEEDS_SPEAKER and kind(sentence.tokens, first, end) & (ROLE | ORGANISATION):
        return True
    while first < min(end, index + _REACH) and not tags[first] & (CAPITAL | QUOTATION):
        first += 1
    noun = first
    while noun < end and tags[noun] & (CAPITAL | QUOTATION) and not tags[noun] & (SOURCE | VIEW):
        noun += 1
    if noun >= end or tags[noun] & TIME:
        return False
    if tags[index] & NEEDS_VIEW:
        # "aus Sicht der Bahn", not "aus heutiger Sicht"
        return (
            bool(tags[noun] & VIEW) and noun + 1 < end and not _is_attribute(sentence, index, end)
        )
    if not tags[noun] & SOURCE or _is_sought(sentence, index):
        return False
    if first + 1 < end and tags[first] & NORM and tags[first + 1] & NUMBER:
        # "eine Ausgabe nach Artikel 5", but "Nach Artikel 5 bestimmt der Rat"
        return not tags[index - 1] & (CAPITAL | QUOTATION)
    return not tags[noun] & (EVENT | NORM) or _is_no_event(sentence, index, noun, end)


def _is_attribute(sentence: Sentence, index: int, end: int) -> bool:
    """Tell "erklärte die Lage aus Sicht der Bahn": it ends the clause and belongs to a noun."""
    tags = sentence.tokens.tags
    found = clause_of(sentence, index)
    is_last = found is not None and end >= found[1].end
    return is_last and index > sentence.first and tags[index - 1] & (CAPITAL | TIME) == CAPITAL


def _is_sought(sentence: Sentence, index: int) -> bool:
    """Tell "fragte nach Angaben der Bahn", where the verb or noun before asks for them."""
    tags = sentence.tokens.tags
    if index > sentence.first and tags[index - 1] & SEEKS:
        return True
    found = clause_of(sentence, index)
    return found is not None and any(
        tags[i] & SEEKS and not tags[i] & CAPITAL for i in range(found[1].first, found[1].end)
    )


def _is_no_event(sentence: Sentence, index: int, noun: int, end: int) -> bool:
    """Tell "nach einer Untersuchung der Bahn" from "nach der Untersuchung" and "nach Plan"."""
    tags = sentence.tokens.tags
    before = tags[index - 1] if index > sentence.first else 0
    if before & (TIME | ADVERB | CAPITAL) or (noun == index + 1 and end == noun + 1):
        return False
    if not any(tags[i] & DEFINITE for i in range(index + 1, noun)):
        return True
    if tags[noun] & EVENT:
        return False
    found = clause_of(sentence, index)
    return found is not None and index <= opening(tags, found[1].first, found[1].end)


def _phrase_in_dative(sentence: Sentence, index: int) -> Range | None:
    """Find X in "X zufolge" and "seiner Ansicht nach"."""
    tags = sentence.tokens.tags
    found = clause_of(sentence, index)
    start = first = found[1].first if found else sentence.first
    while (before := phrase_before(sentence, first, index)) is not None:
        tag = tags[before.first]
        left = tags[before.first - 1] if before.first > start else 0
        # "die ihrer Ansicht nach ...", but not "nimmt die Organisation Schätzungen zufolge"
        is_whole = not left & (PREPOSITION if tag & DETERMINER else DETERMINER | PREPOSITION)
        if is_whole and not tag & PREPOSITION and (not tag & DETERMINER or tag & _DATIVE):
            return before
        first = before.first + 1
    return None


def _governs(sentence: Sentence, before: Range, index: int) -> bool:
    """Tell "der Wunsch nach Ruhe" from "dem Wunsch nach bleibt" and "seiner Ansicht nach"."""
    tags = sentence.tokens.tags
    if not tags[index] & NEEDS_SOURCE or tags[before.first] & (POSSESSIVE | OWN):
        return False
    return noun_phrase(sentence.tokens, index + 1, sentence.end) > index + 1


def _owner(sentence: Sentence, source: Range) -> Range | None:
    """Find whose "eigene Angaben" they are, the subject's; whose "Meinung" in "seiner Meinung"."""
    tags = sentence.tokens.tags
    found = clause_of(sentence, source.first)
    if found is None or not tags[source.first] & (OWN | POSSESSIVE):
        return None
    number, clause = found
    if tags[source.first] & OWN:
        return subject(sentence, number, clause.finite) if clause.finite >= 0 else None
    if not kind(sentence.tokens, *source) & (_SAID | VIEW):
        return None
    for other in range(number, -1, -1):
        earlier = sentence.clauses[other]
        if earlier.shape is Shape.MAIN and not earlier.subjunctive:
            owner = subject(sentence, other, earlier.finite)
            is_before = owner is not None and owner.end <= source.first
            return owner if is_before and _may_own(sentence, owner, source.first) else None
    return None


def _may_own(sentence: Sentence, owner: Range | None, possessive: int) -> bool:
    """Tell by the gender that "ihrer Meinung" is not a man's."""
    if owner is None:
        return False
    words, genders = sentence.tokens.words, sentence.lexicon.genders
    theirs = genders.get(words[owner.first].lower(), "")
    ours = genders.get(words[possessive].lower(), "")
    return not theirs or not ours or theirs == ours
