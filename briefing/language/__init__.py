"""What one language needs to know, as data: words, verbs and rules, loaded into a `Lexicon`.

The data of a language lie under its code (`language/de/`), where `data` finds them; this module
only puts them into the tables that the engine reads. No other room knows which languages there are.
"""

from __future__ import annotations

from functools import cache

from briefing.language.data import UNKNOWN, Data, languages
from briefing.language.guessing import guess
from briefing.record import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefing.language.rule import Rule, Situation
    from briefing.language.verbs import Verb, Weak

__all__ = ["Endings", "Epithets", "Lexicon", "guess", "languages", "load"]


Piece = tuple[str, int, int]
"""A word or punctuation mark, where it starts in what it stands in, its tags."""


_TAIL = 3
"""Letters at the end of a word by which its endings are looked for."""


class Endings(NamedTuple):
    """Tags by word ending, found by as many look-ups as there are lengths."""

    table: dict[str, int]
    short: tuple[int, ...]
    """Lengths of the endings that are shorter than a tail."""
    lengths: dict[str, tuple[int, ...]]
    """Lengths of all other endings by their last letters: most words share these with none."""

    def tags_of(self, word: str) -> int:
        """Join the tags of all endings that a lower-case word has."""
        get = self.table.get
        tag = 0
        for length in self.short:
            tag |= get(word[-length:], 0)
        for length in self.lengths.get(word[-_TAIL:], ()):
            tag |= get(word[-length:], 0)
        return tag


class Epithets(NamedTuple):
    """How people are described, beside titles."""

    inflections: tuple[str, ...]
    """Endings in which two forms of one noun may differ; the empty one among them."""
    oblique: tuple[str, ...]
    """Endings of nouns whose article does not show the gender."""
    plural: tuple[str, ...]
    """Endings of nouns that are plural for sure, and describe nobody who is named behind them."""
    members: tuple[str, ...]
    """What somebody is who has a party behind the name, as written behind a hyphen."""
    deputies: tuple[str, ...]
    """What before a title makes another of it: "vize"."""
    stands_for: dict[str, tuple[str, ...]]
    """Titles by the nouns that may stand for them, lower case."""


class Naming(NamedTuple):
    """How a noun is named without its article: "der ukrainische Rat" is "ukrainischer Rat"."""

    attributes: dict[str, tuple[tuple[str, str, str], ...]]
    """By article, lower case and empty for none: endings as they stand, as they become, and as
    they become before a neuter noun."""
    nouns: dict[str, tuple[tuple[str, str], ...]]
    """By article: endings of the noun itself, as they stand and as they become."""
    neuters: tuple[str, ...]
    """Endings of neuter nouns, lower case."""


class Lexicon(NamedTuple):
    """Everything the engine knows about one language."""

    code: str
    tags: dict[str, int]
    """What a word can be, as bits of `language.tags`, by its lower-case form."""
    verbs: dict[str, tuple[Verb, ...]]
    """The readings of a cue form."""
    weak: Weak
    """The common verbs that are no cues."""
    nouns: Endings
    """Endings of nouns with the tags they give: "präsident" also fits Vizepräsident."""
    exact_nouns: dict[str, int]
    """Tags of nouns that do not pass them on to compounds, by lower-case form."""
    endings: tuple[tuple[tuple[str, ...], tuple[str, ...], int], ...]
    """Beginnings and endings of unknown lower-case words, with the tags that both together give."""
    prefixes: tuple[frozenset[str], tuple[int, ...]]
    """What may be joined to the front of a verb, "hinaus" in "hinauslaufe", and its lengths."""
    participle_mark: str
    """What a participle loses behind a prefix: "ge", for überschritten."""
    known: dict[str, int]
    """Tags by the word as written in mid-sentence; grows with the words that are looked up."""
    chunks: dict[str, tuple[Piece, ...]]
    """What else stood between two blanks, and consists of: "sagte:"; grows with the text."""
    initial: dict[str, int]
    """Tags of a word that begins a sentence, as if it were written in lower case; grows."""
    abbreviations: frozenset[str]
    """Lower case, without the final stop."""
    feminine: tuple[str, ...]
    """Endings of titles that a woman bears."""
    genders: dict[str, str]
    """"m" or "f" by pronoun and determiner."""
    plural: tuple[str, ...]
    """Endings of finite verbs in the plural, third person; empty where few forms have one."""
    verb_final: bool
    """Whether the verb of a subordinate clause stands at its end."""
    genitives: tuple[str, ...]
    """Endings that a noun may have in the genitive; empty where they are parted from it."""
    naming: Naming
    """How a noun is named without its article."""
    proper_naming: Naming
    """The same for proper names."""
    possessives: tuple[str, ...]
    """Endings of a name that owns what follows: "'s"; empty where a genitive has no mark."""
    given: dict[str, str]
    """"m" or "f" by given name, as written; empty where titles show the gender."""
    epithets: Epithets
    """What describes people, beside titles."""
    agentive: tuple[str, ...]
    """Endings of nouns for people, which may stand before a name: "er" in striker."""
    quotes_typed: bool
    """Whether the apostrophe of the keyboard may quote: 'like this'."""
    quoted_words: int
    """From so many words on, a quotation that nothing introduces is somebody's words."""
    ordinal_stop: bool
    """Whether a stop after a short number may make it an ordinal: "der 3. Tag"."""
    rules: dict[str, Rule]
    """Rules by their frame; a frame without one is not used."""
    situations: dict[str, tuple[Situation, ...]]
    """By rule id: how often the rule is right in which situation."""


