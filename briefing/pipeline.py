"""Run the stages in their order: parsing, language, claims."""

from __future__ import annotations

from briefing.language import guess
from briefing.language.data import UNKNOWN, languages
from briefing.model import AnnotatedBriefing, Document
from briefing.parsing import parse


def annotate(document: Document, language: str | None = None) -> AnnotatedBriefing:
    """Find structure, claims and verifications in a document, by the rules of its language.

    All of it is in the language that is declared (ISO 639). Else the language is guessed, and a
    paragraph in another one is read by that one's rules. One without rules has its quotation marks
    read.
    """
    from briefing.parts import find_all  # on use: the reader has another process find the claims

    outlined = outline(document, language)
    is_mixed = not outlined.is_declared
    claims, verifications = find_all(outlined.briefing, outlined.language, is_mixed)
    return outlined._replace(claims=claims, verifications=verifications)


def outline(document: Document, language: str | None = None) -> AnnotatedBriefing:
    """Find the structure only: what can be shown while the claims are looked for."""
    briefing = parse(document)
    is_declared = language is not None
    if language is None:
        language = guess(briefing.text)
        if language == UNKNOWN and document.language in languages():
            language = document.language  # function words know better, but a short text has few
    return AnnotatedBriefing(briefing, language, (), (), is_declared)
