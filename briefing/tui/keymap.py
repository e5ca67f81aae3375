"""The keys that somebody configured: understood, checked for clashes, laid over our own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from textual.app import App
from textual.binding import Binding
from textual.keys import KEY_NAME_REPLACEMENTS, Keys, _character_to_key, key_to_character

from briefing.config import Config, suggest
from briefing.config.options import KEYS
from briefing.messages import gettext
from briefing.tui.keys import EVERY, print_key, show_key

_NAMED = {key.value for key in Keys if not key.value.startswith("<")} | {
    *KEY_NAME_REPLACEMENTS.values()
}
_MODIFIERS = ("ctrl", "alt", "shift", "super", "hyper", "meta")


def read_keymap(config: Config) -> dict[str, str]:
    """Give the keys of each configured action, as Textual names them.

    Raises ConfigError for an action or a key that does not exist, and for a key of two actions.
    """
    if not config.keys:
        return {}
    ours = _keys_of(EVERY)
    keymap: dict[str, str] = {}
    for action, written in config.keys.items():
        name = f"{KEYS}.{action}"
        if action not in ours:
            config.refuse(name, gettext("there is no such action") + suggest(action, [*ours]))
        words = [word.strip() for word in written.split(",")]
        keys = [_understand(word) for word in words]
        if "" in keys:
            config.refuse(name, gettext("there is no key {!r}").format(words[keys.index("")]))
        keymap[action] = ",".join(keys)
    _refuse_clashes(config, keymap, ours)
    return keymap


def keymap_of(app: App[Any]) -> Mapping[str, str]:
    """Give the keys that are configured in a running app."""
    from briefing.tui.app import BriefingApp  # which imports this module

    return app.keymap if isinstance(app, BriefingApp) else {}


def rebind(bindings: Iterable[Binding], keymap: Mapping[str, str]) -> list[Binding]:
    """Give the bindings with the configured keys."""
    return [
        binding.with_key(keymap[binding.id], key_display=None) if binding.id in keymap else binding
        for binding in bindings
        if binding.id
    ]


def name_key(app: App[Any], action: str) -> str:
    """Name the first key of an action as it is bound now; for messages that speak of keys."""
    binding = next(one for one in rebind(EVERY, keymap_of(app)) if one.id == action)
    return print_key(binding)


def list_actions() -> list[tuple[str, str, str]]:
    """List every action: its id, its keys with commas between, and what it does."""
    actions: dict[str, tuple[str, str, str]] = {}
    for binding in EVERY:
        if binding.id:
            actions.setdefault(binding.id, (binding.id, binding.key, binding.tooltip))
    return list(actions.values())


def _refuse_clashes(
    config: Config, keymap: Mapping[str, str], ours: Mapping[str, set[str]]
) -> None:
    """Raise ConfigError where two actions share a key that they do not share by default."""
    now = _keys_of(rebind(EVERY, keymap))
    for action in keymap:
        for other, keys in now.items():
            for key in sorted(now[action] & keys) if other != action else ():
                if not (key in ours[action] and key in ours[other]):
                    reason = gettext("{} is the key of {}").format(show_key(key), other)
                    config.refuse(f"{KEYS}.{action}", reason)


def _keys_of(bindings: Iterable[Binding]) -> dict[str, set[str]]:
    """Collect the keys of each action, as Textual names them."""
    keys: dict[str, set[str]] = {}
    for binding in bindings:
        if binding.id:
            keys.setdefault(binding.id, set()).update(map(_understand, binding.key.split(",")))
    return keys


def _understand(written: str) -> str:
    """Give a key the name that Textual knows it by; empty where there is no such key."""
    written = written.strip()
    if len(written) == 1:
        return _character_to_key(written) if written.isprintable() else ""
    *modifiers, base = written.replace("++", "+plus").split("+")
    modifiers = [modifier.strip().lower() for modifier in modifiers]
    base = base.strip()
    if any(modifier not in _MODIFIERS for modifier in modifiers):
        return ""
    if len(base) == 1:
        if modifiers == ["shift"]:
            return _character_to_key(base.upper())
        base = _character_to_key(base.lower()) if base.isprintable() else ""
    elif base.lower() in _NAMED:
        base = base.lower()
    elif key_to_character(base) is None:
        return ""
    name = "+".join((*modifiers, base))
    return name if base else ""
