"""English: everything the engine knows about it, as data."""

from __future__ import annotations

from briefing.language.en.rules import RULES
from briefing.language.en.verbs import (
    CUES,
    INFINITIVE_MARK,
    IRREGULAR,
    NEVER_VERBS,
    STEM_ENDINGS,
    STRONG,
    STRONG_VERBS,
    WEAK,
    WEAK_VERBS,
)
from briefing.language.en.words import (
    ABBREVIATIONS,
    AGENTIVE,
    ENDINGS,
    EXACT_NOUNS,
    FEMININE,
    FUNCTION_WORDS,
    GENDERS,
    GIVEN,
    NOUNS,
    ORDINAL_STOP,
    PARTICIPLE_MARK,
    POSSESSIVES,
    PREFIXES,
    QUOTES_TYPED,
    VERB_FINAL,
    WORDS,
)

__all__ = [
    "ABBREVIATIONS",
    "AGENTIVE",
    "CUES",
    "ENDINGS",
    "EXACT_NOUNS",
    "FEMININE",
    "FUNCTION_WORDS",
    "GENDERS",
    "GIVEN",
    "INFINITIVE_MARK",
    "IRREGULAR",
    "NEVER_VERBS",
    "NOUNS",
    "ORDINAL_STOP",
    "PARTICIPLE_MARK",
    "POSSESSIVES",
    "PREFIXES",
    "QUOTES_TYPED",
    "RULES",
    "STEM_ENDINGS",
    "STRONG",
    "STRONG_VERBS",
    "VERB_FINAL",
    "WEAK",
    "WEAK_VERBS",
    "WORDS",
]
