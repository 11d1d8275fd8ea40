"""What stands in the objects that the program makes, attribute by attribute (PS3.2: IOD contents)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sendtopacs.conformance.document import Section, Table
from sendtopacs.conformance.made import OF_AN_ORDER, MadeObject, Presence
from sendtopacs.model.profile import Preset
from sendtopacs.net.sop_classes import name_of

_CODE_VALUE, _SCHEME, _MEANING = "(0008,0100)", "(0008,0102)", "(0008,0104)"
COLUMNS = ("Attribute", "Tag", "VR", "Type", "Presence", "Source")


@dataclass(frozen=True, slots=True)
class Known:
    """What a table says of an attribute that the object itself cannot: its type, and where its value is from."""

    type: str
    presence: str
    source: str
    table: str  # of the reference statement; '' where it has none


@cache
def known_attributes() -> dict[str, Known]:
    """Return what is known by path; the first table that names it wins."""
    text = (files("sendtopacs.resources") / "tables" / "attributes.csv").read_text(encoding="utf-8")
    found: dict[str, Known] = {}
    for row in csv.DictReader(text.splitlines()):
        known = Known(row["type"], row["presence"], row["source"], row["table"])
        found.setdefault(row["path"], known)
    return found


def presence_of(one: Presence) -> str:
    """Return PS3.2's word: ALWAYS with a value, VNAP (there, maybe without value), ANAP (maybe not there)."""
    if not one.always:
        return "ANAP"
    return "ALWAYS" if one.filled else "VNAP"


def contents(made: Mapping[Preset, Sequence[MadeObject]]) -> Section:
    """Return the annex, with a table for each kind of object of each preset."""
    return Section(
        "Information Object Definitions",
        (
            "Made by making one object of each kind: from the least a form may hold, and from a worklist item "
            "that says everything. ALWAYS: there, with a value. VNAP: there, its value may be absent. ANAP: "
            "there when there is something to say. Sources: USER (form, command line), MWL (worklist), Q/R "
            "(found in a PACS), CONFIG (settings), AUTO (the program). A sequence's attributes stand beneath it.",
            "DICOM files that are sent as they are keep every attribute; see the manual on what is written into "
            "those that get new values.",
            "Pictures that somebody edited have besides, ANAP, from USER: Image Type DERIVED, Derivation Description, Derivation Code "
            "Sequence, Burned In Annotation, Pixel Spacing with Calibration Type (FIDUCIAL) and Description, Anatomic Region "
            "Sequence, Image Laterality (Laterality is absent then), View Code Sequence.",
        ),
        sections=tuple(_of_preset(preset, objects) for preset, objects in made.items()),
    )


def code_sets(made: Mapping[Preset, Sequence[MadeObject]]) -> Section:
    """Return the annex on codes that the program itself chooses."""
    every = {row for objects in made.values() for one in objects for row in _codes(one)}
    return Section(
        "Code Set Usage",
        (
            "What somebody says of a picture comes from CID 4031 (Anatomic Region Sequence) and CID 4010 (View Code Sequence), in SNOMED CT; of an edited picture, Derivation Code Sequence may hold 113040 and 113085 of CID 7203 (DCM).",
            "Codes of orders are passed on as they are. The program's own, unless a profile names another:",
        ),
        (Table("Codes", ("Where", "Code Value", "Scheme", "Meaning"), tuple(sorted(every))),),
    )


def _codes(one: MadeObject) -> Iterator[tuple[str, str, str, str]]:
    lines = {attribute.path: attribute.line for attribute in one.attributes}
    for path, line in lines.items():
        sequence, _, last = path.rpartition(">")
        scheme = lines.get(f"{sequence}>{_SCHEME}")
        if last != _CODE_VALUE or scheme is None or scheme.value == OF_AN_ORDER:
            continue
        outer = ">".join(lines[place].name for place in _ancestors(sequence))
        yield outer, line.value, scheme.value, lines[f"{sequence}>{_MEANING}"].value


def _ancestors(path: str) -> list[str]:
    parts = path.split(">")
    return [">".join(parts[: count + 1]) for count in range(len(parts))]


def _of_preset(preset: Preset, made: Sequence[MadeObject]) -> Section:
    tables = tuple(
        Table(
            f"{one.source}: {name_of(one.sop_class_uid)}, {name_of(one.transfer_syntax_uid)}",
            COLUMNS,
            tuple(_row(attribute) for attribute in one.attributes),
        )
        for one in made
    )
    return Section(f"Preset {preset}", tables=tables)


def _row(one: Presence) -> tuple[str, ...]:
    known = known_attributes().get(one.path, Known("3", "", "AUTO", ""))
    depth = one.path.count(">")
    tag = one.path.rsplit(">", 1)[-1]
    return (">" * depth + one.line.name, tag, one.line.vr, known.type, presence_of(one), known.source)
