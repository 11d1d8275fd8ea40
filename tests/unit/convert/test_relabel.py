"""Another patient in a DICOM file: no trace of the old one but where it belongs, nothing else touched."""

from __future__ import annotations

import dataclasses
import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pydicom
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pydicom.dataset import Dataset

from sendtopacs.convert.create import create
from sendtopacs.convert.inspect import inspect
from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.changes import changes
from sendtopacs.model.items import DicomDetails
from sendtopacs.model.traces import TRACES
from tests.dicom_objects import bundled, only_what_was_meant, same_pixels

NEW = Patient("Naujas^Petras", "NEW-1", "", "19700101", "M")
OLD_TEXT = "Oldpatient"


def full_of_traces(path: Path) -> Dataset:
    """Write a CT slice that says all that a header can say of a patient."""
    held = pydicom.dcmread(bundled("CT_small.dcm"))
    held.PatientName, held.PatientID = f"{OLD_TEXT}^Ona", f"{OLD_TEXT}-1"
    for tag, keyword in TRACES.items():
        vr = pydicom.datadict.dictionary_VR(tag)
        value: Any = {"DA": "19500101", "TM": "0900", "AS": "070Y", "DS": "70", "US": 1, "CS": "F"}.get(vr)
        if vr == "SQ":
            value = Dataset()
            value.CodeMeaning = OLD_TEXT
            value = [value]
        setattr(held, keyword, value if value is not None else OLD_TEXT)
    held.InstitutionName = "Other Hospital"
    held.save_as(path)
    return held


@pytest.fixture
def relabel(make_job: Callable[..., Any], make_instance: Callable[..., Any], tmp_path: Path) -> Any:
    """Give a function that writes a form, and new UIDs, into a file."""

    def run(path: Path, patient: Patient = NEW, study: Study | None = None, uids: Any = ()) -> Dataset:
        job = make_job(
            patient=patient, relabel_study=study or Study(), relabel_dicom=True, replaced_uids=dict(uids)
        )
        instance = make_instance(path, job)
        target = tmp_path / f"relabelled-{len(list(tmp_path.iterdir()))}"
        create(job, instance, target, lambda _: None)
        return pydicom.dcmread(target)

    return run


def texts(held: Dataset) -> str:
    return "\n".join(str(element) for element in held)


def test_a_new_patient_leaves_no_trace_of_the_old_one(tmp_path: Path, relabel: Any) -> None:
    before = full_of_traces(tmp_path / "old.dcm")
    after = relabel(tmp_path / "old.dcm")
    assert (str(after.PatientName), after.PatientID) == ("Naujas^Petras", "NEW-1")
    assert (after.PatientBirthDate, after.PatientSex) == ("19700101", "M")
    left = [k for k in TRACES.values() if k in after and k not in ("PatientBirthDate", "PatientSex")]
    assert left == []
    (original,) = after.OriginalAttributesSequence
    del after.OriginalAttributesSequence
    assert OLD_TEXT not in texts(after)
    (modified,) = original.ModifiedAttributesSequence
    assert modified.PatientID == f"{OLD_TEXT}-1"
    for keyword in TRACES.values():
        assert modified[keyword] == before[keyword], keyword
    assert original.ReasonForTheAttributeModification == "COERCE"
    assert original.SourceOfPreviousValues == "Other Hospital"
    assert original.AttributeModificationDateTime == "20260301102000"
    assert original.ModifyingSystem == "MedDream SendToPACS ROOM1"


@pytest.mark.parametrize(
    "name", ["full", "CT_small.dcm", "MR_small_implicit.dcm", "rtplan.dcm", "image_dfl.dcm"]
)
@pytest.mark.parametrize(
    "new", [NEW, Patient("Naujas^Petras"), Patient(PatientSex="O")], ids=["all", "name", "sex"]
)
def test_what_is_shown_before_is_what_is_written(
    name: str, new: Patient, tmp_path: Path, relabel: Any
) -> None:
    path = tmp_path / "old.dcm" if name == "full" else bundled(name)
    if name == "full":
        full_of_traces(path)
    details = inspect(path).details
    assert isinstance(details, DicomDetails)
    study = Study(StudyDescription="Control")
    shown = {change.keyword: change for change in changes([details], new, study) if change.changes}
    before, after = pydicom.dcmread(path), relabel(path, new, study)
    (modified,) = after.OriginalAttributesSequence[0].ModifiedAttributesSequence
    assert {e.keyword for e in modified} == {k for k in shown if k in before}
    for keyword, change in shown.items():
        if pydicom.datadict.dictionary_VR(keyword) != "SQ":
            assert change.before == (str(before[keyword].value) if keyword in before else "",)
        assert str(after.get(keyword, "") or "") == change.after, keyword


