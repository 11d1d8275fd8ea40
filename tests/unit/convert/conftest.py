"""Generated media, jobs for them, and the validators that judge what is made."""

from __future__ import annotations

import dataclasses
import io
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from sendtopacs.becomes import document_title
from sendtopacs.convert.create import create
from sendtopacs.convert.inspect import inspect, photo_target
from sendtopacs.model import sop
from sendtopacs.model.attributes import (
    AS_THE_STATEMENT,
    Code,
    Equipment,
    Patient,
    Reference,
    Series,
    Study,
    WorklistItem,
)
from sendtopacs.model.charset import character_set
from sendtopacs.model.items import DicomDetails, ImageDetails, Kind
from sendtopacs.model.job import ConvertedFile, JobHeader, PlannedInstance
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.plan_dicom import dicom_instance

PATIENT = Patient("Balčiūnaitė^Rūta=百合^花子", "T-1001", "CLINIC", "19810517", "F")
STUDY = Study("1.2.826.0.1.3680043.10.1", "20260301", "101500", "Wound", "A77", "S5", "Žemaitis^Tadas")
ORDER = WorklistItem(
    RequestedProcedureID="RP1",
    RequestedProcedureDescription="Photo documentation",
    ScheduledProcedureStepID="SPS1",
    ScheduledProcedureStepDescription="Photos of the wound",
    ScheduledProtocolCodeSequence=(Code("P1", "99LOC", "Wound photo", "2"), Code("P2", "99LOC")),
    RequestedProcedureCodeSequence=(Code("R1", "99LOC", "Photography", "1"),),
    ReferencedStudySequence=(Reference("1.2.840.10008.3.1.2.3.1", "1.2.3.4"),),
    ReferencedPatientSequence=(Reference("1.2.840.10008.3.1.2.1.1", "1.2.3.5"),),
    PatientWeight="71.5",
    MedicalAlerts="MRSA\\Latex",
    Allergies="Penicillin",
    PregnancyStatus=1,
    PatientState="calm",
    AdditionalPatientHistory="first line\r\nsecond line",
    AdmissionID="ADM9",
)


