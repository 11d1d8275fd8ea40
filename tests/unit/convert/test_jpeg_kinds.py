"""JPEGs that no archive takes as they are: decoded rightly and coded anew, or refused with a sentence."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image

from sendtopacs.convert.inspect import inspect
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import ImageDetails

Make = Callable[..., Path]

SCANS = "0;\n1;\n2;\n"  # a scan for each component


@pytest.fixture
def make(tmp_path: Path, draw: Any, tool: Any) -> Make:
    """Give a function that codes a picture with cjpeg."""

    def run(*options: str) -> Path:
        bitmap, path = tmp_path / "source.ppm", tmp_path / "coded.jpg"
        Image.fromarray(draw.colour(64, 96)).save(bitmap)
        (tmp_path / "scans").write_text(SCANS)
        done = tool("cjpeg", "-quality", "92", *options, "-outfile", path, bitmap)
        assert done.returncode == 0, done.stderr
        return path

    return run


@pytest.mark.parametrize(
    ("options", "stays"),
    [
        (("-sample", "1x1"), True),
        (("-sample", "2x1"), True),
        (("-sample", "1x2"), True),
        (("-sample", "2x2"), True),
        (("-sample", "4x1"), True),
        (("-sample", "4x2"), True),
        (("-rgb",), True),
        (("-grayscale",), True),
        (("-restart", "1"), True),
        (("-scans", "scans"), True),
        (("-progressive",), False),
        (("-arithmetic",), False),
        (("-arithmetic", "-progressive"), False),
        (("-quality", "1"), False),  # tables of 16 bits: the extended process
    ],
)
def test_each_kind_comes_out_as_it_went_in(
    options: tuple[str, ...], stays: bool, make: Make, tool: Any, tmp_path: Path, convert: Any, errors: Any
) -> None:
    path = make(*(str(tmp_path / o) if o == "scans" else o for o in options))
    details = inspect(path).details
    assert isinstance(details, ImageDetails)
    assert details.embeddable is stays
    made = convert(path)
    assert errors(made.path) == []
    held = pydicom.dcmread(made.path)
    shown = tmp_path / "shown.pnm"
    assert tool("djpeg", "-pnm", "-outfile", shown, path).returncode == 0
    expected = np.asarray(Image.open(shown)).astype(int)
    decoded = np.asarray(Image.open(io.BytesIO(_coded(held)))).astype(int)
    difference = np.abs(decoded - expected)
    assert difference.max() == 0 if stays else difference.mean() < 2.5


def test_cmyk_and_ycck(tmp_path: Path, draw: Any, convert: Any, tool: Any) -> None:
    """Both inverted, as Adobe's marker says."""
    source = Image.fromarray(draw.colour(64, 96))
    adobe = tmp_path / "adobe.jpg"
    source.convert("CMYK").save(adobe, quality=92)
    ycck = tmp_path / "ycck.jpg"
    options = ("-colorspace", "CMYK", "-quality", "92", "-sampling-factor", "2x2")
    assert tool("convert", adobe, *options, ycck).returncode == 0
    for path in (adobe, ycck):
        held = pydicom.dcmread(convert(path).path)
        shown = np.asarray(Image.open(io.BytesIO(_coded(held)))).astype(int)
        assert held.PhotometricInterpretation == "YBR_FULL_422"
        assert np.abs(shown - np.asarray(source).astype(int)).mean() < 6, path


@pytest.mark.parametrize(
    ("marker", "precision"),
    [(0xC3, 8), (0xC1, 12), (0xC2, 12), (0xC5, 8), (0xC9, 12), (0xCB, 8), (0xCF, 8), (0xF7, 8)],
)
def test_the_rest_is_refused(marker: int, precision: int, tmp_path: Path, draw: Any) -> None:
    """Lossless, hierarchical, of 12 bits, and JPEG-LS."""
    frame = bytes((precision,)) + b"\0\x08\0\x08\1\1\x11\0"
    path = tmp_path / "rare.jpg"
    body = draw.segment(marker, frame) + draw.segment(0xDA, bytes(6))
    path.write_bytes(b"\xff\xd8" + body + b"\x12\xff\xd9")
    problem = inspect(path).problem
    assert problem is not None
    assert problem.code == "image-coding-unsupported"


@pytest.mark.parametrize("part", [0.02, 0.2, 0.5, 0.8, 0.99])
@pytest.mark.parametrize("options", [(), ("-progressive",), ("-arithmetic",)])
def test_none_is_sent_half_grey(part: float, options: tuple[str, ...], make: Make) -> None:
    path = make(*options)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])
    problem = inspect(path).problem
    assert problem is not None
    assert problem.code in {"image-truncated", "image-damaged", "source-unknown"}


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
@pytest.mark.parametrize(
    "options",
    [
        ("-sample", "1x1"),
        ("-sample", "2x2"),
        ("-sample", "4x2"),
        ("-grayscale",),
        ("-restart", "1"),
        ("-rgb",),
    ],
)
def test_nor_with_an_end_behind_the_half(
    part: float, options: tuple[str, ...], make: Make, convert: Any
) -> None:
    """Some programs end what they could not read to its end: decoders fill it with grey."""
    path = make(*options)
    whole = path.read_bytes()
    scan = whole.index(b"\xff\xda") + 14
    cut = whole[: scan + int((len(whole) - scan) * part)]
    path.write_bytes(cut.rstrip(b"\xff") + b"\xff\xd9")
    if options[1:] == ("4x2",):  # which FFmpeg does not know
        assert convert(path)
        return
    with pytest.raises(SourceError) as caught:
        convert(path)
    assert caught.value.problem.code == "image-damaged"


def _coded(held: pydicom.Dataset) -> bytes:
    return bytes(next(pydicom.encaps.generate_frames(held.PixelData, number_of_frames=1)))
