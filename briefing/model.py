"""The types that every room shares. All of them point into one text; none of them holds words.

Every type is a named tuple: frozen, without a dictionary per instance, and free of the 10 ms that
importing dataclasses costs. Offsets are code points into `Briefing.text`, half-open.
"""

from __future__ import annotations

from enum import StrEnum

from briefing.record import NamedTuple


class Span(NamedTuple):
    """A stretch of the text: code points, half-open."""

    start: int
    end: int


class Kind(StrEnum):
    """How a claim is rendered in the article."""

    DIRECT = "direct"
    """Verbatim, quotation marks included in the content."""
    INDIRECT = "indirect"
    """Paraphrase with a cue: a dass-clause, Konjunktiv, "laut X"."""
    FREE_INDIRECT = "free-indirect"
    """A sentence in the Konjunktiv that goes on without a cue; the speaker is inherited."""
    HEARSAY = "hearsay"
    """A rumour marked by the verb alone: "soll ... haben", "reportedly"."""
    REPORTED = "reported"
    """The report of a speech act ("kündigte Investitionen an"); low confidence."""


class Status(StrEnum):
    """What the article itself says about the confirmation of a claim."""

    UNSTATED = "unstated"
    """The article says nothing about it."""
    UNCONFIRMED = "unconfirmed"
    DISPUTED = "disputed"
    CONFIRMED = "confirmed"


class Act(StrEnum):
    """What somebody does about a claim when they state something on its confirmation."""

    CONFIRM = "confirm"
    """Confirms it, or does not."""
    CHECK = "check"
    """Cannot check or verify it."""
    PROVE = "prove"
    """Gives or finds no proof of it."""
    COMMENT = "comment"
    """Does not comment on it."""
    HEDGE = "hedge"
    """Nobody acts: the author keeps a distance ("angeblich", "rumours")."""
    DENY = "deny"
    DOUBT = "doubt"
    CORRECT = "correct"
    """Takes it back, corrects or refutes it."""
    ADMIT = "admit"


class Role(StrEnum):
    """What a block of the text is to the reader."""

    HEADLINE = "headline"
    DECK = "deck"
    TITLE = "title"
    """A sub-heading; a section begins under it."""
    PARAGRAPH = "paragraph"
    BOILERPLATE = "boilerplate"


class Mark(NamedTuple):
    """What the source's own markup says a block of the text is: the `<h2>` of a page."""

    span: Span
    role: Role
    level: int = 0
    """1 to 6 for a TITLE, 0 for everything else."""


class Document(NamedTuple):
    """What was read from one place: cleaned text that nothing has interpreted yet."""

    source: str
    """Where it was read from, as the user named it; "-" for standard input."""
    text: str
    """Clean: no control characters but LF and TAB, no byte order mark, no bidi overrides."""
    warnings: tuple[str, ...] = ()
    """What was lost on the way in, one short sentence each, for standard error."""
    marks: tuple[Mark, ...] = ()
    """The blocks that the text starts with: all of them for a web page, none for plain text. In
    reading order, not overlapping, stripped of white space, one headline and one deck at most.
    They are no part of the text, so that no article can forge one."""
    title: str | None = None
    """What the source calls itself, where it says so outside the text; one line."""
    published: str | None = None
    """"2025-01-17" or, with the time of day as the source prints it, "2025-01-17T08:15"."""
    site: str | None = None
    author: str | None = None
    """Several names have commas between them."""
    language: str | None = None
    """ISO 639-1 code that the source declares; it may be wrong."""
    url: str | None = None
    """Where it was published, http or https."""


class Entry(NamedTuple):
    """One entry of a feed, clean."""

    id: str
    """The same each time the feed is read, and different from all others in it."""
    title: str
    url: str | None
    """Only http and https."""
    published: str | None
    """As in `Document.published`."""
    author: str | None
    paragraphs: tuple[str, ...]
    """What the feed itself gives of the text, each on one line."""


class Feed(NamedTuple):
    """A feed with its entries, in its own order: mostly newest first."""

    source: str
    """As `Document.source`."""
    title: str | None
    language: str | None
    """ISO 639-1 code that the feed declares."""
    entries: tuple[Entry, ...]
    warnings: tuple[str, ...] = ()
    """As `Document.warnings`."""


