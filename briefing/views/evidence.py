"""What an article leaves in doubt, and its own sentence that says so.

Shared by the plain and Markdown views and by the reader's claim card. Sentence ends are found
by a simple rule, good enough to show a sentence; the engine has a finer one for finding claims.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

from briefing.model import (
    AnnotatedBriefing,
    Briefing,
    Claim,
    Kind,
    Section,
    Span,
    Status,
    Verification,
)
from briefing.record import NamedTuple
from briefing.views.cells import squeeze

IN_DOUBT = (Status.UNCONFIRMED, Status.DISPUTED)
"""What the last block of a summary lists, the gravest last."""

_NEAR = 8
"""So many findings before one are looked at for what it is part of."""

_SENTENCE_END = re.compile(r"[.!?…](\S{0,3})\s{1,8}(?=(\S{1,4}))")
"""An end mark, what may close after it, blanks, and how the next word begins."""
_CLOSING = "\"'“”»«‘’›‹)]"
_MARKS = '"„“”‟»«‚‘’›‹'
_OPENING = "\"'„“‚‘»«›‹(["
_ABBREVIATION = re.compile(r"(?:\b[^\W\d_]|\b\d{1,2}|\b[A-ZÄÖÜ][^\W\d_]{1,2})\.$")
"""A dot after one letter, a day or a short capitalised word rarely ends a sentence. Where it
does, two sentences are shown instead of half a one."""


class Finding(NamedTuple):
    """One thing that the article calls unconfirmed or disputed."""

    status: Status
    content: tuple[Span, ...]
    """The claimed words; what the verification is about, or its trigger, where no claim is."""
    claim: Claim | None
    """None where nobody was found to say it."""
    verifications: tuple[Verification, ...]
    """At least one; every status that the article gives the claim."""


class Evidence(NamedTuple):
    """A sentence of the article, and what it states."""

    verifications: tuple[Verification, ...]
    """At least one, in reading order."""
    sentence: str


def find_doubts(annotated: AnnotatedBriefing) -> list[Finding]:
    """Collect what the article calls unconfirmed or disputed, in reading order.

    What holds another comes before it. Verifications that no claim carries are one finding where
    they are about the same words.
    """
    findings = [
        Finding(
            claim.status,
            claim.content,
            claim,
            tuple(annotated.verifications[index] for index in claim.verifications),
        )
        for claim in annotated.claims
        if claim.status in IN_DOUBT
    ]
    carried = {index for claim in annotated.claims for index in claim.verifications}
    findings += _unite(
        Finding(
            verification.status, verification.scope or verification.trigger, None, (verification,)
        )
        for index, verification in enumerate(annotated.verifications)
        if index not in carried and verification.status in IN_DOUBT
    )
    return sorted(findings, key=lambda found: (found.content[0].start, -found.content[-1].end))


def _unite(findings: Iterable[Finding]) -> list[Finding]:
    """Make one of findings without a claim that share words: "denied the alleged theft"."""
    united: list[Finding] = []
    for finding in sorted(findings, key=lambda found: found.content):
        near = range(len(united) - 1, max(len(united) - 1 - _NEAR, -1), -1)
        same = next((place for place in near if _share(united[place], finding)), None)
        if same is None:
            united.append(finding)
            continue
        both = (united[same], finding)
        united[same] = Finding(
            max((one.status for one in both), key=IN_DOUBT.index),
            max((one.content for one in both), key=_length),
            None,
            tuple(verification for one in both for verification in one.verifications),
        )
    return united


def _share(first: Finding, second: Finding) -> bool:
    return any(a.start < b.end and b.start < a.end for a in first.content for b in second.content)


def _length(spans: tuple[Span, ...]) -> int:
    return sum(end - start for start, end in spans)


def find_sentence(briefing: Briefing, span: Span) -> Span:
    """Widen a span to whole sentences, within its paragraph (or headline, or deck)."""
    block = _find_block(briefing, span)
    start, end = block.start, block.end
    for place in _sentence_ends(briefing.text, block):
        if place <= span.start:
            start = place
        elif place >= span.end:
            end = place
            break
    while end > span.end and briefing.text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def find_opening(briefing: Briefing, section: Section, enough: int = 80) -> Span:
    """Give the first sentence of a section, and the next while it is shorter than `enough`.

    Never more than the section's first paragraph.
    """
    block = section.paragraphs[0]
    end = next(
        (place for place in _sentence_ends(briefing.text, block) if place - block.start > enough),
        block.end,
    )
    return Span(block.start, block.start + len(briefing.text[block.start : end].rstrip()))


def find_section(briefing: Briefing, span: Span) -> Section | None:
    """Give the section that a span starts in, title included; None for headline and deck."""
    found = _last_section(briefing, span.start)
    return found if found and span.start < found.span.end else None


def _last_section(briefing: Briefing, offset: int) -> Section | None:
    """Give the last section that starts before an offset or there."""
    after = bisect_right(briefing.sections, offset, key=lambda one: (one.title or one.span).start)
    return briefing.sections[after - 1] if after else None


def quotes_by_section(annotated: AnnotatedBriefing) -> dict[int | None, list[Claim]]:
    """Collect the verbatim claims of each section, in reading order; none is a list as well."""
    quotes: dict[int | None, list[Claim]] = defaultdict(list)
    for claim in annotated.claims:
        if claim.kind is Kind.DIRECT:
            quotes[claim.section].append(claim)
    return quotes


def words_of(briefing: Briefing, spans: tuple[Span, ...]) -> str:
    """Give the words of some spans on one line, an ellipsis between pieces that lie apart.

    Pieces that only a stray quotation mark parts do not.
    """
    text = briefing.text
    words = ""
    last = -1
    for start, end in spans:
        if last >= 0:
            between = text[last:start].strip()
            words += " " if between and not between.strip(_MARKS) else " … "
        words += squeeze(text[start:end])
        last = end
    return words


def evidence_of(briefing: Briefing, finding: Finding) -> list[Evidence]:
    """Give the article's own sentences about a finding, each once, in reading order."""
    return _quote(briefing, _evidence_spans(briefing, finding))


