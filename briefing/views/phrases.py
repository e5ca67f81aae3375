"""What the views say about a briefing in our own words: counts, who and where."""

from __future__ import annotations

from briefing.model import (
    Act,
    AnnotatedBriefing,
    Briefing,
    Claim,
    Kind,
    Mention,
    Span,
    Status,
    Verification,
)
from briefing.views.cells import squeeze
from briefing.views.evidence import Evidence, Finding, find_section
from briefing.views.labels import Labels


def count_line(annotated: AnnotatedBriefing, labels: Labels) -> str:
    """Count claims, verbatim ones, and each status that the article gives."""
    total = count_claims(annotated)
    counts = [labels.claims[total != 1].format(total)]
    verbatim = sum(claim.kind is Kind.DIRECT for claim in annotated.claims)
    if verbatim:
        counts.append(labels.verbatim.format(verbatim))
    counts += [
        f"{count} {labels.statuses[status]}"
        for status, count in count_statuses(annotated).items()
        if count
    ]
    return " · ".join(counts)


def uncounted_line(annotated: AnnotatedBriefing, labels: Labels) -> str:
    """Count the claims that the line of counts leaves out; empty where there is none."""
    total = sum(not claim.is_counted for claim in annotated.claims)
    return labels.explained.uncounted[total != 1].format(total) if total else ""


def count_claims(annotated: AnnotatedBriefing) -> int:
    """Count the claims, and what the article calls confirmed or not beside all of them."""
    counted = sum(claim.is_counted for claim in annotated.claims)
    return counted + len(annotated.verifications) - len(_carried(annotated))


def count_statuses(annotated: AnnotatedBriefing) -> dict[Status, int]:
    """Count what has each status: claims, and what the article says beside all claims."""
    statuses = [status for _, status in marked(annotated)]
    return {
        status: statuses.count(status)
        for status in (Status.UNCONFIRMED, Status.DISPUTED, Status.CONFIRMED)
    }


def describe(annotated: AnnotatedBriefing, finding: Finding, labels: Labels) -> str:
    """Say in one line what status, who says it, and in which section it stands.

    A speaker who was not found is named so, whether a claim was found or not.
    """
    parts = [who_says(finding.claim, labels)]
    if section := find_section(annotated.briefing, finding.content[0]):
        parts.append(labels.section.format(section.index + 1))
    return f"[{labels.statuses[finding.status]}] {', '.join(parts)}"


def who_says(claim: Claim | None, labels: Labels) -> str:
    """Name the speaker of a claim, and who carries the words: "Jan Abel, laut Nordfunk"."""
    name = squeeze(claim.speaker.name) if claim and claim.speaker else labels.no_speaker
    return f"{name}, {labels.via.format(squeeze(claim.via.name))}" if claim and claim.via else name


def name_speaker(briefing: Briefing, speaker: Mention) -> str:
    """Give a speaker as printed and, where that is not in it already, by full name."""
    mention = squeeze(briefing.text[slice(*speaker.span)])
    name = squeeze(speaker.name)
    return mention if mention.endswith(name) else f"{mention} → {name}"


def state(
    briefing: Briefing, verification: Verification, labels: Labels, *, is_foreign: bool = False
) -> str:
    """Say what the article states, how, and who does it: "denied by the palace".

    In labels of another language than the article's, its words for how stand in quotation marks.
    """
    states, status = labels.states, verification.status
    deed = states.deeds.get((status, verification.act))
    if deed is None:
        return labels.statuses[status]
    manner = verification.manner.name if verification.manner else ""
    if manner and is_foreign:
        manner = f"“{manner}”"
    said = deed.format(manner and f" {manner}").strip()
    if verification.party is None:
        return said
    who = states.near if verification.act is Act.PROVE else states.by
    return said + who.format(_name_party(briefing, verification.party, labels))


def _name_party(briefing: Briefing, party: Mention, labels: Labels) -> str:
    """Give a party by name, with the article that stands before it where the language asks it."""
    name = squeeze(party.name)
    mention = squeeze(briefing.text[slice(*party.span)])
    if labels.states.has_articles and mention != name and mention.endswith(name):
        return mention[: -len(name)].lower() + name
    return name


def introduce(
    briefing: Briefing, evidence: Evidence, labels: Labels, *, is_foreign: bool = False
) -> str:
    """Give the article's own sentence, with what it states before it; see `state`."""
    stated = dict.fromkeys(
        state(briefing, one, labels, is_foreign=is_foreign) for one in evidence.verifications
    )
    return labels.states.says.format(", ".join(stated)) + evidence.sentence


def shorten(text: str, most: int) -> str:
    """Leave out the middle of a text of more than `most` code points: both ends say where it is."""
    if len(text) <= most:
        return text
    tail = most // 3
    head = text[: most - tail].rpartition(" ")[0] or text[: most - tail]
    return f"{head} […] {text[-tail:].partition(' ')[2] or text[-tail:]}"


def _carried(annotated: AnnotatedBriefing) -> set[int]:
    """Collect the verifications that a claim carries."""
    return {index for claim in annotated.claims for index in claim.verifications}


def marked(annotated: AnnotatedBriefing) -> list[tuple[tuple[Span, ...], Status]]:
    """List what has a status, in pieces: claims, and verifications without one."""
    claims = [claim for claim in annotated.claims if claim.status is not Status.UNSTATED]
    carried = _carried(annotated)
    return [(claim.content, claim.status) for claim in claims] + [
        (verification.scope or verification.trigger, verification.status)
        for index, verification in enumerate(annotated.verifications)
        if index not in carried
    ]
