from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.model import Briefing, Document, Span
from briefing.parsing import parse

STRUCTURE = Path(__file__).parent / "labelled" / "structure"
SHARED = Path(__file__).parents[2] / "shared" / "articles"

PARAGRAPH = (
    "Am Abend traf der Rat zusammen und sprach über die Lage am Fluss. Beschlossen wurde nichts, "
    "doch alle wollen am Montag wiederkommen. Bis dahin bleibt die Brücke zu."
)


def read(text: str) -> Briefing:
    return parse(Document("-", text))


def words(briefing: Briefing, span: Span | None) -> str | None:
    return None if span is None else briefing.text[span.start : span.end]


def titles(briefing: Briefing) -> list[str | None]:
    return [words(briefing, section.title) for section in briefing.sections]


def leaves(briefing: Briefing) -> list[tuple[Span, str]]:
    """Everything that holds words, with its role's letter, in reading order."""
    found = [(span, "B") for span in briefing.boilerplate]
    if briefing.headline:
        found.append((briefing.headline, "H"))
    if briefing.deck:
        found.append((briefing.deck, "D"))
    for section in briefing.sections:
        found.extend((paragraph, "P") for paragraph in section.paragraphs)
        if section.title:
            found.append((section.title, "T"))
    return sorted(found)


@pytest.mark.parametrize("path", sorted(STRUCTURE.glob("*.txt")), ids=lambda path: path.stem)
def test_page_is_read_as_labelled(path: Path) -> None:
    """Each line of these pages starts with its role: H, D, T, P, B, M for a mark; "  " goes on."""
    labelled = path.read_text("utf-8").splitlines()
    text = "\n".join(line[2:] for line in labelled)
    expected: list[str] = []
    for line in labelled:
        if line.startswith("  "):
            expected[-1] += "\n" + line[2:]
        elif line and line[0] != "M":
            expected.append(line.strip("# ") if line.startswith(("H #", "T #")) else line)
    expected = [re.sub(r"^([HT]) #+ ", r"\1 ", line) for line in expected]
    briefing = read(text)
    assert [f"{role} {words(briefing, span)}" for span, role in leaves(briefing)] == expected


def test_text_without_subheadings_is_one_section() -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert titles(briefing) == [None]
    assert len(briefing.sections[0].paragraphs) == 2


def test_single_paragraph_has_no_headline() -> None:
    briefing = read(PARAGRAPH)
    assert briefing.headline is None
    assert briefing.deck is None
    assert briefing.sections[0].paragraphs == (Span(0, len(PARAGRAPH)),)


def test_headline_alone_has_no_section() -> None:
    briefing = read("Rat vertagt sich\n")
    assert words(briefing, briefing.headline) == "Rat vertagt sich"
    assert briefing.sections == ()


@pytest.mark.parametrize("text", ["", " \n\t\n", "\n" * 50, "#", "##  "])
def test_nothing_to_read_is_no_error(text: str) -> None:
    briefing = read(text)
    assert briefing.headline is None or words(briefing, briefing.headline)


@pytest.mark.parametrize(
    "title",
    [
        "Wer zahlt den Schaden?",
        "Bürgermeisterin: „Wir bauen neu“",
        "„Niemand hat uns gewarnt“",
        'Mayor: "We will rebuild"',
        "Zahlen: 14 Häuser, 3 Brücken",
        "Der Rat zögert   ",
        "1. Der Fluss steigt",
        "Was hilft – und was nicht",
        "Hilfe aus Merowien!",
        "A. Lund tritt zurück",
    ],
)
def test_subheading_may_look_like(title: str) -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{title}\n\n{PARAGRAPH}")
    assert titles(briefing) == [None, title.strip()]


@pytest.mark.parametrize(
    "line",
    [
        "Das war alles.",
        "„Wir bauen neu.“",
        "„Wir bauen neu!“",
        "»Wir bauen neu«, sagte er.",
        "Die Bürgermeisterin sagte dazu:",
        "- die Brücke am Markt",
        "• die Brücke am Markt",
        "und so weiter",
        "Fluss\tHöhe\tStand",
        "2024 … 2025 …",
        "12 : 14",
        "Die Bürgermeisterin sagte: „Wir bauen neu.“",
        "Das Wasser steigt weiter. Niemand weiß, wie lange die Deiche noch halten",
        PARAGRAPH.replace(".", ","),
    ],
)
def test_subheading_is_not(line: str) -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")
    assert titles(briefing) == [None]
    assert len(briefing.sections[0].paragraphs) == 3


