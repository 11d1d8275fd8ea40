"""What in a PDF does more than show pages: programs, attached files, commands (ISO 32000-1 7.11, 12.6)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

MOST_OBJECTS = 20_000
"""As many of a document's objects are looked at; each costs some twenty microseconds."""

JAVASCRIPT, ATTACHMENTS, LAUNCH = "pdf-javascript", "pdf-attachments", "pdf-launch"

_ACTIONS = {"/JavaScript": JAVASCRIPT, "/Launch": LAUNCH, "/GoToE": ATTACHMENTS, "/ImportData": LAUNCH}


def risks(reader: PdfReader, failures: tuple[type[Exception], ...]) -> tuple[str, ...]:
    """Return the codes of what is there, sorted; an object that cannot be read has none."""
    found: set[str] = set()
    for reference in itertools.islice(_references(reader), MOST_OBJECTS):
        try:
            found |= set(_in(reference.get_object()))
        except failures:
            continue
    return tuple(sorted(found))


def _references(reader: PdfReader) -> Iterator[IndirectObject]:
    for generation, objects in reader.xref.items():
        for number in objects:
            yield IndirectObject(number, generation, reader)
    for number in reader.xref_objStm:
        yield IndirectObject(number, 0, reader)


def _in(held: Any, depth: int = 0) -> Iterator[str]:
    """Yield what an object, and what stands directly in it, is."""
    if depth > 8:
        return
    if isinstance(held, DictionaryObject):
        action = held.get("/S")
        if isinstance(action, str) and action in _ACTIONS:
            yield _ACTIONS[action]
        if "/JS" in held:
            yield JAVASCRIPT
        if held.get("/Type") == "/EmbeddedFile" or "/EF" in held:
            yield ATTACHMENTS
        children = [dict.get(held, key) for key in dict.keys(held)]  # as they stand: no reference is followed
    elif isinstance(held, ArrayObject):
        children = [list.__getitem__(held, place) for place in range(len(held))]
    else:
        return
    for child in children:
        if isinstance(child, DictionaryObject | ArrayObject):
            yield from _in(child, depth + 1)
