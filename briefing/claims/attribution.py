"""Who says what by verbs: the frames "X sagte, ...", "..., sagte X" and "X sagte: ...".

Each function reads one frame of one sentence and proposes; `resolution` decides. Attribution without
a verb ("laut X") is in `adpositions`, who the speaker is in `speakers`.
"""

from __future__ import annotations

from briefing.claims.clauses import Shape, opening
from briefing.claims.cues import Cue
from briefing.claims.frames import Proposal, Range, Sentence, cue_spans, pieces, trim
from briefing.claims.mentions import noun_phrase
from briefing.claims.quoted import is_title, quoted_inside
from briefing.claims.speakers import cue_speaker, first_phrase, resumed_subject, subject
from briefing.language.tags import (
    ADJECTIVE,
    ADVERB,
    AGENT,
    AS,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    DEMONSTRATIVE,
    DETERMINER,
    FINITE,
    IMPERSONAL,
    INFINITIVE,
    INHERITED,
    INTERROGATIVE,
    PARTICIPLE,
    PARTICLE,
    PREPOSITION,
    PURPOSE,
    QUOTATION,
    SAYING,
    SO,
    SUBJUNCTIVE,
    TIME,
)
from briefing.model import Kind, Span

_NOUN_REACH = 8
"""Tokens from the end of its clause in which a noun of saying may stand."""
_REMAINDER = 4
"""Tokens that may remain of a clause after the clause its noun governs: "..., gefunden"."""
_SHORT_SENTENCE = 14
"""Tokens of "Das teilte die Polizei am Montag mit", at most."""


_NEEDS_FREE_VERB = ("indirect.gap", "indirect.colon")
"""Rules for plain main clauses: only behind a verb that has no other object."""


def verb_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every verb that reports speech and has something that is said."""
    proposals: list[Proposal] = []
    for number, cues in enumerate(sentence.cues):
        clause = sentence.clauses[number]
        if clause.shape is Shape.SUBORDINATE and is_parenthesis(sentence, number):
            continue
        for cue in cues:
            if is_postposed(sentence, number, cue):
                proposals += _postposed(sentence, number, cue)
            else:
                proposals += _preposed(sentence, number, cue)
    return proposals


def is_parenthesis(sentence: Sentence, number: int) -> bool:
    """Tell a clause like "wie X mitteilte"."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    return bool(tags[opening(tags, clause.first, clause.end)] & AS)


# --- what is said before the verb ----------------------------------------------------------------


def is_postposed(sentence: Sentence, number: int, cue: Cue) -> bool:
    """Tell "..., sagte X" from "X sagte, ..."."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    first = clause.first
    if cue.is_passive or clause.shape not in (Shape.MAIN, Shape.FRAGMENT):
        return False
    if "p" not in cue.verb.complements:
        return False
    if tags[first] & QUOTATION and cue.finite == first + 1:
        return True
    if cue.finite != first:
        return False
    if number == 0 or clause.before & COLON:
        return first > sentence.first and bool(tags[first - 1] & QUOTATION)
    behind = first_phrase(sentence, cue.finite + 1, clause.end)
    if behind is None and not tags[min(cue.finite + 1, sentence.end - 1)] & IMPERSONAL:
        return False
    return _says_something(sentence, number) and resumed_subject(sentence, number) is None


def _says_something(sentence: Sentence, number: int) -> bool:
    """Tell whether the clauses before are somebody's words, not just "Nachdem X kam, ..."."""
    tags = sentence.tokens.tags
    for clause in sentence.clauses[:number]:
        first = opening(tags, clause.first, clause.end)
        if clause.shape in (Shape.MAIN, Shape.INFINITIVE):
            return True
        if clause.shape is Shape.SUBORDINATE and tags[first] & COMPLEMENTIZER:
            return True
        if clause.shape is Shape.FRAGMENT:
            if any(tags[i] & QUOTATION for i in range(clause.first, min(first + 2, clause.end))):
                return True
            if noun_phrase(sentence.tokens, first, clause.end) < clause.end - 2:
                return True
    return False


def _postposed(sentence: Sentence, number: int, cue: Cue) -> list[Proposal]:
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    speaker = cue_speaker(sentence, cue)
    said_end = clause.first + 1 if tags[clause.first] & QUOTATION else clause.first
    said = trim(tokens, sentence.first, said_end)
    if said.first >= said.end:
        return []
    cue_at = cue_spans(tokens, cue)
    tail = _tail(sentence, number)
    quotes = [i for i in range(said.first, said.end) if tags[i] & QUOTATION]
    frame = QUOTATION | COMMA | BREAK | ADVERB | COORDINATOR
    if quotes and all(tags[i] & frame for i in range(*said)):
        quotes += [i for part in tail for i in range(*part) if tags[i] & QUOTATION]
        return [
            Proposal("direct.postposed", Kind.DIRECT, pieces(tokens, (i, i + 1)), speaker, cue_at)
            for i in quotes
        ]
    content = pieces(tokens, said, *tail)
    return [
        Proposal("indirect.postposed", Kind.INDIRECT, content, speaker, cue_at),
        *quoted_inside(sentence, said, speaker, cue_at),
    ]


