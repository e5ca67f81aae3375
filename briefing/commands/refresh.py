"""`briefing --refresh`: the subscribed feeds are fetched, what is new comes into the library."""

from __future__ import annotations

import os
from contextlib import closing

from briefing.commands.progress import progress_bar
from briefing.config import find_path, load_config
from briefing.errors import BriefingError, ConfigError, LaterError
from briefing.library.adding import add
from briefing.library.arrivals import Arrivals
from briefing.library.folder import find_folder
from briefing.messages import gettext, ngettext
from briefing.model import Feed
from briefing.output import complain, write
from briefing.reading.addresses import show
from briefing.reading.feeds import Subscription, entry_document
from briefing.reading.many import fetch_feeds
from briefing.reading.text import printable
from briefing.reading.web import Answer


def run(path: str | None) -> int:
    """Write the path of each new article that is safe on the disk.

    The subscriptions stand in the configuration, by default the user's. A feed that fails does not
    stop the others. Return the exit code of the first failure.
    """
    config = load_config(path)
    urls = tuple(dict.fromkeys(config.value("feeds.urls")))
    if not urls:
        advice = gettext('no feeds; write there: [feeds] urls = ["https://..."]')
        raise ConfigError(f"{path or find_path()}: {advice}")
    with closing(Arrivals(complain)) as arrivals:
        landing = _Landing(arrivals, find_folder(config.value("library.folder")))
        return _refresh(urls, arrivals, landing)


def _refresh(urls: tuple[str, ...], arrivals: Arrivals, landing: _Landing) -> int:
    due = [url for url in urls if not arrivals.seconds_to_wait(url)]
    problems: list[BriefingError] = []
    with progress_bar(gettext("feeds"), len(due)) as advance:
        for url, error in fetch_feeds(due, landing.is_known, landing.land):
            if error:
                problems.append(error)
            if isinstance(error, LaterError) and error.retry_after:
                arrivals.pause(url, error.retry_after)
            advance()
    for path in landing.paths:
        write(f"{printable(path)}\n")
    for message in (*landing.warnings, *map(str, problems)):
        complain(message)
    complain(_summary(len(urls), len(landing.paths), len(problems), len(urls) - len(due)))
    return problems[0].exit_code if problems else 0


class _Landing:
    """Puts a feed's new entries into a folder of its own in the library. Safe in threads."""

    def __init__(self, arrivals: Arrivals, folder: str) -> None:
        self.paths: list[str] = []
        """The new files, safe on the disk."""
        self.warnings: list[str] = []
        self._arrivals = arrivals
        self._folder = folder

    def is_known(self, url: str, answer: Answer) -> bool:
        return self._arrivals.has_landed(url, answer.payload.data)

    def land(self, url: str, answer: Answer, subscription: Subscription) -> None:
        feed = subscription.feed
        entries = self._arrivals.new_entries(url, feed.entries)
        folder = os.path.join(self._folder, _folder_name(feed, url))
        # The oldest first: what came last is listed first.
        for entry in reversed(entries):
            added = add(entry_document(feed, entry), folder)
            if added.is_new:
                self.paths.append(added.path)
        self._arrivals.note(url, answer.payload.data, entries)
        self.warnings += [f"{feed.source}: {warning}" for warning in feed.warnings]


def _folder_name(feed: Feed, url: str) -> str:
    """Name the folder by the feed's title, else by its host; never a path, never hidden."""
    words = feed.title or show(url).partition("//")[2].partition("/")[0]
    name = "-".join("".join(one if one.isalnum() else " " for one in words.lower()).split())
    return name[:60].strip("-") or "feed"


def _summary(total: int, new: int, failed: int, waiting: int) -> str:
    parts = [
        ngettext("{} feed", "{} feeds", total).format(total),
        gettext("{} new").format(new),
    ]
    if failed:
        parts.append(gettext("{} failed").format(failed))
    if waiting:
        parts.append(gettext("{} not asked, as their servers wished").format(waiting))
    return ", ".join(parts)
