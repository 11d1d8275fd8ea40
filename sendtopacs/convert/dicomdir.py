"""Reads which files a DICOMDIR lists (PS3.3 F.3, PS3.10 8.6)."""

from __future__ import annotations

from pathlib import Path

from sendtopacs.convert import elements
from sendtopacs.convert.dicom import read_layout
from sendtopacs.convert.reading import reading

DIRECTORY_CLASS = "1.2.840.10008.1.3.10"
_SEQUENCE, _FILE_ID = 0x00041220, 0x00041500
_MEDIA_CLASS = 0x00020002


def is_directory(path: Path) -> bool:
    """Tell whether a file is a DICOMDIR, whatever its name; raise SourceError where it cannot be read."""
    with reading(), path.open("rb") as stream:
        return read_layout(stream).meta.get(_MEDIA_CLASS) == DIRECTORY_CLASS


def listed_files(path: Path) -> list[tuple[str, ...]]:
    """Return the names of the listed files, part by part from the folder of the DICOMDIR on, each once.

    Raises SourceError where it is damaged.
    """
    found: dict[tuple[str, ...], None] = {}
    with reading(), path.open("rb") as stream:
        layout = read_layout(stream)
        end = stream.seek(0, 2)
        for element in elements.walk(stream, layout.encoding, layout.data_start, end):
            if element.tag != _SEQUENCE:
                continue
            for start, stop in elements.items(stream, layout.encoding, element):
                for inner in elements.walk(stream, layout.encoding, start, stop):
                    if inner.tag == _FILE_ID and inner.length:
                        raw = elements.value(stream, inner).decode("latin-1")
                        found[tuple(part.strip(" \0") for part in raw.split("\\"))] = None
    return list(found)
