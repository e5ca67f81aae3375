"""Pages become articles: headline, deck, sub-headings and facts; nothing a page does breaks it."""

from __future__ import annotations

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import UnreadableError
from briefing.model import Briefing, Document, Role, Span
from briefing.parsing import parse
from briefing.reading import interpret, read
from briefing.reading.html import read_page
from briefing.reading.page import answer
from briefing.reading.payload import Payload

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))

WORDS = (
    "Am Abend traf der Rat zusammen und sprach über die Lage am Fluss. Beschlossen wurde nichts, "
    "doch alle wollen am Montag wiederkommen. Bis dahin bleibt die Brücke zu, sagte Ada Lind. "
)
MORE = [f"{place}: {WORDS}" for place in ("Selk", "Niederau", "Tessel", "Holmark")]


def page(body: str, head: str = "<title>Rat vertagt sich</title>") -> str:
    return f"<!doctype html><html lang=de><head>{head}</head><body>{body}</body></html>"


def article(body: str) -> str:
    return page(f"<article><h1>Rat vertagt sich</h1>{body}</article>")


def words_of(briefing: Briefing, span: Span | None) -> str | None:
    return briefing.text[slice(*span)] if span else None


def words_marked(document: Document, role: Role) -> list[str]:
    return [document.text[slice(*mark.span)] for mark in document.marks if mark.role is role]


@pytest.fixture
def taken_apart_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare a test a process of its own, for what is found in a page: it takes a fifth of a second.

    What that process is for, deadlines and cuts, is tested with it.
    """
    monkeypatch.setattr("briefing.reading.html._extract", lambda data, *_: answer(data))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("taken_apart_here")
def test_page_in_the_style_of_a_news_site_is_read_as_labelled(name: str) -> None:
    briefing = parse(read(str(PAGES / f"{name}.html")))
    found = {
        "headline": words_of(briefing, briefing.headline),
        "deck": words_of(briefing, briefing.deck),
        "titles": [words_of(briefing, one.title) for one in briefing.sections if one.title],
        "paragraphs": [
            words_of(briefing, paragraph)
            for section in briefing.sections
            for paragraph in section.paragraphs
        ],
        "published": briefing.published,
        "time": briefing.time,
        "site": briefing.site,
        "author": briefing.author,
        "language": read(str(PAGES / f"{name}.html")).language or "en",
    }
    labelled = json.loads((PAGES / f"{name}.json").read_text("utf-8"))
    if name in ("agency_de", "oldsite_en"):  # these pages declare no language
        found.pop("language"), labelled.pop("language")
    assert found == labelled


@pytest.mark.parametrize(
    "heading",
    [
        "<p><b>Wer zahlt?</b><br>{}</p>",
        "<div>{0}<br><strong>Wer zahlt?</strong><br />{0}</div>",
        "<div>{0}<br/> <b><span style='color:red'>Wer zahlt?</span></b> <br>{0}</div>",
        "<div style='font-weight:700'>Wer zahlt?</div><p>{}</p>",
        "<p><span style='font-weight: bold'>Wer zahlt?</span></p><p>{}</p>",
        "<div class='a-crosshead x'>Wer zahlt?</div><p>{0}</p>"
        "<div class='a-crosshead x'>Wer noch?</div><p>{0}</p>",
        "<p class=zwischentitel>Wer zahlt?</p><p>{0}</p><p class=zwischentitel>Wer noch?</p><p>{0}",
    ],
)
def test_line_that_is_printed_as_a_subheading_heads_a_section(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(article(f"<p>{MORE[0]}</p>{heading.format(MORE[1])}<p>{MORE[2]}</p>"))
    document = read(str(path))
    assert "Wer zahlt?" in words_marked(document, Role.TITLE)
    assert words_marked(document, Role.PARAGRAPH).count(MORE[1].strip()) == heading.count("{")


@pytest.mark.parametrize(
    "line",
    [
        "<div>{0}<br><b>Vierzig Millionen</b> sind es.<br>{0}</div>",
        "<div>{0}<br><b>Das war alles.</b><br>{0}</div>",
        "<div style='font-weight:700'>{}</div>",
        "<div style='font-weight:400'>Wer nicht zahlt</div>",
        "<p class=crosshead>{}</p>",
    ],
)
def test_words_in_bold_are_no_subheading(tmp_path: Path, line: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(article(f"<p>{MORE[0]}</p>{line.format(MORE[1])}<p>{MORE[2]}</p>"))
    assert words_marked(read(str(path)), Role.TITLE) == []


def test_extraction_is_no_worse_than_that_of_trafilatura() -> None:
    """F over the words of all pages, ours against that of the library's plain call."""
    from trafilatura import extract

    ours, theirs = [], []
    for name in NAMES:
        labelled = json.loads((PAGES / f"{name}.json").read_text("utf-8"))
        gold = [labelled["headline"], labelled["deck"] or "", *labelled["titles"]]
        gold += labelled["paragraphs"]
        briefing = parse(read(str(PAGES / f"{name}.html")))
        spans = [briefing.headline, briefing.deck]
        for section in briefing.sections:
            spans += [section.title, *section.paragraphs]
        shown = " ".join(words_of(briefing, span) or "" for span in spans)
        plain = extract((PAGES / f"{name}.html").read_bytes(), fast=True, include_comments=False)
        ours.append(f_score(shown, " ".join(gold)))
        theirs.append(f_score(plain or "", " ".join(gold)))
    assert sum(ours) >= 0.95 * sum(theirs)
    assert min(ours) > 0.9


