"""Words that stand for the content: "dies", "was", "diese Angaben", "a claim that ..."."""

from __future__ import annotations

from briefing.claims.antecedents import Wanted, find_antecedent, goes_on, spans_of
from briefing.claims.clauses import Clause, Shape, opening
from briefing.claims.fields import Read, is_alone
from briefing.claims.frames import pieces
from briefing.claims.mentions import noun_phrase
from briefing.claims.statements import Statement, complement, is_passive, is_second_predicate
from briefing.claims.transcript import STEM
from briefing.language.tags import (
    AGENT,
    BREAK,
    CAPITAL,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    CUE,
    DETERMINER,
    END,
    FINITE,
    GENITIVE,
    IMPERSONAL,
    LINKS,
    NEEDS_SOURCE,
    NUMBER,
    PREPOSITION,
    RELATIVE,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
)
from briefing.model import Span, Status
from briefing.record import Final

_REACH: Final = 8
"""Tokens before a relative clause in which its noun may stand."""
_CLUSTER: Final = 3
"""Verb forms at most that end a clause: "überprüft werden konnten"."""
_EDGE: Final = FINITE | COMMA | COLON | BREAK | END
_JOINED = (Shape.MAIN, Shape.INFINITIVE)
_NEAR: Final = 3
"""Tokens from the start of a clause within which a noun may sum up what stands before it."""


def pronoun(statement: Statement) -> tuple[Span, ...]:
    """Read a pronoun of the clause that stands for something said: das, dies, this."""
    sentence, trigger = statement.sentence, statement.trigger
    lists = statement.statuses.words
    words, shells, expletive = lists["this"], lists["shells"], lists["expletive"]
    for index in trigger.field:
        if not words.hold(sentence.word(index), "") or not is_alone(sentence, index, words):
            continue
        if shells.hold(sentence.word(index + 1), "") or _acts(statement, index):
            continue
        if not any(sentence.holds(expletive, at) for at in (index - 1, index)):
            return antecedent(statement, Wanted(is_pronoun=True))
    return ()


def _acts(statement: Statement, index: int) -> bool:
    """Tell a pronoun that denies something from one that is denied: "It rejected the claims"."""
    sentence, trigger = statement.sentence, statement.trigger
    if not sentence.tokens.tags[index] & IMPERSONAL:
        return False
    if sentence.tokens.lexicon.verb_final:
        shells = statement.statuses.words["shells"]
        return any(shells.hold(sentence.word(at), "") for at in trigger.field)
    is_active = bool(trigger.tags & FINITE) and not is_passive(sentence, trigger)
    return is_active and index < trigger.head


def shell(statement: Statement) -> tuple[Span, ...]:
    """Read a noun of the clause that stands for something said: "die Angaben", "the claim"."""
    sentence, trigger = statement.sentence, statement.trigger
    words = statement.statuses.words
    head_skip = set(trigger.parts) if trigger.ready.rule.scope != "content" else {trigger.head}
    for index in trigger.field:
        if index in head_skip or not words["shells"].hold(sentence.word(index), ""):
            continue
        if _is_source(sentence, index):
            continue
        if apposed := _apposed(statement, index):
            return apposed
        if own := complement(statement, index):
            if not _is_known_accusation(statement, index):
                return own
            return own + antecedent(statement, _wanted(statement, index))
        return _told_behind(statement, index) or antecedent(statement, _wanted(statement, index))
    return ()


def _told_behind(statement: Statement, noun: int) -> tuple[Span, ...]:
    """Read what a relative clause tells of a source: "die Angaben der Polizei, die ... meldete"."""
    sentence = statement.sentence
    tags = sentence.tokens.tags
    for clause in sentence.clauses[statement.trigger.clause + 1 :]:
        if clause.shape is Shape.RELATIVE and noun < clause.first <= noun + _REACH:
            if tags[clause.first] & RELATIVE and tags[clause.finite] & CUE:
                return pieces(sentence.tokens, (clause.first, clause.end))
            break
    return ()


def _is_source(sentence: Read, noun: int) -> bool:
    """Tell a noun that says whose words the statement is: "bestritt nach Angaben der Agentur"."""
    tags = sentence.tokens.tags
    start = _phrase_start(sentence, noun)
    before = tags[start - 1] if start > sentence.first else 0
    return bool(before & (NEEDS_SOURCE | SOURCE_PREPOSITION))


def _is_known_accusation(statement: Statement, noun: int) -> bool:
    """Tell "die Vorwürfe gegen ihn", which were told before, from "Vorwürfe wegen Betrugs"."""
    sentence, words = statement.sentence, statement.statuses.words
    start = _phrase_start(sentence, noun)
    return bool(
        words["accusations"].hold(sentence.word(noun), "")
        and words["definite"].hold(sentence.word(start), "")
    )


