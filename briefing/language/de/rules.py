"""German rules: how sure each is, and sentences that show what it finds and what it leaves.

The confidence of a rule is the share of its claims that annotated news confirms. All examples are
made up; the claimed words stand in <angle brackets>.
"""

from __future__ import annotations

from briefing.language.rule import Rule

RULES = (
    Rule(
        "de.direct.postposed",
        "direct.postposed",
        0.98,
        (
            "<„Die Deiche halten“>, sagte Bürgermeisterin Petra Lüders.",
            "<„Wir brauchen mehr Zeit!“> rief der Trainer.",
            "<»Das Wasser steigt«>, erklärte ein Sprecher der Feuerwehr am Abend.",
        ),
        ("Die Zeitung „Nordkurier“ erscheint täglich.",),
    ),
    Rule(
        "de.direct.colon",
        "direct.colon",
        0.98,
        (
            "Der Sprecher sagte: <„Wir prüfen den Vorfall.“>",
            "Die Ministerin kündigte an: <„Der Bau beginnt im Mai.“>",
        ),
        ("Die Ausstellung trägt einen Titel: „Nordlicht“",),
    ),
    Rule(
        "de.direct.inline",
        "direct.inline",
        0.84,
        (
            "Der Abgeordnete nannte den Plan <„völlig weltfremd“>.",
            "Die Opposition bezeichnete den Entwurf als <„Wortbruch“>.",
        ),
        ("Der Abgeordnete nannte die Zeitung „Nordkurier“ als Quelle.",),
    ),
    Rule(
        "de.direct.nested",
        "direct.nested",
        0.93,
        (
            "Die Ministerin sagte, der Vorwurf sei <„aus der Luft gegriffen“>.",
            "Der Verband erklärte, dass die Lage <„sehr ernst“> sei.",
        ),
        ("Die Ministerin sagte, die Zeitung „Nordkurier“ habe falsch berichtet.",),
    ),
    Rule(
        "de.direct.bare",
        "direct.bare",
        0.73,
        (
            "Der Verein will weitermachen, weil man <„nicht einfach aufgeben kann“>.",
            "Die Gewerkschaft kritisiert den Abbau der Stellen, weil er <„allen schadet“>.",
            "Für die Ministerin ist das Urteil <„ein schwerer Rückschlag“>.",
        ),
        (
            "Im Hafen liegt die „Königin der Nordsee“.",
            "Für Kinder ist der Film „Das rote Boot“ zu lang.",
        ),
    ),
    Rule(
        "de.direct.alone",
        "direct.alone",
        0.99,
        (
            "Die Lage sei ernst, sagte der Landrat. <„Wir rechnen mit dem Schlimmsten.“>",
            "Der Verein gab nicht auf, sagte die Trainerin. <„Das war unser bestes Spiel.“>",
        ),
        ("Gezeigt wird ein Film. „Nordlicht“",),
    ),
    Rule(
        "de.direct.verb",
        "direct.verb",
        0.95,
        (
            "<„Endlich ist es so weit“>, strahlte die Leiterin.",
            "<„Wo bleibt das Geld?“>, ärgerte sich ein Bewohner.",
        ),
        ("Der „Nordkurier“ erscheint täglich.",),
    ),
    Rule(
        "de.direct.wie",
        "direct.parenthesis",
        0.9,
        (
            "<„Die Brücke ist sicher“>, wie der Betreiber mitteilte.",
            "<„Es gab keine Warnung“>, wie ein Anwohner berichtete.",
        ),
    ),
    Rule(
        "de.direct.so",
        "direct.aside",
        0.97,
        (
            "<„Die Brücke ist sicher“>, so der Betreiber.",
            "<„Niemand wurde verletzt“>, so eine Sprecherin der Polizei.",
        ),
    ),
    Rule(
        "de.indirect.dass",
        "indirect.clause",
        0.83,
        (
            "Die Behörde teilte mit, <dass die Brücke gesperrt bleibe>.",
            "Der Minister weiß nicht, <ob das Geld reicht>.",
            "Die Forscher gehen davon aus, <dass der Pegel weiter steigt>.",
        ),
        (
            "Der Regen war so stark, dass die Brücke gesperrt wurde.",
            "Der Händler lehnte ab, ohne dass er Gründe nannte.",
        ),
    ),
    Rule(
        "de.indirect.v2",
        "indirect.main",
        0.93,
        (
            "Der Landrat sagte, <die Deiche seien sicher>.",
            "Die Firma erklärte am Montag, <sie habe alle Kunden gewarnt>.",
        ),
        ("Der Landrat, der die Deiche besucht habe, ist krank.",),
    ),
    Rule(
        "de.indirect.zu",
        "indirect.infinitive",
        0.88,
        (
            "Die Opposition forderte, <die Steuer zu senken>.",
            "Der Konzern kündigte an, <drei Werke schließen zu wollen>.",
            "Der Konzern hat angekündigt <die Preise im Oktober zu erhöhen>.",
            "Die Stadt warf dem Werk vor, <seit Jahren Gift verkauft zu haben>.",
            "Die Fischer sagten, <am Ufer ein Licht gesehen zu haben>.",
            "Der Rat warf ihr vor, <das Land zu spalten>.",
            "Der Rat sagte zu, <die Opfer zu entschädigen>, und bat um Geduld.",
        ),
        (
            "Der Konzern kaufte zwei Werke, um Kosten zu senken.",
            "Die Stadt hat wie angekündigt die Brücke zu sperren.",
        ),
    ),
    Rule(
        "de.indirect.gap",
        "indirect.plain",
        0.44,
        (
            "Der Sprecher sagte am Abend, <die Lage ist unter Kontrolle>.",
            "Die Ärztin meint, <es wirkt gut>.",
        ),
        ("Die Fahne zeigt drei Streifen, die Farben sind Rot und Weiß.",),
    ),
    Rule(
        "de.indirect.postposed",
        "indirect.postposed",
        0.71,
        (
            "<Die Deiche seien sicher>, sagte der Landrat.",
            "<Das Land brauche mehr Lehrer>, betonte die Ministerin am Mittwoch.",
            "<Die Fähre ist wieder flott>, das teilte die Reederei am Abend mit.",
        ),
        (
            "Nachdem der Regen kam, warnte der Landrat vor Hochwasser.",
            "Die Fähre ist wieder flott, das ist gut.",
            "Ob Gift im Spiel sei, wollte der Ermittler nicht sagen.",
        ),
    ),
    Rule(
        "de.indirect.colon",
        "indirect.colon",
        0.4,
        (
            "Die Trainerin sagte: <Wir spielen weiter>.",
            "Der Verband betonte: <Die Regeln gelten für alle>.",
        ),
        ("Das Wetter spielte mit: Der Himmel blieb blau.",),
    ),
    Rule(
        "de.indirect.headline",
        "indirect.headline",
        0.8,
        (
            "Polizei: <Täter war allein>",
            "Studie: <Kaffee schadet weniger als gedacht>",
            "Verkehrsminister Abel: <Brücke bleibt zu>",
        ),
        ("Wetter: Es bleibt kalt", "Halm: Brücke gesperrt", "Partei der Mitte: 12 Sitze"),
    ),
    Rule(
        "de.indirect.von",
        "indirect.topic",
        0.8,
        (
            "Die Polizei sprach von <zwölf Festnahmen, die ohne Zwischenfall verlaufen seien>.",
            "Der Stab sprach von <drei Angriffen, von denen zwei gescheitert seien>.",
        ),
    ),
    Rule(
        "de.indirect.laut",
        "indirect.preposition",
        0.94,
        (
            "Laut Polizei <wurden drei Menschen verletzt>.",
            "<Die Brücke bleibt> laut dem Betreiber <bis Mai gesperrt>.",
        ),
        ("Der Motor ist laut.",),
    ),
    Rule(
        "de.indirect.zufolge",
        "indirect.postposition",
        0.90,
        (
            "Einem Bericht zufolge <wurden drei Brücken beschädigt>.",
            "<Der Pegel steigt> Fachleuten zufolge <weiter>.",
        ),
    ),
    Rule(
        "de.indirect.nach",
        "indirect.source",
        0.90,
        (
            "Nach Angaben der Feuerwehr <brannten zwei Hallen>.",
            "<Der Täter ist> nach Polizeiangaben <flüchtig>.",
            "Das war eine nach Behördenangaben <harmlose Panne>.",
            "Gemäß einem Sprecher der Bahn <bleibt die Strecke gesperrt>.",
        ),
        (
            "Nach dem Spiel fuhr die Mannschaft heim.",
            "Gemäß der Tradition wurde er in Halm begraben.",
        ),
    ),
    Rule(
        "de.indirect.wie",
        "indirect.parenthesis",
        0.89,
        (
            "<Die Brücke bleibt gesperrt>, wie die Behörde mitteilte.",
            "Wie der Sender berichtete, <tritt der Minister zurück>.",
            "Wie der Leiter des Amtes, Jan Abel, mitteilte, <bleibt die Brücke gesperrt>.",
            "Wie der Leiter, der gerade in Bern ist, sagte, <bleibt die Brücke gesperrt>.",
        ),
        ("Der Ort ist so klein, wie der Name sagt.",),
    ),
    Rule(
        "de.indirect.so",
        "indirect.aside",
        0.86,
        (
            "<Die Brücke bleibt gesperrt>, so der Betreiber.",
            "<Der Umbau>, so die Stadt, <dauert zwei Jahre>.",
        ),
        ("Er lief, so schnell er konnte.",),
    ),
    Rule(
        "de.indirect.demnach",
        "indirect.inherited",
        0.85,
        (
            "Die Behörde legte einen Bericht vor. Demnach <fehlen zwölf Stellen>.",
            "Die Polizei äußerte sich am Abend. Demzufolge <gab es zwei Festnahmen>.",
        ),
    ),
    Rule(
        "de.indirect.das",
        "indirect.backward",
        0.81,
        (
            "<Bei dem Brand starben zwei Menschen>. <Das> teilte die Polizei am Montag mit.",
            "<Die Brücke bleibt gesperrt>. <Dies> sagte ein Sprecher der Stadt.",
        ),
        ("Die Brücke bleibt gesperrt. Das ärgert viele.",),
    ),
    Rule(
        "de.indirect.noun",
        "indirect.noun",
        0.78,
        (
            "Die Forderung der Gewerkschaft, <die Löhne zu erhöhen>, blieb unerfüllt.",
            "Der Rat wies den Vorwurf zurück, <er habe Geld verschwendet>.",
        ),
        ("Die Brücke am Hafen, die alle kennen, bleibt zu.",),
    ),
    Rule(
        "de.indirect.wonach",
        "indirect.relative",
        0.90,
        (
            "Es gibt Berichte, wonach <der Vertrag schon unterschrieben sei>.",
            "Die Firma nennt eine Studie, wonach <das Mittel gut verträglich ist>.",
        ),
    ),
    Rule(
        "de.indirect.konjunktiv",
        "indirect.mood",
        0.79,
        (
            "Der Anwalt wehrte sich, <das Gericht sei nicht zuständig>.",
            "Die Leiterin legte Widerspruch ein, <ihr Haus habe alle Fristen gewahrt>.",
        ),
        (
            "Er tat so, als sei nichts geschehen.",
            "Ein Sprecher wollte nicht bestätigen, dass zehn Millionen gefordert würden.",
        ),
    ),
    Rule(
        "de.free-indirect.chain",
        "free-indirect.chain",
        0.85,
        (
            "Die Deiche seien sicher, sagte der Landrat. <Das Wasser sinke bereits.>",
            "Die Firma habe gewarnt, hieß es. <Niemand sei erkrankt. Der Verkauf ruhe.>",
        ),
        ("Der Landrat sprach. Das Wasser sinkt bereits.",),
    ),
    Rule(
        "de.free-indirect.maybe",
        "free-indirect.maybe",
        0.77,
        (
            "Die Deiche seien sicher, sagte der Landrat. <Die Helfer hätten gut gearbeitet.>",
            "Die Firma habe gewarnt, hieß es. <Die Kunden würden entschädigt.>",
        ),
        ("Der Deich bricht. Das wäre schlimm.",),
    ),
    Rule(
        "de.hearsay.soll",
        "hearsay.modal",
        0.55,
        (
            "<Der Täter soll nach Süden geflohen sein>.",
            "<Die Bande soll drei Banken überfallen haben>.",
        ),
        ("Die Brücke soll bis Mai fertig werden.",),
    ),
    Rule(
        "de.hearsay.will",
        "hearsay.own",
        0.55,
        (
            "<Der Zeuge will den Täter gesehen haben>.",
            "<Die beiden wollen nichts gewusst haben>.",
        ),
        ("Der Zeuge will den Täter sehen.",),
    ),
    Rule(
        "de.reported.act",
        "reported.act",
        0.13,
        (
            "Die Regierung kündigte <neue Hilfen für die Bauern> an.",
            "Der Rat kritisierte <den Umbau des Hafens>.",
            "Ein Sprecher bestätigte dagegen <den Angriff>.",
        ),
        ("Die Regierung besuchte den Hafen.", "Die Miliz bestätigte den Tod zunächst nicht."),
    ),
    Rule(
        "de.reported.von",
        "reported.topic",
        0.47,
        (
            "Die Polizei sprach von <zwölf Festnahmen>.",
            "Der Stab berichtete von <schweren Gefechten>.",
        ),
        ("Die Polizei kam von der Brücke.",),
    ),
)
