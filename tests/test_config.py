"""A configuration is understood or refused with file, line and key; and it explains itself."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.config import load_config, parse_config
from briefing.config.options import KEYS, OPTIONS
from briefing.errors import ConfigError, ForbiddenError, NotFoundError
from briefing.folders import user_folder
from tests.program import run

WRITTEN = """\
# mine
[reader]
theme = "briefing-light"

width = 72

[panes]
claims = false

[keys]
"quit" = "x"
claim.next = '''
h'''
"""


def test_entries_are_read_by_their_full_names() -> None:
    config = parse_config(WRITTEN.encode(), "mine.toml")
    assert config.value("reader.theme") == "briefing-light"
    assert config.value("reader.width") == 72
    assert config.value("panes.claims") is False
    assert config.value("panes.outline") is True
    assert config.keys == {"quit": "x", "claim.next": "h"}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("colour = 'red'", "reader.colour: there is no such option"),
        ("widht = 70", "reader.widht: there is no such option; did you mean reader.width?"),
        ("width = 39", "reader.width: must be a number from 40 to 120, not 39"),
        ("width = '70'", "reader.width: must be a number from 40 to 120, not '70'"),
        ("width = true", "reader.width: must be a number from 40 to 120, not true"),
        ("width = 70.0", "reader.width: must be a number from 40 to 120, not 70.0"),
        ("ascii = 1", "reader.ascii: must be true or false, not 1"),
        ("theme = 'gaudy'", "reader.theme: must be one of auto, "),
        ("width = ", "Invalid value"),
        ("width = 70 80", "Expected newline or end of document after a statement"),
        ("width = 70\nwidth = 80", "Cannot overwrite a value"),
        ("theme = 'au", "invalid character '\\n'"),
    ],
)
def test_mistake_is_told_with_file_line_and_key(line: str, reason: str) -> None:
    content = f"\n# comment\n[reader]\n\n{line}\n[marks]\nclaims = 'off'\n"
    with pytest.raises(ConfigError) as raised:
        parse_config(content.encode(), "my.toml")
    number = 6 if "\n" in line else 5
    assert str(raised.value).startswith(f"my.toml:{number}: ")
    assert reason in str(raised.value)
    assert raised.value.exit_code == 78


def test_line_is_that_where_the_entry_begins() -> None:
    content = b"[keys]\n'a' = '''\n\n'''\n# comment\n\n'b' = [\n1,\n]\n"
    with pytest.raises(ConfigError, match=r"^my.toml:7: keys.b: must be keys in quotation marks"):
        parse_config(content, "my.toml")


def test_what_is_no_text_is_refused_by_line() -> None:
    with pytest.raises(ConfigError, match=r"^my.toml:2: not UTF-8$"):
        parse_config(b"# one\n# \xff\n", "my.toml")


@given(st.one_of(st.binary(), st.text().map(str.encode)))
def test_no_content_is_too_odd_to_refuse(content: bytes) -> None:
    said = "odd.toml:1: "
    try:
        parse_config(content, "odd.toml")
    except ConfigError as error:
        said = str(error)
    assert re.match(r"odd\.toml:[0-9]+: ", said)


VALUES = st.one_of(
    st.booleans(), st.integers(-200, 200), st.sampled_from(["auto", "off", "de"]), st.text()
)
NAMES = st.one_of(st.sampled_from([option.name for option in OPTIONS]), st.text(min_size=1))


@given(st.dictionaries(NAMES, VALUES))
def test_every_entry_is_taken_or_refused_on_its_own_line(entries: dict[str, object]) -> None:
    lines = [f"{_quote(name)} = {_quote(value)}" for name, value in entries.items()]
    content = "\n".join(lines)
    said = ""
    try:
        config = parse_config(content.encode(), "my.toml")
    except ConfigError as error:
        said = str(error)
    if said:
        line = re.match(r"my\.toml:([0-9]+): ", said)
        assert line
        assert said.startswith(f"{line[0]}{list(entries)[int(line[1]) - 1]}: ")
    else:
        assert config.values == entries


def _quote(value: object) -> str:
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(letter):08x}" for letter in value) + '"'
    return str(value).lower()


def test_no_file_is_no_mistake() -> None:
    assert load_config().values == {}


def test_file_in_the_users_folder_is_found() -> None:
    folder = Path(user_folder("config"))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "config.toml"
    path.write_text("[reader]\nwidth = 50\n", encoding="utf-8")
    try:
        assert load_config().value("reader.width") == 50
    finally:
        path.unlink()


def test_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="not found"):
        load_config(str(tmp_path / "none.toml"))
    with pytest.raises((NotFoundError, ForbiddenError), match="directory"):
        load_config(str(tmp_path))


def test_printed_configuration_is_one_and_changes_nothing() -> None:
    done = run("--print-config")
    printed = done.stdout.decode()
    assert done.returncode == 0
    assert parse_config(printed.encode(), "printed").values == {}
    # With the comment signs taken away it is the defaults.
    full = re.sub(r"^#(?! )", "", printed, flags=re.MULTILINE)
    config = parse_config(full.encode(), "printed")
    assert config.values == {option.name: option.default for option in OPTIONS}
    assert tomllib.loads(full)[KEYS] == config.keys
    assert config.keys["claim.next"] == "n"
    assert max(map(len, printed.splitlines())) <= 130


def test_every_default_is_allowed() -> None:
    for option in OPTIONS:
        assert type(option.default) is option.kind
        assert not option.choices or option.default in option.choices
        assert option.comment
