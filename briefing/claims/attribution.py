"""Who says what by verbs: the frames "X sagte, ...", "..., sagte X" and "X sagte: ...".

Each function reads one frame of one sentence and proposes; `resolution` decides. Attribution without
a verb ("laut X") is in `adpositions`.
"""

from __future__ import annotations

from briefing.claims.clauses import Clause, Shape, opening
from briefing.claims.cues import Cue
from briefing.claims.frames import Proposal, Range, Sentence, cue_spans, pieces, trim
from briefing.claims.mentions import apposition, noun_phrase
from briefing.language.tags import (
    ADVERB,
    AS,
    AUXILIARY,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    DETERMINER,
    IMPERSONAL,
    LINKS,
    OBLIQUE,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    SO,
    SUBORDINATOR,
    TITLED,
)
from briefing.model import Kind, Span


def verb_frames(sentence: Sentence) -> list[Proposal]:
    """Propose a claim for every verb that reports speech and has something that is said."""
    proposals: list[Proposal] = []
    for number, cues in enumerate(sentence.cues):
        clause = sentence.clauses[number]
        for cue in cues:
            if clause.shape is Shape.SUBORDINATE and sentence.tokens.tags[clause.first] & AS:
                continue
            if _is_postposed(sentence, number, cue):
                proposals += _postposed(sentence, number, cue)
            else:
                proposals += _preposed(sentence, number, cue)
    return proposals


# --- the speaker ---------------------------------------------------------------------------------


def subject(sentence: Sentence, number: int, cue: Cue) -> Range | None:
    """Find the noun phrase that is the subject of a cue's clause."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    if cue.is_passive:
        return _agent(sentence, clause)
    verb = cue.finite
    opener = opening(tags, clause.first, clause.end)
    if clause.shape in (Shape.SUBORDINATE, Shape.RELATIVE):
        if clause.shape is Shape.RELATIVE:
            return _antecedent(sentence, number)
        return _first_phrase(sentence, opener + 1, clause.end)
    if verb > opener:
        before = _prefield(sentence, number, opener, verb)
        if before is not None:
            return before
    after = _first_phrase(sentence, verb + 1, clause.end)
    if after is not None:
        return _with_apposition(sentence, after)
    return _resumed(sentence, number) if verb == opener else None


def _prefield(sentence: Sentence, number: int, first: int, verb: int) -> Range | None:
    """Read the words before a second-place verb as subject, unless they cannot be one."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    tag = tags[first]
    if tag & (PREPOSITION | SUBORDINATOR | QUOTATION) or tag & OBLIQUE:
        return None
    end = noun_phrase(tokens, first, verb)
    if end == first or tag & IMPERSONAL:
        return None
    if tag & PRONOUN and end == first + 1 and not tag & ~(PRONOUN | CAPITAL) & _PERSONAL:
        # "Das sagte der Minister": a demonstrative gives way to a phrase behind the verb
        behind = _first_phrase(sentence, verb + 1, sentence.clauses[number].end)
        if behind is not None and behind.end - behind.first > 1:
            return behind
    return Range(first, end)


_PERSONAL = DETERMINER


def _first_phrase(sentence: Sentence, first: int, end: int) -> Range | None:
    """Find the first noun phrase that no preposition governs and that may be a subject."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    index = first
    while index < end:
        tag = tags[index]
        if tag & PREPOSITION:
            close = noun_phrase(tokens, index + 1, end)
            index = max(close, index + 1)
            continue
        if tag & (ADVERB | SO) and not tag & (DETERMINER | CAPITAL):
            index += 1
            continue
        close = noun_phrase(tokens, index, end)
        if close > index:
            if not tag & (OBLIQUE | IMPERSONAL):
                return Range(index, close)
            index = close
        else:
            index += 1
    return None


def _agent(sentence: Sentence, clause: Clause) -> Range | None:
    """Find "von X" in a passive clause."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for index in range(clause.first, clause.end - 1):
        if tokens.words[index] in sentence.lexicon.agents:
            close = noun_phrase(tokens, index + 1, clause.end)
            if close > index + 1 and not tags[index + 1] & IMPERSONAL:
                return Range(index + 1, close)
    return None


def _antecedent(sentence: Sentence, number: int) -> Range | None:
    """Find the phrase right before a relative clause: "der Sprecher, der sagte, ..."."""
    if number == 0:
        return None
    clause = sentence.clauses[number - 1]
    tokens = sentence.tokens
    for index in range(clause.first, clause.end):
        if noun_phrase(tokens, index, clause.end) == clause.end:
            return Range(index, clause.end)
    return None


def _resumed(sentence: Sentence, number: int) -> Range | None:
    """Find the subject of a clause that goes on after an apposition or relative clause."""
    tags = sentence.tokens.tags
    for clause in reversed(sentence.clauses[:number]):
        if clause.before & (COLON | BREAK):
            return None
        if clause.shape is Shape.FRAGMENT and not clause.before & COMMA:
            opener = opening(tags, clause.first, clause.end)
            close = noun_phrase(sentence.tokens, opener, clause.end)
            if close > opener and not tags[opener] & PREPOSITION:
                return Range(opener, close)
    return None


