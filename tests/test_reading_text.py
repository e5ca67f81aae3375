"""Bytes become clean text: encodings, control characters, what is no text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import UnreadableError
from briefing.reading.text import clean, decode, find_codec, printable

UMLAUTS = "Grüße aus Köln – „schön“, sagte Jörg."

ANYTHING = st.text(alphabet=st.characters(codec=None), max_size=80)
HOSTILE = st.text(
    alphabet=st.sampled_from(
        "ab;m01[]()\\PX^_ \t\n\r\x07\x08\x1b\x85\x90\x9b\x9c\x9d\u0301\u202e\ufeff"
    )
)


def decoded(data: bytes) -> str:
    return clean(decode(data, "file")[0])


@given(ANYTHING | HOSTILE)
def test_cleaned_text_holds_no_control_characters(text: str) -> None:
    for character in clean(text):
        assert unicodedata.category(character) not in ("Cc", "Cs") or character in "\n\t"
        assert unicodedata.bidirectional(character) not in (
            *("LRE", "RLE", "LRO", "RLO", "PDF"),
            *("LRI", "RLI", "FSI", "PDI"),
        )


@given(ANYTHING | HOSTILE)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(
    st.text(
        alphabet=st.characters(exclude_categories=["C", "M", "Zl", "Zp"]) | st.sampled_from("\n\t")
    )
)
def test_text_without_controls_comes_back_unchanged(text: str) -> None:
    assert clean(text) == text
    assert decode(text.encode(), "file") == (text, [])


@pytest.mark.parametrize(
    "text",
    [
        "z.\u00a0B. am Ende zwei Blanks  \n\n\n",
        "Sil\u00adben\u00adtren\u00adnung",
        "Familie 👨\u200d👩\u200d👧 und ❤\ufe0f",
        "\t eingerückt",
        "cafe\u0301",
    ],
)
def test_harmless_specials_are_kept(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a\nb\nc\nd\ne\nf"),
        ("a\x00b", "ab"),
        ("good\b\bevil", "goodevil"),
        ("\x1b[2J\x1b[Htext\x1b[31;1m rot\x1b[0m", "text rot"),
        ("\x9b31mrot", "rot"),
        ("\x1b]52;c;aGk=\x07kopiert", "kopiert"),
        ("\x1b]52;c;aGk=\x1b\\kopiert", "kopiert"),
        ("\x9d0;Titel\x9cText", "Text"),
        ("\x1b]8;;http://x.example\x1b\\Link\x1b]8;;\x1b\\ Ende", "Link Ende"),
        ("\x1bP1$r0m\x1b\\Text", "Text"),
        ("\x1b]0;ohne Ende\nText", "]0;ohne Ende\nText"),
        ("\x1bPohne Ende", "Pohne Ende"),
        ("\x1b(BText", "Text"),
        ("\x1bcText", "cText"),
        ("\x1b\x1b[31m[31mText", "[31mText"),
        ("a\u202eb\u2066c\u2069d", "abcd"),
        ("x\U000e0041\U000e007fy", "xy"),
        ("\ufeffText", "Text"),
        ("a\ud800b", "ab"),
    ],
)
def test_what_steers_a_terminal_is_removed(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_piled_marks_are_capped() -> None:
    assert clean("a" + "\u0301" * 200_000 + "b") == "a" + "\u0301" * 8 + "b"


@pytest.mark.parametrize(
    "piece",
    ["\x1b]", "\x9d", "\x1b[", "\x1b[0", "\x1b]52;c;AAAA", "\x1bP", "\r", "a\u0301", "\x1b("],
)
def test_hostile_repetition_is_cleaned_in_one_pass(piece: str) -> None:
    # Quadratic cost would keep this running for hours.
    assert "\x1b" not in clean(piece * (1_000_000 // len(piece)))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_umlauts_survive_every_encoding(encoding: str) -> None:
    assert decoded(UMLAUTS.encode(encoding)) == UMLAUTS


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("iso-8859-2", "iso8859-2", "Łódź i Gdańsk"),
        ("koi8-r", "koi8-r", "Совет города"),
        ("Shift_JIS", "shift_jis", "市議会は延期した"),
        ("windows-1252", "cp1252", UMLAUTS),
        ("latin-1", "utf-8", UMLAUTS),
        ("utf-16", "utf-8", UMLAUTS),
        ("hex", "utf-8", UMLAUTS),
        ("no such thing", "cp1252", UMLAUTS),
    ],
)
def test_declared_charset_is_believed_as_far_as_the_bytes_agree(
    declared: str, encoding: str, text: str
) -> None:
    assert decode(text.encode(encoding), "f", declared=declared)[0] == text


@pytest.mark.parametrize(
    "name", ["Latin-1", "windows-1252", "UTF8", "cp-850", "Mac Roman", "ascii"]
)
def test_names_of_encodings_are_known_in_any_spelling(name: str) -> None:
    assert find_codec(name)


@pytest.mark.parametrize(
    "name", ["hex", "rot13", "utf-7", "unicode_escape", "idna", "zlib", "", "x"]
)
def test_codecs_that_are_no_encodings_of_text_are_unknown(name: str) -> None:
    assert find_codec(name) is None


@pytest.mark.parametrize(("encoding", "name"), [("cp850", "DOS"), ("mac_roman", "Mac Roman")])
def test_old_encodings_are_told_by_where_the_umlauts_stand(encoding: str, name: str) -> None:
    text = "Grüße aus Köln, wünscht Jörg."
    found, (warning,) = decode(text.encode(encoding), "f")
    assert found == text
    assert name in warning
    assert "--encoding" in warning


def test_zeros_in_utf8_do_not_make_it_utf16() -> None:
    assert decoded("Grüße\0 aus\0 Köln".encode()) == "Grüße aus Köln"


def test_broken_bytes_in_utf8_are_shown_and_counted() -> None:
    text, warnings = decode(
        "Grüße aus K\xf6ln, schön".encode().replace(b"\xc3\xb6ln", b"\xf6ln", 1), "f"
    )
    assert text == "Grüße aus K\ufffdln, schön"
    assert warnings == ["invalid bytes shown as \ufffd: 1"]


def test_replacement_characters_of_the_article_are_no_damage() -> None:
    assert decode("alt: \ufffd".encode(), "f") == ("alt: \ufffd", [])


def test_character_cut_by_the_limit_is_dropped() -> None:
    assert decode("abcü".encode()[:-1], "f", is_cut=True) == ("abc", [])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\n%text", "looks like PDF"),
        (b"\x7fELF\x02\x01", "looks like a program"),
        (b"\x89PNG\r\n\x1a\n", "looks like a PNG image"),
        (b"\x1f\x8b\x08", "looks like gzip"),
        (b"PK\x03\x04", "looks like a ZIP"),
        (bytes(range(256)) * 4, "not text"),
        (b"\0" * 500, "not text"),
        (b"\x01\x02\x03 a \x04\x05", "not text"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        decode(data, "file")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text, _ = decode(data, "file")
    except UnreadableError:
        return
    clean(text).encode()


@given(ANYTHING)
def test_names_fit_on_one_line(name: str) -> None:
    assert len(printable(name)) == len(name)
    assert len(printable(name).splitlines()) <= 1
    assert clean(printable(name)).replace("\u0301", "") == printable(name).replace("\u0301", "")
