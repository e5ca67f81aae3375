"""Two overviews are compared claim by claim: same speaker and similar words belong together."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import annotate, read
from briefing.comparison import Comparison, Item, compare
from briefing.library import bundled
from briefing.model import AnnotatedBriefing, Kind, Status
from tests.builders import Sample

PAIR = Path(__file__).parent / "labelled" / "diff"


def sample(*claims: tuple[str | None, str], status: Status | None = None) -> AnnotatedBriefing:
    """Build an overview of one paragraph per claim: who says it, and what; all of one status."""
    paragraphs = ["Die Lage am Abend."] + [
        f"{index}{speaker or 'jemand'}{index}: <{words}>. Trigger {index}."
        for index, (speaker, words) in enumerate(claims)
    ]
    built = Sample("Titel", None, [(None, paragraphs)])
    for index, (speaker, words) in enumerate(claims):
        mention = f"{index}{speaker}{index}" if speaker else None
        checks = [built.verify(status, f"Trigger {index}", f"<{words}>")] if status else []
        built.claim(f"<{words}>", speaker=mention, name=speaker, verifications=checks)
    return built.annotated()


def words(annotated: AnnotatedBriefing, item: Item) -> str:
    return " … ".join(annotated.briefing.text[slice(*span)].strip("<>") for span in item.content)


def kinds(comparison: Comparison) -> dict[str, int]:
    """Count what became of the claims."""
    counts = {name: len(getattr(comparison, name)) for name in Comparison._fields[2:]}
    return {name: count for name, count in counts.items() if count}


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (("Ada Lind", "Die Brücke ist zu"), ("Ada Lind", "„Die Brücke ist zu!“"), "unchanged"),
        (("Ada Lind", "die Brücke sei zu"), ("Ada Lind", "dass die Brücke zu sei"), "reworded"),
        (("Ada Lind", "Die Brücke ist zu"), ("Lind", "Die Brücke ist zu"), "unchanged"),
        (("Ada Lind", "zwölf Tote"), ("Ada Lind", "zwölf Tote und vier Verletzte"), "reworded"),
        (("Sprecher der Polizei", "neun Tote"), ("die Polizei", "neun Tote"), "unchanged"),
        (("the police", "nine dead"), ("police", "nine dead"), "unchanged"),
        ((None, "Die Brücke ist zu"), ("Ada Lind", "Die Brücke ist zu"), "unchanged"),
        (("Ada Lind", "Die Brücke ist zu"), ("Jo Reed", "Die Brücke ist zu"), "other"),
        (("Ada Lind", "Die Brücke ist zu"), ("Ada Lind", "Der Deich hält noch lange"), "other"),
        ((None, "Die Brücke ist zu"), (None, "Die Brücke ist noch lange offen"), "other"),
    ],
)
def test_claims_belong_together_by_speaker_and_words(
    old: tuple[str | None, str], new: tuple[str | None, str], kind: str
) -> None:
    # What surrounds them says what is common and what is telling.
    around = [("Ida Holm", "der Hafen sei zu"), ("Bo Karst", "die Ernte ist und bleibt gut")]
    found = compare(sample(old, *around), sample(*around, new))
    expected = {"added": 1, "gone": 1} if kind == "other" else {kind: 1}
    expected["unchanged"] = expected.get("unchanged", 0) + 2
    assert kinds(found) == expected


@pytest.mark.parametrize("before", [None, Status.UNCONFIRMED, Status.DISPUTED, Status.CONFIRMED])
@pytest.mark.parametrize("after", [None, Status.UNCONFIRMED, Status.DISPUTED, Status.CONFIRMED])
def test_change_of_status_is_told(before: Status | None, after: Status | None) -> None:
    said = ("Ada Lind", "Die Brücke ist zu")
    found = compare(sample(said, status=before), sample(said, status=after))
    assert kinds(found) == ({"unchanged": 1} if before is after else {"restated": 1})


def test_statement_on_confirmation_counts_without_a_claim() -> None:
    def build(paragraph: str) -> AnnotatedBriefing:
        built = Sample("Titel", None, [(None, [paragraph])])
        built.verify(Status.UNCONFIRMED, "ist unklar", "Die Zahl der Toten")
        return built.annotated()

    old = build("Die Zahl der Toten ist unklar.")
    assert kinds(compare(old, build("Am Abend: Die Zahl der Toten ist unklar."))) == {
        "unchanged": 1
    }
    assert kinds(compare(old, sample())) == {"gone": 1}


def test_report_of_a_speech_act_counts_only_with_a_status() -> None:
    built = Sample("Titel", None, [(None, ["Ada Lind kündigte Hilfe an. Das ist unklar."])])
    built.claim("Hilfe", kind=Kind.REPORTED, speaker="Ada Lind")
    assert kinds(compare(sample(), built.annotated())) == {}
    check = built.verify(Status.UNCONFIRMED, "Das ist unklar", "kündigte Hilfe an")
    built.claim("kündigte Hilfe an", kind=Kind.REPORTED, verifications=[check])
    assert kinds(compare(sample(), built.annotated())) == {"added": 1}


def test_each_claim_finds_the_most_similar_one() -> None:
    old = sample(
        ("Ada Lind", "die Brücke am Markt bleibt bis Freitag zu"),
        ("Ada Lind", "die Brücke am Hafen bleibt bis Montag zu"),
    )
    new = sample(
        ("Ada Lind", "die Brücke am Hafen bleibt bis Dienstag zu"),
        ("Ada Lind", "die Brücke am Markt bleibt bis Samstag zu"),
    )
    pairs = compare(old, new).reworded
    assert [words(old, pair.old).split()[3] for pair in pairs] == ["Hafen", "Markt"]
    assert [words(new, pair.new).split()[3] for pair in pairs] == ["Hafen", "Markt"]


@pytest.mark.parametrize("path", [sample.path for sample in bundled()], ids=lambda p: Path(p).name)
def test_article_is_unchanged_beside_itself(path: str) -> None:
    annotated = annotate(read(path))
    assert set(kinds(compare(annotated, annotated))) == {"unchanged"}


def test_order_of_the_claims_does_not_count() -> None:
    claims = [(f"Person{place}", f"Ort{place} braucht {place} Helfer") for place in range(9)]
    old, new = sample(*claims), sample(*reversed(claims))
    found = compare(old, new)
    assert kinds(found) == {"unchanged": 9}
    assert [pair.new.content for pair in found.unchanged] == [one.content for one in new.claims]


def test_different_stories_have_nothing_in_common() -> None:
    flood, border = (
        annotate(read(next(one.path for one in bundled() if word in one.path)))
        for word in ("hochwasser", "ukraine")
    )
    assert set(kinds(compare(flood, border))) == {"added", "gone"}


def test_pair_of_overviews_is_told_apart() -> None:
    old, new = (annotate(read(str(PAIR / name))) for name in ("old.txt", "new.txt"))
    found = compare(old, new)
    restated = {
        (pair.new.speaker, pair.old.status.value, pair.new.status.value) for pair in found.restated
    }
    assert restated == {
        ("Jost Brenner", "unconfirmed", "confirmed"),
        ("Betreiber Nordwasser", "unstated", "disputed"),
    }
    assert "„Die Deiche sind aufgeweicht“" in [words(new, item) for item in found.added]
    assert "alle Dämme im Land zu prüfen" in [words(old, item) for item in found.gone]
    assert "wurden fünfzehn Menschen verletzt" in [words(new, pair.new) for pair in found.reworded]
    assert "„Das darf sich nicht wiederholen“" in [words(new, pair.new) for pair in found.unchanged]


SPEAKERS = st.sampled_from([None, "Ada Lind", "Lind", "Jo Reed"])
CLAIMS = st.lists(st.tuples(SPEAKERS, st.text("abc 1ä", min_size=1)), max_size=8)


def distinct(claims: list[tuple[str | None, str]]) -> list[tuple[str | None, str]]:
    """Let each claim's words occur once, as the builder wants it."""
    return [(speaker, f"{text} {number}x") for number, (speaker, text) in enumerate(claims)]


