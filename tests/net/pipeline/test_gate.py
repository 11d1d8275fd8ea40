"""The gate on the command line, against the embedded PACS: what warns, what stops, what is reported."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli import main

SAMPLES = Path(__file__).parents[3] / "sendtopacs" / "resources" / "samples"
ONA = ("--set", "PatientName=Kairys^Ona", "--set", "PatientID=P-1")
JONAS = ("--set", "PatientName=Petraitis^Jonas", "--set", "PatientID=P-2")


@pytest.fixture
def pacs(tmp_path: Path) -> Any:
    """Give the address of an embedded PACS with the sample worklist."""
    config = ArchiveConfig(folder=tmp_path / "pacs", port=0, worklist=SAMPLES / "worklist.json")
    with Archive(config) as running:
        yield f"DEMO@127.0.0.1:{running.port}"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Callable[..., tuple[int, list[Any], str]]:
    """Give a function that runs the command line; it returns exit code, JSON objects, standard error."""

    def run_it(*arguments: object) -> tuple[int, list[Any], str]:
        code = main([str(a) for a in (*arguments, "--json")])
        streams = capsys.readouterr()
        return code, [json.loads(line) for line in streams.out.splitlines()], streams.err

    return run_it


def found(objects: list[Any]) -> list[str]:
    return [finding["code"] for finding in objects[-1]["findings"]]


def test_the_same_content_for_another_patient(run: Any, pacs: str, photos: Any, tmp_path: Path) -> None:
    (photo,) = photos(1)
    assert run("send", photo, "--to", pacs, *ONA)[0] == 0
    again = shutil.copy(photo, tmp_path / "renamed.jpg")
    code, objects, err = run("send", again, "--to", pacs, *JONAS, "--strict")
    assert (code, found(objects)) == (2, ["gate-sent-elsewhere"])
    assert "renamed.jpg: the same content was sent to" in err
    assert "P-1" not in err
    code, objects, _ = run("send", again, "--to", pacs, *JONAS)
    assert (code, found(objects), objects[-1]["stored"]) == (0, ["gate-sent-elsewhere"], 1)
    code, objects, _ = run("send", again, "--to", pacs, *JONAS)  # sent to both by now: still said
    assert found(objects) == ["gate-sent-elsewhere"]
    other = photos(2)[1]
    assert found(run("send", other, "--to", pacs, *JONAS)[1]) == []


def test_an_identity_that_was_edited_is_said_and_in_the_audit_trail(
    run: Any, pacs: str, photos: Any, home: Path
) -> None:
    order = ("--worklist", pacs, "--where", "PatientID=LT-1001")
    edited = ("--set", "PatientID=LT-1002")
    code, objects, err = run("send", *photos(1), "--to", pacs, *order, *edited, "--strict")
    assert code == 2
    assert found(objects)[0] == "gate-edited"
    assert "--strict" in err
    assert not list((home / "audit").iterdir())
    assert run("send", *photos(1), "--to", pacs, *order, *edited)[0] == 0
    (trail,) = (home / "audit").iterdir()
    lines = [json.loads(line) for line in trail.read_text(encoding="utf-8").splitlines()]
    assert [line["event"] for line in lines] == ["identity-edited", "job-accepted", "job-outcome"]
    line = lines[0]
    assert (line["original"]["PatientID"], line["edited"]["PatientID"]) == ("LT-1001", "LT-1002")
    assert line["source"] == f"worklist {pacs}"


def test_dicom_files_of_another_patient(run: Any, pacs: str, photos: Any, tmp_path: Path) -> None:
    assert run("convert", *photos(1), "--out", tmp_path / "out", *ONA)[0] == 0
    (file,) = (tmp_path / "out").iterdir()
    code, objects, _ = run("send", file, "--to", pacs, *JONAS, "--strict")
    assert (code, found(objects)) == (2, ["gate-other-patient"])
    assert found(run("send", file, "--to", pacs, "--strict")[1]) == []


def test_patient_and_study_from_a_dicom_file(run: Any, pacs: str, photos: Any, tmp_path: Path) -> None:
    given = (*ONA, "--set", "AccessionNumber=A-9", "--set", "SeriesNumber=4")
    first, second = photos(2)
    assert run("convert", first, "--out", tmp_path / "out", *given)[0] == 0
    (file,) = (tmp_path / "out").iterdir()
    code, objects, _ = run("send", second, file, "--to", pacs, "--patient-from", file, "--strict")
    assert (code, objects[-1]["stored"], found(objects)) == (0, 2, [])
    _, studies, _ = run("find", "studies", pacs, "-k", "PatientID=P-1")
    assert studies[-1]["matches"] == 1  # both are in the file's study
    _, series, _ = run("find", "series", pacs, "-k", f"StudyInstanceUID={studies[0]['0020000D']['Value'][0]}")
    assert sorted(one["00200011"]["Value"][0] for one in series[:-1]) == ["4", "5"]
    code, _, err = run("send", second, "--to", pacs, "--patient-from", second)
    assert (code, "Give --patient-from a DICOM file" in err) == (2, True)


def test_recent_patients(run: Any, pacs: str, photos: Any, home: Path) -> None:
    one, other = photos(2)
    run("send", one, "--to", pacs, *ONA)
    run("send", other, "--to", pacs, *JONAS)
    assert run("find", "recent")[0] == 2  # unless the administrator allows it
    (home / "settings.toml").write_text("version = 1\n[general]\nrecent_patients = true\n")
    code, objects, _ = run("find", "recent")
    assert (code, objects[-1]["matches"]) == (0, 2)
    assert {one["00100020"]["Value"][0] for one in objects[:-1]} == {"P-1", "P-2"}
    assert objects[0]["00100010"]["Value"][0]["Alphabetic"]
    assert run("find", "patients")[0] == 2


def test_the_report_of_a_job_that_went_to_the_wrong_patient(
    run: Any, pacs: str, photos: Any, home: Path
) -> None:
    _, objects, _ = run("send", *photos(2), "--to", pacs, *ONA)
    uids = {item["sop_instance_uid"] for item in objects[-1]["items"]}
    code, jobs, _ = run("wrong-patient")
    assert (code, len(jobs), jobs[0]["patient_id"]) == (0, 1, "P-1")
    code, (report,), _ = run("wrong-patient", jobs[0]["job"][:8], *JONAS)
    assert code == 0
    assert {one["SOPInstanceUID"] for one in report["objects"]} == uids
    assert all(one["time"] and one["StudyInstanceUID"] for one in report["objects"])
    assert report["destination"] == pacs
    assert (report["sent_as"]["PatientID"], report["should_be"]["PatientID"]) == ("P-1", "P-2")
    (trail,) = (home / "audit").iterdir()
    last = trail.read_text(encoding="utf-8").splitlines()[-1]
    assert json.loads(last)["event"] == "wrong-patient"
    assert run("wrong-patient", "nonsense")[0] == 2


def test_the_report_is_for_a_person_too(
    run: Any, pacs: str, photos: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    run("send", *photos(1), "--to", pacs, *ONA)
    assert main(["wrong-patient"]) == 0
    line = capsys.readouterr().out
    assert "ID P-1" in line
    assert main(["wrong-patient", line[:8]]) == 0
    text = capsys.readouterr().out
    assert "PatientName: Kairys^Ona" in text
    assert "(not known yet)" in text
    assert "SOPInstanceUID: 1.3.6" in text
