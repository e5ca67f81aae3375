"""Claims and verifications of a briefing, found by the stages in their order.

quotations -> sentences -> clauses -> cues -> frames -> resolution -> confidence: each stage is a
module that can be read alone; this one only calls them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.claims.adpositions import adposition_frames, find_sources
from briefing.claims.attribution import verb_frames
from briefing.claims.carriers import carry
from briefing.claims.drafts import Proposed
from briefing.claims.frames import Proposal, Range, Sentence, all_tags, read_sentence
from briefing.claims.headlines import headline_frames
from briefing.claims.inheritance import attribute, without_pointer
from briefing.claims.names import Names
from briefing.claims.nouns import noun_frames
from briefing.claims.parentheses import parenthesis_frames
from briefing.claims.quotations import Marks, find_quotations, inner_pairs, without_strays
from briefing.claims.resolution import settle
from briefing.claims.sentences import Tokens, split_sentences, tokenize
from briefing.claims.unframed import unframed
from briefing.claims.verification import find_verifications, leave_out, link
from briefing.language import Lexicon
from briefing.language.tags import (
    COLON,
    CUE,
    HEARSAY,
    HEARSAY_OWN,
    INHERITED,
    MAYBE_SUBJUNCTIVE,
    NEEDS_SOURCE,
    QUOTATION,
    SAYING,
    SO,
    SOURCE_POSTPOSITION,
    SOURCE_PREPOSITION,
    SUBJUNCTIVE,
    VIEW,
)
from briefing.model import Briefing, Claim, Span, Verification
from briefing.record import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing.claims.svo.cast import Cast

_INTERESTING: Final = (
    COLON
    | CUE
    | HEARSAY
    | HEARSAY_OWN
    | INHERITED
    | NEEDS_SOURCE
    | QUOTATION
    | SOURCE_POSTPOSITION
    | SOURCE_PREPOSITION
    | SUBJUNCTIVE
    | MAYBE_SUBJUNCTIVE
    | SAYING
    | SO
    | VIEW
)


_DEPTH: Final = 2
"""How deep quotations inside quotations are read; what is quoted deeper is only part of it."""


def find_claims(
    briefing: Briefing, lexicon: Lexicon, foreign: Mapping[Span, Lexicon] | None = None
) -> tuple[tuple[Claim, ...], tuple[Verification, ...]]:
    """Find who says what, and what the article says about confirmation.

    `foreign` has the lexicon of each paragraph that is written in another language.
    """
    foreign = foreign or {}
    places = find_places(briefing)
    spans = [span for _, span in places]
    lexicons = [foreign.get(span, lexicon) for span in spans]
    typed = [one.quotes_typed for one in lexicons]
    marks = find_quotations(briefing.text, spans, typed)
    paragraphs = [
        tokenize(briefing.text, span, pairs, one, strays)
        for span, (pairs, strays), one in zip(spans, marks, lexicons, strict=True)
    ]
    proposed = []
    for (section, _), tokens, (pairs, _) in zip(places, paragraphs, marks, strict=True):
        proposed += _read(section, tokens, pairs)
    names = _name_tables(paragraphs)
    claims = _without_strays(attribute(proposed, names), marks, briefing.text)
    sentences = [(one.tokens, *one.sentence) for one in proposed]
    quoting = {number for number, one in enumerate(proposed) if one.has & QUOTATION}
    told = tuple(without_pointer(claim, lexicon.rules) for claim in claims)
    verifications = find_verifications(sentences, quoting, told, names)
    claims = leave_out(claims, verifications, sentences)
    return link(claims, verifications), verifications


def _name_tables(paragraphs: list[Tokens]) -> dict[str, Names | Cast]:
    """Gather the names of each language's paragraphs; each table knows those of the others too."""
    by_code: dict[str, list[Tokens]] = {}
    for tokens in paragraphs:
        by_code.setdefault(tokens.lexicon.code, []).append(tokens)
    tables = {code: _names(some, some[0].lexicon) for code, some in by_code.items()}
    for code, table in tables.items():
        for other in tables.keys() - {code}:
            table.borrow(tables[other].full)
    return tables


def _names(paragraphs: list[Tokens], lexicon: Lexicon) -> Names | Cast:
    if lexicon.verb_final:
        return Names(paragraphs, lexicon)
    from briefing.claims.svo.cast import Cast  # on use: a verb-final language does without

    return Cast(paragraphs, lexicon)


def find_places(briefing: Briefing) -> list[tuple[int | None, Span]]:
    """List every stretch that may hold claims, in reading order, with its section."""
    places: list[tuple[int | None, Span]] = []
    if briefing.headline:
        places.append((None, briefing.headline))
    if briefing.deck:
        places.append((None, briefing.deck))
    for section in briefing.sections:
        if section.title:
            places.append((section.index, section.title))
        places.extend((section.index, paragraph) for paragraph in section.paragraphs)
    return places


def _read(
    section: int | None, tokens: Tokens, pairs: Sequence[Span], depth: int = 0
) -> list[Proposed]:
    """Propose what each sentence of a paragraph says, and what is quoted in its quotations."""
    inner = inner_pairs(pairs) if depth < _DEPTH and len(pairs) > 1 else {}
    proposed = []
    previous = Range(0, 0)
    for first, end in split_sentences(tokens):
        part = Range(first, end)
        has = all_tags(tokens, part)
        proposals = _propose(tokens, part, previous, has)
        quoted: list[Proposed] = []
        if inner and has & QUOTATION:
            for index in range(first, end):
                if (quotations := inner.get(tokens.span(index, index + 1))) is not None:
                    inside = Span(tokens.starts[index] + 1, tokens.end(index) - 1)
                    words = tokenize(tokens.text, inside, quotations, tokens.lexicon)
                    quoted += _read(section, words, quotations, depth + 1)
        proposed.append(Proposed(section, tokens, part, has, proposals, tuple(quoted)))
        previous = part
    return proposed


def _without_strays(
    claims: tuple[Claim, ...], marks: Sequence[Marks], text: str
) -> tuple[Claim, ...]:
    if not (strays := [at for one in marks for at in one.strays]):
        return claims
    left = [claim._replace(content=without_strays(claim.content, strays, text)) for claim in claims]
    # What begins with such a mark may begin behind another claim now.
    left.sort(key=lambda claim: claim.content[0])
    return tuple(claim._replace(id=f"c{number}") for number, claim in enumerate(left, 1))


def _propose(tokens: Tokens, part: Range, previous: Range, has: int) -> list[Proposal]:
    """Run the frames over one sentence, whose joined tags are `has`, and settle the proposals."""
    lexicon = tokens.lexicon
    if not lexicon.verb_final:
        from briefing.claims.svo import svo_frames  # on use, as above

        bare = Sentence(tokens, *part, [], [], lexicon, previous, has)
        return settle(svo_frames(bare), lexicon)
    if not has & _INTERESTING:
        return []
    sentence = read_sentence(tokens, part, previous, has, lexicon)
    sources = find_sources(sentence)
    proposals = [
        *verb_frames(sentence),
        *noun_frames(sentence, sources),
        *adposition_frames(sentence, sources),
        *parenthesis_frames(sentence),
        *headline_frames(sentence),
    ]
    proposals += unframed(sentence, proposals)
    return carry(sentence, sources, settle(proposals, lexicon))
