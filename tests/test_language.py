"""The languages: their data load, and a text's language is guessed from few words."""

from __future__ import annotations

import pytest

from briefing.language import guess, languages, load
from briefing.model import Document, Kind
from briefing.pipeline import annotate

GERMAN = (
    "Der Rat der Stadt hat am Montag beschlossen, dass die Brücke am Hafen noch im Mai gesperrt"
    " wird. Die Arbeiten sollen nach Angaben der Verwaltung ein halbes Jahr dauern und werden vom"
    " Land bezahlt. Für Busse gibt es eine Umleitung über den Ring."
)
ENGLISH = (
    "The town council decided on Monday that the bridge by the harbour will be closed in May. The"
    " work is to take half a year, according to the administration, and will be paid for by the"
    " county. There is a diversion for buses over the ring road."
)


@pytest.mark.parametrize("language", languages())
def test_every_language_loads_with_rules(language: str) -> None:
    lexicon = load(language)
    assert lexicon.code == language
    assert lexicon.rules


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (ENGLISH, "en")])
def test_forty_words_tell_the_language(text: str, language: str) -> None:
    assert len(text.split()) >= 40
    assert guess(text) == language
    assert guess(text.upper()) == language


def test_a_foreign_quotation_does_not_change_the_language() -> None:
    quoted = "“Wir sind nicht gefragt worden, und das ist eine Schande für die Stadt.”"
    assert guess(f"{ENGLISH} {quoted}") == "en"
    assert guess(f"{GERMAN} The company said: “We are sorry for that.”") == "de"


def test_the_longer_part_of_a_mixed_text_decides() -> None:
    assert guess(f"{ENGLISH} {ENGLISH} {GERMAN}") == "en"
    assert guess(f"{GERMAN} {GERMAN} {ENGLISH}") == "de"


FOREIGN = {
    "French": "Le conseil de la ville a décidé lundi que le pont du port serait fermé en mai."
    " Les travaux doivent durer six mois et seront payés par le département."
    " « Nous ne pouvons pas attendre plus longtemps », a dit la maire Odile Vernay.",
    "Finnish": "Kaupunginvaltuusto päätti maanantaina, että sataman silta suljetaan toukokuussa."
    " Työt kestävät kaupungin mukaan puoli vuotta, ja maakunta maksaa ne."
    " ”Emme voi odottaa enää näin pitkään”, sanoi kaupunginjohtaja Aino Rautala.",
    "Turkish": "Belediye meclisi pazartesi günü limandaki köprünün kapatılmasına karar verdi."
    " Çalışmalar yarım yıl sürecek ve masrafları il ödeyecek."
    " “Artık daha fazla beklememiz mümkün değil” diyen belediye başkanı Sevgi Aktan uyardı.",
    "Dutch": "De gemeenteraad heeft maandag besloten dat de brug bij de haven wordt gesloten."
    " De werkzaamheden duren een half jaar en worden door de provincie betaald."
    " “Wij kunnen echt niet langer wachten”, zei burgemeester Marit Hoekema.",
    "Danish": "Byrådet har mandag besluttet, at broen ved havnen bliver lukket i maj."
    " Arbejdet skal ifølge kommunen vare et halvt år og bliver betalt af regionen."
    " »Vi kan ikke vente længere på den«, siger borgmester Lone Birkholm.",
    "Hungarian": "A városi tanács hétfőn úgy döntött, hogy a kikötői hidat májusban lezárják."
    " A munka a városháza szerint fél évig tart, és a megye fizeti."
    " „A híd miatt nem várhatunk tovább” – mondta Piroska Várnagy polgármester.",
    "Russian": "Городской совет решил в понедельник, что мост у порта закроют в мае."
    " Работы продлятся полгода, сообщила мэрия, и их оплатит область."
    " «Мы больше не можем ждать решения», — сказала мэр Вера Ольхова.",
}


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_quotations_of_any_other_language_are_claims_of_nobody_known(text: str) -> None:
    annotated = annotate(Document("-", text))
    (claim,) = annotated.claims
    assert annotated.language == "und"
    assert (claim.kind, claim.speaker, claim.rule) == (Kind.DIRECT, None, "und.direct.quotation")
    ((start, end),) = claim.content
    assert text[start] in "«”“»„"
    assert text[end - 1] in "»”«"


def test_declared_language_is_not_guessed() -> None:
    text = f"{ENGLISH} Die Lage sei ernst, sagte Ada Lind."
    assert [claim.rule for claim in annotate(Document("-", text), "de").claims] == [
        "de.indirect.postposed"
    ]


def test_declared_language_without_rules_keeps_its_code() -> None:
    annotated = annotate(Document("-", FOREIGN["French"]), "fr")
    assert annotated.language == "fr"
    assert [claim.rule for claim in annotated.claims] == ["und.direct.quotation"]


@pytest.mark.parametrize("text", ["", "1234", "Ωμέγα"])
def test_text_without_function_words_is_in_an_unknown_language(text: str) -> None:
    assert guess(text) == "und"
