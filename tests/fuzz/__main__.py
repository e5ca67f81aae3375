"""Run random cases through one stage after the other; print and count what breaks a promise."""

from __future__ import annotations

import argparse
import json
import logging
import random
import sys
import time
import traceback
import warnings
from collections.abc import Callable

from briefing.errors import BriefingError
from briefing.model import AnnotatedBriefing, Briefing, Document, Span
from briefing.parsing import parse
from briefing.pipeline import annotate
from briefing.reading import entries, page
from briefing.reading.addresses import parse_address, show
from briefing.reading.feeds import feed_document, find_feed, read_feed
from briefing.reading.front_matter import read_front_matter, write_article
from briefing.reading.html import read_page
from briefing.reading.payload import Payload, find_kind
from briefing.reading.strip import strip_markup, tame_entities
from briefing.reading.text import clean, decode, printable
from briefing.reading.worker import Worker
from briefing.views import explain, markdown, plain
from briefing.views import json as view_json
from tests.fuzz.material import CONTROLS, FACTS, FEED, HTML, MARKUP, NEWS, write_case

SLOW = 2.0
"""Seconds that no case of this size may take."""
FORBIDDEN = {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), *"\u202a\u202e\u2066\ufeff"}
FORBIDDEN -= {"\n", "\t"}

Check = Callable[[random.Random], str]
"""Writes a case, checks it, and gives it back."""


def hold(is_so: object, what: str) -> None:
    if not is_so:
        raise AssertionError(what)


def is_clean(text: str) -> bool:
    return FORBIDDEN.isdisjoint(text) and not any("\ud800" <= one < "\ue000" for one in text)


def check_clean(chance: random.Random) -> str:
    text = write_case(chance, CONTROLS, MARKUP)
    cleaned = clean(text)
    hold(is_clean(cleaned), "a control character is left")
    hold(clean(cleaned) == cleaned, "cleaning twice changes more")
    hold(len(printable(text).splitlines()) <= 1, "a name takes two lines")
    return text


def check_decode(chance: random.Random) -> str:
    text = write_case(chance, CONTROLS, NEWS)
    codec = chance.choice(("utf-8", "utf-16", "utf-16-le", "cp1252", "cp850", "mac_roman"))
    data = bytearray(text.encode(codec, "replace"))
    for _ in range(chance.randrange(3)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)
    declared = chance.choice((None, "utf-8", "latin-1", "hex", "utf-7", "x", "shift_jis", "cp037"))
    try:
        decoded, _ = decode(bytes(data), "f", declared=declared, is_cut=chance.random() < 0.3)
    except BriefingError:
        return text
    hold(is_clean(clean(decoded)), "a control character is left")
    find_kind(decoded, Payload("f", bytes(data)))
    return text


def check_strip(chance: random.Random) -> str:
    html = write_case(chance, HTML, CONTROLS)
    for block in strip_markup(tame_entities(html)):
        hold(block.words and block.words == block.words.strip(), "a block is blank")
    find_feed(html, "https://example.org/")
    return html


def check_address(chance: random.Random) -> str:
    url = write_case(
        chance, ("http://", "a", "@", ":", "/", "[", "]", "?", "#", "%", "ü", ".", "\\")
    )
    hold("@" not in show(f"http://{url}").partition("//")[2].partition("/")[0].partition("?")[0]
         .partition("#")[0], "a password is shown")  # fmt: skip
    try:
        address = parse_address(f"http://{url}")
    except BriefingError:
        return url
    hold((address.netloc + address.target).isascii(), "an address is not ASCII")
    return url


def check_structure(chance: random.Random) -> str:
    text = clean(write_case(chance, NEWS, MARKUP, most=30))
    check_briefing(parse(Document("-", text)))
    return text


def check_facts(chance: random.Random) -> str:
    text = chance.choice(FACTS[:2]) + write_case(chance, FACTS, MARKUP, NEWS)
    text = clean(text)
    document = read_front_matter(Document("-", text))
    hold(document.text == text, "the text was changed")
    last = 0
    for mark in document.marks:
        hold(last <= mark.span.start < mark.span.end <= len(text), "marks overlap")
        last = mark.span.end
    check_briefing(parse(document))
    again = read_front_matter(document._replace(text=clean(write_article(document))))
    check_briefing(parse(again))
    return text


def check_claims(chance: random.Random) -> str:
    text = clean(write_case(chance, NEWS, NEWS, MARKUP, most=60))
    check_annotated(annotate(Document("-", text), chance.choice((None, "de", "en", "und"))))
    return text


