"""The first frame of a DICOM file as a picture for a list, where what it is coded in can be decoded here.

PS3.3 C.7.6.3, C.11.2 (VOI LUT). Not for diagnosis: a window is applied, colours are not managed.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from sendtopacs.convert.dicom import read_layout
from sendtopacs.convert.image import quiet
from sendtopacs.model import sop
from sendtopacs.model.errors import SourceError
from sendtopacs.model.loading import load

VIDEO_START_BYTES = 8 << 20
"""As much of a video as its first frame is looked for in."""

_VIDEO = (
    *sop.VIDEO_SYNTAXES,
    "1.2.840.10008.1.2.4.104",
    "1.2.840.10008.1.2.4.105",
    "1.2.840.10008.1.2.4.106",
)
_HEVC = ("1.2.840.10008.1.2.4.107", "1.2.840.10008.1.2.4.108")
_FAILURES = (
    OSError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    RuntimeError,
    ArithmeticError,
    NotImplementedError,
    MemoryError,
    struct.error,
    zlib.error,
    SourceError,
)
"""What pydicom and its decoders raise for damaged files, and for those that nothing here decodes."""


def first_frame(path: Path, most_pixels: int) -> Image.Image | None:
    """Return it in mode L or RGB, or None where there is none."""
    load("pydicom")
    from pydicom import dcmread  # noqa: PLC0415 - heavy

    try:
        with quiet:
            if _deflated(path):
                return None
            header = dcmread(path, stop_before_pixels=True, force=True)
            rows, columns = int(header.get("Rows") or 0), int(header.get("Columns") or 0)
            if not 0 < rows * columns <= most_pixels:
                return None
            if header.file_meta.TransferSyntaxUID in _VIDEO:
                return None
            return _shown(_pixels(path, header), header)
    except _FAILURES:
        return None


def video_start(path: Path) -> bytes:
    """Return the beginning of the stream in a file that holds a video; b'' for any other."""
    load("pydicom")
    from pydicom import dcmread  # noqa: PLC0415 - heavy

    try:
        if _deflated(path):
            return b""
        with path.open("rb") as stream, quiet:
            header = dcmread(stream, stop_before_pixels=True, force=True)
            if header.file_meta.TransferSyntaxUID not in _VIDEO:
                return b""
            return _fragments(stream.read(VIDEO_START_BYTES))
    except _FAILURES:
        return b""


def _deflated(path: Path) -> bool:
    """Tell whether the data set is deflated: pydicom would inflate it without a bound."""
    with path.open("rb") as stream:
        return read_layout(stream).deflated


def _fragments(raw: bytes) -> bytes:
    """Return what stands in the items behind the table of offsets (PS3.5 A.4), as far as it is there."""
    position, found = 12, []  # behind tag, VR and length of the pixel data
    while raw[position : position + 4] == b"\xfe\xff\x00\xe0":
        (length,) = struct.unpack_from("<I", raw, position + 4)
        found.append(raw[position + 8 : position + 8 + length])
        position += 8 + length
    return b"".join(found[1:])


def _pixels(path: Path, header: Any) -> Any:
    """Decode the first frame, not by GDCM: it ends its process on some damaged files."""
    load("pydicom")
    from pydicom.pixels.decoders.base import get_decoder  # noqa: PLC0415
    from pydicom.pixels.utils import pixel_array  # noqa: PLC0415

    decoder = get_decoder(header.file_meta.TransferSyntaxUID)
    if decoder.is_native:
        return pixel_array(path, index=0)
    others = [name for name in decoder.available_plugins if name != "gdcm"]
    if not others:
        raise NotImplementedError("only GDCM decodes it")
    return pixel_array(path, index=0, decoding_plugin=others[0])


def _shown(pixels: Any, header: Any) -> Image.Image | None:
    photometric = str(header.get("PhotometricInterpretation"))
    if photometric == "PALETTE COLOR":
        return _by_palette(pixels, header)
    if pixels.ndim == 3:
        return Image.fromarray(_eight_bits(pixels, 0, (1 << int(header.BitsStored)) - 1))
    grey = _windowed(pixels, header)
    return Image.fromarray(255 - grey if photometric == "MONOCHROME1" else grey)


def _by_palette(pixels: Any, header: Any) -> Image.Image:
    load("pydicom")
    from pydicom.pixels.processing import apply_color_lut  # noqa: PLC0415

    colours = apply_color_lut(pixels, header)
    return Image.fromarray(_eight_bits(colours, 0, 65535 if colours.dtype.itemsize > 1 else 255))


def _windowed(pixels: Any, header: Any) -> Any:
    """Return eight bits by the file's first window, else from its darkest to its lightest value."""
    values = pixels.astype(np.float32) * float(header.get("RescaleSlope") or 1)
    values += float(header.get("RescaleIntercept") or 0)
    centre, width = (_first(header.get(name)) for name in ("WindowCenter", "WindowWidth"))
    if centre is None or width is None or width < 1:
        return _eight_bits(values, float(values.min()), float(values.max()))
    return _eight_bits(values, centre - width / 2, centre + width / 2)


def _first(value: Any) -> float | None:
    if value is None or value == "":
        return None
    return float(value if isinstance(value, int | float | str) else value[0])


def _eight_bits(values: Any, low: float, high: float) -> Any:
    scale = 255.0 / (high - low) if high > low else 0.0
    return np.clip((values.astype(np.float32) - low) * scale + 0.5, 0, 255).astype(np.uint8)
