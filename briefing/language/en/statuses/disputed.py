"""English rules for what is denied, doubted or turned out false.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule

DISPUTED = (
    StatusRule(
        "en.disputed.denies",
        0.94,
        heads="=deny",
        lacks="{negation} {refused} {obliged}",
        stops="justice care service services right rights bond leave",
        form="finite participle other",
        examples=(
            "The mayor <denied> taking bribes.",
            "The paper reported a sale. The firm <denies> that.",
            "The report was <denied> by the palace.",
        ),
        counterexamples=(
            "Reporters were denied access to the site.",
            "The prisoners were denied justice for years.",
            "She did not deny having met the clerk.",
        ),
    ),
    StatusRule(
        "en.disputed.has-to-deny",
        0.9,
        heads="=deny",
        needs=("has had was were forced moved rushed quick continued continues",),
        lacks="{negation} {refused}",
        form="infinitive",
        examples=(
            "The minister <was forced to deny> a link to the firm.",
            "The club <moved to deny> the report.",
        ),
        counterexamples=("It is hard to deny her talent.",),
    ),
    StatusRule(
        "en.disputed.disputes",
        0.93,
        heads="=dispute =refute =rebut =contradict =debunk =disprove",
        lacks="{negation} {obliged}",
        form="finite participle",
        examples=(
            "The union <disputes> the figure given by the firm.",
            "Satellite pictures <contradict> the account.",
        ),
        counterexamples=("Nobody disputes the figure.",),
    ),
    StatusRule(
        "en.disputed.rejects",
        0.94,
        heads="=reject =dismiss",
        object="{shells} this that it suggestion false",
        lacks="{negation} {obliged} {proposals}",
        examples=(
            "The firm <rejected> the allegation that it had dumped waste.",
            "The army <dismissed> the report as false.",
        ),
        counterexamples=("The governor rejected calls for an election.",),
    ),
    StatusRule(
        "en.disputed.calls-false",
        0.93,
        heads="=call =describe =brand =label =denounce =decry =slam",
        needs=("{false}",),
        object="{shells} this that it them",
        lacks="{negation}",
        scope="back",
        examples=(
            "A paper reported a sale. The firm <called the report “pure fiction”>.",
            "The rebels spoke of forty dead. The army <described the claim as false>.",
        ),
        counterexamples=("He called the wrong office.",),
    ),
    StatusRule(
        "en.disputed.false-claim",
        0.9,
        heads="baseless false unfounded groundless debunked discredited",
        follow="claim claims allegation allegations report reports accusation accusations",
        lacks="{negation}",
        scope="about",
        examples=(
            "He repeated the <baseless claim> that the count had been rigged.",
            "A <false report> that the bank had closed spread fast.",
        ),
        counterexamples=("The claim that he left is old.",),
    ),
    StatusRule(
        "en.disputed.falsely",
        0.92,
        heads="falsely wrongly",
        follow="=claim =allege =accuse asserted stated said suggested",
        lacks="{negation}",
        examples=(
            "The candidate <falsely claimed> that the ballots had been burnt.",
            "The site <falsely asserted> that the bridge was closed.",
        ),
        counterexamples=("The parcel was wrongly delivered.",),
    ),
    StatusRule(
        "en.disputed.is-false",
        0.9,
        heads="{false}",
        needs=("is are was were be",),
        object="{shells} this that it",
        lacks="{negation} {obliged}",
        scope="back",
        examples=(
            "A site reported his death. The story <was false>.",
            "The rebels spoke of a retreat. The claims <are baseless>, the army said.",
        ),
        counterexamples=("He wore a false beard.",),
    ),
    StatusRule(
        "en.disputed.not-true",
        0.9,
        heads="true accurate correct",
        needs=("{negation}",),
        object="{shells} this that it",
        lacks="{obliged}",
        scope="back",
        examples=(
            "A site reported his death. That is <not true>, his wife said.",
            "The list circulated online. It was <not accurate>, the club said.",
        ),
        counterexamples=("True friends do not leave.",),
    ),
    StatusRule(
        "en.disputed.doubts",
        0.88,
        heads="=doubt =question",
        object="{shells} whether that authenticity accuracy",
        lacks="{negation} {obliged} police officers detectives custody",
        scope="content",
        examples=(
            "Experts <doubted> the figure.",
            "Analysts have <questioned> the claim.",
            "There are <doubts> about the account of the pilot.",
        ),
        counterexamples=("There is no doubt about the figure.",),
    ),
    StatusRule(
        "en.disputed.insists-not",
        0.85,
        heads="=insist",
        around=("not didn't wasn't never hadn't",),
        scope="back",
        examples=(
            "Prosecutors say he fled; his lawyer <insists> he did not.",
            "The guards say she ran. She <insists> she never moved.",
        ),
        counterexamples=("The coach insists on early training.",),
    ),
    StatusRule(
        "en.disputed.contrary-to",
        0.9,
        heads="contrary",
        follow="to",
        around=("{shells} claimed said reported stated suggested announced",),
        scope="rest",
        examples=(
            "<Contrary to> what the operator claimed, the alarm never sounded.",
            "<Contrary to> reports, the school stays open.",
        ),
        counterexamples=("On the contrary, the school stays open.",),
    ),
    StatusRule(
        "en.disputed.ruled-out",
        0.8,
        heads="=rule",
        follow="out",
        object=(
            "sabotage terrorism foul arson link attack involvement bomb suicide connection"
            " explosion"
            " murder tampering"
        ),
        lacks="{negation} {obliged}",
        examples=(
            "Investigators <ruled out> sabotage.",
            "Police have <ruled out> foul play.",
        ),
        counterexamples=("The minister ruled out a tax rise.",),
    ),
    StatusRule(
        "en.disputed.turned-out",
        0.9,
        heads="=turn",
        needs=("{false}", "out"),
        lacks="{negation}",
        scope="subject",
        examples=(
            "The story <turned out to be a hoax>.",
            "The report <turned out to be false>.",
        ),
        counterexamples=("The lamp turned out to be new.",),
    ),
    StatusRule(
        "en.disputed.retracted",
        0.8,
        heads="=retract =withdraw",
        object="statement statements claim claims allegation allegations report story confession",
        lacks="{negation} {obliged}",
        scope="back",
        examples=(
            "A witness named the clerk. She has <retracted> the statement.",
            "The paper reported his death. It <withdrew> the story.",
        ),
        counterexamples=("The army withdrew from the town.",),
    ),
    StatusRule(
        "en.disputed.no-truth",
        0.93,
        heads="truth",
        needs=("no not",),
        lacks="doubt commission tell telling",
        scope="back",
        examples=(
            "A site reported his death. There is <no truth> in the report, his wife said.",
            "The paper named names. There is <not a word of truth> in it, the firm said.",
        ),
        counterexamples=("He did not tell the truth.",),
    ),
    StatusRule(
        "en.disputed.not-guilty",
        0.92,
        heads="guilty",
        needs=("=plead", "not"),
        scope="accusation",
        examples=(
            "The clerk is accused of theft. She <pleaded not guilty>.",
            "He is charged with arson and has <pleaded not guilty>.",
        ),
        counterexamples=("The clerk pleaded guilty to theft.",),
    ),
    StatusRule(
        "en.disputed.innocence",
        0.88,
        heads="innocence",
        needs=("=maintain =protest",),
        lacks="{negation}",
        scope="accusation",
        examples=(
            "The clerk is accused of theft. She <maintains her innocence>.",
            "He is charged with arson. He <protested his innocence> in court.",
        ),
        counterexamples=("The film is about the innocence of children.",),
    ),
    StatusRule(
        "en.disputed.pushes-back",
        0.88,
        heads="=push",
        follow="back",
        needs=("against on",),
        object="{shells}",
        lacks="{negation} {obliged} {proposals}",
        examples=(
            "The firm <pushed back against> the report of a leak.",
            "The mayor has <pushed back on> the claim that the count was slow.",
        ),
        counterexamples=("The army pushed back the rebels on Monday.",),
    ),
    StatusRule(
        "en.disputed.denial",
        0.85,
        heads="denial denials",
        needs=("=issue =publish =release =repeat drew prompted brought",),
        lacks="{negation}",
        scope="back",
        examples=(
            "A site reported his death. The palace <issued a denial>.",
            "The paper spoke of a sale. The story <drew a swift denial> from the firm.",
        ),
        counterexamples=("The coach is in denial about the defeat.",),
    ),
    StatusRule(
        "en.disputed.revised",
        0.75,
        heads="=revise =correct",
        needs=("down up downward upward downwards upwards",),
        object="{figures} dead injured",
        lacks="{negation} forecast forecasts outlook growth",
        examples=(
            "The ministry <revised the death toll down> to nine.",
            "The number of dead was <revised up> on Monday.",
        ),
        counterexamples=("The bank revised its growth forecast down.",),
    ),
    StatusRule(
        "en.disputed.proved-false",
        0.9,
        heads="=prove",
        needs=("{false}",),
        object="{shells} this that it",
        lacks="{negation}",
        scope="subject",
        examples=(
            "A site reported his death. The story <proved false>.",
            "The reports <proved to be a hoax>.",
        ),
        counterexamples=("The plan proved costly.",),
    ),
)
