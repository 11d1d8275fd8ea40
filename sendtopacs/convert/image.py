"""Reads images with Pillow: what they are, and their pixels upright, in eight bits or sixteen, in sRGB.

PS3.5 8.2.1. A picture has no orientation, transparency or palette in DICOM, therefore these are applied.
"""

from __future__ import annotations

import contextlib
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import BinaryIO

from PIL import Image, UnidentifiedImageError
from PIL.ImageFile import ImageFile

from sendtopacs.convert.exif import capture_time, read_exif
from sendtopacs.convert.image_coding import (
    Loss,
    deep_greys,
    has_deep_greys,
    is_float_tiff,
    is_lossy,
    loss,
    named_profile,
    reduction,
)
from sendtopacs.convert.image_colours import converted, over_white, own_profile
from sendtopacs.convert.limits import check_frames, check_size
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import ImageDetails
from sendtopacs.model.problems import Problem, error, warning

FORMATS = ("JPEG", "PNG", "BMP", "GIF", "TIFF", "WEBP", "JPEG2000", "PPM", "AVIF", "HEIF")
"""What is tried; others of Pillow's run programs of the system, or have no mark of their own."""

_FAILURES = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    MemoryError,
    struct.error,
    zlib.error,
)
"""What Pillow's readers raise on damaged files."""

_JPEGS = ("JPEG", "MPO")
_EXIF_MARK = b"Exif\0\0"
_ANIMATED = frozenset({"GIF", "WEBP", "PNG", "AVIF"})
_PAGED = _ANIMATED | {"TIFF", "HEIF"}
_GREY = frozenset({"1", "L", "LA"})
_REDUCED = 0x00FE  # TIFF NewSubfileType; bit 0: a smaller copy of another page
_ORIENTATION, _EXIF_FOLDER, _DATE_TIME_ORIGINAL, _OFFSET_TIME_ORIGINAL = 0x0112, 0x8769, 0x9003, 0x9011
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded page: mode L or RGB, or I;16 where sixteen bits were asked for and are there."""

    image: Image.Image
    captured: datetime | None = None
    duration_ms: float = 0.0  # of a frame that moves on
    icc_profile: bytes = b""  # which its values mean; none: sRGB
    loss: Loss | None = None  # what the file's coding has lost; None: nothing
    warnings: tuple[Problem, ...] = ()


def inspect_image(path: Path) -> ImageDetails:
    """Read an image's header; raise SourceError where it cannot be used."""
    with opened(path) as image:
        pages = _pages(image)
        animated = len(pages) > 1 and image.format in _ANIMATED
        found = [_page_kind(image, page) for page in (pages[:1] if animated else pages)]
        kinds, remarks = zip(*found, strict=True)
        rows, columns, grey, bits = kinds[0]
        if animated:
            check_frames(rows, columns, len(pages))
        return ImageDetails(
            image.format or "",
            rows,
            columns,
            pages=len(pages),
            bits=bits,
            grey=grey and not animated,
            lossless=not is_lossy(image),
            animated=animated,
            uniform=len(set(kinds)) == 1,
            reduced=next(filter(None, remarks), ""),
            captured=_captured(image),
        )


def _page_kind(image: ImageFile, page: int) -> tuple[tuple[int, int, bool, int], str]:
    """Return rows, columns, whether it is grey, and bits of a page; and what will be lost of it."""
    image.seek(page)
    columns, rows = _upright_size(image)
    check_size(rows, columns)
    if image.mode == "F":
        raise SourceError(error("image-float"))
    deep = has_deep_greys(image)
    grey = image.mode in _GREY or (image.mode == "I" and not deep)
    return (rows, columns, grey, 16 if deep else 8), reduction(image)


@dataclass(frozen=True, slots=True)
class Kept:
    """What of a picture is not made into eight bits of sRGB."""

    sixteen_bits: bool = False
    colours: bool = False  # its own, with their profile


def read_picture(path: Path, page: int = 0, kept: Kept | None = None) -> Picture:
    """Decode one page, turned upright; raise SourceError where it cannot be decoded."""
    with opened(path) as image:
        return _picture(image, _pages(image)[page], kept or Kept())


def read_pictures(path: Path, kept: Kept) -> Iterator[Picture]:
    """Decode all pages, one after the other: a frame of an animation needs those before it."""
    with opened(path) as image:
        for page in _pages(image):
            yield _picture(image, page, kept)


def _picture(image: ImageFile, page: int, kept: Kept) -> Picture:
    image.seek(page)
    columns, rows = _upright_size(image)
    check_size(rows, columns)
    turned = orientation(image)  # before it is decoded, as whoever looked at it took it
    lost, reduced, deep = loss(image), reduction(image), has_deep_greys(image)
    named = named_profile(image)
    image.load()
    if named:
        image.info["icc_profile"] = named
    captured = _captured(image)
    duration = image.info.get("duration", 0)
    upright = _upright(image, turned)
    if deep:
        upright = deep_greys(image, upright)
    profile = own_profile(upright) if kept.colours else b""
    if profile:
        upright = upright.copy()
        del upright.info["icc_profile"]
    made, problems = converted(upright, kept.sixteen_bits)
    return Picture(
        made,
        captured,
        duration_ms=float(duration) if isinstance(duration, int | float) else 0.0,
        icc_profile=profile,
        loss=lost,
        warnings=problems if reduced in {"", *(p.code for p in problems)} else (*problems, warning(reduced)),
    )


