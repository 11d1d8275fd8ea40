"""The settings files: built-in values under the system-wide file under the user's.

A bad value never stops the program: the layer below stands in, and a problem says so. A file that cannot be
read is kept aside. Saving writes into the user's file only what was changed, and keeps its comments, what
other versions put there, and what another process saved meanwhile.
"""

from __future__ import annotations

import contextlib
import logging
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sendtopacs.model.errors import SendToPacsError, SettingsError, SpoolError, ValuesError
from sendtopacs.model.files import atomic_write, disk_problem, private_folder
from sendtopacs.model.problems import Problem, Severity, error, warning
from sendtopacs.settings import locks
from sendtopacs.settings.check import check
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.reading import Layer, read_layer
from sendtopacs.settings.schema import VERSION, Settings
from sendtopacs.settings.trees import Origin, Tree, from_tree, holds, lay_over, merge, to_tree, walk
from sendtopacs.settings.upgrade import upgrade, version_of

LOCK_WAIT_S = 10.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings in force, where each value comes from (by path), and what is wrong with them."""

    settings: Settings
    origins: dict[str, Origin]
    problems: tuple[Problem, ...]
    paths: Paths
    lower: Settings = field(
        default_factory=Settings
    )  # what is in force without the user's file: the defaults here

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that no default helps over."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    def log_problems(self) -> None:
        """Write a line about each problem: not done by `load`, since it is settings that open the log."""
        for problem in self.problems:
            _log.info("Settings: %s: %s", problem.field or "file", problem.code)


@dataclass(slots=True)
class _File:
    """One file as it was read; `text` is None where there is none."""

    text: str | None = None
    content: dict[str, Any] = field(default_factory=dict)
    problem: Problem | None = None
    broken: bool = False  # not TOML; may be kept aside


def load(paths: Paths, *, set_aside: bool = True) -> LoadedSettings:
    """Read all layers; never raises for what stands in a file.

    A user's file that is not TOML is renamed to settings.toml.broken-N, unless `set_aside` is False.
    """
    system, user = _read(paths.system_settings), _read(paths.settings)
    if user.broken and set_aside:
        user = _keep_aside(paths.settings, user)
    return _combine(paths, system, user)


def save(paths: Paths, settings: Settings, *, base: Settings | None = None) -> LoadedSettings:
    """Make `settings` the ones in force, and return them as they are read again.

    With `base`, the settings that the changes were made to, changes that someone else saved meanwhile are
    kept. Raises ValuesError for a problem that was not there before, SettingsError for a file that must not
    be overwritten, SpoolError for a disk that refuses.
    """
    from sendtopacs.settings.writing import updated  # noqa: PLC0415 - tomlkit is not needed to start

    _refuse_new_errors(settings, base)
    private_folder(paths.settings.parent)
    with _locked(paths.settings):
        system, user = _read(paths.system_settings), _read(paths.settings)
        if user.problem is not None:
            raise SettingsError(user.problem)
        lower, current = _layers(system, user)
        wanted = to_tree(settings)
        if base is not None:
            wanted = merge(to_tree(base), wanted, current)
        wanted = locks.with_locked_of(current, wanted, locks.names(system.content))
        if wanted != current:
            text = updated(user.text or "", current, wanted, lower)
            _write(paths.settings, text)
        return _combine(paths, _read(paths.system_settings), _read(paths.settings))


def _refuse_new_errors(settings: Settings, base: Settings | None) -> None:
    known = check(base) if base is not None else []
    new = [p for p in check(settings) if p.severity is Severity.ERROR and p not in known]
    if new:
        raise ValuesError(new)


def _write(target: Path, text: str) -> None:
    tomllib.loads(text)  # never replace a good file by one that cannot be read
    with atomic_write(target) as stream:
        stream.write(text.encode("utf-8"))


def _layers(system: _File, user: _File) -> tuple[Tree, Tree]:
    """Return what is in force without the user's file, and with it."""
    lower = lay_over(to_tree(Settings()), read_layer(system.content).tree)
    locked = locks.names(system.content)
    return lower, lay_over(lower, locks.without_locked(read_layer(user.content).tree, locked))


