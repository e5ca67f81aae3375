"""Claims and verifications of a briefing, found by the stages in their order."""

from __future__ import annotations

from briefing.language import Lexicon
from briefing.model import Briefing, Claim, Verification


def find_claims(
    briefing: Briefing, lexicon: Lexicon
) -> tuple[tuple[Claim, ...], tuple[Verification, ...]]:
    """Find who says what, and what the article says about confirmation."""
    return (), ()
