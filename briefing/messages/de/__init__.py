"""What the program itself says, in German."""

from __future__ import annotations

from briefing.messages import Messages
from briefing.messages.de.line import LINE
from briefing.messages.de.reader import READER
from briefing.messages.de.sources import SOURCES, SYSTEM

MESSAGES: Messages = {**READER, **LINE, **SOURCES, **SYSTEM}
