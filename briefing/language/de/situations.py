"""How often German rules are right, by situation: the signs of `claims.confidence`.

The first line that fits counts; a sign behind a minus must be missing. Measured on the training
half of the annotated news (2026-11-25); rounded, and where there were only a few claims, nearer to
the figure of the whole rule.
"""

from __future__ import annotations

from briefing.language.rule import Situation

SITUATIONS: dict[str, tuple[Situation, ...]] = {
    "de.direct.inline": (("capital", 0.74), ("ends", 0.95), ("word", 0.8), ("", 0.93)),
    "de.direct.nested": (
        ("attribute", 0.55),
        ("capital short", 0.6),
        ("long", 0.97),
        ("word", 0.75),
        ("", 0.91),
    ),
    "de.direct.bare": (
        ("attribute", 0.2),
        ("long", 0.95),
        ("word", 0.35),
        ("ends", 0.9),
        ("", 0.65),
    ),
    "de.indirect.dass": (
        ("negated", 0.55),
        ("mood", 0.97),
        ("able says -verbless", 0.95),
        ("able", 0.84),
        ("says long", 0.83),
        ("maybe", 0.85),
        ("-says", 0.6),
        ("", 0.72),
    ),
    "de.indirect.v2": (("-ends", 0.75), ("alone", 0.98), ("", 0.9)),
    "de.indirect.zu": (("says", 0.94), ("alone", 0.82), ("", 0.7)),
    "de.indirect.postposed": (
        ("mood", 0.98),
        ("pronoun", 0.5),
        ("able", 0.91),
        ("", 0.65),
    ),
    "de.indirect.laut": (
        ("-ends", 0.8),
        ("mood", 0.98),
        ("begins", 0.97),
        ("alone", 0.93),
        ("", 0.84),
    ),
    "de.indirect.zufolge": (("verbless", 0.4), ("-ends", 0.4), ("alone", 0.96), ("", 0.85)),
    "de.indirect.nach": (
        ("verbless", 0.2),
        ("-ends", 0.5),
        ("mood", 0.97),
        ("alone", 0.97),
        ("", 0.75),
    ),
    "de.indirect.wie": (
        ("pronoun", 0.4),
        ("-whole", 0.6),
        ("capital -mood", 0.75),
        ("able", 0.97),
        ("", 0.93),
    ),
    "de.indirect.so": (("whole -verbless", 0.98), ("mood", 0.95), ("", 0.75)),
    "de.indirect.das": (("long says", 0.87), ("", 0.7)),
    "de.indirect.noun": (("mood", 0.95), ("negated", 0.4), ("", 0.69)),
    "de.indirect.konjunktiv": (("maybe", 0.5), ("inherits", 0.45), ("", 0.91)),
    "de.free-indirect.chain": (("colon", 0.6), ("", 0.92)),
}
