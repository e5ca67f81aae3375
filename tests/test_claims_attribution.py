"""What is said by a verb: dass, Konjunktiv, infinitives, quotations, before and behind it."""

from __future__ import annotations

import pytest

from briefing.model import Kind
from tests.saying import hear, rules_in, words_in


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("Der Rat sagte, dass die Brücke zu sei.", "dass", "dass die Brücke zu sei"),
        ("Der Rat sagte nicht, ob die Brücke zu ist.", "dass", "ob die Brücke zu ist"),
        ("Der Rat fragte, wer das bezahle.", "dass", "wer das bezahle"),
        ("Der Rat sagte, die Brücke sei zu.", "v2", "die Brücke sei zu"),
        ("Der Rat sagte, im Mai werde gebaut.", "v2", "im Mai werde gebaut"),
        ("Der Rat wird sagen, dass es brennt.", "dass", "dass es brennt"),
        ("Der Rat versprach, die Brücke zu bauen.", "zu", "die Brücke zu bauen"),
        ("Der Rat kündigte an, das Amt abzugeben.", "zu", "das Amt abzugeben"),
        ("Der Rat drohte, bis zu zehn Wege zu sperren.", "zu", "bis zu zehn Wege zu sperren"),
        ("Der Rat will bekannt geben, dass es brennt.", "dass", "dass es brennt"),
        ("„Nordfunk“ meldet nun, dass es brennt.", "dass", "dass es brennt"),
        ("Der Rat drohte, Züge, die alt sind, zu kaufen.", "zu", "Züge, die alt sind, zu kaufen"),
        ("Der Rat rief dazu auf, Wege zu sperren.", "zu", "Wege zu sperren"),
        ("Lind, Chef der Bahn, drohte, drei Züge zu kaufen.", "zu", "drei Züge zu kaufen"),
        ("Die Brücke sei zu, sagte der Rat.", "postposed", "Die Brücke sei zu"),
        ("Dass die Brücke zu sei, sagte der Rat.", "postposed", "Dass die Brücke zu sei"),
        ("Die Forderung des Rates, die Brücke zu bauen, blieb.", "noun", "die Brücke zu bauen"),
        ("Die Hoffnung des Rates, dass es regnet, blieb.", "noun", "dass es regnet"),
    ],
)
def test_what_is_said_stands_beside_its_verb(text: str, rule: str, words: str) -> None:
    (said,) = hear(text)
    assert said.rule == f"de.indirect.{rule}"
    assert said.kind is Kind.INDIRECT
    assert said.words == (words,)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("„Die Brücke ist zu“, sagte der Rat.", ["„Die Brücke ist zu“"]),
        ("«Die Brücke ist zu», sagte der Rat.", ["«Die Brücke ist zu»"]),
        ("„Ja“, sagte der Rat, „im Mai.“", ["„Ja“", "„im Mai.“"]),
        ("Auf die Frage, ob er gehe, antwortete der Rat: „Nein.“", ["„Nein.“"]),
        ("Der Rat sagte: „Die Brücke ist zu.“", ["„Die Brücke ist zu.“"]),
        ("Der Rat antwortete am Montag in Halm: „Im Mai.“", ["„Im Mai.“"]),
        ("Der Rat nannte die Brücke „eine Gefahr“.", ["„eine Gefahr“"]),
        ("Der Rat sprach von einem „Skandal“.", ["„Skandal“"]),
    ],
)
def test_quotations_are_said_with_their_marks(text: str, words: list[str]) -> None:
    said = [one for one in hear(text) if one.kind is Kind.DIRECT]
    assert [one.words for one in said] == [(word,) for word in words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Der Rat sagte, dass die Leute, die dort wohnen, gewarnt seien.",
            "dass die Leute, die dort wohnen, gewarnt seien",
        ),
        (
            "Der Rat sagte, die Brücke sei zu, weil der Pfeiler Risse habe.",
            "die Brücke sei zu, weil der Pfeiler Risse habe",
        ),
        (
            "Der Rat, der sagte, die Brücke sei zu, tagte bis Mitternacht.",
            "die Brücke sei zu",
        ),
        ("Die Firma wies die Kritik zurück, sie habe gelogen.", "sie habe gelogen"),
        ("Lind sagte, er sei gesund, lehnte aber jeden Test ab.", "er sei gesund"),
        ("Lind sagte, dass er komme, und gab dem Rat die Hand.", "dass er komme"),
        ("Lind sagte, dass er komme, allerdings fehlt ihm das Geld.", "dass er komme"),
        ("Lind sagte, dass der Zug, der alt ist, fährt.", "dass der Zug, der alt ist, fährt"),
        ("Lind sagte, wenn es regne, bleibe er.", "wenn es regne, bleibe er"),
        (
            "Lind sagte, dass es regnete, so dass niemand antwortete.",
            "dass es regnete, so dass niemand antwortete",
        ),
    ],
)
def test_what_is_said_ends_where_the_author_goes_on(text: str, words: str) -> None:
    assert (words,) in words_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat tagte, während es regnete.",
        "Es regnete so stark, dass die Brücke zu war.",
        "Er ging, ohne dass jemand fragte.",
        "Er kaufte ein Boot, um zu fischen.",
        "Nachdem der Rat getagt hatte, sprach niemand.",
        "Der Rat, der die Brücke bauen ließ, ist zufrieden.",
        "Sie fanden das Haus, das niemand kannte.",
        "Niemand sagte, dass es brennt.",
        "Das Amt zeigt seine Stärke dadurch, dass es schweigt.",
        "Um den Brand löschen zu können, zitiert die Stadt Helfer.",
    ],
)
def test_near_misses_say_nothing(text: str) -> None:
    assert not hear(text)


