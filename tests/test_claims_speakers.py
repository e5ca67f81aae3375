"""Who says it: the subject, the agent, the antecedent, wherever it stands in the sentence."""

from __future__ import annotations

import pytest

from tests.saying import hear, mentions_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Ministerin sagte, es werde eng.", "Die Ministerin"),
        ("Es werde eng, sagte ein Sprecher der Bahn der Neuen Zeitung.", "ein Sprecher der Bahn"),
        ("Nach Angaben aus Kreisen der Bahn wird es eng.", "Angaben aus Kreisen der Bahn"),
        ("Für Ada Lind ist das Urteil „ein schwerer Rückschlag“.", "Ada Lind"),
        ("Er gab dem Amt die Akten und das Amt versprach, sie zu lesen.", "das Amt"),
        ("Der Rat tagte und gestern sagte der Minister, es werde eng.", "der Minister"),
        ("Die Bank wehrte sich gegen die Behauptung, sie sei pleite.", "die Behauptung"),
        ("Am Abend sagte die Ministerin, es werde eng.", "die Ministerin"),
        ("Erst vorige Woche sagte die Ministerin, es werde eng.", "die Ministerin"),
        ("Letztlich glaubt die Ministerin, es werde eng.", "die Ministerin"),
        ("Der Neustädter Zeitung sagte Ada Lind, es werde eng.", "Ada Lind"),
        ("Der Arbeitskreis Bildung sagte, es werde eng.", "Der Arbeitskreis Bildung"),
        ("„Es wird eng“, so beruhigte ihn die Ministerin.", "die Ministerin"),
        ("Dort war die Frau, der unter anderem Ada Lind sagte, es werde eng.", "Ada Lind"),
        ("In Halm hat die Ministerin gesagt, es werde eng.", "die Ministerin"),
        ("Die Ministerin hat in Halm gesagt, dass es eng wird.", "Die Ministerin"),
        ("Es werde eng, sagte die Ministerin.", "die Ministerin"),
        ("„Es wird eng“, sagte die Ministerin dem Sender Kanal 4.", "die Ministerin"),
        ("Nachdem er kam, sagte die Ministerin, es werde eng.", "die Ministerin"),
        ("Dem Rat sagte die Ministerin, es werde eng.", "die Ministerin"),
        (
            "Ada Lind, die Leiterin des Amtes, sagte, es werde eng.",
            "Ada Lind, die Leiterin des Amtes",
        ),
        (
            "Es werde eng, sagte Ada Lind, die Leiterin des Amtes.",
            "Ada Lind, die Leiterin des Amtes",
        ),
        ("Von der Polizei wurde bestätigt, dass zwei Menschen starben.", "der Polizei"),
        ("Es wurde von der Polizei bestätigt, dass zwei Menschen starben.", "der Polizei"),
        ("In dem Brief heißt es, das Geld sei weg.", "dem Brief"),
        ("Das Geld sei weg, heißt es in dem Brief.", "dem Brief"),
        ("Die Agentur zitiert den Minister mit den Worten: „Es wird eng.“", "den Minister"),
        ("Der Minister wird mit den Worten zitiert: „Es wird eng.“", "Der Minister"),
        ("Wütend erklärte der Trainer, es sei genug.", "der Trainer"),
        ("Der 58-Jährige sagte, er sei müde.", "Der 58-Jährige"),
        ("Von der Heide sagte, es werde eng.", "Von der Heide"),
        ("Das Blatt meldete, es werde eng.", "Das Blatt"),
        (
            "Nach Angaben von Sprecherin Ada Lind wird es eng.",
            "Angaben von Sprecherin Ada Lind",
        ),
        ("Nördlich von Halm melden Beobachter erste Gewinne.", "Beobachter"),
        ("Berichte über einen Toten bestätigte die Sprecherin.", "die Sprecherin"),
        ("„So war es immer“, zitiert ihn die Zeitung.", "ihn"),
        ("„Das ist“, sagte Ada Lind, „nicht wahr.“", "Ada Lind"),
        ("Danach sei ein Treffen geplant, teilte der Rat mit.", "der Rat"),
        (
            "Das „Institut für Seewetter“ geht davon aus, dass es stürmt.",
            "Das „Institut für Seewetter“",
        ),
        (
            "Am Abend erklärte der neue „Oberste Rat zur Ordnung der Verhältnisse“, es werde eng.",
            "der neue „Oberste Rat zur Ordnung der Verhältnisse“",
        ),
        ("„Helfer ohne Pause“ kündigten an, mehr Leute zu schicken.", "„Helfer ohne Pause“"),
        ("Die Äußerungen Abels bezeichnete Lind als „Unfug ohne Maß“.", "Lind"),
        ("Die Forderung nannte Ada Lind „absurd und teuer“.", "Ada Lind"),
        ("Einige der Winzer schrieben, dass es eng werde.", "Einige der Winzer"),
        ("Des Weiteren verwies Lind darauf, dass es eng werde.", "Lind"),
        ("Hier stellte es fest, dass es eng werde.", "es"),
        (
            "So hat sich die Wirtin, Ada Lind, gestern gegen den Plan ausgesprochen und behauptet,"
            " er sei teuer.",
            "die Wirtin, Ada Lind",
        ),
        ("Als ein Gast kam, biss der Dieb den Wirt und rief: „Raus hier!“", "der Dieb"),
        ("Aus Kreisen der Partei verlautete, es werde eng.", "Kreisen der Partei"),
        ("Wie aus einem Papier der Armee hervorgeht, sanken zwei Boote.", "einem Papier der Armee"),
        ("Zwei Boote seien, wie es in einem Brief hieß, gesunken.", "einem Brief"),
        (
            "Es gibt eine Erklärung des Amtes, in der es heißt, es werde eng.",
            "eine Erklärung des Amtes",
        ),
        ("Wie vom Landgericht entschieden, verstoße das gegen das Gesetz.", "Landgericht"),
        ("Der Plan von Lind wurde von der Partei kritisiert: „Er ist zu teuer.“", "der Partei"),
        ("Durch einen Sprecher wurde mitgeteilt, dass es eng werde.", "einen Sprecher"),
        ("„Es wird eng“, zitiert das Blatt den Minister.", "den Minister"),
        ("„Es wird eng“, sagte der Leiter laut kanal4.example.", "der Leiter"),
        ("Ein „großer Erfolg“, so urteilte Lind selbst über die Wahl.", "Lind"),
        (
            "Wie die Leiterin des Amtes, Ada Lind, sagte, wird es eng.",
            "die Leiterin des Amtes, Ada Lind",
        ),
    ],
)
def test_the_speaker_is_found_wherever_it_stands(text: str, speaker: str) -> None:
    assert mentions_in(text)[0] == speaker


