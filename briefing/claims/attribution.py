"""Who says what by verbs: the frames "X sagte, ...", "..., sagte X" and "X sagte: ...".

Each function reads one frame of one sentence and proposes; `resolution` decides. Attribution
without a verb ("laut X") is in `adpositions`, who the speaker is in `speakers`.
"""

from __future__ import annotations

from briefing.claims.clauses import Shape, opening
from briefing.claims.complements import Complement, complement
from briefing.claims.cues import Cue, is_denied
from briefing.claims.frames import POINTING, Proposal, Range, Sentence, cue_spans, pieces, trim
from briefing.claims.mentions import kind, noun_phrase
from briefing.claims.nouns import rejects_words
from briefing.claims.postposed import is_postposed
from briefing.claims.quoted import is_title, quoted_inside
from briefing.claims.speakers import cue_speaker
from briefing.language.tags import (
    ADVERB,
    AGENT,
    AS,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COORDINATOR,
    DEMONSTRATIVE,
    DETERMINER,
    IMPERSONAL,
    MODAL,
    NEGATION,
    NUMBER,
    PREPOSITION,
    QUOTATION,
    SAYING,
    SOURCE,
    SUBJUNCTIVE,
    TIME,
)
from briefing.model import Kind, Span
from briefing.record import Final

_SHORT_SENTENCE: Final = 24
"""Tokens of "Das teilte die Polizei am Montag mit", at most."""


_NEEDS_FREE_VERB = ("indirect.plain", "indirect.colon")
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
    if quotes and quotes[-1] == said.end - 1 and tags[quotes[-1] - 1] & COLON:
        said, quotes = Range(quotes[-1], said.end), quotes[-1:]  # "X war froh: „...“, sagte Y"
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
        *(q for part in (said, *tail) for q in quoted_inside(sentence, part, speaker, cue_at)),
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
    speaker = cue_speaker(sentence, cue)
    if _says_nothing(sentence, cue, speaker):
        return []
    cue_at = cue_spans(tokens, cue)
    complements = cue.verb.complements
    proposals: list[Proposal] = []
    inline = _inline_quotes(sentence, number, cue, speaker, cue_at)
    found = _governed(sentence, number, cue, speaker)
    if found is not None:
        rule, kind, part = found
        if kind is Kind.DIRECT:
            return [
                Proposal(rule, kind, pieces(tokens, (i, i + 1)), speaker, cue_at)
                for i in range(*part)
                if tags[i] & QUOTATION
            ]
        if rule == "indirect.infinitive":
            part = _with_objects(sentence, number, cue, speaker, part)
        content = pieces(tokens, part)
        if content:
            proposals.append(Proposal(rule, kind, content, speaker, cue_at))
            proposals += quoted_inside(sentence, part, speaker, cue_at)
        if (
            part.end + 1 < sentence.end
            and tags[part.end] & COLON
            and tags[part.end + 1] & QUOTATION
        ):
            content = pieces(tokens, (part.end + 1, part.end + 2))
            proposals.append(Proposal("direct.colon", Kind.DIRECT, content, speaker, cue_at))
    elif _points_back(sentence, number, cue, speaker):
        if before := pieces(tokens, sentence.previous):
            content = (*before, tokens.span(sentence.first, sentence.first + 1))
            proposals.append(Proposal(POINTING, Kind.INDIRECT, content, speaker, cue_at))
    elif "f" in complements:
        proposals += _spoken_of(sentence, number, cue, speaker, cue_at)
    elif "r" in complements and not inline:
        proposals += _reported(sentence, number, cue, speaker, cue_at)
    return proposals + inline


def _governed(
    sentence: Sentence, number: int, cue: Cue, speaker: Range | None
) -> Complement | None:
    """Find what a cue governs, if neither an object nor a noun beside it does."""
    found = complement(sentence, number, cue.verb.complements)
    if found is None:
        return None
    rule, kind, _ = found
    if rule in _NEEDS_FREE_VERB and _is_saturated(sentence, cue, speaker):
        return None
    return None if kind is not Kind.DIRECT and rejects_words(sentence, number, cue) else found


def _says_nothing(sentence: Sentence, cue: Cue, speaker: Range | None) -> bool:
    """Tell "Niemand sagte, dass" and "Man gehe davon aus, dass", all of which is said already."""
    tags = sentence.tokens.tags
    is_main = sentence.clauses[cue.home].shape is Shape.MAIN
    if is_main and tags[cue.finite] & SUBJUNCTIVE:
        return True
    if speaker is not None and tags[speaker.first] & NEGATION:
        return True
    return is_denied(tags, cue, sentence.clauses[cue.home])


