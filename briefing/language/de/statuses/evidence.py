"""German rules for what has no proof, or too little.

The first rule that fits a head wins, so what negates, limits or postpones stands before the plain
statement. Examples are our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule
from briefing.model import Act

EVIDENCE = (
    StatusRule(
        "de.unconfirmed.figures-as-proof",
        0.95,
        act=Act.PROVE,
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
        act=Act.PROVE,
        heads="{evidence}",
        lead="{no}",
        bars="weiteren weitere neue neuen",
        stops="geben gaben auf_den auf_die",
        form="finite participle attributive other",
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
        act=Act.PROVE,
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
        act=Act.PROVE,
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
        "de.unconfirmed.not-proven",
        0.93,
        act=Act.PROVE,
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
        act=Act.PROVE,
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
        act=Act.PROVE,
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
        "de.unconfirmed.evidence-absent",
        0.9,
        act=Act.PROVE,
        heads="{evidence}",
        needs=("nicht nie niemals", "=geben =vorliegen =liegen =existieren =finden gefunden"),
        bars="weiteren weitere neue neuen",
        stops="geben gaben",
        lacks="{idle} {if}",
        also="vor",
        scope="about",
        examples=(
            "<Hinweise auf einen Einbruch gibt es bislang nicht>.",
            "<Anhaltspunkte für ein Verbrechen liegen nicht vor>, sagte die Staatsanwältin.",
        ),
        counterexamples=("Zeugen gaben der Polizei Hinweise, fanden das Auto aber nicht.",),
    ),
    StatusRule(
        "de.unconfirmed.without-proving",
        0.9,
        act=Act.PROVE,
        heads="=belegen =beweisen =untermauern =nachweisen =erhärten",
        needs=("ohne",),
        form="infinitive",
        scope="back",
        examples=(
            "Der Händler sprach von Betrug, <ohne das zu belegen>.",
            "<Ohne die Behauptung zu beweisen>, nannte sie den Rat bestechlich.",
        ),
        counterexamples=("Die Gruppe fuhr ab, ohne ein zweites Zimmer zu belegen.",),
        object="{shells} das dies es",
    ),
    StatusRule(
        "de.unconfirmed.did-not-prove",
        0.88,
        act=Act.PROVE,
        heads="=belegen =untermauern",
        needs=("{negation}",),
        object="{shells} das dies",
        lacks="{idle} {obliged} -platz -rang",
        form="finite infinitive",
        scope="back",
        examples=(
            "Der Händler sprach von Betrug. Den Vorwurf <belegte er nicht>.",
            "Die Miliz meldete einen Sieg. Das konnte sie <nicht belegen>.",
        ),
        counterexamples=("Der Verein belegte im Sommer nicht den ersten Platz.",),
    ),
    StatusRule(
        "de.unconfirmed.not-credible",
        0.85,
        act=Act.PROVE,
        heads="glaubhaft",
        needs=("{negation}", "=machen"),
        examples=(
            "Dass er bedroht wurde, konnte er <nicht glaubhaft machen>.",
            "Sie habe den Vorfall <nicht glaubhaft gemacht>, hieß es im Beschluss.",
        ),
        counterexamples=("Die Zeugin machte einen glaubhaften Eindruck.",),
    ),
)
