"""Keys can be bound to other actions, never to two of them, and the help says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.config import Config, parse_config
from briefing.errors import ConfigError
from briefing.tui.keymap import list_actions, read_keymap
from tests.pilot import read, reading

NAMES = [action for action, _, _ in list_actions()]


def configure(**keys: str) -> Config:
    lines = [f'"{action.replace("_", ".")}" = "{bound}"' for action, bound in keys.items()]
    return parse_config("\n".join(["[keys]", *lines]).encode(), "my.toml")


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("x", "x"),
        ("X", "X"),
        ("!", "exclamation_mark"),
        ("ctrl++", "ctrl+plus"),
        ("ö", "ö"),
        ("F5", "f5"),
        ("Ctrl+X", "ctrl+x"),
        ("shift+x", "X"),
        ("shift+left", "shift+left"),
        (" x , f5 ", "x,f5"),
        ("comma", "comma"),
        ("ctrl+minus", "ctrl+minus"),
    ],
)
def test_key_may_be_written_as_people_do(written: str, key: str) -> None:
    assert read_keymap(configure(quit=written)) == {"quit": key}


async def test_messages_name_the_keys_as_they_are_bound() -> None:
    async with reading(config=configure(claim_next="f5", zoom="f6", back="f7")) as reader:
        await reader.press("y")
        assert "no claim to copy; f5 selects one" in reader.text
        await reader.press("f6")
        assert "this section alone; f6 shows all" in reader.text
        await reader.press("f6", "enter")
        assert "f5 N turn · y copies · f7 closes" in reader.card


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ({"jump": "x"}, "keys.jump: there is no such action"),
        ({"claim_nex": "x"}, "keys.claim.nex: there is no such action; did you mean claim.next?"),
        ({"quit": ""}, "keys.quit: there is no key ''"),
        ({"quit": "x,,y"}, "keys.quit: there is no key ''"),
        ({"quit": "hyperspace+x"}, "keys.quit: there is no key 'hyperspace+x'"),
        ({"quit": "dubious"}, "keys.quit: there is no key 'dubious'"),
        ({"quit": "n"}, "keys.quit: n is the key of claim.next"),
        ({"quit": "x", "help": "x"}, "keys.quit: x is the key of help"),
        ({"top": "End"}, "keys.top: End is the key of bottom"),
    ],
)
def test_mistake_is_told_with_file_line_and_key(keys: dict[str, str], reason: str) -> None:
    with pytest.raises(ConfigError) as raised:
        read_keymap(configure(**keys))
    assert str(raised.value).startswith("my.toml:2: ")
    assert reason in str(raised.value)


def test_keys_may_be_swapped() -> None:
    assert read_keymap(configure(claim_next="N", claim_previous="n")) == {
        "claim.next": "N",
        "claim.previous": "n",
    }


@given(
    st.dictionaries(
        st.sampled_from(NAMES), st.lists(st.sampled_from("abcnNjkxyzQ?+-"), min_size=1), max_size=5
    )
)
def test_no_key_ever_has_two_actions(keys: dict[str, list[str]]) -> None:
    wanted = {action: ",".join(bound) for action, bound in keys.items()}
    bound = {action: set(keys.split(",")) for action, keys, _ in list_actions()}
    try:
        keymap = read_keymap(Config(keys=wanted, path="my.toml", text="[keys]"))
    except ConfigError:
        return
    now = {action: {*keymap[action].split(",")} for action in keymap}
    for action, keys_of in now.items():
        for other, others in {**bound, **now}.items():
            if other != action:
                assert not (keys_of & others) - (bound[action] & bound[other])


async def test_configured_key_does_what_it_is_to() -> None:
    async with reading(config=configure(claim_next="f,F5", claim_previous="n")) as reader:
        await reader.press("f")
        assert reader.screen.selected == 0
        await reader.press("f5")
        assert reader.screen.selected == 1
        await reader.press("n")
        assert reader.screen.selected == 0
        assert "f Next claim" in reader.text
        await reader.press("question_mark")
        assert "f f5" in read(reader.pilot.app.screen).casefold()
