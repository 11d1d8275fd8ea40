"""What is listed of a file is what other readers find in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian

from sendtopacs.convert.listing import LONGEST_TEXT, listing
from sendtopacs.model.attributes import Patient, Study, WorklistItem
from sendtopacs.model.job import ConvertedFile


def test_every_attribute_of_a_created_object_is_listed(
    media: Path, convert: Callable[..., ConvertedFile], order: WorklistItem
) -> None:
    made = convert(media / "colour.jpg", job={"order": order})
    held = pydicom.dcmread(made.path)
    wanted = [(e.tag, e.VR, e.name) for e in (*held.file_meta, *held)]
    lines = listing(made.path)
    assert [(line.tag, line.vr, line.name) for line in lines if not line.depth] == wanted
    values = {line.tag: line.value for line in lines if not line.depth}
    assert values[0x00100010] == "Balčiūnaitė^Rūta=百合^花子"
    assert values[0x00280010] == "61"
    assert values[0x00102110] == "Penicillin"
    inner = [(line.name, line.value) for line in lines if line.depth == 2]
    assert ("Code Meaning", "Wound photo") in inner


def test_gb2312_is_read_rightly(media: Path, convert: Callable[..., ConvertedFile]) -> None:
    job = {
        "character_set": "ISO 2022 IR 58",
        "patient": Patient("Zhang^XiaoDong=张^小东", "1"),
        "study": Study("1.2.3", "20260101", "10"),
    }
    values = {line.name: line.value for line in listing(convert(media / "colour.jpg", job=job).path)}
    assert values["Patient's Name"] == "Zhang^XiaoDong=张^小东"


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]
)
def test_files_of_others_are_listed_in_every_encoding(tmp_path: Path, syntax: pydicom.uid.UID) -> None:
    held = Dataset()
    held.file_meta = FileMetaDataset()
    held.file_meta.TransferSyntaxUID = syntax
    held.SOPClassUID = held.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    held.SOPInstanceUID = held.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    held.PatientComments = "x" * (LONGEST_TEXT + 10)
    held.add_new(0x00090010, "LO", "SOMEBODY")
    held.add_new(0x00091001, "LO", "theirs")
    held.Rows = 513
    held.PixelSpacing = [0.5, 0.25]
    held.FrameIncrementPointer = 0x00181063
    held.ReferencedStudySequence = []
    held.PixelData = bytes(10)
    held["PixelData"].VR = "OW"
    held.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    values = {line.tag: line.value for line in listing(tmp_path / "a.dcm")}
    assert values[0x00280010] == "513"
    assert values[0x00280030] == "0.5\\0.25"
    assert values[0x00280009] == "(0018,1063)"
    assert values[0x00081110] == "(0 items)"
    assert values[0x7FE00010] == "(10 bytes)"
    assert values[0x00090010] == "SOMEBODY"
    assert values[0x00091001] == ("(6 bytes)" if syntax is ImplicitVRLittleEndian else "theirs")
