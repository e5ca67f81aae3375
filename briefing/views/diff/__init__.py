"""What became of an overview, in the order in which it matters: another status first."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.comparison import Comparison, Item, Pair
from briefing.model import AnnotatedBriefing, Span, Status
from briefing.record import NamedTuple
from briefing.views.evidence import Evidence, Finding, evidence_of, find_section, words_of
from briefing.views.labels import Labels, format_moment, labels_for
from briefing.views.phrases import introduce, who_says


class Entry(NamedTuple):
    """One change, in words."""

    heading: str
    """Status, speaker and section."""
    lines: tuple[tuple[str, str], ...]
    """What introduces some words of an article, and the words."""
    place: Span | None
    """Where it begins in the new overview; None where it is gone."""


class Group(NamedTuple):
    """All changes of one kind."""

    heading: str
    entries: tuple[Entry, ...]


def labels_of(comparison: Comparison) -> Labels:
    """Give the words of the new overview's language."""
    return labels_for(comparison.new.language)


def summarise(comparison: Comparison, labels: Labels | None = None) -> list[str]:
    """Give the new headline, the dates of both, and how much has changed, where there is any.

    In the new overview's language, unless other labels are given.
    """
    labels = labels or labels_of(comparison)
    words = labels.compared
    new = comparison.new.briefing
    lines = [new.text[slice(*new.headline)]] if new.headline else []
    dates = [format_moment(one.briefing, labels) for one in (comparison.old, comparison.new)]
    if any(dates):
        # Two of the same tell nothing.
        lines.append(" → ".join(dict.fromkeys(date or words.undated for date in dates)))
    counts = [
        f"{heading}: {len(group)}"
        for heading, group in (
            (words.restated, comparison.restated),
            (words.added, comparison.added),
            (words.gone, comparison.gone),
            (words.reworded, comparison.reworded),
            (words.unchanged, comparison.unchanged),
        )
        if group
    ]
    lines.append(" · ".join(counts) or words.none)
    return lines


def groups_of(comparison: Comparison, labels: Labels | None = None) -> Iterator[Group]:
    """Give the kinds of changes that occur, and what has changed; what has not is left out.

    In the new overview's language, unless other labels are given.
    """
    labels = labels or labels_of(comparison)
    words = labels.compared
    old, new = comparison.old, comparison.new
    for heading, entries in (
        (words.restated, [_restated(comparison, pair, labels) for pair in comparison.restated]),
        (words.added, [_added(new, item, labels) for item in comparison.added]),
        (words.gone, [_lone(old, item, labels) for item in comparison.gone]),
        (words.reworded, [_reworded(comparison, pair, labels) for pair in comparison.reworded]),
    ):
        if entries:
            yield Group(f"{heading} ({len(entries)})", tuple(entries))


def _restated(comparison: Comparison, pair: Pair, labels: Labels) -> Entry:
    old, new = comparison.old, comparison.new
    words = labels.compared
    statuses = " → ".join(labels.statuses[item.status] for item in (pair.old, pair.new))
    lines = [("", _words(new, pair.new))]
    if pair.similarity < 1:
        lines = [(words.before, _words(old, pair.old)), (words.now, _words(new, pair.new))]
    lines += [(words.says_before, found.sentence) for found in _evidence(old, pair.old)]
    lines += [(words.says_now, found.sentence) for found in _evidence(new, pair.new)]
    if pair.new.status is Status.UNSTATED:
        lines.append((words.now, labels.unstated))
    heading = f"[{statuses}] {_who(new, pair.new, labels)}"
    return Entry(heading, tuple(lines), pair.new.content[0])


def _added(annotated: AnnotatedBriefing, item: Item, labels: Labels) -> Entry:
    return _lone(annotated, item, labels)._replace(place=item.content[0])


def _lone(annotated: AnnotatedBriefing, item: Item, labels: Labels) -> Entry:
    lines = [("", _words(annotated, item))]
    is_foreign = labels is not labels_for(annotated.language)
    for found in _evidence(annotated, item):
        said = introduce(annotated.briefing, found, labels, is_foreign=is_foreign)
        lead = said.removesuffix(found.sentence)
        lines.append((lead, found.sentence))
    return Entry(f"{_tag(item, labels)}{_who(annotated, item, labels)}", tuple(lines), None)


def _reworded(comparison: Comparison, pair: Pair, labels: Labels) -> Entry:
    lines = (
        (labels.compared.before, _words(comparison.old, pair.old)),
        (labels.compared.now, _words(comparison.new, pair.new)),
    )
    heading = f"{_tag(pair.new, labels)}{_who(comparison.new, pair.new, labels)}"
    return Entry(heading, lines, pair.new.content[0])


def _tag(item: Item, labels: Labels) -> str:
    return "" if item.status is Status.UNSTATED else f"[{labels.statuses[item.status]}] "


def _who(annotated: AnnotatedBriefing, item: Item, labels: Labels) -> str:
    parts = [who_says(item.claim, labels)]
    if section := find_section(annotated.briefing, item.content[0]):
        parts.append(labels.section.format(section.index + 1))
    return ", ".join(parts)


def _words(annotated: AnnotatedBriefing, item: Item) -> str:
    return words_of(annotated.briefing, item.content)


def _evidence(annotated: AnnotatedBriefing, item: Item) -> list[Evidence]:
    verifications = tuple(annotated.verifications[index] for index in item.verifications)
    finding = Finding(item.status, item.content, item.claim, verifications)
    return evidence_of(annotated.briefing, finding)
