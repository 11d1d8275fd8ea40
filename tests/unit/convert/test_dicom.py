"""DICOM files as they come: with preamble and without, in every encoding, cut, relabelled."""

from __future__ import annotations

import io
import random
import struct
import subprocess
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pydicom
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence

from sendtopacs.convert.create import create
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.errors import ConversionError, SourceError
from sendtopacs.model.items import DicomDetails, Kind
from sendtopacs.model.job import ConvertedFile

CT = "1.2.840.10008.5.1.4.1.1.2"
ENCODINGS = [
    sop.IMPLICIT_VR_LITTLE_ENDIAN,
    sop.EXPLICIT_VR_LITTLE_ENDIAN,
    sop.EXPLICIT_VR_BIG_ENDIAN,
    sop.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
]
PIXELS = bytes(range(256)) * 4

Write = Callable[..., Path]


def _study(charset: str | list[str] | None = "ISO_IR 100") -> Dataset:
    held = Dataset()
    if charset is not None:
        held.SpecificCharacterSet = charset
    held.SOPClassUID, held.SOPInstanceUID = CT, "1.2.826.0.1.3680043.10.9.3"
    held.StudyInstanceUID, held.SeriesInstanceUID = "1.2.826.0.1.3680043.10.9.1", "1.2.826.0.1.3680043.10.9.2"
    held.PatientName, held.PatientID = "Müller^Änne", "OLD1"
    held.PatientBirthDate, held.PatientSex = "19500101", "F"
    held.StudyDate, held.StudyTime, held.AccessionNumber = "20200101", "1200", "ACC"
    held.ReferringPhysicianName, held.StudyID, held.Modality = "Ärztin^Eva", "1", "CT"
    held.SeriesDescription = "Schädel"
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = "X", "99LOC", "Schädelbasis"
    held.ProcedureCodeSequence = Sequence([item])
    held.RequestAttributesSequence = Sequence([Dataset()])
    held.RequestAttributesSequence[0].ScheduledProtocolCodeSequence = Sequence([item])
    held.RequestAttributesSequence.is_undefined_length = True
    block = held.private_block(0x0029, "ACME 1.0", create=True)
    block.add_new(0x10, "OB", b"\x01\x02\x03\x04")
    block.add_new(0x11, "LO", "private text")
    held.Rows, held.Columns, held.BitsAllocated, held.BitsStored, held.HighBit = 16, 32, 16, 12, 11
    held.PixelRepresentation, held.SamplesPerPixel, held.PhotometricInterpretation = 0, 1, "MONOCHROME2"
    held.PixelData = PIXELS
    return held


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Give a function that writes a CT slice in a transfer syntax: write(syntax, meta=True, charset=...)."""

    def save(
        syntax: str = sop.EXPLICIT_VR_LITTLE_ENDIAN,
        *,
        meta: bool = True,
        charset: Any = "ISO_IR 100",
        **set_: Any,
    ) -> Path:
        held = _study(charset)
        for keyword, value in set_.items():
            setattr(held, keyword, value)
        path = tmp_path / f"slice-{len(list(tmp_path.iterdir()))}"
        held.file_meta = FileMetaDataset()
        held.file_meta.TransferSyntaxUID = syntax
        held.file_meta.MediaStorageSOPClassUID = held.get("SOPClassUID", CT)
        held.file_meta.MediaStorageSOPInstanceUID = held.get("SOPInstanceUID", "1.2.3")
        if meta:
            held.save_as(path, enforce_file_format=True)
        else:
            implicit = syntax == sop.IMPLICIT_VR_LITTLE_ENDIAN
            del held.file_meta
            held.save_as(path, implicit_vr=implicit, little_endian=syntax != sop.EXPLICIT_VR_BIG_ENDIAN)
        return path

    return save


@pytest.mark.parametrize("syntax", ENCODINGS)
def test_headers_are_read_in_every_encoding(syntax: str, write: Write) -> None:
    item = inspect(write(syntax))
    assert item.kind is Kind.DICOM
    assert isinstance(item.details, DicomDetails)
    found = item.details
    assert (found.SOPClassUID, found.TransferSyntaxUID, found.has_file_meta) == (CT, syntax, True)
    assert found.patient == Patient("Müller^Änne", "OLD1", "", "19500101", "F")
    assert found.study.ReferringPhysicianName == "Ärztin^Eva"
    assert (found.Modality, found.SeriesDescription) == ("CT", "Schädel")


_SERIES = {"SeriesDate": "20260320", "SeriesTime": "0800"}
_CONTENT = {"ContentDate": "20260321", "ContentTime": "090507.25"}
_ACQUIRED = {"AcquisitionDateTime": "20260322101500.5+0200"}


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ({**_ACQUIRED, **_CONTENT, **_SERIES}, datetime(2026, 3, 22, 10, 15)),
        ({**_CONTENT, **_SERIES}, datetime(2026, 3, 21, 9, 5, 7)),
        ({"ContentDate": "20260321", **_SERIES}, datetime(2026, 3, 20, 8, 0)),
        ({}, None),
    ],
)
def test_when_it_was_taken_is_what_is_nearest_to_the_picture(
    told: dict[str, str], taken: datetime | None, write: Write
) -> None:
    assert inspect(write(**{"StudyDate": "", "StudyTime": "", **told})).captured == taken


def test_a_day_that_never_was_tells_nothing(write: Write) -> None:
    path = write(**{"StudyDate": "", "StudyTime": "", **_CONTENT})
    path.write_bytes(path.read_bytes().replace(b"20260321", b"20261321"))
    assert inspect(path).captured is None


@pytest.mark.parametrize("syntax", ENCODINGS[:3])
def test_files_without_meta_are_known_and_get_one(
    syntax: str, write: Write, convert: Callable[..., ConvertedFile]
) -> None:
    path = write(syntax, meta=False)
    item = inspect(path)
    assert isinstance(item.details, DicomDetails)
    assert (item.details.TransferSyntaxUID, item.details.has_file_meta) == (syntax, False)
    made = convert(path)
    assert made.path.read_bytes().endswith(path.read_bytes())
    held = pydicom.dcmread(made.path)
    assert (held.file_meta.TransferSyntaxUID, held.file_meta.MediaStorageSOPInstanceUID) == (
        syntax,
        held.SOPInstanceUID,
    )


def test_meta_without_a_preamble(write: Write, convert: Callable[..., ConvertedFile]) -> None:
    path = write(sop.EXPLICIT_VR_LITTLE_ENDIAN)
    whole = path.read_bytes()
    path.write_bytes(whole[132:])
    details = inspect(path).details
    assert isinstance(details, DicomDetails)
    assert details.has_file_meta is False
    assert pydicom.dcmread(convert(path).path).PixelData == PIXELS


@pytest.mark.parametrize("syntax", ENCODINGS)
def test_a_file_goes_byte_for_byte(syntax: str, write: Write, convert: Callable[..., ConvertedFile]) -> None:
    path = write(syntax)
    made = convert(path)
    assert made.path.read_bytes() == path.read_bytes()
    assert (made.size_bytes, made.SOPClassUID, made.TransferSyntaxUID) == (path.stat().st_size, CT, syntax)


@pytest.mark.parametrize("syntax", ENCODINGS[:3])
def test_a_cut_file_is_refused(syntax: str, write: Write) -> None:
    path = write(syntax)
    whole = path.read_bytes()
    for kept in (len(whole) - 1, len(whole) - 900, 700, 400, 200):
        path.write_bytes(whole[:kept])
        problem = inspect(path).problem
        assert problem is not None
        assert problem.code in {"dicom-truncated", "dicom-damaged", "dicom-without-uids"}, kept


def test_encapsulated_pixels_are_followed_to_their_end(
    media: Path, convert: Callable[..., ConvertedFile]
) -> None:
    path = convert(media / "colour.jpg").path
    whole = path.read_bytes()
    assert inspect(path).problem is None
    path.write_bytes(whole[:-9])
    problem = inspect(path).problem
    assert problem is not None
    assert problem.code == "dicom-truncated"


def test_what_cannot_be_sent(write: Write, tmp_path: Path) -> None:
    problem = inspect(write(StudyInstanceUID="")).problem
    assert problem is not None
    assert problem.code == "dicom-without-uids"
    assert inspect(write(StudyInstanceUID="", SOPClassUID="1.2.840.10008.5.1.4.38.1")).problem is None
    directory = write()
    raw = directory.read_bytes().replace(CT.encode() + b"\0", b"1.2.840.10008.1.3.10\0\0\0\0\0\0", 1)
    directory.write_bytes(raw)
    problem = inspect(directory).problem
    assert problem is not None
    assert problem.code == "dicom-directory"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(data=st.data())
def test_damage_never_raises(data: st.DataObject, write: Write, tmp_path: Path) -> None:
    syntax = data.draw(st.sampled_from(ENCODINGS))
    path = tmp_path / f"whole-{syntax}"
    if not path.exists():
        write(syntax).rename(path)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    target = tmp_path / "hit"
    target.write_bytes(content)
    inspect(target)


def test_endless_nesting_ends(tmp_path: Path) -> None:
    sequence = struct.pack("<HH2sHI", 0x0008, 0x1115, b"SQ", 0, 0xFFFFFFFF)
    item = struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    path = tmp_path / "deep"
    path.write_bytes(bytes(128) + b"DICM" + (sequence + item) * 5000)
    problem = inspect(path).problem
    assert problem is not None
    assert problem.code in {"dicom-damaged", "dicom-truncated"}


# --- relabelling ---------------------------------------------------------------------------------------

NEW = Patient("Meier^Jörg", "NEW1", "CLINIC", "19600202", "M")
NOTHING = Study()


@pytest.fixture
def relabel(
    make_job: Callable[..., Any], make_instance: Callable[..., Any], tmp_path: Path
) -> Callable[..., Path]:
    """Give a function that writes a form into a file: relabel(path, patient, study, charset)."""

    def run(path: Path, patient: Patient = NEW, study: Study = NOTHING, charset: str = "ISO_IR 192") -> Path:
        job = make_job(patient=patient, relabel_study=study, relabel_dicom=True, character_set=charset)
        target = tmp_path / f"relabelled-{len(list(tmp_path.iterdir()))}"
        create(job, make_instance(path, job), target, lambda _: None)
        return target

    return run


def _read(path: Path) -> Dataset:
    held = pydicom.dcmread(path)
    held.decode()
    return held


@pytest.mark.parametrize(
    ("syntax", "meta"), [*((s, True) for s in ENCODINGS), *((s, False) for s in ENCODINGS[:3])]
)
def test_the_forms_values_are_in_and_nothing_else_changes(
    syntax: str, meta: bool, write: Write, relabel: Callable[..., Path]
) -> None:
    path = write(syntax, meta=meta)
    before = _read(path) if meta else pydicom.dcmread(path, force=True)
    after = _read(relabel(path, study=Study(StudyDescription="Control", AccessionNumber="N9")))
    assert after.file_meta.TransferSyntaxUID == syntax
    assert (after.PatientName, after.PatientID, after.IssuerOfPatientID) == ("Meier^Jörg", "NEW1", "CLINIC")
    assert (after.StudyDescription, after.AccessionNumber, after.StudyDate) == ("Control", "N9", "20200101")
    assert after.SpecificCharacterSet == "ISO_IR 100"
    assert after.StudyInstanceUID == before.StudyInstanceUID
    changed = {
        "PatientName",
        "PatientID",
        "IssuerOfPatientID",
        "PatientBirthDate",
        "PatientSex",
        "StudyDescription",
        "AccessionNumber",
    }
    for element in before:
        if element.keyword not in changed:
            assert after[element.tag] == element, element.keyword
    new = {0x00100021, 0x00081030, 0x0018A001, 0x04000561}
    assert set(after.keys()) - set(before.keys()) == new


@pytest.mark.parametrize("syntax", ENCODINGS[:3])
def test_the_rest_of_the_bytes_is_the_same(syntax: str, write: Write, relabel: Callable[..., Path]) -> None:
    path = write(syntax)
    order = ">HH" if syntax == sop.EXPLICIT_VR_BIG_ENDIAN else "<HH"
    whole, made = path.read_bytes(), relabel(path).read_bytes()
    pixels = whole.index(struct.pack(order, 0x7FE0, 0x0010))
    between = whole[whole.index(struct.pack(order, 0x0028, 0x0002)) : pixels]
    assert made.endswith(whole[pixels:])
    assert between in made


def test_a_name_that_does_not_fit_moves_the_whole_header(write: Write, relabel: Callable[..., Path]) -> None:
    new = Patient("Žukauskas^Jonas=百合", "NEW1")
    for syntax in ENCODINGS:
        after = _read(relabel(write(syntax), new))
        assert after.SpecificCharacterSet == "ISO_IR 192"
        assert after.PatientName == "Žukauskas^Jonas=百合"
        assert after.ReferringPhysicianName == "Ärztin^Eva"
        assert after.SeriesDescription == "Schädel"
        assert after.ProcedureCodeSequence[0].CodeMeaning == "Schädelbasis"
        inner = after.RequestAttributesSequence[0].ScheduledProtocolCodeSequence[0]
        assert inner.CodeMeaning == "Schädelbasis"
        assert after[0x0029, 0x1010].value == b"\x01\x02\x03\x04"
        assert after.PixelData == PIXELS


def test_other_old_sets_are_read(write: Write, relabel: Callable[..., Path]) -> None:
    kanji = write(
        charset=["", "ISO 2022 IR 87"],
        PatientName="Yamada^Tarou=山田^太郎",
        SeriesDescription="頭部",
        ReferringPhysicianName="",
        ProcedureCodeSequence=[],
        RequestAttributesSequence=[],
    )
    assert inspect(kanji).details.patient.PatientName == "Yamada^Tarou=山田^太郎"  # type: ignore[union-attr]
    kept = _read(relabel(kanji, Patient("Suzuki^Jiro=鈴木^次郎", "9")))
    assert list(kept.SpecificCharacterSet) == ["", "ISO 2022 IR 87"]
    assert (kept.PatientName, kept.SeriesDescription) == ("Suzuki^Jiro=鈴木^次郎", "頭部")
    moved = _read(relabel(kanji, Patient("Žukauskas", "9")))
    assert (moved.SpecificCharacterSet, moved.SeriesDescription) == ("ISO_IR 192", "頭部")


def test_text_without_a_character_set_counts_as_latin_1(write: Write, relabel: Callable[..., Path]) -> None:
    path = write()
    raw = path.read_bytes().replace(b"\x08\x00\x05\x00CS\x0a\x00ISO_IR 100", b"", 1)
    path.write_bytes(raw)
    after = _read(relabel(path, Patient("Žukauskas", "9")))
    assert (after.SpecificCharacterSet, after.SeriesDescription) == ("ISO_IR 192", "Schädel")


def test_what_fits_no_set_is_refused_and_nothing_is_left(
    write: Write, relabel: Callable[..., Path], tmp_path: Path
) -> None:
    path = write()
    for charset in ("ISO_IR 126", ""):
        with pytest.raises(ConversionError) as caught:
            relabel(path, Patient("Žukauskas", "9"), charset=charset)
        assert caught.value.problem.code == "dicom-not-encodable"
    unknown = path.read_bytes().replace(b"ISO_IR 100", b"ISO_IR 999")
    path.write_bytes(unknown)
    with pytest.raises(ConversionError) as caught:
        relabel(path, Patient("Žukauskas", "9"))
    assert caught.value.problem.code == "dicom-charset-unknown"
    assert not list(tmp_path.glob("relabelled*"))


def test_of_another_patient_nothing_stays_of_the_same_what_the_form_lacks(
    write: Write, relabel: Callable[..., Path]
) -> None:
    path = write(IssuerOfPatientID="OLDCLINIC")
    other = _read(relabel(path, Patient("Meier", "NEW1")))
    assert (other.PatientBirthDate, other.PatientSex, "IssuerOfPatientID" in other) == ("", "", False)
    same = _read(relabel(path, Patient("Müller^Änne", "OLD1")))
    assert (same.PatientName, same.PatientBirthDate, same.IssuerOfPatientID) == (
        "Müller^Änne",
        "19500101",
        "OLDCLINIC",
    )


def test_a_patient_of_whom_nothing_is_said_stays(write: Write, relabel: Callable[..., Path]) -> None:
    path = write(IssuerOfPatientID="OLDCLINIC")
    before = _read(path)
    after = _read(relabel(path, Patient(), Study(StudyDescription="Control")))
    assert after.StudyDescription == "Control"
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "IssuerOfPatientID"):
        assert after[keyword] == before[keyword]


def test_a_new_name_leaves_no_trace_of_whom_the_old_one_was(
    write: Write, relabel: Callable[..., Path]
) -> None:
    after = _read(relabel(write(IssuerOfPatientID="OLDCLINIC"), Patient("Meier")))
    assert (str(after.PatientName), after.PatientID) == ("Meier", "OLD1")
    assert "IssuerOfPatientID" not in after
    assert (after.PatientBirthDate, after.PatientSex) == ("", "")
    (modified,) = after.OriginalAttributesSequence[0].ModifiedAttributesSequence
    assert modified.IssuerOfPatientID == "OLDCLINIC"


def test_the_study_uid_changes_only_where_the_job_says_so(write: Write, relabel: Callable[..., Path]) -> None:
    path = write()
    assert _read(relabel(path)).StudyInstanceUID == "1.2.826.0.1.3680043.10.9.1"
    assert _read(relabel(path, study=Study(StudyInstanceUID="1.2.3.4"))).StudyInstanceUID == "1.2.3.4"


def test_a_relabelled_file_is_still_well_formed(
    write: Write, relabel: Callable[..., Path], tool: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    for syntax in ENCODINGS:
        for patient in (NEW, Patient("Žukauskas", "9")):
            made = relabel(write(syntax), patient)
            dump = tool("dcmdump", "-q", made)
            assert (dump.returncode, dump.stderr) == (0, b"")
            assert tool("dcmftest", made).stdout.startswith(b"yes:")


def test_group_lengths_of_what_changes_go(write: Write, relabel: Callable[..., Path]) -> None:
    path = write(sop.EXPLICIT_VR_LITTLE_ENDIAN)
    whole = path.read_bytes()
    start = whole.index(struct.pack("<HH2s", 0x0010, 0x0010, b"PN"))
    group = struct.pack("<HH2sHI", 0x0010, 0x0000, b"UL", 4, 64)
    path.write_bytes(whole[:start] + group + whole[start:])
    after = relabel(path).read_bytes()
    assert struct.pack("<HH2s", 0x0010, 0x0000, b"UL") not in after


def test_a_deflated_file_of_any_length_is_read(write: Write, relabel: Callable[..., Path]) -> None:
    noise = random.Random(0).randbytes(3 << 20)
    path = write(sop.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN, PixelData=noise, Rows=1024, Columns=1536)
    assert inspect(path).problem is None
    assert _read(relabel(path)).PixelData == noise
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 * 2 - 1000])  # behind what a scan looks at
    assert inspect(path).problem is None
    with pytest.raises(SourceError) as caught:
        relabel(path)
    assert caught.value.problem.code == "dicom-truncated"
    path.write_bytes(whole[:300])
    assert inspect(path).problem is not None


def test_a_deflated_file_is_deflated_again(write: Write, relabel: Callable[..., Path]) -> None:
    made = relabel(write(sop.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN)).read_bytes()
    held = pydicom.dcmread(io.BytesIO(made))
    assert held.PatientID == "NEW1"
    assert len(made) % 2 == 0
    assert b"Meier" not in made
    with pytest.raises(zlib.error):
        zlib.decompress(made)
