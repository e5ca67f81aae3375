"""Who says what without a verb of the main clause.

laut X, X zufolge, nach Angaben von X, wie X sagte, so X, demnach.
"""

from __future__ import annotations

from briefing.claims.clauses import Shape, opening
from briefing.claims.complements import complement
from briefing.claims.frames import Proposal, Range, Sentence, clause_of, cue_spans, pieces
from briefing.claims.mentions import apposition, noun_phrase
from briefing.claims.phrases import phrase_before
from briefing.claims.quoted import quoted_inside
from briefing.claims.speakers import cue_speaker
from briefing.claims.subjects import subject
from briefing.language.tags import (
    AS,
    BREAK,
    COLON,
    COMMA,
    DETERMINER,
    INHERITED,
    INHERITED_MOOD,
    LINKS,
    NEEDS_SOURCE,
    OWN,
    QUOTATION,
    SO,
    SOURCE,
    SOURCE_POSTPOSITION,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
    TIME,
)
from briefing.model import Kind, Span

_POINTS_BACK = INHERITED | INHERITED_MOOD
_ATTRIBUTION = SOURCE_PREPOSITION | SOURCE_POSTPOSITION | NEEDS_SOURCE | _POINTS_BACK
_SOURCE_REACH = 4
"""How many tokens after "nach" the noun may stand: "nach ersten vorläufigen amtlichen Angaben"."""


def adposition_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every adposition that names a source."""
    proposals: list[Proposal] = []
    if not sentence.has & _ATTRIBUTION:
        return proposals
    tokens = sentence.tokens
    for index in range(sentence.first, sentence.end):
        tag = tokens.tags[index]
        if not tag & _ATTRIBUTION or tag & SUBORDINATOR:
            continue
        if tag & _POINTS_BACK:
            if index > sentence.first + 1 or (
                tag & INHERITED_MOOD and not sentence.clauses[0].subjunctive
            ):
                continue
            if (claim := _inherited(sentence, index)) is not None:
                proposals.append(claim)
            continue
        found = _source(sentence, index, tag)
        if found is not None:
            rule, phrase, speaker, cue = found
            owner = _owner(sentence, speaker)
            proposals += (
                proposal._replace(owner=owner)
                for proposal in _rest(sentence, rule, phrase, speaker, cue)
            )
    return proposals


def _source(
    sentence: Sentence, index: int, tag: int
) -> tuple[str, Range, Range, tuple[Span, ...]] | None:
    """Find the whole phrase, its speaker and its cue."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    here = tokens.span(index, index + 1)
    behind = tag & NEEDS_SOURCE and index > sentence.first and tags[index - 1] & SOURCE
    if tag & SOURCE_POSTPOSITION or behind:
        found = clause_of(sentence, index)
        first = found[1].first if found else sentence.first
        speaker = phrase_before(sentence, first, index)
        if speaker is not None:
            return "indirect.postposition", Range(speaker.first, index + 1), speaker, (here,)
        if not behind:
            return None
    end = noun_phrase(tokens, index + 1, sentence.end)
    if end == index + 1:
        return None
    if tag & NEEDS_SOURCE and not any(
        tags[i] & SOURCE and not tags[i] & TIME
        for i in range(index + 1, min(end, index + 1 + _SOURCE_REACH))
    ):
        return None
    end = apposition(tokens, end, sentence.end) if end < sentence.end else end
    rule = "indirect.source" if tag & NEEDS_SOURCE else "indirect.preposition"
    return rule, Range(index, end), Range(index + 1, end), (here,)


def _owner(sentence: Sentence, source: Range) -> Range | None:
    """Find whose "eigene Angaben" they are: the subject's."""
    found = clause_of(sentence, source.first)
    if found is None or not sentence.tokens.tags[source.first] & OWN:
        return None
    return subject(sentence, found[0], found[1].finite) if found[1].finite >= 0 else None


