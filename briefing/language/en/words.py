"""English words by what they can be. The names of the lists are tags (`language/tags.py`)."""

from __future__ import annotations

WORDS = {
    "subordinator": (
        "that whether if because when whenever as after before since until till unless while whilst"
        " although though once where wherever whereas so lest provided why how what who whom whose"
        " which"
    ),
    "complementizer": "that whether if why how what who whom which where",
    "relative": "who which that whose whom",
    "coordinator": "and or but nor yet",
    "determiner": (
        "the a an this that these those his her its their our my your whose some any no every each"
        " all both several many most few another other either neither one two three four five six"
        " seven eight nine ten eleven twelve dozens hundreds thousands half much more such"
    ),
    "singular": "a an this that each every another",
    "definite": "the this that these those",
    "pronoun": (
        "he she it they we i you this those these some many most several others both all few one"
        " everyone everybody someone somebody anyone nobody neither none each two three four"
        " he’s she’s it’s they’re we’re i’m you’re they’ve we’ve i’ve he’d she’d they’d we’d i’d"
        " he’ll she’ll they’ll we’ll i’ll it’ll he's she's it's they're we're i'm you're they've"
        " we've i've he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll it'll there"
    ),
    "person": "he she i",
    "oblique": "him them me us",
    # Nobody says these: "it put", and in "according to plan" nobody speaks.
    "impersonal": "it there plan schedule custom tradition need size age taste",
    "self": "i we my our",
    "links": "of for at in from with to on by about behind near under against between",
    "perfect": "has have had hasn’t haven’t hadn’t hasn't haven't hadn't",
    "passive": "is are was were be been being isn’t aren’t wasn’t weren’t isn't aren't wasn't"
    " weren't",
    "preposition": (
        "of in on at to by for with from about against between among into through during without"
        " within over under above below near behind beyond across along around toward towards"
        " upon off despite per via amid amidst inside outside following including regarding"
        " concerning like unlike besides except throughout onto versus alongside ahead"
    ),
    "adverb": (
        "also later earlier then now today yesterday tomorrow tonight again once already still just"
        " only even ever never not often sometimes always soon too instead however therefore"
        " meanwhile afterwards afterward nevertheless nonetheless moreover furthermore though here"
        " there perhaps maybe rather quite almost further ago away back together alone twice"
        " elsewhere so far up out down thereafter meantime reportedly allegedly purportedly"
        " supposedly"
    ),
    "negation": (
        "not never no nobody none neither nor didn’t don’t doesn’t hasn’t haven’t hadn’t isn’t"
        " aren’t wasn’t weren’t won’t wouldn’t can’t cannot couldn’t shouldn’t didn't don't doesn't"
        " hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't"
    ),
    "time": (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june"
        " july august september october november december today yesterday tomorrow tonight morning"
        " afternoon evening night noon midnight week weekend month year dawn dusk noon spring"
        " summer"
        " autumn winter"
    ),
    "source_preposition": "according",
    "infinitive_mark": "to",
    "as": "as",
    "hearsay": "reportedly allegedly purportedly supposedly",
    "unites": "of de la le van von der den del della di da dos du al el bin ibn ben ap mac and the",
    "agent": "by",
    "topic": "of for about against",
    "source": (
        "police statement report reports sources officials letter paper papers study survey"
        " documents data"
        " figures records witnesses residents experts analysts media agency estimates"
    ),
    "role": (
        "president vice-president minister ministers secretary chancellor premier governor mayor"
        " senator congressman congresswoman councillor councilor councilman councilwoman mp mps"
        " lawmaker leader chairman chairwoman chair chairperson head chief director manager"
        " executive officer official officials spokesman spokeswoman spokesperson spokespeople"
        " deputy prime foreign defence defense interior finance justice health education general"
        " colonel major captain lieutenant sergeant commander admiral inspector detective sheriff"
        " judge justice attorney lawyer prosecutor barrister solicitor professor prof dr doctor"
        " nurse surgeon researcher scientist economist economists analyst expert historian engineer"
        " farmer teacher headteacher principal coach striker goalkeeper midfielder defender manager"
        " player driver pilot author writer journalist reporter editor activist campaigner"
        " organiser organizer resident witness neighbour neighbor owner founder co-founder king"
        " queen prince princess pope bishop archbishop cardinal rabbi imam reverend father sister"
        " mr mrs ms miss sir lord lady dame ambassador envoy commissioner adviser advisor aide"
        " auditor treasurer ranger ranger curator conductor singer actor actress artist director"
        " producer fisherman shopkeeper baker builder worker volunteer firefighter paramedic"
        " superintendent constable clerk trader banker broker developer contractor biologist"
        " geologist physicist forecaster meteorologist marshal warden capt col gen lt sgt maj rev"
        " sen rep gov pres hon det insp supt cllr client mother daughter son wife husband widow"
        " brother man woman"
        " chief co-owner opponent candidate challenger rival incumbent"
    ),
    # Nouns for something said, which a clause with "that" may follow.
    "saying": (
        "claim claims statement statements assertion assertions allegation allegations accusation"
        " accusations warning warnings suggestion suggestions belief fear fears hope hopes promise"
        " promises pledge pledges threat threats argument arguments announcement prediction"
        " predictions assurance assurances admission denial complaint complaints concern concerns"
        " conclusion conclusions rumour rumours rumor rumors speculation view"
        " opinion contention insistence reminder confirmation doubts suspicion suspicions finding"
        " findings notion theory remark remarks charge charges testimony confession vow demand"
        " demands declaration"
    ),
    "possessive": "his her its their",
    # Nouns whose quoted neighbour is a name.
    "titled": (
        "newspaper magazine film movie book novel series show ship band album song play single"
        " programme program podcast website blog channel exhibition operation codenamed titled"
        " entitled named so-called dubbed nicknamed"
    ),
    # Words that look like verbs or adverbs and are nouns or adjectives.
    "noun": (
        "family reply supply ally rally assembly daily weekly monthly early elderly friendly likely"
        " unlikely only police monopoly bully butterfly deadly costly lonely lovely lively orderly"
        " meeting building evening morning hearing wedding spring king ring thing nothing something"
        " everything anything during wing string housing funding training warning bombing shooting"
        " killing briefing ruling filing painting beginning being feeling training parking shipping"
        " wounded united hundred red bed need seed speed deed feed breed weed shed sled naked"
        " sacred"
        " wicked rugged aged state cost costs damage increase decrease decline vote help support"
        " start end move turn return "
        "lack cause trading banking fishing mining farming sibling ceiling opening closing"
        " wrongdoing"
    ),
}

