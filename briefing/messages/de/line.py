"""What the command line says, and the configuration file."""

from __future__ import annotations

from briefing.messages import Messages

# fmt: off
LINE: Messages = {
    # A wrong call
    "usage: briefing [OPTION]... [FILE]   (briefing --help explains)":
        "Aufruf: briefing [OPTION]... [DATEI]   (briefing --help erklärt ihn)",
    "there is no option {}": "die Option {} gibt es nicht",
    "{} needs a value": "{} braucht einen Wert",
    "{} takes no value": "{} nimmt keinen Wert",
    "{} must be one of {}, not {!r}": "{} muss eines von {} sein, nicht {!r}",
    "{} must be a number from {} to {}, not {!r}":
        "{} muss eine Zahl von {} bis {} sein, nicht {!r}",
    "--encoding: {!r} is no encoding of text that is known":
        "--encoding: {!r} ist keine bekannte Kodierung von Text",
    "{} contradicts {}": "{} widerspricht {}",
    "{} does not go with {}": "{} geht nicht zusammen mit {}",
    "a FILE": "einer DATEI",
    "{} cannot be written as {}": "{} kann nicht als {} geschrieben werden",
    "--port needs --serve": "--port braucht --serve",
    "--full has no effect on --format {}, which is always whole":
        "--full bewirkt nichts bei --format {}, das immer vollständig ist",
    "--width has no effect on --format {}, which has no width":
        "--width bewirkt nichts bei --format {}, das keine Breite hat",
    "several files need --format jsonl": "mehrere Dateien brauchen --format jsonl",
    "--serve needs a file: a page may be opened again, standard input not":
        "--serve braucht eine Datei: Eine Seite lässt sich neu laden, die Standardeingabe nicht",
    "--serve needs textual-serve: pip install textual-serve":
        "--serve braucht textual-serve: pip install textual-serve",
    "standard input is a terminal; name a file, or pipe one in":
        "die Standardeingabe ist ein Terminal; eine Datei nennen, oder eine durch eine Pipe geben",
    "standard input is the browser; name a file":
        "die Standardeingabe ist der Browser; eine Datei nennen",
    "name a FILE": "eine DATEI nennen",
    "name a FEED, and the number of an entry to open it":
        "einen FEED nennen, und die Nummer eines Eintrags, um ihn zu öffnen",
    "name the OLD and the NEW file": "die ALTE und die NEUE Datei nennen",

    # Streams
    "standard output is closed": "die Standardausgabe ist geschlossen",
    "standard output is not a terminal": "die Standardausgabe ist kein Terminal",
    "no terminal: {}": "kein Terminal: {}",
    "write error: {}": "Fehler beim Schreiben: {}",
    "{}; here is the summary": "{}; hier ist die Übersicht",

    # Library and feeds
    "no articles; name a file, or pipe one in":
        "keine Artikel; eine Datei nennen, oder eine durch eine Pipe geben",
    "no articles": "keine Artikel",
    "nothing found for {}": "nichts gefunden zu {}",
    "your library is empty; put files into {}, or: briefing add FILE":
        "die eigene Bibliothek ist leer; Dateien nach {} legen, oder: briefing add DATEI",
    "already in the library": "schon in der Bibliothek",
    "cannot add: {}": "kann nichts hinzufügen: {}",
    "{} of {} indexed": "{} von {} erfasst",
    "date": "Datum", "claims": "Aussagen", "unconfirmed": "unbestätigt", "title": "Titel",
    "file": "Datei",
    "{} article": ("{} Artikel", "{} Artikel"),
    ", {} unread (•)": ", {} ungelesen (•)",
    "{} entry": ("{} Eintrag", "{} Einträge"),
    "a list of entries cannot be written as {}; name an entry's number":
        "eine Liste von Einträgen kann nicht als {} geschrieben werden; die Nummer eines"
        " Eintrags nennen",
    "no entry {}; there are {}": "kein Eintrag {}; es gibt {}",
    "feeds": "Feeds",
    "no feeds; write there: [feeds] urls = [\"https://...\"]":
        "keine Feeds; dort eintragen: [feeds] urls = [\"https://...\"]",
    "{} feed": ("{} Feed", "{} Feeds"),
    "{} failed": "{} gescheitert",
    "{} not asked, as their servers wished": "{} nicht gefragt, wie ihre Server wünschten",

    # In the browser
    "{} shows the reader, on this machine only; Ctrl-C ends it":
        "{} zeigt das Leseprogramm, nur auf diesem Rechner; Strg-C beendet es",
    "port {}: {}": "Port {}: {}",

    # A wrong configuration
    "not UTF-8": "kein UTF-8",
    "nested too deeply": "zu tief verschachtelt",
    "not TOML ({})": "kein TOML ({})",
    "there is no such option": "diese Option gibt es nicht",
    "there is no such action": "diese Aktion gibt es nicht",
    "; did you mean {}?": "; war {} gemeint?",
    "must be {}, not {}": "muss {} sein, nicht {}",
    "must be keys in quotation marks, not {}": "müssen Tasten in Anführungszeichen sein, nicht {}",
    "there is no key {!r}": "die Taste {!r} gibt es nicht",
    "{} is the key of {}": "{} ist schon die Taste von {}",
    "true or false": "true oder false",
    "a number": "eine Zahl",
    "text": "Text",
    "a list of texts": "eine Liste von Texten",
    "a number from {} to {}": "eine Zahl von {} bis {}",
    "one of {}": "eines von {}",

    # The configuration file
    "The configuration of briefing. Take away the # before what you want to change.":
        "Die Konfiguration von briefing. Vor dem, was anders sein soll, das # wegnehmen.",
    "auto: dark or light, as the terminal's background is; ansi: no colour is sent":
        "auto: dunkel oder hell, wie der Hintergrund des Terminals; ansi: ohne Farben",
    "cells of the longest line": "Zellen der längsten Zeile",
    "of what the program itself says; auto: as the locale wants it":
        "was das Programm selbst spricht; auto: nach der Locale",
    "draw symbols and borders in ASCII only": "Symbole und Rahmen nur in ASCII zeichnen",
    "keep the place, width, panes and marks of each briefing":
        "Stelle, Breite, Fenster und Markierungen jedes Überblicks behalten",
    "which claims are marked at first": "welche Aussagen anfangs markiert sind",
    "mark what the article calls unconfirmed or disputed":
        "markieren, was der Artikel unbestätigt oder bestritten nennt",
    "show the outline where there is room": "die Gliederung zeigen, wo Platz ist",
    "show the claims where there is room": "die Aussagen zeigen, wo Platz ist",
    "the addresses of feeds that --refresh fetches":
        "die Adressen der Feeds, die --refresh holt",
    "the folder of your briefings; empty: articles, in the data folder":
        "der Ordner der eigenen Überblicke; leer: articles, im Datenordner",
    "Keys by action: a character, a name (enter, space, f1, left), ctrl+ or shift+ before":
        "Tasten je Aktion: ein Zeichen, ein Name (enter, space, f1, left), davor ctrl+ oder",
    "it; several with commas between. A key can be given to one action only.":
        "shift+; mehrere mit Kommas dazwischen. Eine Taste gehört nur einer Aktion.",
}
# fmt: on
