"""Reads as much of a PDF as sending it needs: does it open, is it encrypted, its pages, its own title."""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

from sendtopacs.convert import pdf_lock
from sendtopacs.convert.pdf_risks import risks
from sendtopacs.convert.worker import Checkpoint
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import DocumentDetails
from sendtopacs.model.problems import error

_END = b"%%EOF"
_TAIL_BYTES = 65536  # some programs write behind the end
_FAILURES = (
    PyPdfError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    AssertionError,
    struct.error,
    zlib.error,
)
"""What pypdf raises on damaged files."""

# It tells every oddity of a file to the log, with pieces of its content.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def inspect_pdf(
    path: Path, passwords: Sequence[str] = (), checkpoint: Checkpoint = lambda: None
) -> tuple[DocumentDetails, str]:
    """Open a PDF; return what it is, and which of the passwords it needs, '' for none.

    Raises SourceError where it is damaged, cut short, without pages, or locked (code pdf-password, or
    pdf-password-wrong where passwords were given).
    """
    with path.open("rb") as stream:
        if not _has_end(stream):
            raise SourceError(error("pdf-damaged"))
    try:
        return _inspect(path), ""
    except _EncryptedError:
        with pdf_lock.opened(path, passwords, checkpoint) as (copy, password):
            return _inspect(copy), password


class _EncryptedError(Exception):
    """A PDF has to be decrypted before it can be read."""


def _inspect(path: Path) -> DocumentDetails:
    with path.open("rb") as stream:
        try:
            reader = PdfReader(stream)
            if reader.is_encrypted:
                raise _EncryptedError
            details = DocumentDetails(_page_count(reader), _title(reader), risks(reader, _FAILURES))
        except DependencyError as failure:  # it tries the empty password first, which needs a cipher
            raise _EncryptedError from failure
        except _FAILURES as failure:
            raise SourceError(error("pdf-damaged")) from failure
    if details.pages < 1:
        raise SourceError(error("pdf-without-pages"))
    return details


def _has_end(stream: BinaryIO) -> bool:
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _TAIL_BYTES))
    found = _END in stream.read()
    stream.seek(0)
    return found


def _page_count(reader: PdfReader) -> int:
    """Count without walking the pages of a long document, where the count can be believed."""
    tree: Any = reader.root_object["/Pages"].get_object()
    count: object = tree.get("/Count")
    objects = sum(map(len, reader.xref.values())) + len(reader.xref_objStm)
    return int(count) if isinstance(count, int) and 0 < count <= objects else len(reader.pages)


def _title(reader: PdfReader) -> str:
    metadata = reader.metadata
    title = metadata.title if metadata is not None else None
    return " ".join((title or "").split())
