"""What is kept as numbers comes back as it was, and takes little room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Act, Claim, Kind, Mention, Span, Status, Verification
from briefing.tui.records import Records

OFFSETS = st.integers(0, 40_000_000)
SPANS = st.builds(Span, OFFSETS, OFFSETS)
PIECES = st.lists(SPANS, min_size=1, max_size=3).map(tuple)
NAMES = st.sampled_from(["Ada Lind", "Rat", "sie"])
MENTIONS = st.none() | st.builds(Mention, SPANS, NAMES)
RULES = st.sampled_from(["de.indirect.dass", "en.hearsay"])
CLAIMS = st.builds(
    Claim,
    st.just(""),
    st.none() | st.integers(0, 20_000),
    st.sampled_from(Kind),
    st.just(()) | PIECES,
    MENTIONS,
    st.just(()) | PIECES,
    st.sampled_from(Status),
    st.lists(OFFSETS, max_size=3).map(tuple),
    RULES,
    st.sampled_from([0.5, 0.92, 1.0]),
    MENTIONS,
)
VERIFICATIONS = st.builds(
    Verification,
    st.sampled_from(Status),
    PIECES,
    st.just(()) | PIECES,
    RULES,
    st.sampled_from(Act),
    MENTIONS,
    MENTIONS,
)


@given(st.lists(CLAIMS | VERIFICATIONS, max_size=6))
def test_everything_comes_back_as_it_was(originals: list[Claim | Verification]) -> None:
    records = Records()
    keys = [
        records.add_claim(original, original.verifications)
        if isinstance(original, Claim)
        else records.add_verification(original)
        for original in originals
    ]
    for key, original in zip(keys, originals, strict=True):
        if isinstance(original, Claim):
            assert records.is_claim(key)
            assert records.claim(key) == original
            content = original.content
        else:
            assert not records.is_claim(key)
            assert records.verification(key) == original
            content = original.scope or original.trigger
        if content:
            assert records.content(key) == content
            assert records.start(key) == content[0].start


def test_common_claim_takes_less_than_a_hundred_bytes() -> None:
    records = Records()
    span = (Span(7_000_000, 7_000_099),)
    speaker = Mention(*span, "Ada Lind")
    claim = Claim("c1", 9, Kind.DIRECT, span, speaker, span, Status.UNCONFIRMED, (0,), "de.x", 0.9)
    for _ in range(100):
        records.add_claim(claim, claim.verifications)
    assert len(records._numbers) * records._numbers.itemsize < 100 * 100
