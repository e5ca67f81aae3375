"""The help in German."""

from __future__ import annotations

HELP = """\
Aufruf: briefing [OPTION]... [DATEI]
        briefing --format jsonl DATEI...
        briefing add DATEI...
        briefing diff ALT NEU
        briefing feed FEED [NUMMER]

Liest einen Nachrichtenüberblick: Wer sagt was, und was nennt der Artikel selbst
unbestätigt? DATEI ist ein Text, eine gespeicherte Webseite oder ein Feed, oder
die Adresse davon; "-" ist die Standardeingabe. Ohne DATEI wird gelesen, was
durch eine Pipe kommt, sonst der neueste Artikel der Bibliothek: des Ordners,
den --list nennt. Solange er leer ist, stehen dort die mitgelieferten Artikel.

In einem Terminal öffnet sich das Leseprogramm; ? zeigt darin die Tasten. In
eine Pipe oder Datei, und wo TERM dumb ist, geht stattdessen eine Übersicht als
reiner Text.

Befehle:
  add DATEI...       eine Kopie von jeder in die Bibliothek legen
  diff ALT NEU       was neu ist, entfallen, anders gesagt oder mit anderem
                     Status, Aussage für Aussage; mit --format plain, markdown
                     oder json
  feed FEED          die Einträge eines Feeds: Nummer, Datum, Titel, Adresse;
                     mit einer NUMMER diesen Eintrag öffnen
  (eine Datei mit solchem Namen wird als ./add geöffnet)

Optionen:
  --tui              auf dem Leseprogramm bestehen
  --plain            die Übersicht schreiben, auch in einem Terminal
  --explain          jede Aussage mit ihrer Regel und deren Auslöser schreiben
  --format FORMAT    plain, markdown, explain, json oder jsonl schreiben (eine
                     Zeile je DATEI)
  --full             plain, markdown: der ganze Text, nicht nur erste Sätze
  --width N          plain, explain: Zellen je Zeile (sonst COLUMNS, sonst 80;
                     mindestens 20)
  --encoding NAME    worin DATEI kodiert ist (latin-1, cp850 ...), statt es
                     herauszufinden
  --language CODE    alles als de oder en lesen, statt zu raten; und steht für
                     jede andere Sprache: nur Anführungszeichen
  --list             die Bibliothek, das Neueste zuerst: Datum, Titel, Pfad,
                     Aussagen, Unbestätigtes, read oder unread (gelesen oder
                     nicht); auch mit --format json
  --search WÖRTER    listen, was alle Wörter enthält (oder längere)
  --refresh          die abonnierten Feeds holen; was neu ist, kommt in die
                     Bibliothek
  --serve            das Leseprogramm im Browser, nur auf diesem Rechner
  --port N           mit --serve: der Port (sonst 8000, oder ein freier)
  --ui-lang CODE     en oder de sprechen, hier und im Leseprogramm (sonst nach
                     der Locale)
  --ascii            Symbole und Rahmen des Leseprogramms in ASCII zeichnen
  --config DATEI     diese Konfiguration lesen, nicht die im eigenen Ordner
  --print-config     eine Konfigurationsdatei mit allen Vorgaben und Kommentaren
                     schreiben
  --recent           zuletzt Gelesenes: Datum, Titel, Pfad; ohne DATEI
  --version          die Version zeigen
  -h, --help         diese Hilfe zeigen

Beispiele:
  briefing                           den neuesten Artikel der Bibliothek öffnen
  briefing --search 'müller brücke'  listen, was beide Wörter enthält
  briefing ueberblick.txt            eine Datei öffnen
  briefing https://example.org/a     eine Webseite öffnen
  pbpaste | briefing                 öffnen, was kopiert wurde (X11: xclip -o)
  briefing ueberblick.txt | less     die Übersicht, Seite für Seite
  briefing --full --width 66 ueberblick.txt | lpr
  briefing --format markdown ueberblick.txt > ueberblick.md
  briefing --format json ueberblick.txt | jq '.claims[].speaker.name'
  briefing --format jsonl news/*.txt > claims.jsonl
  briefing -- -name.txt              eine Datei, deren Name mit - beginnt

Exit-Codes:
  0 gezeigt   64 falscher Aufruf   65 kein lesbarer Artikel
  66 nicht gefunden   68 kein solcher Rechner   69 nicht erreichbar
  74 Ausgabe gescheitert   75 später versuchen   76 Antwort abgelehnt
  77 keine Berechtigung   78 falsche Konfiguration   130 unterbrochen
  141 Pipe geschlossen
"""
