"""Makes inputs of every kind that a clinic has, whole and broken: by Pillow, qpdf, cjpeg, FFmpeg, by hand."""

from __future__ import annotations

import functools
import io
import os
import random
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageOps, ImageSequence

Make = Callable[[Path], object]
ROWS, COLUMNS = 64, 80  # of whole blocks, so that turning loses nothing


@dataclass(frozen=True)
class Input:
    """One file, and what is to become of it."""

    name: str
    make: Make
    tolerance: float = 3.0  # mean difference of the pixels from the source's, of 255
    refused: str = ""  # code of the problem; several parted by spaces
    objects: int = 1
    unpictured: bool = False  # a document, a model, a video: its bytes are compared elsewhere, or played
    tolerated: tuple[str, ...] = ()  # of dciodvfy's errors: its tables end before these classes
    doubtful: bool = False  # refused or valid, but never a crash and never an invalid object


def need(program: str) -> str:
    """Return a program's path; skip where it is not installed, fail in CI."""
    path = shutil.which(program)
    if path is None:
        pytest.fail(program) if os.environ.get("CI") else pytest.skip(f"{program} is not installed")
    return path


def run(program: str, *arguments: object, data: bytes = b"") -> bytes:
    """Run a program; return what it wrote."""
    command = [need(program), *map(str, arguments)]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout


# -- pictures -----------------------------------------------------------------------------------------------


@functools.cache
def colour(rows: int = ROWS, columns: int = COLUMNS) -> Image.Image:
    """Draw smooth colours that JPEG keeps well."""
    y, x = np.mgrid[0:rows, 0:columns]
    planes = (x * 255 // columns, y * 255 // rows, (x + y) * 255 // (rows + columns))
    return Image.fromarray(np.stack(planes, axis=-1).astype(np.uint8))


def grey() -> Image.Image:
    """Draw a ramp."""
    return colour().convert("L")


def deep() -> Image.Image:
    """Draw a ramp of sixteen bits."""
    return Image.fromarray((np.asarray(grey()).astype(np.uint16) * 200 + 300).astype(np.uint16))


def alpha() -> Image.Image:
    """Draw colours that fade."""
    layer = colour().convert("RGBA")
    layer.putalpha(grey())
    return layer


def saved(image: Callable[[], Image.Image], **options: Any) -> Make:
    """Return what saves a picture by Pillow."""
    return lambda path: image().save(path, **options)


def coded(image: Callable[[], Image.Image], **options: Any) -> bytes:
    """Return a picture as JPEG."""
    buffer = io.BytesIO()
    image().save(buffer, "JPEG", **{"quality": 92, **options})
    return buffer.getvalue()


def raw(make: Callable[[], bytes]) -> Make:
    """Return what writes bytes."""
    return lambda path: path.write_bytes(make())


def several(first: Callable[[], Image.Image], *more: Callable[[], Image.Image], **options: Any) -> Make:
    """Return what saves several pictures in one file."""
    return lambda path: first().save(
        path, save_all=True, append_images=[image() for image in more], **options
    )


def private_exif(orientation: int) -> bytes:
    """Make EXIF with a place and an owner."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, "SECRETCAMERA"
    exif.get_ifd(0x8769)[0x9003] = "2024:05:06 07:08:09"
    exif.get_ifd(0x8825)[1] = "N"
    return exif.tobytes()


def segment(marker: int, content: bytes) -> bytes:
    """Make a marker segment of a JPEG file."""
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


def by_cjpeg(*options: str, image: Callable[[], Image.Image] = colour) -> Callable[[], bytes]:
    """Return what has cjpeg code a picture."""

    def make() -> bytes:
        buffer = io.BytesIO()
        image().save(buffer, "PPM")
        return run("cjpeg", "-quality", 92, *options, data=buffer.getvalue())

    return make


def with_frame(marker: int, precision: int = 8) -> Callable[[], bytes]:
    """Return what makes a JPEG that says to be of another process."""

    def make() -> bytes:
        data = bytearray(coded(colour))
        place = data.index(b"\xff\xc0")
        data[place + 1], data[place + 4] = marker, precision
        return bytes(data)

    return make


def srgb_profile() -> bytes:
    """Return a colour profile."""
    made: bytes = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made


def cut(make: Callable[[], bytes], share: float) -> Make:
    """Return what writes the beginning of a file."""
    return lambda path: path.write_bytes(make()[: max(1, int(len(make()) * share))])


def end_early(path: Path, share: int) -> None:
    """Write a JPEG that lacks the rest of its coded pixels, but has its end."""
    whole = coded(colour)
    scan = whole.index(b"\xff\xda") + 14
    path.write_bytes(whole[: scan + (len(whole) - scan) * share // 100].rstrip(b"\xff") + b"\xff\xd9")


def flipped(make: Callable[[], bytes], seed: int) -> Make:
    """Return what writes a file with a few bits turned over."""

    def write(path: Path) -> None:
        data, dice = bytearray(make()), random.Random(seed)
        for _ in range(8):
            data[dice.randrange(20, len(data))] ^= 1 << dice.randrange(8)
        path.write_bytes(data)

    return write


def png(columns: int, rows: int, depth: int, pixels: bytes) -> bytes:
    """Make a PNG in colours by hand."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, depth, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")


