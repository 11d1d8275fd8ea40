"""The objects as a PACS sees them: valid by their IOD, and the picture is the source's."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image, ImageCms

from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.items import ImageDetails, Kind
from sendtopacs.model.job import ConvertedFile
from sendtopacs.model.profile import Preset

Convert = Callable[..., ConvertedFile]
Tool = Callable[..., subprocess.CompletedProcess[bytes]]

FILES = [
    "colour.jpg",
    "grey.jpg",
    "rgb.jpg",
    "turned.jpg",
    "progressive.jpg",
    "cmyk.jpg",
    "colour.png",
    "deep.png",
    "deep.tif",
    "colour.bmp",
    "colour.webp",
    "colour.jp2",
    "colour.ppm",
    "colour.avif",
    "colour.heic",
    "pages.tif",
    "moving.gif",
    "alpha.png",
    "palette.png",
    "fax.tif",
]


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("name", [*FILES, "consent form.pdf"])
def test_what_is_made_is_valid(
    name: str, preset: Preset, media: Path, convert: Convert, errors: Callable[[Path], list[str]], order: Any
) -> None:
    made = convert(media / name, preset, job={"order": order})
    assert errors(made.path) == []


@pytest.mark.parametrize("preset", Preset)
def test_a_video_is_valid(
    preset: Preset, clip: Path, convert: Convert, errors: Callable[[Path], list[str]]
) -> None:
    made = convert(clip, preset)
    assert errors(made.path) == []
    held = pydicom.dcmread(made.path)
    frames = held.get("NumberOfFrames")
    assert (frames, held.get("CineRate")) == ((None, None) if preset is Preset.STATEMENT else (30, 30))


@pytest.mark.parametrize("syntax", sop.VIDEO_SYNTAXES)
@pytest.mark.parametrize("preset", Preset)
def test_every_video_syntax_is_valid(
    syntax: str, preset: Preset, clip: Path, convert: Convert, errors: Callable[[Path], list[str]]
) -> None:
    made = convert(clip, preset, job={"profile": {"video_transfer_syntax": syntax}})
    held = pydicom.dcmread(made.path)
    bits = (held.BitsAllocated, held.BitsStored, held.HighBit)
    assert bits == ((16, 10, 9) if syntax == sop.HEVC_MAIN10_51 else (8, 8, 7))
    assert errors(_as_h264(made.path) if syntax in sop.HEVC_SYNTAXES else made.path) == []
    assert (held.file_meta.TransferSyntaxUID, held.PhotometricInterpretation) == (syntax, "YBR_PARTIAL_420")
    mpeg2 = syntax in (sop.MPEG2_MAIN_LEVEL, sop.MPEG2_HIGH_LEVEL)
    method = "ISO_23008_2" if syntax in sop.HEVC_SYNTAXES else "ISO_14496_10"
    assert held.LossyImageCompressionMethod == ("ISO_13818_2" if mpeg2 else method)
    assert ("PixelAspectRatio" in held) == (syntax == sop.MPEG2_MAIN_LEVEL)


def _as_h264(path: Path) -> Path:
    """Write a copy that says H.264 and eight bits: dciodvfy does not know HEVC."""
    copy = pydicom.dcmread(path)
    copy.file_meta.TransferSyntaxUID = sop.H264_HIGH_41
    copy.BitsAllocated, copy.BitsStored, copy.HighBit = 8, 8, 7
    copy.save_as(path.with_suffix(".h264.dcm"))
    return path.with_suffix(".h264.dcm")


CHOSEN = [
    (Kind.PHOTO, sop.MULTIFRAME_TRUE_COLOR_SC, "OT"),
    (Kind.PHOTO, sop.VL_ENDOSCOPIC, "ES"),
    (Kind.PHOTO, sop.VL_PHOTOGRAPHIC, "XC"),
    (Kind.PHOTO, sop.ULTRASOUND, "US"),
    (Kind.VIDEO, sop.MULTIFRAME_TRUE_COLOR_SC, "OT"),
    (Kind.VIDEO, sop.VIDEO_ENDOSCOPIC, "ES"),
    (Kind.VIDEO, sop.VIDEO_PHOTOGRAPHIC, "XC"),
    (Kind.VIDEO, sop.ULTRASOUND_MULTIFRAME, "US"),
]


@pytest.mark.parametrize(("kind", "class_uid", "modality"), CHOSEN)
def test_a_chosen_class_gets_what_it_demands(
    kind: Kind,
    class_uid: str,
    modality: str,
    request: pytest.FixtureRequest,
    media: Path,
    convert: Convert,
    errors: Callable[[Path], list[str]],
) -> None:
    profile = {"sop_class_by_kind": {kind: class_uid}, "default_modality": modality}
    names = ["colour.jpg", "grey.jpg", "rgb.jpg"] if kind is Kind.PHOTO else ["clip"]
    for name in names:
        path = request.getfixturevalue("clip") if name == "clip" else media / name
        made = convert(path, Preset.RECOMMENDED, job={"profile": profile})
        held = pydicom.dcmread(made.path)
        if held.Modality == modality:
            assert errors(made.path) == []
            assert made.warnings == ()
        else:
            expected = [] if modality == "OT" else ["class-wants-modality"]
            assert [w.code for w in made.warnings] == expected


GREY = ((Kind.PHOTO, sop.MULTIFRAME_GRAYSCALE_BYTE_SC), (Kind.PHOTO, sop.MULTIFRAME_GRAYSCALE_WORD_SC))


@pytest.mark.parametrize(("kind", "class_uid"), [*((kind, uid) for kind, uid, _ in CHOSEN), *GREY])
def test_under_the_statements_preset_it_gets_what_the_statement_has(
    kind: Kind, class_uid: str, request: pytest.FixtureRequest, media: Path, convert: Convert
) -> None:
    """Statement, table 35: Secondary Capture's content, whatever the class; said in the row."""
    path = request.getfixturevalue("clip") if kind is Kind.VIDEO else media / "colour.jpg"
    plain = pydicom.dcmread(convert(path, Preset.STATEMENT).path, stop_before_pixels=True)
    made = convert(path, Preset.STATEMENT, job={"profile": {"sop_class_by_kind": {kind: class_uid}}})
    held = pydicom.dcmread(made.path, stop_before_pixels=True)
    assert held.SOPClassUID == class_uid
    assert held.keys() == plain.keys()
    assert held.file_meta.TransferSyntaxUID == plain.file_meta.TransferSyntaxUID
    assert [w.code for w in made.warnings] == ["class-as-statement"]


