"""English words that the rules about confirmation are made of: verbs, and lists by name."""

from __future__ import annotations

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
denounce
back
support
decry decries decried decried
slam slams slammed slammed
push
revise
correct
issue
publish publishes published published
release
repeat
plead
maintain
protest
lack
own
come comes came come
follow
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

STATUS_MANNERS = {
    "officially": "officially official",
    "independently": "independently independent",
    "publicly": "publicly public",
    "formally": "formally formal",
}

STATUS_WORDS = {
    # What stands for whoever speaks.
    "speaking": "we i it",
    # What can confirm or deny nothing.
    "nobody": "there nobody none no neither sources source confirmation denial authenticity",
    # What stands before the office that a confirmation or denial comes from.
    "from": "from by",
    "negation": (
        "not never no nobody none neither nor cannot without unable"
        " didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't"
        " can't"
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
        "must should would will may might if whether expected needs need ought until before"
        " unless to"
    ),
    "this": "this that it these those which so them",
    # What takes up an object of the same sentence.
    "it": "them it",
    # Where "it" stands for nothing.
    "expletive": "it_was it_is it_remains it_remained that_the",
    "which": "which",
    "pointing": "these those such the this that",
    "shells": (
        "claim claims report reports account accounts figure figures number numbers toll statement"
        " statements information details allegation allegations assertion assertions testimony"
        " version"
        " versions"
        " story stories description descriptions estimate estimates tally data suggestion"
        " suggestions"
        " remarks findings announcement reporting {accusations} {rumours} {denials}"
    ),
    "accusations": (
        "accusation accusations allegation allegations charge charges suspicion suspicions claims"
    ),
    "rumours": "rumour rumours rumor rumors speculation",
    # What is known as soon as somebody is named, and how that is done.
    "identity": "identity identities",
    "identifies": "named identified",
    "figures": "figure figures number numbers toll tally estimate estimates count",
    "authenticity": "authenticity veracity",
    "footage": (
        "video videos footage image images photo photos photograph photographs recording recordings"
        " document documents letter clip authenticity tape"
    ),
    "plurals": (
        "claims reports accounts figures numbers statements details allegations assertions versions"
        " accusations charges"
    ),
    # What somebody says as a whole, in however many sentences.
    "accounts": "report account version story description",
    "denials": "denial denials",
    "origins": "",
    "both": "both either neither all sides",
    "with": "{about} with against to",
    "about": "of about that over on for regarding",
    "definite": "the this these those that",
    "contrast": "but however",
    "indefinite": "a an something",
    # Nouns that name something told before, and say no more of it.
    "events": "incident incidents event matter episode",
    "demonstrative": "this that",
    "intransitive": "=deny",
    "such": "such",
    "corresponding": "such",
    "inquiry": "",
    "charging": "=accuse =charge =blame",
    "accusing": "{charging} =allege",
    "accuses": "{accusing} {accusations}",
    "evidence": "evidence proof substantiation corroboration",
    "giving": "=offer =provide =produce =give =present =cite =back =support =release",
    "upheld": (
        "sentence conviction ruling verdict judgment judgement appointment nomination judge nominee"
        " ambassador secretary senate booking reservation championship title form"
    ),
    "refused": (
        "access entry bail permission visa visas visa request requests asylum treatment"
        " opportunity parole chance boarding"
    ),
    "proposals": (
        "call calls demand demands proposal proposals offer bid plan plans appeal bill motion"
        " request"
        " requests amendment application deal suit lawsuit case petition ultimatum"
    ),
    "false": (
        "false untrue baseless groundless unfounded fabricated fabrication fiction lie lies"
        " nonsense"
        " fake hoax bogus wrong inaccurate propaganda ridiculous absurd incorrect misleading"
        " meritless frivolous disinformation misinformation slander smear fantasy"
        " rubbish concocted erroneous invention unreliable implausible"
    ),
    "calls": "=call =describe =dismiss =reject =brand =label is are was were be",
    "admissions": "hospital school university intensive club care",
}
