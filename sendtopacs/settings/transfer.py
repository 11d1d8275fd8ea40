"""A site's set-up in one file, to be taken to other workstations; it never holds a secret."""

from __future__ import annotations

import tomllib
from pathlib import Path

from sendtopacs.model.errors import SettingsError, SpoolError, ValuesError
from sendtopacs.model.files import atomic_write, disk_problem
from sendtopacs.model.problems import Problem, Severity, error
from sendtopacs.settings.check import check
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.reading import read_layer
from sendtopacs.settings.schema import VERSION, Settings
from sendtopacs.settings.store import LoadedSettings, save
from sendtopacs.settings.trees import from_tree, lay_over, to_tree
from sendtopacs.settings.upgrade import upgrade, version_of


def export_settings(settings: Settings, target: Path) -> None:
    """Write what differs from the built-in values; raise SpoolError where it cannot be written."""
    from sendtopacs.settings.writing import updated  # noqa: PLC0415 - tomlkit is not needed to start

    built_in = to_tree(Settings())
    text = updated("", built_in, to_tree(settings), built_in)
    try:
        with atomic_write(target) as stream:
            stream.write(text.encode("utf-8"))
    except OSError as failure:
        raise SpoolError(disk_problem(failure, target.parent)) from failure


def import_settings(paths: Paths, source: Path) -> LoadedSettings:
    """Take a file over into the user's settings, all of it or nothing.

    Raises SettingsError for a file that cannot be read, ValuesError with all that is wrong in it.
    """
    return save(paths, _read(source))


def _read(source: Path) -> Settings:
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
    layer = read_layer(content)
    settings = from_tree(lay_over(to_tree(Settings()), layer.tree))
    wrong: list[Problem] = [
        *layer.problems,
        *(error("settings-import-unknown", path=source, text=key) for key in layer.unknown),
        *(p for p in check(settings, located=True) if p.severity is Severity.ERROR),
    ]
    if wrong:
        raise ValuesError(wrong)
    return settings
