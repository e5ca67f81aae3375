"""What a statement about confirmation is about, and which claims carry its status."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.claims import find_claims
from briefing.language import load
from briefing.model import Claim, Document, Status, Verification
from briefing.parsing import parse


class Reading:
    """An article read by the whole engine."""

    def __init__(self, text: str, language: str = "de") -> None:
        briefing = parse(Document("-", text))
        self.text = briefing.text
        self.claims, self.verifications = find_claims(briefing, load(language))

    def scope(self, number: int = 0) -> list[str]:
        return [self.text[start:end] for start, end in self.verifications[number].scope]

    def triggers(self) -> list[str]:
        return [self.text[one.trigger[0].start : one.trigger[-1].end] for one in self.verifications]

    def claim(self, words: str) -> Claim:
        return next(claim for claim in self.claims if words in self.text[slice(*claim.content[0])])


def statuses(reading: Reading) -> list[Status]:
    return [one.status for one in reading.verifications]


def test_that_clause_is_what_is_denied() -> None:
    reading = Reading("Die Firma dementierte, dass Öl in den Fluss gelaufen ist.")
    assert reading.scope() == ["dass Öl in den Fluss gelaufen ist"]


def test_content_may_stand_before_the_trigger() -> None:
    reading = Reading("Ob der Damm brach, wollte das Amt nicht bestätigen.")
    assert reading.scope() == ["Ob der Damm brach"]


def test_content_may_follow_the_particle() -> None:
    reading = Reading("Der Rat wies den Vorwurf zurück, Akten vernichtet zu haben.")
    assert reading.scope() == ["Akten vernichtet zu haben"]


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        (
            "Spekulationen, wonach ein Nachbar den Brand gelegt haben könnte, wollte der"
            " Feuerwehrmann nicht bestätigen.",
            "wonach ein Nachbar den Brand gelegt haben könnte",
        ),
        (
            "Der Verdacht gegen den Wirt, er sei der Täter, bestätigte sich nicht.",
            "er sei der Täter",
        ),
        (
            "Der Wirt hat den Vorwurf, Zeugen bedroht zu haben, stets zurückgewiesen.",
            "Zeugen bedroht zu haben",
        ),
    ],
)
def test_content_may_stand_between_a_noun_and_its_verb(sentence: str, scope: str) -> None:
    reading = Reading(f"In Morra brannte ein Stall. {sentence}")
    assert reading.scope(-1) == [scope]


def test_source_of_a_denial_is_not_what_is_denied() -> None:
    reading = Reading(
        "Die Fischer meldeten drei Verletzte. Der Hafenmeister bestritt nach Angaben der Agentur"
        " Nordpost den Einsatz von Netzen."
    )
    assert reading.scope() == ["den Einsatz von Netzen"]


def test_words_of_a_source_may_stand_in_a_relative_clause() -> None:
    reading = Reading(
        "Das Gutachten liegt seit Montag vor. Es bestätigte die Angaben der Werft, die einen Riss"
        " im Rumpf meldete."
    )
    assert reading.scope() == ["die einen Riss im Rumpf meldete"]


def test_office_confirms_and_an_event_is_confirmed() -> None:
    told = "Anwohner meldeten, zwei Ställe seien zerstört. Eine Bestätigung {} gab es nicht."
    office = Reading(told.format("des Ministeriums"))
    assert office.scope() == ["zwei Ställe seien zerstört"]
    assert office.verifications[0].party is not None
    assert office.verifications[0].party.name == "Ministerium"
    event = Reading(told.format("des Einsturzes durch das Amt"))
    assert event.scope() == ["des Einsturzes"]
    assert event.verifications[0].party is not None
    assert event.verifications[0].party.name == "Amt"


def test_figure_in_apposition_is_disputed_by_whom_its_clause_names() -> None:
    reading = Reading("The union says 60 boats were lost, a figure the harbour disputes.", "en")
    assert reading.scope() == ["60 boats were lost"]
    assert reading.verifications[0].party is not None
    assert reading.verifications[0].party.name == "harbour"


def test_who_neither_confirms_nor_denies_is_named() -> None:
    reading = Reading("The council neither confirmed nor denied the reports.", "en")
    assert reading.triggers() == ["neither confirmed nor denied"]
    assert reading.verifications[0].party is not None
    assert reading.verifications[0].party.name == "council"


def test_second_predicate_denies_its_own_object() -> None:
    reading = Reading("Der Koch gestand den Diebstahl, bestritt aber eine Absicht.")
    assert statuses(reading) == [Status.CONFIRMED, Status.DISPUTED]
    assert reading.scope(1) == ["eine Absicht"]
    assert [one.party and one.party.name for one in reading.verifications] == ["Koch", "Koch"]


def test_pronoun_is_not_what_a_suspicion_is_about() -> None:
    reading = Reading(
        "Der Wirt soll Gäste bestohlen haben. Der Verdacht gegen ihn bestätigte sich nicht."
    )
    assert reading.scope() == ["Der Wirt soll Gäste bestohlen haben"]


def test_answer_may_follow_a_comma() -> None:
    reading = Reading("Die Werft meldet volle Bücher, die Gewerkschaft bestreitet das.")
    assert reading.scope() == ["Die Werft meldet volle Bücher"]


def test_noun_for_words_points_past_what_its_own_sentence_tells() -> None:
    reading = Reading(
        "Die Leitungen seien sauber, sagte der Wirt. Die Listen zeigte er nicht, seine Angaben"
        " konnten nicht überprüft werden."
    )
    assert reading.scope() == ["Die Leitungen seien sauber"]


def test_footage_is_what_was_said_of_it() -> None:
    german = "Ein Video soll den Brand zeigen. Die Agentur konnte {} nicht verifizieren."
    assert Reading(german.format("das Video")).scope()[0].startswith("Ein Video soll")
    english = Reading(
        "A video appeared to show the fire. The agency could not verify the footage.", "en"
    )
    assert english.scope()[0].startswith("A video appeared")


def test_infinitive_may_begin_with_a_preposition() -> None:
    reading = Reading("Die Werft wies Vorwürfe zurück, an dem Betrug beteiligt gewesen zu sein.")
    assert reading.scope() == ["an dem Betrug beteiligt gewesen zu sein"]
    reading = Reading("Die Werft wies die Vorwürfe zurück, um Zeit zu gewinnen.")
    assert "um Zeit" not in " ".join(reading.scope())


def test_verb_of_a_relative_clause_has_no_part_outside_of_it() -> None:
    reading = Reading("Alle Boote wurden geborgen, was sich nicht unabhängig überprüfen ließ.")
    assert reading.triggers() == ["nicht unabhängig überprüfen ließ"]
    assert reading.scope() == ["Alle Boote wurden geborgen"]


def test_noun_that_looks_like_a_verb_may_open_the_sentence() -> None:
    reading = Reading("Berichte, wonach der Kran kippte, nannte der Sprecher völligen Unsinn.")
    assert statuses(reading) == [Status.DISPUTED]
    assert reading.scope() == ["wonach der Kran kippte"]


def test_figure_of_the_same_sentence_is_the_one_that_is_corrected() -> None:
    reading = Reading(
        "Zwölf Boote sanken im Sturm. Zunächst war von 25 Booten die Rede, doch die Küstenwache"
        " korrigierte die Zahl nach unten."
    )
    assert reading.scope() == ["Zunächst war von 25 Booten die Rede"]


def test_noun_phrase_is_what_is_confirmed() -> None:
    reading = Reading("Die Polizei bestätigte den Fund einer alten Münze.")
    assert reading.scope() == ["den Fund einer alten Münze"]


def test_pronoun_points_to_the_sentence_before() -> None:
    reading = Reading("Die Fähre fährt bis Mai nicht. Das bestätigte die Reederei am Montag.")
    assert [words.rstrip(".") for words in reading.scope()] == ["Die Fähre fährt bis Mai nicht"]


def test_noun_for_words_points_back_and_stays_out() -> None:
    reading = Reading(
        "Der Gouverneur sagte, zwölf Boote seien gesunken. Die Angaben ließen sich nicht"
        " unabhängig überprüfen."
    )
    assert reading.scope() == ["zwölf Boote seien gesunken"]


def test_own_observations_of_the_author_stay_out() -> None:
    reading = Reading(
        "Der Gouverneur sagte, zwölf Boote seien gesunken. Am Ufer lag dichter Nebel."
        " Eine Bestätigung aus Morra gab es nicht."
    )
    assert reading.scope() == ["zwölf Boote seien gesunken"]


def test_claim_of_the_same_sentence_comes_first() -> None:
    reading = Reading(
        "Am Montag regnete es. Die Ernte habe sich verdoppelt, sagte Anna Lind, nannte aber keine"
        " Zahlen, um dies zu belegen."
    )
    assert reading.scope() == ["Die Ernte habe sich verdoppelt"]


def test_both_sides_are_meant() -> None:
    reading = Reading(
        "Die Armee sagte, es gebe keine Toten. Die Miliz sagte, vierzig Soldaten seien gefallen."
        " Die Angaben beider Seiten lassen sich nicht unabhängig überprüfen."
    )
    assert reading.scope() == ["es gebe keine Toten", "vierzig Soldaten seien gefallen"]


def test_plural_goes_back_to_the_last_change_of_speaker() -> None:
    reading = Reading(
        "Der Bürgermeister sagte, die Brücke halte. Die Miliz sagte, der Hafen sei gefallen."
        " Zudem seien vierzig Soldaten gefangen. Diese Angaben wurden nicht bestätigt."
    )
    assert reading.scope() == ["der Hafen sei gefallen", "Zudem seien vierzig Soldaten gefangen."]


def test_accusation_is_answered_paragraphs_later() -> None:
    reading = Reading(
        "Die Stadt wirft dem Werk vor, Gift in den See geleitet zu haben.\n\nDer See ist drei"
        " Kilometer lang. An seinem Ufer liegen zwei Dörfer.\n\nDas Werk wies die Vorwürfe zurück."
    )
    assert reading.scope() == ["Gift in den See geleitet zu haben"]


def test_one_answers_to_what_one_is_accused_of_oneself() -> None:
    reading = Reading(
        "Der Makler Olaf Dreher wurde beschuldigt, Urkunden gefälscht zu haben. Die Notarin Anna"
        " Volk wurde beschuldigt, davon gewusst zu haben. Dreher wies die Vorwürfe zurück."
    )
    assert reading.scope() == ["Urkunden gefälscht zu haben"]


def test_accused_may_go_by_a_pronoun() -> None:
    reading = Reading(
        "Der Koch Jan Brill soll Silber versteckt haben. Brill sagte, das Haus sei leer. Der Wirt"
        " Olaf Dreher kam am Montag vor Gericht. Er wurde der Hehlerei für schuldig befunden."
        " Dreher hatte ein Geständnis abgelegt."
    )
    assert reading.scope() == ["Er wurde der Hehlerei für schuldig befunden."]


def test_innocence_answers_to_the_charge_and_what_goes_on_with_it() -> None:
    reading = Reading(
        "Der früheren Wirtin wird vorgeworfen, Gäste betrogen zu haben. Sie habe Rechnungen"
        " gefälscht. Das Verfahren begann am Montag. Volk soll zehn Jahre kein Lokal führen dürfen."
        " Anna Volk beteuerte ihre Unschuld."
    )
    assert reading.scope() == ["Gäste betrogen zu haben", "Sie habe Rechnungen gefälscht."]


def test_accusations_of_a_sentence_that_answers_are_those_it_answered() -> None:
    reading = Reading(
        "Der Wirt soll Gäste bestohlen haben. Die Vorwürfe wurden zurückgenommen; der Rat hatte die"
        " Anschuldigungen nie bestätigt."
    )
    assert [words[:8] for words in reading.scope(0)] == ["Der Wirt"]
    assert [words[:8] for words in reading.scope(1)] == ["Der Wirt"]


def test_source_of_a_verdict_is_not_what_is_accused() -> None:
    reading = Reading(
        "Dem Wirt wurde vorgeworfen, Gäste bestohlen zu haben. Das Gericht gab am Montag das Ende"
        " des Verfahrens bekannt. Nach Zeugenaussagen hatten sich die Anschuldigungen gegen den"
        " jungen Wirt nicht bestätigt."
    )
    assert reading.scope() == ["Gäste bestohlen zu haben", "den jungen Wirt"]


def test_what_only_announces_is_not_meant() -> None:
    reading = Reading(
        "Im Hafen gibt es einen neuen Fall: Ein Koch ist wegen Betrugs angeklagt. Der Mann wies die"
        " Vorwürfe zurück."
    )
    assert reading.scope() == ["Ein Koch ist wegen Betrugs angeklagt."]


def test_verdict_in_quotation_marks_is_not_what_is_rejected() -> None:
    reading = Reading(
        "Nachdem der „Morra-Bote“ neue Belege für den Handel vorlegte, ist der Streit wieder da."
        " Zuvor hatte ein Gutachten für Ruhe gesorgt. Das Amt hat den Bericht des Morra-Boten als"
        " „üble Nachrede“ zurückgewiesen."
    )
    assert [words[:7] for words in reading.scope()] == ["Nachdem"]


def test_every_object_is_denied_and_such_a_thing_was_named_before() -> None:
    reading = Reading(
        "Die beiden sollen nach Angaben der Wache Mitglieder des Rings gewesen sein. Am Ufer lag"
        " Nebel. Die Wirtin bestritt eine solche Mitgliedschaft sowie auch jede Beteiligung am"
        " Schmuggel."
    )
    assert reading.scope()[-2:] == ["eine solche Mitgliedschaft", "jede Beteiligung am Schmuggel"]
    assert reading.scope()[0].startswith("Die beiden sollen")


def test_identity_is_told_behind() -> None:
    german = "Die Identität des Toten ist bestätigt. {}"
    told = Reading(german.format("Es handelt sich um einen Fischer aus Morra."))
    assert told.scope()[1].startswith("Es handelt sich")
    assert len(Reading(german.format("Es regnete am Montag in Morra.")).scope()) == 1
    english = Reading(
        "Police confirmed the identity of the drowned man. He was named as Olaf Dreher.", "en"
    )
    assert english.scope()[1].startswith("He was named")


def test_who_is_counted_is_no_source_of_the_figure() -> None:
    reading = Reading(
        "Beim Sturm sind 18 Fischer in Seenot geraten. Das Amt sagte, unter den Fischern seien"
        " keine Kinder. Die Anzahl der Fischer ist nicht bestätigt."
    )
    assert reading.scope() == ["Beim Sturm sind 18 Fischer in Seenot geraten."]


def test_spokesman_of_a_source_goes_on_with_its_words() -> None:
    reading = Reading(
        "The fishermen said they had lost nine boats. Two men were missing, their spokesman said."
        "\n\nThe fishermen's claims could not be independently verified.",
        "en",
    )
    assert len(reading.scope()) == 2
    reading = Reading(
        "Der Rat beschuldigt die Werft, Öl abgelassen zu haben. Auch seien Fässer verschwunden,"
        " sagte sein Sprecher. Die Werft bestreitet die Anschuldigungen."
    )
    assert reading.scope() == ["Öl abgelassen zu haben", "Auch seien Fässer verschwunden"]


def test_day_is_not_what_a_report_is_about() -> None:
    reading = Reading(
        "Das Blatt berichtete, die Wirtin wolle gehen. Ein Sprecher nannte den Bericht am Montag"
        " „reine Fantasie“."
    )
    assert reading.scope() == ["die Wirtin wolle gehen"]


def test_plan_is_no_accusation() -> None:
    reading = Reading(
        "Die Fischer warfen dem Amt Schlamperei vor. Die Häfen sollen im Mai öffnen. Das Amt wies"
        " die Vorwürfe zurück."
    )
    assert [words[:11] for words in reading.scope()] == ["Die Fischer"]


def test_announced_content_stands_behind_the_colon() -> None:
    reading = Reading(
        "Eine Bestätigung steht noch aus: Der Hafen sei seit Montag geschlossen, hieß es."
    )
    assert any("Der Hafen sei seit Montag geschlossen" in words for words in reading.scope())


def test_trigger_holds_negation_and_adverb() -> None:
    reading = Reading("Offiziell wurde der Fund bislang nicht bestätigt.")
    assert reading.triggers() == ["Offiziell wurde der Fund bislang nicht bestätigt"]


def test_status_goes_to_what_is_denied() -> None:
    reading = Reading(
        "Das Blatt berichtete, der Trainer sei entlassen. Der Verein erklärte, das sei falsch."
    )
    assert reading.claim("der Trainer sei entlassen").status is Status.DISPUTED
    assert reading.claim("das sei falsch").status is Status.UNSTATED


def test_gravest_status_wins_and_all_remain() -> None:
    reading = Reading(
        "Das Blatt berichtete, der Trainer sei entlassen. Das bestätigte ein Spieler. Der Verein"
        " dementierte den Bericht des Blatts."
    )
    claim = reading.claim("der Trainer sei entlassen")
    assert statuses(reading) == [Status.CONFIRMED, Status.DISPUTED]
    assert claim.status is Status.DISPUTED or claim.verifications == (0,)


def test_words_inside_a_quotation_count() -> None:
    reading = Reading("„Wir können den Fund nicht bestätigen“, sagte Anna Lind.")
    assert statuses(reading) == [Status.UNCONFIRMED]


def test_negation_behind_an_inserted_clause_counts() -> None:
    reading = Reading("Das Amt bestätigte die Zahl, die am Montag kursierte, nicht.")
    assert statuses(reading) == [Status.UNCONFIRMED]


def test_negation_of_the_other_predicate_does_not_count() -> None:
    reading = Reading("Das Amt bestätigte den Fund und nannte keinen Grund.")
    assert statuses(reading) == [Status.CONFIRMED]


@pytest.mark.parametrize(
    "text",
    [
        "Das Gericht bestätigte das Urteil.",
        "Das Amt wies den Antrag zurück.",
        "Der mutmaßliche Dieb sitzt in Haft.",
        "Die Ursache ist noch nicht bekannt.",
        "Der Rat muss die Wahl noch bestätigen.",
        "Nach Angaben der Feuerwehr brannte ein Schuppen.",
    ],
)
def test_author_says_nothing_about_confirmation(text: str) -> None:
    assert not Reading(text).verifications


def test_noun_with_demonstrative_points_back() -> None:
    reading = Reading(
        "Wie das Blatt meldet, sind Truppen vorgedrungen. Bestätigt ist dieser Vorstoß nicht."
    )
    assert reading.scope() == ["sind Truppen vorgedrungen"]


def test_both_accusations_are_those_of_one_accuser() -> None:
    reading = Reading(
        "Lise Amber said the count was going well. Tobin Harle claimed that boxes had vanished."
        " The board denied both accusations.",
        "en",
    )
    assert reading.scope() == ["that boxes had vanished"]


def test_aside_comments_on_its_own_sentence() -> None:
    reading = Reading(
        "It rained. Morra agreed to pay, though this has not been officially confirmed.", "en"
    )
    assert reading.scope() == ["Morra agreed to pay"]


def test_english_pronoun_points_back() -> None:
    reading = Reading("The paper said the talks had failed. The palace denied this.", "en")
    assert reading.scope() == ["the talks had failed"]


def test_english_relative_clause_sums_up_what_precedes() -> None:
    reading = Reading("Morra shelled the town, a claim that could not be verified.", "en")
    assert reading.scope() == ["Morra shelled the town"]


WORDS = (
    "Die Angaben wurden nicht bestätigt . dass , das Amt weist zurück : „ “ ( ) wies Vorwürfe und"
    " Belege keine um zu belegen sagte Anna Lind Gerüchte über sei falsch angeblich was denied"
    " confirmed that The claim no evidence"
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*WORDS.split(" "), "\n\n"]), max_size=40).map(" ".join))
def test_any_text_keeps_offsets_inside_and_in_order(text: str) -> None:
    reading = Reading(text)
    assert list(reading.verifications) == sorted(reading.verifications, key=lambda one: one.trigger)
    for verification in reading.verifications:
        assert_sound(verification, len(reading.text))
    for claim in reading.claims:
        assert all(0 <= index < len(reading.verifications) for index in claim.verifications)
        assert (claim.status is Status.UNSTATED) == (not claim.verifications)


def assert_sound(verification: Verification, length: int) -> None:
    assert verification.status is not Status.UNSTATED
    for spans in (verification.trigger, verification.scope):
        assert spans
        assert all(0 <= start < end <= length for start, end in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))


def test_what_follows_a_denial_s_colon_is_not_what_is_denied() -> None:
    reading = Reading(
        "Es müsse bald gewählt werden, forderte Mara Quent. Jan Abel wies das zurück: Wahlen seien"
        " vor dem Herbst nicht möglich."
    )
    assert reading.claim("bald gewählt").status is Status.DISPUTED
    assert reading.claim("vor dem Herbst").status is Status.UNSTATED


def test_place_after_a_title_bears_no_title() -> None:
    reading = Reading("They met in Low Harbour. The mayor of Low Harbour said it was late.", "en")
    assert reading.claims[-1].speaker is not None
    assert reading.claims[-1].speaker.name == "mayor of Low Harbour"


def test_sentence_of_the_author_is_nobody_s_words() -> None:
    reading = Reading(
        "Laut dem Amt habe es zehn Brände gegeben. Fünf davon seien gelöscht worden. Die Angaben"
        " ließen sich nicht überprüfen."
    )
    contents = [reading.text[slice(*span)] for claim in reading.claims for span in claim.content]
    assert "Fünf davon seien gelöscht worden." in contents
    assert not [words for words in contents if "Angaben" in words]


def test_chain_of_sentences_is_read_back_sentence_by_sentence() -> None:
    reading = Reading(
        "Die Wache sagte, ein Boot sei gesunken. Es habe Waffen geladen. Zwei Männer seien tot."
        " Das Ministerium bestritt die Angaben der Wache."
    )
    assert reading.scope() == [
        "ein Boot sei gesunken",
        "Es habe Waffen geladen.",
        "Zwei Männer seien tot.",
    ]


def test_nameless_paper_is_the_one_named_before() -> None:
    reading = Reading(
        "The bridge will be sold, the Harbour Post reported. Talks are over, the newspaper said."
        "\n\nIt was built in 1921.\n\nThe mayor denied the report.",
        "en",
    )
    assert reading.scope() == ["The bridge will be sold", "Talks are over"]


def test_source_that_a_noun_names_is_looked_for_further_back() -> None:
    reading = Reading(
        "Nach Angaben der Gewerkschaft fallen 400 Stellen weg. Der Betriebsrat sagte, er klage."
        " Die Firma bestätigte die Angaben der Gewerkschaft."
    )
    assert reading.scope() == ["fallen 400 Stellen weg"]


def test_figures_that_nobody_checked_may_follow() -> None:
    reading = Reading(
        "Aus der Stadt kamen neue Zahlen, die niemand überprüfen konnte. Demnach starben 62"
        " Menschen."
    )
    assert reading.scope() == ["starben 62 Menschen"]


def test_event_is_what_was_told_and_not_an_answer_to_it() -> None:
    reading = Reading(
        "Laut der Wache wurden zwei Boote beschossen. Die Miliz bestreitet, am Vorfall beteiligt"
        " gewesen zu sein. Das Ministerium bestätigte den Vorfall."
    )
    assert reading.scope(1) == ["wurden zwei Boote beschossen"]


@pytest.mark.parametrize(
    ("text", "language", "party"),
    [
        ("Die Werft bestritt den Verkauf.", "de", "Werft"),
        ("Der Verkauf wurde von der Werft bestätigt.", "de", "Werft"),
        ("„Das können wir nicht bestätigen“, sagte Anna Lind.", "de", "Anna Lind"),
        ("Man könne den Fund nicht bestätigen, sagte Anna Lind.", "de", "Anna Lind"),
        ("Eine Bestätigung der Polizei für den Fund gab es nicht.", "de", "Polizei"),
        ("Die Meldung sei falsch, sagte Anna Lind.", "de", "Anna Lind"),
        ("Die Zahl ließ sich nicht überprüfen.", "de", None),
        ("Der Fund wurde nicht bestätigt.", "de", None),
        ("Angeblich zieht die Werft um.", "de", None),
        ("The report was denied by the mayor.", "en", "mayor"),
        ("Ada Holt declined to confirm the sale.", "en", "Ada Holt"),
        ("There was no official confirmation from Morra.", "en", "Morra"),
        ("The claim could not be verified.", "en", None),
    ],
)
def test_party_is_who_acts_and_never_what_is_denied(
    text: str, language: str, party: str | None
) -> None:
    (verification,) = Reading(text, language).verifications
    assert (verification.party and verification.party.name) == party


@pytest.mark.parametrize(
    ("text", "language", "manner"),
    [
        ("Offiziell ist der Fund nicht bestätigt.", "de", "offiziell"),
        ("Eine unabhängige Bestätigung gab es nicht.", "de", "unabhängig"),
        ("Der Fund ist nicht bestätigt.", "de", None),
        ("The sale was not officially confirmed.", "en", "officially"),
    ],
)
def test_manner_is_named_as_an_adverb(text: str, language: str, manner: str | None) -> None:
    (verification,) = Reading(text, language).verifications
    assert (verification.manner and verification.manner.name) == manner


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The firm denied that it had failed to pay.", Status.DISPUTED),
        ("Police confirmed that nobody was hurt.", Status.CONFIRMED),
        ("Police confirmed he was not hurt.", Status.CONFIRMED),
        ("It was safe, a claim the operator denied.", Status.DISPUTED),
    ],
)
def test_negation_in_what_is_denied_is_not_the_verb_s_own(text: str, status: Status) -> None:
    assert statuses(Reading(text, "en")) == [status]


def test_pronoun_takes_up_what_the_sentence_states_already() -> None:
    reading = Reading(
        "Laut dem Nordblatt wird die Werft verkauft. Die Stadt bestätigte den Bericht, die Werft"
        " bestritt ihn."
    )
    assert reading.scope(0) == reading.scope(1) == ["wird die Werft verkauft"]


def test_examples_of_the_readme_hold() -> None:
    nobody = Reading(
        "Die Wache meldete, drei Boote seien gesunken. Am Ufer lag Nebel. Die Angaben ließen sich"
        " nicht unabhängig überprüfen."
    )
    assert nobody.scope() == ["drei Boote seien gesunken"]
    sides = Reading(
        "The yard will close, the Harbour Post reported. The union confirmed the report. The"
        " owners denied it.",
        "en",
    )
    claim = sides.claim("The yard will close")
    assert claim.status is Status.DISPUTED
    assert claim.verifications == (0, 1)
    answer = Reading(
        "Die Stadt wirft dem Werk vor, Gift in den See geleitet zu haben. Das Werk wies das zurück:"
        " Der See sei sauber."
    )
    assert answer.claim("Gift in den See").status is Status.DISPUTED
    assert answer.claim("Der See sei sauber").status is Status.UNSTATED


def test_chain_that_the_author_opened_begins_later() -> None:
    reading = Reading(
        "Ada Lind sagte, es brenne. Überprüfen ließen sich die Angaben nicht. Das Geld sei weg. Das"
        " teilte sie mit."
    )
    assert [claim.id for claim in reading.claims] == [
        f"c{number}" for number in range(1, len(reading.claims) + 1)
    ]
    starts = [claim.content[0] for claim in reading.claims]
    assert starts == sorted(starts)
