"""The German words that news pages put around an article."""

from __future__ import annotations

from briefing.language.page import PageWords, phrases

PAGE = PageWords(
    home=phrases("start | startseite | sie sind hier: startseite | sie sind hier: home"),
    bylines=phrases(
        "von | autor | autorin | autoren | text | ein bericht von | ein beitrag von | "
        "ein kommentar von | ein interview von | ein gastbeitrag von | ein text von | "
        "eine analyse von | eine reportage von | aus dem englischen von | redaktion | "
        "aufgezeichnet von | autor: | ein artikel von | ein essay von | eine kolumne von | "
        "protokoll: | protokolliert von | interview:"
    ),
    connectors=phrases(
        "agenturen | aus | da | de | in | mit | u | und | van | von | zu | zur | zzt | des | "
        "der | bei | beim | für | im | zurzeit"
    ),
    months={
        "januar": 1,
        "jänner": 1,
        "jan": 1,
        "februar": 2,
        "feber": 2,
        "feb": 2,
        "märz": 3,
        "mär": 3,
        "mrz": 3,
        "april": 4,
        "apr": 4,
        "mai": 5,
        "juni": 6,
        "jun": 6,
        "juli": 7,
        "jul": 7,
        "august": 8,
        "aug": 8,
        "september": 9,
        "sept": 9,
        "sep": 9,
        "oktober": 10,
        "okt": 10,
        "november": 11,
        "nov": 11,
        "dezember": 12,
        "dez": 12,
    },
    labels=phrases(
        "mehr | aktualisiert | aktualisierung | anhören | anzeige | artikelanfang | ausdrucken | "
        "bildergalerie | diesen | drucken | erschienen | erstellt | folgen | gepostet | "
        "kommentar | kommentare | kommentieren | leserkommentare | lesezeit | lesedauer | "
        "merken | mailen | publiziert | speichern | stand | teilen | update | verlinken | "
        "versenden | veröffentlicht | vorlesen | vorlesefunktion | weiterleiten | werbung | "
        "zuletzt | abmelden | abonnieren | anmelden | audio | ausklappen | aufklappen | "
        "bookmarken | datenschutz | datum | einklappen | einloggen | feedback | hören | hörzeit | "
        "impressum | kontakt | login | menü | merkliste | nachhören | newsletter | online | "
        "registrieren | schließen | suche | suchen | video | weitersagen | zuklappen | "
        "zusammenfassen | startseite | erstpublikation | erstveröffentlichung | forum | "
        "postings"
    ),
    departments=phrases(
        "politik | wirtschaft | sport | kultur | panorama | lokales | regional | region | "
        "ausland | inland | international | gesellschaft | wissen | wissenschaft | digital | "
        "reise | meinung | unterhaltung | ratgeber | gesundheit | auto | leben | stil | "
        "finanzen | börse | wetter | trauer | jobs | immobilien | e-paper | epaper | abo | "
        "abo-shop | abonnement | shop | podcasts | videos | schlagzeilen | einstellungen | "
        "akzeptieren | alle | ablehnen | zustimmen | mediathek | live-tv | nachrichten | news"
    ),
    fillers=phrases(
        "am | ab | an | artikel | auf | beitrag | ca | den | der | die | heute | gestern | in | "
        "link | mez | mesz | min | minute | minuten | per | seite | std | stunde | stunden | "
        "tag | tagen | uhr | um | und | via | vom | von | vor | montag | dienstag | mittwoch | "
        "donnerstag | freitag | samstag | sonnabend | sonntag | mo | di | mi | do | fr | sa | "
        "so | als | box | diesem | e | hier | ihre | mit | mitteilen | optionen | pdf | seit | "
        "sek | sekunden | thema | weitere | zum | zur | zzgl"
    ),
    credits=phrases(
        "foto | fotos | bild | bilder | bildquelle | grafik | karte | fotocredit | "
        "bildbeschreibung | bildrechte | legende | quelle | quellen | screenshot | symbolbild | "
        "archivbild"
    ),
    agencies=phrases(
        "dpa | apa | kna | epd | sid | rnd | dts | keystone-sda | sda | agentur | agenturen | "
        "archiv | dapd | dpa-infocom | dpad | imago | keystone | nachrichtenagentur | "
        "picture alliance | picture-alliance | privat | redaktion | red | reuters | ullstein"
    ),
    plugs=phrases(
        "im browser ansehen | mehr hintergründe: | sie wurden weitergeleitet | "
        "infografiken anzeigen | ein klick für den | folgst du uns | keine news mehr | "
        "mit meiner anmeldung | audio: | video: | mehr aus der | haben sie fehler | "
        "so finden sie uns | fehler auf der seite | surftipp: | präsentiert von | "
        "artikel zusammenfassung | artikelzusammenfassung | empfohlener externer inhalt | "
        "externer inhalt | bild vergrößern | auf einer seite | artikel teilen | wie finden sie | "
        "fanden sie | war die zusammenfassung | lesen sie alle | themen a bis z | schlagworte: | "
        "themen: | player: | abonnieren sie | auch interessant: | "
        "das könnte sie auch interessieren: | folgen sie uns | hier geht es zu | hier geht's zu | "
        "hier können sie sich | jetzt abonnieren | jetzt anmelden | lesen sie auch | "
        "lesen sie dazu | lesen sie hier | lesen sie mehr | mehr dazu: | mehr lesen | "
        "mehr zum thema: | melden sie sich | newsletter: | siehe auch | weiterlesen | "
        "weitere artikel zum thema | weiterführende links | zum newsletter | zur startseite | "
        "artikelrechte | audio herunterladen | auf der startseite | bildbeschreibung einblenden | "
        "detailansicht öffnen | diese audioversion wurde | diese nachricht wurde | "
        "dieser artikel erschien | dieser beitrag erschien | dieser text erschien | "
        "diskutieren sie | direkt aus dem | direkt zum | externen inhalt | haben sie fragen | "
        "hier geht es weiter | hier geht's | hier können sie | hier lesen sie | ihnen gefällt | "
        "jetzt unterstützen | kommentar schreiben | kommentare lesen | kostenlos abonnieren | "
        "link kopieren | link kopiert | mehr infos | mehr von | mit agenturmaterial | "
        "mit informationen von | mit material der | mit material von | nach links scrollen | "
        "nach rechts scrollen | news folgen | newsletter abonnieren | transparenzhinweis | "
        "über dieses thema berichtete | unser angebot | vielen dank | weitere optionen | "
        "wird diese | zum anzeigen dieses | zum artikel | zum inhalt | zum seitenanfang | "
        "zur merkliste | zurück zur | hier geht es zum | hier geht es zur | das videoelement | "
        "das video | dieses video | mit der anmeldung | mit ihrer anmeldung | "
        "mit ihrer registrierung | mit dem abonnement | ich bin damit einverstanden | "
        "dieses thema im programm | ihre meinung | mehr: | mehr zum | original-content von | "
        "später lesen | zurück zu | über dieses thema berichtet:"
    ),
    notices=phrases(
        "für die darstellung von | sie wollen stets auf | keine news mehr verpassen | "
        "wir benötigen ihre einwilligung | wir benötigen ihre zustimmung | "
        "an dieser stelle finden sie | ich bin damit einverstanden | mit dem klick auf | "
        "wir verwenden cookies | wir und unsere partner | die kommentare im forum | "
        "bitte halten sie sich an | bitte passen sie die | bitte aktivieren sie | ihr browser | "
        "dieser text wurde mithilfe | diese zusammenfassung wurde | als genossenschaft gehören | "
        "unser journalismus | hinter dieser recherche"
    ),
    remarks=phrases(
        "browsereinstellungen | benötigt javascript | neuem fenster | neuem tab | externer link | "
        "unserer datenschutz | unsere datenschutz"
    ),
    mailings=phrases(
        "whatsapp-channel | browser-push | newsletter | posteingang | postfach | push-nachricht | "
        "push-benachrichtigung | whatsapp-kanal | podcast"
    ),
    requests=phrases(
        "jetzt anmelden | hier anmelden | jetzt abonnieren | hier abonnieren | abonnieren sie | "
        "hier klicken | jetzt kostenlos | jetzt bestellen | melden sie sich | registrieren sie | "
        "ihrem posteingang | ihr postfach | ihrem postfach | erhalten sie | erfahren sie | "
        "bekommen sie | wir schicken ihnen | alles, was heute | allem, was heute"
    ),
    boxes=phrases(
        "lesen sie mehr | auch interessant | empfehlungen der redaktion | "
        "empfohlener redaktioneller inhalt | externer inhalt | lesen sie auch | links | "
        "links zum thema | mehr dazu | mehr zum thema | meistgelesen | newsletter | schlagworte | "
        "siehe auch | stichworte | themen | top-themen | aktuelle nachrichten | "
        "das könnte sie auch interessieren | lesetipp | lesetipps | mehr aus | mehr lesen | "
        "neueste artikel | passend zum artikel | passend zum thema | thema | top-artikel | "
        "weiterlesen | schlagwörter | schlagwörter zu diesem artikel | top-jobs des tages | "
        "zum weiterlesen"
    ),
    trailers=phrases(
        "alle kommentare | artikel zum thema | beliebte artikel | "
        "das könnte dich auch interessieren | das könnte sie auch interessieren | fußnoten | "
        "kommentare | leserkommentare | neueste beiträge | quellen | "
        "schreiben sie einen kommentar | schreibe einen kommentar | themenverwandte artikel | "
        "themenverwandter artikel | verwandte artikel | verwandte beiträge | verwandte themen | "
        "weitere artikel | weitere artikel zum thema | weitere beiträge | weitere meldungen | "
        "weitere themen | weitere themenverwandte artikel | weiterführende informationen | "
        "weiterführende links | ähnliche artikel | ähnliche beiträge | über den autor | "
        "über die autorin | beliebteste artikel | das könnte ihnen auch gefallen | "
        "fehler gefunden? | ihre meinung | kommentar verfassen | mehr aus dem ressort | "
        "meistgelesene artikel | über die autoren | verwendete quellen | zur person | "
        "pressekontakt | rückfragehinweis"
    ),
)

FUNCTION_WORDS = (
    "der die das des und nicht ist ein eine den dem von zu mit sich auf für auch es als nach wie"
    " aus bei dass sind noch wird einen einer einem eines um haben vor über wurde werden zum zur"
    " oder hat sie er im am aber nur bis durch gegen vom beim sei seien ihr ihre seine seit unter"
    " zwischen wenn kein keine mehr habe hatte wurden worden ob"
)
"""The commonest words, for the guess of a text's language: not "in", "so" and "war"."""
