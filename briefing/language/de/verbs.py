"""German verbs: those that report speech, and the commonest others, for their Konjunktiv.

A line is `particle|infinitive present preterite participle: complements`. A line with the infinitive
alone is a weak verb, whose forms follow from `WEAK`. The complements that a cue takes, by letter:
d dass/ob-clause · v main clause in the Konjunktiv · z zu-infinitive · q quotation · p stands after
what is said · t its passive subject
speaks ("wird zitiert") · r noun phrase as object (the report of an act) · f its object stands after "von".
"""

from __future__ import annotations

CUES = """
sagen: dvqp
aus|sagen: dvqp
erklären: dvqpr
betonen: dvqp
mit|teilen: dvqpr
berichten: dvqpf
melden: dvqpr
meinen: dvqp
behaupten: dvzqp
versichern: dvzqp
beteuern: dvzqp
erläutern: dvqp
ergänzen: dvqp
bemerken: dvqp
an|merken: dvqp
äußern: dvqp
vermuten: dvqp
hoffen: dvzqp
glauben: dvzqp
fordern: dvzqpr
verlangen: dvzqpr
an|kündigen: dvzqpr
verkünden: dvzqpr
kritisieren: dvqpr
warnen: dvzqp
mahnen: dvzqp
begründen: dvqp
bestätigen: dvqpr
dementieren: dvzqpr
leugnen: dvz
vor|werfen wirft warf geworfen: dvzqpr
beschuldigen: dvz
bezichtigen: dz
bekräftigen: dvqpr
unterstreichen unterstreicht unterstrich unterstrichen: dvqp
hinzu|fügen: dvqp
fort|fahren fährt fuhr gefahren: vqp
heißen heißt hieß geheißen: dvqp
zitieren: qtv
zeigen: dv
einigen: dz
drängen: z
errechnen: dp
an|weisen weist wies gewiesen: z
halten hält hielt gehalten: d
betrachten: d
verdächtigen: z
versuchen:
ermuntern: z
verpflichten: z
untersagen: z
verbieten verbietet verbot verboten: z
ermitteln: d
belegen: d
ergeben ergibt ergab ergeben: d
folgern: dvp
stöhnen: vqp
lachen: vqp
freuen: dvqp
wundern: dq
sorgen:
träumen: d
wünschen: dz
lauten: vq
schreiben schreibt schrieb geschrieben: dvqp
sprechen spricht sprach gesprochen: f
geben gibt gab gegeben:
bekannt|geben gibt gab gegeben: dvqpr
an|geben gibt gab gegeben: dvzqpr
zu|geben gibt gab gegeben: dvzqp
preis|geben gibt gab gegeben: dqp
ein|räumen: dvzqpr
ein|gestehen gesteht gestand gestanden: dvzqp
gestehen gesteht gestand gestanden: dvzqp
zu|sagen: dvzr
zu|sichern: dvzr
versprechen verspricht versprach versprochen: dvzqpr
geloben: dz
schwören schwört schwor geschworen: dvz
drohen: dvzqp
raten rät riet geraten: dzq
empfehlen empfiehlt empfahl empfohlen: dvzqpr
vor|schlagen schlägt schlug geschlagen: dvzqpr
bitten bittet bat gebeten: dz
auf|fordern: dz
auf|rufen ruft rief gerufen: dz
appellieren: dzqp
plädieren: dzq
rufen ruft rief gerufen: vqp
fragen: dqp
antworten: dvqp
entgegnen: dvqp
erwidern: dvqp
kontern: dvqp
widersprechen widerspricht widersprach widersprochen: dqp
klagen: dvqp
beklagen: dvqpr
bedauern: dvqp
loben: dqp
würdigen: qr
begrüßen: dqpr
verurteilen: qr
bezeichnen: qr
nennen nennt nannte genannt: qr
beschreiben beschreibt beschrieb beschrieben: qr
kommentieren: dvqp
resümieren: dvqp
bilanzieren: dvqp
konstatieren: dvqp
fest|stellen: dvqp
klar|stellen: dvqp
heraus|stellen: d
dar|stellen: dq
klar|machen: dvqp
deutlich|machen: dvqp
verdeutlichen: dvqp
dar|legen: dvqp
aus|führen: dvqp
hervor|heben hebt hob gehoben: dvqp
zurück|weisen weist wies gewiesen: dqr
hin|weisen weist wies gewiesen: dvqp
verweisen verweist verwies verwiesen: dvq
hervor|gehen geht ging gegangen: d
aus|gehen geht ging gegangen: dv
rechnen: dv
erwarten: dvr
befürchten: dvzp
fürchten: dvzp
bezweifeln: d
zweifeln: d
bestreiten bestreitet bestritt bestritten: dvzqpr
ab|streiten streitet stritt gestritten: dvzqpr
ab|lehnen: dzqr
argumentieren: dvqp
schildern: dvqpr
erzählen: dvqp
informieren: dv
verlauten: dvqp
besagen: dv
signalisieren: dvz
verraten verrät verriet verraten: dvqp
enthüllen: dvq
bekennen bekennt bekannte bekannt: dvqp
unterstellen: dvz
denken denkt dachte gedacht: dvqp
finden findet fand gefunden: dvqp
schätzen: dvp
urteilen: dvqp
spekulieren: dv
mutmaßen: dvqp
prognostizieren: dvqpr
vorher|sagen: dvqpr
voraus|sagen: dvqpr
aus|schließen schließt schloss geschlossen: dr
garantieren: dvz
skandieren: q
twittern: dvqp
posten: dvqp
witzeln: vqp
spotten: vqp
scherzen: vqp
murmeln: vqp
flüstern: vqp
jubeln: vqp
schimpfen: vqp
poltern: vqp
wettern: vqp
zürnen: vqp
präzisieren: dvqp
konkretisieren: dvqp
rechtfertigen: dvq
verteidigen: dqr
protestieren: dq
beschweren: dv
verneinen: dvr
bejahen: dv
eröffnen: dvq
verbreiten: d
verlesen verliest verlas verlesen: dq
formulieren: dvqp
postulieren: dvqp
attestieren: dq
bescheinigen: dqr
vertreten vertritt vertrat vertreten: d
beantragen: dzr
an|ordnen: dzr
beschließen beschließt beschloss beschlossen: dzr
entscheiden entscheidet entschied entschieden: dz
vereinbaren: dzr
planen: z
an|deuten: dvzqpr
an|mahnen: dvqpr
ermahnen: dzq
an|klagen: dq
an|prangern: dqr
ein|wenden wendet wandte gewandt: dvqp
zu|stimmen: dq
auf|klären: d
überzeugen: dv
verständigen: dz
unterrichten: dv
veröffentlichen: qr
vermelden: dvqpr
kund|tun tut tat getan: dvqp
lassen lässt ließ gelassen:
wissen weiß wusste gewusst: dvqp
ahnen: dv
meckern: vqp
monieren: dvqp
bemängeln: dvqpr
rügen: dvqpr
tadeln: dvqp
"""