def _with_apposition(sentence: Sentence, phrase: Range) -> Range:
    tokens = sentence.tokens
    if phrase.end - phrase.first == 1 and tokens.tags[phrase.first] & PRONOUN:
        return phrase
    return Range(phrase.first, apposition(tokens, phrase.end, sentence.end))


# --- what is said before the verb ----------------------------------------------------------------


def _is_postposed(sentence: Sentence, number: int, cue: Cue) -> bool:
    """Tell "..., sagte X" from "X sagte, ..."."""
    tags = sentence.tokens.tags
    clause = sentence.clauses[number]
    first = clause.first
    if cue.is_passive or clause.shape not in (Shape.MAIN, Shape.FRAGMENT):
        return False
    if tags[first] & QUOTATION and cue.finite == first + 1:
        return True
    if cue.finite != first and not (tags[first] & SO and cue.finite == first + 1):
        return False
    if number == 0 or clause.before & COLON:
        return first > sentence.first and bool(tags[first - 1] & QUOTATION)
    if _resumed(sentence, number) is None:
        return True
    return any(c.shape is Shape.MAIN or c.subjunctive for c in sentence.clauses[:number])


def _postposed(sentence: Sentence, number: int, cue: Cue) -> list[Proposal]:
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    if "p" not in cue.verb.complements:
        return []
    speaker = subject(sentence, number, cue)
    said_end = clause.first + 1 if tags[clause.first] & QUOTATION else clause.first
    said = trim(tokens, sentence.first, said_end)
    if said.first >= said.end:
        return []
    cue_at = cue_spans(tokens, cue)
    if (
        speaker is None
        and tags[cue.finite + 1 if cue.finite + 1 < sentence.end else cue.finite] & IMPERSONAL
    ):
        speaker = _where_it_says(sentence, cue.finite + 2)
    tail = _tail(sentence, number)
    quotes = [i for i in range(said.first, said.end) if tags[i] & QUOTATION]
    only_quotes = all(
        tags[i] & (QUOTATION | COMMA | BREAK | ADVERB | COORDINATOR) for i in range(*said)
    )
    if quotes and only_quotes:
        quotes += [i for r in tail for i in range(*r) if tags[i] & QUOTATION]
        return [
            Proposal("direct.postposed", Kind.DIRECT, pieces(tokens, (i, i + 1)), speaker, cue_at)
            for i in quotes
        ]
    content = pieces(tokens, said, *tail)
    return [
        Proposal("indirect.postposed", Kind.INDIRECT, content, speaker, cue_at),
        *_quoted_inside(sentence, said, speaker, cue_at),
    ]


