"""Frames of verbs: "X said (that) ...", "..., X said", "..., said X", "as X put it"."""

from __future__ import annotations

from briefing.claims.frames import Proposal, Range, Sentence, pieces, trim
from briefing.claims.quoted import is_title
from briefing.claims.svo.complements import Complement, find_complement
from briefing.claims.svo.predicates import Predicate, is_verb
from briefing.claims.svo.speakers import Frame, read_frame
from briefing.language.tags import (
    ADVERB,
    AS,
    BREAK,
    COLON,
    COMMA,
    COMPLEMENTIZER,
    COORDINATOR,
    END,
    GERUND,
    IMPERSONAL,
    INFINITIVE_MARK,
    NEGATION,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SOURCE_PREPOSITION,
    SUBORDINATOR,
)
from briefing.model import Kind, Span
from briefing.record import Final

_EDGE: Final = COMMA | BREAK


def verb_frames(sentence: Sentence, predicates: list[Predicate]) -> list[Proposal]:
    """Propose a claim for every predicate that has something that is said."""
    frames: list[Frame] = []
    for predicate in predicates:
        frames.append(read_frame(sentence, predicate, frames))
    proposals: list[Proposal] = []
    for frame, limit in zip(frames, _limits(sentence, frames), strict=True):
        found = _said(sentence, frame, limit)
        if limit <= _host(frames, frame):
            # "who asked not to be named": what a speaker asks for aside is no claim
            found = [proposal for proposal in found if proposal.frame != "indirect.infinitive"]
        proposals += found
    return proposals


def _limits(sentence: Sentence, frames: list[Frame]) -> list[int]:
    """Find where the next frame, or a source, ends what each frame says."""
    limits = [sentence.end] * len(frames)
    limit = _source_limit(sentence)
    for number in range(len(frames) - 1, -1, -1):
        frame = frames[number]
        limits[number] = limit if limit > frame.predicate.last else sentence.end
        host = _host(frames[number + 1 :], frame)
        if host >= 0:
            limits[number] = min(limits[number], host)
        if frame.boundary >= 0:
            limit = frame.boundary
    return limits


def _host(frames: list[Frame], inner: Frame) -> int:
    """Find the predicate whose subject holds another frame in a relative clause; -1 if none."""
    for frame in frames:
        if frame.subject is not None and (
            frame.subject.first < inner.predicate.first < frame.subject.end
        ):
            return frame.predicate.first
    return -1


def _source_limit(sentence: Sentence) -> int:
    """Find where "according to" ends what a verb reports."""
    tags = sentence.tokens.tags
    for index in range(sentence.first + 1, sentence.end):
        if tags[index] & SOURCE_PREPOSITION:
            return index - 1 if tags[index - 1] & COMMA else index
    return sentence.end


# --- what ----------------------------------------------------------------------------------------


def _said(sentence: Sentence, frame: Frame, limit: int) -> list[Proposal]:
    predicate = frame.predicate
    if predicate.is_passive and _is_rumoured(sentence, predicate):
        content = pieces(sentence.tokens, (sentence.first, sentence.end))
        return [Proposal("hearsay.modal", Kind.HEARSAY, content, None, (predicate.span(sentence),))]
    if frame.subject is None and not _is_nobody(sentence, frame):
        return []
    if frame.subject is not None and sentence.tokens.tags[frame.subject.first] & NEGATION:
        return []
    as_at = _as_before(sentence, frame)
    if as_at is not None:
        return _parenthesis(sentence, frame, as_at)
    if "a" in predicate.verb.complements:
        return []
    if not frame.is_inverted and predicate.is_finite and not predicate.is_passive:
        quoted = _behind_quotation(sentence, frame)
        if quoted:
            return quoted
    complement = None if frame.is_inverted else find_complement(sentence, predicate, limit)
    if complement is None or complement.kind is Kind.REPORTED:
        said = _before(sentence, frame, limit) if predicate.is_finite else []
        if said:
            return said
    if complement is None:
        return _inline(sentence, frame, limit)
    if predicate.is_passive and frame.subject is None and "h" in predicate.verb.complements:
        content = pieces(sentence.tokens, (complement.first, complement.end))
        return [Proposal("hearsay.modal", Kind.HEARSAY, content, None, _cue(sentence, frame))]
    return _after(sentence, frame, complement, limit)