def _apposed(statement: Statement, noun: int) -> tuple[Span, ...]:
    """Read a noun that sums up what stands before the comma: ", a claim that ..."."""
    sentence, words = statement.sentence, statement.statuses.words
    number = statement.trigger.clause
    clause = sentence.clauses[number]
    if number == 0 or not clause.first < noun < clause.first + _NEAR:
        return ()
    if not words["indefinite"].hold(sentence.word(clause.first), ""):
        return ()
    return said_before(statement, clause.first)


def _wanted(statement: Statement, noun: int) -> Wanted:
    """Say what a noun points to: an accusation, figures, the words of somebody named."""
    sentence, words = statement.sentence, statement.statuses.words
    word = sentence.word(noun)
    end = max(noun_phrase(sentence.tokens, noun, sentence.end), noun + 1)
    start = _phrase_start(sentence, noun)
    is_plural = bool(words["plurals"].hold(word, ""))
    return Wanted(
        is_this=sentence.any_of(words["corresponding"], start, noun) >= 0
        or (not is_plural and sentence.any_of(words["demonstrative"], start, noun) >= 0),
        is_accusation=bool(words["accusations"].hold(word, "")),
        is_figure=bool(words["figures"].hold(word, "")),
        is_event=bool(words["events"].hold(word, "")),
        is_denial=bool(words["denials"].hold(word, "")),
        is_whole=is_plural or bool(words["accounts"].hold(word, "")),
        is_both=sentence.any_of(words["both"], start, end + 1) >= 0,
        may_follow=statement.trigger.ready.rule.status == Status.UNCONFIRMED,
        source=_source(statement, start, noun),
    )


def _phrase_start(sentence: Read, noun: int) -> int:
    """Go back over what may stand before a noun in its phrase, to its determiner."""
    tags = sentence.tokens.tags
    start = noun
    while start > max(sentence.first, noun - _NEAR - 1):
        tag = tags[start - 1]
        is_name = tag & CAPITAL and start - 1 > sentence.first
        if tag & (PREPOSITION | _EDGE) and not (is_name or tag & DETERMINER):
            break
        start -= 1
        if tag & DETERMINER and not tag & CAPITAL:
            break
    return start


def _source(statement: Statement, start: int, noun: int) -> tuple[str, ...]:
    """Find whose words a noun stands for whose phrase begins at `start`, as stems.

    "die Angaben der Armee", "russische Angaben", "Kreml-Angaben", "the army's claims".
    """
    sentence, tags = statement.sentence, statement.sentence.tokens.tags
    words, possessives = statement.statuses.words, sentence.tokens.lexicon.possessives
    found = _genitive(statement, noun)
    for index in range(start, noun):
        word = sentence.word(index)
        owner = next((e for e in possessives if word.endswith(e)), "")
        if tags[index] & DETERMINER:
            continue
        if owner or sentence.word(index + 1) in possessives:
            found.append(word.removesuffix(owner)[:STEM])
        elif words["origins"].hold(word, "") or (index > sentence.first and tags[index] & CAPITAL):
            found.append(word[: STEM - 1])
    compound, _, _ = sentence.word(noun).rpartition("-")
    if compound:
        found.append(compound[:STEM])
    return tuple(stem for stem in found if stem.isalpha())


def _genitive(statement: Statement, noun: int) -> list[str]:
    """List the stems of a phrase right behind a noun that says whose it is: "of the army"."""
    sentence, tags = statement.sentence, statement.sentence.tokens.tags
    found: list[str] = []
    if noun + 1 >= sentence.end or not tags[noun + 1] & (AGENT | LINKS | GENITIVE):
        return found
    if statement.statuses.words["about"].hold(sentence.word(noun + 1), ""):
        return found
    nouns = CAPITAL if sentence.tokens.lexicon.verb_final else ~0
    for index in range(noun + 1, min(noun + 1 + _REACH, sentence.end)):
        if tags[index] & _EDGE and not tags[index] & CAPITAL:
            break
        if tags[index] & nouns and len(sentence.word(index)) >= STEM - 1:
            found.append(sentence.word(index)[:STEM])
    return found


