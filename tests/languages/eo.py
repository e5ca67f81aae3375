"""Esperanto, as far as an example needs it: a whole language in one file."""

from __future__ import annotations

from briefing.language.rule import Rule
from briefing.language.statuses import StatusRule

FUNCTION_WORDS = "la kaj de en estas ke ne kiu al por kun pri li ŝi ili ni sed aŭ tiu estis sur"

WORDS = {
    "determiner": "la tiu tiuj",
    "pronoun": "li ŝi ili ni ĝi",
    "person": "li ŝi",
    "preposition": "de en al por kun pri sur post dum ĝis",
    "complementizer": "ke ĉu",
    "subordinator": "ke ĉu ĉar kiam",
    "coordinator": "kaj sed aŭ",
    "adverb": "hieraŭ hodiaŭ ankaŭ nun",
    "time": "lundo mardo",
    "source_preposition": "laŭ",
    "role": "ministro urbestro urbestrino",
}
ENDINGS = (("finite", "", "as is os"),)
GENDERS = {"li": "m", "ŝi": "f"}
FEMININE = "ino"

CUES = """
diri: dqp
averti: dqp
"""
STEM_ENDINGS = ("i",)
WEAK = {"infinitive": ("{inf}",), "finite": ("{stem}as", "{stem}is", "{stem}os")}

RULES = (
    Rule(
        "eo.direct.postposed",
        "direct.postposed",
        0.9,
        (
            "<„Ni ne plu povas atendi“>, diris Ada Lind.",
            "<“La ponto estas malnova”>, urbestro Otto Verd avertis.",
        ),
        ("La ŝipo „Ruĝa Stelo“ venis hieraŭ.",),
    ),
    Rule(
        "eo.indirect.ke",
        "indirect.clause",
        0.9,
        (
            "Ministro Otto Verd diris, <ke la ponto restos fermita>.",
            "Ŝi avertis hieraŭ, <ke la akvo venos>.",
        ),
        ("La ponto estas fermita, ĉar la akvo venis.",),
    ),
    Rule(
        "eo.indirect.laŭ",
        "indirect.preposition",
        0.9,
        (
            "Laŭ la urbestro, <la ponto restos fermita>.",
            "<La ponto>, laŭ Ada Lind, <restos fermita>.",
        ),
        ("La ponto restos fermita ĝis mardo.",),
    ),
)

STATUS_RULES = (
    StatusRule(
        "eo.unconfirmed.not-confirmed",
        0.9,
        heads="konfirmita",
        lead="ne",
        examples=("La nombro estas <ne konfirmita>.", "Tio estas ankoraŭ <ne konfirmita>."),
        counterexamples=("La nombro estas konfirmita.",),
    ),
)
