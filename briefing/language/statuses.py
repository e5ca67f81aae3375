"""Rules for what an article says about confirmation: their form, and the tables made of them.

A rule is data (`language/de/statuses`): a head word, and what must or must not stand around it.
`claims.triggers` applies it to the clause of the head, never to the bare string, so that neither
word order nor tense nor mood matters.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from briefing.language.data import Data
from briefing.language.tags import FINITE, INFINITIVE, INFINITIVE_MARK
from briefing.language.verbs import Conjugation
from briefing.model import Act
from briefing.record import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from typing import Any

PAIR = 2
"""Words that a sequence in a word list may have at most."""

Forms = dict[str, tuple[tuple[str, str, int], ...]]
"""Lemma -> its forms, each with the particle it needs ("") and its tags."""


class StatusRule(NamedTuple):
    """One way in which articles say that something is unconfirmed, disputed or confirmed.

    Each list of words is written as one string: plain words in lower case, `=verb` for all forms of
    a verb of the language file, `{name}` for one of its named lists, `-ending` for the end of a
    compound, `two_words` for a sequence.
    """

    id: str
    """Language, status and name: "de.unconfirmed.cannot-verify"; travels into results."""
    confidence: float
    """How often it is right, 0 to 1, measured on annotated news."""
    heads: str
    """The words that the rule starts from; a verb with a separable particle needs the particle."""
    needs: tuple[str, ...] = ()
    """Lists of which one word each must stand in the clause; these belong to the trigger."""
    also: str = ""
    """Words that belong to the trigger where they stand in the clause."""
    object: str = ""
    """A list of which one word must stand in the clause, but outside the trigger."""
    around: tuple[str, ...] = ()
    """Lists of which one word each must stand somewhere in the sentence."""
    lacks: str = ""
    """Words that may stand nowhere in the clause."""
    lead: str = ""
    """Words of which one must stand close before the head, in the same phrase."""
    bars: str = ""
    """Words that may not stand there."""
    follow: str = ""
    """Words of which one must come right behind the head."""
    stops: str = ""
    """Words that may not."""
    form: str = ""
    """Which forms of the verb fit: "finite", "participle", "infinitive", "attributive"."""
    act: Act | None = None
    """What is done about the claim; None for what the status alone says."""
    scope: str = "content"
    """Where to look for what is meant: a name that `claims.scope` knows."""
    examples: tuple[str, ...] = ()
    """Own sentences with the trigger in <angle brackets>."""
    counterexamples: tuple[str, ...] = ()
    """Near misses, in which the rule must find nothing."""

    @property
    def status(self) -> str:
        """The status it gives: the second part of its id."""
        return self.id.split(".")[1]

    @property
    def deed(self) -> Act:
        """What is done: the rule's own act, else what its status says."""
        return self.act or _ACTS.get(self.status, Act.CONFIRM)


_ACTS = {"disputed": Act.DENY}
"""What is done where a rule does not say: without an entry, something is confirmed or not."""


class Words(NamedTuple):
    """A list of words, ready to be looked up."""

    whole: frozenset[str]
    endings: tuple[str, ...]
    pairs: frozenset[tuple[str, str]]
    firsts: frozenset[str]
    """Every word that a match may begin with; endings left out."""

    def hold(self, word: str, following: str) -> int:
        """Count how many words are matched here: 0, 1, or 2 for a pair."""
        if self.pairs and (word, following) in self.pairs:
            return PAIR
        if word in self.whole:
            return 1
        return 1 if self.endings and word.endswith(self.endings) else 0


class Must(NamedTuple):
    """Words of which a sentence must hold one, as they may be written, or both of a pair."""

    written: frozenset[str]
    pairs: tuple[tuple[frozenset[str], frozenset[str]], ...]

    def is_missing(self, words: Collection[str]) -> bool:
        """Tell whether none of them is among the words of a sentence."""
        return self.written.isdisjoint(words) and not any(
            not first.isdisjoint(words) and not second.isdisjoint(words)
            for first, second in self.pairs
        )


class Ready(NamedTuple):
    """A rule with its word lists ready."""

    rule: StatusRule
    musts: tuple[Must, ...]
    """What the sentence must hold, whatever its clauses: a quick first test."""
    needs: tuple[Words, ...]
    around: tuple[Words, ...]
    also: Words | None
    object: Words | None
    lacks: Words | None
    lead: Words | None
    bars: Words | None
    follow: Words | None
    stops: Words | None


class Head(NamedTuple):
    """One rule that may start at a word."""

    ready: Ready
    order: int
    """Its place among all rules of the language: the first that fits wins."""
    particle: str
    """What must stand at the clause's end; empty for most."""
    tags: int
    """What the form can be, as the rules' own verbs have it; 0 for other words."""

    def may_fit(self, words: Collection[str]) -> bool:
        """Tell in a moment whether the rule can fit a sentence of these words."""
        if self.particle and self.particle not in words:
            return False
        return not any(must.is_missing(words) for must in self.ready.musts)


