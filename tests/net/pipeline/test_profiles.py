"""A profile on the command line: what it fills in, makes, needs, and where it sends."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydicom
import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli import main
from sendtopacs.model import sop
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.schema import Profile, Settings, StorageAE
from sendtopacs.settings.store import save

SAMPLES = Path(__file__).parents[3] / "sendtopacs" / "resources" / "samples"
PATIENT = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1"]
WOUND = Profile(
    name="Wound photo",
    modality="XC",
    series_description="Wound",
    series_number="700",
    body_part="FOOT",
    sop_class_photo=sop.VL_PHOTOGRAPHIC,
    required=("AccessionNumber",),
    defaults={"StudyDescription": "Wound control", "InstitutionalDepartmentName": "Surgery"},
    destination="Main",
)


@pytest.fixture
def pacs(tmp_path: Path, home: Path) -> Iterator[Archive]:
    """Give the PACS that the profile sends to."""
    with Archive(ArchiveConfig(tmp_path / "pacs", port=0)) as running:
        paths = resolve()
        paths.prepare()
        main_pacs = StorageAE(name="Main", ae_title="DEMO", host="127.0.0.1", port=running.port)
        save(paths, Settings(storage=(main_pacs,), profiles=(WOUND,)), base=Settings())
        yield running


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Give a function that runs the command line; it returns the exit code, standard output and error."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return run_it


def test_one_file_has_a_profile_of_its_own(pacs: Archive, run: Any, tmp_path: Path) -> None:
    """A series of its own, in its own class; the others stay as the job has them."""
    for name in ("overview.jpg", "wound.jpg"):
        shutil.copy(SAMPLES / "photo.jpg", tmp_path / name)
    given = [*PATIENT, "--set", "SeriesNumber=700", "--to", "Main"]
    photos = tmp_path / "overview.jpg", tmp_path / "wound.jpg"
    code, _, said = run("send", *photos, "--file-profile", "wound.jpg=wound photo", *given)
    assert code == 0, said
    overview, wound = sorted((pydicom.dcmread(one.path) for one in pacs.contents()), key=lambda d: d.Modality)
    assert (overview.Modality, overview.SOPClassUID) == ("OT", sop.SECONDARY_CAPTURE)
    assert (wound.Modality, wound.SOPClassUID) == ("XC", sop.VL_PHOTOGRAPHIC)
    assert (wound.SeriesDescription, wound.BodyPartExamined) == ("Wound", "FOOT")
    assert overview.StudyInstanceUID == wound.StudyInstanceUID
    assert overview.SeriesInstanceUID != wound.SeriesInstanceUID
    assert {overview.SeriesNumber, wound.SeriesNumber} == {700, 701}  # the form had taken the profile's


def test_what_a_profile_says_is_in_the_object(pacs: Archive, run: Any, tmp_path: Path) -> None:
    photo = shutil.copy(SAMPLES / "photo.jpg", tmp_path)
    given = [*PATIENT, "--set", "AccessionNumber=A1", "--set", "SeriesDescription=Left heel"]
    code, _, said = run("send", photo, "--profile", "wound PHOTO", *given)
    assert code == 0, said
    (stored,) = pacs.contents()
    made = pydicom.dcmread(stored.path)
    assert made.SOPClassUID == sop.VL_PHOTOGRAPHIC
    assert (made.Modality, made.BodyPartExamined, made.SeriesNumber) == ("XC", "FOOT", 700)
    assert (made.StudyDescription, made.InstitutionalDepartmentName) == ("Wound control", "Surgery")
    assert made.SeriesDescription == "Left heel"  # --set wins


def test_what_it_needs_is_asked_for(pacs: Archive, run: Any, tmp_path: Path) -> None:
    photo = shutil.copy(SAMPLES / "photo.jpg", tmp_path)
    code, printed, _ = run("send", photo, "--profile", "Wound photo", *PATIENT, "--json")
    assert code == 2
    assert "AccessionNumber is required." in json.loads(printed.splitlines()[-1])["problems"]
    assert not pacs.contents()
    assert run("send", photo, "--profile", "Nonsense", *PATIENT)[0] == 2
    assert run("send", photo, *PATIENT)[0] == 2  # neither --to nor a profile


def test_a_dicom_file_is_not_written_anew_for_a_profile(pacs: Archive, run: Any, tmp_path: Path) -> None:
    photo = shutil.copy(SAMPLES / "photo.jpg", tmp_path)
    out = tmp_path / "out"
    assert run("convert", photo, "--out", out, *PATIENT, "--set", "StudyDescription=First")[0] == 0
    (made,) = [p for p in out.rglob("*") if p.is_file()]
    code, _, said = run("send", made, "--profile", "Wound photo")
    assert code == 0, said
    assert pydicom.dcmread(pacs.contents()[0].path).StudyDescription == "First"
