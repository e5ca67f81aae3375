"""English through the whole engine: who says what, in every position a speaker can stand in."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.claims import find_claims
from briefing.language import load
from briefing.model import Document
from briefing.parsing import parse


class Said(NamedTuple):
    """A claim as its words, its mention and its name."""

    words: str
    mention: str | None
    name: str | None


def said_in(text: str) -> list[Said]:
    briefing = parse(Document("-", text))
    claims, _ = find_claims(briefing, load("en"))
    return [
        Said(
            " … ".join(briefing.text[a:b] for a, b in claim.content),
            claim.speaker and briefing.text[slice(*claim.speaker.span)],
            claim.speaker and claim.speaker.name,
        )
        for claim in claims
    ]


def names_in(text: str) -> list[str | None]:
    return [said.name for said in said_in(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is over,” Ida Pell said.", "Ida Pell"),
        ("“It is over,” said Ida Pell.", "Ida Pell"),
        ("“Stay at home,” urged Ida Pell.", "Ida Pell"),
        ("Ida Pell, however, said it was over.", "Ida Pell"),
        ("Ida Pell, 54, meanwhile, said it was over.", "Ida Pell, 54"),
        ("“It is over,” the 58-year-old said.", "the 58-year-old"),
        ("‘It is over,’ said mayor Ida Pell, 54.", "mayor Ida Pell, 54"),
        ("'It is over', says Ida Pell", "Ida Pell"),
        ("‘It is over,’ says Ida Pell, a 29-year-old from Selk.", "Ida Pell"),
        ('Ida Pell said: "It is over."', "Ida Pell"),
        ("Ida Pell, the mayor of Castlemere, said, “It is over.”", "Ida Pell"),
        ("“It is over,” the mayor, Ida Pell, told guests in the hall.", "the mayor, Ida Pell"),
        ("“It is over,” said Ida Pell, who has led the town since 2016.", "Ida Pell"),
        ("Pell said it was over.", "Pell"),
        ("Pell was quoted by the agency as saying that it was over.", "Pell"),
        ("Pell had a short answer: “No, we will not pay.”", "Pell"),
        ("It is over, a study by Pell has found.", "a study by Pell"),
        ("The mayor repeated her claim that it was over.", "The mayor"),
        ("The board heard warnings by two clerks that it was over.", "two clerks"),
        ("On Tuesday the mayor said that it was over.", "the mayor"),
        ("In Port Selma officials said it was over.", "officials"),
        ("After the meeting Pell said it was over.", "Pell"),
        ("The mayor on Tuesday said it was over.", "The mayor"),
        ("Two people briefed on the talks said it was over.", "Two people briefed on the talks"),
        ("A man who asked not to be named said it was over.", "A man who asked not to be named"),
        ("Hours later the two governments said it was over.", "the two governments"),
        ("In a statement, the ministry said it was over.", "the ministry"),
        ("The ministry said in a statement on Friday that it was over.", "The ministry"),
        ("It was over, police in Arnsted said.", "police in Arnsted"),
        ("It was over, according to the clerk.", "the clerk"),
        ("As Ida Pell put it: “It is over.”", "Ida Pell"),
        ("Capt. Rob Ellison, a Navy spokesman, said no one was hurt.", "Capt. Rob Ellison"),
        ("U.S. officials said it was over.", "U.S. officials"),
        ("Holm and her deputy, Jon Rask, argue that it is over.", "Holm"),
        ("The paper quoted a source as saying that it was over.", "a source"),
    ],
)
def test_speaker_is_found_wherever_it_stands(text: str, speaker: str) -> None:
    first = said_in(text)[0]
    assert first.mention is not None
    assert speaker in first.mention
    assert len(first.mention) <= len(speaker) + len(", the mayor of Castlemere")


def test_quotation_over_paragraphs_has_one_speaker() -> None:
    text = (
        "Ida Pell spoke to dockers.\n\n“Nobody asked us,” she said. “Nobody ever does."
        "\n\n“We know.”"
    )
    assert [said.words for said in said_in(text)] == [
        "“Nobody asked us,”",
        "“Nobody ever does.",
        "“We know.”",
    ]
    assert set(names_in(text)) == {"Ida Pell"}


def test_pronoun_takes_last_named_speaker() -> None:
    text = "Anna Feld said the storm would turn. “It is not over,” she said."
    assert names_in(text) == ["Anna Feld", "Anna Feld"]


def test_pronoun_respects_the_gender_of_title_and_given_name() -> None:
    text = (
        "Mr Hallam said the school was closed. Spokeswoman Tyra Quill said it was not."
        " He said nobody had told him. She said somebody had."
    )
    assert names_in(text) == ["Hallam", "Tyra Quill", "Hallam", "Tyra Quill"]


def test_surname_takes_the_full_name_even_from_below() -> None:
    text = "Osgood: I hid my broken finger\n\nGoalkeeper Dan Osgood said he had played on."
    assert names_in(text) == ["Dan Osgood", "Dan Osgood"]


def test_role_takes_the_name_of_who_bears_it() -> None:
    text = "Foreign minister Oskar Lund arrived late. The minister said the road was closed."
    assert names_in(text) == ["Oskar Lund"]


def test_indefinite_role_takes_no_name() -> None:
    text = "Foreign minister Oskar Lund arrived late. A minister said the road was closed."
    assert names_in(text) == ["minister"]


def test_name_of_something_else_is_not_the_speaker() -> None:
    text = (
        "A spokesman for Meadow Mutual said claims were rising. Reve’s lawyer said they were not."
    )
    assert names_in(text) == ["spokesman for Meadow Mutual", "Reve’s lawyer"]


def test_several_claims_in_one_sentence_keep_their_speakers() -> None:
    text = "Rebels said they had taken the airport, but the army said it held the runway."
    assert [(said.words, said.name) for said in said_in(text)] == [
        ("they had taken the airport", "Rebels"),
        ("it held the runway", "army"),
    ]


def test_second_verb_without_subject_has_the_same_speaker() -> None:
    text = "The firm’s lawyer said the tests were flawed, adding that a new study was due."
    assert names_in(text) == ["firm’s lawyer", "firm’s lawyer"]


def test_what_the_subject_does_next_is_not_said() -> None:
    text = "She has said that Europe must spend more, but has named no figure."
    assert [said.words for said in said_in(text)] == ["that Europe must spend more"]


@pytest.mark.parametrize(
    "text",
    [
        "He did not say who they were.",
        "The company declined to say whether the plan had failed.",
        "A plan announced by the council was withdrawn.",
        "The so-called “ghost train” runs twice a day.",
        "Her novel “The Salt Road” was reviewed in the “Herald”.",
        "The claims have been debated for months, and the report runs to ninety pages.",
        "Everything went according to plan.",
        "The council held a meeting called to discuss the road.",
        "State media were silent.",
    ],
)
def test_near_misses_are_no_claims(text: str) -> None:
    assert not said_in(text)


def test_apostrophes_do_not_end_a_quotation() -> None:
    text = "‘It’s the miners’ strike all over,’ he said. 'The lads' pay didn't come,' she said."
    assert [said.words for said in said_in(text)] == [
        "‘It’s the miners’ strike all over,’",
        "'The lads' pay didn't come,'",
    ]


def test_number_ends_a_sentence() -> None:
    text = "Holm said the boy was 12. Falk said he was older."
    assert [said.words for said in said_in(text)] == ["the boy was 12", "he was older"]


def test_rule_that_a_language_does_not_have_is_not_used() -> None:
    lexicon = load("en")._replace(rules={})
    briefing = parse(Document("-", "“It is over,” Ida Pell said. Holm said it was not."))
    assert find_claims(briefing, lexicon)[0] == ()


_WORDS = "said says that Holm the mayor told and but who as according to by he not was has adding"
_PARTS = st.sampled_from([*_WORDS.split(), *",.:;—()“”‘’'\"", "12", "U.S.", "Mr.", "\n\n"])


@given(st.lists(_PARTS, max_size=60))
def test_any_text_gives_claims_inside_it_in_order(parts: list[str]) -> None:
    briefing = parse(Document("-", " ".join(parts)))
    claims, _ = find_claims(briefing, load("en"))
    starts = [claim.content[0].start for claim in claims]
    assert starts == sorted(starts)
    for claim in claims:
        spans = [*claim.content, *claim.cue, *([claim.speaker.span] if claim.speaker else [])]
        assert all(0 <= start < end <= len(briefing.text) for start, end in spans)
        assert list(claim.content) == sorted(claim.content)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Food, according to the report, cost more in May.", "Food … cost more in May"),
        ("According to the UN, it is over; others doubt it.", "it is over"),
        ("Pell says that it is over, as her deputy explained.", "that it is over"),
    ],
)
def test_a_source_reaches_no_further_than_its_words(text: str, words: str) -> None:
    assert words in [said.words for said in said_in(text)]


def test_a_second_predicate_makes_no_clause_of_an_object() -> None:
    assert [said.words for said in said_in("Pell confirmed the death but gave no date.")] == [
        "the death"
    ]
