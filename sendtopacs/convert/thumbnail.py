"""Small pictures of sources for a list: cheap, upright, never in the way of sending.

A photo's comes from its EXIF thumbnail where that is large enough, else from a decoder that skips detail; a
video's and a DICOM file's is its first frame, a PDF's its first page. What has none is shown by its kind.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import Kind
from sendtopacs.model.loading import load

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream
    from PIL.Image import Image, Transpose

MOST_PIXELS = 200_000_000
"""A larger picture gets no thumbnail: decoding it would cost more memory than a list may."""

_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH = 0x0201, 0x0202
_EXIF_START = 6  # 'Exif', NUL, NUL: offsets count from behind it
_EXIF_TURNS = {
    2: "MIRROR",
    3: "HALF",
    4: "FLIP",
    5: "TRANSPOSE",
    6: "CLOCKWISE",
    7: "ANTI_TRANSPOSE",
    8: "COUNTER_CLOCKWISE",
}


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """An RGB picture, 8 bits a sample, rows without padding."""

    rows: int
    columns: int
    pixels: bytes  # rows * columns * 3


def thumbnail(
    path: Path,
    kind: Kind,
    size_px: int,
    checkpoint: Callable[[], None] = lambda: None,
    password: str = "",
) -> Thumbnail | None:
    """Return a picture that fits into a square of `size_px`, or None where there is none to be had.

    Raises nothing for a damaged file, since whoever converts it says what is wrong; only what `checkpoint`
    does.
    """
    if kind is Kind.PHOTO:
        return _photo(path, size_px)
    if kind is Kind.VIDEO:
        return _video(path, size_px)
    if kind is Kind.PDF:
        return _pdf(path, size_px, checkpoint, password)
    return _dicom(path, size_px) if kind is Kind.DICOM else None


def _photo(path: Path, size_px: int) -> Thumbnail | None:
    from sendtopacs.convert import image as images  # noqa: PLC0415 - brings Pillow and numpy

    try:
        with images.opened(path) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            turn = _turns().get(_EXIF_TURNS.get(images.orientation(image), ""))
            small = _embedded(image, size_px)
            if small is None:
                image.draft("RGB", (size_px, size_px))
                small = images.as_meant(image)
            return fit(small.transpose(turn) if turn is not None else small, size_px)
    except SourceError:
        return None


def _embedded(image: Image, size_px: int) -> Image | None:
    """Return the EXIF thumbnail if it shows the same picture and is no smaller than wanted."""
    from PIL import ExifTags  # noqa: PLC0415
    from PIL import Image as PIL_Image  # noqa: PLC0415

    ifd = image.getexif().get_ifd(ExifTags.IFD.IFD1)
    block = image.info.get("exif", b"")
    offset, length = ifd.get(_THUMBNAIL_OFFSET), ifd.get(_THUMBNAIL_LENGTH)
    if not isinstance(offset, int) or not isinstance(length, int):
        return None
    try:
        small = PIL_Image.open(io.BytesIO(block[_EXIF_START + offset : _EXIF_START + offset + length]))
        small.load()
    except (OSError, SyntaxError, ValueError):
        return None
    # Cameras pad theirs to 4:3 with black bars, and editors forget to turn or renew it.
    same_shape = abs(small.width / small.height - image.width / image.height) < 0.02
    return small if same_shape and max(small.size) >= size_px else None


def _turns() -> dict[str, Transpose]:
    """Return how Pillow makes upright what is turned in the words of video_facts.Turn."""
    from PIL.Image import Transpose  # noqa: PLC0415

    return {
        "MIRROR": Transpose.FLIP_LEFT_RIGHT,
        "HALF": Transpose.ROTATE_180,
        "FLIP": Transpose.FLIP_TOP_BOTTOM,
        "TRANSPOSE": Transpose.TRANSPOSE,
        "CLOCKWISE": Transpose.ROTATE_270,
        "ANTI_TRANSPOSE": Transpose.TRANSVERSE,
        "COUNTER_CLOCKWISE": Transpose.ROTATE_90,
    }


def fit(image: Image, size_px: int) -> Thumbnail:
    """Return a picture of any kind, which may be changed, within a square."""
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        image = _scaled_to_8_bits(image)
    rgb = image if image.mode == "RGB" else image.convert("RGB")
    rgb.thumbnail((size_px, size_px))
    return Thumbnail(rgb.height, rgb.width, rgb.tobytes())


def _scaled_to_8_bits(image: Image) -> Image:
    """Spread what grey values there are over 8 bits; Pillow itself would clip them."""
    grey = image.convert("F")
    low, high = grey.getextrema()
    assert isinstance(low, float)
    assert isinstance(high, float)
    factor = 255 / (high - low) if high > low else 0.0
    return grey.point(lambda value: value * factor - low * factor).convert("L")


def still_thumbnail(path: Path, size_px: int, at_s: float) -> Thumbnail | None:
    """Return the picture of a video at a time likewise."""
    load("av")
    from sendtopacs.convert.video_still import still  # noqa: PLC0415 - brings av

    try:
        return fit(still(path, at_s), size_px)
    except (SourceError, OSError, ValueError):
        return None


def _video(path: Path, size_px: int) -> Thumbnail | None:
    load("av")
    from sendtopacs.convert.video_open import open_video  # noqa: PLC0415 - brings av

    try:
        with open_video(path) as (container, stream):
            return _first_frame(container, stream, size_px)
    except (SourceError, OSError, ValueError):
        return None


def _first_frame(container: InputContainer, stream: VideoStream, size_px: int) -> Thumbnail | None:
    from sendtopacs.convert.video_open import describe_frame  # noqa: PLC0415 - brings av

    stream.thread_type = "NONE"
    for frame in container.decode(stream):
        image = frame.to_image()  # type: ignore[no-untyped-call]
        turn = _turns().get(describe_frame(frame, stream).turn.name)
        return fit(image.transpose(turn) if turn is not None else image, size_px)
    return None


def _pdf(path: Path, size_px: int, checkpoint: Callable[[], None], password: str) -> Thumbnail | None:
    from sendtopacs.convert import pdf_pages  # noqa: PLC0415 - seldom needed

    drawn = pdf_pages.thumbnail(path, size_px, checkpoint, password)
    return Thumbnail(*drawn) if drawn is not None else None


def _dicom(path: Path, size_px: int) -> Thumbnail | None:
    from sendtopacs.convert import dicom_picture  # noqa: PLC0415 - brings pydicom and numpy

    image = dicom_picture.first_frame(path, MOST_PIXELS)
    if image is not None:
        return fit(image, size_px)
    start = dicom_picture.video_start(path)
    if not start:
        return None
    load("av")
    from sendtopacs.convert.video_open import open_start  # noqa: PLC0415 - brings av

    try:
        with open_start(start) as (container, stream):
            return _first_frame(container, stream, size_px)
    except (SourceError, OSError, ValueError):
        return None
