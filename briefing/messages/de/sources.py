"""What is wrong with a file, an address, a feed, or one of the program's own files."""

from __future__ import annotations

from briefing.messages import Messages

# fmt: off
SOURCES: Messages = {
    # Files and text
    "not found": "nicht gefunden",
    "is a directory": "ist ein Ordner",
    "no permission to read": "keine Berechtigung zum Lesen",
    "nothing to read": "nichts zu lesen",
    "not a regular file; pipe it in instead":
        "keine gewöhnliche Datei; stattdessen durch eine Pipe geben",
    "not text": "kein Text",
    "not text (looks like {})": "kein Text (sieht aus wie {})",
    "PDF": "PDF", "RTF": "RTF", "gzip": "gzip",
    "a program": "ein Programm", "a database": "eine Datenbank",
    "a GIF image": "ein GIF-Bild", "a JPEG image": "ein JPEG-Bild", "a PNG image": "ein PNG-Bild",
    "a ZIP archive or office document": "ein ZIP-Archiv oder Office-Dokument",
    "an office document": "ein Office-Dokument",
    "invalid bytes shown as {}: {}": "ungültige Bytes, gezeigt als {}: {}",
    "read as {}; where letters are wrong, name another --encoding":
        "gelesen als {}; wo Buchstaben falsch sind, hilft ein anderes --encoding",
    "declared as UTF-8, read as Windows-1252": "angekündigt als UTF-8, gelesen als Windows-1252",
    "truncated after {} MB": "abgeschnitten nach {} MB",
    "no article found": "kein Artikel gefunden",
    "nothing below the headline": "nichts unter der Überschrift",
    "this page is too much for the parser; here are all its words":
        "diese Seite ist zu viel für den Parser; hier sind alle ihre Wörter",

    # Feeds
    "not a feed": "kein Feed",
    "no entries": "keine Einträge",
    "only {} of {} entries are read": "nur {} von {} Einträgen werden gelesen",
    "damaged or cut off; entries read: {}": "beschädigt oder abgeschnitten; gelesene Einträge: {}",
    "this feed is too much for the parser": "dieser Feed ist zu viel für den Parser",
    "the page holds no article; here is what the feed gives":
        "auf der Seite steht kein Artikel; hier ist, was der Feed hergibt",

    # Addresses and servers
    "malformed address": "fehlerhafte Adresse",
    "malformed host name": "fehlerhafter Rechnername",
    "the address names no host": "die Adresse nennt keinen Rechner",
    "only http and https addresses are read": "nur Adressen mit http und https werden gelesen",
    "addresses with user name or password are not read":
        "Adressen mit Benutzername oder Passwort werden nicht gelesen",
    "host not found": "Rechner nicht gefunden",
    "a public page leads into a private network":
        "eine öffentliche Seite führt in ein privates Netz",
    "no connection ({})": "keine Verbindung ({})",
    "no safe connection ({})": "keine sichere Verbindung ({})",
    "no answer in time; try later": "keine Antwort zur rechten Zeit; später versuchen",
    "no answer within {:.0f} seconds; try later":
        "keine Antwort in {:.0f} Sekunden; später versuchen",
    "too slow; try later": "zu langsam; später versuchen",
    "try later": "später versuchen",
    "try later, in {}": "später versuchen, in {}",
    "leads nowhere": "führt nirgendwohin",
    "more than {} redirects": "mehr als {} Weiterleitungen",
    "packed more than once": "mehr als einmal gepackt",
    "the answer is packed wrongly": "die Antwort ist falsch gepackt",
    "the answer is no proper HTTP ({})": "die Antwort ist kein richtiges HTTP ({})",
    "not an article ({})": "kein Artikel ({})",
    "incomplete: the connection broke off": "unvollständig: die Verbindung brach ab",

    # The program's own files and processes
    "belongs to another program": "gehört einem anderen Programm",
    "was written by a newer version of this program":
        "wurde von einer neueren Version dieses Programms geschrieben",
    "is in use by another program": "wird von einem anderen Programm benutzt",
    "the disk is full": "der Datenträger ist voll",
    "may not be written": "darf nicht geschrieben werden",
    "cannot be opened": "kann nicht geöffnet werden",
    "cannot be used: {}": "kann nicht benutzt werden: {}",
    "broken, and cannot be moved aside: {}":
        "beschädigt, und kann nicht beiseitegelegt werden: {}",
    "broken; kept as {}": "beschädigt; aufgehoben als {}",
    "the engine ended early": "das Suchen brach ab",
}

SYSTEM: Messages = {
    "Permission denied": "Keine Berechtigung",
    "Operation not permitted": "Nicht erlaubt",
    "No such file or directory": "Datei oder Ordner nicht gefunden",
    "Not a directory": "Kein Ordner",
    "Is a directory": "Ist ein Ordner",
    "File exists": "Datei existiert schon",
    "File name too long": "Dateiname zu lang",
    "File too large": "Datei zu groß",
    "No space left on device": "Kein Platz mehr auf dem Datenträger",
    "Read-only file system": "Nur lesbares Dateisystem",
    "Input/output error": "Ein- oder Ausgabefehler",
    "Bad file descriptor": "Ausgabe oder Eingabe ist geschlossen",
    "Too many open files": "Zu viele offene Dateien",
    "Too many levels of symbolic links": "Zu viele symbolische Links",
    "Cannot allocate memory": "Kein Speicher mehr frei",
    "Resource temporarily unavailable": "Gerade nicht verfügbar",
    "No such device or address": "Gerät oder Adresse nicht gefunden",
    "Address already in use": "Adresse schon in Gebrauch",
    "Cannot assign requested address": "Adresse nicht verfügbar",
    "Connection refused": "Verbindung abgelehnt",
    "Connection reset by peer": "Verbindung von der Gegenseite abgebrochen",
    "Connection timed out": "Verbindung: Zeit abgelaufen",
    "Network is unreachable": "Netz nicht erreichbar",
    "No route to host": "Kein Weg zum Rechner",
}
"""What the system itself says, by its English words; others stay English."""
# fmt: on