def _tail(sentence: Sentence, number: int) -> list[Range]:
    """Find what goes on being said after "..., sagte X, ..."."""
    tags = sentence.tokens.tags
    for clause in sentence.clauses[number + 1 :]:
        is_quotation = bool(tags[clause.first] & QUOTATION)
        if clause.shape in (Shape.FRAGMENT, Shape.RELATIVE) and not is_quotation:
            continue
        if is_quotation or clause.subjunctive == 2:
            return [Range(clause.first, sentence.end)]
        return []
    return []


# --- what is said after the verb -----------------------------------------------------------------


def _preposed(sentence: Sentence, number: int, cue: Cue) -> list[Proposal]:
    tokens, tags = sentence.tokens, sentence.tokens.tags
    home = sentence.clauses[cue.home]
    if home.shape is Shape.MAIN and tags[cue.finite] & SUBJUNCTIVE:
        # "Man gehe davon aus, dass ...": the whole sentence is what somebody said before
        return []
    speaker = cue_speaker(sentence, cue)
    cue_at = cue_spans(tokens, cue)
    complements = cue.verb.complements
    proposals: list[Proposal] = []
    inline = _inline_quotes(sentence, number, cue, speaker, cue_at)
    found = complement(sentence, number, complements)
    if found is not None and found[0] in _NEEDS_FREE_VERB:
        found = None if _is_saturated(sentence, cue, speaker) else found
    if found is not None:
        rule, kind, part = found
        if kind is Kind.DIRECT:
            return [
                Proposal(rule, kind, pieces(tokens, (i, i + 1)), speaker, cue_at)
                for i in range(*part)
                if tags[i] & QUOTATION
            ]
        content = pieces(tokens, part)
        if content:
            proposals.append(Proposal(rule, kind, content, speaker, cue_at))
            proposals += quoted_inside(sentence, part, speaker, cue_at)
    elif _points_back(sentence, number, cue):
        content = pieces(tokens, sentence.previous)
        proposals.append(Proposal("indirect.das", Kind.INDIRECT, content, speaker, cue_at))
    elif "f" in complements:
        proposals += _spoken_of(sentence, number, cue, speaker, cue_at)
    elif "r" in complements and not inline:
        proposals += _reported(sentence, number, cue, speaker, cue_at)
    return proposals + inline


def complement(
    sentence: Sentence, number: int, complements: str, *, is_noun: bool = False
) -> tuple[str, Kind, Range] | None:
    """Find the clause or quotation that follows a cue's clause and is said."""
    tags = sentence.tokens.tags
    for offset in range(number + 1, len(sentence.clauses)):
        clause = sentence.clauses[offset]
        opener = opening(tags, clause.first, clause.end)
        part = Range(clause.first, _content_end(sentence, offset, is_noun))
        if clause.before & COLON:
            if tags[clause.first] & QUOTATION and "q" in complements:
                return "direct.colon", Kind.DIRECT, part
            if "p" in complements and clause.shape is Shape.MAIN:
                return "indirect.colon", Kind.INDIRECT, Range(clause.first, sentence.end)
            return None
        if tags[clause.first] & QUOTATION and "q" in complements:
            if clause.end == clause.first + 1:
                return "direct.colon", Kind.DIRECT, part
        if clause.shape is Shape.SUBORDINATE and _opens_content(tags, clause.first, opener):
            if tags[opener] & INHERITED:
                return None
            if "d" in complements:
                return "indirect.dass", Kind.INDIRECT, part
        elif clause.shape is Shape.INFINITIVE and not tags[clause.first] & PURPOSE:
            if "z" in complements:
                return "indirect.zu", Kind.INDIRECT, part
        elif clause.shape is Shape.MAIN:
            return _main_complement(sentence, number, offset, part, complements)
    return None


def _opens_content(tags: list[int], first: int, opener: int) -> bool:
    """Tell "dass", "ob" and indirect questions from "so dass" and relative clauses."""
    if tags[opener] & COMPLEMENTIZER:
        return not (opener > first and tags[opener - 1] & SO)
    behind_noun = first >= 2 and tags[first - 2] & CAPITAL
    return bool(tags[opener] & INTERROGATIVE) and not behind_noun


