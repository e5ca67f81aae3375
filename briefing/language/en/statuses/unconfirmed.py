"""English rules for what is not confirmed, cannot be checked or has no proof.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule
from briefing.model import Act

UNCONFIRMED = (
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
        act=Act.HEDGE,
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
        form="infinitive",
        examples=(
            "Police <declined to confirm> that a third man was held.",
            "The palace <refused to confirm> the report.",
        ),
        counterexamples=(
            "The palace confirmed the report.",
            "The firm confirmed the sale but declined to name a price.",
        ),
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
        act=Act.CHECK,
        heads="=verify =authenticate =check",
        needs=("{negation} impossible difficult hard", "{able}"),
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
        act=Act.CHECK,
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
        act=Act.PROVE,
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
        act=Act.PROVE,
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
        act=Act.PROVE,
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
        act=Act.HEDGE,
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
        act=Act.HEDGE,
        heads="allegedly purportedly supposedly alleged purported",
        stops=(
            "victim victims gunman gunmen attacker attackers thief thieves rapist rapists murderer"
            " murderers killer killers suspect suspects perpetrator perpetrators offender offenders"
            " hacker hackers spy spies smuggler smugglers trafficker traffickers dealer dealers"
            " shooter shooters bomber bombers assassin assassins mastermind ringleader ringleaders"
            " accomplice accomplices fraudster fraudsters kidnapper kidnappers robber robbers"
            " burglar burglars abuser abusers stalker terrorist terrorists conspirator conspirators"
            " arsonist arsonists poacher poachers saboteur saboteurs member members leader"
        ),
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
        act=Act.HEDGE,
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
        act=Act.CHECK,
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
        act=Act.CHECK,
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
        act=Act.COMMENT,
        heads="comment commented",
        needs=("declined refused not no neither nobody",),
        around=("report reports",),
        examples=(
            "The firm <declined to comment> on the report.",
            "There was <no immediate comment> on the report from the palace.",
        ),
        counterexamples=("The firm declined to comment.",),
    ),
    StatusRule(
        "en.unconfirmed.evidence-lacking",
        0.92,
        act=Act.PROVE,
        heads="{evidence}",
        needs=("=lack",),
        lacks="{negation}",
        scope="about",
        examples=(
            "The rebels spoke of forty dead but <lacked proof>.",
            "The claim <lacks evidence>, the judge said.",
        ),
        counterexamples=("Proof of the payment is in the file.",),
    ),
    StatusRule(
        "en.unconfirmed.conflicting",
        0.75,
        act=Act.HEDGE,
        heads="conflicting contradictory",
        follow="reports accounts claims statements information figures versions",
        lacks="{negation}",
        scope="onward",
        examples=(
            "There were <conflicting reports> about the number of dead.",
            "Officials gave <contradictory accounts> of the raid.",
        ),
        counterexamples=("The two witnesses have conflicting interests.",),
    ),
    StatusRule(
        "en.unconfirmed.speculation",
        0.8,
        act=Act.HEDGE,
        heads="speculation",
        follow="that",
        bars="{no}",
        lacks="{negation} will would",
        scope="about",
        examples=(
            "There was <speculation that> the pilot had fallen asleep.",
            "The photo fuelled <speculation that> the two had met.",
        ),
        counterexamples=("The speculation on wheat drove up the price.",),
    ),
    StatusRule(
        "en.unconfirmed.no-immediate-comment",
        0.6,
        act=Act.COMMENT,
        heads="comment response reaction",
        lead="no",
        needs=("immediate",),
        scope="reply",
        examples=(
            "The rebels said they had sunk a boat. There was <no immediate comment> from the army.",
            "The clerk said she had been threatened. <No immediate response> came from the police.",
        ),
        counterexamples=("The council met on Monday. There was no immediate comment.",),
    ),
)
