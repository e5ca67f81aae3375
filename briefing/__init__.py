"""Who says what in a news overview, and what the article itself calls unconfirmed."""

from __future__ import annotations

__version__ = "0.1.0"