def test_the_speaker_of_a_relative_clause_stands_before_it() -> None:
    (said,) = hear("Zu Gast war der Trainer, der sagte, dass er bleibe.")
    assert (said.mention, said.name) == ("der", "Trainer")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nun hält es der Rat für möglich, dass es eng werde.", "der Rat"),
        ("Über die Details war man sich nicht einig, hieß es.", None),
        ("In dem Brief sei das vermerkt, hieß es.", "dem Brief"),
        ("Es gibt nur vage Hinweise, dass es eng werde.", "vage Hinweise"),
        ("Der Rat hatte Bedenken, dass es eng werde.", "Der Rat"),
    ],
)
def test_es_and_words_without_an_owner_leave_the_speaker_to_others(
    text: str, speaker: str | None
) -> None:
    assert mentions_in(text)[-1] == speaker


def test_a_lone_word_before_a_colon_does_not_speak() -> None:
    said = hear("Ada Lind sagte: „Es wird eng.“ Und: „Wir warten seit Jahren darauf.“")
    assert [one.name for one in said] == ["Ada Lind", "Ada Lind"]


@pytest.mark.parametrize("opener", ["von dem", "bei dem", "auf den"])
def test_a_relative_clause_with_a_preposition_has_its_speaker_inside(opener: str) -> None:
    (said,) = hear(f"Im Saal saß ein Mann, {opener} die Polizei sagte, er sei gefährlich.")
    assert said.mention == "die Polizei"


def test_a_second_predicate_keeps_the_subject() -> None:
    said = hear("Die Ärztin sagte, es gehe gut, und fügte hinzu, dass niemand gestorben sei.")
    assert [one.mention for one in said] == ["Die Ärztin", "Die Ärztin"]
    said = hear("Der Rat lobte das Land und sagte, die Hilfe komme an.")
    assert said[-1].mention == "Der Rat"


def test_a_verb_in_first_place_keeps_the_subject_of_the_clause_before() -> None:
    (said,) = hear("Er kam nach Halm, sagte aber, dass er nicht bleibe.")
    assert said.mention == "Er"


