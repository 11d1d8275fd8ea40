"""Reads as much of a PDF as sending it needs: does it open, is it encrypted, its pages, its own title."""

from __future__ import annotations

import logging
import struct
import zlib
from pathlib import Path
from typing import Any, BinaryIO

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

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


def inspect_pdf(path: Path) -> DocumentDetails:
    """Open a PDF; raise SourceError where it is damaged, cut short, encrypted or without pages."""
    with path.open("rb") as stream:
        if not _has_end(stream):
            raise SourceError(error("pdf-damaged"))
        try:
            reader = PdfReader(stream)
            if reader.is_encrypted:
                raise SourceError(error("pdf-encrypted"))
            details = DocumentDetails(_page_count(reader), _title(reader))
        except DependencyError as failure:  # it tries the empty password first, which needs a cipher
            raise SourceError(error("pdf-encrypted")) from failure
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
    return int(count) if isinstance(count, int) and count > 0 else len(reader.pages)


def _title(reader: PdfReader) -> str:
    metadata = reader.metadata
    title = metadata.title if metadata is not None else None
    return " ".join((title or "").split())
