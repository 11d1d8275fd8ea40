"""A home and a system-wide file for each test of the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sendtopacs.settings.paths import Paths, resolve
from sendtopacs.settings.store import LoadedSettings, load


@pytest.fixture
def paths(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """Give the places of this test; there is no file yet."""
    monkeypatch.setenv("SENDTOPACS_SYSTEM_SETTINGS", str(tmp_path / "system" / "settings.toml"))
    (tmp_path / "system").mkdir()
    home.mkdir()
    return resolve()


@pytest.fixture
def given(paths: Paths) -> Callable[..., LoadedSettings]:
    """Give a function that writes the user's file, and a system-wide one, and loads them."""

    def write(user: str, system: str | None = None) -> LoadedSettings:
        paths.settings.write_text(user, encoding="utf-8")
        if system is not None:
            paths.system_settings.write_text(system, encoding="utf-8")
        return load(paths)

    return write
