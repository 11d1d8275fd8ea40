"""A settings file's content into a layer: what is valid is kept, what is not is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sendtopacs.model.problems import Problem, Severity, error
from sendtopacs.settings import rules
from sendtopacs.settings.declare import Form, Setting, declared
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.trees import LISTS, REMOVED, SECTIONS, Tree, keyed

_KNOWN_BESIDES = {"version", "locked"}
_FORMS = {
    Form.TEXT: lambda v: isinstance(v, str),
    Form.FLAG: lambda v: isinstance(v, bool),
    Form.WHOLE: lambda v: isinstance(v, int) and not isinstance(v, bool),
    Form.NUMBER: lambda v: isinstance(v, int | float) and not isinstance(v, bool),
    Form.TEXTS: lambda v: isinstance(v, list),
    Form.TABLE: lambda v: isinstance(v, Mapping),
}


@dataclass(slots=True)
class Layer:
    """What one file says: only valid values, of the keys that are known."""

    tree: Tree = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)  # paths


def read_layer(content: Mapping[str, Any]) -> Layer:
    """Read a file's content; a value of the wrong type or out of bounds becomes a problem."""
    layer = Layer()
    for key, value in content.items():
        if key in SECTIONS:
            layer.tree[key] = _section(SECTIONS[key], value, key, key, layer)
        elif key in LISTS:
            layer.tree[key] = keyed(_records(LISTS[key], value, key, layer))
        elif key in declared(Settings):
            layer.tree.update(_section(Settings, {key: value}, "", "", layer))
        elif key not in _KNOWN_BESIDES:
            layer.unknown.append(key)
    return layer


def value_problems(setting: Setting, value: Any, name: str) -> list[Problem]:
    """Check one value's type and rule; of a table, every entry."""
    if not _FORMS[setting.form](value):
        return [error("setting-type", name=name, form=setting.form.value)]
    if setting.form is Form.TEXTS:
        return [p for one in value for p in _text_problems(setting, name, one)]
    if setting.form is Form.TABLE:
        return [p for key, one in value.items() for p in entry_problems(setting, key, one, name)]
    return setting.rule(value, name)


def entry_problems(setting: Setting, key: str, value: Any, name: str) -> list[Problem]:
    """Check one entry of a table."""
    if not isinstance(value, str):
        return [error("setting-type", name=name, form=Form.TEXT.value)]
    return setting.rule(key, value, name)


def _text_problems(setting: Setting, name: str, value: Any) -> list[Problem]:
    if not isinstance(value, str):
        return [error("setting-type", name=name, form=Form.TEXT.value)]
    return setting.rule(value, name)


def _records(kind: type, value: Any, path: str, layer: Layer) -> list[Tree]:
    if not isinstance(value, list):
        layer.problems.append(_located(error("setting-type", name=path, form="list of tables"), path))
        return []
    read = []
    for index, one in enumerate(value):
        here = f"{path}[{index}]"
        name = record_name(one)
        record = _section(kind, one, here, f'{path} "{name}"' if name else here, layer)
        if isinstance(one, Mapping):
            read.append(record)
    return read


def record_name(record: Any) -> str:
    """Return the name by which a file's record is known; '' where it has none that is valid."""
    name = record.get("name") if isinstance(record, Mapping) else None
    return name if isinstance(name, str) and not rules.record_name(name, "") else ""


def _section(kind: type, value: Any, path: str, place: str, layer: Layer) -> Tree:
    """Read one section or record; `path` is for programs, `place` for people."""
    if not isinstance(value, Mapping):
        layer.problems.append(_located(error("setting-type", name=place, form="table"), path))
        return {}
    known = declared(kind)
    read: Tree = {}
    for key, one in value.items():
        here = f"{path}.{key}".lstrip(".")
        if key in known:
            name = setting_name(path, place, key)
            _take(read, key, known[key], one, (here, name), layer)
        elif key == REMOVED and path.endswith("]") and isinstance(one, bool):
            read[REMOVED] = one
        else:
            layer.unknown.append(here)
    return read


def setting_name(path: str, place: str, key: str) -> str:
    """Return what sentences call a value: 'general.log_level', or 'storage "Main", port'."""
    if not path:
        return key
    return f"{place}, {key}" if path.endswith("]") else f"{place}.{key}"


def _take(read: Tree, key: str, setting: Setting, value: Any, at: tuple[str, str], layer: Layer) -> None:
    path, name = at
    if setting.form is Form.TABLE and isinstance(value, Mapping):
        read[key] = {}
        for entry, one in value.items():
            problems = entry_problems(setting, entry, one, name) if one != "" else []
            layer.problems += [_located(p, f"{path}.{entry}", setting) for p in problems]
            if not problems:
                read[key][entry] = one
        return
    problems = value_problems(setting, value, name)
    layer.problems += [_located(p, path, setting) for p in problems]
    if not problems:
        read[key] = value


def _located(problem: Problem, path: str, setting: Setting | None = None) -> Problem:
    """Give the problem its path; it is a warning where a default can stand in."""
    severity = Severity.ERROR if setting is not None and setting.required else Severity.WARNING
    return replace(problem, field=path, severity=severity)
