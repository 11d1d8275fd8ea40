"""Makes the pixel data of a photo: a baseline JPEG's coded pixels untouched, or turned without loss.

PS3.5 8.2.1; PS3.3 C.7.6.3 (Image Pixel), C.7.6.1.1.5 (lossy compression), C.11.15 (ICC Profile).
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from sendtopacs.convert import icc, jpeg, jpeg_edit
from sendtopacs.convert.image_traits import PhotoWanted
from sendtopacs.convert.part10 import Bulk
from sendtopacs.convert.reading import file_chunks, reading
from sendtopacs.model.edits import Edits, size_after
from sendtopacs.model.errors import SourceError, SpoolError
from sendtopacs.model.files import disk_problem
from sendtopacs.model.loading import load
from sendtopacs.model.problems import Problem, note, warning

if TYPE_CHECKING:
    from sendtopacs.convert.image import Picture
    from sendtopacs.convert.image_coding import Loss

JPEG_METHOD = "ISO_10918_1"  # (0028,2114)


@dataclass(frozen=True, slots=True)
class PixelContent:
    """Pixel data and what describes it."""

    bulk: Bulk
    rows: int
    columns: int
    photometric_interpretation: str
    bits: int = 8  # stored; allocated are 8 or 16
    frames: int = 1
    compression_method: str = ""  # '' for what was compressed without loss, or not at all
    before: Loss | None = None  # what the source's own coding had lost, of what was coded anew
    derived: bool = False  # pixel values differ from the source's
    shown_range: tuple[int, int] | None = None  # least and greatest value of greys of sixteen bits
    icc_profile: bytes = b""
    captured: datetime | None = None  # when the camera says it was taken
    duration_ms: float = 0.0  # of this one frame of an animation
    durations_ms: tuple[float, ...] = ()  # of all of them
    frame_time_ms: float = 0.0
    frames_per_second: float = 0.0
    sample_aspect: Fraction = Fraction(1)  # width to height of a pixel
    warnings: tuple[Problem, ...] = ()

    @property
    def samples(self) -> int:
        """Samples per Pixel."""
        return 1 if self.photometric_interpretation == "MONOCHROME2" else 3

    @property
    def allocated_bits(self) -> int:
        """Bits Allocated."""
        return 8 if self.bits == 8 else 16

    @property
    def compression_ratio(self) -> float:
        """Uncompressed size to compressed."""
        full = self.rows * self.columns * self.samples * self.frames * self.allocated_bits // 8
        return full / max(self.bulk.length, 1)


def photo(
    path: Path, page: int, wanted: PhotoWanted, workspace: Path, checkpoint: Callable[[], None]
) -> PixelContent:
    """Prepare one page; raise SourceError where it is damaged, cut short or cannot be decoded.

    The content reads from `workspace` while it is written. Raises what `checkpoint` raises.
    """
    with reading(), path.open("rb") as stream:
        is_jpeg = stream.read(3) == b"\xff\xd8\xff"
        stream.seek(0)
        header = jpeg.probe(stream) if is_jpeg else None
    if header is None:
        return _converted(path, page, wanted)
    with reading():
        ranges = jpeg.ranges_to_embed(path, header)
    if header.sequential:
        _check_decodes(path, ranges)
    if not _coding_stays(header, wanted):
        return _converted(path, page, wanted)
    if header.embeddable and not wanted.edits.pixel_steps:
        chunks = (chunk for start, end in ranges for chunk in file_chunks(path, start, end))
        return _embedded(header, _jpeg_bulk(sum(end - start for start, end in ranges), chunks))
    stages = _stages(header, wanted.edits)
    if stages is None:
        return _converted(path, page, wanted)
    size = size_after(wanted.edits.steps, *header.upright_size)
    copied = workspace / "before.jpg"
    _copy(path, ranges, copied)
    bulk = _rearranged(copied, header, stages, size, checkpoint)
    if bulk is None:
        return _converted(path, page, wanted)
    edited = bool(wanted.edits.pixel_steps)
    said = (note("edit-without-loss"),) if edited else ()
    made = _embedded(header, bulk)
    return dataclasses.replace(made, rows=size[0], columns=size[1], derived=edited, warnings=said)


def _stages(header: jpeg.JpegHeader, edits: Edits) -> tuple[jpeg_edit.Stage, ...] | None:
    size, orientation = (header.rows, header.columns), header.exif.orientation
    return jpeg_edit.stages(size, header.sampling, orientation, edits.pixel_steps)


def _check_decodes(path: Path, ranges: tuple[tuple[int, int], ...]) -> None:
    """Raise SourceError where coded pixels are damaged or missing: nobody would see them in the archive."""
    load("av")
    from sendtopacs.convert import jpeg_check  # noqa: PLC0415 - brings the codecs

    jpeg_check.check_decodes(path, ranges)


def _coding_stays(header: jpeg.JpegHeader, wanted: PhotoWanted) -> bool:
    if wanted.lossless or not (header.embeddable or header.turnable):
        return False
    unwanted = {
        "MONOCHROME2": wanted.colour,
        "RGB": wanted.ybr or wanted.grey,
        "YBR_FULL_422": wanted.grey,
    }
    return not unwanted[header.colour]


def _embedded(header: jpeg.JpegHeader, bulk: Bulk) -> PixelContent:
    rows, columns = header.upright_size
    return PixelContent(
        bulk=bulk,
        rows=rows,
        columns=columns,
        photometric_interpretation=header.colour,
        compression_method=JPEG_METHOD,
        icc_profile=_profile(header),
        captured=header.exif.captured,
    )


def _rearranged(
    before: Path,
    header: jpeg.JpegHeader,
    stages: tuple[jpeg_edit.Stage, ...],
    size: tuple[int, int],
    checkpoint: Callable[[], None],
) -> Bulk | None:
    """Turn and crop the picture without loss; None where what is in it does not let itself be."""
    after = before.with_name("after.jpg")
    if not stages:  # turned until it was what it had been
        after = before
    elif not jpeg_edit.rearrange(before, after, stages, checkpoint):
        return None
    try:
        with reading(), after.open("rb") as stream:
            made = jpeg.probe(stream)
        kept = jpeg.ranges_to_embed(after, made)
    except SourceError:
        return None
    if (made.rows, made.columns) != size or not made.embeddable:
        return None
    start = jpeg.RGB_START if header.colour == "RGB" else b"\xff\xd8"
    (_, first_end), *rest = kept
    pieces = [(2, first_end), *rest]
    chunks = itertools.chain([start], *(file_chunks(after, a, b) for a, b in pieces))
    return _jpeg_bulk(len(start) + sum(b - a for a, b in pieces), chunks)


def _copy(path: Path, ranges: tuple[tuple[int, int], ...], target: Path) -> None:
    try:
        with target.open("xb") as stream:
            for start, end in ranges:
                stream.writelines(file_chunks(path, start, end))
    except OSError as failure:
        raise SpoolError(disk_problem(failure, target.parent)) from failure


def _profile(header: jpeg.JpegHeader) -> bytes:
    """Return the profile of colours, the file's ('acsp' at 36, RGB at 16: ICC.1 7.2) or the one it names."""
    profile = header.icc_profile
    if not profile and header.exif.adobe_rgb:
        profile = icc.adobe_rgb()
    known = profile[36:40] == b"acsp" and profile[16:20] == b"RGB "
    return profile if known and len(header.component_ids) == 3 else b""


