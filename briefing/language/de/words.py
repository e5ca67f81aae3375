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

NOUNS = {
    "medium": "zeitung zeitschrift agentur illustrierten tageszeitung",
    # Nouns that stand for words, in the forms that follow "nach".
    "source": (
        "angabe angaben worten aussage aussagen auskunft auskünften bericht berichten berichte"
        " meldung meldungen nachricht nachrichten mitteilung mitteilungen information"
        " informationen darstellung darstellungen schilderung schilderungen einschätzung"
        " einschätzungen schätzung schätzungen bewertung bewertungen beurteilung ansicht"
        " ansichten meinung meinungen auffassung auffassungen überzeugung dafürhalten ermessen"
        " bekunden bekundungen beteuerungen vernehmen erkenntnis erkenntnissen erfahrungen"
        " vermutung vermutungen annahme annahmen behauptung behauptungen gerüchten vorwürfen"
        " berechnung berechnungen kalkulation kalkulationen prognose prognosen vorhersage"
        " vorhersagen voraussage voraussagen hochrechnung hochrechnungen umfrage umfragen"
        " erhebung erhebungen statistik statistiken daten zahlen bilanz rangliste studie studien"
        " gutachten expertise analyse analysen untersuchung untersuchungen recherche recherchen"
        " ermittlung ermittlungen beobachtungen messungen ergebnis ergebnissen endergebnis"
        " wahlergebnis lesart version sichtweise interpretation deutung definition vorstellung"
        " vorstellungen verständnis argumentation idee willen wunsch planung planungen plan"
        " plänen zeitplan vorschlag vorschlägen konzept entwurf entwürfen vorgabe vorgaben"
        " gesetz gesetzen verfassung grundgesetz verordnung richtlinie satzung vorschrift"
        " vorschriften bestimmungen regelung vertrag verträgen abkommen vereinbarung"
        " vereinbarungen beschluss protokoll protokollen dokument dokumenten unterlagen akten"
        " papier klageschrift anklageschrift artikel artikeln urteil entscheidung erklärung"
        " stellungnahme äußerung äußerungen veröffentlichung veröffentlichungen ankündigung"
        " ankündigungen überlieferung überlieferungen theorie medien quellen experten"
        " beobachtern nachrichtenagentur zeitung zeugenaussagen"
    ),
    # Sources that are events as well: "nach der Untersuchung" is a time.
    "event": (
        "untersuchung untersuchungen recherche recherchen erhebung erhebungen beobachtungen"
        " messungen beschluss erklärung stellungnahme äußerung äußerungen veröffentlichung"
        " veröffentlichungen nachricht nachrichten entscheidung"
    ),
    # Sources that something may just follow: "nach Plan", "nach dem Gesetz".
    "norm": (
        "ermittlung ermittlungen analyse analysen ergebnis ergebnissen endergebnis wahlergebnis"
        " urteil ankündigung wunsch idee plan plänen zeitplan planung vorschlag konzept entwurf"
        " vorgabe vorgaben gesetz gesetzen verfassung grundgesetz verordnung richtlinie satzung"
        " vorschrift vorschriften bestimmungen regelung vertrag verträgen abkommen vereinbarung"
        " vereinbarungen protokoll dokument dokumenten unterlagen akten papier artikel zahlen"
        " daten erfahrungen"
    ),
    # Nouns that have a "nach" of their own.
    "seeks": "suche nachfrage fahndung forderung",
    "view": "sicht perspektive blickwinkel warte",
    # Bodies that can speak.
    "organisation": (
        "gericht gerichtshof polizei regierung kommission partei behörde behörden ministerium"
        " verband gewerkschaft unternehmen konzern firma amt rat organisation zeitung sender"
        " agentur union bank universität institut fraktion feuerwehr armee militär generalstab"
        " kreml parlament senat staatsanwaltschaft anwaltschaft opposition koalition verein"
        " stiftung kirche betreiber hersteller veranstalter forscher experten vertreter"
        " politiker abgeordneten ärzte demonstranten anwohner kritiker beobachter zeugen"
        " augenzeugen angehörige gegner befürworter grünen linke spd cdu csu fdp afd"
        " nato regime verwaltung stadtwerke reinigung präsidium dienst zentrale leitung"
        " führung ministerin miliz streitkräfte luftwaffe marine blatt magazin beobachtern"
        " forschern vertretern politikern kritikern gegnern befürwortern ermittlern ärzten"
        " reederei werft klinik redaktion kabinett familie hamas hisbollah taliban huthi"
    ),
    "company": "unternehmen konzern firma betrieb hersteller betreiber",
    # What is so, whoever says it: "die Tatsache, dass".
    "means": "tatsache umstand",
    # Nouns for what somebody thinks or feels, whether anybody says so or not.
    "attitude": (
        "meinung meinungen ansicht ansichten auffassung auffassungen überzeugung hoffnung"
        " hoffnungen befürchtung befürchtungen sorge sorgen besorgnis angst ängste zuversicht"
        " vermutung vermutungen verdacht eindruck zweifel bedenken vorbehalte erwartung"
        " erwartungen glaube gewissheit verwunderung empörung bedauern bereitschaft absicht"
    ),
    # Nouns for something said, which a clause with dass, zu or Konjunktiv may follow.
    "saying": (
        "vorwurf vorwürfe vorwürfen forderung forderungen behauptung behauptungen aussage"
        " aussagen ankündigung meinung ansicht auffassung hoffnung befürchtung befürchtungen"
        " sorge kritik nachricht gerücht gerüchte gerüchten these versprechen bitte appell"
        " aufruf vorschlag warnung hinweis hinweise erklärung feststellung zusage begründung"
        " einschätzung überzeugung vermutung vermutungen verdacht spekulationen argument"
        " argumente mitteilung drohung prognose eindruck worten anschuldigung anschuldigungen"
        " klage fazit bericht berichte meldung meldungen angabe angaben ergebnis"
        " darstellung äußerung einwand standpunkt entschluss information informationen"
        " theorie hypothese annahme annahmen zweifel bedenken vorbehalte absicht pläne"
        " bereitschaft befehl anweisung anordnung auflage aufforderung anfrage antrag beschluss"
        " entscheidung weigerung vereinbarung einigung erkenntnis gewissheit glaube"
        " ratschlag empfehlung unterstellung lüge legende botschaft zusicherung versicherung"
        " beteuerung bekenntnis geständnis nachfrage auskunft bestätigung dementi"
        " andeutung bemerkung anmerkung kommentar stellungnahme urteil resümee"
        " schlussfolgerung folgerung erwartung erwartungen besorgnis zuversicht verwunderung"
        " bedauern empörung protest beschwerde plädoyer mahnung beweise belege bedingung"
        " position devise motto grundsatz maxime gelöbnis schwur befund diagnose lesart"
        " sichtweise ansichten meinungen anklage bezichtigung verdächtigung verdächtigungen"
        " mutmaßung mutmaßungen hoffnungen sorgen indizien"
    ),
    # Titles and offices before a name.
    "role": (
        "präsident präsidentin vizepräsident vizepräsidentin minister ministerin premier"
        " premierminister premierministerin ministerpräsident ministerpräsidentin kanzler"
        " kanzlerin sprecher sprecherin chef chefin vorsitzender vorsitzende vorsitzenden"
        " politiker politikerin abgeordneter abgeordnete abgeordneten general generalin"
        " generalsekretär generalsekretärin sekretär sekretärin direktor direktorin leiter"
        " leiterin experte expertin forscher forscherin professor professorin doktor"
        " herr frau könig königin prinz prinzessin papst bischof erzbischof kardinal richter"
        " richterin anwalt anwältin rechtsanwalt rechtsanwältin staatsanwalt staatsanwältin"
        " bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin gouverneur"
        " gouverneurin senator senatorin botschafter botschafterin kommissar kommissarin"
        " beauftragter beauftragte autor autorin journalist journalistin redakteur redakteurin"
        " trainer trainerin kapitän oberst major leutnant kommandeur kommandant manager"
        " managerin geschäftsführer geschäftsführerin vorstand inhaber gründer gründerin"
        " kandidat kandidatin analyst analystin ökonom ökonomin historiker historikerin"
        " wissenschaftler wissenschaftlerin arzt ärztin mediziner medizinerin biologe biologin"
        " physiker physikerin geologe geologin sheriff scheich ayatollah imam premiers"
        " amtsinhaber außenminister fraktionschef parteichef landeschef regierungschef"
        " staatschef intendant intendantin dekan rektor rektorin schauspieler schauspielerin"
        " pfarrerin verteidigerin ermittlerin kollege kollegin wirt wirtin pfleger pflegerin"
        " schwimmer schwimmerin läufer läuferin spieler spielerin"
        " sänger sängerin regisseur regisseurin pfarrer verteidiger ermittler augenzeuge"
        " augenzeugin zeuge zeugin anführer führer oppositionsführer verkehrsminister bauer"
        " landwirt unternehmer unternehmerin landrat landrätin staatssekretär staatssekretärin"
        " befehlshaber virologe virologin politologe politologin jurist juristin pilot pilotin"
        " koordinator koordinatorin referent referentin berater beraterin demokrat demokratin"
        " republikaner republikanerin"
    ),
    # Adjectives and adverbs without ending, which open a sentence but are not its subject.
    "modifier": "isch lich end lang weise haft ig los bar sam iert",
    # Nouns that can only be plural.
    "plural": (
        "ungen heiten keiten schaften ionen täten ismen enzen anzen worte worten pläne vorwürfe"
        " berichte gerüchte zweifel fragen klagen aussagen angaben zusagen absagen thesen zahlen"
        " daten ergebnisse zustände umstände vorschläge vorhaben versuche beschlüsse hinweise"
        " proteste angriffe anschläge pannen schritte maßnahmen medien verluste erfolge fehler"
    ),
    # Endings and nouns that are feminine: "der Zeitung" is a dative.
    "feminine": (
        "rung lung tung dung nung zung sung gung kung hung ßung heit keit schaft tion sion xion"
        " ität erin orin entin istin antin eurin agentur behörde presse partei fraktion polizei"
        " armee firma bank börse kirche zentrale kammer justiz anwältin ärztin"
    ),
    # Nouns whose quoted neighbour is a name.
    "titled": (
        "zeitung tageszeitung magazin nachrichtenmagazin sender talkshow sendung film buch"
        " roman serie schiff partei band album song zeitschrift titel namen name spiel show"
        " reihe projekt marke typ operation blog militärblog kanal wochenzeitung boulevardblatt"
        " blatt portal onlineportal internetportal fernsehsender gruppe bündnis organisation"
        " stiftung flugzeugträger preis theaterstück oper tanker frachter kreuzfahrtschiff"
        " restaurant hotel club verein programm software betriebssystem kampagne aktion motto"
        " stichwort verlag firma unternehmen agentur nachrichtenagentur website webseite"
        " militärblogs magazins senders"
    ),
}
"""German nouns by what they can be; compounds that end in one count too (Kremlchef)."""

