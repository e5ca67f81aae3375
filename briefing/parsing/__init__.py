"""Document -> Briefing: headline, deck, sections, and what of the page is no article.

Text arrives as it is copied from the web. Its blocks are given roles, one kind after the other:
page furniture, headline, deck, sub-headings; what is left is a paragraph. Every block keeps its
place, so that nothing of the text is lost. Where the source's own markup says what a block is,
nothing is guessed: only page furniture among its paragraphs and titles is still looked for.
"""

from __future__ import annotations

from briefing.model import Briefing, Document, Role, Section, Span
from briefing.parsing.blocks import Block, split_blocks
from briefing.parsing.dates import find_date
from briefing.parsing.furniture import dateline_date, is_labels, page_months
from briefing.parsing.page import Page, lay_out
from briefing.parsing.roles import find_roles

__all__ = ["parse"]


def parse(document: Document) -> Briefing:
    """Find the structure of a text.

    Headline, deck, titles, paragraphs and boilerplate do not overlap and are stripped of white
    space; together they hold every character but Markdown's heading marks. A text that is nothing
    but boilerplate is shown as one section all the same. Only a text with no paragraph at all, a
    headline alone or nothing, has no section.
    """
    text = document.text
    blocks = _blocks(document)
    page = lay_out(text, blocks)
    roles = find_roles(page)
    spans = [block.span for block in blocks]
    named = dict(zip(reversed(roles), reversed(spans), strict=True))
    deck = [span for span, role in zip(spans, roles, strict=True) if role is Role.DECK]
    published = document.published or _published(page, roles)
    return Briefing(
        source=document.source,
        text=text,
        published=published[:10] if published else None,
        headline=named.get(Role.HEADLINE),
        deck=Span(deck[0].start, deck[-1].end) if deck else None,
        sections=_sections(spans, roles),
        boilerplate=tuple(
            span for span, role in zip(spans, roles, strict=True) if role is Role.BOILERPLATE
        ),
        time=published[11:] or None if published else None,
        site=document.site,
        author=document.author,
        url=document.url,
    )


def _blocks(document: Document) -> list[Block]:
    """Take the marked blocks as they are; split what stands behind them."""
    blocks = [Block(mark.span, mark.level, role=mark.role) for mark in document.marks]
    start = blocks[-1].span.end if blocks else 0
    return blocks + split_blocks(document.text, start)


def _sections(spans: list[Span], roles: list[Role]) -> tuple[Section, ...]:
    sections: list[Section] = []
    title: Span | None = None
    paragraphs: list[Span] = []

    def close() -> None:
        if paragraphs:
            span = Span(paragraphs[0].start, paragraphs[-1].end)
            sections.append(Section(len(sections), title, span, tuple(paragraphs)))

    for span, role in zip(spans, roles, strict=True):
        if role is Role.TITLE:
            close()
            title, paragraphs = span, []
        elif role is Role.PARAGRAPH:
            paragraphs.append(span)
    close()
    return tuple(sections)


def _published(page: Page, roles: list[Role]) -> str | None:
    """Find the date: in a date line above the article, in its dateline, in a labelled line.

    A date without a label below the article belongs to somebody else's headline.
    """
    first = roles.index(Role.PARAGRAPH) if Role.PARAGRAPH in roles else len(roles)
    for place, (line, role) in enumerate(zip(page.lines, roles, strict=True)):
        if role is Role.BOILERPLATE and (place < first or is_labels(line, is_opening=False)):
            date = find_date(line, page_months())
            if date:
                return date[1]
    return dateline_date(page.lines[first]) if first < len(roles) else None
