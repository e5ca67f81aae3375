"""Who says what in a news overview, and what the article itself calls unconfirmed.

    from briefing import annotate, read

    annotated = annotate(read("overview.txt"))
    for claim in annotated.claims:
        print(claim.speaker.name if claim.speaker else None, claim.status)

Names are loaded on first use: importing the package alone costs nothing worth measuring.
"""

from __future__ import annotations

from briefing.record import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.errors import BriefingError
    from briefing.model import (
        AnnotatedBriefing,
        Briefing,
        Claim,
        Document,
        Kind,
        Mention,
        Section,
        Span,
        Status,
        Verification,
    )
    from briefing.pipeline import annotate
    from briefing.reading import read

__version__ = "0.1.0"

__all__ = [
    "AnnotatedBriefing",
    "Briefing",
    "BriefingError",
    "Claim",
    "Document",
    "Kind",
    "Mention",
    "Section",
    "Span",
    "Status",
    "Verification",
    "annotate",
    "read",
]

_ROOMS = {"BriefingError": "errors", "annotate": "pipeline", "read": "reading"}
"""Where a public name lives; what is not listed lives in `model`."""


def __getattr__(name: str) -> object:
    """Load a public name from its room (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    room = import_module(f"briefing.{_ROOMS.get(name, 'model')}")
    return getattr(room, name)


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted([*__all__, "__version__"])