@pytest.mark.parametrize(
    "text",
    ["Es hieß, der Vertrag sei fertig.", "Es wurde bestätigt, dass zwei Menschen starben."],
)
def test_nobody_is_made_to_speak_where_nobody_is_named(text: str) -> None:
    assert mentions_in(text) == [None]


def test_a_time_or_a_place_never_speaks() -> None:
    assert mentions_in("Am Montag hieß es, der Vertrag sei fertig.") == [None]
    assert mentions_in("Diese Woche sagte der Rat, es werde eng.") == ["der Rat"]


def test_a_participle_before_its_auxiliary_makes_nobody_speak() -> None:
    assert hear("Offiziell bestätigt ist dieser Vorstoß nicht.") == []


def test_an_aside_in_the_konjunktiv_belongs_to_what_is_said() -> None:
    text = "Ministerin Ada Lind sagte, es sei gut, so wie es der Plan verlange."
    assert mentions_in(text) == ["Ministerin Ada Lind"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Verband hegt den Verdacht, Lind habe Geld genommen.", "Der Verband"),
        ("Von der Polizei kam die Information, es handele sich um Diebe.", "der Polizei"),
        ("Daraus wurde von Beobachtern der Schluss gezogen, es werde eng.", "Beobachtern"),
        ("Am Ende ist er zu dem Schluss gekommen, dass es eng werde.", "er"),
        ("Die von Lind geäußerte Hoffnung, es werde besser, blieb.", "Lind"),
        ("Lind hatte am Montag, dem 2. Mai, die These vertreten, es werde eng.", "Lind"),
    ],
)
def test_a_noun_of_saying_has_somebody_who_says_it(text: str, speaker: str) -> None:
    assert mentions_in(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Er traf den Abt, der den Plan als „völlig absurd“ bezeichnete.", "der"),
        ("Er traf den Abt, der alle Bauern aufforderte, zu gehen.", "der"),
        ("Er traf die Wirtin, der Jan Abel sagte, es werde eng.", "Jan Abel"),
        ("Einige der klügsten Bauern haben Minister Jan Abel erklärt, es werde eng.", "Einige der"),
        ("Einige vertreten die Auffassung, es werde eng.", "Einige"),
        ("Diese nannte die Ministerin „viel zu teuer“.", "die Ministerin"),
        ("Höhnisch, wie immer, erklärte der Wirt dazu: „Es wird eng.“", "der Wirt"),
        ("Die Rednerin von Bund 12/Die Freien, Ada Lind, sagte, es werde eng.", "Die Rednerin von"),
    ],
)
def test_what_can_be_no_subject_leaves_it_to_who_can(text: str, speaker: str) -> None:
    assert str(mentions_in(text)[0]).startswith(speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jan Abel bestritt die Pläne, indem er sagte, es sei nichts entschieden.", "er"),
        ("Er traf die Wirtin und hörte, wie sie sagte, es werde eng.", "sie"),
        ("Während die Wirtin erklärte, es werde eng, räumte Jan Abel Fehler ein.", "die Wirtin"),
        ("Als der Wirt sagte, dass es eng werde, meinte er damit den Keller.", "der Wirt"),
        ("Auf den Vorwurf der Wirtin, es werde eng, entgegnete Jan Abel nichts.", "der Wirtin"),
    ],
)
def test_the_nearest_cue_says_what_stands_behind_it(text: str, speaker: str) -> None:
    assert speaker in mentions_in(text)


def test_an_answer_to_a_reproach_is_a_claim_beside_it() -> None:
    text = "Auf den Vorwurf der Wirtin, es werde eng, entgegnete Jan Abel, dass Platz sei."
    assert [(said.words, said.mention) for said in hear(text)] == [
        (("es werde eng",), "der Wirtin"),
        (("dass Platz sei",), "Jan Abel"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Spekulationen über ihn wies der Minister zurück. Es sei nichts dran.", "der Minister"),
        ("Im Ausland lebende Bauern weisen die Vorwürfe zurück. Es sei nichts dran.", None),
    ],
)
def test_what_is_said_says_nothing_itself(text: str, speaker: str | None) -> None:
    assert mentions_in(text)[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat sieht trotz der verfügten Auflagen, dass es regnet.",
        "Das Boot fuhr mit der behaupteten neuen Fracht, als es dunkelte.",
    ],
)
def test_an_adjective_that_looks_like_a_cue_says_nothing(text: str) -> None:
    cues = [cue for said in hear(text) for cue in said.cue]
    assert not {"verfügten", "behaupteten"}.intersection(cues)


