"""What the coding of an image file means for its pixels: what it has lost, and what Pillow makes of it.

PS3.3 C.7.6.1.1.5 (lossy compression); TIFF 6.0; ISO/IEC 15444-1.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from PIL import Image
from PIL.ImageFile import ImageFile
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from sendtopacs.convert import icc
from sendtopacs.convert.jpeg2000 import bits, is_reversible

SIXTEEN = frozenset({"I;16", "I;16L", "I;16B", "I;16N"})
"""Modes of greys with sixteen bits."""

_LOSSLESS = frozenset({"PNG", "BMP", "GIF", "PPM"})
_LOSSY_TIFF = frozenset({"jpeg", "tiff_jpeg", "webp"})
_METHODS = {"JPEG": "ISO_10918_1", "JPEG2000": "ISO_15444_1", "HEIF": "ISO_23008_2"}
"""Defined terms of (0028,2114); WebP and AVIF have none."""

_HEADER_BYTES = 1 << 20  # of a JP2 file, with its colour profile and other boxes before the picture
_BOXES_BYTES = 1 << 16  # of an AVIF file, where the description of its pictures is
_STRIPS, _TILES = 279, 325  # TIFF StripByteCounts, TileByteCounts
_BITS_PER_SAMPLE, _PHOTOMETRIC, _SAMPLE_FORMAT = 258, 262, 339
_SIGNED, _FLOAT = 2, 3
_NAMING = frozenset({"JPEG", "HEIF", "AVIF"})  # what names colours without a profile
_EXIF_FOLDER, _INTEROPERABILITY = 0x8769, 0xA005  # the second lies within the first


@dataclass(frozen=True, slots=True)
class Loss:
    """What a lossy coding did to a picture before it came to us."""

    method: str  # of (0028,2114); '' where that has no term for it
    ratio: float  # uncompressed size to compressed


def is_lossy(image: ImageFile) -> bool:
    """Tell whether the file's coding may have lost something."""
    match image.format:
        case "TIFF":
            return image.info.get("compression") in _LOSSY_TIFF
        case "WEBP":
            return _bytes_at(image, 12, 4) != b"VP8L"
        case "JPEG2000":
            return not is_reversible(_bytes_at(image, 0, _HEADER_BYTES))
    return image.format not in _LOSSLESS


def loss(image: ImageFile) -> Loss | None:
    """Return what the coding of the current page has lost; None for nothing. Asked before it is decoded."""
    if not is_lossy(image):
        return None
    method = _METHODS.get(image.format or "", "")
    if image.format == "TIFF" and image.info.get("compression") != "webp":
        method = _METHODS["JPEG"]
    full = image.width * image.height * len(image.getbands()) * (2 if image.mode in SIXTEEN else 1)
    return Loss(method, full / max(_coded_bytes(image), 1))


def _coded_bytes(image: ImageFile) -> int:
    """Return how long the current page is in the file; of an animation each frame has its share."""
    tags = getattr(image, "tag_v2", {})
    for tag in (_STRIPS, _TILES):
        if tag in tags:
            counts = tags[tag]
            return sum(counts) if isinstance(counts, tuple) else int(counts)
    if image.fp is None:
        return 0
    place = image.fp.tell()
    size = image.fp.seek(0, 2)
    image.fp.seek(place)
    return size // max(int(getattr(image, "n_frames", 1)), 1)


def _bytes_at(image: ImageFile, start: int, length: int) -> bytes:
    if image.fp is None:
        return b""
    place = image.fp.tell()
    image.fp.seek(start)
    found = bytes(image.fp.read(length))
    image.fp.seek(place)
    return found


def has_deep_greys(image: ImageFile) -> bool:
    """Tell whether the greys have sixteen bits, none of which need be lost."""
    return image.mode in SIXTEEN or (image.mode == "I" and (image.format == "PPM" or _is_signed(image)))


def reduction(image: ImageFile) -> str:
    """Return the code of what of this page nothing here can hold, '' for nothing; asked before it is read."""
    if image.mode == "I" and not has_deep_greys(image):
        return "image-windowed"
    return "image-colours-reduced" if _has_deep_colours(image) else ""


def _has_deep_colours(image: ImageFile) -> bool:
    """Tell whether colours have more than eight bits, of which Pillow reads eight."""
    colours = image.mode in ("RGB", "RGBA", "RGBX", "CMYK")
    return colours and _DEEP_COLOURS.get(image.format or "", _never)(image)


