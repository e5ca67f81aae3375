"""Facts at the start of a text file are read where they stand; articles are written that way."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.model import Briefing, Document, Mark, Role, Span
from briefing.parsing import parse
from briefing.reading import interpret
from briefing.reading.compose import Block, compose
from briefing.reading.front_matter import write_article
from briefing.reading.payload import Payload
from briefing.reading.text import clean

LONG = (
    "Am Abend traf der Rat zusammen und sprach über die Lage am Fluss. Beschlossen wurde nichts, "
    "doch alle wollen am Montag wiederkommen."
)


def read(text: str) -> Document:
    return interpret(Payload("a.md", text.encode()))


def words_of(briefing: Briefing, span: Span | None) -> str | None:
    return briefing.text[slice(*span)] if span else None


def test_facts_of_a_markdown_file_are_taken_where_they_stand() -> None:
    text = (
        "---\ntitle: 'Rat vertagt sich'\ndate: 2025-01-17 08:15\nsource: https://fluss.example/a\n"
        f"author: Ada Lund\ntags:\n  - rat\n---\n\n{LONG}\n\n## Wie weiter?\n\n{LONG}\n"
    )
    document = read(text)
    assert document.text == text
    assert document.title == "Rat vertagt sich"
    assert document.url == "https://fluss.example/a"
    briefing = parse(document)
    assert words_of(briefing, briefing.headline) == "Rat vertagt sich"
    assert (briefing.published, briefing.time) == ("2025-01-17", "08:15")
    assert (briefing.author, briefing.site) == ("Ada Lund", None)
    assert [words_of(briefing, section.title) for section in briefing.sections] == [
        None,
        "Wie weiter?",
    ]
    assert briefing.sections[0].paragraphs == (
        Span(text.index(LONG), text.index(LONG) + len(LONG)),
    )


def test_toml_between_plus_signs_is_read_too() -> None:
    document = read(
        f'+++\ntitle = "Rat vertagt sich"\ndate = 2025-01-17T08:15:00+01:00\n+++\n{LONG}'
    )
    assert (document.title, document.published) == ("Rat vertagt sich", "2025-01-17T08:15")


def test_headline_that_repeats_the_title_is_no_second_one() -> None:
    briefing = parse(read(f"---\ntitle: Rat vertagt sich\n---\n# Rat vertagt sich\n\n{LONG}"))
    assert [len(section.paragraphs) for section in briefing.sections] == [1]
    assert briefing.sections[0].title is None


@pytest.mark.parametrize(
    ("source", "site", "url"),
    [
        ("Flussblatt", "Flussblatt", None),
        ("https://fluss.example/a", None, "https://fluss.example/a"),
        ("javascript:alert(1)", "javascript:alert(1)", None),
    ],
)
def test_source_is_a_name_or_a_web_address(source: str, site: str | None, url: str | None) -> None:
    document = read(f"---\nsource: {source}\n---\n{LONG}")
    assert (document.site, document.url) == (site, url)


@pytest.mark.parametrize(
    "text",
    [
        f"---\n{LONG}\n---\n{LONG}",
        f"---\n\n---\n{LONG}",
        "---\n",
        "---\ntitle: x",
        f"---\ntitle: kein Ende\n\n{LONG}",
        f"---\n{'x: y' + chr(10)}" + "zeile\n" * 100 + "---\n",
        f"--- \ntitle: x\n---\n{LONG}",
        f"***\ntitle: x\n***\n{LONG}",
    ],
)
def test_line_that_only_parts_is_no_front_matter(text: str) -> None:
    document = read(text)
    assert (document.marks, document.title) == ((), None)
    assert document.text == text


@pytest.mark.parametrize("value", ["", '""', "[]", ">", "|", "null", "''"])
def test_empty_title_is_none(value: str) -> None:
    document = read(f"---\ntitle: {value}\nauthor: Ada\n---\n{LONG}")
    assert document.title is None
    assert all(mark.role is Role.BOILERPLATE for mark in document.marks)


def article(*blocks: tuple[Role, str], **facts: str) -> Document:
    found = [Block(role, words, 2 if role is Role.TITLE else 0) for role, words in blocks]
    return compose("-", found)._replace(**facts)  # type: ignore[arg-type]


def blocks_of(document: Document) -> list[tuple[Role, int, str]]:
    return [
        (mark.role, mark.level, document.text[slice(*mark.span)])
        for mark in document.marks
        if mark.role is not Role.BOILERPLATE
    ]


LINES = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"])
) | st.sampled_from(
    [
        *(
            "# kein Titel",
            "## auch keiner",
            "---",
            "+++",
            "===",
            "\\",
            "\\# x",
            "- eins",
            "1. eins",
        ),
        *('"', "'", '"Ja"', "title: x", "* * *", "…", "| a |", "> zitiert", "\u00a0x", "[/foo]"),
    ]
)


@given(
    LINES,
    st.none() | LINES,
    st.lists(st.tuples(st.sampled_from([Role.TITLE, Role.PARAGRAPH]), LINES), max_size=6),
)
def test_article_is_read_back_as_it_was_written(
    title: str, deck: str | None, rest: list[tuple[Role, str]]
) -> None:
    blocks = [(Role.HEADLINE, title), *([(Role.DECK, deck)] if deck else []), *rest]
    written = article(*blocks, published="2025-01-17T08:15", site="Flussblatt", author="Ada Lund")
    assume(written.marks)
    text = write_article(written)
    assert clean(text) == text
    document = read(text)
    assert blocks_of(document) == blocks_of(written)
    assert document.published == "2025-01-17T08:15"
    assert (document.site, document.author) == ("Flussblatt", "Ada Lund")


def test_scraps_of_a_page_are_not_written() -> None:
    document = Document(
        "-",
        "212\n\nText",
        marks=(Mark(Span(0, 3), Role.BOILERPLATE), Mark(Span(5, 9), Role.PARAGRAPH)),
    )
    assert "212" not in write_article(document)


@given(st.text(alphabet=st.sampled_from("-+\n:= '\"#\\abtile>|\u00a0"), max_size=60))
def test_any_start_of_a_text_is_read(text: str) -> None:
    document = read(f"---\ntitle: a\n{text}\n---\n{LONG}")
    briefing = parse(document)
    assert briefing.text == clean(document.text)
    last = 0
    for mark in document.marks:
        assert last <= mark.span.start < mark.span.end
        last = mark.span.end
