"""English rules for what an article says about confirmation, and the words they are made of.

The order matters: the first rule that fits a head wins, so what negates, limits or postpones stands
before the plain statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule

STATUS_VERBS = """
confirm
corroborate
authenticate
substantiate
verify verifies verified verified
check
prove proves proved proven
deny denies denied denied
dispute
reject
dismiss dismisses dismissed dismissed
refute
rebut rebuts rebutted rebutted
contradict
contest
doubt
question
debunk
disprove disproves disproved disproven
retract
withdraw withdraws withdrew withdrawn
admit admits admitted admitted
acknowledge
concede
confess confesses confessed confessed
call
describe
brand
label
rule
offer
provide
produce
give gives gave given
present
cite
accuse
allege
charge
blame
claim
insist
turn
"""

STATUS_WORDS = {
    "negation": (
        "not never no nobody none neither nor cannot without unable"
        " didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't"
        " couldn't shouldn't"
    ),
    "no": "no without any neither little scant",
    "able": (
        "can could cannot can't couldn't able unable impossible possible be been is are was were"
        " has have had difficult hasn't haven't hadn't isn't wasn't weren't"
    ),
    "officially": "officially independently formally publicly immediately",
    "yet": "yet so_far still also",
    "if": "if whether should",
    "obliged": (
        "must should would will may might if whether expected needs need ought until before unless to"
    ),
    "this": "this that it these those which so",
    # Where "it" stands for nothing.
    "expletive": "it_was it_is it_remains it_remained that_the",
    "which": "which",
    "pointing": "these those such the this that",
    "shells": (
        "claim claims report reports account accounts figure figures number numbers toll statement"
        " statements information details allegation allegations assertion assertions version versions"
        " story stories description descriptions estimate estimates tally data suggestion suggestions"
        " remarks findings announcement reporting {accusations} {rumours}"
    ),
    "accusations": (
        "accusation accusations allegation allegations charge charges suspicion suspicions claims"
    ),
    "rumours": "rumour rumours rumor rumors speculation",
    "figures": "figure figures number numbers toll tally estimate estimates count",
    "footage": (
        "video videos footage image images photo photos photograph photographs recording recordings"
        " document documents letter clip authenticity tape"
    ),
    "plurals": (
        "claims reports accounts figures numbers statements details allegations assertions versions"
        " accusations charges"
    ),
    "both": "both either neither all sides",
    "about": "of about that over on for regarding",
    "definite": "the this these those that",
    "indefinite": "a an something",
    "demonstrative": "this that",
    "intransitive": "=deny",
    "accuses": "=accuse =allege =charge =blame {accusations}",
    "evidence": "evidence proof substantiation corroboration",
    "giving": "=offer =provide =produce =give =present =cite",
    "upheld": (
        "sentence conviction ruling verdict judgment judgement appointment nomination judge nominee"
        " ambassador secretary senate booking reservation championship title form"
    ),
    "refused": (
        "access entry bail permission visa visas visa request requests asylum care treatment"
        " opportunity right rights service entry justice parole chance boarding"
    ),
    "proposals": (
        "call calls demand demands proposal proposals offer bid plan plans appeal bill motion request"
        " requests amendment application deal suit lawsuit case petition ultimatum"
    ),
    "false": (
        "false untrue baseless groundless unfounded fabricated fabrication fiction lie lies nonsense"
        " fake hoax bogus wrong inaccurate propaganda ridiculous absurd invented"
    ),
    "calls": "=call =describe =dismiss =reject =brand =label is are was were be",
    "admissions": "hospital school university intensive club care",
}

STATUS_RULES = (
    # --- unconfirmed -----------------------------------------------------------------------------
    StatusRule(
        "en.unconfirmed.neither-nor",
        0.97,
        heads="=confirm",
        needs=("neither not nor", "nor or", "=deny"),
        examples=(
            "The firm would <neither confirm nor deny> that the plant is closing.",
            "A spokesman did <not confirm or deny> the report.",
        ),
        counterexamples=("Neither the bridge nor the dam held.",),
    ),
    StatusRule(
        "en.unconfirmed.if-confirmed",
        0.9,
        heads="=confirm =verify true genuine accurate authentic",
        lead="if",
        scope="rest",
        examples=(
            "<If confirmed>, the find would be the oldest boat in the region.",
            "The sale, <if true>, would end a long tradition.",
        ),
        counterexamples=("The agency confirmed the find on Monday.",),
    ),
    StatusRule(
        "en.unconfirmed.yet-to-confirm",
        0.95,
        heads="=confirm =verify =corroborate =authenticate",
        needs=("yet_to",),
        examples=(
            "Officials have <yet to confirm> that the dam gave way.",
            "The death toll has <yet to be independently verified>.",
        ),
        counterexamples=("Officials have confirmed that the dam gave way.",),
    ),
    StatusRule(
        "en.unconfirmed.declined-to-confirm",
        0.94,
        heads="=confirm =verify",
        needs=("declined declines refused refuses refusing declining stopped_short unwilling",),
        examples=(
            "Police <declined to confirm> that a third man was held.",
            "The palace <refused to confirm> the report.",
        ),
        counterexamples=("The palace confirmed the report.",),
    ),
    StatusRule(
        "en.unconfirmed.not-confirmed",
        0.95,
        heads="=confirm =corroborate =substantiate",
        needs=("{negation}",),
        lacks="{upheld} not_only",
        examples=(
            "The ministry has <not confirmed> the number.",
            "The report has <not been officially confirmed>.",
            "<Nobody confirmed> that the ferry had sunk.",
        ),
        counterexamples=("The Senate did not confirm the judge.",),
    ),
    StatusRule(
        "en.unconfirmed.cannot-verify",
        0.96,
        heads="=verify =authenticate =check",
        needs=("{negation} impossible difficult", "{able}"),
        lacks="passport passports ticket tickets bag bags",
        examples=(
            "The claim <could not be independently verified>.",
            "Our paper <was unable to verify> the footage.",
            "<Neither figure could be verified>.",
        ),
        counterexamples=("Inspectors verified every passport.",),
    ),
    StatusRule(
        "en.unconfirmed.independent",
        0.9,
        heads="=verify",
        needs=("being working trying seeking",),
        examples=(
            "The footage is <being verified> by the paper.",
            "Reporters are <working to verify> the images.",
        ),
        counterexamples=("The bank verified the account.",),
    ),
    StatusRule(
        "en.unconfirmed.no-confirmation",
        0.95,
        heads="confirmation verification corroboration",
        lead="no without any",
        scope="about",
        examples=(
            "There was <no official confirmation> of the ceasefire.",
            "The post spread <without any confirmation> from the army.",
        ),
        counterexamples=("The guest received confirmation of the booking.",),
    ),
    StatusRule(
        "en.unconfirmed.confirmation-pending",
        0.92,
        heads="confirmation verification",
        needs=("pending awaiting awaited lacking outstanding not impossible await awaits",),
        scope="about",
        also="possible",
        examples=(
            "Independent <verification was not possible>.",
            "The trade is complete, <pending confirmation> from the club.",
        ),
        counterexamples=("Confirmation came an hour later.",),
    ),
    StatusRule(
        "en.unconfirmed.did-not-give-evidence",
        0.93,
        heads="{evidence}",
        needs=("{negation}", "{giving}"),
        scope="about",
        examples=(
            "The general did <not provide evidence> for the claim.",
            "She has <not offered any proof>.",
        ),
        counterexamples=("The general gave evidence in court.",),
    ),
    StatusRule(
        "en.unconfirmed.no-evidence",
        0.94,
        heads="{evidence}",
        lead="{no}",
        lacks="not_only lack_of",
        scope="about",
        examples=(
            "The mayor blamed the firm <without evidence>.",
            "Of the plot there is <no proof>.",
            "There is <no evidence> that the vote was rigged.",
        ),
        counterexamples=("The court heard new evidence on Monday.",),
    ),
    StatusRule(
        "en.unconfirmed.not-proven",
        0.92,
        heads="=prove proven",
        needs=("{negation}",),
        lacks="{obliged}",
        examples=(
            "The theft was <never proven>.",
            "The charge could <not be proved> in court.",
        ),
        counterexamples=("The plan proved costly.",),
    ),
    StatusRule(
        "en.unconfirmed.attributive",
        0.95,
        heads=(
            "unconfirmed unverified unsubstantiated unproven uncorroborated unauthenticated"
            " unsupported"
        ),
        scope="rest",
        examples=(
            "According to <unconfirmed> reports, the pilot survived.",
            "The list remains <unverified>.",
        ),
        counterexamples=("The confirmed total stands at nine.",),
    ),
    StatusRule(
        "en.unconfirmed.allegedly",
        0.96,
        heads="allegedly purportedly supposedly alleged purported",
        stops="victim victims gunman attacker attackers thief rapist murderer killer suspects perpetrator",
        scope="phrase",
        examples=(
            "The clerk <allegedly> took the money.",
            "The inquiry looks into an <alleged> plot.",
        ),
        counterexamples=("The lawyer met the alleged attacker.",),
    ),
    StatusRule(
        "en.unconfirmed.rumour",
        0.95,
        heads="rumour rumours rumor rumors rumoured rumored",
        bars="no",
        scope="rumour",
        examples=(
            "<Rumours> of a merger sent the price up.",
            "He is <rumoured> to be leaving the club.",
        ),
        counterexamples=("The room was full of humour.",),
    ),
    StatusRule(
        "en.unconfirmed.open-whether",
        0.75,
        heads="unclear uncertain unknown",
        around=("whether if", "genuine authentic real true accurate actually really"),
        scope="sentence",
        examples=(
            "It was <unclear> whether the video was genuine.",
            "Whether the letter is authentic remained <unclear>.",
        ),
        counterexamples=("The cause of the fire was unclear.",),
    ),
    StatusRule(
        "en.unconfirmed.not-clear-whether",
        0.75,
        heads="clear known certain",
        needs=("{negation}",),
        around=("whether if", "genuine authentic true accurate actually really"),
        scope="sentence",
        examples=(
            "It is <not clear> whether the claim is true.",
            "Whether the letter is genuine is <not known>.",
        ),
        counterexamples=("It is not clear when the port will open.",),
    ),
    StatusRule(
        "en.unconfirmed.no-comment",
        0.6,
        heads="comment",
        needs=("declined refused not no",),
        around=("report reports",),
        examples=(
            "The firm <declined to comment> on the report.",
            "There was <no immediate comment> on the report from the palace.",
        ),
        counterexamples=("The firm declined to comment.",),
    ),
    # --- disputed --------------------------------------------------------------------------------
    StatusRule(
        "en.disputed.denies",
        0.94,
        heads="=deny",
        lacks="{negation} {refused} {obliged}",
        form="finite participle other",
        examples=(
            "The mayor <denied> taking bribes.",
            "The paper reported a sale. The firm <denies> that.",
            "The report was <denied> by the palace.",
        ),
        counterexamples=(
            "Reporters were denied access to the site.",
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
        heads="=call =describe =brand =label",
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
        form="finite participle other",
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
            "sabotage terrorism foul arson link attack involvement bomb suicide connection explosion"
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
    # --- confirmed -------------------------------------------------------------------------------
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
