"""German rules for words that keep a statement at a distance: angeblich, Gerüchte, kein Kommentar.

They stand behind the rules of `unconfirmed`, as the first rule that fits a head wins. Examples are
our own; the trigger stands in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.statuses import StatusRule
from briefing.model import Act

HEDGES = (
    StatusRule(
        "de.unconfirmed.stays-unconfirmed",
        0.95,
        act=Act.HEDGE,
        heads="unbestätigt unverifiziert unbelegt unbewiesen",
        object="{shells} das dies",
        scope="subject",
        examples=(
            "Ein Sender meldete einen Brand. Der Bericht blieb <zunächst unbestätigt>.",
            "Der Händler spricht von Betrug. Das ist <bislang unbelegt>.",
        ),
        counterexamples=("Nach unbestätigten Angaben brennt ein Schuppen.",),
    ),
    StatusRule(
        "de.unconfirmed.attributive",
        0.95,
        act=Act.HEDGE,
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
        act=Act.HEDGE,
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
        act=Act.HEDGE,
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
        act=Act.HEDGE,
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
        act=Act.HEDGE,
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
        act=Act.HEDGE,
        heads="spekulation spekulationen vermutung vermutungen",
        lead="{mere}",
        lacks="=nennen =bezeichnen =sprechen",
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
        act=Act.HEDGE,
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
        act=Act.COMMENT,
        heads="=kommentieren =äußern stellung stellungnahme kommentar",
        needs=("{negation} =ablehnen abgelehnt",),
        also="ab",
        object="-bericht -berichte -berichten -meldung -meldungen -informationen",
        lacks="{idle}",
        examples=(
            "Die Firma wollte zu dem Bericht <keine Stellung> nehmen.",
            "Das Ministerium wollte die Meldung <nicht kommentieren>.",
            "Eine <Stellungnahme zu dem Bericht lehnte der Verein ab>.",
        ),
        counterexamples=("Die Firma nahm zu dem Bericht Stellung.",),
    ),
)
