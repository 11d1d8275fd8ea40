"""After a job, no log at INFO or above names the patient or a file."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from sendtopacs.cli import main
from sendtopacs.logs import set_up
from sendtopacs.resources import __file__ as resources

NAME = "ŠIMKUTĖ^Ona"
TELLING = ("IMKUT", "ŠIMKUTĖ", "Ona", "39001011234", "19900101", "simkute-wound")


def told(text: str) -> list[str]:
    return [word for word in TELLING if word in text]


@pytest.mark.parametrize("level", ["info", "debug"])
def test_a_job_leaves_nothing_of_a_patient_in_any_log(
    storescp, fault_peer, home: Path, tmp_path: Path, capsys, level
):
    wound = tmp_path / "simkute-wound.jpg"
    wound.write_bytes((Path(resources).parent / "samples" / "photo.jpg").read_bytes())
    values = [f"PatientName={NAME}", "PatientID=39001011234", "PatientBirthDate=19900101"]
    given = [part for value in values for part in ("--set", value)]
    for port, code in ((storescp().remote, 0), (fault_peer(0xC000).remote, 1)):
        address = f"{port.ae_title}@127.0.0.1:{port.port}"
        assert main(["send", str(wound), "--to", address, *given, "--log-level", level]) == code
    capsys.readouterr()
    logs = [path.read_text(encoding="utf-8") for path in (home / "logs").iterdir()]
    assert any("job" in text for text in logs)
    assert [told(text) for text in logs if told(text)] == []


def test_an_exception_is_reported_without_its_text(tmp_path: Path) -> None:
    session = set_up(tmp_path / "log" / "our.log")
    try:
        try:
            raise ValueError(NAME)
        except ValueError:
            logging.getLogger("sendtopacs.test").exception("A failure")
            logging.getLogger("other").error("about %s", NAME)
    finally:
        session.close()
    text = (tmp_path / "log" / "our.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert told(text) == []


def test_one_commands_patient_hides_no_words_of_the_next_command(tmp_path: Path, capsys) -> None:
    photo = str(Path(resources).parent / "samples" / "photo.jpg")
    given = ["--set", "PatientName=PatientName^Name", "--set", "PatientID=1"]
    assert main(["convert", photo, "--out", str(tmp_path / "out"), *given]) == 0
    assert main(["convert", photo, "--out", str(tmp_path / "out"), "--set", "PatientID=1"]) == 2
    assert "PatientName is required" in capsys.readouterr().err
