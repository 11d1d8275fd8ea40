"""Part 10 files to send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.filewriter import dcmwrite
from pydicom.uid import UID, generate_uid

from sendtopacs.model import sop

PDF = (sop.ENCAPSULATED_PDF, sop.EXPLICIT_VR_LITTLE_ENDIAN)


@dataclass(frozen=True)
class Prepared:
    """A Part 10 file and what a session needs to know of it."""

    path: Path
    pair: tuple[str, str]
    sop_instance_uid: str
    dataset: Dataset


@pytest.fixture
def prepare(tmp_path: Path) -> Callable[..., Prepared]:
    """Give a function that writes a Part 10 file: prepare(pair, payload_bytes=...)."""
    folder = tmp_path / "prepared"
    folder.mkdir()

    def make(pair: tuple[str, str] = PDF, payload_bytes: int = 3000) -> Prepared:
        dataset = _dataset(pair, payload_bytes)
        path = folder / f"{dataset.SOPInstanceUID}.dcm"
        dcmwrite(path, dataset, enforce_file_format=True)
        return Prepared(path, pair, str(dataset.SOPInstanceUID), dataset)

    return make


def _dataset(pair: tuple[str, str], payload_bytes: int) -> Dataset:
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID, dataset.SOPInstanceUID = pair[0], generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
    dataset.PatientName, dataset.PatientID = "ŽUKAUSKIENĖ^Rūta", "T-0001"
    dataset.StudyDate, dataset.StudyTime, dataset.Modality = "20250102", "101500", "OT"
    dataset.SeriesNumber, dataset.InstanceNumber = "1", "1"
    payload = bytes(i * 7 % 251 for i in range(256)) * (payload_bytes // 256 + 1)
    syntax = UID(pair[1])
    if syntax.is_encapsulated:
        dataset.PixelData = encapsulate([payload[:payload_bytes]])
        dataset["PixelData"].VR = "OB"
    else:
        dataset.EncapsulatedDocument = payload[: payload_bytes & ~1]
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    return dataset
