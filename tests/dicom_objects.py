"""DICOM objects for tests: pydicom's own, drawn ones, and comparisons of what became of them."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import numpy as np
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.pixels.decoders.base import get_decoder

from sendtopacs.model import sop
from sendtopacs.model.traces import TRACES


def bundled(name: str) -> Path:
    """Return one of pydicom's own test files, from its wheel."""
    found = get_testdata_file(name, download=False)
    assert found is not None
    return Path(found)


def picture(
    bits: int = 8,
    samples: int = 1,
    signed: bool = False,
    frames: int = 1,
    size: tuple[int, int] = (21, 33),
) -> Dataset:
    """Draw a Secondary Capture object of odd sizes."""
    rows, columns = size
    y, x = np.mgrid[0:rows, 0:columns]
    top = 1 << bits
    planes = [((x * 7 * (n + 1) + y * 11) * max(top // 512, 1)) % top for n in range(samples)]
    one = np.stack(planes, -1) if samples > 1 else planes[0]
    held = Dataset()
    held.SOPClassUID, held.SOPInstanceUID = sop.SECONDARY_CAPTURE, "1.2.826.0.1.3680043.10.8.1"
    held.StudyInstanceUID, held.SeriesInstanceUID = "1.2.826.0.1.3680043.10.8.2", "1.2.826.0.1.3680043.10.8.3"
    held.PatientName, held.PatientID, held.Modality = "TEST^Compressed", "T-1", "OT"
    held.ConversionType = "WSD"
    block = held.private_block(0x0011, "ACME 1.0", create=True)
    block.add_new(1, "US", 513)
    block.add_new(2, "UN", b"\x01\x02\x03\x04")
    held.Rows, held.Columns, held.SamplesPerPixel = rows, columns, samples
    held.BitsAllocated = 8 if bits <= 8 else 16
    held.BitsStored, held.HighBit, held.PixelRepresentation = bits, bits - 1, int(signed)
    held.PhotometricInterpretation = "RGB" if samples == 3 else "MONOCHROME2"
    if samples == 3:
        held.PlanarConfiguration = 0
    if frames > 1:
        held.SOPClassUID, held.NumberOfFrames = sop.MULTIFRAME_GRAYSCALE_WORD_SC, frames
    kind = f"<{'i' if signed else 'u'}{held.BitsAllocated // 8}"
    arrays = [
        (np.roll(one, number, 0) - (top // 2 if signed else 0)).astype(kind) for number in range(frames)
    ]
    raw = b"".join(array.tobytes() for array in arrays)
    held.PixelData = raw + b"\0" * (len(raw) % 2)
    held["PixelData"].VR = "OB" if bits <= 8 else "OW"
    return held


def saved(held: Dataset, path: Path, syntax: str = sop.EXPLICIT_VR_LITTLE_ENDIAN) -> Path:
    held.file_meta = FileMetaDataset()
    held.file_meta.TransferSyntaxUID = syntax
    encoding = (
        {"implicit_vr": False, "little_endian": True} if held.file_meta.TransferSyntaxUID.is_private else {}
    )
    held.save_as(path, enforce_file_format=True, **encoding)
    return path


def only_what_was_meant(before: Dataset, after: Dataset, uids: dict[str, str], name: str) -> None:
    """Compare element by element, in order: relabelled, under new UIDs and decompressed, all else stays."""
    meant = _MEANT | set(TRACES.values())
    left = [e.tag for e in before if e.keyword not in meant and e.tag.element]
    assert [e.tag for e in after if e.keyword not in meant] == left, name
    for tag in left:
        assert str(after[tag]) == renamed(str(before[tag]), uids), (name, tag)


_MEANT = {
    *("PatientName", "PatientID", "OriginalAttributesSequence", "ContributingEquipmentSequence"),
    *("StudyInstanceUID", "SOPInstanceUID", "SpecificCharacterSet", "PixelData", "PhotometricInterpretation"),
    *("PlanarConfiguration", "LossyImageCompression", "LossyImageCompressionRatio"),
    "LossyImageCompressionMethod",
}


def renamed(text: str, uids: dict[str, str]) -> str:
    for old, new in uids.items():
        text = re.sub(rf"(?<![\d.]){re.escape(old)}(?![\d.])", new, text)
    return text


def same_pixels(before: Dataset, after: Dataset) -> bool:
    """Compare what both show, as far as pydicom can decode the source without the codec that we use."""
    syntax = before.file_meta.get("TransferSyntaxUID") if hasattr(before, "file_meta") else None
    if "PixelData" not in before or syntax is None:
        return False
    if syntax in (after.file_meta.TransferSyntaxUID, "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99"):
        assert after.PixelData == before.PixelData  # native, or nobody could decode it
        return not syntax.is_encapsulated
    if syntax == "1.2.840.10008.1.2.2":
        assert np.array_equal(before.pixel_array, after.pixel_array)
        return True
    plugins = [p for p in get_decoder(syntax).available_plugins if p not in ("gdcm", "pyjpegls")]
    if not plugins or before.BitsStored == 12:  # 12-bit JPEG: compared with DCMTK elsewhere
        return False
    before.pixel_array_options(decoding_plugin=plugins[-1])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert np.array_equal(before.pixel_array, after.pixel_array)
    return True