@cache
def load(language: str) -> Lexicon:
    """Load the lexicon of a language, "de"; one without data gets quotation marks only."""
    if language not in languages():
        return load(UNKNOWN)
    from briefing.language.verbs import conjugate, weak_verbs  # on use: guessing needs none

    data = Data(language, "lexicon")
    tags = _joined(data.WORDS)
    verbs = conjugate(data, tags)
    return Lexicon(
        code=language,
        tags=tags,
        verbs=verbs,
        weak=weak_verbs(data),
        nouns=_noun_endings(data.NOUNS),
        exact_nouns=_joined(data.EXACT_NOUNS),
        endings=tuple(
            (tuple(begins.split()) or ("",), tuple(ends.split()), _bits(names))
            for names, begins, ends in data.ENDINGS
        ),
        prefixes=_with_lengths(frozenset(data.PREFIXES.split())),
        participle_mark=data.PARTICIPLE_MARK,
        known={},
        chunks={},
        initial={},
        abbreviations=frozenset(data.ABBREVIATIONS.split()),
        feminine=tuple(data.FEMININE.split()),
        genders=data.GENDERS,
        plural=tuple(getattr(data, "PLURAL_VERB", "").split()),
        verb_final=data.VERB_FINAL,
        genitives=tuple(data.GENITIVES.split()),
        naming=_naming(data.NAMING, data.NEUTERS),
        proper_naming=_naming(data.PROPER_NAMING, data.NEUTERS),
        possessives=tuple(data.POSSESSIVES.split()),
        given={name: gender for gender, names in data.GIVEN.items() for name in names.split()},
        epithets=_epithets(data),
        agentive=tuple(data.AGENTIVE.split()),
        quotes_typed=data.QUOTES_TYPED,
        quoted_words=data.QUOTED_WORDS,
        ordinal_stop=data.ORDINAL_STOP,
        rules={rule.frame: rule for rule in data.RULES},
        situations=data.SITUATIONS,
    )


def _epithets(data: Data) -> Epithets:
    lists = {key: tuple(words.split()) for key, words in data.EPITHETS.items()}
    stands_for = {noun: tuple(titles.split()) for noun, titles in data.STANDS_FOR.items()}
    return Epithets(
        inflections=("", *lists.get("inflections", ())),
        oblique=lists.get("oblique", ()),
        plural=lists.get("plural", ()),
        members=lists.get("members", ()),
        deputies=lists.get("deputies", ()),
        stands_for=stands_for,
    )


def _noun_endings(nouns: dict[str, str]) -> Endings:
    table = _joined(nouns)
    lengths: dict[str, set[int]] = {}
    for word in table:
        if len(word) >= _TAIL:
            lengths.setdefault(word[-_TAIL:], set()).add(len(word))
    short = tuple({len(word) for word in table if len(word) < _TAIL})
    return Endings(table, short, {tail: tuple(some) for tail, some in lengths.items()})


def _joined(words: dict[str, str]) -> dict[str, int]:
    """Turn lists of words by tag into tags by word."""
    from briefing.language.tags import NAMES

    table: dict[str, int] = {}
    for name, some in words.items():
        for word in some.split():
            table[word] = table.get(word, 0) | NAMES[name]
    return table


def _naming(table: dict[str, str], neuters: str) -> Naming:
    attributes: dict[str, tuple[tuple[str, str, str], ...]] = {}
    nouns: dict[str, tuple[tuple[str, str], ...]] = {}
    for article, pairs in table.items():
        endings = [pair.split(":") for pair in pairs.split()]
        nouns[article] = tuple((old[1:], new) for old, new in endings if old[0] == "-")
        attributes[article] = tuple(
            (old, new.partition("/")[0], new.rpartition("/")[2])
            for old, new in endings
            if old[0] != "-"
        )
    return Naming(attributes, nouns, tuple(neuters.split()))


def _with_lengths(words: frozenset[str]) -> tuple[frozenset[str], tuple[int, ...]]:
    return words, tuple(sorted({len(word) for word in words}))


def _bits(names: str) -> int:
    from briefing.language.tags import NAMES

    return sum(NAMES[name] for name in names.split())
