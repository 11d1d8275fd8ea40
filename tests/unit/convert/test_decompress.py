"""Compressed DICOM files come out uncompressed: the same samples as DCMTK's, all else as it was."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, generate_frames

from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.job import ConvertedFile
from tests.dicom_objects import bundled, picture, saved

Convert = Callable[..., ConvertedFile]
JOB = {"profile": {"decompress": True}}
DESCRIBING = {"PhotometricInterpretation", "PlanarConfiguration", "PixelData"}
HISTORY = {"LossyImageCompression", "LossyImageCompressionRatio", "LossyImageCompressionMethod"}
HTJ2K = Path(__file__).parents[2] / "data" / "dicom" / "ramp-12-bits.htj2k"


def with_uids(name: str, folder: Path) -> Path:
    """Return one of them, with the UIDs that some lack."""
    held = pydicom.dcmread(bundled(name))
    held.SOPClassUID = held.get("SOPClassUID") or sop.SECONDARY_CAPTURE
    for number, keyword in enumerate(("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")):
        setattr(held, keyword, held.get(keyword) or f"1.2.826.0.1.3680043.10.8.{number}")
    path = folder / name
    held.save_as(path, enforce_file_format=True)
    return path


def same_but(before: Dataset, after: Dataset, changed: set[str]) -> None:
    """Compare element by element, sequences and private ones included."""
    assert [e.tag for e in after if e.keyword not in changed] == [
        e.tag for e in before if e.keyword not in changed and e.tag.element
    ]
    for element in before:
        if element.keyword not in changed and element.tag.element:
            assert after[element.tag] == element, element.keyword


CODERS = {
    "JPEG Lossless": ("dcmcjpeg", "+e1"),
    "JPEG Lossless 14": ("dcmcjpeg", "+el"),
    "JPEG-LS": ("dcmcjpls", "+el"),
    "RLE": ("dcmcrle",),
    "Big Endian": ("dcmconv", "+tb"),
    "Deflated": ("dcmconv", "+td"),
}
PICTURES = {
    "grey": {},
    "colour": {"samples": 3},
    "twelve bits": {"bits": 12},
    "signed": {"bits": 16, "signed": True},
    "frames": {"bits": 12, "frames": 3},
}


@pytest.mark.parametrize("drawn", PICTURES)
@pytest.mark.parametrize("coder", CODERS)
def test_what_was_compressed_without_loss_is_what_it_was(
    coder: str,
    drawn: str,
    tmp_path: Path,
    tool: Callable[..., Any],
    convert: Convert,
    errors: Callable[[Path], list[str]],
) -> None:
    source = saved(picture(**PICTURES[drawn]), tmp_path / "source.dcm")
    program, *options = CODERS[coder]
    packed = tmp_path / "packed.dcm"
    if program == "dcmcjpeg" and drawn == "signed":
        options.append("+sr")  # the samples themselves, not a display of them
    done = tool(program, *options, source, packed)
    assert done.returncode == 0, done.stderr
    before = pydicom.dcmread(packed)
    assert before.file_meta.TransferSyntaxUID not in sop.NATIVE
    made = convert(packed, job=JOB)
    assert made.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN
    assert [w.code for w in made.warnings] == ["dicom-decompressed"]
    after = pydicom.dcmread(made.path)
    assert after.PixelData == pydicom.dcmread(source).PixelData
    same_but(before, after, DESCRIBING)
    assert set(errors(made.path)) <= set(errors(source))


LOSSY = [
    "SC_rgb_dcmtk_+eb+cy+np.dcm",
    "SC_rgb_dcmtk_+eb+cy+s4.dcm",
    "SC_rgb_dcmtk_+eb+cr.dcm",
    "SC_jpeg_no_color_transform_2.dcm",
    "SC_rgb_small_odd_jpeg.dcm",
    "JPGExtended.dcm",
    "JPEGLSNearLossless_16.dcm",
    "SC_rgb_jls_lossy_line.dcm",
    "SC_rgb_rle_16bit_2frame.dcm",
    "MR_small_jpeg_ls_lossless.dcm",
    "SC_rgb_jpeg_gdcm.dcm",
]
TOOLS = {sop.JPEG_LS_LOSSLESS: "dcmdjpls", sop.JPEG_LS_NEAR_LOSSLESS: "dcmdjpls", sop.RLE_LOSSLESS: "dcmdrle"}


@pytest.mark.parametrize("name", LOSSY)
def test_samples_are_those_that_dcmtk_decodes(
    name: str,
    tmp_path: Path,
    tool: Callable[..., Any],
    convert: Convert,
    errors: Callable[[Path], list[str]],
) -> None:
    source, theirs = with_uids(name, tmp_path), tmp_path / "theirs.dcm"
    before = pydicom.dcmread(source)
    assert tool(TOOLS.get(before.file_meta.TransferSyntaxUID, "dcmdjpeg"), source, theirs).returncode == 0
    made = convert(source, job=JOB)
    after, wanted = pydicom.dcmread(made.path), pydicom.dcmread(theirs)
    assert after.PixelData == wanted.PixelData
    for keyword in ("PhotometricInterpretation", "PlanarConfiguration", "BitsAllocated", "BitsStored"):
        assert after.get(keyword) == wanted.get(keyword), keyword
    same_but(before, after, DESCRIBING | HISTORY)
    assert set(errors(made.path)) <= set(errors(source))
    lossless = {sop.JPEG_LS_LOSSLESS, sop.RLE_LOSSLESS, sop.JPEG_LOSSLESS_SV1}
    said = before.get("LossyImageCompression")
    assert after.get("LossyImageCompression") == (
        said if before.file_meta.TransferSyntaxUID in lossless else "01"
    )


@pytest.mark.parametrize(
    "name",
    [
        "693_J2KI.dcm",
        "JPEG2000.dcm",
        "GDCMJ2K_TextGBR.dcm",
        "MR_small_jp2klossless.dcm",
        "SC_rgb_gdcm_KY.dcm",
        "J2K_pixelrep_mismatch.dcm",
    ],
)
def test_jpeg_2000(name: str, convert: Convert, errors: Callable[[Path], list[str]]) -> None:
    before = pydicom.dcmread(bundled(name))
    made = convert(bundled(name), job=JOB)
    after = pydicom.dcmread(made.path)
    before.pixel_array_options(decoding_plugin="pylibjpeg")
    assert np.array_equal(after.pixel_array, before.pixel_array)
    assert after.PhotometricInterpretation == {"YBR_RCT": "RGB"}.get(
        before.PhotometricInterpretation, before.PhotometricInterpretation
    )
    same_but(before, after, DESCRIBING | HISTORY)
    assert set(errors(made.path)) <= set(errors(bundled(name)))


def test_high_throughput_jpeg_2000(tmp_path: Path, convert: Convert) -> None:
    held = picture(12)
    held.Rows, held.Columns = 32, 48
    held.PixelData = encapsulate([HTJ2K.read_bytes()])
    held["PixelData"].VR = "OB"
    made = convert(saved(held, tmp_path / "ht.dcm", sop.HTJ2K_LOSSLESS), job=JOB)
    y, x = np.mgrid[0:32, 0:48]
    assert np.array_equal(pydicom.dcmread(made.path).pixel_array, (x * 80 + y * 37) % 4096)


def test_a_coding_that_lost_something_stays_said(tmp_path: Path, convert: Convert) -> None:
    after = pydicom.dcmread(convert(bundled("SC_rgb_jpeg_dcmtk.dcm"), job=JOB).path)
    assert after.LossyImageCompression == "01"
    near = pydicom.dcmread(convert(with_uids("JPEGLSNearLossless_08.dcm", tmp_path), job=JOB).path)
    assert (near.LossyImageCompression, near.LossyImageCompressionMethod) == ("01", "ISO_14495_1")
    assert float(near.LossyImageCompressionRatio) > 0


def test_a_small_picture_in_the_header_is_decompressed_too(
    tmp_path: Path, tool: Callable[..., Any], convert: Convert
) -> None:
    source, packed = saved(picture(), tmp_path / "source.dcm"), tmp_path / "packed.dcm"
    assert tool("dcmcjpls", source, packed).returncode == 0
    held = pydicom.dcmread(packed)
    icon = Dataset()
    for keyword in ("Rows", "Columns", "SamplesPerPixel", "PhotometricInterpretation", "BitsAllocated",
                    "BitsStored", "HighBit", "PixelRepresentation"):  # fmt: skip
        setattr(icon, keyword, held[keyword].value)
    icon.PixelData = held.PixelData
    icon["PixelData"].VR = "OB"
    icon["PixelData"].is_undefined_length = True
    held.IconImageSequence = [icon]
    held.save_as(packed)
    after = pydicom.dcmread(convert(packed, job=JOB).path)
    assert after.IconImageSequence[0].PixelData == after.PixelData == pydicom.dcmread(source).PixelData


def test_pixels_that_cannot_be_decoded_stay_and_say_so(
    tmp_path: Path, tool: Callable[..., Any], convert: Convert
) -> None:
    source, packed = saved(picture(12, frames=3), tmp_path / "source.dcm"), tmp_path / "packed.dcm"
    assert tool("dcmcjpls", source, packed).returncode == 0
    whole = packed.read_bytes()
    place = whole.rindex(b"\xff\xd8\xff")
    packed.write_bytes(whole[:place] + b"\0" * 12 + whole[place + 12 :])
    made = convert(packed, job=JOB)
    assert made.path.read_bytes() == packed.read_bytes()
    assert made.TransferSyntaxUID == sop.JPEG_LS_LOSSLESS
    assert [w.code for w in made.warnings] == ["dicom-undecodable"]


@pytest.mark.parametrize("name", ["SC_rgb_jpeg_gdcm.dcm", "SC_rgb_dcmtk_+eb+cy+np.dcm", "JPGExtended.dcm"])
def test_damaged_frames_end_no_more_than_their_codec(name: str, tmp_path: Path, convert: Convert) -> None:
    """GDCM aborts its process on some of these."""
    chance = random.Random(5)
    whole = with_uids(name, tmp_path).read_bytes()
    first = whole.rindex(b"\xe0\x7f\x10\x00") + 20
    for number in range(8):
        damaged = bytearray(whole)
        for _ in range(5):
            damaged[chance.randrange(first, len(damaged) - 8)] = chance.randrange(256)
        path = tmp_path / f"damaged-{number}.dcm"
        path.write_bytes(damaged)
        if inspect(path).usable:
            made = convert(path, job=JOB)
            kept = made.path.read_bytes() == bytes(damaged)
            assert kept is (made.warnings[0].code == "dicom-undecodable")


def test_fewer_frames_than_the_header_says_are_not_taken_for_all(tmp_path: Path, convert: Convert) -> None:
    held = pydicom.dcmread(bundled("MR_small_RLE.dcm"))
    held.NumberOfFrames = 2
    held.save_as(tmp_path / "two.dcm")
    made = convert(tmp_path / "two.dcm", job=JOB)
    assert [w.code for w in made.warnings] == ["dicom-undecodable"]


def peak_mb(source: Path, home: Path) -> float:
    """Return how much memory the program takes at most, or the process of its codecs, for a file."""
    command = [sys.executable, "-m", "sendtopacs", "convert", str(source), "--out", str(home / "out")]
    measured = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True)"
    measured += "; print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    done = subprocess.run(  # by a small process: what forks passes its own size on
        [sys.executable, "-c", measured, *command, "--decompress", "-q"],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        capture_output=True,
        check=True,
    )
    return int(done.stdout) / 1024


@pytest.mark.long
@pytest.mark.parametrize("coder", [("dcmcjpls", "+el"), ("dcmcrle",), ("dcmcjpeg", "+e1")])
def test_memory_does_not_grow_with_the_frames(
    coder: tuple[str, ...], tmp_path: Path, tool: Callable[..., Any]
) -> None:
    plain, packed = saved(picture(12, size=(512, 512)), tmp_path / "plain.dcm"), tmp_path / "packed.dcm"
    assert tool(*coder, plain, packed).returncode == 0
    held = pydicom.dcmread(packed)
    (frame,) = generate_frames(held.PixelData, number_of_frames=1)
    peaks = []
    for frames in (2, 500):  # of half a megabyte each
        held.NumberOfFrames, held.PixelData = frames, encapsulate([frame] * frames)
        held["PixelData"].VR = "OB"
        held["PixelData"].is_undefined_length = True
        held.save_as(packed)
        peaks.append(peak_mb(packed, tmp_path / f"home-{frames}"))
    assert peaks[1] < peaks[0] + 32


@pytest.mark.parametrize("syntax", [sop.H264_HIGH_41, "1.2.840.10008.1.2.4.94", "1.2.3.4.5"])
def test_video_and_unknown_syntaxes_stay(syntax: str, tmp_path: Path, convert: Convert) -> None:
    held = picture()
    held.PixelData = encapsulate([b"\0\0\0\1coded"])
    held["PixelData"].VR = "OB"
    path = saved(held, tmp_path / "video.dcm", syntax)
    made = convert(path, job=JOB)
    assert (made.path.read_bytes(), made.TransferSyntaxUID) == (path.read_bytes(), syntax)
    assert [w.code for w in made.warnings] == ["dicom-stays-compressed"]


def test_what_is_not_compressed_goes_byte_for_byte(convert: Convert) -> None:
    made = convert(bundled("CT_small.dcm"), job=JOB)
    assert (made.path.read_bytes(), made.warnings) == (bundled("CT_small.dcm").read_bytes(), ())


def test_wide_samples_in_big_endian_stay_since_their_order_is_not_sure(convert: Convert) -> None:
    made = convert(bundled("rtdose_expb.dcm"), job=JOB)
    assert made.TransferSyntaxUID == sop.EXPLICIT_VR_BIG_ENDIAN
    assert pydicom.dcmread(made.path).PixelData == pydicom.dcmread(bundled("rtdose_expb.dcm")).PixelData
    assert [w.code for w in made.warnings] == ["dicom-undecodable"]


def test_big_endian_sequences_and_numbers(tmp_path: Path, tool: Callable[..., Any], convert: Convert) -> None:
    held = picture(16)
    inner, deeper = Dataset(), Dataset()
    deeper.ReferencedFrameNumber, deeper.Rows = [1, 2], 513
    inner.ReferencedSOPInstanceUID, inner.SourceImageSequence = "1.2.3", [deeper]
    held.SourceImageSequence = [inner]
    held.SourceImageSequence.is_undefined_length = True
    held.FrameIncrementPointer = 0x00181063
    held.add_new(0x00189087, "FD", [1234.5, -2.0])
    held.add_new(0x00281101, "US", [256, 0, 16])
    held.FloatPixelPaddingValue = 1.5
    little, big = saved(held, tmp_path / "little.dcm"), tmp_path / "big.dcm"
    assert tool("dcmconv", "+tb", little, big).returncode == 0
    assert inspect(big).problem is None
    after = pydicom.dcmread(convert(big, job=JOB).path)
    same_but(pydicom.dcmread(little), after, set())
