"""How well the structure of labelled pages is found: line by line, and page by page.

Each line of a labelled page starts with its role: H headline, D deck, T sub-heading, P paragraph,
B boilerplate, M a mark that is nothing of these; a line with two blanks goes on with the one above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from briefing.model import Briefing, Document, Span
from briefing.parsing import parse

ROLES = "HDTPB"
STRUCTURE = "HDT"


class Scores(NamedTuple):
    """Figures over some pages."""

    pages: int
    right: int
    """Pages whose headline, deck and sub-headings are all right, and none is too much."""
    precision: float
    """Of the lines taken as boilerplate, 0 to 100."""
    recall: float
    errors: list[str]
    """Page, the role that a line has, the role that was found, and the line."""


def score(paths: Iterable[Path]) -> Scores:
    """Compare pages with their labels."""
    counts: Counter[tuple[str, str]] = Counter()
    errors: list[str] = []
    pages = right = 0
    for path in paths:
        found = list(compare(path))
        wrong = [(role, other, line) for role, other, line in found if role != other]
        pages += 1
        right += not any(role in STRUCTURE or other in STRUCTURE for role, other, _ in wrong)
        counts.update((role, other) for role, other, _ in found)
        errors += [f"{path.stem}: {role} -> {other} | {line[:80]}" for role, other, line in wrong]
    hits = counts["B", "B"]
    taken = sum(count for (_, other), count in counts.items() if other == "B")
    labelled = sum(count for (role, _), count in counts.items() if role == "B")
    return Scores(pages, right, 100 * hits / taken, 100 * hits / labelled, errors)


def compare(path: Path) -> Iterator[tuple[str, str, str]]:
    """Give for each line its role, the role that was found, and the line itself."""
    labelled = path.read_text("utf-8").splitlines()
    briefing = parse(Document("-", "\n".join(line[2:] for line in labelled)))
    place, role = 0, ""
    for line in labelled:
        role = role if line.startswith("  ") else line[:1]
        words = line[2:]
        if role in ROLES and words.strip():
            yield role, _role_at(briefing, place + len(words) - 1), words
        place += len(words) + 1


def _role_at(briefing: Briefing, place: int) -> str:
    spans: list[tuple[Span | None, str]] = [(briefing.headline, "H"), (briefing.deck, "D")]
    spans += [(span, "B") for span in briefing.boilerplate]
    for section in briefing.sections:
        spans += [(section.title, "T"), *((span, "P") for span in section.paragraphs)]
    return next((role for span, role in spans if span and span.start <= place < span.end), "-")


if __name__ == "__main__":
    import sys

    for pattern in sys.argv[1:]:
        folder = Path(__file__).parent / "labelled" / "overviews"
        scores = score(sorted(folder.glob(pattern)))
        print(f"{pattern}: {scores.right} of {scores.pages} pages, boilerplate lines", end=" ")
        print(f"{scores.precision:.1f} % right, {scores.recall:.1f} % found")
        print(*(f"  {error}" for error in scores.errors), sep="\n")
