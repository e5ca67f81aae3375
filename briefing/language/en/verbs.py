"""English verbs: those that report speech, and the commonest others, which part clauses.

A line is `infinitive present preterite participle: complements`; a line with the infinitive alone
is a regular verb, whose forms follow from `WEAK`. The complements that a cue takes, by letter: d
that- or wh-clause · v clause without that · z to-infinitive · g gerund · q quotation · p stands
after what is said, e only where its clause ends · r noun phrase as object (the report of an act) ·
f its object stands after a preposition · o may name who is spoken to first, O must · a reports only
behind "as": "as she put it" · h its passive before to is hearsay: "is said to be".
"""

from __future__ import annotations

CUES = """
say says said said: dvqph
tell tells told told: dvqpozO
add: dvqp
announce: dvqpr
state: dvqp
explain: dvqp
claim: dvqpz
argue: dvqp
insist: dvqpf
stress stresses stressed stressed: dvqpr
emphasise: dqpr
emphasize: dqpr
maintain: dvq
believe: dvph
understand understands understood understood: dh
think thinks thought thought: dvqph
reckon: dvp
fear: dvp
hope: dvpz
expect: dv
suspect: dv
assume: dv
doubt: d
warn: dvqpof
caution: dvqpof
note: dvqp
observe: dqp
remark: dvqp
comment: dqp
mention: d
point points pointed pointed:
report: dvqprh
reveal: dvqpr
disclose: dvqpr
confirm: dvqpr
acknowledge: dvqpgr
admit admits admitted admitted: dvqpgr
concede: dvqpr
confess confesses confessed confessed: dvqp
deny denies denied denied: dvqpgr
dispute: dr
reject: qr
dismiss dismisses dismissed dismissed: qr
contradict: qp
refute: dr
allege: dvqph
accuse: qfo
blame: q
assert: dvqp
contend: dvqp
declare: dvqpr
proclaim: dvqp
predict: dvqpr
forecast forecasts forecast forecast: dvr
estimate: dvp
calculate: dv
conclude: dvqp
find finds found found: dve
suggest: dvqpgr
propose: dqpgr
recommend: dqpgr
urge: dqzrop
ask asks asked asked: dqpzof
demand: dqpzr
call: qfzo
appeal: qpf
plead pleads pleaded pleaded: qpzf
beg begs begged begged: qpzo
order: qzo
promise: dvqpzro
pledge: dvqpzr
vow: dvqpzr
swear swears swore sworn: dvqp
threaten: dzqr
agree: dqp
assure: dvqpO
reassure: dvqpO
inform: dvO
remind: dvqpO
notify notifies notified notified: dvO
convince: dO
advise: dqpzo
write writes wrote written: dvqpo
tweet: dvqp
post: qp
reply replies replied replied: dvqp
answer: dvqp
respond: dvqp
retort: qp
counter: dvqp
object: dqp
protest: dqp
complain: dvqpf
lament: dqp
regret: dr
recall: dvqpg
remember: dvqpg
describe: qr
characterise: q
characterize: q
label: q
brand: q
praise: qr
criticise: qr
criticize: qr
condemn: qr
denounce: qr
hail: qr
welcome: qr
thank: q
mock: qp
joke: dvqp
quip quips quipped quipped: qp
shout: dqp
yell: dqp
cry cries cried cried: qp
scream: qp
whisper: dqp
mutter: qp
murmur: qp
sigh: qp
laugh: qp
smile: qp
exclaim: qp
boast: dvqp
speculate: dvqp
imply implies implied implied: dv
indicate: dvp
signal: dvz
hint: dvqp
read reads read read: qp
testify testifies testified testified: dvqp
speak speaks spoke spoken: f
talk: f
hear hears heard heard: dv
continue: qp
conjecture: dp
muse: qp
opine: dqp
clarify clarifies clarified clarified: dqp
specify specifies specified specified: dqp
show shows showed shown: d
quote: q
cite: q
apologise: qf
apologize: qf
guarantee: dvz
summarise: qp
summarize: qp
put puts put put: a
rule: dv
reiterate: dvqp
repeat: dqp
affirm: dvqp
reaffirm: dv
underline: dqp
underscore: dqp
elaborate: qp
guess guesses guessed guessed: dvp
anticipate: dv
foresee foresees foresaw foreseen: dv
attest: dvp
recount: qp
chant: qp
fume: qp
grumble: dqp
moan: dqp
gush gushes gushed gushed: qp
enthuse: qp
scoff: qp
sneer: qp
implore: qpzo
inquire: qp
enquire: qp
wonder: dqp
interject: qp
venture: qp
decree: dv
"""

