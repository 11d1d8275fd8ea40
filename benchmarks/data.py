"""What is worked on, made once and kept in a folder: invented pictures, clips and objects, each distinct."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

PATIENT = ("--set", "PatientName=SAMPLE^Ona", "--set", "PatientID=BENCH-1")
TWELVE_MEGAPIXELS = (4000, 3000)
AS_TELEPHONES_MAKE = (4032, 3024)  # whole units of 16 pixels, so that it can be turned without loss
_SMALL = (640, 480)


def photos(folder: Path, count: int) -> list[Path]:
    """Return baseline JPEGs of 12 megapixels and about 4 MB."""
    return _made(folder / "photos", count, "jpg", partial(_photo, TWELVE_MEGAPIXELS, 88))


def small_photos(folder: Path, count: int) -> list[Path]:
    """Return baseline JPEGs of about 98 kB."""
    return _made(folder / "small", count, "jpg", partial(_photo, _SMALL, 88))


def rotated(folder: Path, count: int) -> list[Path]:
    """Return photos of 12 megapixels that their EXIF data turns."""
    return _made(folder / "turned", count, "jpg", partial(_photo, AS_TELEPHONES_MAKE, 88, orientation=6))


def pngs(folder: Path, count: int) -> list[Path]:
    """Return PNGs of 12 megapixels."""
    return _made(folder / "png", count, "png", partial(_photo, TWELVE_MEGAPIXELS, 0))


def objects(folder: Path, name: str, sources: Callable[[Path, int], list[Path]], count: int) -> list[Path]:
    """Return DICOM files of these sources, made by the program."""
    target = folder / f"{name}-dicom-{count}"
    if not target.is_dir():
        part = folder / f"{name}-dicom-{count}.part"
        shutil.rmtree(part, ignore_errors=True)
        command = [sys.executable, "-m", "sendtopacs", "convert", *sources(folder, count)]
        subprocess.run(
            [*command, "--out", part, *PATIENT, "-q"],
            env={**os.environ, "SENDTOPACS_HOME": str(folder / "home")},
            check=True,
        )
        part.rename(target)
    return sorted(target.iterdir())


def video_object(folder: Path, size_bytes: int) -> Path:
    """Return a DICOM file with a stream of this size in one fragment; no decoder looks into it."""
    target = folder / f"video-{size_bytes}.dcm"
    if not target.exists():
        part = target.with_suffix(".part")
        header = _video_header()
        block = os.urandom(1 << 20)
        with part.open("wb") as file:
            file.write(header + struct.pack("<HH2sHL", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF))
            file.write(
                struct.pack("<HHL", 0xFFFE, 0xE000, 0) + struct.pack("<HHL", 0xFFFE, 0xE000, size_bytes)
            )
            for _ in range(size_bytes >> 20):
                file.write(block)
            file.write(struct.pack("<HHL", 0xFFFE, 0xE0DD, 0))
        part.rename(target)
    return target


def clip(folder: Path, seconds: int = 60) -> Path:
    """Return a film of 1080p in H.264 that complies with transfer syntax .102."""
    target = folder / f"clip-{seconds}.mp4"
    if not target.exists():
        part = folder / f"clip-{seconds}.part.mp4"
        options = (
            "-c:v libx264 -preset veryfast -profile:v high -level 4.1 -pix_fmt yuv420p -g 25 -bf 2 -b:v 12M"
        )
        source = f"testsrc2=size=1920x1080:rate=25:duration={seconds}"
        subprocess.run(
            ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, *options.split(), part], check=True
        )
        part.rename(target)
    return target


def slices(folder: Path, count: int) -> list[Path]:
    """Return CT slices of one series: one of pydicom's own under other UIDs."""
    return _made(folder, count, "dcm", _slice)


def _slice(target: Path) -> None:
    from pydicom import dcmread
    from pydicom.data import get_testdata_file

    source = Path(str(get_testdata_file("CT_small.dcm", download=False)))
    uid = str(dcmread(source, stop_before_pixels=True).SOPInstanceUID)
    new = f"{uid[:-6]}1{int(target.stem):05d}".encode()
    part = target.with_suffix(".part")
    part.write_bytes(source.read_bytes().replace(uid.encode(), new))
    part.rename(target)


def film(folder: Path, seconds: int = 60) -> Path:
    """Return a film of 1080p that no transfer syntax takes: a photograph's detail, coded as HEVC."""
    target = folder / f"film-{seconds}.mp4"
    if not target.exists():
        part = folder / f"film-{seconds}.part.mp4"
        options = "-c:v libx265 -preset ultrafast -crf 22 -x265-params log-level=none -pix_fmt yuv420p"
        source = f"testsrc2=size=1920x1080:rate=25:duration={seconds}"
        subprocess.run(
            ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, *options.split(), part], check=True
        )
        part.rename(target)
    return target


def in_matroska(folder: Path, source: Path) -> Path:
    """Return the same stream in a container that no transfer syntax allows."""
    target = folder / f"{source.stem}.mkv"
    if not target.exists():
        part = folder / f"{source.stem}.part.mkv"
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", source, "-c", "copy", part], check=True)
        part.rename(target)
    return target


