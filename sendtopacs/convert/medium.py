"""Reads which files a DICOMDIR lists (PS3.3 F.3, PS3.10 8.6)."""

from __future__ import annotations

from pathlib import Path

from sendtopacs.convert import elements
from sendtopacs.convert.dicom import read_layout
from sendtopacs.convert.reading import reading

_SEQUENCE, _FILE_ID = 0x00041220, 0x00041500


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
