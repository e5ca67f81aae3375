"""What a word can be, as bits: the vocabulary that language data and engine share.

A language file names these in lower case ("determiner"); the engine tests the bits. Plain integers,
not an `IntFlag`: they are tested for every word of an article, and IntFlag is 30 times slower.
The first 30 fit into one digit of an integer and are tested twice as fast as the others, so they
are those that most words have and most loops ask for.
"""

from __future__ import annotations

from briefing.record import Final

FINITE: Final = 1 << 0
"""A finite verb form, of whatever verb."""
PARTICIPLE: Final = 1 << 1
INFINITIVE: Final = 1 << 2
CUE: Final = 1 << 3
"""A form of a verb that can report speech; `Lexicon.verbs` has its readings."""
AUXILIARY: Final = 1 << 4
MODAL: Final = 1 << 5
SUBORDINATOR: Final = 1 << 6
"""Opens a clause whose verb stands at its end."""
RELATIVE: Final = 1 << 7
"""May open a relative clause; most of these are articles too."""
COORDINATOR: Final = 1 << 8
DETERMINER: Final = 1 << 9
PRONOUN: Final = 1 << 10
"""A personal or demonstrative pronoun that can be a speaker."""
PREPOSITION: Final = 1 << 11
ADVERB: Final = 1 << 12
"""Never part of a noun phrase, never a verb."""
ADJECTIVE: Final = 1 << 13
"""A lower-case word that may stand between a determiner and its noun."""
CAPITAL: Final = 1 << 14
"""Starts with a capital letter."""
NUMBER: Final = 1 << 15
"""Starts with a digit."""
END: Final = 1 << 16
COMMA: Final = 1 << 17
COLON: Final = 1 << 18
BREAK: Final = 1 << 19
"""Semicolon or dash: parts clauses more strongly than a comma."""
QUOTATION: Final = 1 << 20
"""A token that stands for a whole pair of quotation marks."""
OPEN: Final = 1 << 21
CLOSE: Final = 1 << 22
UNITES: Final = 1 << 23
"""Links the parts of one name or title: von, de, of."""
GENITIVE: Final = 1 << 24
"""A determiner that may continue a noun phrase: der, des, einer."""
PARTICLE: Final = 1 << 25
"""Separable part of a verb that may stand at its clause's end."""
SPLITS: Final = 1 << 26
"""Begins a clause even where no comma stands before it: dass."""
ROLE: Final = 1 << 27
"""A title or office that precedes a name."""
LINKS: Final = 1 << 28
"""A preposition that may continue a noun phrase: "der Generalstab in Kiew"."""
INFINITIVE_MARK: Final = 1 << 29
"""zu, to."""
SUBJUNCTIVE: Final = 1 << 30
"""A form that is Konjunktiv and nothing else ("sei", "habe", "komme")."""
MAYBE_SUBJUNCTIVE: Final = 1 << 31
"""A form that may be Konjunktiv ("hätten", "würden", "könnten")."""
COMPLEMENTIZER: Final = 1 << 32
"""Opens a content clause: dass, ob, that; subordinators of reason are not among them."""
SOURCE: Final = 1 << 33
"""A noun that stands for words: Angaben, Bericht, statement."""
SOURCE_PREPOSITION: Final = 1 << 34
"""Attributes by itself: laut."""
SOURCE_POSTPOSITION: Final = 1 << 35
"""Attributes from behind: zufolge."""
NEEDS_SOURCE: Final = 1 << 36
"""Attributes only before a SOURCE noun: nach."""
AS: Final = 1 << 37
"""Opens a parenthesis of attribution with a verb: wie, as."""
SO: Final = 1 << 38
"""Opens a parenthesis of attribution without a verb: so."""
TITLED: Final = 1 << 39
"""A noun whose quoted neighbour is a name: Zeitung, film, ship."""
NEGATION: Final = 1 << 40
INHERITED: Final = 1 << 41
"""Attributes to whoever spoke before: demnach."""
HEARSAY: Final = 1 << 42
"""A finite form that marks a rumour before a perfect infinitive: soll, sollen."""
PERSON: Final = 1 << 43
"""A pronoun for one person: er, sie, he, she."""
GUESSED_FINITE: Final = 1 << 44
"""An unknown word with the ending of a finite verb."""
PERFECT: Final = 1 << 45
"""An auxiliary that makes an active perfect tense with a participle: hat, has."""
PASSIVE: Final = 1 << 46
"""An auxiliary that makes a passive with a participle: wird, was."""
OBLIQUE: Final = 1 << 47
"""A determiner or pronoun that cannot begin a subject: dem, den."""
IMPERSONAL: Final = 1 << 48
"""A subject that is nobody: "es" in "heißt es"."""
TIME: Final = 1 << 49
"""A noun of time; never a speaker."""
SAYING: Final = 1 << 50
"""A noun for something said that a clause may follow: Forderung, claim."""
GERUND: Final = 1 << 51
"""A form in -ing: after a comma it reports as a finite verb does, "saying that"."""
NOUN: Final = 1 << 52
"""A noun that looks like another kind of word, in a language that writes nouns small: reply."""
DEFINITE: Final = 1 << 53
"""A determiner for somebody who is known already: the, this."""
TOPIC: Final = 1 << 54
"""Stands before what is spoken of, where the language keeps that apart from agents: about, for."""
SINGULAR: Final = 1 << 55
"""A determiner of one thing: a, every; a plural verb form behind its noun is none."""
AGENT: Final = 1 << 56
"""Stands before the agent of a passive and before what is spoken of: von, by."""
SELF: Final = 1 << 57
"""The writer or speaker in person; what they say outside quotation marks is nobody's claim."""
INTERROGATIVE: Final = 1 << 58
"""Opens an indirect question, or a relative clause that looks like one: was, wie, who."""
MODIFIER: Final = 1 << 59
"""A capitalised word with the ending of an uninflected adjective: Höhnisch."""
ORGANISATION: Final = 1 << 60
"""A noun for a body that can speak: Polizei, ministry."""
INDEFINITE: Final = 1 << 61
"""An indefinite article, or "als": what follows in quotation marks is no name."""
DEMONSTRATIVE: Final = 1 << 62
"""A pronoun that stands for what was said before: das, dies."""
PERFECT_INFINITIVE: Final = 1 << 63
"""Ends the infinitive of a past: "gewesen sein", "getan haben"."""
PRONOMINAL_GENITIVE: Final = 1 << 64
"""A genitive that is a relative pronoun: dessen, whose."""
PURPOSE: Final = 1 << 65
"""Opens an infinitive that is nobody's words: "um ... zu", "ohne ... zu"."""
INHERITED_MOOD: Final = 1 << 66
"""Attributes to whoever spoke before if the clause is Konjunktiv: danach."""
COPULA: Final = 1 << 67
"""A form of to be, which makes a perfect tense of some verbs: "ist ausgegangen"."""
NOMINATIVE: Final = 1 << 68
"""A pronoun that can only be a subject: er, man."""
OWN: Final = 1 << 69
"""Says that something is the subject's own: "nach eigenen Angaben"."""
ATTITUDE: Final = 1 << 70
"""A noun for what somebody thinks or feels: Sorge. It never stands for who has it."""
CAUSES: Final = 1 << 71
"""A verb whose subject brings about what others feel: "löste Sorge aus"."""
OPPOSING: Final = 1 << 72
"""Stands before what somebody is against: gegen."""
NEEDS_SPEAKER: Final = 1 << 73
"""Attributes before somebody who can speak: gemäß."""
LOCATIVE: Final = 1 << 74
"""Stands before places, and seldom before people: in, aus."""
EVENT: Final = 1 << 75
"""A source that is an event as well: "nach der Untersuchung" is a time."""
VIEW: Final = 1 << 76
"""A noun for how somebody sees things: Sicht."""
NEEDS_VIEW: Final = 1 << 77
"""Attributes only before a VIEW noun: "aus Sicht der Bahn"."""
SEEKS: Final = 1 << 78
"""Governs "nach" itself: fragte, Suche."""
NORM: Final = 1 << 79
"""A source that something may just follow: "nach Plan", "nach dem Gesetz"."""
POSSESSIVE: Final = 1 << 80
"""A determiner for whose it is, if it is a third person's: seiner, ihrer."""
PLURAL: Final = 1 << 81
"""A noun whose ending is one of the plural for sure: Forderungen."""
DOER: Final = 1 << 82
"""Stands before the doer of a passive and of nothing else: durch, seitens."""
FEMININE: Final = 1 << 83
"""A feminine noun, with which "der" is no nominative: Zeitung, Sprecherin."""
HEARSAY_OWN: Final = 1 << 84
"""A finite form that marks what its subject claims of himself before a perfect infinitive: will."""
COUNTRY: Final = 1 << 85
"""The name of a country."""
LAND: Final = 1 << 86
"""A noun for a country: Land."""
COMPANY: Final = 1 << 87
"""A noun for a company: Firma, Unternehmen."""
LEGAL_FORM: Final = 1 << 88
"""What ends the name of a company: AG, Ltd."""
MEANS: Final = 1 << 89
"""Makes a way of doing something, or a fact, of the clause behind it: "dadurch, dass"."""
MEDIUM: Final = 1 << 90
"""A noun for who spreads news, to whom people speak: Zeitung, Nachrichtenagentur."""
VIEWER: Final = 1 << 91
"""Stands before whom something is so to, with a form of to be: für."""

NAMES = {
    name.lower(): value
    for name, value in list(globals().items())
    if name.isupper() and isinstance(value, int)
}
"""Tag by the name that language files use."""
