"""What goes to the clipboard: a claim with its speaker and status, or a section."""

from __future__ import annotations

from briefing.model import Briefing, Status
from briefing.tui.entries import Entry
from briefing.tui.layout import Panel
from briefing.views.cells import squeeze
from briefing.views.evidence import words_of
from briefing.views.labels import Labels


def copy_claim(briefing: Briefing, entry: Entry, labels: Labels) -> str:
    """Write words, speaker, who carries them, and status on one line, with names in full."""
    # Away from the article nobody needs the name as it happens to stand beside the words.
    who = squeeze(entry.speaker.name) if entry.speaker else labels.no_speaker
    if entry.claim and entry.claim.via:
        who += f", {labels.via.format(squeeze(entry.claim.via.name))}"
    text = f"{words_of(briefing, entry.content)} — {who}"
    if entry.status is not Status.UNSTATED:
        text += f" [{labels.statuses[entry.status]}]"
    return text


def copy_panel(briefing: Briefing, panel: Panel) -> str:
    """Write title, deck and paragraphs, a blank line between them."""
    return "\n\n".join(briefing.text[slice(*span)] for span in panel.blocks)