class Statuses(NamedTuple):
    """Everything that one language knows about confirmation."""

    rules: tuple[StatusRule, ...]
    heads: dict[str, tuple[Head, ...]]
    """Rules by the word that they start from, lower case."""
    written: frozenset[str]
    """Every head as it may be written: lower case, and with a capital."""
    manners: dict[str, str]
    """How something is confirmed, by each word for it: "offizielle" -> "offiziell"."""
    words: defaultdict[str, Words]
    """The named lists that `claims.scope` reads; one that the language does not have is empty."""

    def may_speak(self, words: Collection[str]) -> bool:
        """Tell in a moment whether any rule can fit a sentence of these words, as written."""
        for word in self.written.intersection(words):
            for head in self.heads.get(word.lower(), ()):
                if head.may_fit(words):
                    return True
        return False


@cache
def load_statuses(language: str) -> Statuses:
    """Load the rules about confirmation of a language, "de"."""
    data = Data(language, "statuses")
    grammar = Data(language, "lexicon")
    verbs = _verbs(data.STATUS_VERBS, grammar)
    heads: dict[str, list[Head]] = {}
    lists: dict[str, Words] = {}

    def words_of(text: str) -> Words:
        if text not in lists:
            lists[text] = _words(text, data, verbs)
        return lists[text]

    for order, rule in enumerate(data.STATUS_RULES):
        needs = tuple(map(words_of, rule.needs))
        around = tuple(map(words_of, rule.around))
        objects = (words_of(rule.object),) if rule.object else ()
        ready = Ready(
            rule,
            tuple(_must(words) for words in (*needs, *around, *objects) if not words.endings),
            needs,
            around,
            *(
                words_of(one) if one else None
                for one in (
                    *(rule.also, rule.object, rule.lacks),
                    *(rule.lead, rule.bars, rule.follow, rule.stops),
                )
            ),
        )
        for word in _expand(rule.heads, data):
            forms = verbs[word[1:]] if word[0] == "=" else ((word, "", 0),)
            for form, particle, tags in forms:
                heads.setdefault(form, []).append(Head(ready, order, particle, tags))
    return Statuses(
        rules=data.STATUS_RULES,
        heads={word: tuple(found) for word, found in heads.items()},
        written=_spellings(heads),
        manners={
            word: manner for manner, forms in data.STATUS_MANNERS.items() for word in forms.split()
        },
        words=defaultdict(
            lambda: words_of(""),
            {name: words_of("{" + name + "}") for name in data.STATUS_WORDS},
        ),
    )


def _must(words: Words) -> Must:
    pairs = ((_spellings([first]), _spellings([second])) for first, second in words.pairs)
    return Must(_spellings(words.whole), tuple(pairs))


def _spellings(words: Iterable[str]) -> frozenset[str]:
    """Add capitals at the front, and the apostrophes of print."""
    low = set(words)
    low |= {word.replace("'", "’") for word in low if "'" in word}
    return frozenset(low.union([word[:1].upper() + word[1:] for word in low]))


def _verbs(table: str, grammar: Any) -> Forms:
    """Conjugate the verbs of the rules."""
    lines = [line.split() for line in table.strip().splitlines()]
    starts = [first.rpartition("|") for first, *_ in lines]
    verbs = [[start[2], *parts] for start, (_, *parts) in zip(starts, lines, strict=True)]
    found: list[list[tuple[str, str, int]]] = [[] for _ in lines]
    for places, columns in Conjugation(grammar).inflect(verbs):
        for forms, tag in columns:
            for place, form in zip(places, forms, strict=True):
                particle = starts[place][0]
                if tag & FINITE or not particle:
                    found[place].append((form, particle, tag))
                if particle:
                    found[place].append((particle + form, "", tag))
    for (particle, _, infinitive), forms_of_verb in zip(starts, found, strict=True):
        if particle:
            marked = particle + grammar.INFINITIVE_MARK + infinitive
            forms_of_verb.append((marked, "", INFINITIVE | INFINITIVE_MARK))
    return {start[0] + start[2]: tuple(some) for start, some in zip(starts, found, strict=True)}


def _expand(text: str, data: Any) -> list[str]:
    """Put the named lists in place of their names."""
    words = []
    for word in text.split():
        if word[0] == "{":
            words += _expand(data.STATUS_WORDS[word[1:-1]], data)
        else:
            words.append(word)
    return words


def _words(text: str, data: Any, verbs: Forms) -> Words:
    whole: set[str] = set()
    endings = []
    pairs = set()
    for word in _expand(text, data):
        if word[0] == "=":
            whole |= {form for form, _, _ in verbs[word[1:]]}
        elif word[0] == "-":
            endings.append(word[1:])
        elif "_" in word:
            first, _, second = word.partition("_")
            pairs.add((first, second))
        else:
            whole.add(word)
    firsts = whole | {first for first, _ in pairs}
    return Words(frozenset(whole), tuple(endings), frozenset(pairs), frozenset(firsts))