def _is_nobody(sentence: Sentence, frame: Frame) -> bool:
    """Read "It was reported that": a claim whose speaker is not named."""
    return frame.predicate.is_passive and bool(sentence.tokens.tags[frame.edge] & IMPERSONAL)


def _is_rumoured(sentence: Sentence, predicate: Predicate) -> bool:
    after = predicate.last + 1
    return (
        "h" in predicate.verb.complements
        and after < sentence.end
        and bool(sentence.tokens.tags[after] & INFINITIVE_MARK)
    )


def _cue(sentence: Sentence, frame: Frame, extra: int = -1) -> tuple[Span, ...]:
    here = frame.predicate.span(sentence)
    return (here,) if extra < 0 else (here, sentence.tokens.span(extra, extra + 1))


def _direct(sentence: Sentence, rule: str, frame: Frame, indices: list[int]) -> list[Proposal]:
    cue = _cue(sentence, frame)
    return [
        Proposal(rule, Kind.DIRECT, pieces(sentence.tokens, (i, i + 1)), frame.subject, cue)
        for i in indices
    ]


def _quotes(sentence: Sentence, first: int, end: int) -> list[int]:
    tags = sentence.tokens.tags
    return [i for i in range(first, end) if tags[i] & QUOTATION and not is_title(sentence, i)]


def _after(sentence: Sentence, frame: Frame, complement: Complement, limit: int) -> list[Proposal]:
    """Propose what stands after the verb, and the quotations in it."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    rule, kind, first, end, extra = complement
    if kind is Kind.DIRECT:
        quotes = [i for i in range(first, limit) if tags[i] & QUOTATION]
        return _direct(sentence, rule, frame, quotes)
    quotes = _quotes(sentence, first, end)
    if kind is Kind.REPORTED and quotes:
        return _direct(sentence, "direct.inline", frame, _quotes(sentence, first, limit))
    content = pieces(tokens, (first, end))
    if not content:
        return []
    cue = _cue(sentence, frame, extra)
    return [
        Proposal(rule, kind, content, frame.subject, cue),
        *_direct(sentence, "direct.nested", frame, quotes),
    ]


def _inline(sentence: Sentence, frame: Frame, limit: int) -> list[Proposal]:
    """Read the quotations in a verb's own clause: "called the plan “absurd”"."""
    if "q" not in frame.predicate.verb.complements:
        return []
    quotes = _quotes(sentence, frame.predicate.last + 1, limit)
    return _direct(sentence, "direct.inline", frame, quotes)


def _behind_quotation(sentence: Sentence, frame: Frame) -> list[Proposal]:
    """Read "“...,” X said" and the quotation that may follow it."""
    tags = sentence.tokens.tags
    before = frame.edge - 1
    if before > sentence.first and tags[before] & _EDGE:
        before -= 1
    if before < sentence.first or not tags[before] & QUOTATION:
        return []
    if "p" not in frame.predicate.verb.complements and "q" not in frame.predicate.verb.complements:
        return []
    return _before(sentence, frame, sentence.end)


def _before(sentence: Sentence, frame: Frame, limit: int) -> list[Proposal]:
    """Propose what stands before the frame, and what goes on behind it."""
    tokens, tags = sentence.tokens, sentence.tokens.tags
    letters = frame.predicate.verb.complements
    may_follow = "p" in letters or ("e" in letters and _ends_clause(sentence, frame.predicate))
    if not may_follow or frame.edge <= sentence.first:
        return []
    last = tags[frame.edge - 1]
    if not last & (QUOTATION | _EDGE):
        return []
    said = trim(tokens, sentence.first, frame.edge)
    if said.first >= said.end:
        return []
    quotes = [i for i in range(*said) if tags[i] & QUOTATION]
    silent = COMMA | BREAK | QUOTATION | ADVERB | COORDINATOR | END
    if quotes and all(tags[i] & silent for i in range(*said)):
        tail = _clause_end(sentence, frame)
        quotes += [i for i in range(tail, limit) if tags[i] & QUOTATION and _goes_on(tags, i, tail)]
        return _direct(sentence, "direct.postposed", frame, quotes)
    ranges: list[tuple[int, int]] = [(said.first, said.end)]
    tail = _tail(sentence, frame, said, limit)
    if tail < limit:
        ranges.append((tail, limit))
    elif not _can_be_said(sentence, said):
        return []
    content = pieces(tokens, *ranges)
    inside = [i for first, end in ranges for i in _quotes(sentence, first, end)]
    return [
        Proposal(
            "indirect.postposed", Kind.INDIRECT, content, frame.subject, _cue(sentence, frame)
        ),
        *_direct(sentence, "direct.nested", frame, inside),
    ]


