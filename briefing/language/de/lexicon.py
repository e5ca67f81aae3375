"""German: everything the engine knows about it, as data."""

from __future__ import annotations

from briefing.language.de.cues import CUES
from briefing.language.de.rules import RULES
from briefing.language.de.situations import SITUATIONS
from briefing.language.de.verbs import (
    INFINITIVE_MARK,
    IRREGULAR,
    LINK,
    LINKING,
    NEVER_VERBS,
    PARTICIPLE_MARK,
    STEM_ENDINGS,
    STRONG,
    STRONG_VERBS,
    WEAK,
    WEAK_VERBS,
)
from briefing.language.de.words import (
    ABBREVIATIONS,
    AGENTIVE,
    CASE_ENDINGS,
    ENDINGS,
    EPITHETS,
    EXACT_NOUNS,
    FEMININE,
    GENDERS,
    NOUNS,
    PLURAL_VERB,
    POSSESSIVES,
    PREFIXES,
    STANDS_FOR,
    VERB_FINAL,
    WORDS,
)

__all__ = [
    "ABBREVIATIONS",
    "AGENTIVE",
    "CASE_ENDINGS",
    "CUES",
    "ENDINGS",
    "EPITHETS",
    "EXACT_NOUNS",
    "FEMININE",
    "GENDERS",
    "INFINITIVE_MARK",
    "IRREGULAR",
    "LINK",
    "LINKING",
    "NEVER_VERBS",
    "NOUNS",
    "PARTICIPLE_MARK",
    "PLURAL_VERB",
    "POSSESSIVES",
    "PREFIXES",
    "RULES",
    "SITUATIONS",
    "STANDS_FOR",
    "STEM_ENDINGS",
    "STRONG",
    "STRONG_VERBS",
    "VERB_FINAL",
    "WEAK",
    "WEAK_VERBS",
    "WORDS",
]
