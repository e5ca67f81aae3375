"""How German names and nouns are written where they are named: cases, attributes, possession."""

from __future__ import annotations

POSSESSIVES = "s x z ß"
"""Endings of a name in the genitive: "Angaben Ada Linds"."""

GENITIVES = "s es"

NAMING = {
    # Behind each article, and behind none: endings of attributes as they stand, and as they are
    # where the noun is named without it ("der ukrainische Rat" is "ukrainischer Rat"); for a
    # neuter noun behind the stroke; with a hyphen, endings of the noun itself.
    "der": "e:er en:e",
    "das": "e:es",
    "die": "en:e",
    "den": "en:e -ern:er -eln:el -nissen:nisse -werken:werke -kreisen:kreise -ärzten:ärzte",
    "": "en:e -ern:er -eln:el -nissen:nisse -werken:werke -kreisen:kreise -ärzten:ärzte",
    "dem": "en:er/es",
    "einem": "en:er/es",
    "des": "en:er/es -es: -s:",
    "eines": "en:er/es -es: -s:",
    "einer": "en:e",
}

_PROPER = [
    "isch",
    "tsch",
    "lich",
    "ig",
    "igt",
    "int",
    "al",
    "ell",
    "iv",
    "är",
    "Weiß",
    "Rot",
    "Neu",
    "Ober",
    "Inner",
    "Äußer",
]

PROPER_NAMING = {
    # The same for names, with the endings of adjectives alone, since nouns end in "en" as well:
    # "des Auswärtigen Amtes", "der Vereinten Nationen".
    "der": " ".join(f"{stem}en:{stem}e {stem}e:{stem}er" for stem in _PROPER),
    "das": " ".join(f"{stem}e:{stem}es" for stem in _PROPER),
    "die": " ".join(f"{stem}en:{stem}e" for stem in _PROPER),
    "den": " ".join(f"{stem}en:{stem}e" for stem in _PROPER),
    "dem": " ".join(f"{stem}en:{stem}er/{stem}es" for stem in _PROPER),
    "des": " ".join(f"{stem}en:{stem}er/{stem}es" for stem in _PROPER) + " -es: -s:",
}

NEUTERS = (
    "amt blatt magazin ministerium militär gericht unternehmen institut präsidium parlament"
    " kabinett regime bündnis komitee haus werk büro team netzwerk portal konsortium opfer"
    " gremium kommando zentrum kreuz fernsehen ergebnis"
)
"""Endings of neuter nouns for those who speak."""
