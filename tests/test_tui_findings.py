"""What is found bit by bit ends as what is found at once, under a text that stands still."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import permutations

import pytest

from briefing.model import AnnotatedBriefing, Found, Span, Status
from briefing.tui.app import BriefingApp
from briefing.tui.findings import Findings
from briefing.tui.layout import find_panels
from tests.pilot import NARROW, WIDE, Reader, make_long, read, reading
from tests.reader_sample import make_sample


def cut(annotated: AnnotatedBriefing) -> list[Found]:
    """Cut into parts, one per section."""
    starts = [panel.start for panel in find_panels(annotated.briefing)]
    ends = [*starts[1:], len(annotated.briefing.text)]
    parts = []
    for start, end in zip(starts, ends, strict=True):
        numbers = [
            number
            for number, verification in enumerate(annotated.verifications)
            if start <= verification.trigger[0].start < end
        ]
        claims = tuple(
            claim._replace(verifications=tuple(map(numbers.index, claim.verifications)))
            for claim in annotated.claims
            if start <= claim.content[0].start < end
        )
        verifications = tuple(annotated.verifications[number] for number in numbers)
        parts.append(Found(Span(start, end), claims, verifications))
    return parts


def bare(annotated: AnnotatedBriefing) -> AnnotatedBriefing:
    return annotated._replace(claims=(), verifications=())


@pytest.mark.parametrize("order", permutations(range(4)))
def test_parts_add_up_in_any_order(order: tuple[int, ...]) -> None:
    sample = make_sample()
    panels = find_panels(sample.briefing)
    whole, findings = Findings(sample, panels), Findings(bare(sample), panels)
    parts = cut(sample)
    # One of them comes twice, as a part does that was only glanced at before.
    for number in (order[0], *order):
        change = findings.add(parts[number])
        assert number in change.panels
    assert findings.annotated == sample
    assert [entry.content for entry in findings.entries] == [
        entry.content for entry in whole.entries
    ]
    assert +findings.statuses == whole.statuses
    assert findings.speakers == whole.speakers
    for panel in range(len(panels)):
        assert len(findings.touching(panel)) == len(whole.touching(panel))
        assert findings.triggers(panel) == whole.triggers(panel)
        assert findings.traits_within(panel) == whole.traits_within(panel)
    assert findings.panels_with_status() == whole.panels_with_status() == [1, 2]


def test_entry_is_found_again_by_itself_and_by_its_words() -> None:
    sample = make_sample()
    findings = Findings(sample, find_panels(sample.briefing))
    entry, key = findings.entries[3], findings.rows.keys[3]
    assert findings.entry(key) == entry
    assert findings.index_of(key) == findings.find_same(entry) == 3
    findings.add(cut(sample)[1])
    assert findings.index_of(key) is None
    assert findings.find_same(entry) == 3
    findings.add(Found(cut(sample)[1].span, (), ()))
    assert findings.find_same(entry) is None
    assert findings.statuses[Status.DISPUTED] == 0


class Feed:
    """Gives parts whenever a byte is written to it."""

    def __init__(self, parts: list[Found]) -> None:
        self._parts = iter(parts)
        self._reading, self._writing = os.pipe()
        self.is_over = self.is_stopped = False
        self.places: list[int] = []

    def fileno(self) -> int:
        return self._reading

    def look_at(self, offset: int) -> None:
        self.places.append(offset)

    def give(self) -> None:
        os.write(self._writing, b"!")

    def receive(self) -> list[Found]:
        os.read(self._reading, 1)
        part = next(self._parts, None)
        self.is_over = part is None
        return [part] if part else []

    def stop(self) -> None:
        if not self.is_stopped:
            os.close(self._reading)
            os.close(self._writing)
        self.is_stopped = True


class Failing(Feed):
    def receive(self) -> list[Found]:
        self.is_over = True
        os.read(self._reading, 1)
        raise RuntimeError("out of words")


@pytest.fixture
def feed() -> Iterator[Feed]:
    feed = Feed(cut(make_sample()))
    yield feed
    feed.stop()


async def test_what_comes_is_marked_counted_and_listed(feed: Feed) -> None:
    sample = make_sample()
    async with BriefingApp(bare(sample), finder=feed).run_test(size=WIDE) as pilot:
        reader = Reader(pilot)
        await pilot.pause()
        assert "Looking" in reader.text
        assert "Nothing to list" not in reader.text
        for number in range(5):
            feed.give()
            await pilot.pause(0.05)
            assert ("…" in read(reader.screen.query_one("Header"))) is (number < 4)
        assert "9 claims" in read(reader.screen.query_one("Header"))
        assert "Sure 9  All 9  ” 3  ◌✗ 2" in read(reader.screen.claims_pane)
        assert "◌ fehlen Ersatzteile" in read(reader.article)
        assert "2 claims · 1 ◌" in read(reader.article)
        assert feed.is_stopped
        await reader.press("n", "n", "n", "n", "enter")
        assert "✗ Denied" in reader.card


async def test_what_is_there_before_the_first_frame_is_in_it(feed: Feed) -> None:
    feed.give()
    async with BriefingApp(bare(make_sample()), finder=feed).run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert "3 claims" in Reader(pilot).text


async def test_quitting_ends_the_search_for_claims(feed: Feed) -> None:
    async with BriefingApp(bare(make_sample()), finder=feed).run_test(size=WIDE) as pilot:
        await pilot.press("q")
    assert feed.is_stopped


async def test_engine_is_told_where_one_reads() -> None:
    sample = make_long()
    feed = Feed([])
    async with BriefingApp(bare(sample), finder=feed).run_test(size=NARROW) as pilot:
        await pilot.pause()
        await pilot.press("7")
        await pilot.pause()
        assert feed.places[-1] == find_panels(sample.briefing)[6].start
    feed.stop()


async def test_failing_engine_is_said() -> None:
    feed = Failing([])
    app = BriefingApp(bare(make_sample()), finder=feed)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.pause()
        feed.give()
        for _ in range(100):  # a busy machine takes its time
            await pilot.pause(0.05)
            if "out of words" in Reader(pilot).text:
                break
        assert "out of words" in Reader(pilot).text
    feed.stop()


def words_of(reader: Reader) -> list[str]:
    """Give the first lines of text on the screen, without borders: counts in them may change."""
    lines = [line.strip("│▁▂▃▄▅▆▇█ ") for line in read(reader.article).splitlines()]
    return [line for line in lines if line and line[0] not in "╭╰"][:4]


@pytest.mark.parametrize("keys", ["6jj", "G", "3n"])
async def test_text_stands_still_while_claims_come(keys: str) -> None:
    sample = make_long()
    async with reading(NARROW, bare(sample)) as reader:
        await reader.press(*keys)
        before = words_of(reader)
        for part in cut(sample):
            reader.screen.show_found(part)
            await reader.pilot.pause()
        assert words_of(reader) == before


async def test_selection_survives_what_comes_before_it() -> None:
    sample = make_sample()
    first, second, *_ = cut(sample)
    async with reading(WIDE, bare(sample)) as reader:
        reader.screen.show_found(second)
        await reader.press("n")
        assert reader.screen.selected == 0
        reader.screen.show_found(first)
        await reader.pilot.pause()
        assert reader.screen.selected == 3


async def test_end_of_a_long_text_stands_still_while_it_is_measured() -> None:
    async with reading(NARROW, make_long(900)) as reader:
        await reader.press("G")
        before = read(reader.article)
        assert "Title 900" in before
        while not (reader.article.painter and reader.article.painter.column.is_exact):
            await reader.pilot.pause(0.02)
        assert read(reader.article) == before
        await reader.press("g")
        assert "Title 1 " in read(reader.article)
