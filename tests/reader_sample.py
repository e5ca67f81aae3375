"""One invented overview with every kind of mark, built by hand so that no engine moves it."""

from __future__ import annotations

from briefing.model import AnnotatedBriefing, Kind, Status
from tests.builders import Sample

HEADLINE = "Der Tag in Quellmark: Die Fähren fahren wieder, die Brücke bleibt gesperrt"
DECK = (
    "Nach dem Unwetter ordnet die Inselrepublik ihren Verkehr neu. Über die Ursache des "
    "Brückenschadens gehen die Angaben auseinander."
)
OPENING = [
    "Die Inselrepublik Quellmark hat am Dienstag den Fährbetrieb wieder aufgenommen. „Wir fahren "
    "heute alle Linien, nur etwas langsamer“, sagte Verkehrsministerin Ilka Brandström in der "
    "Hauptstadt. Am Nachmittag legten laut Hafenamt elf Schiffe ab.",
    "Das Parlament will am Donnerstag über Hilfen beraten. Die Opposition teilte mit, dass sie "
    "einem Sonderfonds zustimmen werde.",
]
BRIDGE = [
    "Ein Lastkahn habe den mittleren Pfeiler gerammt, erklärte der Betreiber der Nordbrücke. "
    "Unabhängig überprüfen ließ sich das zunächst nicht.",
    "Die Reederei wies die Darstellung zurück. „Keines unserer Schiffe war in der Nacht "
    "unterwegs“, sagte Reeder Oswin Taal. Der Wetterdienst bestätigte, dass der Wind in Böen "
    "130 Kilometer in der Stunde erreicht hatte.",
]
POWER = [
    "In den Tälern im Westen waren am Abend noch 4.000 Haushalte ohne Strom. Bis Mittwoch seien "
    "alle wieder am Netz, kündigte der Versorger an. Angeblich fehlen Ersatzteile.",
]
SCHOOLS = [
    "Die Schulen öffnen am Mittwoch. Brandström bat um Geduld: „Niemand muss heute pünktlich "
    "sein.“",
]


def make_sample() -> AnnotatedBriefing:
    """Build the overview."""
    sample = Sample(
        HEADLINE,
        DECK,
        [
            (None, OPENING),
            ("Streit über die Ursache: Was geschah in der Nacht an der Nordbrücke?", BRIDGE),
            ("Strom kehrt zurück", POWER),
            ("Schulen öffnen am Mittwoch", SCHOOLS),
        ],
        "2031-05-06",
    )
    minister = "Verkehrsministerin Ilka Brandström"
    sample.claim(
        "„Wir fahren heute alle Linien, nur etwas langsamer“",
        speaker=minister,
        name="Ilka Brandström",
    )
    sample.claim("Am Nachmittag legten", "elf Schiffe ab", kind=Kind.INDIRECT, speaker="Hafenamt")
    sample.claim(
        "dass sie einem Sonderfonds zustimmen werde",
        kind=Kind.INDIRECT,
        speaker="Die Opposition",
        name="Opposition",
        cue=["teilte mit"],
    )
    unchecked = sample.verify(
        Status.UNCONFIRMED,
        "Unabhängig überprüfen ließ sich das zunächst nicht",
        "Ein Lastkahn habe den mittleren Pfeiler gerammt",
    )
    denied = sample.verify(
        Status.DISPUTED,
        "wies die Darstellung zurück",
        "habe den mittleren Pfeiler gerammt",
        party="Reederei",
    )
    sample.claim(
        "Ein Lastkahn habe den mittleren Pfeiler gerammt",
        kind=Kind.INDIRECT,
        speaker="der Betreiber der Nordbrücke",
        name="Betreiber der Nordbrücke",
        cue=["erklärte"],
        verifications=[unchecked, denied],
    )
    sample.claim(
        "„Keines unserer Schiffe war in der Nacht unterwegs“",
        speaker="Reeder Oswin Taal",
        name="Oswin Taal",
    )
    measured = sample.verify(
        Status.CONFIRMED,
        "bestätigte",
        "dass der Wind in Böen 130 Kilometer in der Stunde erreicht hatte",
    )
    sample.claim(
        "dass der Wind in Böen 130 Kilometer in der Stunde erreicht hatte",
        kind=Kind.INDIRECT,
        speaker="Der Wetterdienst",
        name="Wetterdienst",
        cue=["bestätigte"],
        verifications=[measured],
    )
    sample.claim(
        "Bis Mittwoch seien alle wieder am Netz",
        kind=Kind.INDIRECT,
        speaker="der Versorger",
        name="Versorger",
        cue=["kündigte"],
    )
    sample.verify(Status.UNCONFIRMED, "Angeblich", "fehlen Ersatzteile")
    sample.claim(
        "„Niemand muss heute pünktlich sein.“",
        speaker="Brandström bat",
        name="Ilka Brandström",
    )
    return sample.annotated()
