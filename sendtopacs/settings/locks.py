"""What the system-wide file locks: values that a user's file cannot change.

`locked = ["storage", "general.calling_ae_title"]` in it names lists, sections, single values, or "all".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sendtopacs.model.problems import Problem, warning
from sendtopacs.settings.declare import declared
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.trees import LISTS, SECTIONS, Tree

KEY = "locked"
ALL = "all"


def names(content: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what a system-wide file's content locks, as far as it is known, such as 'storage'."""
    found = content.get(KEY, [])
    given = [one for one in found if isinstance(one, str)] if isinstance(found, list) else []
    if ALL in given:
        return (*_top(), *SECTIONS, *LISTS)
    known = set(_lockable())
    return tuple(dict.fromkeys(one for one in given if one in known))


def problems(content: Mapping[str, Any], path: object) -> Iterator[Problem]:
    """Give a warning for each name that locks nothing: a lock that is misspelt is none."""
    found = content.get(KEY, [])
    known = {*_lockable(), ALL}
    for one in found if isinstance(found, list) else [found]:
        if one not in known:
            yield warning("settings-lock-unknown", field=KEY, path=path, text=one)


def is_locked(path: str, locked: Collection[str]) -> bool:
    """Tell whether a value is locked, by its path such as 'general.language' or 'storage[0].port'."""
    section = path.partition(".")[0].partition("[")[0]
    return section in locked or path in locked or ".".join(path.split(".")[:2]) in locked


def without_locked(layer: Tree, locked: Collection[str]) -> Tree:
    """Return a layer without what it may not say."""
    kept: Tree = {}
    for name, value in layer.items():
        if name in locked:
            continue
        free = value
        if name in SECTIONS:
            free = {key: one for key, one in value.items() if f"{name}.{key}" not in locked}
        kept[name] = free
    return kept


def with_locked_of(current: Tree, wanted: Tree, locked: Collection[str]) -> Tree:
    """Return the wanted tree, its locked values as they are in force."""
    kept = dict(wanted)
    for name in wanted:
        if name in locked:
            kept[name] = current[name]
        elif name in SECTIONS:
            kept[name] = {
                key: current[name][key] if f"{name}.{key}" in locked else one
                for key, one in wanted[name].items()
            }
    return kept


def _top() -> tuple[str, ...]:
    return tuple(declared(Settings))


def _lockable() -> Iterator[str]:
    yield from (*_top(), *SECTIONS, *LISTS)
    for name, section in SECTIONS.items():
        yield from (f"{name}.{key}" for key in declared(section))