@given(CLAIMS, CLAIMS)
def test_every_claim_is_told_of_once(
    old: list[tuple[str | None, str]], new: list[tuple[str | None, str]]
) -> None:
    before, after = sample(*distinct(old)), sample(*distinct(new))
    found = compare(before, after)
    pairs = [*found.restated, *found.reworded, *found.unchanged]
    olds = [pair.old.claim for pair in pairs] + [item.claim for item in found.gone]
    news = [pair.new.claim for pair in pairs] + [item.claim for item in found.added]
    assert sorted(olds, key=before.claims.index) == list(before.claims)
    assert sorted(news, key=after.claims.index) == list(after.claims)


@pytest.mark.parametrize("is_monotonous", [False, True])
def test_time_grows_with_the_text_not_with_its_square(is_monotonous: bool) -> None:
    chance = random.Random(3)
    vocabulary = [f"wort{number}" for number in range(20 if is_monotonous else 4000)]

    def build(count: int) -> AnnotatedBriefing:
        text = "\n".join(" ".join(chance.choices(vocabulary, k=12)) for _ in range(count))
        built = Sample("Titel", None, [(None, [text])])
        start = text.index("wort") + built.briefing.sections[0].span.start
        template = built.claim("Titel")
        for line in text.splitlines():
            span = template.content[0]._replace(start=start, end=start + len(line))
            built.claims.append(template._replace(content=(span,)))
            start += len(line) + 1
        return built.annotated()

    def measure(count: int) -> float:
        old, new = build(count), build(count)
        times = []
        for _ in range(3):
            start = time.process_time()
            compare(old, new)
            times.append(time.process_time() - start)
        return min(times)  # on a busy machine any one may take twice as long

    assert measure(800) < 12 * measure(200)