def f_score(found: str, gold: str) -> float:
    one, other = Counter(found.split()), Counter(gold.split())
    same = (one & other).total()
    return 2 * same / (one.total() + other.total())


@pytest.mark.parametrize(
    ("entity", "shown"),
    [
        ("&#27;[31m", "[31m"),
        ("&#x1b;]52;c;aGk=&#7;", "]52;c;aGk="),
        ("&#x1B[2J", "[2J"),
        ("&amp;#27;[31m", "&#27;[31m"),
        ("&#155;31m", "›31m"),
        ("&#150;", "–"),
        ("&#0;&#xD800;&#x110000;", ""),
        ("&#8238;abc", "abc"),
    ],
)
@pytest.mark.usefixtures("taken_apart_here")
def test_entity_of_a_control_character_costs_neither_article_nor_terminal(
    entity: str, shown: str
) -> None:
    document = read_page(article(f"<p>{WORDS * 2}{entity}</p><p>{WORDS}</p>"), "a.html")
    assert shown in document.text
    assert document.text.count("Bis dahin") == 3
    assert not any(character in document.text for character in "\x1b\x07\x9b\u202e\0")
    assert document.warnings == ()


@pytest.mark.usefixtures("taken_apart_here")
def test_control_characters_of_facts_are_removed() -> None:
    head = (
        "<title>Rat &#27;]0;x&#7;vertagt</title><meta name=author content='Ada &#27;[31mLind'>"
        "<meta property=og:site_name content='Fluss&#x9b;31mblatt'>"
    )
    document = read_page(page(f"<article><p>{WORDS * 3}</p></article>", head), "a.html")
    for fact in (document.title, document.author, document.site):
        assert fact
        assert fact.isprintable()


@pytest.mark.parametrize("depth", [260, 3_000, 100_000])
def test_text_nested_deeper_than_the_parser_goes_is_kept(depth: int) -> None:
    body = f"{'<div>' * depth}<p>{WORDS}</p>{'</div>' * depth}<p>Ende. {WORDS}</p>"
    document = read_page(page(f"<article>{body}</article>"), "a.html")
    assert document.text.count("Bis dahin") == 2
    assert document.warnings == ("this page is too much for the parser; here are all its words",)


def test_page_that_keeps_the_parser_busy_is_shown_at_the_deadline() -> None:
    attributes = " ".join(f"a{number}='x'" for number in range(120_000))
    start = time.monotonic()
    document = read_page(page(f"<div {attributes}><p>{WORDS}</p></div>"), "a.html", deadline=0.5)
    assert time.monotonic() - start < 5
    assert "Bis dahin bleibt die Brücke zu" in document.text
    assert len(document.warnings) == 1


