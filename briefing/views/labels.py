"""Our own words around an article, in the article's language.

They report what the article states and must not promise more: nobody here checked the world.
"""

from __future__ import annotations

from briefing.model import Act, Briefing, Kind, Status
from briefing.record import NamedTuple


class Explained(NamedTuple):
    """The words around what is said about a rule."""

    measured: str
    """Where the figures come from."""
    speaker: str
    no_speaker: str
    via: str
    kind: str
    rule: str
    right: str
    """How often a rule is right; the number of a hundred goes where the braces stand."""
    trigger: str
    no_trigger: str
    """In place of the words that triggered a rule, where there are none."""
    status: str
    uncounted: tuple[str, str]
    """Singular and plural, behind the line of counts: listed here, but counted nowhere."""
    unclaimed: str
    """The heading over what the article says about confirmation beside all claims."""


class States(NamedTuple):
    """How it is put what the article states: who does what, and how."""

    deeds: dict[tuple[Status, Act], str]
    """For each act; the manner goes where the braces stand, with a blank before it."""
    by: str
    """What is added to say who; the name goes where the braces stand."""
    near: str
    """The same where the name is near, but not the one who acts: evidence that nobody has."""
    has_articles: bool
    """Whether a name keeps its article: "denied by the palace"."""
    says: str
    """Introduces the article's own sentence; what it states goes where the braces stand."""


class Compared(NamedTuple):
    """The words around two overviews of one story; the other text is the older one."""

    restated: str
    added: str
    gone: str
    reworded: str
    unchanged: str
    none: str
    """In place of all changes, where there is none."""
    undated: str
    """In place of the date of a text that states none."""
    before: str
    """Introduces the old text's words."""
    now: str
    says_before: str
    """Introduces the old article's own sentence about a claim."""
    says_now: str


class Labels(NamedTuple):
    """The words of one language; a number goes where the braces stand."""

    claims: tuple[str, str]
    """Singular and plural, for the line of counts."""
    verbatim: str
    statuses: dict[Status, str]
    """The tag behind a claim, and the word in counts."""
    kinds: dict[Kind, str]
    unstated: str
    """A whole sentence, in place of evidence."""
    opening: str
    """The name of a section that stands before the first sub-heading."""
    section: str
    no_speaker: str
    via: str
    """Who carries what somebody says; a name goes where the braces stand."""
    others: str
    """Says that there are more authors than the one who goes where the braces stand."""
    doubtful: str
    """The heading over what the article calls unconfirmed or disputed."""
    none_doubtful: str
    says: str
    """Introduces the article's own sentence about a claim."""
    states: States
    explained: Explained
    compared: Compared
    date: str
    months: tuple[str, ...]


_GERMAN = Labels(
    claims=("{} Aussage", "{} Aussagen"),
    verbatim="{} wörtlich",
    statuses={
        Status.UNSTATED: "ohne Angabe",
        Status.UNCONFIRMED: "unbestätigt",
        Status.DISPUTED: "bestritten",
        Status.CONFIRMED: "bestätigt",
    },
    kinds={
        Kind.DIRECT: "wörtlich",
        Kind.INDIRECT: "indirekt",
        Kind.FREE_INDIRECT: "indirekt, ohne eigene Einleitung",
        Kind.HEARSAY: "Hörensagen",
        Kind.REPORTED: "berichtete Äußerung",
    },
    unstated="Im Text keine Angabe zur Bestätigung gefunden.",
    opening="Einstieg",
    section="Abschnitt {}",
    no_speaker="Sprecher nicht gefunden",
    via="laut {}",
    others="{} u. a.",
    doubtful="Im Artikel unbestätigt oder bestritten",
    none_doubtful="Nichts gefunden, das der Artikel unbestätigt oder bestritten nennt.",
    says="Im Artikel: ",
    states=States(
        deeds={
            (Status.UNCONFIRMED, Act.CONFIRM): "nicht{} bestätigt",
            (Status.UNCONFIRMED, Act.CHECK): "nicht{} überprüft",
            (Status.UNCONFIRMED, Act.PROVE): "ohne{} Beleg",
            (Status.UNCONFIRMED, Act.COMMENT): "nicht{} kommentiert",
            (Status.DISPUTED, Act.DENY): "{} bestritten",
            (Status.DISPUTED, Act.DOUBT): "{} angezweifelt",
            (Status.DISPUTED, Act.CORRECT): "{} widersprochen",
            (Status.CONFIRMED, Act.CONFIRM): "{} bestätigt",
            (Status.CONFIRMED, Act.ADMIT): "{} eingeräumt",
        },
        by=" durch {}",
        near=" ({})",
        has_articles=False,
        says="Im Artikel {}: ",
    ),
    explained=Explained(
        measured="Wie oft eine Regel stimmt, ist an annotierten Nachrichten gemessen.",
        speaker="Sprecher",
        no_speaker="nicht gefunden",
        via="laut",
        kind="Art",
        rule="Regel",
        right="stimmt in {} von 100 Fällen",
        trigger="Auslöser",
        no_trigger="keine eigenen Wörter: Verbform, Anführungszeichen oder Umgebung",
        status="Status",
        uncounted=(
            "nicht mitgezählt: {} berichtete Äußerung ohne Status",
            "nicht mitgezählt: {} berichtete Äußerungen ohne Status",
        ),
        unclaimed="Angaben zur Bestätigung, zu denen keine Aussage gefunden wurde",
    ),
    compared=Compared(
        restated="Mit anderem Status",
        added="Neu im Text",
        gone="Nicht mehr im Text",
        reworded="Anders formuliert",
        unchanged="Unverändert",
        undated="ohne Datum",
        none="Keine Aussage ist neu, entfallen, anders formuliert oder von anderem Status.",
        before="bisher: ",
        now="jetzt: ",
        says_before="Bisher im Artikel: ",
        says_now="Jetzt im Artikel: ",
    ),
    date="{day}. {month} {year}",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
)

