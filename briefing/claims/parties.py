"""Who confirms, denies or cannot confirm something, and how: "offiziell", "independently".

The party is the subject of an active verb, the agent of a passive, the office that a noun belongs
to ("Bestätigung der Behörden"), or whoever says that something is so. Nobody, where the article
names nobody: what is confirmed or denied is never taken for the one who does it.
"""

from __future__ import annotations

from briefing.claims.clauses import Shape
from briefing.claims.fields import Read
from briefing.claims.frames import Range, Sentence
from briefing.claims.mentions import noun_phrase
from briefing.claims.names import Names
from briefing.claims.speakers import agent
from briefing.claims.statements import Statement, is_passive
from briefing.claims.subjects import main_before, subject
from briefing.language.tags import (
    ADVERB,
    AGENT,
    AUXILIARY,
    COMMA,
    COUNTRY,
    CUE,
    DEMONSTRATIVE,
    DETERMINER,
    DOER,
    FINITE,
    GENITIVE,
    GERUND,
    IMPERSONAL,
    INFINITIVE_MARK,
    MODAL,
    NEGATION,
    PASSIVE,
    PREPOSITION,
)
from briefing.model import Act, Mention
from briefing.record import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing.claims.svo.cast import Cast

_NO_PARTY = frozenset({"rest", "phrase", "subject", "clause", "rumour", "onward", "sentence"})
"""Scopes of rules in which nobody acts."""
_OBJECTIVE = (Act.CONFIRM, Act.CHECK, Act.PROVE)
"""What may be done to a thing that is the subject: "die Zahl ließ sich nicht prüfen"."""
_GROUP: Final = AUXILIARY | MODAL | ADVERB | NEGATION | INFINITIVE_MARK
_NEAR: Final = 8
"""Tokens behind a noun in which its office may be named."""


def find_party(statement: Statement, names: Names | Cast) -> Mention | None:
    """Find who confirms, denies or cannot confirm."""
    rule = statement.trigger.ready.rule
    if rule.scope in _NO_PARTY or rule.deed is Act.HEDGE:
        return None
    found = _by_cue(statement) or _named(statement, names) or _enclosing(statement)
    if found is not None and _is_speaker(statement, found):
        return _enclosing(statement) or found
    return found


def find_manner(statement: Statement) -> Mention | None:
    """Find the word that says how something is confirmed or not."""
    tokens, manners = statement.sentence.tokens, statement.statuses.manners
    for part in statement.trigger.parts:
        if name := manners.get(statement.sentence.word(part)):
            return Mention(tokens.span(part, part + 1), name)
    return None


def _is_speaker(statement: Statement, mention: Mention) -> bool:
    """Tell a word that stands for whoever speaks: "Man könne das nicht bestätigen, sagte ..."."""
    sentence, words = statement.sentence, statement.statuses.words["speaking"]
    starts = sentence.tokens.starts
    return any(
        starts[index] == mention.span.start and words.hold(sentence.word(index), "")
        for index in range(sentence.first, sentence.end)
    )


def _by_cue(statement: Statement) -> Mention | None:
    """Take who a claim of this very verb names as its speaker."""
    if not statement.trigger.tags:
        return None
    tokens, head = statement.sentence.tokens, statement.trigger.head
    start, end = tokens.starts[head], tokens.end(head)
    for claim in statement.transcript.told(statement.number):
        speaker = claim.speaker
        if speaker is None or not any(cue.start < end and start < cue.end for cue in claim.cue):
            continue
        phrase = _range_of(statement, speaker)
        if phrase.first < phrase.end and _can_act(statement, phrase):
            return speaker
    return None


def _range_of(statement: Statement, mention: Mention) -> Range:
    sentence = statement.sentence
    inside = [
        index
        for index in range(sentence.first, sentence.end)
        if mention.span.start <= sentence.tokens.starts[index] < mention.span.end
    ]
    return Range(inside[0], inside[-1] + 1) if inside else Range(0, 0)


def _enclosing(statement: Statement) -> Mention | None:
    """Take who says the sentence that says so: "Das sei falsch, sagte der Hof"."""
    transcript, number = statement.transcript, statement.number
    start = statement.sentence.tokens.starts[statement.trigger.head]
    for said in transcript.said(number):
        # A sentence that only goes on in the Konjunktiv may be the author's again.
        is_told_here = any(transcript.number_at(cue.start) == number for cue in said.claim.cue)
        if not is_told_here or not any(span.start <= start < span.end for span in said.spans):
            continue
        speaker = said.claim.speaker
        if speaker is not None and _can_act(statement, _range_of(statement, speaker)):
            return speaker
    return None


def _named(statement: Statement, names: Names | Cast) -> Mention | None:
    sentence = statement.sentence
    bare = Sentence(
        sentence.tokens,
        sentence.first,
        sentence.end,
        sentence.clauses,
        [],
        sentence.tokens.lexicon,
        Range(0, 0),
        0,
    )
    find = _find_german if sentence.tokens.lexicon.verb_final else _find_svo
    found = find(statement, bare)
    if found is None or not _can_act(statement, found):
        found = _office(statement, bare, names)
    if found is None or not _can_act(statement, found):
        return None
    mention = names.resolve(sentence.tokens, found, statement.transcript.last(statement.number))
    if sentence.tokens.words[statement.trigger.head] not in mention.name:
        return mention
    # "Bestätigung der Hamas" is nobody's full name.
    words = sentence.tokens.text[slice(*mention.span)].split(" ", 1)
    return mention._replace(name=words[-1])


