"""Any other language: nothing is known of it but that its quotation marks hold somebody's words.

Who speaks cannot be told without words of the language, so no claim gets a speaker. The confidence
was measured on German news that were read as if nothing was known of German.
"""

from __future__ import annotations

from briefing.language.rule import Rule

QUOTED_WORDS = 3
"""Fewer than elsewhere: no verb can show that words are somebody's. With five, three more of a
hundred are right, but one of seven is missed."""

RULES = (
    Rule(
        "und.direct.quotation",
        "direct.bare",
        0.88,
        (
            "<«Nous ne pouvons pas attendre plus longtemps»>, a dit la maire Odile Vernay.",
            "La maire a dit : <« On ne peut plus attendre. »>",
            "<”Emme voi odottaa”>, sanoi kaupunginjohtaja Aino Rautala.",
            "Belediye başkanı Sevgi Aktan, <“Daha fazla bekleyemeyiz, karar verildi”> dedi.",
            "<„Nie możemy już dłużej czekać”>, powiedziała Halina Brzoza.",
        ),
        (
            "Le «grand pont» reste ouvert.",
            "Elokuva ”Pitkä yö” sai palkinnon.",
            "“Mavi Liman” adlı gemi dün geldi.",
        ),
    ),
)
