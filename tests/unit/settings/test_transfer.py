"""A set-up that travels: what belongs to one workstation stays there, what does not fit here is said."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sendtopacs.cli import main
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.store import load

SITE = """
[general]
station_name = "ROOM 1"
institution_name = "City"
[[storage]]
name = "Main"
ae_title = "MAIN"
host = "pacs.example"
tls = true
tls_ca_file = "/nowhere/ca.pem"
"""


def test_the_station_name_does_not_travel(paths: Paths, tmp_path: Path) -> None:
    paths.settings.write_text(SITE)
    site = tmp_path / "site.toml"
    assert main(["settings", "export", str(site)]) == 0
    assert "station_name" not in site.read_text()
    assert tomllib.loads(site.read_text())["general"] == {"institution_name": "City"}
    paths.settings.write_text('[general]\nstation_name = "ROOM 2"\n')
    assert main(["settings", "import", str(site)]) == 0
    general = load(paths).settings.general
    assert (general.station_name, general.institution_name) == ("ROOM 2", "City")


def test_a_certificate_that_is_not_here_is_said(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site.toml"
    site.write_text(SITE)
    assert main(["settings", "import", str(site)]) == 0
    said = capsys.readouterr().err
    assert "Main, Trusted authority" in said
    assert "/nowhere/ca.pem" in said


def test_what_is_locked_here_stays_and_is_said(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.system_settings.write_text(
        'locked = ["general.institution_name", "query"]\n[general]\ninstitution_name = "County"\n'
    )
    site = tmp_path / "site.toml"
    site.write_text(SITE + '[[query]]\nname = "List"\nae_title = "WL"\nhost = "wl.example"\n')
    assert main(["settings", "import", str(site)]) == 0
    settings = load(paths).settings
    assert settings.general.institution_name == "County"
    assert settings.query == ()
    assert [one.name for one in settings.storage] == ["Main"]
    said = capsys.readouterr().err
    assert "general.institution_name stays as it is" in said
    assert "query stays as it is" in said


def test_the_default_here_is_what_the_system_wide_file_says(paths: Paths) -> None:
    paths.system_settings.write_text('[general]\nlanguage = "lt"\n')
    paths.settings.write_text('[general]\nlanguage = "de"\ninstitution_name = "City"\n')
    lower = load(paths).lower
    assert (lower.general.language, lower.general.institution_name) == ("lt", "")
