"""The comparison of two overviews for programs: both in full, and what became of each claim."""

from __future__ import annotations

from typing import Any

from briefing.comparison import Comparison, Item
from briefing.views.json import SCHEMA, dump_object, to_dict


def render(comparison: Comparison) -> str:
    """Write one JSON object, with a line for each change.

    `change` is "status", "new", "gone", "reworded" or "same". `old` and `new` point into the
    article's claims by id or, where no claim was found, into its verifications by index.
    """
    paired = (
        ("status", comparison.restated),
        ("reworded", comparison.reworded),
        ("same", comparison.unchanged),
    )
    changes = [
        _change(kind, pair.old, pair.new, round(pair.similarity, 3))
        for kind, pairs in paired
        for pair in pairs
    ]
    changes += [_change("new", None, item, None) for item in comparison.added]
    changes += [_change("gone", item, None, None) for item in comparison.gone]
    return dump_object(
        {
            "schema": SCHEMA,
            "old": to_dict(comparison.old),
            "new": to_dict(comparison.new),
            "changes": changes,
        }
    )


def _change(
    kind: str, old: Item | None, new: Item | None, similarity: float | None
) -> dict[str, Any]:
    return {"change": kind, "old": _item(old), "new": _item(new), "similarity": similarity}


def _item(item: Item | None) -> dict[str, Any] | None:
    if item is None:
        return None
    return {
        "claim": item.claim.id if item.claim else None,
        "verifications": item.verifications,
        "status": item.status,
    }
