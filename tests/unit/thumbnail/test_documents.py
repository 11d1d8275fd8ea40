"""The first page of a PDF and the first frame of a DICOM file, as small pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID

from sendtopacs.convert import thumbnail as module
from sendtopacs.convert.thumbnail import Thumbnail, thumbnail
from sendtopacs.model import sop
from sendtopacs.model.errors import Cancelled
from sendtopacs.model.items import Kind

RED, BLUE = (200, 30, 30), (30, 30, 200)


def two_colours(width: int = 400, height: int = 200) -> Image.Image:
    """Return a picture whose left half is red and whose right half is blue."""
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(BLUE, (width // 2, 0, width, height))
    return picture


def colours(made: Thumbnail | None) -> tuple[str, str]:
    """Name the colours on the left and on the right."""
    assert made is not None
    pixels = np.frombuffer(made.pixels, np.uint8).reshape(made.rows, made.columns, 3).astype(int)
    found = []
    for x in (0.2, 0.8):
        red, _, blue = pixels[made.rows // 2, int(x * made.columns)]
        found.append("red" if red > blue + 60 else "blue" if blue > red + 60 else "neither")
    return found[0], found[1]


def dicom(path: Path, syntax: str, pixel_data: bytes, **attributes: Any) -> Path:
    """Write a file with these pixels."""
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = UID(syntax)
    made.SOPClassUID = made.file_meta.MediaStorageSOPClassUID = sop.SECONDARY_CAPTURE
    made.SOPInstanceUID = made.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    values: dict[str, Any] = {
        "Rows": 200,
        "Columns": 400,
        "SamplesPerPixel": 3,
        "PhotometricInterpretation": "RGB",
        "PlanarConfiguration": 0,
        "BitsAllocated": 8,
        "BitsStored": 8,
        "HighBit": 7,
        "PixelRepresentation": 0,
    }
    for keyword, value in {**values, **attributes}.items():
        if value is not None:
            setattr(made, keyword, value)
    made.PixelData = pixel_data
    made["PixelData"].VR = "OB" if made.BitsAllocated == 8 else "OW"
    made.save_as(path, enforce_file_format=True)
    return path


def test_a_pdf_shows_its_first_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    two_colours().save(path, save_all=True, append_images=[Image.new("RGB", (400, 200))])
    made = thumbnail(path, Kind.PDF, 64)
    assert made is not None
    assert (made.rows, made.columns) == (32, 64)
    assert colours(made) == ("red", "blue")


def test_drawing_a_page_can_be_stopped(tmp_path: Path) -> None:
    def stop() -> None:
        raise Cancelled

    path = tmp_path / "a.pdf"
    two_colours().save(path)
    with pytest.raises(Cancelled):
        thumbnail(path, Kind.PDF, 64, stop)


def test_a_dicom_file_shows_its_first_frame(tmp_path: Path) -> None:
    second = Image.new("RGB", (400, 200)).tobytes()
    raw = two_colours().tobytes() + second
    path = dicom(tmp_path / "a.dcm", sop.EXPLICIT_VR_LITTLE_ENDIAN, raw, NumberOfFrames=2)
    made = thumbnail(path, Kind.DICOM, 64)
    assert made is not None
    assert (made.rows, made.columns) == (32, 64)
    assert colours(made) == ("red", "blue")


@pytest.mark.parametrize(("photometric", "left_is_dark"), [("MONOCHROME2", True), ("MONOCHROME1", False)])
def test_greys_are_shown_through_their_window(tmp_path: Path, photometric: str, left_is_dark: bool) -> None:
    values = np.full((200, 400), 1000, np.int16)
    values[:, 200:] = 1100
    values[0, 0] = 30000  # outside of the window
    path = dicom(
        tmp_path / "a.dcm",
        sop.EXPLICIT_VR_LITTLE_ENDIAN,
        values.tobytes(),
        PhotometricInterpretation=photometric,
        SamplesPerPixel=1,
        PlanarConfiguration=None,
        BitsAllocated=16,
        BitsStored=16,
        HighBit=15,
        PixelRepresentation=1,
        RescaleSlope=1,
        RescaleIntercept=-1000,
        WindowCenter=[50, 10],
        WindowWidth=[100, 10],
    )
    made = thumbnail(path, Kind.DICOM, 64)
    assert made is not None
    pixels = np.frombuffer(made.pixels, np.uint8).reshape(made.rows, made.columns, 3)
    assert (pixels[16, 8, 0] < 20) == left_is_dark
    assert (pixels[16, 56, 0] > 235) == left_is_dark


@pytest.mark.parametrize(
    ("form", "syntax"), [("JPEG", sop.JPEG_BASELINE), ("JPEG2000", sop.JPEG_2000_LOSSLESS)]
)
def test_compressed_ones_are_decoded(tmp_path: Path, form: str, syntax: str) -> None:
    coded = tmp_path / "coded"
    two_colours().save(coded, form, **({"no_jp2": True, "mct": 1} if form == "JPEG2000" else {}))
    photometric = "YBR_RCT" if form == "JPEG2000" else "YBR_FULL_422"
    path = dicom(
        tmp_path / "a.dcm", syntax, encapsulate([coded.read_bytes()]), PhotometricInterpretation=photometric
    )
    assert colours(thumbnail(path, Kind.DICOM, 64)) == ("red", "blue")


def test_a_video_in_a_dicom_file_shows_its_first_frame(tmp_path: Path) -> None:
    import av  # noqa: PLC0415 - heavy

    clip = tmp_path / "clip.mp4"
    with av.open(str(clip), "w", options={"movflags": "faststart"}) as container:
        stream = container.add_stream("h264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 128, 64, "yuv420p"
        for _ in range(3):
            container.mux(stream.encode(av.VideoFrame.from_image(two_colours(128, 64))))
        container.mux(stream.encode())
    path = dicom(tmp_path / "a.dcm", sop.H264_HIGH_41, encapsulate([clip.read_bytes()]), Rows=64, Columns=128)
    assert colours(thumbnail(path, Kind.DICOM, 64)) == ("red", "blue")


def _cut(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:-50_000])
    return path


def _without_pixels(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:400])
    return path


def _unknown_syntax(path: Path) -> Path:
    path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.9.9.9\0"))
    return path


@pytest.mark.parametrize("spoil", [_cut, _without_pixels, _unknown_syntax])
def test_a_dicom_file_that_cannot_be_decoded_has_no_picture(
    tmp_path: Path, spoil: Callable[[Path], Path]
) -> None:
    path = dicom(tmp_path / "a.dcm", sop.EXPLICIT_VR_LITTLE_ENDIAN, two_colours().tobytes())
    assert thumbnail(spoil(path), Kind.DICOM, 64) is None


def test_a_dicom_picture_too_large_for_a_list_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = dicom(tmp_path / "a.dcm", sop.EXPLICIT_VR_LITTLE_ENDIAN, two_colours().tobytes())
    monkeypatch.setattr(module, "MOST_PIXELS", 10)
    assert thumbnail(path, Kind.DICOM, 64) is None