def _never(_: ImageFile) -> bool:
    return False


def _in_raw_mode(image: ImageFile) -> bool:
    return any("16" in str(tile[3]) for tile in image.tile)


def _in_largest_value(image: ImageFile) -> bool:
    return any(isinstance(tile[3], tuple) and int(tile[3][1]) > 255 for tile in image.tile)


def _in_codestream(image: ImageFile) -> bool:
    return bits(_bytes_at(image, 0, _HEADER_BYTES)) > 8


def _in_heif(image: ImageFile) -> bool:
    return int(image.info.get("bit_depth", 8)) > 8


def _in_avif(image: ImageFile) -> bool:
    """Read high_bitdepth of the AV1 Codec Configuration (AV1-ISOBMFF 2.3)."""
    head = _bytes_at(image, 0, _BOXES_BYTES)
    box = head.find(b"av1C")
    return 0 <= box < len(head) - 6 and bool(head[box + 6] & 0x40)


_DEEP_COLOURS: dict[str, Callable[[ImageFile], bool]] = {
    "PNG": _in_raw_mode,
    "TIFF": _in_raw_mode,
    "PPM": _in_largest_value,
    "JPEG2000": _in_codestream,
    "HEIF": _in_heif,
    "AVIF": _in_avif,
}


def deep_greys(image: ImageFile, upright: Image.Image) -> Image.Image:
    """Return greys of sixteen bits as they are meant: without a sign, and 0 for black."""
    values = np.asarray(upright)
    if image.mode == "I":
        values = values + (1 << 15) if _is_signed(image) else values
        return Image.fromarray(values.astype(np.uint16))
    if image.format == "TIFF" and _tag(image, _PHOTOMETRIC, 1) == 0:  # WhiteIsZero, which Pillow leaves so
        largest = (1 << int(_tag(image, _BITS_PER_SAMPLE, 16))) - 1
        return Image.fromarray((largest - values).astype(np.uint16))
    return upright


def _is_signed(image: ImageFile) -> bool:
    form, bits = _tag(image, _SAMPLE_FORMAT, 1), _tag(image, _BITS_PER_SAMPLE, 1)
    return image.format == "TIFF" and (form, bits) == (_SIGNED, 16)


def _tag(image: ImageFile, tag: int, default: int) -> int:
    value = getattr(image, "tag_v2", {}).get(tag, default)
    return int(value[0] if isinstance(value, tuple) else value)


def is_float_tiff(stream: BinaryIO) -> bool:
    """Tell whether a TIFF that Pillow does not open holds floating point values (SampleFormat 3)."""
    stream.seek(0)
    head = stream.read(16)
    try:
        folder = ImageFileDirectory_v2(head[:8] if head[2:3] in (b"*", b"\0") and head[3:4] != b"+" else head)
        stream.seek(folder.next)
        folder.load(stream)
        found = folder.get(_SAMPLE_FORMAT, ())
    except (OSError, SyntaxError, ValueError, TypeError, LookupError, struct.error):
        return False
    return _FLOAT in (found if isinstance(found, tuple) else (found,))


def named_profile(image: ImageFile) -> bytes:
    """Return the profile of colours that a picture without one names; b'' for sRGB, and where it has one.

    Asked before it is decoded.
    """
    known = image.format in _NAMING and image.mode in ("RGB", "RGBA")
    if not known or image.info.get("icc_profile"):
        return b""
    if _primaries(image) == icc.DISPLAY_P3_PRIMARIES:
        return icc.display_p3()
    exif = image.getexif()
    if _INTEROPERABILITY not in exif.get_ifd(_EXIF_FOLDER):  # older versions of Pillow raise a KeyError then
        return b""
    index = exif.get_ifd(_INTEROPERABILITY).get(1, "")
    return icc.adobe_rgb() if isinstance(index, str) and index.startswith("R03") else b""


def _primaries(image: ImageFile) -> int:
    """Return the number of the colour primaries that a HEIC or AVIF file names; 0 for none."""
    if image.format == "HEIF":
        return int(image.info.get("nclx_profile", {}).get("color_primaries", 0))
    head = _bytes_at(image, 0, _BOXES_BYTES) if image.format == "AVIF" else b""
    box = head.find(b"colrnclx")
    return int.from_bytes(head[box + 8 : box + 10], "big") if box >= 0 else 0
