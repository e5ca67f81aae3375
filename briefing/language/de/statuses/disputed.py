"""German rules for what is denied, doubted or turned out false.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule

DISPUTED = (
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
        lacks="{negation} -namen abgelegt abgewiesen eingestellt",
        scope="back",
        examples=(
            "Das Blatt meldet einen Verkauf. Die Firma <nannte den Bericht haltlos>.",
            "Es hieß, der Hafen sei geschlossen. Das <sei falsch>, sagte die Wirtin.",
        ),
        counterexamples=(
            "Der Fahrer war in der falschen Spur.",
            "Sie sei geprüft und als unbegründet abgelegt worden.",
        ),
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
        "de.disputed.nothing-in-it",
        0.85,
        heads="dran daran",
        needs=("nichts", "sei ist wäre"),
        object="{shells} das",
        scope="back",
        examples=(
            "Das Blatt meldet einen Verkauf. An dem Bericht <sei nichts dran>, hieß es.",
            "Ein Magazin nennt Namen. <Nichts ist dran> an der Meldung, sagte die Firma.",
        ),
        counterexamples=("Der Henkel ist noch dran.",),
    ),
    StatusRule(
        "de.disputed.false-claim",
        0.9,
        heads="falsche falschen haltlose haltlosen widerlegte widerlegten erfundene erfundenen",
        follow="behauptung behauptungen meldung meldungen darstellung",
        lacks="{negation} =sprechen",
        scope="about",
        examples=(
            "Im Netz verbreitet sich die <falsche Behauptung>, das Wasser sei vergiftet.",
            "Er wiederholte die <widerlegte Behauptung>, dass Stimmen fehlten.",
        ),
        counterexamples=("Sie fuhr in die falsche Richtung.",),
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
        follow=(
            "den der dem aller allen anderslautenden ersten früheren bisherigen ihren seinen"
            " ihrer seiner {shells}"
        ),
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
)
