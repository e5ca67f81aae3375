"""German rules for what is not confirmed or cannot be checked.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule
from briefing.model import Act

UNCONFIRMED = (
    StatusRule(
        "de.unconfirmed.neither-nor",
        0.97,
        heads="=bestätigen =dementieren bestätigung",
        needs=(
            "weder",
            "noch",
            "=bestätigen =dementieren =ausschließen =bestreiten =verneinen =widerlegen =leugnen"
            " =zurückweisen dementi",
        ),
        examples=(
            "Der Sprecher wollte <weder bestätigen noch dementieren>, dass die Fabrik schließt.",
            "Dass der Damm Risse hat, wurde <weder bestätigt noch bestritten>.",
            "Für den Verkauf gab es <weder eine Bestätigung noch ein Dementi>.",
        ),
        counterexamples=("Weder der Damm noch die Brücke hielt dem Hochwasser stand.",),
    ),
    StatusRule(
        "de.unconfirmed.if-confirmed",
        0.9,
        act=Act.HEDGE,
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
        act=Act.HEDGE,
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
        act=Act.CORRECT,
        heads="=bestätigen =erhärten =bewahrheiten",
        needs=("{negation}", "sich"),
        object="{shells} -befürchtung -befürchtungen -vermutung -vermutungen",
        lacks="können konnte konnten lässt lassen ließ ließen",
        scope="subject",
        examples=(
            "Der Verdacht auf Brandstiftung <bestätigte sich nicht>.",
            "Die Vorwürfe gegen die Trainerin hätten <sich nicht bestätigt>.",
            "Berichte über Schüsse am Hafen <bestätigten sich nicht>.",
        ),
        counterexamples=("Der Verdacht auf Brandstiftung bestätigte sich am Abend.",),
    ),
    StatusRule(
        "de.unconfirmed.not-confirmed-reports",
        0.95,
        act=Act.HEDGE,
        heads=(
            "bestätigten bestätigte bestätigter überprüften überprüfte überprüfbaren überprüfbare"
            " nachprüfbaren verifizierten verifizierte verifizierbaren"
        ),
        lead="nicht kaum",
        follow="{shells}",
        scope="rest",
        examples=(
            "Nach <bislang nicht bestätigten Angaben> starb ein Taucher.",
            "Laut <nicht bestätigten Berichten> zieht die Werft um.",
            "Nach eigenen, <nicht überprüfbaren Angaben> zerstörte die Miliz zwei Boote.",
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
        act=Act.CHECK,
        heads="=überprüfen =verifizieren =nachprüfen =nachvollziehen",
        needs=("{negation} schwer schwierig", "{able}"),
        lacks="{idle}",
        examples=(
            "Die Angaben <ließen sich nicht unabhängig überprüfen>.",
            "<Unabhängig verifizieren lässt sich das nicht>.",
            "Der Bericht <konnte zunächst nicht überprüft> werden.",
            "Die Angaben <sind nur schwer zu überprüfen>.",
        ),
        counterexamples=("Unabhängig davon überprüft das Amt jede Seilbahn.",),
    ),
    StatusRule(
        "de.unconfirmed.cannot-check",
        0.93,
        act=Act.CHECK,
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
        act=Act.CHECK,
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
            "<Von amtlicher Seite fehlt dafür eine Bestätigung>.",
            "Eine <unabhängige Überprüfung war nicht möglich>.",
        ),
        counterexamples=("Die Überprüfung der Bremsen ergab am Dienstag einen Defekt.",),
    ),
    StatusRule(
        "de.unconfirmed.cannot-establish",
        0.85,
        act=Act.CHECK,
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
        "de.unconfirmed.authenticity",
        0.9,
        act=Act.CHECK,
        heads="echtheit authentizität wahrheitsgehalt",
        needs=("{negation} unklar offen ungeklärt fraglich ungewiss geprüft",),
        scope="about",
        examples=(
            "Die <Echtheit der Aufnahmen ist ungeklärt>.",
            "Die <Authentizität des Briefs stand zunächst nicht> fest.",
            "Die <Echtheit des Videos werde noch geprüft>, hieß es.",
        ),
        counterexamples=("Ein Siegel bürgt für die Echtheit der Münze.",),
    ),
    StatusRule(
        "de.unconfirmed.open-whether",
        0.75,
        act=Act.CHECK,
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
        "de.unconfirmed.conflicting",
        0.75,
        act=Act.HEDGE,
        heads="widersprüchliche widersprüchlichen",
        follow="-angaben -aussagen -berichte -berichten -meldungen -darstellungen -informationen",
        lacks="{negation}",
        scope="onward",
        examples=(
            "Zur Zahl der Verletzten gab es <widersprüchliche Angaben>.",
            "Aus dem Hafen kamen <widersprüchliche Meldungen> über die Lage.",
        ),
        counterexamples=("Der Bericht der Prüfer ist in sich widersprüchlich.",),
    ),
)
