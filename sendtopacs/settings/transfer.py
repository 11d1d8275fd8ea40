"""A site's set-up in one file, to be taken to other workstations; it never holds a secret.

What belongs to one workstation alone stays there: its name goes into no file, and a file that does not say it
leaves it as it is. So does the PIN of the settings.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sendtopacs.model.errors import SettingsError, SpoolError, ValuesError
from sendtopacs.model.files import atomic_write, disk_problem
from sendtopacs.model.problems import Problem, Severity, error, warning
from sendtopacs.settings import locks, rules
from sendtopacs.settings.check import check
from sendtopacs.settings.declare import declared
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.reading import read_layer
from sendtopacs.settings.schema import VERSION, Settings
from sendtopacs.settings.store import LoadedSettings, load, save
from sendtopacs.settings.trees import LISTS, SECTIONS, Tree, from_tree, is_hidden, lay_over, to_tree, walk
from sendtopacs.settings.upgrade import upgrade, version_of

_OF_ONE_WORKSTATION = (("general", "station_name"),)
_URLS = frozenset({"url", "token_url", "update_url"})


@dataclass(frozen=True, slots=True)
class SetUp:
    """What a file brings, and what there is to say about it here."""

    settings: Settings
    remarks: tuple[Problem, ...] = ()


def as_text(settings: Settings) -> str:
    """Return what differs from the built-in values as TOML, without anything that is made of a secret."""
    built_in, shown = to_tree(Settings()), to_tree(settings)
    for keys, _path, value in list(walk(shown)):
        if is_hidden(keys):
            _put(shown, keys, "")
        elif keys[-1] in _URLS and "?" in value:  # a key may stand there
            _put(shown, keys, value.partition("?")[0])
    return _written(built_in, shown)


def export_settings(settings: Settings, target: Path) -> None:
    """Write a set-up for other workstations; raise SpoolError where it cannot be written."""
    built_in, shown = to_tree(Settings()), to_tree(settings)
    for keys, _path, _value in list(walk(shown)):
        if is_hidden(keys) or keys in _OF_ONE_WORKSTATION:
            _put(shown, keys, "")
    try:
        with atomic_write(target) as stream:
            stream.write(_written(built_in, shown).encode("utf-8"))
    except OSError as failure:
        raise SpoolError(disk_problem(failure, target.parent)) from failure


def import_settings(paths: Paths, source: Path) -> tuple[LoadedSettings, tuple[Problem, ...]]:
    """Take a file over into the user's settings, all of it or nothing; return what there is to say.

    Raises SettingsError for a file that cannot be read, ValuesError with all that is wrong in it.
    """
    set_up = read_set_up(source, load(paths, set_aside=False).settings)
    return save(paths, set_up.settings), set_up.remarks


def read_set_up(source: Path, present: Settings) -> SetUp:
    """Read a file that is to take the place of the present settings; raises what `import_settings` does."""
    content = _content(source)
    layer = read_layer(content)
    base = to_tree(Settings())
    for keys, _path, value in walk(to_tree(present)):
        if is_hidden(keys) or keys in _OF_ONE_WORKSTATION:
            _put(base, keys, value)
    brought = lay_over(base, layer.tree)
    kept = locks.with_locked_of(to_tree(present), brought, present.locked)
    settings = replace(from_tree(kept), locked=present.locked)
    wrong: list[Problem] = [
        *layer.problems,
        *(error("settings-import-unknown", path=source, text=key) for key in layer.unknown),
        *(p for p in check(settings, located=True) if p.severity is Severity.ERROR),
    ]
    if wrong:
        raise ValuesError(wrong)
    return SetUp(settings, (*_left_locked(brought, kept), *_missing_files(settings)))


def _content(source: Path) -> dict[str, Any]:
    try:
        content = tomllib.loads(source.read_bytes().decode("utf-8-sig"))
    except OSError as failure:
        reason = failure.strerror or type(failure).__name__
        raise SettingsError(error("settings-import-unreadable", path=source, reason=reason)) from failure
    except ValueError as failure:
        raise SettingsError(error("settings-import-unreadable", path=source, reason="TOML")) from failure
    if version_of(content) > VERSION:
        raise SettingsError(error("settings-import-newer", path=source))
    upgrade(content)
    return content


def _left_locked(brought: Tree, kept: Tree) -> Iterator[Problem]:
    """Say which values of the file an administrator's lock keeps out."""
    for name, value in brought.items():
        if value == kept[name]:
            continue
        changed = [name]
        if name in SECTIONS:
            changed = [f"{name}.{key}" for key, one in value.items() if one != kept[name][key]]
        for path in changed:
            yield warning("settings-import-locked", text=path)


def _missing_files(settings: Settings) -> Iterator[Problem]:
    """Say which certificates the settings name that are not on this computer."""
    for name in LISTS:
        for index, record in enumerate(getattr(settings, name)):
            for key, setting in declared(type(record)).items():
                path = getattr(record, key)
                if setting.rule is rules.file and path and not Path(path).is_file():
                    field, label = f"{name}[{index}].{key}", f"{record.name}, {setting.label}"
                    yield warning("settings-import-file-missing", field=field, name=label, path=path)


def _written(built_in: Tree, wanted: Tree) -> str:
    from sendtopacs.settings.writing import updated  # noqa: PLC0415 - tomlkit is not needed to start

    return updated("", built_in, wanted, built_in)


def _put(tree: Tree, keys: tuple[Any, ...], value: object) -> None:
    node: Any = tree
    for key in keys[:-1]:
        node = node[key]
    node[keys[-1]] = value
