"""The rule: one way in which articles say who says what, or what is confirmed."""

from __future__ import annotations

from briefing.record import NamedTuple

Situation = tuple[str, float]
"""Names of signs, and how often a rule is right where they are there; see `claims.confidence`."""


class Rule(NamedTuple):
    """One way in which articles say who says what, or what is confirmed."""

    id: str
    """Language, family and name: "de.indirect.dass"; travels into results."""
    frame: str
    """What the engine calls it, in every language: "indirect.clause"."""
    confidence: float
    """How often it is right, 0 to 1, measured on annotated news, whatever the situation."""
    examples: tuple[str, ...]
    """Own sentences with the claimed words in <angle brackets>."""
    counterexamples: tuple[str, ...] = ()
    """Near misses, in which the rule must find nothing."""
