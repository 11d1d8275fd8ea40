"""Settings as trees, which can be laid over each other, compared and merged field by field.

A tree is a dict of sections; a section is a dict of values; a list of records is a dict too, keyed by the
record's name and which of that name it is, so that records of two layers find each other.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from sendtopacs.settings.declare import Form, declared
from sendtopacs.settings.schema import (
    AuditSettings,
    Conversion,
    DeliverySettings,
    General,
    IdentitySettings,
    Profile,
    QueryAE,
    Settings,
    StorageAE,
    WatchSettings,
    Workstation,
)

SECTIONS: dict[str, type] = {
    "general": General,
    "conversion": Conversion,
    "identity": IdentitySettings,
    "delivery": DeliverySettings,
    "audit": AuditSettings,
    "watch": WatchSettings,
    "workstation": Workstation,
}
LISTS: dict[str, type] = {"storage": StorageAE, "query": QueryAE, "profiles": Profile}
REMOVED = "removed"
"""In a file, says of a record that a lower layer has: not for this user."""

Tree = dict[str, Any]
RecordKey = tuple[str, int]
Records = dict[RecordKey, Tree]


class Origin(enum.StrEnum):
    """The layer that a value comes from, lowest first."""

    BUILT_IN = "built-in"
    SYSTEM = "system-wide"
    USER = "user"


def to_tree(settings: Settings) -> Tree:
    """Return the settings as a tree of TOML's types."""
    tree = {name: plain(getattr(settings, name)) for name in (*declared(Settings), *SECTIONS)}
    for name in LISTS:
        tree[name] = keyed([plain(record) for record in getattr(settings, name)])
    return tree


def from_tree(tree: Tree) -> Settings:
    """Return the settings that the tree means."""
    made: dict[str, Any] = {name: tree[name] for name in declared(Settings)}
    for name, section in SECTIONS.items():
        made[name] = _made(section, tree[name])
    for name, record in LISTS.items():
        made[name] = tuple(_made(record, values) for values in tree[name].values())
    return Settings(**made)


def keyed(records: Iterable[Tree]) -> Records:
    """Return the records by their names, counted from 0 where a name comes again."""
    found: Records = {}
    for record in records:
        found[free_key(record.get("name", ""), found)] = record
    return found


def free_key(name: str, taken: Mapping[RecordKey, object]) -> RecordKey:
    """Return the key of the next record of this name."""
    count = 0
    while (name, count) in taken:
        count += 1
    return name, count


def lay_over(lower: Tree, layer: Tree) -> Tree:
    """Return `lower` with what a layer says; lists keep the lower order, new records come after."""
    merged = dict(lower)
    for name, value in layer.items():
        if name in LISTS:
            merged[name] = _records_over(LISTS[name], lower[name], value)
        elif name in SECTIONS:
            merged[name] = _section_over(lower[name], value)
        else:
            merged[name] = value
    return merged


def merge(base: Tree, mine: Tree, theirs: Tree) -> Tree:
    """Return `theirs` with every change that leads from `base` to `mine`; where both changed, mine counts."""
    merged: Tree = {}
    for key in [*mine, *(k for k in theirs if k not in mine)]:
        changed = key not in base or mine.get(key) != base[key]
        if key not in mine:
            if key not in base:
                merged[key] = theirs[key]
        elif key not in theirs:
            if changed:
                merged[key] = mine[key]
        elif isinstance(mine[key], dict):
            merged[key] = merge(base.get(key, {}), mine[key], theirs[key])
        else:
            merged[key] = mine[key] if changed else theirs[key]
    return merged


def holds(layer: Tree, keys: tuple[Any, ...]) -> bool:
    """Tell whether a layer says the value at these keys."""
    node: Any = layer
    for key in keys:
        if not isinstance(node, dict) or key not in node:
            return False
        node = node[key]
    return True


def is_hidden(keys: tuple[Any, ...]) -> bool:
    """Tell whether the value at these keys is made of a secret."""
    kind = SECTIONS.get(keys[0])
    setting = declared(kind).get(keys[1]) if kind is not None and len(keys) > 1 else None
    return setting is not None and setting.hidden


def walk(tree: Tree) -> Iterator[tuple[tuple[Any, ...], str, Any]]:
    """Give each value with its keys and its path, such as 'storage[0].port'."""
    for name, value in tree.items():
        if name in LISTS:
            for index, (key, record) in enumerate(value.items()):
                yield from _leaves(record, (name, key), f"{name}[{index}]")
        else:
            yield from _leaves({name: value}, (), "")


def _leaves(node: Tree, keys: tuple[Any, ...], path: str) -> Iterator[tuple[tuple[Any, ...], str, Any]]:
    for key, value in node.items():
        here = f"{path}.{key}" if path else key
        if isinstance(value, dict):
            yield from _leaves(value, (*keys, key), here)
        else:
            yield (*keys, key), here, value


def _section_over(lower: Tree, layer: Tree) -> Tree:
    merged = dict(lower)
    for key, value in layer.items():
        if isinstance(value, dict):
            table = {**lower[key], **value}
            merged[key] = {k: v for k, v in table.items() if v != ""}
        else:
            merged[key] = value
    return merged


def _records_over(kind: type, lower: Records, layer: Records) -> Records:
    merged = dict(lower)
    for key, values in layer.items():
        if values.get(REMOVED):
            merged.pop(key, None)
        else:
            merged[key] = _section_over(merged.get(key) or plain(kind()), values)
    return merged


def plain(value: Any) -> Any:
    """Return a dataclass, enumeration or tuple in TOML's types."""
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, dict) else value


def _made(kind: type, values: Tree) -> Any:
    made = {}
    for name, setting in declared(kind).items():
        value = values[name]
        if setting.words is not None:
            value = setting.words(value)
        elif setting.form is Form.TEXTS:
            value = tuple(value)
        elif setting.form is Form.TABLE:
            value = dict(value)
        elif setting.form is Form.NUMBER:
            value = float(value)
        made[name] = value
    return kind(**made)