def _converted(path: Path, page: int, wanted: PhotoWanted) -> PixelContent:
    from sendtopacs.convert import image  # noqa: PLC0415 - brings Pillow and numpy

    kept = image.Kept(wanted.sixteen_bits, colours=wanted.lossless)
    return _coded(image.read_picture(path, page, kept), wanted)


def converted_pages(path: Path, wanted: PhotoWanted) -> Iterator[PixelContent]:
    """Prepare all pages of a file, one after the other."""
    from sendtopacs.convert import image  # noqa: PLC0415 - brings Pillow and numpy

    kept = image.Kept(wanted.sixteen_bits, colours=wanted.lossless)
    for picture in image.read_pictures(path, kept):
        yield _coded(picture, wanted)


def still_photo(path: Path, at_s: float, wanted: PhotoWanted) -> PixelContent:
    """Prepare a picture of a video; raise SourceError where it cannot be decoded."""
    load("av")
    from sendtopacs.convert import image, video_still  # noqa: PLC0415 - loads the codecs
    from sendtopacs.convert.edited import MIXED_PX  # noqa: PLC0415 - likewise

    return _coded(image.Picture(video_still.still(path, at_s)), wanted, MIXED_PX)


def _coded(picture: Picture, wanted: PhotoWanted, beside_px: int = 0) -> PixelContent:
    from sendtopacs.convert import image_encode as encode  # noqa: PLC0415 - brings Pillow and numpy

    warnings = picture.warnings
    if wanted.edits.pixel_steps:
        from sendtopacs.convert.edited import edited  # noqa: PLC0415 - seldom needed

        picture = dataclasses.replace(picture, image=edited(picture.image, wanted.edits, beside_px))
        warnings = (*warnings, note("edit-coded-anew"))
    if wanted.grey and picture.image.mode == "RGB":
        warnings = (*warnings, warning("image-made-grey"))
    pixels = encode.in_samples(picture.image, colour=wanted.colour, grey=wanted.grey, deep=wanted.deep)
    if wanted.native:
        raw = encode.native_pixels(pixels)
        bulk = Bulk("PixelData", "OW", len(raw), (raw,))
    elif wanted.lossless:
        bulk = _one_fragment(encode.encode_jpeg_2000(pixels))
    else:
        bulk = _one_fragment(jpeg.strip(encode.encode_jpeg(pixels, wanted.quality)))
    return PixelContent(
        bulk=bulk,
        rows=pixels.height,
        columns=pixels.width,
        photometric_interpretation=_photometric(pixels.mode, wanted),
        bits=16 if pixels.mode.startswith("I;16") else 8,
        compression_method="" if wanted.lossless else JPEG_METHOD,
        before=picture.loss,
        shown_range=encode.value_range(picture.image),
        icc_profile=picture.icc_profile if pixels.mode == "RGB" else b"",
        derived=bool(warnings),
        captured=picture.captured,
        duration_ms=picture.duration_ms,
        warnings=warnings,
    )


def _photometric(mode: str, wanted: PhotoWanted) -> str:
    if mode != "RGB":
        return "MONOCHROME2"
    if wanted.native:
        return "RGB"
    return "YBR_RCT" if wanted.lossless else "YBR_FULL_422"


def _one_fragment(coded: bytes) -> Bulk:
    return _jpeg_bulk(len(coded), (coded,))


def _jpeg_bulk(length: int, chunks: Iterable[bytes]) -> Bulk:
    return Bulk("PixelData", "OB", length, chunks, encapsulated=True)
