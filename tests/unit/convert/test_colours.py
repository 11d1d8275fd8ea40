"""Lossless sources stay lossless where the destination wants it; colours are those of the source."""

from __future__ import annotations

import io
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pydicom
import pytest
from PIL import Image, ImageCms, ImageOps

from sendtopacs.convert.exif import capture_time
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.items import ImageDetails, Kind
from sendtopacs.model.profile import LosslessImages, Preset

Errors = Callable[[Path], list[str]]

LOSSLESS = [
    "colour.png",
    "colour.bmp",
    "colour.webp",
    "colour.ppm",
    "colour.jp2",
    "palette.png",
    "fax.tif",
    "deep.png",
    "deep.tif",
]


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("way", [LosslessImages.NATIVE, LosslessImages.JPEG_2000])
@pytest.mark.parametrize("name", LOSSLESS)
def test_a_lossless_source_stays_lossless(
    name: str, way: LosslessImages, preset: Preset, media: Path, convert: Any, errors: Errors
) -> None:
    made = convert(media / name, preset, job={"profile": {"lossless_images": way}})
    held = pydicom.dcmread(made.path)
    assert errors(made.path) == []
    assert held.file_meta.TransferSyntaxUID == way.syntax_uid
    source = Image.open(media / name)
    expected = np.asarray(
        source if source.mode.startswith("I;16") else source.convert("L" if source.mode == "1" else "RGB")
    )
    assert np.array_equal(_pixels(held), expected)
    assert held.get("LossyImageCompression", "") == ""
    assert made.warnings == ()
    colour = {LosslessImages.NATIVE: "RGB", LosslessImages.JPEG_2000: "YBR_RCT"}[way]
    assert held.PhotometricInterpretation == (colour if expected.ndim == 3 else "MONOCHROME2")


def _pixels(held: pydicom.Dataset) -> Any:
    """Decode without the library that encoded."""
    if held.file_meta.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN:
        return held.pixel_array
    coded = next(pydicom.encaps.generate_frames(held.PixelData, number_of_frames=1))
    return np.asarray(Image.open(io.BytesIO(coded)))


@pytest.mark.parametrize("name", ["colour.jpg", "progressive.jpg", "colour.heic", "colour.avif", "lossy.jp2"])
def test_a_lossy_source_is_sent_as_ever(name: str, media: Path, convert: Any) -> None:
    job = {"profile": {"lossless_images": LosslessImages.NATIVE}}
    held = pydicom.dcmread(convert(media / name, job=job).path)
    assert held.file_meta.TransferSyntaxUID == sop.JPEG_BASELINE
    assert held.LossyImageCompression == "01"


def test_a_class_of_eight_bits_gets_eight_and_one_of_sixteen_knows_its_history(
    media: Path, convert: Any, errors: Errors
) -> None:
    profile = {
        "lossless_images": LosslessImages.NATIVE,
        "sop_class_by_kind": {Kind.PHOTO: sop.VL_ENDOSCOPIC},
        "default_modality": "ES",
    }
    made = convert(media / "deep.png", Preset.RECOMMENDED, job={"profile": profile})
    held = pydicom.dcmread(made.path)
    assert errors(made.path) == []
    assert (held.BitsStored, [w.code for w in made.warnings]) == (8, ["image-windowed"])
    word = {"sop_class_by_kind": {Kind.PHOTO: sop.MULTIFRAME_GRAYSCALE_WORD_SC}}
    held = pydicom.dcmread(convert(media / "grey.jpg", Preset.RECOMMENDED, job={"profile": word}).path)
    assert held.LossyImageCompression == "01"


@pytest.mark.parametrize(
    ("name", "codings"),
    [
        ("grey.jpg", ["ISO_10918_1"]),  # kept as it is
        ("progressive.jpg", ["ISO_10918_1", "ISO_10918_1"]),
        ("lossy.jp2", ["ISO_15444_1", "ISO_10918_1"]),
        ("colour.heic", ["ISO_23008_2", "ISO_10918_1"]),
        ("colour.avif", ["ISO_10918_1"]),  # for its own there is no term
        ("colour.png", ["ISO_10918_1"]),
    ],
)
def test_each_lossy_coding_is_written_with_its_ratio(
    name: str, codings: list[str], media: Path, convert: Any, errors: Errors
) -> None:
    made = convert(media / name)
    held = pydicom.dcmread(made.path)
    assert errors(made.path) == []
    assert list(_values(held.LossyImageCompressionMethod)) == codings
    ratios = [float(ratio) for ratio in _values(held.LossyImageCompressionRatio)]
    full = held.Rows * held.Columns * held.SamplesPerPixel
    coded = next(pydicom.encaps.generate_frames(held.PixelData, number_of_frames=1))
    assert ratios[-1] == pytest.approx(full / len(coded), rel=0.02)
    assert ratios[:-1] == [pytest.approx(full / (media / name).stat().st_size, abs=0.01)][: len(ratios) - 1]