def _with_objects(
    sentence: Sentence, number: int, cue: Cue, speaker: Range | None, part: Range
) -> Range:
    """Begin an infinitive with what commas part from it: "drohte, alles, was fuhr, zu stoppen"."""
    behind = max(cue.parts[-1] + 1, speaker.end if speaker else 0)
    for clause in sentence.clauses[number + 1 :]:
        if clause.first >= part.first:
            break
        is_pointer = clause.end == clause.first + 1 and sentence.tokens.tags[clause.first] & ADVERB
        if clause.first >= behind and not is_pointer:
            return Range(clause.first, part.end) if clause.shape is Shape.FRAGMENT else part
    return part


def _is_saturated(sentence: Sentence, cue: Cue, speaker: Range | None) -> bool:
    """Tell whether a cue has an object already: "zeigt drei Streifen, ..." says nothing."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[cue.home]
    if speaker is None or cue.is_passive or clause.shape is not Shape.MAIN:
        return True
    if tags[cue.finite] & MODAL or tags[clause.end - 1] & NEGATION:
        return True
    index = cue.finite + 1
    while index < clause.end:
        tag = tags[index]
        if speaker.first <= index < speaker.end:
            index = speaker.end
        elif tag & PREPOSITION:
            index = max(noun_phrase(sentence.tokens, index + 1, clause.end), index + 1)
        elif tag & (CAPITAL | IMPERSONAL | NUMBER) and not tag & TIME:
            return True
        else:
            index += 1
    return False


def _points_back(sentence: Sentence, number: int, cue: Cue, speaker: Range | None) -> bool:
    """Tell "Das teilte die Polizei mit", whose object is the sentence before."""
    tags = sentence.tokens.tags
    first = sentence.first
    return (
        number == 0
        and sentence.previous.end > sentence.previous.first
        and sentence.end - first <= _SHORT_SENTENCE
        and bool(tags[first] & DEMONSTRATIVE)
        and cue.finite == first + 1
        and ("p" in cue.verb.complements or _is_document(sentence, speaker))
    )


def _is_document(sentence: Sentence, speaker: Range | None) -> bool:
    """Tell "Das geht aus einem Bericht hervor" from "Das steht im Zusammenhang mit ihm"."""
    return speaker is not None and bool(kind(sentence.tokens, *speaker) & (SAYING | SOURCE))


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
            end = sentence.end if goes_on else clause.end
            stop = next((part for part in cue.parts if part > index), end)
            content = pieces(tokens, (index + 1, stop), (stop + 1, end))
            cue_at = tuple(sorted((*cue_at, tokens.span(index, index + 1))))
            if any(c.subjunctive for c in rest):
                return [Proposal("indirect.topic", Kind.INDIRECT, content, speaker, cue_at)]
            return [Proposal("reported.topic", Kind.REPORTED, content, speaker, cue_at)]
    return []


def _reported(
    sentence: Sentence, number: int, cue: Cue, speaker: Range | None, cue_at: tuple[Span, ...]
) -> list[Proposal]:
    """Read the object of a speech act: "kündigte weitere Investitionen an"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    if speaker is None or clause.shape is not Shape.MAIN or cue.is_passive:
        return []
    first = max(cue.finite + 1, speaker.end if speaker.first > cue.finite else 0)
    end = cue.parts[-1] if cue.parts[-1] >= first else clause.end
    if "n" not in cue.verb.complements and any(
        tags[i] & NEGATION for i in range(clause.first, clause.end)
    ):
        return []  # "bestätigte den Tod nicht"
    for part in (Range(first, end), Range(clause.first, cue.finite)):
        if any(tags[i] & _TELLS and i not in range(*speaker) for i in range(*part)):
            content = pieces(tokens, _without_adverbs(tags, *part))
            return [Proposal("reported.act", Kind.REPORTED, content, speaker, cue_at)]
    return []


def _without_adverbs(tags: list[int], first: int, end: int) -> Range:
    """Take what only says when and how off the object: "zunächst den Angriff"."""
    while _is_plain_adverb(tags[first]):
        first += 1
    while _is_plain_adverb(tags[end - 1]):
        end -= 1
    return Range(first, end)


def _is_plain_adverb(tag: int) -> bool:
    return bool(tag & (ADVERB | NEGATION)) and not tag & (_TELLS | DETERMINER)


_TELLS: Final = CAPITAL | QUOTATION | DEMONSTRATIVE
"""What the object of a speech act has: a noun, a quotation, a word that stands for them."""


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
