"""What quotation marks mean in a sentence: somebody's words, or a name, a title, a motto."""

from __future__ import annotations

from briefing.claims.clauses import Shape
from briefing.claims.frames import Proposal, Range, Sentence, clause_of, pieces
from briefing.claims.mentions import kind, noun_phrase
from briefing.claims.phrases import first_phrase
from briefing.claims.speakers import agent_of
from briefing.claims.subjects import main_before, subject
from briefing.language.lookup import tag_word
from briefing.language.tags import (
    ADVERB,
    CAPITAL,
    COLON,
    COMMA,
    COORDINATOR,
    COPULA,
    CUE,
    DETERMINER,
    FINITE,
    GUESSED_FINITE,
    INDEFINITE,
    MODIFIER,
    ORGANISATION,
    PLURAL,
    PREPOSITION,
    QUOTATION,
    ROLE,
    SAYING,
    SOURCE,
    TIME,
    TITLED,
    VIEWER,
)
from briefing.model import Kind, Span
from briefing.record import Final

_ABLE: Final = ROLE | ORGANISATION
_NO_NAME: Final = TIME | PLURAL | SOURCE | SAYING
_MARKS = "„“”»«\"‚‘’›‹' "
_PUNCTUATION = ",.:;!?…"
_STOPS = ".!?…"
_TITLE_WORDS: Final = 5
_CLAIM_WORDS: Final = 4
"""Quoted words without any cue are somebody's words from this length on."""


def quoted_inside(
    sentence: Sentence, said: Range, speaker: Range | None, cue_at: tuple[Span, ...]
) -> list[Proposal]:
    """Propose the quotations inside indirect speech as verbatim claims of the same speaker."""
    if not sentence.has & QUOTATION:
        return []
    return [
        Proposal("direct.nested", Kind.DIRECT, pieces(sentence.tokens, (i, i + 1)), speaker, cue_at)
        for i in range(said.first, said.end)
        if sentence.tokens.tags[i] & QUOTATION and not is_title(sentence, i)
    ]


def is_title(sentence: Sentence, index: int) -> bool:
    """Tell a quoted name or title from quoted words: „Spiegel“, the ship „Morgenrot“."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    words = tokens.words[index].strip(_MARKS).split()
    if not words:
        return True
    before = tags[index - 1] if index > sentence.first else 0
    if before & TITLED or _is_in_compound(sentence, index):
        return True
    if before & INDEFINITE and not words[0][0].isdigit():
        # "ein „Wortbruch“", "als „Kapitulation“": names take no indefinite article
        return False
    if words[-1][-1] in _STOPS and len(words) > 1:
        return False
    starts_high = not words[0][0].islower()
    if before & CAPITAL and not before & (SAYING | CUE) and len(words) <= _TITLE_WORDS:
        return starts_high
    if len(words) == 1:
        return starts_high
    high = sum(not word[0].islower() for word in words)
    return len(words) <= _TITLE_WORDS and high * 2 > len(words) and starts_high


def _is_in_compound(sentence: Sentence, index: int) -> bool:
    """Tell „Nordlicht“-Chefin."""
    tokens = sentence.tokens
    behind = index + 1
    return (
        behind < sentence.end
        and tokens.starts[behind] == tokens.end(index)
        and tokens.words[behind].startswith("-")
    )


def bare_quotes(sentence: Sentence, framed: list[Proposal]) -> list[Proposal]:
    """Propose the quotations that no frame of the sentence has taken."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    proposals: list[Proposal] = []
    if not sentence.has & QUOTATION:
        return proposals
    taken = [span for proposal in framed for span in proposal.content]
    for index in range(sentence.first, sentence.end):
        if not tags[index] & QUOTATION or is_title(sentence, index):
            continue
        start, end = tokens.starts[index], tokens.end(index)
        if any(a <= start and end <= b for a, b in taken):
            continue
        content = pieces(tokens, (index, index + 1))
        verb = _verb_behind(sentence, index)
        if verb is not None:
            speaker = first_phrase(sentence, verb + 1, sentence.end)
            cue = (tokens.span(verb, verb + 1),)
            proposals.append(Proposal("direct.verb", Kind.DIRECT, content, speaker, cue))
        elif (colon := _before_colon(sentence, index)) is not None:
            speaker = subject_of(sentence, colon)
            proposals.append(
                Proposal(
                    "direct.colon", Kind.DIRECT, content, speaker, (), inherits=speaker is None
                )
            )
        elif _stands_alone(sentence, index):
            proposals.append(
                Proposal("direct.alone", Kind.DIRECT, content, None, (), inherits=True)
            )
        elif (viewer := _viewer(sentence, index)) or _is_claim(sentence, index, framed):
            speaker = viewer or _subject_around(sentence, index) or _speaker_of(framed)
            proposals.append(
                Proposal("direct.bare", Kind.DIRECT, content, speaker, (), inherits=speaker is None)
            )
    return proposals


