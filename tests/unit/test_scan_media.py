"""Whole CDs and archives: what a DICOMDIR lists, what is missing or too much; ZIP files; twice one UID."""

from __future__ import annotations

import shutil
import subprocess
import time
import zipfile
from pathlib import Path

import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset

from sendtopacs.convert import zipped
from sendtopacs.convert.medium import listed_files
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.scan import Scanning, scan

ROOT = "1.2.826.0.1.3680043.10.78"


def slice_of(path: Path, number: int, patient: str = "P1") -> Path:
    found = get_testdata_file("CT_small.dcm", download=False)
    held = pydicom.dcmread(str(found))
    held.PatientID, held.SOPInstanceUID = patient, f"{ROOT}.{number}"
    held.InstanceNumber = number
    held.file_meta.MediaStorageSOPInstanceUID = held.SOPInstanceUID
    path.parent.mkdir(parents=True, exist_ok=True)
    held.save_as(path)
    return path


def make_dicomdir(folder: Path) -> None:
    command = ["dcmmkdir", "+r", "+id", ".", "-Pgp", "--no-consistency-check"]
    made = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert made.returncode == 0, made.stderr


@pytest.fixture
def cd(tmp_path: Path) -> Path:
    """Make a CD of four slices with a DICOMDIR, a viewer with its pictures, and a slice nobody listed."""
    if shutil.which("dcmmkdir") is None:
        pytest.skip("dcmmkdir is not installed")
    folder = tmp_path / "cd"
    for number in range(4):
        slice_of(folder / "DICOM" / f"IM{number}", number)
    made = subprocess.run(
        ["dcmmkdir", "+r", "+id", ".", "-Pgp", "--no-consistency-check"],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    (folder / "VIEWER").mkdir()
    (folder / "VIEWER" / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\nno picture of a patient")
    (folder / "VIEWER" / "RUN.EXE").write_bytes(b"MZ")
    slice_of(folder / "DICOM" / "EXTRA", 9)
    (folder / "DICOM" / "IM2").unlink()
    return folder


def names(items: list[SourceItem]) -> list[str]:
    return [item.file.path.name for item in items]


@pytest.mark.parametrize("given", ["folder", "above", "file"])
def test_a_cd_is_found_by_its_dicomdir(cd: Path, given: str) -> None:
    path = {"folder": cd, "above": cd.parent, "file": cd / "DICOMDIR"}[given]
    items = list(scan([path]))
    assert sorted(names(items)) == ["EXTRA", "IM0", "IM1", "IM2", "IM3"]
    by_name = {item.file.path.name: item for item in items}
    assert by_name["IM2"].problem is not None
    assert by_name["IM2"].problem.code == "dicomdir-missing"
    assert [w.code for w in by_name["EXTRA"].warnings] == ["dicomdir-surplus"]
    assert all(item.usable for name, item in by_name.items() if name != "IM2")


def test_a_damaged_dicomdir_costs_no_image(cd: Path) -> None:
    directory = cd / "DICOMDIR"
    directory.write_bytes(directory.read_bytes()[:-200])
    items = list(scan([cd]))
    assert sum(item.usable for item in items) == 4
    assert [item.problem.code for item in items if item.problem] == ["dicom-truncated"]


def test_a_zip_archive_is_unpacked_and_a_cd_in_it_is_one(cd: Path, tmp_path: Path) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "study"), "zip", cd.parent, "cd"))
    shutil.rmtree(cd)
    how = Scanning(unpack_into=tmp_path / "unpacked")
    items = list(scan([archive], how=how))
    assert sorted(names(items)) == ["EXTRA", "IM0", "IM1", "IM2", "IM3"]
    assert all((tmp_path / "unpacked") in item.file.path.parents for item in items)
    again = list(scan([archive], how=Scanning(unpack_into=tmp_path / "unpacked")))
    assert [item.file.path for item in again] == [item.file.path for item in items]


def test_no_name_in_an_archive_leads_out_of_it(tmp_path: Path) -> None:
    source = slice_of(tmp_path / "one.dcm", 1)
    archive = tmp_path / "bad.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for name in ("../../evil.dcm", "/root/evil2.dcm", "C:\\evil3.dcm", "a/../../evil4.dcm"):
            made.write(source, name)
    unpacked = tmp_path / "home" / "unpacked"
    items = list(scan([archive], how=Scanning(unpack_into=unpacked)))
    assert len(items) == 4
    assert all(unpacked in item.file.path.resolve().parents for item in items)


