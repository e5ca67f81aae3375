"""What stands on a page besides the article: what gives it away, and what must stay."""

from __future__ import annotations

import pytest

from briefing.model import Briefing, Document
from briefing.parsing import parse

FIRST = (
    "Am Abend traf der Rat zusammen und sprach über die Lage am Fluss. Beschlossen wurde nichts, "
    "doch alle wollen am Montag wiederkommen."
)
SECOND = (
    "Bis dahin bleibt die Brücke gesperrt, sagte die Bürgermeisterin. Ob der Damm hält, ließ sich "
    "am Abend nicht überprüfen."
)


def read(*lines: str) -> Briefing:
    return parse(Document("-", "\n".join(lines)))


def headline_of(briefing: Briefing) -> str | None:
    return briefing.text[slice(*briefing.headline)] if briefing.headline else None


def boilerplate_of(briefing: Briefing) -> list[str]:
    return [briefing.text[slice(*span)] for span in briefing.boilerplate]


def paragraphs_of(briefing: Briefing) -> list[str]:
    return [briefing.text[slice(*span)] for part in briefing.sections for span in part.paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "Alles Wichtige vom Tag in unserem Newsletter: Hier anmelden",
        "Sign up to Morning Call, our free newsletter",
        "Wir benötigen Ihre Zustimmung, um diesen Inhalt anzuzeigen. Er kommt von anderswo.",
        "Our privacy policy has changed",
        "Die Brücke von oben © Ada Lund/dpa",
        "Eine Frau am Ufer. (Ada Lund / Selbild)",
        "[Foto einer Brücke]",
        "Ada Lund contributed reporting from Selma.",
    ],
)
def test_line_is_known_by_its_words(line: str) -> None:
    briefing = read("Der Fluss steigt weiter", "", FIRST, "", line, "", SECOND)
    assert boilerplate_of(briefing) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Der Verlag stellt seinen Newsletter ein, an dem nach eigenen Angaben elf Leute arbeiten.",
        "Nachrichtenagenturen zufolge ist der Damm an drei Stellen gebrochen und wird geräumt.",
        "Mit der Nutzung des Kanals haben beide Länder seit dem Krieg gute Erfahrungen gemacht.",
    ],
)
def test_sentence_with_such_a_word_is_none(line: str) -> None:
    briefing = read("Der Fluss steigt weiter", "", FIRST, "", line, "", SECOND)
    assert paragraphs_of(briefing) == [FIRST, line, SECOND]


def test_line_that_begins_with_its_author_is_about_the_author() -> None:
    box = "Ada Lund ist Korrespondentin in Selma und schreibt über Flüsse, Brücken und Dämme."
    briefing = read("Der Fluss steigt weiter", "", "Von Ada Lund", "", FIRST, "", SECOND, "", box)
    assert boilerplate_of(briefing) == ["Von Ada Lund", box]


def test_caption_is_known_by_being_printed_again_with_its_credit() -> None:
    caption = "Sandsäcke am Ufer der Tessel in der Nacht zum Montag"
    credited = f"{caption} Foto: dpa"
    briefing = read("Der Fluss steigt weiter", FIRST, caption, credited, SECOND)
    assert boilerplate_of(briefing) == [caption, credited]


def test_headline_is_the_second_printing_below_a_kicker() -> None:
    title = "Der Fluss steigt weiter"
    briefing = read(title, "Hochwasser", title, "Stand: 03.03.2025 09:14 Uhr", FIRST, SECOND)
    assert headline_of(briefing) == title
    assert boilerplate_of(briefing)[:2] == [title, "Hochwasser"]


def test_headline_may_be_a_sentence_and_a_half_over_its_date() -> None:
    title = "Vier Tote nach dem Bruch des Damms. Was wir wissen, und was nicht"
    briefing = read(title, "Stand: 03.03.2025 09:14 Uhr", FIRST, SECOND)
    assert headline_of(briefing) == title


def test_menu_above_the_headline_is_no_article() -> None:
    menu = ["Politik", "Wirtschaft", "Sport", "Kultur", "E-Paper", "Abo", "Jobs", "Wetter", "Reise"]
    title = "Der Fluss steigt weiter"
    briefing = read(*menu, title, "Von Ada Lund", FIRST, SECOND)
    assert headline_of(briefing) == title
    assert paragraphs_of(briefing) == [FIRST, SECOND]


def test_department_over_a_paragraph_is_a_subheading() -> None:
    briefing = read("Der Morgen in Kürze", "", "Politik", "", FIRST, "", "Sport", "", SECOND)
    titles = [briefing.text[slice(*one.title)] for one in briefing.sections if one.title]
    assert titles == ["Politik", "Sport"]


def test_article_goes_on_below_related_stories() -> None:
    links = ["RELATED STORIES", "Ferry runs aground off Selma", "Why dams break in the spring"]
    briefing = read("The river rises again", "", FIRST, "", *links, "", SECOND, "", FIRST)
    assert paragraphs_of(briefing) == [FIRST, SECOND, FIRST]


def test_short_paragraph_under_its_subheading_stays_among_furniture() -> None:
    short = "Am Nachmittag wollen die Minister telefonieren. Erwartet wird davon nichts."
    lines = ["Newsletter abonnieren", "Das wird wichtig", short, "Zur Startseite"]
    briefing = read("Der Fluss steigt weiter", FIRST, SECOND, *lines)
    assert paragraphs_of(briefing) == [FIRST, SECOND, short]


def test_long_lines_show_that_short_ones_are_not_wrapped() -> None:
    group = [
        "Der Fluss in Selma steigt seit dem Mittag",
        "Ada Lund",
        "Die Brücke ist zu und bleibt es",
    ]
    briefing = read("Hochwasser", "", FIRST, "", SECOND, "", *group, "", FIRST, "", SECOND)
    spans = [*briefing.boilerplate, *(part.title for part in briefing.sections if part.title)]
    assert not any("\n" in briefing.text[slice(*span)] for span in spans)
    assert not any("\n" in words for words in paragraphs_of(briefing))


def test_sentence_about_somebody_who_is_a_tag_stays() -> None:
    about = "Ada Lund hat den Rat am Abend verlassen, ohne sich zu den Vorwürfen zu äußern."
    lines = ["Schlagworte", "Ada Lund", "Hochwasser"]
    briefing = read("Ada Lund", "Der Fluss steigt weiter", "", FIRST, "", about, "", SECOND, *lines)
    assert about in paragraphs_of(briefing)
