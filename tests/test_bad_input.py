"""The list of bad input, row by row: what each gets, and with which exit code.

The rows of the network are in `test_reading_web.py`, those of state and configuration beside what
they concern. Whatever comes in: no traceback, no escape byte, one clean line for each message, and
never success without a word.
"""

from __future__ import annotations

import gzip
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing import cli
from tests.feeds import RSS, rss

UMLAUTS = "Grüße aus Köln: „schön“, sagte Jörg.\n"
LONG = "Der Rat tagte am Abend lange über die Brücke, sagte Ada Lind, und vertagte sich. "
TEXT = f"Rat vertagt sich\n\n{LONG * 3}\n\nWie geht es weiter?\n\n{LONG * 3}\n"


def text(middle: str) -> bytes:
    return f"Rat vertagt sich\n\n{LONG * 2}{middle}\n\n{LONG}Ende.\n".encode(
        "utf-8", "surrogatepass"
    )


def page(body: str, head: str = "<title>Rat vertagt sich</title>") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def article(body: str) -> bytes:
    return page(f"<article><h1>Rat vertagt sich</h1><p>{LONG * 4}</p>{body}</article>")


Row = tuple[str, bytes, int, str, str]
"""Number and name, the file, the exit code, what stdout holds, what stderr holds."""

