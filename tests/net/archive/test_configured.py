"""`sendtopacs archive` by a configuration file as qrscp has it, its options, and --clean."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.archive.config_file import read_config
from sendtopacs.cli import main
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.verification import verify

FILE = """
[DEFAULT]
# as qrscp's documentation has it
ae_title: QRSCP
port: {port}
max_pdu: 0
acse_timeout: 20
dimse_timeout = 21
network_timeout: 22.5
bind_address:
instance_location: objects
database_location = db/instances.sqlite

[STORESCP]
    address: 10.1.2.3
    port: 11112
[PACS_SCP]
    address = ::1
    port = 104
"""


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "archive.ini"
    file.write_text(FILE.format(port=11119))
    known = {"MAIN": RemoteAE("MAIN", "main", 104), "STORESCP": RemoteAE("STORESCP", "old", 1)}
    config = read_config(file, ArchiveConfig(tmp_path / "pacs", move_destinations=known))
    assert (config.ae_title, config.port, config.bind, config.maximum_pdu) == ("QRSCP", 11119, "", 0)
    assert (config.acse_timeout_s, config.dimse_timeout_s, config.network_timeout_s) == (20, 21, 22.5)
    assert config.instances_folder == tmp_path / "objects"
    assert config.index_file == tmp_path / "db" / "instances.sqlite"
    assert config.move_destinations["STORESCP"] == RemoteAE("STORESCP", "10.1.2.3", 11112)
    assert config.move_destinations["PACS_SCP"].host == "::1"
    assert "MAIN" in config.move_destinations
    file.write_text("[DEFAULT]\nae_title: A\n")
    assert read_config(file, ArchiveConfig(tmp_path)).bind == "127.0.0.1"  # absent: this computer only


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("[DEFAULT]\nport: high\nmax_pdu: -1\nae_title: 12345678901234567\nnonsense: 1\n", 4),
        (
            "[DEFAULT]\nport: 104\n[AET]\naddress: 10.0.0.1\n",
            1,
        ),  # which has no port of its own
        ("[AET]\nport: 99999\nmore: 1\n", 3),
        ("ae_title: A\n", 1),
        ("[A]\nport: 1\n[A]\n", 1),
    ],
)
def test_a_file_that_is_wrong(tmp_path: Path, text: str, count: int) -> None:
    file = tmp_path / "archive.ini"
    file.write_text(text)
    with pytest.raises(ValuesError) as caught:
        read_config(file, ArchiveConfig(tmp_path))
    assert len(caught.value.problems) == count
    with pytest.raises(ValuesError):
        read_config(tmp_path / "none.ini", ArchiveConfig(tmp_path))


def test_options_win_over_the_file(tmp_path: Path, home: Path) -> None:
    """And what it keeps is where the file says."""
    file = tmp_path / "archive.ini"
    file.write_text(FILE.format(port=0).replace("bind_address:\n", ""))
    command = [sys.executable, "-m", "sendtopacs", "archive", "--config", str(file), "--aet", "OTHER"]
    with subprocess.Popen(
        command, env={**os.environ, "SENDTOPACS_HOME": str(home)}, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr is not None
            line = process.stderr.readline()
            assert line.startswith("OTHER listens on 127.0.0.1")
            port = int(line.split("port ")[1].split(".")[0])
            verify(RemoteAE("OTHER", "127.0.0.1", port), LocalAE())
        finally:
            process.terminate()
    assert (tmp_path / "db" / "instances.sqlite").exists()
    assert (tmp_path / "objects").is_dir()


def test_clean_asks_first(
    archive: Any,
    make_object: Callable[..., Path],
    run: Any,
    tmp_path: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "kept"
    pacs, remote = archive(folder)
    run("storescu", "-R", "-aec", "DEMO", remote.host, remote.port, make_object(tmp_path, 1))
    assert main(["archive", "--dir", str(folder), "--clean", "--yes"]) == 2  # it runs
    pacs.stop()
    for answer, code, left in (("no\n", 2, 1), ("", 2, 1), ("yes\n", 0, 0)):
        monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
        assert main(["archive", "--dir", str(folder), "--clean"]) == code
        again = Archive(ArchiveConfig(folder, port=0))
        assert again.statistics().instances == left
        again.stop()
    assert not list(folder.rglob("*.dcm"))
    assert "1 object " in capsys.readouterr().err
