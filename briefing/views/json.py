"""The result for programs: schema 1, which only ever grows. Offsets count code points."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from briefing.model import AnnotatedBriefing, Claim, Mention, Section, Span, Verification
from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

SCHEMA = 1


def render(annotated: AnnotatedBriefing) -> str:
    """Write one JSON object, one line for each section, claim and verification."""
    return dump_object(to_dict(annotated))


def dump_object(fields: Mapping[str, object]) -> str:
    """Write an object, one line for each field, and for each object of a list."""
    entries = [f" {_dump(key)}: {_dump_value(value)}" for key, value in fields.items()]
    return "{\n" + ",\n".join(entries) + "\n}\n"


def render_line(annotated: AnnotatedBriefing) -> str:
    """Write the same object on a single line, for JSON Lines."""
    return _dump(to_dict(annotated)) + "\n"


def to_dict(annotated: AnnotatedBriefing) -> dict[str, Any]:
    """Give the object of the contract, its keys in the contract's order."""
    briefing = annotated.briefing
    return {
        "schema": SCHEMA,
        "source": briefing.source,
        "text": briefing.text,
        "language": annotated.language,
        "published": briefing.published,
        "time": briefing.time,
        "site": briefing.site,
        "author": briefing.author,
        "url": briefing.url,
        "headline": _span(briefing.headline),
        "deck": _span(briefing.deck),
        "sections": [_section(section) for section in briefing.sections],
        "boilerplate": briefing.boilerplate,
        "claims": [_claim(claim) for claim in annotated.claims],
        "verifications": [_verification(entry) for entry in annotated.verifications],
    }


def _span(span: Span | None) -> dict[str, Span] | None:
    return {"span": span} if span else None


def _mention(mention: Mention | None) -> dict[str, Any] | None:
    return {"span": mention.span, "name": mention.name} if mention else None


def _section(section: Section) -> dict[str, Any]:
    return {
        "index": section.index,
        "title": _span(section.title),
        "span": section.span,
        "paragraphs": section.paragraphs,
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "section": claim.section,
        "kind": claim.kind,
        "content": claim.content,
        "speaker": _mention(claim.speaker),
        "via": _mention(claim.via),
        "cue": claim.cue,
        "status": claim.status,
        "verifications": claim.verifications,
        "rule": claim.rule,
        "confidence": claim.confidence,
    }


def _verification(verification: Verification) -> dict[str, Any]:
    return {
        "status": verification.status,
        "trigger": verification.trigger,
        "scope": verification.scope,
        "rule": verification.rule,
        "act": verification.act,
        "party": _mention(verification.party),
        "manner": _mention(verification.manner),
    }


def _dump_value(value: object) -> str:
    """Write a list of objects over several lines, anything else on one."""
    if isinstance(value, Sequence) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(f"  {_dump(entry)}" for entry in value) + "\n ]"
    return _dump(value)


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
