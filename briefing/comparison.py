"""Two overviews of one story, claim by claim: what is new, gone, reworded, of another status.

Claims belong together when the same speaker says similar words. Words are compared as sets, each
weighed by how rare it is in both texts (idf; Spärck Jones 1972), since an overview is rewritten,
not typed anew: "die Brücke bleibe gesperrt" returns as "dass die Brücke gesperrt bleibt". Edit
distances would count that as another text, and names and function words as evidence; comparing all
pairs of characters also takes quadratic time. Here every claim meets a bounded number of others.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence, Set
from math import log

from briefing.model import AnnotatedBriefing, Claim, Span, Status
from briefing.record import NamedTuple

SIMILAR = 0.5
"""The least share of common weight that makes two claims of one speaker one."""
SIMILAR_UNNAMED = 0.65
"""The same where a speaker was not found."""

_STEM = 6
"""Letters of a word that count: "gesperrt" is "gesperrte", in any language with endings."""
_NEIGHBOURS = 40
"""So many claims at most are met for one word: the nearest in the other text."""
_ALMOST = 0.99
"""The most that words are alike which stand in another order, or differ in their endings."""
_RAREST = 16
"""Words of a claim by which others are met."""

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_SHORTEST_NAME = 3
"""Letters of a word that tells names apart; "von" and "Al" do not."""


class Item(NamedTuple):
    """One thing in an overview that can be new or gone."""

    content: tuple[Span, ...]
    """The claimed words; what a verification is about, or its trigger, where no claim is."""
    status: Status
    claim: Claim | None
    """None where the article speaks about confirmation beside all claims."""
    verifications: tuple[int, ...]
    """Indices into the briefing's verifications."""

    @property
    def speaker(self) -> str | None:
        """The full name of who says it, where somebody was found."""
        return self.claim.speaker.name if self.claim and self.claim.speaker else None


class Pair(NamedTuple):
    """One thing in both overviews."""

    old: Item
    new: Item
    similarity: float
    """The share of common words by weight; 1 where nothing but marks and capitals differ."""


class Comparison(NamedTuple):
    """What has become of an overview. Everything in the new one's reading order, gone in the old's.

    Each item stands in exactly one of the lists.
    """

    old: AnnotatedBriefing
    new: AnnotatedBriefing
    restated: tuple[Pair, ...]
    """Of another status; the words may differ too."""
    added: tuple[Item, ...]
    gone: tuple[Item, ...]
    reworded: tuple[Pair, ...]
    unchanged: tuple[Pair, ...]


def compare(old: AnnotatedBriefing, new: AnnotatedBriefing) -> Comparison:
    """Tell what is new, gone, reworded and of another status, in nearly linear time."""
    olds, news = _items(old), _items(new)
    matches = _match(_Side(old, olds), _Side(new, news))
    paired_old = {match.old for match in matches}
    paired_new = {match.new for match in matches}
    found = [Pair(olds[match.old], news[match.new], match.similarity) for match in matches]
    same = [pair for pair in found if pair.old.status is pair.new.status]
    return Comparison(
        old,
        new,
        restated=tuple(pair for pair in found if pair.old.status is not pair.new.status),
        added=tuple(item for place, item in enumerate(news) if place not in paired_new),
        gone=tuple(item for place, item in enumerate(olds) if place not in paired_old),
        reworded=tuple(pair for pair in same if pair.similarity < 1),
        unchanged=tuple(pair for pair in same if pair.similarity == 1),
    )


def _items(annotated: AnnotatedBriefing) -> list[Item]:
    """List claims, and the verifications that belong to none, in reading order.

    Reports of speech acts are left out, as in the reader, unless the article states their status.
    """
    items = [
        Item(claim.content, claim.status, claim, claim.verifications)
        for claim in annotated.claims
        if claim.is_counted
    ]
    carried = {index for claim in annotated.claims for index in claim.verifications}
    items += [
        Item(verification.scope or verification.trigger, verification.status, None, (index,))
        for index, verification in enumerate(annotated.verifications)
        if index not in carried
    ]
    return sorted(items, key=lambda item: (item.content[0].start, -item.content[-1].end))


