"""Find the claims of a briefing: at once, or part by part where somebody is waiting for them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from briefing.claims import find_claims, find_places
from briefing.language import load
from briefing.language.guessing import find_foreign
from briefing.model import Briefing, Claim, Found, Section, Span, Verification

WHOLE = 200_000
"""So many characters are analysed in one go; what is longer, in parts."""
GLANCE = 8_000
"""Characters that are analysed first, so that what is on the screen need not wait for the rest."""
PART = 25_000
CONTEXT = 10_000
"""Characters before a part that are read along, for the names in them."""

Place = tuple[int | None, Span]
"""A stretch that may hold claims, and its section."""


def find_in_parts(
    briefing: Briefing,
    language: str,
    is_declared: bool = False,
    look_up: Callable[[], int] = lambda: 0,
) -> Iterator[Found]:
    """Find the claims of a briefing, first around the character that is being read.

    Up to `WHOLE` characters the last part holds exactly what `annotate` finds. In a longer text
    `look_up` is asked before each part where the reader is now; names that were given more than
    `CONTEXT` characters before a part are not known in it.
    """
    is_mixed = not is_declared
    places = find_places(briefing)
    size = sum(end - start for _, (start, end) in places)
    if size > GLANCE:
        # More than a glance is read again below: by then the screen has something to show.
        first, last = _stretch(places, _place_of(places, look_up()), GLANCE)
        yield _find_part(briefing, places, (first, last), language, is_mixed)
    if size <= WHOLE:
        claims, verifications = find_all(briefing, language, is_mixed)
        yield Found(Span(0, len(briefing.text)), claims, verifications)
        return
    waiting: list[tuple[int, int]] = []
    while not waiting or waiting[-1][1] < len(places):
        waiting.append(_stretch(places, waiting[-1][1] if waiting else 0, PART))
    while waiting:
        here = _place_of(places, look_up())
        after = (index for index, (_, last) in enumerate(waiting) if last > here)
        yield _find_part(briefing, places, waiting.pop(next(after, 0)), language, is_mixed)


def find_all(
    briefing: Briefing, language: str, is_mixed: bool
) -> tuple[tuple[Claim, ...], tuple[Verification, ...]]:
    """Find all claims and verifications; `is_mixed` reads foreign paragraphs by their own rules."""
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
    place = bisect_right(places, at, key=lambda place: place[1].end)
    return min(place, len(places) - 1)


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
    claims, verifications = find_all(_excerpt(briefing, places[before:last]), language, is_mixed)
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
