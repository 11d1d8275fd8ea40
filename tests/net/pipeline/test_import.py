"""A CD from another hospital by the command line: whose files go where, under which UIDs."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset

from sendtopacs.archive import Archive
from sendtopacs.cli import main
from sendtopacs.outbox import JobFilter, Outbox

NEW = ("--set", "PatientName=NAUJAS^Petras", "--set", "PatientID=N-1")
ROOT = "1.2.826.0.1.3680043.10.77"


def slices(folder: Path, patient: str, study: int, count: int = 2) -> list[Path]:
    """Write the slices of a series, each with a reference to the first."""
    folder.mkdir(parents=True, exist_ok=True)
    found = get_testdata_file("CT_small.dcm", download=False)
    made = []
    for number in range(count):
        held = pydicom.dcmread(str(found))
        held.PatientName, held.PatientID = f"{patient}^Ona", patient
        held.StudyInstanceUID, held.SeriesInstanceUID = f"{ROOT}.{study}", f"{ROOT}.{study}.1"
        held.SOPInstanceUID = held.file_meta.MediaStorageSOPInstanceUID = f"{ROOT}.{study}.1.{number}"
        held.FrameOfReferenceUID = f"{ROOT}.{study}.9"
        reference = Dataset()
        reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = (
            held.SOPClassUID,
            f"{ROOT}.{study}.1.0",
        )
        held.ReferencedImageSequence = [reference]
        made.append(folder / f"{patient}-{study}-{number}")
        held.save_as(made[-1])
    return made


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Callable[..., tuple[int, dict[str, Any], str]]:
    """Give a function that runs `send --json`; it returns the exit code, the account and standard error."""

    def run_it(*arguments: object) -> tuple[int, dict[str, Any], str]:
        code = main(["send", *map(str, arguments), "--json"])
        streams = capsys.readouterr()
        return code, json.loads(streams.out.splitlines()[-1]), streams.err

    return run_it


def stored(archive: Archive) -> list[Dataset]:
    return [pydicom.dcmread(one.path) for one in archive.contents()]


def test_each_patients_files_go_in_a_job_of_their_own(
    run: Any, archive: Archive, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    slices(tmp_path / "cd", "A", 1), slices(tmp_path / "cd", "B", 2, count=3)
    (tmp_path / "cd" / "0-damaged").write_bytes(b"\0" * 128 + b"DICM damaged")
    code, account, _ = run(tmp_path / "cd", "--to", f"DEMO@127.0.0.1:{archive.port}")
    assert (code, account["stored"], account["failed"]) == (1, 5, 1)
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        jobs = [outbox.job(job_id) for job_id in outbox.overview.job_ids(JobFilter.ALL)]
    whose = [{record.planned.patient.PatientID for record in job.instances} for job in jobs]
    assert sorted(map(sorted, whose)) == [["A"], ["B"]]
    assert sorted(len(job.instances) for job in jobs) == [2, 3]


def test_another_identity_for_files_of_several_patients_needs_each_study_named(
    run: Any, archive: Archive, tmp_path: Path
) -> None:
    to = f"DEMO@127.0.0.1:{archive.port}"
    slices(tmp_path / "cd", "A", 1), slices(tmp_path / "cd", "B", 2)
    for named in ((), ("--relabel", f"{ROOT}.1")):
        code, account, _ = run(tmp_path / "cd", "--to", to, *NEW, *named)
        assert (code, account["stored"]) == (2, 0)
        assert "relabel" in account["problems"][0]
    assert not archive.contents()
    both = ("--relabel", f"{ROOT}.1", "--relabel", f"{ROOT}.2")
    assert run(tmp_path / "cd", "--to", to, *NEW, *both)[0] == 0
    assert {held.PatientID for held in stored(archive)} == {"N-1"}


def test_old_and_new_values_are_shown_before_anything_is_sent(
    run: Any, archive: Archive, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = slices(tmp_path / "cd", "A", 1)
    assert main(["show", *map(str, files), *NEW]) == 0
    shown = [line.split() for line in capsys.readouterr().out.splitlines() if " -> " in line]
    assert ["PatientName", "'A^Ona'", "->", "'NAUJAS^Petras'", "[2]"] in shown
    assert ["PatientAge", "'000Y'", "->", "(cleared)", "[2]"] in shown
    assert any(line[0] == "StudyDate" and line[-2] == "(stays)" for line in shown)
    assert main(["show", *map(str, files), *NEW, "--json"]) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert first["event"] == "changes"
    name = next(change for change in first["changes"] if change["attribute"] == "PatientName")
    assert name == {
        **{"attribute": "PatientName", "fate": "set", "before": ["A^Ona"], "more": 0},
        **{"after": "NAUJAS^Petras", "files": 2},
    }
    code, _, said = run(*files, "--to", f"DEMO@127.0.0.1:{archive.port}", *NEW)
    assert code == 0
    assert "Written into the DICOM files: PatientName, PatientID." in said
    assert "Left as the DICOM files have it" in said
    assert "NAUJAS" not in said


def test_another_identity_needs_a_decision_for_each_study(run: Any, archive: Archive, tmp_path: Path) -> None:
    to = f"DEMO@127.0.0.1:{archive.port}"
    slices(tmp_path / "cd", "A", 1), slices(tmp_path / "cd", "A", 2)
    code, account, _ = run(tmp_path / "cd", "--to", to, *NEW)
    assert (code, account["stored"]) == (2, 0)
    code, account, _ = run(tmp_path / "cd", "--to", to, *NEW, "--relabel", f"{ROOT}.1")
    assert code == 2
    assert f"{ROOT}.2" in account["problems"][0]
    assert run(tmp_path / "cd", "--to", to, *NEW, "--relabel", "1.2.3")[0] == 2
    code, account, _ = run(tmp_path / "cd", "--to", to, "--relabel", f"{ROOT}.1")  # without saying whose
    assert (code, "--set" in account["problems"][0]) == (2, True)
    assert not archive.contents()
    named = ("--relabel", f"{ROOT}.1", "--relabel", f"{ROOT}.2")
    assert run(tmp_path / "cd", "--to", to, *NEW, *named, "--set", "StudyID=7")[0] == 2
    code, account, said = run(tmp_path / "cd", "--to", to, *NEW, *named)
    assert (code, account["stored"]) == (0, 4)
    assert {held.PatientID for held in stored(archive)} == {"N-1"}
    assert {held.StudyInstanceUID for held in stored(archive)} == {f"{ROOT}.1", f"{ROOT}.2"}
    assert "Another patient's name or ID is replaced in 4 DICOM files" in said
    assert "PatientAge" in said
    assert "keep their UIDs" in said


def test_new_uids_are_the_same_in_the_whole_set(run: Any, archive: Archive, tmp_path: Path) -> None:
    files = slices(tmp_path / "cd", "A", 1, count=3)
    code, account, said = run(*files, "--to", f"DEMO@127.0.0.1:{archive.port}", *NEW, "--new-uids")
    assert (code, account["stored"]) == (0, 3)
    held = stored(archive)
    assert "keep their UIDs" not in said
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID"):
        assert len({one[keyword].value for one in held}) == 1
        assert not held[0][keyword].value.startswith(ROOT)
    uids = {one.SOPInstanceUID for one in held}
    assert {item["sop_instance_uid"] for item in account["items"]} == uids
    (first,) = {one.ReferencedImageSequence[0].ReferencedSOPInstanceUID for one in held}
    assert first in uids
    old = {one.OriginalAttributesSequence[0].ModifiedAttributesSequence[0].SOPInstanceUID for one in held}
    assert old == {f"{ROOT}.1.1.{number}" for number in range(3)}


def test_a_relabelled_file_is_decompressed_too(run: Any, storescp: Any, tmp_path: Path) -> None:
    source = get_testdata_file("MR_small_jp2klossless.dcm", download=False)
    peer = storescp()
    code, account, _ = run(source, "--to", peer.remote.address, *NEW, "--decompress")
    assert (code, account["items"][0]["transfer_syntax_uid"]) == (0, "1.2.840.10008.1.2.1")
    (file,) = peer.files()
    held = pydicom.dcmread(file)
    assert held.PatientID == "N-1"
    assert held.pixel_array.tolist() == pydicom.dcmread(str(source)).pixel_array.tolist()
