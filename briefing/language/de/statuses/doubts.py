"""German rules for what is doubted, refuted, corrected or taken back.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule
from briefing.model import Act

DOUBTS = (
    StatusRule(
        "de.disputed.false-claim",
        0.9,
        act=Act.CORRECT,
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
        "de.disputed.doubts",
        0.88,
        act=Act.DOUBT,
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
        act=Act.DOUBT,
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
        "de.disputed.turned-out-false",
        0.9,
        act=Act.CORRECT,
        heads="=herausstellen =erweisen =entpuppen",
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
        act=Act.CORRECT,
        heads="=widerlegen",
        lacks="{negation} {obliged} kann könnte",
        examples=(
            "Messungen <widerlegen> die Angaben des Werks.",
            "Die Behauptung wurde von einem Gutachten <widerlegt>.",
        ),
        counterexamples=("Niemand konnte die Angaben widerlegen.",),
    ),
    StatusRule(
        "de.disputed.unlike-claimed",
        0.9,
        act=Act.CORRECT,
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
        act=Act.CORRECT,
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
        "de.disputed.corrected",
        0.75,
        act=Act.CORRECT,
        heads="=korrigieren",
        needs=("nach_unten nach_oben auf",),
        object="{figures} angaben bilanz stärke schätzung schätzungen",
        lacks="{negation} prognose prognosen erwartung erwartungen",
        examples=(
            "Die Zahl der Verletzten wurde <nach unten korrigiert>.",
            "Das Amt <korrigierte die Bilanz nach oben>.",
            "Die Polizei <korrigierte die Zahl später auf> drei.",
        ),
        counterexamples=("Die Lehrerin korrigierte die Hefte.",),
    ),
    StatusRule(
        "de.disputed.retracted",
        0.8,
        act=Act.CORRECT,
        heads="=widerrufen =zurücknehmen =zurückziehen",
        object=(
            "-aussage -aussagen -behauptung -behauptungen geständnis -meldung -bericht"
            " {accusations}"
        ),
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
        "de.disputed.questions",
        0.85,
        act=Act.DOUBT,
        heads="=stellen =ziehen",
        needs=("infrage in_frage in_zweifel",),
        object="{shells} -echtheit",
        lacks="{negation} {obliged}",
        examples=(
            "Die Opposition <stellte die Zahlen infrage>.",
            "Die Darstellung des Werks wird von Fachleuten <infrage gestellt>.",
        ),
        counterexamples=("Der Rat stellte den Bau der Brücke infrage.",),
    ),
    StatusRule(
        "de.disputed.implausible",
        0.85,
        act=Act.DOUBT,
        heads="unglaubwürdig unglaubhaft unplausibel",
        needs=("=halten =nennen =bezeichnen {being}",),
        object="{shells} das dies",
        lacks="{negation}",
        scope="back",
        examples=(
            "Die Wache sagte, das Boot sei leer gewesen. Fachleute <nannten das unglaubwürdig>.",
            "Die Angaben des Werks <sind unplausibel>, sagte der Prüfer.",
        ),
        counterexamples=("Der Zeuge wirkte müde und unglaubwürdig.",),
    ),
)