def in_lab(image: Image.Image) -> Image.Image:
    """Return the picture in CIELAB."""
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    made = ImageCms.profileToProfile(image, srgb, lab, outputMode="LAB")
    assert made is not None
    return made


def float_colours() -> bytes:
    """Make a TIFF with three floating point samples, which Pillow does not open."""
    pixels = np.asarray(colour()).astype("<f4").tobytes()
    tags = (
        *((256, COLUMNS), (257, ROWS), (258, 32), (259, 1), (262, 2)),
        *((273, 8), (277, 3), (278, ROWS), (279, len(pixels)), (339, 3)),
    )
    entries = b"".join(struct.pack("<HHII", tag, 4 if tag in (273, 279) else 3, 1, v) for tag, v in tags)
    return (
        b"II*\0"
        + struct.pack("<I", 8 + len(pixels))
        + pixels
        + struct.pack("<H", len(tags))
        + entries
        + bytes(4)
    )


def deep_colour_png() -> bytes:
    """Draw colours of sixteen bits."""
    values = np.asarray(colour()).astype(">u2") * 257
    return png(COLUMNS, ROWS, 16, b"".join(b"\0" + row.astype(">u2").tobytes() for row in values))


JPEGS = (
    Input("grey.jpg", saved(grey, quality=92), 1),
    *(
        Input(f"{n}.jpg", saved(colour, quality=92, subsampling=s), 1)
        for n, s in (("444", 0), ("422", 1), ("420", 2))
    ),
    Input("411.jpg", raw(by_cjpeg("-sample", "4x1")), 1),
    Input("440.jpg", raw(by_cjpeg("-sample", "1x2")), 1),
    Input("rgb.jpg", saved(colour, quality=92, keep_rgb=True), 1),
    Input(
        "adobe.jpg",
        raw(lambda: coded(colour)[:2] + segment(0xEE, b"Adobe\0d\0\0\0\0\1") + coded(colour)[20:]),
        1,
    ),
    Input("progressive.jpg", saved(colour, quality=92, progressive=True)),
    Input("grey-progressive.jpg", saved(grey, quality=92, progressive=True)),
    Input("arithmetic.jpg", raw(by_cjpeg("-arithmetic"))),
    Input("optimised.jpg", saved(colour, quality=92, optimize=True), 1),
    Input("restarts.jpg", raw(by_cjpeg("-restart", "1")), 1),
    Input("extended.jpg", raw(with_frame(0xC1))),
    Input("cmyk.jpg", saved(lambda: colour().convert("CMYK"), quality=92), 12),
    Input("icc.jpg", saved(colour, quality=92, icc_profile=srgb_profile()), 1),
    Input("icc-progressive.jpg", saved(colour, quality=92, progressive=True, icc_profile=srgb_profile())),
    Input("comment.jpg", saved(colour, quality=92, comment="SECRET"), 1),
    *(Input(f"turned-{n}.jpg", saved(colour, quality=92, exif=private_exif(n)), 1) for n in range(1, 9)),
    *(Input(f"odd-{n}.jpg", saved(lambda: colour(61, 83), quality=92, exif=private_exif(n))) for n in (3, 6)),
    Input("trailing.jpg", raw(lambda: coded(colour) + b"SECRET" * 100), 1),
    Input("second-picture.jpg", raw(lambda: coded(colour) + coded(grey)), 1),
    Input("motion.jpg", raw(lambda: coded(colour) + b"\0\0\0\x18ftypmp42" + bytes(500)), 1),
    Input("large-end.jpeg", raw(lambda: coded(colour) + bytes(1 << 20)), 1),
    Input("12-bit.jpg", raw(with_frame(0xC1, 12)), refused="image-coding-unsupported"),
    *(
        Input(f"process-{marker:x}.jpg", raw(with_frame(marker)), refused="image-coding-unsupported")
        for marker in (0xC3, 0xC7, 0xCB, 0xF7)
    ),
)
PNGS = (
    Input("1-bit.png", saved(lambda: grey().convert("1"))),
    Input("grey.png", saved(grey)),
    Input("grey-alpha.png", saved(lambda: alpha().convert("LA"))),
    Input("palette.png", saved(lambda: colour().quantize(64))),
    Input("palette-clear.png", saved(lambda: colour().quantize(64), transparency=3), 8),
    Input("colour.png", saved(colour)),
    Input("alpha.png", saved(alpha)),
    Input("deep.png", saved(deep), 2),
    Input("deep-colour.png", raw(deep_colour_png)),
    Input("icc.png", saved(colour, icc_profile=srgb_profile())),
    Input("turned.png", saved(colour, exif=private_exif(6))),
    Input("moving.png", several(colour, lambda: ImageOps.mirror(colour()), duration=80)),
)
OTHERS = (
    Input("1-bit.bmp", saved(lambda: grey().convert("1"))),
    Input("palette.bmp", saved(lambda: colour().quantize(64))),
    Input("colour.bmp", saved(colour)),
    Input("alpha.bmp", saved(alpha)),
    Input("still.gif", saved(lambda: colour().quantize(64))),
    Input("clear.gif", saved(lambda: colour().quantize(64), transparency=3), 8),
    Input("moving.gif", several(lambda: colour().quantize(64), lambda: ImageOps.flip(colour()).quantize(64))),
    Input("fax.tif", saved(lambda: grey().convert("1"), compression="group4")),
    Input("1-bit.tif", saved(lambda: grey().convert("1"))),
    Input("grey.tif", saved(grey)),
    Input("deep.tif", saved(deep), 2),
    Input(
        "deep-big-endian.tif",
        saved(lambda: Image.frombytes("I;16B", deep().size, np.asarray(deep()).astype(">u2").tobytes())),
        2,
    ),
    Input("white-is-zero.tif", saved(deep, tiffinfo={262: 0}), 2),
    Input("palette.tif", saved(lambda: colour().quantize(64))),
    *(Input(f"{c}.tif", saved(colour, compression=f"tiff_{c}")) for c in ("lzw", "adobe_deflate", "jpeg")),
    Input("packbits.tif", saved(colour, compression="packbits")),
    Input("cmyk.tif", saved(lambda: colour().convert("CMYK")), 12),
    Input("alpha.tif", saved(alpha)),
    Input("turned.tiff", saved(colour, exif=private_exif(8))),
    Input("lab.tif", saved(lambda: in_lab(colour())), 4),
    Input("pages.tif", several(colour, lambda: ImageOps.flip(colour())), objects=2),
    Input("odd-pages.tif", several(colour, lambda: grey().rotate(90, expand=True)), objects=2),
    Input("float-colours.tif", raw(float_colours), refused="image-float"),
    Input("float.tif", saved(lambda: grey().convert("F")), refused="image-float"),
    Input("lossy.webp", saved(colour, quality=92)),
    Input("lossless.webp", saved(colour, lossless=True)),
    Input("alpha.webp", saved(alpha, lossless=True)),
    Input("moving.webp", several(colour, lambda: ImageOps.mirror(colour()), lossless=True)),
    Input("photo.heic", lambda path: _heif(colour(), path)),
    Input("several.heic", lambda path: _heif(colour(), path, ImageOps.flip(colour())), objects=2),
    Input("grey.heif", lambda path: _heif(grey(), path)),
    Input("photo.avif", saved(colour, quality=95)),
    Input("moving.avif", several(colour, lambda: ImageOps.mirror(colour()), quality=95)),
    Input("photo.jp2", saved(colour)),
    Input("photo.j2k", saved(colour, irreversible=True, quality_mode="dB", quality_layers=[50])),
    Input("grey.jp2", saved(grey)),
    Input("photo-lossy.jp2", saved(colour, irreversible=True, quality_mode="dB", quality_layers=[45])),
    Input("deep.jp2", saved(deep), 2),
    Input("bits.pbm", saved(lambda: grey().convert("1"))),
    Input("grey.pgm", saved(grey)),
    Input(
        "deep.pgm",
        raw(lambda: b"P5 %d %d 65535\n" % deep().size + np.asarray(deep()).astype(">u2").tobytes()),
        2,
    ),
    Input(
        "text.ppm",
        raw(lambda: b"P3 %d %d 255\n" % colour().size + " ".join(map(str, colour().tobytes())).encode()),
    ),
    Input("colour.ppm", saved(colour)),
    Input(
        "deep-colour.ppm",
        raw(
            lambda: (
                b"P6 %d %d 65535\n" % colour().size
                + (np.asarray(colour()).astype(np.uint16) * 257).astype(">u2").tobytes()
            )
        ),
    ),
)


