"""What stands on the screen of the reader."""

from __future__ import annotations

from briefing.messages import Messages

# fmt: off
READER: Messages = {
    # Keys
    "Backspace": "Rücktaste", "Ctrl+": "Strg+", "End": "Ende", "Enter": "Enter", "Esc": "Esc",
    "F1": "F1", "Home": "Pos1", "PgDn": "Bild↓", "PgUp": "Bild↑", "Shift+Tab": "Umschalt+Tab",
    "Space": "Leertaste", "Tab": "Tab",

    # Groups of keys
    "Moving": "Bewegen",
    "Claims and marks": "Aussagen und Markierungen",
    "Panes": "Fenster",
    "Program": "Programm",

    # What a key does: in a word for the footer, and in full for the help
    "Line down": "Zeile vor", "One line on": "Eine Zeile weiter",
    "Line up": "Zeile zurück", "One line back": "Eine Zeile zurück",
    "Page": "Seite", "One page on": "Eine Seite weiter",
    "Page back": "Seite zurück", "One page back": "Eine Seite zurück",
    "Half page": "Halbe Seite", "Half a page on": "Eine halbe Seite weiter",
    "Half page back": "Halbe zurück", "Half a page back": "Eine halbe Seite zurück",
    "Top": "Anfang", "To the beginning": "Zum Anfang",
    "Bottom": "Ende", "To the end": "Zum Ende",
    "Go there": "Hingehen", "In a list: go on reading there": "In einer Liste: dort weiterlesen",
    "Next claim": "Aussage", "To the next claim": "Zur nächsten Aussage",
    "Claim back": "Aussage zurück", "To the previous claim": "Zur vorigen Aussage",
    "Card": "Karte",
    "The card: who, what, what the article says": "Die Karte: wer, was, was im Artikel steht",
    "Claims": "Aussagen",
    "Marks": "Markierungen",
    "Mark sure claims, all, verbatim ones, none":
        "Sichere Aussagen markieren, alle, wörtliche, keine",
    "Hide": "Verbergen",
    "Show or hide unconfirmed, disputed, confirmed":
        "Markierungen des Status zeigen oder verbergen",
    "Unconfirmed": "Unbestätigt",
    "Only the unconfirmed and disputed, or all again":
        "Nur Unbestätigtes und Bestrittenes, oder alles",
    "Next unconfirmed": "Unbestätigtes",
    "To the next unconfirmed or disputed claim": "Zum nächsten Unbestätigten oder Bestrittenen",
    "Unconfirmed back": "Unbestätigtes zurück",
    "To the previous unconfirmed or disputed claim":
        "Zum vorigen Unbestätigten oder Bestrittenen",
    "Speakers": "Sprecher",
    "Speakers: who says how much; list only one":
        "Sprecher: wer wie viel sagt; nur einen listen",
    "Filter": "Filtern",
    "In the speakers: list only what one says": "Bei den Sprechern: nur listen, was einer sagt",
    "Group": "Gruppieren",
    "List the claims by section or by speaker":
        "Aussagen nach Abschnitt oder nach Sprecher listen",
    "Copy": "Kopieren",
    "Copy the claim with its speaker, or the selection":
        "Aussage mit Sprecher kopieren, oder die Auswahl",
    "Copy section": "Abschnitt kopieren", "Copy the section": "Den Abschnitt kopieren",
    "Search": "Suchen",
    "Section": "Abschnitt", "Next section": "Nächster Abschnitt",
    "Section back": "Abschnitt zurück", "Previous section": "Voriger Abschnitt",
    "Jump back": "Sprung zurück",
    "Back to where the last jump began": "Zurück, wo der letzte Sprung begann",
    "Section by number": "Abschnitt nach Nummer",
    "The section of that number": "Der Abschnitt mit dieser Nummer",
    "Zoom": "Zoom",
    "This section alone, or all again": "Dieser Abschnitt allein, oder wieder alle",
    "Outline": "Gliederung", "Open or close the outline": "Die Gliederung öffnen oder schließen",
    "List": "Liste",
    "Open or close the list of claims": "Die Liste der Aussagen öffnen oder schließen",
    "Next pane": "Nächstes Fenster", "Into the next pane": "Ins nächste Fenster",
    "Previous pane": "Voriges Fenster", "Into the previous pane": "Ins vorige Fenster",
    "Wider": "Breiter", "Longer lines": "Längere Zeilen",
    "Narrower": "Schmaler", "Shorter lines": "Kürzere Zeilen",
    "Back": "Zurück", "One layer back": "Eine Ebene zurück",
    "Export": "Export",
    "Write Markdown, JSON or text to a file": "Markdown, JSON oder Text in eine Datei schreiben",
    "Palette": "Palette",
    "Every action, section and speaker by name":
        "Aktionen, Abschnitte und Sprecher nach Namen",
    "Help": "Hilfe", "Help: keys and marks": "Hilfe: Tasten und Markierungen",
    "Quit": "Ende", "Leave the reader": "Das Programm verlassen",
    "Suspend": "Anhalten",
    "Back to the shell for a while; fg returns": "Für eine Weile zur Shell; fg kehrt zurück",
    "End search": "Suche beenden", "While searching: end it": "Beim Suchen: beenden",
    "Read on": "Weiterlesen",
    "While searching: read on, the hits stay marked":
        "Beim Suchen: weiterlesen, die Treffer bleiben markiert",
    "Next hit": "Nächster Treffer", "While typing: next hit": "Beim Tippen: nächster Treffer",
    "Hit back": "Treffer zurück", "While typing: previous hit": "Beim Tippen: voriger Treffer",
    "Close": "Schließen", "Write nothing": "Nichts schreiben",
    "Close the palette": "Die Palette schließen", "Close the help": "Die Hilfe schließen",
    "Down": "Ab", "In the palette: down": "In der Palette: nach unten",
    "Up": "Auf", "In the palette: up": "In der Palette: nach oben",
    "In the palette: one page down": "In der Palette: eine Seite nach unten",
    "In the palette: one page up": "In der Palette: eine Seite nach oben",

    # Titles of panes and dialogs
    "Sections": "Abschnitte",
    "Headline": "Überschrift",
    "Enter lists one": "Enter wählt einen",
    "{} closes": "{} schließt",
    "{} {} turn · {} copies · {} closes": "{} {} blättern · {} kopiert · {} schließt",
    "{0} {1} turn · {3} closes": "{0} {1} blättern · {3} schließt",
    "Keys and marks": "Tasten und Markierungen",
    "As what": "Als was",
    "Where to": "Wohin",
    "Enter goes on · {} closes": "Enter geht weiter · {} schließt",
    "Enter writes · {} closes": "Enter schreibt · {} schließt",
    "Go to or do": "Gehen oder tun",
    "Enter does it · {} closes": "Enter führt aus · {} schließt",

    # Marks
    "verbatim, as it was said; ” in the list": "wörtlich, wie es gesagt wurde; ” in der Liste",
    "indirect, in the article's words; ’ in the list":
        "indirekt, mit den Worten des Artikels; ’ in der Liste",
    "the article calls it unconfirmed": "der Artikel nennt es unbestätigt",
    "the article says that somebody denies it": "der Artikel sagt, dass jemand es bestreitet",
    "the article says that it was confirmed": "der Artikel sagt, dass es bestätigt wurde",
    "the article's words that say so": "die Worte des Artikels, die das sagen",
    "The marks repeat what the article says. Nothing was checked.":
        "Die Markierungen geben wieder, was der Artikel sagt. Nichts wurde überprüft.",

    # Lists
    "Sure": "Sicher",
    "All": "Alle",
    "Verbatim": "Wörtlich",
    "Nothing to list": "Nichts zu listen",
    "only {}": "nur {}",
    "claim {}": "Aussage {}",
    "verbatim": "wörtlich",
    "everybody": "alle",
    "Everybody": "Alle",
    "Everybody's claims": "Die Aussagen aller",
    "Nothing of that name": "Nichts mit diesem Namen",
    "Part of a name": "Teil eines Namens",
    "section": "Abschnitt",
    "speaker": "Sprecher",

    # What a key did
    "sure claims": "sichere Aussagen",
    "all claims": "alle Aussagen",
    "verbatim only": "nur wörtliche",
    "claims off": "keine Aussagen",
    "unconfirmed marked": "Unbestätigtes markiert",
    "unconfirmed not marked": "Unbestätigtes nicht markiert",
    "only the unconfirmed and disputed": "nur Unbestätigtes und Bestrittenes",
    "all again": "wieder alle",
    "listed by section": "nach Abschnitt gelistet",
    "listed by speaker": "nach Sprecher gelistet",
    "no further claim": "keine weitere Aussage",
    "no earlier claim": "keine frühere Aussage",
    "no further claim; {} goes back": "keine weitere Aussage; {} geht zurück",
    "no earlier claim; {} goes on": "keine frühere Aussage; {} geht weiter",
    "no claim to go to": "keine Aussage vorhanden",
    "nothing unconfirmed or disputed found": "nichts Unbestätigtes oder Bestrittenes gefunden",
    "nothing further is unconfirmed": "danach nichts Unbestätigtes mehr",
    "nothing earlier is unconfirmed": "davor nichts Unbestätigtes",
    "nothing further is unconfirmed; {} goes back": "danach nichts Unbestätigtes; {} geht zurück",
    "nothing earlier is unconfirmed; {} goes on": "davor nichts Unbestätigtes; {} geht weiter",
    "the last section": "der letzte Abschnitt",
    "the first section": "der erste Abschnitt",
    "no section {0}; there is {1}": (
        "kein Abschnitt {0}; es gibt {1}", "kein Abschnitt {0}; es gibt {1}",
    ),
    "this section alone; {} shows all": "dieser Abschnitt allein; {} zeigt alle",
    "no jump to go back from": "kein Sprung, von dem es zurückgeht",
    "all sections": "alle Abschnitte",
    "claim sent to the clipboard": "Aussage an die Zwischenablage gesandt",
    "section sent to the clipboard": "Abschnitt an die Zwischenablage gesandt",
    "selection sent to the clipboard": "Auswahl an die Zwischenablage gesandt",
    "no claim to copy; {} selects one": "keine Aussage zum Kopieren; {} wählt eine",
    "where you left off; {} for the top": "wo Sie aufgehört haben; {} geht zum Anfang",

    # Search
    "Search the text": "Im Text suchen",
    "no hit": "kein Treffer",
    "{} of {}": "{} von {}",
    "from the top again": "wieder von oben",
    "from the bottom again": "wieder von unten",

    # Export
    "Markdown": "Markdown", "JSON": "JSON", "Text": "Text",
    "the whole text, marks as words in brackets": "der ganze Text, Markierungen in Klammern",
    "with marks": "mit Markierungen",
    "everything, with offsets into the text": "alles, mit Positionen im Text",
    "with offsets": "mit Positionen",
    "the summary with the whole text": "die Übersicht mit dem ganzen Text",
    "summary and text": "Übersicht und Text",
    "{} is there already. Enter once more writes over it; any other name keeps it.":
        "{} gibt es schon. Noch einmal Enter überschreibt; jeder andere Name erhält es.",
    "written to {}": "geschrieben nach {}",
    "a name is needed": "es fehlt ein Name",

    # Instead of the text
    "Nothing stands below the headline.": "Unter der Überschrift steht nichts.",
    "No article was found in this text.": "In diesem Text wurde kein Artikel gefunden.",
    "not all claims were found: {}": "nicht alle Aussagen wurden gefunden: {}",
    "{} is too small; {} will do": "{} ist zu klein; {} genügt",

    # The library
    "Open": "Öffnen", "Open another briefing of the library":
        "Einen anderen Überblick der Bibliothek öffnen",
    "Open nothing": "Nichts öffnen",
    "In the library: down": "In der Bibliothek: abwärts",
    "In the library: up": "In der Bibliothek: aufwärts",
    "In the library: one page down": "In der Bibliothek: eine Seite abwärts",
    "In the library: one page up": "In der Bibliothek: eine Seite aufwärts",
    "Library": "Bibliothek",
    "Compare with": "Vergleichen mit",
    "Enter opens · {} closes": "Enter öffnet · {} schließt",
    "Words of the title or the text": "Wörter aus Titel oder Text",
    "Looking …": "Einen Augenblick …",
    "{} of {} read": "{} von {} gelesen",
    "bundled; yours go to {}": "mitgeliefert; Ihre: {}",
    "Nothing holds these words": "Nichts enthält diese Wörter",
    "No articles": "Keine Artikel",
    "unread": "ungelesen",
    "opening …": "wird geöffnet …",

    # A newer text, and what has changed
    "Reload": "Neu lesen",
    "Read the file again, and stay at this place":
        "Die Datei neu lesen, an derselben Stelle bleiben",
    "Changes": "Änderungen",
    "What has changed since an earlier briefing":
        "Änderungen seit einem früheren Überblick",
    "Close the changes": "Die Änderungen schließen",
    "The text has changed: {} · {} shows it · {} shows what is new":
        "Der Text hat sich geändert: {} · {} zeigt ihn · {} zeigt, was neu ist",
    "{} new": "{} neu", "{} gone": "{} entfallen", "{} of another status": "{} mit anderem Status",
    "nothing that is said": "nichts, was jemand sagt",
    "reading it again …": "wird noch einmal gelesen …",
    "comparing …": "wird verglichen …",
    "the text is still the same": "der Text ist noch derselbe",
    "it came through a pipe and cannot be read again":
        "er kam durch eine Pipe und kann nicht noch einmal gelesen werden",
    "What has changed": "Was sich geändert hat",
    "Enter goes there · {} closes": "Enter geht hin · {} schließt",
    "no longer in the text": "nicht mehr im Text",
    "the claims cannot be looked for: {}": "die Aussagen können nicht gesucht werden: {}",
}
# fmt: on
