"""Tells what a file is, by its content, and whether it can be sent; reads headers only.

A file that cannot be used is an item with a problem: nothing is raised, since one bad file must not stop
the rest of a folder.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sendtopacs.convert import documents, zipped
from sendtopacs.convert.image_traits import content_class
from sendtopacs.convert.limits import check_size
from sendtopacs.convert.reading import check_unchanged, reading, source_file
from sendtopacs.model import sop
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import (
    Details,
    DicomDetails,
    DocumentDetails,
    FileChoice,
    ImageDetails,
    Kind,
    SourceFile,
    SourceItem,
)
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.model.profile import ConversionProfile

_HEAD_BYTES = 4096  # a PDF may have up to 1024 bytes before its mark, a 3D model comments
_JPEG = b"\xff\xd8\xff"

_IMAGE_MARKS = (
    b"\x89PNG\r\n\x1a\n",
    b"BM",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"II+\0",
    b"MM\0+",
    b"\0\0\0\x0cjP  \r\n\x87\n",
    b"\xff\x4f\xff\x51",
)
_IMAGE_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
)
_VIDEO_MARKS = (
    b"\x1a\x45\xdf\xa3",  # Matroska, WebM
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",  # ASF, Windows Media
    b"FLV\x01",
    b"OggS",
    b"\0\0\x01\xba",  # MPEG program stream
    b"\0\0\x01\xb3",  # MPEG video alone
    b"\0\0\0\x01\x67",  # H.264 alone
    b"\0\0\0\x01\x09",
    b"\0\0\0\x01\x40",  # HEVC alone
    b"\x1f\x07\x00\x3f",  # DV alone, of 60 and of 50 fields
    b"\x1f\x07\x00\xbf",
)
_ATOMS = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
_PACKETS = ((0, 188), (4, 192))  # transport streams: where the first sync byte stands, and their distance


def inspect(
    path: Path, passwords: Sequence[str] = (), checkpoint: Callable[[], None] = lambda: None
) -> SourceItem:
    """Look at one file; what is wrong with it becomes the item's problem.

    `passwords` are tried on a PDF that needs one. Raises nothing but what `checkpoint` raises.
    """
    try:
        file = source_file(path)
        head = _head(path)
    except SourceError as failure:
        return SourceItem(SourceFile(path, 0, 0), Kind.UNKNOWN, problem=failure.problem)
    kind = classify(head, file.size_bytes)
    if kind is Kind.UNKNOWN:
        return SourceItem(file, kind, problem=error("source-unknown"))
    choice = FileChoice()
    try:
        with reading():
            if kind is Kind.PDF:
                details, choice = _pdf(path, passwords, checkpoint)
            else:
                details = _READERS[kind](path)
        check_unchanged(file)
    except SourceError as failure:
        return SourceItem(file, kind, problem=failure.problem)
    return SourceItem(file, kind, details, warnings=_remarks(file, details), choice=choice)


def _remarks(file: SourceFile, details: Details) -> tuple[Problem, ...]:
    if isinstance(details, DocumentDetails):
        return tuple(map(warning, details.risks))
    odd = details.oddities if isinstance(details, DicomDetails) else ""
    return (warning("dicom-odd", file=file.path.name, source=file.path, what=odd),) if odd else ()


def is_archive(path: Path) -> bool:
    """Tell whether a file that is nothing else may be a ZIP archive."""
    with reading():
        return zipped.is_archive(_head(path))


def classify(head: bytes, size_bytes: int = 0) -> Kind:
    """Tell a kind from a file's first bytes, and from its size where these alone do not tell."""
    from sendtopacs.convert.dicom import looks_like_dicom  # noqa: PLC0415

    if head[128:132] == b"DICM":
        return Kind.DICOM
    if _is_image(head):
        return Kind.PHOTO
    if _is_video(head):
        return Kind.VIDEO
    if looks_like_dicom(head):  # before PDF, which it may hold
        return Kind.DICOM
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    return documents.kind_of(head, size_bytes) or Kind.UNKNOWN


def multi_frame_target(details: ImageDetails, profile: ConversionProfile) -> tuple[str, str]:
    """Return the SOP class and transfer syntax of an object with several pictures (PS3.3 A.8.3 to A.8.5)."""
    syntax = _syntax(details, profile)
    if details.bits > 8 and _keeps_sixteen_bits(profile, syntax):
        return sop.MULTIFRAME_GRAYSCALE_WORD_SC, _deep_syntax(syntax)
    grey = details.grey or details.bits > 8
    return sop.MULTIFRAME_GRAYSCALE_BYTE_SC if grey else sop.MULTIFRAME_TRUE_COLOR_SC, syntax