def _is_claim(sentence: Sentence, index: int, framed: list[Proposal]) -> bool:
    """Tell quoted words from a name where no frame claims them: a verb, or a speaker about."""
    tokens = sentence.tokens
    words = tokens.words[index].strip(_MARKS).split()
    bare = (word.rstrip(_PUNCTUATION) for word in words)
    speaks = any(tag_word(word, sentence.lexicon) & FINITE for word in bare if word)
    if framed or any(sentence.cues):
        before = tokens.tags[index - 1] if index > sentence.first else 0
        return speaks or words[0][0].islower() or bool(before & INDEFINITE)
    return speaks and len(words) >= _CLAIM_WORDS


def _viewer(sentence: Sentence, index: int) -> Range | None:
    """Find X in "Für X ist der Plan „absurd“": somebody by title or name, or a body."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    found = clause_of(sentence, index)
    if found is None or found[1].finite < 0:
        return None
    clause = found[1]
    first = clause.first + 1
    if not tags[clause.first] & VIEWER or not tags[clause.finite] & COPULA:
        return None
    end = noun_phrase(tokens, first, clause.finite)
    has = kind(tokens, first, end)
    is_name = not tags[first] & DETERMINER and tags[end - 1] & CAPITAL and not has & _NO_NAME
    is_whole = end == clause.finite and end > first
    return Range(first, end) if is_whole and (is_name or has & _ABLE) else None


def _verb_behind(sentence: Sentence, index: int) -> int | None:
    """Find the verb of "„...“, freute sich X": any finite verb right behind a first quotation."""
    tags = sentence.tokens.tags
    if index > sentence.first:
        return None
    after = index + 1
    while after < sentence.end and tags[after] & COMMA:
        after += 1
    if after >= sentence.end or (after == index + 1 and not tags[after] & FINITE):
        return None
    return after if tags[after] & (FINITE | GUESSED_FINITE) else None


def _stands_alone(sentence: Sentence, index: int) -> bool:
    """Tell a quotation that is its sentence."""
    return all(
        not tag & (FINITE | CAPITAL | ADVERB | COORDINATOR)
        for at, tag in enumerate(
            sentence.tokens.tags[sentence.first : sentence.end], sentence.first
        )
        if at != index
    )


def _before_colon(sentence: Sentence, index: int) -> int | None:
    """Find the number of the clause that introduces a quotation with a colon."""
    tags = sentence.tokens.tags
    if index <= sentence.first or not tags[index - 1] & COLON:
        return None
    found = clause_of(sentence, index)
    return found[0] - 1 if found and found[0] else None


def _subject_around(sentence: Sentence, index: int) -> Range | None:
    """Take the subject of the clause around a quotation as who says it."""
    found = clause_of(sentence, index)
    if found is None:
        return None
    number = found[0]
    if found[1].shape in (Shape.FRAGMENT, Shape.INFINITIVE):
        number = main_before(sentence, number)
    phrase = agent_of(sentence, number) or subject_of(sentence, number)
    return None if phrase is not None and phrase.first <= index < phrase.end else phrase


def _speaker_of(framed: list[Proposal]) -> Range | None:
    """Find who speaks in the frames of the sentence, the last first."""
    return next((one.speaker for one in reversed(framed) if one.speaker is not None), None)


def subject_of(sentence: Sentence, number: int) -> Range | None:
    """Find the subject of an indicative clause, or the phrase that stands for it ("X: „...“").

    A clause in the Konjunktiv has none to give: it is itself somebody's words.
    """
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    if clause.finite >= 0:
        return None if clause.subjunctive else subject(sentence, number, clause.finite)
    end = noun_phrase(sentence.tokens, clause.first, clause.end)
    has_none = clause.shape is Shape.INFINITIVE or tags[clause.first] & (COORDINATOR | MODIFIER)
    if (
        not has_none
        and end > clause.first
        and (end == clause.end or sentence.tokens.tags[end] & PREPOSITION)
    ):
        return Range(clause.first, end)
    main = main_before(sentence, number)
    return subject_of(sentence, main) if main < number else None
