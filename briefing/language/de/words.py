"""German words by what they can be. The names of the lists are tags (`language/tags.py`)."""

from __future__ import annotations

WORDS = {
    "subordinator": (
        "dass daß ob weil wenn als nachdem während obwohl obgleich damit sodass bis bevor ehe"
        " falls sofern soweit solange sobald seit seitdem da indem wobei wodurch weshalb"
        " weswegen warum wieso wer wen wem wessen was wo wohin woher wann womit wofür wogegen"
        " woran worauf woraus worin worüber wovon wozu wonach wie welcher welche welches"
        " welchen welchem inwieweit inwiefern obschon zumal sowie"
    ),
    "complementizer": "dass daß ob warum wieso weshalb inwieweit inwiefern wonach",
    "interrogative": (
        "wer wen wem wessen was wo wohin woher wann wie wovon wozu womit wofür woran worüber"
        " welche welcher welches welchen welchem"
    ),
    "relative": (
        "der die das den dem deren dessen denen welcher welche welches welchen welchem was wo"
    ),
    "coordinator": "und oder aber sondern denn sowie doch jedoch",
    "determiner": (
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem"
        " keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem sein"
        " seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere"
        " unseren unserem unserer mein meine meinen meinem meiner beide beiden beider alle"
        " allen aller mehrere mehreren mehrerer einige einigen einiger viele vielen vieler"
        " manche manchen zahlreiche zahlreichen zahlreicher jeder jede jedes jeden jedem deren"
        " dessen zwei drei vier fünf sechs sieben acht neun zehn zwölf andere anderen anderer"
    ),
    "pronoun": (
        "er sie es das dies dieser diese dieses jener jene man beide alle ich wir viele einige"
        " andere niemand dieselbe derselbe letzterer letztere ersterer erstere"
    ),
    "person": "er sie ich",
    "self": "ich wir mich uns",
    "agent": "von vom",
    "doer": "durch seitens vonseiten",
    "splits": "dass daß",
    "oblique": (
        "dem den des einem einen ihm ihn ihnen mir mich uns diesem diesen seinem seinen ihrem"
        " ihren unserem unseren jenem jenen keinem keinen jedem jeden einigen anderen vielen allen"
        " mehreren zahlreichen manchen"
    ),
    "impersonal": "es",
    "links": "in für von",
    "perfect": "hat haben hatte hatten habe hätte hätten",
    "passive": "wird werden wurde wurden worden werde würde würden ist sind war waren sei seien",
    "genitive": (
        "der des eines einer dieser dieses seiner seines ihrer ihres unserer unseres beider"
        " aller mehrerer einiger deren dessen"
    ),
    "preposition": (
        "als in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch"
        " für gegen ohne seit während wegen trotz zwischen hinter neben gegenüber innerhalb"
        " außerhalb angesichts aufgrund infolge bis ab hinsichtlich bezüglich mittels statt"
        " anstatt dank entgegen ins ans aufs anlässlich gegenüber samt nahe zugunsten zwecks"
        " seitens vonseiten binnen entlang oberhalb unterhalb unweit per pro via"
    ),
    "adverb": (
        "auch noch schon nur bereits zudem außerdem ferner weiter weiterhin dabei dazu darüber"
        " darauf daraufhin damals dann danach zuvor zuletzt zunächst heute gestern morgen"
        " vorgestern jetzt nun hier dort da so ebenfalls gleichzeitig zugleich allerdings"
        " jedoch aber hingegen dagegen dennoch trotzdem deshalb deswegen daher somit also"
        " inzwischen mittlerweile derweil unterdessen wiederum erneut immer nie oft mehrfach"
        " wiederholt ausdrücklich wörtlich offiziell schriftlich mündlich öffentlich angeblich"
        " offenbar vermutlich wohl möglicherweise eventuell hierzu hierbei hierüber dadurch"
        " davon dafür daran daraus darin darum schließlich endlich später früher vorher nachher"
        " abends morgens mittags kürzlich jüngst ebenso genauso sehr ganz gar nicht lediglich"
        " zwar gegebenenfalls allein gemeinsam etwa rund circa knapp fast mehr sofort umgehend"
        " bislang bisher zumindest wenigstens mindestens insbesondere vor allem beispielsweise"
        " stets häufig manchmal meist ohnehin sowieso überhaupt tatsächlich wirklich"
        " dementsprechend entsprechend anschließend abschließend sinngemäß selbst gerade einmal"
        " sich hinzu hin her dahin daher wieder mehrmals telefonisch live vorab nochmals"
        " derzeit momentan teilweise anstelle sicher"
        " erst erstmals erstmalig insgesamt letztlich letztendlich schlussendlich nochmal nunmehr"
        " demnächst bald alsbald seither ehemals einst zeitweise zeitweilig vorerst neulich"
        " unlängst soeben eben indes indessen währenddessen zwischenzeitlich nachträglich"
        " rückblickend hinterher beinahe nahezu ungefähr höchstens spätestens frühestens längst"
        " bestenfalls schlimmstenfalls ansonsten sonst andernfalls anderenfalls gleichwohl"
        " nichtsdestotrotz nichtsdestoweniger immerhin jedenfalls freilich überdies obendrein"
        " desgleichen gleichfalls namentlich vornehmlich hauptsächlich vorwiegend größtenteils"
        " grundsätzlich normalerweise üblicherweise gewöhnlich selbstverständlich bekanntlich"
        " leider glücklicherweise erfreulicherweise bedauerlicherweise überraschenderweise"
        " interessanterweise wahrscheinlich sicherlich zweifellos keineswegs keinesfalls"
        " mitnichten überall nirgends nirgendwo irgendwo irgendwann anderswo draußen drinnen oben"
        " unten hinten drüben hierzulande vielerorts andernorts dorthin einander miteinander"
        " untereinander gegeneinander nacheinander vergebens zweimal dreimal mitunter bisweilen"
        " gelegentlich zuweilen vielfach zumeist meistens teils anfangs eingangs schrittweise"
        " stufenweise probeweise ausnahmsweise notfalls allenfalls daheim unterwegs sogar bloß"
        " ausgerechnet besonders eigens versehentlich allzu ziemlich überaus äußerst höchst"
        " vollends gänzlich völlig geradezu regelrecht sozusagen gewissermaßen quasi kurzerhand"
        " prompt plötzlich unverzüglich sogleich anderem"
    ),
    "negation": (
        "nicht kein keine keinen keinem keiner keines niemand niemandem nie niemals nichts"
        " weder keinerlei kaum ohne"
    ),
    "source_preposition": "laut",
    "source_postposition": "zufolge",
    "needs_source": "nach gemäß",
    "needs_speaker": "gemäß",
    "needs_view": "aus",
    "viewer": "für",
    "opposing": "gegen",
    "locative": "in im ins aus nach bis",
    # Verbs that have a "nach" of their own.
    "seeks": (
        "suche suchen sucht suchte suchten gesucht durchsucht durchsuchte durchsuchten fragen"
        " fragt fragte fragten gefragt fahnden fahndet fahndete fahndeten gefahndet forschen"
        " forscht forschte forschten geforscht streben strebt strebte strebten erkundigt"
        " erkundigte erkundigten erkundigen sehnen sehnt sehnte sehnten"
    ),
    "definite": "der die das den dem des",
    "possessive": "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres",
    "as": "wie",
    "so": "so",
    # Adjectives after which a clause is what somebody holds: "ist überzeugt, dass".
    "saying": (
        "sicher überzeugt zuversichtlich optimistisch besorgt skeptisch bereit erfreut enttäuscht"
        " verärgert entsetzt erstaunt entschlossen gewillt beunruhigt bestürzt erleichtert empört"
        " zufrieden unzufrieden dankbar stolz traurig schockiert pessimistisch gewiss bewusst"
    ),
    # Verbs whose subject makes others think or feel something.
    "causes": (
        "löst lösen löste lösten ausgelöst weckt wecken weckte weckten geweckt schürt schüren"
        " schürte schürten geschürt nährt nähren nährte nährten genährt erregt erregen erregte"
        " erregten verstärkt verstärken verstärkte verstärkten hervorgerufen"
    ),
    "demonstrative": "das dies",
    "copula": "ist sind war waren sei seien wäre wären",
    "nominative": "er man ich wir",
    "own": "eigenen eigener eigenem",
    # Those in -e are spelled like a Konjunktiv: "die gleiche", "das wahre".
    "adjective": (
        "eigenen eigener eigenem gleiche sichere geringe wahre nähere heiße reiche starke"
        " schwache kurze lange breite weite harte feste offene leere volle trockene nasse"
        " warme kühle bleiche welke reine saubere ganze rege hohle wunde kranke tote falte"
        " gerade spitze stumpfe glatte faule reife wache tiefe hohe blanke klare mildere"
        " mindere engere weitere bessere größere kleinere stärkere schwächere frühere spätere"
        " weise weiche ältere jüngere neuere schärfere härtere vermehrte erleichterte erweiterte"
    ),
    # Attributes only what stands in the Konjunktiv; else it is an adverb of time.
    "inherited_mood": "danach",
    "means": "dadurch",
    "purpose": "um ohne statt anstatt",
    "pronominal_genitive": "dessen deren",
    "perfect_infinitive": "haben sein",
    "indefinite": "ein eine einen einem einer eines kein keine keinen keinem als",
    # Names written small.
    "capital": "taz ai dpa apa afp dapd sid eBay iPhone",
    "inherited": "demnach demzufolge wonach",
    "infinitive_mark": "zu",
    "hearsay": "soll sollen",
    "hearsay_own": "will wollen",
    "unites": (
        "von van de del della di da dos du al el bin ibn und der den ten zu vom zum und of la"
        " le ben"
    ),
    "particle": (
        "ab an auf aus bei ein fest fort frei her heraus hervor hin hinein hinzu los mit nach"
        " nieder statt teil um vor voraus vorbei weg weiter wieder zu zurück zusammen bekannt"
        " klar deutlich preis kund wahr richtig entgegen nahe bereit offen durch zugute"
        " gegenüber dar gleich sicher davon dazu daran darauf damit darum hervor überein wider"
        " verlauten"
    ),
}