def _heif(image: Image.Image, path: Path, *more: Image.Image) -> None:
    from pillow_heif import from_pillow  # noqa: PLC0415

    made = from_pillow(image)
    for other in more:
        made.add_from_pillow(other)
    made.save(path, quality=95)


# -- documents, models, videos -------------------------------------------------------------------------------


def pdf(*options: str) -> Make:
    """Return what writes a PDF of two pages; `options` are qpdf's."""

    def write(path: Path) -> None:
        plain = path.with_suffix(".plain")
        colour().save(plain, "PDF", save_all=True, append_images=[grey()], title="Consent")
        run("qpdf", *options, "--", plain, path) if options else plain.rename(path)
        plain.unlink(missing_ok=True)

    return write


def stl() -> bytes:
    """Make a pyramid."""
    corners = ((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1))
    faces = [(corners[a], corners[b], corners[c]) for a, b, c in ((0, 2, 1), (0, 1, 3), (0, 3, 2), (1, 2, 3))]
    facets = (struct.pack("<12fH", 0, 0, 0, *a, *b, *c, 0) for a, b, c in faces)
    return bytes(80) + struct.pack("<I", len(faces)) + b"".join(facets)


STL_TEXT = b"""solid a
facet normal 0 0 1
outer loop
vertex 0 0 0
vertex 1 0 0
vertex 0 1 0
endloop
endfacet
endsolid a
"""
CDA = b"""<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2.3"/><title>Note</title></ClinicalDocument>"""