def test_what_contributed_is_told(relabel: Any) -> None:
    after = relabel(bundled("CT_small.dcm"))
    (ours,) = after.ContributingEquipmentSequence
    assert ours.PurposeOfReferenceCodeSequence[0].CodeValue == "MEDIM"
    assert (ours.Manufacturer, ours.StationName, ours.InstitutionName) == ("Softneta", "ROOM1", "Clinic")
    assert ours.ContributionDateTime == "20260301102000"


def test_what_was_told_before_stays(tmp_path: Path, relabel: Any) -> None:
    first = relabel(bundled("MR_small_implicit.dcm"))
    first.save_as(tmp_path / "first.dcm")
    second = relabel(tmp_path / "first.dcm", Patient("Kitas^Jonas", "NEW-2"))
    assert len(second.OriginalAttributesSequence) == len(second.ContributingEquipmentSequence) == 2
    assert second.OriginalAttributesSequence[0] == first.OriginalAttributesSequence[0]
    assert second.OriginalAttributesSequence[1].ModifiedAttributesSequence[0].PatientID == "NEW-1"


def test_where_nothing_differs_nothing_is_written(tmp_path: Path, relabel: Any) -> None:
    source = bundled("CT_small.dcm")
    held = pydicom.dcmread(source)
    same = relabel(source, Patient(str(held.PatientName), held.PatientID))
    assert same == held


def test_another_spelling_of_the_same_name_is_no_other_patient(tmp_path: Path, relabel: Any) -> None:
    full_of_traces(tmp_path / "old.dcm")
    after = relabel(tmp_path / "old.dcm", Patient(f"{OLD_TEXT.upper()}^ONA", f"{OLD_TEXT}-1"))
    assert str(after.PatientName) == f"{OLD_TEXT.upper()}^ONA"
    assert after.PatientAddress == OLD_TEXT
    (original,) = after.OriginalAttributesSequence
    assert [e.keyword for e in original.ModifiedAttributesSequence[0]] == ["PatientName"]


@pytest.mark.parametrize(
    "name",
    ["CT_small.dcm", "MR_small_implicit.dcm", "MR_small_bigendian.dcm", "image_dfl.dcm", "rtplan.dcm",
     "MR_small_RLE.dcm", "reportsi.dcm", "waveform_ecg.dcm", "nested_priv_SQ.dcm", "SC_rgb_rle_2frame.dcm"],
)  # fmt: skip
def test_only_what_was_meant_changes(name: str, relabel: Any, errors: Callable[[Path], list[str]]) -> None:
    source = bundled(name)
    if inspect(source).problem is not None:
        pytest.skip("not usable")
    before = pydicom.dcmread(source)
    after = relabel(source)
    meant = {"PatientName", "PatientID", "OriginalAttributesSequence", "ContributingEquipmentSequence"}
    meant |= set(TRACES.values())
    kept = [e.tag for e in before if e.keyword not in meant and e.tag.element]
    assert [e.tag for e in after if e.keyword not in meant] == kept
    for tag in kept:
        assert after[tag] == before[tag]
    if name != "image_dfl.dcm":  # the validator does not inflate
        assert set(errors(Path(after.filename))) <= set(errors(source))


