"""Where things are, on each system."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sendtopacs.settings.paths import Paths, resolve


def directories(config: str, data: str, site: str) -> Any:
    return SimpleNamespace(user_config_dir=config, user_data_dir=data, site_data_dir=site)


LINUX = directories("/home/ona/.config/sendtopacs", "/home/ona/.local/share/sendtopacs", "/usr/share/x")
MACOS = directories(
    *["/Users/ona/Library/Application Support/SendToPACS"] * 2, "/Library/Application Support/SendToPACS"
)
WINDOWS = directories(*["C:/Users/ona/AppData/Local/SendToPACS"] * 2, "C:/ProgramData/SendToPACS")


@pytest.mark.parametrize(
    ("platform", "told", "system"),
    [
        ("linux", LINUX, "/etc/sendtopacs"),
        ("darwin", MACOS, MACOS.site_data_dir),
        ("win32", WINDOWS, WINDOWS.site_data_dir),
    ],
)
def test_each_system_has_its_places(platform: str, told: Any, system: str) -> None:
    paths = resolve({}, platform, told)
    assert paths.settings == Path(told.user_config_dir) / "settings.toml"
    assert paths.system_settings == Path(system) / "settings.toml"
    assert paths.outbox == Path(told.user_data_dir) / "outbox.sqlite"
    home = resolve({"SENDTOPACS_HOME": "/srv/stp"}, platform, told)
    assert home.system_settings == Path(system) / "settings.toml"
    assert home.settings.parent == home.data == Path("/srv/stp").absolute()


def test_home_holds_everything_the_program_writes(tmp_path: Path) -> None:
    paths = resolve({"SENDTOPACS_HOME": str(tmp_path), "SENDTOPACS_SYSTEM_SETTINGS": "/x/y.toml"})
    assert paths.system_settings == Path("/x/y.toml").absolute()
    written = {paths.settings, paths.outbox, paths.spool, paths.audit, paths.log_file}
    assert {p.relative_to(tmp_path).as_posix() for p in written} == {
        "settings.toml",
        "outbox.sqlite",
        "spool",
        "audit",
        "logs/sendtopacs.log",
    }


def test_a_relative_home_and_a_tilde_are_understood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/home/ona")
    monkeypatch.setenv("USERPROFILE", "/home/ona")
    assert resolve({"SENDTOPACS_HOME": "here"}).data == tmp_path / "here"
    assert resolve({"SENDTOPACS_HOME": "~/stp"}).data == Path("/home/ona/stp").absolute()
    assert resolve({"SENDTOPACS_HOME": ""}, "linux", LINUX).data == Path(LINUX.user_data_dir)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_folders_are_for_this_user_alone(paths: Paths, home: Path) -> None:
    home.rmdir()
    paths.prepare()
    for folder in (home, paths.spool, paths.audit, paths.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_this_system_answers() -> None:
    paths = resolve({})
    assert paths.settings.name == "settings.toml"
    assert "sendtopacs" in str(paths.data).casefold()