@pytest.mark.parametrize(
    ("name", "method"),
    [("grey.jpg", "ISO_10918_1"), ("lossy.jp2", "ISO_15444_1"), ("colour.avif", None)],
)
def test_what_is_kept_without_loss_says_what_its_source_has_lost(
    name: str, method: str | None, media: Path, convert: Any, errors: Errors
) -> None:
    word = {"sop_class_by_kind": {Kind.PHOTO: sop.MULTIFRAME_GRAYSCALE_WORD_SC}}
    made = convert(media / name, Preset.RECOMMENDED, job={"profile": word})
    held = pydicom.dcmread(made.path)
    assert errors(made.path) == []
    assert held.file_meta.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN
    assert (held.LossyImageCompression, held.get("LossyImageCompressionMethod")) == ("01", method)
    samples = 1 if name == "grey.jpg" else 3
    size = (media / name).stat().st_size
    assert held.LossyImageCompressionRatio == pytest.approx(
        held.Rows * held.Columns * samples / size, abs=0.01
    )


def _values(held: Any) -> Any:
    return held if isinstance(held, pydicom.multival.MultiValue) else [held]


def test_frames_without_loss(tmp_path: Path, draw: Any, convert: Any, errors: Errors) -> None:
    frames = [Image.fromarray(np.roll(draw.colour(), 9 * n, axis=1)) for n in range(3)]
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=frames[1:])
    for way in (LosslessImages.NATIVE, LosslessImages.JPEG_2000):
        made = convert(
            tmp_path / "a.tif",
            job={"profile": {"lossless_images": way}},
            SOPClassUID=sop.MULTIFRAME_TRUE_COLOR_SC,
            TransferSyntaxUID=way.syntax_uid,
            pages=3,
        )
        assert errors(made.path) == []
        decoded = pydicom.dcmread(made.path).pixel_array
        if way is LosslessImages.NATIVE:
            assert np.array_equal(decoded, np.stack([np.asarray(f) for f in frames]))
        assert decoded.shape == (3, 61, 83, 3)


# --- colour profiles -----------------------------------------------------------------------------------

D50 = (0.9642, 1.0, 0.8249)
DISPLAY_P3 = ((0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841), 2.2)
DISPLAY_P3_SRGB = (*DISPLAY_P3[:3], 0.0)  # with sRGB's own curve
ADOBE_RGB = ((0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446), 2.19921875)


def profile(red: Any, green: Any, blue: Any, gamma: float) -> bytes:
    """Make a matrix profile (ICC.1:2001): primaries as D50-adapted XYZ."""

    def number(value: float) -> bytes:
        return struct.pack(">i", round(value * 65536))

    def xyz(values: Any) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(map(number, values))

    if not gamma:
        steps = np.linspace(0, 1, 4096)
        light = np.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)
        values = np.round(light * 65535).astype(">u2").tobytes()
    power = struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    curve = b"curv\0\0\0\0" + (power if gamma else struct.pack(">I", 4096) + values)
    text = b"desc\0\0\0\0" + struct.pack(">I", 2) + b"x\0" + bytes(80)
    tags = {
        b"desc": text + bytes(-len(text) % 4),
        b"wtpt": xyz(D50),
        b"rXYZ": xyz(red),
        b"gXYZ": xyz(green),
        b"bXYZ": xyz(blue),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
        b"cprt": b"text\0\0\0\0none\0\0\0\0",
    }
    start = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += name + struct.pack(">II", start + len(body), len(content))
        body += content
    size = 128 + len(table) + len(body)
    head = struct.pack(
        ">I4sI4s4s4s12s4s", size, b"none", 0x02400000, b"mntr", b"RGB ", b"XYZ ", bytes(12), b"acsp"
    )
    head += bytes(68 - len(head)) + b"".join(map(number, D50))
    return head + bytes(128 - len(head)) + table + body


