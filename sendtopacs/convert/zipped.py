"""Unpacks ZIP archives, so that what is in them can be looked at and sent like any other files.

No name in an archive becomes a path as it is, and no more is written than the disk can spare.
"""

from __future__ import annotations

import shutil
import time
import zipfile
import zlib
from collections.abc import Callable, Collection
from pathlib import Path, PurePosixPath

from sendtopacs.convert.reading import CHUNK_BYTES
from sendtopacs.model.errors import SourceError
from sendtopacs.model.files import free_bytes, private_folder
from sendtopacs.model.problems import error

_MARK = b"PK\x03\x04"
_RESERVE_BYTES = 256 << 20
_MOST_FILES = 200_000
_ENCRYPTED = 0x1
_NO_ARCHIVES = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "AndroidManifest.xml"})
_KEPT_S = 24 * 3600.0


def is_archive(head: bytes) -> bool:
    """Tell from a file's first bytes whether it may be a ZIP archive."""
    return head.startswith(_MARK)


def unpacked(path: Path, folder: Path, checkpoint: Callable[[], None]) -> Path | None:
    """Unpack an archive under `folder` and return where; None for an office document and the like.

    One that was unpacked before is not unpacked again. Raises SourceError, and what `checkpoint` does.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if _NO_ARCHIVES & {member.filename for member in members}:
                return None
            _check(members, private_folder(folder))
            stat = path.stat()
            target = folder / f"{stat.st_size:x}-{stat.st_mtime_ns:x}-{zlib.crc32(bytes(path)):08x}"
            if not target.exists():
                _extract(archive, members, target, checkpoint)
            return target
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as failure:
        raise SourceError(error("zip-damaged")) from failure
    except OSError as failure:
        raise SourceError(error("source-unreadable", reason=failure.strerror or failure)) from failure


def clean(folder: Path, in_use: Collection[Path], older_than_s: float = _KEPT_S) -> None:
    """Remove what was unpacked a while ago and holds no file that somebody still needs."""
    for place in folder.glob("*"):
        needed = any(place in path.parents for path in in_use)
        if not needed and time.time() - place.stat().st_mtime >= older_than_s:
            shutil.rmtree(place, ignore_errors=True)


def _check(members: Collection[zipfile.ZipInfo], folder: Path) -> None:
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise SourceError(error("zip-encrypted"))
    size = sum(member.file_size for member in members)
    if len(members) > _MOST_FILES or size + _RESERVE_BYTES > free_bytes(folder):
        raise SourceError(error("zip-too-large", count=len(members), megabytes=size >> 20))


def _extract(
    archive: zipfile.ZipFile,
    members: Collection[zipfile.ZipInfo],
    target: Path,
    checkpoint: Callable[[], None],
) -> None:
    """Write the members, whole or not at all."""
    part = target.with_name(f".{target.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        for member in members:
            checkpoint()
            _write(archive, member, part / _safe_name(member.filename), checkpoint)
        part.mkdir(parents=True, exist_ok=True)
        part.rename(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _write(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, checkpoint: Callable[[], None]
) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size  # what it said when room was looked for
    with archive.open(member) as source, target.open("xb") as stream:
        while chunk := source.read(CHUNK_BYTES):
            checkpoint()
            left -= len(chunk)
            if left < 0:
                raise zipfile.BadZipFile
            stream.write(chunk)


def _safe_name(name: str) -> Path:
    """Return a relative path that leads nowhere else, whatever the archive says."""
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in ("/", "..", ".")]
    return Path(*(part.replace(":", "_").replace("\0", "_") for part in parts or ["_"]))
