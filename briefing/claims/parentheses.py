"""Who says what in a parenthesis: "wie X sagte", "so X", "so sagte X" and "..., wonach ..."."""

from __future__ import annotations

from briefing.claims.clauses import Shape, opening
from briefing.claims.cues import Cue
from briefing.claims.extents import start_of_statement
from briefing.claims.frames import Proposal, Range, Sentence, cue_spans, pieces
from briefing.claims.mentions import apposition, kind, noun_phrase
from briefing.claims.phrases import first_phrase, phrase_before
from briefing.claims.quoted import is_title, quoted_inside
from briefing.claims.sources import opens_relative
from briefing.claims.speakers import cue_speaker
from briefing.language.tags import (
    AS,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    INHERITED,
    MODAL,
    NEEDS_SOURCE,
    QUOTATION,
    RELATIVE,
    SAYING,
    SO,
    SOURCE,
    SOURCE_POSTPOSITION,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
)
from briefing.model import Kind, Span


def parenthesis_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every "wie X mitteilte", "so X", "so sagte X" and "..., wonach ..."."""
    proposals: list[Proposal] = []
    openers = sentence.has & (SOURCE_PREPOSITION | NEEDS_SOURCE)
    if not sentence.has & (AS | SO | INHERITED | SOURCE_POSTPOSITION) and not (
        openers and len(sentence.clauses) > 1
    ):
        return proposals
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for number, clause in enumerate(sentence.clauses):
        opener = opening(tags, clause.first, clause.end)
        tag = tags[opener]
        cues = [cue for cue in sentence.cues[number] if _narrates(tags, cue)]
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
            proposals += _relative(sentence, number, Range(opener, opener + 1))
        elif _opens_before(sentence, number) or (
            tags[clause.first] & openers and opens_relative(sentence, clause.first)
        ):
            proposals += _relative(sentence, number, Range(clause.first, clause.first + 2))
        elif tags[clause.first] & SO and number and clause.before & (COMMA | BREAK):
            proposals += _so(sentence, number)
    return proposals


def _narrates(tags: list[int], cue: Cue) -> bool:
    """Tell the verb of "wie X sagte" from "wie X genannt wird" and "wie X das sagen konnte"."""
    can_report = {"p", "d"} & set(cue.verb.complements)
    return bool(can_report) and not (tags[cue.finite] & MODAL and not cue.is_passive)


def _relative(sentence: Sentence, number: int, opener: Range) -> list[Proposal]:
    """Read "ein Bericht, wonach ..." and "ein Bericht, laut dem ..."."""
    tokens = sentence.tokens
    clause = sentence.clauses[number]
    content = pieces(tokens, (opener.end, clause.end))
    if not content:
        return []
    first, last = Range(opener.first, opener.first + 1), Range(opener.end - 1, opener.end)
    is_before = bool(tokens.tags[last.first] & SOURCE_POSTPOSITION)
    pronoun, adposition = (first, last) if is_before else (last, first)
    cue = (tokens.span(*adposition),)
    noun = _antecedent(sentence, number)
    claim = Proposal("indirect.relative", Kind.INDIRECT, content, noun, cue, noun is None)
    if first == last or noun is None:
        return [claim]
    return [claim._replace(speaker=pronoun, owner=noun)]


def _opens_before(sentence: Sentence, number: int) -> bool:
    """Tell "ein Bericht, dem zufolge der Deich hält"."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if not clause.before & COMMA or not tags[clause.first] & RELATIVE or not number:
        return False
    behind = clause.first + 1
    if behind >= clause.end - 1 or not tags[behind] & SOURCE_POSTPOSITION:
        return False
    noun = _antecedent(sentence, number)
    return noun is not None and bool(kind(sentence.tokens, *noun) & (SAYING | SOURCE))


def _antecedent(sentence: Sentence, number: int) -> Range | None:
    """Find the noun that a relative clause is about: the one before, or the last for words."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    before = sentence.clauses[number - 1]
    if (found := phrase_before(sentence, before.first, before.end)) is not None:
        return found
    for index in range(before.end - 1, sentence.first, -1):
        if tags[index] & (SOURCE | SAYING) and tags[index] & CAPITAL:
            end = noun_phrase(tokens, index, before.end)
            return phrase_before(sentence, sentence.first, max(end, index + 1))
    return None


def _so(sentence: Sentence, number: int) -> list[Proposal]:
    tokens = sentence.tokens
    clause = sentence.clauses[number]
    here = tokens.span(clause.first, clause.first + 1)
    if clause.shape is Shape.FRAGMENT:
        end = noun_phrase(tokens, clause.first + 1, clause.end)
        if end == clause.first + 1 or tokens.tags[clause.first + 1] & QUOTATION:
            return []
        if end < clause.end and tokens.tags[end] & AS:
            return []  # "so viele wie nie zuvor"
        end = apposition(tokens, end, sentence.end)
        return _around(sentence, number, "aside", Range(clause.first + 1, end), (here,))
    for cue in sentence.cues[number]:
        if cue.finite == clause.first + 1 and "p" in cue.verb.complements:
            speaker = cue_speaker(sentence, cue)
            return _around(sentence, number, "aside", speaker, (here, *cue_spans(tokens, cue)))
    verb = clause.first + 1
    quoted = sentence.first
    if (
        clause.finite == verb
        and quoted == clause.first - 2
        and tokens.tags[quoted] & QUOTATION
        and not is_title(sentence, quoted)
    ):
        # "„...“, so charakterisierte ihn der Trainer": no matter which verb
        speaker = first_phrase(sentence, verb + 1, clause.end)
        cue_at = (tokens.span(clause.first, verb + 1),)
        return _around(sentence, number, "aside", speaker, cue_at)
    return []


def _resume(sentence: Sentence, number: int, after: int) -> int:
    """Find where what is said goes on behind a parenthesis that ends at `after`."""
    is_about_speaker = False
    for other, clause in enumerate(sentence.clauses[number + 1 :], number + 1):
        if clause.before & COLON:
            break
        if number and clause.shape is Shape.RELATIVE:
            # A relative clause right behind the speaker is about the speaker
            is_about_speaker = bool(sentence.cues[other])
            continue
        is_its = is_about_speaker and clause.shape is Shape.SUBORDINATE
        if clause.first >= after and not is_its:
            return clause.first
    return sentence.end


def _around(
    sentence: Sentence, number: int, name: str, speaker: Range | None, cue: tuple[Span, ...]
) -> list[Proposal]:
    """Take what stands before and after a parenthesis as what is said."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    after = clause.end if speaker is None else max(clause.end, speaker.end)
    resume = _resume(sentence, number, after)
    first = start_of_statement(sentence, number)
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