@pytest.mark.parametrize(
    "line",
    [
        "Foto: xyz",
        "© xyz",
        "Das Rathaus am Morgen. Foto: Ada Lund",
        "Das Rathaus am Morgen (Foto: Ada Lund)",
        "Das Rathaus am Morgen. © Ada Lund",
        "Anzeige",
        "Read more: The river",
        "* * *",
    ],
)
def test_line_between_paragraphs_is_boilerplate(line: str) -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")
    assert titles(briefing) == [None]
    assert [words(briefing, span) for span in briefing.boilerplate] == [line]


def test_last_line_is_no_subheading() -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\nBis Montag")
    assert titles(briefing) == [None]
    assert words(briefing, briefing.sections[0].paragraphs[-1]) == "Bis Montag"


@pytest.mark.parametrize(
    "byline", ["Von", "By", "Von Ada Lund", "Von Ada Lund und dpa", "By Ada Lund, Bo Reed", "VON:"]
)
def test_byline_is_boilerplate(byline: str) -> None:
    briefing = read(f"Rat vertagt sich\n\n{byline}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert [words(briefing, span) for span in briefing.boilerplate] == [byline]


def test_name_parted_from_its_by_is_boilerplate() -> None:
    briefing = read(f"Council adjourns\n\nBy\n\nAda Lund\n\n{PARAGRAPH}")
    assert [words(briefing, span) for span in briefing.boilerplate] == ["By", "Ada Lund"]


@pytest.mark.parametrize("line", ["Talbach (dpa)", "08:12", "Politik | Sport | Kultur", "5 min"])
def test_line_above_the_article_is_boilerplate(line: str) -> None:
    briefing = read(f"Rat vertagt sich\n\n{line}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert [words(briefing, span) for span in briefing.boilerplate] == [line]


@pytest.mark.parametrize("headline", ["Von der Brücke bleibt nichts", "By the river, a town waits"])
def test_headline_may_start_like_a_byline(headline: str) -> None:
    briefing = read(f"{headline}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert words(briefing, briefing.headline) == headline


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("17. Januar 2025", "2025-01-17"),
        ("17.01.2025, 08:12 Uhr", "2025-01-17"),
        ("17.1.25", "2025-01-17"),
        ("Stand: 3. März 2024, 9 Uhr", "2024-03-03"),
        ("January 17, 2025", "2025-01-17"),
        ("Updated 17 January 2025 at 6:12 am GMT", "2025-01-17"),
        ("Fri 17 Jan 2025 08.14 GMT", "2025-01-17"),
        ("Published: 2025-01-17", "2025-01-17"),
        ("Von Ada Lund | 17.01.2025", "2025-01-17"),
        ("Stand: 13/12/2024", "2024-12-13"),
        ("Stand: 03/04/2024", None),
        ("Stand: 31.02.2024", None),
        ("Stand: 29.02.2024", "2024-02-29"),
        ("Stand: 29.02.2023", None),
    ],
)
def test_date_line_says_when(line: str, published: str | None) -> None:
    briefing = read(f"Rat vertagt sich\n\n{line}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert briefing.published == published
    assert [words(briefing, span) for span in briefing.boilerplate] == [line]


@pytest.mark.parametrize("dash", ["–", "-", "—"])
def test_agency_dateline_stays_in_its_paragraph(dash: str) -> None:
    paragraph = f"Talbach, 17. Januar 2025 (xyz) {dash} {PARAGRAPH}"
    briefing = read(f"Rat vertagt sich\n\n{paragraph}\n\n{PARAGRAPH}")
    assert briefing.published == "2025-01-17"
    assert words(briefing, briefing.sections[0].paragraphs[0]) == paragraph


def test_date_in_a_sentence_is_not_the_date_of_the_article() -> None:
    briefing = read(f"Rat vertagt sich\n\nAm 17. Januar 2025 kam das Wasser. {PARAGRAPH}")
    assert briefing.published is None


def test_date_of_a_related_post_is_not_the_date_of_the_article() -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{PARAGRAPH}\n\n(17.01.2025)")
    assert briefing.published is None


def test_breadcrumb_names_the_headline_even_with_a_stop() -> None:
    briefing = read(f"Home » Der Rat vertagt sich.\n\nDer Rat vertagt sich.\n\n{PARAGRAPH}")
    assert words(briefing, briefing.headline) == "Der Rat vertagt sich."
    assert [words(briefing, span) for span in briefing.boilerplate] == [
        "Home » Der Rat vertagt sich."
    ]


@pytest.mark.parametrize(
    "headline",
    ["Rat vertagt sich", "Was nun? Der Rat zögert", "Rat: „Wir warten“", "Hilfe ist da!"],
)
def test_few_words_over_the_headline_are_boilerplate(headline: str) -> None:
    briefing = read(f"Politik\n\n{headline} am Montag\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert words(briefing, briefing.headline) == f"{headline} am Montag"
    assert [words(briefing, span) for span in briefing.boilerplate] == ["Politik"]


@pytest.mark.parametrize(
    ("second", "third"),
    [
        ("Der Rat tagt.", PARAGRAPH),
        ("Der Rat tagt …", PARAGRAPH),
        pytest.param("A rot  B C", PARAGRAPH, id="too short"),
        pytest.param("Hochwasserschutzmaßnahmen", PARAGRAPH, id="one word"),
        pytest.param("Der Rat tagt heute in der Halle", "Es regnet.", id="no paragraph below"),
        pytest.param("Der Rat tagt. Niemand weiß, wie lange", PARAGRAPH, id="two sentences"),
        pytest.param("Der Rat tagt und sagt „Gern.“ Gut so!", PARAGRAPH, id="a quoted sentence"),
        pytest.param("Der Rat tagt seit gestern Abend.[1]", PARAGRAPH, id="a note"),
        pytest.param("Der Rat tagt seit gestern. (xyz)", PARAGRAPH, id="an agency"),
    ],
)
def test_first_line_is_the_headline_over_what_is_none(second: str, third: str) -> None:
    briefing = read(f"Titel\n\n{second}\n\n{third}")
    assert words(briefing, briefing.headline) == "Titel"
    assert briefing.boilerplate == ()


def test_deck_is_shorter_than_the_paragraphs() -> None:
    deck = "Der Rat von Talbach kommt nicht voran."
    briefing = read(f"Rat vertagt sich\n\n{deck}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert words(briefing, briefing.deck) == deck


def test_first_paragraph_like_the_others_is_no_deck() -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert briefing.deck is None


def test_paragraph_before_a_dateline_is_the_deck() -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\nTalbach (xyz) - {PARAGRAPH}")
    assert words(briefing, briefing.deck) == PARAGRAPH


def test_paragraph_with_a_dateline_is_no_deck() -> None:
    lead = "Talbach (xyz) - Der Rat kommt nicht voran."
    briefing = read(f"Rat vertagt sich\n\n{lead}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert briefing.deck is None


def test_byline_below_it_makes_a_deck() -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\nVon Ada Lund\n\n{PARAGRAPH}")
    assert words(briefing, briefing.deck) == PARAGRAPH


@pytest.mark.parametrize("trailer", ["VERWANDTE BEITRÄGE", "Related posts:", "## Ähnliche Artikel"])
def test_trailer_goes_on_to_the_end(trailer: str) -> None:
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{trailer}\n\nFluss steigt\n\n{PARAGRAPH}")
    assert len(briefing.sections) == 1
    assert words(briefing, briefing.boilerplate[-1]) == PARAGRAPH


def test_article_goes_on_after_a_list_of_links() -> None:
    links = "Mehr zum Thema\n\nFluss steigt\n\nStadt wartet"
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{links}\n\n{PARAGRAPH}")
    assert words(briefing, briefing.sections[-1].paragraphs[-1]) == PARAGRAPH
    assert "Fluss steigt" in [words(briefing, span) for span in briefing.boilerplate]


def test_subheading_below_a_list_of_links_stays() -> None:
    links = "Mehr zum Thema\n\nFluss steigt\n\nStadt wartet"
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{links}\n\n{PARAGRAPH}")
    assert titles(briefing) == [None, "Stadt wartet"]


def test_links_above_the_article_do_not_end_it() -> None:
    links = "Related posts\n\nRiver rises"
    briefing = read(f"{links}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert len(briefing.sections[0].paragraphs) == 2


def test_line_over_a_shorter_one_is_no_subheading() -> None:
    line = "Auch das Wasser in den Kellern der Altstadt sinkt nun endlich"
    briefing = read(f"Rat vertagt sich\n\n{PARAGRAPH}\n\n{line}\n\nDas dauert noch.")
    assert titles(briefing) == [None]


def test_line_that_breaks_in_mid_sentence_goes_on() -> None:
    sentence = "Der Rat hat nach einer langen Nacht beschlossen,\ndie Brücke zu sperren."
    briefing = read(f"{sentence}\n\n{PARAGRAPH}")
    assert words(briefing, briefing.sections[0].paragraphs[0]) == sentence


def test_lines_of_like_length_that_end_sentences_are_paragraphs() -> None:
    lines = [f"Die Feuerwehr fuhr in der Nacht zum {day} dreimal aus." for day in range(10, 16)]
    briefing = read("\n".join(lines))
    assert len(briefing.sections[0].paragraphs) == len(lines)


def test_items_below_wrapped_lines_stay_apart() -> None:
    wrapped = "Auf dem Programm des Rates stehen in der nächsten\n" * 3
    text = f"{wrapped}Woche, wie er am Abend mitteilte, diese drei Dinge:\n- Brücke\n- Deich"
    briefing = read(f"{PARAGRAPH}\n\n{text}")
    assert [words(briefing, span) for span in briefing.sections[0].paragraphs[2:]] == [
        "- Brücke",
        "- Deich",
    ]


def test_chronicle_keeps_its_dates() -> None:
    day = f"17. Januar 2025\n\n{PARAGRAPH}\n\n"
    briefing = read(f"Chronik der Flut\n\n{PARAGRAPH}\n\n{PARAGRAPH}\n\n{day}")
    assert titles(briefing) == [None, "17. Januar 2025"]


BLOCKS = st.sampled_from(
    [
        "# Titel",
        "## Titel ##",
        "Zeile\n====",
        "Zeile\n---",
        "***",
        "Von",
        "By",
        "Home » Rat",
        "Rat",
        "Rat vertagt sich",
        "17.01.2025",
        "Foto: xyz",
        "Lesen Sie auch",
        "Related posts",
        "- Punkt",
        "1. Punkt",
        "„Zitat“",
        PARAGRAPH,
        "\u2003\u00a0",
        "\ufeff",
        "\x1c#\x1f# x",
    ]
)
PAGES = st.lists(st.tuples(BLOCKS, st.sampled_from(["\n", "\n\n", "\n \n\n", " "]))).map(
    lambda parts: "".join(block + gap for block, gap in parts)
)


@settings(max_examples=300, deadline=None)
@given(st.text() | PAGES | st.text("# =-\n\t.a„“»Von"))
@example("#\u2003x")
@example("x\n===\n===")
@example("# #\n# a #")
@example("0\nA\n# 00\n0")
@example("B0000\n0\n===\nB0000\nA\n00")
@example("a\n\x85\n\u2028b")
@example(f"A.\nRELATED POSTS\n\n{'0' * 119}.")
@example(f"** *\n\n{'0' * 119}.")
def test_every_character_keeps_its_place(text: str) -> None:
    briefing = read(text)
    assert briefing.text == text
    end = 0
    left = list(text)
    for span, _ in leaves(briefing):
        assert end <= span.start < span.end <= len(text)
        part = text[span.start : span.end]
        assert part == part.strip()
        end = span.end
        left[span.start : span.end] = " " * len(part)
    marks = "".join(left)
    assert not marks.strip() or set("".join(marks.split())) <= set("#=-")
    for index, section in enumerate(briefing.sections):
        assert section.index == index
        assert section.span == (section.paragraphs[0].start, section.paragraphs[-1].end)
        assert section.title is None or section.title.end <= section.span.start
        assert index == 0 or section.title is not None
    if text.strip("# =-\n\t") and text.strip():
        assert briefing.headline or briefing.sections


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the overview beside the project")
def test_overview_is_read_like_its_annotation() -> None:
    gold = json.loads((SHARED / "lage-2025-01-17.gold.json").read_text("utf-8"))
    briefing = read((SHARED / gold["file"]).read_text("utf-8"))
    assert briefing.headline == tuple(gold["headline"]["span"])
    assert briefing.deck == tuple(gold["deck"]["span"])
    assert [section.span for section in briefing.sections] == [
        tuple(section["span"]) for section in gold["sections"]
    ]
    assert [section.title for section in briefing.sections] == [
        section["titleSpan"] and tuple(section["titleSpan"]) for section in gold["sections"]
    ]
    assert briefing.boilerplate == ((0, 74), (145, 148), (7054, 7072))
