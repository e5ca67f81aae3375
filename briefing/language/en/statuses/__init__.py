"""English: what an article can say about confirmation, in the order in which rules are tried."""

from __future__ import annotations

from briefing.language.en.statuses.confirmed import CONFIRMED
from briefing.language.en.statuses.disputed import DISPUTED
from briefing.language.en.statuses.unconfirmed import UNCONFIRMED
from briefing.language.en.statuses.words import STATUS_MANNERS, STATUS_VERBS, STATUS_WORDS

__all__ = ["STATUS_MANNERS", "STATUS_RULES", "STATUS_VERBS", "STATUS_WORDS"]

STATUS_RULES = (*UNCONFIRMED, *DISPUTED, *CONFIRMED)