class Section(NamedTuple):
    """The paragraphs under one sub-heading."""

    index: int  # type: ignore[assignment]  # hides tuple.index, which nobody needs here
    title: Span | None
    """None for the opening section, before the first sub-heading."""
    span: Span
    """From the first paragraph's start to the last one's end; the title stands outside it."""
    paragraphs: tuple[Span, ...]
    """In reading order, not overlapping, stripped of white space at both ends."""


class Briefing(NamedTuple):
    """An overview with its structure found: what is headline, deck, section, boilerplate."""

    source: str
    text: str
    published: str | None
    """An ISO date, "2025-01-17", where the text states one."""
    headline: Span | None
    deck: Span | None
    sections: tuple[Section, ...]
    """In reading order, indices 0, 1, 2 ...; none only under a lone headline or in a blank text."""
    boilerplate: tuple[Span, ...]
    """Breadcrumb, repeated title, orphan byline words, trailer: in order, not shown."""
    time: str | None = None
    """The time of day it was published, "08:15", where the source states one."""
    site: str | None = None
    author: str | None = None
    url: str | None = None


class Mention(NamedTuple):
    """A place where somebody is named as the one who speaks."""

    span: Span
    """The words nearby, with title and apposition; a pronoun stays the pronoun."""
    name: str
    """Who that is: the full name as the article first gives it."""


SURE = 0.92
"""The confidence from which on a claim is sure enough to be shown unasked."""


class Claim(NamedTuple):
    """Something the article says that somebody says."""

    id: str
    """"c1", "c2" ... in reading order."""
    section: int | None
    """The section's index; None for headline and deck."""
    kind: Kind
    content: tuple[Span, ...]
    """The claimed words: one or more pieces, in reading order."""
    speaker: Mention | None
    cue: tuple[Span, ...]
    """The words that show that somebody says it; empty when the speaker is inherited."""
    status: Status
    """The gravest of its verifications: disputed, then unconfirmed, then confirmed."""
    verifications: tuple[int, ...]
    """Indices into `AnnotatedBriefing.verifications`."""
    rule: str
    """The id of the rule that found it: "de.indirect.dass"."""
    confidence: float
    """How often the rule is right in such a situation, 0 to 1."""
    via: Mention | None = None
    """Who carries what the speaker says: the agency in "sagte der Minister laut der Agentur"."""

    @property
    def is_sure(self) -> bool:
        """Whether the claim belongs to the tier that a reader sees unasked."""
        return self.confidence >= SURE

    @property
    def is_counted(self) -> bool:
        """Whether people are shown it where claims are counted, listed and compared.

        A mere report of a speech act is often wrong: it is so only where the article states its
        status.
        """
        return self.kind is not Kind.REPORTED or self.status is not Status.UNSTATED


class Verification(NamedTuple):
    """A place where the article itself speaks about confirmation."""

    status: Status
    """Never UNSTATED."""
    trigger: tuple[Span, ...]
    """The words of the article that say so: the evidence."""
    scope: tuple[Span, ...]
    """What they are said about."""
    rule: str
    act: Act = Act.CONFIRM
    party: Mention | None = None
    """Who confirms, denies or cannot confirm it, where the article says who."""
    manner: Mention | None = None
    """How, where the article says so: the words, and "offiziell" or "independently" as name."""


class AnnotatedBriefing(NamedTuple):
    """A briefing with everything the engine found in it."""

    briefing: Briefing
    language: str
    """ISO 639-1 code of the rules that were used."""
    claims: tuple[Claim, ...]
    """In reading order of their first piece."""
    verifications: tuple[Verification, ...]
    """In reading order of their triggers."""
    is_declared: bool = False
    """Whether the user said which language it is; then it holds for every paragraph."""


class Article(NamedTuple):
    """What a list of articles shows of one, without opening it."""

    path: str
    title: str
    """The headline; its first words where it has none."""
    published: str | None
    """An ISO date, where the text states one."""
    claims: int
    unconfirmed: int
    """How much the article itself calls unconfirmed."""
    is_read: bool


class Found(NamedTuple):
    """What was found in one stretch of a briefing; it takes the place of what was known there."""

    span: Span
    claims: tuple[Claim, ...]
    """In reading order; their ids count within the stretch."""
    verifications: tuple[Verification, ...]
    """In reading order; what the claims' indices mean."""