def _rest(
    sentence: Sentence, rule: str, phrase: Range, speaker: Range, cue: tuple[Span, ...]
) -> list[Proposal]:
    """Take the rest of the sentence, or of the subordinate clause, as what is said."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    found = clause_of(sentence, phrase.first)
    if found is None:
        return []
    number, clause = found
    if any(complement(sentence, number, cue.verb.complements) for cue in sentence.cues[number]):
        # "X teilte laut Y mit, dass ...": Y only carries what X says
        return []
    first = sentence.first
    before = phrase.first - 1
    if before >= first and tags[before] & DETERMINER and not tags[phrase.end - 1] & DETERMINER:
        # "eine nach Behördenangaben harmlose Panne": the noun phrase alone is characterised
        close = noun_phrase(tokens, phrase.end, clause.end)
        if close > phrase.end:
            while close < clause.end and tags[close] & LINKS:
                # "... Partnerschaft für die kommenden Jahre"
                further = noun_phrase(tokens, close + 1, clause.end)
                if further == close + 1:
                    break
                close = further
            content = pieces(tokens, (phrase.end, close))
            return [Proposal(rule, Kind.INDIRECT, content, speaker, cue)]
    if clause.shape in (Shape.SUBORDINATE, Shape.RELATIVE):
        first, end = clause.first, clause.end
    else:
        first, end = _bounds(sentence, number)
        phrase = _whole_prefield(sentence, number, phrase)
    content = pieces(tokens, (first, phrase.first), (phrase.end, end))
    if not content:
        return []
    return [
        Proposal(rule, Kind.INDIRECT, content, speaker, cue),
        *quoted_inside(sentence, Range(first, phrase.first), speaker, cue),
        *quoted_inside(sentence, Range(phrase.end, end), speaker, cue),
    ]


def _whole_prefield(sentence: Sentence, number: int, phrase: Range) -> Range:
    """Extend a phrase that opens a main clause to the verb: "Nach Angaben von X, der ..., war"."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if phrase.first > opening(tags, clause.first, clause.end):
        return phrase
    if clause.shape is Shape.MAIN and clause.finite >= phrase.end:
        return Range(phrase.first, clause.finite)
    for following in sentence.clauses[number + 1 :]:
        if following.shape is Shape.MAIN:
            is_resumed = following.finite == following.first
            return Range(phrase.first, following.first) if is_resumed else phrase
    return phrase


def _bounds(sentence: Sentence, number: int) -> tuple[int, int]:
    """Bound what an attribution covers: between colons, up to a clause with its own cue."""
    first, end = sentence.first, sentence.end
    tags = sentence.tokens.tags
    for other, clause in enumerate(sentence.clauses[: number + 1]):
        if clause.before & COLON:
            first = clause.first
        elif other < number and clause.first == first and tags[first] & AS:
            first = clause.end
    has_main = sentence.clauses[number].shape is Shape.MAIN
    for offset in range(number + 1, len(sentence.clauses)):
        clause = sentence.clauses[offset]
        if clause.shape is not Shape.MAIN:
            continue
        if has_main and clause.before & COMMA and sentence.cues[offset]:
            return first, clause.first
        has_main = True
    return first, end


def _inherited(sentence: Sentence, index: int) -> Proposal | None:
    """Read "Demnach ...": the speaker is whoever spoke before."""
    tokens = sentence.tokens
    content = pieces(tokens, (sentence.first, index), (index + 1, sentence.end))
    if not content or _is_postposed(sentence):
        return None
    here = Range(index, index + 1)
    cue = (tokens.span(*here),)
    return Proposal("indirect.inherited", Kind.INDIRECT, content, here, cue, inherits=True)


def _is_postposed(sentence: Sentence) -> bool:
    """Tell "Danach sei ..., teilte die Stadt mit", where the adverb is one of time."""
    return any(
        cue.finite == sentence.clauses[number].first and "p" in cue.verb.complements
        for number, cues in enumerate(sentence.cues)
        for cue in cues
        if number
    )


