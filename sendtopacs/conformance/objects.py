"""What stands in the objects that the program makes, attribute by attribute (PS3.2: IOD contents)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sendtopacs.conformance.document import Section, Table
from sendtopacs.conformance.made import MadeObject, Presence, made_objects
from sendtopacs.model.profile import Preset
from sendtopacs.net.sop_classes import name_of
from sendtopacs.settings.schema import Settings

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


def contents(settings: Settings) -> Section:
    """Return the section, with a table for each kind of object of each preset."""
    return Section(
        "Created SOP Instances",
        (
            "Made by making one object of each kind: from the least a form may hold, and from a worklist item "
            "that says everything. ALWAYS: there, with a value. VNAP: there, its value may be absent. ANAP: "
            "there when there is something to say. Sources: USER (form, command line), MWL (worklist), Q/R "
            "(found in a PACS), CONFIG (settings), AUTO (the program). A sequence's attributes stand beneath it.",
            "DICOM files that are sent as they are keep every attribute; see the manual on what is written into "
            "those that get new values.",
        ),
        sections=tuple(
            _of_preset(preset, made_objects(preset, settings))
            for preset in (Preset.STATEMENT, Preset.RECOMMENDED)
        ),
    )


def _of_preset(preset: Preset, made: tuple[MadeObject, ...]) -> Section:
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