def test_new_uids_are_replaced_in_every_reference(tmp_path: Path, relabel: Any) -> None:
    held = pydicom.dcmread(bundled("rtplan.dcm"))
    keywords = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
    ours = {held[keyword].value: f"1.2.9.{number}" for number, keyword in enumerate(keywords, 1)}
    inner = Dataset()
    inner.ReferencedSOPClassUID = held.SOPClassUID
    inner.ReferencedSOPInstanceUID = held.SOPInstanceUID
    other = Dataset()
    other.ReferencedSOPClassUID, other.ReferencedSOPInstanceUID = held.SOPClassUID, "1.2.3.99"
    evidence = Dataset()
    evidence.StudyInstanceUID, evidence.ReferencedSOPSequence = held.StudyInstanceUID, [inner, other]
    held.CurrentRequestedProcedureEvidenceSequence = [evidence]
    held.FrameOfReferenceUID = "1.2.3.77"
    held.save_as(tmp_path / "plan.dcm")
    after = relabel(tmp_path / "plan.dcm", uids={**ours, "1.2.3.77": "1.2.9.4"}.items())
    assert (after.StudyInstanceUID, after.SeriesInstanceUID) == ("1.2.9.1", "1.2.9.2")
    assert (after.SOPInstanceUID, after.FrameOfReferenceUID) == ("1.2.9.3", "1.2.9.4")
    (found,) = after.CurrentRequestedProcedureEvidenceSequence
    assert found.StudyInstanceUID == "1.2.9.1"
    assert [i.ReferencedSOPInstanceUID for i in found.ReferencedSOPSequence] == ["1.2.9.3", "1.2.3.99"]
    modified = after.OriginalAttributesSequence[0].ModifiedAttributesSequence[0]
    assert modified.SOPInstanceUID == held.SOPInstanceUID
    assert modified.FrameOfReferenceUID == "1.2.3.77"
    assert after.SOPClassUID == held.SOPClassUID
    assert after.BeamSequence == held.BeamSequence


OLD_UID, NEW_UID = "1.2.826.0.1.3680043.10.8.4.17", "1.2.9.3.1"


def unknown_items(length: str) -> bytes:
    """Return the items of a sequence as they stand in an element of VR UN (PS3.5 6.2.2)."""
    uid = OLD_UID.encode() + b"\0" * (len(OLD_UID) % 2)
    element = struct.pack("<HHI", 0x0008, 0x1155, len(uid)) + uid
    if length == "defined":
        return struct.pack("<HHI", 0xFFFE, 0xE000, len(element)) + element
    item = struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF) + element + struct.pack("<HHI", 0xFFFE, 0xE00D, 0)
    return item + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)


@pytest.mark.parametrize("syntax", ["explicit", "implicit"])
@pytest.mark.parametrize("length", ["defined", "undefined"])
@pytest.mark.parametrize("tag", [(0x0008, 0x1140), (0x0011, 0x1001)], ids=["known", "private"])
def test_references_are_found_where_the_file_does_not_say_that_it_is_a_sequence(
    syntax: str, length: str, tag: tuple[int, int], tmp_path: Path, relabel: Any
) -> None:
    held = pydicom.dcmread(bundled("CT_small.dcm" if syntax == "explicit" else "MR_small_implicit.dcm"))
    held.SOPInstanceUID = held.file_meta.MediaStorageSOPInstanceUID = OLD_UID
    held.add_new((0x0011, 0x0010), "LO", "ACME")
    content, no_items = unknown_items(length), b"\xfe\xff\x00\xe0 no items!"
    alone = OLD_UID.encode() + b"\0" * (len(OLD_UID) % 2)
    for place, value in ((tag, content), ((0x0011, 0x1002), alone), ((0x0011, 0x1003), no_items)):
        held.add_new(place, "OB", value)
    path = tmp_path / "unknown.dcm"
    held.save_as(path)
    raw = path.read_bytes()
    for place in (tag, (0x0011, 0x1002), (0x0011, 0x1003)):
        raw = raw.replace(struct.pack("<HH", *place) + b"OB", struct.pack("<HH", *place) + b"UN")
    if length == "undefined":
        start = raw.index(content)
        raw = raw[: start - 4] + b"\xff" * 4 + raw[start:]
    path.write_bytes(raw)
    made = Path(relabel(path, uids={OLD_UID: NEW_UID}.items()).filename).read_bytes()
    assert (
        made.count(OLD_UID.encode()) == 2
    )  # in the Original Attributes Sequence; the plan's in the file meta
    new = NEW_UID.encode() + b"\0"
    assert struct.pack("<HHI", 0x0008, 0x1155, len(new)) + new in made
    order = b"UN\0\0" if syntax == "explicit" else b""
    assert struct.pack("<HH", 0x0011, 0x1002) + order + struct.pack("<I", len(new)) + new in made
    assert struct.pack("<HH", 0x0011, 0x1003) + order + struct.pack("<I", len(no_items)) + no_items in made
    assert held.PixelData in made


