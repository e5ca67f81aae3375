"""German verbs that are no cues, for their Konjunktiv, and the patterns of all verb forms."""

from __future__ import annotations

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
lesen liest las gelesen
essen isst aß gegessen
vergessen vergisst vergaß vergessen
fangen fängt fing gefangen
hängen hängt hing gehangen
rufen ruft rief gerufen
stoßen stößt stieß gestoßen
leihen leiht lieh geliehen
verzeihen verzeiht verzieh verziehen
schreien schreit schrie geschrien
entscheiden entscheidet entschied entschieden
unterscheiden unterscheidet unterschied unterschieden
erscheinen erscheint erschien erschienen
verschwinden verschwindet verschwand verschwunden
finden findet fand gefunden
binden bindet band gebunden
singen singt sang gesungen
springen springt sprang gesprungen
dringen dringt drang gedrungen
zwingen zwingt zwang gezwungen
trinken trinkt trank getrunken
ertrinken ertrinkt ertrank ertrunken
stinken stinkt stank gestunken
schwimmen schwimmt schwamm geschwommen
rinnen rinnt rann geronnen
brennen brennt brannte gebrannt
kennen kennt kannte gekannt
rennen rennt rannte gerannt
senden sendet sandte gesandt
wenden wendet wandte gewandt
heben hebt hob gehoben
schießen schießt schoss geschossen
fließen fließt floss geflossen
genießen genießt genoss genossen
verbieten verbietet verbot verboten
frieren friert fror gefroren
lügen lügt log gelogen
betrügen betrügt betrog betrogen
reißen reißt riss gerissen
gleichen gleicht glich geglichen
weichen weicht wich gewichen
streichen streicht strich gestrichen
reiten reitet ritt geritten
streiten streitet stritt gestritten
schreiten schreitet schritt geschritten
schneiden schneidet schnitt geschnitten
treiben treibt trieb getrieben
schweigen schweigt schwieg geschwiegen
laden lädt lud geladen
graben gräbt grub gegraben
schlafen schläft schlief geschlafen
braten brät briet gebraten
messen misst maß gemessen
stehlen stiehlt stahl gestohlen
befehlen befiehlt befahl befohlen
erschrecken erschrickt erschrak erschrocken
bewerben bewirbt bewarb beworben
werben wirbt warb geworben
verderben verdirbt verdarb verdorben
sitzen sitzt saß gesessen
besitzen besitzt besaß besessen
bitten bittet bat gebeten
ringen ringt rang gerungen
klingen klingt klang geklungen
schwinden schwindet schwand geschwunden
erwägen erwägt erwog erwogen
bewegen bewegt bewog bewogen
saugen saugt sog gesogen
schmelzen schmilzt schmolz geschmolzen
waschen wäscht wusch gewaschen
wissen weiß wusste gewusst
tun tut tat getan
beißen beißt biss gebissen
pfeifen pfeift pfiff gepfiffen
schleichen schleicht schlich geschlichen
kneifen kneift kniff gekniffen
kriechen kriecht kroch gekrochen
riechen riecht roch gerochen
biegen biegt bog gebogen
wiegen wiegt wog gewogen
gießen gießt goss gegossen
meiden meidet mied gemieden
bergen birgt barg geborgen
bersten birst barst geborsten
stechen sticht stach gestochen
fressen frisst fraß gefressen
blasen bläst blies geblasen
sinnen sinnt sann gesonnen
spinnen spinnt spann gesponnen
preisen preist pries gepriesen
reiben reibt rieb gerieben
gedeihen gedeiht gedieh gediehen
scheiden scheidet schied geschieden
"""
"""The commonest verbs that are no cues, a line of principal parts each."""

WEAK_VERBS = """
unterstützen dienen stammen bedeuten drohen herrschen fehlen folgen führen gehören handeln zeigen
stellen setzen legen machen suchen brauchen lernen leben arbeiten spielen zahlen zählen kosten
wirken dauern sorgen stören lohnen nutzen nützen fühlen hören kennen wohnen warten kämpfen
verfolgen verfügen versuchen verhandeln verstoßen verletzen verhindern versorgen verschärfen
erreichen erfolgen erfüllen ermöglichen erlauben ergeben erhöhen ersetzen erhoffen erinnern
erzielen bereiten begehen bemühen benötigen besitzen besuchen betrachten betragen betreiben bewegen
beziehen beruhen bedürfen bedrohen behandeln behindern belasten beteiligen gefährden gehören
gelangen genießen geraten genügen einsetzen lehnen weichen wehren weisen verdienen verdächtigen
vorliegen wünschen würdigen existieren funktionieren kontrollieren reagieren passieren garantieren
profitieren produzieren akzeptieren respektieren diskutieren finanzieren investieren organisieren
regieren riskieren basieren provozieren planen prüfen rechnen öffnen ordnen schützen stärken
schwächen senken steuern starten stoppen streben streiten töten trauen trennen übernehmen überleben
überprüfen unternehmen unterliegen unterscheiden ändern äußern antreten ankommen achten bauen
bilden binden bitten danken decken dringen enden entsprechen entwickeln entscheiden entfernen
entfallen fassen feiern fürchten gelten hängen heben hindern kaufen klären kümmern laden landen
leisten leiten liefern lösen mangeln meiden merken messen mischen öffnen passen pflegen rauben
retten richten rücken rufen sammeln schicken schneiden schweigen schwimmen siegen sitzen spüren
stimmen stürzen stützen tanken tauschen teilen tendieren treiben tauchen verbieten verbinden
verbleiben verbessern verbrauchen vergessen vergleichen verhalten verkaufen verlassen verlaufen
verlangen vermeiden vermitteln verpflichten verschwinden versagen versinken verteilen vertrauen
verwenden verzichten verzögern wagen wählen wandern wechseln wecken werben wiederholen zerstören
zielen zwingen zweifeln zögern abhängen aktivieren analysieren anerkennen angreifen animieren
antworten atmen attackieren bauen beabsichtigen beantworten bearbeiten beauftragen bedanken
bedauern bedecken bedeuten bedienen bedrängen beeinflussen beeinträchtigen beenden befassen
befehlen befestigen befinden befolgen befördern befragen befreien begegnen begeistern begleiten
begrenzen begründen begrüßen behalten behandeln beheben beherrschen bekämpfen bekommen beleidigen
bemerken bemühen benachrichtigen benennen benutzen beobachten berauben berechnen berechtigen bergen
berücksichtigen berufen beruhigen berühren besagen beschädigen beschäftigen beschleunigen
beschließen beschränken beschreiben beschützen besetzen besiegen besorgen besprechen bestätigen
bestellen bestimmen bestrafen besuchen betonen betrachten betragen betreffen betreiben betreten
betrügen beurteilen bevorzugen bewachen bewahren bewältigen beweisen bewerben bewerten bewilligen
bezahlen bezwingen bilanzieren blicken blockieren brennen bremsen charakterisieren dauern
debattieren definieren demonstrieren diktieren drängen drucken dulden durchführen eignen eilen
eingehen einladen einleiten einigen einordnen einschätzen einstufen einstellen empfangen empfinden
entdecken entgehen entlassen entlasten entscheiden entschärfen entschuldigen entsenden entsorgen
entspannen entstammen enttäuschen entziehen erben erarbeiten erbringen ereignen erfahren erfinden
erfordern ergänzen ergreifen erhärten erheben erholen erkennen erkranken erläutern erleben
erledigen erleichtern erleiden ermitteln ermorden ernennen erneuern erobern eröffnen erörtern
erregen erreichen errichten erscheinen erschießen erschüttern erschweren erstellen erstrecken
ertragen ertrinken erwägen erwähnen erwachsen erweisen erweitern erwerben erwirtschaften erzeugen
erziehen erzwingen eskalieren etablieren evakuieren exportieren fahnden feuern fischen fließen
flüchten folgern fördern forschen fortsetzen freilassen frieren fungieren fusionieren galten
gebären gedenken geheim gewähren gewährleisten glänzen grenzen gründen haften hageln heilen
heiraten hemmen herrschen hinnehmen hinterlassen hinterziehen hungern identifizieren ignorieren
importieren informieren inhaftieren installieren integrieren interessieren interpretieren isolieren
jagen jubeln kapitulieren kehren kippen klettern klingen knüpfen kochen kollidieren kommunizieren
komplettieren konfrontieren konkurrieren konsultieren kontaktieren kontern konzentrieren
kooperieren koordinieren kosten krachen kritisieren kündigen kürzen lagern lähmen landen
legalisieren leihen lenken lesen leuchten lindern locken lockern löschen lügen mahnen malen
manipulieren markieren mieten mildern mindern missachten missbrauchen mobilisieren modernisieren
motivieren münden nachlassen nähern nennen nominieren notieren nötigen nutzen opfern orientieren
packen parken pausieren plädieren platzen plündern positionieren präsentieren pressen privatisieren
probieren profitieren protestieren publizieren quälen rächen raten rauchen räumen realisieren
rebellieren reduzieren reformieren regeln regnen registrieren reichen reinigen reisen reißen
renovieren reparieren repräsentieren reservieren resultieren revidieren ringen rollen rotieren ruhen
rüsten rutschen säubern sanieren schalten schauen scheiden scheitern schenken schießen schildern
schlafen schleppen schlichten schmelzen schmuggeln schreien schreiten schulden schulen schwanken
schweben schwören segeln sehnen senden sichern simulieren solidarisieren sparen sperren
spekulieren spenden
sprengen springen stabilisieren stagnieren stammen stationieren stattfinden stechen stehlen
steigern sterben stiften strafen strahlen streichen streiken strömen studieren subventionieren
summieren tagen tarnen tasten teilnehmen testen therapieren tolerieren tragen trainieren
transportieren trauern träumen trinken trotzen überarbeiten überdenken überfallen überfordern
übergeben überholen überlassen überlegen übermitteln überqueren überraschen überreden überrollen
überschreiten übersehen übersteigen übertragen übertreffen überwachen überweisen überwiegen
überwinden überzeugen üben umfassen umgehen umsetzen umstellen unterbinden unterbrechen
unterdrücken untergraben unterhalten unterlassen unterlaufen unterrichten untersagen unterschätzen
unterschreiben untersuchen unterwerfen unterzeichnen unterziehen urteilen verabschieden verändern
veranlassen veranstalten verantworten verarbeiten verbergen verbieten verbrennen verbringen
verbünden verdächtigen verdanken verdeutlichen verdichten verdienen verdoppeln verdrängen
vereinbaren vereinfachen vereinigen vererben verfallen verfassen verfehlen verflüchtigen verfügen
vergeben vergehen vergewaltigen vergiften vergrößern verhaften verhängen verheimlichen verharmlosen
verhungern verkehren verkennen verklagen verkleinern verkörpern verkraften verkünden verkürzen
verlagern verlängern verlangsamen verleihen verleiten verletzen verlegen verlieben vermachen
vermarkten vermehren vermerken vermieten vermindern vermissen vermuten vernachlässigen vernehmen
verneinen vernichten veröffentlichen verordnen verpassen verpflegen verraten verringern versammeln
versagen verschaffen verschenken verschicken verschieben verschlechtern verschleiern verschließen
verschlimmern verschmutzen verschweigen verschwenden versetzen versichern versorgen verspotten
versprechen verstärken verstaatlichen verstecken versterben verstrecken verteidigen vertiefen
vertrauen vertreiben vertreten verüben verunglücken verunsichern verursachen verurteilen verwalten
verwandeln verwechseln verwehren verweigern verweilen verweisen verwerfen verwerten verwirklichen
verwunden verzeichnen verzeihen verzerren hegen drücken vollenden vollstrecken vollziehen
vorbereiten wachen wahren walten warnen wechseln weigern weinen wenden werten widerlegen
widersetzen widersprechen widerstehen widmen winken wirtschaften wundern würdigen wüten zeichnen
stecken hocken lauern toben schaden suchen impfen klappen misslingen wandeln täuschen hapern
schmecken gucken heizen kühlen tauen schneien stürmen dürsten ernähren füttern düngen ernten säen
pflanzen schlachten zelebrieren zensieren zerfallen zerbrechen zerreißen zitieren zünden
zweckentfremden züchten
"""
"""Infinitives of common verbs that are no cues; strong ones are here for their Konjunktiv alone."""

STEM_ENDINGS = ("en", "n")
"""What an infinitive loses to become the {stem} of a weak verb."""

LINK = "e"
LINKING = ("ten", "den", "chnen", "ffnen", "gnen", "tmen", "dmen", "cknen")
"""The vowel {e} that some weak verbs take before their endings, and how these verbs end."""

WEAK = {
    "infinitive": ("{inf}",),
    "finite": ("{inf}", "{stem}{e}t", "{stem}{e}te", "{stem}{e}ten"),
    "participle": ("ge{stem}{e}t", "{stem}{e}t"),
    "subjunctive": ("{inf-1}", "{stem}e"),
}
"""The forms of a weak verb; impossible ones among them ("geerklärt") do no harm."""

STRONG = {
    "infinitive": ("{inf}",),
    "finite": ("{inf}", "{pres}", "{pret}", "{pret}n", "{pret}en"),
    "participle": ("{part}",),
    "subjunctive": ("{inf-1}",),
}
"""The forms of a verb whose principal parts are given."""

PARTICIPLE_MARK = "ge"
"""Falls away behind a prefix: geschritten, überschritten."""

INFINITIVE_MARK = "zu"
"""Stands between particle and infinitive: anzukündigen."""

IRREGULAR = {
    "finite": (
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte"
        " konnten muss muß müssen musste mussten soll sollen sollte sollten will wollen wollte"
        " wollten darf dürfen durfte durften mag mögen mochte mochten sei seien habe wäre wären"
        " hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle wolle"
        " dürfe dürfte dürften möge möchte möchten gäbe gäben gebe käme kämen ginge gingen"
        " stünde stünden läge lägen ließe ließen bliebe blieben fände fänden tue täte nähme"
        " nähmen wisse wüsste wüssten bräuchte bräuchten brächte brächten"
    ),
    "auxiliary": (
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden sei seien habe"
        " wäre wären hätte hätten werde würde würden worden gewesen sein"
    ),
    "modal": (
        "kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will"
        " wollen wollte wollten darf dürfen durfte durften könne könnte könnten müsse müsste"
        " müssten solle wolle dürfe dürfte dürften möge möchte möchten"
    ),
    "subjunctive": (
        "sei seien seist habest werdest könne müsse solle wolle dürfe möge wisse habe werde"
        " gebe gehe komme stehe bleibe liege lasse nehme halte sehe tue handle wechsle sammle"
    ),
    "maybe_subjunctive": (
        "wäre wären hätte hätten würde würden könnte könnten müsste müssten gäbe gäben käme"
        " kämen stünde stünden stände ständen läge lägen ließe ließen bliebe fände fänden täte"
        " täten nähme nähmen wüsste wüssten bräuchte bräuchten brächte brächten dächte dächten"
        " ginge hielte liefe riefe fiele hinge finge schliefe schriebe stiege schiene triebe"
        " griffe litte risse wiche zöge zögen böte böten flöge flögen flöhe flöhen verlöre"
        " verlören schösse schössen genösse genössen löge lögen bräche brächen spräche sprächen"
        " träfe träfen stürbe stürben hülfe hülfen würfe würfen gälte gälten gölte gölten"
        " begänne begännen gewänne gewännen sänke sänken spränge sprängen bände bänden gelänge"
        " gelängen zwänge zwängen tränke tränken verschwände verschwänden säße säßen läse läsen"
        " äße äßen vergäße vergäßen träte träten geschähe geschähen sähe sähen bäte bäten führe"
        " trüge trügen schlüge schlügen wüchse wüchsen lüde lüden schüfe schüfen hieße stieße"
        " schlösse schlössen flösse flössen stähle stählen empfähle empfählen nennte kennte"
    ),
}

NEVER_VERBS = "geheim einige teilweise sicher anstelle meine gewisse näher minder locker"
"""Words that are formed like a verb of these lists but are none."""