@pytest.mark.parametrize(
    "html",
    [
        page("<h1>404</h1><p>Diese Seite gibt es nicht mehr.</p>"),
        page("<div class=cookie-banner><p>Wir verwenden Cookies. Stimmen Sie zu.</p></div>"),
        page("<div id=root></div><script>render()</script>"),
        page(""),
        "<html>",
    ],
)
@pytest.mark.usefixtures("taken_apart_here")
def test_page_without_article_says_so_with_its_title(html: str) -> None:
    with pytest.raises(UnreadableError, match=r"^a\.html: no article found"):
        read_page(html, "a.html")


@pytest.mark.usefixtures("taken_apart_here")
def test_title_of_a_page_without_article_is_named() -> None:
    with pytest.raises(UnreadableError, match='no article found "Nicht da"'):
        read_page(page("<p>Weg.</p>", "<title>Nicht &#27;da</title>"), "a.html")


@pytest.mark.parametrize("cut", [0.5, 0.7, 0.9])
def test_cut_off_page_gives_what_is_there(cut: float) -> None:
    html = article("".join(f"<p>{number}. {WORDS}</p>" for number in range(20)))
    document = read_page(html[: int(len(html) * cut)], "a.html")
    assert "3. Am Abend traf der Rat" in document.text


@pytest.mark.usefixtures("taken_apart_here")
def test_unclosed_tags_cost_no_paragraph() -> None:
    document = read_page(f"<html><body><h1>Rat<p>{MORE[0]}<p><b>{MORE[1]}<p><i>{MORE[2]}", "a.html")
    assert document.text.count("Bis dahin") == 3


@pytest.mark.usefixtures("taken_apart_here")
def test_scripts_and_styles_are_no_text() -> None:
    body = f"<p>{WORDS}<script>steal()</script></p><style>p{{}}</style><p>{WORDS}</p>"
    text = read_page(article(body), "a.html").text
    assert "steal" not in text
    assert "p{}" not in text


@pytest.mark.usefixtures("taken_apart_here")
def test_lost_subheadings_stand_over_their_paragraphs() -> None:
    body = "".join(
        f"<section><a href=/x><h3>Zwischentitel {number}</h3></a><p>{words}</p></section>"
        for number, words in enumerate(MORE)
    )
    document = read_page(article(f"<p>{WORDS}</p>{body}"), "a.html")
    assert words_marked(document, Role.TITLE) == [f"Zwischentitel {number}" for number in range(4)]


@pytest.mark.usefixtures("taken_apart_here")
def test_bold_line_above_a_paragraph_is_a_subheading() -> None:
    body = (
        f"<p><b>Von Ada Lund</b></p><p>{MORE[0]}</p><p><strong>Wer zahlt?</strong></p>"
        f"<p>{MORE[1]}</p><p><b>Das war alles.</b></p><p>{MORE[2]} <b>Niemand</b></p>"
    )
    document = read_page(page(f"<article><h1>Rat vertagt sich</h1>{body}</article>"), "a.html")
    assert words_marked(document, Role.TITLE) == ["Wer zahlt?"]


@pytest.mark.usefixtures("taken_apart_here")
def test_heading_of_a_link_list_is_no_subheading() -> None:
    links = "<aside><h3>Lesen Sie auch</h3><ul><li><a href=/x>Der Deich hält</a></li></ul></aside>"
    document = read_page(article(f"<p>{WORDS}</p>{links}<p>{WORDS}</p>"), "a.html")
    assert words_marked(document, Role.TITLE) == []


@pytest.mark.usefixtures("taken_apart_here")
def test_lists_tables_and_quotations_are_kept() -> None:
    body = (
        f"<p>{WORDS}</p><ul><li>eins <b>fett</b></li><li>zwei</li></ul><p>{WORDS}</p>"
        f"<ol><li>erstens</li><li>zweitens</li></ol><blockquote>Wir bleiben.</blockquote>"
        f"<p>{WORDS}</p><table><tr><td>Pegel</td><td>7,01 m</td></tr></table><p>{WORDS}</p>"
    )
    lines = read_page(article(body), "a.html").text.split("\n\n")
    for line in ("- eins fett", "- zwei", "1. erstens", "2. zweitens", "Wir bleiben."):
        assert line in lines
    assert "Pegel | 7,01 m" in lines


