"""Reads sources: what goes wrong with a file becomes a sentence, and a file that changed is noticed."""

from __future__ import annotations

import contextlib
import hashlib
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from sendtopacs.model.errors import SourceChanged, SourceError
from sendtopacs.model.files import file_identity
from sendtopacs.model.items import SourceFile
from sendtopacs.model.problems import error

CHUNK_BYTES = 1 << 20


@contextlib.contextmanager
def reading() -> Iterator[None]:
    """Turn what the system says about a file that is being read into SourceError."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as failure:
        raise SourceError(error("source-missing")) from failure
    except OSError as failure:
        raise SourceError(error("source-unreadable", reason=failure.strerror or failure)) from failure


def source_file(path: Path) -> SourceFile:
    """Take down size and time of a file; raise SourceError where it is missing, empty or not a file."""
    with reading():
        found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise SourceError(error("source-not-a-file"))
    if not found.st_size:
        raise SourceError(error("source-empty"))
    return SourceFile(path, found.st_size, found.st_mtime_ns)


def check_unchanged(source: SourceFile) -> None:
    """Raise SourceChanged where the file is not the one that was scanned, SourceError where it is gone."""
    with reading():
        found = source.path.stat()
    if (found.st_size, found.st_mtime_ns) != (source.size_bytes, source.modified_ns):
        raise SourceChanged(error("source-changed"))


def identity(path: Path) -> str:
    """Return which file stands under a name, as long as the system runs; raise SourceError."""
    with reading():
        return file_identity(path)


def sha256_of(source: SourceFile, checkpoint: Callable[[], None] = lambda: None) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal digits; raise SourceError.

    `checkpoint` is called now and then, and may raise.
    """
    digest = hashlib.sha256()
    for chunk in file_chunks(source.path):
        checkpoint()
        digest.update(chunk)
    return digest.hexdigest()


def file_chunks(path: Path, start: int = 0, end: int | None = None) -> Iterator[bytes]:
    """Yield the bytes from `start` to `end`; raise SourceChanged where the file ends before."""
    with reading(), path.open("rb") as stream:
        stop = stream.seek(0, 2) if end is None else end
        yield from stream_chunks(stream, start, stop)


def stream_chunks(stream: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    """Yield the bytes of an open file from `start` to `end`; raise SourceChanged where it ends before."""
    position = start
    while position < end:
        stream.seek(position)
        chunk = stream.read(min(CHUNK_BYTES, end - position))
        if not chunk:
            raise SourceChanged(error("source-changed"))
        position += len(chunk)
        yield chunk
