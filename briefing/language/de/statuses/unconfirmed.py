"""German rules for what is not confirmed, cannot be checked or has no proof.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule

UNCONFIRMED = (
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
        "de.unconfirmed.not-confirmed-reports",
        0.95,
        heads="bestätigten bestätigte bestätigter",
        lead="nicht",
        follow="{shells}",
        scope="rest",
        examples=(
            "Nach <bislang nicht bestätigten Angaben> starb ein Taucher.",
            "Laut <nicht bestätigten Berichten> zieht die Werft um.",
        ),
        counterexamples=("Nach bestätigten Angaben der Werft zieht sie um.",),
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
        heads=(
            "überprüfbar nachprüfbar verifizierbar nachvollziehbar belegbar überprüfbare"
            " überprüfbaren verifizierbare verifizierbaren nachprüfbare nachprüfbaren"
        ),
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
)