STRONG_VERBS = """
be is was been
have has had had
do does did done
go goes went gone
come comes came come
become becomes became become
take takes took taken
get gets got got
make makes made made
give gives gave given
know knows knew known
see sees saw seen
leave leaves left left
lose loses lost lost
win wins won won
fall falls fell fallen
rise rises rose risen
grow grows grew grown
begin begins began begun
keep keeps kept kept
hold holds held held
stand stands stood stood
run runs ran run
bring brings brought brought
buy buys bought bought
sell sells sold sold
send sends sent sent
spend spends spent spent
build builds built built
meet meets met met
feel feels felt felt
break breaks broke broken
drive drives drove driven
fly flies flew flown
draw draws drew drawn
choose chooses chose chosen
rise rises rose risen
strike strikes struck struck
fight fights fought fought
sink sinks sank sunk
steal steals stole stolen
shoot shoots shot shot
hit hits hit hit
cut cuts cut cut
pay pays paid paid
set sets set set
lead leads led led
lie lies lay lain
sit sits sat sat
wear wears wore worn
catch catches caught caught
teach teaches taught taught
seek seeks sought sought
die dies died died
try tries tried tried
carry carries carried carried
stop stops stopped stopped
plan plans planned planned
drop drops dropped dropped
ban bans banned banned
occur occurs occurred occurred
refuse refuses refused refused
"""
"""The commonest verbs that are no cues, a line of principal parts each."""

WEAK_VERBS = """
need want seem appear remain happen allow cause cost mean include involve cover contain exist
belong depend require serve reach receive return  start end move turn help pass stay
suffer support affect arrive kill destroy damage increase decrease decline resign create vote
face lack lower fail
"""
"""Infinitives of common regular verbs that are no cues."""

NEVER_VERBS = ""

LINK = ""
LINKING = ()
STEM_ENDINGS = ("e", "")
"""What an infinitive loses to become the {stem} of a regular verb."""

WEAK = {
    "infinitive": ("{inf}",),
    "finite": ("{inf}", "{inf}s", "{stem}ed"),
    "participle": ("{stem}ed",),
    "gerund": ("{stem}ing", "{inf}ing"),
}
"""The forms of a regular verb."""

STRONG = {
    "infinitive": ("{inf}",),
    "finite": ("{inf}", "{pres}", "{pret}"),
    "participle": ("{part}",),
    "gerund": ("{inf}ing", "{inf-1}ing", "{part-2}ing"),
}
"""The forms of a verb whose principal parts are given; impossible ones ("saing") do no harm."""

INFINITIVE_MARK = "to"

IRREGULAR = {
    "finite": (
        "am is are was were has have had do does did can could will would shall should may might"
        " must isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t"
        " wouldn’t"
        " can’t cannot couldn’t shouldn’t isn't aren't wasn't weren't hasn't haven't hadn't don't"
        " doesn't didn't won't wouldn't can't couldn't shouldn't he’s she’s it’s they’re we’re i’m"
        " you’re they’ve we’ve i’ve he’d she’d they’d we’d i’d he’ll she’ll they’ll we’ll i’ll"
        " it’ll"
        " he's she's it's they're we're i'm you're they've we've i've he'd she'd they'd we'd i'd"
        " he'll she'll they'll we'll i'll it'll"
    ),
    "auxiliary": (
        "am is are was were be been being has have had isn’t aren’t wasn’t weren’t hasn’t haven’t"
        " hadn’t isn't aren't wasn't weren't hasn't haven't hadn't"
    ),
    "modal": (
        "can could will would shall should may might must do does did don’t doesn’t didn’t won’t"
        " wouldn’t can’t cannot couldn’t shouldn’t don't doesn't didn't won't wouldn't can't"
        " couldn't shouldn't"
    ),
    "maybe_subjunctive": "would wouldn’t wouldn't",
}
