"""What a word can be, as bits: the vocabulary that language data and engine share.

A language file names these in lower case ("determiner"); the engine tests the bits. Plain integers,
not an `IntFlag`: they are tested for every word of an article, and IntFlag is 30 times slower.
The first 30 fit into one digit of an integer and are tested twice as fast as the others, so they
are those that most words have and most loops ask for.
"""

from __future__ import annotations

FINITE = 1 << 0
"""A finite verb form, of whatever verb."""
PARTICIPLE = 1 << 1
INFINITIVE = 1 << 2
CUE = 1 << 3
"""A form of a verb that can report speech; `Lexicon.verbs` has its readings."""
AUXILIARY = 1 << 4
MODAL = 1 << 5
SUBORDINATOR = 1 << 6
"""Opens a clause whose verb stands at its end."""
RELATIVE = 1 << 7
"""May open a relative clause; most of these are articles too."""
COORDINATOR = 1 << 8
DETERMINER = 1 << 9
PRONOUN = 1 << 10
"""A personal or demonstrative pronoun that can be a speaker."""
PREPOSITION = 1 << 11
ADVERB = 1 << 12
"""Never part of a noun phrase, never a verb."""
ADJECTIVE = 1 << 13
"""A lower-case word that may stand between a determiner and its noun."""
CAPITAL = 1 << 14
"""Starts with a capital letter."""
NUMBER = 1 << 15
"""Starts with a digit."""
END = 1 << 16
COMMA = 1 << 17
COLON = 1 << 18
BREAK = 1 << 19
"""Semicolon or dash: parts clauses more strongly than a comma."""
QUOTATION = 1 << 20
"""A token that stands for a whole pair of quotation marks."""
OPEN = 1 << 21
CLOSE = 1 << 22
UNITES = 1 << 23
"""Links the parts of one name or title: von, de, of."""
GENITIVE = 1 << 24
"""A determiner that may continue a noun phrase: der, des, einer."""
PARTICLE = 1 << 25
"""Separable part of a verb that may stand at its clause's end."""
SPLITS = 1 << 26
"""Begins a clause even where no comma stands before it: dass."""
ROLE = 1 << 27
"""A title or office that precedes a name."""
LINKS = 1 << 28
"""A preposition that may continue a noun phrase: "der Generalstab in Kiew"."""
INFINITIVE_MARK = 1 << 29
"""zu, to."""
SUBJUNCTIVE = 1 << 30
"""A form that is Konjunktiv and nothing else ("sei", "habe", "komme")."""
MAYBE_SUBJUNCTIVE = 1 << 31
"""A form that may be Konjunktiv ("hätten", "würden", "könnten")."""
COMPLEMENTIZER = 1 << 32
"""Opens a content clause: dass, ob, that; subordinators of reason are not among them."""
SOURCE = 1 << 33
"""A noun that stands for words: Angaben, Bericht, statement."""
SOURCE_PREPOSITION = 1 << 34
"""Attributes by itself: laut."""
SOURCE_POSTPOSITION = 1 << 35
"""Attributes from behind: zufolge."""
NEEDS_SOURCE = 1 << 36
"""Attributes only before a SOURCE noun: nach."""
AS = 1 << 37
"""Opens a parenthesis of attribution with a verb: wie, as."""
SO = 1 << 38
"""Opens a parenthesis of attribution without a verb: so."""
TITLED = 1 << 39
"""A noun whose quoted neighbour is a name: Zeitung, film, ship."""
NEGATION = 1 << 40
INHERITED = 1 << 41
"""Attributes to whoever spoke before: demnach."""
HEARSAY = 1 << 42
"""A finite form that marks a rumour before a perfect infinitive: soll, sollen."""
PERSON = 1 << 43
"""A pronoun for one person: er, sie, he, she."""
GUESSED_FINITE = 1 << 44
"""An unknown word with the ending of a finite verb."""
PERFECT = 1 << 45
"""An auxiliary that makes an active perfect tense with a participle: hat, has."""
PASSIVE = 1 << 46
"""An auxiliary that makes a passive with a participle: wird, was."""
OBLIQUE = 1 << 47
"""A determiner or pronoun that cannot begin a subject: dem, den."""
IMPERSONAL = 1 << 48
"""A subject that is nobody: "es" in "heißt es"."""
TIME = 1 << 49
"""A noun of time; never a speaker."""
SAYING = 1 << 50
"""A noun for something said that a clause may follow: Forderung, claim."""
GERUND = 1 << 51
"""A form in -ing: after a comma it reports as a finite verb does, "saying that"."""
NOUN = 1 << 52
"""A noun that looks like another kind of word, in a language that writes nouns small: reply."""
DEFINITE = 1 << 53
"""A determiner for somebody who is known already: the, this."""
TOPIC = 1 << 54
"""Stands before what is spoken of, where the language keeps that apart from agents: about, for."""
SINGULAR = 1 << 55
"""A determiner of one thing: a, every; a plural verb form behind its noun is none."""
AGENT = 1 << 56
"""Stands before the agent of a passive and before what is spoken of: von, by."""
SELF = 1 << 57
"""The writer or speaker in person; what they say outside quotation marks is nobody's claim."""
INTERROGATIVE = 1 << 58
"""Opens an indirect question, or a relative clause that looks like one: was, wie, who."""
MODIFIER = 1 << 59
"""A capitalised word with the ending of an uninflected adjective: Höhnisch."""
ORGANISATION = 1 << 60
"""A noun for a body that can speak: Polizei, ministry."""
INDEFINITE = 1 << 61
"""An indefinite article, or "als": what follows in quotation marks is no name."""
DEMONSTRATIVE = 1 << 62
"""A pronoun that stands for what was said before: das, dies."""
PERFECT_INFINITIVE = 1 << 63
"""Ends the infinitive of a past: "gewesen sein", "getan haben"."""
PRONOMINAL_GENITIVE = 1 << 64
"""A genitive that is a relative pronoun: dessen, whose."""
PURPOSE = 1 << 65
"""Opens an infinitive that is nobody's words: "um ... zu", "ohne ... zu"."""
INHERITED_MOOD = 1 << 66
"""Attributes to whoever spoke before if the clause is Konjunktiv: danach."""
COPULA = 1 << 67
"""A form of to be, which makes a perfect tense of some verbs: "ist ausgegangen"."""
NOMINATIVE = 1 << 68
"""A pronoun that can only be a subject: er, man."""
OWN = 1 << 69
"""Says that something is the subject's own: "nach eigenen Angaben"."""
ATTITUDE = 1 << 70
"""A noun for what somebody thinks or feels: Sorge. It never stands for who has it."""
CAUSES = 1 << 71
"""A verb whose subject brings about what others feel: "löste Sorge aus"."""
EVENT = 1 << 75
"""A source that is an event as well: "nach der Untersuchung" is a time."""
VIEW = 1 << 76
"""A noun for how somebody sees things: Sicht."""
NEEDS_VIEW = 1 << 77
"""Attributes only before a VIEW noun: "aus Sicht der Bahn"."""
SEEKS = 1 << 78
"""Governs "nach" itself: fragte, Suche."""
NORM = 1 << 79
"""A source that something may just follow: "nach Plan", "nach dem Gesetz"."""
POSSESSIVE = 1 << 80
"""A determiner for whose it is, if it is a third person's: seiner, ihrer."""
PLURAL = 1 << 81
"""A noun whose ending is one of the plural for sure: Forderungen."""
DOER = 1 << 82
"""Stands before the doer of a passive and of nothing else: durch, seitens."""
FEMININE = 1 << 83
"""A feminine noun, with which "der" is no nominative: Zeitung, Sprecherin."""
HEARSAY_OWN = 1 << 84
"""A finite form that marks what its subject claims of himself before a perfect infinitive: will."""
COUNTRY = 1 << 85
"""The name of a country."""
LAND = 1 << 86
"""A noun for a country: Land."""
COMPANY = 1 << 87
"""A noun for a company: Firma, Unternehmen."""
LEGAL_FORM = 1 << 88
"""What ends the name of a company: AG, Ltd."""
MEANS = 1 << 89
"""Makes a way of doing something, or a fact, of the clause behind it: "dadurch, dass"."""
INFLECTS = 1 << 90
"""A determiner whose noun has a case ending that its name has not: "des Amtes"."""

NAMES = {
    name.lower(): value
    for name, value in list(globals().items())
    if name.isupper() and isinstance(value, int)
}
"""Tag by the name that language files use."""