def _where_it_says(sentence: Sentence, first: int) -> Range | None:
    """Find X in "heißt es in X"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    for index in range(first, sentence.end - 1):
        if tags[index] & COMMA:
            return None
        if tags[index] & PREPOSITION:
            close = noun_phrase(tokens, index + 1, sentence.end)
            return Range(index + 1, close) if close > index + 1 else None
    return None


def _tail(sentence: Sentence, number: int) -> list[Range]:
    """Find what goes on being said after "..., sagte X, ..."."""
    tags = sentence.tokens.tags
    following = sentence.clauses[number + 1 :]
    for offset, clause in enumerate(following):
        if clause.shape is Shape.FRAGMENT and not tags[clause.first] & QUOTATION:
            continue
        if tags[clause.first] & QUOTATION or clause.subjunctive == 2:
            if clause.shape is Shape.RELATIVE:
                continue
            return [Range(following[offset].first, sentence.end)]
        return []
    return []


# --- what is said after the verb -----------------------------------------------------------------


def _preposed(sentence: Sentence, number: int, cue: Cue) -> list[Proposal]:
    tokens, tags = sentence.tokens, sentence.tokens.tags
    speaker = subject(sentence, number, cue)
    cue_at = cue_spans(tokens, cue)
    complements = cue.verb.complements
    proposals: list[Proposal] = []
    inline = _inline_quotes(sentence, number, cue, speaker, cue_at)
    found = _complement(sentence, number, complements)
    if found is not None:
        rule, kind, first, end = found
        if kind is Kind.DIRECT:
            return [
                Proposal(rule, kind, pieces(tokens, (i, i + 1)), speaker, cue_at)
                for i in range(first, end)
                if tags[i] & QUOTATION
            ]
        content = pieces(tokens, (first, end))
        if content:
            proposals.append(Proposal(rule, kind, content, speaker, cue_at))
            proposals += _quoted_inside(sentence, Range(first, end), speaker, cue_at)
    elif "f" in complements:
        proposals += _spoken_of(sentence, number, cue, speaker, cue_at)
    elif "r" in complements and not inline:
        proposals += _reported(sentence, number, cue, speaker, cue_at)
    return proposals + inline


def _complement(
    sentence: Sentence, number: int, complements: str
) -> tuple[str, Kind, int, int] | None:
    """Find the clause or quotation after a cue: rule, kind and range of tokens."""
    tags = sentence.tokens.tags
    for offset, clause in enumerate(sentence.clauses[number + 1 :], number + 1):
        opener = opening(tags, clause.first, clause.end)
        end = _content_end(sentence, offset)
        if clause.before & COLON:
            if tags[clause.first] & QUOTATION and "q" in complements:
                return "direct.colon", Kind.DIRECT, clause.first, end
            if complements.strip("r"):
                return "indirect.colon", Kind.INDIRECT, clause.first, sentence.end
            return None
        if tags[clause.first] & QUOTATION and "q" in complements and clause.end == clause.first + 1:
            return "direct.colon", Kind.DIRECT, clause.first, end
        if tags[opener] & COMPLEMENTIZER and clause.shape is Shape.SUBORDINATE:
            if "d" in complements:
                return "indirect.dass", Kind.INDIRECT, clause.first, end
        elif clause.shape is Shape.INFINITIVE:
            if "z" in complements:
                return "indirect.zu", Kind.INDIRECT, clause.first, end
        elif clause.shape is Shape.MAIN and "v" in complements:
            if tags[clause.first] & (AS | SO) or tags[clause.first] & COORDINATOR:
                return None
            if clause.subjunctive:
                return "indirect.v2", Kind.INDIRECT, clause.first, end
            if offset == number + 1 and clause.finite > clause.first:
                return "indirect.gap", Kind.INDIRECT, clause.first, end
            return None
        elif clause.shape is Shape.MAIN:
            return None
    return None


def _content_end(sentence: Sentence, number: int) -> int:
    """Find where what is said ends: at the next frame, or where the author speaks again."""
    tags = sentence.tokens.tags
    reported = sentence.clauses[number].subjunctive == 2
    for offset in range(number + 1, len(sentence.clauses)):
        clause = sentence.clauses[offset]
        first = clause.first
        if tags[first] & (AS | SO) and sentence.cues[offset]:
            return first
        if tags[first] & SO and clause.shape is Shape.FRAGMENT:
            return first
        if (
            reported
            and clause.shape is Shape.MAIN
            and not clause.subjunctive
            and tags[first] & COORDINATOR
        ):
            return first
        if (
            clause.before & BREAK
            and clause.shape is Shape.MAIN
            and not clause.subjunctive
            and reported
        ):
            return first
    return sentence.end


def _spoken_of(
    sentence: Sentence, number: int, cue: Cue, speaker: Range | None, cue_at: tuple[Span, ...]
) -> list[Proposal]:
    """Read "sprach von zehn Gefechten, von denen ... seien"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    for index in range(cue.finite + 1, clause.end - 1):
        if tokens.words[index] in sentence.lexicon.agents:
            rest = sentence.clauses[number + 1 :]
            said = any(c.subjunctive for c in rest)
            end = (
                sentence.end
                if rest and all(c.shape is not Shape.MAIN or c.subjunctive for c in rest)
                else clause.end
            )
            content = pieces(tokens, (index + 1, end))
            rule, kind = (
                ("indirect.von", Kind.INDIRECT) if said else ("reported.von", Kind.REPORTED)
            )
            return [
                Proposal(rule, kind, content, speaker, (*cue_at, tokens.span(index, index + 1)))
            ]
    return []


def _reported(
    sentence: Sentence, number: int, cue: Cue, speaker: Range | None, cue_at: tuple[Span, ...]
) -> list[Proposal]:
    """Read the object of a speech act: "kündigte weitere Investitionen an"."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    clause = sentence.clauses[number]
    if speaker is None or clause.shape is not Shape.MAIN:
        return []
    if speaker.first > cue.finite:
        first = speaker.end
        end = cue.parts[-1] if cue.parts[-1] > first else clause.end
        content = pieces(tokens, (first, end)) or pieces(tokens, (clause.first, cue.finite))
    else:
        end = cue.parts[-1] if cue.parts[-1] > cue.finite else clause.end
        content = pieces(tokens, (cue.finite + 1, end))
    if not content:
        return []
    return [Proposal("reported.act", Kind.REPORTED, content, speaker, cue_at)]


# --- quotations inside ---------------------------------------------------------------------------


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


def _quoted_inside(
    sentence: Sentence, said: Range, speaker: Range | None, cue_at: tuple[Span, ...]
) -> list[Proposal]:
    """Propose the quotations inside indirect speech as verbatim claims of the same speaker."""
    return [
        Proposal("direct.nested", Kind.DIRECT, pieces(sentence.tokens, (i, i + 1)), speaker, cue_at)
        for i in range(said.first, said.end)
        if sentence.tokens.tags[i] & QUOTATION and not is_title(sentence, i)
    ]


def is_title(sentence: Sentence, index: int) -> bool:
    """Tell a quoted name or title from quoted words: „Spiegel“, the film „Das Boot“."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    if index > sentence.first and tags[index - 1] & TITLED:
        return True
    words = tokens.words[index].strip('„“”»«"‚‘’ ').split()
    if not words:
        return True
    if words[-1][-1] in ".!?…":
        return False
    if len(words) == 1:
        return words[0][0].isupper()
    return len(words) <= _TITLE_WORDS and sum(w[0].isupper() for w in words) * 2 > len(words)


_TITLE_WORDS = 4