FILES: list[Row] = [
    ("4 empty", b"", 65, "", "nothing to read"),
    ("4 blanks", b" \n\t\n", 65, "", "nothing to read"),
    ("9 text over 10 MB", TEXT.encode() + b"\n" * 10_100_000, 0, "Rat vertagt", "truncated"),
    ("9 page over 5 MB", article("<!--" + "x" * 5_100_000), 0, "Rat vertagt", "truncated"),
    ("10 program", b"\x7fELF\x02\x01\x01", 65, "", "looks like a program"),
    ("10 PDF", b"%PDF-1.7\n", 65, "", "looks like PDF"),
    ("10 image", b"\x89PNG\r\n\x1a\n", 65, "", "looks like a PNG image"),
    ("10 gzip", gzip.compress(TEXT.encode(), mtime=0), 65, "", "looks like gzip"),
    ("13 byte order mark", b"\xef\xbb\xbf" + TEXT.encode(), 0, "Rat vertagt", ""),
    ("14 Windows-1252", UMLAUTS.encode("cp1252"), 0, "Grüße aus Köln: „schön“", ""),
    ("15 UTF-16 with a mark", TEXT.encode("utf-16"), 0, "Brücke", ""),
    ("15 UTF-16 little", TEXT.encode("utf-16-le"), 0, "Brücke", ""),
    ("15 UTF-16 big", TEXT.encode("utf-16-be"), 0, "Brücke", ""),
    (
        "16 declared wrongly",
        article("").replace(b"<head>", b"<head><meta charset=utf-8>").decode().encode("cp1252"),
        0,
        "Brücke",
        "declared as UTF-8, read as Windows-1252",
    ),
    ("17 invalid bytes", TEXT.encode() + b"\xff\xfe", 0, "Brücke", "invalid bytes shown"),
    ("18 DOS", UMLAUTS.replace("„", "").replace("“", "").encode("cp850"), 0, "Grüße", "cp850"),
    ("18 Mac", UMLAUTS.encode("mac_roman"), 0, "Grüße aus Köln: „schön“", "Mac Roman"),
    ("19 NUL", text("a\0b"), 0, "ab", ""),
    ("20 CR only", TEXT.replace("\n", "\r").encode(), 0, "Wie geht es weiter", ""),
    ("20 odd line ends", text("\u2028a\x85b\fc\vd"), 0, "Ende", ""),
    ("21 CSI", text("\x1b[2J\x1b[H\x1b[31mrot"), 0, "rot", ""),
    ("22 clipboard", text("\x1b]52;c;aGk=\x07a\x1b]52;c;aGk=\x1b\\b"), 0, "ab", ""),
    ("23 title", text("\x1b]0;x\x07Titel"), 0, "Titel", ""),
    ("23 link", text("\x1b]8;;http://x\x1b\\Link\x1b]8;;\x1b\\"), 0, "Link", ""),
    ("24 without end", text("\x1bPabc\n\n\x1b]0;def"), 0, "abc", ""),
    ("25 C1", text("\x9b31mrot\x90x"), 0, "rot", ""),
    ("26 overstrike", text("good\b\bevil\rmore"), 0, "goodevil", ""),
    ("27 entities", article("<p>&#27;[31m &#x1b &amp;#27;</p>"), 0, "Brücke", ""),
    ("28 feed", rss("<title>a&#27;]52;c;x</title>"), 0, "a]52", "damaged"),
    ("29 bidi", text("a\u202eb\u2066c\U000e0041d"), 0, "abcd", ""),
    ("30 specials", text("👨\u200d👩\u200d👧 Sil\u00adbe z.\u00a0B."), 0, "👨\u200d👩", ""),
    ("31 marks", text("a" + "\u0301" * 200_000), 0, "Ende", ""),
    ("32 surrogate", text("a\ud800b"), 0, "Ende", "invalid bytes"),
    ("33 markup", text("[/foo] [bold [@click=app.quit]x[/]"), 0, "[@click=app.quit]", ""),
    ("34 formats", b"{x} %s $HOME `ls`\n\n" + TEXT.encode(), 0, "{x} %s $HOME `ls`", ""),
    ("35 long line", b"a" * 1_000_000, 0, "aaa", ""),
    ("36 open quotes", text("„" * 8000), 0, "„„", ""),
    ("37 blanks", text(" " * 20_000 + "x" + "»" * 20_000), 0, "»»", ""),
    ("38 brackets", b"[" * 50_000 + b"\n\n" + b">" * 5000 + b"\n" + TEXT.encode(), 0, "[[", ""),
    ("38 nested lists", "".join(f"{'  ' * n}- x\n" for n in range(1000)).encode(), 0, "- x", ""),
    ("39 raw HTML", text("<script>x</script> [a](javascript:y)"), 0, "<script>", ""),
    ("40 nested 260", article("<div>" * 260 + f"<p>Tief. {LONG}</p>"), 0, "Brücke", ""),
    ("40 nested 100k", page("<div>" * 100_000 + f"<p>Tief. {LONG}"), 0, "Tief", "too much"),
    ("42 not found", page("<h1>404</h1><p>Nicht da.</p>"), 65, "", 'no article found "404"'),
    ("42 only a script", page("<div id=app></div><script>x</script>"), 65, "", "no article found"),
    ("43 unclosed", article("<p>offen <b>fett")[:-30], 0, "Brücke", ""),
    (
        "44 teaser",
        page(f"<article><h1>Rat</h1><p class=teaser>Kurz gesagt: Er tagt.</p><p>{LONG * 4}"),
        0,
        "Kurz gesagt: Er tagt.",
        "",
    ),
    ("45 title thrice", ("Rat vertagt sich\n\n" * 3 + LONG * 3).encode(), 0, "Rat vertagt", ""),
    ("45 furniture only", "Home » Politik\n\nVon\n\nTeilen\n".encode(), 0, "Teilen", ""),
    ("46 headline only", b"Rat vertagt sich\n", 0, "Rat vertagt", "nothing below the headline"),
    ("47 another language", "Rada obce\n\nRada včera jednala o mostě.\n".encode(), 0, "Rada", ""),
    ("48 mixed quotes", text("„ \" » ' sagte er"), 0, "Ende", ""),
    ("49 file in an entity", b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
     + rss("<title>a &x;</title>", "<title>b</title>"), 0, "a", ""),
    ("50 cut feed", RSS[: RSS.index("<item><title>Streit") + 30].encode(), 0, "Deich", "damaged"),
    ("51 no entries", rss(), 0, "Flussblatt", "no entries"),
    ("52 many entries", rss(*["<title>a</title>"] * 20_000), 0, "a", "only 200 of 20000"),
    ("53 nothing in an entry", rss("", "<title>a</title>"), 0, "(untitled)", ""),
    ("54 JSON feed", b'{"version": "https://jsonfeed.org/version/1", "title": "F", "items": [{}]}',
     0, "(untitled)", ""),
    ("54 JSON", b'{"a": 1}', 0, '{"a": 1}', ""),
]  # fmt: skip


