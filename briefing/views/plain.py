"""The plain summary: headline, sections with their quotes, and what the article leaves in doubt.

Written for pipes and for terminals of any kind: no escape byte, meaning by words alone.
"""

from __future__ import annotations

from briefing.model import AnnotatedBriefing, Briefing, Claim, Section, Status
from briefing.views.cells import wrap
from briefing.views.evidence import (
    Evidence,
    Finding,
    evidence_of_all,
    find_doubts,
    find_opening,
    quotes_by_section,
    words_of,
)
from briefing.views.labels import Labels, format_origin, labels_for
from briefing.views.phrases import count_line, describe, introduce, who_says
from briefing.views.tags import Tags

_INDENT = "   "


def render(annotated: AnnotatedBriefing, *, width: int = 80, full: bool = False) -> str:
    """Write the summary in lines of at most `width` cells; with `full`, the whole text.

    Empty when the briefing has neither headline nor sections.
    """
    briefing = annotated.briefing
    labels = labels_for(annotated.language)
    blocks = [
        wrap(briefing.text[span.start : span.end], width)
        for span in (briefing.headline, briefing.deck)
        if span
    ]
    if not blocks and not briefing.sections:
        return ""
    origin = format_origin(briefing, labels)
    blocks.append(
        [*(wrap(origin, width) if origin else []), *wrap(count_line(annotated, labels), width)]
    )
    tags, quotes = Tags(annotated), quotes_by_section(annotated)
    for section in briefing.sections:
        shown = section.paragraphs if full else (find_opening(briefing, section),)
        blocks.append(_render_title(briefing, section, labels, width))
        blocks += [wrap(tags.put(span, stress="*"), width, _INDENT) for span in shown]
        blocks += [_render_quote(briefing, one, labels, width) for one in quotes[section.index]]
    blocks += _render_doubts(annotated, labels, width)
    return "\n\n".join("\n".join(lines) for lines in blocks if lines) + "\n"


def _render_title(briefing: Briefing, section: Section, labels: Labels, width: int) -> list[str]:
    title = briefing.text[slice(*section.title)] if section.title else labels.opening
    number = f"{section.index + 1}. "
    return wrap(title, width, " " * len(number), number)


def _render_quote(briefing: Briefing, claim: Claim, labels: Labels, width: int) -> list[str]:
    quote = f"{words_of(briefing, claim.content)} — {who_says(claim, labels)}"
    if claim.status is not Status.UNSTATED:
        quote += f" [{labels.statuses[claim.status]}]"
    return wrap(quote, width, _INDENT + "  ", _INDENT)


def _render_doubts(annotated: AnnotatedBriefing, labels: Labels, width: int) -> list[list[str]]:
    findings = find_doubts(annotated)
    if not findings:
        return [wrap(labels.none_doubtful, width)]
    heading = wrap(f"{labels.doubtful} ({len(findings)})", width)
    evidence = evidence_of_all(annotated.briefing, findings)
    return [
        heading,
        *(
            _render_doubt(annotated, finding, sentences, labels, width)
            for finding, sentences in zip(findings, evidence, strict=True)
        ),
    ]


def _render_doubt(
    annotated: AnnotatedBriefing,
    finding: Finding,
    evidence: list[Evidence],
    labels: Labels,
    width: int,
) -> list[str]:
    lines = wrap(describe(annotated, finding, labels), width, _INDENT)
    lines += wrap(words_of(annotated.briefing, finding.content), width, _INDENT + "  ")
    for one in evidence:
        lines += wrap(introduce(annotated.briefing, one, labels), width, _INDENT + "  ")
    return lines