def _require(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        reason = f"{program} is not installed"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    return path


@pytest.fixture
def tool() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Give a function that runs a program: tool(name, *arguments)."""

    def run(program: str, *arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run([_require(program), *map(str, arguments)], capture_output=True, check=False)

    return run


@pytest.fixture
def errors(tool: Callable[..., Any]) -> Callable[[Path], list[str]]:
    """Give a function that returns what dciodvfy, dcmftest and dcmdump find wrong."""

    def judge(path: Path) -> list[str]:
        checked = tool("dciodvfy", "-new", path)
        lines = (checked.stdout + checked.stderr).decode("utf-8", "replace").splitlines()
        found = [line for line in lines if line.startswith(("Error", "Abort"))]
        if not tool("dcmftest", path).stdout.startswith(b"yes:"):
            found.append("dcmftest: no")
        dump = tool("dcmdump", "-q", path)
        return found + dump.stderr.decode().splitlines()

    return judge


@pytest.fixture
def make_job() -> Callable[..., JobHeader]:
    """Give a function that makes a job; what is not given is invented."""

    def make(preset: Preset = Preset.STATEMENT, **changes: Any) -> JobHeader:
        profile = changes.pop("profile", {})
        header = JobHeader(
            job_id="j",
            accepted_at="2026-03-01T10:20:00",
            patient=PATIENT,
            study=STUDY,
            order=WorklistItem(),
            equipment=Equipment(StationName="ROOM1", InstitutionName="Clinic", SoftwareVersions="1.2.3"),
            identity=AS_THE_STATEMENT,
            profile=ConversionProfile(preset=preset, **profile),
            character_set="ISO_IR 192",
            calling_ae_title="SENDTOPACS",
        )
        return dataclasses.replace(header, **changes)

    return make


@pytest.fixture
def make_instance() -> Callable[..., PlannedInstance]:
    """Give a function that plans one instance of a file for a job."""

    def make(path: Path, job: JobHeader, **changes: Any) -> PlannedInstance:
        item = inspect(path, changes.pop("passwords", ()))
        assert item.problem is None, item.problem
        profile = job.profile
        if isinstance(item.details, DicomDetails):
            return dataclasses.replace(dicom_instance(item.file, item.details), **changes)
        class_uid = profile.sop_class_uid(item.kind, path.suffix.removeprefix("."))
        syntax = {Kind.VIDEO: profile.video_transfer_syntax}.get(item.kind, sop.EXPLICIT_VR_LITTLE_ENDIAN)
        if isinstance(item.details, ImageDetails):
            chosen = profile.chosen_class(item.kind, path.suffix.removeprefix("."))
            class_uid, syntax = photo_target(item.details, profile, chosen)
        made = PlannedInstance(
            source=item.file,
            kind=item.kind,
            StudyInstanceUID=job.study.StudyInstanceUID,
            SOPClassUID=class_uid,
            SOPInstanceUID="1.2.826.0.1.3680043.10.3",
            TransferSyntaxUID=syntax,
            series=Series(
                "1.2.826.0.1.3680043.10.2",
                "4",
                "Photos",
                "20260301",
                "102000",
                changes.pop("modality", None) or profile.modality(item.kind, class_uid),
                "Nurse^Nora",
            ),
            InstanceNumber=7,
            InstanceCreationDate="20260301",
            InstanceCreationTime="102001",
            title=document_title(item, profile.preset, character_set(job.character_set)),
            password=item.choice.password,
        )
        return dataclasses.replace(made, **changes)

    return make


@pytest.fixture
def convert(
    make_job: Callable[..., JobHeader], make_instance: Callable[..., PlannedInstance], tmp_path: Path
) -> Callable[..., ConvertedFile]:
    """Give a function that makes the object of a file: convert(path, preset, job=..., **instance)."""

    def run(
        path: Path, preset: Preset = Preset.STATEMENT, job: dict[str, Any] | None = None, **instance: Any
    ) -> ConvertedFile:
        header = make_job(preset, **(job or {}))
        target = tmp_path / f"made-{len(list(tmp_path.iterdir()))}.dcm"
        return create(header, make_instance(path, header, **instance), target, lambda _: None)

    return run


# --- media ---------------------------------------------------------------------------------------------


def colour_pixels(rows: int = 61, columns: int = 83) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Draw smooth colours that JPEG keeps well."""
    y, x = np.mgrid[0:rows, 0:columns]
    planes = (x * 255 // columns, y * 255 // rows, (x + y) * 255 // (rows + columns))
    return np.stack(planes, axis=-1).astype(np.uint8)


def grey_pixels(rows: int = 61, columns: int = 83) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Draw a ramp."""
    return colour_pixels(rows, columns)[..., 2].copy()


def deep_pixels(rows: int = 61, columns: int = 83) -> np.ndarray[Any, np.dtype[np.uint16]]:
    """Draw a ramp of sixteen bits, from 300 upwards."""
    return (grey_pixels(rows, columns).astype(np.uint16) * 200 + 300).astype(np.uint16)


def jpeg_bytes(image: Image.Image, **options: Any) -> bytes:
    """Encode a picture."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", **options)
    return buffer.getvalue()


def segment(marker: int, content: bytes) -> bytes:
    """Make a marker segment of a JPEG file."""
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


def private_exif(orientation: int = 1, taken: str = "2024:05:06 07:08:09") -> bytes:
    """Make EXIF with a place, an owner and a time."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "SECRETCAMERA"
    exif.get_ifd(0x8769)[0x9003] = taken
    exif.get_ifd(0x8769)[0xA430] = "SECRETOWNER"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (54.0, 41.0, 13.0)
    return exif.tobytes()


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """Give a folder with one file of each kind and coding."""
    folder = tmp_path / "media"
    folder.mkdir()
    colour, grey = Image.fromarray(colour_pixels()), Image.fromarray(grey_pixels())
    deep = Image.fromarray(deep_pixels())
    colour.save(folder / "colour.jpg", quality=90, exif=private_exif())
    grey.save(folder / "grey.jpg", quality=90)
    colour.save(folder / "rgb.jpg", quality=90, keep_rgb=True)
    colour.save(folder / "turned.jpg", quality=90, exif=private_exif(6))
    colour.save(folder / "progressive.jpg", quality=90, progressive=True)
    colour.convert("CMYK").save(folder / "cmyk.jpg", quality=90)
    colour.save(folder / "colour.png")
    deep.save(folder / "deep.png")
    deep.save(folder / "deep.tif")
    colour.save(folder / "colour.bmp")
    colour.save(folder / "colour.webp", lossless=True)
    colour.save(folder / "colour.jp2")
    colour.save(folder / "lossy.jp2", irreversible=True, quality_mode="dB", quality_layers=[45])
    colour.save(folder / "colour.ppm")
    colour.save(folder / "colour.avif", quality=95)
    _heif(colour, folder / "colour.heic")
    colour.save(folder / "pages.tif", save_all=True, append_images=[grey.rotate(90, expand=True)])
    colour.save(folder / "moving.gif", save_all=True, append_images=[grey, colour.transpose(0)])
    layer = colour.convert("RGBA")
    layer.putalpha(grey)
    layer.save(folder / "alpha.png")
    colour.quantize(64).save(folder / "palette.png")
    grey.convert("1").save(folder / "fax.tif")
    _pdf(folder / "consent form.pdf")
    return folder


def _heif(image: Image.Image, path: Path) -> None:
    from pillow_heif import from_pillow  # noqa: PLC0415

    from_pillow(image).save(path, quality=95)


def _pdf(path: Path) -> None:
    from pypdf import PdfWriter  # noqa: PLC0415

    writer = PdfWriter()
    for _ in range(3):
        writer.add_blank_page(595, 842)
    writer.add_metadata({"/Title": "Consent to photography"})
    writer.write(path)


@pytest.fixture
def clip(tmp_path: Path, tool: Callable[..., Any]) -> Path:
    """Give a short video that may be wrapped."""
    path = tmp_path / "clip.mp4"
    source = ("-f", "lavfi", "-i", "testsrc=size=320x240:rate=30000/1001:duration=1")
    coding = ("-c:v", "libx264", "-profile:v", "high", "-pix_fmt", "yuv420p")
    made = tool("ffmpeg", "-v", "error", *source, *coding, path)
    assert made.returncode == 0, made.stderr
    return path


@dataclasses.dataclass(frozen=True)
class Draw:
    """The functions above, for tests that make their own media."""

    colour: Callable[..., Any] = colour_pixels
    grey: Callable[..., Any] = grey_pixels
    deep: Callable[..., Any] = deep_pixels
    jpeg: Callable[..., bytes] = jpeg_bytes
    segment: Callable[[int, bytes], bytes] = segment
    exif: Callable[..., bytes] = private_exif


@pytest.fixture
def draw() -> Draw:
    """Give what draws pictures."""
    return Draw()


@pytest.fixture
def order() -> WorklistItem:
    """Give a worklist item with everything in it."""
    return ORDER
