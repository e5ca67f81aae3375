"""Run the stages in their order: parsing, language, claims."""

from __future__ import annotations

from briefing.claims import find_claims, find_places
from briefing.language import guess, load
from briefing.language.data import UNKNOWN, languages
from briefing.language.guessing import find_foreign
from briefing.model import AnnotatedBriefing, Document, Span
from briefing.parsing import parse


def annotate(document: Document, language: str | None = None) -> AnnotatedBriefing:
    """Find structure, claims and verifications in a document, by the rules of its language.

    All of it is in the language that is declared (ISO 639). Else the language is guessed, and a
    paragraph in another one is read by that one's rules. One without rules has its quotation marks
    read.
    """
    briefing = parse(document)
    foreign: dict[Span, str] = {}
    if language is None:
        language = guess(briefing.text)
        if language == UNKNOWN and document.language in languages():
            language = document.language  # function words know better, but a short text has few
        spans = [span for _, span in find_places(briefing)]
        foreign = find_foreign(briefing.text, spans, language)
    claims, verifications = find_claims(
        briefing, load(language), {span: load(code) for span, code in foreign.items()}
    )
    return AnnotatedBriefing(briefing, language, claims, verifications)