def test_a_sentence_that_is_said_already_opens_no_claim_of_its_own() -> None:
    text = "Die Lage sei ernst, sagte der Rat. Man gehe davon aus, dass es regnet."
    assert rules_in(text) == ["de.indirect.postposed", "de.free-indirect.chain"]


def test_the_sentence_before_is_what_das_means() -> None:
    (said,) = hear("Zwei Menschen starben. Das teilte die Polizei am Montag mit.")
    assert said.words == ("Zwei Menschen starben", "Das")
    assert said.mention == "die Polizei"


@pytest.mark.parametrize(
    "text",
    [
        "Zwei Menschen starben. Das geht aus einem Bericht der Bahn hervor.",
        "Zwei Menschen starben. Dies geht aus einem Bericht der Bahn hervor, die den Fall prüft.",
    ],
)
def test_what_a_document_shows_is_the_sentence_before(text: str) -> None:
    assert [one.mention for one in hear(text)] == ["einem Bericht der Bahn"]


def test_what_stands_in_no_document_is_not_said() -> None:
    assert not hear("Zwei Menschen starben. Das steht im Zusammenhang mit der Hitze.")


def test_the_report_of_an_act_is_told_apart() -> None:
    (said,) = hear("Der Rat kündigte den Bau einer Brücke an.")
    assert (said.kind, said.words) == (Kind.REPORTED, ("den Bau einer Brücke",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Er sprach von zwei Angriffen, die gescheitert seien.",
            "zwei Angriffen, die gescheitert seien",
        ),
        ("Er hat von zwei Angriffen gesprochen.", "zwei Angriffen"),
        (
            "Er hat von Angriffen gesprochen, die gescheitert seien.",
            "Angriffen … die gescheitert seien",
        ),
    ],
)
def test_what_is_spoken_of_leaves_the_verb_out(text: str, words: str) -> None:
    (said,) = hear(text)
    assert " … ".join(said.words) == words
    assert [text.index(part) for part in said.cue] == sorted(text.index(part) for part in said.cue)


def test_a_sentence_of_nothing_but_marks_is_not_what_das_means() -> None:
    assert not hear("! Das teilte sie mit.")


def test_a_question_is_reported_only_in_the_konjunktiv() -> None:
    assert words_in("Der Rat sagte, was die Brücke koste.") == [("was die Brücke koste",)]
    assert words_in("Der Rat baute an, was viel kostete.") == []


def test_a_noun_of_saying_may_come_before_the_rest_of_the_verb() -> None:
    text = "Lind wird zu dem Schluss kommen, dass es keine Lösung gibt."
    assert words_in(text) == [("dass es keine Lösung gibt",)]


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat wollte nicht bestätigen, dass die Brücke zu ist.",
        "Der Rat konnte weder bestätigen noch widerlegen, dass die Brücke zu ist.",
        "Es ist noch nicht bekannt, warum die Brücke zu ist.",
        "Der Rat hat nie gesagt, dass die Brücke zu ist.",
        "Der Rat hat den Verdacht nicht bestätigt, dass die Brücke zu ist.",
        "Warum die Brücke zu ist, sagte der Rat nicht.",
        "Der Rat schweigt, weil er nicht sagt, dass die Brücke zu ist.",
        "Niemand ahnte damals, wie teuer die Brücke würde.",
        "Die Brücke steht in Zusammenhang mit der Tatsache, dass es regnet.",
    ],
)
def test_what_somebody_does_not_say_is_no_claim(text: str) -> None:
    assert not [said for said in hear(text) if said.kind is not Kind.REPORTED]


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat wollte nicht ausschließen, dass die Brücke zu ist.",
        "Der Rat hat nicht bestritten, dass die Brücke zu ist.",
        "Der Rat hat nicht nur gesagt, dass die Brücke zu ist.",
    ],
)
def test_a_denial_that_is_denied_says_something(text: str) -> None:
    assert words_in(text) == [("dass die Brücke zu ist",)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Warum er kam, erklärte der Rat so: „Es war Zeit.“", [("„Es war Zeit.“",)]),
        ("Um zu helfen, sagte der Rat, dass es eng wird.", [("dass es eng wird",)]),
        ("Als es eng wurde, fand der Rat eine Lösung.", []),
        ("Die Wirte schätzten etwa 200 Gäste; es waren viele.", []),
        ("Das Wetter meinte es gut: Es regnete kaum.", []),
        ("Man sollte es besser wissen: Es regnet im Mai.", []),
    ],
)
def test_a_verb_that_has_its_object_says_nothing_else(
    text: str, words: list[tuple[str, ...]]
) -> None:
    assert words_in(text) == words


def test_a_noun_of_saying_in_the_konjunktiv_is_said_with_its_sentence() -> None:
    text = "Lind sagte, es werde eng. Es gebe Hinweise, dass der Damm bricht. Man prüfe das."
    assert words_in(text) == [
        ("es werde eng",),
        ("Es gebe Hinweise, dass der Damm bricht. Man prüfe das.",),
    ]


def test_what_is_sure_is_said_by_nobody() -> None:
    assert not hear("Sicher ist bisher nur, dass die Brücke zu ist.")


def test_what_follows_a_semicolon_is_not_what_a_noun_says() -> None:
    assert not hear("Die Vorwürfe wurden nun geprüft; der Damm hält seit Jahren.")


def test_a_quotation_behind_the_verb_is_the_speaker_s_too() -> None:
    text = "Es werde eng, hieß es, sicher sei aber, dass man „dringend“ Leute suche."
    assert ("„dringend“",) in words_in(text)