def _combine(paths: Paths, system: _File, user: _File) -> LoadedSettings:
    layers = {Origin.SYSTEM: read_layer(system.content), Origin.USER: read_layer(user.content)}
    files = {Origin.SYSTEM: (system, paths.system_settings), Origin.USER: (user, paths.settings)}
    locked = locks.names(system.content)
    refused = layers[Origin.USER].tree
    layers[Origin.USER].tree = locks.without_locked(refused, locked)
    tree = to_tree(Settings())
    problems: list[Problem] = [*locks.problems(system.content, paths.system_settings)]
    if layers[Origin.USER].tree != refused:
        problems.append(warning("settings-locked-ignored", path=paths.settings))
    lower = from_tree(lay_over(tree, layers[Origin.SYSTEM].tree))
    for origin, layer in layers.items():
        tree = lay_over(tree, layer.tree)
        problems += _file_problems(*files[origin], layer)
    settings = replace(from_tree(tree), locked=locked)
    said = {p.field for p in problems if p.field}
    problems += [p for p in check(settings, located=True) if p.field not in said]
    origins = {path: _origin(layers, keys) for keys, path, _value in walk(tree)}
    return LoadedSettings(settings, origins, tuple(problems), paths, replace(lower, locked=locked))


def _origin(layers: dict[Origin, Layer], keys: tuple[Any, ...]) -> Origin:
    if holds(layers[Origin.USER].tree, keys):
        return Origin.USER
    return Origin.SYSTEM if holds(layers[Origin.SYSTEM].tree, keys) else Origin.BUILT_IN


def _file_problems(file: _File, path: Path, layer: Layer) -> Iterator[Problem]:
    if file.problem is not None:
        yield file.problem
    if layer.problems:
        named = dict.fromkeys(problem.field for problem in layer.problems if problem.field)
        yield warning("settings-values-ignored", path=path, text=", ".join(named))
    yield from layer.problems
    for key in layer.unknown:
        yield warning("settings-unknown-key", field=key, path=path, text=key)


def _read(path: Path) -> _File:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        content = tomllib.loads(text)
    except FileNotFoundError:
        return _File()
    except OSError as failure:
        reason = failure.strerror or type(failure).__name__
        return _File(problem=warning("settings-unreadable", path=path, reason=reason))
    except ValueError as failure:  # not UTF-8, or not TOML
        return _File(problem=warning("settings-broken-left", path=path, reason=_place(failure)), broken=True)
    newer = version_of(content) > VERSION
    upgrade(content)
    problem = warning("settings-newer", path=path) if newer else None
    return _File(text, content, problem)


def _place(failure: ValueError) -> str:
    """Return where the file is damaged; what the parser quotes of it is left out."""
    _before, at, place = str(failure).rpartition("(at ")
    return f"not valid TOML, {place.removesuffix(')')}" if at else "not UTF-8 text"


def _keep_aside(path: Path, broken: _File) -> _File:
    """Rename a broken file; return what counts in its place, which another process may just have written."""
    try:
        with _locked(path):
            again = _read(path)
            if not again.broken:
                return again
            aside = _free_name(path)
            path.rename(aside)
    except (OSError, SendToPacsError):
        return broken
    params = again.problem.params if again.problem is not None else {}
    return _File(problem=warning("settings-broken", aside=aside, **params))


def _free_name(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    return aside


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock beside the file; raise SettingsError where another holds it for too long."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - reading needs none

    lock = FileLock(path.with_name(f".{path.name}.lock"), mode=0o600)
    try:
        lock.acquire(timeout=LOCK_WAIT_S)
    except Timeout as failure:
        raise SettingsError(error("settings-busy")) from failure
    except OSError as failure:
        raise SpoolError(disk_problem(failure, path.parent)) from failure
    try:
        yield
    finally:
        lock.release()