def test_a_class_that_is_not_known_is_the_operators_risk(media: Path, convert: Convert) -> None:
    ct = "1.2.840.10008.5.1.4.1.1.2"
    made = convert(media / "colour.jpg", job={"profile": {"sop_class_by_extension": {"JPG": ct}}})
    held = pydicom.dcmread(made.path)
    assert (held.SOPClassUID, held.file_meta.MediaStorageSOPClassUID, made.SOPClassUID) == (ct, ct, ct)
    assert [w.code for w in made.warnings] == ["class-own-risk"]


@pytest.mark.parametrize("name", ["colour.jpg", "grey.jpg", "rgb.jpg"])
def test_a_baseline_jpeg_keeps_its_pixels_bit_by_bit(
    name: str, media: Path, convert: Convert, tool: Tool, tmp_path: Path
) -> None:
    made = convert(media / name)
    held = pydicom.dcmread(made.path)
    fragment = _fragment(held)
    source = np.asarray(Image.open(media / name))
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(fragment))), source)
    bitmap = tmp_path / "out.pnm"
    option = "+cl" if held.SamplesPerPixel == 3 else "--conv-guess"
    assert tool("dcmj2pnm", "+Wm" if held.SamplesPerPixel == 1 else option, made.path, bitmap).returncode == 0
    decoded = held.pixel_array
    assert decoded.shape[:2] == source.shape[:2]
    assert np.abs(decoded.astype(int) - source.astype(int)).max() <= 2