def run(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, list[str]]:
    """Run the program in this process; check what holds for all that it writes."""
    start = time.monotonic()
    code = cli.main(arguments)
    assert time.monotonic() - start < 15
    captured = capfdbinary.readouterr()
    out, errors = captured.out.decode(), captured.err.decode()
    for written in (out, errors):
        assert "\x1b" not in written
        assert "Traceback" not in written
        assert not {*map(chr, range(0x80, 0xA0)), "\0", "\x07", "\b", "\r", "\u202e"} & {*written}
    lines = errors.splitlines()
    assert all(line.startswith(("briefing: ", "usage: ")) for line in lines)
    assert bool(out) == (code == 0)
    return code, out, lines


@pytest.mark.parametrize("row", FILES, ids=lambda row: row[0].replace(" ", "-"))
def test_file(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], row: Row) -> None:
    name, data, code, shown, said = row
    path = tmp_path / "input"
    path.write_bytes(data)
    found, out, errors = run(capfdbinary, "--full", "--width", "900", str(path))
    assert found == code, errors
    assert shown in out
    assert said in "\n".join(errors)
    if not said and code == 0:
        assert errors == [], name


def make_folder(path: Path) -> None:
    path.mkdir()


def make_fifo(path: Path) -> None:
    os.mkfifo(path)


def make_nothing(_: Path) -> None:
    pass


def make_text(path: Path) -> None:
    path.write_bytes(TEXT.encode())


@pytest.mark.parametrize(
    ("name", "make", "code", "said"),
    [
        ("missing.txt", make_nothing, 66, "not found"),
        ("folder", make_folder, 66, "is a directory"),
        ("fifo", make_fifo, 65, "not a regular file"),
        ("esc\x1b[31m\x07.txt", make_text, 0, ""),
        ("new\nline.txt", make_text, 0, ""),
        (os.fsdecode(b"\xff\x9b.txt"), make_text, 0, ""),
        ("esc\x1b[31m.txt", make_nothing, 66, "not found"),
        ("new\nline.txt", make_nothing, 66, "not found"),
    ],
)
def test_name(
    tmp_path: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
    name: str,
    make: Callable[[Path], None],
    code: int,
    said: str,
) -> None:
    make(tmp_path / name)
    found, _, errors = run(capfdbinary, str(tmp_path / name))
    assert found == code
    assert said in "\n".join(errors)


@pytest.mark.parametrize(
    "name", ["hex", "rot13", "utf-7", "zip", "idna", "x", "", "unicode_escape"]
)
def test_encoding_that_is_none_of_text_is_refused(
    capfdbinary: pytest.CaptureFixture[bytes], name: str
) -> None:
    assert run(capfdbinary, "--encoding", name, "a.txt")[0] == 64


@pytest.mark.parametrize("name", ["cp850", "CP-850", "cp437"])
def test_encoding_can_be_named(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], name: str
) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Größe".encode("cp850"))
    code, out, errors = run(capfdbinary, "--encoding", name, str(path))
    assert (code, out.startswith("Größe")) == (0, True)
    assert errors == ["briefing: " + str(path) + ": nothing below the headline"]


def test_reading_writes_only_into_the_cache(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / "home" / kind.lower()))
    (tmp_path / "work" / "a.html").write_bytes(article(""))
    (tmp_path / "work" / "feed.xml").write_bytes(RSS.encode())
    for name in ("a.html", "feed.xml"):
        assert run(capfdbinary, name)[0] == 0
    written = {
        path.relative_to(tmp_path).parts[:3] for path in tmp_path.rglob("*") if path.is_file()
    }
    assert written == {
        ("work", "a.html"),
        ("work", "feed.xml"),
        ("home", "cache", "briefing"),
    }