def test_archives_that_cannot_be_unpacked_say_why(tmp_path: Path) -> None:
    good = tmp_path / "good.zip"
    with zipfile.ZipFile(good, "w", zipfile.ZIP_DEFLATED) as made:
        made.write(slice_of(tmp_path / "one.dcm", 1), "one.dcm")
    whole = bytearray(good.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    (tmp_path / "damaged.zip").write_bytes(whole)
    locked = bytearray(good.read_bytes())
    locked[6] |= 1
    locked[locked.rindex(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(locked)
    with zipfile.ZipFile(tmp_path / "letter.docx", "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")
    how = Scanning(unpack_into=tmp_path / "unpacked")
    found = {
        name: next(scan([tmp_path / name], how=how)).problem
        for name in ("damaged.zip", "locked.zip", "letter.docx")
    }
    assert {name: problem.code for name, problem in found.items() if problem} == {
        "damaged.zip": "zip-damaged",
        "locked.zip": "zip-encrypted",
        "letter.docx": "source-unknown",
    }


def test_what_was_unpacked_goes_when_nobody_needs_it(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").touch()
    zipped.clean(tmp_path, {tmp_path / "a" / "file"}, older_than_s=0)
    assert [p.name for p in tmp_path.iterdir()] == ["a"]
    zipped.clean(tmp_path, set())
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_two_objects_of_one_uid_are_for_somebody_to_choose_from(tmp_path: Path) -> None:
    one = slice_of(tmp_path / "cd" / "one", 1)
    slice_of(tmp_path / "cd" / "two", 1, patient="P1 ")
    shutil.copy(one, tmp_path / "cd" / "zcopy")
    items = list(scan([tmp_path / "cd"]))
    plan = make_plan(items, FormValues(), PlanOptions(None, output_folder=tmp_path))
    assert [p.code for p in plan.blocking] == ["dicom-uid-twice"]
    assert plan.blocking[0].params["other"].endswith("one")
    chosen = make_plan([items[1]], FormValues(), PlanOptions(None, output_folder=tmp_path))
    assert not chosen.problems


def test_pixels_that_are_not_all_there_are_refused(tmp_path: Path) -> None:
    path = slice_of(tmp_path / "short", 1)
    held = pydicom.dcmread(path)
    held.PixelData = held.PixelData[:-100]
    held.save_as(path)
    (item,) = scan([path])
    assert item.problem is not None
    assert item.problem.code == "dicom-pixels-short"
    assert item.problem.params == {"found": "32668", "expected": "32768"}


def test_what_does_not_keep_to_the_standard_is_sent_with_a_warning(tmp_path: Path) -> None:
    path = slice_of(tmp_path / "odd", 1)
    raw = path.read_bytes()
    modality = raw.index(b"\x08\x00\x60\x00CS\x02\x00CT")
    head, tail = raw[:modality] + b"\x08\x00\x60\x00CX\x03\x00CT ", raw[modality + 10 :]
    path.write_bytes(head + tail)
    (item,) = scan([path])
    assert item.problem is not None
    assert item.problem.code == "dicom-odd-length"  # of the whole; no association can carry it
    position = tail.index(b"\x10\x00\x40\x00CS\x02\x00")
    path.write_bytes(
        head
        + tail[:position]
        + b"\x10\x00\x40\x00CS\x01\x00"
        + tail[position + 8 : position + 9]
        + tail[position + 10 :]
    )
    (item,) = scan([path])
    assert item.usable
    what = "(0008,0060): odd length; (0008,0060): VR CX; (0010,0040): odd length"
    assert item.warnings[0].params["what"] == what


def test_what_is_odd_within_sequences_is_found_too(tmp_path: Path) -> None:
    path = slice_of(tmp_path / "odd", 1)
    held = pydicom.dcmread(path)
    inner, code = Dataset(), Dataset()
    code.CodeMeaning = "Wound"
    inner.StudyDate, inner.PurposeOfReferenceCodeSequence = "20200101", [code]
    held.ReferencedImageSequence = [inner]
    held.save_as(path)
    whole = path.read_bytes()
    path.write_bytes(
        whole.replace(b"\x08\x00\x20\x00DA\x08\x0020200101", b"\x08\x00\x20\x00LO\x08\x0020200101")
    )
    (item,) = scan([path])
    assert item.usable
    assert [w.params["what"] for w in item.warnings] == ["(0008,1140)/(0008,0020): VR LO instead of DA"]
    meaning = b"\x08\x00\x04\x01LO\x06\x00Wound "
    assert meaning in whole
    path.write_bytes(whole.replace(meaning, b"\x08\x00\x04\x01LO\x05\x00Wound\0"))
    (item,) = scan([path])
    assert item.problem is not None  # a byte too many is left in the item: the sequence is broken
    assert item.problem.code in ("dicom-truncated", "dicom-damaged")


def test_all_that_pydicom_brings_along_is_looked_at_without_false_alarm() -> None:
    folder = Path(str(get_testdata_file("CT_small.dcm", download=False))).parent
    items = [item for item in scan(sorted(folder.glob("*.dcm"))) if item.usable]
    assert len(items) > 60
    assert [w.params for item in items for w in item.warnings if w.code == "dicom-odd"] == []


@pytest.mark.parametrize("name", ["MR_truncated.dcm", "rtplan_truncated.dcm"])
def test_truncated_files_of_others_are_refused(name: str) -> None:
    (item,) = scan([Path(str(get_testdata_file(name, download=False)))])
    assert item.kind is Kind.DICOM
    assert not item.usable


@pytest.mark.long
def test_a_dicomdir_of_two_thousand_instances(tmp_path: Path) -> None:
    folder = tmp_path / "cd"
    raw, uid = slice_of(tmp_path / "first", 1000).read_bytes(), f"{ROOT}.1000".encode()
    for number in range(2000):
        path = folder / f"D{number // 100}" / f"I{number % 100}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw.replace(uid, f"{ROOT}.{1000 + number}".encode()))
    make_dicomdir(folder)
    assert len(listed_files(folder / "DICOMDIR")) == 2000
    (folder / "D3" / "I7").unlink()
    (folder / "D0" / "MORE").write_bytes(raw.replace(uid, f"{ROOT}.9999".encode()))
    began = time.monotonic()
    items = list(scan([folder]))
    assert len(items) == 2001  # 2,000 listed ones, one of them missing, and one that is not listed
    assert [item.file.path.name for item in items if item.problem] == ["I7"]
    assert [item.file.path.name for item in items if item.warnings] == ["MORE"]
    assert time.monotonic() - began < 60  # a guard against quadratic work, not a measure
