"""Marks stand at the right characters, and symbols before the right words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Claim, Kind, Span, Status
from briefing.tui.entries import Entry, find_innermost
from briefing.tui.findings import Findings
from briefing.tui.listing import Filter
from briefing.tui.marks import ClaimMarks, Mark, Marking, lay_over, mark_text
from tests.builders import Sample

TEXT = "Sie sagte: „Es regnet“, aber das ist nicht bestätigt."


def make_entry(
    start: int,
    end: int,
    kind: Kind | None = Kind.INDIRECT,
    status: Status = Status.UNSTATED,
    confidence: float = 1.0,
) -> Entry:
    content = (Span(start, end),)
    claim = Claim("c1", 0, kind, content, None, (), status, (), "x", confidence) if kind else None
    return Entry(claim, content, status, (), 0)


def mark(
    *entries: Entry, claims: ClaimMarks = ClaimMarks.ALL, statuses: bool = True
) -> dict[int, int]:
    """Tell the mark of every marked character."""
    marking = mark_text(TEXT, entries, (), claims, statuses)
    return marks_of(marking, len(TEXT))


def marks_of(marking: Marking, length: int) -> dict[int, int]:
    marks = {}
    for piece in marking.pieces("x" * length, 0, length):
        if piece.mark and not piece.mark & Mark.INSERTED:
            for offset in range(piece.start, piece.start + len(piece.text)):
                marks[offset] = piece.mark
    return marks


def test_verbatim_and_indirect_are_marked_apart() -> None:
    marks = mark(make_entry(0, 3), make_entry(11, 22, Kind.DIRECT))
    assert marks == dict.fromkeys(range(3), Mark.INDIRECT) | dict.fromkeys(
        range(11, 22), Mark.VERBATIM
    )


def test_verbatim_only_leaves_the_others_out() -> None:
    marks = mark(make_entry(0, 3), make_entry(11, 22, Kind.DIRECT), claims=ClaimMarks.VERBATIM)
    assert set(marks) == set(range(11, 22))


def test_claims_can_be_off_while_doubts_are_on() -> None:
    entry = make_entry(0, 3, status=Status.UNCONFIRMED)
    assert set(mark(entry, claims=ClaimMarks.OFF).values()) == {Mark.UNCONFIRMED}


def test_doubts_can_be_off_while_claims_are_on() -> None:
    entry = make_entry(0, 3, status=Status.UNCONFIRMED)
    assert set(mark(entry, statuses=False).values()) == {Mark.INDIRECT}


def test_symbol_stands_before_the_words() -> None:
    entry = make_entry(11, 22, Kind.DIRECT, Status.DISPUTED)
    marking = mark_text(TEXT, [entry], (), ClaimMarks.ALL, True)
    drawn = "".join(piece.text for piece in marking.pieces(TEXT, 0, len(TEXT)))
    assert drawn == TEXT.replace("„", "✗ „")


def test_graver_symbol_stands_where_two_begin() -> None:
    entries = [make_entry(11, 22, status=status) for status in Status if status != "unstated"]
    marking = mark_text(TEXT, entries, (), ClaimMarks.ALL, True)
    assert marking.inserted.symbols == {11: "✗ "}


def test_trigger_is_marked_where_it_stands() -> None:
    marking = mark_text(TEXT, (), [Span(37, 52)], ClaimMarks.OFF, True)
    assert marks_of(marking, len(TEXT)) == dict.fromkeys(range(37, 52), Mark.TRIGGER)


def test_mark_of_the_moment_is_laid_over_the_others() -> None:
    entry = make_entry(11, 22, Kind.DIRECT, Status.DISPUTED)
    marking = mark_text(TEXT, [entry], (), ClaimMarks.ALL, True)
    spans = [(Span(0, 3), Mark.SPEAKER), (Span(11, 15), Mark.HIT)]
    pieces = list(lay_over(marking.pieces(TEXT, 0, len(TEXT)), spans))
    assert "".join(piece.text for piece in pieces) == TEXT.replace("„", "✗ „")
    by_text = {piece.text: piece.mark for piece in pieces}
    assert by_text["Sie"] == Mark.SPEAKER
    assert by_text["✗ "] & Mark.HIT
    assert by_text["„Es "] == Mark.VERBATIM | Mark.DISPUTED | Mark.HIT
    assert by_text["regnet“"] == Mark.VERBATIM | Mark.DISPUTED


SPANS = st.tuples(st.integers(0, 39), st.integers(1, 20)).map(
    lambda pair: Span(pair[0], min(40, pair[0] + pair[1]))
)


@given(st.lists(st.tuples(SPANS, st.sampled_from(Kind), st.sampled_from(Status)), max_size=8))
def test_each_character_carries_the_marks_of_all_that_hold_it(
    drawn: list[tuple[Span, Kind, Status]],
) -> None:
    text = "a" * 40
    entries = [make_entry(*span, kind, status) for span, kind, status in drawn]
    marking = mark_text(text, entries, (), ClaimMarks.ALL, True)
    marks = marks_of(marking, 40)
    names = {
        Status.UNCONFIRMED: Mark.UNCONFIRMED,
        Status.DISPUTED: Mark.DISPUTED,
        Status.CONFIRMED: Mark.CONFIRMED,
    }
    for offset in range(40):
        wanted = 0
        for span, kind, status in drawn:
            if span.start <= offset < span.end:
                wanted |= Mark.VERBATIM if kind is Kind.DIRECT else Mark.INDIRECT
                wanted |= names.get(status, 0)
        assert marks.get(offset, 0) == wanted


@given(st.lists(st.tuples(SPANS, st.sampled_from(Status)), max_size=6), SPANS, SPANS)
def test_pieces_give_back_the_line(
    drawn: list[tuple[Span, Status]], line: Span, selected: Span
) -> None:
    text = "".join(chr(97 + place % 26) for place in range(40))
    entries = [make_entry(*span, Kind.DIRECT, status) for span, status in drawn]
    marking = mark_text(text, entries, (), ClaimMarks.ALL, True)
    pieces = list(lay_over(marking.pieces(text, *line), [(selected, Mark.SELECTED)]))
    own = [piece for piece in pieces if not piece.mark & Mark.INSERTED]
    assert "".join(piece.text for piece in own) == text[slice(*line)]
    assert all(text.startswith(piece.text, piece.start) for piece in own)
    for piece in own:
        places = range(piece.start, piece.start + len(piece.text))
        is_selected = bool(piece.mark & Mark.SELECTED)
        assert {place in range(*selected) for place in places} == {is_selected}
    symbols = [piece.start for piece in pieces if piece.mark & Mark.INSERTED]
    starts = {span.start for span, status in drawn if status is not Status.UNSTATED}
    assert symbols == sorted(start for start in starts if line.start <= start < line.end)


def test_claim_marks_go_round() -> None:
    marks = ClaimMarks.SURE
    seen = [marks := marks.next() for _ in range(4)]
    assert seen == [ClaimMarks.ALL, ClaimMarks.VERBATIM, ClaimMarks.OFF, ClaimMarks.SURE]


def test_doubt_without_a_claim_is_an_entry() -> None:
    sample = Sample(None, None, [(None, ["Angeblich fehlen Teile. Mehr weiß niemand."])])
    sample.verify(Status.UNCONFIRMED, "Angeblich", "fehlen Teile")
    (entry,) = Findings(sample.annotated(), ()).entries
    assert (entry.claim, entry.content, entry.section) == (None, sample.spans("fehlen Teile"), 0)


def test_mere_report_is_left_out_unless_its_status_is_stated() -> None:
    sample = Sample(None, None, [(None, ["Er kündigte Hilfe an. Sie drohte mit Haft, hieß es."])])
    sample.claim("kündigte Hilfe an", kind=Kind.REPORTED)
    doubt = sample.verify(Status.UNCONFIRMED, "hieß es", "drohte mit Haft")
    sample.claim("drohte mit Haft", kind=Kind.REPORTED, verifications=[doubt])
    (entry,) = Findings(sample.annotated(), ()).entries
    assert entry.content == sample.spans("drohte mit Haft")


def test_entries_are_in_reading_order() -> None:
    sample = Sample(None, None, [(None, ["Angeblich brennt es. „Nein“, sagte sie."])])
    sample.claim("„Nein“")
    sample.verify(Status.UNCONFIRMED, "Angeblich", "brennt es")
    assert [entry.start for entry in Findings(sample.annotated(), ()).entries] == [10, 21]


def test_verbatim_selection_lists_quotations_only() -> None:
    entries = [make_entry(0, 3), make_entry(11, 22, Kind.DIRECT), make_entry(30, 40, None)]
    assert [*map(Filter(ClaimMarks.VERBATIM).admits, entries)] == [False, True, False]
    assert [*map(Filter(ClaimMarks.OFF).admits, entries)] == [True, True, True]


def test_innermost_entry_is_hit() -> None:
    entries = [make_entry(0, 50), make_entry(11, 22, Kind.DIRECT)]
    assert find_innermost(entries, 15) == 1
    assert find_innermost(entries, 30) == 0
    assert find_innermost(entries, 51) is None


def test_claims_that_are_often_wrong_are_unmarked_unless_they_have_a_status() -> None:
    doubtful = make_entry(0, 3, confidence=0.5)
    assert not mark(doubtful, claims=ClaimMarks.SURE)
    assert mark(doubtful, claims=ClaimMarks.ALL)
    disputed = make_entry(0, 3, status=Status.DISPUTED, confidence=0.5)
    assert mark(disputed, claims=ClaimMarks.SURE)
