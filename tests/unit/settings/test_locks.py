"""What the administrator locks stays as it is, whatever the user's file says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sendtopacs.cli import main
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.report import show
from sendtopacs.settings.schema import General, Settings, StorageAE
from sendtopacs.settings.store import load, save

SYSTEM = """
locked = ["general.calling_ae_title", "storage"]
[general]
calling_ae_title = "WARD7"
[[storage]]
name = "Main"
ae_title = "MAIN"
host = "pacs.example"
"""
USER = """
[general]
calling_ae_title = "MINE"
language = "lt"
[[storage]]
name = "Home"
ae_title = "HOME"
host = "10.0.0.9"
[[storage]]
name = "Main"
host = "10.0.0.9"
"""
MAIN = StorageAE(name="Main", ae_title="MAIN", host="pacs.example")


@pytest.fixture
def both(paths: Paths) -> Paths:
    for path, text in ((paths.system_settings, SYSTEM), (paths.settings, USER)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return paths


def test_a_locked_value_wins_over_the_users(both: Paths) -> None:
    loaded = load(both)
    assert loaded.settings.general == General(calling_ae_title="WARD7", language="lt")
    assert loaded.settings.storage == (MAIN,)
    assert [p.code for p in loaded.problems] == ["settings-locked-ignored"]


def test_what_is_shown_says_that_it_is_locked(both: Paths) -> None:
    lines = show(load(both), origin=True)
    assert any(line.startswith("general.calling_ae_title") and line.endswith(", locked") for line in lines)
    assert any(line.startswith("storage[0].port") and line.endswith(", locked") for line in lines)
    assert any(line.startswith("general.language") and line.endswith("# user") for line in lines)


def test_saving_does_not_change_what_is_locked(both: Paths) -> None:
    before = load(both).settings
    wanted = replace(before, general=General(calling_ae_title="MINE", language="de"), storage=())
    assert save(both, wanted, base=before).settings == replace(
        before, general=replace(before.general, language="de")
    )


def test_everything_may_be_locked(both: Paths) -> None:
    both.system_settings.write_text(SYSTEM.replace('["general.calling_ae_title", "storage"]', '["all"]'))
    assert load(both).settings.general.language == ""


def test_a_lock_that_is_misspelt_is_said(both: Paths) -> None:
    both.system_settings.write_text('locked = ["general.caling"]')
    assert "settings-lock-unknown" in [p.code for p in load(both).problems]


def test_a_users_file_locks_nothing(paths: Paths) -> None:
    paths.settings.parent.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text('locked = ["all"]')
    assert load(paths).settings.locked == ()


def test_export_and_import(home: Path, tmp_path: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(USER.replace('[[storage]]\nname = "Main"\nhost = "10.0.0.9"\n', ""))
    before = (home / "settings.toml").read_text()
    exported = tmp_path / "site.toml"
    assert main(["settings", "export", str(exported)]) == 0
    (home / "settings.toml").write_text("")
    exported.write_text(exported.read_text().replace("HOME", "A" * 17))
    assert main(["settings", "import", str(exported)]) == 2
    assert (home / "settings.toml").read_text() == ""
    exported.write_text(exported.read_text().replace("A" * 17, "HOME"))
    assert main(["settings", "import", str(exported)]) == 0
    assert 'calling_ae_title = "MINE"' in (home / "settings.toml").read_text()
    assert "HOME" in before
    assert main(["settings", "import", str(tmp_path / "none")]) == 2
    assert main(["settings", "export"]) == 2


def test_settings_equal_but_for_the_lock() -> None:
    assert Settings() == replace(Settings(locked=("storage",)), locked=())
