"""The summary as Markdown: the plain view's content, with headings, quotes and a list.

Every character of the article that Markdown (CommonMark, or GitHub's dialect) could interpret is
escaped, so that the text is read as it was written and no link or image comes of it.
"""

from __future__ import annotations

import re

from briefing.model import AnnotatedBriefing, Briefing, Claim, Status
from briefing.views.cells import squeeze
from briefing.views.evidence import (
    evidence_of_all,
    find_doubts,
    find_opening,
    quotes_by_section,
    words_of,
)
from briefing.views.labels import Labels, format_origin, labels_for
from briefing.views.phrases import count_line, describe, introduce, who_says
from briefing.views.tags import Tags

_INLINE = re.compile(r"[\\`*_\[\]<>#|~&!$]|:(?=//)|(?<=www)\.")
_BLOCK_START = re.compile(r"^(\d*)([-+=.):])")
"""What makes a list, a rule or a heading, but only at the start of a line."""


def render(annotated: AnnotatedBriefing, *, full: bool = False) -> str:
    """Write the summary, each paragraph on one line; with `full`, the whole text.

    Empty when the briefing has neither headline nor sections.
    """
    briefing = annotated.briefing
    labels = labels_for(annotated.language)
    blocks = []
    if briefing.headline:
        blocks.append(f"# {block(briefing.text[slice(*briefing.headline)])}")
    if briefing.deck:
        blocks.append(f"**{inline(briefing.text[slice(*briefing.deck)])}**")
    if not blocks and not briefing.sections:
        return ""
    if origin := format_origin(briefing, labels):
        blocks.append(block(origin))
    blocks.append(count_line(annotated, labels))
    tags, quotes = Tags(annotated), quotes_by_section(annotated)
    for section in briefing.sections:
        title = briefing.text[slice(*section.title)] if section.title else labels.opening
        blocks.append(f"## {section.index + 1}. {inline(title)}")
        shown = section.paragraphs if full else (find_opening(briefing, section),)
        blocks += [_start_of_line(squeeze(tags.put(span, _escape, "*"))) for span in shown]
        blocks += [_render_quote(briefing, one, labels) for one in quotes[section.index]]
    blocks += _render_doubts(annotated, labels)
    return "\n\n".join(blocks) + "\n"


def _render_quote(briefing: Briefing, claim: Claim, labels: Labels) -> str:
    who = inline(who_says(claim, labels))
    quote = f"> {block(words_of(briefing, claim.content))} — {who}"
    if claim.status is not Status.UNSTATED:
        quote += _escape(f" [{labels.statuses[claim.status]}]")
    return quote


def _render_doubts(annotated: AnnotatedBriefing, labels: Labels) -> list[str]:
    findings = find_doubts(annotated)
    if not findings:
        return ["---", labels.none_doubtful]
    blocks = [f"## {labels.doubtful} ({len(findings)})"]
    evidence = evidence_of_all(annotated.briefing, findings)
    for finding, sentences in zip(findings, evidence, strict=True):
        lines = [
            f"- {inline(describe(annotated, finding, labels))}:",
            f"  {block(words_of(annotated.briefing, finding.content))}",
        ]
        lines += [f"  - {inline(introduce(annotated.briefing, one, labels))}" for one in sentences]
        blocks.append("\n".join(lines))
    return blocks


def inline(text: str) -> str:
    """Put a text on one line with nothing in it to interpret; a line may not start with it."""
    return squeeze(_escape(text))


def _escape(text: str) -> str:
    return _INLINE.sub(r"\\\g<0>", text)


def block(text: str) -> str:
    """Put a text on one line of its own."""
    return _start_of_line(inline(text))


def _start_of_line(text: str) -> str:
    return _BLOCK_START.sub(r"\1\\\2", text)
