"""The folder of briefings: where it lies, what is put into it, what stands in it.

A library is a plain folder. Copying a file there adds it; nothing else keeps what the folder
holds, so that it can be sorted, synced and backed up with any tool.
"""

from __future__ import annotations

from briefing.library.samples import bundled

__all__ = ["bundled"]
