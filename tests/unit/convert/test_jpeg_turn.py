"""Photos come out upright: without loss where whole blocks allow it, else coded anew."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jpeglib
import numpy as np
import pydicom
import pytest
from PIL import Image, ImageOps

from sendtopacs.convert import jpeg, jpeg_edit
from sendtopacs.convert.inspect import inspect
from sendtopacs.model.errors import Cancelled
from sendtopacs.model.items import ImageDetails

JPEGTRAN = {
    2: ("-flip", "horizontal"),
    3: ("-rotate", "180"),
    4: ("-flip", "vertical"),
    5: ("-transpose",),
    6: ("-rotate", "90"),
    7: ("-transverse",),
    8: ("-rotate", "270"),
}
KINDS: dict[str, dict[str, Any]] = {
    "4:4:4": {"subsampling": 0},
    "4:2:2": {"subsampling": 1},
    "4:2:0": {"subsampling": 2},
    "rgb": {"keep_rgb": True},
    "optimized": {"subsampling": 2, "optimize": True, "restart_marker_blocks": 3},
}


def _picture(draw: Any, kind: str, size: tuple[int, int]) -> Image.Image:
    pixels = draw.colour(*size)
    pixels[10:30, 20:50] = (200, 30, 90)  # nothing in it is symmetrical
    image = Image.fromarray(pixels)
    return image.convert("L") if kind == "grey" else image


def _photo(folder: Path, draw: Any, kind: str, orientation: int, size: tuple[int, int] = (96, 160)) -> Path:
    path = folder / f"{kind.replace(':', '')}-{orientation}.jpg"
    options = KINDS.get(kind, {})
    _picture(draw, kind, size).save(path, quality=88, exif=draw.exif(orientation), **options)
    return path


def _coded(path: Path) -> bytes:
    value = pydicom.dcmread(path).PixelData
    return bytes(next(pydicom.encaps.generate_frames(value, number_of_frames=1)))


@pytest.mark.parametrize("kind", [*KINDS, "grey"])
@pytest.mark.parametrize("orientation", JPEGTRAN)
def test_the_coefficients_are_those_of_jpegtran(
    kind: str, orientation: int, tmp_path: Path, draw: Any, convert: Any, tool: Any
) -> None:
    path = _photo(tmp_path, draw, kind, orientation)
    made = convert(path)
    ours, theirs = tmp_path / "ours.jpg", tmp_path / "theirs.jpg"
    ours.write_bytes(_coded(made.path))
    done = tool("jpegtran", "-perfect", "-copy", "none", *JPEGTRAN[orientation], "-outfile", theirs, path)
    assert done.returncode == 0, done.stderr
    a, b = jpeglib.read_dct(str(ours)), jpeglib.read_dct(str(theirs))
    for plane in ("Y", "Cb", "Cr"):
        assert np.array_equal(getattr(a, plane), getattr(b, plane)), plane
    tables = [[p.qt[n] for n in p.quant_tbl_no] for p in (a, b)]
    assert np.array_equal(*tables)
    assert np.array_equal(np.asarray(Image.open(ours)), np.asarray(Image.open(theirs)))


@pytest.mark.parametrize("size", [(96, 160), (61, 83), (96, 83), (61, 160)])
@pytest.mark.parametrize("kind", [*KINDS, "grey"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_upright(
    kind: str, orientation: int, size: tuple[int, int], tmp_path: Path, draw: Any, convert: Any
) -> None:
    path = _photo(tmp_path, draw, kind, orientation, size)
    held = pydicom.dcmread(convert(path).path)
    with Image.open(path) as source:
        upright = np.asarray(ImageOps.exif_transpose(source)).astype(int)
    shown = np.asarray(Image.open(io.BytesIO(_coded(Path(held.filename))))).astype(int)
    assert (held.Rows, held.Columns) == upright.shape[:2]
    assert np.abs(shown - upright).mean() < 2.5
    assert held.PhotometricInterpretation in (
        {"grey": ["MONOCHROME2"], "rgb": ["RGB", "YBR_FULL_422"]}.get(kind, ["YBR_FULL_422"])
    )


@pytest.mark.parametrize(
    ("size", "orientation", "turned"),
    [
        ((96, 160), 6, True),
        ((96, 168), 6, True),  # only the height of the source is reversed
        ((100, 160), 6, False),
        ((100, 160), 8, True),
        ((100, 160), 2, True),
        ((96, 168), 2, False),
        ((96, 168), 3, False),
        ((97, 161), 5, True),  # a transposition reverses nothing
        ((97, 160), 7, False),
    ],
)
def test_only_whole_blocks_are_moved(
    size: tuple[int, int], orientation: int, turned: bool, tmp_path: Path, draw: Any
) -> None:
    path = _photo(tmp_path, draw, "4:2:0", orientation, size)
    details = inspect(path).details
    assert isinstance(details, ImageDetails)
    assert details.embeddable is turned


def test_what_is_turned_is_valid_and_carries_nothing_else(
    tmp_path: Path, draw: Any, convert: Any, errors: Callable[[Path], list[str]]
) -> None:
    for kind in (*KINDS, "grey"):
        made = convert(_photo(tmp_path, draw, kind, 6))
        assert errors(made.path) == []
        assert b"SECRET" not in made.path.read_bytes()
        coded = _coded(made.path)
        assert coded[2:4] == (b"\xff\xee" if kind == "rgb" else b"\xff\xdb")
        assert made.warnings == ()
    assert not [p for p in tmp_path.iterdir() if p.name.endswith(".work")]


def test_a_true_4_1_1(tmp_path: Path, draw: Any, convert: Any, tool: Any) -> None:
    bitmap, path = tmp_path / "a.ppm", tmp_path / "a.jpg"
    Image.fromarray(draw.colour(64, 128)).save(bitmap)
    assert tool("cjpeg", "-sample", "4x1", "-outfile", path, bitmap).returncode == 0
    coded = path.read_bytes()
    exif = draw.segment(0xE1, b"Exif\0\0" + draw.exif(3)[6:])
    path.write_bytes(coded[:2] + exif + coded[2:])
    details = inspect(path).details
    assert isinstance(details, ImageDetails)
    assert details.embeddable
    shown = np.asarray(Image.open(io.BytesIO(_coded(convert(path).path))))
    whole = np.asarray(Image.open(io.BytesIO(coded)))
    assert np.abs(shown.astype(int) - whole[::-1, ::-1].astype(int)).mean() < 3


def test_damage_that_ends_the_worker_harms_nobody(tmp_path: Path, draw: Any) -> None:
    broken, target = tmp_path / "before.jpg", tmp_path / "after.jpg"
    broken.write_bytes(b"\xff\xd8" + draw.segment(0xDB, bytes(3)) + b"\xff\xd9")
    assert not jpeg_edit.rearrange(broken, target, (jpeg_edit.Stage(6),), lambda: None)
    assert not jpeg_edit.rearrange(tmp_path / "missing.jpg", target, (jpeg_edit.Stage(6),), lambda: None)


def test_cancelling_ends_the_worker(tmp_path: Path, draw: Any) -> None:
    path = _photo(tmp_path, draw, "4:2:0", 6, (1600, 1600))
    plain, calls = tmp_path / "plain.jpg", 0
    plain.write_bytes(jpeg.strip(path.read_bytes()))

    def checkpoint() -> None:
        nonlocal calls
        calls += 1
        raise Cancelled

    started = time.monotonic()
    with pytest.raises(Cancelled):
        jpeg_edit.rearrange(plain, tmp_path / "after.jpg", (jpeg_edit.Stage(6),), checkpoint)
    assert time.monotonic() - started < 1


def test_what_the_worker_cannot_do_is_coded_anew(
    tmp_path: Path, draw: Any, convert: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jpeg_edit, "rearrange", lambda *_: False)
    path = _photo(tmp_path, draw, "4:2:0", 6)
    held = pydicom.dcmread(convert(path).path)
    assert (held.Rows, held.Columns) == (160, 96)


def test_a_second_picture_and_a_film_behind_the_photo_stay_behind(
    tmp_path: Path, draw: Any, convert: Any
) -> None:
    """As phones write them: MPF's second image, and the video of a motion photo."""
    photo = _photo(tmp_path, draw, "4:2:0", 1)
    mpf = draw.segment(0xE2, b"MPF\0" + b"MM\0*\0\0\0\x08" + bytes(60))
    second = draw.jpeg(Image.fromarray(draw.grey(32, 32)))
    film = (24).to_bytes(4, "big") + b"ftypmp42" + bytes(12) + b"SECRETFILM" + os.urandom(4000)
    coded = photo.read_bytes()
    for trailing in (second, film, second + film, b"\0" * 7):
        photo.write_bytes(coded[:2] + mpf + coded[2:] + trailing)
        os.utime(photo, ns=(1, time.time_ns()))
        fragment = _coded(convert(photo).path)
        assert fragment.rstrip(b"\0") == jpeg.strip(coded)
