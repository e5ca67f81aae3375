"""One small annotated briefing that holds a bit of everything; the golden files show it."""

from __future__ import annotations

from briefing.model import AnnotatedBriefing, Kind, Status
from tests.builders import Sample


def bridge() -> AnnotatedBriefing:
    """Build the German sample: all statuses, a quote in pieces, one with no speaker found."""
    sample = Sample(
        "Was von der [Alten Brücke] bleibt: *ein* Überblick",
        "Zwei Lager streiten in Niederau über die Sperrung. Wer zahlt, ist offen.",
        [
            (
                None,
                [
                    "Die Brücke ist seit Montag zu. „Niemand weiß, wie lange“, sagte"
                    " Bürgermeisterin Ada Lind am 3. Mai. „Wir warten“, fügte sie hinzu,"
                    " „auf das Gutachten.“ Danach ging die Sitzung weiter.",
                    "1. FC und # Raute: ein Absatz mit <b>Zeichen</b>, die `Markdown` deutet.",
                ],
            ),
            (
                "Wer zahlt?",
                [
                    "Nach Angaben der Firma Kern kostet der Bau 3 Mio. Euro. Unabhängig prüfen"
                    " ließ sich die Zahl nicht. Danach wurde es still.",
                    "Der Rat bestreitet, dass er davon wusste. „Das ist erfunden“, hieß es.",
                    "Das Land bestätigte, dass Geld fließt.",
                ],
            ),
        ],
        published="2024-05-03",
    )
    sample.claim(
        "„Niemand weiß, wie lange“",
        speaker="Bürgermeisterin Ada Lind",
        name="Ada Lind",
        cue=["sagte"],
    )
    sample.claim("„Wir warten“", "„auf das Gutachten.“", cue=["fügte", "hinzu"])
    unconfirmed = sample.verify(
        Status.UNCONFIRMED,
        "Unabhängig prüfen ließ sich die Zahl nicht",
        "kostet der Bau 3 Mio. Euro",
    )
    sample.claim(
        "kostet der Bau 3 Mio. Euro",
        kind=Kind.INDIRECT,
        speaker="der Firma Kern",
        name="Firma Kern",
        cue=["Nach Angaben"],
        verifications=[unconfirmed],
    )
    sample.verify(Status.DISPUTED, "bestreitet", "dass er davon wusste", party="Rat")
    erfunden = sample.verify(Status.DISPUTED, "erfunden", "„Das ist erfunden“")
    sample.claim("„Das ist erfunden“", cue=["hieß es"], verifications=[erfunden])
    confirmed = sample.verify(Status.CONFIRMED, "bestätigte", "dass Geld fließt")
    sample.claim(
        "dass Geld fließt",
        kind=Kind.INDIRECT,
        speaker="Das Land",
        cue=["bestätigte"],
        verifications=[confirmed],
    )
    return sample.annotated()


def ferry() -> AnnotatedBriefing:
    """Build the English sample: no headline, no deck, one section, nothing in doubt."""
    sample = Sample(None, None, [(None, ["“The ferry runs,” said Tom Vale. It was late."])])
    sample.claim("“The ferry runs,”", speaker="Tom Vale", cue=["said"])
    return sample.annotated("en")
