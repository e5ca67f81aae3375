"""The errors that a user can mend, each with its exit code.

    BriefingError
    ├── UsageError          64  wrong option or argument
    ├── UnreadableError     65  there is something, but no article in it
    ├── NotFoundError       66  no such file, or a folder
    ├── HostError           68  no computer of that name
    ├── UnavailableError    69  nobody answers there, or not with an article
    ├── OutputError         74  the result could not be written
    ├── LaterError          75  not now: too slow, too busy; try later
    ├── ProtocolError       76  an answer that may not or cannot be followed
    ├── ForbiddenError      77  no permission to read
    └── ConfigError         78  the configuration cannot be understood

The numbers follow BSD sysexits(3). Everything else is a programming mistake and may crash.
"""

from __future__ import annotations


class BriefingError(Exception):
    """Report something the user can mend; the message names the source and the reason."""

    exit_code = 70
    """What the process returns to the shell."""


class UsageError(BriefingError):
    """An option or argument does not fit."""

    exit_code = 64


class UnreadableError(BriefingError):
    """The source exists but holds no readable article: empty, binary, not a regular file."""

    exit_code = 65


class NotFoundError(BriefingError):
    """The source does not exist, or is a folder."""

    exit_code = 66


class HostError(BriefingError):
    """The address names a computer that nobody knows."""

    exit_code = 68


class UnavailableError(BriefingError):
    """The connection is refused, its certificate is not trusted, or the page is gone."""

    exit_code = 69


class OutputError(BriefingError):
    """Standard output refused the result."""

    exit_code = 74


class LaterError(BriefingError):
    """The deadline has passed, or the server asks to come back later."""

    exit_code = 75

    retry_after: float | None = None
    """Seconds, where the server names them."""


class ProtocolError(BriefingError):
    """The server's answer is broken, or leads where the program does not go."""

    exit_code = 76


class ForbiddenError(BriefingError):
    """The source may not be read by this user."""

    exit_code = 77


class ConfigError(BriefingError):
    """The configuration cannot be understood; the message names file, line and key."""

    exit_code = 78