def waiting_outbox(folder: Path, instances: int, jobs: int) -> Path:
    """Return a home whose outbox holds so many instances that wait, in so many jobs."""
    target = folder / f"waiting-{instances}-{jobs}"
    if not target.is_dir():
        part = folder / f"{target.name}.part"
        shutil.rmtree(part, ignore_errors=True)
        command = [sys.executable, "-m", "benchmarks.waiting", part, str(instances), str(jobs)]
        subprocess.run(command, check=True)  # elsewhere: the process that measures stays small
        part.rename(target)
    return target


def worklist(folder: Path, count: int) -> Path:
    """Return a folder of so many worklist items, each a file, as DCMTK's wlmscpfs reads them."""
    target = folder / f"worklist-{count}"
    if not target.is_dir():
        part = folder / f"worklist-{count}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        for number in range(count):
            _worklist_item(number, part / f"{number:05d}.wl")
        (part / "lockfile").touch()
        part.rename(target)
    return target


def _worklist_item(number: int, target: Path) -> None:
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.filewriter import dcmwrite

    step, item = Dataset(), Dataset()
    step.ScheduledStationAETitle, step.Modality = "SENDTOPACS", "XC"
    step.ScheduledProcedureStepStartDate, step.ScheduledProcedureStepStartTime = "20260102", "0800"
    step.ScheduledProcedureStepID = f"SPS{number}"
    step.ScheduledProcedureStepDescription = "Photograph of a wound"
    item.ScheduledProcedureStepSequence = [step]
    item.PatientName, item.PatientID = f"SAMPLE^Number {number}", f"BENCH-{number}"
    item.PatientBirthDate, item.PatientSex = "19700131", "F"
    item.AccessionNumber, item.RequestedProcedureID = f"A{number}", f"RP{number}"
    item.StudyInstanceUID = f"1.2.826.0.1.3680043.8.498.4.{number}"
    item.file_meta = FileMetaDataset()
    item.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    item.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.31"
    item.file_meta.MediaStorageSOPInstanceUID = item.StudyInstanceUID
    dcmwrite(target, item, enforce_file_format=True)


def _made(folder: Path, count: int, suffix: str, make: Callable[[Path], None]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [folder / f"{number:05d}.{suffix}" for number in range(count)]
    missing = [path for path in wanted if not path.exists()]
    if missing:
        with ProcessPoolExecutor() as pool:
            for _ in pool.map(make, missing, chunksize=8):
                pass
    return wanted


def _photo(size: tuple[int, int], quality: int, target: Path, orientation: int = 1) -> None:
    """Write one picture: grain over colours, moved by its number so that none is like another."""
    from PIL import Image, ImageChops

    number = int(target.stem)
    grain = _grain(size)
    picture = Image.merge(
        "RGB", [ImageChops.offset(grain, number * 7 % size[0], number * 13 % size[1] + n) for n in range(3)]
    )
    part = target.with_name(f"{target.stem}.part{target.suffix}")
    if target.suffix == ".png":
        picture.save(part, compress_level=1)
    else:
        exif = Image.Exif()
        exif[0x0112] = orientation
        picture.save(part, quality=quality, subsampling=2, exif=exif)
    part.rename(target)


@cache
def _grain(size: tuple[int, int]) -> Image.Image:
    from PIL import Image, ImageChops

    return ImageChops.add(Image.effect_noise(size, 24), Image.linear_gradient("L").resize(size), scale=2)


def _video_header() -> bytes:
    from io import BytesIO

    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.filewriter import dcmwrite

    data_set = Dataset()
    data_set.SOPClassUID = "1.2.840.10008.5.1.4.1.1.77.1.4.1"
    data_set.SOPInstanceUID = "1.2.826.0.1.3680043.8.498.1"
    data_set.StudyInstanceUID, data_set.SeriesInstanceUID = (
        "1.2.826.0.1.3680043.8.498.2",
        "1.2.826.0.1.3680043.8.498.3",
    )
    data_set.PatientName, data_set.PatientID = "SAMPLE^Ona", "BENCH-1"
    data_set.file_meta = FileMetaDataset()
    data_set.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.102"
    data_set.file_meta.MediaStorageSOPClassUID = data_set.SOPClassUID
    data_set.file_meta.MediaStorageSOPInstanceUID = data_set.SOPInstanceUID
    written = BytesIO()
    dcmwrite(written, data_set, enforce_file_format=True)
    return written.getvalue()


def total_bytes(paths: Sequence[Path]) -> int:
    """Return the size of them all."""
    return sum(path.stat().st_size for path in paths)


def linked(folder: Path, sources: list[Path]) -> Path:
    """Return a folder that holds just these files, under the same names."""
    target = folder / f"{sources[0].parent.name}-{len(sources)}"
    if not target.is_dir():
        part = folder / f"{target.name}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        for path in sources:
            (part / path.name).hardlink_to(path)
        part.rename(target)
    return target
