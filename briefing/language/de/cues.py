"""German verbs that report speech.

A line is `particle|infinitive present preterite participle: complements`. A line with the
infinitive alone is a weak verb. The complements that a cue takes, by letter: d dass- or ob-clause
· v main clause in the Konjunktiv · z zu-infinitive · q quotation · p stands after what is said ·
r noun phrase as object (the report of an act) · f its object stands after "von" · t its passive
subject speaks ("wird zitiert") · i what says it stands
behind "in" · s its perfect is formed with sein · n it denies: with "nicht" it says something.
"""

from __future__ import annotations

CUES = """
zu|trauen: z
diskutieren: d
nach|denken denkt dachte gedacht: dz
vor|geben gibt gab gegeben: dvz
sagen: dvzqp
aus|sagen: dvzqp
erklären: dvzqpr
betonen: dvzqp
mit|teilen: dvzqpr
berichten: dvzqpf
melden: dvqpr
meinen: dvzqp
behaupten: dvzqp
versichern: dvzqp
beteuern: dvzqp
erläutern: dvqp
ergänzen: dvqp
bemerken: dvqp
an|merken: dvqp
äußern: dvzqp
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
begründen: dvzqp
bestätigen: dvzqpr
dementieren: dvzqprn
leugnen: dvzn
vor|werfen wirft warf geworfen: dvzqpr
beschuldigen: dvz
bezichtigen: dz
bekräftigen: dvzqpr
unterstreichen unterstreicht unterstrich unterstrichen: dvqp
hinzu|fügen: dvqp
fort|fahren fährt fuhr gefahren: vqps
heißen heißt hieß geheißen: dvqpi
zitieren: qtvp
zeigen: dv
stehen steht stand gestanden: di
an|regen: dvz
erhoffen: dp
an|fügen: dvqp
ein|werfen wirft warf geworfen: vqp
nach|schieben schiebt schob geschoben: vqp
an|nehmen nimmt nahm genommen: dvp
erinnern: dvp
bemühen: z
an|bieten bietet bot geboten: z
verurteilen: dz
befürworten: dz
ein|schätzen: dvqp
erkennen erkennt erkannte erkannt: d
an|erkennen erkennt erkannte erkannt: d
übermitteln: d
verbreiten: d
prophezeien: dvqp
erfahren erfährt erfuhr erfahren: p
versprechen verspricht versprach versprochen: dvzqpr
bestimmen: dz
verfügen: dz
befehlen befiehlt befahl befohlen: dz
verschweigen verschweigt verschwieg verschwiegen: d
nahe|legen: dz
beharren: d
darauf|bestehen besteht bestand bestanden: dz
an|sehen sieht sah gesehen: dz
pochen: d
verständigen: dz
zweifeln: dn
erwägen erwägt erwog erwogen: z
an|streben: z
beabsichtigen: z
verdeutlichen: dvqp
zu|rufen ruft rief gerufen: vqp
einigen: dz
drängen: z
errechnen: dp
an|weisen weist wies gewiesen: z
halten hält hielt gehalten: d
betrachten: d
verdächtigen: z
ermuntern: z
untersagen: z
ermitteln: d
belegen: d
ergeben ergibt ergab ergeben: d
folgern: dvp
stöhnen: vqp
lachen: vqp
freuen: dvqp
wundern: dq
träumen: d
wünschen: dz
lauten: vq
schreiben schreibt schrieb geschrieben: dvqp
sprechen spricht sprach gesprochen: df
geben gibt gab gegeben:
bekannt|geben gibt gab gegeben: dvzqpr
an|geben gibt gab gegeben: dvzqpr
zu|geben gibt gab gegeben: dvzqp
preis|geben gibt gab gegeben: dqp
ein|räumen: dvzqpr
ein|gestehen gesteht gestand gestanden: dvzqp
gestehen gesteht gestand gestanden: dvzqp
zu|sagen: dvzr
zu|sichern: dvzr
geloben: dz
schwören schwört schwor geschworen: dvz
drohen: dvzqp
an|drohen: dzr
raten rät riet geraten: dzq
empfehlen empfiehlt empfahl empfohlen: dvzqpr
vor|schlagen schlägt schlug geschlagen: dvzqpr
bitten bittet bat gebeten: dz
auf|fordern: dz
auf|rufen ruft rief gerufen: dz
appellieren: dzqp
plädieren: dzq
aus|rechnen: d
berechnen: d
ärgern: d
demonstrieren: d
rufen ruft rief gerufen: vqp
fragen: dqp
antworten: dvqp
entgegnen: dvqp
erwidern: dvqp
kontern: dvqp
widersprechen widerspricht widersprach widersprochen: dqpn
klagen: dvqp
beklagen: dvqpr
bedauern: dvqp
loben: dqp
würdigen: qr
begrüßen: dqpr
bezeichnen: qr
nennen nennt nannte genannt: qr
beschreiben beschreibt beschrieb beschrieben: qr
kommentieren: dvqp
resümieren: dvqp
bilanzieren: dvqp
konstatieren: dvqp
fest|stellen: dvqp
klar|stellen: dvzqp
heraus|stellen: d
dar|stellen: dq
klar|machen: dvqp
deutlich|machen: dvqp
dar|legen: dvqp
aus|führen: dvqp
hervor|heben hebt hob gehoben: dvqp
zurück|weisen weist wies gewiesen: dqrn
hin|weisen weist wies gewiesen: dvqp
verweisen verweist verwies verwiesen: dvq
hervor|gehen geht ging gegangen: di
aus|gehen geht ging gegangen: dvs
rechnen: dv
erwarten: dvr
befürchten: dvzp
fürchten: dvzp
bezweifeln: dn
bestreiten bestreitet bestritt bestritten: dvzqprn
ab|streiten streitet stritt gestritten: dvzqprn
ab|lehnen: dzqrn
argumentieren: dvzqp
schildern: dvqpr
erzählen: dvqp
informieren: dv
verlauten: dvqpi
verlautbaren: dvqp
besagen: dv
signalisieren: dvz
verraten verrät verriet verraten: dvqp
enthüllen: dvq
bekennen bekennt bekannte bekannt: dvqp
unterstellen: dvz
denken denkt dachte gedacht: dvqp
finden findet fand gefunden: dvzqp
schätzen: dvp
urteilen: dvqp
spekulieren: dv
mutmaßen: dvqp
prognostizieren: dvqpr
vorher|sagen: dvqpr
voraus|sagen: dvqpr
aus|schließen schließt schloss geschlossen: drn
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
verneinen: dvrn
bejahen: dv
eröffnen: dvq
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
an|deuten: dvzqpr
an|mahnen: dvqpr
ermahnen: dzq
an|klagen: dq
an|prangern: dqr
ein|wenden wendet wandte gewandt: dvqp
zu|stimmen: dq
auf|klären: d
überzeugen: dv
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
verlautbaren: dvqpr
vor|bringen bringt brachte gebracht: dvqp
an|führen: dvqp
aus|drücken: dq
aus|plaudern: d
aus|sprechen spricht sprach ausgesprochen: dz
beanstanden: dvqpr
beantworten: q
bekunden: dvzqpr
beruhigen: qp
beschwichtigen: dvqp
beschwören beschwört beschwor beschworen: dq
bezeugen: dvp
brüllen: vqp
brummen: vqp
diagnostizieren: dv
ein|schränken: dvqp
ein|sehen sieht sah gesehen: d
empören: dqp
entrüsten: qp
erwähnen: dvp
fest|halten hält hielt gehalten: dvq
fest|legen: d
fluchen: vqp
frohlocken: vqp
frotzeln: vqp
heraus|finden findet fand gefunden: d
höhnen: vqp
insistieren: dvqp
jammern: dvqp
konzedieren: dvqp
lästern: vqp
lehren: d
maulen: vqp
mosern: vqp
murren: vqp
nach|fragen: qp
nach|haken: qp
nach|legen: qp
nörgeln: vqp
notieren: dvqp
offenbaren: dvqp
offen|legen: d
orakeln: dvqp
prahlen: dvqp
predigen: dvq
proklamieren: dvqp
publik|machen: d
geltend|machen: dv
aufmerksam|machen: dv
glaubhaft|machen: dv
öffentlich|machen: d
raunen: dvqp
referieren: dvqp
rekapitulieren: dvqp
richtig|stellen: dvqp
rätseln: d
schluchzen: vqp
schnauben: vqp
schreien schreit schrie geschrien: vqp
schwärmen: vqp
seufzen: vqp
sinnieren: vqp
staunen: vqp
stammeln: vqp
sticheln: vqp
stottern: vqp
suggerieren: dv
titeln: vqp
tönen: vqp
trösten: qp
unken: dvqp
vermerken: dvqp
vermitteln: d
vor|halten hält hielt gehalten: dvz
vor|lesen liest las gelesen: q
vor|rechnen: dvp
vor|schreiben schreibt schrieb geschrieben: dz
vor|tragen trägt trug getragen: dvqp
wiederholen: dvqp
zu|gestehen gesteht gestand gestanden: dz
zu|flüstern: vqp
zusammen|fassen: dvqp
danken: dq
gratulieren: q
bedanken: dq
entschuldigen: dq
verlauten|lassen lässt ließ gelassen: dvqp
wissen|lassen lässt ließ gelassen: dvqp
durchblicken|lassen lässt ließ gelassen: dv
erkennen|lassen lässt ließ gelassen: d
ausrichten|lassen lässt ließ gelassen: dvqp
nach|sagen: dz
ersuchen: z
schlussfolgern: dvp
kolportieren: dv
kund|geben gibt gab gegeben: dv
korrigieren: dvqp
bei|pflichten: qp
aus|rufen ruft rief gerufen: vqp
heraus|streichen streicht strich gestrichen: dvqp
zurück|rudern: qp
ein|lenken: qp
replizieren: vqp
triumphieren: vqp
dozieren: vqp
flehen: vqp
ätzen: vqp
feixen: vqp
grollen: vqp
brandmarken: qr
geißeln: qr
preisen preist pries gepriesen: qr
an|kreiden: d
Wert|legen: dz
Aussicht|stellen: dzr
Abrede|stellen: dvr
Frage|stellen: dr
Ausdruck|bringen bringt brachte gebracht: d
Protokoll|geben gibt gab gegeben: dvzqp
Bedingung|machen: dz
Last|legen: dvzr
"""
