"""An annotated briefing becomes text on standard output: one file per format.

Each format answers `render(annotated, ...) -> str` and is pure. Shared by them, and open to the
reader: `evidence` (what counts as unconfirmed, and the sentence that says so), `labels` (our own
words, per language) and `cells` (widths and line breaks).
"""

from __future__ import annotations
