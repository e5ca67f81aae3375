"""What the source's own markup says is taken as it is; only what it leaves open is looked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Briefing, Document, Mark, Role, Span
from briefing.parsing import parse

LONG = (
    "Am Abend traf der Rat zusammen und sprach über die Lage am Fluss. Beschlossen wurde nichts, "
    "doch alle wollen am Montag wiederkommen."
)


def marked(*parts: tuple[Role, str], behind: str = "", **facts: str) -> Document:
    """Make a document whose blocks are all marked, but for the text behind them."""
    text = ""
    marks = []
    for role, words in parts:
        span = Span(len(text), len(text) + len(words))
        marks.append(Mark(span, role, 2 if role is Role.TITLE else 0))
        text += words + "\n\n"
    return Document("-", text + behind, marks=tuple(marks), **facts)  # type: ignore[arg-type]


def words(briefing: Briefing, span: Span | None) -> str | None:
    return briefing.text[slice(*span)] if span else None


def test_marked_roles_are_not_guessed_again() -> None:
    briefing = parse(
        marked(
            (Role.HEADLINE, "Rat vertagt sich."),
            (Role.DECK, LONG),
            (Role.PARAGRAPH, "Kein Titel, obwohl er so aussieht"),
            (Role.PARAGRAPH, LONG),
            (Role.TITLE, "Ein Titel, der wie ein Satz endet."),
            (Role.PARAGRAPH, LONG),
        )
    )
    assert words(briefing, briefing.headline) == "Rat vertagt sich."
    assert words(briefing, briefing.deck) == LONG
    assert [words(briefing, section.title) for section in briefing.sections] == [
        None,
        "Ein Titel, der wie ein Satz endet.",
    ]
    assert len(briefing.sections[0].paragraphs) == 2
    assert briefing.boilerplate == ()


def test_signs_of_markdown_in_a_marked_paragraph_mark_nothing() -> None:
    briefing = parse(
        marked((Role.HEADLINE, "Rat"), (Role.PARAGRAPH, "# Gefälscht"), (Role.PARAGRAPH, LONG))
    )
    assert words(briefing, briefing.headline) == "Rat"
    assert words(briefing, briefing.sections[0].paragraphs[0]) == "# Gefälscht"


def test_page_furniture_between_marked_paragraphs_is_left_out() -> None:
    briefing = parse(
        marked(
            (Role.HEADLINE, "Rat vertagt sich"),
            (Role.PARAGRAPH, "Von Ada Lund und dpa"),
            (Role.PARAGRAPH, LONG),
            (Role.PARAGRAPH, "Rat vertagt sich"),
            (Role.PARAGRAPH, LONG),
            (Role.TITLE, "Ähnliche Artikel"),
            (Role.PARAGRAPH, "Der Deich hält"),
        )
    )
    left_out = [words(briefing, span) for span in briefing.boilerplate]
    assert "Von Ada Lund und dpa" in left_out
    assert "Ähnliche Artikel" in left_out
    assert "Der Deich hält" in left_out
    assert len(briefing.sections) == 1


def test_text_behind_the_marks_is_read_as_ever() -> None:
    briefing = parse(
        marked(
            (Role.BOILERPLATE, "titel:"),
            (Role.HEADLINE, "Rat vertagt sich"),
            behind=f"{LONG}\n\n## Wie weiter?\n\n{LONG}\n",
        )
    )
    assert words(briefing, briefing.headline) == "Rat vertagt sich"
    assert [words(briefing, section.title) for section in briefing.sections] == [
        None,
        "Wie weiter?",
    ]


def test_source_states_date_time_site_and_author() -> None:
    document = marked(
        (Role.PARAGRAPH, LONG), published="2025-01-17T08:15", site="Flussblatt", author="Ada Lund"
    )
    briefing = parse(document)
    assert (briefing.published, briefing.time) == ("2025-01-17", "08:15")
    assert (briefing.site, briefing.author) == ("Flussblatt", "Ada Lund")
    assert parse(document._replace(published="2025-01-17")).time is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(Role),
            st.sampled_from(["Von", "Rat", LONG, "Mehr zum Thema", "- eins", "Stand: 3. Mai 2024"])
            | st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Z"]))
            .map(str.strip)
            .filter(bool),
        ),
        max_size=8,
    )
)
def test_every_marked_block_has_one_place(parts: list[tuple[Role, str]]) -> None:
    seen: set[Role] = set()
    for place, (role, text) in enumerate(parts):
        if role in (Role.HEADLINE, Role.DECK) and role in seen:
            parts[place] = (Role.PARAGRAPH, text)
        seen.add(role)
    document = marked(*parts)
    briefing = parse(document)
    leaves = [*briefing.boilerplate, briefing.headline, briefing.deck]
    for section in briefing.sections:
        leaves += [section.title, *section.paragraphs]
    found = sorted(span for span in leaves if span)
    assert found == [mark.span for mark in document.marks]