@pytest.fixture
def signed(tmp_path: Path, tool: Callable[..., Any]) -> Callable[..., Path]:
    """Give a function that has DCMTK sign some elements of a file."""

    def sign(*tags: str) -> Path:
        key, certificate = signer(tmp_path)
        path = tmp_path / "signed.dcm"
        options = [option for tag in tags for option in ("-t", tag)]
        done = tool("dcmsign", "+s", key, certificate, *options, bundled("CT_small.dcm"), path)
        assert done.returncode == 0, done.stderr
        assert b"signature is OK" in verified(path, tool)
        return path

    return sign


def signer(folder: Path) -> tuple[Path, Path]:
    """Make a key and a certificate that is valid since yesterday."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Signer")])
    now, day = datetime.now(UTC), timedelta(1)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, now - day, now + day)
    paths = folder / "key.pem", folder / "certificate.pem"
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    paths[0].write_bytes(key.private_bytes(pem, pkcs8, serialization.NoEncryption()))
    paths[1].write_bytes(builder.sign(key, hashes.SHA256()).public_bytes(pem))
    return paths


def verified(path: Path, tool: Callable[..., Any]) -> bytes:
    done = tool("dcmsign", "--verify", path)
    return bytes(done.stdout + done.stderr)


def test_signatures_of_what_changes_go_and_the_program_says_so(
    signed: Callable[..., Path], relabel: Any, tool: Callable[..., Any], convert: Callable[..., Any]
) -> None:
    path = signed("PatientName", "PixelData")
    item = inspect(path)
    assert isinstance(item.details, DicomDetails)
    assert item.details.signed
    after = relabel(path)
    assert "DigitalSignaturesSequence" not in after
    assert "MACParametersSequence" not in after
    assert b"no signatures" in verified(Path(after.filename), tool).lower()
    assert b"signature is OK" in verified(convert(path).path, tool)
    said = convert(path, job={"relabel_dicom": True, "patient": NEW}).warnings
    assert [w.code for w in said] == ["dicom-signatures-go"]


def test_signatures_of_what_stays_are_still_valid(
    signed: Callable[..., Path], relabel: Any, tool: Callable[..., Any]
) -> None:
    after = relabel(signed("Modality", "PixelData"), uids={"1.2.3": "1.2.4"}.items())
    assert after.PatientID == "NEW-1"
    assert b"signature is OK" in verified(Path(after.filename), tool)


def test_the_scan_knows_what_would_be_cleared(tmp_path: Path) -> None:
    full_of_traces(tmp_path / "old.dcm")
    details = inspect(tmp_path / "old.dcm").details
    assert isinstance(details, DicomDetails)
    assert {keyword for keyword, _ in details.traces} == set(TRACES.values())
    told = dict(details.traces)
    assert (told["PatientAddress"], told["PatientBirthDate"], told["PregnancyStatus"]) == (
        OLD_TEXT,
        "19500101",
        "1",
    )
    assert told["OtherPatientIDsSequence"] == OLD_TEXT


@pytest.mark.filterwarnings("ignore::UserWarning")  # what pydicom thinks of its own files
def test_relabelled_renamed_and_decompressed_at_once_all_that_pydicom_brings_along(
    tmp_path: Path, make_job: Callable[..., Any], make_instance: Callable[..., Any]
) -> None:
    """Element by element, pixel by pixel: only what was meant has changed."""
    done = 0
    for source in sorted(bundled("CT_small.dcm").parent.glob("*.dcm")):
        item = inspect(source)
        if not item.usable or "rtdose_rle" in source.name:  # VR UN everywhere: nothing says what is what
            continue
        assert isinstance(item.details, DicomDetails)
        before = pydicom.dcmread(source, force=True)
        uids = {item.details.study.StudyInstanceUID: "1.2.9.1", item.details.SOPInstanceUID: "1.2.9.3"}
        job = make_job(patient=NEW, relabel_dicom=True, replaced_uids=uids, profile={"decompress": True})
        instance = dataclasses.replace(make_instance(source, job), SOPInstanceUID="1.2.9.3")
        made = create(job, instance, tmp_path / source.name, lambda _: None)
        after = pydicom.dcmread(made.path)
        only_what_was_meant(before, after, uids, source.name)
        assert (after.SOPInstanceUID, after.StudyInstanceUID, after.PatientID) == (
            "1.2.9.3",
            "1.2.9.1",
            "NEW-1",
        )
        done += same_pixels(before, after)
    assert done > 40