STRONG_VERBS = """
sein ist war gewesen
haben hat hatte gehabt
werden wird wurde geworden
können kann konnte gekonnt
müssen muss musste gemusst
sollen soll sollte gesollt
wollen will wollte gewollt
dürfen darf durfte gedurft
mögen mag mochte gemocht
gehen geht ging gegangen
kommen kommt kam gekommen
stehen steht stand gestanden
bleiben bleibt blieb geblieben
liegen liegt lag gelegen
lassen lässt ließ gelassen
nehmen nimmt nahm genommen
halten hält hielt gehalten
sehen sieht sah gesehen
treten tritt trat getreten
fallen fällt fiel gefallen
laufen läuft lief gelaufen
tragen trägt trug getragen
schlagen schlägt schlug geschlagen
bringen bringt brachte gebracht
ziehen zieht zog gezogen
helfen hilft half geholfen
treffen trifft traf getroffen
sterben stirbt starb gestorben
werfen wirft warf geworfen
brechen bricht brach gebrochen
greifen greift griff gegriffen
steigen steigt stieg gestiegen
sinken sinkt sank gesunken
beginnen beginnt begann begonnen
gewinnen gewinnt gewann gewonnen
verlieren verliert verlor verloren
schließen schließt schloss geschlossen
bieten bietet bot geboten
fliegen fliegt flog geflogen
fliehen flieht floh geflohen
fahren fährt fuhr gefahren
wachsen wächst wuchs gewachsen
erhalten erhält erhielt erhalten
enthalten enthält enthielt enthalten
bestehen besteht bestand bestanden
entstehen entsteht entstand entstanden
verstehen versteht verstand verstanden
gelten gilt galt gegolten
betreffen betrifft betraf betroffen
gelingen gelingt gelang gelungen
geschehen geschieht geschah geschehen
leiden leidet litt gelitten
scheinen scheint schien geschienen
schaffen schafft schuf geschaffen
tun tut tat getan
"""
"""The commonest verbs that are no cues, a line of principal parts each."""

