"""Run the stages in their order: parsing, language, claims."""

from __future__ import annotations

from briefing.claims import find_claims
from briefing.language import guess, load
from briefing.model import AnnotatedBriefing, Document
from briefing.parsing import parse


def annotate(document: Document, language: str | None = None) -> AnnotatedBriefing:
    """Find structure, claims and verifications in a document, by the rules of its language.

    The language is the one that is declared (ISO 639), else it is guessed. One without rules has
    its quotation marks read.
    """
    briefing = parse(document)
    language = language or guess(briefing.text)
    claims, verifications = find_claims(briefing, load(language))
    return AnnotatedBriefing(briefing, language, claims, verifications)
