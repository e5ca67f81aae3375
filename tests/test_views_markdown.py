"""The Markdown view: structure ours, every character of the article literal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.model import AnnotatedBriefing, Briefing, Span, Status, Verification
from briefing.views.cells import squeeze
from briefing.views.markdown import render
from tests.builders import Sample
from tests.sample import bridge

HOSTILE = st.text(alphabet="a1 *_`[]()<>#+-=|~&;!.:/\\$\"'{}@wh\n\t„“", min_size=1)


def parse(markdown: str) -> list[Token]:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return parser.parse(markdown)


def inline(markdown: str) -> list[Token]:
    return [token for token in parse(markdown) if token.type == "inline"]


def test_summary_is_the_expected_one(check_expected: Callable[[str, str], None]) -> None:
    check_expected("bridge.md", render(bridge()))


def test_full_text_is_the_expected_one(check_expected: Callable[[str, str], None]) -> None:
    check_expected("bridge-full.md", render(bridge(), full=True))


def test_headings_quotes_and_list_are_markdown() -> None:
    tags = [token.tag for token in parse(render(bridge())) if token.nesting == 1]
    assert [tags.count(tag) for tag in ("h1", "h2", "blockquote", "ul")] == [1, 3, 3, 4]


@given(HOSTILE)
def test_text_of_the_article_is_never_interpreted(text: str) -> None:
    words = squeeze(text)
    if not words:
        return
    sample = Sample(text, text, [(text, [text])])
    headline, deck, _, title, paragraph, _ = inline(render(sample.annotated(), full=True))
    assert plain(headline) == words
    assert plain(deck) == words
    assert plain(title) == f"1. {words}"
    assert plain(paragraph) == words


@given(HOSTILE, st.tuples(*[st.integers(0, 40)] * 4))
def test_words_with_a_status_stand_between_signs_that_change_no_letter(
    text: str, places: tuple[int, ...]
) -> None:
    first, second, third, fourth = (min(place, len(text)) for place in places)
    if not text.strip():
        return
    sample = Sample(None, None, [(None, [text])])
    sample.verifications = [
        Verification(Status.DISPUTED, (Span(0, 1),), (Span(*sorted(ends)),), "xx.rule")
        for ends in ((first, second), (third, fourth))
    ]
    paragraph = inline(render(sample.annotated(), full=True))[2]
    words = plain(paragraph, "em_open", "em_close").replace("[bestritten]", "")
    assert "".join(words.split()) == "".join(text.replace("[bestritten]", "").split())


def test_end_of_words_with_a_status_is_to_be_seen() -> None:
    sample = Sample(None, None, [(None, ["Es heißt, das Werk brenne, und niemand lösche."])])
    sample.verify(Status.UNCONFIRMED, "Es heißt", "das Werk brenne", "niemand lösche")
    rendered = render(sample.annotated(), full=True)
    assert r"\[unbestätigt\] *das Werk brenne*, und *niemand lösche*." in rendered


def plain(token: Token, *others: str) -> str:
    """Give the text of a block; anything but text in it fails, but for the deck's bold."""
    children = token.children or []
    assert {child.type for child in children} <= {
        *("text", "text_special", "strong_open", "strong_close"),
        *others,
    }
    return "".join(child.content for child in children)


@pytest.mark.parametrize("text", ["https://x.example/a", "www.x.example"])
def test_bare_address_does_not_become_a_link(text: str) -> None:
    assert text not in render(Sample(text, None, [(None, ["Text."])]).annotated())


def test_briefing_without_anything_renders_empty() -> None:
    nothing = Briefing("-", "Home »\n", None, None, None, (), ())
    assert render(AnnotatedBriefing(nothing, "de", (), ())) == ""
