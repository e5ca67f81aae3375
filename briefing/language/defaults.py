"""All that a language may say about itself, and what holds where it says nothing.

This is the list of the constants that `lexicon`, `page` and `statuses` of a language may define; a
language in one file defines those it needs. Words are written in lower case, many in one string.
"""

from __future__ import annotations

from briefing.language.page import PageWords
from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.language.rule import Rule, Situation
    from briefing.language.statuses import StatusRule

# --- lexicon: words ------------------------------------------------------------------------------

WORDS: dict[str, str] = {}
"""Words by what they can be; the names are those of `language.tags`, in lower case."""
NOUNS: dict[str, str] = {}
"""Nouns that pass their tags on to compounds: "präsident" also means Vizepräsident."""
EXACT_NOUNS: dict[str, str] = {}
"""Nouns that do not."""
ABBREVIATIONS = ""
"""What does not end a sentence with its stop, written without it."""
ENDINGS: tuple[tuple[str, str, str], ...] = ()
"""Unknown words: tags, beginnings, endings. The first that fits is taken."""
PREFIXES = ""
"""What may be joined to the front of a verb."""
VERB_FINAL = False
"""Whether the verb of a subordinate clause stands at its end; this chooses how clauses are read."""
QUOTES_TYPED = False
"""Whether the apostrophe of the keyboard may quote: 'like this'."""
QUOTED_WORDS = 5
"""From so many words on, a quotation that nothing introduces is somebody's words; read in languages
whose verbs do not stand at the end."""
ORDINAL_STOP = True
"""Whether a stop after a short number may make it an ordinal: "der 3. Tag"."""

# --- lexicon: people -----------------------------------------------------------------------------

GENDERS: dict[str, str] = {}
""""m" or "f" by pronoun and determiner."""
GIVEN: dict[str, str] = {}
"""Common given names by "m" and "f", where titles do not show the gender."""
FEMININE = ""
"""Endings of titles that a woman bears."""
AGENTIVE = ""
"""Endings of nouns for people, which may stand before a name: "er" in striker."""
GENITIVES = ""
"""Endings that a noun may have in the genitive, where nothing parts them from it: "s es"."""
NAMING: dict[str, str] = {}
"""How a noun and its attributes end where they are named without their article: by article,
lower case ("" for none), pairs of endings "e:er"; for a neuter noun behind a stroke, "en:er/es";
endings of the noun itself with a hyphen, "-es:"."""
PROPER_NAMING: dict[str, str] = {}
"""The same for proper names, whose attributes begin with a capital."""
NEUTERS = ""
"""Endings of neuter nouns for those who speak."""
EPITHETS: dict[str, str] = {}
"""What describes people, beside titles; the keys are the fields of `language.Epithets`."""
STANDS_FOR: dict[str, str] = {}
"""Nouns that may stand for a title, lower case, and the titles: {"monarch": "König"}."""
POSSESSIVES = ""
"""Endings of a name that owns what follows: "'s"."""

# --- lexicon: verbs ------------------------------------------------------------------------------

CUES = ""
"""Verbs that report speech, one to a line: `particle|infinitive present preterite participle:
complements`, or the infinitive alone where all forms follow from it. The letters of complements
are explained in `de/cues.py` and `en/verbs.py`."""
STRONG_VERBS = ""
"""The commonest other verbs, a line of principal parts each."""
WEAK_VERBS = ""
"""Infinitives of common verbs that are no cues and whose forms all follow from them."""
NEVER_VERBS = ""
"""Words that are formed like a verb of these lists but are none."""
IRREGULAR: dict[str, str] = {}
"""Forms that follow no pattern, by tag."""
WEAK: dict[str, tuple[str, ...]] = {"infinitive": ("{inf}",)}
"""How the forms of a regular verb are made, by tag, of {inf}, {inf-1} and {stem}."""
STRONG: dict[str, tuple[str, ...]] = {
    "infinitive": ("{inf}",),
    "finite": ("{pres}", "{pret}"),
    "participle": ("{part}",),
}
"""How those of a verb with given principal parts are made."""
STEM_ENDINGS: tuple[str, ...] = ("",)
"""What an infinitive loses to become the {stem}."""
LINK = ""
LINKING: tuple[str, ...] = ()
"""The vowel {e} that some verbs take before their endings, and how these verbs end."""
INFINITIVE_MARK = ""
"""Stands between particle and infinitive: zu in anzukündigen."""
PARTICIPLE_MARK = ""
"""What a participle loses behind a prefix: "ge", for überschritten."""

# --- lexicon: rules ------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = ()
"""How claims are found: a rule for each frame of the engine that the language uses."""
SITUATIONS: dict[str, tuple[Situation, ...]] = {}
"""By rule id: how often the rule is right in which situation, where that was measured."""

# --- page ----------------------------------------------------------------------------------------

FUNCTION_WORDS = ""
"""The commonest words that are no common words of another language: they tell which one it is."""
PAGE = PageWords()
"""What stands around an article."""

# --- statuses ------------------------------------------------------------------------------------

STATUS_RULES: tuple[StatusRule, ...] = ()
"""What an article can say about confirmation, in the order in which rules are tried."""
STATUS_VERBS = ""
"""The verbs of these rules, written as cues are, without complements."""
STATUS_WORDS: dict[str, str] = {}
"""Named lists of words, for these rules and for the modules of `claims` that find what they are
about: "this" has what points back, "shells" the nouns that stand for words."""
STATUS_MANNERS: dict[str, str] = {}
"""How something is confirmed: an adverb, as it is shown, by all words for it."""