def test_whose_own_words_they_are_goes_on_speaking() -> None:
    text = "Ada Lind war nach eigenen Angaben zu Hause. Sie habe nichts gehört."
    assert mentions_in(text) == ["eigenen Angaben", "Ada Lind"]


def test_who_was_meant_by_demnach_goes_on_speaking() -> None:
    text = "Laut dem Magazin Halm brannte es. Demnach stehen zwei Häuser leer. Es sei laut gewesen."
    assert mentions_in(text) == ["dem Magazin Halm", "Demnach", "dem Magazin Halm"]


@pytest.mark.parametrize(
    "text",
    [
        "Der Bericht löste in Halm Besorgnis aus, dass der Damm nicht hält.",
        "Der Unfall weckte die Sorge, dass der Damm nicht hält.",
        "In Halm wächst die Sorge, dass der Damm nicht hält.",
        "Es gibt Zweifel, ob der Damm hält.",
        "Unter den Bauern besteht die Hoffnung, dass der Damm hält.",
    ],
)
def test_a_feeling_is_nobody_s_words_but_those_of_who_has_it(text: str) -> None:
    assert mentions_in(text) == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Bauern hegen die Hoffnung, dass der Damm hält.", "Die Bauern"),
        ("Der Bericht endet mit der Hoffnung, dass der Damm hält.", "Der Bericht"),
        ("Die Sorge der Bauern, der Damm könne brechen, wächst.", "der Bauern"),
        ("Es gab Hinweise, dass der Damm bricht.", "Hinweise"),
    ],
)
def test_who_has_a_feeling_and_what_holds_words_can_speak(text: str, speaker: str) -> None:
    assert mentions_in(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ministerin Ada Lind sprach von Plänen, die ihrer Meinung nach zu teuer sind.",
            "Ada Lind",
        ),
        ("Minister Otto Lind wies auf Pläne hin, die seiner Ansicht nach gut sind.", "Otto Lind"),
        ("Der Minister Jan Abel sprach von Ada, die ihrer Meinung nach gut ist.", "Meinung"),
        ("Eigenen Angaben zufolge hat der Verein Halmer Ring 40 Mitglieder.", "Halmer Ring"),
    ],
)
def test_words_that_are_somebody_s_have_their_name(text: str, name: str) -> None:
    assert hear(text)[0].name == name


@pytest.mark.parametrize(
    ("possessive", "name"),
    [("Seinen", "Jan Abel"), ("Ihren", "Angaben")],
)
def test_his_words_are_those_of_who_has_just_spoken(possessive: str, name: str) -> None:
    text = f"Der Wirt Jan Abel sagte, es werde eng. {possessive} Angaben zufolge fehlt Geld."
    assert hear(text)[-1].name == name


def test_one_who_is_nobody_does_not_go_on_speaking() -> None:
    text = "Ada Lind sagte, es werde eng. Man betonte, dass Geld fehle. Es sei alles weg."
    assert mentions_in(text) == ["Ada Lind", "Man", "Ada Lind"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lind sagte: „Es regnet sehr“, und fügte hinzu: „Wir gehen nun.“", "Lind"),
        (
            "Er griff den Ton vieler Blätter auf, in denen es heißt, dass es regnet.",
            "vieler Blätter",
        ),
        ("In diesem wird festgehalten, dass es regnet.", "diesem"),
    ],
)
def test_a_speaker_may_stand_before_a_quotation_or_a_particle(text: str, speaker: str) -> None:
    assert mentions_in(text)[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Die Bank wies den Vorwurf zurück, sie habe Geld versteckt.",
        "Die Bank hat den Vorwurf als haltlos zurückgewiesen, sie habe Geld versteckt.",
        "Die Bank widersprach dem Vorwurf, sie habe Geld versteckt.",
        "Die Bank wehrte sich gegen den Vorwurf, sie habe Geld versteckt.",
    ],
)
def test_who_rejects_what_is_said_has_not_said_it(text: str) -> None:
    said = [one for one in hear(text) if one.words == ("sie habe Geld versteckt",)]
    assert [one.name for one in said] == ["Vorwurf"]


def test_an_infinitive_hangs_on_the_noun_that_is_rejected() -> None:
    said = hear("Er bestritt den Vorwurf, Geld genommen zu haben.")[-1]
    assert (said.words, said.name) == (("Geld genommen zu haben",), "Vorwurf")