ABBREVIATIONS = (
    "z.b d.h u.a bzw ca dr prof nr st sog vgl etc evtl usw inkl ggf mio mrd abs art bd hrsg jh"
    " jr sen ing dipl mr mrs ms co jan feb apr jun jul aug sept sep okt nov dez tel str max min"
    " i.d.r o.ä u.s z v d h u s b a m o i p e"
)

ENDINGS = (
    (
        "infinitive infinitive_mark",
        "abzu anzu aufzu auszu beizu durchzu einzu entgegenzu festzu freizu fortzu herzu"
        " hervorzu hinzu hineinzu heranzu herauszu herbeizu herunterzu hinauszu loszu mitzu"
        " nachzu niederzu offenzu sicherzu stattzu teilzu umzu unterzu vorzu voranzu vorauszu"
        " vorbeizu wegzu weiterzu wiederzu wahrzu zurückzu zusammenzu zuzu überzu klarzu"
        " bereitzu bekanntzu gutzu kennenzu",
        "en rn ln",
    ),
    ("finite subjunctive", "", "iere"),
    ("finite infinitive", "", "ieren"),
    ("guessed_finite adjective", "", "te ten"),
    ("guessed_finite", "", "t"),
    ("adjective genitive", "", "er"),
    ("adjective", "", "e en es em"),
)
"""Unknown words: tags, beginnings, endings."""

PREFIXES = (
    "ab an auf aus be bei durch ein ent er fest fort ge heran heraus herbei herein herum"
    " herunter hervor hin hinaus hinein hinweg hinzu los mit nach nieder statt teil über um"
    " unter ver vor voran voraus vorbei weg weiter wieder wider zer zu zurück zusammen entgegen"
    " stand frei bereit offen sicher"
)
"""What may be joined to the front of a verb."""

GENDERS = {
    "er": "m",
    "sie": "f",
    "der": "m",
    "die": "f",
    "dieser": "m",
    "diese": "f",
    "seiner": "m",
    "seinem": "m",
    "seinen": "m",
    "ihrer": "f",
    "ihrem": "f",
    "ihren": "f",
}

PLURAL_VERB = "en rn ln sind"
"""Endings of finite verbs in the plural."""

VERB_FINAL = True
