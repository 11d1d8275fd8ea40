"""Writes the DICOMDIR of a folder of DICOM files: patients, studies, series and what is beneath (PS3.3 F).

The files stay where they are: under DICOM/, in folders whose names are File IDs (PS3.10 8.2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

from pydicom import dcmread
from pydicom.datadict import dictionary_VR
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.errors import InvalidDicomError
from pydicom.filewriter import dcmwrite
from pydicom.uid import UID

from sendtopacs.model import sop
from sendtopacs.model.files import atomic_write
from sendtopacs.model.text import decode
from sendtopacs.model.uids import is_uid

MEDIA_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10"
NAME = "DICOMDIR"

_C = "1.2.840.10008.5.1.4.1.1."
_TYPES = {  # PS3.3 table F.4-1 by SOP class, the longest beginning first; all others are images
    f"{_C}11": "PRESENTATION",
    f"{_C}9": "WAVEFORM",
    f"{_C}88": "SR DOCUMENT",
    f"{_C}88.59": "KEY OBJECT DOC",
    f"{_C}104": "ENCAP DOC",
    f"{_C}66": "RAW DATA",
    f"{_C}66.1": "REGISTRATION",
    f"{_C}66.2": "FIDUCIAL",
    f"{_C}66.3": "REGISTRATION",
    f"{_C}66.4": "IMAGE",
    f"{_C}66.5": "SURFACE",
    f"{_C}67": "VALUE MAP",
    f"{_C}4.2": "SPECTROSCOPY",
    f"{_C}481.2": "RT DOSE",
    f"{_C}481.3": "RT STRUCTURE SET",
    f"{_C}481.5": "RT PLAN",
    f"{_C}481.4": "RT TREAT RECORD",
    f"{_C}77.1.5.3": "STEREOMETRIC",
}
_CONTENT = ("InstanceNumber", "ContentDate", "ContentTime")
_LABEL = ("InstanceNumber", "ContentLabel", "ContentDescription", "ContentDate", "ContentTime")
_KEYS: dict[str, tuple[str, ...]] = {  # PS3.3 F.5
    "PATIENT": ("PatientName", "PatientID"),
    "STUDY": ("StudyDate", "StudyTime", "StudyDescription", "StudyInstanceUID", "StudyID", "AccessionNumber"),
    "SERIES": ("Modality", "SeriesInstanceUID", "SeriesNumber"),
    "IMAGE": ("InstanceNumber",),
    "WAVEFORM": _CONTENT,
    "RAW DATA": _CONTENT,
    "SR DOCUMENT": (*_CONTENT, "CompletionFlag", "VerificationFlag", "ConceptNameCodeSequence"),
    "KEY OBJECT DOC": (*_CONTENT, "ConceptNameCodeSequence"),
    "ENCAP DOC": (
        *_CONTENT,
        "DocumentTitle",
        "ConceptNameCodeSequence",
        "MIMETypeOfEncapsulatedDocument",
        "HL7InstanceIdentifier",
    ),
    "PRESENTATION": (
        "InstanceNumber",
        "ContentLabel",
        "ContentDescription",
        "PresentationCreationDate",
        "PresentationCreationTime",
        "ContentCreatorName",
    ),
    "REGISTRATION": (*_LABEL, "ContentCreatorName"),
    "FIDUCIAL": (*_LABEL, "ContentCreatorName"),
    "SURFACE": (*_LABEL, "ContentCreatorName"),
    "VALUE MAP": (*_LABEL, "ContentCreatorName"),
    "SPECTROSCOPY": (*_CONTENT, "ImageType", "NumberOfFrames", "Rows", "Columns"),
    "RT DOSE": ("InstanceNumber", "DoseSummationType"),
    "RT STRUCTURE SET": ("InstanceNumber", "StructureSetLabel", "StructureSetDate", "StructureSetTime"),
    "RT PLAN": ("InstanceNumber", "RTPlanLabel", "RTPlanDate", "RTPlanTime"),
    "RT TREAT RECORD": ("InstanceNumber", "TreatmentDate", "TreatmentTime"),
    "STEREOMETRIC": (),
}
_ONLY_IF_THERE = frozenset({"HL7InstanceIdentifier"})
_FALLBACKS = {"InstanceNumber": "1", "SeriesNumber": "1", "StudyDate": "", "ContentLabel": "NONE"}
_IN_USE = 0xFFFF


@dataclass(slots=True)
class _Node:
    """A directory record and what is beneath it."""

    record: Dataset
    beneath: dict[str, _Node] = field(default_factory=dict)


def write_dicomdir(folder: Path, implementation_class_uid: str) -> int:
    """Write (anew) the DICOMDIR for all under `folder`/DICOM; return how many files it could not name.

    Raises SpoolError for the disk.
    """
    root, left_out = _tree(folder, sorted(p for p in (folder / "DICOM").rglob("*") if p.is_file()))
    directory = _directory(_flat(root.values()), implementation_class_uid)
    content = _written(directory)
    places = [item.seq_item_tell for item in dcmread(BytesIO(content)).DirectoryRecordSequence]
    _set_offsets(directory, root, dict(zip(map(id, directory.DirectoryRecordSequence), places, strict=True)))
    with atomic_write(folder / NAME) as file:
        file.write(_written(directory))
    return left_out


def _tree(folder: Path, paths: Sequence[Path]) -> tuple[dict[str, _Node], int]:
    root: dict[str, _Node] = {}
    left_out = 0
    for path in paths:
        header = _header(path)
        if header is None:
            left_out += 1
            continue
        nodes = root
        for kind, keyword in (
            ("PATIENT", "PatientID"),
            ("STUDY", "StudyInstanceUID"),
            ("SERIES", "SeriesInstanceUID"),
        ):
            key = _text(header, keyword)
            if key not in nodes:
                nodes[key] = _Node(_record(kind, header))
            nodes = nodes[key].beneath
        nodes.setdefault(_text(header, "SOPInstanceUID"), _Node(_leaf(header, path.relative_to(folder))))
    return root, left_out


def _header(path: Path) -> Dataset | None:
    """Read all but large values; None for what is no DICOM file or lacks its place in the hierarchy."""
    try:
        header = dcmread(path, defer_size=4096, stop_before_pixels=True)
        uids = [
            _text(header, f"{what}UID")
            for what in ("StudyInstance", "SeriesInstance", "SOPInstance", "SOPClass")
        ]
    except (InvalidDicomError, OSError, ValueError, EOFError):
        return None
    return header if all(map(is_uid, uids)) else None


def _leaf(header: Dataset, file_id: Path) -> Dataset:
    uid = _text(header, "SOPClassUID")
    kinds = [prefix for prefix in _TYPES if uid == prefix or uid.startswith(f"{prefix}.")]
    record = _record(_TYPES[max(kinds, key=len)] if kinds else "IMAGE", header)
    record.ReferencedFileID = list(file_id.parts)
    record.ReferencedSOPClassUIDInFile = uid
    record.ReferencedSOPInstanceUIDInFile = _text(header, "SOPInstanceUID")
    record.ReferencedTransferSyntaxUIDInFile = header.file_meta.get("TransferSyntaxUID", "")
    return record


def _record(kind: str, header: Dataset) -> Dataset:
    record = Dataset()
    record.OffsetOfTheNextDirectoryRecord = 0
    record.RecordInUseFlag = _IN_USE
    record.OffsetOfReferencedLowerLevelDirectoryEntity = 0
    record.DirectoryRecordType = kind
    ascii_only = True
    for keyword in _KEYS[kind]:
        if keyword not in header and keyword in _ONLY_IF_THERE:
            continue
        value = _value(header, keyword)
        ascii_only = ascii_only and (not isinstance(value, str) or value.isascii())
        setattr(record, keyword, value)
    if not ascii_only:
        record.SpecificCharacterSet = "ISO_IR 192"
    return record


def _value(header: Dataset, keyword: str) -> Any:
    if dictionary_VR(keyword) == "SQ":
        return [_code(item) for item in header.get(keyword) or ()]
    if dictionary_VR(keyword) in ("US", "UL"):
        return header.get(keyword)
    return _text(header, keyword) or _FALLBACKS.get(keyword, "")


def _code(item: Dataset) -> Dataset:
    code = Dataset()
    for keyword in ("CodeValue", "CodingSchemeDesignator", "CodeMeaning"):
        meaning = _text(item, keyword)
        setattr(code, keyword, meaning if meaning.isascii() else meaning.encode("ascii", "replace").decode())
    return code


def _text(dataset: Dataset, keyword: str) -> str:
    """Return a value in Unicode, whatever its character set; pydicom reads some of them wrong."""
    if keyword not in dataset:
        return ""
    element: Any = dataset.get_item(keyword)
    if not isinstance(element, RawDataElement):
        value = element.value
        return "" if value is None else "\\".join(map(str, value)) if isinstance(value, list) else str(value)
    terms = dataset.get("SpecificCharacterSet") or ""
    return decode(element.value or b"", [terms] if isinstance(terms, str) else list(terms)).strip()


def _flat(nodes: Iterable[_Node]) -> Iterator[Dataset]:
    for node in nodes:
        yield node.record
        yield from _flat(node.beneath.values())


def _directory(records: Iterable[Dataset], implementation_class_uid: str) -> Dataset:
    directory = Dataset()
    directory.FileSetID = ""
    directory.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = 0
    directory.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = 0
    directory.FileSetConsistencyFlag = 0
    directory.DirectoryRecordSequence = list(records)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UID(MEDIA_STORAGE_DIRECTORY)
    meta.MediaStorageSOPInstanceUID = UID(f"2.25.{uuid4().int}")
    meta.TransferSyntaxUID = UID(sop.EXPLICIT_VR_LITTLE_ENDIAN)
    meta.ImplementationClassUID = UID(implementation_class_uid)
    directory.file_meta = meta
    return directory


def _written(directory: Dataset) -> bytes:
    buffer = BytesIO()
    dcmwrite(buffer, directory, enforce_file_format=True)
    return buffer.getvalue()


def _set_offsets(directory: Dataset, root: dict[str, _Node], places: dict[int, int]) -> None:
    tops = list(root.values())
    if tops:
        first, last = places[id(tops[0].record)], places[id(tops[-1].record)]
        directory.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = first
        directory.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = last
    _link(tops, places)


def _link(nodes: Sequence[_Node], places: dict[int, int]) -> None:
    for node, following in zip(nodes, (*nodes[1:], None), strict=False):
        if following is not None:
            node.record.OffsetOfTheNextDirectoryRecord = places[id(following.record)]
        beneath = list(node.beneath.values())
        if beneath:
            node.record.OffsetOfReferencedLowerLevelDirectoryEntity = places[id(beneath[0].record)]
        _link(beneath, places)
