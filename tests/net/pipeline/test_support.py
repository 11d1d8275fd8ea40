"""What is kept, printed and handed on about jobs of a named patient names nobody, and says what happened."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest

from sendtopacs.archive import Archive
from sendtopacs.cli import main
from sendtopacs.model.user import as_operator, system_user

NAME, IDENTIFIER, BORN = "ŠIMKUTĖ^Ona", "LT-7750123", "19700131"
SECRETS = ("ŠIMKUTĖ", "SIMKUTE", "Simkute", "Ona", IDENTIFIER, BORN, "1970-01-31")
WHO = [
    "--set",
    f"PatientName={NAME}",
    "--set",
    f"PatientID={IDENTIFIER}",
    "--set",
    f"PatientBirthDate={BORN}",
]


@pytest.fixture
def photo(photos: Callable[[int], list[Path]], tmp_path: Path) -> Path:
    """Give a photo whose file is named after the patient."""
    folder = tmp_path / "Simkute Ona"
    folder.mkdir()
    return Path(shutil.copy(photos(1)[0], folder / f"Simkute Ona {IDENTIFIER}.jpg"))


def every_log(home: Path) -> str:
    return "".join(path.read_text("utf-8") for path in sorted((home / "logs").glob("*.log*")))


def names_nobody(text: str) -> bool:
    return not any(secret in text for secret in SECRETS)


@pytest.fixture
def three_jobs(archive: Archive, photo: Path, free_port: Callable[[], int]) -> None:
    """Send one that is stored, one to a PACS that is away, and one that is damaged."""
    broken = photo.with_name(f"broken {NAME}.jpg")
    broken.write_bytes(photo.read_bytes()[:200])
    good = f"DEMO@127.0.0.1:{archive.port}"
    assert main(["send", str(photo), "--to", good, *WHO]) == 0
    assert main(["send", str(photo), "--to", f"NONE@127.0.0.1:{free_port()}", *WHO]) == 3
    assert main(["send", str(broken), "--to", good, *WHO]) == 1


def test_logs_reports_and_the_bundle_name_nobody(
    three_jobs: None, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    log = every_log(home)
    assert "refuses connections on port" in log  # in words
    assert "accepted" in log
    assert names_nobody(log)
    assert main(["report", "--all"]) == 0
    said = capsys.readouterr().out
    assert "connection-refused" in said
    assert "waiting after 1 attempt" in said
    assert names_nobody(said)
    target = tmp_path / "bundle.zip"
    assert main(["support-bundle", str(target)]) == 0
    with zipfile.ZipFile(target) as bundle:
        assert {"readme.txt", "program.txt", "settings.toml", "problems.txt", "logs/sendtopacs.log"} <= set(
            bundle.namelist()
        )
        for name in bundle.namelist():
            assert names_nobody(bundle.read(name).decode("utf-8")), name
        problems = bundle.read("problems.txt").decode()
    assert "outbox: 1 waiting" in problems
    assert "connection-refused" in problems


def test_a_bundle_holds_no_secret_of_the_settings(home: Path, tmp_path: Path) -> None:
    home.mkdir()
    pin = "scrypt:15:8:1:" + "A" * 22 + "==:" + "A" * 43 + "="
    (home / "settings.toml").write_text(
        f'stray = "hunter2"\n[workstation]\nsettings_pin = "{pin}"\n[[storage]]\nname = "Web"\n'
        'ae_title = "W"\nhost = "w"\nprotocol = "dicomweb"\nurl = "https://pacs.example/dicom?apikey=hunter2"\n'
    )
    target = tmp_path / "bundle.zip"
    assert main(["support-bundle", str(target)]) == 0
    with zipfile.ZipFile(target) as bundle:
        whole = "".join(bundle.read(name).decode("utf-8") for name in bundle.namelist())
    assert "https://pacs.example/dicom" in whole
    assert "hunter2" not in whole
    assert pin not in whole


def test_a_bundle_is_written_beside_a_damaged_outbox_and_trail(home: Path, tmp_path: Path) -> None:
    home.mkdir()
    (home / "outbox.sqlite").write_bytes(b"this is no database" * 99)
    (home / "audit").mkdir()
    (home / "audit" / "2026-01.jsonl").write_text("not a line\n")
    target = tmp_path / "bundle.zip"
    assert main(["support-bundle", str(target)]) == 0
    with zipfile.ZipFile(target) as bundle:
        problems = bundle.read("problems.txt").decode()
    assert "outbox: outbox-damaged" in problems
    assert "audit trail: audit-line-damaged" in problems


# -- who sends -----------------------------------------------------------------------------------------------


def stored(folder: Path) -> list[pydicom.Dataset]:
    return [pydicom.dcmread(path) for path in sorted(folder.rglob("*.dcm"))]


def trail(home: Path) -> list[dict[str, Any]]:
    lines = (line for path in (home / "audit").glob("*.jsonl") for line in path.read_text().splitlines())
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize(
    ("options", "setting", "written", "typed"),
    [
        ([], "", None, ""),
        (["--operator", "Nurse^One"], "", "Nurse^One", "Nurse^One"),
        (["--operator", "Nurse^One", "--set", "OperatorsName=Other"], "", "Nurse^One", "Nurse^One"),
        (["--set", "OperatorsName=Other"], "", "Other", "Other"),
        ([], "[workstation]\nuser_as_operator = false\n", "", ""),
    ],
)
def test_operator_and_system_user_go_into_object_and_trail(
    archive: Archive,
    photo: Path,
    home: Path,
    tmp_path: Path,
    options: list[str],
    setting: str,
    written: str | None,
    typed: str,
) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(setting)
    to = f"DEMO@127.0.0.1:{archive.port}"
    assert main(["send", str(photo), "--to", to, *WHO, *options]) == 0
    (data_set,) = stored(tmp_path / "archive")
    expected = as_operator(system_user()) if written is None else written
    assert str(data_set.get("OperatorsName", "")) == expected
    lines = trail(home)
    assert [line["event"] for line in lines] == ["job-accepted", "job-outcome"]
    assert {line["operator"] for line in lines} == {typed}
    assert {line["user"] for line in lines} == {system_user()}


def test_an_operator_that_is_no_name_is_refused(archive: Archive, photo: Path, home: Path) -> None:
    to = f"DEMO@127.0.0.1:{archive.port}"
    assert main(["send", str(photo), "--to", to, *WHO, "--operator", "a\\b"]) == 2
    assert not (home / "outbox.sqlite").exists() or not list(
        sqlite3.connect(home / "outbox.sqlite").execute("SELECT * FROM job")
    )


def test_the_environment_does_not_say_who_it_was(
    archive: Archive, photo: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody-else")
    to = f"DEMO@127.0.0.1:{archive.port}"
    assert main(["send", str(photo), "--to", to, *WHO]) == 0
    assert {line["user"] for line in trail(home)} == {system_user()} != {"somebody-else"}


# -- in plain words (statement, tables 11, 17 and 24) --------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (0xB000, "Stored, but the PACS changed some values"),
        (0xB006, "Stored, but the PACS left out some of the object's data"),
        (0xB007, "Stored, although the PACS finds that the object does not fit its kind"),
        (0x0122, "Not stored: the PACS does not support this kind of object"),
        (0xC123, "Not stored: the PACS could not make sense of the object"),
    ],
)
def test_what_a_pacs_answers_is_in_the_log_once_in_words(
    fault_peer: Any, photo: Path, home: Path, status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    peer = fault_peer(status).remote
    main(["send", str(photo), "--to", f"{peer.ae_title}@{peer.host}:{peer.port}", *WHO])
    log = every_log(home)
    assert log.count(words) == 1
    (line,) = (line for line in log.splitlines() if words in line)
    assert " WARNING " in line
    assert f"status {status:04X}" in line
    assert names_nobody(log)
    assert capsys.readouterr().err.count(words) == 1  # a person is told once, too


@pytest.mark.parametrize(
    ("how", "words"), [("drop", "The connection to"), ("abort", "broke off the association")]
)
def test_a_lost_connection_is_in_the_log_in_words(
    fault_peer: Any, photo: Path, home: Path, how: str, words: str
) -> None:
    peer = fault_peer(getattr(fault_peer, how)).remote
    assert main(["send", str(photo), "--to", f"{peer.ae_title}@{peer.host}:{peer.port}", *WHO]) != 0
    lines = [line for line in every_log(home).splitlines() if words in line]
    assert lines
    assert all(" WARNING " in line for line in lines)


def test_an_association_that_is_rejected_is_in_the_log_in_words(fault_peer: Any, home: Path) -> None:
    peer = fault_peer(callers=["SOMEBODY"]).remote
    assert main(["echo", f"{peer.ae_title}@{peer.host}:{peer.port}"]) == 3
    assert "it does not know our AE title SENDTOPACS" in every_log(home)
