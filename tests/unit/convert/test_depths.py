"""Greys and colours of more than eight bits: kept where they can be, else the row says so beforehand."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pydicom
import pytest
from openjpeg.utils import encode_array
from PIL import Image
from pydicom.pixels import apply_voi_lut

from sendtopacs.becomes import foretold
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.items import ImageDetails, Kind
from sendtopacs.model.profile import ConversionProfile, LosslessImages, Preset

ROWS, COLUMNS = 48, 64
_Y, _X = np.mgrid[0:ROWS, 0:COLUMNS]
DEEP = (_X * 900 + _Y * 130).astype(np.uint16)
SIGNED = DEEP.astype(np.int32) - 20_000


def tiff(pixels: bytes, bits: int, *, photometric: int = 1, form: int = 1, compression: int = 1) -> bytes:
    """Make a TIFF of one strip of greys by hand."""
    tags = (
        *((256, COLUMNS), (257, ROWS), (258, bits), (259, compression), (262, photometric)),
        *((273, 8), (277, 1), (278, ROWS), (279, len(pixels)), (339, form)),
    )
    entries = b"".join(struct.pack("<HHII", tag, 4 if tag in (273, 279) else 3, 1, v) for tag, v in tags)
    return (
        b"II*\0"
        + struct.pack("<I", 8 + len(pixels))
        + pixels
        + struct.pack("<H", len(tags))
        + entries
        + bytes(4)
    )


def png(samples: Any, kind: int) -> bytes:
    """Make a PNG of sixteen bits by hand."""

    def chunk(name: bytes, content: bytes) -> bytes:
        body = name + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in samples)
    header = struct.pack(">IIBBBBB", COLUMNS, ROWS, 16, kind, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


GREYS = {
    "black-is-zero": (tiff(DEEP.tobytes(), 16), DEEP),
    "white-is-zero": (tiff(DEEP.tobytes(), 16, photometric=0), 65535 - DEEP),
    "signed": (
        tiff(SIGNED.clip(-32768, 32767).astype("<i2").tobytes(), 16, form=2),
        (SIGNED + 32768).clip(0, 65535),
    ),
    "pgm": (b"P5 %d %d 65535\n" % (COLUMNS, ROWS) + DEEP.astype(">u2").tobytes(), DEEP),
    "pgm in text": (
        b"P2\n%d %d\n65535\n" % (COLUMNS, ROWS) + " ".join(map(str, DEEP.ravel())).encode(),
        DEEP,
    ),
}


@pytest.mark.parametrize("name", GREYS)
def test_greys_of_sixteen_bits_are_kept_to_the_last(
    name: str, tmp_path: Path, convert: Any, errors: Any
) -> None:
    path = tmp_path / "grey"
    path.write_bytes(GREYS[name][0])
    made = convert(path, Preset.RECOMMENDED)
    held = pydicom.dcmread(made.path)
    assert errors(made.path) == []
    assert (held.BitsStored, held.PhotometricInterpretation) == (16, "MONOCHROME2")
    assert np.array_equal(held.pixel_array, GREYS[name][1])
    assert made.warnings == foretold(inspect(path), ConversionProfile(Preset.RECOMMENDED)) == ()
    shown = apply_voi_lut(held.pixel_array, held)
    assert (shown.min(), shown.max()) == (0, 65535)
    low, high = int(GREYS[name][1].min()), int(GREYS[name][1].max())
    assert (held.WindowCenter, held.WindowWidth) == ((low + high + 1) / 2, high - low + 1)


@pytest.mark.parametrize("way", [LosslessImages.NATIVE, LosslessImages.JPEG_2000])
def test_pages_of_greys_are_shown_alike(
    way: LosslessImages, tmp_path: Path, convert: Any, errors: Any
) -> None:
    path = tmp_path / "scan.tif"
    pages = [Image.fromarray((DEEP // part).astype(np.uint16)) for part in (30, 20)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    made = convert(
        path,
        job={"profile": {"lossless_images": way}},
        SOPClassUID=sop.MULTIFRAME_GRAYSCALE_WORD_SC,
        TransferSyntaxUID=way.syntax_uid,
        pages=2,
    )
    held = pydicom.dcmread(made.path)
    assert errors(made.path) == []
    assert (held.WindowCenter, held.WindowWidth) == ((DEEP.max() // 20 + 1) / 2, DEEP.max() // 20 + 1)


def test_a_picture_of_eight_bits_in_a_deep_class_is_not_spread(media: Path, convert: Any) -> None:
    word = {"sop_class_by_kind": {Kind.PHOTO: sop.MULTIFRAME_GRAYSCALE_WORD_SC}}
    assert "WindowCenter" not in pydicom.dcmread(convert(media / "grey.jpg", job={"profile": word}).path)


@pytest.mark.parametrize("name", GREYS)
def test_windowed_they_are_as_dark_and_bright_as_before(name: str, tmp_path: Path, convert: Any) -> None:
    path = tmp_path / "grey"
    path.write_bytes(GREYS[name][0])
    wanted = GREYS[name][1].astype(float)
    wanted = (wanted - wanted.min()) * 255 / (wanted.max() - wanted.min())
    made = convert(path)
    assert np.abs(pydicom.dcmread(made.path).pixel_array - wanted).mean() < 2
    assert [w.code for w in made.warnings] == ["image-windowed"]
    assert [w.code for w in foretold(inspect(path), ConversionProfile())] == ["image-windowed"]


OPAQUE = np.full_like(DEEP, 65535)
RGB_16 = np.stack([DEEP] * 3, axis=-1)
REDUCED = {
    "colour.j2k": (encode_array(RGB_16, photometric_interpretation=1), "image-colours-reduced"),
    "colour.png": (png(np.stack([DEEP] * 3, axis=-1), 2), "image-colours-reduced"),
    "alpha.png": (png(np.stack([DEEP, DEEP, DEEP, OPAQUE], axis=-1), 6), "image-colours-reduced"),
    "colour.ppm": (
        b"P6 %d %d 65535\n" % (COLUMNS, ROWS) + np.stack([DEEP] * 3, axis=-1).astype(">u2").tobytes(),
        "image-colours-reduced",
    ),
    "thirty-two.tif": (tiff(DEEP.astype("<u4").tobytes(), 32), "image-windowed"),
}


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("name", REDUCED)
def test_what_cannot_be_kept_is_said_before_and_after(
    name: str, preset: Preset, tmp_path: Path, convert: Any, errors: Any
) -> None:
    content, code = REDUCED[name]
    path = tmp_path / name
    path.write_bytes(content)
    made = convert(path, preset)
    assert errors(made.path) == []
    assert [w.code for w in made.warnings] == [code]
    assert [w.code for w in foretold(inspect(path), ConversionProfile(preset))] == [code]


@pytest.mark.parametrize("coding", ["libx265", "libaom-av1"])
@pytest.mark.parametrize("depth", [8, 10])
def test_photos_of_ten_bits_are_said_too(
    coding: str, depth: int, tmp_path: Path, convert: Any, tool: Any
) -> None:
    path = tmp_path / "photo"
    samples = (RGB_16 >> (0 if depth == 10 else 8)).astype("<u2" if depth == 10 else "u1").tobytes()
    if coding == "libx265":
        made = pillow_heif.from_bytes("RGB;16" if depth == 10 else "RGB", (COLUMNS, ROWS), samples)
        made.save(path.with_suffix(".heic"), quality=90)
        path = path.with_suffix(".heic")
    else:
        raw, path = tmp_path / "raw", path.with_suffix(".avif")
        raw.write_bytes(samples)
        source = (
            "-f",
            "rawvideo",
            "-s",
            f"{COLUMNS}x{ROWS}",
            "-pix_fmt",
            "rgb48le" if depth == 10 else "rgb24",
        )
        form = "yuv420p10le" if depth == 10 else "yuv420p"
        coded = ("-frames:v", "1", "-pix_fmt", form, "-c:v", coding, "-still-picture", "1")
        assert tool("ffmpeg", "-v", "error", *source, "-i", raw, *coded, path).returncode == 0
    codes = ["image-colours-reduced"] if depth == 10 else []
    assert [w.code for w in convert(path).warnings] == codes
    assert [w.code for w in foretold(inspect(path), ConversionProfile())] == codes


@pytest.mark.parametrize("class_uid", [sop.VL_PHOTOGRAPHIC, sop.VL_ENDOSCOPIC])
def test_a_class_of_eight_bits_that_somebody_chose_is_honoured(
    class_uid: str, media: Path, convert: Any, errors: Any
) -> None:
    """Where nobody chose it, these become Secondary Capture, which holds them as they are."""
    chosen = {
        "sop_class_by_kind": {Kind.PHOTO: class_uid},
        "default_modality": sop.CLASS_MODALITIES[class_uid],
    }
    for name, codes in (("deep.png", ["image-windowed"]), ("rgb.jpg", [])):
        made = convert(media / name, Preset.RECOMMENDED, job={"profile": chosen})
        held = pydicom.dcmread(made.path)
        assert errors(made.path) == []
        assert held.SOPClassUID == class_uid
        assert held.PhotometricInterpretation == ("MONOCHROME2" if name == "deep.png" else "YBR_FULL_422")
        assert [w.code for w in made.warnings] == codes
        profile = ConversionProfile(Preset.RECOMMENDED, **chosen)  # type: ignore[arg-type]
        assert [w.code for w in foretold(inspect(media / name), profile)] == codes


def test_colours_in_a_grey_class_are_said_beforehand(media: Path) -> None:
    chosen = {Kind.PHOTO: sop.MULTIFRAME_GRAYSCALE_BYTE_SC}
    profile = ConversionProfile(Preset.RECOMMENDED, sop_class_by_kind=chosen)
    said = [foretold(inspect(media / name), profile) for name in ("colour.png", "colour.jpg", "grey.jpg")]
    assert [[w.code for w in found] for found in said] == [["image-made-grey"], ["image-made-grey"], []]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("other.tif", tiff(bytes(ROWS * COLUMNS), 8, compression=34712), "image-unidentified"),
        ("float.tif", tiff(DEEP.astype("<f8").tobytes(), 64, form=3), "image-float"),
        ("map.pam", b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 1\nMAXVAL 255\nENDHDR\n\0", "source-unknown"),
    ],
)
def test_what_is_whole_but_unknown_is_not_called_damaged_alone(
    name: str, content: bytes, code: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    problem = inspect(path).problem
    assert problem is not None
    assert problem.code == code


def test_an_animation_of_boundless_work_is_refused(
    tmp_path: Path, gif: Callable[[int, int, int], bytes]
) -> None:
    path = tmp_path / "bomb.gif"
    path.write_bytes(gif(12_000, 12_000, 40))
    problem = inspect(path).problem
    assert problem is not None
    assert problem.code == "image-too-many-frames"
    path.write_bytes(gif(300, 400, 40))
    details = inspect(path).details
    assert isinstance(details, ImageDetails)
    assert details.pages == 40


@pytest.fixture
def gif() -> Callable[[int, int, int], bytes]:
    """Give a function that makes a GIF of this many rows, columns and frames, of a few bytes each."""

    def make(rows: int, columns: int, frames: int) -> bytes:
        start = b"GIF89a" + struct.pack("<HHBBB", columns, rows, 0x80, 0, 0) + bytes(3) + b"\xff" * 3
        frame = b"," + struct.pack("<HHHHB", 0, 0, columns, rows, 0) + b"\x02\x02\x44\x01\0"
        return start + frame * frames + b";"

    return make
