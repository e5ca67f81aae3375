"""German: what an article can say about confirmation, in the order in which rules are tried."""

from __future__ import annotations

from briefing.language.de.statuses.confirmed import CONFIRMED
from briefing.language.de.statuses.disputed import DISPUTED
from briefing.language.de.statuses.doubts import DOUBTS
from briefing.language.de.statuses.evidence import EVIDENCE
from briefing.language.de.statuses.hedges import HEDGES
from briefing.language.de.statuses.unconfirmed import UNCONFIRMED
from briefing.language.de.statuses.words import STATUS_MANNERS, STATUS_VERBS, STATUS_WORDS

__all__ = ["STATUS_MANNERS", "STATUS_RULES", "STATUS_VERBS", "STATUS_WORDS"]

STATUS_RULES = (*UNCONFIRMED, *EVIDENCE, *HEDGES, *DOUBTS, *DISPUTED, *CONFIRMED)