def check_views(chance: random.Random) -> str:
    text = clean(write_case(chance, NEWS, MARKUP, CONTROLS, most=60))
    annotated = annotate(Document("-", text))
    width = chance.choice((20, 40, 80))
    for written in (
        plain.render(annotated, width=width, full=chance.random() < 0.5),
        markdown.render(annotated, full=True),
        explain.render(annotated, width=width),
        view_json.render(annotated),
    ):
        hold(is_clean(written), "a view writes a control character")
    hold(json.loads(view_json.render(annotated))["text"] == text, "JSON loses text")
    return text


def check_page(chance: random.Random) -> str:
    html = "<html><body>" + write_case(chance, HTML, HTML, NEWS, CONTROLS, most=40)
    try:
        document = read_page(html, "f")
    except BriefingError as error:
        hold(is_clean(str(error)), "a message holds a control character")
        return html
    check_document(document)
    return html


def check_feed(chance: random.Random) -> str:
    text = "<rss><channel>" if chance.random() < 0.7 else ""
    text += write_case(chance, FEED, FEED, HTML, CONTROLS, most=40)
    data = text.encode("utf-8", "replace")
    try:
        feed = read_feed(Payload("f", data, url="https://example.org/feed"))
        document = feed_document(feed)
    except BriefingError as error:
        hold(is_clean(str(error)), "a message holds a control character")
        return text
    for entry in feed.entries:
        for words in (
            entry.id,
            entry.title,
            entry.url or "",
            entry.author or "",
            *entry.paragraphs,
        ):
            hold(is_clean(words) and "\n" not in words, "an entry is not clean")
    check_document(document)
    return text


def check_document(document: Document) -> None:
    hold(is_clean(document.text), "a text holds a control character")
    for fact in document[4:]:
        hold(fact is None or (is_clean(fact) and "\n" not in fact), "a fact is not clean")
    check_briefing(parse(document))


def check_briefing(briefing: Briefing) -> None:
    spans = [*briefing.boilerplate, briefing.headline, briefing.deck]
    for section in briefing.sections:
        spans += [section.title, *section.paragraphs]
    last = 0
    for span in sorted(span for span in spans if span):
        words = briefing.text[slice(*span)]
        hold(last <= span.start and words == words.strip() and words, "a block is no block")
        last = span.end


def check_annotated(annotated: AnnotatedBriefing) -> None:
    size = len(annotated.briefing.text)
    spans: list[Span] = []
    for claim in annotated.claims:
        hold(claim.content, "a claim is empty")
        spans += [*claim.content, *claim.cue]
        hold(all(0 <= one < len(annotated.verifications) for one in claim.verifications), "index")
    for verification in annotated.verifications:
        spans += [*verification.trigger, *verification.scope]
    hold(all(0 <= start < end <= size for start, end in spans), "a span leads out of the text")


CHECKS: dict[str, tuple[Check, int]] = {
    "cleaning": (check_clean, 400),
    "encodings": (check_decode, 150),
    "stripping": (check_strip, 150),
    "addresses": (check_address, 150),
    "structure": (check_structure, 80),
    "front matter": (check_facts, 50),
    "claims": (check_claims, 12),
    "views": (check_views, 3),
    "pages": (check_page, 3),
    "feeds": (check_feed, 2),
}
"""Each stage, and how many of a thousand cases it gets."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("error", FutureWarning)
    # In this very process: a hundred times as fast, and a crash is a finding as well.
    answers = {
        "briefing.reading.unplugged": page.answer,
        "briefing.reading.entries": entries.answer,
    }
    Worker.__enter__ = lambda worker: worker  # type: ignore[method-assign]
    Worker.ask = lambda worker, question, *_: answers[worker._module](question)  # type: ignore[method-assign]
    failures = 0
    for name, (check, share) in CHECKS.items():
        count = options.cases * share // 1000
        failures += run_checks(name, check, count, options.seed)
    return 1 if failures else 0


def run_checks(name: str, check: Check, count: int, seed: int) -> int:
    """Run one stage; print each failure with the seed that makes its case again."""
    failures: dict[str, int] = {}
    start = time.monotonic()
    for number in range(count):
        chance = random.Random(f"{seed} {name} {number}")
        before = time.monotonic()
        try:
            check(chance)
            hold(time.monotonic() - before < SLOW, "slow")
        except Exception as error:  # noqa: BLE001 whatever it is, it is a finding
            place = traceback.extract_tb(error.__traceback__)[-1]
            key = f"{type(error).__name__}: {str(error)[:80]} ({place.name}:{place.lineno})"
            if failures.setdefault(key, 0) < 3:
                print(f"{name} {seed} {number}: {key}", flush=True)
            failures[key] += 1
    took = time.monotonic() - start
    print(
        f"{name:14} {count:9,} cases {took:7.0f} s {sum(failures.values()):6} failures", flush=True
    )
    return len(failures)


sys.exit(main())