_ENGLISH = Labels(
    claims=("{} claim", "{} claims"),
    verbatim="{} verbatim",
    statuses={
        Status.UNSTATED: "not stated",
        Status.UNCONFIRMED: "unconfirmed",
        Status.DISPUTED: "disputed",
        Status.CONFIRMED: "confirmed",
    },
    kinds={
        Kind.DIRECT: "verbatim",
        Kind.INDIRECT: "indirect",
        Kind.FREE_INDIRECT: "indirect, without a cue of its own",
        Kind.HEARSAY: "hearsay",
        Kind.REPORTED: "reported speech act",
    },
    unstated="No statement on confirmation found in the text.",
    opening="Opening",
    section="section {}",
    no_speaker="speaker not found",
    via="via {}",
    others="{} and others",
    doubtful="Unconfirmed or disputed in the article",
    none_doubtful="Nothing found that the article calls unconfirmed or disputed.",
    says="In the article: ",
    states=States(
        deeds={
            (Status.UNCONFIRMED, Act.CONFIRM): "not confirmed{}",
            (Status.UNCONFIRMED, Act.CHECK): "not verified{}",
            (Status.UNCONFIRMED, Act.PROVE): "without evidence",
            (Status.UNCONFIRMED, Act.COMMENT): "not commented on{}",
            (Status.DISPUTED, Act.DENY): "denied{}",
            (Status.DISPUTED, Act.DOUBT): "doubted{}",
            (Status.DISPUTED, Act.CORRECT): "contradicted{}",
            (Status.CONFIRMED, Act.CONFIRM): "confirmed{}",
            (Status.CONFIRMED, Act.ADMIT): "admitted{}",
        },
        by=" by {}",
        near=" ({})",
        has_articles=True,
        says="In the article {}: ",
    ),
    explained=Explained(
        measured="How often a rule is right was measured on annotated news.",
        speaker="speaker",
        no_speaker="not found",
        via="via",
        kind="kind",
        rule="rule",
        right="right in {} of 100 cases",
        trigger="trigger",
        no_trigger="no words of its own: verb form, quotation marks or what stands around",
        status="status",
        uncounted=(
            "not counted: {} reported speech act without a status",
            "not counted: {} reported speech acts without a status",
        ),
        unclaimed="Statements on confirmation for which no claim was found",
    ),
    compared=Compared(
        restated="Of another status",
        added="New in the text",
        gone="No longer in the text",
        reworded="Worded differently",
        unchanged="Unchanged",
        undated="undated",
        none="No claim is new, gone, worded differently or of another status.",
        before="before: ",
        now="now: ",
        says_before="Before, in the article: ",
        says_now="Now, in the article: ",
    ),
    date="{day} {month} {year}",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
)

_LANGUAGES = {"de": _GERMAN, "en": _ENGLISH}


def labels_for(language: str) -> Labels:
    """Give the words of a language (ISO 639-1); English where we have none."""
    return _LANGUAGES.get(language, _ENGLISH)


def format_date(published: str, labels: Labels) -> str:
    """Write an ISO date as the language does; what is no ISO date stays as it is."""
    parts = published.split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return published
    year, month, day = (int(part) for part in parts)
    if not 1 <= month <= 12:
        return published
    return labels.date.format(day=day, month=labels.months[month - 1], year=year)


def format_origin(briefing: Briefing, labels: Labels) -> str:
    """Write what is known of where an article comes from: date and time, site, author."""
    when = format_moment(briefing, labels)
    return " · ".join(filter(None, (when, briefing.site, briefing.author)))


def format_moment(briefing: Briefing, labels: Labels) -> str:
    """Write date and time of an article, as far as it states them."""
    when = [format_date(briefing.published, labels)] if briefing.published else []
    if briefing.time:
        when.append(briefing.time.replace("Z", " UTC"))
    return ", ".join(when)
