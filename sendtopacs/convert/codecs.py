"""Decodes compressed pixel data, one frame at a time (PS3.5 8.2, A.4).

pydicom finds the frames and runs the codecs: GDCM for JPEG, CharLS for JPEG-LS, OpenJPEG for JPEG 2000 and
HTJ2K. Samples come out as they went in; only lossy JPEG in YCbCr becomes RGB, as every viewer shows it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, BinaryIO

from sendtopacs.convert import jpeg
from sendtopacs.convert.jpeg2000 import is_reversible
from sendtopacs.model import sop
from sendtopacs.model.errors import ConversionError, SourceError
from sendtopacs.model.loading import load
from sendtopacs.model.problems import error

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LOSSY_JPEG = frozenset({sop.JPEG_BASELINE, sop.JPEG_EXTENDED})
_PLUGINS = (
    (sop.JPEG_FAMILY, "gdcm"),
    (sop.JPEG_LS_FAMILY, "pyjpegls"),
    (sop.JPEG_2000_FAMILY, "pylibjpeg"),
    (frozenset({sop.RLE_LOSSLESS}), "pydicom"),
)
_CODED_COLOUR = frozenset({"YBR_ICT", "YBR_RCT"})  # a codec's own, which it takes back itself


class Undecodable(ConversionError):
    """Pixel data that the codecs do not understand, or that is not what the header says."""

    def __init__(self, reason: object) -> None:
        super().__init__(error("dicom-undecodable", reason=reason))


@dataclass(frozen=True, slots=True)
class Pixels:
    """The Image Pixel Module (PS3.3 C.7.6.3), as far as decoding needs it."""

    Rows: int
    Columns: int
    SamplesPerPixel: int
    PhotometricInterpretation: str
    BitsAllocated: int
    BitsStored: int
    PixelRepresentation: int
    PlanarConfiguration: int = 0
    NumberOfFrames: int = 1
    extended_offsets: tuple[bytes, bytes] | None = None

    @property
    def native_bytes(self) -> int:
        """How long they are uncompressed."""
        samples = self.Rows * self.Columns * self.SamplesPerPixel * self.NumberOfFrames
        return samples * self.BitsAllocated // 8


@dataclass(frozen=True, slots=True)
class Frame:
    """A decoded frame: samples by pixel, little endian."""

    raw: bytes
    photometric_interpretation: str


def decoded(stream: BinaryIO, start: int, syntax_uid: str, pixels: Pixels) -> Iterator[Frame]:
    """Yield the frames of encapsulated pixel data whose first item is at `start`; raise Undecodable.

    `stream` is read while they are asked for. There are as many as the header says, or it is an error.
    """
    load("pydicom")
    if pixels.BitsAllocated not in (8, 16, 32) or not pixels.native_bytes:
        raise Undecodable(f"{pixels.Rows} x {pixels.Columns}, {pixels.BitsAllocated} bits")
    count = 0
    try:
        for found in _frames(stream, start, syntax_uid, pixels):
            count += 1
            if count > pixels.NumberOfFrames:
                break
            yield found
    except SourceError as failure:
        raise Undecodable(failure.problem.code) from failure
    except (ValueError, RuntimeError, NotImplementedError, AttributeError, EOFError) as failure:
        # what pydicom and the codecs raise; their messages may be long, and name nobody
        raise Undecodable(str(failure).strip().splitlines()[-1][:120] or type(failure).__name__) from failure
    if count != pixels.NumberOfFrames:
        raise Undecodable(f"{count} / {pixels.NumberOfFrames}")


def frame_is_lossy(stream: BinaryIO, start: int, syntax_uid: str, pixels: Pixels) -> bool:
    """Tell whether the coding of the first frame has lost something for sure."""
    if syntax_uid in _LOSSY_JPEG:
        return True
    if syntax_uid not in {sop.JPEG_LS_NEAR_LOSSLESS, sop.JPEG_2000, sop.HTJ2K}:
        return False
    coded = _first_frame(stream, start, pixels)
    if syntax_uid == sop.JPEG_LS_NEAR_LOSSLESS:
        scan = coded.find(b"\xff\xda")  # NEAR is behind the components (ISO/IEC 14495-1 C.2.3)
        place = scan + 5 + 2 * coded[scan + 4] if 0 <= scan < len(coded) - 8 else -1
        return 0 <= place < len(coded) and coded[place] > 0
    return is_reversible(coded) is False


def _first_frame(stream: BinaryIO, start: int, pixels: Pixels) -> bytes:
    load("pydicom")
    from pydicom.encaps import generate_frames  # noqa: PLC0415 - heavy

    stream.seek(start)
    found = generate_frames(
        stream, number_of_frames=pixels.NumberOfFrames, extended_offsets=pixels.extended_offsets
    )
    return bytes(next(found, b""))


def _frames(stream: BinaryIO, start: int, syntax_uid: str, pixels: Pixels) -> Iterator[Frame]:
    colour = pixels.PhotometricInterpretation
    if syntax_uid in sop.JPEG_FAMILY:
        header = jpeg.probe(io.BytesIO(_first_frame(stream, start, pixels)))
        if header.precision > 8 and syntax_uid == sop.JPEG_EXTENDED:
            yield from _twelve_bits(stream, start, pixels)
            return
        if pixels.SamplesPerPixel == 3:
            colour = _coded_colour(header, colour, syntax_uid)
    yield from _by_pydicom(stream, start, syntax_uid, replace(pixels, PhotometricInterpretation=colour))


def _coded_colour(header: jpeg.JpegHeader, said: str, syntax_uid: str) -> str:
    """Return the colour space that the coded data is in: where it says so itself, it is right."""
    said_ybr = said if said.startswith("YBR") else "YBR_FULL_422"
    if syntax_uid not in _LOSSY_JPEG:
        return said
    if header.adobe_transform is not None and not header.jfif:
        return said_ybr if header.adobe_transform else "RGB"
    if header.jfif:
        return said_ybr
    return "RGB" if bytes(header.component_ids).upper() == b"RGB" else said


def _by_pydicom(stream: BinaryIO, start: int, syntax_uid: str, pixels: Pixels) -> Iterator[Frame]:
    load("pydicom")
    from pydicom.pixels.decoders.base import get_decoder  # noqa: PLC0415 - heavy

    stream.seek(start)
    plugin = next(name for family, name in _PLUGINS if syntax_uid in family)
    lossy_jpeg = syntax_uid in _LOSSY_JPEG
    options: dict[str, Any] = {"decoding_plugin": plugin, **_options(pixels)}
    if syntax_uid in sop.JPEG_FAMILY or syntax_uid == sop.RLE_LOSSLESS:
        options["correct_unused_bits"] = False  # they may hold overlays
    decoder = get_decoder(syntax_uid)
    for array, described in decoder.iter_array(stream, raw=not lossy_jpeg, **options):
        yield _frame(array, str(described["photometric_interpretation"]), pixels)


def _options(pixels: Pixels) -> dict[str, Any]:
    options: dict[str, Any] = {
        "rows": pixels.Rows,
        "columns": pixels.Columns,
        "samples_per_pixel": pixels.SamplesPerPixel,
        "photometric_interpretation": pixels.PhotometricInterpretation,
        "bits_allocated": pixels.BitsAllocated,
        "bits_stored": pixels.BitsStored,
        "pixel_representation": pixels.PixelRepresentation,
        "number_of_frames": pixels.NumberOfFrames,
        "pixel_keyword": "PixelData",
    }
    if pixels.SamplesPerPixel > 1:
        options["planar_configuration"] = pixels.PlanarConfiguration
    if pixels.extended_offsets is not None:
        options["extended_offsets"] = pixels.extended_offsets
    return options


def _frame(array: NDArray[Any], colour: str, pixels: Pixels) -> Frame:
    """Give the samples the width that the header says, where they fit it."""
    import numpy as np  # noqa: PLC0415 - heavy

    wanted = np.dtype(f"<{'i' if pixels.PixelRepresentation else 'u'}{pixels.BitsAllocated // 8}")
    made = array.astype(wanted)
    if array.dtype.itemsize > wanted.itemsize and not np.array_equal(made, array):
        raise Undecodable(f"{array.dtype.itemsize * 8} / {pixels.BitsAllocated} bits")
    if colour == "YBR_FULL_422":
        colour = "YBR_FULL"  # every pixel has its own chrominance now
    return Frame(made.tobytes(), "RGB" if colour in _CODED_COLOUR else colour)


def _twelve_bits(stream: BinaryIO, start: int, pixels: Pixels) -> Iterator[Frame]:
    """Decode JPEG Extended of 12 bits, which GDCM can do and pydicom does not ask it for (3.0.2)."""
    load("numpy", "pydicom")
    import numpy as np  # noqa: PLC0415 - heavy
    from pydicom.encaps import generate_frames  # noqa: PLC0415

    if pixels.SamplesPerPixel != 1 or pixels.BitsAllocated != 16:
        raise Undecodable("12 bits")
    stream.seek(start)
    for coded in generate_frames(
        stream, number_of_frames=pixels.NumberOfFrames, extended_offsets=pixels.extended_offsets
    ):
        raw = _by_gdcm(bytes(coded), pixels)
        samples = np.frombuffer(raw, "<u2")
        if samples.size != pixels.Rows * pixels.Columns:
            raise Undecodable(f"{samples.size} / {pixels.Rows * pixels.Columns}")
        yield Frame(samples.tobytes(), pixels.PhotometricInterpretation)


def _by_gdcm(coded: bytes, pixels: Pixels) -> bytes:
    import gdcm  # noqa: PLC0415 - heavy

    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(coded)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((pixels.Columns, pixels.Rows, 1))
    image.SetDataElement(element)
    colour = gdcm.PhotometricInterpretation.GetPIType(pixels.PhotometricInterpretation)
    image.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(colour))
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(sop.JPEG_EXTENDED)))
    stored = pixels.BitsStored
    image.SetPixelFormat(gdcm.PixelFormat(1, 16, stored, stored - 1, pixels.PixelRepresentation))
    return bytes(image.GetBuffer().encode("utf-8", "surrogateescape"))
