"""What became of an overview, in words, Markdown and JSON; and the command that writes it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.comparison import Comparison, compare
from briefing.model import AnnotatedBriefing, Status
from briefing.views.diff import json as json_view
from briefing.views.diff import markdown, plain
from tests.builders import Sample
from tests.program import run

PAIR = [str(Path(__file__).parent / "labelled" / "diff" / name) for name in ("old.txt", "new.txt")]


def old() -> AnnotatedBriefing:
    sample = Sample(
        "Die Brücke von Niederau",
        None,
        [
            (None, ["Ada Lind sagte, die Brücke sei zu. Belege gibt es nicht."]),
            ("Der Fluss", ["„Er steigt“, so Bo Karst. Jo Reed zufolge fehlen zwölf Boote."]),
        ],
        published="2024-03-04",
    )
    check = sample.verify(Status.UNCONFIRMED, "Belege gibt es nicht", "die Brücke sei zu")
    sample.claim("die Brücke sei zu", speaker="Ada Lind", verifications=[check])
    sample.claim("„Er steigt“", speaker="Bo Karst")
    sample.claim("fehlen zwölf Boote", speaker="Jo Reed")
    return sample.annotated()


def new(language: str = "de") -> AnnotatedBriefing:
    sample = Sample(
        "Die Brücke von Niederau [neu]",
        None,
        [
            (None, ["Ada Lind sagte, dass die Brücke zu sei. Das bestätigte die Stadt."]),
            ("Der Fluss", ["Jo Reed zufolge fehlen noch acht Boote. „Er *fällt*“, so Ida Holm."]),
        ],
        published="2024-03-05",
    )
    check = sample.verify(Status.CONFIRMED, "Das bestätigte", "dass die Brücke zu sei")
    sample.claim("dass die Brücke zu sei", speaker="Ada Lind", verifications=[check])
    sample.claim("fehlen noch acht Boote", speaker="Jo Reed")
    sample.claim("„Er *fällt*“", speaker="Ida Holm")
    return sample.annotated(language)


@pytest.fixture
def comparison() -> Comparison:
    return compare(old(), new())


def test_plain_text_looks_as_agreed(
    comparison: Comparison, check_expected: Callable[[str, str], None]
) -> None:
    check_expected("diff.txt", plain.render(comparison, width=60))


def test_markdown_looks_as_agreed(
    comparison: Comparison, check_expected: Callable[[str, str], None]
) -> None:
    check_expected("diff.md", markdown.render(comparison))


@pytest.mark.parametrize(
    ("language", "dates"), [("de", "ohne Datum → 5. März 2024"), ("en", "undated → 5 March 2024")]
)
def test_text_without_a_date_is_called_so(language: str, dates: str) -> None:
    undated = old()._replace(briefing=old().briefing._replace(published=None))
    assert dates in plain.render(compare(undated, new(language)), width=60).splitlines()


def test_json_points_into_both_articles(comparison: Comparison) -> None:
    result = json.loads(json_view.render(comparison))
    assert list(result) == ["schema", "old", "new", "changes"]
    assert result["old"]["text"] == comparison.old.briefing.text
    assert result["changes"] == [
        {
            "change": "status",
            "old": {"claim": "c1", "verifications": [0], "status": "unconfirmed"},
            "new": {"claim": "c1", "verifications": [0], "status": "confirmed"},
            "similarity": pytest.approx(0.9, abs=0.1),
        },
        {
            "change": "reworded",
            "old": {"claim": "c3", "verifications": [], "status": "unstated"},
            "new": {"claim": "c2", "verifications": [], "status": "unstated"},
            "similarity": pytest.approx(0.5, abs=0.1),
        },
        {
            "change": "new",
            "old": None,
            "new": {"claim": "c3", "verifications": [], "status": "unstated"},
            "similarity": None,
        },
        {
            "change": "gone",
            "old": {"claim": "c2", "verifications": [], "status": "unstated"},
            "new": None,
            "similarity": None,
        },
    ]


def test_labels_are_in_the_new_articles_language() -> None:
    text = plain.render(compare(old(), new("en")))
    assert "No longer in the text (1)" in text
    assert "[unconfirmed → confirmed] Ada Lind" in text


def test_status_that_is_no_longer_stated_is_said_so() -> None:
    sample = Sample(None, None, [(None, ["Ada Lind sagte, die Brücke sei zu."])])
    sample.claim("die Brücke sei zu", speaker="Ada Lind")
    text = plain.render(compare(old(), sample.annotated()))
    assert "[unbestätigt → ohne Angabe] Ada Lind" in text
    assert "jetzt: Im Text keine Angabe zur Bestätigung gefunden." in text


def test_nothing_new_is_said_so() -> None:
    sample = Sample("Ohne Aussagen", None, [(None, ["Nichts."])])
    assert "Keine Aussage ist neu" in plain.render(compare(sample.annotated(), sample.annotated()))
    assert plain.render(compare(new(), new())).endswith("\n5. März 2024\nUnverändert: 3\n")


@pytest.mark.parametrize("form", ["plain", "markdown", "json"])
def test_command_writes_each_format(form: str) -> None:
    done = run("diff", *PAIR, "--format", form)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Runa Tellmann" in done.stdout.decode()


def test_command_reads_one_side_from_a_pipe() -> None:
    piped = run("diff", PAIR[0], "-", stdin=Path(PAIR[1]).read_bytes(), COLUMNS="50")
    assert piped.stdout == run("diff", *PAIR, "--width", "50").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        (["diff", PAIR[0]], 64, "diff: name the OLD and the NEW file"),
        (["diff", *PAIR, "c.txt"], 64, "diff: name the OLD and the NEW file"),
        (["diff", *PAIR, "--explain"], 64, "diff does not go with --explain"),
        (["diff", *PAIR, "--full"], 64, "diff does not go with --full"),
        (["diff", *PAIR, "--format", "jsonl"], 64, "diff cannot be written as jsonl"),
        (["diff", PAIR[0], "missing.txt"], 66, "missing.txt: not found"),
    ],
)
def test_wrong_use_of_the_command_is_explained(
    arguments: list[str], code: int, reason: str
) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (code, b"")
    assert reason in done.stderr.decode()
