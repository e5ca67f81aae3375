"""Run the program as a process of its own, as a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import briefing

ARTICLE = """\
Streit um die Fähre von Niederau

Der Rat berät über den Fahrplan.

Die Fähre fährt nicht mehr. „Wir haben keine Leute“, sagte Kapitänin Ada Lind am Montag.

Wie geht es weiter?

Ada Lind sagte, dass sie auf Hilfe warte. Das ist nicht bestätigt.
"""

PROGRAM = [sys.executable, "-m", "briefing"]


def run(
    *arguments: str,
    stdin: bytes | int = subprocess.DEVNULL,
    stdout: int = subprocess.PIPE,
    cwd: Path | None = None,
    **environment: str,
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *arguments],
        input=stdin if isinstance(stdin, bytes) else None,
        stdin=None if isinstance(stdin, bytes) else stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(briefing.__file__).parent.parent), **environment},
        timeout=60,
    )
