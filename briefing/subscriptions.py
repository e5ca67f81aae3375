"""Which feeds the user has subscribed to: a list in the configuration file.

[feeds]
urls = ["https://example.org/feed", "https://example.net/"]
"""

from __future__ import annotations

import os

from briefing.errors import ConfigError, ForbiddenError
from briefing.folders import user_folder


def load_subscriptions() -> tuple[str, ...]:
    """List the addresses, each once, in the order of the file; empty without file or list.

    Raises ConfigError for what cannot be understood.
    """
    import tomllib  # on use: 17 ms

    path = find_config()
    try:
        with open(path, encoding="utf-8") as file:
            tree = tomllib.loads(file.read())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise ForbiddenError(f"{path}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path}: {error}") from error
    feeds = tree.get("feeds", {})
    urls = feeds.get("urls", []) if isinstance(feeds, dict) else None
    if not isinstance(urls, list) or not all(isinstance(url, str) for url in urls):
        raise ConfigError(f"{path}: feeds.urls: must be a list of addresses in quotation marks")
    return tuple(dict.fromkeys(urls))


def find_config() -> str:
    """Name the file that the list stands in, whether it exists or not."""
    return os.path.join(user_folder("config"), "config.toml")
