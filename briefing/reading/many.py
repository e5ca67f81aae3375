"""Many feeds at once: so many that it is quick, so few from one host that it is polite."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from queue import SimpleQueue
from threading import BoundedSemaphore
from urllib.parse import urlsplit

from briefing.errors import BriefingError
from briefing.reading.feeds import MODULE, Subscription, fetch_source, read_source
from briefing.reading.web import Answer
from briefing.reading.worker import Worker

_AT_ONCE = 16
_AT_ONE_HOST = 6
"""As many as browsers open; a host that is asked for fifty feeds is asked in turns."""
_PARSERS = 2

Known = Callable[[str, Answer], bool]
"""Says that an answer need not be read, for it was once."""
Land = Callable[[str, Answer, Subscription], None]
"""Puts away what was read."""


def fetch_feeds(
    urls: Sequence[str], is_known: Known, land: Land
) -> Iterator[tuple[str, BriefingError | None]]:
    """Fetch all feeds, read and land those that are not known; give each as it is done.

    Several threads call `is_known` and `land`. What one of them raises is given, and stops no other
    feed.
    """
    parsers: SimpleQueue[Worker] = SimpleQueue()
    turns = {_host(url): BoundedSemaphore(_AT_ONE_HOST) for url in urls}
    workers = [Worker(MODULE) for _ in range(min(_PARSERS, len(urls)))]
    for worker in workers:
        parsers.put(worker)

    def work(url: str) -> None:
        with turns[_host(url)]:
            answer = fetch_source(url)
        if is_known(url, answer):
            return
        worker = parsers.get()
        try:
            subscription = read_source(answer, worker)
        finally:
            parsers.put(worker)
        land(url, answer, subscription)

    executor = ThreadPoolExecutor(_AT_ONCE)
    try:
        futures = {executor.submit(work, url): url for url in urls}
        for future in as_completed(futures):
            try:
                future.result()
            except BriefingError as error:
                yield futures[future], error
            else:
                yield futures[future], None
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.close()


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:  # it is refused when it is fetched
        return ""