def photo_target(details: ImageDetails, profile: ConversionProfile, chosen: str) -> tuple[str, str]:
    """Return the SOP class and transfer syntax that a photo is written in; `chosen` is the settings' class.

    Sixteen bits that are to be kept, and JPEGs coded in RGB, stand in Secondary Capture where nobody chose
    a class ('' then): VL images have eight bits, and YCbCr in JPEG (PS3.3 C.8.12.1). Under one that somebody
    chose they are made what it demands.
    """
    syntax = _syntax(details, profile)
    class_uid = chosen or profile.rules.sop_class[Kind.PHOTO]
    if content_class(Kind.PHOTO, class_uid, profile.preset) == sop.MULTIFRAME_GRAYSCALE_WORD_SC:
        return class_uid, _deep_syntax(syntax)
    free = chosen in ("", sop.SECONDARY_CAPTURE)
    if free and details.bits > 8 and _keeps_sixteen_bits(profile, syntax):
        return sop.SECONDARY_CAPTURE, _deep_syntax(syntax)
    return sop.SECONDARY_CAPTURE if free and details.rgb_coded else class_uid, syntax


def drawn_target(profile: ConversionProfile, *, joined: bool) -> tuple[str, str]:
    """Return the SOP class and transfer syntax of a PDF's pages that are drawn, one by one or as frames."""
    syntax = profile.lossless_images.syntax_uid
    return sop.MULTIFRAME_TRUE_COLOR_SC if joined else sop.SECONDARY_CAPTURE, syntax


def _syntax(details: ImageDetails, profile: ConversionProfile) -> str:
    return profile.lossless_images.syntax_uid if details.lossless else sop.JPEG_BASELINE


def _keeps_sixteen_bits(profile: ConversionProfile, syntax: str) -> bool:
    return profile.rules.sixteen_bit_grey or syntax != sop.JPEG_BASELINE


def _deep_syntax(syntax: str) -> str:
    """Return the syntax, or the one for sixteen bits where it is JPEG, which holds eight."""
    return sop.EXPLICIT_VR_LITTLE_ENDIAN if syntax == sop.JPEG_BASELINE else syntax


def _head(path: Path) -> bytes:
    with reading(), path.open("rb") as stream:
        return stream.read(_HEAD_BYTES)


def _is_image(head: bytes) -> bool:
    if head.startswith((_JPEG, *_IMAGE_MARKS)):
        return not head.startswith(b"BM") or head[6:10] == b"\0\0\0\0"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return True
    if head[:1] == b"P" and head[1:2] in b"123456" and head[2:3].isspace():
        return True
    return head[4:8] == b"ftyp" and head[8:12] in _IMAGE_BRANDS


def _is_video(head: bytes) -> bool:
    if head.startswith(_VIDEO_MARKS) or head[4:8] in _ATOMS:
        return True
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return True
    return any(_synchronous(head, first, distance) for first, distance in _PACKETS)


def _synchronous(head: bytes, first: int, distance: int) -> bool:
    places = range(first, min(len(head), first + 5 * distance), distance)
    return len(places) >= 2 and all(head[place] == 0x47 for place in places)


def _photo(path: Path) -> ImageDetails:
    with path.open("rb") as stream:
        is_jpeg = stream.read(3) == _JPEG
    if is_jpeg:
        return _jpeg(path)
    from sendtopacs.convert.image import inspect_image  # noqa: PLC0415 - brings Pillow and numpy

    return inspect_image(path)


def _jpeg(path: Path) -> ImageDetails:
    from sendtopacs.convert import jpeg  # noqa: PLC0415

    with path.open("rb") as stream:
        header = jpeg.probe(stream)
    if header.precision != 8 or header.lossless:
        raise SourceError(error("image-coding-unsupported"))
    rows, columns = header.upright_size
    check_size(rows, columns, decoded=not header.embeddable)
    if not jpeg.complete(path, header):
        raise SourceError(error("image-truncated"))
    coding_stays = header.embeddable or header.turnable
    rgb_coded = coding_stays and header.colour == "RGB"
    grey = header.colour == "MONOCHROME2"
    return ImageDetails(
        "JPEG",
        rows,
        columns,
        embeddable=coding_stays,
        rgb_coded=rgb_coded,
        grey=grey,
        sampling=header.sampling if coding_stays else (),
        orientation=header.exif.orientation,
        captured=header.exif.captured,
    )


def _video(path: Path) -> Details:
    from sendtopacs.convert.video import inspect_video  # noqa: PLC0415 - loads the codecs

    return inspect_video(path)


def _pdf(path: Path, passwords: Sequence[str], checkpoint: Callable[[], None]) -> tuple[Details, FileChoice]:
    from sendtopacs.convert.pdf import inspect_pdf  # noqa: PLC0415 - brings pypdf

    details, password = inspect_pdf(path, passwords, checkpoint)
    return details, FileChoice(password=password)


def _dicom(path: Path) -> Details:
    from sendtopacs.convert.dicom import inspect_dicom  # noqa: PLC0415

    return inspect_dicom(path)


_READERS: dict[Kind, Callable[[Path], Details]] = {
    Kind.PHOTO: _photo,
    Kind.VIDEO: _video,
    Kind.MESH: documents.inspect_mesh,
    Kind.CDA: documents.inspect_cda,
    Kind.DICOM: _dicom,
}