def as_meant(image: ImageFile) -> Image.Image:
    """Return an opened picture with its greys the right way round, and white where it is transparent."""
    if has_deep_greys(image):
        return deep_greys(image, image)
    return over_white(image) if image.has_transparency_data else image


def check_decodes(path: Path) -> None:
    """Decode a JPEG at an eighth of its size; raise SourceError where that fails."""
    with opened(path) as image:
        image.draft(image.mode, (max(image.width // 8, 1), max(image.height // 8, 1)))
        image.load()


@contextlib.contextmanager
def opened(path: Path) -> Iterator[ImageFile]:
    with quiet:
        try:
            # A stream, since Pillow maps what it knows by name, and a map dies with a pulled stick.
            with path.open("rb") as stream, _opened(stream) as image:
                yield image
        except FileNotFoundError as failure:
            raise SourceError(error("source-missing")) from failure
        except _FAILURES as failure:
            raise SourceError(_reading_problem(failure)) from failure


def _opened(stream: BinaryIO) -> ImageFile:
    try:
        return Image.open(stream, formats=_available())
    except UnidentifiedImageError as failure:
        known = is_float_tiff(stream)
        raise SourceError(error("image-float" if known else "image-unidentified")) from failure


def _reading_problem(failure: Exception) -> Problem:
    if isinstance(failure, OSError) and failure.errno:
        return error("source-unreadable", reason=failure.strerror or failure)
    if isinstance(failure, EOFError) or "truncated" in str(failure):
        return error("image-truncated")
    return error("image-damaged")


@cache
def _available() -> list[str]:
    """Return those of FORMATS that this Pillow can read."""
    from pillow_heif import register_heif_opener  # noqa: PLC0415 - heavy, and seldom needed

    Image.MAX_IMAGE_PIXELS = None  # check_size holds the limit, before anything is decoded
    register_heif_opener()
    Image.init()
    return [name for name in FORMATS if name in Image.OPEN]


class _Quiet:
    """Mutes libraries' remarks on odd files while any thread reads one; the filters are the process's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._depth = 0
        self._saved = warnings.catch_warnings()

    def __enter__(self) -> None:
        with self._lock:
            if self._depth == 0:
                self._saved = warnings.catch_warnings()
                self._saved.__enter__()
                warnings.simplefilter("ignore")
            self._depth += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._depth -= 1
            if self._depth == 0:
                self._saved.__exit__(None, None, None)


quiet = _Quiet()


def _pages(image: ImageFile) -> list[int]:
    """Return the frames that are pages; of a HEIF file the one that it calls its primary comes first."""
    if image.format not in _PAGED:
        return [0]
    count = int(getattr(image, "n_frames", 1))
    if image.format == "HEIF":  # as it is opened
        primary = image.tell()
        return sorted(range(count), key=lambda frame: frame != primary)
    if image.format != "TIFF" or count == 1:
        return list(range(count))
    return [frame for frame in range(count) if not _reduced(image, frame)] or [0]


def _reduced(image: ImageFile, frame: int) -> bool:
    image.seek(frame)
    return bool(int(getattr(image, "tag_v2", {}).get(_REDUCED, 0)) & 1)


def _upright_size(image: ImageFile) -> tuple[int, int]:
    columns, rows = image.size
    return (rows, columns) if orientation(image) > 4 else (columns, rows)


def _upright(image: ImageFile, turned: int) -> Image.Image:
    turn = _TURNS.get(turned)
    return image if turn is None else image.transpose(turn)


def orientation(image: ImageFile) -> int:
    """Return how an opened picture is turned to be upright, in EXIF's words; ask before it is decoded.

    A JPEG's is what `jpeg.probe` finds: Pillow would take XMP's, too, and what is edited, shown and sent has
    to be one picture.
    """
    if image.format in _JPEGS:
        exif = image.info.get("exif", b"")
        return read_exif(exif[len(_EXIF_MARK) :]).orientation if exif.startswith(_EXIF_MARK) else 1
    if image.format == "TIFF":  # Pillow turns it itself
        return 1
    # The base class's: that of PNG decodes the whole picture to look behind it.
    found = Image.Image.getexif(image).get(_ORIENTATION, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _captured(image: Image.Image) -> datetime | None:
    folder = Image.Image.getexif(image).get_ifd(_EXIF_FOLDER)  # the base class's, as above
    taken, offset = (folder.get(tag, "") for tag in (_DATE_TIME_ORIGINAL, _OFFSET_TIME_ORIGINAL))
    return capture_time(taken, offset) if isinstance(taken, str) and isinstance(offset, str) else None
