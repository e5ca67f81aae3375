"""`briefing add`: what the user names is read, and put into the library."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.errors import BriefingError, OutputError
from briefing.library.adding import add
from briefing.library.folder import find_folder
from briefing.messages import gettext
from briefing.output import complain, write
from briefing.reading import read
from briefing.reading.text import printable


def run(locations: Sequence[str], configured: str) -> int:
    """Add each location, and write the path of each file that is safe on the disk.

    The folder is the one that is configured, empty for the default. One that fails does not stop
    the others. Return the exit code of the first failure.
    """
    code = 0
    folder = find_folder(configured)
    for location in locations:
        try:
            document = read(location)
            added = add(document, folder)
        except OutputError:
            raise
        except BriefingError as error:
            complain(str(error))
            code = code or error.exit_code
            continue
        for warning in document.warnings:
            complain(f"{document.source}: {warning}")
        if not added.is_new:
            complain(f"{document.source}: {gettext('already in the library')}")
        write(f"{printable(added.path)}\n")
    return code
