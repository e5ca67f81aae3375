"""German nouns by what they can be, above all those for people, and what stands for them."""

from __future__ import annotations

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

FEMININE = "in frau prinzessin beauftragte abgeordnete"

AGENTIVE = "er in ist isten ent enten ant anten at aten or eur loge logen"
"""Endings of nouns for people, which may stand between an article and a name."""

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
