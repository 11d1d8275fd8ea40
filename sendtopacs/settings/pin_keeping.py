"""Sets the PIN of the settings: for this user, or for everybody on the computer."""

from __future__ import annotations

import tomllib
from collections.abc import MutableMapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sendtopacs.model.errors import SettingsError, SpoolError
from sendtopacs.model.files import atomic_write, disk_problem
from sendtopacs.model.problems import error
from sendtopacs.settings import locks
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.pin import hashed
from sendtopacs.settings.schema import VERSION, Settings
from sendtopacs.settings.store import load, save

PATH = "workstation.settings_pin"
_EVERYBODY_READS = 0o644


def with_pin(settings: Settings, pin: str) -> Settings:
    """Return the settings closed with this PIN; '' opens them."""
    kept = hashed(pin) if pin else ""
    return replace(settings, workstation=replace(settings.workstation, settings_pin=kept))


def keep_pin(paths: Paths, pin: str) -> None:
    """Close this user's settings with a PIN, or open them; raise SettingsError where it is locked."""
    settings = load(paths, set_aside=False).settings
    if locks.is_locked(PATH, settings.locked):
        raise SettingsError(error("settings-locked-value", text=PATH))
    save(paths, with_pin(settings, pin), base=settings)


def keep_pin_for_all(paths: Paths, pin: str) -> None:
    """Put a PIN into the system-wide file and lock it there, or take it out; the rest of the file stays.

    Raises SettingsError for a file that is not TOML, SpoolError where this user may not write it.
    """
    import tomlkit  # noqa: PLC0415 - reading needs none

    target = paths.system_settings
    try:
        text = target.read_text(encoding="utf-8") if target.exists() else f"version = {VERSION}\n"
        tomllib.loads(text)
        document = tomlkit.parse(text)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, target.parent)) from failure
    except ValueError as failure:
        raise SettingsError(error("settings-broken-left", path=target, reason="TOML")) from failure
    _put(document, hashed(pin) if pin else "")
    _write(target, tomlkit.dumps(document))


def _put(document: MutableMapping[str, Any], kept: str) -> None:
    """Change a system-wide file's content."""
    named = document.get(locks.KEY, [])
    locked = [one for one in named if one != PATH] if isinstance(named, list) else []
    section = document.setdefault("workstation", {})
    if kept:
        section["settings_pin"] = kept
        document[locks.KEY] = [*locked, PATH]
    else:
        section.pop("settings_pin", None)
        document[locks.KEY] = locked


def _write(target: Path, text: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(target) as stream:
            stream.write(text.encode("utf-8"))
        target.chmod(_EVERYBODY_READS)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, target.parent)) from failure