@pytest.mark.usefixtures("taken_apart_here")
def test_line_breaks_part_paragraphs_only_in_pairs() -> None:
    lines = read_page(article(f"<p>{WORDS}<br>weiter<br> <br/>{MORE[0]}</p>"), "a.html").text
    assert lines.count("\n\n") == 2
    assert "Ada Lind. weiter\n\n" in lines


@pytest.mark.usefixtures("taken_apart_here")
def test_page_is_recognised_by_content_whatever_it_is_called() -> None:
    data = b"\xef\xbb\xbf\n<!-- -->\n" + article(f"<p>{WORDS * 2}</p>").encode()
    document = interpret(Payload("-", data))
    assert words_marked(document, Role.HEADLINE) == ["Rat vertagt sich"]


@pytest.mark.parametrize("text", ["<3 ist ein Herz", "a < b", "< html", "<Name> sagte", "<<<"])
def test_text_that_begins_with_a_bracket_stays_text(text: str) -> None:
    assert interpret(Payload("-", text.encode())).text == text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("<meta charset=windows-1252>", "cp1252"),
        ("<meta charset=utf-8>", "cp1252"),
        ("<meta charset=iso-8859-1>", "utf-8"),
        ('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-15">', "iso8859-15"),
        ("", "utf-16"),
    ],
)
@pytest.mark.usefixtures("taken_apart_here")
def test_umlauts_of_a_page_survive_what_it_declares(declared: str, encoding: str) -> None:
    html = page(f"<article><p>{WORDS * 3}</p></article>", declared)
    document = interpret(Payload("a.html", html.encode(encoding)))
    assert "Bis dahin bleibt die Brücke zu" in document.text


def test_page_of_more_than_five_megabytes_is_cut_with_a_warning() -> None:
    data = article(f"<p>{WORDS * 2}</p><!--{'x' * 5_100_000}--><p>Danach {WORDS}</p>").encode()
    document = interpret(Payload("a.html", data))
    assert document.warnings[0] == "truncated after 5 MB"
    assert "Bis dahin" in document.text


def test_second_reading_comes_from_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    html = article(f"<p>{WORDS * 3}</p>")
    first = read_page(html, "a.html")

    def refuse(*_: Any) -> None:
        raise AssertionError("asked again")

    monkeypatch.setattr("briefing.reading.worker.Worker", refuse)
    assert read_page(html, "a.html") == first
    (path,) = (tmp_path / "briefing" / "pages").iterdir()
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", [b"", b"{", b"null", b'{"title": 1}', b"[]", b"\xff"])
@pytest.mark.usefixtures("taken_apart_here")
def test_damaged_cache_is_renewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    html = article(f"<p>{WORDS * 3}</p>")
    first = read_page(html, "a.html")
    (path,) = (tmp_path / "briefing" / "pages").iterdir()
    whole = path.read_bytes()
    path.write_bytes(damage)
    assert read_page(html, "a.html") == first
    assert path.read_bytes() == whole


def test_cache_that_cannot_be_written_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert read_page(article(f"<p>{WORDS * 3}</p>"), "a.html").marks


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            *("<p>", "</p>", "<div>", "</div>", "<h2>", "</h2>", "<article>", "<ul><li>", "<br>"),
            *("<script>", "</script>", "<!--", "-->", "<", ">", "&#27;", "&lt;", "<a href=", '"'),
            *("<table><tr><td>", "</table>", "<blockquote>", "<title>", "[/foo]", "\x1b[2J", "\0"),
            *(
                WORDS,
                "Zwischentitel",
                "<![CDATA[",
                "<?xml",
                "<svg",
                "İ",
                "\u202e",
                "<h1>",
                "<style>",
            ),
        ]
    ),
    max_size=30,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FRAGMENTS)
def test_any_page_is_read_or_refused(monkeypatch: pytest.MonkeyPatch, fragments: list[str]) -> None:
    monkeypatch.setattr("briefing.reading.html._extract", lambda data, *_: answer(data))
    try:
        document = read_page("<html>" + "".join(fragments), "a.html")
    except UnreadableError:
        return
    assert document.text.strip()
    for mark in document.marks:
        line = document.text[slice(*mark.span)]
        assert line == line.strip()
        assert "\n" not in line
    assert not any(character in document.text for character in "\x1b\0\u202e")
    parse(document)