def clip(codec: str, *options: str) -> Make:
    """Return what has FFmpeg make a short video."""
    source = ("-v", "error", "-f", "lavfi", "-i", "testsrc=size=160x120:rate=25:duration=0.4")
    return lambda path: run("ffmpeg", *source, "-c:v", codec, *options, path)


DOCUMENTS = tuple(
    Input(name, make, unpictured=True)
    for name, make in (
        ("plain.pdf", pdf()),
        ("old.pdf", pdf("--force-version=1.3")),
        ("new.pdf", pdf("--min-version=2.0")),
        ("packed.pdf", pdf("--object-streams=generate")),
        ("linear.pdf", pdf("--linearize")),
        ("open-to-all.pdf", pdf("--encrypt", "", "owner", "256")),
        ("binary.stl", raw(stl)),
        ("text.stl", raw(lambda: STL_TEXT)),
        ("note.xml", raw(lambda: CDA)),
        ("h264.mp4", clip("libx264", "-profile:v", "high", "-pix_fmt", "yuv420p")),
        ("h264.mov", clip("libx264", "-pix_fmt", "yuv420p")),
        ("mpeg2.mpg", clip("mpeg2video")),
        ("mjpeg.avi", clip("mjpeg", "-pix_fmt", "yuvj420p")),
    )
)

# -- what is broken, or not what it says ---------------------------------------------------------------------


def _pdf_bytes() -> bytes:
    buffer = io.BytesIO()
    colour().save(buffer, "PDF")
    return buffer.getvalue()


def _png_bytes() -> bytes:
    buffer = io.BytesIO()
    colour().save(buffer, "PNG")
    return buffer.getvalue()


