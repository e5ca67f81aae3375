"""Claims and verifications kept as numbers, and made again when somebody looks at one.

Of a long article there are a hundred thousand, at 1 kB each as tuples of tuples; here they take 70
bytes. What many have in common (kind, rule, confidence; names) is kept once. Nothing is forgotten
while an article is read: what was found better since stays, unused.
"""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterable
from typing import Generic, NamedTuple, TypeVar

from briefing.model import Act, Claim, Kind, Mention, Span, Status, Verification


class ClaimShape(NamedTuple):
    """What many claims have in common."""

    kind: Kind
    status: Status
    rule: str
    confidence: float


class VerificationShape(NamedTuple):
    """What many verifications have in common."""

    status: Status
    rule: str
    act: Act


Value = TypeVar("Value", bound=Hashable)


class Table(Generic[Value]):
    """Values and their numbers, from 0 on in the order in which they came."""

    def __init__(self) -> None:
        self.values: list[Value] = []
        self._numbers: dict[Value, int] = {}

    def number_of(self, value: Value) -> int:
        """Give the number of a value; the next one if it is new."""
        number = self._numbers.setdefault(value, len(self.values))
        if number == len(self.values):
            self.values.append(value)
        return number


class Records:
    """Claims and verifications by their keys: where their numbers begin.

    A record is the number of its shape, doubled for a claim, doubled and one more for a
    verification; then what it is about as spans (their count, and start and end of each), and then
    the rest in the order of the fields. Of a mention, the number of its name comes before its span,
    from 1 on; 0 stands for none.
    """

    def __init__(self) -> None:
        self._numbers = array("I")
        self._claims: Table[ClaimShape] = Table()
        self._verifications: Table[VerificationShape] = Table()
        self._names: Table[str] = Table()

    def add_claim(self, claim: Claim, verifications: Iterable[int]) -> int:
        """Keep a claim, whose verifications have these keys; return its own. Its id is not kept."""
        shape = ClaimShape(claim.kind, claim.status, claim.rule, claim.confidence)
        numbers = [2 * self._claims.number_of(shape)]
        _write_spans(numbers, claim.content)
        numbers.append(0 if claim.section is None else claim.section + 1)
        self._write_mention(numbers, claim.speaker)
        _write_spans(numbers, claim.cue)
        keys = tuple(verifications)
        numbers += (len(keys), *keys)
        self._write_mention(numbers, claim.via)
        return self._keep(numbers)

    def add_verification(self, verification: Verification) -> int:
        """Keep a verification; return its key."""
        shape = VerificationShape(verification.status, verification.rule, verification.act)
        numbers = [2 * self._verifications.number_of(shape) + 1]
        _write_spans(numbers, verification.scope)
        _write_spans(numbers, verification.trigger)
        self._write_mention(numbers, verification.party)
        self._write_mention(numbers, verification.manner)
        return self._keep(numbers)

    def is_claim(self, key: int) -> bool:
        """Tell whether a key is that of a claim; else it is that of a verification."""
        return self._numbers[key] % 2 == 0

    def claim(self, key: int) -> Claim:
        """Make a claim again; its verifications are keys."""
        shape = self._claims.values[self._numbers[key] // 2]
        content, at = self._read_spans(key + 1)
        section = self._numbers[at]
        speaker, at = self._read_mention(at + 1)
        cue, at = self._read_spans(at)
        end = at + 1 + self._numbers[at]
        via, _ = self._read_mention(end)
        return Claim(
            id="",
            section=section - 1 if section else None,
            kind=shape.kind,
            content=content,
            speaker=speaker,
            cue=cue,
            status=shape.status,
            verifications=tuple(self._numbers[at + 1 : end]),
            rule=shape.rule,
            confidence=shape.confidence,
            via=via,
        )

    def verification(self, key: int) -> Verification:
        """Make a verification again."""
        shape = self._verifications.values[self._numbers[key] // 2]
        scope, at = self._read_spans(key + 1)
        trigger, at = self._read_spans(at)
        party, at = self._read_mention(at)
        manner, _ = self._read_mention(at)
        return Verification(
            shape.status, trigger, scope, shape.rule, act=shape.act, party=party, manner=manner
        )

    def content(self, key: int) -> tuple[Span, ...]:
        """Tell what a claim says, or what a verification is about, be it its trigger alone."""
        content, at = self._read_spans(key + 1)
        return content or self._read_spans(at)[0]

    def start(self, key: int) -> int:
        """Tell the first character of that."""
        # Where there is no scope, one more number comes before it.
        return self._numbers[key + (2 if self._numbers[key + 1] else 3)]

    def _keep(self, numbers: list[int]) -> int:
        key = len(self._numbers)
        self._numbers.extend(numbers)
        return key

    def _write_mention(self, numbers: list[int], mention: Mention | None) -> None:
        if mention is None:
            numbers.append(0)
            return
        numbers += (self._names.number_of(mention.name) + 1, *mention.span)

    def _read_mention(self, at: int) -> tuple[Mention | None, int]:
        """Read a mention, and where the next number stands."""
        number = self._numbers[at]
        if not number:
            return None, at + 1
        span = Span(self._numbers[at + 1], self._numbers[at + 2])
        return Mention(span, self._names.values[number - 1]), at + 3

    def _read_spans(self, at: int) -> tuple[tuple[Span, ...], int]:
        """Read some spans, and where the next number stands."""
        end = at + 1 + 2 * self._numbers[at]
        edges = self._numbers[at + 1 : end]
        return tuple(map(Span, edges[::2], edges[1::2])), end


def _write_spans(numbers: list[int], spans: tuple[Span, ...]) -> None:
    numbers.append(len(spans))
    for span in spans:
        numbers += span
