"""Run the stages in their order: parsing, language, claims; in one go or part by part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.claims import find_claims, find_places
from briefing.language import guess, load
from briefing.language.guessing import find_foreign
from briefing.model import (
    AnnotatedBriefing,
    Briefing,
    Claim,
    Document,
    Found,
    Section,
    Span,
    Verification,
)
from briefing.parsing import parse

WHOLE = 200_000
"""So many characters are analysed in one go; what is longer, in parts."""
GLANCE = 8_000
"""Characters that are analysed first, so that what is on the screen need not wait for the rest."""
PART = 25_000
CONTEXT = 10_000
"""Characters before a part that are read along, for the names in them."""

Place = tuple[int | None, Span]
"""A stretch that may hold claims, and its section."""


def annotate(document: Document, language: str | None = None) -> AnnotatedBriefing:
    """Find structure, claims and verifications in a document, by the rules of its language.

    All of it is in the language that is declared (ISO 639). Else the language is guessed, and a
    paragraph in another one is read by that one's rules. One without rules has its quotation marks
    read.
    """
    briefing = parse(document)
    code = language or guess(briefing.text)
    claims, verifications = _find(briefing, code, language is None)
    return AnnotatedBriefing(briefing, code, claims, verifications)


def outline(document: Document, language: str | None = None) -> AnnotatedBriefing:
    """Find the structure only: what can be shown while `find_in_parts` looks for the claims."""
    briefing = parse(document)
    return AnnotatedBriefing(briefing, language or guess(briefing.text), (), ())


def find_in_parts(
    briefing: Briefing, language: str, is_declared: bool = False, at: int = 0
) -> Iterator[Found]:
    """Find the claims of a briefing, those around the character `at` first.

    Up to `WHOLE` characters the last part holds exactly what `annotate` finds. In a longer text the
    parts follow one another from `at` on, then from the beginning; names that were given more than
    `CONTEXT` characters before a part are not known in it.
    """
    is_mixed = not is_declared
    places = find_places(briefing)
    size = sum(end - start for _, (start, end) in places)
    if size > GLANCE:
        # More than a glance is read again below: by then the screen has something to show.
        first, last = _stretch(places, _place_of(places, at), GLANCE)
        yield _find_part(briefing, places, (first, last), language, is_mixed)
    if size <= WHOLE:
        claims, verifications = _find(briefing, language, is_mixed)
        yield Found(Span(0, len(briefing.text)), claims, verifications)
        return
    parts: list[tuple[int, int]] = []
    while not parts or parts[-1][1] < len(places):
        parts.append(_stretch(places, parts[-1][1] if parts else 0, PART))
    here = next(place for place, (_, last) in enumerate(parts) if last > _place_of(places, at))
    for part in (*parts[here:], *parts[:here]):
        yield _find_part(briefing, places, part, language, is_mixed)


def _find(
    briefing: Briefing, language: str, is_mixed: bool
) -> tuple[tuple[Claim, ...], tuple[Verification, ...]]:
    spans = [span for _, span in find_places(briefing)]
    foreign = _find_foreign(briefing.text, spans, language) if is_mixed else {}
    lexicons = {span: load(code) for span, code in foreign.items()}
    return find_claims(briefing, load(language), lexicons)


def _find_foreign(text: str, spans: Sequence[Span], language: str) -> dict[Span, str]:
    """Find the foreign paragraphs with a look at no more of the text than they cover."""
    if not spans:
        return {}
    base, end = spans[0].start, spans[-1].end
    shifted = [Span(span.start - base, span.end - base) for span in spans]
    found = find_foreign(text[base:end], shifted, language)
    return {Span(span.start + base, span.end + base): code for span, code in found.items()}


def _place_of(places: Sequence[Place], at: int) -> int:
    """Tell the first place that ends behind a character; the last one if none does."""
    after = (index for index, (_, span) in enumerate(places) if span.end > at)
    return next(after, len(places) - 1)


def _stretch(places: Sequence[Place], first: int, size: int) -> tuple[int, int]:
    """Take places from the first one on until they have so many characters; at least one."""
    last, taken = first, 0
    while last < len(places) and taken < size:
        taken += len(range(*places[last][1]))
        last += 1
    return first, last


def _find_part(
    briefing: Briefing,
    places: Sequence[Place],
    part: tuple[int, int],
    language: str,
    is_mixed: bool,
) -> Found:
    first, last = part
    before, taken = first, 0
    while before > 0 and taken < CONTEXT:
        before -= 1
        taken += len(range(*places[before][1]))
    claims, verifications = _find(_excerpt(briefing, places[before:last]), language, is_mixed)
    span = Span(places[first][1].start, places[last - 1][1].end)
    return _leave_out_context(Found(span, claims, verifications))


def _leave_out_context(found: Found) -> Found:
    """Keep what stands in the part itself."""
    kept = [
        index
        for index, verification in enumerate(found.verifications)
        if verification.trigger[0].start >= found.span.start
    ]
    new = {index: place for place, index in enumerate(kept)}
    claims = tuple(
        claim._replace(
            verifications=tuple(new[index] for index in claim.verifications if index in new)
        )
        for claim in found.claims
        if claim.content[0].start >= found.span.start
    )
    return Found(found.span, claims, tuple(found.verifications[index] for index in kept))


def _excerpt(briefing: Briefing, places: Sequence[Place]) -> Briefing:
    """Make a briefing of some places: a section each, titles being paragraphs like any other."""
    spans = {span for _, span in places}
    return briefing._replace(
        headline=briefing.headline if briefing.headline in spans else None,
        deck=briefing.deck if briefing.deck in spans else None,
        sections=tuple(
            Section(index, None, span, (span,)) for index, span in places if index is not None
        ),
    )