NOUNS: dict[str, str] = {}
EXACT_NOUNS: dict[str, str] = {}
"""No tags by the ending of a capitalised word: English names end in anything."""

ABBREVIATIONS = (
    "mr mrs ms dr prof st gen col capt lt sgt maj rev hon sen rep gov pres jr sr no vs etc inc corp"
    " co ltd dept est jan feb aug sept sep oct nov dec mon tue wed thu fri p.m a.m u.s u.k u.n e.g"
    " i.e approx insp det supt messrs cllr"
    " calif fla ala ariz conn colo ga ill ind kan ky md mass mich minn miss mont neb nev okla ore"
    " pa tenn tex va vt wash wis wyo"
)

ENDINGS = (
    ("adverb", "", "ly"),
    ("gerund", "", "ing"),
    ("guessed_finite participle", "", "ed"),
)
"""Unknown words: tags, beginnings, endings."""

PREFIXES = ""
PARTICIPLE_MARK = ""
FEMININE = (
    "woman women queen princess mother sister daughter wife widow actress lady dame mrs ms miss"
    " girl aunt grandmother baroness duchess headmistress"
)
EPITHETS = {
    # Endings of plurals: where there are Republicans, "the Republican" is a person.
    "plural": "s",
}
STANDS_FOR = {
    "leader": "president chancellor premier minister chairman chairwoman king queen emir",
    "premier": "minister",
    "lawmaker": "senator congressman congresswoman representative mp deputy",
    "legislator": "senator congressman congresswoman representative mp deputy",
    "politician": "senator minister mayor governor mp candidate president chancellor",
    "diplomat": "ambassador envoy consul",
    "monarch": "king queen",
    "pontiff": "pope",
    "coach": "manager trainer",
    "lawyer": "attorney barrister solicitor",
    "attorney": "lawyer",
    "physician": "doctor surgeon",
    "cleric": "bishop imam priest cardinal",
    "officer": "general colonel major captain lieutenant",
    "economist": "analyst",
}
"""Titles by the nouns that may stand for them."""
GENDERS = {"he": "m", "she": "f", "his": "", "her": ""}

POSSESSIVES = "'s ’s ' ’"
AGENTIVE = "er or ist ists ian man woman men women ers ors ians"
ORDINAL_STOP = False
QUOTES_TYPED = True
VERB_FINAL = False

GIVEN = {
    "m": (
        "Adam Alan Albert Alex Alexander Andrew Anthony Ben Benjamin Bill Bob Brian Carl Carlos"
        " Charles Chris Christopher Colin Colm Dan Daniel Dave David Dennis Donald Douglas Ed"
        " Edward"
        " Emil Eric Ewan Frank Fred Gary Geoff George Graham Greg Hal Hans Harold Harry Henry Hugh"
        " Ian Igor Ivan Jack Jacob Jake James Jason Jeff Jim Joe Joel John Jonathan Jorge Joseph"
        " Juan Karl Keith Ken Kevin Lars Lee Leo Luke Mark Martin Matthew Max Michael Mike Mohammed"
        " Neil Nick Nicholas Nils Oliver Oscar Oskar Otto Owen Patrick Paul Pedro Peter Philip"
        " Phil Pierre Piet Ralph Ray Richard Robert Rob Roger Ron Roy Ryan Sam Samuel Scott Sean"
        " Simon Stephen Steve Steven Stuart Ted Thomas Tim Tom Tomas Tony Victor Vladimir Walter"
        " William Tobin Anton Aldo Bruno Pavel Ahmed Ali Omar Hassan Yusuf Ravi Wei Luis Miguel"
    ),
    "f": (
        "Ada Agnes Alice Amanda Amy Ana Andrea Angela Anita Ann Anna Anne Barbara Beth Carla Carol"
        " Caroline Catherine Charlotte Christine Claire Clara Dana Deborah Diana Donna Dorothy"
        " Edith"
        " Eleanor Elena Elizabeth Ella Elsa Emily Emma Esther Eva Fatima Fay Fiona Frances Freya"
        " Gerda Grace Greta Hanna Hannah Heather Helen Hilde Ilse Ines Inga Ingrid Irene Jane Janet"
        " Jean Jennifer Jessica Joan Joanna Judith Julia Julie Karen Kate Katherine Kathleen Kim"
        " Laura Lena Linda Lisa Lise Lucy Margaret Maria Marie Marla Martha Mary Megan Mia Moira"
        " Monica Nadia Nancy Natalie Nicola Nora Olga Olivia Patricia Paula Petra Priya Rachel"
        " Rebecca Rita Rosa Rose Ruth Sally Sandra Sara Sarah Sonja Sophie Susan Tessa Theresa Ulla"
        " Vera Victoria Virginia Yvonne Zoe Aisha Mei Leila Samira Carmen Lucia Isabel"
    ),
}
"""Common given names by gender, for pronouns; any other name fits both."""
