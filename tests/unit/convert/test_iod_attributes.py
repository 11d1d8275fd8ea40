"""Tables 29 to 42, row by row, with the corrections that docs/objects.md names."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset

from sendtopacs.model import sop
from sendtopacs.model.job import ConvertedFile
from sendtopacs.model.profile import Preset

TABLE = Path(__file__).parents[2] / "data" / "iod_attributes.csv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines(keepends=True)))


WORKLIST_ONLY = "MWL"
FIXED = {
    "FileMetaInformationVersion": b"\x00\x01",
    "ImplementationClassUID": "1.3.6.1.4.1.44316.3",
    "ImplementationVersionName": "MDSENDTOPACS",
    "SecondaryCaptureDeviceManufacturer": "Softneta",
    "SecondaryCaptureDeviceManufacturerModelName": "MedDream SendToPACS",
    "MIMETypeOfEncapsulatedDocument": "application/pdf",
    "LossyImageCompression": "01",
    "SamplesPerPixel": 3,
    "PlanarConfiguration": 0,
    "BitsAllocated": 8,
    "BitsStored": 8,
    "HighBit": 7,
    "PixelRepresentation": 0,
    "StationName": "ROOM1",
    "InstitutionName": "Clinic",
    "SoftwareVersions": "1.2.3",
    "SpecificCharacterSet": "ISO_IR 192",
    "InstanceCreationDate": "20260301",
    "InstanceCreationTime": "102001",
    "SeriesNumber": 4,
    "InstanceNumber": 7,
    "Modality": "OT",
    "StudyDate": "20260301",
    "StudyTime": "101500",
    "SeriesDate": "20260301",
    "SeriesTime": "102000",
    "SeriesDescription": "Photos",
    "PatientID": "T-1001",
    "PatientBirthDate": "19810517",
    "PatientSex": "F",
    "IssuerOfPatientID": "CLINIC",
    "StudyID": "S5",
    "StudyDescription": "Wound",
    "AccessionNumber": "A77",
    "ReferringPhysicianName": "Žemaitis^Tadas",
    "PatientName": "Balčiūnaitė^Rūta=百合^花子",
    "DocumentTitle": "consent form",
    "EncapsulatedDocumentLength": None,
}
FROM_ORDER = {
    "PatientWeight": 71.5,
    "MedicalAlerts": ["MRSA", "Latex"],
    "Allergies": "Penicillin",
    "PregnancyStatus": 1,
    "PatientState": "calm",
    "AdditionalPatientHistory": "first line\r\nsecond line",
    "AdmissionID": "ADM9",
    "ProtocolName": "Photo documentation",
    "RequestedProcedureID": "RP1",
    "RequestedProcedureDescription": "Photo documentation",
    "ScheduledProcedureStepID": "SPS1",
    "ScheduledProcedureStepDescription": "Photos of the wound",
}
BY_KIND = {
    "MediaStorageSOPClassUID": {"pdf": sop.ENCAPSULATED_PDF},
    "SOPClassUID": {"pdf": sop.ENCAPSULATED_PDF},
    "TransferSyntaxUID": {
        "photo": sop.JPEG_BASELINE,
        "video": sop.H264_HIGH_41,
        "pdf": sop.EXPLICIT_VR_LITTLE_ENDIAN,
    },
    "PhotometricInterpretation": {"photo": "YBR_FULL_422", "video": "YBR_PARTIAL_420"},
    "ImageType": {"photo": None, "video": ["ORIGINAL", "PRIMARY", "", ""]},
    "ConversionType": {"photo": "SI", "video": "DV", "pdf": "WSD"},  # the table is silent on PDF
}
IN_FORM = {"IssuerOfPatientID", "ReferringPhysicianName"}  # what the form holds wins over 'worklist only'


@pytest.fixture
def made(
    media: Path, clip: Path, convert: Callable[..., ConvertedFile], order: Any
) -> dict[tuple[str, bool], Dataset]:
    """Give the three objects, with a worklist item and without."""
    paths = {"photo": media / "colour.jpg", "video": clip, "pdf": media / "consent form.pdf"}
    return {
        (kind, scheduled): pydicom.dcmread(
            convert(path, Preset.STATEMENT, job={"order": order} if scheduled else {}).path
        )
        for kind, path in paths.items()
        for scheduled in (True, False)
    }


def test_the_table_is_whole() -> None:
    assert [int(row["order"]) for row in ROWS] == list(range(1, 112))


def test_every_row_holds(made: dict[tuple[str, bool], Dataset]) -> None:
    for (kind, scheduled), held in made.items():
        for row in _rows_of(kind):
            _check(row, kind, scheduled, held)


def _rows_of(kind: str) -> Iterator[dict[str, str]]:
    concerned = {"all", "SC+PDF", "PDF" if kind == "pdf" else "SC"}
    return (row for row in ROWS if row["iod"] in concerned)


def _check(row: dict[str, str], kind: str, scheduled: bool, held: Dataset) -> None:
    where = f"row {row['order']} ({row['path'] or row['name']}) of a {kind}, scheduled: {scheduled}"
    if not row["tag"]:
        assert (held.preamble == bytes(128)) is True, where
        return
    values = list(_values(held, row["path"]))
    from_worklist = row["source"] == WORKLIST_ONLY and row["keyword"] not in IN_FORM
    if from_worklist and not scheduled:
        assert not values, where
        return
    keyword = row["keyword"]
    expected = BY_KIND.get(keyword, {}).get(kind, FIXED.get(keyword, FROM_ORDER.get(keyword)))
    if keyword == "ImageType" and kind == "photo":
        assert not values, where
        return
    assert values, where
    for value in values:
        _check_value(row, value, expected, where)


def _check_value(row: dict[str, str], value: Any, expected: Any, where: str) -> None:
    if row["pov"] == "EMPTY":
        assert not value, where
    elif row["keyword"] == "BurnedInAnnotation":
        assert value == "YES", where
    elif expected is not None:
        assert value == expected or list(value) == expected, where
    else:
        assert value not in (None, ""), where


def _values(held: Dataset, path: str) -> Iterator[Any]:
    """Yield the values at a path such as (0040,0275)>(0040,0008)>(0008,0100)."""
    first, _, rest = path.partition(">")
    tag = tuple(int(part, 16) for part in first.strip("()").split(","))
    data_set = held.file_meta if tag[0] == 2 else held
    if tag not in data_set:
        return
    value = data_set[tag].value
    if not rest:
        yield value
        return
    for item in value:
        yield from _values(item, rest)


def test_codes_without_a_meaning_are_left_out(made: dict[tuple[str, bool], Dataset]) -> None:
    for kind in ("photo", "video", "pdf"):
        (item,) = made[kind, True].RequestAttributesSequence
        assert [code.CodeValue for code in item.ScheduledProtocolCodeSequence] == ["P1"]


def test_what_has_no_place_is_not_written(made: dict[tuple[str, bool], Dataset]) -> None:
    for scheduled in (True, False):
        assert "Laterality" not in made["pdf", scheduled]
        for keyword in ("NumberOfFrames", "FrameTime", "FrameIncrementPointer", "CineRate"):
            assert keyword not in made["video", scheduled]
        for kind in ("photo", "video", "pdf"):
            assert made[kind, scheduled].Manufacturer in (None, "")
            assert made[kind, scheduled].file_meta.FileMetaInformationGroupLength > 0


def test_the_station_always_has_a_name(media: Path, convert: Callable[..., ConvertedFile]) -> None:
    from sendtopacs.model.attributes import Equipment  # noqa: PLC0415

    made = convert(media / "colour.jpg", job={"equipment": Equipment()})
    assert pydicom.dcmread(made.path).StationName == "SENDTOPACS"


def test_an_empty_order_of_type_one_is_not_written(
    media: Path, convert: Callable[..., ConvertedFile]
) -> None:
    from sendtopacs.model.attributes import WorklistItem  # noqa: PLC0415

    order = WorklistItem(ScheduledProcedureStepDescription="Photos", PregnancyStatus=9)
    held = pydicom.dcmread(convert(media / "colour.jpg", job={"order": order}).path)
    assert "RequestAttributesSequence" not in held
    assert "PregnancyStatus" not in held


@pytest.mark.parametrize(
    ("kind", "preset", "expected"),
    [
        ("photo", Preset.STATEMENT, ("SI", None)),
        ("photo", Preset.RECOMMENDED, ("DI", "ORIGINAL\\PRIMARY")),
        ("video", Preset.STATEMENT, ("DV", "ORIGINAL\\PRIMARY\\\\")),
        ("video", Preset.RECOMMENDED, ("DV", "ORIGINAL\\PRIMARY")),
        ("pdf", Preset.STATEMENT, ("WSD", None)),
        ("pdf", Preset.RECOMMENDED, ("WSD", None)),
    ],
)
def test_presets_differ_where_they_should(
    kind: str,
    preset: Preset,
    expected: tuple[str, str | None],
    media: Path,
    clip: Path,
    convert: Callable[..., ConvertedFile],
) -> None:
    path = {"photo": media / "colour.jpg", "video": clip, "pdf": media / "consent form.pdf"}[kind]
    held = pydicom.dcmread(convert(path, preset).path)
    image_type = "\\".join(held.ImageType) if "ImageType" in held else None
    assert (held.ConversionType, image_type) == expected
    visible_light = preset is Preset.RECOMMENDED and kind != "pdf"
    assert ("AcquisitionContextSequence" in held) == visible_light
    assert ("Laterality" in held) == (not visible_light and kind != "pdf")
    assert held.Modality == {"photo": "XC", "video": "XC", "pdf": "DOC"}[kind] if visible_light else True
    if kind != "pdf":
        assert float(held.LossyImageCompressionRatio) > 1
        method = {"photo": "ISO_10918_1", "video": "ISO_14496_10"}[kind]
        assert held.LossyImageCompressionMethod == method
    if kind == "video" and preset is Preset.RECOMMENDED:
        assert (held.NumberOfFrames, held.FrameIncrementPointer) == (
            29,
            0x00181063,
        ) or held.NumberOfFrames == 30
        assert float(held.FrameTime) == pytest.approx(1001 / 30, abs=1e-5)
        assert (held.CineRate, held.RecommendedDisplayFrameRate, held.BurnedInAnnotation) == (30, 30, "YES")
        assert held.AnatomicRegionSequence[0].CodeValue == "38266002"
