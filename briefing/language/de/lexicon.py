"""German: everything the engine knows about it, as data."""

from __future__ import annotations

from briefing.language.de.cues import CUES
from briefing.language.de.naming import (
    GENITIVES,
    NAMING,
    NEUTERS,
    POSSESSIVES,
    PROPER_NAMING,
)
from briefing.language.de.nouns import (
    AGENTIVE,
    EPITHETS,
    EXACT_NOUNS,
    FEMININE,
    NOUNS,
    STANDS_FOR,
)
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
    ENDINGS,
    GENDERS,
    PLURAL_VERB,
    PREFIXES,
    VERB_FINAL,
    WORDS,
)

__all__ = [
    "ABBREVIATIONS",
    "AGENTIVE",
    "CUES",
    "ENDINGS",
    "EPITHETS",
    "EXACT_NOUNS",
    "FEMININE",
    "GENDERS",
    "GENITIVES",
    "INFINITIVE_MARK",
    "IRREGULAR",
    "LINK",
    "LINKING",
    "NAMING",
    "NEUTERS",
    "NEVER_VERBS",
    "NOUNS",
    "PARTICIPLE_MARK",
    "PLURAL_VERB",
    "POSSESSIVES",
    "PREFIXES",
    "PROPER_NAMING",
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
