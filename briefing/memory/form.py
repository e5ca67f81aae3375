"""What the file of the memory looks like."""

from __future__ import annotations

from briefing.store.form import Form

FORM = Form(
    0x42524D31,
    (
        (
            """CREATE TABLE briefings (
                location TEXT PRIMARY KEY,
                title TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                turn INTEGER NOT NULL,
                opened TEXT NOT NULL,
                place TEXT,
                width INTEGER,
                claims TEXT,
                statuses INTEGER,
                panes TEXT
            ) STRICT""",
            "CREATE INDEX briefings_by_fingerprint ON briefings (fingerprint)",
            "CREATE INDEX briefings_by_turn ON briefings (turn)",
        ),
    ),
)
"""Turns count the openings: unlike clocks they never go back."""