def test_dcmj2pnm_shows_the_colours_of_the_source(
    media: Path, convert: Convert, tool: Tool, tmp_path: Path
) -> None:
    for name in ("colour.jpg", "rgb.jpg", "colour.png"):
        made, shown = convert(media / name), tmp_path / "shown.ppm"
        assert tool("dcmj2pnm", "--write-raw-pnm", made.path, shown).returncode == 0
        difference = np.asarray(Image.open(shown)).astype(int) - np.asarray(Image.open(media / name)).astype(
            int
        )
        assert np.abs(difference).mean() < 2, name


@pytest.mark.parametrize("name", FILES)
def test_nothing_of_exif_is_left(name: str, media: Path, convert: Convert) -> None:
    made = convert(media / name)
    content = made.path.read_bytes()
    for secret in (b"SECRET", b"Exif", b"JFIF", b"GPS"):
        assert secret not in content


@pytest.mark.parametrize("name", FILES)
def test_the_picture_is_the_sources(name: str, media: Path, convert: Convert) -> None:
    for preset in Preset:
        made = convert(media / name, preset)
        held = pydicom.dcmread(made.path)
        pixels = held.pixel_array
        assert pixels.shape[:2] == (held.Rows, held.Columns)
        assert ("PlanarConfiguration" in held) == (held.SamplesPerPixel == 3)
        expected = (83, 61) if name == "turned.jpg" else (61, 83)
        assert pixels.shape[:2] == expected


def test_a_turned_photo_stands_upright(media: Path, convert: Convert, draw: Any) -> None:
    pixels = pydicom.dcmread(convert(media / "turned.jpg").path).pixel_array
    upright = np.rot90(draw.colour(), -1)
    assert np.abs(pixels.astype(int) - upright.astype(int)).mean() < 4


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_every_orientation_stands_upright(
    orientation: int, suffix: str, tmp_path: Path, convert: Convert, draw: Any
) -> None:
    turns: dict[int, Callable[[Any], Any]] = {
        1: lambda a: a,
        2: np.fliplr,
        3: lambda a: np.rot90(a, 2),
        4: np.flipud,
        5: lambda a: a.transpose(1, 0, 2),
        6: lambda a: np.rot90(a, -1),
        7: lambda a: np.rot90(a.transpose(1, 0, 2), 2),
        8: np.rot90,
    }
    path, exif = tmp_path / f"turned.{suffix}", Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(draw.colour()).save(path, exif=exif, **({"quality": 95} if suffix == "jpg" else {}))
    held = pydicom.dcmread(convert(path).path)
    expected = turns[orientation](draw.colour())
    assert (held.Rows, held.Columns) == expected.shape[:2]
    details = inspect(path).details
    assert isinstance(details, ImageDetails)
    assert (details.rows, details.columns) == expected.shape[:2]
    assert np.abs(held.pixel_array.astype(int) - expected.astype(int)).mean() < 4


def test_sixteen_bits_are_windowed_or_kept(media: Path, convert: Convert, draw: Any) -> None:
    for name in ("deep.png", "deep.tif"):
        windowed = convert(media / name, Preset.STATEMENT)
        assert [w.code for w in windowed.warnings] == ["image-windowed"]
        pixels = pydicom.dcmread(windowed.path).pixel_array
        assert (pixels.min(), pixels.max()) <= (5, 255)
        assert pixels.max() >= 250
        kept = convert(media / name, Preset.RECOMMENDED)
        held = pydicom.dcmread(kept.path)
        assert kept.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN
        assert np.array_equal(held.pixel_array, draw.deep())
        assert "LossyImageCompression" not in held
        assert kept.warnings == ()


def test_each_page_is_an_instance(media: Path, convert: Convert) -> None:
    first = pydicom.dcmread(convert(media / "pages.tif", page=0).path)
    second = pydicom.dcmread(convert(media / "pages.tif", page=1).path)
    assert (first.Rows, first.Columns, first.SamplesPerPixel) == (61, 83, 3)
    assert (second.Rows, second.Columns, second.SamplesPerPixel) == (83, 61, 1)


