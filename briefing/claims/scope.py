"""What a statement about confirmation is about: its own clause or object, or what it points to.

The order of the search: words the trigger governs (a content clause, a noun phrase with content of
its own), then what its pronoun or noun stands for, nearest first. A word that only stands for the
content ("diese Angaben") never belongs to the scope.
"""

from __future__ import annotations

from briefing.claims.antecedents import Wanted, follows, goes_on, spans_of
from briefing.claims.contents import governed, inside
from briefing.claims.frames import pieces
from briefing.claims.mentions import noun_phrase
from briefing.claims.pointers import antecedent, pronoun, relative, shell
from briefing.claims.statements import (
    Statement,
    claimed,
    complement,
    object_phrase,
    phrases_of,
)
from briefing.language.tags import (
    ADVERB,
    CAPITAL,
    COLON,
    COMMA,
    COORDINATOR,
    DETERMINER,
    FINITE,
    GENITIVE,
    IMPERSONAL,
    PERSON,
    PREPOSITION,
)
from briefing.model import Span, Status
from briefing.record import Final

_NEAR: Final = 2
"""Sentences back in which something must have been said for silence to be a reply."""
_FAR: Final = 12
"""Sentences back in which a phrase may have been named before."""
_SIMPLE: Final = 3
"""Words of a phrase at most, for it to take up an earlier one: "die neue Offensive"."""


def find_scope(statement: Statement) -> tuple[Span, ...]:
    """Find what a trigger speaks about, in reading order; the sentence itself when in doubt.

    Nothing for words that say something only as a reply, where there is nothing to reply to.
    """
    name = statement.trigger.ready.rule.scope
    scope = _WAYS[name](statement)
    if not scope:
        if name == "reply":
            return ()
        scope = _own_sentence(statement)
    scope += _identified(statement)
    if statement.trigger.ready.rule.status == Status.UNCONFIRMED:
        is_announced = bool(statement.sentence.tokens.tags[statement.sentence.end - 1] & COLON)
        onward = goes_on(statement.transcript, statement.number, is_announced)
        if onward and _introduces(statement):
            scope += onward
    return _ordered(scope)


