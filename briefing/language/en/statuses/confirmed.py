"""English rules for what is confirmed or admitted.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule

CONFIRMED = (
    StatusRule(
        "en.confirmed.confirms",
        0.93,
        heads="=confirm =corroborate",
        lacks="{negation} {upheld} must should would will may might if whether expected yet_to",
        form="finite participle other",
        examples=(
            "Police <confirmed> that a second body had been found.",
            "Two ferries will stop running. The operator <confirmed> this on Monday.",
        ),
        counterexamples=(
            "The appeals court confirmed the sentence.",
            "The Senate is expected to confirm the judge next week.",
        ),
    ),
    StatusRule(
        "en.confirmed.can-confirm",
        0.88,
        heads="=confirm",
        needs=("can able could",),
        lacks="{negation} {upheld} unable",
        examples=(
            "We <can confirm> that the pilot is alive, the clinic said.",
            "The lab was <able to confirm> the finding.",
        ),
        counterexamples=("The lab could not confirm the finding.",),
    ),
    StatusRule(
        "en.confirmed.admits",
        0.93,
        heads="=admit =acknowledge =concede =confess",
        lacks=(
            "{negation} {admissions} should would will may might if whether goal goals defeat"
            " penalty points"
        ),
        form="finite participle other",
        examples=(
            "The minister <admitted> that the warning had been ignored.",
            "She <confessed> to setting fire to the barn.",
        ),
        counterexamples=(
            "Three children were admitted to hospital.",
            "The team conceded a goal in the last minute.",
        ),
    ),
    StatusRule(
        "en.confirmed.has-to-admit",
        0.9,
        heads="=admit =acknowledge =concede",
        needs=("had forced",),
        lacks="{negation} {admissions} goal goals",
        form="infinitive",
        examples=(
            "The firm <had to admit> that the data were lost.",
            "The minister was <forced to concede> that money was missing.",
        ),
        counterexamples=("The club had to admit guests for free at the hospital.",),
    ),
)
