"""Feeds of every kind are read; what a feed tries beside that comes to nothing."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import LaterError, ProtocolError, UnreadableError
from briefing.model import Feed
from briefing.parsing import parse
from briefing.reading import entries, interpret
from briefing.reading.feeds import MODULE, find_feed, open_entry, open_feed, read_feed
from briefing.reading.payload import Payload
from briefing.reading.text import clean
from briefing.reading.worker import Worker
from tests.feeds import ATOM, JSON_FEED, RSS, rss
from tests.loopback import Loopback, reply, running

LONG = "Der Rat berät am Abend über den Deich, die Brücke und die Fähre. " * 5


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """Give one process for all tests that do not break it."""
    with Worker(MODULE) as worker:
        yield worker


@pytest.fixture
def server() -> Iterator[Loopback]:
    with running(Loopback()) as server:
        yield server


def read(data: bytes | str, worker: Worker | None = None) -> Feed:
    raw = data.encode() if isinstance(data, str) else data
    return read_feed(Payload("f.xml", raw, url="https://fluss.example/feed"), worker)


@pytest.mark.parametrize("text", [RSS, ATOM, JSON_FEED], ids=["rss", "atom", "json"])
def test_feeds_of_all_kinds_give_the_same_entry(text: str, worker: Worker) -> None:
    feed = read(text, worker)
    entry = feed.entries[0]
    assert feed.title == "Flussblatt"
    assert entry.id.endswith("deich")
    assert entry.title == "Der Deich hält"
    assert entry.url == "https://fluss.example/deich"
    assert entry.published == "2025-01-17T08:15"
    assert entry.paragraphs[0] == "Der Pegel fällt."
    assert feed.warnings == ()


def test_authors_languages_and_relative_addresses_are_read(worker: Worker) -> None:
    feed = read(RSS, worker)
    assert feed.language == "de"
    assert [entry.author for entry in feed.entries] == ["Ada Lund", None]
    assert feed.entries[1].url == "https://fluss.example/faehre"
    assert feed.entries[0].paragraphs == ("Der Pegel fällt.", "„Wir hoffen“, sagte Ada Lind.")


def test_feed_that_is_opened_as_a_file_is_an_overview() -> None:
    briefing = parse(interpret(Payload("f.xml", RSS.encode())))
    assert briefing.headline
    assert briefing.text[slice(*briefing.headline)] == "Flussblatt"
    assert [briefing.text[slice(*one.title)] for one in briefing.sections if one.title] == [
        "Der Deich hält"
    ]
    assert (briefing.published, briefing.time) == ("2025-01-17", "08:15")


# What feeds try


def test_entity_bomb_is_stopped() -> None:
    levels = "".join(f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 10))
    bomb = f'<!DOCTYPE rss [<!ENTITY a0 "haha">{levels}]>'
    start = time.monotonic()
    try:
        feed = read(bomb.encode() + rss("<title>&a9;</title>"))
    except UnreadableError:
        feed = None
    assert time.monotonic() - start < 4
    assert feed is None or all(len(entry.title) < 1000 for entry in feed.entries)


def test_external_entity_opens_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("geheim")
    for kind in ("file://", ""):
        head = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{kind}{secret}">]>'
        try:
            feed = read(head.encode() + rss("<title>a &x; b</title><description>&x;</description>"))
        except UnreadableError:
            continue
        assert "geheim" not in repr(feed)


def test_name_of_a_file_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(RSS)
    with pytest.raises(UnreadableError, match="not a feed"):
        read(str(path))


@pytest.mark.parametrize(
    "entity", ["&#27;]52;c;aGk=&#7;", "&amp;#27;[31m", "&#x9b;31m", "&#8238;", "\x9b31m"]
)
def test_control_characters_of_titles_links_and_authors_are_removed(
    entity: str, worker: Worker
) -> None:
    item = (
        f"<title>Rat {entity} tagt</title><link>https://fluss.example/{entity}</link>"
        f"<author>Ada {entity}</author><guid>g{entity}</guid>"
        f"<description>Text {entity}</description><pubDate>{entity}</pubDate>"
    )
    for entry in read(rss(item, "<title>b</title>"), worker).entries:
        for words in (
            entry.id,
            entry.title,
            entry.url or "",
            entry.author or "",
            *entry.paragraphs,
        ):
            assert clean(words) == words
            assert "\n" not in words


@pytest.mark.parametrize(
    "link",
    ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://a/b", "http://", " "],
)
def test_addresses_that_are_not_followed_are_dropped(link: str, worker: Worker) -> None:
    (entry,) = read(rss(f"<title>a</title><link>{link}</link>"), worker).entries
    assert entry.url is None or entry.url.startswith("https://fluss.example/")


# What is broken


def test_truncated_feed_gives_its_good_entries_and_a_warning(worker: Worker) -> None:
    feed = read(RSS[: RSS.index("<item><title>Streit") + 30], worker)
    assert feed.entries[0].title == "Der Deich hält"
    assert any("damaged" in warning for warning in feed.warnings)


def test_windows_bytes_in_a_feed_that_claims_utf8_are_read(worker: Worker) -> None:
    feed = read(RSS.encode("cp1252", "replace"), worker)
    assert feed.entries[0].title == "Der Deich hält"


def test_feed_without_entries_is_no_error(worker: Worker) -> None:
    feed = read(rss(), worker)
    assert feed.entries == ()
    assert feed.warnings == ("no entries",)


def test_only_the_first_200_entries_are_read(worker: Worker) -> None:
    start = time.monotonic()
    feed = read(rss(*(f"<title>{number}</title>" for number in range(100_000))), worker)
    assert time.monotonic() - start < 3
    assert [entry.title for entry in feed.entries] == [str(number) for number in range(200)]
    assert feed.warnings == ("only 200 of 100000 entries are read",)


def test_feed_nested_without_end_is_refused_at_the_deadline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("briefing.reading.feeds.DEADLINE", 0.5)
    start = time.monotonic()
    with pytest.raises(UnreadableError, match="too much for the parser"):
        read(rss("<a>" * 200_000))
    assert time.monotonic() - start < 3


def test_entries_without_title_date_or_id_have_stable_ids(worker: Worker) -> None:
    items = (
        "<description>Nur Text, sonst nichts.</description>",
        "",
        "<title>a</title><guid>x</guid>",
        "<title>b</title><guid>x</guid><pubDate>Fri, 01 Jan 2100 00:00:00 GMT</pubDate>",
        "<title>c</title><guid>x</guid><pubDate>gestern</pubDate>",
    )
    feed = read(rss(*items), worker)
    assert [entry.title for entry in feed.entries] == [
        "Nur Text, sonst nichts. …",
        "(untitled)",
        *("a", "b", "c"),
    ]
    assert [entry.id for entry in feed.entries][2:] == ["x", "x#2", "x#3"]
    assert len({entry.id for entry in feed.entries}) == 5
    assert [entry.published for entry in feed.entries][3:] == ["2100-01-01T00:00", None]
    assert read(rss(*items), worker) == feed


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Nur Text",
        b"<html><body><p>Eine Seite</p></body></html>",
        b"{}",
        b'{"items": 1}',
        b"[" * 100_000,
        b"\0\1\2",
        b"<?xml version='1.0'?>",
        # Both were found by the fuzz run: feedparser itself trips over them.
        b"<rss><channel><item><feed xmlns='http://www.w3.org/2005/Atom'><link></h2></item></link>",
        b" ",
    ],
)
def test_what_is_no_feed_is_refused(data: bytes, worker: Worker) -> None:
    try:
        feed = read(data, worker)
    except UnreadableError:
        return
    assert feed.entries == ()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                *("<item>", "</item>", "<entry>", "<title>", "</title>", "<link>", "</link>", "<"),
                *(
                    "<guid>",
                    "</guid>",
                    "<pubDate>",
                    "&#27;",
                    "&amp;",
                    "<![CDATA[",
                    "]]>",
                    "\x1b[2J",
                ),
                *("<!DOCTYPE rss [", "<!ENTITY a 'b'>", "]>", "&a;", "<content:encoded>", "[/foo]"),
                *(
                    "<p>Text</p>",
                    "Fri, 17 Jan 2025 08:15:00 +0100",
                    "http://[",
                    "\0",
                    "İ",
                    "{",
                    "<!--",
                ),
            ]
        ),
        max_size=25,
    )
)
def test_any_feed_is_read_or_refused(monkeypatch: pytest.MonkeyPatch, fragments: list[str]) -> None:
    def ask(_: Worker, question: bytes, *__: object) -> bytes:
        return entries.answer(question)

    monkeypatch.setattr(Worker, "ask", ask)
    monkeypatch.setattr(Worker, "__enter__", lambda worker: worker)
    try:
        feed = read("<rss><channel>" + "".join(fragments))
    except UnreadableError:
        return
    for entry in feed.entries:
        for words in (entry.id, entry.title, *entry.paragraphs):
            assert clean(words) == words


# Where feeds and their entries lead


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def test_feed_behind_a_page_is_found(server: Loopback) -> None:
    link = '<link rel=alternate type="application/rss+xml" href="/feed?a=1&amp;b=2">'
    server.routes["/"] = reply(page(f"<p>{LONG}</p>", link), media_type="text/html")
    server.routes["/feed?a=1&b=2"] = reply(RSS.encode(), media_type="application/rss+xml")
    assert open_feed(server.url).feed.title == "Flussblatt"


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("<link rel=alternate type=application/atom+xml href=a.xml>", "https://x.example/b/a.xml"),
        ("<LINK HREF='/f' TYPE='application/feed+json'>", "https://x.example/f"),
        ("<link rel=stylesheet href=a.css><link type=text/css href=f>", None),
        ("<link type=application/rss+xml>", None),
        ("<link " * 10_000, None),
    ],
)
def test_page_names_its_feed(head: str, found: str | None) -> None:
    assert find_feed(head, "https://x.example/b/") == found


def test_page_without_a_feed_says_so(server: Loopback) -> None:
    server.routes["/"] = reply(page(f"<p>{LONG}</p>"), media_type="text/html")
    with pytest.raises(UnreadableError, match="not a feed"):
        open_feed(server.url)


def feed_of(server: Loopback, path: str, text: str = "Kurz.") -> None:
    item = f"<title>Der Deich hält</title><link>{path}</link><description>{text}</description>"
    date = "<pubDate>Fri, 17 Jan 2025 08:15:00 +0100</pubDate>"
    server.routes["/feed"] = reply(rss(item + date), media_type="application/rss+xml")


def test_entry_is_read_from_its_page(server: Loopback) -> None:
    feed_of(server, "/deich")
    server.routes["/deich"] = reply(
        page(f"<article><h1>Der Deich hält</h1><p>{LONG}</p></article>"), media_type="text/html"
    )
    subscription = open_feed(f"{server.url}/feed")
    document = open_entry(subscription, subscription.feed.entries[0])
    assert "Der Rat berät am Abend" in document.text
    assert (document.published, document.site) == ("2025-01-17T08:15", "Flussblatt")


def test_entry_whose_page_holds_no_article_is_read_from_the_feed(server: Loopback) -> None:
    feed_of(server, "/deich", LONG)
    server.routes["/deich"] = reply(page("<p>Bitte anmelden.</p>"), media_type="text/html")
    subscription = open_feed(f"{server.url}/feed")
    document = open_entry(subscription, subscription.feed.entries[0])
    assert "Der Rat berät am Abend" in document.text
    assert document.warnings == ("the page holds no article; here is what the feed gives",)


def test_entry_of_a_busy_server_says_so(server: Loopback) -> None:
    feed_of(server, "/deich", LONG)
    server.routes["/deich"] = reply(b"", "503 Busy")
    subscription = open_feed(f"{server.url}/feed")
    with pytest.raises(LaterError):
        open_entry(subscription, subscription.feed.entries[0])


def test_entry_of_a_feed_in_a_file_may_not_lead_into_the_private_net(
    server: Loopback, tmp_path: Path
) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(rss(f"<title>a</title><link>{server.url}/router</link>"))
    subscription = open_feed(str(path))
    with pytest.raises(ProtocolError, match="private network"):
        open_entry(subscription, subscription.feed.entries[0])
    assert server.requests == []


def test_json_of_another_kind_stays_text() -> None:
    text = json.dumps({"version": "1", "items": []})
    assert interpret(Payload("-", text.encode())).text == text