EXACT_NOUNS = {
    "country": (
        "afghanistan ägypten albanien algerien andorra angola argentinien armenien"
        " aserbaidschan äthiopien australien bahrain bangladesch barbados belarus weißrussland"
        " belgien belize benin bhutan bolivien botsuana botswana brasilien brunei bulgarien"
        " burundi chile china dänemark deutschland dschibuti ecuador eritrea estland eswatini"
        " fidschi finnland frankreich gabun gambia georgien ghana grenada griechenland"
        " großbritannien guatemala guinea guyana haiti honduras indien indonesien irak iran"
        " irland island israel italien jamaika japan jemen jordanien kambodscha kamerun kanada"
        " kasachstan katar kenia kirgisistan kirgistan kiribati kolumbien komoren kongo kosovo"
        " kroatien kuba kuwait laos lesotho lettland libanon liberia libyen liechtenstein"
        " litauen luxemburg madagaskar malawi malaysia malediven mali malta marokko mauretanien"
        " mauritius mazedonien nordmazedonien mexiko mikronesien moldau moldawien monaco"
        " mongolei montenegro mosambik myanmar namibia nauru nepal neuseeland nicaragua"
        " niederlande niger nigeria nordkorea norwegen oman österreich osttimor pakistan palau"
        " panama paraguay peru philippinen polen portugal ruanda rumänien russland sambia samoa"
        " saudi-arabien schweden schweiz senegal serbien seychellen simbabwe singapur slowakei"
        " slowenien somalia spanien sudan südafrika südkorea südsudan suriname syrien"
        " tadschikistan taiwan tansania thailand togo tonga tschad tschechien tunesien türkei"
        " turkmenistan tuvalu uganda ukraine ungarn uruguay usbekistan vanuatu venezuela vietnam"
        " zypern usa"
    ),
    "land": "land",
    "organisation": "usa uno eu",
    "role": "dr prof",
    "legal_form": "ag gmbh se kg inc corp ltd plc",
    # "Aufstand" and "Erzählung" are no sources.
    "source": (
        "stand erkenntnisstand kenntnisstand informationsstand ermittlungsstand sachstand"
        " planungsstand quellenlage aktenlage rechtslage zählung zählungen kenntnis logik"
    ),
    # "Nach jetzigem Stand": what is known, by nobody in particular.
    "impersonal": (
        "stand erkenntnisstand kenntnisstand informationsstand ermittlungsstand sachstand"
        " planungsstand quellenlage aktenlage rechtslage logik"
    ),
    # Nouns of time, which are never a speaker; "Bundestag" is no compound of them.
    "time": (
        "abend morgen mittag nachmittag vormittag nacht tag tage tagen tages woche wochen"
        " monat monate monaten jahr jahre jahren jahres montag dienstag mittwoch donnerstag"
        " freitag samstag sonntag sonnabend januar februar märz april mai juni juli august"
        " september oktober november dezember uhr minuten stunden stunde mal ende anfang mitte"
        " beginn zeit dienstagabend montagabend mittwochabend donnerstagabend freitagabend"
        " samstagabend sonntagabend wochenende montagmorgen dienstagmorgen mittwochmorgen"
        " donnerstagmorgen freitagmorgen begründung folgendes"
    ),
    # These end many words that say nothing: "Zeitraum", "Ministerrat", "Anschluss".
    "saying": "schluss eid rat",
}
"""German nouns that count only as they are, not as the end of a compound."""

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

