"""The settings as lines of text, for `sendtopacs settings`."""

from __future__ import annotations

from typing import Any

from sendtopacs.model.problems import Problem, note
from sendtopacs.settings.locks import is_locked
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.store import LoadedSettings
from sendtopacs.settings.trees import is_hidden, to_tree, walk

_ORIGIN_COLUMN = 64
_HIDDEN = "(set, and not shown)"


def show(loaded: LoadedSettings, *, origin: bool = False) -> list[str]:
    """Return a line for each value, such as 'storage[0].port = 104', with the layer it comes from."""
    lines = []
    for keys, path, value in walk(to_tree(loaded.settings)):
        shown = _HIDDEN if value and is_hidden(keys) else toml_value(value)
        line = f"{path} = {shown}"
        where = str(loaded.origins[path])
        if is_locked(path, loaded.settings.locked):
            where += ", locked"
        lines.append(f"{line:<{_ORIGIN_COLUMN}}  # {where}" if origin else line)
    return lines


def places(paths: Paths) -> list[str]:
    """Return a line for each file and folder the program uses."""
    named = {
        "settings": paths.settings,
        "system-wide settings": paths.system_settings,
        "outbox": paths.outbox,
        "spool": paths.spool,
        "audit": paths.audit,
        "logs": paths.logs,
    }
    return [f"{name}: {path}" for name, path in named.items()]


def in_order(paths: Paths) -> Problem:
    """Return the remark that nothing is wrong."""
    return note("settings-in-order", path=paths.settings)


def toml_value(value: Any) -> str:
    """Return a value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(toml_value(one) for one in value)}]"
    if isinstance(value, str):
        escaped = "".join(_escaped(c) for c in value)
        return f'"{escaped}"'
    return f"{value:g}" if isinstance(value, float) else str(value)


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if not character.isprintable():
        return f"\\u{ord(character):04x}" if ord(character) < 0x10000 else f"\\U{ord(character):08x}"
    return character
