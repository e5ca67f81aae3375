"""Small feeds in our own words, for tests."""

from __future__ import annotations

RSS = """\
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Flussblatt</title><link>https://fluss.example/</link><language>de-DE</language>
<item><title>Der Deich hält</title><link>https://fluss.example/deich</link>
<guid>deich</guid><pubDate>Fri, 17 Jan 2025 08:15:00 +0100</pubDate>
<dc:creator>Ada Lund</dc:creator><description>&lt;p&gt;Der Pegel fällt.&lt;/p&gt;
&lt;p&gt;„Wir hoffen“, sagte Ada Lind.&lt;/p&gt;</description></item>
<item><title>Streit um die Fähre</title><link>/faehre</link><guid>faehre</guid>
<pubDate>Thu, 16 Jan 2025 19:00:00 +0100</pubDate></item>
</channel></rss>
"""

ATOM = """\
<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Flussblatt</title>
<entry><id>deich</id><title type="html">Der &lt;b&gt;Deich&lt;/b&gt; hält</title>
<link href="https://fluss.example/deich"/><published>2025-01-17T08:15:00+01:00</published>
<content type="html">&lt;p&gt;Der Pegel fällt.&lt;/p&gt;</content></entry>
</feed>
"""

JSON_FEED = """\
{"version": "https://jsonfeed.org/version/1.1", "title": "Flussblatt", "language": "de",
 "items": [{"id": "deich", "title": "Der Deich hält", "url": "https://fluss.example/deich",
            "date_published": "2025-01-17T08:15:00+01:00", "authors": [{"name": "Ada Lund"}],
            "content_html": "<p>Der Pegel fällt.</p>"}]}
"""


def rss(*items: str) -> bytes:
    """Write a feed of these items."""
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f'<rss version="2.0"><channel><title>Flussblatt</title>{inner}</channel></rss>'.encode()
