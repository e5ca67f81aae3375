"""Run the stages in their order: parsing, language, claims."""

from __future__ import annotations

from briefing.claims import find_claims
from briefing.language import guess, load
from briefing.model import AnnotatedBriefing, Document
from briefing.parsing import parse


def annotate(document: Document) -> AnnotatedBriefing:
    """Find structure, claims and verifications in a document, by the rules of its language."""
    briefing = parse(document)
    language = guess(briefing.text)
    claims, verifications = find_claims(briefing, load(language))
    return AnnotatedBriefing(briefing, language, claims, verifications)