FEMININE = "in frau prinzessin beauftragte abgeordnete"
AGENTIVE = "er in ist isten ent enten ant anten at aten or eur loge logen"
"""Endings of nouns for people, which may stand between an article and a name."""
POSSESSIVES = "s x z ß"
"""Endings of a name in the genitive: "Angaben Ada Linds"."""
GENITIVES = "s es"
NAMING = {
    # Behind each article, and behind none: endings of attributes as they stand, and as they are
    # where the noun is named without it ("der ukrainische Rat" is "ukrainischer Rat"); for a
    # neuter noun behind the stroke; with a hyphen, endings of the noun itself.
    "der": "e:er en:e",
    "das": "e:es",
    "die": "en:e",
    "den": "en:e -ern:er -eln:el -nissen:nisse -werken:werke -kreisen:kreise -ärzten:ärzte",
    "": "en:e -ern:er -eln:el -nissen:nisse -werken:werke -kreisen:kreise -ärzten:ärzte",
    "dem": "en:er/es",
    "einem": "en:er/es",
    "des": "en:er/es -es: -s:",
    "eines": "en:er/es -es: -s:",
    "einer": "en:e",
}
_PROPER = [
    "isch",
    "tsch",
    "lich",
    "ig",
    "igt",
    "int",
    "al",
    "ell",
    "iv",
    "är",
    "Weiß",
    "Rot",
    "Neu",
    "Ober",
    "Inner",
    "Äußer",
]
PROPER_NAMING = {
    # The same for names, with the endings of adjectives alone, since nouns end in "en" as well:
    # "des Auswärtigen Amtes", "der Vereinten Nationen".
    "der": " ".join(f"{stem}en:{stem}e {stem}e:{stem}er" for stem in _PROPER),
    "das": " ".join(f"{stem}e:{stem}es" for stem in _PROPER),
    "die": " ".join(f"{stem}en:{stem}e" for stem in _PROPER),
    "den": " ".join(f"{stem}en:{stem}e" for stem in _PROPER),
    "dem": " ".join(f"{stem}en:{stem}er/{stem}es" for stem in _PROPER),
    "des": " ".join(f"{stem}en:{stem}er/{stem}es" for stem in _PROPER) + " -es: -s:",
}
NEUTERS = (
    "amt blatt magazin ministerium militär gericht unternehmen institut präsidium parlament"
    " kabinett regime bündnis komitee haus werk büro team netzwerk portal konsortium opfer"
    " gremium kommando zentrum kreuz fernsehen ergebnis"
)
"""Endings of neuter nouns for those who speak."""
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

