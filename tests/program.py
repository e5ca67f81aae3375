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

ROOT = Path(briefing.__file__).parent.parent
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
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        timeout=60,
    )


def kill_while_writing(code: str, *arguments: str) -> list[str]:
    """Run code that prints a line for whatever it has made safe; kill it; give all whole lines."""
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout
    lines = [process.stdout.readline() for _ in range(50)]
    process.kill()
    lines += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [line.removesuffix("\n") for line in lines if line.endswith("\n")]
