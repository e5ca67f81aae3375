"""Why the engine found what it found: each claim with its rule and the words that triggered it.

For whoever doubts a result. The same facts are in the JSON, as offsets; here they are words.
"""

from __future__ import annotations

from briefing.model import AnnotatedBriefing, Claim, Section, Verification
from briefing.record import NamedTuple
from briefing.views.cells import cells, wrap
from briefing.views.evidence import find_section, words_of
from briefing.views.labels import Labels, labels_for
from briefing.views.phrases import count_line, name_speaker, shorten, state, uncounted_line

_INDENT = "   "
_LONGEST = 240
"""Code points of a claim that are shown; of a longer one the middle is left out."""


class _Line(NamedTuple):
    """One fact, and what it is."""

    label: str
    text: str


def render(annotated: AnnotatedBriefing, *, width: int = 80) -> str:
    """List claims and verifications in reading order, in lines of at most `width` cells.

    Empty when the briefing has neither headline nor sections.
    """
    briefing = annotated.briefing
    labels = labels_for(annotated.language)
    if not briefing.headline and not briefing.sections:
        return ""
    blocks = [wrap(briefing.text[slice(*briefing.headline)], width)] if briefing.headline else []
    uncounted = uncounted_line(annotated, labels)
    counts = wrap(count_line(annotated, labels), width)
    blocks.append([*counts, *(wrap(uncounted, width) if uncounted else [])])
    blocks.append(wrap(labels.explained.measured, width))
    shown: Section | None = None
    for claim in annotated.claims:
        section = find_section(briefing, claim.content[0])
        if section and section is not shown:
            shown = section
            blocks.append(_render_title(annotated, section, labels, width))
        blocks.append(_render_claim(annotated, claim, labels, width))
    blocks += _render_rest(annotated, labels, width)
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def _render_title(
    annotated: AnnotatedBriefing, section: Section, labels: Labels, width: int
) -> list[str]:
    title = annotated.briefing.text[slice(*section.title)] if section.title else labels.opening
    number = f"{section.index + 1}. "
    return wrap(title, width, " " * len(number), number)


def _render_claim(
    annotated: AnnotatedBriefing, claim: Claim, labels: Labels, width: int
) -> list[str]:
    briefing, explained = annotated.briefing, labels.explained
    speaker = name_speaker(briefing, claim.speaker) if claim.speaker else explained.no_speaker
    trigger = words_of(briefing, claim.cue) if claim.cue else explained.no_trigger
    right = explained.right.format(round(claim.confidence * 100))
    lines = [_Line(explained.speaker, speaker)]
    if claim.via:
        lines.append(_Line(explained.via, name_speaker(briefing, claim.via)))
    lines += [
        _Line(explained.kind, labels.kinds[claim.kind]),
        _Line(explained.rule, f"{claim.rule}: {right}"),
        _Line(explained.trigger, trigger),
    ]
    for index in claim.verifications:
        lines += _explain(annotated, annotated.verifications[index], labels)
    words = shorten(words_of(briefing, claim.content), _LONGEST)
    return [*wrap(words, width, _INDENT, f"{claim.id} "), *_set(lines, width)]


def _render_rest(annotated: AnnotatedBriefing, labels: Labels, width: int) -> list[list[str]]:
    """Write the verifications that no claim carries, under a heading of their own."""
    carried = {index for claim in annotated.claims for index in claim.verifications}
    rest = [
        verification
        for index, verification in enumerate(annotated.verifications)
        if index not in carried
    ]
    if not rest:
        return []
    blocks = [wrap(f"{labels.explained.unclaimed} ({len(rest)})", width)]
    for verification in rest:
        spans = verification.scope or verification.trigger
        words = shorten(words_of(annotated.briefing, spans), _LONGEST)
        lines = _explain(annotated, verification, labels)
        blocks.append([*wrap(words, width, _INDENT, ""), *_set(lines, width)])
    return blocks


def _explain(
    annotated: AnnotatedBriefing, verification: Verification, labels: Labels
) -> list[_Line]:
    status = labels.statuses[verification.status]
    said = state(annotated.briefing, verification, labels)
    return [
        _Line(labels.explained.status, f"[{status}]" + (f" {said}" if said != status else "")),
        _Line(labels.explained.rule, verification.rule),
        _Line(labels.explained.trigger, words_of(annotated.briefing, verification.trigger)),
    ]


def _set(lines: list[_Line], width: int) -> list[str]:
    """Set the facts beneath each other, behind a column of what they are."""
    column = max(cells(label) for label, _ in lines) + 2
    indent = _INDENT + " " * column
    set_lines = []
    for label, text in lines:
        first = f"{_INDENT}{label}" + " " * (column - cells(label))
        set_lines += wrap(text, width, indent, first)
    return set_lines