def parenthesis_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every "wie X mitteilte", "so X", "so sagte X" and "..., wonach ..."."""
    proposals: list[Proposal] = []
    if not sentence.has & (AS | SO | INHERITED):
        return proposals
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for number, clause in enumerate(sentence.clauses):
        opener = opening(tags, clause.first, clause.end)
        tag = tags[opener]
        cues = [cue for cue in sentence.cues[number] if _NARRATES & set(cue.verb.complements)]
        # In the Konjunktiv it belongs to what is said: "so wie es der Plan verlange"
        is_said = clause.subjunctive > 1
        if tag & AS and clause.shape is Shape.SUBORDINATE and cues and not is_said:
            if any(
                tags[i] & SO for i in range(max(sentence.first, clause.first - 4), clause.first)
            ):
                continue  # "so klein, wie der Name sagt" compares
            speaker = cue_speaker(sentence, cues[-1])
            proposals += _around(
                sentence, number, "parenthesis", speaker, cue_spans(tokens, cues[-1])
            )
        elif tag & INHERITED and tag & SUBORDINATOR and number:
            before = phrase_before(sentence, sentence.clauses[number - 1].first, clause.first - 1)
            content = pieces(tokens, (opener + 1, clause.end))
            if content:
                cue = (tokens.span(opener, opener + 1),)
                proposals.append(
                    Proposal(
                        "indirect.relative", Kind.INDIRECT, content, before, cue, before is None
                    )
                )
        elif tags[clause.first] & SO and number and clause.before & (COMMA | BREAK):
            proposals += _so(sentence, number)
    return proposals


_NARRATES = frozenset("pd")
"""A verb of "wie X ..." must be able to report; "wie X genannt wird" does not."""


def _so(sentence: Sentence, number: int) -> list[Proposal]:
    tokens = sentence.tokens
    clause = sentence.clauses[number]
    here = tokens.span(clause.first, clause.first + 1)
    if clause.shape is Shape.FRAGMENT:
        end = noun_phrase(tokens, clause.first + 1, clause.end)
        if end == clause.first + 1 or tokens.tags[clause.first + 1] & QUOTATION:
            return []
        end = apposition(tokens, end, sentence.end)
        return _around(sentence, number, "aside", Range(clause.first + 1, end), (here,))
    for cue in sentence.cues[number]:
        if cue.finite == clause.first + 1 and "p" in cue.verb.complements:
            speaker = cue_speaker(sentence, cue)
            return _around(sentence, number, "aside", speaker, (here, *cue_spans(tokens, cue)))
    return []


def _around(
    sentence: Sentence, number: int, name: str, speaker: Range | None, cue: tuple[Span, ...]
) -> list[Proposal]:
    """Take what stands before and after a parenthesis as what is said."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    after = clause.end if speaker is None else max(clause.end, speaker.end)
    resume = sentence.end
    for following in sentence.clauses[number + 1 :]:
        # A relative clause right behind the speaker is about the speaker
        if following.first >= after and not (number and following.shape is Shape.RELATIVE):
            resume = following.first
            break
    first = _bounds(sentence, number)[0]
    content = pieces(tokens, (first, clause.first), (resume, sentence.end))
    if not content:
        return []
    said = [*range(first, clause.first), *range(resume, sentence.end)]
    quotes = [index for index in said if tags[index] & QUOTATION]
    if len(content) == 1 and any(tokens.span(q, q + 1) == content[0] for q in quotes):
        return [Proposal(f"direct.{name}", Kind.DIRECT, content, speaker, cue)]
    return [
        Proposal(f"indirect.{name}", Kind.INDIRECT, content, speaker, cue),
        *quoted_inside(sentence, Range(first, clause.first), speaker, cue),
        *quoted_inside(sentence, Range(resume, sentence.end), speaker, cue),
    ]