def _lab(image: Image.Image, icc: bytes) -> Any:
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc)) if icc else ImageCms.createProfile("sRGB")
    srgb = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    lab = ImageCms.profileToProfile(
        srgb, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    planes = np.asarray(lab).astype(float)
    return np.stack(
        [planes[..., 0] * 100 / 255, *(((planes[..., n] + 128) % 256) - 128 for n in (1, 2))], axis=-1
    )


@pytest.mark.parametrize("coding", ["baseline", "progressive", "png", "tiff", "turned"])
@pytest.mark.parametrize("primaries", [DISPLAY_P3, ADOBE_RGB])
@pytest.mark.parametrize("way", LosslessImages)
def test_colours_are_those_of_the_source(
    coding: str,
    primaries: Any,
    way: LosslessImages,
    tmp_path: Path,
    draw: Any,
    convert: Any,
    errors: Errors,
) -> None:
    icc = profile(*primaries)
    image, path = Image.fromarray(draw.colour(96, 160)), tmp_path / coding
    options: dict[str, Any] = {
        "baseline": {"format": "JPEG", "quality": 95, "subsampling": 0},
        "progressive": {"format": "JPEG", "quality": 95, "subsampling": 0, "progressive": True},
        "turned": {"format": "JPEG", "quality": 95, "subsampling": 0, "exif": draw.exif(3)},
        "png": {"format": "PNG"},
        "tiff": {"format": "TIFF"},
    }[coding]
    image.save(path, icc_profile=icc, **options)
    made = convert(path, job={"profile": {"lossless_images": way}})
    assert errors(made.path) == []
    held = pydicom.dcmread(made.path)
    shown = Image.fromarray(held.pixel_array)
    if held.PhotometricInterpretation != "RGB" and held.file_meta.TransferSyntaxUID == sop.JPEG_BASELINE:
        shown = Image.open(
            io.BytesIO(next(pydicom.encaps.generate_frames(held.PixelData, number_of_frames=1)))
        )
    source = Image.open(path)
    expected = source.transpose(Image.Transpose.ROTATE_180) if coding == "turned" else source
    difference = np.sqrt(((_lab(shown, held.get("ICCProfile", b"")) - _lab(expected, icc)) ** 2).sum(axis=-1))
    assert difference.mean() < 1
    assert np.percentile(difference, 95) < 2
    kept = coding in {"baseline", "turned"} or (way is not LosslessImages.JPEG and coding in {"png", "tiff"})
    assert ("ICCProfile" in held) is kept


@pytest.mark.parametrize("primaries", [DISPLAY_P3, ADOBE_RGB])
@pytest.mark.parametrize("coding", ["PNG", "WEBP"])
def test_patches_of_full_colours_stay_what_they_are(
    coding: str, primaries: Any, tmp_path: Path, convert: Any
) -> None:
    """Each point of a patch within dE 2; at its very edge, which a block crosses, what quality 95 leaves."""
    icc, path, side = profile(*primaries), tmp_path / "chart", 41  # not of whole blocks
    dice = np.random.default_rng(20261126)
    corners = np.stack(np.meshgrid(*[[0, 255]] * 3), axis=-1).reshape(-1, 3)
    patches = np.concatenate([corners, dice.integers(0, 256, (16, 3))]).reshape(4, 6, 3).astype(np.uint8)
    chart = Image.fromarray(np.repeat(np.repeat(patches, side, axis=0), side, axis=1))
    chart.save(path, coding, lossless=True, icc_profile=icc)
    held = pydicom.dcmread(convert(path).path)
    coded = next(pydicom.encaps.generate_frames(held.PixelData, number_of_frames=1))
    difference = np.sqrt(((_lab(Image.open(io.BytesIO(coded)), b"") - _lab(chart, icc)) ** 2).sum(axis=-1))
    inside = difference.reshape(4, side, 6, side)[:, 8:-8, :, 8:-8]
    assert inside.max() < 2
    assert difference.mean() < 1
    assert np.percentile(difference, 99) < 4


def _adobe_exif(orientation: int) -> bytes:
    """Make what a camera set to Adobe RGB writes (DCF 2.0): no profile, but an index of Interoperability."""
    start = struct.pack("<2sHIHHHII", b"II", 42, 8, 2, 0x0112, 3, 1, orientation)
    main = start + struct.pack("<HHIII", 0x8769, 4, 1, 38, 0)
    details = struct.pack("<HHHIII", 1, 0xA005, 4, 1, 56, 0)
    return b"Exif\0\0" + main + details + struct.pack("<HHHI4sI", 1, 1, 2, 4, b"R03\0", 0)


@pytest.mark.parametrize(
    ("coding", "orientation", "kept"),
    [("JPEG", 1, True), ("JPEG", 3, True), ("PROGRESSIVE", 1, False), ("PROGRESSIVE", 6, False)],
)
@pytest.mark.parametrize("primaries", [DISPLAY_P3, ADOBE_RGB])
def test_adobe_rgb_that_is_only_named_is_shown_as_such(
    coding: str,
    orientation: int,
    kept: bool,
    primaries: Any,
    tmp_path: Path,
    draw: Any,
    convert: Any,
    errors: Errors,
) -> None:
    """A profile in the file wins."""
    image, path = Image.fromarray(draw.colour(96, 160)), tmp_path / "DSC1.jpg"
    own = profile(*primaries) if primaries is DISPLAY_P3 else None
    progressive = coding == "PROGRESSIVE"
    image.save(
        path,
        "JPEG",
        quality=95,
        subsampling=0,
        exif=_adobe_exif(orientation),
        icc_profile=own,
        progressive=progressive,
    )
    made = convert(path)
    assert errors(made.path) == []
    held = pydicom.dcmread(made.path)
    assert ("ICCProfile" in held) is kept
    coded = next(pydicom.encaps.generate_frames(held.PixelData, number_of_frames=1))
    source = ImageOps.exif_transpose(Image.open(path))
    shown = _lab(Image.open(io.BytesIO(coded)), held.get("ICCProfile", b""))
    difference = np.sqrt(((shown - _lab(source, profile(*primaries))) ** 2).sum(axis=-1))
    assert difference.mean() < 1
    assert np.percentile(difference, 95) < 2.5


@pytest.mark.parametrize("primaries", [1, 12])
@pytest.mark.parametrize("name", ["a.heic", "a.avif"])
def test_display_p3_that_is_only_named_is_shown_as_such(
    name: str, primaries: int, tmp_path: Path, draw: Any, convert: Any, tool: Any
) -> None:
    image, path = Image.fromarray(draw.colour(96, 160)), tmp_path / name
    if name == "a.heic":
        pillow_heif.register_heif_opener()
        image.save(path, quality=95, chroma=444, color_primaries=primaries, transfer_characteristics=13)
    else:
        image.save(tmp_path / "a.png")
        named = {1: "bt709", 12: "smpte432"}[primaries]
        colour = ("-color_primaries", named, "-color_trc", "iec61966-2-1", "-colorspace", "bt709")
        coded = (
            "-vf",
            "scale=out_color_matrix=bt709",
            "-pix_fmt",
            "yuv444p",
            "-c:v",
            "libaom-av1",
            "-crf",
            "5",
        )
        done = tool(
            "ffmpeg", "-v", "error", "-i", tmp_path / "a.png", *coded, *colour, "-still-picture", "1", path
        )
        assert done.returncode == 0, done.stderr
    held = pydicom.dcmread(convert(path).path)
    shown = Image.open(io.BytesIO(next(pydicom.encaps.generate_frames(held.PixelData, number_of_frames=1))))
    expected = _lab(image, profile(*DISPLAY_P3_SRGB) if primaries == 12 else b"")
    difference = np.sqrt(((_lab(shown, b"") - expected) ** 2).sum(axis=-1))
    assert difference.mean() < 2


# --- capture time --------------------------------------------------------------------------------------


@pytest.fixture
def in_vilnius(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "EET-2")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        ("+02:00", ("20240506", "070809", "+0200")),
        ("-05:00", ("20240506", "140809", "+0200")),
        ("+12:00", ("20240505", "210809", "+0200")),
        ("", ("20240506", "070809", None)),
        ("+99:00", ("20240506", "070809", None)),
        ("nonsense", ("20240506", "070809", None)),
    ],
)
@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_the_capture_time_comes_with_its_offset(
    form: str,
    offset: str,
    expected: tuple[str, str, str | None],
    in_vilnius: None,
    tmp_path: Path,
    draw: Any,
    convert: Any,
) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2024:05:06 07:08:09"
    if offset:
        exif.get_ifd(0x8769)[0x9011] = offset
    path = tmp_path / "photo"
    Image.fromarray(draw.colour()).save(path, form, exif=exif.tobytes())
    held = pydicom.dcmread(convert(path, Preset.RECOMMENDED).path)
    assert (held.ContentDate, held.ContentTime, held.get("TimezoneOffsetFromUTC")) == expected
    held = pydicom.dcmread(convert(path, Preset.STATEMENT).path)
    assert "TimezoneOffsetFromUTC" not in held


def test_an_offset_does_not_make_a_clock_right() -> None:
    assert capture_time("1970:01:01 00:00:00", "+02:00") is None


def test_what_is_lossless_is_known(media: Path) -> None:
    for name in [*LOSSLESS, "colour.jpg", "colour.heic", "lossy.jp2"]:
        details = inspect(media / name).details
        assert isinstance(details, ImageDetails)
        assert details.lossless is (name in LOSSLESS), name