def _ordered(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Sort spans and join those that overlap."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _introduces(statement: Statement) -> bool:
    """Tell a trigger that may stand before its content: "Eine Bestätigung steht noch aus: ..."."""
    rule, sentence = statement.trigger.ready.rule, statement.sentence
    words = statement.statuses.words
    return rule.scope == "about" or any(
        sentence.holds(words[name], index)
        for name in ("figures", "footage")
        for index in statement.trigger.field
    )


def _content(statement: Statement) -> tuple[Span, ...]:
    """Look for a clause the trigger governs, a pronoun, a noun that stands for words, an object."""
    return (
        _taken_up(statement)
        or claimed(statement)
        or inside(statement)
        or governed(statement)
        or relative(statement)
        or pronoun(statement)
        or shell(statement)
        or _shown(statement)
        or _object(statement)
        or antecedent(statement, Wanted())
    )


def _shown(statement: Statement) -> tuple[Span, ...]:
    """Read "Die Echtheit der Aufnahmen", "the video": in doubt is what was said of them before."""
    transcript, words, sentence = statement.transcript, statement.statuses.words, statement.sentence
    if not any(
        sentence.holds(words["authenticity"], index) or _is_footage(statement, index)
        for index in statement.trigger.field
    ):
        return ()
    taken: list[Span] = []
    for number in transcript.before(statement.number, _NEAR + 1):
        taken[:0] = spans_of(transcript.said(number)) or (transcript.span(number),)
        if transcript.has(number, words["footage"]):
            return tuple(taken)
    return ()


def _is_footage(statement: Statement, index: int) -> bool:
    """Tell "the video" from a part of another phrase: "the place of the video"."""
    sentence, words = statement.sentence, statement.statuses.words
    if not sentence.holds(words["footage"], index):
        return False
    before = sentence.tokens.tags[index - 2] if index - 2 > sentence.first else 0
    return bool(words["definite"].hold(sentence.word(index - 1), "")) and not before & (
        CAPITAL | PREPOSITION
    )


def _taken_up(statement: Statement) -> tuple[Span, ...]:
    """Read "X bestätigte den Bericht, Y bestritt ihn": what the sentence has already stated."""
    stated = statement.transcript.stated(statement.number)
    words, sentence = statement.statuses.words["it"], statement.sentence
    if not stated or not sentence.may_hold(words):
        return ()
    tags, end = sentence.tokens.tags, sentence.end - 1
    for index in statement.trigger.field:
        # "denied it had known": there it is the subject of what is denied
        if sentence.holds(words, index) and not tags[min(index + 1, end)] & FINITE:
            return stated
    return ()


def _about(statement: Statement) -> tuple[Span, ...]:
    """Look for what a noun is followed by: "Gerüchte über X", "Bestätigung für X"."""
    return (
        inside(statement)
        or governed(statement)
        or _shown(statement)
        or complement(statement, statement.trigger.head)
        or pronoun(statement)
        or shell(statement)
        or _genitive(statement)
        or antecedent(statement, Wanted())
    )


def _genitive(statement: Statement) -> tuple[Span, ...]:
    """Read "Bestätigung des Treffens", but not "Bestätigung des Amtes": an office confirms."""
    sentence, party, tokens = statement.sentence, statement.party, statement.sentence.tokens
    behind = statement.trigger.head + 1
    if behind >= sentence.end or not tokens.tags[behind] & GENITIVE:
        return ()
    end = noun_phrase(tokens, behind, sentence.end)
    if end == behind or (party and party in " ".join(tokens.words[behind:end])):
        return ()
    if sentence.any_of(statement.statuses.words["nobody"], behind, end) >= 0:
        return ()
    return _with_repeated(statement, (behind, end))


def _rumour(statement: Statement) -> tuple[Span, ...]:
    """Look for what follows a noun; one that names nothing stands in the sentence it colours."""
    own = governed(statement) or complement(statement, statement.trigger.head)
    if own:
        return own
    head, sentence = statement.trigger.head, statement.sentence
    if sentence.any_of(statement.statuses.words["pointing"], head - 2, head) >= 0:
        return antecedent(statement, Wanted())
    return _clause(statement)


def _clause(statement: Statement) -> tuple[Span, ...]:
    """Give the clause around a hedge, without the hedge."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    low, high = trigger.parts[0], trigger.parts[-1] + 1
    whole = pieces(sentence.tokens, (clause.first, low), (high, clause.end))
    return whole or _own_sentence(statement)


def _phrase(statement: Statement) -> tuple[Span, ...]:
    """Give the noun phrase that an attribute belongs to; the clause, where it is an adverb."""
    sentence, head = statement.sentence, statement.trigger.head
    end = noun_phrase(sentence.tokens, head, sentence.end)
    if end > head + 1:
        return pieces(sentence.tokens, (head + 1, end))
    return _clause(statement)


def _rest(statement: Statement) -> tuple[Span, ...]:
    """Give the sentence without the phrase or clause of the trigger."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    tags = sentence.tokens.tags
    low, high = trigger.parts[0], trigger.parts[-1] + 1
    has_verb = clause.finite >= 0 and clause.finite not in trigger.parts
    if not has_verb and clause.end < sentence.end and tags[clause.end] & COMMA:
        low, high = clause.first, clause.end
    elif low > sentence.first and tags[low - 1] & PREPOSITION:
        low, high = low - 1, max(high, noun_phrase(sentence.tokens, low, sentence.end))
    return pieces(sentence.tokens, (sentence.first, low), (high, sentence.end))


def _subject(statement: Statement) -> tuple[Span, ...]:
    """Look at the subject: a pronoun or pointing noun, or a phrase with content of its own."""
    return governed(statement) or pronoun(statement) or shell(statement) or _named(statement)


def _named(statement: Statement) -> tuple[Span, ...]:
    found = phrases_of(statement.sentence, statement.trigger)
    return _with_repeated(statement, found[0]) if found else ()


def _object(statement: Statement) -> tuple[Span, ...]:
    """Give the noun phrase that is confirmed or denied; what it repeats counts as well."""
    phrase = object_phrase(statement)
    if phrase:
        joined = [phrase, *_joined(statement, phrase)]
        return tuple(span for one in joined for span in _with_repeated(statement, one))
    trigger, sentence = statement.trigger, statement.sentence
    if statement.statuses.words["intransitive"].hold(sentence.word(trigger.head), ""):
        return ()
    return _own_sentence(statement)


def _joined(statement: Statement, phrase: tuple[int, int]) -> list[tuple[int, int]]:
    """List the objects that stand before the last one: "den Diebstahl sowie eine Absicht"."""
    tags = statement.sentence.tokens.tags
    found: list[tuple[int, int]] = []
    for first, end in reversed(phrases_of(statement.sentence, statement.trigger)):
        between = tags[end : (found[-1] if found else phrase)[0]]
        if between and all(tag & (COORDINATOR | ADVERB) for tag in between):
            found.append((first, end))
    return found


def _with_repeated(statement: Statement, phrase: tuple[int, int]) -> tuple[Span, ...]:
    """Give a phrase; one that takes up a word of an earlier sentence, with that sentence."""
    sentence, tags = statement.sentence, statement.sentence.tokens.tags
    own = pieces(sentence.tokens, phrase)
    nouns = [i for i in range(*phrase) if tags[i] & CAPITAL and not tags[i] & DETERMINER]
    nouns = nouns or [phrase[1] - 1]
    words = statement.statuses.words
    first, noun = sentence.word(phrase[0]), sentence.word(nouns[-1])
    if sentence.any_of(words["such"], *phrase) >= 0:
        return own + statement.transcript.repeated(statement.number, noun, _FAR)
    if len(nouns) > 1 or phrase[1] - phrase[0] > _SIMPLE or not words["definite"].hold(first, ""):
        return own
    before = statement.transcript.repeated(statement.number, noun, _FAR)
    if words["events"].hold(noun, ""):
        return antecedent(statement, Wanted(is_event=True, is_whole=True)) or own
    if words["demonstrative"].hold(first, ""):
        return before or antecedent(statement, Wanted(is_this=True)) or own
    return own + before


def _identified(statement: Statement) -> tuple[Span, ...]:
    """Give the sentence that says who it is, behind "Die Identität des Toten ist bestätigt"."""
    transcript, words, behind = statement.transcript, statement.statuses.words, statement.number + 1
    sentence = statement.sentence
    if not any(sentence.holds(words["identity"], index) for index in statement.trigger.field):
        return ()
    if behind == len(transcript.sentences) or not transcript.is_paragraph(behind, behind - 1):
        return ()
    tokens, first, _ = transcript.sentences[behind]
    is_same = tokens.tags[first] & (PERSON | IMPERSONAL)
    if not is_same or not transcript.has(behind, words["identifies"]):
        return ()
    return spans_of(transcript.said(behind)) or (transcript.span(behind),)


def _accusation(statement: Statement) -> tuple[Span, ...]:
    # Who is innocent denies all of it, who confesses need not
    is_whole = statement.trigger.ready.rule.status == Status.DISPUTED
    return antecedent(statement, Wanted(is_accusation=True, is_whole=is_whole))


def _back(statement: Statement) -> tuple[Span, ...]:
    stated = statement.transcript.stated(statement.number)
    found = pronoun(statement) or governed(statement) or shell(statement) or stated
    return found or antecedent(statement, Wanted())


def _onward(statement: Statement) -> tuple[Span, ...]:
    """Give what is about to be told, with the words of the sentence that name it."""
    return _clause(statement) + follows(statement.transcript, statement.number)


def _reply(statement: Statement) -> tuple[Span, ...]:
    """Give what somebody has just said; nothing where nobody has."""
    transcript = statement.transcript
    if not any(transcript.said(near) for near in transcript.before(statement.number, _NEAR)):
        return ()
    return antecedent(statement, Wanted(is_whole=True))


def _own_sentence(statement: Statement) -> tuple[Span, ...]:
    sentence = statement.sentence
    tags = sentence.tokens.tags
    colons = [i + 1 for i in range(sentence.first, statement.trigger.head) if tags[i] & COLON]
    return pieces(sentence.tokens, (max(colons, default=sentence.first), sentence.end))


_WAYS = {
    "content": _content,
    "about": _about,
    "rumour": _rumour,
    "clause": _clause,
    "phrase": _phrase,
    "rest": _rest,
    "back": _back,
    "subject": _subject,
    "accusation": _accusation,
    "onward": _onward,
    "reply": _reply,
    "sentence": _own_sentence,
}
"""How each rule's `scope` is looked for."""
