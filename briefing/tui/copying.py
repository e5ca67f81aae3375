"""What goes to the clipboard: a claim with its speaker and status, or a section."""

from __future__ import annotations

from briefing.model import Briefing, Status
from briefing.tui.entries import Entry
from briefing.tui.layout import Panel
from briefing.views.evidence import words_of
from briefing.views.labels import Labels
from briefing.views.phrases import name_speaker


def copy_claim(briefing: Briefing, entry: Entry, labels: Labels) -> str:
    """Write words, speaker, who carries them, and status on one line, as in the summary."""
    speaker = entry.speaker
    who = name_speaker(briefing, speaker) if speaker else labels.no_speaker
    if entry.claim and entry.claim.via:
        who += f", {labels.via.format(name_speaker(briefing, entry.claim.via))}"
    text = f"{words_of(briefing, entry.content)} — {who}"
    if entry.status is not Status.UNSTATED:
        text += f" [{labels.statuses[entry.status]}]"
    return text


def copy_panel(briefing: Briefing, panel: Panel) -> str:
    """Write title, deck and paragraphs, a blank line between them."""
    return "\n\n".join(briefing.text[slice(*span)] for span in panel.blocks)