def evidence_of_all(briefing: Briefing, findings: list[Finding]) -> list[list[Evidence]]:
    """Give the sentences about each finding, but none twice for a claim and a part of it.

    What an earlier finding of the same speaker shows, and this one stands within, is left out.
    """
    spans = [_evidence_spans(briefing, finding) for finding in findings]
    shown = []
    for number, finding in enumerate(findings):
        left = dict(spans[number])
        for before in range(max(0, number - _NEAR), number):
            other = findings[before]
            if _name_of(other) == _name_of(finding) and _holds(other, finding):
                left = {span: own for span, own in left.items() if span not in spans[before]}
        shown.append(_quote(briefing, left))
    return shown


def _quote(briefing: Briefing, spans: dict[Span, list[Verification]]) -> list[Evidence]:
    return [
        Evidence(tuple(spans[span]), squeeze(briefing.text[slice(*span)])) for span in sorted(spans)
    ]


def _evidence_spans(briefing: Briefing, finding: Finding) -> dict[Span, list[Verification]]:
    spans: dict[Span, list[Verification]] = {}
    for verification in finding.verifications:
        words = Span(verification.trigger[0].start, verification.trigger[-1].end)
        spans.setdefault(find_sentence(briefing, words), []).append(verification)
    return spans


def _name_of(finding: Finding) -> str | None:
    speaker = finding.claim and finding.claim.speaker
    return speaker.name if speaker else None


def _holds(outer: Finding, inner: Finding) -> bool:
    return all(
        any(piece.start <= start and end <= piece.end for piece in outer.content)
        for start, end in inner.content
    )


def _find_block(briefing: Briefing, span: Span) -> Span:
    """Find the paragraph, title, headline or deck around a span; else the span itself."""
    blocks = [briefing.headline, briefing.deck]
    if section := _last_section(briefing, span.start):
        after = bisect_right(section.paragraphs, span.start, key=lambda block: block.start)
        blocks += [section.title, *section.paragraphs[max(0, after - 1) : after]]
    before = [block for block in blocks if block and block.start <= span.start]
    found = max(before, key=lambda block: block.start, default=span)
    return Span(found.start, max(found.end, span.end)) if found.end > span.start else span


def _sentence_ends(text: str, block: Span) -> list[int]:
    """Give where the second, third ... sentence of a block starts."""
    return [
        match.end()
        for match in _SENTENCE_END.finditer(text, block.start, block.end)
        if not match[1].strip(_CLOSING)
        and match[2].lstrip(_OPENING)[:1].isalnum()
        and not match[2].lstrip(_OPENING)[:1].islower()
        and not _ABBREVIATION.search(text, max(block.start, match.start() - 4), match.start() + 1)
    ]
