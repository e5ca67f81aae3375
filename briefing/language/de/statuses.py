"""German rules for what an article says about confirmation, and the words they are made of.

The order matters: the first rule that fits a head wins, so what negates, limits or postpones stands
before the plain statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule

STATUS_VERBS = """
bestätigen
verifizieren
prüfen
über|prüfen
überprüfen
nach|prüfen
nachprüfen
nach|vollziehen vollzieht vollzog vollzogen
nachvollziehen
belegen
untermauern
stützen
beweisen beweist bewies bewiesen
nach|weisen weist wies gewiesen
erhärten
bewahrheiten
heraus|stellen
erweisen erweist erwies erwiesen
stellen
zu|treffen trifft traf getroffen
stimmen
dementieren
bestreiten bestreitet bestritt bestritten
ab|streiten streitet stritt gestritten
leugnen
verneinen
zurück|weisen weist wies gewiesen
weisen weist wies gewiesen
widersprechen widerspricht widersprach widersprochen
entgegen|treten tritt trat getreten
bezweifeln
an|zweifeln
zweifeln
widerlegen
aus|schließen schließt schloss geschlossen
korrigieren
widerrufen widerruft widerrief widerrufen
zurück|nehmen nimmt nahm genommen
beteuern
ein|räumen
zu|geben gibt gab gegeben
ein|gestehen gesteht gestand gestanden
gestehen gesteht gestand gestanden
nennen nennt nannte genannt
bezeichnen
sprechen spricht sprach gesprochen
liefern
legen
geben gibt gab gegeben
machen
vor|legen
vor|weisen weist wies gewiesen
an|führen
präsentieren
fehlen
mangeln
stehen steht stand gestanden
bleiben bleibt blieb geblieben
aus|stehen steht stand gestanden
aus|bleiben bleibt blieb geblieben
vor|werfen wirft warf geworfen
beschuldigen
bezichtigen
verdächtigen
an|klagen
behaupten
kommentieren
äußern
entbehren
entsprechen entspricht entsprach entsprochen
wenden wendet wandte gewandt
"""

STATUS_WORDS = {
    "negation": (
        "nicht kein keine keinen keinem keiner keines keinerlei niemand niemandem niemanden nie"
        " niemals weder kaum nichts"
    ),
    "no": "kein keine keinen keinem keiner keines keinerlei ohne weder jeder",
    "none": "kein keine keinen keinem keiner keines keinerlei weder",
    "idle": "nicht_nur nicht_zuletzt nicht_allein nicht_bloß",
    "able": (
        "kann können konnte konnten könne könnten könnte lässt lassen ließ ließen lasse möglich"
        " unmöglich vermag vermochte vermochten imstande machbar lage überprüfbar waren war ist sind"
        " wurde wurden worden sei seien hat haben habe hatte hatten gelang gelungen werden"
    ),
    "officially": (
        "offiziell amtlich unabhängig von_unabhängiger unabhängiger_seite definitiv eindeutig zweifelsfrei formell endgültig"
    ),
    "yet": "offizielle offiziellen unabhängige unabhängigen unabhängiger amtliche amtlichen noch bisher bislang zunächst vorerst derzeit zurzeit weiterhin bis_dato aber jedoch",
    "if": "falls wenn sofern sollte sollten",
    "true": "wahr echt richtig zutreffend authentisch korrekt",
    "really": "echt authentisch tatsächlich wirklich stimmt stimmen zutrifft zutreffen",
    "obliged": (
        "muss müssen müsse müsste müssten musste mussten soll sollen solle sollte sollten würde"
        " würden möge wenn falls ob bevor sobald will wollen"
    ),
    # Pronouns and pronominal adverbs that stand for something said.
    "this": (
        "das dies dieses es was dafür hierfür davon hiervon dazu hierzu daran hieran darüber hierüber"
        " dem diesem dessen letzteres ersteres"
    ),
    # Where "es" stands for nothing.
    "expletive": "gab_es gibt_es gebe_es es_gab es_gibt es_gebe gäbe_es es_gäbe liegt_es",
    "which": "was wofür wozu wovon woran",
    "pointing": "diese dieser diesen dieses solche solchen solcher die den derartige derartigen",
    # Nouns that stand for something said.
    "shells": (
        "-angabe -angaben -aussage -aussagen -bericht -berichte -berichten -berichts -meldung"
        " -meldungen -mitteilung -mitteilungen -darstellung -darstellungen -behauptung -behauptungen"
        " -information -informationen -nachricht -nachrichten {figures} -schilderung"
        " -schilderungen -äußerung -äußerungen -version -lesart -these -thesen -hinweise -hinweisen"
        " -erkenntnisse -ergebnis -ergebnisse -überlegungen -ankündigung -annahme -erklärung"
        " -erklärungen -vermutung -vermutungen -befund -befunde -befunden {accusations} {rumours}"
    ),
    "accusations": (
        "-vorwurf -vorwurfs -vorwürfe -vorwürfen -anschuldigung -anschuldigungen -beschuldigung"
        " -beschuldigungen -verdacht -verdächtigungen -unterstellung -unterstellungen"
    ),
    "rumours": (
        "gerücht gerüchte gerüchten gerüchts spekulation spekulationen mutmaßung mutmaßungen"
    ),
    # What may be genuine or not.
    "footage": (
        "-video -videos -aufnahme -aufnahmen -bild -bilder -bildern -foto -fotos -film -tonband -brief"
        " -dokument -dokumente -dokumenten -schreiben -mitschnitt -mail -echtheit -authentizität"
    ),
    "figures": "zahl zahlen opferzahl todeszahl -opferzahlen -zahlenreihen -bilanz -bilanzen",
    "plurals": (
        "-angaben -aussagen -berichte -berichten -meldungen -darstellungen -behauptungen"
        " -informationen -zahlen -schilderungen -äußerungen -vorwürfe -vorwürfen -anschuldigungen"
    ),
    "both": "beide beider beiden alle aller allen sämtliche sämtlichen jeweiligen",
    "about": "über um zu zum zur auf für gegen wegen bezüglich zugunsten",
    "definite": "der die das den dem diese dieser diesen dieses diesem",
    "intransitive": "=dementieren =widersprechen =zweifeln",
    "indefinite": "ein eine einen was",
    "demonstrative": "dieser diese dieses diesen diesem",
    "accuses": (
        "=vorwerfen =beschuldigen =bezichtigen =verdächtigen =anklagen =behaupten"
        " {accusations} soll sollen verantwortlich angeklagt schuldig verurteilt anklage"
    ),
    "evidence": (
        "beweis beweise beweisen beleg belege belegen nachweis nachweise indizien indiz"
        " anhaltspunkt anhaltspunkte anhaltspunkten hinweis hinweise hinweisen beweismaterial"
    ),
    "details": (
        "{figures} -angaben einzelheiten details quelle quellen namen daten fakten {evidence}"
    ),
    "giving": (
        "=nennen =liefern =legen =geben =machen =vorlegen =vorweisen =anführen =präsentieren vor"
    ),
    # What is upheld by a court, granted by an office or shown by a team, and not reported.
    "upheld": (
        "-urteil -urteile -urteils -strafe -haftstrafe -verurteilung -freispruch -verbot -vergleich"
        " -gültigkeit -haftbefehl im_amt amt -ernennung haltung form formen -rekord -titel -leistung"
        " -favoritenrolle ruf trend vorjahr kurs -sieg -wiederwahl -rechtsauffassung auffassung meinung"
        " ansicht sicht position -rechtmäßigkeit -beschluss -verfassungsgericht -gesamtergebnis"
        " -spitzenplatz platz -kompetenz -kompetenzen klasse"
    ),
    # What one contests, performs or earns instead of denying it.
    "contested": (
        "-spiel -spiele -partie -rennen -saison -turnier -finale -halbfinale -wettkampf -kampf"
        " -unterhalt -lebensunterhalt -auftritt -programm -konzert -show -match -wettbewerb -derby"
        " -duell -länderspiel finals -zuständigkeit -autorität existenzrecht"
    ),
    "genocide": "-holocaust -holocausts -völkermord -völkermords -judenmord -klimawandel",
    "granted": (
        "-recht -rechte -vorrang -priorität -chance -chancen -frist -kredit -rabatt -möglichkeit"
        " -platz -stellenwert -zeit -spielraum -gelegenheit -vorteil -rang -bedeutung -rückgabe"
    ),
    "deeds": (
        "-tat -taten -mord -diebstahl -überfall -fehler -schuld -beteiligung -betrug -anschlag"
        " -brandstiftung -brandstiftungen -mitschuld -verbrechen dies das alles"
    ),
    "refusable": "{shells} dies das was alles jede jegliche",
    "false": (
        "falsch unwahr unzutreffend erfunden haltlos gegriffen unbegründet absurd lächerlich abwegig"
        " grundlos frei_erfunden irreführend gefälscht {falsehood} unsinn blödsinn humbug"
    ),
    "falsehood": (
        "falschmeldung falschmeldungen falschinformation falschinformationen fälschung fälschungen"
        " desinformation lüge lügen ente zeitungsente fake fake_news märchen erfindung"
        " haltlose haltlosen unbegründete unbegründeten absurde absurden erfundene erfundenen falschen"
        " falschbehauptung falschbehauptungen verleumdung verleumdungen propagandalüge"
    ),
    "calls": (
        "=nennen =bezeichnen =sprechen =weisen =zurückweisen abgetan tat tun ab sei seien ist sind"
        " war waren handelte handele handelt wäre"
    ),
    "causes": (
        "-zusammenhang -fremdverschulden -fremdeinwirkung -anschlag -terroranschlag -sabotage"
        " -brandstiftung -hintergrund -brandursache -absturzursache -unfallursache -suizid"
        " -selbstmord -verwicklung -terrorakt -gewaltverbrechen"
    ),
    "said": (
        "behauptet berichtet gemeldet angegeben dargestellt gesagt mitgeteilt angekündigt kolportiert"
        " verbreitet vermutet angenommen behauptete berichtete meldete"
    ),
    "mere": "reine reiner bloße bloßer nur lediglich pure",
}

STATUS_RULES = (
    # --- unconfirmed -----------------------------------------------------------------------------
    StatusRule(
        "de.unconfirmed.neither-nor",
        0.97,
        heads="=bestätigen =dementieren",
        needs=(
            "weder",
            "noch",
            "=bestätigen =dementieren =ausschließen =bestreiten =verneinen =widerlegen =leugnen",
        ),
        examples=(
            "Der Sprecher wollte <weder bestätigen noch dementieren>, dass die Fabrik schließt.",
            "Dass der Damm Risse hat, wurde <weder bestätigt noch bestritten>.",
        ),
        counterexamples=("Weder der Damm noch die Brücke hielt dem Hochwasser stand.",),
    ),
    StatusRule(
        "de.unconfirmed.if-confirmed",
        0.9,
        heads="=bestätigen =bewahrheiten =erhärten",
        needs=("{if}",),
        lacks="{upheld} {negation}",
        scope="subject",
        examples=(
            "<Sollte sich der Verdacht bestätigen>, droht dem Verein eine Strafe.",
            "<Falls sich die Angaben bestätigen>, wäre es der größte Fund seit Jahren.",
        ),
        counterexamples=("Wenn das Gericht das Urteil bestätigt, bleibt die Fabrik geschlossen.",),
    ),
    StatusRule(
        "de.unconfirmed.if-true",
        0.85,
        heads="=zutreffen =stimmen echt authentisch wahr",
        needs=("{if}",),
        object="{shells} {footage} das dies",
        lacks="{negation} falsch",
        scope="subject",
        examples=(
            "<Falls das Video echt> ist, zeigt es den Hafen von Morra am Dienstag.",
            "<Wenn die Angaben stimmen>, fehlen der Stadt drei Millionen.",
        ),
        counterexamples=("Das Leder ist echt, wenn das Siegel darauf klebt.",),
    ),
    StatusRule(
        "de.disputed.not-borne-out",
        0.85,
        heads="=bestätigen =erhärten =bewahrheiten",
        needs=("{negation}", "sich"),
        object="{accusations} {rumours} -befürchtung -befürchtungen -vermutung -vermutungen",
        lacks="können konnte konnten lässt lassen ließ ließen",
        scope="subject",
        examples=(
            "Der Verdacht auf Brandstiftung <bestätigte sich nicht>.",
            "Die Vorwürfe gegen die Trainerin hätten <sich nicht bestätigt>.",
        ),
        counterexamples=("Der Verdacht auf Brandstiftung bestätigte sich am Abend.",),
    ),
    StatusRule(
        "de.unconfirmed.not-confirmed",
        0.95,
        heads="=bestätigen",
        needs=("{negation} ohne",),
        lacks="{upheld} {idle} muss müssen müsse musste",
        form="finite participle infinitive",
        examples=(
            "<Offiziell wurde die Zahl bisher nicht bestätigt>.",
            "Eine Sprecherin wollte den Fund auf Anfrage <nicht bestätigen>.",
            "<Niemand bestätigte>, dass die Fähre gesunken ist.",
        ),
        counterexamples=(
            "Der Senat hat die Richterin nicht im Amt bestätigt.",
            "Die Firma bestätigte nicht nur den Brand, sondern auch den Schaden.",
        ),
    ),
    StatusRule(
        "de.unconfirmed.cannot-verify",
        0.96,
        heads="=überprüfen =verifizieren =nachprüfen =nachvollziehen",
        needs=("{negation}", "{able}"),
        lacks="{idle}",
        examples=(
            "Die Angaben <ließen sich nicht unabhängig überprüfen>.",
            "<Unabhängig verifizieren lässt sich das nicht>.",
            "Der Bericht <konnte zunächst nicht überprüft> werden.",
        ),
        counterexamples=("Unabhängig davon überprüft das Amt jede Seilbahn.",),
    ),
    StatusRule(
        "de.unconfirmed.cannot-check",
        0.93,
        heads="=prüfen",
        needs=(
            "{negation}",
            "kann können konnte konnten könne lässt lassen ließ ließen lasse war waren",
        ),
        object="{shells} das dies es {footage}",
        lacks="{idle}",
        examples=(
            "Die Angaben beider Seiten <ließen sich nicht unabhängig prüfen>.",
            "Die Redaktion <konnte das Video nicht unabhängig prüfen>.",
        ),
        counterexamples=("Der Prüfer konnte die Bremsen am Montag nicht prüfen.",),
    ),
    StatusRule(
        "de.unconfirmed.unverifiable",
        0.93,
        heads="überprüfbar nachprüfbar verifizierbar nachvollziehbar belegbar",
        needs=("{negation}",),
        object="{shells} das dies",
        examples=(
            "Die Zahlen sind <nicht unabhängig überprüfbar>.",
            "<Nicht nachprüfbar> seien die Behauptungen der Miliz, hieß es.",
        ),
        counterexamples=("Jede Buchung ist im Netz überprüfbar.",),
    ),
    StatusRule(
        "de.unconfirmed.no-confirmation",
        0.95,
        heads="bestätigung bestätigungen überprüfung verifizierung verifikation nachprüfung",
        lead="{no}",
        scope="about",
        examples=(
            "<Keine unabhängige Bestätigung> gab es für den Abschuss.",
            "Für den Bericht liegt <bislang keine offizielle Bestätigung> vor.",
        ),
        counterexamples=("Der Kunde bekam am Montag eine Bestätigung der Bestellung.",),
    ),
    StatusRule(
        "de.unconfirmed.confirmation-pending",
        0.95,
        heads="bestätigung bestätigungen verifizierung verifikation",
        needs=("=stehen =bleiben", "aus"),
        scope="about",
        examples=(
            "Eine <Bestätigung der Behörden steht noch aus>.",
            "Eine <Verifizierung der Aufnahmen stand am Abend aus>.",
        ),
        counterexamples=("Die Bestätigung aus dem Rathaus traf am Abend ein.",),
    ),
    StatusRule(
        "de.unconfirmed.confirmation-missing",
        0.94,
        heads="bestätigung bestätigungen überprüfung verifizierung verifikation prüfung",
        needs=("{negation} =fehlen =ausstehen =ausbleiben",),
        lacks="{idle} bedarf bedürfen benötigt erforderlich nötig statt",
        scope="about",
        also="möglich",
        examples=(
            "Eine <Bestätigung von unabhängiger Seite gab es zunächst nicht>.",
            "Von amtlicher Seite <fehlt dafür eine Bestätigung>.",
            "Eine <unabhängige Überprüfung war nicht möglich>.",
        ),
        counterexamples=("Die Überprüfung der Bremsen ergab am Dienstag einen Defekt.",),
    ),
    StatusRule(
        "de.unconfirmed.figures-as-proof",
        0.95,
        heads="=belegen =untermauern =beweisen =stützen",
        needs=("{giving}", "{none}", "{details}"),
        form="infinitive",
        scope="back",
        also="vor",
        examples=(
            "Er <legte keine Daten vor, um das zu belegen>.",
            "Das Amt sprach von Rekorden, <nannte aber keine Quelle, um die Zahl zu untermauern>.",
        ),
        counterexamples=("Sie nannte drei Zahlen, um ihre Warnung zu belegen.",),
    ),
    StatusRule(
        "de.unconfirmed.no-evidence",
        0.93,
        heads="{evidence}",
        lead="{no}",
        bars="weiteren weitere neue neuen",
        stops="geben gaben auf_den auf_die",
        lacks="{idle} nimmt",
        scope="about",
        examples=(
            "Die Miliz legte dafür <keine Belege> vor.",
            "<Ohne Beweise> vorzulegen, sprach der Senator von Wahlbetrug.",
            "Für eine Absprache gibt es <keinerlei konkrete Hinweise>.",
        ),
        counterexamples=("Die Polizei bittet um Hinweise auf den Fahrer.",),
    ),
    StatusRule(
        "de.unconfirmed.evidence-missing",
        0.9,
        heads="beweis beweise beweisen beleg belege belegen nachweis nachweise nachweisen",
        needs=("=fehlen =mangeln schuldig mangels mangel",),
        scope="about",
        examples=(
            "Für die Behauptung <fehlen bislang Belege>.",
            "<Beweise für den Vorwurf blieb er schuldig>.",
        ),
        counterexamples=("Die Belege liegen im Archiv von Morra.",),
    ),
    StatusRule(
        "de.unconfirmed.evidence-not-given",
        0.93,
        heads="beweis beweise beweisen beleg belege belegen nachweis nachweise indizien",
        needs=("{negation}", "{giving}"),
        also="vor",
        bars="weiteren weitere neue neuen",
        lacks="{idle}",
        scope="about",
        examples=(
            "Der Minister sprach von Betrug. <Belege legte er nicht vor>.",
            "<Beweise für seine Behauptung nannte der Trainer nicht>.",
        ),
        counterexamples=("Die Kassiererin legte alle Belege vor.",),
    ),
    StatusRule(
        "de.unconfirmed.cannot-establish",
        0.85,
        heads="feststellen festgestellt klären geklärt beurteilen sagen",
        needs=("{negation}", "{able}"),
        around=("ob", "{really} {shells}"),
        lacks="{idle}",
        examples=(
            "Ob die Angaben stimmen, <ließ sich zunächst nicht feststellen>.",
            "Es <konnte nicht geklärt> werden, ob der Brief wirklich echt ist.",
        ),
        counterexamples=("Ob es regnet, ließ sich nicht sagen.",),
    ),
    StatusRule(
        "de.unconfirmed.not-proven",
        0.93,
        heads="=beweisen =nachweisen bewiesen nachgewiesen belegt erwiesen",
        needs=("{negation}",),
        lacks="{idle} {obliged} impfschutz",
        form="participle infinitive other",
        examples=(
            "Der Betrug konnte ihr <nicht nachgewiesen> werden.",
            "Dass die Pumpe versagt hat, ist <bislang nicht bewiesen>.",
        ),
        counterexamples=("Das Labor hat den Erreger nachgewiesen.",),
    ),
    StatusRule(
        "de.unconfirmed.no-sure-knowledge",
        0.88,
        heads="gesichert gesicherte gesicherten verlässliche verlässlichen belastbare belastbaren",
        needs=("{negation}",),
        object="-angaben -informationen zahlen daten",
        examples=(
            "Über Vermisste lagen <keine gesicherten> Angaben vor.",
            "<Verlässliche Zahlen dazu gab es zunächst nicht>.",
        ),
        counterexamples=("Das Ufer ist mit Sandsäcken gesichert.",),
    ),
    StatusRule(
        "de.unconfirmed.independent-missing",
        0.9,
        heads="unabhängige unabhängigen",
        needs=("{negation} =fehlen",),
        object="-angabe -angaben -bericht -berichte -informationen -quelle -quellen -zahlen",
        examples=(
            "<Unabhängige Berichte dazu gab es nicht>.",
            "Dafür <fehlen unabhängige> Quellen.",
        ),
        counterexamples=("Unabhängige Fachleute untersuchen das Wrack.",),
    ),
    StatusRule(
        "de.unconfirmed.authenticity",
        0.9,
        heads="echtheit authentizität wahrheitsgehalt",
        needs=("{negation} unklar offen ungeklärt fraglich ungewiss",),
        scope="about",
        examples=(
            "Die <Echtheit der Aufnahmen ist ungeklärt>.",
            "Die <Authentizität des Briefs stand zunächst nicht> fest.",
        ),
        counterexamples=("Ein Siegel bürgt für die Echtheit der Münze.",),
    ),
    StatusRule(
        "de.unconfirmed.open-whether",
        0.75,
        heads="unklar offen fraglich ungewiss",
        around=("ob", "{really}"),
        lacks="{idle}",
        examples=(
            "Ob der Brief wirklich echt ist, blieb <zunächst unklar>.",
            "<Unklar> ist, ob die Aufnahmen tatsächlich aus Morra stammen.",
        ),
        counterexamples=("Die Ursache des Brandes blieb zunächst unklar.",),
    ),
    StatusRule(
        "de.unconfirmed.attributive",
        0.95,
        heads=(
            "unbestätigt unbestätigte unbestätigten unbestätigter unbestätigtes unbestätigtem"
            " unverifiziert unverifizierte unverifizierten unbelegt unbelegte unbelegten"
            " unbewiesen unbewiesene unbewiesenen"
        ),
        scope="rest",
        examples=(
            "Nach <unbestätigten> Berichten sind drei Boote gesunken.",
            "Der Tod des Anführers blieb <unbestätigt>.",
        ),
        counterexamples=("Die Buchung wurde sofort bestätigt und bezahlt.",),
    ),
    StatusRule(
        "de.unconfirmed.unofficial",
        0.8,
        heads="inoffiziellen",
        follow="{shells} quellen",
        scope="rest",
        examples=(
            "Nach <inoffiziellen Angaben> kostet der Tunnel vier Milliarden.",
            "Laut <inoffiziellen Berichten> zieht die Firma um.",
        ),
        counterexamples=("Die Musiker trafen sich zu einem inoffiziellen Abend.",),
    ),
    StatusRule(
        "de.unconfirmed.allegedly",
        0.97,
        heads="angeblich angebliche angeblichen angeblicher angebliches angeblichem",
        scope="phrase",
        examples=(
            "<Angeblich> liegt der Vertrag schon beim Notar.",
            "Das Gericht befasst sich mit einer <angeblichen> Absprache.",
        ),
        counterexamples=("Nach Angaben der Bahn fällt der Zug aus.",),
    ),
    StatusRule(
        "de.unconfirmed.presumably",
        0.6,
        heads="mutmaßlich",
        scope="phrase",
        examples=(
            "Die <mutmaßlich> durch Sabotage zerstörte Leitung wird geflickt.",
            "Der Brand brach <mutmaßlich> in der Küche aus.",
        ),
        counterexamples=("Der mutmaßliche Fahrer sitzt in Haft.",),
    ),
    StatusRule(
        "de.unconfirmed.rumour",
        0.95,
        heads="gerücht gerüchte gerüchten gerüchts",
        bars="{no}",
        scope="rumour",
        examples=(
            "In Tessel kursieren <Gerüchte> über einen Verkauf der Werft.",
            "<Gerüchten> zufolge tritt die Trainerin zurück.",
        ),
        counterexamples=("Ein angenehmer Geruch lag über dem Markt.",),
    ),
    StatusRule(
        "de.unconfirmed.mere-speculation",
        0.8,
        heads="spekulation spekulationen vermutung vermutungen",
        lead="{mere}",
        lacks="=nennen =bezeichnen",
        scope="back",
        examples=(
            "Das Blatt meldet einen Verkauf. Das sei <reine Spekulation>, hieß es.",
            "Die Zahl kursiert seit Tagen. Sie ist <bloße Vermutung>.",
        ),
        counterexamples=("Die Spekulation mit Weizen nimmt zu.",),
    ),
    StatusRule(
        "de.unconfirmed.speculation",
        0.8,
        heads="spekulationen spekulation mutmaßungen",
        follow=",_wonach ,_dass ,_denen ,_nach",
        scope="about",
        examples=(
            "<Spekulationen>, wonach die Bank verkauft wird, nahmen zu.",
            "Es gab <Mutmaßungen>, dass der Brand gelegt wurde.",
        ),
        counterexamples=("Die Spekulationen an der Börse treiben den Preis.",),
    ),
    StatusRule(
        "de.unconfirmed.no-comment",
        0.6,
        heads="=kommentieren =äußern stellung",
        needs=("{negation}",),
        object="-bericht -berichte -berichten -meldung -meldungen",
        examples=(
            "Die Firma wollte zu dem Bericht <keine Stellung> nehmen.",
            "Das Ministerium wollte die Meldung <nicht kommentieren>.",
        ),
        counterexamples=("Die Firma nahm zu dem Bericht Stellung.",),
    ),
    # --- disputed --------------------------------------------------------------------------------
    StatusRule(
        "de.disputed.denies",
        0.93,
        heads="=dementieren =bestreiten =abstreiten =leugnen =verneinen",
        lacks="{negation} ohne {contested} {genocide} {obliged} kann könnte",
        form="finite participle infinitive",
        examples=(
            "Der Minister <dementierte>, dass Geld geflossen ist.",
            "Das Blatt meldet einen Verkauf. Die Firma <streitet das ab>.",
            "Sie <bestreitet> den Diebstahl.",
        ),
        counterexamples=(
            "Der Aufsteiger bestreitet am Samstag sein erstes Heimspiel.",
            "Sie bestritt nicht, im Haus gewesen zu sein.",
        ),
    ),
    StatusRule(
        "de.disputed.rejects",
        0.95,
        heads="=zurückweisen",
        object="{refusable}",
        lacks="{negation} {obliged} -forderung -forderungen -klage -antrag -beschwerde -berufung",
        examples=(
            "Die Stadt <wies den Vorwurf zurück>, Gelder umgeleitet zu haben.",
            "Berichte über einen Verkauf hat die Firma <zurückgewiesen>.",
        ),
        counterexamples=(
            "Das Gericht wies die Klage der Anwohner zurück.",
            "Die Partei wies Forderungen nach einer Neuwahl zurück.",
        ),
    ),
    StatusRule(
        "de.disputed.disowns",
        0.9,
        heads="=weisen",
        needs=("von_sich",),
        lacks="{negation}",
        examples=(
            "Jede Schuld <weist der Fahrer von sich>.",
            "Sie <wies den Vorwurf von sich>, Akten vernichtet zu haben.",
        ),
        counterexamples=("Die Schilder weisen den Weg zum Hafen.",),
    ),
    StatusRule(
        "de.disputed.contradicts",
        0.92,
        heads="=widersprechen =entgegentreten",
        object="{shells} dem dies",
        lacks="{negation} {obliged}",
        examples=(
            "Die Reederei <widersprach> der Darstellung der Küstenwache.",
            "Dieser Meldung <trat das Amt am Abend entgegen>.",
        ),
        counterexamples=("Die Planung widerspricht dem Gesetz nicht.",),
    ),
    StatusRule(
        "de.disputed.against-claim",
        0.85,
        heads="=wenden",
        needs=("gegen",),
        object="-behauptung -behauptungen -darstellung",
        lacks="{negation}",
        examples=(
            "Der Chemiker <wandte sich gegen> die Behauptung, das Mittel sei harmlos.",
            "Sie <wendet sich gegen> die Darstellung des Verbands.",
        ),
        counterexamples=("Die Partei wandte sich gegen den Umbau.",),
    ),
    StatusRule(
        "de.disputed.doubts",
        0.88,
        heads="=bezweifeln =anzweifeln",
        lacks="{negation} {obliged}",
        examples=(
            "Fachleute <bezweifeln> die Zahl.",
            "Der Anwalt <zweifelt diese Darstellung an>.",
        ),
        counterexamples=("Niemand bezweifelt die Zahl.",),
    ),
    StatusRule(
        "de.disputed.doubt",
        0.85,
        heads="zweifel =zweifeln",
        object="{shells} wahrheitsgehalt echtheit darstellung ablauf ob daran",
        lacks="{negation} ohne",
        scope="about",
        examples=(
            "Die Opposition äußerte <Zweifel> an der Darstellung des Ministers.",
            "Es gibt <Zweifel> an der Echtheit des Briefs.",
        ),
        counterexamples=(
            "Es gibt keinen Zweifel an der Darstellung.",
            "Der Trainer hat Zweifel am Einsatz des Stürmers.",
        ),
    ),
    StatusRule(
        "de.disputed.outright-false",
        0.9,
        heads="{false}",
        needs=("{calls} =nennen =bezeichnen",),
        object="{shells} dies das diese sie es davon",
        lacks="{negation} -namen",
        scope="back",
        examples=(
            "Das Blatt meldet einen Verkauf. Die Firma <nannte den Bericht haltlos>.",
            "Es hieß, der Hafen sei geschlossen. Das <sei falsch>, sagte die Wirtin.",
        ),
        counterexamples=("Der Fahrer war in der falschen Spur.",),
    ),
    StatusRule(
        "de.disputed.calls-false",
        0.92,
        heads="=nennen =bezeichnen =sprechen",
        needs=("{false} spekulation spekulationen",),
        object="{shells} dies das diese sie es davon von",
        lacks="{negation} -namen",
        scope="back",
        examples=(
            "Die Zeitung berichtet über ein Treffen. Der Senator <nannte das „frei erfunden“>.",
            "Ein Magazin meldet Entlassungen. Die Firma <sprach von einer Falschmeldung>.",
        ),
        counterexamples=("Er nannte der Polizei seinen Namen.",),
    ),
    StatusRule(
        "de.disputed.not-true",
        0.9,
        heads="=stimmen =zutreffen wahr richtig zutreffend zutreffende",
        needs=("{negation}",),
        object="{shells} das dies",
        lacks="{idle} {obliged} gegen für per briefwahl",
        scope="back",
        examples=(
            "Ein Sender meldet den Tod der Königin. Das <stimmt nicht>, sagte der Hof.",
            "Die Meldung <trifft nicht zu>, teilte der Verein mit.",
        ),
        counterexamples=("Die Abgeordneten stimmten nicht für das Gesetz.",),
    ),
    StatusRule(
        "de.disputed.groundless",
        0.95,
        heads="grundlage tatsachen wahrheit fakten",
        needs=("=entbehren =entsprechen",),
        lacks="{obliged}",
        scope="back",
        examples=(
            "Der Vorwurf <entbehre jeder Grundlage>, sagte der Anwalt.",
            "Die Darstellung <entspricht nicht den Tatsachen>, hieß es.",
        ),
        counterexamples=("Das Gesetz bildet die Grundlage für den Umbau.",),
    ),
    StatusRule(
        "de.disputed.no-question-of",
        0.88,
        heads="rede",
        lead="keine",
        needs=("davon",),
        lacks="war",
        scope="back",
        examples=(
            "Es hieß, die Bank werde verkauft. <Davon könne keine Rede> sein, sagte der Vorstand.",
            "Von Entlassungen war gesprochen worden. <Davon ist keine Rede> mehr.",
        ),
        counterexamples=("Der Bürgermeister hielt am Abend keine Rede.",),
    ),
    StatusRule(
        "de.disputed.turned-out-false",
        0.9,
        heads="=herausstellen =erweisen",
        needs=("{false} attrappe irrtum scherz",),
        lacks="{negation} {obliged}",
        scope="subject",
        examples=(
            "Die Meldung <stellte sich als falsch heraus>.",
            "Der Bericht <erwies sich als Falschmeldung>.",
        ),
        counterexamples=("Der Kauf erwies sich als kluge Entscheidung.",),
    ),
    StatusRule(
        "de.disputed.refutes",
        0.9,
        heads="=widerlegen",
        lacks="{negation} {obliged} kann könnte",
        examples=(
            "Messungen <widerlegen> die Angaben des Werks.",
            "Die Behauptung wurde von einem Gutachten <widerlegt>.",
        ),
        counterexamples=("Niemand konnte die Angaben widerlegen.",),
    ),
    StatusRule(
        "de.disputed.false-report",
        0.92,
        heads="falschmeldung falschmeldungen zeitungsente falschbehauptung falschbehauptungen",
        lacks="{negation}",
        scope="about",
        examples=(
            "Mehrere Sender verbreiteten die <Falschmeldung>, die Werft schließe.",
            "Die <Zeitungsente> vom Fund des Schatzes machte die Runde.",
        ),
        counterexamples=("Die Meldung kam aus dem Rathaus.",),
    ),
    StatusRule(
        "de.disputed.unlike-claimed",
        0.9,
        heads="{said}",
        needs=("anders_als",),
        scope="rest",
        examples=(
            "<Anders als vom Amt behauptet>, war die Halle voll.",
            "Das Boot fuhr, <anders als die Miliz meldete>, langsam.",
        ),
        counterexamples=("Das Haus sieht anders aus als das daneben.",),
    ),
    StatusRule(
        "de.disputed.contrary-to",
        0.88,
        heads="entgegen",
        object="{shells}",
        follow="den der dem aller allen anderslautenden ersten früheren bisherigen ihren seinen ihrer seiner {shells}",
        lacks="=entgegentreten",
        scope="rest",
        examples=(
            "<Entgegen den> Angaben der Firma fuhr der Zug weiter.",
            "<Entgegen anderslautenden> Berichten bleibt die Schule offen.",
        ),
        counterexamples=("Der Bote kam uns entgegen.",),
    ),
    StatusRule(
        "de.disputed.ruled-out",
        0.75,
        heads="=ausschließen",
        object="{causes}",
        lacks="{negation} {obliged} kann könne können konnte kaum",
        examples=(
            "Die Polizei <schloss einen Anschlag aus>.",
            "Ein Zusammenhang mit dem Streik wird <ausgeschlossen>.",
        ),
        counterexamples=("Einen Anschlag schloss die Polizei nicht aus.",),
    ),
    StatusRule(
        "de.disputed.corrected",
        0.75,
        heads="=korrigieren",
        needs=("nach_unten nach_oben",),
        object="{figures} angaben bilanz stärke schätzung schätzungen",
        lacks="{negation} prognose prognosen erwartung erwartungen",
        examples=(
            "Die Zahl der Verletzten wurde <nach unten korrigiert>.",
            "Das Amt <korrigierte die Bilanz nach oben>.",
        ),
        counterexamples=("Die Lehrerin korrigierte die Hefte.",),
    ),
    StatusRule(
        "de.disputed.retracted",
        0.8,
        heads="=widerrufen =zurücknehmen",
        object="-aussage -aussagen -behauptung -behauptungen geständnis {accusations}",
        form="finite participle",
        lacks="{negation} {obliged}",
        scope="back",
        examples=(
            "Die Zeugin hat ihre Aussage <zurückgenommen>.",
            "Er <widerrief> die Anschuldigungen am Freitag.",
        ),
        counterexamples=("Der Händler nahm das Fahrrad zurück.",),
    ),
    StatusRule(
        "de.disputed.denial",
        0.85,
        heads="dementi dementis",
        bars="{no}",
        lacks="{negation}",
        scope="back",
        examples=(
            "Das Blatt meldet einen Verkauf. Das <Dementi> der Firma folgte prompt.",
            "Ein Sender nannte ihn krank. Der Palast gab ein <Dementi> heraus.",
        ),
        counterexamples=("Ein Dementi gab es nicht.",),
    ),
    StatusRule(
        "de.disputed.innocence",
        0.85,
        heads="unschuld",
        needs=("=beteuern",),
        scope="accusation",
        examples=(
            "Der Kassierer soll Geld gestohlen haben. Er <beteuert seine Unschuld>.",
            "Sie wird des Betrugs beschuldigt. Vor Gericht <beteuerte sie ihre Unschuld>.",
        ),
        counterexamples=("Das Gericht stellte seine Unschuld fest.",),
    ),
    # --- confirmed -------------------------------------------------------------------------------
    StatusRule(
        "de.confirmed.confirms",
        0.92,
        heads="=bestätigen",
        lacks="{negation} ohne {upheld} {obliged}",
        form="finite participle",
        examples=(
            "Die Polizei <bestätigte> den Fund einer zweiten Leiche.",
            "Der Torwart wechselt, wie der Verein <bestätigt> hat, nach Morra.",
        ),
        counterexamples=(
            "Das Landgericht bestätigte das Urteil gegen den Apotheker.",
            "Der Rat muss die Richterin noch im Amt bestätigen.",
        ),
    ),
    StatusRule(
        "de.confirmed.could-confirm",
        0.85,
        heads="=bestätigen",
        needs=("konnte konnten kann können könne",),
        lacks="{negation} ohne {upheld}",
        form="infinitive participle",
        examples=(
            "Das Labor <konnte den Verdacht am Abend bestätigen>.",
            "Ich <kann den Tod des Kapitäns bestätigen>, sagte die Ärztin.",
        ),
        counterexamples=("Das Labor konnte den Verdacht nicht bestätigen.",),
    ),
    StatusRule(
        "de.confirmed.admits",
        0.93,
        heads="=einräumen =zugeben =eingestehen",
        stops="es",
        lacks="{negation} {granted} gibt_es es_gibt gab_es es_gab würde würden soll sollen sollte wenn ob",
        examples=(
            "Die Ministerin <räumte ein>, die Warnung gelesen zu haben.",
            "Er <gab den Diebstahl zu>.",
        ),
        counterexamples=(
            "Das Gesetz räumt Fahrrädern Vorrang ein.",
            "Er gab nicht zu, im Haus gewesen zu sein.",
        ),
    ),
    StatusRule(
        "de.confirmed.confesses",
        0.88,
        heads="=gestehen",
        object="{deeds}",
        stops="hatte hat habe hätte haben hatten",
        lacks="{negation} {obliged} unter über",
        examples=(
            "Der Bäcker <gestand> die Tat noch am Abend.",
            "Sie hat den Mord <gestanden>.",
        ),
        counterexamples=("Der Bus hatte lange an der Ampel gestanden.",),
    ),
    StatusRule(
        "de.confirmed.confession",
        0.88,
        heads="geständnis teilgeständnis",
        needs=("ab abgelegt ablegte",),
        lacks="{negation}",
        scope="accusation",
        also="legte legt lege legten",
        examples=(
            "Ein Kassierer soll das Geld genommen haben. Er <legte ein Geständnis ab>.",
            "Sie soll den Brand gelegt haben. Inzwischen hat sie ein <Geständnis abgelegt>.",
        ),
        counterexamples=("Das Geständnis fehlt in den Akten.",),
    ),
    StatusRule(
        "de.confirmed.admission",
        0.85,
        heads="eingeständnis",
        bars="{no} nach eigenem",
        scope="about",
        examples=(
            "Das <Eingeständnis>, dass Geld fehlt, kam spät.",
            "Auf das <Eingeständnis> der Ministerin, sie habe sich geirrt, folgte Stille.",
        ),
        counterexamples=("Das Verständnis der Gäste war groß.",),
    ),
    StatusRule(
        "de.confirmed.proven-in-court",
        0.8,
        heads="erwiesen",
        needs=("als",),
        lacks="{negation} sich",
        examples=(
            "Das Gericht sah es <als erwiesen> an, dass sie den Brand legte.",
            "Die Richterin hält die Absprache für bewiesen und <als erwiesen> gilt der Schaden.",
        ),
        counterexamples=("Der Kauf hat sich als Fehler erwiesen.",),
    ),
)