UNKNOWN = ("Error - Information Object Not found",)
MODELS = (
    Input(
        "model.obj",
        raw(lambda: b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n"),
        unpictured=True,
        tolerated=UNKNOWN,
    ),
    Input("model.mtl", raw(lambda: b"newmtl red\nKd 1 0 0\n"), unpictured=True, tolerated=UNKNOWN),
)
CUT = "image-truncated image-damaged source-unknown"  # wherever it ends: never half a picture
BROKEN = (
    Input("empty.jpg", raw(lambda: b""), refused="source-empty"),
    Input("letter.doc", raw(lambda: b"Dear colleague"), refused="source-unknown"),
    Input("locked.pdf", pdf("--encrypt", "user", "owner", "256"), refused="pdf-password"),
    Input("half.pdf", cut(_pdf_bytes, 0.6), refused="pdf-damaged"),
    Input("half.stl", lambda path: path.write_bytes(STL_TEXT[:-12]), refused="mesh-damaged"),
    Input("half.xml", lambda path: path.write_bytes(CDA[:-9]), refused="cda-damaged"),
    Input("bomb.png", raw(lambda: png(60_000, 60_000, 8, bytes(1000))), refused="image-too-large"),
    Input("wide.png", raw(lambda: png(70_000, 2, 8, bytes(1000))), refused="image-too-wide"),
    *(
        Input(f"cut-{share:02d}.jpg", cut(lambda: coded(colour), share / 20), refused=CUT)
        for share in range(20)
    ),
    *(
        Input(f"ended-{share}.jpg", lambda path, share=share: end_early(path, share), refused="image-damaged")
        for share in (30, 60, 90)
    ),
    *(Input(f"cut-{share}.png", cut(_png_bytes, share / 5), doubtful=True) for share in range(1, 5)),
    *(Input(f"flipped-{seed}.jpg", flipped(lambda: coded(colour), seed), doubtful=True) for seed in range(8)),
    *(Input(f"flipped-{seed}.png", flipped(_png_bytes, seed), doubtful=True) for seed in range(4)),
    *(
        Input(f"flipped-{seed}.pdf", flipped(_pdf_bytes, seed), unpictured=True, doubtful=True)
        for seed in range(4)
    ),
    Input("png-called.jpg", raw(_png_bytes)),
    Input("jpeg-called.txt", raw(lambda: coded(colour)), 1),
    Input("pdf-called.png", raw(_pdf_bytes), unpictured=True),
    Input("no-extension", raw(lambda: coded(colour)), 1),
    Input("Ünïcode näme ž.jpg", raw(lambda: coded(colour)), 1),
)
INPUTS = (*JPEGS, *PNGS, *OTHERS, *DOCUMENTS, *MODELS, *BROKEN)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that asks for `one` all inputs, one by one."""
    if "one" in metafunc.fixturenames:
        metafunc.parametrize("one", INPUTS, ids=lambda one: one.name)


@pytest.fixture(scope="session")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder for the inputs; each is made when it is first asked for."""
    return tmp_path_factory.mktemp("inputs")


@pytest.fixture
def made_input(inputs: Path) -> Callable[[Input], Path]:
    """Give a function that makes an input, once."""

    def make(one: Input) -> Path:
        path = inputs / one.name
        if not path.exists():
            one.make(path)
        return path

    return make


@pytest.fixture
def all_inputs() -> tuple[Input, ...]:
    """Give the list."""
    return INPUTS


@pytest.fixture
def rendered() -> Callable[[Path], Iterator[Image.Image]]:
    """Give a function that renders all pictures of a file as Pillow does: upright, over white."""

    def render(path: Path) -> Iterator[Image.Image]:
        with Image.open(path) as image:
            for frame in ImageSequence.Iterator(image):
                yield _upright(frame)

    return render


def _upright(image: Image.Image) -> Image.Image:
    if image.mode.startswith(("I", "F")):
        values = np.asarray(image).astype(float)
        if getattr(image, "tag_v2", {}).get(262) == 0:  # white is zero, which Pillow does not heed
            values = -values
        spread = (values - values.min()) * 255 / max(values.max() - values.min(), 1)
        return Image.fromarray((spread + 0.5).astype(np.uint8))
    if image.mode == "LAB":
        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        shown = ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
        assert shown is not None
        return shown
    upright = ImageOps.exif_transpose(image)
    if upright.has_transparency_data:
        ground = Image.new("RGBA", upright.size, "white")
        ground.alpha_composite(upright.convert("RGBA"))
        upright = ground
    return upright.convert("RGB")


@pytest.fixture
def dicom_seeds() -> Callable[[Path], None]:
    """Give a function that writes DICOM files of several encodings into a folder."""
    from pydicom.dataset import Dataset, FileMetaDataset  # noqa: PLC0415 - heavy
    from pydicom.uid import UID  # noqa: PLC0415

    def write(folder: Path) -> None:
        for end in ("", ".1", ".2", ".1.99"):
            syntax = f"1.2.840.10008.1.2{end}"
            held = Dataset()
            held.file_meta = FileMetaDataset()
            held.file_meta.TransferSyntaxUID = UID(syntax)
            held.SOPClassUID = held.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
            held.SOPInstanceUID = held.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
            held.StudyInstanceUID, held.SeriesInstanceUID, held.PatientName = "1.2.4", "1.2.5", "Test^Ona"
            item = Dataset()
            item.CodeValue = "1"
            held.ProcedureCodeSequence = [item]
            held.Rows, held.Columns, held.SamplesPerPixel = 8, 8, 1
            held.BitsAllocated, held.BitsStored, held.HighBit, held.PixelRepresentation = 8, 8, 7, 0
            held.PhotometricInterpretation, held.PixelData = "MONOCHROME2", bytes(range(64))
            held["PixelData"].VR = "OW"
            held.save_as(folder / f"{syntax}.dcm", enforce_file_format=True)

    return write