EPITHETS = {
    # Endings in which two forms of one noun may differ: Demokrat, Demokraten; Vorsitzende(r).
    "inflections": "en n es s r",
    # A noun with one of these is in no case that shows who is meant: "der Vorsitzenden".
    "oblique": "n s",
    "plural": "ern innen",
    # What somebody with a party in brackets is: "Ada Lind (SPD)" is the SPD-Politikerin.
    "members": "Politiker Politikerin",
    # Who has these before a title has not the title.
    "deputies": "vize stellvertreter",
}
STANDS_FOR = {
    "staatschef": "Präsident König Emir",
    "staatschefin": "Präsidentin Königin",
    "staatsoberhaupt": "Präsident Präsidentin König Königin",
    "regierungschef": "Ministerpräsident Premier Premierminister Kanzler",
    "regierungschefin": "Ministerpräsidentin Premierministerin Kanzlerin",
    "premier": "Premierminister Ministerpräsident",
    "ressortchef": "Minister",
    "ressortchefin": "Ministerin",
    "rathauschef": "Bürgermeister",
    "rathauschefin": "Bürgermeisterin",
    "monarch": "König",
    "monarchin": "Königin",
    "pontifex": "Papst",
    "kirchenoberhaupt": "Papst",
    "manager": "Vorstandschef Vorstandsvorsitzender Konzernchef Geschäftsführer",
    "managerin": "Vorstandschefin Vorstandsvorsitzende Konzernchefin Geschäftsführerin",
    "coach": "Trainer",
    "sozialdemokrat": "SPD-Politiker SPÖ-Politiker",
    "sozialdemokratin": "SPD-Politikerin SPÖ-Politikerin",
    "christdemokrat": "CDU-Politiker",
    "christdemokratin": "CDU-Politikerin",
    "liberaler": "FDP-Politiker",
    "politiker": "Minister Senator Abgeordneter Kanzler Präsident Bürgermeister Kandidat",
    "politikerin": "Ministerin Senatorin Abgeordnete Kanzlerin Präsidentin Bürgermeisterin",
    "jurist": "Anwalt Richter Staatsanwalt",
    "juristin": "Anwältin Richterin Staatsanwältin",
    "mediziner": "Arzt",
    "medizinerin": "Ärztin",
    "geistlicher": "Pfarrer Bischof Kardinal Imam",
    "geistliche": "Pfarrer Bischof Kardinal Imam",
    "militär": "General Oberst",
    "firmenchef": "Geschäftsführer",
    "firmenchefin": "Geschäftsführerin",
}
"""Nouns that may stand for a title, lower case, and the titles."""

PLURAL_VERB = "en rn ln sind"
"""Endings of finite verbs in the plural."""

VERB_FINAL = True