def _main_complement(
    sentence: Sentence, number: int, offset: int, part: Range, complements: str
) -> tuple[str, Kind, Range] | None:
    """Read a main clause after a cue: said, if in the Konjunktiv or right behind the verb."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[offset]
    first = clause.first
    if "v" not in complements or tags[first] & (AS | SO | COORDINATOR):
        return None
    # What stands before a verb that comes first is its prefield: "er sagte, bei X, sei es ..."
    if clause.finite == first:
        back = offset - 1
        while back > number and not sentence.clauses[back].before & COLON:
            clause = sentence.clauses[back]
            back -= 1
        if clause.shape is Shape.RELATIVE:
            clause = sentence.clauses[offset]
    if sentence.clauses[part_number(sentence, first)].subjunctive:
        return "indirect.v2", Kind.INDIRECT, Range(clause.first, part.end)
    if "p" in complements and offset == number + 1 and clause.finite > first:
        return "indirect.gap", Kind.INDIRECT, part
    return None


def part_number(sentence: Sentence, first: int) -> int:
    """Give the number of the clause that begins at a token."""
    return next(n for n, clause in enumerate(sentence.clauses) if clause.first == first)


def _is_saturated(sentence: Sentence, cue: Cue, speaker: Range | None) -> bool:
    """Tell whether a cue has an object already: "zeigt drei Streifen, ..." says nothing."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[cue.home]
    if speaker is None or cue.is_passive or clause.shape is not Shape.MAIN:
        return True
    index = cue.finite + 1
    while index < clause.end:
        tag = tags[index]
        if speaker.first <= index < speaker.end:
            index = speaker.end
        elif tag & PREPOSITION:
            index = max(noun_phrase(sentence.tokens, index + 1, clause.end), index + 1)
        elif tag & CAPITAL and not tag & TIME:
            return True
        else:
            index += 1
    return False


def _content_end(sentence: Sentence, number: int, is_noun: bool) -> int:
    """Find where what is said ends: at the next frame, or where the author speaks again."""
    tags = sentence.tokens.tags
    reported = sentence.clauses[number].subjunctive == 2
    inside = sentence.clauses[number - 1].shape in (Shape.SUBORDINATE, Shape.RELATIVE)
    if (end := _second_predicate(sentence, number)) is not None:
        return end
    for offset in range(number + 1, len(sentence.clauses)):
        clause = sentence.clauses[offset]
        first = clause.first
        if (inside or is_noun) and clause.shape is Shape.MAIN and clause.finite == first:
            return first
        if is_noun and clause.shape is Shape.FRAGMENT and clause.end - first <= _REMAINDER:
            return first
        if tags[first] & (AS | SO) and sentence.cues[offset]:
            return first
        if tags[first] & SO and clause.shape is Shape.FRAGMENT:
            return first
        if clause.shape is not Shape.MAIN or clause.subjunctive:
            continue
        if clause.before & BREAK or (reported and tags[first] & COORDINATOR):
            return first
    return sentence.end


def _second_predicate(sentence: Sentence, number: int) -> int | None:
    """Find the end of what is said in "er sagte, das sei so und fügte hinzu"."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if clause.subjunctive == 2:
        for cue in sentence.cues[number]:
            before = cue.finite - 1
            if tags[before] & COORDINATOR and not tags[cue.finite] & SUBJUNCTIVE:
                return before
    if clause.shape is Shape.SUBORDINATE:
        # "dass es regne und warnte vor ...": a verb behind the clause's last is the author's
        for index in range(clause.first + 2, clause.end - 2):
            if tags[index] & COORDINATOR and tags[index - 1] & FINITE:
                follows = tags[index + 1]
                if follows & FINITE and not follows & (SUBJUNCTIVE | INFINITIVE | PARTICIPLE):
                    return index
    return None


def _points_back(sentence: Sentence, number: int, cue: Cue) -> bool:
    """Tell "Das teilte die Polizei mit", whose object is the sentence before."""
    tags = sentence.tokens.tags
    first = sentence.first
    return (
        number == 0
        and sentence.previous.end > sentence.previous.first
        and sentence.end - first <= _SHORT_SENTENCE
        and bool(tags[first] & DEMONSTRATIVE)
        and cue.finite == first + 1
        and "p" in cue.verb.complements
    )


def _spoken_of(
    sentence: Sentence, number: int, cue: Cue, speaker: Range | None, cue_at: tuple[Span, ...]
) -> list[Proposal]:
    """Read "sprach von zehn Gefechten, von denen ... seien"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    for index in range(cue.finite + 1, clause.end - 1):
        if tags[index] & AGENT:
            rest = sentence.clauses[number + 1 :]
            goes_on = all(c.shape is not Shape.MAIN or c.subjunctive for c in rest)
            content = pieces(tokens, (index + 1, sentence.end if goes_on else clause.end))
            cue_at = (*cue_at, tokens.span(index, index + 1))
            if any(c.subjunctive for c in rest):
                return [Proposal("indirect.von", Kind.INDIRECT, content, speaker, cue_at)]
            return [Proposal("reported.von", Kind.REPORTED, content, speaker, cue_at)]
    return []


