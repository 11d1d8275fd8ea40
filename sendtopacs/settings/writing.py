"""Changes of settings into a settings file's text, whose comments and unknown keys stay."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AoT, Table

from sendtopacs.settings.declare import declared
from sendtopacs.settings.reading import record_name
from sendtopacs.settings.schema import VERSION, Settings
from sendtopacs.settings.trees import LISTS, REMOVED, SECTIONS, RecordKey, Records, Tree, free_key, plain
from sendtopacs.settings.upgrade import upgrade

_HEAD = "Settings of SendToPACS. What is not here has its default; `sendtopacs settings show` prints all."


def updated(text: str, current: Tree, wanted: Tree, lower: Tree) -> str:
    """Return the file's text with what leads from `current` to `wanted`; all three are whole trees.

    A value that equals what `lower`, the layers below, has is taken out instead of written.
    """
    document = tomlkit.parse(text.removeprefix("\ufeff"))
    if not text.strip():
        document.add(tomlkit.comment(_HEAD))
    upgrade(document)
    if "version" not in document:
        document["version"] = VERSION
    top = list(declared(Settings))
    _fields(document, *({k: tree[k] for k in top} for tree in (current, wanted, lower)))
    for name in SECTIONS:
        if wanted[name] != current[name]:
            _fields(_table(document, name), current[name], wanted[name], lower[name])
    for name in LISTS:
        if list(wanted[name].items()) != list(current[name].items()):
            _RecordList(document, name).update(current[name], wanted[name], lower[name])
    return tomlkit.dumps(document)


def _table(parent: MutableMapping[str, Any], name: str) -> MutableMapping[str, Any]:
    """Return the table of this name, made anew where something else stands there."""
    found = parent.get(name)
    if not isinstance(found, MutableMapping):
        parent[name] = tomlkit.table()
        found = parent[name]
    return found


def _fields(place: MutableMapping[str, Any], current: Tree, wanted: Tree, lower: Tree) -> None:
    for key, value in wanted.items():
        if value == current.get(key):
            continue
        if isinstance(value, dict):
            _entries(_table(place, key), current.get(key, {}), value, lower.get(key, {}))
        elif value == lower.get(key):
            place.pop(key, None)
        else:
            place[key] = value


def _entries(place: MutableMapping[str, Any], current: Tree, wanted: Tree, lower: Tree) -> None:
    for key in {**current, **wanted}:
        value = wanted.get(key, "")  # in a file, '' takes away what a lower layer has
        if value == current.get(key, ""):
            continue
        if value == lower.get(key, ""):
            place.pop(key, None)
        else:
            place[key] = value


class _RecordList:
    """One list of records in the document, and its tables by the records' keys."""

    def __init__(self, document: TOMLDocument, name: str) -> None:
        self._document = document
        self._name = name
        self._tables: dict[RecordKey, MutableMapping[str, Any]] = {}
        found = document.get(name)
        for table in found if isinstance(found, list) else []:
            if isinstance(table, MutableMapping):
                self._tables[free_key(record_name(table), self._tables)] = table

    def update(self, current: Records, wanted: Records, lower: Records) -> None:
        """Change, add, take away, and put into the wanted order."""
        before = list(self._tables.values())
        default = plain(LISTS[self._name]())
        for key, record in wanted.items():
            if record != current.get(key):
                below = lower.get(key, default)
                _fields(self._place(key), current.get(key, below), record, below)
        for key in current:
            if key not in wanted:
                self._remove(key, key in lower)
        after = [self._tables[key] for key in wanted if key in self._tables]
        after += [table for key, table in self._tables.items() if key not in wanted]
        self._put(before, after)

    def _place(self, key: RecordKey) -> MutableMapping[str, Any]:
        table = self._tables.get(key)
        if table is None or table.get(REMOVED):
            table = tomlkit.table()
            table["name"] = key[0]
            self._tables[key] = table
        return table

    def _remove(self, key: RecordKey, below: bool) -> None:
        self._tables.pop(key, None)
        if below:
            self._place(key)[REMOVED] = True

    def _put(self, before: list[MutableMapping[str, Any]], after: list[MutableMapping[str, Any]]) -> None:
        """Put the tables `after` where `before` are; those that stay at the beginning are left alone."""
        records = self._document.get(self._name)
        stay = len(after) >= len(before) and all(a is b for a, b in zip(after, before, strict=False))
        if not isinstance(records, AoT) or not stay:
            self._document.pop(self._name, None)
            records, before = tomlkit.aot(), []
        for table in after[len(before) :]:
            if records:
                records[-1].add(tomlkit.nl())
            records.append(_as_table(table))
        if records and self._name not in self._document:
            self._document[self._name] = records


def _as_table(found: MutableMapping[str, Any]) -> Table:
    if isinstance(found, Table):
        return found
    table = tomlkit.table()
    table.update(found)
    return table