def relative(statement: Statement) -> tuple[Span, ...]:
    """Read "was", "which": what stands before the comma is meant."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    if trigger.clause == 0:
        return ()
    opener = clause.first
    if statement.statuses.words["which"].hold(sentence.word(opener), ""):
        return said_before(statement, clause.first)
    tags = sentence.tokens.tags
    ends_in_verb = clause.finite >= clause.end - _CLUSTER and clause.before & COMMA
    if clause.shape is not Shape.RELATIVE and not (ends_in_verb and tags[opener] & RELATIVE):
        return ()
    noun = _shell_before(statement, clause.first)
    inside = sentence.any_of(statement.statuses.words["shells"], opener + 1, clause.end)
    if noun < 0 or inside >= 0:
        return ()
    transcript, here = statement.transcript, statement.number
    # "neue Zahlen, die niemand prüfen konnte. Demnach ..."
    onward = () if transcript.said(here) else goes_on(transcript, here, False)
    return onward or said_before(statement, clause.first, also_after=clause.end)


def _shell_before(statement: Statement, first: int) -> int:
    sentence = statement.sentence
    for index in range(first - 1, max(sentence.first, first - _REACH) - 1, -1):
        if statement.statuses.words["shells"].hold(sentence.word(index), ""):
            return index
    return -1


def said_before(statement: Statement, end: int, also_after: int = 0) -> tuple[Span, ...]:
    """Give what is said in the sentence outside [end, also_after), else its words."""
    sentence = statement.sentence
    tokens = sentence.tokens
    found = spans_of(statement.transcript.said(statement.number))
    if not also_after:
        stop = tokens.end(end - 2 if tokens.tags[end - 1] & COMMA else end - 1)
        found = tuple(Span(at, min(close, stop)) for at, close in found if at < stop)
    if found:
        return found
    ranges = [(sentence.first, end)]
    if also_after:
        ranges.append((also_after, sentence.end))
    return pieces(tokens, *ranges)


def antecedent(statement: Statement, wanted: Wanted) -> tuple[Span, ...]:
    """Look for what is meant: earlier in the sentence, then in the sentences before."""
    sentence, trigger = statement.sentence, statement.trigger
    clause = sentence.clauses[trigger.clause]
    first = clause.first
    if clause.shape is not Shape.INFINITIVE and trigger.field[0] < first:
        first = trigger.field[0]
    if wanted.is_accusation and (answered := statement.transcript.answered(statement.number)):
        return answered  # "Die Vorwürfe wurden bestritten; Lind hatte die Anschuldigungen ..."
    here = _earlier(statement, first, wanted.is_pronoun)
    if here:
        return here
    if wanted.is_figure and any(
        tag & NUMBER for tag in sentence.tokens.tags[sentence.first : clause.first]
    ):
        return pieces(sentence.tokens, (sentence.first, clause.first))
    wanted = wanted._replace(party=statement.party)
    return find_antecedent(statement.transcript, statement.number, wanted, statement.statuses)


def _earlier(statement: Statement, first: int, is_pronoun: bool) -> tuple[Span, ...]:
    """Give what the sentence itself says before the trigger's clause, if it says something."""
    sentence = statement.sentence
    limit = sentence.tokens.starts[first]
    found = [
        said for said in statement.transcript.said(statement.number) if said.spans[-1].end <= limit
    ]
    if found:
        return spans_of(found)
    tags = sentence.tokens.tags
    clause = sentence.clauses[statement.trigger.clause]
    is_aside = _is_aside(sentence, clause) or (is_pronoun and _is_answer(statement, clause))
    if is_second_predicate(statement):
        return ()
    if not (is_aside or clause.finite == clause.first or clause.shape in _JOINED):
        return ()
    for other in sentence.clauses:
        if other.shape is not Shape.MAIN or other.end > first or other.finite < 0:
            continue
        # In "X sagte, das sei falsch" the clause before the comma is no content.
        if is_aside or not any(tag & CUE for tag in tags[other.first : other.end]):
            return pieces(sentence.tokens, (sentence.first, first))
    return ()


def _is_answer(statement: Statement, clause: Clause) -> bool:
    """Tell "A meldet Erfolge, B bestreitet das" from "A sagt, B bestreite das"."""
    starts, head = statement.sentence.tokens.starts, statement.trigger.head
    is_told = any(
        span.start <= starts[head] < span.end
        for span in spans_of(statement.transcript.said(statement.number))
    )
    is_second = clause.shape is Shape.MAIN and clause.finite > clause.first
    return is_second and bool(clause.before & COMMA) and not clause.subjunctive and not is_told


def _is_aside(sentence: Read, clause: Clause) -> bool:
    """Tell a clause that comments on what stands before it: "; das ...", "obwohl das ..."."""
    tags = sentence.tokens.tags
    if clause.before & BREAK:
        return True
    opener = tags[opening(tags, clause.first, clause.end)]
    return bool(opener & SUBORDINATOR) and not opener & COMPLEMENTIZER
