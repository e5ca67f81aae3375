"""What a word can be, as bits: the vocabulary that language data and engine share.

A language file names these in lower case ("determiner"); the engine tests the bits. Plain integers,
not an `IntFlag`: they are tested for every word of an article, and IntFlag is 30 times slower.
"""

from __future__ import annotations

FINITE = 1 << 0
"""A finite verb form, of whatever verb."""
PARTICIPLE = 1 << 1
INFINITIVE = 1 << 2
CUE = 1 << 3
"""A form of a verb that can report speech; `Lexicon.verbs` has its readings."""
SUBJUNCTIVE = 1 << 4
"""A form that is Konjunktiv and nothing else ("sei", "habe", "komme")."""
MAYBE_SUBJUNCTIVE = 1 << 5
"""A form that may be Konjunktiv ("hätten", "würden", "könnten")."""
AUXILIARY = 1 << 6
MODAL = 1 << 7
SUBORDINATOR = 1 << 8
"""Opens a clause whose verb stands at its end."""
COMPLEMENTIZER = 1 << 9
"""Opens a content clause: dass, ob, that; subordinators of reason are not among them."""
RELATIVE = 1 << 10
"""May open a relative clause; most of these are articles too."""
COORDINATOR = 1 << 11
DETERMINER = 1 << 12
PRONOUN = 1 << 13
"""A personal or demonstrative pronoun that can be a speaker."""
PREPOSITION = 1 << 14
ADVERB = 1 << 15
"""Never part of a noun phrase, never a verb."""
ROLE = 1 << 16
"""A title or office that precedes a name."""
SOURCE = 1 << 17
"""A noun that stands for words: Angaben, Bericht, statement."""
SOURCE_PREPOSITION = 1 << 18
"""Attributes by itself: laut."""
SOURCE_POSTPOSITION = 1 << 19
"""Attributes from behind: zufolge."""
NEEDS_SOURCE = 1 << 20
"""Attributes only before a SOURCE noun: nach."""
PARTICLE = 1 << 21
"""Separable part of a verb that may stand at its clause's end."""
AS = 1 << 22
"""Opens a parenthesis of attribution with a verb: wie, as."""
SO = 1 << 23
"""Opens a parenthesis of attribution without a verb: so."""
TITLED = 1 << 24
"""A noun whose quoted neighbour is a name: Zeitung, film, ship."""
INFINITIVE_MARK = 1 << 25
"""zu, to."""
NEGATION = 1 << 26
GENITIVE = 1 << 27
"""A determiner that may continue a noun phrase: der, des, einer."""
INHERITED = 1 << 28
"""Attributes to whoever spoke before: demnach."""
HEARSAY = 1 << 29
"""A finite form that marks a rumour before a perfect infinitive: soll, sollen."""
END = 1 << 30
COMMA = 1 << 31
COLON = 1 << 32
BREAK = 1 << 33
"""Semicolon or dash: parts clauses more strongly than a comma."""
OPEN = 1 << 34
CLOSE = 1 << 35
QUOTATION = 1 << 36
"""A token that stands for a whole pair of quotation marks."""
CAPITAL = 1 << 37
"""Starts with a capital letter."""
UNITES = 1 << 38
"""Links the parts of one name or title: von, de, of."""
PERSON = 1 << 39
"""A pronoun for one person: er, sie, he, she."""
NUMBER = 1 << 40
"""Starts with a digit."""
GUESSED_FINITE = 1 << 41
"""An unknown word with the ending of a finite verb."""
PERFECT = 1 << 42
"""An auxiliary that makes an active perfect tense with a participle: hat, has."""
PASSIVE = 1 << 43
"""An auxiliary that makes a passive with a participle: wird, was."""
LINKS = 1 << 44
"""A preposition that may continue a noun phrase: "der Generalstab in Kiew"."""
OBLIQUE = 1 << 45
"""A determiner or pronoun that cannot begin a subject: dem, den."""
IMPERSONAL = 1 << 46
"""A subject that is nobody: "es" in "heißt es"."""
TIME = 1 << 47
"""A noun of time; never a speaker."""
SAYING = 1 << 48
"""A noun for something said that a clause may follow: Forderung, claim."""
SPLITS = 1 << 49
"""Begins a clause even where no comma stands before it: dass."""
GERUND = 1 << 50
"""A form in -ing: after a comma it reports as a finite verb does, "saying that"."""
NOUN = 1 << 51
"""A noun that looks like another kind of word, in a language that writes nouns small: reply."""
DEFINITE = 1 << 52
"""A determiner for somebody who is known already: the, this."""
TOPIC = 1 << 53
"""Stands before what is spoken of, where the language keeps that apart from agents: about, for."""
SINGULAR = 1 << 54
"""A determiner of one thing: a, every; a plural verb form behind its noun is none."""
AGENT = 1 << 60
"""Stands before the agent of a passive and before what is spoken of: von, by."""
SELF = 1 << 61
"""The writer or speaker in person; what they say outside quotation marks is nobody's claim."""
ADJECTIVE = 1 << 62
"""A lower-case word that may stand between a determiner and its noun."""
INTERROGATIVE = 1 << 63
"""Opens an indirect question, or a relative clause that looks like one: was, wie, who."""
MODIFIER = 1 << 64
"""A capitalised word with the ending of an uninflected adjective: Höhnisch."""
ORGANISATION = 1 << 65
"""A noun for a body that can speak: Polizei, ministry."""
INDEFINITE = 1 << 66
"""An indefinite article, or "als": what follows in quotation marks is no name."""
DEMONSTRATIVE = 1 << 67
"""A pronoun that stands for what was said before: das, dies."""
PERFECT_INFINITIVE = 1 << 68
"""Ends the infinitive of a past: "gewesen sein", "getan haben"."""
PRONOMINAL_GENITIVE = 1 << 69
"""A genitive that is a relative pronoun: dessen, whose."""
PURPOSE = 1 << 70
"""Opens an infinitive that is nobody's words: "um ... zu", "ohne ... zu"."""
INHERITED_MOOD = 1 << 71
"""Attributes to whoever spoke before if the clause is Konjunktiv: danach."""
COPULA = 1 << 72
"""A form of to be, which makes a perfect tense of some verbs: "ist ausgegangen"."""
NOMINATIVE = 1 << 73
"""A pronoun that can only be a subject: er, man."""
OWN = 1 << 74
"""Says that something is the subject's own: "nach eigenen Angaben"."""

NAMES = {
    name.lower(): value
    for name, value in list(globals().items())
    if name.isupper() and isinstance(value, int)
}
"""Tag by the name that language files use."""