def _reported(
    sentence: Sentence, number: int, cue: Cue, speaker: Range | None, cue_at: tuple[Span, ...]
) -> list[Proposal]:
    """Read the object of a speech act: "kündigte weitere Investitionen an"."""
    tokens = sentence.tokens
    clause = sentence.clauses[number]
    if speaker is None or clause.shape is not Shape.MAIN or cue.is_passive:
        return []
    first = max(cue.finite + 1, speaker.end if speaker.first > cue.finite else 0)
    end = cue.parts[-1] if cue.parts[-1] > first else clause.end
    content = pieces(tokens, (first, end)) or pieces(tokens, (clause.first, cue.finite))
    return [Proposal("reported.act", Kind.REPORTED, content, speaker, cue_at)] if content else []


# --- nouns as cues -------------------------------------------------------------------------------


def noun_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every "die Forderung der Opposition, ..."."""
    proposals = []
    for number in range(len(sentence.clauses) - 1):
        found = _saying_noun(sentence, number)
        if found is None:
            continue
        noun, speaker = found
        said = complement(sentence, number, "dzv", is_noun=True)
        if said is None or said[0] not in _NOUN_COMPLEMENTS:
            continue
        part = said[2]
        if part.first == sentence.clauses[number + 1].first:
            cue_at = (sentence.tokens.span(noun, noun + 1),)
            content = pieces(sentence.tokens, part)
            proposals.append(Proposal("indirect.noun", Kind.INDIRECT, content, speaker, cue_at))
            proposals += quoted_inside(sentence, part, speaker, cue_at)
    return proposals


_NOUN_COMPLEMENTS = ("indirect.dass", "indirect.zu", "indirect.v2")


def _saying_noun(sentence: Sentence, number: int) -> tuple[int, Range | None] | None:
    """Find a noun of saying that ends its clause, or stands before the rest of the verb only."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    for index in range(clause.end - 1, max(clause.first, clause.end - _NOUN_REACH) - 1, -1):
        if not tags[index] & SAYING:
            continue
        end = noun_phrase(tokens, index, clause.end)
        if any(not tags[i] & _VERB_REST for i in range(end, clause.end)):
            return None
        if sentence.cues[number] and _is_governed(sentence, clause.first, index):
            return None
        if end > index + 1:
            first = index + 1 + bool(tags[index + 1] & AGENT)
            return index, Range(first, end)
        return index, _holder(sentence, number, index) if end == clause.end else None
    return None


_VERB_REST = PARTICLE | PARTICIPLE | FINITE | ADVERB


def _is_governed(sentence: Sentence, first: int, noun: int) -> bool:
    """Tell "in einer Mitteilung": a place where something is said, not what is said."""
    tags = sentence.tokens.tags
    index = noun - 1
    while (
        index > first and tags[index] & (DETERMINER | ADJECTIVE) and not tags[index] & PREPOSITION
    ):
        index -= 1
    return bool(tags[index] & PREPOSITION)


def _holder(sentence: Sentence, number: int, noun: int) -> Range | None:
    """Find who has what a noun of saying names: "Der Verband äußerte die Hoffnung, ..."."""
    clause = sentence.clauses[number]
    if clause.finite < 0 or clause.shape is not Shape.MAIN:
        return None
    found = subject(sentence, number, clause.finite)
    return found if found is not None and not found.first <= noun < found.end else None


# --- quotations in the cue's own clause ----------------------------------------------------------


def _inline_quotes(
    sentence: Sentence, number: int, cue: Cue, speaker: Range | None, cue_at: tuple[Span, ...]
) -> list[Proposal]:
    """Read the quotations that stand in the cue's own clause: "nannte den Plan „absurd“"."""
    if "q" not in cue.verb.complements and "f" not in cue.verb.complements:
        return []
    clause = sentence.clauses[number]
    return [
        Proposal("direct.inline", Kind.DIRECT, pieces(sentence.tokens, (i, i + 1)), speaker, cue_at)
        for i in range(clause.first, clause.end)
        if sentence.tokens.tags[i] & QUOTATION
        and not is_title(sentence, i)
        and not (speaker and speaker.first <= i < speaker.end)
    ]