WEAK_VERBS = """
unterstützen dienen stammen bedeuten drohen herrschen fehlen folgen führen gehören handeln zeigen
stellen setzen legen machen suchen brauchen lernen leben arbeiten spielen zahlen zählen kosten
wirken dauern sorgen stören lohnen nutzen nützen fühlen hören kennen wohnen warten kämpfen
verfolgen verfügen versuchen verhandeln verstoßen verletzen verhindern versorgen verschärfen
erreichen erfolgen erfüllen ermöglichen erlauben ergeben erhöhen ersetzen erhoffen erinnern erzielen
bereiten begehen bemühen benötigen besitzen besuchen betrachten betragen betreiben bewegen beziehen
beruhen bedürfen bedrohen behandeln behindern belasten beteiligen
gefährden gehören gelangen genießen geraten genügen
einsetzen lehnen weichen wehren weisen verdienen verdächtigen vorliegen wünschen würdigen
existieren funktionieren kontrollieren reagieren passieren garantieren profitieren produzieren
akzeptieren respektieren diskutieren finanzieren investieren organisieren regieren riskieren
basieren provozieren planen prüfen rechnen öffnen ordnen
schützen stärken schwächen senken steuern starten stoppen streben streiten
töten trauen trennen übernehmen überleben überprüfen unternehmen unterliegen unterscheiden
ändern äußern antreten ankommen achten bauen bilden binden bitten danken decken dringen enden
entsprechen entwickeln entscheiden entfernen entfallen fassen feiern fürchten gelten
hängen heben hindern kaufen klären kümmern laden landen leisten leiten liefern lösen mangeln
meiden merken messen mischen öffnen passen pflegen rauben retten richten rücken rufen sammeln
schicken schneiden schweigen schwimmen siegen sitzen spüren stimmen stürzen stützen tanken tauschen
teilen tendieren treiben tauchen verbieten verbinden verbleiben verbessern verbrauchen vergessen
vergleichen verhalten verkaufen verlassen verlaufen verlangen vermeiden vermitteln verpflichten
verschwinden versagen versinken verteilen vertrauen verwenden verzichten verzögern wagen wählen
wandern wechseln wecken werben wiederholen zerstören zielen zwingen zweifeln zögern
"""
"""Infinitives of common verbs that are no cues; strong ones are here for their Konjunktiv alone."""

STEM_ENDINGS = ("en", "n")
"""What an infinitive loses to become the {stem} of a weak verb."""

WEAK = {
    "infinitive": ("{inf}",),
    "finite": ("{inf}", "{stem}t", "{stem}et", "{stem}te", "{stem}ete", "{stem}ten", "{stem}eten"),
    "participle": ("ge{stem}t", "ge{stem}et", "{stem}t", "{stem}et"),
    "subjunctive": ("{inf-1}",),
}
"""The forms of a weak verb; impossible ones among them ("geerklärt") do no harm."""

STRONG = {
    "infinitive": ("{inf}",),
    "finite": ("{inf}", "{pres}", "{pret}", "{pret}n", "{pret}en"),
    "participle": ("{part}",),
    "subjunctive": ("{inf-1}",),
}
"""The forms of a verb whose principal parts are given."""

INFINITIVE_MARK = "zu"
"""Stands between particle and infinitive: anzukündigen."""

IRREGULAR = {
    "finite": (
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten"
        " muss muß müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf"
        " dürfen durfte durften mag mögen mochte mochten sei seien habe wäre wären hätte hätten werde"
        " würde würden könne könnte könnten müsse müsste müssten solle wolle dürfe dürfte dürften"
        " möge möchte möchten gäbe gäben gebe käme kämen ginge gingen stünde stünden läge lägen ließe"
        " ließen bliebe blieben fände fänden tue täte nähme nähmen wisse wüsste wüssten bräuchte"
        " bräuchten brächte brächten"
    ),
    "auxiliary": (
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden sei seien habe wäre wären"
        " hätte hätten werde würde würden worden gewesen sein"
    ),
    "modal": (
        "kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen"
        " wollte wollten darf dürfen durfte durften könne könnte könnten müsse müsste müssten solle"
        " wolle dürfe dürfte dürften möge möchte möchten"
    ),
    "subjunctive": (
        "sei seien seist habest werdest könne müsse solle wolle dürfe möge wisse habe werde gebe gehe"
        " komme stehe bleibe liege lasse nehme halte sehe tue"
    ),
    "maybe_subjunctive": (
        "wäre wären hätte hätten würde würden könnte könnten müsste müssten gäbe gäben käme kämen"
        " stünde stünden läge lägen ließe bliebe fände fänden täte nähme nähmen wüsste"
        " wüssten bräuchte bräuchten brächte brächten"
    ),
}

NEVER_VERBS = "einige teilweise sicher anstelle meine gewisse weiche weise"
"""Words that are formed like a verb of these lists but are none."""
