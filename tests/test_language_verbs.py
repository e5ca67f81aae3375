"""Verb forms: written out for verbs that report speech, recognised for all others."""

from __future__ import annotations

import pytest

from briefing.language import languages, load
from briefing.language.data import UNKNOWN
from briefing.language.lookup import tag_word
from briefing.language.tags import CUE, FINITE, INFINITIVE, PARTICIPLE, SUBJUNCTIVE


def tag_of(word: str) -> int:
    return tag_word(word, load("de"))


@pytest.mark.parametrize(
    ("form", "lemma", "particle"),
    [
        ("sagt", "sagen", ""),
        ("sagten", "sagen", ""),
        ("gesagt", "sagen", ""),
        ("berichtete", "berichten", ""),
        ("schrieb", "schreiben", ""),
        ("geschrieben", "schreiben", ""),
        ("teilte", "mitteilen", "mit"),
        ("mitteilte", "mitteilen", ""),
        ("mitgeteilt", "mitteilen", ""),
        ("mitzuteilen", "mitteilen", ""),
        ("wirft", "vorwerfen", "vor"),
        ("vorgeworfen", "vorwerfen", ""),
        ("hieß", "heißen", ""),
        ("erklärt", "erklären", ""),
    ],
)
def test_a_form_leads_to_its_verb_and_its_particle(form: str, lemma: str, particle: str) -> None:
    readings = load("de").verbs[form]
    assert (lemma, particle) in {(verb.lemma, verb.particle) for verb in readings}
    assert tag_of(form) & CUE


@pytest.mark.parametrize(
    ("form", "tag"),
    [
        ("regelt", FINITE),
        ("regelte", FINITE),
        ("rettet", FINITE),
        ("rettete", FINITE),
        ("gerettet", PARTICIPLE),
        ("reparieren", INFINITIVE),
        ("repariert", PARTICIPLE),
        ("wartet", FINITE),
        ("komme", SUBJUNCTIVE),
        ("reiche", SUBJUNCTIVE),
    ],
)
def test_other_verbs_are_recognised_by_their_forms(form: str, tag: int) -> None:
    assert tag_of(form) & tag
    assert not tag_of(form) & CUE


@pytest.mark.parametrize("word", ["geheim", "einige", "teilweise"])
def test_words_that_only_look_like_a_form_are_none(word: str) -> None:
    assert word not in load("de").verbs
    assert not tag_of(word) & (CUE | FINITE | INFINITIVE)


@pytest.mark.parametrize("language", languages())
def test_every_reading_of_a_cue_has_known_complements(language: str) -> None:
    lexicon = load(language)
    assert lexicon.verbs or language == UNKNOWN
    for form, readings in lexicon.verbs.items():
        assert readings
        for verb in readings:
            assert verb.complements.isalpha() or not verb.complements
        assert lexicon.tags[form] & CUE