def test_transparency_lies_over_white(tmp_path: Path, convert: Convert) -> None:
    Image.new("RGBA", (40, 40), (200, 0, 0, 0)).save(tmp_path / "clear.png")
    pixels = pydicom.dcmread(convert(tmp_path / "clear.png").path).pixel_array
    assert pixels.min() > 250


def test_a_colour_profile_goes_along_or_is_applied(tmp_path: Path, convert: Convert, draw: Any) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture = Image.fromarray(draw.colour())
    picture.save(tmp_path / "tagged.jpg", icc_profile=profile)
    picture.save(tmp_path / "tagged.png", icc_profile=profile)
    picture.save(tmp_path / "broken.png", icc_profile=b"nonsense")
    embedded = pydicom.dcmread(convert(tmp_path / "tagged.jpg").path)
    assert bytes(embedded.ICCProfile).startswith(profile)
    assert b"ICC_PROFILE" not in _fragment(embedded)
    assert "ICCProfile" not in pydicom.dcmread(convert(tmp_path / "tagged.png").path)
    assert [w.code for w in convert(tmp_path / "broken.png").warnings] == ["image-profile-unusable"]


def test_the_time_of_the_content(media: Path, convert: Convert, make_instance: Any, make_job: Any) -> None:
    file_time = pydicom.dcmread(convert(media / "colour.jpg", Preset.STATEMENT).path)
    taken = pydicom.dcmread(convert(media / "colour.jpg", Preset.RECOMMENDED).path)
    assert (taken.ContentDate, taken.ContentTime) == ("20240506", "070809")
    assert file_time.ContentDate != taken.ContentDate


def test_a_pdf_comes_back_as_it_was(media: Path, convert: Convert, tool: Tool, tmp_path: Path) -> None:
    source, back = media / "consent form.pdf", tmp_path / "back.pdf"
    for preset, title in ((Preset.STATEMENT, "consent form"), (Preset.RECOMMENDED, "Consent to photography")):
        made = convert(source, preset)
        assert tool("dcm2pdf", made.path, back).returncode == 0
        assert back.read_bytes() == source.read_bytes()
        held = pydicom.dcmread(made.path)
        assert (held.DocumentTitle, held.EncapsulatedDocumentLength) == (title, source.stat().st_size)


def test_the_video_is_in_there_untouched(clip: Path, convert: Convert, tool: Tool, tmp_path: Path) -> None:
    held = pydicom.dcmread(convert(clip).path)
    out = tmp_path / "back.mp4"
    out.write_bytes(_fragment(held))
    probed = tool("ffprobe", "-v", "error", "-count_frames", "-show_entries", "stream=nb_read_frames", out)
    assert b"nb_read_frames=29" in probed.stdout or b"nb_read_frames=30" in probed.stdout


@pytest.mark.parametrize("tag", ["0009,1001", "8001,1010", "PatientComments"])
def test_additional_info_is_written_where_the_settings_say(
    tag: str, media: Path, convert: Convert, errors: Callable[[Path], list[str]]
) -> None:
    made = convert(
        media / "colour.jpg", job={"profile": {"additional_info_tag": tag}}, additional_info="Left forearm, ž"
    )
    held = pydicom.dcmread(made.path)
    if tag == "PatientComments":
        assert held.PatientComments == "Left forearm, ž"
    else:
        group, element = (int(part, 16) for part in tag.split(","))
        assert held[group, 0x10].value == "SENDTOPACS"
        block = held.private_block(group, "SENDTOPACS")
        assert block[element & 0xFF].value == "Left forearm, ž"
        assert block[element & 0xFF].VR == "LT"
    assert errors(made.path) == []


def _fragment(held: pydicom.Dataset) -> bytes:
    frames = list(pydicom.encaps.generate_fragments(held.PixelData))
    assert frames[0] == b"" or len(frames) >= 1
    return frames[-1]