class _Side:
    """The items of one overview, as far as they are compared."""

    def __init__(self, annotated: AnnotatedBriefing, items: Sequence[Item]) -> None:
        text = annotated.briefing.text
        self.words = [
            tuple(
                word
                for start, end in item.content
                for word in _WORD.findall(text[start:end].casefold())
            )
            for item in items
        ]
        self.stems = [frozenset(map(_stem, words)) for words in self.words]
        self.names = [_name_words(item.speaker) for item in items]


class _Match(NamedTuple):
    new: int
    old: int
    similarity: float


def _match(old: _Side, new: _Side) -> list[_Match]:
    """Pair items, each with one at most: equal ones first, then the most similar, in new order."""
    matches = _match_equal(old, new)
    used_old = {match.old for match in matches}
    used_new = {match.new for match in matches}
    nearest = sorted(
        _find_similar(old, new, used_old, used_new),
        key=lambda match: (-match.similarity, abs(match.new - match.old), match),
    )
    for match in nearest:
        if match.old not in used_old and match.new not in used_new:
            used_old.add(match.old)
            used_new.add(match.new)
            matches.append(match)
    return sorted(matches)


def _match_equal(old: _Side, new: _Side) -> list[_Match]:
    """Pair what is the same but for marks and capitals, in the order of the texts."""
    waiting: defaultdict[object, deque[int]] = defaultdict(deque)
    for place, key in enumerate(zip(old.words, old.names, strict=True)):
        waiting[key].append(place)
    return [
        _Match(place, waiting[key].popleft(), 1.0)
        for place, key in enumerate(zip(new.words, new.names, strict=True))
        if waiting.get(key)
    ]


def _find_similar(
    old: _Side, new: _Side, used_old: Set[int], used_new: Set[int]
) -> Iterator[_Match]:
    """Give the pairs of what is left that are similar enough, an item perhaps in several."""
    counts = [Counter(stem for stems in side.stems for stem in stems) for side in (old, new)]
    total = max(len(old.stems), len(new.stems))
    # The union keeps the larger count: what stands once in each text is as rare as what stands in
    # one alone.
    weights = {stem: log(1 + total / count) for stem, count in (counts[0] | counts[1]).items()}
    sums = [sum(map(weights.__getitem__, stems)) for stems in new.stems]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, stems in enumerate(new.stems):
        if place not in used_new:
            for stem in stems:
                places[stem].append(place)
    for place, stems in enumerate(old.stems):
        if place in used_old:
            continue
        rarest = sorted(stems, key=lambda stem: (-weights[stem], stem))[:_RAREST]
        expected = place * len(new.stems) // len(old.stems)
        whole = sum(map(weights.__getitem__, stems))
        for other in {near for stem in rarest for near in _near(places[stem], expected)}:
            least = _least(old.names[place], new.names[other])
            # The share of common weight in all (Dice 1945).
            shared = sum(map(weights.__getitem__, stems & new.stems[other]))
            similarity = 2 * shared / (whole + sums[other])
            if least is not None and similarity >= least:
                is_equal = old.words[place] == new.words[other]
                yield _Match(other, place, 1.0 if is_equal else min(similarity, _ALMOST))


def _near(places: Sequence[int], expected: int) -> Sequence[int]:
    """Give the places that are nearest to where one is expected."""
    middle = bisect_left(places, expected)
    return places[max(0, middle - _NEIGHBOURS // 2) : middle + _NEIGHBOURS // 2]


def _least(one: frozenset[str], other: frozenset[str]) -> float | None:
    """Give how similar words of two speakers must be; None where they are different people."""
    if not one or not other:
        return SIMILAR_UNNAMED
    # "Selenskyj" is "Wolodymyr Selenskyj"; "ein Sprecher der Polizei" may be "die Polizei".
    return SIMILAR if one <= other or other <= one else None


def _name_words(speaker: str | None) -> frozenset[str]:
    """Give the words that tell names apart: capitalised ones, where there are any."""
    words = [word for word in _WORD.findall(speaker or "") if len(word) >= _SHORTEST_NAME]
    names = [word for word in words if word[0].isupper()]
    return frozenset(_stem(word.casefold()) for word in names or words)


def _stem(word: str) -> str:
    return word if word[0].isdecimal() else word[:_STEM]