def _ends_clause(sentence: Sentence, predicate: Predicate) -> bool:
    """Tell "..., a study has found." from "..., and police found a car"."""
    after = predicate.last + 1
    return after >= sentence.end or bool(sentence.tokens.tags[after] & (_EDGE | END))


def _goes_on(tags: list[int], index: int, tail: int) -> bool:
    return index == tail or bool(tags[index - 1] & (COMMA | BREAK | END | QUOTATION | COORDINATOR))


def _can_be_said(sentence: Sentence, said: Range) -> bool:
    """Tell a statement from an adverbial: "On Friday, X said"."""
    tags = sentence.tokens.tags
    verbs = [i for i in range(*said) if is_verb(sentence, i)]
    if not verbs:
        is_headline = not tags[sentence.end - 1] & END
        return is_headline and not tags[said.first] & (PREPOSITION | SUBORDINATOR)
    if tags[said.first] & SUBORDINATOR and not tags[said.first] & RELATIVE:
        return any(tags[i] & COMMA for i in range(*said))
    return True


def _clause_end(sentence: Sentence, frame: Frame) -> int:
    """Find the token behind the comma that ends the frame's own clause."""
    tags = sentence.tokens.tags
    index = frame.predicate.last + 1
    if frame.is_inverted and frame.subject is not None:
        index = frame.subject.end
    while index < sentence.end and not tags[index] & (_EDGE | COLON | QUOTATION):
        index += 1
    return index if index < sentence.end and tags[index] & QUOTATION else index + 1


def _tail(sentence: Sentence, frame: Frame, said: Range, limit: int) -> int:
    """Find where "..., X said, ..." goes on; `limit` if it does not."""
    tags = sentence.tokens.tags
    first = _clause_end(sentence, frame)
    if first >= limit or tags[first - 1] & COLON:
        return limit
    if tags[first] & (QUOTATION | COORDINATOR):
        return first
    is_open = tags[said.first] & SUBORDINATOR and not any(tags[i] & COMMA for i in range(*said))
    if is_open or not any(is_verb(sentence, i) for i in range(*said)):
        return first if not tags[first] & GERUND else limit
    return limit


# --- as ------------------------------------------------------------------------------------------


def _as_before(sentence: Sentence, frame: Frame) -> int | None:
    """Find the "as" that makes a frame a parenthesis: "as X put it"."""
    tags = sentence.tokens.tags
    at = frame.edge - 1
    if at < sentence.first or not tags[at] & AS or frame.is_inverted:
        return None
    opens = at == sentence.first or tags[at - 1] & (_EDGE | COORDINATOR | BREAK)
    return at if opens else None


def _parenthesis(sentence: Sentence, frame: Frame, as_at: int) -> list[Proposal]:
    tokens, tags = sentence.tokens, sentence.tokens.tags
    end = frame.predicate.last + 1
    while end < sentence.end and not tags[end] & (_EDGE | COLON):
        if tags[end] & COMPLEMENTIZER:
            return []
        end += 1
    if end + 1 < sentence.end and tags[end + 1] & QUOTATION:
        return _direct(sentence, "direct.parenthesis", frame, [end + 1])
    if as_at > sentence.first and tags[as_at - 1] & COORDINATOR:
        ranges = [(end, sentence.end)]
    else:
        ranges = [(sentence.first, as_at), (end, sentence.end)]
    content = pieces(tokens, *ranges)
    if not content:
        return []
    quotes = [i for first, last in ranges for i in _quotes(sentence, first, last)]
    cue = _cue(sentence, frame)
    return [
        Proposal("indirect.parenthesis", Kind.INDIRECT, content, frame.subject, cue),
        *_direct(sentence, "direct.nested", frame, quotes),
    ]
