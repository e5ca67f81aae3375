"""What is said without a verb of saying: "according to X", headlines, rumours, bare quotations."""

from __future__ import annotations

from briefing.claims.frames import Proposal, Range, Sentence, pieces
from briefing.claims.quoted import is_title
from briefing.claims.svo.phrases import phrase_end, with_apposition
from briefing.claims.svo.predicates import is_verb
from briefing.claims.svo.subjects import subject_before
from briefing.language.tags import (
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    END,
    FINITE,
    GERUND,
    HEARSAY,
    IMPERSONAL,
    INFINITIVE_MARK,
    MAYBE_SUBJUNCTIVE,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    ROLE,
    SELF,
    SOURCE,
    SOURCE_PREPOSITION,
)
from briefing.model import Kind
from briefing.record import Final

_STOPS = ".!?…"
_MARKS = "“”\"‘’' "
_MODIFIERS: Final = RELATIVE | PARTICIPLE | PREPOSITION | GERUND
"""What goes on with a source up to the comma: "a report published on Friday"."""
_NAME_TOKENS: Final = 6
"""A headline names its speaker in so few tokens."""


def source_frames(sentence: Sentence) -> list[Proposal]:
    """Propose the rest of the sentence for every preposition that attributes by itself."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    proposals = []
    for index in range(sentence.first, sentence.end - 1):
        if not tags[index] & SOURCE_PREPOSITION:
            continue
        first = index + 1
        while first < sentence.end - 1 and tags[first] & INFINITIVE_MARK:
            first += 1
        close = phrase_end(sentence, first, sentence.end)
        if close == first or tags[first] & IMPERSONAL:
            continue
        while close < sentence.end and tags[close] & _MODIFIERS:
            while close < sentence.end and not tags[close] & (COMMA | END):
                close += 1
        end = (
            close if _is_aside(sentence, index) else with_apposition(sentence, close, sentence.end)
        )
        last = _semicolon(sentence, end)
        content = pieces(tokens, (sentence.first, index), (end, last))
        if not content:
            continue
        speaker = Range(first, end)
        cue = (tokens.span(index, first),)
        proposals.append(Proposal("indirect.preposition", Kind.INDIRECT, content, speaker, cue))
        proposals += [
            Proposal("direct.nested", Kind.DIRECT, pieces(tokens, (i, i + 1)), speaker, cue)
            for i in (*range(sentence.first, index), *range(end, last))
            if tags[i] & QUOTATION and not is_title(sentence, i)
        ]
    return proposals


def _semicolon(sentence: Sentence, first: int) -> int:
    """Find the semicolon that ends what a source says, else the end of the sentence."""
    tags, words = sentence.tokens.tags, sentence.tokens.words
    stops = (i for i in range(first, sentence.end) if tags[i] & BREAK and words[i] == ";")
    return next(stops, sentence.end)


def _is_aside(sentence: Sentence, index: int) -> bool:
    """Tell "Food, according to X, cost more": the verb stands behind, so no apposition does."""
    return bool(sentence.tokens.tags[index - 1] & COMMA) and not any(
        is_verb(sentence, i) for i in range(sentence.first, index)
    )


def headline_frames(sentence: Sentence) -> list[Proposal]:
    """Read "Minister: ‘We will not wait’" and, behind a title, "Police: Two men held"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    colon = next(
        (
            i
            for i in range(sentence.first, sentence.first + _NAME_TOKENS)
            if i < sentence.end - 1 and tags[i] & COLON
        ),
        -1,
    )
    if colon <= sentence.first or tags[sentence.end - 1] & END:
        return []
    if any(is_verb(sentence, i) or tags[i] & PREPOSITION for i in range(sentence.first, colon)):
        return []
    speaker = Range(sentence.first, colon)
    cue = (tokens.span(colon, colon + 1),)
    if tags[colon + 1] & QUOTATION:
        content = pieces(tokens, (colon + 1, colon + 2))
        return [Proposal("direct.headline", Kind.DIRECT, content, speaker, cue)]
    is_title_before = bool(_lower_tags(sentence, colon - 1) & (ROLE | SOURCE))
    is_first_person = bool(_lower_tags(sentence, colon + 1) & SELF)
    if not is_title_before and not (is_first_person and tags[colon - 1] & CAPITAL):
        return []
    content = pieces(tokens, (colon + 1, sentence.end))
    return [Proposal("indirect.headline", Kind.INDIRECT, content, speaker, cue)]


def _lower_tags(sentence: Sentence, index: int) -> int:
    return sentence.lexicon.tags.get(sentence.tokens.words[index].lower(), 0)


def rumours(sentence: Sentence) -> list[Proposal]:
    """Read "has reportedly signed": a rumour marked by an adverb."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for index in range(sentence.first, sentence.end):
        if tags[index] & HEARSAY:
            content = pieces(tokens, (sentence.first, sentence.end))
            cue = (tokens.span(index, index + 1),)
            return [Proposal("hearsay.modal", Kind.HEARSAY, content, None, cue)]
    return []


def unframed(sentence: Sentence, framed: list[Proposal], has_cue: bool) -> list[Proposal]:
    """Propose the quotations that no frame has taken, and sentences that may go on reporting."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    taken = [span for proposal in framed for span in proposal.content]
    proposals = []
    for index in range(sentence.first, sentence.end):
        if not tags[index] & QUOTATION or is_title(sentence, index):
            continue
        start, end = tokens.starts[index], tokens.end(index)
        if any(a <= start and end <= b for a, b in taken) or not _is_claim(sentence, index):
            continue
        content = pieces(tokens, (index, index + 1))
        speaker = _before_colon(sentence, index)
        is_open = speaker is None
        proposals.append(Proposal("direct.bare", Kind.DIRECT, content, speaker, (), is_open))
    if framed or proposals or has_cue:
        return proposals
    if _may_go_on(sentence):
        content = (tokens.span(sentence.first, sentence.end),)
        rule = "free-indirect.maybe"
        return [Proposal(rule, Kind.FREE_INDIRECT, content, None, (), inherits=True)]
    return []


def _is_claim(sentence: Sentence, index: int) -> bool:
    """Tell somebody's words from scare quotes: a sentence of their own, or many words."""
    words = sentence.tokens.words[index].strip(_MARKS)
    count = words.count(" ") + 1
    is_long = count >= sentence.lexicon.quoted_words
    return is_long or words[-1:] in _STOPS or sentence.end - sentence.first == 1


def _before_colon(sentence: Sentence, index: int) -> Range | None:
    """Find X in "X had a simple answer: “...”"; a thing that only is somehow says nothing."""
    tags = sentence.tokens.tags
    if index - 1 <= sentence.first or not tags[index - 1] & COLON:
        return None
    verbs = (i for i in range(sentence.first, index) if is_verb(sentence, i))
    verb = next(verbs, None)
    return None if verb is None or tags[verb] & PASSIVE else subject_before(sentence, verb)


def _may_go_on(sentence: Sentence) -> bool:
    """Tell a sentence whose main verb is shifted back, right behind one without quotations."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    before = sentence.previous
    if any(tags[i] & (QUOTATION | SOURCE_PREPOSITION) for i in range(before.first, before.end)):
        return False
    for index in range(sentence.first, sentence.end):
        if tags[index] & FINITE and is_verb(sentence, index):
            return bool(tags[index] & MAYBE_SUBJUNCTIVE) and not tokens.words[index][0].isupper()
    return False
