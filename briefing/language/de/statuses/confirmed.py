"""German rules for what is confirmed or admitted.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule

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
