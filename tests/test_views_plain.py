"""The plain summary: what it shows, in which order, and that it is plain."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from briefing.claims import find_claims
from briefing.language import load
from briefing.model import AnnotatedBriefing, Briefing, Document, Status
from briefing.pipeline import annotate
from briefing.views import markdown
from briefing.views.cells import cells
from briefing.views.labels import format_date, labels_for
from briefing.views.plain import render
from tests.builders import Sample
from tests.sample import bridge, ferry

Check = Callable[[str, str], None]


def test_summary_is_the_expected_one(check_expected: Check) -> None:
    check_expected("bridge.txt", render(bridge()))


def test_full_text_is_the_expected_one(check_expected: Check) -> None:
    check_expected("bridge-full.txt", render(bridge(), full=True, width=40))


def test_english_summary_is_the_expected_one(check_expected: Check) -> None:
    check_expected("ferry.txt", render(ferry()))


@pytest.mark.parametrize("width", [20, 33, 80, 10_000])
def test_lines_keep_the_width(width: int) -> None:
    assert all(
        cells(line) <= width for line in render(bridge(), width=width, full=True).split("\n")
    )


def test_every_doubt_stands_with_speaker_section_and_evidence() -> None:
    block = render(bridge()).partition("Im Artikel unbestätigt oder bestritten (3)")[2]
    assert "[unbestätigt] Firma Kern, Abschnitt 2" in block
    assert "kostet der Bau 3 Mio. Euro" in block
    assert "Im Artikel nicht bestätigt: Unabhängig prüfen ließ sich die Zahl nicht.\n" in block
    assert "dass er davon wusste" in block
    assert "Geld" not in block


@pytest.mark.parametrize(
    ("language", "who"), [("de", "Ada Lind, laut Nordfunk"), ("en", "Ada Lind, via Nordfunk")]
)
def test_who_carries_the_words_is_named_in_the_language_of_the_article(
    language: str, who: str
) -> None:
    sample = Sample(None, None, [(None, ["„Ja“, sagte Ada Lind laut Nordfunk. „Nein“, hieß es."])])
    doubt = sample.verify(Status.DISPUTED, "Nein", "„Ja“")
    sample.claim("„Ja“", speaker="Ada Lind", via="Nordfunk", verifications=[doubt])
    shown = render(sample.annotated(language))
    assert f"„Ja“ — {who} [" in shown
    assert f"] {who}, " in shown


def test_full_text_shows_every_status_and_what_has_it() -> None:
    text = " ".join(render(bridge(), full=True).split())
    assert "Kern [unbestätigt] *kostet der Bau 3 Mio. Euro*." in text
    assert "bestreitet, [bestritten] *dass er davon wusste*." in text
    assert "bestätigte, [bestätigt] *dass Geld fließt*." in text


def test_nothing_in_doubt_is_said_as_not_found() -> None:
    assert render(ferry()).endswith(
        "Nothing found that the article calls unconfirmed or disputed.\n"
    )


def test_briefing_without_anything_renders_empty() -> None:
    nothing = Briefing("-", "Home »\n", None, None, None, (), ())
    assert render(AnnotatedBriefing(nothing, "de", (), ())) == ""


def test_markup_of_the_article_is_left_alone() -> None:
    sample = Sample("[/x] %s {y} $HOME", None, [(None, ["[@click=app.quit]Text[/]"])])
    assert "[/x] %s {y} $HOME" in render(sample.annotated())
    assert "[@click=app.quit]Text[/]" in render(sample.annotated())


def test_unknown_language_gets_english_labels() -> None:
    assert labels_for("xx") == labels_for("en")


@pytest.mark.parametrize("language", ["de", "en"])
def test_labels_name_every_status_differently(language: str) -> None:
    statuses = labels_for(language).statuses
    assert set(statuses) == set(Status)
    assert len(set(statuses.values())) == len(Status)


@pytest.mark.parametrize(
    ("published", "shown"),
    [("2025-01-17", "17. Januar 2025"), ("2025-13-01", "2025-13-01"), ("gestern", "gestern")],
)
def test_dates_are_written_as_the_language_does(published: str, shown: str) -> None:
    assert format_date(published, labels_for("de")) == shown


def test_origin_stands_under_the_headline() -> None:
    document = Document(
        "-",
        "Rat vertagt sich\n\nDer Rat tagte am Abend lange und vertagte sich.",
        published="2025-01-17T08:15Z",
        site="[Flussblatt]",
        author="Ada Lund",
    )
    annotated = annotate(document, "de")
    assert "\n17. Januar 2025, 08:15 UTC · [Flussblatt] · Ada Lund\n" in render(annotated)
    undated = annotate(document._replace(published=None, site=None), "de")
    assert "\n\nAda Lund\n" in render(undated)


@pytest.mark.parametrize("write", [render, markdown.render])
def test_time_grows_with_the_text_not_with_its_square(write: Callable[..., str]) -> None:
    # Invented. Every section is quoted, and in doubt.
    paragraph = "„Wir warten auf {}“, sagte Ada Lind. Das ließ sich nicht bestätigen."

    def measure(sections: int) -> float:
        parts = [(f"Teil {number}", [paragraph.format(number)]) for number in range(sections)]
        sample = Sample("Titel", None, list(parts))
        claims, verifications = find_claims(sample.briefing, load("de"))
        annotated = AnnotatedBriefing(sample.briefing, "de", claims, verifications)
        assert len(verifications) == sections
        times = []
        for _ in range(3):
            start = time.process_time()
            write(annotated, full=True)
            times.append(time.process_time() - start)
        return min(times)  # on a busy machine any one may take twice as long

    assert measure(1600) < 12 * measure(400)
