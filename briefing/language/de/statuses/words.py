"""German words that the rules about confirmation are made of: verbs, and lists by name."""

from __future__ import annotations

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
vor|liegen liegt lag gelegen
liegen liegt lag gelegen
existieren
finden findet fand gefunden
ab|lehnen
ab|tun tut tat getan
bekennen bekennt bekannte bekannt
plädieren
erklären
verwahren
wehren
entpuppen
zurück|ziehen zieht zog gezogen
ziehen zieht zog gezogen
halten hält hielt gehalten
zeigen
kommen kommt kam gekommen
folgen
"""

STATUS_MANNERS = {
    "offiziell": "offiziell offizielle offiziellen offizieller offiziellem",
    "amtlich": "amtlich amtliche amtlichen amtlicher",
    "unabhängig": "unabhängig unabhängige unabhängigen unabhängiger",
}

STATUS_WORDS = {
    # What shows that a thing is the subject, where something is confirmed or checked.
    "self": "sich",
    # What stands for whoever speaks.
    "speaking": "man wir ich",
    # What can confirm or deny nothing.
    "nobody": "-seite stelle niemand keiner es was bestätigung dementi echtheit",
    # What stands before the office that a confirmation or denial comes from.
    "from": "aus von vom seitens durch",
    "negation": (
        "nicht kein keine keinen keinem keiner keines keinerlei niemand niemandem niemanden nie"
        " niemals weder kaum nichts"
    ),
    "no": "kein keine keinen keinem keiner keines keinerlei ohne weder jeder",
    "none": "kein keine keinen keinem keiner keines keinerlei weder",
    "idle": "nicht_nur nicht_zuletzt nicht_allein nicht_bloß",
    "able": (
        "kann können konnte konnten könne könnten könnte lässt lassen ließ ließen lasse möglich"
        " unmöglich vermag vermochte vermochten imstande machbar lage überprüfbar waren war ist"
        " sind"
        " wurde wurden worden sei seien hat haben habe hatte hatten gelang gelungen werden"
    ),
    "officially": (
        "offiziell amtlich unabhängig von_unabhängiger unabhängiger_seite von_offizieller"
        " offizieller_seite von_amtlicher amtlicher_seite definitiv eindeutig"
        " zweifelsfrei formell endgültig"
    ),
    "yet": (
        "offizielle offiziellen unabhängige unabhängigen unabhängiger amtliche amtlichen noch"
        " bisher bislang zunächst vorerst derzeit zurzeit weiterhin bis_dato aber jedoch"
    ),
    "if": "falls wenn sofern sollte sollten",
    "being": "sein sei seien ist sind war waren wäre wären gewesen",
    "true": "wahr echt richtig zutreffend authentisch korrekt",
    "really": "echt authentisch tatsächlich wirklich stimmt stimmen zutrifft zutreffen",
    "obliged": (
        "muss müssen müsse müsste müssten musste mussten soll sollen solle sollte sollten würde"
        " würden möge wenn falls ob bevor sobald will wollen"
    ),
    # Pronouns and pronominal adverbs that stand for something said.
    "this": (
        "das dies dieses es was dafür hierfür davon hiervon dazu hierzu daran hieran darüber"
        " hierüber"
        " dem diesem dessen letzteres ersteres solches derartiges"
    ),
    # What takes up an object of the same sentence.
    "it": "ihn ihnen",
    # Where "es" stands for nothing.
    "expletive": "gab_es gibt_es gebe_es es_gab es_gibt es_gebe gäbe_es es_gäbe liegt_es",
    "which": "was wofür wozu wovon woran",
    "pointing": "diese dieser diesen dieses solche solchen solcher die den derartige derartigen",
    # Nouns that stand for something said.
    "shells": (
        "-angabe -angaben -aussage -aussagen -bericht -berichte -berichten -berichts -meldung"
        " -meldungen -mitteilung -mitteilungen -darstellung -darstellungen -behauptung"
        " -behauptungen"
        " -information -informationen -nachricht -nachrichten {figures} -schilderung"
        " -schilderungen -äußerung -äußerungen -version -lesart -these -thesen -hinweise -hinweisen"
        " -erkenntnisse -ergebnis -ergebnisse -überlegungen -ankündigung -annahme -erklärung"
        " -erklärungen -vermutung -vermutungen -befund -befunde -befunden"
        " {accusations} {rumours} {denials}"
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
        "-video -videos -aufnahme -aufnahmen -bild -bilder -bildern -foto -fotos -film -tonband"
        " -brief"
        " -dokument -dokumente -dokumenten -schreiben -mitschnitt -mail -echtheit -authentizität"
    ),
    "authenticity": "echtheit authentizität wahrheitsgehalt",
    # What is known as soon as somebody is named, and how that is done.
    "identity": "identität",
    "identifies": "handelt handele handle handelte",
    "figures": (
        "zahl zahlen anzahl opferzahl todeszahl -opferzahlen -zahlenreihen -bilanz -bilanzen"
    ),
    "plurals": (
        "-angaben -aussagen -berichte -berichten -meldungen -darstellungen -behauptungen"
        " -informationen -zahlen -schilderungen -äußerungen -vorwürfe -vorwürfen -anschuldigungen"
        " -beschuldigungen -verdächtigungen -unterstellungen -vermutungen -überlegungen -thesen"
        " -mitteilungen -erklärungen"
    ),
    # What somebody says as a whole, in however many sentences.
    "accounts": "-bericht -berichts -meldung -darstellung -schilderung -version -lesart",
    "denials": "dementi dementis",
    # Adjectives for whose words they are: "russische Angaben".
    "origins": "-ische -ischen -ischer",
    "both": "beide beider beiden alle aller allen sämtliche sämtlichen jeweiligen",
    # What may stand between a noun and its object, when nothing else can.
    "with": "{about} mit bei",
    "about": "über an am um zu zum zur auf für gegen wegen bezüglich zugunsten",
    "definite": "der die das den dem diese dieser diesen dieses diesem",
    "intransitive": "=dementieren =widersprechen =zweifeln",
    # What makes a verb behind a comma a second one: "räumte Fehler ein, bestritt aber die Absicht".
    "contrast": "aber jedoch allerdings dagegen hingegen indes",
    "indefinite": "ein eine einen was",
    # Nouns that name something told before, and say no more of it.
    "events": (
        "-tat taten -vorgang -vorgangs -vorfall -vorfalls -vorfälle -zwischenfall -zwischenfalls"
        " -ereignis -ereignisses -geschehen -geschehens sachverhalt sachverhalts"
    ),
    "demonstrative": "dieser diese dieses diesen diesem",
    # What takes up the kind of a thing named before.
    "such": "solche solchen solcher solches derartige derartigen derartiger derartiges",
    "corresponding": (
        "entsprechende entsprechenden entsprechender entsprechendes derartige derartigen"
    ),
    "inquiry": "-anfrage -nachfrage -rückfrage",
    "charging": "=vorwerfen =beschuldigen =bezichtigen =verdächtigen",
    "accusing": "{charging} =behaupten soll sollen",
    "accuses": ("{accusing} {accusations} verantwortlich angeklagt schuldig verurteilt anklage"),
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
        "-bonität -kreditwürdigkeit -bonitätsnote -rating "
        "-urteil -urteile -urteils -strafe -haftstrafe -verurteilung -freispruch -verbot -vergleich"
        " -gültigkeit -haftbefehl im_amt -ernennung haltung form formen -rekord -titel"
        " -leistung"
        " -favoritenrolle ruf trend vorjahr kurs -sieg -wiederwahl -rechtsauffassung auffassung"
        " meinung"
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
        "falsch unwahr unzutreffend erfunden haltlos gegriffen unbegründet absurd lächerlich"
        " abwegig"
        " grundlos frei_erfunden irreführend gefälscht {falsehood} unsinn blödsinn humbug"
    ),
    "falsehood": (
        "falschmeldung falschmeldungen falschinformation falschinformationen fälschung fälschungen"
        " desinformation lüge lügen ente zeitungsente fake fake_news märchen erfindung"
        " haltlose haltlosen unbegründete unbegründeten absurde absurden erfundene erfundenen"
        " falschen fantasie phantasie"
        " gelogen erlogen propaganda quatsch hirngespinst hirngespinste"
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
        "behauptet berichtet gemeldet angegeben dargestellt gesagt mitgeteilt angekündigt"
        " kolportiert"
        " verbreitet vermutet angenommen behauptete berichtete meldete"
    ),
    "mere": "reine reiner bloße bloßer nur lediglich pure",
}