def _can_act(statement: Statement, phrase: Range) -> bool:
    """Tell somebody from what is confirmed or denied: a pronoun for it, or a noun for words."""
    sentence, words = statement.sentence, statement.statuses.words
    tags, parts = sentence.tokens.tags, set(statement.trigger.parts)
    if any(index in parts and tags[index] & ~NEGATION for index in range(*phrase)):
        return False
    if phrase.first > sentence.first and tags[phrase.first - 1] & PREPOSITION:
        before = sentence.word(phrase.first - 1)
        if not tags[phrase.first - 1] & AGENT and not words["from"].hold(before, ""):
            return False
    if phrase.end == phrase.first + 1 and tags[phrase.first] & (DEMONSTRATIVE | IMPERSONAL):
        # "Das Ministerium schwieg. Es bestritt ...": a body that is neuter
        deed = statement.trigger.ready.rule.deed
        if tags[phrase.first] & DEMONSTRATIVE or not statement.trigger.tags:
            return deed is Act.PROVE and not tags[phrase.first] & DEMONSTRATIVE
        return deed not in (Act.CHECK, Act.PROVE)
    if tags[phrase.first] & GERUND:
        return False
    nouns = (words["shells"], words["footage"], words["evidence"], words["nobody"])
    for index in range(*phrase):
        if tags[index] & (GENITIVE | PREPOSITION | COMMA) and index > phrase.first:
            break
        if any(words_.hold(sentence.word(index), "") for words_ in nouns):
            return False
    return True


def _find_german(statement: Statement, bare: Sentence) -> Range | None:
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    if is_passive(sentence, trigger):
        return agent(bare, clause.first, clause.end)
    number = trigger.clause
    if clause.shape in (Shape.INFINITIVE, Shape.FRAGMENT) or clause.finite < 0:
        number = main_before(bare, number)
    verb = sentence.clauses[number].finite
    if verb < 0 or _is_reflexive(statement):
        return None
    first = sentence.clauses[number].first
    if first == verb - 1 and statement.statuses.words["both"].hold(sentence.word(first), ""):
        return Range(first, verb)  # "Beide bestreiten das"
    return subject(bare, number, verb)


def _is_reflexive(statement: Statement) -> bool:
    """Tell "die Zahl ließ sich nicht prüfen" from "die Wache prüfte die Zahl"."""
    words = statement.statuses.words["self"]
    return statement.trigger.ready.rule.deed in _OBJECTIVE and any(
        words.hold(statement.sentence.word(index), "") for index in statement.trigger.field
    )


def _find_svo(statement: Statement, bare: Sentence) -> Range | None:
    from briefing.claims.svo.phrases import phrase_end  # on use: German does without
    from briefing.claims.svo.predicates import is_verb
    from briefing.claims.svo.subjects import subject_before

    sentence, trigger = statement.sentence, statement.trigger
    tags = sentence.tokens.tags
    if trigger.tags and _is_svo_passive(sentence, trigger.head):
        for index in range(trigger.head + 1, min(trigger.head + _NEAR, sentence.end - 1)):
            if tags[index] & AGENT:
                close = phrase_end(bare, index + 1, sentence.end)
                return Range(index + 1, close) if close > index + 1 else None
        return None
    clause = sentence.clauses[trigger.clause]
    start = min((part for part in trigger.parts if part >= clause.first), default=trigger.head)
    while start > clause.first and tags[start - 1] & _GROUP and not tags[start - 1] & DETERMINER:
        start -= 1
    verb = start
    while verb > sentence.first and not is_verb(bare, verb):
        verb -= 1
    if not is_verb(bare, verb):
        # "neither confirmed nor denied": what stands before a verb makes it look like a noun
        verb = start if trigger.form == "finite" else -1
    found = subject_before(bare, verb) if verb >= 0 else None
    return _behind_shell(statement, found) if found else None


def _behind_shell(statement: Statement, phrase: Range) -> Range:
    """Take the subject out of "a figure Israel disputes": the noun before it is the object."""
    sentence, words = statement.sentence, statement.statuses.words
    at = sentence.any_of(words["shells"], phrase.first, phrase.end - 1) + 1
    if at <= phrase.first or sentence.tokens.tags[at] & (PREPOSITION | COMMA | AGENT):
        return phrase
    return Range(at, phrase.end)


def _is_svo_passive(sentence: Read, head: int) -> bool:
    tags = sentence.tokens.tags
    before = head - 1
    while before > sentence.first and tags[before] & ADVERB and not tags[before] & AUXILIARY:
        before -= 1
    return before >= sentence.first and bool(tags[before] & PASSIVE)


def _office(statement: Statement, bare: Sentence, names: Names | Cast) -> Range | None:
    """Find the office that a noun for a confirmation or denial belongs to."""
    sentence, trigger = statement.sentence, statement.trigger
    tokens, tags = sentence.tokens, sentence.tokens.tags
    if trigger.tags or tags[trigger.head] & CUE & FINITE:
        return None
    behind = trigger.head + 1
    if behind < sentence.end and tags[behind] & GENITIVE and isinstance(names, Names):
        phrase = Range(behind, noun_phrase(tokens, behind, sentence.end))
        is_known = statement.transcript.knows(sentence.word(behind + 1))
        is_land = any(tags[index] & COUNTRY for index in range(*phrase))
        if phrase.end > behind and (is_known or is_land or names.can_speak(tokens, phrase)):
            return phrase
    sources = statement.statuses.words["from"]
    clause = sentence.clauses[trigger.clause]
    for index in (clause.first, *range(behind, min(behind + _NEAR, sentence.end - 1))):
        if tags[index] & DOER or sources.hold(sentence.word(index), ""):
            if isinstance(names, Names):
                close = noun_phrase(tokens, index + 1, sentence.end)
            else:
                from briefing.claims.svo.phrases import phrase_end  # on use, as above

                close = phrase_end(bare, index + 1, sentence.end)
            return Range(index + 1, close) if close > index + 1 else None
    return None
