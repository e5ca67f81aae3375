"""English rules for what is confirmed or admitted.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule
from briefing.model import Act

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
        act=Act.ADMIT,
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
        act=Act.ADMIT,
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
    StatusRule(
        "en.confirmed.pleads-guilty",
        0.9,
        act=Act.ADMIT,
        heads="guilty",
        needs=("=plead",),
        lacks="{negation} {obliged}",
        scope="accusation",
        examples=(
            "The clerk is accused of theft. She <pleaded guilty>.",
            "He is charged with arson and has <pleaded guilty>.",
        ),
        counterexamples=("The clerk pleaded not guilty.",),
    ),
    StatusRule(
        "en.confirmed.owns-up",
        0.88,
        act=Act.ADMIT,
        heads="=own",
        follow="up_to",
        lacks="{negation} must should would will may might if whether",
        form="finite participle other",
        examples=(
            "The clerk <owned up to> taking the cash.",
            "The firm has <owned up to> the leak.",
        ),
        counterexamples=("The firm owned a ship and an inn.",),
    ),
    StatusRule(
        "en.confirmed.verified",
        0.88,
        heads="verified authenticated",
        object="{footage} location",
        lacks="{negation} {obliged} yet_to",
        examples=(
            "The paper <verified> the footage from the harbour.",
            "Two agencies have <authenticated> the letter.",
        ),
        counterexamples=("The footage could not be verified.",),
    ),
    StatusRule(
        "en.confirmed.confirmation-came",
        0.85,
        heads="confirmation",
        needs=("=come =follow",),
        lacks="{negation} {obliged} hearing hearings booking",
        scope="about",
        examples=(
            "A site reported his death. <Confirmation came> from the palace an hour later.",
            "The paper spoke of a sale. Official <confirmation followed> on Monday.",
        ),
        counterexamples=("No confirmation came from the palace.",),
    ),
    StatusRule(
        "en.confirmed.turned-out-true",
        0.88,
        heads="=turn =prove",
        needs=("true accurate correct genuine authentic",),
        object="{shells} this that it",
        lacks="{negation} {false}",
        scope="subject",
        examples=(
            "A site reported a sale. The story <turned out to be true>.",
            "The warning was mocked. The report <proved accurate>.",
        ),
        counterexamples=("He turned out to be a true friend.",),
    ),
)
