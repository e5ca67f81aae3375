"""German rules for what is confirmed or admitted.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule
from briefing.model import Act

CONFIRMED = (
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
        act=Act.ADMIT,
        heads="=einräumen =zugeben =eingestehen",
        stops="es",
        lacks=(
            "{negation} {granted} gibt_es es_gibt gab_es es_gab würde würden soll sollen sollte"
            " wenn ob"
        ),
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
        act=Act.ADMIT,
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
        act=Act.ADMIT,
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
        act=Act.ADMIT,
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
    StatusRule(
        "de.confirmed.confesses-to",
        0.88,
        act=Act.ADMIT,
        heads="gesteht gestand gestehe gestanden",
        around=("zu dass",),
        stops="hatte hat habe hätte haben hatten",
        lacks=(
            "{negation} {obliged} {granted} an auf am im in unter über vor bei stand auseinander"
        ),
        examples=(
            "Ein Lehrling hat <gestanden>, das Feuer gelegt zu haben.",
            "Sie <gestand>, dass sie die Kasse geleert hatte.",
        ),
        counterexamples=(
            "Die Zeugen hatten an der Haltestelle gestanden, um zu rauchen.",
            "Der Rat gestand den Dörfern mehr Rechte zu.",
        ),
    ),
    StatusRule(
        "de.confirmed.has-confessed",
        0.88,
        act=Act.ADMIT,
        heads="geständig",
        needs=("{being} =zeigen",),
        lacks="{negation} {obliged}",
        scope="accusation",
        examples=(
            "Ein Kassierer soll das Geld genommen haben. Er <ist geständig>.",
            "Sie soll den Brand gelegt haben. Vor Gericht <zeigte sie sich geständig>.",
        ),
        counterexamples=("Der Mann ist nicht geständig.",),
    ),
    StatusRule(
        "de.confirmed.confirmation-came",
        0.85,
        heads="bestätigung",
        needs=("=kommen =folgen",),
        bars="{no}",
        lacks="{negation} {obliged} buchung bestellung anmeldung reservierung",
        scope="about",
        examples=(
            "Es hieß, die Bank werde verkauft. Eine <Bestätigung kam> am Abend vom Vorstand.",
            "Das Blatt meldete seinen Tod. Die <Bestätigung der Familie folgte> am Montag.",
        ),
        counterexamples=("Eine Bestätigung der Buchung kommt per Post.",),
    ),
    StatusRule(
        "de.confirmed.verified",
        0.88,
        heads="=verifizieren",
        object="{footage} {shells} ort",
        lacks="{negation} {obliged} ohne",
        examples=(
            "Die Redaktion <verifizierte> das Video vom Hafen.",
            "Zwei Agenturen konnten den Ort der Aufnahme <verifizieren>.",
        ),
        counterexamples=("Die Redaktion konnte das Video nicht verifizieren.",),
    ),
    StatusRule(
        "de.confirmed.turned-out-true",
        0.88,
        heads="=herausstellen =erweisen",
        needs=("{true}",),
        object="{shells} das dies",
        lacks="{negation} {obliged}",
        scope="subject",
        examples=(
            "Ein Sender meldete einen Brand. Der Bericht <erwies sich als zutreffend>.",
            "Es hieß, die Bank schließe. Das <stellte sich als wahr heraus>.",
        ),
        counterexamples=("Der Kauf erwies sich als richtig teuer.",),
    ),
    StatusRule(
        "de.confirmed.came-true",
        0.85,
        heads="=bewahrheiten",
        needs=("sich",),
        lacks="{negation} {obliged} {if}",
        scope="subject",
        examples=(
            "Das Gerücht vom Verkauf der Werft hat <sich bewahrheitet>.",
            "Der Verdacht <bewahrheitete sich> am Abend.",
        ),
        counterexamples=("Ob sich das Gerücht bewahrheitet, ist offen.",),
    ),
)
